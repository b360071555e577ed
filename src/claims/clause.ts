import type { Doc, Mention, MentionKind, Relation, TimeExpression, Upos } from "../language/doc.ts";
import type { Span } from "../text/span.ts";
import { lookupOf } from "./lookup.ts";
import { startingIn } from "./near.ts";
import type { Tree } from "./tree.ts";

/** Relations that begin a clause of its own; an open complement ("is set to meet") stays in the clause of its verb. */
const CLAUSES: readonly Relation[] = [
  "acl",
  "acl:relcl",
  "advcl",
  "advcl:relcl",
  "ccomp",
  "csubj",
  "csubj:outer",
  "csubj:pass",
  "parataxis",
];

/** The tokens of a trigger's clause, as a set of tokens of its sentence, with what a cleft puts before it: "it was on Monday that they met". */
export function clauseOf(tree: Tree, trigger: number): ReadonlySet<number> {
  const head = clauseHead(tree, trigger);
  const clause = new Set<number>();
  const waiting = [head, ...cleftOf(tree, head)];
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    clause.add(token);
    for (const child of tree.children(token)) if (child === trigger || !beginsClause(tree, child)) waiting.push(child);
  }
  return clause;
}

/** The time or place that "it is" puts before a clause with "that", or none. */
function cleftOf(tree: Tree, clause: number): number[] {
  const focus = tree.head(clause);
  if (focus < 0 || focus > clause || !tree.children(clause, "mark", "advmod").some((mark) => CLEFTS.includes(tree.word(mark)))) return [];
  const is = tree.child(focus, "cop");
  const it = tree.child(focus, "expl", "nsubj");
  if (is < 0 || it < 0 || tree.word(it) !== "it") return [];
  const isTime = [focus, ...tree.children(focus, "obl:unmarked", "nmod:unmarked")].some((token) => lookupOf(tree.doc).time(token) !== null);
  return isTime || tree.child(focus, "case") >= 0 ? [focus] : [];
}

const CLEFTS = ["that", "when", "where"];

/**
 * The clause that a trigger's clause is coordinated with ("will arrive on Friday and speak", "arrived on Friday and was
 * received"), or null. A second clause with its own subject or auxiliary ("and is expected to meet") has its own time.
 */
export function clauseBefore(tree: Tree, trigger: number): ReadonlySet<number> | null {
  const head = clauseHead(tree, trigger);
  if (tree.relation(head) !== "conj" || tree.head(head) < 0) return null;
  if (tree.children(head, "aux", "cop", "nsubj", "nsubj:pass").length > 0) return null;
  if (head !== trigger && tree.child(head, "aux:pass") >= 0) return null;
  return clauseOf(tree, tree.head(head));
}

/** The clause over an adverbial one ("after meeting him", "looks forward to welcoming her"), or null: what stands after the trigger may hang on it. */
export function clauseAbove(tree: Tree, trigger: number): ReadonlySet<number> | null {
  const head = clauseHead(tree, trigger);
  if (tree.relation(head) !== "advcl" || tree.head(head) < 0) return null;
  return clauseOf(tree, tree.head(head));
}

/** True for a participle without a conjunction: "arrived on Monday, greeted by him", "ended the tour in Oslo, meeting her" are of one time and place. */
export function isByTheWay(tree: Tree, trigger: number): boolean {
  const head = clauseHead(tree, trigger);
  return ["VBN", "VBG"].includes(tree.penn(head)) && tree.child(head, "mark", "aux", "aux:pass", "nsubj", "nsubj:pass", "advmod") < 0;
}

/** True for a clause of what goes on meanwhile: "the mood rose on Monday as the two met". */
export function isAtOnce(tree: Tree, trigger: number): boolean {
  const head = clauseHead(tree, trigger);
  return tree.relation(head) === "advcl" && ["as", "while"].includes(tree.word(tree.child(head, "mark")));
}

function clauseHead(tree: Tree, trigger: number): number {
  let token = trigger;
  for (let up = 0; up < 40; up++) {
    const head = tree.head(token);
    if (head < 0 || beginsClause(tree, token)) return token;
    token = head;
  }
  return token;
}

function beginsClause(tree: Tree, token: number): boolean {
  const relation = tree.relation(token);
  if (CLAUSES.includes(relation)) return true;
  return relation === "conj" && (tree.tag(token) === "VERB" || tree.tag(token) === "AUX");
}

/** The only mention of the kinds in the trigger's clause, or null when there is none or there are several. */
export function onlyMention(
  doc: Doc,
  clause: ReadonlySet<number>,
  kinds: readonly MentionKind[],
  taken: readonly Mention[],
  fits: (mention: Mention) => boolean = () => true,
): Mention | null {
  let only: Mention | null = null;
  for (const mention of startingIn(doc.mentions, stretchOf(doc, clause))) {
    if (!clause.has(mention.head) || !kinds.includes(mention.kind) || mention.memberOf !== null || !fits(mention)) continue;
    if (taken.some((other) => other.span.start <= mention.span.start && mention.span.end <= other.span.end)) continue;
    if (only !== null && only.chain !== mention.chain && !isCountryOf(only, mention, doc)) return null;
    only ??= mention;
  }
  return only;
}

/** "Tirana, Albania": the state behind a town says where that is. */
function isCountryOf(town: Mention, state: Mention, { article }: Doc): boolean {
  return town.kind === "place" && state.kind === "state" && article.text.slice(town.span.end, state.span.start) === ", ";
}

/** From the first token of a clause to its last; wide enough for mentions whose head is in it, but begin before it. */
function stretchOf({ tokens }: Doc, clause: ReadonlySet<number>): Span {
  let first = tokens.count;
  let last = 0;
  for (const token of clause) {
    if (token < first) first = token;
    if (token > last) last = token;
  }
  return { start: tokens.start[Math.max(0, first - BEFORE)] ?? 0, end: tokens.end[last] ?? 0 };
}

/** How many words of a mention may stand before its clause. */
const BEFORE = 20;

/** What a name's head is tagged, and what else a place or a time may hang on. */
const CARRIERS: readonly Upos[] = ["VERB", "AUX", "PROPN", "ADJ", "ADV", "NUM"];

/**
 * True when something in the clause says where or when the clause is: it hangs on a verb, on the trigger or what the trigger hangs on, on
 * a gathering, or on a name (which parsers often take it for), not on another noun ("the situation in A", "the attack on Monday").
 */
export function saysOfClause(tree: Tree, token: number, trigger: number): boolean {
  const head = tree.head(token);
  if (head < 0 || CARRIERS.includes(tree.tag(head)) || lookupOf(tree.doc).mention(head, "gathering") !== null) return true;
  let over = trigger;
  for (let up = 0; up < 6 && over >= 0; up++) {
    if (over === head) return true;
    over = tree.head(over);
  }
  return false;
}

/** What has no day of its own: a day that hangs on it ("the president on Thursday met", "in the capital on Monday") is the clause's. */
const DAYLESS: readonly MentionKind[] = ["person", "group", "state", "body", "place"];

const TOWNS: ReadonlySet<string> = new Set(["capital", "city", "town", "resort", "port", "village"]);

/** True when a time, whose topmost token is given, says when the clause is. */
export function saysWhen(tree: Tree, time: TimeExpression, token: number, trigger: number): boolean {
  if (saysOfClause(tree, token, trigger)) return true;
  if (!isPlainDay(time)) return false;
  const head = tree.head(token);
  return TOWNS.has(tree.word(head)) || lookupOf(tree.doc).mention(head, ...DAYLESS) !== null;
}

/** A day by itself: "today", "on Monday", "13 October"; not "three days after". */
const PLAIN_DAY = /^(?:XXXX-WXX-\d|(?:XXXX|\d{4})-\d\d-\d\d)/;

function isPlainDay({ value, shift, base, anchor }: TimeExpression): boolean {
  if (base !== null || anchor !== null) return false;
  return PLAIN_DAY.test(value) || (value === "P0D" && shift?.unit === "day" && Math.abs(shift.offset) <= 1);
}

/**
 * The only day or time in the trigger's clause that is not one of `not` (when it was said), or null when there is none or there are several; of several
 * the only one that is a day by itself.
 */
export function onlyTime(
  doc: Doc,
  clause: ReadonlySet<number>,
  not: readonly (TimeExpression | null)[],
  fits: (time: TimeExpression) => boolean = () => true,
): TimeExpression | null {
  const found: TimeExpression[] = [];
  for (const time of startingIn(doc.times, stretchOf(doc, clause)))
    if ((time.type === "DATE" || time.type === "TIME") && clause.has(time.first) && !not.includes(time) && fits(time)) found.push(time);
  if (found.length < 2) return found[0] ?? null;
  const days = found.filter(isPlainDay);
  return days.length === 1 ? days[0] : null;
}

/** What is done with news of what has been. */
const BRIEFINGS: readonly string[] = ["brief", "debrief", "inform", "update", "report"];

/** "Will brief them on his talks": what somebody reports on has been, whenever he does. */
export function isReportedOn(tree: Tree, noun: number): boolean {
  const preposition = tree.relation(noun) === "obl" ? tree.child(noun, "case") : -1;
  return preposition >= 0 && ["on", "about"].includes(tree.word(preposition)) && BRIEFINGS.includes(tree.lemma(tree.head(noun)));
}
