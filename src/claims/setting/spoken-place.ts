import type { Mention } from "../../language/doc.ts";
import type { Claim, Meeting } from "../claim.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";
import { isExpanse } from "../visits/place.ts";
import { isOpen, isTakenIn, withPlace } from "./placing.ts";

/** Somebody who speaks to those who report, or makes what is reported known. */
const SPEAKS =
  "(?:speaking|spoke|speaks|told|talking|said|made (?:the|his|her|their|those|these) [a-z]+|(?:gave|issued) (?:the|his|her) [a-z]+|announced (?:the|his|her) [a-z]+)";
/** What may stand between that and the place: to whom, when, on what occasion. */
const BETWEEN =
  "(?:,? (?:to (?:reporters|journalists|the press)|reporters|journalists|(?:at )?an? (?:joint )?(?:news|press) (?:conference|briefing)|jointly|late|early|on|earlier|later|[A-Z][a-z]+day|yesterday|today|together|also)){0,4}";
/** What stands before a town in which somebody speaks. */
const SPOKEN_IN = new RegExp(`\\b${SPEAKS}${BETWEEN} in (?:the [\\p{L}]+ capital,? )?$`, "iu");
/** What stands before a town that somebody leaves. */
const LEFT = /\b(?:left|departed|leaves|departs|leaving|departing)(?: (?:the [\p{L}]+|[\p{L}]+['’]s?) capital,?)? $/iu;
/** What stands between the town and the meeting: "in A after meeting B", "in A, following talks with B". */
const AFTER =
  /^(?:,? (?:(?:late |early |on |earlier )*[A-Z][a-z]+day|today|yesterday))?,? (?:(?:shortly|soon|immediately|hours|right) )?(?:after|following|as|at the end of|during)\b/;
/** What stands in a sentence that opens with the meeting: "After meeting A, B told reporters in C". */
const OPENS = /^(?:after|following|during) /i;
/** Who returns from a meeting speaks elsewhere. */
const MOVED = /\b(?:return|arriv|flew|fly|travel|land)\w*\b/i;
/** How far before a town the words are looked for. */
const FARTHEST = 110;

/**
 * The claims with the places of meetings after which, in the same sentence, somebody speaks in a town or leaves it: "made the remark in A following
 * talks with B", "left A after meeting B". He has met them there where nothing else says where.
 */
export function bySpeech(claims: readonly Claim[], context: Context): Claim[] {
  return claims.map((claim) => {
    const { happening, status, sentence } = claim;
    if (happening.kind !== "meeting" || (status !== "held" && status !== "under way")) return claim;
    if (happening.place !== null) return spokenOn(claim, context);
    if (!isOpen(claim, happening, context)) return claim;
    if (MOVED.test(sentence.text)) return claim;
    const place = spokenIn(claim, happening, context);
    if (place === null || isTakenIn(claim, happening, place, context)) return claim;
    return onDay(withPlace(claim, happening, place), context);
  });
}

/** The claim with the only day of its sentence, which is that of the speech, where it has none of its own. */
function onDay(claim: Claim, { doc }: Context): Claim {
  const days = [...startingIn(doc.times, claim.sentence.span)].filter(({ type }) => type === "DATE" || type === "TIME");
  const [when] = days;
  if (claim.when !== null || days.length !== 1 || !DAY.test(when.value)) return claim;
  return { ...claim, when, evidence: { ...claim.evidence, when: { spans: [when.span], by: "clause", from: [] } } };
}

/** What stands between the day of a speech and the meeting that it comes after: "spoke on Monday after meeting", "said Monday in A, following talks". */
const SOON_AFTER =
  /^(?: in (?:the )?\p{Lu}[\p{L} ]{1,25})?,? (?:(?:shortly|soon|immediately|hours|right) )?(?:after|following) (?:(?:an?|the|his|her|their) )?(?:[a-z-]+ )?$/u;
const SPOKEN_ON = new RegExp(
  `\\b${SPEAKS}(?: (?:to|with) (?:reporters|journalists)| reporters| journalists)?(?: (?:late|early|on))* $`,
  "iu",
);

/** The claim with the day of the speech right before which it is told to have been held: "spoke to reporters Sunday after meeting B in C". */
function spokenOn(claim: Claim, context: Context): Claim {
  const { sentence, trigger } = claim;
  const { text } = context.doc.article;
  const [when] = startingIn(context.doc.times, sentence.span);
  if (claim.when !== null || claim.background || when === undefined || when.span.end > trigger.start || MOVED.test(sentence.text))
    return claim;
  const isSaid = SPOKEN_ON.test(text.slice(Math.max(sentence.span.start, when.span.start - FARTHEST), when.span.start));
  return isSaid && SOON_AFTER.test(text.slice(when.span.end, trigger.start)) ? onDay(claim, context) : claim;
}

/** A day of the week or of the year, or today or yesterday. */
const DAY = /^(?:XXXX-WXX-\d|(?:XXXX|\d{4})-\d\d-\d\d|P0D)/;

/** The town of the speech that a meeting comes before, or null where the sentence names another town besides. */
function spokenIn({ sentence, trigger }: Claim, { parties }: Meeting, context: Context): Mention | null {
  const { text } = context.doc.article;
  const towns = [...startingIn(context.doc.mentions, sentence.span)].filter(
    ({ kind, chain }) => kind === "place" && !parties.some((party) => party.chain === chain),
  );
  const [town] = towns;
  if (town === undefined || towns.some(({ chain }) => chain !== town.chain) || isExpanse(town, context)) return null;
  const before = text.slice(Math.max(sentence.span.start, town.span.start - FARTHEST), town.span.start);
  if (!SPOKEN_IN.test(before) && !LEFT.test(before)) return null;
  if (trigger.start < town.span.start) return OPENS.test(sentence.text) ? town : null;
  return AFTER.test(text.slice(town.span.end, trigger.start)) ? town : null;
}
