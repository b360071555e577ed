import type { Match } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import { elidedParty } from "../parties/elided.ts";
import { addParty, type Party, partiesOf, sameOne } from "../parties/party.ts";
import { metApart } from "./apart.ts";
import { isBrought, meetingsOf } from "./distribute.ts";
import { withoutTopics } from "./of-topics.ts";

/** Who meets whom: each group one meeting. */
export function groupsOf(told: Match, context: Context): Party[][] {
  const match = withoutTopics(told, context);
  const meeting = partiesOf(match, context, "party");
  const side = meeting.length > 1 && isHosted(match) ? meeting : partiesOf(match, context, "party", "host", "convener", "caller");
  const lists = listsOf(match, context).map((list) =>
    partiesOf(list, context, "counterpart").filter((party) => !side.some((other) => sameOne(other.mention, party.mention))),
  );
  if (side.length === 0) {
    const elided = "party" in match.rule.roles ? null : elidedParty(match, lists[0], context);
    if (elided !== null) addParty(side, elided);
    else if (!("convener" in match.rule.roles)) return [];
  }
  return lists.flatMap((counterparts) =>
    metApart(counterparts, match, context) === null
      ? meetingsOf(side, counterparts, match, context)
      : counterparts.map((one) => [...side, one]),
  );
}

/** Those who are in one group of several and not in all. */
export function metIn(groups: readonly Party[][]): Party[] {
  const [first = []] = groups;
  return groups.flatMap((group) => group.filter((party) => group === first || !first.includes(party))).filter((party) => !groups.every((group) => group.includes(party))); // biome-ignore format: one choice
}

/** A match for each list of counterparts: "with A in Rome, and later with B and C" names two, "with A along with B" and "with A and others including B" one. */
function listsOf(match: Match, context: Context): Match[] {
  const heads = new Map<number, number>();
  for (const { role, token } of match.fillers) {
    if (role !== "counterpart") continue;
    const head = headOfList(token, context);
    const [first = head] = heads.values();
    heads.set(token, isBrought(token, context) || isNamedOutOf(head < 0 ? token : head, context) ? first : head);
  }
  const lists = [...new Set(heads.values())];
  if (lists.length < 2) return [match];
  return lists.map((list) => ({ ...match, fillers: match.fillers.filter(({ token }) => (heads.get(token) ?? list) === list) }));
}

/** The word of a list that the preposition before it marks. */
function headOfList(token: number, { tree }: Context): number {
  let head = token;
  while (tree.relation(head) === "conj" && tree.head(head) >= 0 && tree.child(head, "case") < 0) head = tree.head(head);
  return tree.child(head, "case") < 0 ? -1 : head;
}

/** "A and other leaders including B": one of those who were named as several. */
function isNamedOutOf(token: number, { tree }: Context): boolean {
  return tree.children(token, "case").some((word) => tree.word(word) === "including");
}

/** True where a third side is only the host: "Oman hosted talks between A and B"; a minister who hosts "a meeting of ministers" sits with them. */
function isHosted({ rule, fillers }: Match): boolean {
  const isOneOfThem = fillers.some(({ role, mention }) => role === "host" && mention?.kind === "person");
  const isBetween = fillers.some(({ role, path }) => role === "party" && path.includes("between"));
  return "host" in rule.roles && "party" in rule.roles && (isBetween || !isOneOfThem);
}
