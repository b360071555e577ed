import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { receive } from "../../rules/hosting.ts";
import { meet, visitPerson } from "../../rules/meeting.ts";
import { within } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceWords } from "../make.ts";
import { partiesOf } from "../parties/party.ts";

/** "Greeted him on his birthday". */
const WISHED =
  /^ [^.;]{0,40}\bon (?:his|her|their|the) (?:[\p{L}\d-]+ ){0,2}(?:birthday|anniversary|election|victory|appointment|recovery)\b/u;
/** "Went to the airport to receive him", "held a ceremony to welcome him". */
const COURTESY = /\b(?:airport|airfield|airbase|station|ceremony|lined up)\b[^.;:]{0,40}\bto (?:\p{L}+ )?$|\bceremonially $/iu;
/** What welcoming is for, where it is more than a courtesy. */
const FOR_TALKS = /\b(?:talks?|meetings?|discuss\w*|consultations|negotiations|summit with|(?:lunch|dinner) with)\b/i;
/** How far a verb's clause is looked into on each side. */
const REACH = 60;

/** Why somebody who is received or visited meets nobody by that; null where a meeting is told, and for all other rules. */
export function whyOnlyReceived(match: Match, context: Context): string | null {
  if (match.rule.name === visitPerson.name) return whyOnlyVisited(match, context);
  if (match.rule.name === meet.name && isFetched(match, context)) return "somebody is met on arrival";
  if (match.rule.name !== receive.name) return null;
  const { text } = context.doc.article;
  const { start, end } = context.tree.span(match.trigger);
  if (isAtAirport(match, context)) return "somebody is received on arrival or with a ceremony";
  if (WISHED.test(text.slice(end, end + 90))) return "somebody is wished well from afar";
  if (COURTESY.test(text.slice(Math.max(0, start - REACH), start))) return "somebody is received on arrival or with a ceremony";
  if (!isPersonReceived(match, context) || partiesOf(match, context, "counterpart").some(({ mention }) => isThing(mention)))
    return "what is received is nobody";
  return isWelcome(match, context) ? "those who welcome, or are welcomed, are several: a courtesy" : null;
}

/** "Was met by the ambassador", "he was being met by B": fetched or greeted, unless for talks. */
function isFetched({ trigger, sentence }: Match, { tree, doc }: Context): boolean {
  if (tree.child(trigger, "aux:pass") < 0 || tree.child(trigger, "obl:agent") < 0) return false;
  return !FOR_TALKS.test(doc.article.text.slice(tree.span(trigger).end, sentenceWords(doc, sentence).span.end));
}

/** "A reporter at the airport said that A welcomed B": nothing else is told there. */
function isAtAirport({ trigger, sentence }: Match, { tree, doc }: Context): boolean {
  const { start, end } = sentenceWords(doc, sentence).span;
  const { text } = doc.article;
  return /\bat the (?:\p{L}+ )?airport\b/u.test(text.slice(start, end)) && !FOR_TALKS.test(text.slice(tree.span(trigger).end, end));
}

/** "Visited the island nations", "the village last visited by the premier": places are visited, nobody is met. */
function whyOnlyVisited({ fillers, trigger }: Match, { tree }: Context): string | null {
  const isPlace = fillers.some(({ role, mention }) => role === "counterpart" && mention?.kind !== "person" && mention?.kind !== "pronoun");
  return isPlace || tree.child(trigger, "obl:agent") >= 0 ? "what is visited is a place" : null;
}

/** False for "received five votes, and Lebanon's candidate three": what the verb has for its object comes first. */
function isPersonReceived({ fillers, trigger }: Match, { tree, doc }: Context): boolean {
  const object = tree.child(trigger, "obj");
  if (object < 0 || fillers.some(({ role, token }) => role === "counterpart" && token === object)) return true;
  if (lookupOf(doc).mention(object) !== null) return true;
  return fillers.some(({ role, mention }) => role === "counterpart" && mention !== null && within(tree.span(object), mention.span));
}

/** "Welcomes implementation of the accord": a word that says neither who somebody is nor what. */
function isThing({ kind, name, title, affiliation }: Mention): boolean {
  return kind === "person" && name === null && title === null && affiliation === null;
}

/** "Arrived in Lima and was" before "welcomed by A". */
const HAS_COME = /\b(?:arrived|arrives|landed|touched down|flew in)\b[^.;:]{0,80}?,? (?:and|where)(?: \p{L}+){0,3} $/u;

/** "Was welcomed by A, B and C", "opened the summit, welcoming the presidents of A and B": a welcome by or of several is no talk with each. */
function isWelcome(match: Match, context: Context): boolean {
  const { tree, doc } = context;
  const verb = tree.lemma(match.trigger);
  const hosts = partiesOf(match, context, "host").length;
  const guests = partiesOf(match, context, "counterpart").length;
  const most = tree.child(match.trigger, "obl:agent") >= 0 && verb !== "receive" ? 1 : 2;
  const { span } = sentenceWords(doc, match.sentence);
  const hasCome = verb !== "receive" && HAS_COME.test(doc.article.text.slice(span.start, tree.span(match.trigger).start));
  const isCourtesy = hosts > most || hasCome || (verb !== "receive" && guests > 1);
  if (!isCourtesy) return false;
  return !FOR_TALKS.test(doc.article.text.slice(tree.span(match.trigger).end, span.end));
}
