import { RELATIONS, UPOS } from "../doc.ts";
import { tagOf } from "../mentions/scan.ts";
import type { Chains } from "./chains.ts";

/*
 * How a mention stands in its sentence: as its subject, beside a verb of saying.
 */

/** The numbers of some relations. */
export const relations = (...names: readonly (typeof RELATIONS)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => RELATIONS.indexOf(name)));
export const SUBJECTS = relations("nsubj", "nsubj:pass", "nsubj:outer");
const APPOSITION = RELATIONS.indexOf("appos");
const VERB = UPOS.indexOf("VERB");
const AUX = UPOS.indexOf("AUX");

/** True for a subject by the tree; without a tree for the first words of a sentence and for who says something. */
export function isSubject(chains: Chains, k: number): boolean {
  const { scan, drafts } = chains;
  const relation = relationOf(chains, k);
  if (relation === APPOSITION) return SUBJECTS.has(scan.parsed.syntax.relation[scan.parsed.syntax.head[chains.head[k]]]);
  if (relation >= 0) return SUBJECTS.has(relation) || saysAfterAside(chains, k);
  const { first } = drafts[k].range;
  return scan.words.from[scan.words.sentence[first]] === first || saysSomething(chains, k);
}

/** The basic tree's relation of a mention's head; -1 without a tree. */
export function relationOf({ scan, head }: Chains, k: number): number {
  const { syntax } = scan.parsed;
  return syntax.head[head[k]] === -2 ? -1 : syntax.relation[head[k]];
}

export function tagOfToken({ parsed }: Chains["scan"], token: number): number {
  return parsed.tokens.tag[token];
}

/** True for one beside whom a verb of saying stands: "the resolution says", "said the minister", "X, the minister, said"; not "said X has". */
export function saysSomething({ scan, drafts }: Chains, k: number): boolean {
  const { reporting, said } = scan.vocabulary;
  const { first, last } = drafts[k].range;
  const { text, sentence } = scan.words;
  const tag = sentence[last] === sentence[first] ? tagOf(scan, last) : -1;
  const before = first > 0 && sentence[first - 1] === sentence[first] && reporting.has(text[first - 1]);
  if (before && tag !== VERB && tag !== AUX) return true;
  const verb = text[last] === "," || said.has(text[last] ?? "") ? last + 1 : last;
  return sentence[verb] === sentence[first] && reporting.has(text[verb] ?? "");
}

/** How many words may stand between commas behind a name. */
const LONGEST_ASIDE = 16;

/** "X, who chaired the talks, noted that", "X, the minister, said", whatever the tree makes of what stands between the commas. */
export function saysAfterAside({ scan, drafts }: Chains, k: number): boolean {
  const { reporting } = scan.vocabulary;
  const { text, sentence } = scan.words;
  const { last } = drafts[k].range;
  if (text[last] !== ",") return false;
  let close = last + 1;
  while (close < last + LONGEST_ASIDE && sentence[close] === sentence[last] && text[close] !== ",") close++;
  return text[close] === "," && sentence[close + 1] === sentence[last] && reporting.has(text[close + 1] ?? "");
}

/** How many words of time may stand between a name and its verb. */
const LONGEST_TIME = 3;

/** "X this morning said", "X on Friday said": a time of the sentence's own stands between who says something and the verb. */
export function saysLater({ scan, drafts }: Chains, k: number): boolean {
  const { reporting } = scan.vocabulary;
  const { text, sentence } = scan.words;
  const { first, last } = drafts[k].range;
  if (!TIME_OPENS.has(text[last] ?? "")) return false;
  for (let verb = last + 2; verb <= last + LONGEST_TIME && sentence[verb] === sentence[first]; verb++)
    if (reporting.has(text[verb] ?? "")) return TIMES.has(text[verb - 1]);
  return false;
}

const TIME_OPENS: ReadonlySet<string> = new Set(["this", "on", "last", "late", "early"]);
const TIMES: ReadonlySet<string> = new Set(
  "morning evening afternoon week month year night monday tuesday wednesday thursday friday saturday sunday".split(" "),
);
