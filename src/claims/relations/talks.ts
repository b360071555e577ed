import { numberAt } from "../../text/numbers.ts";
import type { Span } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { mentionBeyond } from "./beyond.ts";
import type { NameList } from "./line.ts";
import { type ListMatch, listsIn } from "./lists.ts";

/** Talks that bear a name by how many take part: "the six-party talks". */
interface Talks {
  readonly span: Span;
  /** The noun. */
  readonly token: number;
  readonly sentence: number;
  readonly count: number;
}

const TALKS = ["talks", "negotiations", "dialogue", "process"];
const PARTIES = ["party", "nation", "way", "power", "country", "member"];
/** Words that lead from talks to who takes part in them. */
const LEADS = [
  "involving",
  "involve",
  "involves",
  "involved",
  "between",
  "among",
  "including",
  "together",
  "include",
  "includes",
  "(",
  "–",
  "—",
  "-",
  ":",
];
/** What may stand between such a word and the list: "bringing together representatives of". */
const FROM = ["the", "of", "from", "representatives", "envoys", "delegates", "delegations", "diplomats", "officials", "negotiators"];
/** How many words may stand between the talks and such a word. */
const FARTHEST = 12;
/** What says of states before them that they take part. */
const IS = ["are", "were", "have", "take", "took"];
const PARTAKES = ["part", "participating", "participants", "parties", "party", "involved", "members"];
const NOT = ["not", "no", "never", "longer", ",", "and"];
const DASHES = ["-", "‑", "–"];
/** How many sentences on "the talks" are still those. */
const SOON = 2;

/**
 * Who takes part in talks that are named by the number of their parties. Such talks are no mention of the document: the body of a match is a
 * mention beyond them, one for all talks of a name, with the next free id.
 */
export function talkMatches(context: Context): ListMatch[] {
  const found: ListMatch[] = [];
  const all = talksOf(context);
  const bodyOf = ({ count, span, token }: Talks) => mentionBeyond("gathering", `talks of ${count}`, span, token, context);
  const parties = partiesOf(all, context);
  for (const talks of all)
    for (const list of listsIn(talks.sentence, context)) {
      const token = leadOf(talks, list, context);
      if (token === null || parties.some((one) => one.list.first === list.first)) continue;
      found.push({ body: bodyOf(talks), members: list.members, role: "participant", token, sentence: talks.sentence, isNamed: true });
    }
  for (const { talks, list, token, sentence } of parties)
    found.push({ body: bodyOf(talks), members: list.members, role: "party", token, sentence, isNamed: true });
  return found;
}

/** "The six parties, Togo, Mali ...": as many as take part in talks that the text names. */
function partiesOf(
  all: readonly Talks[],
  context: Context,
): { readonly talks: Talks; readonly list: NameList; readonly token: number; readonly sentence: number }[] {
  if (all.length === 0) return [];
  const { doc, tree } = context;
  const found = [];
  for (let sentence = 0; sentence < doc.sentences.count; sentence++)
    for (let token = doc.sentences.first[sentence] + 1; token < doc.sentences.first[sentence + 1]; token++) {
      if (tree.word(token) !== "parties") continue;
      const count = numberAt((index) => tree.word(index), token - 1, token)?.value ?? null;
      const talks = all.find((one) => one.count === count);
      const list = talks === undefined ? undefined : listsIn(sentence, context).find(({ first }) => opensAt(token, first, tree));
      if (talks !== undefined && list?.members.length === count) found.push({ talks, list, token, sentence });
    }
  return found;
}

/** Whether a list that begins at a token says who the parties are: "the six parties involved are", "the six parties to the talks:". */
function opensAt(parties: number, first: number, tree: Context["tree"]): boolean {
  const before = tree.word(first - 1) === "the" || tree.word(first - 1) === "namely" ? first - 2 : first - 1;
  let last = parties;
  if (["involved", "concerned", "participating"].includes(tree.word(last + 1))) last++;
  if (["to", "in", "at"].includes(tree.word(last + 1)) && TALKS.includes(tree.word(last + 3))) last += 3;
  return before - last <= 1 && before > last && [",", ":", "(", "-", "--", "–", "—", "are"].includes(tree.word(before));
}

function talksOf({ doc, tree }: Context): Talks[] {
  const found: Talks[] = [];
  for (let sentence = 0; sentence < doc.sentences.count; sentence++)
    for (let token = doc.sentences.first[sentence] + 1; token < doc.sentences.first[sentence + 1]; token++) {
      if (!TALKS.includes(tree.word(token))) continue;
      const first = firstOf(token, doc.sentences.first[sentence], tree);
      const last = found[found.length - 1];
      if (first === null && tree.word(token - 1) === "the" && last !== undefined && sentence - last.sentence <= SOON)
        found.push({ ...last, token, sentence });
      if (first === null) continue;
      const number = numberAt((index) => tree.word(index), first, first + 1);
      if (number !== null && number.value > 2) found.push({ span: tree.spanOf(first, token), token, sentence, count: number.value });
    }
  return found;
}

/** The number in "six-party (nuclear disarmament) talks": at most three words may stand before the noun. */
function firstOf(noun: number, start: number, tree: Context["tree"]): number | null {
  for (let at = noun - 1; at >= start + 2 && noun - at < 5; at--)
    if (PARTIES.includes(tree.word(at)) && DASHES.includes(tree.word(at - 1))) return at - 2;
  return null;
}

/** The word by which a list is who takes part: one that leads to it, or the talks' own noun where the list has as many as they. */
function leadOf(talks: Talks, list: NameList, context: Context): number | null {
  const { tree } = context;
  if (takesPart(talks, list, context)) return talks.token;
  let before = list.first - 1;
  while (before > talks.token && FROM.includes(tree.word(before))) before--;
  const many = list.members.length;
  if (many > talks.count || many < 3 || !list.members.some(({ mention }) => mention.kind === "state")) return null;
  if (before > talks.token && before - talks.token <= FARTHEST && LEADS.includes(tree.word(before)))
    return tree.tag(before) === "VERB" ? before : talks.token;
  if (many === talks.count - 1 && before === talks.token + 1 && ["are", "with"].includes(tree.word(before))) return talks.token;
  return many === talks.count ? talks.token : null;
}

/** "Togo, Mali and Chad are taking part in the four-party talks". */
function takesPart({ token, count }: Talks, { members, end }: NameList, { tree }: Context): boolean {
  if (end > token || token - end > FARTHEST || members.length < 3 || members.length > count) return false;
  const between = Array.from({ length: token - end }, (_, at) => tree.word(end + at));
  return IS.includes(between[0]) && between.some((word) => PARTAKES.includes(word)) && !between.some((word) => NOT.includes(word));
}
