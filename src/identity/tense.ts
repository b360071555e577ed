import { type Doc, RELATIONS, type TimeExpression, UPOS } from "../language/doc.ts";
import { type Lexicon, perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import type { Direction } from "./calendar.ts";

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
  const preposition = kinds.get(`preposition ${before === "the" && time.first > 1 ? wordOf(doc, time.first - 2) : before}`);
  if (preposition !== undefined) return { way: preposition as Direction, sure: true };
  let token = headOf(doc, time);
  let sure = true;
  for (let step = 0; step < REACH && token >= 0; step++) {
    const told = tensed(doc, token, kinds, { near: step < 2 && sure, direct: step === 0, before });
    if (told === "past" && before === "by" && isBareParticiple(doc, token)) return { way: "future", sure: true };
    if (told !== null) return { way: told, sure };
    if (casesOf(doc, token).some((word) => kinds.has(`ahead ${word}`))) return { way: "future", sure: true };
    sure &&= doc.tokens.tag[token] === VERB;
    token = doc.syntax.head[token];
  }
  return { way: null, sure: false };
}

/** True where the sentence of an expression has a word for what is to come ("forecast", "outlook"). */
export function looksAhead(doc: Doc, time: TimeExpression, lexicon: Lexicon): boolean {
  const kinds = tenseWords(lexicon);
  for (let token = Math.max(0, time.first - SENTENCE); token < Math.min(doc.tokens.count, time.last + SENTENCE); token++)
    if (kinds.has(`outlook ${lemmaOf(doc, token)}`)) return true;
  return false;
}

function wordOf(doc: Doc, token: number): string {
  return doc.article.text.slice(doc.tokens.start[token], doc.tokens.end[token]).toLowerCase();
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

/** What the auxiliaries say; undefined when there are none, null for an infinitive, which has the tense of what governs it. */
function helped(doc: Doc, helpers: readonly number[], kinds: ReadonlyMap<string, string>, near: boolean): Direction | undefined {
  const words = helpers.map((one) => wordOf(doc, one));
  const lemmas = helpers.map((one) => lemmaOf(doc, one));
  const modal = words.find((word) => kinds.has(`modal ${word}`));
  if (modal !== undefined) return lemmas.includes("have") && kinds.get(`modal ${modal}`) !== "sure" ? "past" : "future";
  if (words.includes("to")) return null;
  if (lemmas.includes("have")) return "past";
  if (words.some((word) => kinds.has(`was ${word}`))) return "past";
  if (words.some((word) => kinds.has(`is ${word}`))) return near ? "future" : null;
  if (words.some((word) => kinds.has(`after ${word}`))) return "past";
  return undefined;
}
