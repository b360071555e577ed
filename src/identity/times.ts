import type { Reading } from "../claims/claim.ts";
import type { Support } from "../claims/evidence.ts";
import type { TimeExpression } from "../language/doc.ts";
import { addDays, type Day, weekday } from "../text/day.ts";
import type { AsOf, World } from "../world/world.ts";
import type { Direction, Stretch } from "./calendar.ts";
import { gatheringFact } from "./happenings.ts";
import type { ArticleDay, Moment } from "./identified.ts";
import { reckon } from "./moments.ts";
import type { Found } from "./scene.ts";

/** Tells the moments of one article's time expressions. */
export interface Clock {
  /** The article's day for questions to the world. */
  readonly on: AsOf;
  moment(time: TimeExpression, direction: Direction, plain: boolean): { readonly moment: Moment | null; readonly support: Support | null };
}

/** A clock for a reading on its day, with its mentions identified for the anchors. */
export function clockOf(reading: Reading, world: World, day: ArticleDay, found: readonly Found[]): Clock {
  const indexes = new Map(reading.times.map((time, index) => [time.span.start, index]));
  const moment = (time: TimeExpression, direction: Direction, plain: boolean, depth = 0): Moment | null => {
    const base = time.base === null || depth > 3 ? undefined : reading.times[time.base];
    const way = time.base === null ? direction : wayOfBase(reading, time.base, direction);
    return reckon(time, {
      day,
      direction,
      plain,
      anchor: anchorOf(time, world, found),
      base: base === undefined ? null : moment(base, way, plain, depth + 1),
      article: reading.article,
    });
  };
  const yesterday = day.day === null ? null : yesterdayTold(reading, day.day);
  return {
    on: day.day ?? "ever",
    moment(time, told, plain) {
      const direction = told === "future" && yesterday !== null && isPartOf(time, yesterday) ? "past" : told;
      const found = moment(time, direction, plain);
      return {
        moment: found,
        support: found === null ? null : supportOf(time, found, { direction, plain }, indexes.get(time.span.start) ?? -1),
      };
    },
  };
}

/** The direction of the expression that another counts from: as the verb beside it tells, else the other's. */
export function wayOfBase({ timePlaces }: Reading, base: number, direction: Direction): Direction {
  return timePlaces[base]?.way ?? direction;
}

/** True for an hour or a part of a weekday: "Saturday evening", "later on Saturday". */
function isPartOf({ value, mod, shift }: TimeExpression, weekday: string): boolean {
  return shift === null && value.startsWith(weekday) && (value.length > weekday.length || mod === "AFTER");
}

/**
 * The weekday of the day before the article's, where the text tells of it as past: a report of what was done on Saturday, dated Sunday, means the same day
 * by what is planned for Saturday evening. Null where it does not.
 */
function yesterdayTold({ times, timePlaces }: Reading, day: Day): string | null {
  const value = `XXXX-WXX-${weekday(addDays(day, -1))}`;
  const isTold = times.some((time, index) => time.value.startsWith(value) && time.shift === null && timePlaces[index]?.way === "past");
  return isTold ? value : null;
}

function anchorOf(time: TimeExpression, world: World, found: readonly Found[]): Stretch | null {
  if (time.anchor === null) return null;
  const { entity, of } = found[time.anchor.id].identified;
  return gatheringFact(world, entity, of);
}

interface Way {
  readonly direction: Direction;
  readonly plain: boolean;
}

/** The inputs that `rederive` reads: the expression, the day and the direction it is counted in, the gathering or expression it hangs on. */
function supportOf(time: TimeExpression, moment: Moment, way: Way, index: number): Support {
  const from = [`time:${index}`];
  if (moment.basis !== "stated" || moment.earliest === null) from.push("day", `direction:${way.direction ?? "either"}`);
  if (way.plain) from.push("plain");
  if (time.anchor !== null) from.push(`mention:${time.anchor.id}`);
  return { spans: [time.span], by: moment.basis, from };
}
