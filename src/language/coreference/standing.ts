import { RELATIONS, UPOS } from "../doc.ts";
import { tagOf } from "../mentions/scan.ts";
import { Shape } from "../mentions/words.ts";
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
const ADV = UPOS.indexOf("ADV");
const CCONJ = UPOS.indexOf("CCONJ");

/** True for a subject by the tree; without a tree for the first words of a sentence, for who says something and for who stands before a verb. */
export function isSubject(chains: Chains, k: number): boolean {
  const { scan, drafts } = chains;
  const relation = relationOf(chains, k);
  if (relation === APPOSITION) return SUBJECTS.has(scan.parsed.syntax.relation[scan.parsed.syntax.head[chains.head[k]]]);
  if (relation >= 0) return SUBJECTS.has(relation) || saysAfterAside(chains, k);
  const { first } = drafts[k].range;
  return scan.words.from[scan.words.sentence[first]] === first || saysSomething(chains, k) || opensClause(chains, k);
}

/** "For example, X, chairman of Y, yesterday called for": behind a mark or "and", and before a verb that acts, whatever stands between commas and of time in between. */
function opensClause({ scan, drafts }: Chains, k: number): boolean {
  const { words } = scan;
  const { first, last } = drafts[k].range;
  const here = words.sentence[first];
  const opened = (words.shape[first - 1] & Shape.Mark) !== 0 || tagOf(scan, first - 1) === CCONJ;
  if (!opened || words.sentence[first - 1] !== here) return false;
  let verb = words.text[last] === "," ? asideEnd(scan, last) + 1 : last;
  while (words.sentence[verb] === here && (tagOf(scan, verb) === ADV || TIMES.has(words.text[verb]))) verb++;
  const tag = verb > last - 1 && words.sentence[verb] === here ? tagOf(scan, verb) : -1;
  return tag === AUX || (tag === VERB && !words.text[verb].endsWith("ing"));
}

/** The basic tree's relation of a mention's head; -1 without a tree. */
export function relationOf({ scan, head }: Chains, k: number): number {
  const { syntax } = scan.parsed;
  return syntax.head[head[k]] === -2 ? -1 : syntax.relation[head[k]];
}

export function tagOfToken({ parsed }: Chains["scan"], token: number): number {
  return parsed.tokens.tag[token];
}

/** True for one beside whom a verb of saying stands: "the resolution says", "said the minister", "X, the minister, said", "she has also said"; not "said X has", "accused X". */
export function saysSomething({ scan, drafts }: Chains, k: number): boolean {
  const { reporting, said } = scan.vocabulary;
  const { first, last } = drafts[k].range;
  const { text, sentence, shape } = scan.words;
  const tag = sentence[last] === sentence[first] ? tagOf(scan, last) : -1;
  const before = first > 1 && sentence[first - 1] === sentence[first] && reporting.has(text[first - 1]) && shape[first - 2] & Shape.Mark;
  if (before && tag !== VERB && tag !== AUX) return true;
  let verb = text[last] === "," || said.has(text[last] ?? "") ? last + 1 : last;
  while (verb < last + LONGEST_BETWEEN && sentence[verb] === sentence[first] && (ACTIVE.has(text[verb]) || tagOf(scan, verb) === ADV))
    verb++;
  return sentence[verb] === sentence[first] && reporting.has(text[verb] ?? "");
}

/** How many words may stand between who says something and the verb: "he has also repeatedly said". */
const LONGEST_BETWEEN = 3;
const ACTIVE: ReadonlySet<string> = new Set(["has", "have", "had", "did"]);

/** How many words may stand between a verb of saying and "that": "told reporters on Monday that". */
const LONGEST_TOLD = 5;

/** "X said on Monday that Y had promised", "X said Y had promised": Y's words are told by X, who is the likelier to go on. */
export function isSaidOf({ scan, drafts }: Chains, k: number): boolean {
  const { text, sentence } = scan.words;
  const { first, last } = drafts[k].range;
  const tag = tagOf(scan, last);
  if (scan.vocabulary.reporting.has(text[first - 1]) && (tag === VERB || tag === AUX)) return sentence[first - 1] === sentence[last];
  const that = text[first - 1] === "that" ? first - 1 : text[first - 2] === "that" ? first - 2 : -1;
  for (let verb = that - 1; that > 0 && verb >= that - LONGEST_TOLD && sentence[verb] === sentence[first]; verb--)
    if (scan.vocabulary.reporting.has(text[verb])) return true;
  return false;
}

/** How many words may stand between commas behind a name. */
const LONGEST_ASIDE = 16;

/** "X, who chaired the talks, noted that", "X, the minister, has said", whatever the tree makes of what stands between the commas. */
export function saysAfterAside({ scan, drafts }: Chains, k: number): boolean {
  const { reporting } = scan.vocabulary;
  const { text, sentence } = scan.words;
  const { last } = drafts[k].range;
  if (text[last] !== ",") return false;
  const close = asideEnd(scan, last);
  if (close < 0) return false;
  const verb = tagOf(scan, close + 1) === AUX ? close + 2 : close + 1;
  return sentence[verb] === sentence[last] && reporting.has(text[verb] ?? "");
}

/** The comma that closes what the one at `open` opens, in its sentence; -1 where none near does. */
function asideEnd({ words }: Chains["scan"], open: number): number {
  const { text, sentence } = words;
  let close = open + 1;
  while (close < open + LONGEST_ASIDE && sentence[close] === sentence[open] && text[close] !== ",") close++;
  return text[close] === "," && sentence[close] === sentence[open] && sentence[close + 1] === sentence[open] ? close : -1;
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
  "today yesterday morning evening afternoon week month year night monday tuesday wednesday thursday friday saturday sunday".split(" "),
);
