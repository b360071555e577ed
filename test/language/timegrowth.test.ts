import { describe, expect, test } from "vitest";
import { findTimes } from "../../src/language/times/times.ts";
import { lexiconOf, marked } from "./parsedof.ts";

const LEXICON = lexiconOf("times", "months");
/** How much longer an input eight times as long may take: an exponent of 1.3, as TRUST.md B3 has it, and what a busy machine adds. */
const GROWTH = 8 ** 1.3 * 2;
const SHORT = 12_000;
/** Below this many milliseconds there is no growth to speak of, and the clock is too coarse to tell. */
const NOTHING = 100;

/** Milliseconds of processor time for a text of about a length, made of repetitions; the best of three, or the first if it is next to nothing. */
function milliseconds(pump: string, length: number, manner: "happenings" | "timeml"): number {
  const { parsed, mentions } = marked(pump.repeat(Math.ceil(length / pump.length)));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > 20; run++) {
    const start = process.cpuUsage();
    findTimes(parsed, mentions, LEXICON, manner);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

/** What has stalled other readers of dates (chrono-node #382 and #399, moment, dateparser, ms), and beginnings of expressions that never end. */
const PUMPS: readonly string[] = [
  "(",
  "?",
  "1 ",
  "1,",
  "1-",
  "12/",
  "1:",
  "a ",
  "the ",
  "the last ",
  "early ",
  "end of the ",
  "Monday, ",
  "Monday and ",
  "May ",
  "1999-",
  "two hundred and ",
  "twenty-",
  "from 3 to ",
  "more than about ",
  "half a ",
  "new year 's ",
  "at the ",
  "between Monday, the 12 and - ",
  "two and a half years and a half ago, later ",
  "of the year of the ",
  "3 o'clock (4:00 ",
  "'s",
];

describe("an input eight times as long takes about eight times as long", () => {
  for (const manner of ["happenings", "timeml"] as const)
    for (const pump of PUMPS)
      test(`${manner}: ${pump}`, () => {
        const long = milliseconds(pump, 8 * SHORT, manner);
        if (long < NOTHING) return expect(long).toBeLessThan(NOTHING);
        expect(long / Math.max(5, milliseconds(pump, SHORT, manner))).toBeLessThan(GROWTH);
        expect(long).toBeLessThan(3000);
      });
});
