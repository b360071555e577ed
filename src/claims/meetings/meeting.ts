import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { meetingWith } from "../../rules/attalks.ts";
import { speakInReadout } from "../../rules/call.ts";
import { talked } from "../../rules/encounter.ts";
import { attended, callOn, meet } from "../../rules/meeting.ts";
import { arrange, hostTalks } from "../../rules/talks.ts";
import { saidOfMeeting } from "../../rules/theirtalks.ts";
import { nonEmpty, within } from "../../text/span.ts";
import type { Call, Claim, Happening, Meeting, Status, Topic } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { HABIT, isHabit } from "../habit.ts";
import { lookupOf } from "../lookup.ts";
import { makeClaim, tokenSpan } from "../make.ts";
import { mediumOf } from "../medium.ts";
import { withoutCompanions } from "../parties/companions.ts";
import { elidedParty } from "../parties/elided.ts";
import { areOfTrade, isOfficial, isParty, soundsDiplomatic } from "../parties/parties.ts";
import { addParty, type Party, partiesOf, sameOne } from "../parties/party.ts";
import { mayPlay } from "../parties/teams.ts";
import { areLocal, areRebels } from "../parties/unnamed-sides.ts";
import { raisedAt } from "../raised.ts";
import { noneOf } from "../refusal.ts";
import { settingBehind } from "../setting/behind.ts";
import { type Setting, settingOf } from "../setting/setting.ts";
import { antecedentOfWhere } from "../setting/where.ts";
import { presupposed, type Told, toldByDeed, toldOf } from "../told.ts";
import { topicsOf } from "../topics.ts";
import type { Tree } from "../tree.ts";
import { atEachTime } from "./again.ts";
import { apartSetting, metApart, metOnDays, onOwnDay } from "./apart.ts";
import { belongsTo, meetingsOf } from "./distribute.ts";
import { meetEachOther } from "./meet-each-other.ts";
import { whyOfOthers } from "./other-talks.ts";
import { whyOnlyReceived } from "./receptions.ts";
import { metOthers } from "./separately.ts";
import { isOnlySpokenOf } from "./spoken-of.ts";
import { isToldAlready } from "./told-already.ts";

/** Statuses of talks that were to be held on a day, however long they have gone on. */
const UNDONE: readonly Status[] = ["cancelled", "postponed"];

/** The meetings and calls that a match tells of: one for each group that meets. */
export function meetingClaims(found: Match, context: Context): Claim[] {
  const match = ofItsOwner(found, context);
  if (match.rule.name === speakInReadout.name && !titleTellsCall(context))
    return noneOf(match, context, "only in an article whose title tells of a call");
  if (match.rule.name === talked.name && isOnThePhone(match, context)) return noneOf(match, context, "it tells of a call");
  if (match.rule.name === callOn.name && asksSomething(match, context)) return noneOf(match, context, "somebody is asked for something");
  const courtesy = whyOnlyReceived(match, context) ?? whyOfOthers(match, context);
  if (courtesy !== null) return noneOf(match, context, courtesy);
  if (isOfOneGroup(match, context)) return noneOf(match, context, "those whom a state or a town only hosts are one group");
  if (meetsAnother(match, context)) return noneOf(match, context, "the verb has an object that nobody was found in");
  if (!match.fillers.some(({ role }) => role === "counterpart") && metOthers(match.trigger, context))
    return noneOf(match, context, "they met somebody else, each apart");
  if (isToldAlready(match, context)) return noneOf(match, context, "the sentence has told of this meeting");
  if (isHabit(match.trigger, context)) return noneOf(match, context, HABIT);
  const groups = groupsOf(match, context).map((group) => withoutCompanions(group, context));
  const said = isDeedIn(match) ? toldByDeed(match.trigger, context, match.told) : toldOf(match.trigger, context, match.told, match.cues);
  const told = match.rule.presupposed ? presupposed(said) : said;
  const claims: Claim[] = [];
  if (groups.length === 0) return noneOf(match, context, "nobody is found whom they meet");
  const where = antecedentOfWhere(context.tree, match.trigger);
  const places = metApart(metIn(groups), match, context);
  const days = metOnDays(metIn(groups), match, context);
  for (const group of groups) {
    const parties = group.filter(({ mention }) => isSide(mention, match, group, context) && (where < 0 || mention.head !== where));
    const unfit = whyUnfit(match, parties, context) ?? whyNotMet(match, parties, context);
    if (unfit !== null) {
      context.refuse(match.rule.name, match.trigger, unfit);
      continue;
    }
    const shared = settingOf(
      match,
      parties.map((party) => party.mention),
      told,
      context,
    );
    const placed = places === null ? settingBehind(shared, groups, match, context) : apartSetting(shared, group, places);
    const setting = onOwnDay(placed, group, days);
    if (!UNDONE.includes(told.status) && isOnlySpokenOf(match, parties, setting, context)) {
      context.refuse(match.rule.name, match.trigger, "such talks go on for years, and are only spoken of");
      continue;
    }
    const apart = groups.length > 1 ? `${match.trigger}` : null;
    const happening =
      match.rule.yields === "call"
        ? callOf(match, parties, group, said, context)
        : meetingOf(match, parties, group, setting, said, context);
    claims.push(...atEachTime(claimOf(match, happening, setting, told, apart, context), context));
  }
  return claims;
}

/** True when a happening that is taken for granted is told by what was done in it. */
function isDeedIn({ rule, trigger, told, cues }: Match): boolean {
  return rule.presupposed === true && cues === undefined && told !== trigger;
}

/** True for whoever can be a party of a match, by itself or by those whom it talks with. */
function isSide(mention: Mention, match: Match, group: readonly Party[], context: Context): boolean {
  if (mayPlay(mention, group, context) || areOfTrade(mention, context)) return false;
  return isParty(mention) || areLocal(mention, match, group, context) || areRebels(mention, match, group, context);
}

/** Why a group holds no meeting or call that counts; null when it does. */
function whyUnfit(match: Match, parties: readonly Party[], context: Context): string | null {
  const { rule } = match;
  if (parties.length < 2 && !meetEachOther(match, parties, context)) return "fewer than two are there who can meet";
  if (parties.some((party) => onlyTells(party, match, context))) return "one of them is a spokesperson whom a pronoun brought in";
  if ((rule.name === arrange.name || rule.name === saidOfMeeting.name) && parties.some(({ mention }) => SPEAKS.test(mention.title ?? "")))
    return "a spokesperson tells of the talks of others";
  if (rule.yields === "call" && parties.some(({ mention }) => mention.kind === "person" && mention.name === null && mention.title === null))
    return "somebody of no name and office is called something";
  if (!soundsDiplomatic(parties, context)) return "nobody of them acts for a state or a body";
  if (rule.official && !parties.every((party) => isOfficial(party, context)))
    return "not all of them act for a state or a body, as the rule asks";
  const sides = new Set(parties.map(({ mention }) => belongsTo(mention, context)));
  if (rule.name === attended.name && sides.size < 2) return "those who attended may be of one side";
  if (sides.size === 1 && !sides.has(null) && parties.every(({ mention }) => mention.kind === "person"))
    return "all of them are of one state";
  return null;
}

/** Why those who are met have met nobody: whoever met them is nobody in particular ("the delegation"); null when they have. */
function whyNotMet(match: Match, parties: readonly Party[], context: Context): string | null {
  if (!match.fillers.some(({ role }) => role === "counterpart")) return null;
  const side = partiesOf(match, context, "party");
  const isThere = ({ mention }: Party) => parties.some((party) => sameOne(party.mention, mention));
  const isNobody = side.length > 0 && side.every(({ mention }) => mention.kind === "group") && !side.some(isThere);
  return isNobody ? "whoever met them is nobody in particular" : null;
}

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

/** What somebody does after a meeting of another: "B spoke after A's talks with C" tells of A and C, "B declined A's request to meet C" too. */
function ofItsOwner(match: Match, { doc, tree }: Context): Match {
  const { rule, trigger } = match;
  const isAsked = rule.name === meet.name && tree.relation(trigger) === "acl";
  if (rule.name !== meetingWith.name && !isAsked) return match;
  const owner = tree.child(isAsked ? tree.head(trigger) : trigger, "nmod:poss");
  const mention = owner < 0 || tree.tag(owner) === "PRON" ? null : lookupOf(doc).mention(owner, "person", "state", "body", "group");
  if (mention === null) return match;
  const others = match.fillers.filter(({ role }) => role !== "party");
  return { ...match, fillers: [{ role: "party", path: "nmod:poss", token: owner, mention, time: null }, ...others] };
}

const SPEAKS = /\b(?:spokes(?:man|woman|person)|sources?|reporters?)\b/i;
const TELLS = /\b(?:officials?|aides?)\b/i;

/**
 * True for a spokesperson whom only a pronoun or a plural would make a party, and for an official unless he met somebody or held them: "their talks were short,
 * an official said" is of others, "an official denied that he had met B" is not.
 */
function onlyTells({ mention, through }: Party, { rule, trigger }: Match, { tree }: Context): boolean {
  if (through === mention || mention.memberOf !== null || (through.kind !== "pronoun" && through.antecedents.length === 0)) return false;
  const words = mention.title ?? mention.text;
  const holds =
    tree.relation(through.head) === "nsubj" && tree.head(through.head) === tree.head(trigger) && tree.relation(trigger) === "obj";
  const acts = rule.name === meet.name || (through.kind === "pronoun" && holds);
  return SPEAKS.test(words) || (TELLS.test(words) && !acts);
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

const TITLE_OF_CALL =
  /\b(?:call|calls|conversation) (?:with|between|to (?:president|prime|king|chancellor|secretary|foreign))\b|\b(?:speaks?|spoke) (?:with|by|on the (?:tele)?phone)\b|\bconversations?\b/i;

interface Built {
  readonly happening: Happening;
  readonly evidence: Readonly<Record<string, Support>>;
}

/** True where a third side is only the host: "Oman hosted talks between A and B"; a minister who hosts "a meeting of ministers" sits with them. */
function isHosted({ rule, fillers }: Match): boolean {
  const isOneOfThem = fillers.some(({ role, mention }) => role === "host" && mention?.kind === "person");
  const isBetween = fillers.some(({ role, path }) => role === "party" && path.includes("between"));
  return "host" in rule.roles && "party" in rule.roles && (isBetween || !isOneOfThem);
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

/** Who meets whom: each group one meeting. */
function groupsOf(match: Match, context: Context): Party[][] {
  const meeting = partiesOf(match, context, "party");
  const side = meeting.length > 1 && isHosted(match) ? meeting : partiesOf(match, context, "party", "host", "convener", "caller");
  const lists = listsOf(match, context).map((list) =>
    partiesOf(list, context, "counterpart").filter((party) => !side.some((other) => sameOne(other.mention, party.mention))),
  );
  if (side.length === 0) {
    const elided = "party" in match.rule.roles ? null : elidedParty(match, lists[0], context);
    if (elided !== null) addParty(side, elided);
    else if (!("convener" in match.rule.roles)) return [];
  }
  return lists.flatMap((counterparts) =>
    metApart(counterparts, match, context) === null
      ? meetingsOf(side, counterparts, match, context)
      : counterparts.map((one) => [...side, one]),
  );
}

/** Those who are in one group of several and not in all. */
function metIn(groups: readonly Party[][]): Party[] {
  const [first = []] = groups;
  return groups.flatMap((group) => group.filter((party) => group === first || !first.includes(party))).filter((party) => !groups.every((group) => group.includes(party))); // biome-ignore format: one choice
}

/** A match for each list of counterparts: "with A in Rome, and later with B and C" names two. */
function listsOf(match: Match, context: Context): Match[] {
  const heads = new Map<number, number>();
  for (const { role, token } of match.fillers) if (role === "counterpart") heads.set(token, headOfList(token, context));
  const lists = [...new Set(heads.values())];
  if (lists.length < 2) return [match];
  return lists.map((list) => ({ ...match, fillers: match.fillers.filter(({ token }) => (heads.get(token) ?? list) === list) }));
}

/** The word of a list that the preposition before it marks. */
function headOfList(token: number, { tree }: Context): number {
  let head = token;
  while (tree.relation(head) === "conj" && tree.head(head) >= 0 && tree.child(head, "case") < 0) head = tree.head(head);
  return tree.child(head, "case") < 0 ? -1 : head;
}

function meetingOf(
  match: Match,
  parties: readonly Party[],
  group: readonly Party[],
  setting: Setting,
  told: Told,
  context: Context,
): Built {
  const { topics, evidence } = allTopics(match, told, context);
  const host = roleIn(match, "host", parties, context);
  const convener = roleIn(match, "convener", parties, context);
  const medium = mediumOf(match.trigger, context);
  const manner = medium === null || medium.value === "telephone" ? null : medium;
  return {
    happening: {
      kind: "meeting",
      parties: nonEmpty(parties.map((party) => party.mention))!,
      partyListComplete: parties.length === group.length && !match.missed,
      convener: convener?.mention ?? null,
      host: host?.mention ?? null,
      place: setting.place,
      occasion: setting.occasion,
      topics,
      manner: (manner?.value as Meeting["manner"]) ?? null,
    },
    evidence: {
      ...partyEvidence(parties),
      ...evidence,
      ...roleEvidence("host", host),
      ...roleEvidence("convener", convener),
      ...(manner === null ? {} : { manner: manner.support }),
    },
  };
}

function callOf(match: Match, parties: readonly Party[], group: readonly Party[], told: Told, context: Context): Built {
  const { topics, evidence } = allTopics(match, told, context);
  const caller = roleIn(match, "caller", parties, context);
  const found = mediumOf(match.trigger, context);
  const medium = found === null || found.value === "in person" ? null : found;
  return {
    happening: {
      kind: "call",
      parties: nonEmpty(parties.map((party) => party.mention))!,
      partyListComplete: parties.length === group.length && !match.missed,
      caller: caller?.mention ?? null,
      topics,
      medium: (medium?.value as Call["medium"]) ?? null,
    },
    evidence: {
      ...partyEvidence(parties),
      ...evidence,
      ...roleEvidence("caller", caller),
      ...(medium === null ? {} : { medium: medium.support }),
    },
  };
}

/** The topics that the rule finds, and what is raised at the talks. */
function allTopics(match: Match, told: Told, context: Context): { topics: readonly Topic[]; evidence: Record<string, Support> } {
  const { topics, evidence } = topicsOf(match, told, context);
  const raised = raisedAt(match, context);
  if (raised === null) return { topics, evidence };
  const path = `topics.${topics.length}`;
  const more = Object.entries(raised.evidence).map(([field, support]) => [`${path}.${field}`, support] as const);
  return { topics: [...topics, raised.topic], evidence: { ...evidence, ...Object.fromEntries(more) } };
}

/** Who fills a role that has one, when it is one of the parties. */
function roleIn(match: Match, role: string, parties: readonly Party[], context: Context): Party | null {
  const [one] = partiesOf(match, context, role);
  return one !== undefined && parties.some((party) => sameOne(party.mention, one.mention)) ? one : null;
}

function partyEvidence(parties: readonly Party[]): Record<string, Support> {
  const evidence: Record<string, Support> = {};
  parties.forEach((party, index) => {
    evidence[`parties.${index}`] = party.support;
  });
  return evidence;
}

function roleEvidence(role: string, party: Party | null): Record<string, Support> {
  return party === null ? {} : { [role]: party.support };
}

function claimOf(match: Match, built: Built, setting: Setting, told: Told, apart: string | null, context: Context): Claim {
  const settingEvidence = built.happening.kind === "call" ? only(setting.evidence, "when") : setting.evidence;
  return makeClaim(
    {
      happening: built.happening,
      when: setting.when,
      status: told.status,
      hedged: told.hedged,
      attribution: told.attribution,
      trigger: tokenSpan(context.doc, match.trigger),
      sentence: match.sentence,
      evidence: { ...built.evidence, ...settingEvidence, ...told.evidence },
      rule: match.rule.name,
      apart,
      background: told.background,
    },
    context.doc,
    context.resources,
  );
}

function only(evidence: Readonly<Record<string, Support>>, path: string): Record<string, Support> {
  return evidence[path] === undefined ? {} : { [path]: evidence[path] };
}
