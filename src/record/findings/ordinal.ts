import { ordinalIn } from "../../identity/gatherings.ts";
import { addDays } from "../../text/day.ts";
import type { Words } from "../../text/span.ts";
import type { EntityId, GatheringFact, World } from "../../world/world.ts";
import type { Finding } from "../entry.ts";
import type { Of, Told } from "../told.ts";
import { wordsOf } from "./conflict.ts";
import { type Desk, factText, finding, quoted } from "./desk.ts";

/** Ordinals that count within something else than the series. */
const WITHIN =
  /\b(?:this year|of the year|since|in a row|consecutive|straight|in as many|in (?:two|three|four|five|six|ten|\w+ty) (?:years|months|weeks|days)|his|her|their|day|session|round|time)\b/i;

/** Somebody's own count: "his first", "her country's second". */
const WHOSE = /(?:\b(?:his|her|their|its|our|my)|['’]s?)\s+(?:\w+\s+)?(?:\w+-)?(?:first|second|third|\w+th|\d+(?:st|nd|rd|th))\b/i;

/** "The sixth summit" where the world knows that it was the seventh: by gatherings whose row has a source. */
export function findOrdinals(desk: Desk): Finding[] {
  return desk.told.flatMap((told) => {
    if (told.claim.happening.kind !== "gathering" || told.claim.hedged) return [];
    const { gathering, name, ordinal: read } = told.claim.happening as Of<"gathering">;
    const ordinal = read ?? ordinalIn(name.text);
    const fact = ordinal === null || gathering.entity === null ? null : gatheringFact(desk.world, gathering.entity, told);
    if (fact === null || ordinal === null || fact.ordinal === null || fact.ordinal === ordinal || fact.fact.unverified) return [];
    const says = read === null ? name : (wordsOf(desk, told.claim.id, "ordinal") ?? name);
    if (countsOtherwise(told, says)) return [];
    if (isDouble(desk.world, fact, ordinal)) return [];
    const entry = desk.entryOf.get(told.claim.id);
    const text = `${quoted(says.text)} in ${quoted(told.claim.sentence.text)}: ${fact.name} was number ${fact.ordinal}; ${factText(fact.fact)}.`;
    return [finding("ordinal", [says], [fact.fact], text, entry === undefined ? [] : [entry])];
  });
}

/** True for "his first summit", "China's third summit", "the third meeting this year": a number that is not the series' own. */
function countsOtherwise({ claim }: Told, says: Words): boolean {
  const at = says.span.start - claim.sentence.span.start;
  const { text } = claim.sentence;
  return (
    WITHIN.test(text.slice(Math.max(0, at), at + 90)) || WHOSE.test(`${text.slice(Math.max(0, at - 30), Math.max(0, at))}${says.text}`)
  );
}

/** The gathering itself; or, for a series, the only one in progress on the day that is told. */
function gatheringFact(world: World, entity: EntityId, told: Told): GatheringFact | null {
  if (entity.startsWith("gathering:")) return ofId(world, entity);
  if (!entity.startsWith("series:") || told.claim.when?.earliest == null || told.claim.when.precision !== "day") return null;
  const facts = world.gatherings(entity, told.claim.when.earliest);
  return facts.length === 1 ? facts[0] : null;
}

function ofId(world: World, entity: EntityId): GatheringFact | null {
  const series = `series:${entity.slice("gathering:".length, entity.lastIndexOf("/"))}` as EntityId;
  return world.gatherings(series, "ever").find(({ gathering }) => gathering === entity) ?? null;
}

/** Two summits held together carry two numbers. */
function isDouble(world: World, fact: GatheringFact, ordinal: number): boolean {
  const others = world.gatherings(fact.series, "ever").filter(({ gathering }) => gathering !== fact.gathering);
  if (others.some((other) => other.ordinal === ordinal && other.from <= addDays(fact.until, 7) && other.until >= addDays(fact.from, -7)))
    return true;
  const next = others.find((other) => other.from > fact.until);
  return ordinal === (fact.ordinal ?? 0) + 1 && next?.ordinal === (fact.ordinal ?? 0) + 2;
}
