import type { Upos } from "../src/language/doc.ts";
import type { Span } from "../src/text/span.ts";
import { type Peer, type PeerName, type PeerReading, walker } from "./peer.ts";

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: readonly string[];
}
interface View {
  json(options: object): { text: string; terms: Term[]; offset?: { start: number; length: number } }[];
  people(): View;
  places(): View;
  organizations(): View;
}
type Compromise = ((text: string) => View) & { version: string };

/** compromise's tags as UPOS, the first that a word has. */
const TAGS: readonly (readonly [tag: string, upos: Upos])[] = [
  ["ProperNoun", "PROPN"],
  ["Pronoun", "PRON"],
  ["Possessive", "PRON"],
  ["Copula", "AUX"],
  ["Auxiliary", "AUX"],
  ["Modal", "AUX"],
  ["Particle", "ADP"],
  ["Verb", "VERB"],
  ["Value", "NUM"],
  ["Noun", "NOUN"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
  ["Negative", "PART"],
  ["Determiner", "DET"],
  ["Preposition", "ADP"],
  ["Conjunction", "CCONJ"],
  ["QuestionWord", "PRON"],
  ["Expression", "INTJ"],
  ["Url", "X"],
  ["Email", "X"],
];

/** compromise. Marks are no words to it, so that runs of them count as one token each here; a contraction is the word that is written. */
export function compromisePeer(load: (name: string) => unknown): Peer {
  const nlp = load("compromise") as Compromise;
  return {
    name: `compromise ${nlp.version}`,
    does: "words, sentences, tags",
    read: (paragraph) => readingOf(nlp(paragraph), paragraph),
    names: (text): PeerName[] => {
      const view = nlp(text);
      const found = (part: View, label: PeerName["label"]): PeerName[] =>
        part.json({ offset: true }).flatMap(({ terms, offset }) => {
          const span = offset === undefined ? null : bare(text, offset.start, offset.start + offset.length, terms);
          return span === null ? [] : [{ span, label }];
        });
      return [...found(view.people(), "PER"), ...found(view.organizations(), "ORG"), ...found(view.places(), "LOC")];
    },
    work: (text) =>
      nlp(text)
        .json({ terms: true })
        .reduce((sum, { terms }) => sum + terms.length, 0),
  };
}

function readingOf(view: View, paragraph: string): PeerReading {
  const find = walker(paragraph);
  const tokens: { span: Span; upos: Upos }[] = [];
  const sentences: Span[] = [];
  for (const { terms } of view.json({ terms: { tags: true } })) {
    const first = tokens.length;
    for (const { text, pre, post, tags } of terms) {
      for (const part of marksOf(pre)) add(find(part), "PUNCT");
      add(find(text), TAGS.find(([tag]) => tags.includes(tag))?.[1] ?? "X");
      for (const part of marksOf(post)) add(find(part), "PUNCT");
    }
    if (tokens.length > first) sentences.push({ start: tokens[first].span.start, end: tokens[tokens.length - 1].span.end });
  }
  function add(span: Span | null, upos: Upos): void {
    if (span !== null) tokens.push({ span, upos });
  }
  return { tokens, sentences };
}

/** Marks around a word, parted at spaces and where the mark changes. */
function marksOf(marks: string): string[] {
  return [...marks.matchAll(/(\S)\1*/gu)].map((match) => match[0]);
}

/** A span without the marks and spaces at its ends, and without a possessive ending. */
function bare(text: string, start: number, end: number, terms: readonly Term[]): Span | null {
  let [from, to] = [start, end];
  while (from < to && /[^\p{L}\p{N}]/u.test(text[from])) from++;
  while (to > from && /[^\p{L}\p{N}]/u.test(text[to - 1])) to--;
  if (terms.length > 0 && /['’]s$/.test(text.slice(from, to))) to -= 2;
  return to > from ? { start: from, end: to } : null;
}
