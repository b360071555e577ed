import type { Match } from "../../grammar/match.ts";
import { meetingWith } from "../../rules/attalks.ts";
import { meet } from "../../rules/meeting.ts";
import { nonEmpty } from "../../text/span.ts";
import type { Call, Claim, Happening, Meeting, Status, Topic } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { lookupOf } from "../lookup.ts";
import { makeClaim, tokenSpan } from "../make.ts";
import { mediumOf } from "../medium.ts";
import { withoutCompanions } from "../parties/companions.ts";
import { type Party, partiesOf, sameOne } from "../parties/party.ts";
import { raisedAt } from "../raised.ts";
import { noneOf } from "../refusal.ts";
import { settingBehind } from "../setting/behind.ts";
import { type Setting, settingOf } from "../setting/setting.ts";
import { antecedentOfWhere } from "../setting/where.ts";
import { presupposed, type Told, toldByDeed, toldOf } from "../told.ts";
import { topicsOf } from "../topics.ts";
import { atEachTime } from "./again.ts";
import { apartSetting, metApart, metOnDays, onOwnDay } from "./apart.ts";
import { whyNoMeeting } from "./doubts.ts";
import { groupsOf, metIn } from "./groups.ts";
import { isSide, whyNotMet, whyUnfit } from "./sides.ts";
import { isOnlySpokenOf } from "./spoken-of.ts";
import { spokenFor } from "./spokespeople.ts";

/** Statuses of talks that were to be held on a day, however long they have gone on. */
const UNDONE: readonly Status[] = ["cancelled", "postponed"];

/** The meetings and calls that a match tells of: one for each group that meets. */
export function meetingClaims(found: Match, context: Context): Claim[] {
  const match = spokenFor(ofItsOwner(found, context), context);
  const doubt = whyNoMeeting(match, context);
  if (doubt !== null) return noneOf(match, context, doubt);
  const groups = groupsOf(match, context).map((group) => withoutCompanions(group, context));
  if (groups.length === 0) return noneOf(match, context, "nobody is found whom they meet");
  const met = metIn(groups);
  const telling: Telling = {
    match,
    groups,
    said: isDeedIn(match) ? toldByDeed(match.trigger, context, match.told) : toldOf(match.trigger, context, match.told, match.cues),
    where: antecedentOfWhere(context.tree, match.trigger),
    places: metApart(met, match, context),
    days: metOnDays(met, match, context),
  };
  return groups.flatMap((group) => claimsOfGroup(group, telling, context));
}

/** What a match tells of all its groups. */
interface Telling {
  readonly match: Match;
  readonly groups: readonly (readonly Party[])[];
  readonly said: Told;
  /** The place that a clause with "where" tells of, which is nobody; -1 when there is none. */
  readonly where: number;
  readonly places: ReturnType<typeof metApart>;
  readonly days: ReturnType<typeof metOnDays>;
}

/** The meeting or call of one group, at each time that is told of it; none with the reason kept for `explain`. */
function claimsOfGroup(group: readonly Party[], telling: Telling, context: Context): Claim[] {
  const { match, groups, said, where, places, days } = telling;
  const parties = group.filter(({ mention }) => isSide(mention, match, group, context) && (where < 0 || mention.head !== where));
  const unfit = whyUnfit(match, parties, context) ?? whyNotMet(match, parties, context);
  if (unfit !== null) return noneOf(match, context, unfit);
  const told = match.rule.presupposed ? presupposed(said) : said;
  const mentions = parties.map((party) => party.mention);
  const shared = settingOf(match, mentions, told, context);
  const placed = places === null ? settingBehind(shared, groups, match, context) : apartSetting(shared, group, places);
  const setting = onOwnDay(placed, group, days);
  if (!UNDONE.includes(told.status) && isOnlySpokenOf(match, parties, setting, context))
    return noneOf(match, context, "such talks go on for years, and are only spoken of");
  const apart = groups.length > 1 ? `${match.trigger}` : null;
  const build = match.rule.yields === "call" ? callOf : meetingOf;
  return atEachTime(claimOf(match, build({ match, parties, group, setting, said }, context), setting, told, apart, context), context);
}

/** True when a happening that is taken for granted is told by what was done in it. */
function isDeedIn({ rule, trigger, told, cues }: Match): boolean {
  return rule.presupposed === true && cues === undefined && told !== trigger;
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

interface Built {
  readonly happening: Happening;
  readonly evidence: Readonly<Record<string, Support>>;
}

/** Of what a meeting or call is built: those of a group who can meet, where and when, and how the talks are told. */
interface Parts {
  readonly match: Match;
  readonly parties: readonly Party[];
  readonly group: readonly Party[];
  readonly setting: Setting;
  readonly said: Told;
}

function meetingOf({ match, parties, group, setting, said }: Parts, context: Context): Built {
  const { topics, evidence } = allTopics(match, said, context);
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

function callOf({ match, parties, group, said }: Parts, context: Context): Built {
  const { topics, evidence } = allTopics(match, said, context);
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
