import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import { type Doc, RELATIONS, type TimeExpression, UPOS } from "../doc.ts";

/** The side of the article's day; null where nothing tells. */
export type Direction = "past" | "future" | null;

/** Words of the lexicon's table `tenses` by kind; its header says what the kinds are. */
const tenseWords = perLexicon((lexicon: Lexicon) => {
  const kinds = new Map<string, string>();
  for (const row of lexicon.table("tenses")) kinds.set(`${cell(row, "kind")} ${cell(row, "word")}`, cell(row, "value"));
  return kinds;
});

const VERB = UPOS.indexOf("VERB");
const AUX = UPOS.indexOf("AUX");
const HELPING = new Set([RELATIONS.indexOf("aux"), RELATIONS.indexOf("aux:pass"), RELATIONS.indexOf("cop"), RELATIONS.indexOf("mark")]);
const CASE = RELATIONS.indexOf("case");
const COPULA = RELATIONS.indexOf("cop");
const CONJUNCT = RELATIONS.indexOf("conj");
const MODIFYING = RELATIONS.indexOf("acl");
const ADJ = UPOS.indexOf("ADJ");
const PROPER = UPOS.indexOf("PROPN");
const NUMBER = UPOS.indexOf("NUM");
/** How far up the tree the verb of an expression is looked for. */
const REACH = 12;
/** How many tokens to each side of an expression are taken for its sentence. */
const SENTENCE = 15;

/**
 * On which side of the article's day an expression lies, as the verb that it hangs on says: "met on Tuesday" is past, "will meet", "is set to
 * meet", "opens on Tuesday" future. "Since" and "until" say it themselves. Null where no verb tells. It is not `sure` when a noun stands
 * between ("after their call in April they will meet").
 */
export function directionOf(doc: Doc, time: TimeExpression, lexicon: Lexicon): { way: Direction; sure: boolean } {
  const kinds = tenseWords(lexicon);
  const before = time.first > 0 ? wordOf(doc, time.first - 1) : "";
  const preposition = kinds.get(`preposition ${prepositionOf(doc, time.first)}`);
  if (preposition !== undefined) return { way: preposition as Direction, sure: true };
  const lone = standsAlone(doc, time, kinds);
  if (lone !== null) return { way: lone, sure: true };
  let token = headOf(doc, time);
  let sure = true;
  for (let step = 0; step < REACH && token >= 0; step++) {
    if (step === 0 && joinedTo(doc, time, token)) token = doc.syntax.head[token];
    if (token < 0) break;
    const told = tensed(doc, token, kinds, { near: step < 2 && sure, direct: step === 0, before });
    if (told === "past" && before === "by" && isBareParticiple(doc, token)) return { way: "future", sure: true };
    if (told !== null) return { way: told, sure };
    if (casesOf(doc, token).some((word) => kinds.has(`ahead ${word}`))) return { way: "future", sure: true };
    sure &&= doc.tokens.tag[token] === VERB;
    token = doc.syntax.head[token];
  }
  return { way: null, sure: false };
}

/**
 * The same for reading in passing: what is sure only; in a sentence without a tree, what the verb before the expression says, or the first one
 * after it where none is before.
 */
export function wayAt(doc: Doc, time: TimeExpression, lexicon: Lexicon): Direction {
  if (doc.syntax.head[time.first] !== TREELESS) {
    const told = directionOf(doc, time, lexicon);
    return told.sure ? told.way : null;
  }
  const kinds = tenseWords(lexicon);
  const preposition = kinds.get(`preposition ${prepositionOf(doc, time.first)}`);
  if (preposition !== undefined) return preposition as Direction;
  const lone = standsAlone(doc, time, kinds);
  if (lone !== null) return lone;
  for (const step of [-1, 1])
    for (let k = 0, token = step < 0 ? time.first - 1 : time.last + 1; k < SENTENCE && token >= 0; k++, token += step) {
      if (token >= doc.tokens.count || /^[.!?:;]$/.test(wordOf(doc, token))) break;
      const told = finite(doc, token, kinds);
      if (told !== undefined) return told;
    }
  return null;
}

/** The head of the tokens of a sentence without a tree. */
const TREELESS = -2;

/** What a finite verb says by its form, an auxiliary with what follows it; undefined for other words. */
function finite(doc: Doc, token: number, kinds: ReadonlyMap<string, string>): Direction | undefined {
  const word = wordOf(doc, token);
  const next = token + 1 < doc.tokens.count ? wordOf(doc, token + 1) : "";
  switch (doc.xpos[doc.tokens.xpos[token]]) {
    case "MD":
      return kinds.has(`modal ${word}`) ? "future" : null;
    case "VBD":
      return next === "to" && kinds.has(`was ${word}`) ? null : "past";
    case "VBZ":
    case "VBP":
      if (kinds.has(`is ${word}`)) return next === "to" ? "future" : null;
      return lemmaOf(doc, token) === "have" || kinds.has(`saying ${lemmaOf(doc, token)}`) ? "past" : "future";
    default:
      return undefined;
  }
}

/** The word before an expression, an article or "at least" passed over. */
function prepositionOf(doc: Doc, first: number): string {
  const word = (back: number) => (first >= back ? wordOf(doc, first - back) : "");
  if (word(1) === "the") return word(2);
  return word(1) === "least" && word(2) === "at" ? word(3) : word(1);
}

/** "The talks resume Tuesday", "is due in March", "is Monday": a word before the expression, or the verb that it is the predicate of, says it. */
function standsAlone(doc: Doc, time: TimeExpression, kinds: ReadonlyMap<string, string>): Direction {
  const before = kinds.has(`within ${wordOf(doc, time.first - 1)}`) ? time.first - 2 : time.first - 1;
  if (before >= 0 && kinds.has(`phase ${wordOf(doc, before)}`)) return "future";
  if (before >= 0 && doc.tokens.tag[before] === ADJ && kinds.get(`planned ${lemmaOf(doc, before)}`) === "") return "future";
  if (headOf(doc, time) >= 0 || doc.syntax.head[time.first] === TREELESS) return null;
  const helpers = dependentsOf(doc, rootOf(doc, time)).filter((one) => one < time.first && doc.syntax.relation[one] === COPULA);
  return helped(doc, helpers, kinds, true) ?? null;
}

/** The token of the expression that hangs on none of its others; its first where all do. */
function rootOf(doc: Doc, { first, last }: TimeExpression): number {
  for (let token = first; token <= last; token++) if (doc.syntax.head[token] < first || doc.syntax.head[token] > last) return token;
  return first;
}

/** True for one of "Monday and Tuesday", "from Dec. 30 to Jan. 2" that hangs on the other: what tells of that tells of both. */
function joinedTo(doc: Doc, time: TimeExpression, head: number): boolean {
  const root = rootOf(doc, time);
  const alike = head >= 0 && doc.tokens.tag[head] === doc.tokens.tag[root];
  if (!alike) return false;
  return doc.tokens.tag[root] === NUMBER || (doc.tokens.tag[root] === PROPER && doc.syntax.relation[root] === CONJUNCT);
}

/** True where the sentence of an expression has a word for what is to come ("forecast", "outlook"). */
export function looksAhead(doc: Doc, time: TimeExpression, lexicon: Lexicon): boolean {
  const kinds = tenseWords(lexicon);
  for (let token = Math.max(0, time.first - SENTENCE); token < Math.min(doc.tokens.count, time.last + SENTENCE); token++)
    if (kinds.has(`outlook ${lemmaOf(doc, token)}`)) return true;
  return false;
}

function wordOf(doc: Doc, token: number): string {
  return doc.written?.lower[token] ?? doc.article.text.slice(doc.tokens.start[token], doc.tokens.end[token]).toLowerCase();
}

function lemmaOf(doc: Doc, token: number): string {
  return doc.strings.text(doc.tokens.lemma[token]);
}

/** The token outside of the expression that it hangs on; negative when there is none. */
function headOf(doc: Doc, { first, last }: TimeExpression): number {
  for (let token = first; token <= last; token++) {
    const head = doc.syntax.head[token];
    if (head < 0 || head < first || head > last) return head;
  }
  return -1;
}

function dependentsOf(doc: Doc, token: number): number[] {
  const { from, dependents, enhanced } = doc.syntax;
  const found: number[] = [];
  for (let edge = from[token]; edge < from[token + 1]; edge++) if (enhanced[edge] === 0) found.push(dependents[edge]);
  return found;
}

function casesOf(doc: Doc, token: number): string[] {
  return dependentsOf(doc, token)
    .filter((one) => doc.syntax.relation[one] === CASE)
    .map((one) => wordOf(doc, one));
}

/** How an expression reaches the verb: over one noun or verb at most, at once, and with which word before it. */
interface Reach {
  readonly near: boolean;
  readonly direct: boolean;
  readonly before: string;
}

/** "If completed by Monday". */
function isBareParticiple(doc: Doc, token: number): boolean {
  const helpers = dependentsOf(doc, token).some(
    (one) => one < token && HELPING.has(doc.syntax.relation[one]) && lemmaOf(doc, one) !== "if",
  );
  return doc.xpos[doc.tokens.xpos[token]] === "VBN" && !helpers;
}

/** What the verb or predicate at a token says; null when it is none, or has no tense of its own. */
function tensed(doc: Doc, token: number, kinds: ReadonlyMap<string, string>, { near, direct, before }: Reach): Direction {
  const helpers = dependentsOf(doc, token).filter((one) => one < token && HELPING.has(doc.syntax.relation[one]));
  const tag = doc.tokens.tag[token];
  const planned = kinds.get(`planned ${lemmaOf(doc, token)}`);
  if (near && planned !== undefined && (planned === "" || planned === before || !direct) && doc.xpos[doc.tokens.xpos[token]] !== "VBD")
    return "future";
  const gerund = doc.xpos[doc.tokens.xpos[token]] === "VBG" && helpers.length === 0;
  if (gerund && token > 0 && kinds.has(`after ${wordOf(doc, token - 1)}`)) return "past";
  const told = helped(doc, helpers, kinds, near);
  if (told === "future" && kinds.has(`saying ${lemmaOf(doc, token)}`) && !modalBefore(doc, helpers, kinds)) return "past";
  if (told === null && near && doc.syntax.relation[token] === MODIFYING) return "future";
  if (told !== undefined) return told;
  if (tag !== VERB && tag !== AUX) return null;
  switch (doc.xpos[doc.tokens.xpos[token]]) {
    case "VBD":
    case "VBN":
      return "past";
    case "VBZ":
    case "VBP":
      if (!near) return null;
      return kinds.has(`saying ${lemmaOf(doc, token)}`) ? "past" : "future";
    case "MD":
      return "future";
    default:
      return null;
  }
}

function modalBefore(doc: Doc, helpers: readonly number[], kinds: ReadonlyMap<string, string>): boolean {
  return helpers.some((one) => kinds.has(`modal ${wordOf(doc, one)}`));
}

/** "Was to open on Monday" is told of what was still to come; "was to have opened" and a bare infinitive say nothing of it. */
function beenTo(words: readonly string[], lemmas: readonly string[]): Direction {
  return (words.includes("was") || words.includes("were")) && !lemmas.includes("have") ? "future" : null;
}

/** What the auxiliaries say; undefined when there are none, null for an infinitive, which has the tense of what governs it. */
function helped(doc: Doc, helpers: readonly number[], kinds: ReadonlyMap<string, string>, near: boolean): Direction | undefined {
  const words = helpers.map((one) => wordOf(doc, one));
  const lemmas = helpers.map((one) => lemmaOf(doc, one));
  const modal = words.find((word) => kinds.has(`modal ${word}`));
  if (modal !== undefined) return lemmas.includes("have") && kinds.get(`modal ${modal}`) !== "sure" ? "past" : "future";
  if (words.includes("to")) return words.some((word) => kinds.has(`is ${word}`)) ? "future" : beenTo(words, lemmas);
  if (lemmas.includes("have")) return "past";
  if (words.some((word) => kinds.has(`was ${word}`))) return "past";
  if (words.some((word) => kinds.has(`is ${word}`))) return near ? "future" : null;
  if (words.some((word) => kinds.has(`after ${word}`))) return "past";
  return undefined;
}
