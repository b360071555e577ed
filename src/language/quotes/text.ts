import type { Mention } from "../doc.ts";
import { follower } from "./follower.ts";
import type { QuotePage } from "./page.ts";
import { isAnswered, REACH, subjectBeside } from "./subject.ts";
import { treeSubjectToken } from "./tree.ts";

/** How many tokens the phrase of a text that says something may have: "the statement, signed by the spokesman of the ministry, reads". */
const LONGEST = 30;
/** How many tokens behind a text its giver may stand: "issued late on Tuesday by X". */
const GIVEN_WITHIN = 12;

/** The noun of the text that is the subject of a verb of saying: "the statement said", "a letter from X reads"; -1 for any other subject. */
export function textSubject(page: QuotePage, cue: number, from: number): number {
  if (isAnswered(page, cue)) return -1;
  if (page.is("text", cue - 1) && DEFINITE.has(page.word(cue - 2))) return cue - 1;
  if (/^(?:that|which)$/.test(page.word(cue - 1)) && page.is("text", cue - 2)) return cue - 2;
  if (/ing$/.test(page.word(cue)) && page.is("speech", cue - 1) && possessorBefore(page, cue - 1) !== null) return cue - 1;
  const subject = treeSubjectToken(page, cue, Math.max(from, cue - REACH));
  if (subject !== null && subject >= 0) return isText(page, subject) && page.quoted[subject] === 0 ? subject : -1;
  const parenthesis = page.word(cue - 1) === ",";
  for (let t = cue - 1; t >= Math.max(from, cue - LONGEST); t--) {
    if (page.quoted[t] === 1) return -1;
    if (isText(page, t) && page.tag(t) !== "VERB" && !/^['’]s?$/.test(page.word(t + 1)))
      return (page.word(t + 1) === ",") === parenthesis && beginsClause(page, t, from) ? t : -1;
    if (!parenthesis && (page.word(t) === "," || (page.tag(t) === "VERB" && !page.is("issued", t)))) return -1;
  }
  return -1;
}

function isText(page: QuotePage, token: number): boolean {
  return page.is("text", token) || page.is("paper", token);
}

/** True when the phrase of a noun stands first in its clause, after a mark or after "and"; not after a preposition. */
function beginsClause(page: QuotePage, noun: number, from: number): boolean {
  let t = noun - 1;
  while (t >= from && page.quoted[t] === 0 && (/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(page.tag(t)) || inMention(page, t))) t--;
  return t < noun - 1 && (t < from || page.quoted[t] === 1 || /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(page.tag(t)));
}

function inMention(page: QuotePage, token: number): boolean {
  for (let m = page.mentionFrom(token + 1) - 1; m >= 0 && page.first[m] > token - 12; m--) if (page.after[m] > token) return true;
  return false;
}

/**
 * Who speaks in a text: whose it is ("Egypt's statement", "the Kremlin readout"), who gives it ("a letter signed by X"), for one told of
 * before whoever gave it there, else the text itself where it is a mention.
 */
export function textSpeaker(page: QuotePage, noun: number, cue: number): Mention | null {
  const given = ownerBefore(page, noun) ?? giverBehind(page, noun + 1, cue);
  if (given !== null) return given;
  const own = page.is("text", noun) && !isJoint(page, noun);
  const relative = /^(?:that|which)$/.test(page.word(noun + 1));
  const author = !own ? null : isDefinite(page, noun) ? authorOf(page, noun) : relative ? issuerOf(page, noun, cue) : null;
  return author ?? textItself(page, noun);
}

const GIVERS: ReadonlySet<Mention["kind"]> = new Set(["person", "state", "body", "group"]);

/** The mention that a noun belongs to: by a possessive before it ("X's first letter", "his speech"), or as the name that describes it. */
export function ownerBefore(page: QuotePage, noun: number): Mention | null {
  let first = noun;
  const isPlain = (t: number) => page.word(t) === "official" || !inMention(page, t);
  while (first > noun - 2 && /^(?:ADJ|NOUN)$/.test(page.tag(first - 1)) && isPlain(first - 1)) first--;
  const possessor = possessorBefore(page, noun) ?? possessorBefore(page, first);
  if (possessor !== null) return possessor;
  const end = page.is("speech", noun - 1) && page.word(noun - 1) === "press" ? noun - 1 : noun;
  return endingAt(page, end, (mention) => GIVERS.has(mention.kind));
}

/** "X's" or "his" right before a token. */
function possessorBefore(page: QuotePage, token: number): Mention | null {
  if (/^(?:'s|’s|'|’)$/.test(page.word(token - 1)))
    return endingAt(page, token - 1, (mention) => GIVERS.has(mention.kind) || mention.kind === "pronoun");
  return /^(?:his|her|their)$/.test(page.word(token - 1)) ? endingAt(page, token, (mention) => mention.kind === "pronoun") : null;
}

/** The mention that ends before a token and is of a kind. */
function endingAt(page: QuotePage, end: number, isFit: (mention: Mention) => boolean): Mention | null {
  for (let m = page.mentionFrom(end) - 1; m >= 0 && page.first[m] > end - 12; m--)
    if (page.after[m] === end && isFit(page.mentions[m])) return page.mentions[m];
  return null;
}

/** "a statement by X", "a letter released on Monday by X", "the note, which was signed by X". */
export function giverBehind(page: QuotePage, after: number, limit: number): Mention | null {
  let issued = false;
  for (let t = after; t < Math.min(limit, after + GIVEN_WITHIN); t++) {
    if (page.quoted[t] === 1) return null;
    if (page.is("giver", t) && page.word(t) !== "for" && (t === after || (issued && page.word(t) !== "of"))) {
      const giver = follower(page, t + 1);
      if (giver === null && page.word(t) === "of") continue;
      return giver !== null && (GIVERS.has(giver.kind) || giver.kind === "place") ? giver : null;
    }
    const owner = siteOwner(page, t);
    if (owner !== null) return owner;
    if (page.is("issued", t)) issued = true;
    else if (page.tag(t) === "VERB" || page.cue(t) !== null) return null;
  }
  return null;
}

/** "on the ministry's official website", "on the website of the ministry": whose the place is that a text stands on. */
function siteOwner(page: QuotePage, on: number): Mention | null {
  if (!/^(?:on|at|to)$/.test(page.word(on))) return null;
  let site = on + 1;
  while (site < on + LONGEST_SITE && !/^(?:web)?sites?$/.test(page.word(site))) site++;
  if (site === on + LONGEST_SITE) return null;
  let first = site;
  while (first > on + 1 && (/^(?:ADJ|NOUN)$/.test(page.tag(first - 1)) || page.word(first - 1) === "web") && !inMention(page, first - 1))
    first--;
  const owner = possessorBefore(page, first) ?? endingAt(page, first, (mention) => GIVERS.has(mention.kind));
  return owner ?? (page.word(site + 1) === "of" ? follower(page, site + 2) : null);
}

/** How many words the name of a place on the web and its owner may have. */
const LONGEST_SITE = 9;

/** Texts of a meeting, which nobody who merely spoke before has given. */
const JOINT: ReadonlySet<string> = new Set(["communique", "communiqué", "communiques", "communiqués"]);

function isJoint(page: QuotePage, noun: number): boolean {
  return JOINT.has(page.word(noun)) || page.word(noun - 1) === "joint";
}

/** Those who gave a joint text, where they are told together; none of them alone. */
function severalOf(giver: Mention | null): Mention | null {
  return giver !== null && (giver.kind === "group" || giver.antecedents.length > 1 || / and /.test(giver.text)) ? giver : null;
}

/** Articles that point back to a text that was told of. */
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);
/** True for "the statement", "the phone call readout". */
function isDefinite(page: QuotePage, noun: number): boolean {
  let t = noun - 1;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(page.tag(t)) && noun - t < 5) t--;
  return DEFINITE.has(page.word(t));
}

/** How many tokens back the text may have been told of, those in marks not counted, and how many with them. */
const TOLD = 120;
const FARTHEST = 400;
/** How many verbs of saying are asked for their subject there. */
const TRIES = 4;

/** "The statement added": whoever gave a statement before, or said something in it, else whoever said something last. */
function authorOf(page: QuotePage, noun: number): Mention | null {
  let last: Mention | null = null;
  let told = 0;
  let tried = 0;
  for (let t = noun - 2; t >= Math.max(0, noun - FARTHEST) && told < TOLD; t--) {
    if (page.quoted[t] === 1) continue;
    told++;
    if (last === null && tried < TRIES && page.cue(t) !== null && textSubject(page, t, page.sentenceStart(t)) < 0) {
      tried++;
      last = subjectBeside(page, t, page.sentenceStart(t));
    }
    if (!page.is("text", t)) continue;
    if (isJoint(page, t)) return severalOf(issuerOf(page, t, noun));
    if (!isDefinite(page, t)) return issuerOf(page, t, noun) ?? last;
    const given = ownerBefore(page, t) ?? giverBehind(page, t + 1, noun);
    if (given !== null) return given;
  }
  return last;
}

/** Who gives a text where it is first told of: "X issued a statement", "a statement by X", "X said in a statement", "In a statement, X said". */
export function issuerOf(page: QuotePage, noun: number, limit = page.count): Mention | null {
  const from = page.sentenceStart(noun);
  const end = Math.min(page.sentenceEnd(noun), limit);
  for (let t = noun - 1; t > Math.max(from, noun - 6); t--)
    if (page.is("issued", t) && page.tag(t) === "VERB" && !page.is("be", t - 1)) return subjectBeside(page, t, from);
  const given = ownerBefore(page, noun) ?? giverBehind(page, noun + 1, end);
  if (given !== null) return given;
  for (let t = noun - 1; t > Math.max(from, noun - REACH); t--)
    if (page.cue(t) !== null && textSubject(page, t, from) < 0) return subjectBeside(page, t, from);
  for (let t = noun + 1; t < end; t++)
    if (page.cue(t) !== null) return textSubject(page, t, from) < 0 ? subjectBeside(page, t, from) : null;
  return null;
}

/** The text as a mention of its own: "the resolution". */
function textItself(page: QuotePage, noun: number): Mention | null {
  for (let m = page.mentionFrom(noun + 1) - 1; m >= 0 && page.first[m] > noun - 12; m--)
    if (/^(?:document|body)$/.test(page.mentions[m].kind) && page.first[m] <= noun && page.after[m] > noun) return page.mentions[m];
  return null;
}
