import type { Match } from "../../grammar/match.ts";
import { ownerStem } from "../../language/coreference/owners.ts";
import { Feature, type Mention } from "../../language/doc.ts";
import { host } from "../../rules/hosting.ts";
import { callOn, courtesyCall } from "../../rules/meeting.ts";
import { fold } from "../../text/fold.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";
import { isParty } from "../parties/parties.ts";
import { addParty, type Party } from "../parties/party.ts";
import { isApart, oneByOne } from "./separately.ts";

/**
 * The meetings that one passage tells of, each as its parties. Counterparts who are listed ("talks with the presidents of A, B and C")
 * are met one by one, "respectively" the first by the first; those of one state, those named with "together" or "trilateral", and those of a single meeting are met at once.
 */
export function meetingsOf(side: readonly Party[], counterparts: readonly Party[], match: Match, context: Context): Party[][] {
  const { sentence } = match;
  if (side.length > 1 && side.length === counterparts.length && says("respectively", sentence, context))
    return pairsInOrder(side, counterparts);
  if (side.length > 1 && counterparts.length > 0 && isApart(match.trigger, context)) return oneByOne(side, counterparts, context);
  if (counterparts.length > 1 && side.filter(({ mention }) => isParty(mention)).length <= 1 && metOneByOne(counterparts, match, context))
    return counterparts.map((counterpart) => union(side, [counterpart]));
  return [union(side, counterparts)];
}

/** The first of each side in the text, the second of each, and so on. */
function pairsInOrder(side: readonly Party[], counterparts: readonly Party[]): Party[][] {
  const inOrder = (parties: readonly Party[]) => [...parties].sort((a, b) => a.mention.span.start - b.mention.span.start);
  const others = inOrder(counterparts);
  return inOrder(side).map((party, i) => union([party], [others[i]]));
}

function says(word: string, sentence: number, { doc, tree }: Context): boolean {
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++)
    if (tree.word(token) === word) return true;
  return false;
}

function union(side: readonly Party[], others: readonly Party[]): Party[] {
  const all: Party[] = [];
  for (const party of [...side, ...others]) addParty(all, party);
  return all;
}

function metOneByOne(counterparts: readonly Party[], { rule, trigger, sentence }: Match, context: Context): boolean {
  if (CALLED_ON.includes(rule.name)) return areNotOneHouse(counterparts);
  if (isApart(trigger, context)) return true;
  if (saysTogether(sentence, rule.yields === "call", context) || isCounted(counterparts.length + 1, sentence, context)) return false;
  if (isOneInTitle(counterparts, context) || counterparts.some(({ mention }) => isBrought(mention.head, context))) return false;
  if (
    counterparts.every(isOneOfSeveral) ||
    isOneMeeting(trigger, context) ||
    (rule.name === host.name && isAtOneTable(trigger, context)) ||
    isForOneTable(trigger, context) ||
    areSentBySeveral(counterparts, trigger, context) ||
    isJoined(trigger, context) ||
    counterparts.some(({ mention }) => isTheirs(mention))
  )
    return false;
  if (tellsOfSeveral(trigger, context)) return true;
  if (rule.yields === "call" || holdDifferentOffices(counterparts) || holdOneOffice(counterparts)) return true;
  const sides = sidesOf(counterparts, context);
  for (let i = 0; i < sides.length; i++) for (let j = 0; j < i; j++) if (sides[i] !== null && sides[i] === sides[j]) return false;
  const named = sides.filter((side) => side !== null).length;
  return named >= counterparts.length - 1;
}

/** "Held meetings with A and B": talks may be one. */
function tellsOfSeveral(trigger: number, { tree }: Context): boolean {
  return tree.word(trigger) === "meetings" && tree.relation(trigger) === "obj";
}

/** Somebody met "along with" another: what is said of the one is said of both. */
export function isBrought(token: number, { tree }: Context): boolean {
  return tree
    .children(token, "case", "advmod")
    .some((marker) => [marker, marker - 1].some((word) => word >= 0 && ["along", "together"].includes(tree.word(word))));
}

/** A title that tells of one call or meeting: "Readout of A's Call with B and C". */
const ONE_IN_TITLE = /\b(?:Call|Conversation|Meeting|Trilateral) (?:with|between)\b/i;

/** True for a report whose title tells of one meeting or call with all of them. */
function isOneInTitle(counterparts: readonly Party[], { doc, chains }: Context): boolean {
  const [{ kind, span }] = doc.article.blocks;
  if (kind !== "title" || !ONE_IN_TITLE.test(doc.article.text.slice(span.start, span.end))) return false;
  return counterparts.every(({ mention }) => (chains.get(mention.chain) ?? []).some((other) => other.span.end <= span.end));
}

/** Those who are called on are called on at home, one after the other. */
const CALLED_ON: readonly string[] = [callOn.name, courtesyCall.name];
const CONSORT = /\b(?:queen|princess|first lady|duchess)\b/;

/** True for persons who each hold an office; a king and his queen are called on at once. */
function areNotOneHouse(counterparts: readonly Party[]): boolean {
  return counterparts.every(({ mention: { title, memberOf } }) => title !== null && memberOf === null && !CONSORT.test(title));
}

/** Named as one of a group: "several envoys, including A and B". */
function isOneOfSeveral({ mention, through }: Party): boolean {
  return through !== mention && through.kind === "group" && mention.memberOf === null && through.antecedents.length === 0;
}

/** Whom each belongs to; an office of which nothing is said ("and Foreign Minister C") is of whom the one before it is. */
function sidesOf(counterparts: readonly Party[], context: Context): (string | null)[] {
  const sides: (string | null)[] = [];
  for (const { mention } of counterparts) {
    const own = belongsTo(mention, context);
    sides.push(own === null && mention.title !== null ? (sides[sides.length - 1] ?? null) : own);
  }
  return sides;
}

/**
 * Those who each hold another office are called on one after the other, of one state too: a president, a premier and a speaker, whoever else is met
 * besides ("and other officials").
 */
function holdDifferentOffices(counterparts: readonly Party[]): boolean {
  const single = counterparts.filter(({ mention }) => !(mention.plural && mention.name === null && mention.memberOf === null));
  const titles = single.map(({ mention }) => (mention.plural || mention.memberOf !== null ? null : mention.title));
  return single.length > 1 && titles.every((title, index) => title !== null && titles.indexOf(title) === index);
}

/** A state has one president and one foreign minister: those of whom nothing else is said are of several. */
function holdOneOffice(counterparts: readonly Party[]): boolean {
  const [{ mention }] = counterparts;
  return (
    counterparts.every(({ mention: { title, name, memberOf } }) => name !== null && memberOf === null && title === mention.title) &&
    UNIQUE.test(mention.title ?? "")
  );
}

const UNIQUE = /^(?:(?:prime|foreign|defen[cs]e|finance|interior) minister|president|premier|king|chancellor|crown prince)$/;

/** "The three countries" in the sentence of three who meet: they meet at once. */
function isCounted(parties: number, sentence: number, { doc }: Context): boolean {
  if (parties < 3) return false;
  const { first } = doc.sentences;
  const stretch = { start: doc.tokens.start[first[sentence]], end: doc.tokens.end[first[sentence + 1] - 1] };
  for (const mention of startingIn(doc.mentions, stretch)) if (mention.kind === "group" && mention.count === parties) return true;
  return false;
}

/** "Their Australian counterparts" are those of more than one. */
function isTheirs({ text }: Mention): boolean {
  return /^their .*counterparts\b/i.test(text);
}

const JOINS: readonly string[] = ["attend", "join", "participate"];

/** True for talks that somebody attends or takes part in: those are there without him. */
function isJoined(trigger: number, { tree }: Context): boolean {
  const head = tree.head(trigger);
  return head >= 0 && JOINS.includes(tree.lemma(head));
}

const AT_TABLE: readonly string[] = ["meeting", "summit", "gathering", "conference", "retreat", "dinner", "lunch", "talks"];

/** "Hosted A, B and C at the meeting", "for a summit": they sit together; so do A and B who "sign a treaty, hosted by C". */
function isAtOneTable(verb: number, { tree }: Context): boolean {
  if (tree.relation(verb) === "advcl" && tree.penn(verb) === "VBN") return true;
  return tree
    .children(verb, "obl")
    .some((noun) => AT_TABLE.includes(tree.lemma(noun)) && ["at", "for", "during"].includes(tree.word(tree.child(noun, "case"))));
}

/** "Is to meet A and B for a summit", "met A and B for the annual leaders' summit": what they meet for is one. */
function isForOneTable(verb: number, { tree }: Context): boolean {
  return tree
    .children(verb, "obl")
    .some(
      (noun) =>
        ONE_TABLE.includes(tree.word(noun)) &&
        tree.children(noun, "case").some((word) => tree.word(word) === "for") &&
        tree.child(noun, "det", "nmod:poss") >= 0,
    );
}

const ONE_TABLE: readonly string[] = ["summit", "gathering", "retreat", "dinner", "lunch", "breakfast"];

/** "Met with minister A and representatives of B, C and D": those who are sent by several, of whom none is named, come together. */
function areSentBySeveral(counterparts: readonly Party[], trigger: number, { tree }: Context): boolean {
  if (tree.tag(trigger) !== "VERB") return false;
  return (
    counterparts.filter(({ mention: { memberOf, name, title } }) => memberOf !== null && name === null && SENT.test(title ?? "")).length > 1
  );
}

const SENT = /\b(?:representative|delegate|diplomat|negotiator|official)s?$/i;

const ROUNDS: readonly string[] = ["round", "session"];

/** A noun in the singular with an article or an owner: "a meeting with A and B", "his meeting with A and B" is one, "a round of talks with A and B" too. */
function isOneMeeting(trigger: number, context: Context): boolean {
  const { doc, tree } = context;
  if (tree.tag(trigger) !== "NOUN") return false;
  const head = tree.head(trigger);
  if (head >= 0 && tree.relation(trigger) === "nmod" && ROUNDS.includes(tree.word(head))) return isOneMeeting(head, context);
  return (
    (doc.tokens.features[trigger] & Feature.Plural) === 0 &&
    !tree.word(trigger).endsWith("s") &&
    tree.child(trigger, "det", "nmod:poss") >= 0
  );
}

/** True where a sentence has a word for one meeting of all; "called both" is two calls. */
function saysTogether(sentence: number, isCall: boolean, { doc, tree, lexicon }: Context): boolean {
  const words = lexicon.words("together").filter((word) => !isCall || word !== "both");
  const last = doc.sentences.first[sentence + 1];
  for (let token = doc.sentences.first[sentence]; token < last; token++) {
    if (words.includes(tree.word(token))) return true;
    if (token + 2 < last && tree.word(token + 1) === "-" && words.includes(`${tree.word(token)}-${tree.word(token + 2)}`)) return true;
  }
  return false;
}

/** The state or body that somebody belongs to, as far as their chain says, in letters that "Turkish" and "Turkey" share; null when unsaid. */
export function belongsTo(mention: Mention, context: Context): string | null {
  if (mention.kind === "state" || mention.kind === "body" || mention.kind === "place") return fold(mention.text);
  if (mention.affiliation !== null) return shared(mention.affiliation);
  for (const other of context.chains.get(mention.chain) ?? []) if (other.affiliation !== null) return shared(other.affiliation);
  return null;
}

function shared(affiliation: string): string {
  return ownerStem(fold(affiliation));
}
