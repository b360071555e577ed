import type { Relation } from "../language/doc.ts";
import type { Span } from "../text/span.ts";
import type { Measure } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { lookupOf } from "./lookup.ts";
import { wordsIn } from "./make.ts";

/** Parts of a phrase that say something besides what the measure is. */
const LOOSE: readonly Relation[] = [
  "acl:relcl",
  "advcl",
  "parataxis",
  "punct",
  "appos",
  "cc",
  "ccomp",
  "obl:unmarked",
  "nmod:unmarked",
  "dep",
  "list",
  "discourse",
];
const SUBJECT: readonly Relation[] = ["acl", "nmod"];
const SYMBOL = /\b(?:A|S|E|HRC|ES)(?:\/[A-Z0-9.-]{1,12}){1,4}\b|\bresolution \d{1,4}(?: \(\d{4}\))?/i;

/** What is voted on, from the head of its words: "a draft resolution to condemn the attack", "to impose sanctions on Mali". */
export function measureAt(
  head: number,
  context: Context,
  alsoTo = head,
): { measure: Measure; evidence: (path: string) => Record<string, Support> } {
  const span = phraseSpan(head, context, alsoTo);
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

/** The words of a phrase without what hangs on it loosely, up to the first such thing; `alsoTo` is a later head that belongs to it. */
export function phraseSpan(head: number, context: Context, alsoTo = head): Span {
  const { tree } = context;
  const kept = new Set<number>();
  const waiting = alsoTo === head ? [head] : [head, alsoTo];
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    kept.add(token);
    for (const child of tree.children(token)) if (!isLoose(child, token, context)) waiting.push(child);
  }
  let first = head;
  while (kept.has(first - 1)) first--;
  let last = head;
  while (kept.has(last + 1)) last++;
  while (last > head && isMark(last, context)) last--;
  while (first < head && isOpening(first, context)) first++;
  return tree.spanOf(first, last);
}

function isLoose(child: number, parent: number, context: Context): boolean {
  const { tree } = context;
  const relation = tree.relation(child);
  if (relation === "punct") return !['"', "“", "”", "'", "’", "‘", "-", "–"].includes(tree.word(child));
  if (relation === "conj") return tree.tag(parent) === "VERB" && child > parent + 12;
  if (relation === "case" || relation === "cc") return relation === "cc" ? tree.relation(parent) !== "conj" : false;
  if (LOOSE.includes(relation)) return true;
  return (relation === "obl" || relation === "advmod") && tree.tag(parent) === "VERB" && lookupOf(context.doc).time(child) !== null;
}

function isMark(token: number, { tree }: Context): boolean {
  return [",", "-", "–", "and"].includes(tree.word(token));
}

/** A preposition that leads to the phrase is no part of it; the "to" of an infinitive is. */
function isOpening(token: number, { tree }: Context): boolean {
  return tree.relation(token) === "case" || tree.relation(token) === "punct";
}

/** What the measure is about: the clause or phrase after its noun. */
function subjectSpan(head: number, whole: Span, context: Context): Span | null {
  const { tree } = context;
  if (tree.tag(head) === "VERB") return null;
  const child = tree.children(head, ...SUBJECT).find((token) => token > head && tree.word(token) !== "proposed");
  if (child === undefined) return null;
  const span = phraseSpan(child, context);
  return span.start < whole.start || span.end > whole.end ? null : span;
}
