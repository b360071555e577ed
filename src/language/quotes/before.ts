import type { Mention } from "../doc.ts";
import { citesStranger, quotedSpeaker } from "./cites.ts";
import { follower } from "./follower.ts";
import { openerOf } from "./opener.ts";
import type { QuotePage } from "./page.ts";
import { type Found, type Place, REACH, type Voice, wordsSpan } from "./place.ts";
import { addresseeOf, passive, subjectOf } from "./speaker.ts";
import { giverBehind, ownerBefore } from "./text.ts";

/** How many verbs before a quotation are asked who speaks: one that is no verb of saying for sure may have no speaker. */
const TRIES = 4;

/** How many words before a name may belong to the subject that it ends: "the ministers of A and [B]". */
const LONGEST_SUBJECT = 8;

/** A cue before the quotation: adjacent to it (`near`), or anywhere in its sentence. */
export function beforeVoice(page: QuotePage, place: Place, from: number, previous: Found | null, near: boolean): Voice | null {
  const voiceAt = (cue: number): Voice | null => {
    const same = previous !== null && previous.place.open >= from && cue > previous.place.open ? previous.voice : null;
    if (same !== null && previous !== null && addsTo(page, cue, previous))
      return { ...same, cue: wordsSpan(page, cue, cue + 1), addressee: null };
    return givenBy(page, cue, place) ?? voiceOf(page, cue, from, same);
  };
  if (near) {
    const cue = nearCue(page, place, from);
    const voice = cue === null ? null : voiceAt(cue);
    return voice !== null && cue !== null && page.cue(cue) === "weak" && isToldOf(page, voice, from) ? null : voice;
  }
  const user = userOf(page, place, from);
  if (user !== null) return user;
  let limit = place.open;
  for (let tries = 0; tries < TRIES; tries++) {
    const cue = farCue(page, place, from, limit);
    if (cue === null) break;
    const voice = voiceAt(cue);
    const strong = page.cue(cue) === "strong";
    if ((strong && (voice !== null || !page.is("thing", cue))) || (voice !== null && !isToldOf(page, voice, from))) return voice;
    limit = cue;
  }
  const phrase = phraseBefore(page, place, from);
  if (phrase !== null) return phrase;
  if (page.word(place.open - 1) === ":") {
    const speaker = giverOf(page, place.open - 1, from) ?? openerOf(page, place, from);
    if (speaker !== null) return { speaker, cue: null, addressee: null };
  }
  return previous !== null && previous.voice !== null && previous.place.open >= from && !previous.named ? previous.voice : null;
}

/** "“We will wait,” X wrote, adding that “no one leaves”": a participle goes on from who was told to say the words before. */
function addsTo(page: QuotePage, cue: number, previous: Found): boolean {
  const told = previous.voice?.cue ?? null;
  return told !== null && told.start >= previous.place.marked.close && page.word(cue - 1) === "," && /ing$/.test(page.word(cue));
}

/** "X used the phrases “...” and “...”": whoever uses words has said them. */
function userOf(page: QuotePage, place: Place, from: number): Voice | null {
  const verb = usedBefore(page, place.open);
  if (verb < from) return null;
  const speaker = subjectOf(page, verb, from);
  return speaker === null ? null : { speaker, cue: wordsSpan(page, verb, verb + 1), addressee: null };
}

/** The verb of "used the phrase" right before a token, -1 where it is none. */
export function usedBefore(page: QuotePage, open: number): number {
  let t = open - 1;
  if (!/^(?:phrase|word|term|expression)s?$/.test(page.word(t))) return -1;
  t--;
  while (t > open - 5 && /^(?:DET|ADJ)$/.test(page.tag(t))) t--;
  return /^(?:use|uses|used|using)$/.test(page.word(t)) && !page.is("be", t - 1) ? t : -1;
}

/** "X made the following statement on Y:", "X issued this statement:", "X's message reads as follows:", "In X's message, he praised the fallen:", "The message from X was clear:": who gives what stands after a colon. */
function giverOf(page: QuotePage, colon: number, from: number): Mention | null {
  for (let t = Math.max(from, colon - REACH); t < colon; t++) {
    if (!page.is("text", t)) continue;
    let verb = t - 1;
    while (verb > from && verb > t - 5 && !(page.is("issued", verb) && !page.is("be", verb - 1)) && !hasText(page, verb)) verb--;
    if (hasText(page, verb)) return subjectOf(page, verb, from);
    if (page.is("issued", verb) && page.tag(verb) === "VERB") return subjectOf(page, verb, from);
    const owner = ownerBefore(page, t);
    if (owner !== null && (page.cue(t + 1) !== null || page.word(from) === "in")) return owner;
    const giver = t <= from + 3 ? giverBehind(page, t + 1, colon) : null;
    if (giver !== null) return giver;
  }
  return null;
}

/** "X had one message for Y:", "X has a warning:". */
function hasText(page: QuotePage, verb: number): boolean {
  return /^(?:has|had|have)$/.test(page.word(verb)) && /^(?:DET|NUM|ADJ)$/.test(page.tag(verb + 1));
}

/** "The council “condemns the attack”": the verb of saying is the first of the quoted words, and its subject stands right before them; not what somebody “will do”. */
export function actingVoice(page: QuotePage, place: Place): Voice | null {
  let verb = page.tag(place.open) === "PUNCT" ? place.open + 1 : place.open;
  while (verb < place.close && page.tag(verb) === "ADV") verb++;
  const form = page.word(verb);
  if (verb >= place.close || (page.tag(verb) !== "VERB" && !(page.tag(verb) === "NOUN" && /s$/.test(form)))) return null;
  if (/ing$/.test(form) || (!page.words.verbs.has(form) && !page.is("acts", verb))) return null;
  let end = place.open;
  while (page.is("skip", end - 1) || page.tag(end - 1) === "ADV") end--;
  for (let t = end; t < place.open; t++) if (page.is("modal", t)) return null;
  const from = page.sentenceStart(place.open - 1);
  for (let m = page.mentionFrom(end) - 1; m >= 0 && page.first[m] >= from; m--) {
    const mention = page.mentions[m];
    const subject = mention.kind === "pronoun" ? page.is("pronoun", page.first[m]) : ACTORS.has(mention.kind);
    if (page.after[m] !== end || !subject || page.quoted[page.first[m]] === 1) continue;
    return /^(?:ADP|VERB|CCONJ|SCONJ)$/.test(page.tag(page.first[m] - 1)) && page.first[m] > from
      ? null
      : { speaker: mention, cue: null, addressee: null };
  }
  return null;
}

const ACTORS: ReadonlySet<string> = new Set(["person", "body", "state", "group"]);

/** A reporting verb that touches the quotation but for "that", an addressee, a comma or a colon. */
function nearCue(page: QuotePage, place: Place, from: number): number | null {
  let t = place.open - 1;
  while (t >= from && (/^[,:]$/.test(page.word(t)) || page.word(t) === "that" || (page.word(place.open - 1) === ":" && page.is("lead", t))))
    t--;
  if (t >= from && page.cue(t) !== null) return t;
  if (t > from && page.word(t) === "clear" && page.word(t + 1) === "that" && /^(?:made|makes|making)$/.test(page.word(t - 1))) return t - 1;
  const told = t;
  for (; t >= from && t > told - 6; t--)
    if (page.is("told", t) && page.cue(t) !== null && page.tag(t + 1) !== "ADP" && t < place.open - 1) return t;
  return null;
}

/** "X said that Y believes it is “a waste of time”": the words are those of X. */
function isToldOf(page: QuotePage, { speaker }: Voice, from: number): boolean {
  let t = page.tokenAt(speaker.span.start) - 1;
  for (let back = 0; back < LONGEST_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN|CCONJ|NUM|PART)$/.test(page.tag(t)); back++) t--;
  if (page.word(t) === "that") t--;
  if (page.word(t + 1) === "that" && isManner(page, t)) t--;
  if (page.word(t + 1) === "that" && page.tag(t) === "CCONJ") return isToldBefore(page, t, from);
  const tells = page.cue(t) === "strong" || (page.cue(t) === "weak" && reachesThat(page, t));
  return t > from && page.quoted[t] === 0 && tells && subjectOf(page, t, from) !== null;
}

/** "X said that they would meet, and [that they agreed “to go on”]": who says what stands before "and". */
function isToldBefore(page: QuotePage, and: number, from: number): boolean {
  for (let t = and - 1; t > Math.max(from, and - REACH); t--)
    if (page.quoted[t] === 0 && page.cue(t) === "strong" && subjectOf(page, t, from) !== null) return true;
  return false;
}

/** The last cue before a token that the quotation is the words of. */
function farCue(page: QuotePage, place: Place, from: number, before: number): number | null {
  const least = Math.max(from, place.open - REACH);
  for (let t = before - 1; t >= least; t--) {
    const strength = page.cue(t);
    if (strength === null || (strength === "object" && page.word(t - 1) === "to")) continue;
    if ((strength === "as" && t < place.open - 1 && !calledSo(page, place)) || undone(page, t, place)) continue;
    const distance = place.open - t;
    if (
      strength === "strong" ||
      (strength === "weak" && reachesThat(page, t)) ||
      (page.is("callon", t) && /^(?:on|for|upon)$/.test(page.word(t + 1))) ||
      (page.is("speak", t) && /^(?:of|about)$/.test(page.word(t + 1)) && distance <= 14) ||
      ((strength === "object" || strength === "as") && distance <= 14) ||
      (strength === "weak" && distance <= 14 && (isForDoing(page, t, place.open) || isSpeech(page, t, place))) ||
      distance <= 2
    )
      return t;
  }
  return null;
}

/** "notes that", "pointed out that", "noting upfront that". */
function reachesThat(page: QuotePage, cue: number): boolean {
  return page.word(cue + 1) === "that" || (page.word(cue + 2) === "that" && (page.word(cue + 1) === "out" || isManner(page, cue + 1)));
}

/** A word that tells how, or on which day, something is said. */
function isManner(page: QuotePage, token: number): boolean {
  return /^(?:ADV|ADJ|NOUN)$/.test(page.tag(token)) || page.is("time", token);
}

/** "asked X to take “all measures”", "agreed to “refrain from force”": an infinitive, and no other verb, between a verb and a quotation. */
function isForDoing(page: QuotePage, cue: number, open: number): boolean {
  let marker = -1;
  for (let t = cue + 1; t < open; t++) {
    if (page.quoted[t] === 1) return false;
    if (marker < 0 && page.word(t) === "to" && (t + 1 === open || page.tag(t + 1) === "VERB")) marker = t;
    else if (page.tag(t) === "VERB" && t !== marker + 1) return false;
  }
  return marker >= 0;
}

/** "noted in his speech, “We agreed.”": a sentence behind a comma, and nothing but where or when it was said between. */
function isSpeech(page: QuotePage, cue: number, place: Place): boolean {
  if (page.tag(cue + 1) !== "ADP" || page.word(place.open - 1) !== "," || !/[.!?,]$/.test(lastOf(page, place))) return false;
  const word = page.tag(place.open) === "PUNCT" ? place.open + 1 : place.open;
  if (!page.capital(word)) return false;
  for (let t = cue + 1; t < place.open; t++) if (/^(?:VERB|AUX|CCONJ|SCONJ)$/.test(page.tag(t)) || page.quoted[t] === 1) return false;
  return true;
}

/** The last letter of the words in marks. */
function lastOf(page: QuotePage, { marked }: Place): string {
  return page.parsed.article.text[marked.span.end - 1];
}

/** "rejected the plan as 'X'": the words before the mark are "as", perhaps with an article. */
function calledSo(page: QuotePage, place: Place): boolean {
  const before = page.tag(place.open - 1) === "DET" ? place.open - 2 : place.open - 1;
  return page.word(before) === "as";
}

/** A verb that tells of no speech made: after a modal ("should inform"), or passive without one who speaks. */
function undone(page: QuotePage, cue: number, place: Place): boolean {
  let t = cue - 1;
  while (t >= 0 && page.tag(t) === "ADV") t--;
  if (page.is("modal", t) || page.is("modal", cue - 1) || addsThing(page, cue, place)) return true;
  return passive(page, cue) && page.word(cue + 1) !== "by" && page.word(place.close) !== "by" && !page.is("cites", cue);
}

/** "Plans to add the question “...” to the form": what is added is a thing that has the words, unless a verb follows. */
function addsThing(page: QuotePage, cue: number, place: Place): boolean {
  if (!/^add(?:s|ed|ing)?$/.test(page.word(cue)) || page.tag(cue + 1) !== "DET") return false;
  for (let t = cue + 2; t < place.open; t++) if (/^(?:VERB|AUX)$/.test(page.tag(t)) || page.word(t) === ":") return false;
  return true;
}

/** "The move was called “a grave mistake” by X": whoever a passive verb before the quotation names behind it. */
function givenBy(page: QuotePage, cue: number, place: Place): Voice | null {
  if (page.word(place.close) !== "by" || !passive(page, cue)) return null;
  const speaker = follower(page, place.close + 1);
  return speaker === null ? null : { speaker, cue: wordsSpan(page, cue, cue + 1), addressee: null };
}

function voiceOf(page: QuotePage, cue: number, from: number, same: Voice | null): Voice | null {
  const span = { start: page.parsed.tokens.start[cue], end: page.parsed.tokens.end[cue] };
  if (same !== null && page.tag(cue - 1) === "CCONJ" && !passive(page, cue) && goesOn(page, cue)) return { ...same, cue: span };
  const quoted = quotedSpeaker(page, cue, from) ?? between(page, cue);
  if (quoted !== null) return { speaker: quoted, cue: span, addressee: null };
  if (citesStranger(page, cue, from) || isWritten(page, cue, from)) return null;
  if (passive(page, cue)) {
    const speaker = page.word(cue + 1) === "by" ? follower(page, cue + 2) : null;
    return speaker === null ? null : { speaker, cue: span, addressee: null };
  }
  const speaker = subjectOf(page, cue, from) ?? (hasOwnSubject(page, cue) ? null : (same?.speaker ?? null));
  return speaker === null ? null : { speaker, cue: span, addressee: addresseeOf(page, cue) };
}

/** "A banner of the union saying “...”": words on a thing, which nobody says. */
function isWritten(page: QuotePage, cue: number, from: number): boolean {
  if (!/^(?:saying|reading|stating|proclaiming|declaring)$/.test(page.word(cue))) return false;
  for (let t = cue - 1; t >= Math.max(from, cue - LONGEST_SUBJECT) && page.word(t) !== ","; t--) if (page.is("written", t)) return true;
  return false;
}

/** "X said that Y “opposes it”, and urged Z to “stop this”": nothing but "and" stands between a quotation and the verb. */
function goesOn(page: QuotePage, cue: number): boolean {
  let t = cue - 2;
  while (page.quoted[t] === 0 && page.tag(t) === "PUNCT") t--;
  return page.quoted[t] === 1;
}

/** "X called it “a crime”, and rights groups dubbed it “murder”": a noun before the verb is somebody else, whom nothing names. */
function hasOwnSubject(page: QuotePage, cue: number): boolean {
  let t = cue - 1;
  while (page.is("skip", t) || page.tag(t) === "ADV" || page.tag(t) === "AUX") t--;
  return page.quoted[t] === 0 && page.tag(t) === "NOUN" && !page.is("time", t);
}

/** "The two will work together, said X, “in peace”": who stands behind the verb between commas. */
function between(page: QuotePage, cue: number): Mention | null {
  if (page.word(cue - 1) !== "," || page.cue(cue) !== "strong" || page.is("told", cue) || /ing$/.test(page.word(cue))) return null;
  const m = page.mentionFrom(cue + 1);
  const beside = m < page.mentions.length && page.first[m] <= cue + 3 && page.word(page.after[m]) === ",";
  return beside ? follower(page, cue + 1) : null;
}

/** "according to X", "in the words of X" and "as X put it" in the words before the quotation. */
function phraseBefore(page: QuotePage, place: Place, from: number): Voice | null {
  for (let t = Math.max(from, place.open - REACH); t < place.open - 1; t++) {
    const words =
      page.word(t) === "according" && page.word(t + 1) === "to" ? 2 : page.word(t) === "words" && page.word(t + 1) === "of" ? 2 : 0;
    const speaker = words > 0 ? follower(page, t + words, 9) : null;
    if (speaker !== null) return { speaker, cue: wordsSpan(page, t, t + words), addressee: null };
    const own = inOwnWords(page, t);
    if (own !== null) return { speaker: own, cue: wordsSpan(page, t, t + 3), addressee: null };
    if (page.word(t) !== "put" || page.word(t + 1) !== "it") continue;
    const subject = subjectOf(page, t, from);
    if (subject !== null) return { speaker: subject, cue: wordsSpan(page, t, t + 2), addressee: null };
  }
  return null;
}

/** "In his words, “...”": whoever the pronoun stands for. */
function inOwnWords(page: QuotePage, token: number): Mention | null {
  if (page.word(token) !== "in" || page.word(token + 2) !== "words" || !/^(?:his|her|their)$/.test(page.word(token + 1))) return null;
  const m = page.mentionFrom(token + 1);
  return m < page.mentions.length && page.first[m] === token + 1 ? page.mentions[m] : null;
}
