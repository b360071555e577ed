import type { Match } from "../grammar/match.ts";
import type { Mention } from "../language/doc.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";

/** Somebody or something that fills a role, with what that rests on. */
export interface Party {
  readonly mention: Mention;
  readonly support: Support;
}

/** How often a mention that points to several leads on to others that do. */
const DEEPEST = 3;

/** Who fills the roles of these names, plurals and pronouns replaced by whom they stand for, each chain once, in order of the text. */
export function partiesOf(match: Match, context: Context, ...roles: readonly string[]): Party[] {
  const parties: Party[] = [];
  for (const { role, mention } of match.fillers)
    if (mention !== null && roles.includes(role)) for (const party of standFor(mention, context)) addParty(parties, party);
  return parties;
}

/** Adds a party unless one of the same chain is there. */
export function addParty(parties: Party[], party: Party): void {
  if (!parties.some((other) => sameOne(other.mention, party.mention))) parties.push(party);
}

/** True when two mentions refer to one: by their chain; several members of one plural share no chain. */
export function sameOne(a: Mention, b: Mention): boolean {
  return a.id === b.id || a.chain === b.chain;
}

/** Whom a mention stands for: the members of a plural, what "the two leaders" or "he" points back to, else itself. */
export function standFor(mention: Mention, context: Context, depth = 0): Party[] {
  const members = context.members.get(mention.id);
  if (members !== undefined) return members.map((member) => ({ mention: member, support: memberSupport(member, mention) }));
  const pointsBack = mention.kind === "pronoun" || mention.kind === "group";
  if (pointsBack && mention.antecedents.length > 0 && depth < DEEPEST)
    return mention.antecedents.flatMap((id) => throughOne(mention, context.doc.mentions[id], context, depth));
  if (mention.kind === "pronoun") return [];
  return [{ mention, support: { spans: [mention.span], by: "mention", from: [] } }];
}

function throughOne(mention: Mention, antecedent: Mention, context: Context, depth: number): Party[] {
  return standFor(antecedent, context, depth + 1).map((party) => ({
    mention: party.mention,
    support: { spans: [mention.span, party.mention.span], by: "coreference", from: [] },
  }));
}

function memberSupport(member: Mention, plural: Mention): Support {
  const title = plural.titleSpan ?? plural.span;
  return { spans: [title, member.span], by: "member", from: [] };
}
