import type { Reading } from "../claims/claim.ts";
import type { Support } from "../claims/evidence.ts";
import type { TimeExpression } from "../language/doc.ts";
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
    return reckon(time, {
      day,
      direction,
      plain,
      anchor: anchorOf(time, world, found),
      base: base === undefined ? null : moment(base, direction, plain, depth + 1),
      article: reading.article,
    });
  };
  return {
    on: day.day ?? "ever",
    moment(time, direction, plain) {
      const found = moment(time, direction, plain);
      return {
        moment: found,
        support: found === null ? null : supportOf(time, found, { direction, plain }, indexes.get(time.span.start) ?? -1),
      };
    },
  };
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
