import type { Mention } from "../../language/doc.ts";
import { within } from "../../text/span.ts";
import { isOfBriefs } from "../briefs.ts";
import type { Claim, Happening, Meeting, Status } from "../claim.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";
import { isExpanse } from "../visits/place.ts";
import { openingBetween } from "./opened-place.ts";
import { AIRFIELD, ELSEWHEN, isHouse, isOneOfSeveral, isOpen, isTakenIn, LONG, sentenceAt, withPlace } from "./placing.ts";

/** In how many sentences from the first an article tells where its news is. */
const LEAD = 5;
/** Statuses of what does not happen anywhere. */
const NOWHERE: ReadonlySet<Status> = new Set<Status>(["denied", "cancelled", "postponed", "proposed", "possible"]);
const OVER: ReadonlySet<Status> = new Set<Status>(["held", "under way"]);

const LEAVING = "visit/leave-for";
/** "Visited India in 2006", "last month". */
const PAST = /^(?:\d{4}|last (?:week|month|year|\p{Lu}\p{L}+))$/u;
/** "Met in September this year": what was in a month is no news of the day. */
const MONTH = /^(?:XXXX|\d{4})-\d\d$/;
/** How near to something that is told to be there a meeting of others is there too. */
const NEAR = 4;
/** "Before that meeting, X met Y": a part of the same round, not another time. */
const BESIDE =
  /\b(?:before|after|following|prior to|ahead of) (?:that|the|this|these|those|their|his|her)(?: [\w-]+)? (?:meetings?|talks|discussions|negotiations|session|ceremony|dinner|lunch|briefing|(?:press|news) conference|address|speech|opening|plenary)\b/gi;
/** The next step of the same journey. */
const WILL_THEN = /\b(?:will then|then will)\b/gi;
/** What puts a happening elsewhere that is told before it; what it comes after ("met a day after the two had spoken") does not. */
const ELSEWHERE_AFTER = /\b(?:before|ahead of|prior to|earlier|previously|since|then)\b/i;
/** "A future summit of the three": another one than what the article tells of. */
const ANOTHER = /\b(?:future|another|eventual|proposed|possible|further|upcoming|forthcoming|coming|next)(?: [\w-]+){0,2} $/i;

/**
 * The claims with the one place where all is that the article tells of, for meetings that nothing else places: an article whose visits, gatherings and
 * meetings are all in one town, and whose first sentences say so, tells of no meeting of the same ones elsewhere without saying where. News in brief
 * tells in each paragraph of another place.
 */
export function byScene(claims: readonly Claim[], context: Context): Claim[] {
  const { doc } = context;
  if (!isOfBriefs(doc)) return inScene(claims, context);
  const blocks = new Map<number, Claim[]>();
  for (const claim of claims) {
    const block = doc.sentences.block[sentenceAt(claim, context)];
    const some = blocks.get(block);
    if (some === undefined) blocks.set(block, [claim]);
    else some.push(claim);
  }
  return [...blocks.values()].flatMap((some) => inScene(some, context));
}

function inScene(claims: readonly Claim[], context: Context): Claim[] {
  const over = sceneOf(
    claims.filter(({ status }) => OVER.has(status)),
    context,
  );
  const all = sceneOf(claims, context);
  if (over === null && all === null) return [...claims];
  return claims.map((claim) => {
    const { happening, status, block } = claim;
    const scene = OVER.has(status) ? over : all;
    if (
      scene === null ||
      happening.kind !== "meeting" ||
      (block !== "paragraph" && block !== "bullet") ||
      !isOpen(claim, happening, context)
    )
      return claim;
    const opening = openingBetween(sentenceAt(claim, context) - NEAR, sentenceAt(claim, context), context);
    if (opening !== null && OVER.has(status) && opening.place.chain !== scene.place.chain) return claim;
    const fits =
      isOfNow(claim) &&
      !isOfAnotherDay(claim, scene) &&
      isAmong(claim, happening, scene, context) &&
      !isElsewhere(claim, scene.place, context);
    return fits && !isTakenIn(claim, happening, scene.place, context) ? withPlace(claim, happening, scene.place) : claim;
  });
}

interface Scene {
  readonly place: Mention;
  /** The chains of those who are told to be there. */
  readonly chains: ReadonlySet<number>;
  /** The sentences that say so. */
  readonly sentences: readonly number[];
  /** Those of them that tell of what is to come. */
  readonly ahead: readonly number[];
  /** The days of the meetings there, where nothing tells of a longer stay; null where something does. */
  readonly days: ReadonlySet<string> | null;
}

/** The scene of some claims; none where all that tells of the place puts it after something else ("after the summit, she will head to Lima"). */
function sceneOf(claims: readonly Claim[], context: Context): Scene | null {
  const places: Mention[] = [];
  const chains = new Set<number>();
  const sentences: number[] = [];
  const ahead: number[] = [];
  const firm = new Set<number>();
  let days: Set<string> | null = new Set();
  for (const claim of claims) {
    const here = placeOfNow(claim);
    if (here === null) continue;
    if (!ELSEWHEN.test(before(claim))) firm.add(here.chain);
    if (isHouse(here) || isOneOfSeveral(here, context) || AIRFIELD.test(claim.sentence.text)) return null;
    places.push(here);
    for (const { chain } of peopleOf(claim.happening)) chains.add(chain);
    sentences.push(sentenceAt(claim, context));
    if (!OVER.has(claim.status)) ahead.push(sentenceAt(claim, context));
    days = daysWith(days, claim);
  }
  const place = onePlace(places);
  if (place === null || !firm.has(place.chain) || isExpanse(place, context)) return null;
  return sentences.every((sentence) => sentence >= LEAD) ? null : { place, chains, sentences, ahead, days };
}

/** The days so far and that of a claim; null for one that tells of a stay, and for a meeting without a day. */
function daysWith(days: Set<string> | null, { happening, when }: Claim): Set<string> | null {
  return days === null || happening.kind !== "meeting" || when === null ? null : days.add(when.value);
}

/** "Met A in Lima on Monday. He met B on Friday": the second meeting is on another day than those which are told to be there. */
function isOfAnotherDay({ when }: Claim, { days }: Scene): boolean {
  return when !== null && days !== null && !days.has(when.value);
}

/** The only place of several mentions, or the only town where one state is named besides. */
function onePlace(places: readonly Mention[]): Mention | null {
  const towns = places.filter(({ kind }) => kind === "place");
  const states = places.filter(({ kind }) => kind === "state");
  const isOne = (some: readonly Mention[]) => some.every(({ chain }) => chain === some[0].chain);
  if (!isOne(towns) || !isOne(states)) return null;
  return towns[0] ?? states[0] ?? null;
}

/** Where a claim puts what it tells of, if it is one of now and of something that takes place; who leaves for a town is not there yet. */
function placeOfNow({ happening, status, background, rule, when }: Claim): Mention | null {
  if (happening.kind !== "meeting" && happening.kind !== "visit" && happening.kind !== "gathering") return null;
  if (background || NOWHERE.has(status) || happening.place?.kind === "body") return null;
  if (OVER.has(status) && MONTH.test(when?.value ?? "")) return null;
  return rule === LEAVING || PAST.test(when?.text ?? "") ? null : happening.place;
}

function peopleOf(happening: Happening): readonly Mention[] {
  if (happening.kind === "meeting") return happening.parties;
  if (happening.kind === "visit") return [happening.visitor];
  return happening.kind === "gathering" ? happening.attendance.map(({ who }) => who) : [];
}

/** Whether nothing in its sentence puts a meeting before or after what the article tells of. */
export function isOfNow(claim: Claim): boolean {
  const { status, sentence, trigger, when } = claim;
  if (NOWHERE.has(status) || LONG.test(when?.text ?? "")) return false;
  const words = before(claim).replace(WILL_THEN, "will");
  const after = sentence.text.slice(trigger.end - sentence.span.start).replace(BESIDE, "");
  return !ELSEWHEN.test(words) && !ANOTHER.test(words) && !ELSEWHERE_AFTER.test(after);
}

/** The words of a claim's sentence before what tells of it, without those that only tell of a part of the same round. */
function before({ sentence, trigger }: Claim): string {
  return sentence.text.slice(0, trigger.start - sentence.span.start).replace(BESIDE, "");
}

/** Whether a meeting is of one who is there, or told right beside what is there; one to come beside what is to come there. */
function isAmong(claim: Claim, { parties }: Meeting, { chains, sentences, ahead }: Scene, context: Context): boolean {
  if (parties.some(({ chain }) => chains.has(chain))) return true;
  const at = sentenceAt(claim, context);
  return (OVER.has(claim.status) ? sentences : ahead).some((sentence) => Math.abs(sentence - at) <= NEAR);
}

/** What comes before the place of a visit that is over by then: "will meet her after his visit to". */
const VISITED_BEFORE =
  /\b(?:after|follow(?:s|ing)) (?:(?:an?|his|her|their|the) )?(?:[\w-]+ ){0,3}(?:visit|trip|tour|stop|stopover|stay) (?:to|in|of) (?:the )?$/i;
/** Where something was a while before or after: "a day after they met in". */
const A_WHILE_APART = /\b(?:hours?|days?|weeks?|months?|years?) (?:after|before) [^,;.]*$/i;
/** How far before a place that may begin. */
const REACH = 70;

/** True where the sentence of a claim names another town or state in which something is, or names this one for what comes before. */
export function isElsewhere({ sentence }: Claim, place: Mention, { doc }: Context): boolean {
  const words = doc.article.text.slice(Math.max(sentence.span.start, place.span.start - REACH), place.span.start);
  if (within(place.span, sentence.span) && (VISITED_BEFORE.test(words) || A_WHILE_APART.test(words))) return true;
  for (const mention of startingIn(doc.mentions, sentence.span)) {
    if ((mention.kind !== "place" && mention.kind !== "state") || mention.chain === place.chain) continue;
    if (
      /\b(?:in|to|from|at|near|for|visit(?:ed|ing)?) (?:the )?$/i.test(
        doc.article.text.slice(Math.max(0, mention.span.start - 14), mention.span.start),
      )
    )
      return true;
  }
  return false;
}
