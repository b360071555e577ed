import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { attendEvent } from "../../rules/gathering.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { ordinalOf } from "../../text/numbers.ts";
import { type Span, within } from "../../text/span.ts";
import { cell } from "../../text/table.ts";
import type { Claim, Gathering, Status } from "../claim.ts";
import { clauseOf, onlyMention } from "../clause.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { makeClaim, sentenceOf, tokenSpan, wordsIn } from "../make.ts";
import { firstFrom, startingIn } from "../near.ts";
import { partiesOf } from "../parties/party.ts";
import { noneOf } from "../refusal.ts";
import { fillerOf, mentionSupport, type Setting, settingOf } from "../setting/setting.ts";
import { toldOf } from "../told.ts";
import type { Tree } from "../tree.ts";
import { isExpanse } from "../visits/place.ts";
import { AS_TOLD, attendanceOf } from "./attendance.ts";
import {
  isAnybodys,
  isAnySession,
  isBare,
  isMeeting,
  isOfOthers,
  isParliament,
  isSpeaking,
  isStanding,
  isWith,
  type Named,
  STANDING,
} from "./doubts.ts";
import { seriesOfThose } from "./series.ts";

/** The rule by which a gathering that is only mentioned becomes a claim: it has to have a name. */
const NAMED = "gathering/named";
/** The rule by which somebody withdraws from one, as members do from a body. */
const LEFT = "gathering/stay-away";
/** How many sentences back "attend" without an object may mean a gathering. */
const REACH = 5;
/** How many back "the event" may. */
const NEAR = 2;

/** What a match says of a gathering: where and when it is, who hosts it, who comes. */
export function gatheringClaims(match: Match, context: Context): Claim[] {
  const meant = gatheringOf(match, context);
  if (meant === null) return noneOf(match, context, "which gathering is meant is not told");
  const { gathering, support } = meant;
  const isOwn = isNamedAt(match.trigger, gathering, context);
  const own = isOwn ? topOf(gathering, context) : match.trigger;
  const word = match.rule.name === NAMED || match.told === undefined || match.told === match.trigger ? own : match.told;
  const told = toldOf(match.trigger, context, word);
  const itself = isOwn && isToldOf(gathering, told.absent, context);
  const span = wholeName(gathering, context);
  const named = withSeries(nameParts(gathering, span, context), gathering, context);
  const taken = named.series === null ? [gathering] : [gathering, named.series];
  const found = settingOf(match, taken, told, context);
  const isDated = named.series !== null && found.when !== null;
  const isOne = isDated && match.rule.name === NAMED && isAny(gathering, context);
  const setting = isOne ? found : withoutAnchored(found, gathering, match, context);
  const attendance = attendanceOf(match, told, context);
  if (isWithin(gathering, context)) return noneOf(match, context, "its name is part of another gathering's");
  if (isPart(gathering, match, context)) return noneOf(match, context, "its name is part of another gathering's");
  if (isManyOrNone(gathering, named, match, isDated, context)) return noneOf(match, context, "several gatherings, or any");
  if (attendance.list.length === 0 && isMeeting(gathering, named, context))
    return noneOf(match, context, "a summit of two is their meeting");
  if (isParliament(gathering, context)) return noneOf(match, context, "a congress is a parliament or a party");
  if (
    match.rule.name === NAMED &&
    gathering.name === null &&
    gathering.affiliation === null &&
    named.series === null &&
    named.ordinal === null
  )
    return noneOf(match, context, "it is only mentioned, and has no name");
  if (
    match.rule.name === NAMED &&
    (context.tree.relation(gathering.head) === "compound" || isWith(gathering, context) || isStanding(gathering, context))
  )
    return noneOf(match, context, "it stands for those who take part");
  const inName = setting.place === null ? placeIn(gathering, context) : null;
  const place = setting.place ?? inName;
  const host = partiesOf(match, context, "host")[0] ?? null;
  const chair = partiesOf(match, context, "chair")[0] ?? null;
  if (attendance.list.length === 0 && host === null && chair === null && isAnybodys(gathering, named, context))
    return noneOf(match, context, "nothing marks it as one of states");
  if (host === null && isOfOthers(gathering, named, context)) return noneOf(match, context, "one of firms, scholars or teams");
  if (match.rule.name === LEFT && STANDING.has(context.tree.word(gathering.head)) && named.ordinal === null && setting.place === null)
    return noneOf(match, context, "a body is left");
  if (match.rule.name === NAMED && isSpeaking(gathering, named, context))
    return noneOf(match, context, "a conference that speaks is a body");
  const alone = attendance.list.length === 0 && host === null && chair === null && !itself;
  if (alone && isAnySession(gathering, named, context)) return noneOf(match, context, "a body at its work");
  const known = attendance.list.length > 0 || setting.place !== null || setting.when !== null || host !== null || chair !== null;
  if (isBare(gathering, named, context) && !known) return noneOf(match, context, "it has no name, and nothing is told of it");
  if (host === null && chair === null && place === null && isBare(gathering, named, context) && isAny(gathering, context))
    return noneOf(match, context, "any summit, whose place is not told");
  const happening: Gathering = {
    kind: "gathering",
    name: wordsIn(context.doc, span),
    gathering,
    series: named.series,
    ordinal: named.ordinal,
    place,
    host: host?.mention ?? null,
    chair: chair?.mention ?? null,
    attendance: attendance.list,
    counts: attendance.counts,
  };
  const { "occasion.gathering": _, "occasion.how": __, ...where } = setting.evidence;
  const evidence: Record<string, Support> = {
    gathering: support,
    name: { spans: [span], by: "words", from: [] },
    ...named.evidence,
    ...where,
    ...attendance.evidence,
    ...told.evidence,
  };
  if (itself) evidence.status = { ...told.evidence.status, from: [AS_TOLD] };
  if (inName !== null) evidence.place = mentionSupport(inName);
  if (host !== null) evidence.host = host.support;
  if (chair !== null) evidence.chair = chair.support;
  return [
    makeClaim(
      {
        happening,
        when: setting.when,
        status: itself ? told.status : gatheringStatus(told),
        hedged: told.hedged,
        attribution: told.attribution,
        trigger: tokenSpan(context.doc, match.trigger),
        sentence: match.sentence,
        evidence,
        rule: match.rule.name,
        background: told.background,
      },
      context.doc,
      context.resources,
    ),
  ];
}

/** The word of a gathering's name that hangs on what is outside it: of one that a parser cut ("the Organization of States summit") the first part's. */
function topOf({ head, span }: Mention, { doc, tree }: Context): number {
  let top = head;
  for (let over = tree.head(top); over >= 0 && over < top && doc.tokens.start[over] >= span.start; over = tree.head(top)) top = over;
  return top;
}

/** True where the name holds the trigger, whichever of its words the tree has for its head. */
function isNamedAt(trigger: number, { head, span }: Mention, { doc }: Context): boolean {
  return trigger === head || (doc.tokens.start[trigger] >= span.start && doc.tokens.end[trigger] <= span.end);
}

/** Verbs whose object is what takes place. */
const HOLDING = ["hold", "host", "convene", "organize", "organise", "stage"];

/** Verbs that move or end the gathering that is their object. */
const CHANGING = ["call", "cancel", "delay", "postpone", "put", "reschedule", "scrap", "suspend", "adjourn"];
/** What makes a summit of somebody's one of a series. */
const REGULAR = /\b(?:annual|yearly|biennial|regular|semi-?annual)\b/i;

/** Whether a sentence tells of the gathering itself: "the summit did not take place", "may hold a summit"; who does not host it says nothing of it. */
function isToldOf(gathering: Mention, absent: Status | null, context: Context): boolean {
  const { tree } = context;
  const top = topOf(gathering, context);
  const relation = tree.relation(top);
  if (relation === "nsubj" || relation === "nsubj:pass") return true;
  const isParted = relation === "obl" && tree.penn(tree.child(top, "case")) === "RP";
  if (relation !== "obj" && !isParted) return false;
  const verb = tree.lemma(tree.head(top));
  return CHANGING.includes(verb) || (absent === null && HOLDING.includes(verb));
}

/** "Forum" in "the Pacific Islands Forum summit": the noun is another word of the name. */
function isPart({ head, span }: Mention, { trigger }: Match, { lexicon, tree, doc }: Context): boolean {
  const at = doc.tokens.start[trigger];
  return head !== trigger && at >= span.start && at < span.end && (nounsOf(lexicon).has(tree.word(head)) || tree.word(head) === "meeting");
}

const nounsOf = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(
      lexicon
        .table("triggers")
        .filter((row) => cell(row, "trigger") === "summit")
        .flatMap((row) => cell(row, "forms").split(" ")),
    ),
);

/** What comes before several gatherings, or any. */
const SEVERAL = /^(?:both|these|those|such|all|many|several|other|some|few|past|previous) /i;

/** "Two summits", "their first summit", unless they are a body ("NATO leaders met for their 12th summit"); "an APEC summit" whose day is not told either. */
function isManyOrNone({ name, head, count, text }: Mention, named: Named, match: Match, isDated: boolean, { tree }: Context): boolean {
  if ((count !== null && count > 1) || SEVERAL.test(text)) return true;
  if (tree.penn(head) === "NNS" && !/ and |, |\d/.test(text)) return true;
  const owned = name === null && tree.children(head, "nmod:poss").some((token) => tree.tag(token) === "PRON");
  if (owned && !REGULAR.test(text) && (named.series === null || (named.ordinal ?? 1) === 1)) return true;
  return match.rule.name === NAMED && !isDated && isAny({ head }, { tree });
}

function isAny({ head }: Pick<Mention, "head">, { tree }: Pick<Context, "tree">): boolean {
  return tree.children(head, "det").some((token) => ["a", "an", "any", "every"].includes(tree.word(token)));
}

/** "Pacific Islands Forum" in "the Pacific Islands Forum summit": part of another gathering's name. */
function isWithin(gathering: Mention, { doc }: Context): boolean {
  return doc.mentions
    .slice(Math.max(0, gathering.id - 4), gathering.id + 4)
    .some((other) => other.kind === "gathering" && other.id !== gathering.id && within(gathering.span, other.span));
}

/** The gathering that fills the role, else the nearest one before in the section ("will also attend as an observer"). */
function gatheringOf(match: Match, context: Context): { gathering: Mention; support: Support } | null {
  const filled = fillerOf(match, "gathering")?.mention ?? null;
  if (filled !== null) return meant(filled, context);
  if (match.rule.roles.gathering?.count === "one") return null;
  const near = onlyMention(context.doc, clauseOf(context.tree, match.trigger), ["gathering"], []);
  if (near !== null) return { gathering: near, support: { spans: [near.span], by: "clause", from: [] } };
  const before = gatheringBefore(match, context);
  if (before === null) return null;
  return { gathering: before, support: { spans: [context.tree.span(match.trigger), before.span], by: "coreference", from: [] } };
}

/** The gathering told of last in the section; "the event" is the only one of the sentences right before. */
function gatheringBefore({ rule, trigger, sentence }: Match, context: Context): Mention | null {
  const { doc } = context;
  const section = sectionOf(sentence, context);
  const isEvent = rule === attendEvent;
  let found: Mention | null = null;
  for (let id = firstFrom(doc.mentions, doc.tokens.start[trigger]) - 1; id >= 0; id--) {
    const mention = doc.mentions[id];
    const at = sentenceOf(doc, mention.head);
    if (sentence - at > (isEvent ? NEAR : REACH) || sectionOf(at, context) !== section) break;
    if (mention.kind !== "gathering") continue;
    if (found !== null && found.chain !== mention.chain) return null;
    found ??= mention;
    if (!isEvent) break;
  }
  return found;
}

/** A gathering that a pronoun stands for is the one that it points back to. */
function meant(filled: Mention, { doc }: Context): { gathering: Mention; support: Support } {
  const antecedent = filled.kind === "pronoun" ? doc.mentions[filled.antecedents[0]] : undefined;
  if (antecedent === undefined) return { gathering: filled, support: mentionSupport(filled) };
  return { gathering: antecedent, support: { spans: [filled.span, antecedent.span], by: "coreference", from: [] } };
}

function sectionOf(sentence: number, { doc }: Context): number {
  return doc.article.blocks[doc.sentences.block[sentence]].section;
}

/**
 * The setting without a time that is not the gathering's own: one told by the gathering itself ("the eve of the summit") and, where the
 * gathering is only mentioned, the time of what it is mentioned for.
 */
function withoutAnchored(setting: Setting, gathering: Mention, match: Match, { tree }: Context): Setting {
  const { when } = setting;
  if (when === null) return setting;
  const ofClause = setting.evidence.when.by === "clause" && gathering.head === match.trigger;
  const told = ["nsubj", "nsubj:pass", "obj"].includes(tree.relation(match.trigger));
  if (when.anchor?.chain !== gathering.chain && (!ofClause || told)) return setting;
  const { when: _, ...evidence } = setting.evidence;
  return { ...setting, when: null, evidence };
}

/** What may become of somebody's coming, and not of the gathering. */
const TOLD_OF_COMING: readonly Status[] = ["expected", "possible", "cancelled", "postponed", "denied"];

/** How the gathering stands when somebody's coming is told: one that somebody is invited to or is not expected at is planned nonetheless. */
export function gatheringStatus(told: { readonly status: Status; readonly absent: Status | null }): Status {
  if (told.absent === null) return TOLD_OF_COMING.includes(told.status) ? "planned" : told.status;
  return told.absent === "held" ? "held" : "planned";
}

/** "The Brussels summit" is in Brussels: the place in a gathering's name, behind its noun before in front of it; the "East Asia summit" is anywhere. */
function placeIn(gathering: Mention, context: Context): Mention | null {
  const noun = context.doc.tokens.end[gathering.head];
  const places = [...startingIn(context.doc.mentions, gathering.span)].filter(
    ({ kind, span }) =>
      (kind === "place" && span.end < gathering.span.end) || (span.start > noun && (kind === "place" || kind === "state")),
  );
  return places.find(({ span }) => span.start > noun) ?? places.find((place) => !isExpanse(place, context)) ?? null;
}

/**
 * The name with those who meet before it and what it is on: "the third African Union Heads of State and Government Summit", "NATO Leaders’
 * Summit", "summit on Ukraine" without its "a".
 */
function wholeName(gathering: Mention, { doc, tree }: Context): Span {
  const article = /^(?:an?|their|its|his|her) /i.exec(gathering.text)?.[0].length ?? 0;
  const span = { start: gathering.span.start + article, end: subjectEnd(gathering, tree) ?? gathering.span.end };
  const before = doc.mentions.slice(Math.max(0, gathering.id - 4), gathering.id).reverse();
  const group = before.find((mention) => mention.kind === "group" && mention.span.end <= gathering.span.start);
  if (group === undefined || !/^[’']?s? $/.test(doc.article.text.slice(group.span.end, gathering.span.start))) return span;
  return { start: group.span.start, end: span.end };
}

/** Where what a gathering without a name is on ends: "a summit on food security". Null when that is not told right behind it. */
function subjectEnd({ name, head, span }: Mention, tree: Tree): number | null {
  if (name !== null || tree.span(head).end !== span.end || tree.word(head + 1) !== "on") return null;
  const subject = tree.children(head, "nmod").find((token) => token > head + 1 && token <= head + 4 && tree.head(head + 1) === token);
  return subject === undefined ? null : tree.span(subject).end;
}

/** The parts of a name with the series of those whose summit it is, where the name has none. */
function withSeries(named: ReturnType<typeof nameParts>, gathering: Mention, context: Context): ReturnType<typeof nameParts> {
  if (named.series !== null) return named;
  const series = seriesOfThose(gathering, context);
  return series === null ? named : { ...named, series, evidence: { ...named.evidence, series: mentionSupport(series) } };
}

/** The body and the ordinal in a gathering's name: "the sixth CICA summit". */
function nameParts(
  gathering: Mention,
  span: Span,
  { doc, tree }: Context,
): { series: Mention | null; ordinal: number | null; evidence: Record<string, Support> } {
  const evidence: Record<string, Support> = {};
  const series = [...startingIn(doc.mentions, span)].find((mention) => mention.kind === "body" && within(mention.span, span)) ?? null;
  if (series !== null) evidence.series = mentionSupport(series);
  const before = tree.children(gathering.head, "amod").filter((token) => token < gathering.head);
  for (let token = gathering.head - 1; token >= 0 && doc.tokens.start[token] >= span.start; token--) before.push(token);
  for (const token of before) {
    const ordinal = ordinalOf(tree.word(token));
    if (ordinal === null) continue;
    evidence.ordinal = { spans: [tree.span(token)], by: "number", from: [] };
    return { series, ordinal, evidence };
  }
  return { series, ordinal: null, evidence };
}
