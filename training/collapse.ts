import type { Article, Block } from "../src/article/article.ts";
import type { Sentences, Tokens } from "../src/language/doc.ts";
import { featuresOfTags } from "../src/language/features.ts";
import type { Gazetteer } from "../src/language/gazetteer.ts";
import { type NamePhrase, namePhrases } from "../src/language/namephrases.ts";
import { WordTable } from "../src/language/strings.ts";
import type { Lexicon } from "../src/text/lexicon.ts";
import type { ArticleId } from "../src/text/span.ts";
import type { TagSet } from "./tagger.ts";
import { type Sentence, write } from "./treebank.ts";

/** A sentence as the parser sees it: all words are tagged, and of them it sees the `visible`. Heads are indices into `visible`, or -1. */
export interface Shown {
  readonly sentence: Sentence;
  /** The tagger that has not seen the sentence. */
  readonly fold: number;
  readonly visible: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

/** A treebank's sentence with every word visible. */
export function whole(sentence: Sentence, fold: number): Shown {
  return { sentence, fold, visible: sentence.forms.map((_, i) => i), heads: sentence.heads, relations: sentence.relations };
}

/** Sentences that are looked at together. */
const BATCH = 200;

/**
 * The sentences in which `namePhrases` finds names of several words, with each such name as one word, as the parser sees it at run time.
 * A phrase counts when a single one of its words hangs on a word outside it; what hung on its other words then hangs on the one that stays.
 */
export function collapsed(sentences: readonly Sentence[], tags: TagSet, lexicon: Lexicon, gazetteer: Gazetteer, folds: number): Shown[] {
  const shown: Shown[] = [];
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH);
    const phrases = phrasesOf(batch, tags, lexicon, gazetteer);
    batch.forEach((sentence, k) => {
      const kept = phrases[k].filter((phrase) => phrase.last - phrase.first > 1 && rootsOf(sentence, phrase).length === 1);
      if (kept.length > 0) shown.push(collapse(sentence, kept, (from + k) % folds));
    });
  }
  return shown;
}

/** The sentence with each phrase as its head alone. Phrases must not overlap, and each must have one root. */
export function collapse(sentence: Sentence, phrases: readonly NamePhrase[], fold: number): Shown {
  const standsFor = sentence.forms.map((_, i) => i);
  const heads = [...sentence.heads];
  const relations = [...sentence.relations];
  for (const phrase of phrases) {
    const [root] = rootsOf(sentence, phrase);
    heads[phrase.head] = sentence.heads[root];
    relations[phrase.head] = sentence.relations[root];
    for (let i = phrase.first; i < phrase.last; i++) standsFor[i] = phrase.head;
  }
  const visible = standsFor.map((_, i) => i).filter((i) => standsFor[i] === i);
  const row = new Map(visible.map((i, at) => [i, at]));
  return {
    sentence,
    fold,
    visible,
    heads: visible.map((i) => (heads[i] < 0 ? -1 : (row.get(standsFor[heads[i]]) ?? -1))),
    relations: visible.map((i) => relations[i]),
  };
}

/** The words of a phrase that hang on a word outside it. */
function rootsOf({ heads }: Sentence, { first, last }: NamePhrase): number[] {
  const roots: number[] = [];
  for (let i = first; i < last; i++) if (heads[i] < first || heads[i] >= last) roots.push(i);
  return roots;
}

/** The name phrases of each sentence, as rows of the sentence; of two that share a word the first counts. */
function phrasesOf(batch: readonly Sentence[], tags: TagSet, lexicon: Lexicon, gazetteer: Gazetteer): NamePhrase[][] {
  const { article, tokens, sentences, strings } = together(batch, tags);
  const untreed = { article, strings, xpos: tags.names, tokens, sentences, abbreviations: [] };
  const found: NamePhrase[][] = batch.map(() => []);
  const taken = new Uint8Array(tokens.count);
  let s = 0;
  for (const phrase of namePhrases(untreed, lexicon, gazetteer)) {
    while (phrase.first < sentences.first[s]) s--;
    while (phrase.first >= sentences.first[s + 1]) s++;
    const from = sentences.first[s];
    if (phrase.last > sentences.first[s + 1] || taken.subarray(phrase.first, phrase.last).includes(1)) continue;
    taken.fill(1, phrase.first, phrase.last);
    found[s].push({ ...phrase, first: phrase.first - from, last: phrase.last - from, head: phrase.head - from });
  }
  return found;
}

/** The sentences as one article, a paragraph each, with the treebank's tags and lemmas. */
function together(
  batch: readonly Sentence[],
  tags: TagSet,
): { article: Article; tokens: Tokens; sentences: Sentences; strings: WordTable } {
  const count = batch.reduce((sum, { forms }) => sum + forms.length, 0);
  const column = () => new Int32Array(count);
  const narrow = () => new Uint8Array(count);
  const tokens: Tokens = {
    count,
    start: column(),
    end: column(),
    lemma: column(),
    tag: narrow(),
    xpos: narrow(),
    features: new Uint16Array(count),
  };
  const strings = new WordTable();
  const ofTag = featuresOfTags(tags.names);
  const blocks: Block[] = [];
  const first: number[] = [];
  let text = "";
  let n = 0;
  for (const sentence of batch) {
    const written = write(sentence.forms, sentence.spaceAfter);
    first.push(n);
    blocks.push({ kind: "paragraph", span: { start: text.length, end: text.length + written.text.length }, section: 0 });
    sentence.forms.forEach((_, i) => {
      const pair = tags.number(sentence.upos[i], sentence.xpos[i]);
      tokens.start[n] = text.length + written.start[i];
      tokens.end[n] = text.length + written.end[i];
      tokens.lemma[n] = strings.intern(sentence.lemmas[i]);
      tokens.tag[n] = tags.upos[pair];
      tokens.xpos[n] = tags.xpos[pair];
      tokens.features[n] = ofTag[tokens.xpos[n]];
      n++;
    });
    text += `${written.text}\n\n`;
  }
  const nothing = { url: null, publisher: null, published: null, modified: null, written: null };
  return {
    article: { id: "treebank" as ArticleId, given: "treebank", ...nothing, text, blocks: blocks as [Block, ...Block[]] },
    tokens,
    strings,
    sentences: {
      count: batch.length,
      first: Int32Array.from([...first, n]),
      block: Int32Array.from(batch.keys()),
      parsed: new Uint8Array(batch.length).fill(1),
    },
  };
}
