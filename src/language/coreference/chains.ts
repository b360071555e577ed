import type { Draft } from "../mentions/drafts.ts";
import { headOf } from "../mentions/heads.ts";
import type { Range, Scan } from "../mentions/scan.ts";
import { Shape } from "../mentions/words.ts";
import { findMarked } from "../quotes/marks.ts";

/** What a pronoun or a phrase can look back over, in mentions: bounds the work at each. */
export const WINDOW = 60;

/** The chains of an article while they grow. Mentions are named by the index of their draft. */
export interface Chains {
  readonly scan: Scan;
  readonly drafts: readonly Draft[];
  readonly parent: Int32Array;
  /** The gender of a chain, at its first mention: by a title, a given name or a pronoun that can mean nobody else; null where none tells. */
  readonly gender: ("m" | "f" | null)[];
  /** The gender of the pronoun that was last taken for each chain, at its first mention: a guess, which weighs less. */
  readonly leaning: ("m" | "f" | null)[];
  /** The token that paths reach, the sentence and the section, of each mention. */
  readonly head: Int32Array;
  readonly sentence: Int32Array;
  readonly section: Int32Array;
  /** For each sentence how many of those up to it are not inside of quotation marks as a whole. */
  readonly told: Int32Array;
  /** The quotation in marks that holds each mention, -1 for none. */
  readonly quoted: Int32Array;
  /** Folded abbreviations to their folded long forms. */
  readonly shorts: ReadonlyMap<string, string>;
  /** Full key of a name to the draft that had it first. */
  readonly names: Map<string, number>;
  /** Parts of persons' names to a draft of their chain; -1 when several persons share the part. */
  readonly parts: Map<string, number>;
  /** "president|turk" and "president" to the draft that had the office last. */
  readonly offices: Map<string, number>;
  readonly antecedents: number[][];
}

/** The first mention of a mention's chain. */
export function root({ parent }: Chains, i: number): number {
  let at = i;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** Makes two chains one; its number is its first mention's. */
export function unite(chains: Chains, a: number, b: number): void {
  const first = root(chains, a);
  const second = root(chains, b);
  const gender = chains.gender[first] ?? chains.gender[second];
  chains.parent[Math.max(first, second)] = Math.min(first, second);
  chains.gender[Math.min(first, second)] = gender;
}

/** The gender of whoever a mention means; null where the article does not tell. */
export function genderOf(chains: Chains, i: number): "m" | "f" | null {
  return chains.gender[root(chains, i)];
}

/** The folded words of a range, marks left out. */
export function wordsIn({ scan }: Chains, range: Range): string[] {
  const words: string[] = [];
  for (let w = range.first; w < range.last; w++) if (!(scan.words.shape[w] & Shape.Mark)) words.push(scan.words.text[w]);
  return words;
}

/** The chains of drafts in order of position, each alone. */
export function startChains(scan: Scan, drafts: readonly Draft[], shorts: ReadonlyMap<string, string>): Chains {
  const { article, sentences } = scan.parsed;
  const sentence = Int32Array.from(drafts, ({ range }) => scan.words.sentence[range.first]);
  return {
    scan,
    drafts,
    shorts,
    parent: Int32Array.from(drafts, (_, i) => i),
    gender: drafts.map((one) => (one.pronoun !== null ? null : (one.gender ?? givenGender(scan, one)))),
    leaning: drafts.map(() => null),
    head: Int32Array.from(drafts, (one) => headOf(scan, one)),
    sentence,
    section: sentence.map((s) => article.blocks[sentences.block[s]].section),
    told: toldSentences(scan),
    quoted: quotationOf(scan, drafts),
    names: new Map(),
    parts: new Map(),
    offices: new Map(),
    antecedents: drafts.map(() => []),
  };
}

/** For each draft the outermost quotation in marks that it stands in, by number; -1 for none. */
function quotationOf({ parsed, words }: Scan, drafts: readonly Draft[]): Int32Array {
  const marked = findMarked(parsed.article);
  const { start } = parsed.tokens;
  let at = 0;
  let outer = -1;
  return Int32Array.from(drafts, ({ range }) => {
    const position = start[words.token[range.first]];
    for (; at < marked.length && marked[at].open <= position; at++) if (outer < 0 || marked[at].open >= marked[outer].close) outer = at;
    return outer >= 0 && position < marked[outer].close ? outer : -1;
  });
}

function givenGender({ words, vocabulary }: Scan, { kind, name, plural }: Draft): "m" | "f" | null {
  return kind !== "person" || name === null || plural ? null : (vocabulary.givenGenders.get(words.text[name.first]) ?? null);
}

function toldSentences({ parsed }: Scan): Int32Array {
  const { tokens, sentences, article } = parsed;
  const told = new Int32Array(sentences.count);
  const marked = findMarked(article);
  let at = 0;
  for (let s = 0; s < sentences.count; s++) {
    const start = tokens.start[sentences.first[s]];
    const end = tokens.end[sentences.first[s + 1] - 1];
    while (at < marked.length && marked[at].close < end) at++;
    const inside = at < marked.length && marked[at].open <= start && end <= marked[at].close && !marked[at].single;
    told[s] = (s > 0 ? told[s - 1] : 0) + (inside ? 0 : 1);
  }
  return told;
}

/** True for what is told of inside of quotation marks only, seen from outside of them: no pronoun there points back to it. */
export function isUnheard({ quoted }: Chains, k: number, i: number): boolean {
  return quoted[k] >= 0 && quoted[i] < 0;
}

export function sentencesApart({ sentence }: Chains, a: number, b: number): number {
  return sentence[b] - sentence[a];
}

/** The same without sentences that are quoted as a whole: "he added" at the end of a long quotation is near to who was named before it. */
export function tellingsApart({ sentence, told }: Chains, a: number, b: number): number {
  return told[sentence[b]] - told[sentence[a]];
}

export function inSection({ section }: Chains, a: number, b: number): boolean {
  return section[a] === section[b];
}

/** True for one person, by name, office or pronoun; a counterpart without a name is known by somebody else only. */
export function isSinglePerson(one: Draft): boolean {
  if (one.plural || (one.noun === "counterpart" && one.name === null)) return false;
  return one.kind === "person" || (one.pronoun !== null && one.pronoun.person === 3 && one.pronoun.gender !== "n");
}

/** True when one range lies in the other: "his" in "his Turkish counterpart". */
export function holds(outer: Draft, inner: Draft): boolean {
  return outer.range.first <= inner.range.first && inner.range.last <= outer.range.last;
}
