import type { Reading } from "../claims/claim.ts";
import type { TimeExpression } from "../language/doc.ts";
import type { Day } from "../text/day.ts";
import type { Words } from "../text/span.ts";
import type { GatheringFact, World, WorldFact } from "../world/world.ts";
import type { Direction } from "./calendar.ts";
import type { ArticleDay, DayReason, Moment } from "./identified.ts";
import type { Implied } from "./implied.ts";
import { reckon } from "./moments.ts";
import type { Found, Scene } from "./scene.ts";

/**
 * What a statement says of a day that the article might be of; null when it says nothing. `weight` is 2 for a date that cannot be, and for an
 * announcement too old to be news; else 1.
 */
export type Verdict = Pick<DayReason, "counts" | "text" | "fact" | "firm"> & { readonly weight: number };

/** One statement of the article that is true of some days and not of others. */
export interface Test {
  readonly words: Words;
  /** Tests of one key say the same and count once: several claims may share a date. */
  readonly key: string;
  /** True for the tests that tell one day from the next: dates, weekdays, "tomorrow". */
  readonly calendar: boolean;
  judge(day: Day): Verdict | null;
}

/** What the tests are made from: the article as seen on no particular day. */
export interface Undated {
  readonly reading: Reading;
  readonly world: World;
  readonly scene: Scene;
  readonly found: readonly Found[];
  /** The gatherings that each mention of one can be, by mention id. */
  readonly gatherings: ReadonlyMap<number, readonly GatheringFact[]>;
  /** The gatherings that sentences tell of without a name. */
  readonly implied: readonly Implied[];
  /** Where each time of a claim lies as its status tells, by where it begins; null where claims that share it disagree. */
  readonly ways: ReadonlyMap<number, Direction>;
}

/** A verdict; firm and of weight 1 unless told. */
export function say(counts: Verdict["counts"], text: string, fact: WorldFact | null = null, firm = true, weight = 1): Verdict {
  return { counts, text, fact, firm, weight };
}

/** The moment that a time of a claim would mean if the article were of that day. */
export function momentOn(undated: Undated, time: TimeExpression, day: Day): Moment | null {
  if (time.anchor !== null || time.base !== null) return null;
  const article: ArticleDay = { day, basis: "inferred", plausible: [day], reasons: [] };
  return reckon(time, {
    day: article,
    direction: undated.ways.get(time.span.start) ?? null,
    anchor: null,
    base: null,
    plain: false,
    article: undated.reading.article,
  });
}

/** What is said of a fact that no source bears out. */
export function unsure(fact: WorldFact): string {
  return fact.unverified ? " (by a row without a source)" : "";
}
