import { featureNames } from "./conllu.ts";
import type { Doc } from "./doc.ts";
import { RELATIONS, UPOS } from "./doc.ts";
import { nameLabels } from "./mentions/namelabels.ts";
import type { Parsed } from "./parsed.ts";

/** A token with all that is known of it. */
export interface TokenRow {
  /** Its number in its sentence, from 1. */
  readonly id: number;
  /** Half-open, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** As in CoNLL-U: `Number=Plur|Person=3`, or `_` for none. */
  readonly feats: string;
  /** The number of the token it hangs on, 0 for the root, null where the sentence has no tree. */
  readonly head: number | null;
  readonly deprel: string | null;
  /** The name it is part of, in BIO (`B-PER`); null for none. */
  readonly name: string | null;
}

export interface SentenceRow {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly TokenRow[];
}

/** A document's sentences and tokens as plain objects, for those who would rather not walk the columns. */
export function sentenceRows(doc: Parsed | Doc): SentenceRow[] {
  const { tokens, sentences, syntax, strings, xpos } = doc;
  const names = nameLabels(tokens, "mentions" in doc ? doc.mentions : []);
  const row = (i: number, first: number): TokenRow => ({
    id: i - first + 1,
    start: tokens.start[i],
    end: tokens.end[i],
    form: doc.article.text.slice(tokens.start[i], tokens.end[i]),
    lemma: strings.text(tokens.lemma[i]),
    upos: UPOS[tokens.tag[i]],
    xpos: xpos[tokens.xpos[i]],
    feats: featureNames(tokens.features[i]),
    head: syntax.head[i] === -2 ? null : syntax.head[i] === -1 ? 0 : syntax.head[i] - first + 1,
    deprel: syntax.head[i] === -2 ? null : RELATIONS[syntax.relation[i]],
    name: names[i],
  });
  return Array.from({ length: sentences.count }, (_, s) => {
    const first = sentences.first[s];
    const last = sentences.first[s + 1];
    return {
      start: tokens.start[first],
      end: tokens.end[last - 1],
      tokens: Array.from({ length: last - first }, (__, k) => row(first + k, first)),
    };
  });
}
