import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Block, BlockKind } from "../../src/article/article.ts";
import { parseWords } from "../../src/language/analyze.ts";
import { RELATIONS, type Relation, UPOS } from "../../src/language/doc.ts";
import { openModel } from "../../src/language/model.ts";
import type { Parsed } from "../../src/language/parsed.ts";
import { cuttingWords } from "../../src/language/tokens/cutting.ts";
import { cutText } from "../../src/language/tokens/sentences.ts";
import type { ArticleId } from "../../src/text/span.ts";
import { lexiconOf } from "./parsedof.ts";

const FOLDER = join(import.meta.dirname, "../../data/model");

export const lexicon = lexiconOf("tokens", "triggers");
export const model = openModel(
  new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith(".bin"))
      .map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name))).buffer]),
  ),
);

/** An article of blocks parted by empty lines; a block may begin with its kind: `title: Xi meets Modi`. */
export function articleOf(source: string): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const part of source.split("\n\n")) {
    const kind = /^(title|heading|caption|bullet|dateline): /.exec(part);
    const words = kind === null ? part : part.slice(kind[0].length);
    if (text !== "") text += "\n\n";
    blocks.push({
      kind: (kind?.[1] ?? "paragraph") as BlockKind,
      span: { start: text.length, end: text.length + words.length },
      section: 0,
    });
    text += words;
  }
  const nothing = { url: null, publisher: null, published: null, modified: null, written: null };
  return { id: "test" as ArticleId, given: "test", ...nothing, text, blocks: blocks as [Block, ...Block[]] };
}

/** The sentences of a text, each as its tokens. */
export function cut(source: string): string[][] {
  const { text, blocks } = articleOf(source);
  const { spans, sentences } = cutText(text, blocks, cuttingWords(lexicon));
  return Array.from({ length: sentences.count }, (_, s) => {
    const tokens: string[] = [];
    for (let i = sentences.first[s]; i < sentences.first[s + 1]; i++) tokens.push(text.slice(spans.start[i], spans.end[i]));
    return tokens;
  });
}

/** Tags, lemmas and trees of a text; `all` parses sentences without a trigger word too. */
export function parsed(source: string, all = true): Parsed {
  const article = articleOf(source);
  const { spans, sentences } = cutText(article.text, article.blocks, cuttingWords(lexicon));
  return parseWords(article, { model, lexicon }, Int32Array.from(spans.start), Int32Array.from(spans.end), sentences, all);
}

/** All edges of a text's graph as `head -relation-> dependent`, those that were added marked with a plus: `met +nsubj-> Xi`. */
export function edges(source: string): string[] {
  const doc = parsed(source);
  const word = (i: number) => doc.article.text.slice(doc.tokens.start[i], doc.tokens.end[i]);
  const list: string[] = [];
  for (let head = 0; head < doc.tokens.count; head++)
    for (let k = doc.syntax.from[head]; k < doc.syntax.from[head + 1]; k++)
      list.push(
        `${word(head)} ${doc.syntax.enhanced[k] === 1 ? "+" : "-"}${RELATIONS[doc.syntax.edge[k]] as Relation}-> ${word(doc.syntax.dependents[k])}`,
      );
  return list;
}

/** The text's words with their tags: `Xi/PROPN/NNP`. */
export function tagged(source: string): string {
  const doc = parsed(source);
  return Array.from(
    doc.tokens.start,
    (start, i) => `${doc.article.text.slice(start, doc.tokens.end[i])}/${UPOS[doc.tokens.tag[i]]}/${doc.xpos[doc.tokens.xpos[i]]}`,
  ).join(" ");
}
