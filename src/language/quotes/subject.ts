import type { Mention } from "../doc.ts";
import type { QuotePage } from "./page.ts";
import { treeSubject } from "./tree.ts";

/** How many tokens a search for a speaker looks to either side: keeps the time linear on any text. */
export const REACH = 70;
/** How many words before a participle the mention that is its subject may begin. */
const LONGEST_BESIDE = 14;
/** How many words of an office may stand between its mention and the comma before the name. */
const LONGEST_OFFICE = 7;

export const KIND_SCORE: Readonly<Record<Mention["kind"], number>> = {
  person: 2,
  pronoun: 2,
  group: 1,
  body: 1,
  state: 1,
  document: 0,
  place: -1,
  gathering: -2,
};

/**
 * The subject of the reporting verb at `cue`, among the mentions from `from` on, without a tree: each mention gets points for what it is,
 * for touching the verb, for standing before an apposition or relative clause that ends at the verb and for beginning the clause; it
 * loses them after a preposition, as a possessor and for other verbs in between. Null when none has enough.
 */
export function subjectBeside(page: QuotePage, cue: number, from: number): Mention | null {
  const start = Math.max(from, cue - REACH);
  const beside = besideWith(page, cue, start);
  if (beside !== null) return beside;
  const inTree = treeSubject(page, cue, start);
  if (inTree !== null && KIND_SCORE[inTree.kind] > 0) return named(page, inTree);
  const answered = isAnswered(page, cue);
  if (inTree !== null && inTree.kind === "document" && !answered) return inTree;
  if (strangeSubject(page, cue, start)) return null;
  const gerund = /ing$/.test(page.word(cue));
  const inverted = gerund ? afterInverted(page, cue) : null;
  if (inverted !== null) return inverted;
  let best: Mention | null = null;
  let bestScore = 1.5;
  let covered = -1;
  for (let m = page.mentionFrom(start); m < page.mentions.length && page.first[m] < cue; m++) {
    const inside = page.after[m] <= covered;
    if (page.after[m] > cue || inside || page.quoted[page.first[m]] === 1) continue;
    covered = page.after[m];
    if (answered && page.mentions[m].kind === "document") continue;
    const score = subjectScore(page, m, cue, start, gerund);
    if (score > bestScore) {
      best = page.mentions[m];
      bestScore = score;
    }
  }
  return best === null ? null : named(page, best);
}

/** "The union praised it, with its president X saying": who stands between "with" and the participle, whoever the sentence is about. */
function besideWith(page: QuotePage, cue: number, from: number): Mention | null {
  if (!/ing$/.test(page.word(cue))) return null;
  for (let m = page.mentionFrom(cue) - 1; m >= 0 && page.first[m] > cue - LONGEST_BESIDE; m--) {
    if (page.after[m] !== cue || KIND_SCORE[page.mentions[m].kind] <= 0) continue;
    let before = page.first[m] - 1;
    while (before > from && (/^(?:DET|ADJ)$/.test(page.tag(before)) || page.capital(before) || page.word(before) === "-")) before--;
    if (page.word(before) === "with" && page.quoted[before] === 0) return named(page, page.mentions[m]);
  }
  return null;
}

/** What is said of somebody, and answered. */
const RUMOURS = /^(?:reports|claims|allegations|accusations|rumours|rumors|suggestions)$/;

/** "X confirmed the reports, saying": whoever answers a text goes on to speak, not the text. */
export function isAnswered(page: QuotePage, cue: number): boolean {
  const text = page.word(cue - 1) === "," ? cue - 2 : cue - 1;
  if (!/ing$/.test(page.word(cue)) || !(page.is("text", text) || RUMOURS.test(page.word(text)))) return false;
  let verb = text - 1;
  while (verb > text - 4 && /^(?:DET|ADJ)$/.test(page.tag(verb))) verb--;
  return page.tag(verb) === "VERB" && page.cue(verb) !== null && !page.is("issued", verb) && !page.is("cites", verb);
}

/** "said X, calling on all to help": who stands between the verb of saying and the comma. */
function afterInverted(page: QuotePage, gerund: number): Mention | null {
  if (page.word(gerund - 1) !== ",") return null;
  for (let m = page.mentionFrom(gerund - 1) - 1; m >= 0 && page.first[m] > gerund - 12; m--)
    if (page.after[m] === gerund - 1 && KIND_SCORE[page.mentions[m].kind] > 0) {
      const verb = page.first[m] - 1;
      return page.cue(verb) === "strong" && !page.is("told", verb) ? named(page, page.mentions[m]) : null;
    }
  return null;
}

/** The named person in apposition to an office: "the prime minister, X," and "X, the prime minister," are X. */
export function named(page: QuotePage, mention: Mention): Mention {
  if (mention.name !== null || mention.kind !== "person") return mention;
  const m = page.mentions.indexOf(mention, page.mentionFrom(page.tokenAt(mention.span.start)));
  const end = nameComma(page, phraseEnd(page, page.after[m]));
  const next = page.word(end) === "," ? end + 1 : page.after[m];
  const k = page.mentionFrom(next);
  if (page.first[k] === next && isNamed(page.mentions[k]) && page.quoted[next] === 0) return page.mentions[k];
  let before = page.first[m] - 1;
  while (page.tag(before) === "DET") before--;
  for (let j = m - 1; j >= 0 && j > m - 4; j--)
    if (page.word(before) === "," && page.after[j] === before && isNamed(page.mentions[j]))
      return closes(page, m) || beginsClause(page, page.first[j]) ? page.mentions[j] : mention;
  return mention;
}

/** How many words a bracket, and an address, between an office and the name may have. */
const LONGEST_ASIDE = 8;
const LONGEST_ADDRESS = 6;

/** The comma right before the name, behind what else describes an office: "the head of the union (the teachers' union), X", "the mayor of A, B province, X". */
function nameComma(page: QuotePage, end: number): number {
  const bracket = page.word(end) === "(" ? closing(page, end) : -1;
  if (bracket > 0 && page.word(bracket) === ",") return bracket;
  if (page.word(end) !== "," || isNamed(page.mentions[page.mentionFrom(end + 1)])) return end;
  let comma = end + 1;
  while (comma < end + LONGEST_ADDRESS && page.word(comma) !== "," && /^(?:NOUN|PROPN)$/.test(page.tag(comma))) comma++;
  const m = page.mentionFrom(comma + 1);
  const isAddress = page.word(comma) === "," && comma > end + 1 && !hasPerson(page, end + 1, comma);
  return isAddress && page.first[m] === comma + 1 && isNamed(page.mentions[m]) ? comma : end;
}

/** The token after the bracket that closes the one at `open`; -1 when none near does. */
function closing(page: QuotePage, open: number): number {
  for (let t = open + 1; t < open + LONGEST_ASIDE; t++) if (page.word(t) === ")") return t + 1;
  return -1;
}

/** Where the rest of an office that a mention leaves out ends in a comma: "the leader [of the party], X,"; else where the mention does. */
function phraseEnd(page: QuotePage, after: number): number {
  let t = after;
  const begins = page.word(t) === "of" || page.tag(t) === "NOUN" || page.tag(t) === "PROPN";
  while (begins && t < after + LONGEST_OFFICE && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(page.tag(t)) && page.quoted[t] === 0) t++;
  return page.word(t) === "," && !hasPerson(page, after, t) ? t : after;
}

function hasPerson(page: QuotePage, from: number, to: number): boolean {
  for (let m = page.mentionFrom(from); m < page.mentions.length && page.first[m] < to; m++)
    if (page.mentions[m].kind === "person") return true;
  return false;
}

/** True for a name that begins its clause: no comma before it, and nothing that it hangs on or is joined to, whatever describes it ("with deposed President X, the envoy said"). */
function beginsClause(page: QuotePage, first: number): boolean {
  let before = first - 1;
  while (/^(?:DET|ADJ)$/.test(page.tag(before)) || (page.tag(before) === "NOUN" && !page.is("time", before))) before--;
  return page.word(before) !== "," && !/^(?:ADP|VERB|CCONJ)$/.test(page.tag(before));
}

/** True when a comma ends an apposition. */
function closes(page: QuotePage, m: number): boolean {
  return page.word(page.after[m]) === ",";
}

function isNamed(mention: Mention | undefined): boolean {
  return mention !== undefined && mention.kind === "person" && mention.name !== null;
}

/**
 * True when the noun phrase right before the verb is of no mention: the speaker is somebody whom nothing here names. The phrase is
 * walked from right to left over its prepositional phrases; an object or a phrase that a mention begins is no such speaker.
 */
function strangeSubject(page: QuotePage, cue: number, start: number): boolean {
  if (page.cue(cue) === null) return false;
  let t = cue - 1;
  while (t > start && (page.is("skip", t) || page.tag(t) === "AUX" || page.tag(t) === "ADV")) t--;
  if (t < start || !nominal(page, t)) return false;
  for (let steps = 0; t >= start && steps < 20; steps++) {
    if (covered(page, t) || page.is("time", t)) return false;
    while (t >= start && nominal(page, t) && !covered(page, t)) t--;
    while (t >= start && (page.tag(t) === "DET" || page.tag(t) === "NUM")) t--;
    if (t < start) return true;
    if (page.tag(t) === "VERB" || page.word(t) === "to" || covered(page, t)) return false;
    if (page.tag(t) !== "ADP") return true;
    t--;
  }
  return false;
}

function nominal(page: QuotePage, token: number): boolean {
  const tag = page.tag(token);
  return (tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || page.capital(token)) && page.quoted[token] === 0;
}

/** True when a mention holds the token. */
function covered(page: QuotePage, token: number): boolean {
  for (let m = page.mentionFrom(token + 1) - 1; m >= 0 && page.first[m] > token - 30; m--) if (page.after[m] > token) return true;
  return false;
}

function subjectScore(page: QuotePage, m: number, cue: number, start: number, gerund: boolean): number {
  const mention = page.mentions[m];
  const { first, after } = page;
  if (mention.kind === "pronoun" && !page.is("pronoun", first[m])) return -9;
  let score = KIND_SCORE[mention.kind] + (mention.name !== null ? 1 : 0) - (cue - after[m]) * 0.05;
  if (page.word(first[m]) === "it") score -= 1;
  if (page.word(after[m]) === "'s" || page.word(after[m]) === "’s" || page.word(after[m]) === "'" || page.word(after[m]) === "’")
    score -= 5;
  if (modifies(page, after[m], cue)) score -= 4;
  if (insideAddress(page, m)) score -= 5;
  score += opensBefore(page, m, cue) ? 1 : beforeSubject(page, first[m], start);
  return score + betweenScore(page, after[m], cue, gerund);
}

/** "after X called for", "since Y has said": what looks like a preposition opens a clause whose subject touches its verb. */
function opensBefore(page: QuotePage, m: number, cue: number): boolean {
  let verb = page.after[m];
  while (verb < cue && (page.is("skip", verb) || page.tag(verb) === "ADV")) verb++;
  return verb === cue && /^(?:after|before|since|until|till|once)$/.test(page.word(page.first[m] - 1)) && !/ing$/.test(page.word(cue));
}

/** True for the state after a city: "in Helsinki, Finland," is one place. */
function insideAddress(page: QuotePage, m: number): boolean {
  const { mentions, first, after } = page;
  const place = mentions[m].kind === "state" || mentions[m].kind === "place";
  return place && m > 0 && mentions[m - 1].kind === "place" && page.word(first[m] - 1) === "," && after[m - 1] === first[m] - 1;
}

/** True for a mention that only describes the noun after it ("a U.S. cable said"), unless that noun is what somebody says. */
function modifies(page: QuotePage, after: number, cue: number): boolean {
  let t = after;
  while (t < cue && page.tag(t) === "ADJ" && !page.capital(t)) t++;
  return t < cue && page.tag(t) === "NOUN" && !page.capital(t) && !covered(page, t) && !page.is("speech", t) && !page.is("time", t);
}

function beforeSubject(page: QuotePage, first: number, start: number): number {
  let before = first - 1;
  for (let steps = 0; steps < 6 && before >= start && light(page, before); steps++) before--;
  if (before < start || isOpeningDay(page, before, start)) return 2;
  const said = page.is("issued", before - 1) ? before - 2 : before - 1;
  if (page.is("giver", before) && page.word(before) !== "for" && page.is("speech", said) && !covered(page, said)) return 2;
  if (page.is("told", before)) return -5;
  if (page.tag(before) === "VERB" && page.quoted[before] === 0 && page.cue(before) !== "strong") return -1.5;
  if (page.word(before) === "as" || page.word(before) === "while") return 1;
  if (page.tag(before) === "ADP" || page.word(before) === "to") return -5;
  if (page.tag(before) === "CCONJ" || page.word(before) === "that" || page.word(before) === "while") return 1;
  return page.word(before) === "," || page.word(before) === ":" || page.word(before) === ";" || page.word(before) === "”" ? 1.5 : 0;
}

/** "On Thursday the government issued": nothing but a day stands before the phrase. */
function isOpeningDay(page: QuotePage, last: number, start: number): boolean {
  let t = last;
  while (t >= start && (page.is("time", t) || page.tag(t) === "NUM")) t--;
  if (t === last) return false;
  return t < start || (t === start && /^(?:on|in|last|this|earlier|later|late|early)$/.test(page.word(t)));
}

/** A word that belongs to the phrase of the mention after it: an article, a lower-case adjective, a rank with a capital. */
function light(page: QuotePage, token: number): boolean {
  if (page.tag(token) === "DET") return true;
  if (page.tag(token) === "ADJ" && !page.capital(token)) return true;
  if ((page.tag(token) === "VERB" || /ing$/.test(page.word(token))) && page.tag(token - 1) === "DET" && !page.capital(token)) return true;
  return page.capital(token) && page.tag(token) !== "ADP" && page.quoted[token] === 0 && !page.is("time", token) && !covered(page, token);
}

/** Points for what stands between a subject and its verb. */
function betweenScore(page: QuotePage, from: number, cue: number, gerund: boolean): number {
  let t = from;
  while (t < cue && (page.is("skip", t) || page.tag(t) === "AUX" || page.tag(t) === "ADV")) t++;
  if (t === cue) return 4;
  const opens = page.word(from);
  const parenthesis = opens === "," || opens === "(" || opens === "—" || opens === "–" || opens === "who" || opens === "which";
  let closes = cue - 1;
  while (closes > from && page.is("skip", closes)) closes--;
  const closed = page.word(closes) === "," || page.word(closes) === ")" || page.word(closes) === "—" || page.word(closes) === "–";
  if (gerund) return closed || page.tag(cue - 1) === "ADV" || page.tag(cue - 1) === "CCONJ" ? 1 : 0;
  if (parenthesis && (closed || opens === "who")) return opens === "who" || !hasVerb(page, from, cue, true) ? 3 : 1.5;
  const conjoined = page.tag(cue - 1) === "CCONJ" || page.word(cue - 1) === "to";
  return hasVerb(page, from, cue, false) ? (conjoined ? 0 : -2) : 0.5;
}

function hasVerb(page: QuotePage, from: number, to: number, relative: boolean): boolean {
  for (let t = from; t < to; t++) {
    if (relative && (page.word(t) === "who" || page.word(t) === "which" || page.word(t) === "whose")) return false;
    if (page.tag(t) === "VERB" && page.quoted[t] === 0 && !page.capital(t)) return true;
  }
  return false;
}
