import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [PARATAXIS, UNMARKED, ADVCL] = [relation("parataxis"), relation("obl:unmarked"), relation("advcl")];
const VERB = UPOS.indexOf("VERB");
/** How many words a date has before its mark, at most. */
const LONGEST = 9;

const BULLETS: ReadonlySet<string> = new Set(["-", "–", "*", "•", "·"]);
const MARKS: ReadonlySet<string> = new Set([":", "–", "—", "-"]);
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\.?)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?)$/;
const REST = /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[-–/]\d{1,2}|\d{4}|[-–,./]|and|to|until|through|from|on)$/;

/**
 * Mends in place a line that begins with its day and a mark ("March 9-11: President A visits B", "Monday, 9 March – A receives B"), of which the parser takes the day for
 * the main word: the verb behind the mark is that, and the day says when.
 */
export function mendDatedLine({ text, tokens, trees, first, last }: Sentence): void {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  const mark = markOf(word, tokens, text, first, last);
  if (mark < 0) return;
  let root = first;
  while (root < last && trees.head[root] !== -1) root++;
  let verb = root > mark ? root : -1;
  for (let i = mark + 1; i < last && verb < 0; i++)
    if (trees.head[i] === root && trees.relation[i] === PARATAXIS && tokens.tag[i] === VERB) verb = i;
  if (root === last || verb < 0) return;
  if (root < mark) {
    trees.head[verb] = -1;
    trees.relation[verb] = trees.relation[root];
    trees.head[root] = verb;
    trees.relation[root] = UNMARKED;
  }
  for (let i = mark; i < last; i++) if (i !== verb && trees.head[i] >= first && trees.head[i] < mark) trees.head[i] = verb;
  firstOfSeveral(verb, tokens, trees, mark);
}

/** The mark behind a date that a sentence begins with; -1 where it begins with something else, or with a clock time. */
function markOf(word: (token: number) => string, tokens: Tokens, text: string, first: number, last: number): number {
  let named = false;
  for (let i = BULLETS.has(word(first)) ? first + 1 : first; i < Math.min(last, first + LONGEST); i++) {
    const one = word(i);
    const apart = i > first && tokens.start[i] > tokens.end[i - 1];
    if (named && MARKS.has(one) && (one === ":" || (apart && /^\s/.test(text.slice(tokens.end[i]))))) return i;
    if (DAY.test(one) || MONTH.test(one)) named = true;
    else if (!REST.test(one)) return -1;
  }
  return -1;
}

/** "A visits B, meets C": the earlier verb, which has the subject, is no clause of the later one. */
function firstOfSeveral(verb: number, tokens: Tokens, trees: Trees, mark: number): void {
  for (let i = mark + 1; i < verb; i++) {
    if (trees.head[i] !== verb || trees.relation[i] !== ADVCL || tokens.tag[i] !== VERB) continue;
    trees.head[i] = -1;
    trees.relation[i] = trees.relation[verb];
    trees.head[verb] = i;
    trees.relation[verb] = relation("conj");
    for (let k = 0; k < mark; k++) if (trees.head[k] === verb) trees.head[k] = i;
    return;
  }
}
