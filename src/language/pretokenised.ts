import type { Article, Block } from "../article/article.ts";
import { digest } from "../text/hash.ts";
import type { ArticleId, NonEmpty } from "../text/span.ts";
import { parseWords, type Resources } from "./analyze.ts";
import type { Pretokenised } from "./conllu.ts";
import type { Doc } from "./doc.ts";
import { findMentions } from "./mentions/mentions.ts";
import { findQuotes } from "./quotes/quotes.ts";
import { findTimes } from "./times/times.ts";

/** What `analyzeAll` gives, of a text whose words and sentences are given: a tree for every sentence, mentions, times, quotations. */
export function analyzeWords(words: Pretokenised, given: string, resources: Resources): Doc {
  const article: Article = {
    id: digest(24, "", words.text) as ArticleId,
    given,
    url: null,
    publisher: null,
    published: null,
    modified: null,
    written: null,
    text: words.text,
    blocks: blocksOf(words),
  };
  const { early, ...parsed } = parseWords(article, resources, words.start, words.end, words.sentences, true);
  const mentions = findMentions(parsed, resources.lexicon, resources.gazetteer, early);
  const times = findTimes(parsed, mentions, resources.lexicon);
  return { ...parsed, mentions, times, quotes: findQuotes(parsed, mentions, resources.lexicon) };
}

/** A paragraph for each block that the sentences name. */
function blocksOf({ text, start, end, sentences }: Pretokenised): NonEmpty<Block> {
  const blocks: Block[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const block = sentences.block[s];
    const from = blocks[block]?.span.start ?? start[sentences.first[s]];
    blocks[block] = { kind: "paragraph", span: { start: from, end: end[sentences.first[s + 1] - 1] }, section: 0 };
  }
  if (blocks.length === 0) blocks.push({ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 });
  return blocks as unknown as NonEmpty<Block>;
}
