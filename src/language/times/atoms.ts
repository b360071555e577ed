import { Feature, type Mention, UPOS } from "../doc.ts";
import type { Parsed } from "../parsed.ts";
import type { TimeWords } from "./words.ts";

/** A word, a number or a mark: tokens cut at hyphens, slashes and possessives, so that "two-day" reads alike however it was tokenized. */
export interface Atom {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

/**
 * How expressions are cut: `happenings` as dates that something can have, a range or a choice of days as one and nothing that says no day; `timeml` as
 * the TimeML guidelines 1.2.1 mark them: each end of a range by itself, with determiner and modifiers, vague ones ("now", "for years") too; `ranges`
 * the same with both ends of a range as one; `given` where it is known that the words are one expression.
 */
export type Manner = "happenings" | "timeml" | "ranges" | "given";

/** One sentence as the readers of time expressions see it. Outside of it every word is "". */
export interface TimeSentence {
  readonly atoms: readonly Atom[];
  readonly words: TimeWords;
  /** True when expressions are wanted as the TimeML guidelines cut them, not as dates that a happening can have. */
  readonly fine: boolean;
  /** True where the words are known to be a time expression, so that four figures are a year and "May" a month. */
  readonly given: boolean;
  /** True where both ends of a range are one expression. */
  readonly whole: boolean;
  /** True in a text about business, where "the second half" is of a year and not of a match. */
  economic(): boolean;
  /** The atom in lower case. */
  word(at: number): string;
  /** True when the atom begins with a capital letter. */
  capital(at: number): boolean;
  /** True for a noun in the plural. */
  plural(at: number): boolean;
  /** The UPOS of the atom's token, "" outside. */
  tag(at: number): string;
  /** The gathering whose phrase begins at the atom, perhaps after an article. */
  gathering(at: number): Mention | null;
  /** True inside a name of a person or body, where "May" is no month. */
  named(at: number): boolean;
}

const NOUN = UPOS.indexOf("NOUN");

/** Where gatherings begin and which tokens lie in names: made once a document. */
export interface TimeMentions {
  readonly gatherings: ReadonlyMap<number, Mention>;
  /** One row a token: 1 inside a name of a person, body or place. */
  readonly named: Uint8Array;
  economic(): boolean;
}

/** What the readers need of a document's mentions. */
export function timeMentions(parsed: Parsed, mentions: readonly Mention[], words: TimeWords): TimeMentions {
  const gatherings = new Map<number, Mention>();
  const named = new Uint8Array(parsed.tokens.count);
  let token = 0;
  for (const mention of mentions) {
    if (mention.kind === "gathering" && !gatherings.has(mention.span.start)) gatherings.set(mention.span.start, mention);
    if (mention.nameSpan === null || !(mention.kind === "person" || mention.kind === "body" || mention.kind === "place")) continue;
    while (token > 0 && parsed.tokens.start[token - 1] >= mention.nameSpan.start) token--;
    while (token < parsed.tokens.count && parsed.tokens.start[token] < mention.nameSpan.start) token++;
    let last = token;
    while (last + 1 < parsed.tokens.count && parsed.tokens.end[last + 1] <= mention.nameSpan.end) last++;
    if (mention.kind === "person" || !timely(parsed, last, words)) named.fill(1, token, last + 1);
  }
  let economic: boolean | null = null;
  return {
    gatherings,
    named,
    economic: () => {
      economic ??= isEconomic(parsed, words);
      return economic;
    },
  };
}

/** True for a text with words of business. */
function isEconomic({ article, tokens, written }: Parsed, words: TimeWords): boolean {
  for (let token = 0; token < tokens.count; token++)
    if (words.forms.of(written, token, article.text.slice(tokens.start[token], tokens.end[token])).isBusiness) return true;
  return false;
}

/** True for a token that can end a date: a name that it ends is one that ran on into the date ("Court of Appeal on July 8"). */
function timely(parsed: Parsed, token: number, words: TimeWords): boolean {
  const word = parsed.article.text.slice(parsed.tokens.start[token], parsed.tokens.end[token]).toLowerCase();
  return /^\d/.test(word) || words.months.has(word) || words.weekdays.has(word) || words.value("part", word) !== undefined;
}

/** The atoms of the tokens `first` to `last`, exclusive. */
export function timeSentence(
  parsed: Parsed,
  first: number,
  last: number,
  words: TimeWords,
  mentions: TimeMentions,
  manner: Manner,
): TimeSentence {
  const { start, end, tag, features } = parsed.tokens;
  const wordAt = (token: number) => parsed.article.text.slice(start[token], end[token]);
  const atoms: Atom[] = [];
  for (let token = first; token < last; token++)
    for (const { text, lower, from, to } of words.forms.of(parsed.written, token, parsed.written === undefined ? wordAt(token) : "").pieces)
      atoms.push({ text, lower, start: start[token] + from, end: start[token] + to, token });
  return {
    atoms,
    words,
    fine: manner !== "happenings",
    given: manner === "given",
    whole: manner !== "timeml",
    economic: mentions.economic,
    word: (at) => atoms[at]?.lower ?? "",
    capital: (at) => at >= 0 && at < atoms.length && /^\p{Lu}/u.test(atoms[at].text),
    plural: (at) => at >= 0 && at < atoms.length && tag[atoms[at].token] === NOUN && (features[atoms[at].token] & Feature.Plural) !== 0,
    tag: (at) => (at >= 0 && at < atoms.length ? UPOS[tag[atoms[at].token]] : ""),
    gathering: (at) => gatheringAt(atoms, at, mentions),
    named: (at) => manner !== "given" && at >= 0 && at < atoms.length && mentions.named[atoms[at].token] === 1,
  };
}

function gatheringAt(atoms: readonly Atom[], at: number, mentions: TimeMentions): Mention | null {
  if (at >= atoms.length) return null;
  const here = mentions.gatherings.get(atoms[at].start);
  if (here !== undefined) return here;
  const article = atoms[at].lower === "the" || atoms[at].lower === "a" || atoms[at].lower === "this";
  return article && at + 1 < atoms.length ? (mentions.gatherings.get(atoms[at + 1].start) ?? null) : null;
}
