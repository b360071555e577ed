import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";

/*
 * Groups whose members the words list right behind them: "the four parties, A, B, C and D", "the leaders - A, B and C - met".
 */

/** The most members of a list that is set off, and of one that only commas set off. */
const LONGEST = 40;
const MOST = 8;
/** What stands between two names of a list, and what does behind one of several. */
const JOINED = /^(?:,| and|, and) (?:the )?$/;
const GOES_ON = /^(?:,|,? and|,? as well as|,? along with)(?: (?:the )?visiting| the \p{Lu}[\p{L}-]*['’]s?)? $/u;
/** What opens and closes a list that is set off: "the four - A, B, C and D - met", "the group (A, B and C)", "the rivals he sent for - A and B.". */
const OPENS = /^(?:(?: (?:involved|concerned|present|(?:he|she|it|they|who|that)\b[a-z'’ -]{3,40}))?(?: [-–—]+ ?|: )| ?—|,? \()(?:the )?$/;
const CLOSES = /^(?: ?[-–—]| ?\)|[.;])/;
/** Whom a group is of: "the leaders of the four countries - A, B". */
const OF = /^ (?:of|from) $/;
/** How many members between commas are no mere aside on some of them. */
const SEVERAL = 3;

/**
 * "The four parties, A, B, C and D" are A, B, C and D, where there are as many as the words say or the list is set off; "we, the leaders - A, B and C -"
 * are those of the leaders; else null. A group that is told of again is spelled out where it was before.
 */
export function spelledOut(mention: Mention, context: Context): Mention[] | null {
  const group = mention.kind === "pronoun" ? apposedTo(mention, context) : mention;
  if (group === null || group.kind !== "group") return null;
  const own = spelledOutThere(group, context);
  if (own !== null || !group.plural || /\bother\b/i.test(group.text)) return own;
  for (const other of context.chains.get(group.chain) ?? []) {
    if (other.span.start >= group.span.start) break;
    const before = other.kind === "group" ? spelledOutThere(other, context) : null;
    if (before?.every(({ kind }) => kind === "person")) return before;
  }
  return null;
}

/** The group right behind "we": "We, the leaders of A". */
function apposedTo({ id, span, text }: Mention, { doc }: Context): Mention | null {
  const next = doc.mentions[id + 1];
  if (next === undefined || !/^we$/i.test(text) || next.kind !== "group" || !next.plural) return null;
  return /^, (?:the )?$/.test(doc.article.text.slice(span.end, next.span.start)) ? next : null;
}

function spelledOutThere(mention: Mention, { doc }: Context): Mention[] | null {
  return setOff(mention, doc) ?? counted(mention, doc) ?? betweenCommas(mention, doc);
}

/** "The two Koreas": those behind a comma are others in a list, "the two Koreas, Japan and Russia". */
const NAMESAKES = /\b(?:two|both) \p{Lu}\p{L}+s$/iu;

/** As many members behind a comma as the group is told to have. */
function counted({ id, count, span, text }: Mention, { article, mentions }: Context["doc"]): Mention[] | null {
  if (count === null || count > MOST || NAMESAKES.test(text)) return null;
  const list: Mention[] = [];
  let { end } = span;
  for (let at = id + 1; at < mentions.length && list.length < count; at++) {
    const next = mentions[at];
    if (next.span.start < end) continue;
    if (!JOINED.test(article.text.slice(end, next.span.start))) return null;
    list.push(next);
    end = next.span.end;
  }
  return list.length === count ? list : null;
}

/** The members of a group in brackets or between dashes, two or more; else null. */
function setOff(mention: Mention, doc: Context["doc"]): Mention[] | null {
  const { list, end } = listFrom(mention, OPENS, doc);
  return list.length > 1 && CLOSES.test(doc.article.text.slice(end, end + 4)) ? list : null;
}

/** The members of "the ministers of the group, A, B and C, met": persons with names, several, and a comma behind them. */
function betweenCommas(mention: Mention, doc: Context["doc"]): Mention[] | null {
  if (!mention.plural || !/^the /i.test(mention.text)) return null;
  const { list, end } = listFrom(mention, /^, $/, doc);
  const named = list.length >= SEVERAL && list.every(({ kind, name }) => kind === "person" && name !== null);
  return named && doc.article.text[end] === "," ? list : null;
}

/** The list behind a group and what it is of, and where that ends; states in brackets behind its members are passed over. */
function listFrom(mention: Mention, opens: RegExp, { article, mentions }: Context["doc"]): { list: Mention[]; end: number } {
  const list: Mention[] = [];
  let { end } = mention.span;
  for (let id = mention.id + 1; id < mentions.length && list.length < LONGEST; id++) {
    const { kind, span } = mentions[id];
    if (span.start < end) continue;
    const between = article.text.slice(end, span.start);
    const isOf = list.length === 0 && end === mention.span.end && OF.test(between);
    const inBrackets = list.length > 0 && between === " (" && kind !== "person" && article.text[span.end] === ")";
    if (isOf || inBrackets) end = inBrackets ? span.end + 1 : span.end;
    else if (!(list.length === 0 ? opens : GOES_ON).test(between)) break;
    else {
      list.push(mentions[id]);
      end = span.end;
    }
  }
  return { list, end };
}
