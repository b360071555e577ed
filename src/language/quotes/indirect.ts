import { Feature, type Mention, type Quote, RELATIONS } from "../doc.ts";
import { citesStranger, quotedSpeaker } from "./cites.ts";
import { follower } from "./follower.ts";
import type { QuotePage } from "./page.ts";
import { type Found, wordsSpan } from "./place.ts";
import { addresseeOf, passive, subjectOf } from "./speaker.ts";

const SPEAKS: ReadonlySet<Mention["kind"]> = new Set(["person", "state", "body", "group", "pronoun", "place"]);

/**
 * Reported speech without quotation marks: a reporting verb with a speaker and "that" after it, or an attribution at the end of the
 * sentence ("..., X said", "..., according to X"). Sentences that hold quoted speech are left to that.
 */
export function findIndirect(page: QuotePage, quotes: readonly Found[]): Quote[] {
  const { sentences } = page.parsed;
  const taken = new Set<number>();
  for (const { place, voice } of quotes)
    if (voice !== null) for (let s = page.sentence[place.open]; s <= page.sentence[place.close - 1]; s++) taken.add(s);
  const found: Quote[] = [];
  for (let s = 0; s < sentences.count; s++) {
    if (taken.has(s)) continue;
    const quote = inSentence(page, sentences.first[s], sentences.first[s + 1]);
    if (quote !== null) found.push(quote);
  }
  return found;
}

function inSentence(page: QuotePage, from: number, to: number): Quote | null {
  const end = to > from && /^[.!?]$/.test(page.text(to - 1)) ? to - 1 : to;
  for (let t = from; t < end; t++) {
    if (page.word(t) === "according" && page.word(t + 1) === "to") return according(page, from, t, end);
    const strength = page.cue(t);
    if (strength === null || strength === "object" || strength === "as" || passive(page, t)) continue;
    const that = thatAfter(page, t, end);
    if (that !== null) return told(page, t, { from: that + 1, to: end }, speakerOf(page, t, from));
    const clause = clauseAfter(page, t, end);
    if (clause !== null) return told(page, t, clause, subjectOf(page, t, from));
    // "They left the treaty, citing its weakness": why, and not who says so.
    if (t > from + 2 && end - t <= 8 && !page.word(t).endsWith("ing")) return trailing(page, from, t, end);
  }
  return null;
}

/** Whoever says it, or whose words it is that another quotes; nobody where those are of no mention. */
function speakerOf(page: QuotePage, cue: number, from: number): Mention | null {
  return quotedSpeaker(page, cue, from) ?? (citesStranger(page, cue, from) ? null : subjectOf(page, cue, from));
}

/** The "that" of a complement clause, right after the verb or after the one spoken to. */
function thatAfter(page: QuotePage, cue: number, end: number): number | null {
  if (page.word(cue + 1) === "that" && page.tag(cue + 2) !== "PUNCT" && cue + 2 < end) return cue + 1;
  if (!page.is("told", cue)) return null;
  for (let t = cue + 1; t < Math.min(end - 1, cue + 8); t++) {
    if (page.word(t) === "that") return t > cue + 1 && !/^(?:AUX|VERB)$/.test(page.tag(t + 1)) ? t : null;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART|X)$/.test(page.tag(t))) return null;
  }
  return null;
}

const COMPLEMENT = RELATIONS.indexOf("ccomp");

/** How many tokens after its verb the head of a complement clause is looked for. */
const FARTHEST = 40;
/** How many tokens a subject may have where there is no tree. */
const LONGEST_SUBJECT = 16;

/** The complement clause of the tree, where the sentence has one: "X said the talks were good". */
function clauseAfter(page: QuotePage, cue: number, end: number): { from: number; to: number } | null {
  const { head, relation } = page.parsed.syntax;
  if (page.parsed.sentences.parsed[page.sentence[cue]] === 0) return clauseWithoutTree(page, cue, end);
  const limit = Math.min(end, cue + FARTHEST);
  let root = cue + 1;
  while (root < limit && !(head[root] === cue && relation[root] === COMPLEMENT)) root++;
  if (root >= limit) return null;
  let from = root;
  while (from - 1 > cue && under(page, from - 1, root)) from--;
  let to = root + 1;
  while (to < end && under(page, to, root)) to++;
  if (from > cue + 1 || /^(?:ADP|AUX|VERB|PUNCT)$/.test(page.tag(from))) return null;
  return page.word(from) === "that" ? { from: from + 1, to } : { from, to };
}

/**
 * In a sentence without a tree: what follows the verb when it begins with a subject and its finite verb: "X announced they will wait". After
 * "said", which has no other object, the subject may be of any length: "X said hundreds of those who had come left".
 */
function clauseWithoutTree(page: QuotePage, cue: number, end: number): { from: number; to: number } | null {
  const says = /^(?:said|says|say)$/.test(page.word(cue));
  const from = page.is("time", cue + 1) ? cue + 2 : cue + 1;
  const limit = Math.min(end, cue + (says ? LONGEST_AFTER_SAID : LONGEST_SUBJECT));
  if (from >= limit || !(OPENS.test(page.tag(from)) || (says && opensAfterSaid(page, from)))) return null;
  for (let t = from + 1; t < limit; t++) {
    const features = page.parsed.tokens.features[t];
    const verb = /^(?:AUX|VERB)$/.test(page.tag(t));
    if (verb && (features & Feature.Finite || (says && (features & (Feature.Infinitive | Feature.Gerund)) === 0))) return { from, to: end };
    if (says ? page.quoted[t] === 1 : verb || !SUBJECT.test(page.tag(t)) || page.word(t) === ",") return null;
  }
  return null;
}

const OPENS = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/;
const SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
/** How many tokens after "said" the verb of the clause may stand. */
const LONGEST_AFTER_SAID = 30;

/** "said about 200 were there", "said if they come", "said only one is left"; not "said in a statement", "said so". */
function opensAfterSaid(page: QuotePage, token: number): boolean {
  if (page.tag(token) === "SCONJ") return true;
  const counts = /^(?:NUM|ADV|ADJ)$/.test(page.tag(token + 1));
  if (page.tag(token) === "ADP") return /^(?:about|at|as|over|under|around|between|up)$/.test(page.word(token)) && counts;
  return page.tag(token) === "ADV" && (counts || /^(?:DET|NOUN|PROPN|PRON)$/.test(page.tag(token + 1)));
}

/** True when a token hangs on `root`, at most a few edges down. */
function under(page: QuotePage, token: number, root: number): boolean {
  let t = token;
  for (let up = 0; up < 12 && t >= 0; up++) {
    if (t === root) return true;
    t = page.parsed.syntax.head[t];
  }
  return false;
}

/** "..., X said", "..., said X". */
function trailing(page: QuotePage, from: number, cue: number, end: number): Quote | null {
  let comma = cue - 1;
  while (comma > from && comma > cue - 12 && page.word(comma) !== ",") comma--;
  if (page.word(comma) !== "," || comma <= from + 2 || page.quoted[comma - 1] === 1) return null;
  const inverted = comma === cue - 1;
  const speaker = inverted ? follower(page, cue + 1) : subjectOf(page, cue, comma + 1);
  if (page.tag(from) === "VERB") return null;
  if ((!inverted && end - cue > 5) || !hasPredicate(page, from, comma)) return null;
  return told(page, cue, { from, to: comma }, speaker);
}

function hasPredicate(page: QuotePage, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (page.tag(t) === "VERB" || page.tag(t) === "AUX") return true;
  return false;
}

/** "..., according to X", "According to X, ...". */
function according(page: QuotePage, from: number, at: number, end: number): Quote | null {
  const speaker = follower(page, at + 2, 9);
  if (speaker === null) return null;
  const cue = wordsSpan(page, at, at + 2);
  if (at > from + 2) {
    const to = page.word(at - 1) === "," ? at - 1 : at;
    return SPEAKS.has(speaker.kind) ? { span: wordsSpan(page, from, to), speaker, cue, addressee: null, manner: "indirect" } : null;
  }
  let comma = page.tokenAt(speaker.span.end);
  while (comma < end && page.word(comma) !== ",") comma++;
  if (at !== from || !hasPredicate(page, comma + 1, end)) return null;
  return SPEAKS.has(speaker.kind) ? { span: wordsSpan(page, comma + 1, end), speaker, cue, addressee: null, manner: "indirect" } : null;
}

function told(page: QuotePage, cue: number, words: { from: number; to: number }, speaker: Mention | null): Quote | null {
  let { from, to } = words;
  while (from < to && page.tag(from) === "PUNCT") from++;
  while (to > from && page.tag(to - 1) === "PUNCT") to--;
  if (speaker === null || !SPEAKS.has(speaker.kind) || to <= from) return null;
  return {
    span: wordsSpan(page, from, to),
    speaker,
    cue: wordsSpan(page, cue, cue + 1),
    addressee: addresseeOf(page, cue),
    manner: "indirect",
  };
}
