import type { Filler, Match } from "../../grammar/match.ts";
import type { Mention, TimeExpression } from "../../language/doc.ts";
import { AT, arriveHere, arriveThere, FOR, OF_EVENT } from "../../rules/arrival.ts";
import { metAtSeat, visitingGuest } from "../../rules/reception.ts";
import { visitTheCountry } from "../../rules/the-country.ts";
import { visitSomething } from "../../rules/visit.ts";
import { perLexicon } from "../../text/lexicon.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { HABIT, isHabit } from "../habit.ts";
import { makeClaim, tokenSpan } from "../make.ts";
import { isNewsroom } from "../parties/newsroom.ts";
import { soundsDiplomatic } from "../parties/parties.ts";
import { type Party, partiesOf } from "../parties/party.ts";
import { noneOf } from "../refusal.ts";
import { mentionSupport, type Setting, settingOf } from "../setting/setting.ts";
import { type Told, toldByDeed, toldOf } from "../told.ts";
import { countryMeant, whoCame } from "./first.ts";
import { canVisit, isGuestAt, isSeat } from "./guest.ts";
import { guestPlace, hereOf, thereOf, visitedAt } from "./place.ts";
import { ownDay, stopsOf } from "./stops.ts";

/** The visits that a match tells of: one for each visitor and place. */
export function visitClaims(match: Match, context: Context): Claim[] {
  if (isHabit(match.trigger, context)) return noneOf(match, context, HABIT);
  const deed = deedBeforeLeaving(match.trigger, context);
  const told = deed < 0 ? toldOf(match.trigger, context, match.told) : toldByDeed(match.trigger, context, deed);
  const [host = null] = partiesOf(match, context, "host");
  const stops = stopsOf(placesOf(match, context), context);
  const claims: Claim[] = [];
  for (const named of partiesOf(withoutInviting(withOwners(match), context), context, "visitor")) {
    const visitor = whoCame(named, context);
    if (visitor === null) {
      context.refuse(match.rule.name, match.trigger, "any who comes from there, and nobody in particular");
      continue;
    }
    const unfit = whyNoVisitor(visitor, context);
    if (unfit !== null) {
      context.refuse(match.rule.name, match.trigger, unfit);
      continue;
    }
    for (const { site, when } of stops) {
      const place = site === null ? null : visitedAt(site, context);
      if (place === null) context.refuse(match.rule.name, match.trigger, "where it is to is not told");
      if (place === null || place.id === visitor.mention.id) continue;
      if (match.rule === metAtSeat && !isGuestAt(visitor.mention, place, context)) continue;
      claims.push(visitClaim(match, { visitor, host, place, when, isOneOfSeveral: stops.length > 1 }, told, context));
    }
  }
  return claims;
}

/** What somebody does before leaving a place after a visit, which is as near to its end: "said before leaving A after a short visit"; else -1. */
function deedBeforeLeaving(trigger: number, { tree }: Context): number {
  const leaving = tree.relation(trigger) === "obl" ? tree.head(trigger) : -1;
  if (leaving < 0 || tree.penn(leaving) !== "VBG" || tree.relation(leaving) !== "advcl") return -1;
  const isAfter = tree.children(trigger, "case").some((token) => tree.word(token) === "after" || tree.word(token) === "following");
  return isAfter && tree.children(leaving, "mark").some((token) => tree.word(token) === "before") ? tree.head(leaving) : -1;
}

/** "Accepted A's invitation to visit C", "to pay a visit to C" are not of A. */
function withoutInviting(match: Match, { tree }: Context): Match {
  const { trigger } = match;
  const verb = tree.relation(trigger) === "obj" ? tree.head(trigger) : trigger;
  const noun = tree.relation(verb) === "acl" ? tree.head(verb) : -1;
  if (noun < 0 || tree.lemma(noun) !== "invitation") return match;
  return { ...match, fillers: match.fillers.filter(({ token }) => tree.head(token) !== noun || tree.relation(token) !== "nmod:poss") };
}

/** Who goes where; `when` is the day that the words give to this place alone. */
interface Journey {
  readonly visitor: Party;
  readonly host: Party | null;
  readonly place: Mention;
  readonly when: TimeExpression | null;
  readonly isOneOfSeveral: boolean;
}

function visitClaim(match: Match, { visitor, host, place, when, isOneOfSeveral }: Journey, told: Told, context: Context): Claim {
  const found = settingOf(match, [visitor.mention, place], told, context);
  const own = when ?? ownDay(found.when, match.trigger, place, context);
  const whole = withoutOthersDay(found, match.trigger, context);
  const setting = isOneOfSeveral ? withoutFirstDay(whole, match.trigger, context) : whole;
  const { place: _, ...evidence } = setting.evidence;
  return makeClaim(
    {
      happening: { kind: "visit", visitor: visitor.mention, place, host: host?.mention ?? null, occasion: setting.occasion },
      when: own ?? setting.when,
      status: told.status,
      hedged: told.hedged,
      attribution: told.attribution,
      trigger: tokenSpan(context.doc, match.trigger),
      sentence: match.sentence,
      evidence: {
        ...evidence,
        visitor: visitor.support,
        place: mentionSupport(place),
        ...(own === null ? {} : { when: { spans: [own.span], by: "clause", from: [] } }),
        ...(host === null ? {} : { host: host.support }),
        ...told.evidence,
      },
      rule: match.rule.name,
      apart: isOneOfSeveral ? `${match.trigger}` : null,
      background: told.background,
    },
    context.doc,
    context.resources,
  );
}

/** The setting without the day on which a journey to several places begins: "on July 6 she begins a trip to Peru, Chile and Cuba". */
function withoutFirstDay(setting: Setting, trigger: number, { tree }: Context): Setting {
  const verb = tree.relation(trigger) === "obj" || tree.relation(trigger) === "obl" ? tree.head(trigger) : -1;
  if (setting.when === null || setting.when.type === "DURATION" || verb < 0 || !BEGINS.has(tree.lemma(verb))) return setting;
  const { when: _, ...evidence } = setting.evidence;
  return { ...setting, when: null, evidence };
}

const BEGINS: ReadonlySet<string> = new Set(["begin", "start", "embark", "launch", "commence"]);

/** What a visit is told to be over, or still to come, by. */
const BEFORE_OR_AFTER: ReadonlySet<string> = new Set(["after", "ahead", "before", "following"]);

/** The setting without the day of what was done before or after the visit: "returned on Saturday, following a visit to Lima". */
function withoutOthersDay(setting: Setting, trigger: number, { tree }: Context): Setting {
  const { when } = setting;
  const isBeside =
    tree.relation(trigger) === "obl" && tree.children(trigger, "case").some((token) => BEFORE_OR_AFTER.has(tree.word(token)));
  if (when === null || !isBeside) return setting;
  const { first, last } = tree.extent(trigger);
  if (when.first >= first && when.last <= last) return setting;
  const { when: _, ...evidence } = setting.evidence;
  return { ...setting, when: null, evidence };
}

/**
 * The match without those who only do something during or with a visit that the words give to somebody: "they will talk during his visit",
 * "they discussed his visit"; nor, beside a name, any office.
 */
function withOwners(match: Match): Match {
  const named = match.fillers.some(({ role, mention }) => role === "visitor" && mention !== null && mention.name !== null);
  const isAny = ({ role, mention }: Filler) => named && role === "visitor" && mention?.name === null && /^an? /i.test(mention.text);
  if (match.fillers.some(isAny)) return withOwners({ ...match, fillers: match.fillers.filter((filler) => !isAny(filler)) });
  const isOwner = ({ role, path, mention }: Filler) =>
    role === "visitor" &&
    mention !== null &&
    /^nmod:(?:poss|by)/.test(path) &&
    (mention.kind !== "pronoun" || mention.antecedents.length > 0);
  if (!match.fillers.some(isOwner)) return match;
  return { ...match, fillers: match.fillers.filter(({ role, path }) => role !== "visitor" || !/^\^ob[jl]/.test(path)) };
}

/** Why somebody makes no visit that counts; null when they do. */
function whyNoVisitor(visitor: Party, context: Context): string | null {
  if (!canVisit(visitor.mention)) return "the visitor is no person";
  if (isCapacity(visitor.mention, context)) return "an office in which somebody comes, and no visitor";
  return soundsDiplomatic([visitor], context) ? null : "the visitor acts for no state or body";
}

/** The sites that a match takes somebody to; a body is none that somebody heads "into" or comes "on" or "for". */
function placesOf(match: Match, context: Context): readonly (Mention | null)[] {
  if (match.rule === arriveHere) return [hereOf(context)];
  if (match.rule === arriveThere) return [thereOf(match.trigger, context)];
  if (match.rule === visitTheCountry) return [countryMeant(match.trigger, context)];
  const { tree } = context;
  // "In Oslo, she visited a school" says where she is, as a clause about anything else would.
  const isOpening = (token: number) => match.rule === visitSomething && token < match.trigger;
  const isNoSite = ({ path, mention, token }: Filler) =>
    isOpening(token) ||
    (mention?.kind === "body" && isOneOfItsHouses(mention, context)) ||
    (mention?.kind === "body" &&
      (isNewsroom(mention, context) ||
        path === FOR ||
        /^(?:into|on)$/.test(tree.word(tree.child(token, "case"))) ||
        (OF_HOUSES.test(path) && !isSeat(mention, context))));
  const sites = match.fillers.filter((filler) => filler.role === "place" && !isNoSite(filler));
  const hasGoal = sites.some(({ path, mention }) => path !== OF_EVENT && mention?.kind === "state");
  const fillers = hasGoal ? sites.filter(({ path }) => path !== OF_EVENT) : sites;
  if (fillers.length === 0 && match.rule === visitingGuest) return [guestPlace(match.trigger, context)];
  return withoutCountries(fillers, context).map(({ mention }) => mention);
}

/** "Visited a World Food Programme (WFP) warehouse": one of several houses of a body, which stand anywhere. */
function isOneOfItsHouses({ span }: Mention, { doc }: Context): boolean {
  return /\ban? $/i.test(doc.article.text.slice(Math.max(0, span.start - 4), span.start));
}

/** Paths by which only a body's house is where somebody is: "arrived at the White House", and not "took part in the G20 during her visit", "came for the OPEC summit". */
const OF_HOUSES = new RegExp(`^${AT}$|^\\^obl:.* obl:in$| compound$`);

/** "His first visit as Secretary of State", "the third leader to visit": an office, nobody who comes. */
function isCapacity({ name, span, text }: Mention, { doc }: Context): boolean {
  return name === null && (CAPACITY.test(doc.article.text.slice(Math.max(0, span.start - LONGEST_RANK), span.start)) || RANKED.test(text));
}

/** How far before an office its rank begins. */
const LONGEST_RANK = 24;
const CAPACITY = /\b(?:as (?:the )?|the (?:highest|top|most)[- ](?:ranking|level|senior) )$/;
const RANKED = /^(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|last|latest|only) |(?:highest|most senior)\b)/i;

/** Provinces and states of a state, which stand behind their towns' names. */
const regionsOf = perLexicon((lexicon): ReadonlySet<string> => new Set(lexicon.words("regions", "name")));

/**
 * Places without the states, and states of a state, that only say where the city before them is: "Oslo, Norway", "Pensacola, Florida"; but
 * "Oslo, Sweden and Denmark" are three, and "the West Bank" is no city.
 */
function withoutCountries(places: readonly Filler[], { doc, lexicon }: Context): readonly Filler[] {
  const { text } = doc.article;
  return places.filter(({ mention }) => {
    if (mention?.kind !== "state" && !regionsOf(lexicon).has(mention?.text ?? "")) return true;
    if (mention === null || /^,? and /.test(text.slice(mention.span.end, mention.span.end + 6))) return true;
    return !places.some(
      ({ mention: city }) =>
        city?.kind === "place" &&
        !/^the /i.test(city.text) &&
        city.span.end < mention.span.start &&
        text.slice(city.span.end, mention.span.start) === ", ",
    );
  });
}
