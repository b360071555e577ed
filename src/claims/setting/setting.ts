import type { Filler, Match } from "../../grammar/match.ts";
import type { Mention, TimeExpression } from "../../language/doc.ts";
import { FROM_VISIT } from "../../rules/meeting.ts";
import type { Span } from "../../text/span.ts";
import { cell } from "../../text/table.ts";
import type { Occasion } from "../claim.ts";
import { clauseAbove, clauseBefore, clauseOf, isAtOnce, isByTheWay, onlyMention, onlyTime, saysOfClause, saysWhen } from "../clause.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf, sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import type { Told } from "../told.ts";
import type { Tree } from "../tree.ts";
import { hereOf, isExpanse, thereOf } from "../visits/place.ts";
import { placeBehindTopic } from "./behind-topic.ts";
import { placeBesideEvent } from "./beside-place.ts";
import { finerPlace, placeBeside } from "./finer-place.ts";
import { openingBetween } from "./opened-place.ts";
import { isOfElse } from "./place-of-else.ts";
import { isOfOthers, isOneOfSeveral } from "./placing.ts";
import { purposeDay, purposePlace } from "./purpose-day.ts";
import { isOfRuling, topOf } from "./ruling-day.ts";
import { placeBefore } from "./town-before.ts";
import { placeOfPurpose, whereToken } from "./where.ts";

/** Where, when and at what a happening is, with what each rests on. */
export interface Setting {
  readonly place: Mention | null;
  readonly occasion: Occasion<Mention>;
  readonly when: TimeExpression | null;
  readonly evidence: Readonly<Record<string, Support>>;
}

/**
 * Place, occasion and time: by the rule's paths, else the only one of its kind in the trigger's clause. `taken` are the mentions
 * that other roles have: a party of the meeting is not also its place.
 */
export function settingOf(match: Match, taken: readonly Mention[], told: Told, context: Context): Setting {
  const evidence: Record<string, Support> = {};
  const clause = clauseOf(context.tree, match.trigger);
  const when = whenOf(match, clause, told, context, evidence);
  const nowhere = match.rule.yields === "meeting" ? [...taken, ...expansesIn(match, context)] : taken;
  const found = placeOf(match, clause, nowhere, when, context, evidence);
  const place = found !== null && match.rule.yields !== "visit" && isOneOfSeveral(found, context) ? null : found;
  if (place === null) delete evidence.place;
  const occasion = occasionOf(match, clause, context, evidence) ?? occasionIn(when, context, evidence);
  return { place, occasion, when, evidence };
}

/** The filler of a role that has one, or null. */
export function fillerOf(match: Match, role: string): Filler | null {
  return match.fillers.find((filler) => filler.role === role) ?? null;
}

/** The parts of the world that a sentence names: nobody meets "in Asia", but in a town or a state there. */
function expansesIn({ sentence }: Match, context: Context): Mention[] {
  const { span } = sentenceWords(context.doc, sentence);
  return [...startingIn(context.doc.mentions, span)].filter((mention) => mention.kind === "place" && isExpanse(mention, context));
}

function placeOf(
  match: Match,
  clause: ReadonlySet<number>,
  taken: readonly Mention[],
  when: TimeExpression | null,
  context: Context,
  evidence: Record<string, Support>,
): Mention | null {
  const filler =
    match.fillers.find(({ role, mention }) => role === "place" && !(mention && isNoPlace(mention, match.trigger, taken, context))) ?? null;
  const told = whereToken(context.tree, match.trigger);
  const site = told < 0 ? null : lookupOf(context.doc).mention(told, "place", "state", "body");
  const where = site !== null && taken.includes(site) ? null : site;
  if (where === null && filler?.mention && !isAhead(match, filler.mention.span, context)) {
    const place = finerPlace(filler.mention, context);
    evidence.place = mentionSupport(place);
    return place;
  }
  const only = where ?? onlyPlace(match, clause, taken, context);
  const beside = only === null ? placeBeside(when, clause, match.trigger, taken, context) : finerPlace(only, context);
  const place =
    beside ??
    hereOrThere(match.trigger, clause, context) ??
    hostingTown(match) ??
    placeLeft(match, context) ??
    placeBesideEvent(match, taken, context) ??
    (match.rule.yields === "meeting" ? (placeBehindTopic(match, taken, context) ?? placeBefore(match, context)) : null) ??
    purposePlace(when, context);
  if (place === null || taken.includes(place) || isAhead(match, place.span, context)) return null;
  evidence.place = { spans: [place.span], by: "clause", from: [] };
  return place;
}

/** True for a place that has another role, and for one of something else. */
function isNoPlace(mention: Mention, trigger: number, taken: readonly Mention[], context: Context): boolean {
  return taken.includes(mention) || isOfOffice(mention, taken) || isOfElse(mention, trigger, context);
}

/** "The senior director at the National Security Council": a body that somebody's office is at. */
function isOfOffice({ kind, span }: Mention, taken: readonly Mention[]): boolean {
  return kind === "body" && taken.some((other) => other.span.start < span.start && span.end <= other.span.end);
}

/** What stands before the name of a town in apposition, as far as a few words back: "in Peru's capital Lima", "in the port city Arica". */
const TOWN_BEFORE = /\b(?:in|at|near|outside) (?:[\p{L}'’-]+ ){0,4}(?:capital|city|town|resort|port|village|suburb|capital city),? $/iu;

function isNamedTown({ kind, span }: Mention, doc: Context["doc"]): boolean {
  return kind === "place" && TOWN_BEFORE.test(doc.article.text.slice(Math.max(0, span.start - FARTHEST), span.start));
}

/** The place that a clause means by "here" or "there"; null where it says neither. */
function hereOrThere(trigger: number, clause: ReadonlySet<number>, context: Context): Mention | null {
  const { tree } = context;
  for (const token of clause) {
    if (tree.relation(token) === "expl" || !saysOfClause(tree, token, trigger)) continue;
    if (tree.word(token) === "here") return hereOf(context);
    if (tree.word(token) === "there") return thereOf(token, context);
  }
  return null;
}

/** "Lima hosted talks between A and B" on Monday: the town that hosts them. */
function hostingTown({ fillers }: Match): Mention | null {
  return fillers.find(({ role, mention }) => role === "host" && mention?.kind === "place")?.mention ?? null;
}

const LEAVES: ReadonlySet<string> = new Set(["leave", "depart"]);

/** "Left Kuwait City after talks with the minister": they were where somebody leaves. */
function placeLeft({ trigger }: Match, { doc, tree }: Context): Mention | null {
  const verb = tree.relation(trigger) === "obl" ? tree.head(trigger) : -1;
  if (verb < 0 || verb > trigger || !LEAVES.has(tree.lemma(verb))) return null;
  if (!tree.children(trigger, "case").some((marker) => ["after", "following"].includes(tree.word(marker)))) return null;
  const left = tree.child(verb, "obj");
  return left < 0 ? null : lookupOf(doc).mention(left, "place", "state");
}

/** The only place in the trigger's clause, else in the clause that it is coordinated with, or that it is said by the way of. */
function onlyPlace(match: Match, clause: ReadonlySet<number>, taken: readonly Mention[], context: Context): Mention | null {
  const { doc, tree } = context;
  const { trigger } = match;
  const onlyIn = (tokens: ReadonlySet<number> | null, from = 0) =>
    tokens === null
      ? null
      : onlyMention(
          doc,
          tokens,
          ["place", "state"],
          taken,
          (mention) => mention.head >= from && standsInPlace(mention, trigger, context) && !isOfElse(mention, trigger, context),
        );
  const own = onlyIn(clause);
  if (own !== null) return openedElsewhere(own, trigger, context) ?? own;
  const before = onlyIn(clauseBefore(tree, trigger));
  const counterparts = match.fillers.flatMap(({ role, mention }) => (role === "counterpart" && mention !== null ? [mention] : []));
  if (before !== null) return isOfOthers(before, counterparts, context) ? null : before;
  return onlyIn(clauseAbove(tree, trigger), isByTheWay(tree, trigger) ? 0 : trigger);
}

/** "In Cairo, A praised aid to people in Gaza during a meeting with B": the town that the sentence opens with, of another place before the talks. */
function openedElsewhere(place: Mention, trigger: number, context: Context): Mention | null {
  const { doc } = context;
  if (place.span.end > doc.tokens.start[trigger]) return null;
  const sentence = sentenceOf(doc, trigger);
  const opening = openingBetween(sentence, sentence + 1, context);
  return opening === null || opening.who === null || opening.place.span.start >= place.span.start ? null : opening.place;
}

/**
 * A place that a clause has by the way ("the Moscow government") is not where it happens: it needs a preposition of place, as its own or,
 * in "in the capital of A", as that of what it names.
 */
function standsInPlace(mention: Mention, trigger: number, { doc, tree }: Context): boolean {
  const marker = tree.child(mention.head, "case");
  const relation = tree.relation(mention.head);
  const named = marker < 0 ? relation === "appos" : tree.word(marker) === "of" && relation === "nmod";
  if (marker < 0 && isNamedTown(mention, doc))
    return saysOfClause(tree, relation === "obl" ? mention.head : tree.head(mention.head), trigger);
  const token = named ? tree.head(mention.head) : mention.head;
  if (!saysOfClause(tree, token, trigger)) return false;
  const preposition = named ? tree.child(token, "case") : marker;
  return preposition >= 0 && ["in", "at", "near", "outside"].includes(tree.word(preposition));
}

function occasionOf(match: Match, clause: ReadonlySet<number>, context: Context, evidence: Record<string, Support>): Occasion<Mention> {
  const filled = fillerOf(match, "occasion")?.mention ?? null;
  const gathering = filled ?? onlyMention(context.doc, clause, ["gathering"], []);
  if (gathering === null || gathering.head === match.trigger) return null;
  const how = howOf(gathering, context, filled !== null && match.rule.yields === "visit");
  if (how === null) return null;
  evidence["occasion.gathering"] = filled !== null ? mentionSupport(gathering) : { spans: [gathering.span], by: "clause", from: [] };
  evidence["occasion.how"] = { spans: [context.tree.span(how.token)], by: "keyword", from: ["lexicon:occasions"] };
  return { gathering, how: how.how };
}

/** A time that is told by a gathering ("the eve of the summit") names the occasion too. */
function occasionIn(when: TimeExpression | null, context: Context, evidence: Record<string, Support>): Occasion<Mention> {
  const gathering = when?.anchor ?? null;
  if (when === null || gathering === null || gathering.kind !== "gathering") return null;
  for (let token = when.first; token < gathering.head; token++) {
    const row = context.lexicon.table("occasions").find((one) => cell(one, "word") === context.tree.word(token));
    if (row === undefined) continue;
    evidence["occasion.gathering"] = mentionSupport(gathering);
    evidence["occasion.how"] = { spans: [context.tree.span(token)], by: "keyword", from: ["lexicon:occasions"] };
    return { gathering, how: cell(row, "how") as How };
  }
  return null;
}

type How = NonNullable<Occasion<Mention>>["how"];

/** How something stands to a gathering, by the noun ("sidelines") or the preposition that leads to the gathering; a visit by what somebody comes for, too. */
function howOf(gathering: Mention, { tree, lexicon }: Context, isVisit: boolean): { how: How; token: number } | null {
  const rows = lexicon.table("occasions").filter((row) => isVisit || cell(row, "only") === "");
  const words = new Map(rows.map((row) => [cell(row, "word"), cell(row, "how") as How]));
  let token = gathering.head;
  for (let up = 0; up < 3; up++) {
    const how = words.get(tree.word(token));
    if (up > 0 && how !== undefined) return { how, token };
    const marker = tree.child(token, "case");
    const marked = marker < 0 ? undefined : words.get(tree.word(marker));
    if (marked !== undefined) return { how: marked, token: marker };
    const verb = isVisit && tree.relation(token) === "obj" ? words.get(tree.word(tree.head(token))) : undefined;
    if (verb !== undefined) return { how: verb, token: tree.head(token) };
    if (!tree.relation(token).startsWith("nmod")) return null;
    token = tree.head(token);
    if (token < 0) return null;
  }
  return null;
}

function whenOf(
  match: Match,
  clause: ReadonlySet<number>,
  told: Told,
  context: Context,
  evidence: Record<string, Support>,
): TimeExpression | null {
  const filled = fillerOf(match, "time")?.time ?? null;
  const fits = (time: TimeExpression) =>
    !isAhead(match, time.span, context) &&
    !isOfEarlier(match, time.span, context) &&
    !isOfDecision(time.span, context) &&
    !isOfRuling(match.trigger, time, told, context) &&
    !isOfReaction(match, time.span, context) &&
    !isCounted(time, context) &&
    !isPartOf(time, context) &&
    !isOfPast(match, time, context) &&
    !isOfTopic(match, time, context) &&
    !isOfAnother(match, time.span, context) &&
    !(told.status === "held" && TO_COME.test(time.text)) &&
    !match.fillers.some(({ path }) => path === FROM_VISIT);
  const time =
    filled !== null && isMoment(filled) && fits(filled)
      ? filled
      : (timeNear(match, clause, told, context, fits) ?? purposeDay(match.trigger, context));
  if (time === null || isSetForElse(match, time.span, context)) return null;
  evidence.when = { spans: [time.span], by: time === filled ? "time" : "clause", from: [] };
  return time;
}

/** A day that nothing held is of, where the words around tell of what is to come besides. */
const TO_COME = /^tomorrow\b/i;

/** The only time in the trigger's clause, else in the clause that it is coordinated with. */
function timeNear(
  match: Match,
  clause: ReadonlySet<number>,
  told: Told,
  { doc, tree }: Context,
  isFit: (time: TimeExpression) => boolean,
): TimeExpression | null {
  const said = told.attribution.map((voice) => voice.when);
  const fits = (time: TimeExpression) => isFit(time) && saysWhen(tree, time, topOf(time, tree), match.trigger);
  const own = onlyTime(doc, clause, said, fits);
  if (own !== null) return own;
  const before = goesOnNow(tree, match.trigger) ? null : clauseBefore(tree, match.trigger);
  const shared = before === null ? null : onlyTime(doc, before, said, fits);
  const above = clauseAbove(tree, match.trigger);
  if (shared !== null || above === null) return shared;
  const together =
    placeOfPurpose(tree, match.trigger) >= 0 ||
    isByTheWay(tree, match.trigger) ||
    (told.status === "held" && isAtOnce(tree, match.trigger));
  return onlyTime(doc, above, said, (time) => (together || time.first > match.trigger) && fits(time));
}

/** "They stopped using the name in 2004 and talks continue": a clause in the present, which what was done before it has no day for. */
function goesOnNow(tree: Tree, trigger: number): boolean {
  let verb = trigger;
  while (verb >= 0 && (tree.tag(verb) !== "VERB" || tree.relation(verb) !== "conj")) verb = tree.head(verb);
  if (verb < 0) return false;
  const isPresent =
    ["VBP", "VBZ"].includes(tree.penn(verb)) || tree.children(verb, "aux").some((aux) => ["VBP", "VBZ"].includes(tree.penn(aux)));
  return isPresent && tree.penn(tree.head(verb)) === "VBD";
}

/** What lies between a happening and what only comes after it: "met the king ahead of talks in Vienna on Friday". */
const AHEAD = /\b(?:ahead of|prior to|before)\b[^,;]*$/;

/** True for a place or time that belongs to what the happening comes before. */
function isAhead({ trigger }: Match, { start }: Span, { doc, tree }: Context): boolean {
  const { end } = tree.span(trigger);
  return start > end && AHEAD.test(doc.article.text.slice(Math.max(end, start - FARTHEST), start));
}

/** What is done before or after talks: "said on Monday ahead of her meeting with the king", "her visit on Monday follows talks". */
const AHEAD_OF = /\b(?:ahead of|prior to|in advance of|(?:days?|weeks?|months?|hours?) before|follow(?:s|ed)|c[ao]mes? after)\b[^;]*$/;

/** True for a day of what is done ahead of talks, which have one of their own. */
function isOfEarlier({ trigger }: Match, { end }: Span, { doc, tree }: Context): boolean {
  const { start } = tree.span(trigger);
  return end < start && tree.tag(trigger) === "NOUN" && AHEAD_OF.test(doc.article.text.slice(Math.max(end, start - FARTHEST), start));
}

/** "Agreed on Monday to hold talks": the day of what is agreed is another. */
function isOfDecision({ start, end }: Span, { doc }: Context): boolean {
  const { text } = doc.article;
  return DECIDED.test(text.slice(Math.max(0, start - FARTHEST), start)) && /^,? to \p{L}/u.test(text.slice(end, end + 8));
}

const DECIDED =
  /\b(?:agreed|decided|offered|vowed|pledged|promised|resolved|consented|accepted|refused|declined)(?: \p{L}+ly)?(?: late| early)?(?: on)? $/u;

/** What is done about a meeting that others speak of: "reacted on Sunday to remarks about a meeting". */
const SPOKEN_OF =
  /\b(?:allegations|claims|comments|complaints|criticism|questions|remarks|reports|rumou?rs|speculation|suggestions|talk) (?:about|of|on|over|regarding) (?:(?!(?:after|at|before|during|in|when|with) )[\p{L}.'’-]+ ){0,6}$/u;

/** True for a day of those who react to what is said of talks. */
function isOfReaction({ trigger }: Match, { end }: Span, { doc, tree }: Context): boolean {
  const { start } = tree.span(trigger);
  return end < start && tree.tag(trigger) === "NOUN" && SPOKEN_OF.test(doc.article.text.slice(Math.max(end, start - FARTHEST), start));
}

/** What has a day of its own behind it: "to prevent delays in elections set for May 4". */
const SET_FOR =
  /\b(?:ballots?|ceremony|deadline|elections?|inauguration|launch|match|operation|parade|polls?|rally|referendum|strike|test|trial|vote|voting)(?: (?:that|which))?(?: (?:is|are|was|were))?(?: currently| tentatively| originally)? (?:due|expected|planned|scheduled|set|slated)(?: to (?:be held|begin|start|take place))? (?:for|on|in) $/;

/** True for the day of a ballot or the like that the happening is about. */
function isSetForElse({ trigger }: Match, { start }: Span, { doc, tree }: Context): boolean {
  const { end } = tree.span(trigger);
  return start > end && SET_FOR.test(doc.article.text.slice(Math.max(end, start - FARTHEST), start));
}

/** What the happening comes long after: "discussed aid following the storm in April", "met after the war of 2008". */
const LONG_AFTER = /\b(?:following|after|since|in the wake of)\b[^,;]*$/i;

/** What has a day of its own before a coming: "arrived in Lima following a visit to Quito on Monday". */
const AFTER_ANOTHER =
  /\b(?:following|after) (?:(?:an?|the|his|her|their|its) )?(?:[\w-]+ ){0,3}(?:visit|trip|stop|stopover|talks|meetings?|summit|tour)\b[^,;]*$/i;

/** True for a week, month or year that belongs to what the happening comes after, and for a day of a visit or talks before a coming. */
function isOfPast({ trigger, rule }: Match, { span, value, shift }: TimeExpression, { doc, tree }: Context): boolean {
  const { end } = tree.span(trigger);
  if (span.start <= end) return false;
  const between = doc.article.text.slice(Math.max(end, span.start - FARTHEST), span.start);
  if (rule.yields === "visit" && AFTER_ANOTHER.test(between)) return true;
  return (/^(?:\d{4}|XXXX)(?:-\d\d)?$/.test(value) || shift?.unit === "week") && LONG_AFTER.test(between);
}

/** What is discussed and has a time of its own: "discussed priorities for the summit in July", "to review plans for the elections on 3 May". */
const OF_TOPIC =
  /\b(?:discuss|prepar|review|priorit|plan|arrange|agenda|expectation|prospect|outcome|result)[a-z]*\b(?:(?!\b(?:at|during|sidelines|margins|fringes|when|where|while)\b)[^.;,])*\b(?:summits?|conferences?|sessions?|forums?|elections?|referendums?|polls|inauguration) (?:in|on|of|for|at the end of) (?:the |early |late |mid-)?$/i;

/** True for a time that stands right behind an event that is talked about. */
function isOfTopic({ trigger }: Match, { span }: TimeExpression, { doc, tree }: Context): boolean {
  const { start, end } = tree.span(trigger);
  return span.start > end && OF_TOPIC.test(doc.article.text.slice(Math.max(start, span.start - FARTHEST), span.start));
}

/** "Met at the site of their first meeting in April", "resumed what they began at their last summit in Lima in May": told by its number, a meeting before this one. */
const OF_ANOTHER =
  /\b(?:their|his|her|its|[’']s?) (?:first(?!-)|second|third|last|latest|previous|earlier|initial) (?:\p{Ll}+ ){0,2}(?:meeting|summit|talks|encounter)(?: (?:in|at) \p{Lu}[\p{L} -]+?,?)? (?:in|on|last|earlier) $/u;

/** True for a time right behind another meeting, which the words before the happening's own time tell apart from it. */
function isOfAnother({ trigger }: Match, { start }: Span, { doc, tree }: Context): boolean {
  const { end } = tree.span(trigger);
  return start > end && OF_ANOTHER.test(doc.article.text.slice(Math.max(end, start - FARTHEST), start));
}

/** How far before a place or time the words are looked for that part it from the happening. */
const FARTHEST = 80;
/** "Met for a second time Saturday" says when, "for a second time this year" how often. */
const WEEKDAY = /^XXXX-WXX-\d/;
const NTH_TIME = /\b(?:first|second|third|[a-z]+th|last|only) time $/;
const NTH_OF_YEAR = /\b(?:first|second|third|[a-z]+th|latest|only)(?: [\w-]+){0,3} (?:meeting|talks|summit|visit|trip|call)\b[^,.;]*$/;
const SINCE = /\b(?:first|second|third|latest|only|highest|biggest|time)\b[^.;]*\bsince (?:the )?$/;
/** "The first visit since ties were set up in 1992". */
const SINCE_WHEN = /\b(?:first|second|third|latest|only)\b[^.;]*\bsince\b[^.;,]* in $/;

/** "The first visit in seven years", "the highest-level talks in decades". */
const SPELL = /^(?:in )?(?:[a-z-]+ ){0,2}(?:[a-z-]+|\d+) (?:years|decades|months)$/i;
const NTH = /\b(?:first|second|third|latest|only|(?:the|its|their) (?:most|highest|biggest|largest|longest|closest|warmest))\b[^.;,]*$/;

/** "On the last day of her visit", "at the start of the week of talks" count in something else. */
function isPartOf({ span }: TimeExpression, { doc }: Context): boolean {
  return /^ of (?!(?:this|last|next) )/.test(doc.article.text.slice(span.end, span.end + 12));
}

/** "For the second time this year" says how often, and "the first since 2008" since when there was none, not when. */
function isCounted({ span, value }: TimeExpression, { doc }: Context): boolean {
  const before = doc.article.text.slice(Math.max(0, span.start - FARTHEST), span.start);
  const words = doc.article.text.slice(span.start, span.end);
  if (/^this year$/i.test(words) && NTH_OF_YEAR.test(before)) return true;
  if (SPELL.test(words) && NTH.test(before)) return true;
  return (
    (NTH_TIME.test(before) && !WEEKDAY.test(value)) ||
    (/^\d{4}$/.test(value) && SINCE_WHEN.test(doc.article.text.slice(Math.max(0, span.start - 2 * FARTHEST), span.start))) ||
    SINCE.test(before) ||
    (/^since\b/i.test(words) && SINCE.test(`${before}since `))
  );
}

/** A duration or a set ("for two hours", "every week") does not say when. */
function isMoment(time: TimeExpression): boolean {
  return time.type === "DATE" || time.type === "TIME";
}

export function mentionSupport(mention: Mention): Support {
  return { spans: [mention.span], by: "mention", from: [] };
}
