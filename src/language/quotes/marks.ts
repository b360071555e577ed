import type { Article } from "../../article/article.ts";
import type { Span } from "../../text/span.ts";

/** Words between quotation marks, as found from the marks alone. */
export interface Marked {
  /** The words, without the marks and the space beside them. */
  readonly span: Span;
  /** The opening mark, and the end of the closing one; an unclosed quotation ends with its paragraph. */
  readonly open: number;
  readonly close: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly closed: boolean;
  /** True when it goes on from the unclosed quotation of the paragraph before. */
  readonly continues: boolean;
  /** True for single marks. */
  readonly single: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_BEFORE = /[\s([{—–\-/:]/;

/**
 * The quotations of an article by their marks: curly, angled and straight double marks, and single ones outside of them. Straight marks
 * open and close in turn within a paragraph; a mark that clearly opens starts anew. A quotation that its paragraph leaves unclosed
 * counts when the next paragraph opens with a mark again, or when it fills the rest of its paragraph after a colon or from the start.
 */
export function findMarked(article: Article): Marked[] {
  const found: Marked[] = [];
  let open = false;
  let unmarked = -1;
  article.blocks.forEach((block, index) => {
    if (index <= unmarked) {
      const mark = index === unmarked ? closesIn(article.text, block.span) : -1;
      const span = trimmed(article.text, block.span.start, mark < 0 ? block.span.end : mark);
      const close = mark < 0 ? block.span.end : mark + 1;
      found.push({ span, open: block.span.start, close, block: index, closed: index === unmarked, continues: true, single: false });
      return;
    }
    const previous = article.blocks[index - 1];
    const continued = open && previous !== undefined && previous.section === block.section && previous.kind === block.kind;
    const marked = inBlock(article.text, block.span, index, continued);
    const last = marked[marked.length - 1];
    const next = article.blocks[index + 1];
    open = last !== undefined && !last.closed && next !== undefined && opensWithMark(article.text, next.span);
    if (last !== undefined && !last.closed && !open && fillsRest(article.text, block.span, last)) unmarked = closingBlock(article, index);
    for (const quote of marked) if (quote.closed || open || fillsRest(article.text, block.span, quote)) found.push(quote);
  });
  return found;
}

/** How many paragraphs without marks a quotation may go on over. */
const FARTHEST = 8;

/** The paragraph in which a quotation that `from` leaves open is closed, with no mark in between; -1 when none is. */
function closingBlock({ blocks, text }: Article, from: number): number {
  for (let b = from + 1; b < Math.min(blocks.length, from + FARTHEST); b++) {
    const { span, kind, section } = blocks[b];
    if (kind !== blocks[from].kind || section !== blocks[from].section) return -1;
    let marks = 0;
    for (let i = span.start; i < span.end && marks < 2; i++) if (isDouble(text[i])) marks++;
    if (marks > 0) return marks === 1 && closesIn(text, span) >= 0 ? b : -1;
  }
  return -1;
}

/** Where the first double mark of a paragraph stands, if it closes: at the end, or before who said it; -1 otherwise. */
function closesIn(text: string, span: Span): number {
  for (let i = span.start + 1; i < span.end; i++) {
    if (!isDouble(text[i])) continue;
    const closes = (text[i] === "”" || text[i] === '"') && /[.,?!…]/.test(text[i - 1]) && (i + 1 === span.end || text[i + 1] === " ");
    return closes ? i : -1;
  }
  return -1;
}

/** A quotation that is open, with those closed inside of it: they count when it is never closed itself. */
interface Open {
  readonly at: number;
  readonly inner: Marked[];
}

const DEEPEST = 3;

function inBlock(text: string, span: Span, block: number, continued: boolean): Marked[] {
  const found: Marked[] = [];
  const stack: Open[] = [];
  let single = -1;
  let spare = -1;
  const make = (open: number, close: number, closed: boolean, isSingle: boolean, marks = 1): Marked => {
    const words = trimmed(text, opensByTwo(text, open, span) ? open + 2 : open + 1, closed ? close - marks : close);
    const continues = continued && text.slice(span.start, Math.min(open, span.start + 9)).trim() === "";
    return { span: words, open, close, block, closed, continues, single: isSingle };
  };
  for (let i = span.start; i < span.end; i++) {
    const mark = text[i];
    if (stack.length > 0 && closesByTwo(text, i)) {
      const quote = make(stack.pop()!.at, i + 2, true, false, 2);
      (stack[stack.length - 1]?.inner ?? found).push(quote);
      i++;
    } else if (stack.length === 0 && opensByTwo(text, i, span)) {
      stack.push({ at: i, inner: [] });
      single = -1;
      i++;
    } else if (isDouble(mark)) {
      if (opensHere(text, i, span, mark, stack.length > 0)) {
        if (stack.length < DEEPEST) stack.push({ at: i, inner: [] });
        single = -1;
      } else if (stack.length > 0) {
        const quote = make(stack.pop()!.at, i + 1, true, false);
        (stack[stack.length - 1]?.inner ?? found).push(quote);
      }
    } else if (stack.length === 0 && isSingle(mark)) {
      if (single >= 0 && spare > single && opensSingle(text, i, span)) {
        found.push(make(single, spare + 1, true, true));
        single = -1;
      }
      if (single < 0 && opensSingle(text, i, span)) single = i;
      else if (single >= 0 && closesSingle(text, i, span)) {
        found.push(make(single, i + 1, true, true));
        single = -1;
      } else if (single > spare && text[single] === "‘" && mark === "’" && !LETTER.test(text[i + 1] ?? " ")) spare = i;
    }
  }
  if (single >= 0 && spare > single) found.push(make(single, spare + 1, true, true));
  stack.forEach((open, depth) => {
    const last = depth === stack.length - 1 && open.inner.length === 0;
    const single = last ? closedBySingle(text, open.at, span) : -1;
    if (single >= 0) found.push(make(open.at, single + 1, true, false));
    else if (last) found.push(make(open.at, span.end, false, false));
    found.push(...open.inner);
  });
  return found.filter((quote) => quote.span.end > quote.span.start).sort((a, b) => a.open - b.open);
}

function isDouble(mark: string): boolean {
  return mark === '"' || mark === "“" || mark === "”" || mark === "„" || mark === "«" || mark === "»";
}

/** Two single marks or grave accents that open as a double one does: ``We agree,'' he said. */
function opensByTwo(text: string, at: number, span: Span): boolean {
  const mark = text[at];
  if ((mark !== "'" && mark !== "`" && mark !== "‘") || text[at + 1] !== mark || at + 2 >= span.end) return false;
  return (at === span.start || OPENS_BEFORE.test(text[at - 1])) && LETTER.test(text[at + 2]);
}

/** Two single marks that close what a double one opened: “We agree,’’ he said. */
function closesByTwo(text: string, at: number): boolean {
  return (
    (text[at] === "’" || text[at] === "'") && text[at + 1] === text[at] && !/\s/.test(text[at - 1]) && !LETTER.test(text[at + 2] ?? " ")
  );
}

/** Where a single mark closes what a double one opened and no other closes: “We agree,’ he said. -1 when none does. */
function closedBySingle(text: string, open: number, span: Span): number {
  for (let i = open + 1; i < span.end; i++) {
    if (!isSingle(text[i])) continue;
    if (opensSingle(text, i, span)) return -1;
    if (/[.,?!]/.test(text[i - 1]) && /\s/.test(text[i + 1] ?? " ") && i + 1 < span.end) return i;
  }
  return -1;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "‘" || mark === "’";
}

/** True when a double mark opens a quotation: curly ones by their shape, straight ones by turn, unless their place is clear. */
function opensHere(text: string, at: number, span: Span, mark: string, open: boolean): boolean {
  if (mark === "“" && open) return !/[.,?!…]/.test(text[at - 1]) || !/\s/.test(text[at + 1] ?? " ");
  if (mark === "“" || mark === "„" || mark === "«") return true;
  if (mark === "»") return false;
  const before = at === span.start || OPENS_BEFORE.test(text[at - 1]);
  const after = at + 1 < span.end && !/\s/.test(text[at + 1]);
  if (mark === "”") return !open && before && after;
  if (!open) return before || after;
  return before && after && LETTER.test(text[at + 1]) && /\s/.test(text[at - 1] ?? " ");
}

function opensSingle(text: string, at: number, span: Span): boolean {
  if (text[at] === "’") return false;
  const before = at === span.start || OPENS_BEFORE.test(text[at - 1]);
  return before && at + 1 < span.end && /[\p{L}[]/u.test(text[at + 1]);
}

/** An apostrophe is no closing mark: it stands inside a word, or after the "s" of a plural with a word following. */
function closesSingle(text: string, at: number, span: Span): boolean {
  if (text[at] === "‘" || /\s/.test(text[at - 1])) return false;
  const next = at + 1 < span.end ? text[at + 1] : " ";
  if (LETTER.test(next)) return false;
  return /[.,?!;:…]/.test(text[at - 1]) || !(text[at - 1] === "s" && /\s/.test(next) && /\p{Ll}/u.test(text[at + 2] ?? ""));
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}

function opensWithMark(text: string, span: Span): boolean {
  return isDouble(text[span.start]);
}

function fillsRest(text: string, span: Span, quote: Marked): boolean {
  return quote.open === span.start || text.slice(Math.max(span.start, quote.open - 2), quote.open).trim() === ":";
}
