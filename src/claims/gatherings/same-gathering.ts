import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import type { Claim, Gathering } from "../claim.ts";

/** "The summit", "this conference": whichever the report tells of. */
const BARE = /^(?:the|this|that) (?:\w+-day )?(?:summit|conference|forum|gathering|event)$/i;
/** Nouns by which a summit is called too, once its name is told: "the ASEM forum". */
const OTHER_NOUN = /\b(?:forum|gathering|meeting|event|conference)$/i;
const NEXT = /\bnext\b/i;
const NOUN = /\b(?:summit|conference|forum|gathering|meeting|event|retreat)s?$/;

/** The year before a name: "the 2010 Lima summit". */
const YEAR = /^(?:19|20)\d\d /;

/** What the claims of one chain of gatherings tell of it together. */
interface Told {
  readonly mention: Mention;
  readonly words: ReadonlySet<string>;
  /** The body or series in its name: its words, and its chain, since it may be told by its long name and its short one. */
  readonly series: string | null;
  readonly body: number | null;
  /** The words of the place that it is told to be in. */
  readonly place: string | null;
  /** Whether its name is that of a place alone: "the Brussels summit". */
  readonly isByPlace: boolean;
  readonly isBare: boolean;
  /** Whether it is told to be in two places, and so is two gatherings, or none can tell. */
  readonly isMixed: boolean;
  readonly ordinal: number | null;
  /** Whether it has a day or an ordinal of its own. */
  readonly isOwn: boolean;
  /** Whether it is told of as held, so that it is not "the next summit". */
  readonly isHeld: boolean;
}

/**
 * The claims with gatherings joined that are one by what they are called: "the summit", or by its place ("the Brussels summit"), or by a part of its name
 * ("the African summit" of the African Union), where the report names only one that it can be.
 */
export function joinGatherings(claims: readonly Claim[]): Claim[] {
  const told = toldOf(claims);
  if (told.size < 2) return [...claims];
  const meant = new Map<number, Mention>();
  for (const [chain, one] of told) {
    const other = onlyOther(one, [...told.values()]);
    if (other !== null) meant.set(chain, other.mention);
  }
  return claims.map((claim) => {
    const { happening } = claim;
    const mention = happening.kind === "gathering" ? meant.get(happening.gathering.chain) : undefined;
    if (happening.kind !== "gathering" || mention === undefined) return claim;
    const gathering = { spans: [happening.gathering.span, mention.span], by: "coreference" as const, from: [] };
    return { ...claim, happening: { ...happening, gathering: mention }, evidence: { ...claim.evidence, gathering } };
  });
}

/** How many gatherings of one report are compared, each with each. */
const MOST = 24;

function toldOf(claims: readonly Claim[]): ReadonlyMap<number, Told> {
  const told = new Map<number, Told>();
  for (const { happening, when, status } of claims) {
    if (happening.kind !== "gathering") continue;
    const { chain } = happening.gathering;
    const before = told.get(chain);
    if (before === undefined && told.size === MOST) continue;
    const one = toldBy(happening, when !== null, status === "held");
    const better = before === undefined || (before.isBare && !one.isBare) || (before.series === null && one.series !== null);
    const [first, second] = better ? [one, before] : [before, one];
    const isMixed =
      first.isMixed || (second != null && (second.isMixed || (first.place ?? second.place) !== (second.place ?? first.place)));
    told.set(chain, {
      ...first,
      place: first.place ?? second?.place ?? null,
      ordinal: first.ordinal ?? second?.ordinal ?? null,
      isOwn: first.isOwn || (second?.isOwn ?? false),
      isHeld: first.isHeld || (second?.isHeld ?? false),
      isMixed,
    });
  }
  return told;
}

function toldBy({ gathering, series, place, ordinal }: Gathering, hasTime: boolean, isHeld: boolean): Told {
  const name = fold(gathering.text).replace(/^(?:the|an?|this|that) /, "");
  const where = place === null ? null : fold(place.text.replace(/,.*/, ""));
  const own = name.replace(NOUN, "").replace(YEAR, "").trim();
  return {
    mention: gathering,
    words: new Set(own.split(" ").flatMap((word) => word.replace(/['’]s?$/, "") || [])),
    series: series === null ? null : fold(series.text).replace(/^the /, ""),
    body: series?.chain ?? null,
    place: where,
    isByPlace: series === null && own !== "" && own === where,
    isBare: BARE.test(gathering.text),
    ordinal,
    isOwn: hasTime || ordinal !== null,
    isHeld,
    isMixed: false,
  };
}

/** The only gathering of the report that another name can be of; null when there is none, or several. */
function onlyOther(one: Told, all: readonly Told[]): Told | null {
  if (one.isMixed) return null;
  const others = all.filter(
    (other) =>
      other !== one &&
      !(one.isHeld && NEXT.test(other.mention.text)) &&
      other.words.size > 0 &&
      !other.isBare &&
      !other.isByPlace &&
      isNamed(other),
  );
  const there = one.series === null ? others.filter(({ place }) => place !== null && place === [...one.words].join(" ")) : [];
  const same = there.length > 0 ? there : others.filter((other) => isSame(one, other));
  return same.length === 1 ? same[0] : null;
}

function isNamed({ series, mention }: Told): boolean {
  return series !== null || mention.name !== null;
}

function isSame(one: Told, other: Told): boolean {
  if (one.place !== null && other.place !== null && one.place !== other.place) return false;
  if (one.isBare || one.isByPlace) return true;
  if (isSameOfSeries(one, other)) return true;
  if (one.isOwn && (other.isOwn || one.words.size < 2)) return false;
  if (one.series !== null)
    return (
      !one.isOwn &&
      isOneSeries(one, other) &&
      one.place === null &&
      OTHER_NOUN.test(one.mention.text) &&
      !OTHER_NOUN.test(other.mention.text)
    );
  const isPart = /^the /i.test(one.mention.text) && one.words.size > 0 && [...one.words].every((word) => other.words.has(word));
  return isPart && one.words.size < other.words.size;
}

function isOneSeries(one: Told, other: Told): boolean {
  return one.series === other.series || one.body === other.body;
}

/** "The 29th ECOWAS summit", then "the 29th Ordinary Summit of Heads of State": two names of one count, the first of which stays. */
function isSameOfSeries(one: Told, other: Told): boolean {
  if (one.ordinal === null || one.ordinal !== other.ordinal || one.ordinal === 1) return false;
  if (one.series !== null && other.series !== null && !isOneSeries(one, other)) return false;
  return other.mention.span.start < one.mention.span.start;
}
