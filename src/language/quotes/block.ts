import type { Marked } from "./marks.ts";
import type { QuotePage } from "./page.ts";
import { subjectOf } from "./speaker.ts";

/** How many tokens before a colon the reporting verb may stand that announces what follows: "said in a statement on Friday:". */
const NEAR = 12;
/** Fewer words are a heading or an item of a list. */
const FEWEST = 8;

/**
 * Quotations that have no marks and are set apart as paragraphs of their own, as in releases: "The minister said:" and then what was
 * said. The paragraphs after the first belong to it while they speak of "I" or "we". `marked` are the quotations in marks.
 */
export function findBlockQuotes(page: QuotePage, marked: readonly Marked[]): Marked[] {
  const { blocks } = page.parsed.article;
  const begun = new Set(marked.filter((quote) => quote.open === blocks[quote.block].span.start).map((quote) => quote.block));
  const found: Marked[] = [];
  for (let b = 0; b + 1 < blocks.length; b++) {
    if (!announces(page, b) || !isProse(page, b + 1) || begun.has(b + 1) || isShort(page, b + 1)) continue;
    found.push(blockQuote(page, b + 1, false));
    b++;
    while (b + 1 < blocks.length && isProse(page, b + 1) && !begun.has(b + 1) && speaksOfSelf(page, b + 1)) {
      found.push(blockQuote(page, b + 1, true));
      b++;
    }
  }
  return found;
}

function blockQuote(page: QuotePage, block: number, continues: boolean): Marked {
  const { span } = page.parsed.article.blocks[block];
  return { span, open: span.start, close: span.end, block, closed: true, continues, single: false };
}

/** True for a paragraph that ends with a reporting verb of somebody's and a colon: "X said:", "X told reporters in Geneva:". */
function announces(page: QuotePage, block: number): boolean {
  const { span, kind } = page.parsed.article.blocks[block];
  if (kind !== "paragraph" || page.parsed.article.text[span.end - 1] !== ":") return false;
  const colon = page.tokenAt(span.end - 1);
  const from = page.sentenceStart(colon);
  let isOfClause = false;
  for (let t = colon - 1; t >= Math.max(from, colon - NEAR); t--) {
    const strong = page.cue(t) === "strong" || (page.word(t) === "made" && page.word(t + 1) === "clear");
    if (strong && !isOfClause) return subjectOf(page, t, from) !== null;
    if (page.quoted[t] === 1) return false;
    if (page.tag(t) === "VERB" || page.tag(t) === "AUX") isOfClause = true;
    else if (/^(?:before|after|when|while|as|during)$/.test(page.word(t))) isOfClause = false;
  }
  return false;
}

/** True for a paragraph of whole sentences that goes on from the one before. */
function isProse(page: QuotePage, block: number): boolean {
  const { blocks, text } = page.parsed.article;
  const { span, kind, section } = blocks[block];
  if (kind !== "paragraph" || section !== blocks[block - 1].section) return false;
  return /[.!?…]/.test(text[span.end - 1]);
}

function isShort(page: QuotePage, block: number): boolean {
  const { span } = page.parsed.article.blocks[block];
  return page.tokenAt(span.end) - page.tokenAt(span.start) < FEWEST;
}

/** True when the first person stands outside of quotation marks. */
function speaksOfSelf(page: QuotePage, block: number): boolean {
  const { span } = page.parsed.article.blocks[block];
  for (let t = page.tokenAt(span.start); t < page.count && page.parsed.tokens.start[t] < span.end; t++)
    if (page.quoted[t] === 0 && page.is("self", t)) return true;
  return false;
}
