import type { Span } from "../../text/span.ts";
import { cell } from "../../text/table.ts";
import type { Measure } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf, wordsIn } from "../make.ts";
import { isAssembly } from "./body.ts";

/** Words after which a phrase that names a measure goes on no more. */
const STOPS = [
  "after",
  "even",
  "without",
  "as",
  "before",
  "while",
  "when",
  "where",
  "despite",
  "amid",
  "following",
  "during",
  "unanimously",
  "overwhelmingly",
  "who",
  "which",
  "because",
  "although",
  "though",
  "but",
  "since",
  "until",
  "late",
  "early",
  "earlier",
  "later",
];
/** Marks that end a phrase; quotation marks and hyphens do not. */
const MARKS = [",", ";", ":", ".", "?", "!", "(", ")", "—", "–", "..."];
/** How many words a phrase may have. */
const LONGEST = 40;
/** How far after "and" the verb of another clause may stand. */
const CLAUSE_REACH = 6;
const SYMBOL = /\b(?:A|S|E|HRC|ES)(?:\/[A-Z0-9.-]{1,12}){1,4}\b|\bresolution \d{1,4}(?: \(\d{4}\))?/i;

/** What is voted on, from the head of its words: "a draft resolution to condemn the attack", "to impose sanctions on Mali". */
export function measureAt(head: number, context: Context): { measure: Measure; evidence: (path: string) => Record<string, Support> } {
  const span = phraseSpan(head, context);
  const words = wordsIn(context.doc, span);
  const about = subjectSpan(head, span, context);
  const symbol = SYMBOL.exec(words.text);
  const symbolSpan = symbol === null ? null : { start: span.start + symbol.index, end: span.start + symbol.index + symbol[0].length };
  const measure: Measure = {
    words,
    symbol: symbol === null ? null : symbol[0],
    subject: about === null ? null : wordsIn(context.doc, about),
  };
  const evidence = (path: string): Record<string, Support> => ({
    [`${path}.words`]: { spans: [span], by: "words", from: [] },
    ...(symbolSpan === null ? {} : { [`${path}.symbol`]: { spans: [symbolSpan], by: "words", from: [] } }),
    ...(about === null ? {} : { [`${path}.subject`]: { spans: [about], by: "words", from: [] } }),
  });
  return { measure, evidence };
}

/**
 * The words of a phrase: from its modifiers on the left to the first mark, time, finite verb or word that begins something else. Read
 * along the line, because infinitives and phrases after a noun hang now on the noun, now on the verb.
 */
function phraseSpan(head: number, context: Context): Span {
  const { tree, doc } = context;
  const end = doc.sentences.first[sentenceOf(doc, head) + 1];
  let last = head;
  let inClause = tree.tag(head) === "VERB" && tree.penn(head) !== "VBG";
  for (let token = head + 1; token < end && token - head < LONGEST; token++) {
    if (endsBefore(token, inClause, context)) break;
    inClause ||= ["whether", "that", "if"].includes(tree.word(token));
    last = token;
  }
  while (last > head && isLoose(last, context)) last--;
  return tree.spanOf(firstOf(head, context), last);
}

/** The first of the words that stand before a head and belong to it. */
function firstOf(head: number, { tree }: Context): number {
  const parts = tree
    .children(head, "det", "amod", "compound", "nmod:poss", "nummod", "mark", "nmod:desc")
    .filter((part) => tree.word(part) !== "of");
  const earliest = Math.min(head, ...parts.map((part) => tree.extent(part).first));
  return Math.max(earliest, head - LONGEST);
}

function endsBefore(token: number, inClause: boolean, context: Context): boolean {
  const { tree, doc } = context;
  const word = tree.word(token);
  if (MARKS.includes(word) || STOPS.includes(word) || lookupOf(doc).time(token) !== null || isTally(token, context)) return true;
  const leads = word === "by" || word === "with" || (word === "in" && tree.tag(token - 1) !== "VERB");
  if (leads && isBallot(token + 1, context)) return true;
  if ((word === "in" || word === "at") && leadsToBody(token, context)) return true;
  if (!inClause && tree.relation(token) === "cc" && (tree.tag(tree.head(token)) === "VERB" || leadsToClause(token, context))) return true;
  if (tree.penn(token) === "VBN" && settles(word, context)) return true;
  return !inClause && ["VBD", "VBZ", "VBP", "MD"].includes(tree.penn(token)) && tree.tag(token) !== "NOUN";
}

/** "Voted for the text and Togo abstained": what "and" joins here is another clause. */
function leadsToClause(and: number, { tree, doc }: Context): boolean {
  const end = Math.min(and + CLAUSE_REACH, doc.tokens.count);
  for (let token = and + 1; token < end && !MARKS.includes(tree.word(token)); token++)
    if (["VBD", "VBZ", "VBP", "MD"].includes(tree.penn(token))) return tree.relation(token) === "conj" && tree.head(token) < and;
  return false;
}

/** "The motion passed with ten votes": what became of it is no part of it. */
function settles(word: string, { lexicon }: Context): boolean {
  return lexicon.table("outcomes").some((row) => cell(row, "forms").split(" ").includes(word));
}

/** "In the Security Council": where the vote is, no part of what is voted on. */
function leadsToBody(token: number, context: Context): boolean {
  const head = context.tree.relation(token) === "case" ? context.tree.head(token) : -1;
  const mention = head < 0 ? null : lookupOf(context.doc).mention(head, "body");
  return mention !== null && isAssembly(mention, context);
}

/** "By 120 votes to 14", "with 5 abstentions", "in a secret ballot". */
function isBallot(token: number, context: Context): boolean {
  const { tree, doc } = context;
  if (token >= doc.tokens.count) return false;
  if (tree.tag(token) === "NUM" || ["ten", "eleven", "twelve"].includes(tree.word(token))) return true;
  for (let at = token; at < Math.min(token + 4, doc.tokens.count); at++)
    if (["vote", "ballot", "consensus", "majority"].includes(tree.lemma(at))) return true;
  return false;
}

/** "298 to 273". */
function isTally(token: number, { tree, doc }: Context): boolean {
  if (tree.tag(token) !== "NUM" || token + 2 >= doc.tokens.count || tree.tag(token + 2) !== "NUM") return false;
  return ["to", "-", "–"].includes(tree.word(token + 1));
}

/** A word that cannot end a phrase: a preposition, a conjunction, an article. */
function isLoose(token: number, { tree }: Context): boolean {
  return ["ADP", "CCONJ", "DET", "PUNCT", "PART", "SCONJ"].includes(tree.tag(token)) && !["”", '"', "’"].includes(tree.word(token));
}

/** Prepositions after which a measure says what it is about. */
const ABOUT = ["on", "about", "against", "over", "regarding", "concerning", "for"];

/** What the measure is about: the words after its noun, where they are a phrase or a clause that says so ("on Mali", "to condemn", "that would"). */
function subjectSpan(head: number, whole: Span, context: Context): Span | null {
  const { tree, doc } = context;
  const first = head + 1;
  if (tree.tag(head) === "VERB" || first >= doc.tokens.count || doc.tokens.start[first] >= whole.end) return null;
  const about = ABOUT.includes(tree.word(first));
  if (!about && !["to", "that", "which"].includes(tree.word(first)) && tree.penn(first) !== "VBG") return null;
  const from = about ? first + 1 : first;
  return doc.tokens.start[from] < whole.end ? { start: doc.tokens.start[from], end: whole.end } : null;
}

/** What only an assembly decides on. */
export const STRONG = ["resolution", "motion", "amendment", "draft", "bill", "vote"];

/** True for a measure that only an assembly decides on. */
export function isStrong({ head }: { readonly head: number }, { tree }: Context): boolean {
  return STRONG.includes(tree.lemma(head));
}
