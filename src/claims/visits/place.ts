import type { Doc, Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { type Span, within } from "../../text/span.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { sentenceOf } from "../make.ts";
import { startingIn } from "../near.ts";
import { finerPlace } from "../setting/finer-place.ts";
import type { Tree } from "../tree.ts";

/**
 * The place that somebody goes to who is told to be at a site: a town for the airport or ministry "in" it, the site itself otherwise; null
 * for an airport or ministry that the text does not place.
 */
export function visitedAt(site: Mention, context: Context): Mention | null {
  const { doc, lexicon, tree } = context;
  if (site.kind === "body" && site.name === null && site.plural) return null;
  const town = finerPlace(site, context);
  if (town !== site) return town;
  const houses = housesOf(lexicon);
  const last = fold(site.text).split(" ").at(-1) ?? "";
  const next =
    /^["”’]? (?!(?:airport|airfield|airbase|station|port)\b)(\p{Ll}+)/u.exec(
      doc.article.text.slice(site.span.end, site.span.end + LONGEST_OPENING),
    )?.[1] ?? "";
  if (!houses.has(tree.word(site.head)) && !houses.has(last) && !houses.has(next)) return site;
  for (const mention of startingIn(doc.mentions, site.span))
    if (mention.id !== site.id && (mention.kind === "place" || mention.kind === "state") && within(mention.span, site.span)) return mention;
  return OF_TOWN.test(site.text) ? site : null;
}

/** An airport that mostly bears the name of its town. */
const OF_TOWN = /^(?:the )?\p{Lu}.* (?:International|Domestic) Airport$/u;

/** What follows a place that a report begins with as if by a dateline: "Lima: ", "Lima : ", "Lima, Peru: ", "Lima - ". */
const OPENED = /^(?:(?:, \p{Lu}[\p{L}. ]{1,25})? ?:| [-–—] )/u;
/** How long that may be, in UTF-16 units. */
export const LONGEST_OPENING = 30;

/** Among how many blocks the dateline is: a title, a summary and a picture may stand before it. */
const HEAD = 6;

/** Where "here" is: the place of the dateline (of two, "ROME/PARIS", neither), or the one that the report begins with ("LIMA: The envoy arrived here"). */
export function hereOf({ doc }: Context): Mention | null {
  const { text, blocks } = doc.article;
  const line = blocks.slice(0, HEAD).find(({ kind }) => kind === "dateline");
  if (line !== undefined) {
    const sent = sentFrom(doc, line.span);
    return sent !== null && text[sent.span.end] === "/" && /^\/\p{Lu}[\p{Lu} ]+\b/u.test(text.slice(sent.span.end, line.span.end))
      ? null
      : sent;
  }
  const first = blocks.find(({ kind }) => kind === "paragraph");
  const place = first === undefined ? null : (stateAt(first.span.start, doc) ?? firstPlace(doc.mentions, first.span));
  if (place === null || first === undefined || place.span.start !== first.span.start) return null;
  return OPENED.test(text.slice(place.span.end, place.span.end + LONGEST_OPENING)) ? place : null;
}

/** The first town of a dateline, or the city state or state that it begins with or has in brackets: "SINGAPORE, March 2", "(SINGAPORE) –". */
function sentFrom({ mentions, article }: Doc, span: Span): Mention | null {
  for (const mention of startingIn(mentions, span))
    if (mention.kind === "state" && (mention.span.start === span.start || article.text[mention.span.start - 1] === "(")) return mention;
  return firstPlace(mentions, span);
}

/** The city state that a report begins with in capitals: "SINGAPORE: Ministers met". */
function stateAt(start: number, { mentions }: Doc): Mention | null {
  for (const mention of startingIn(mentions, { start, end: start + 1 }))
    if (mention.kind === "state" && mention.text === mention.text.toUpperCase()) return mention;
  return null;
}

function firstPlace(mentions: readonly Mention[], span: Span): Mention | null {
  for (const mention of startingIn(mentions, span)) if (mention.kind === "place") return mention;
  return null;
}

/** How far back "there" points. */
const BACK = 250;

/** Where "there" is: the town or state told of last before a word, not as somebody's ("the king of Jordan"); null when none is near. */
export function thereOf(token: number, { doc }: Context): Mention | null {
  const before = doc.tokens.start[token];
  let last: Mention | null = null;
  let until = 0;
  for (const mention of startingIn(doc.mentions, { start: Math.max(0, before - BACK), end: before })) {
    if ((mention.kind === "place" || mention.kind === "state") && mention.span.end > until) last = mention;
    until = Math.max(until, mention.span.end);
  }
  return last;
}

/** How high above a word the main verb of its sentence is looked for. */
const HIGHEST = 12;

/**
 * Where a guest is who only is called so ("visiting"): the one town that the sentence's own clause has after "in" or "at", or a clause before it
 * ("speaking in Lima, the visiting premier said"); null when it has none, or two.
 */
export function guestPlace(trigger: number, { doc, tree }: Context): Mention | null {
  let root = trigger;
  for (let up = 0; up < HIGHEST && tree.head(root) >= 0; up++) root = tree.head(root);
  if (tree.head(root) >= 0) return null;
  const sentence = sentenceOf(doc, trigger);
  const span = tree.spanOf(doc.sentences.first[sentence], doc.sentences.first[sentence + 1] - 1);
  let place: Mention | null = null;
  for (const mention of startingIn(doc.mentions, span)) {
    if (mention.kind !== "place" || !isOfClause(mention.head, root, tree)) continue;
    if (place !== null && place.chain !== mention.chain) return null;
    place = mention;
  }
  return place;
}

/** Whether a place stands with "in" or "at" in the clause of a verb, or in one before it, by at most two steps. */
function isOfClause(token: number, verb: number, tree: Tree): boolean {
  const top = tree.relation(token) === "appos" ? tree.head(token) : token;
  if (top < 0 || !["in", "at"].includes(tree.word(tree.child(top, "case")))) return false;
  const over = tree.head(top);
  if (over === verb) return true;
  const before = ["advcl", "ccomp", "nsubj", "obl"].includes(tree.relation(over));
  return tree.head(over) === verb && (over < verb ? before : tree.relation(over) === "obl");
}

/**
 * The claims without visits to a part of the world, or to an airport without a town's name, by somebody whom the article takes to a town or state
 * as well: the stops are the visits.
 */
export function withoutExpanses(claims: readonly Claim[], context: Context): Claim[] {
  const isNoStop = (place: Mention) => isExpanse(place, context) || OF_TOWN.test(place.text);
  const elsewhere = new Set<number>();
  for (const { happening } of claims) if (happening.kind === "visit" && !isNoStop(happening.place)) elsewhere.add(happening.visitor.chain);
  return claims.filter(
    ({ happening }) => happening.kind !== "visit" || !elsewhere.has(happening.visitor.chain) || !isNoStop(happening.place),
  );
}

/** Whether a place is a part of the world, in which nobody is at one spot: "East Asia". */
export function isExpanse({ name, text }: Mention, { lexicon }: Context): boolean {
  return expansesOf(lexicon).has(fold(name ?? text).replace(/^the /, ""));
}

const expansesOf = perLexicon((lexicon): ReadonlySet<string> => new Set(lexicon.words("expanses", "name").map(fold)));

/** Houses that stand in any town: who is received at one is in that town. */
const housesOf = perLexicon((lexicon): ReadonlySet<string> => new Set(lexicon.words("houses", "word").map(fold)));
