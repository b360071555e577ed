import { RELATIONS } from "./doc.ts";
import type { Draft, Sentence } from "./drafts.ts";
import { headOf } from "./heads.ts";
import type { Scan } from "./scan.ts";
import { Shape } from "./words.ts";

/** Marks that close an apposition. */
const CLOSERS = new Set([",", ".", ";", ")", "—", "–", "-", "!", "?", ":", "”", '"']);
const APPOS = RELATIONS.indexOf("appos");
const ENDS_LIST = new Set(["and", "or"]);

/**
 * Ties names to the offices beside them: "Alexander Lukashenko, the president of Belarus," and "the agency's chief, Mohamed ElBaradei,".
 * The name takes title and affiliation of the office. `drafts` are in order of position.
 */
export function apposeAll(sentence: Sentence, drafts: readonly Draft[]): void {
  const persons = drafts.filter((one) => one.kind === "person" && one.group === null);
  for (let k = 0; k + 1 < persons.length; k++) {
    const [one, other] = [persons[k], persons[k + 1]];
    if (!isBeside(sentence, one, other)) continue;
    if (one.name !== null && other.name === null) take(one, other, one, other);
    else if (one.name === null && other.name !== null && (other.title === null || other.range.first === one.range.last))
      take(other, one, one, other);
  }
}

/** The name takes what the office phrase says; the later of the two points to the earlier. */
function take(name: Draft, office: Draft, earlier: Draft, later: Draft): void {
  later.apposed = earlier;
  name.title ??= office.title;
  name.affiliation ??= office.affiliation;
  name.gender ??= office.gender;
}

function isBeside({ scan, last }: Sentence, one: Draft, other: Draft): boolean {
  const { words } = scan;
  const comma = one.range.last;
  if (comma === other.range.first) return true;
  if (comma + 1 !== other.range.first || words.text[comma] !== ",") return false;
  if (relationOf(scan, other) === APPOS) return true;
  const after = other.range.last;
  if (after >= last) return true;
  if (words.shape[after] & Shape.Mark) return CLOSERS.has(words.text[after]) && !goesOn(words.text, after, last);
  return !ENDS_LIST.has(words.text[after]) || other.name === null;
}

/** What the tree says of the later phrase; -1 without a tree. */
function relationOf(scan: Scan, one: Draft): number {
  const head = headOf(scan, one);
  return scan.parsed.syntax.head[head] === -2 ? -1 : scan.parsed.syntax.relation[head];
}

/** "the president of Iran, Vladimir Putin, and ..." is a list. */
function goesOn(text: readonly string[], comma: number, last: number): boolean {
  return text[comma] === "," && comma + 1 < last && ENDS_LIST.has(text[comma + 1]);
}
