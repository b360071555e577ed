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

/**
 * On which side of the article's day an expression lies, as the verb that it hangs on says: "met on Tuesday" is past, "will meet", "is set to
 * meet", "opens on Tuesday" future. "Since" and "until" say it themselves. Null where no verb tells.
 */
export function directionOf(doc: Doc, time: TimeExpression, lexicon: Lexicon): Direction {
  const kinds = tenseWords(lexicon);
  const before = time.first > 0 ? wordOf(doc, time.first - 1) : "";
  const preposition = kinds.get(`preposition ${before === "the" && time.first > 1 ? wordOf(doc, time.first - 2) : before}`);
  if (preposition !== undefined) return preposition as Direction;
  let token = headOf(doc, time);
  for (let step = 0; step < REACH && token >= 0; step++) {
    const told = tensed(doc, token, kinds);
    if (told !== null) return told;
    if (casesOf(doc, token).some((word) => kinds.has(`ahead ${word}`))) return "future";
    token = doc.syntax.head[token];
  }
  return null;
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

/** What the verb or predicate at a token says; null when it is none, or has no tense of its own. */
function tensed(doc: Doc, token: number, kinds: ReadonlyMap<string, string>): Direction {
  const helpers = dependentsOf(doc, token).filter((one) => one < token && HELPING.has(doc.syntax.relation[one]));
  const tag = doc.tokens.tag[token];
  if (kinds.has(`planned ${lemmaOf(doc, token)}`) && doc.xpos[doc.tokens.xpos[token]] !== "VBD") return "future";
  const told = helped(doc, helpers, kinds);
  if (told !== undefined) return told;
  if (tag !== VERB && tag !== AUX) return null;
  switch (doc.xpos[doc.tokens.xpos[token]]) {
    case "VBD":
    case "VBN":
      return "past";
    case "VBZ":
    case "VBP":
      return kinds.has(`saying ${lemmaOf(doc, token)}`) ? "past" : "future";
    case "MD":
      return "future";
    default:
      return null;
  }
}

/** What the auxiliaries say; undefined when there are none, null for an infinitive, which has the tense of what governs it. */
function helped(doc: Doc, helpers: readonly number[], kinds: ReadonlyMap<string, string>): Direction | undefined {
  const words = helpers.map((one) => wordOf(doc, one));
  const lemmas = helpers.map((one) => lemmaOf(doc, one));
  const modal = words.find((word) => kinds.has(`modal ${word}`));
  if (modal !== undefined) return lemmas.includes("have") && kinds.get(`modal ${modal}`) !== "sure" ? "past" : "future";
  if (words.includes("to")) return null;
  if (lemmas.includes("have")) return "past";
  if (words.some((word) => kinds.has(`was ${word}`))) return "past";
  if (words.some((word) => kinds.has(`is ${word}`))) return "future";
  return undefined;
}
