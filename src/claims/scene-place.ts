import type { Mention } from "../language/doc.ts";
import type { Claim, Happening, Meeting, Status } from "./claim.ts";
import type { Context } from "./context.ts";
import { startingIn } from "./near.ts";
import { AIRFIELD, ELSEWHEN, isOpen, LONG, sentenceAt, withPlace } from "./placing.ts";

/** In how many sentences from the first an article tells where its news is. */
const LEAD = 3;
/** Statuses of what does not happen anywhere. */
const NOWHERE: ReadonlySet<Status> = new Set<Status>(["denied", "cancelled", "postponed", "proposed", "possible"]);
const OVER: ReadonlySet<Status> = new Set<Status>(["held", "under way"]);

/** How near to something that is told to be there a meeting of others is there too. */
const NEAR = 2;
/** "A future summit of the three": another one than what the article tells of. */
const ANOTHER = /\b(?:future|another|eventual|proposed|possible|further)(?: [\w-]+){0,2} $/i;

/**
 * The claims with the one place where all is that the article tells of, for meetings that nothing else places: an article whose visits, gatherings and
 * meetings are all in one town, and whose first sentences say so, tells of no meeting of the same ones elsewhere without saying where.
 */
export function byScene(claims: readonly Claim[], context: Context): Claim[] {
  const scene = sceneOf(claims, context);
  if (scene === null) return [...claims];
  return claims.map((claim) => {
    const { happening } = claim;
    if (happening.kind !== "meeting" || (claim.block !== "paragraph" && claim.block !== "bullet") || !isOpen(claim, happening))
      return claim;
    const fits = isOfNow(claim, scene) && isAmong(claim, happening, scene, context) && !isElsewhere(claim, scene.place, context);
    return fits ? withPlace(claim, happening, scene.place) : claim;
  });
}

interface Scene {
  readonly place: Mention;
  /** Whether something there is told as held or under way. */
  readonly isOver: boolean;
  /** The chains of those who are told to be there. */
  readonly chains: ReadonlySet<number>;
  /** The sentences that say so. */
  readonly sentences: readonly number[];
}

function sceneOf(claims: readonly Claim[], context: Context): Scene | null {
  let place: Mention | null = null;
  let isOver = false;
  const chains = new Set<number>();
  const sentences: number[] = [];
  for (const claim of claims) {
    const here = placeOfNow(claim);
    if (here === null) continue;
    if ((place !== null && here.chain !== place.chain) || isHouse(here) || AIRFIELD.test(claim.sentence.text)) return null;
    place = here;
    isOver ||= OVER.has(claim.status);
    for (const { chain } of peopleOf(claim.happening)) chains.add(chain);
    sentences.push(sentenceAt(claim, context));
  }
  return place === null || Math.min(...sentences) >= LEAD ? null : { place, isOver, chains, sentences };
}

/** Where a claim puts what it tells of, if it is one of now and of something that takes place. */
function placeOfNow({ happening, status, background }: Claim): Mention | null {
  if (happening.kind !== "meeting" && happening.kind !== "visit" && happening.kind !== "gathering") return null;
  if (background || NOWHERE.has(status) || happening.place?.kind === "body") return null;
  return happening.place;
}

function peopleOf(happening: Happening): readonly Mention[] {
  if (happening.kind === "meeting") return happening.parties;
  if (happening.kind === "visit") return [happening.visitor];
  return happening.kind === "gathering" ? happening.attendance.map(({ who }) => who) : [];
}

function isOfNow(claim: Claim, { isOver }: Scene): boolean {
  const { status, sentence, trigger, when } = claim;
  if (NOWHERE.has(status) || (OVER.has(status) && !isOver) || LONG.test(when?.text ?? "")) return false;
  return !ELSEWHEN.test(sentence.text) && !ANOTHER.test(sentence.text.slice(0, trigger.start - sentence.span.start));
}

/** Whether a meeting is of one who is there, or told right beside what is there. */
function isAmong(claim: Claim, { parties }: Meeting, { chains, sentences }: Scene, context: Context): boolean {
  if (parties.some(({ chain }) => chains.has(chain))) return true;
  const at = sentenceAt(claim, context);
  return sentences.some((sentence) => Math.abs(sentence - at) <= NEAR);
}

/** "Iikura House" is where one meeting is, not all of them. */
function isHouse({ text }: Mention): boolean {
  return /\b(?:house|palace|hall|hotel|villa|resort|residence|lodge|mansion|castle|cent(?:er|re)|airport|ministry)\b/i.test(text);
}

/** True where the sentence of a claim names another town or state in which something is. */
function isElsewhere({ sentence }: Claim, place: Mention, { doc }: Context): boolean {
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
