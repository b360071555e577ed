import type { Claim, Happening } from "../claims/claim.ts";
import type { ArticleDay, Moment } from "./identified.ts";

/** The verb of a happening in the form in which digests report the day's news: "A visits B", "A and B meet". */
const VERB =
  /^(?:visits|meets?|arrives?|receives?|welcomes?|hosts?|travels|fl(?:y|ies)|lands|speaks?|phones|telephones|votes|adopts|approves|passes|rejects|vetoes|endorses|convenes)\b/;
/** The same of those to whom it is done: "is received by B". */
const DONE_TO = /^(?:received|welcomed|greeted|hosted)\b/;
/** What stands before a noun of the same form: "with 12 votes", "his visits", "their two meets". */
const BEFORE_NOUN =
  /(?:\d|(?<!\p{L})(?:the|an?|no|all|any|some|of|with|by|for|and|his|her|its|their|these|those|such|recent|past|several|many|few|more|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen))\s$/iu;
/** The same right before the noun of one: "hold a new round of talks", "begins a three-day visit". */
const LIGHT =
  /\b(?:holds?|conducts?|begins?|starts?|opens?|resumes?|concludes?|pays?|makes?|attends?|hosts?|mediates?|chairs?|convenes?)\s+(?:(?!to\b)[^\s,;:]+\s+){0,5}$/;
/** "Arrives in C, meeting B", "visits C, holding talks with B", "visits A before meeting B": what goes with another verb of the same form. */
const WITH_ANOTHER = /(?:,|\b(?:before|after)) (?:(?:holding|conducting|attending|co-hosting) (?:(?!to\b)[^\s,;:]+ ){0,5}|[a-z]+ly )?$/;
/** The same said of the place that the other verb tells: "visits C, where he meets B". */
const THERE = /,? where (?:(?:he|she|they) (?:also )?(?:is |are )?)?$/;
/** A verb of the same form whose sentence says that it was at a happening: "A and B agree to a truce during a call". */
const SAYING =
  /\b(?:agrees?|says?|tells?|states?|announces?|pledges?|discuss(?:es)?|vows?|reach(?:es)?|signs?|urges?|warns?|confirms?|promises?|offers?|asks?|calls?|demands?|presses|raises?|defends?|condemns?|praises?|thanks?)\b/;
/** What such a sentence has before the noun: "during a phone call", "in talks". */
const DURING = /\b(?:during|in|at)\s+(?:(?:an?|the|their|his|her)\s+)?(?:[a-z-]+\s+){0,2}$/;
/** A verb that is told to be over; not "since being elected", "re-elected", "is expected". */
const OVER = /(?<![-\p{L}]|\b(?:being|is|are|be|newly) )(?:was|were|had|did|said|told|met|held|spoke|began|took|went|[a-z]{2,}ed)\b/u;
/** "When A visits B" reports nothing. */
const SUBORDINATE =
  /(?<!\p{L})(?:when|whenever|before|after|if|until|as|who|which|that|where|every|each|usually|often|rarely)(?!\p{L})[^,;:]*$/iu;
/** What goes on as the report is written: "is under way in Lima", "are meeting", "is holding talks". */
const GOING_ON =
  /\b(?:is|are) (?:(?:now|currently|already|still) )?(?:under ?way|in progress|going on|taking place|meeting|holding|hosting|receiving|visiting|attending|sitting down)\b/i;
/** What is told of all times is not of the day. */
const REPEATED =
  /\b(?:every|each (?:day|week|month|year|time|spring|summer|autumn|fall|winter)|annually|yearly|monthly|weekly|daily|usually|often|regularly|rarely|never|always|twice|(?:once|times) an?|(?:in|on) (?:recent|past|previous))\b/i;

/** What is told of talks that are in the news of the day. */
const GOES =
  /^(?:talks|negotiations|discussions|meeting|summit)\b[^;:"“]{0,140}?(?<!\b(?:to|will|would|may|might|could|should|must|can|shall|not|which|that|who|when|before|after|until|as)) (?:concludes?|begins?|ends?|opens?|resumes?|takes? place|gets? under ?way)\b/i;
/** How far such a verb is looked for. */
const FARTHEST = 170;
/** How far the verb is read from where the happening is told: "unanimously adopts". */
const LONGEST = 40;

const KINDS: ReadonlySet<Happening["kind"]> = new Set<Happening["kind"]>(["meeting", "visit", "call", "vote"]);

/** True for what body text tells in the present tense without a day: "A visits B", "meets C at noon", and "to meet C" in the same sentence. */
export function isPresent({ block, background, status, happening, sentence, trigger }: Claim): boolean {
  if (background || (block !== "paragraph" && block !== "bullet") || !KINDS.has(happening.kind)) return false;
  const before = sentence.text.slice(0, trigger.start - sentence.span.start);
  const from = trigger.start - sentence.span.start;
  const word = sentence.text.slice(from, from + LONGEST).replace(/^[a-z]+ly /i, "");
  if (REPEATED.test(sentence.text)) return false;
  if (status === "planned") return !SUBORDINATE.test(before) && isPurpose(before);
  if (status !== "held" && status !== "under way") return false;
  if (isBesideAnother(word, before) || isDecided(happening, before)) return true;
  if (SUBORDINATE.test(before)) return false;
  if (status === "under way" && GOING_ON.test(sentence.text)) return true;
  if (DONE_TO.test(word) && /\b(?:is|are) $/.test(before)) return true;
  return isVerb(word, before) || LIGHT.test(before) || isDuring(before) || isSubjectNow(sentence.text.slice(from, from + FARTHEST), before);
}

/** "Agrees to a truce during a call", "meets B during a visit to C". */
function isDuring(before: string): boolean {
  return DURING.test(before) && ((SAYING.test(before) && !OVER.test(before)) || isToldNow(before));
}

/** "A round of talks between A and B concludes". */
function isSubjectNow(words: string, before: string): boolean {
  return GOES.test(words) && !OVER.test(before);
}

/** "Approves a text, with 138 voting for it": the numbers of a vote behind what came of it. */
const DECIDES = /\b(?:adopts|approves|passes|rejects|vetoes|endorses|votes|backs)\b/;

function isDecided(happening: Happening, before: string): boolean {
  return happening.kind === "vote" && DECIDES.test(before) && !OVER.test(before);
}

function isVerb(word: string, before: string): boolean {
  if (!VERB.test(word) || /\bto\s$/.test(before)) return false;
  return word.startsWith("me") || !BEFORE_NOUN.test(before) || / and $/.test(before);
}

/** "A visits B to meet", "A arrives in B for talks", "A makes a visit to B to hold talks". */
const ARRIVING =
  /\b(?:visits|arrives?|travels?|flies|lands|hosts|receives|welcomes|gathers?|meets?|(?:makes|pays|begins|starts) (?:(?!to\b)[^\s,;:]+ ){0,5}(?:visit|trip|tour|stopover))\b/;
const PURPOSE = /\b(?:to(?: (?:hold|have|conduct)(?: (?!to\b)[^\s,;:]+){0,4})?|for(?:\s+[a-z-]+){0,2})\s$/;

function isPurpose(before: string): boolean {
  return isToldNow(before) && PURPOSE.test(before);
}

/** True for words that tell somebody to go somewhere or meet somebody, neither in the past nor to come. */
function isToldNow(words: string): boolean {
  return (
    ARRIVING.test(words) && !OVER.test(words) && !/\b(?:will|would|to|is|are|may) (?:[a-z]+ly )?(?:travel|arrive|meet|gather)\b/.test(words)
  );
}

function isBesideAnother(word: string, before: string): boolean {
  if (THERE.test(before)) return (VERB.test(word) || (DONE_TO.test(word) && /(?:is|are) $/.test(before))) && isToldNow(before);
  const joint = WITH_ANOTHER.exec(before);
  return joint !== null && (/^(?:meeting|visiting|receiving|hosting)\b/.test(word) || /ing /.test(joint[0])) && isToldNow(before);
}

/** The moment of what an article reports in the present tense, at the time of day that is told; null where its day is not dated. */
export function presentMoment(day: ArticleDay, told: Moment | null): Moment | null {
  if (day.day === null || day.basis === "inferred") return null;
  const time = told?.time ?? null;
  return {
    value: `${day.day}${time ?? ""}`,
    earliest: day.day,
    latest: day.day,
    extent: "within",
    precision: time === null ? "day" : "time",
    time,
    basis: "reckoned",
    words: told?.words ?? null,
  };
}
