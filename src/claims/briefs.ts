import type { Doc } from "../language/doc.ts";

/** The end of a paragraph that names its source: "They met. (AFP)", "They met. (AFP via Le Monde) (BBC News)". */
const SOURCED = /(?:[.!?"'”’]|\),?) ?\(\p{Lu}[^()\n]{1,40}\)$/u;
/** How much of a paragraph's end is looked at. */
const TAIL = 60;

/** An article with more datelines than this is of several reports. */
const DATELINES = 2;

/**
 * True for an article of news in brief, each paragraph of which tells of something else: most, and two at least, end with their source in brackets,
 * or several begin with a dateline.
 */
export function isOfBriefs({ article }: Doc): boolean {
  if (article.blocks.filter(({ kind }) => kind === "dateline").length > DATELINES) return true;
  const paragraphs = article.blocks.filter(({ kind }) => kind === "paragraph" || kind === "bullet");
  const sourced = paragraphs.filter(({ span }) => SOURCED.test(article.text.slice(Math.max(span.start, span.end - TAIL), span.end)));
  return sourced.length > 1 && sourced.length * 2 > paragraphs.length;
}
