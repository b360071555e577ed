import type { Match } from "../../grammar/match.ts";
import { phone, speakInReadout } from "../../rules/call.ts";
import { theirCall } from "../../rules/calling.ts";
import { comeTogether, talked } from "../../rules/encounter.ts";
import { callOn } from "../../rules/meeting.ts";
import { arrange, hostTalks } from "../../rules/talks.ts";
import { atTheirs } from "../../rules/theirtalks.ts";
import { within } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { HABIT, isHabit } from "../habit.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceWords } from "../make.ts";
import type { Tree } from "../tree.ts";
import { whyOfOthers } from "./other-talks.ts";
import { whyOnlyReceived } from "./receptions.ts";
import { metOthers } from "./separately.ts";
import { isToldAlready } from "./told-already.ts";

/** Looks at a match that a rule for meetings or calls gave: why it tells of none, or null. */
type Doubt = (match: Match, context: Context) => string | null;

/** All that is asked before anybody asks who meets whom; the first doubt counts. */
const DOUBTS: readonly Doubt[] = [
  (match, context) =>
    match.rule.name === speakInReadout.name && !titleTellsCall(context) ? "only in an article whose title tells of a call" : null,
  (match, context) => (match.rule.name === talked.name && isOnThePhone(match, context) ? "it tells of a call" : null),
  (match, context) => (match.rule.yields === "call" && isNamed(match, context) ? "somebody is called by a name" : null),
  (match, context) => (match.rule.name === phone.name && isCalledUpon(match, context) ? "somebody is called on" : null),
  (match, context) => (match.rule.name === theirCall.name && isOnlyTalk(match, context) ? "nothing tells of a telephone" : null),
  (match, context) => (match.rule.name === callOn.name && asksSomething(match, context) ? "somebody is asked for something" : null),
  (match, context) => (isGatheringOfMany(match, context) ? "those who are named gather among many" : null),
  whyOnlyReceived,
  whyOfOthers,
  (match) => (match.fillers.some(areUnnamedNamesakes) ? "two states that the text does not name are among them" : null),
  (match, context) => (areTheirOthers(match, context) ? "meetings of theirs with others" : null),
  (match, context) => (isToldOf(match, context) ? "they confirm a meeting that others may hold" : null),
  (match, context) => (isOfBody(match, context) ? "the summit is that of a body with more members" : null),
  (match, context) => (isDiscussed(match, context) ? "they discuss talks of others, or talks told of before" : null),
  (match, context) => (isOfOneGroup(match, context) ? "those whom a state or a town only hosts are one group" : null),
  (match, context) => (meetsAnother(match, context) ? "the verb has an object that nobody was found in" : null),
  (match, context) => (isOfOthersApart(match, context) ? "they met somebody else, each apart" : null),
  (match, context) => (joinOthers(match, context) ? "they joined others, who are not named with them" : null),
  (match, context) => (isToldAlready(match, context) ? "the sentence has told of this meeting" : null),
  (match, context) => (isHabit(match.trigger, context) ? HABIT : null),
];

/** "The leaders of A and B also attended the talks": of those whom they joined nothing is told there. */
function joinOthers({ fillers, trigger }: Match, { tree }: Context): boolean {
  const verb = tree.head(trigger);
  if (verb < 0 || tree.relation(trigger) !== "obj" || tree.lemma(verb) !== "attend") return false;
  const verbs = tree.relation(verb) === "xcomp" ? [verb, tree.head(verb)] : [verb];
  const isAlso = verbs.some((one) => tree.children(one, "advmod").some((token) => tree.word(token) === "also"));
  return isAlso && !fillers.some(({ role }) => role === "counterpart");
}

/** Why a match tells of no meeting or call, whoever it names; null when it may. */
export function whyNoMeeting(match: Match, context: Context): string | null {
  for (const doubt of DOUBTS) {
    const why = doubt(match, context);
    if (why !== null) return why;
  }
  return null;
}

const CONFIRMING: ReadonlySet<string> = new Set(["announce", "confirm"]);

/** "The premier and the minister confirmed the meeting": one that the text has told of before, and no other party is named. */
function isToldOf({ rule, trigger, fillers }: Match, { tree }: Context): boolean {
  if (rule.name !== arrange.name || fillers.some(({ role }) => role === "counterpart")) return false;
  const verb = tree.head(trigger);
  return verb >= 0 && CONFIRMING.has(tree.lemma(verb)) && tree.children(trigger, "det").some((word) => tree.word(word) === "the");
}

/** "Called him the prince of martyrs", "calls the pope by his name": what somebody is called, and no call. */
function isNamed({ trigger }: Match, { tree }: Context): boolean {
  if (tree.tag(trigger) !== "VERB" || tree.lemma(trigger) !== "call") return false;
  if (tree.children(trigger, "obj").length > 1) return true;
  return tree.children(trigger, "obl").some((by) => tree.lemma(by) === "name" && tree.word(tree.child(by, "case")) === "by");
}

/** "Both Xs, A, B and C held talks" in a text that names neither of the two: nobody can tell who met. */
function areUnnamedNamesakes({ role, mention }: Match["fillers"][number]): boolean {
  const isParty = role === "party" || role === "counterpart";
  return isParty && mention?.kind === "group" && mention.antecedents.length === 0 && NAMESAKES.test(mention.text);
}

const NAMESAKES = /^(?:the two|both) \p{Lu}\p{L}+s$/iu;

/** "A and B cancelled all other meetings": those that each of them was to have with somebody. */
function areTheirOthers({ rule, trigger, fillers }: Match, { tree }: Context): boolean {
  if (rule.name !== arrange.name || tree.penn(trigger) !== "NNS" || fillers.some(({ role }) => role === "counterpart")) return false;
  return tree.children(trigger, "amod").some((word) => tree.word(word) === "other");
}

/** "A and B discussed the talks": those that the text has told of before, and no other party is named. */
function isDiscussed({ rule, trigger, fillers }: Match, { tree }: Context): boolean {
  if (rule.name !== arrange.name || fillers.some(({ role }) => role === "counterpart")) return false;
  const verb = tree.head(trigger);
  if (verb < 0 || tree.lemma(verb) !== "discuss" || tree.relation(trigger) !== "obj") return false;
  return (
    tree.children(trigger, "det").some((word) => tree.word(word) === "the") && tree.children(trigger, "nmod", "obl", "acl").length === 0
  );
}

function isOfOthersApart({ fillers, trigger }: Match, context: Context): boolean {
  return !fillers.some(({ role }) => role === "counterpart") && metOthers(trigger, context);
}

/** "At their NATO summit, A and B agreed". */
function isOfBody({ rule, trigger }: Match, { tree, doc }: Context): boolean {
  if (rule.name !== atTheirs.name || tree.lemma(trigger) !== "summit") return false;
  return tree.children(trigger, "compound", "amod").some((word) => lookupOf(doc).mention(word, "body") !== null);
}

/** "Peru will host a meeting of Andean leaders": whoever they are, they meet each other. */
function isOfOneGroup({ rule, fillers }: Match, { members }: Context): boolean {
  if (rule.name !== hostTalks.name || fillers.some(({ role }) => role === "counterpart")) return false;
  const host = fillers.find(({ role }) => role === "host")?.mention;
  const guests = fillers.filter(({ role }) => role === "party");
  const only = guests.length === 1 ? guests[0].mention : null;
  const isPerson = host?.kind === "person" || host?.kind === "pronoun";
  return !isPerson && only?.kind === "group" && !members.has(only.id);
}

/** "A, B and other leaders gathered in Lima": for an event, of which those are the best known. */
function isGatheringOfMany({ rule, trigger, sentence }: Match, { doc, tree }: Context): boolean {
  if (rule.name !== comeTogether.name) return false;
  const { start } = sentenceWords(doc, sentence).span;
  return AND_OTHERS.test(doc.article.text.slice(start, tree.span(trigger).start));
}

const AND_OTHERS =
  /\b(?:and|with) (?:several |many )?other (?:[\p{L}-]+ ){0,3}(?:leaders|heads|ministers|officials|dignitaries|delegates)\b/iu;

/** True where somebody is called on to do something, or for it, and not at home, as several nobody names are: what is asked may stand far behind him. */
function asksSomething({ trigger, sentence, fillers }: Match, { doc, tree }: Context): boolean {
  if (fillers.some(({ role, mention }) => role === "counterpart" && mention?.kind === "group")) return true;
  const last = doc.sentences.first[sentence + 1];
  for (let token = trigger + 1; token + 1 < last; token++) {
    if (tree.word(token) === ":" || (tree.word(token) === "for" && tree.head(tree.head(token)) === trigger)) return true;
    if (tree.word(token) === "to" && tree.penn(token + 1) === "VB" && !PURPOSE.has(tree.word(token + 1))) return true;
  }
  return false;
}

/** What somebody calls on another for. */
const PURPOSE: ReadonlySet<string> = new Set(["discuss", "exchange", "congratulate", "present", "convey", "brief", "thank", "bid"]);

/** True for what a comma parts from its verb: "met in Tbilisi, the Georgian capital, on Monday". */
function isAside(object: number, tree: Tree): boolean {
  const { first } = tree.extent(object);
  return first > 0 && tree.word(first) !== "," ? tree.word(first - 1) === "," : tree.word(first) === ",";
}

/** True when a verb has an object that nobody was found in: its subjects met that, whoever it is, and not each other; "face to face" is none. */
function meetsAnother({ rule, trigger, fillers, words }: Match, { doc, tree }: Context): boolean {
  if (!rule.roles.counterpart?.paths.some((path) => path.startsWith("obj conj"))) return false;
  const object = tree.tag(trigger) === "VERB" ? tree.child(trigger, "obj") : -1;
  if (
    object < trigger ||
    words.includes(object) ||
    tree.word(object) === "face" ||
    isAside(object, tree) ||
    fillers.some(({ role, mention }) => role === "counterpart" && mention !== null)
  )
    return false;
  const known = fillers.some(({ mention }) => mention !== null && within(tree.span(object), mention.span));
  return !known && !doc.times.some((time) => time.first <= object && object <= time.last);
}

/** True for an article about a call: its title has a call or conversation of somebody, or who speaks with whom ("Readout of A's call with B", "A speaks with B"). */
function titleTellsCall({ doc }: Context): boolean {
  const [title] = doc.article.blocks;
  return title.kind === "title" && TITLE_OF_CALL.test(doc.article.text.slice(title.span.start, title.span.end));
}

/** How far back a call may be told of that somebody is then said to have spoken in "for an hour". */
const CALLED = 1000;

/** True where the words before tell of somebody on the telephone: "phoned her. The two spoke for an hour". */
function isOnThePhone({ trigger }: Match, { doc }: Context): boolean {
  const at = doc.tokens.start[trigger];
  return /\b(?:tele)?phone[ds]?\b/i.test(doc.article.text.slice(Math.max(0, at - CALLED), at));
}

/** "Both leaders called on their ministers, A and B, to work on it": nobody is on the telephone, but "called on Monday" may be. */
function isCalledUpon({ trigger }: Match, { doc, tree }: Context): boolean {
  return ["on", "upon"].includes(tree.word(trigger + 1)) && lookupOf(doc).time(trigger + 2) === null;
}

/** "The two met in Lima. Their conversation lasted an hour": no call, where nothing before tells of one. */
function isOnlyTalk(match: Match, context: Context): boolean {
  const { trigger } = match;
  if (context.tree.lemma(trigger) !== "conversation" || isOnThePhone(match, context)) return false;
  const at = context.doc.tokens.start[trigger];
  return !/\b(?:called|calls?|rang|video)\b/i.test(context.doc.article.text.slice(Math.max(0, at - CALLED), at));
}

const TITLE_OF_CALL =
  /\b(?:call|calls|conversation) (?:with|between|to (?:president|prime|king|chancellor|secretary|foreign))\b|\b(?:speaks?|spoke) (?:with|by|on the (?:tele)?phone)\b|\bconversations?\b|\breadout of\b.*\bcalls?\b/i;
