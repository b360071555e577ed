import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Claim, Gathering, Status } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { makeClaim, tokenSpan, wordsIn } from "../make.ts";
import { type Party, partiesOf } from "../parties/party.ts";
import { noneOf } from "../refusal.ts";
import { mentionSupport, type Setting, settingOf } from "../setting/setting.ts";
import { type Told, toldOf } from "../told.ts";
import { AS_TOLD, attendanceOf } from "./attendance.ts";
import {
  isAny,
  isAnybodys,
  isAnySession,
  isBare,
  isMeeting,
  isOfOthers,
  isParliament,
  isPart,
  isSeveral,
  isSpeaking,
  isStanding,
  isWith,
  isWithin,
  STANDING,
} from "./doubts.ts";
import { type NameParts, nameParts, placeIn, wholeName } from "./naming.ts";
import { gatheringOf } from "./which.ts";

/** The rule by which a gathering that is only mentioned becomes a claim: it has to have a name. */
const NAMED = "gathering/named";
/** The rule by which somebody withdraws from one, as members do from a body. */
const LEFT = "gathering/stay-away";
/** What is found of a gathering before anybody asks whether it counts as one. */
interface Seen {
  readonly match: Match;
  readonly gathering: Mention;
  readonly support: Support;
  /** The whole name, and the series and ordinal in it. */
  readonly span: Span;
  readonly named: NameParts;
  readonly told: Told;
  /** Whether the sentence tells of the gathering itself, and not only of who comes. */
  readonly itself: boolean;
  readonly isDated: boolean;
  readonly setting: Setting;
  /** The place in the name, where none is told beside it. */
  readonly inName: Mention | null;
  readonly attendance: ReturnType<typeof attendanceOf>;
  readonly host: Party | null;
  readonly chair: Party | null;
}

/** What a match says of a gathering: where and when it is, who hosts it, who comes. */
export function gatheringClaims(match: Match, context: Context): Claim[] {
  const meant = gatheringOf(match, context);
  if (meant === null) return noneOf(match, context, "which gathering is meant is not told");
  const seen = see(match, meant, context);
  for (const [why, holds] of DOUBTS) if (holds(seen, context)) return noneOf(match, context, why);
  return [claimOf(seen, context)];
}

function see(match: Match, { gathering, support }: { gathering: Mention; support: Support }, context: Context): Seen {
  const isOwn = isNamedAt(match.trigger, gathering, context);
  const own = isOwn ? topOf(gathering, context) : match.trigger;
  const word = match.rule.name === NAMED || match.told === undefined || match.told === match.trigger ? own : match.told;
  const told = toldOf(match.trigger, context, word);
  const span = wholeName(gathering, context);
  const named = nameParts(gathering, span, context);
  const taken = named.series === null ? [gathering] : [gathering, named.series];
  const found = settingOf(match, taken, told, context);
  const isDated = named.series !== null && found.when !== null;
  const isOne = isDated && match.rule.name === NAMED && isAny(gathering, context);
  const setting = isOne ? found : withoutAnchored(found, gathering, match, context);
  return {
    match,
    gathering,
    support,
    span,
    named,
    told,
    itself: isOwn && isToldOf(gathering, told.absent, context),
    isDated,
    setting,
    inName: setting.place === null ? placeIn(gathering, context) : null,
    attendance: attendanceOf(match, told, context),
    host: partiesOf(match, context, "host")[0] ?? null,
    chair: partiesOf(match, context, "chair")[0] ?? null,
  };
}

/** Why something is no gathering, or none that counts, by what is seen of it; the first that holds is told. */
const DOUBTS: readonly (readonly [why: string, holds: (seen: Seen, context: Context) => boolean])[] = [
  [
    "its name is part of another gathering's",
    ({ gathering, match }, context) => isWithin(gathering, context) || isPart(gathering, match, context),
  ],
  [
    "several gatherings, or any",
    ({ gathering, named, match, isDated }, context) =>
      isSeveral(gathering, named, context) || (match.rule.name === NAMED && !isDated && isAny(gathering, context)),
  ],
  [
    "a summit of two is their meeting",
    ({ gathering, named, attendance }, context) => attendance.list.length === 0 && isMeeting(gathering, named, context),
  ],
  ["a congress is a parliament or a party", ({ gathering }, context) => isParliament(gathering, context)],
  ["it is only mentioned, and has no name", (seen) => isOnlyNamed(seen) && isNameless(seen)],
  [
    "it stands for those who take part",
    (seen, context) =>
      isOnlyNamed(seen) &&
      (context.tree.relation(seen.gathering.head) === "compound" || isWith(seen.gathering, context) || isStanding(seen.gathering, context)),
  ],
  ["nothing marks it as one of states", (seen, context) => isUnattended(seen) && isAnybodys(seen.gathering, seen.named, context)],
  ["one of firms, scholars or teams", ({ gathering, named, host }, context) => host === null && isOfOthers(gathering, named, context)],
  [
    "a body is left",
    ({ match, gathering, named, setting }, { tree }) =>
      match.rule.name === LEFT && STANDING.has(tree.word(gathering.head)) && named.ordinal === null && setting.place === null,
  ],
  ["a forum that somebody joins, leaves or chairs is a body", (seen, context) => isBodyOfStates(seen, context)],
  ["a conference that speaks is a body", (seen, context) => isOnlyNamed(seen) && isSpeaking(seen.gathering, seen.named, context)],
  ["a body at its work", (seen, context) => isUnattended(seen) && !seen.itself && isAnySession(seen.gathering, seen.named, context)],
  [
    "it has no name, and nothing is told of it",
    (seen, context) =>
      isBare(seen.gathering, seen.named, context) && isUnattended(seen) && seen.setting.place === null && seen.setting.when === null,
  ],
  [
    "any summit, whose place is not told",
    ({ gathering, named, host, chair, setting, inName }, context) =>
      host === null &&
      chair === null &&
      (setting.place ?? inName) === null &&
      isBare(gathering, named, context) &&
      isAny(gathering, context),
  ],
];

/** What one does with a forum that is a body. */
const BELONGING = ["join", "rejoin", "leave", "quit", "exit", "chair", "head", "suspend", "withdraw"];

/** "Would rejoin the Pacific Islands Forum", of which no meeting is told: it has no number, no place and no time. */
function isBodyOfStates({ gathering, named, setting, inName }: Seen, context: Context): boolean {
  const { tree } = context;
  if (!STANDING.has(tree.word(gathering.head)) || named.ordinal !== null || (setting.place ?? inName) !== null || setting.when !== null)
    return false;
  const top = topOf(gathering, context);
  const verb = ["obj", "obl"].includes(tree.relation(top)) ? tree.head(top) : -1;
  return verb >= 0 && BELONGING.includes(tree.lemma(verb));
}

function isOnlyNamed({ match }: Seen): boolean {
  return match.rule.name === NAMED;
}

function isNameless({ gathering, named }: Seen): boolean {
  return gathering.name === null && gathering.affiliation === null && named.series === null && named.ordinal === null;
}

/** True where nobody is told to come, to host it or to chair it. */
function isUnattended({ attendance, host, chair }: Seen): boolean {
  return attendance.list.length === 0 && host === null && chair === null;
}

function claimOf(seen: Seen, context: Context): Claim {
  const { match, gathering, span, named, told, itself, setting, inName, attendance, host, chair } = seen;
  const happening: Gathering = {
    kind: "gathering",
    name: wordsIn(context.doc, span),
    gathering,
    series: named.series,
    ordinal: named.ordinal,
    place: setting.place ?? inName,
    host: host?.mention ?? null,
    chair: chair?.mention ?? null,
    attendance: attendance.list,
    counts: attendance.counts,
  };
  return makeClaim(
    {
      happening,
      when: setting.when,
      status: itself ? told.status : gatheringStatus(told),
      hedged: told.hedged,
      attribution: told.attribution,
      trigger: tokenSpan(context.doc, match.trigger),
      sentence: match.sentence,
      evidence: evidenceOf(seen),
      rule: match.rule.name,
      background: told.background,
    },
    context.doc,
    context.resources,
  );
}

function evidenceOf({ support, span, named, told, itself, setting, inName, attendance, host, chair }: Seen): Record<string, Support> {
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
  return evidence;
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

/**
 * The setting without a time that is not the gathering's own: one told by the gathering itself ("the eve of the summit") and, where the
 * gathering is only mentioned, the time of what it is mentioned for.
 */
function withoutAnchored(setting: Setting, gathering: Mention, match: Match, { tree }: Context): Setting {
  const { when } = setting;
  if (when === null) return setting;
  const { first, last } = tree.extent(match.trigger);
  const isAhead =
    AHEAD.test(gathering.text) && ["obl", "nmod"].includes(tree.relation(match.trigger)) && (when.first < first || when.last >= last);
  const ofClause = isAhead || (setting.evidence.when.by === "clause" && gathering.head === match.trigger);
  const told = ["nsubj", "nsubj:pass", "obj"].includes(tree.relation(match.trigger));
  if (when.anchor?.chain !== gathering.chain && (!ofClause || told)) return setting;
  const { when: _, ...evidence } = setting.evidence;
  return { ...setting, when: null, evidence };
}

/** What is still to come has no day from what was said of it: "discussed the upcoming summit today". */
const AHEAD = /\b(?:upcoming|forthcoming|coming)\b/i;

/** What may become of somebody's coming, and not of the gathering. */
const TOLD_OF_COMING: readonly Status[] = ["expected", "possible", "cancelled", "postponed", "denied"];

/** How the gathering stands when somebody's coming is told: one that somebody is invited to or is not expected at is planned nonetheless. */
export function gatheringStatus(told: { readonly status: Status; readonly absent: Status | null }): Status {
  if (told.absent === null) return TOLD_OF_COMING.includes(told.status) ? "planned" : told.status;
  return told.absent === "held" ? "held" : "planned";
}
