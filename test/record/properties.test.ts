import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/record/entry.ts";
import { keep, type Source } from "../../src/record/keep.ts";
import { gathering, meeting, ref, relation, report, statement, type Told, vote, world } from "./paper.ts";
import { expectSupported } from "./support.ts";

/** Numbers that look random and are the same on every run (Park and Miller's generator). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const PEOPLE = ["person:vt-Orsa", "person:ke-Tamm", "person:ke-Loon", "state:VT", "state:KE", "person:sa-Ives"];
const PLACES = ["place:Kesh", "place:Sarn", "place:Orlova", "state:KE"];
const STATUSES = ["planned", "held", "held", "postponed", "cancelled", "possible", "expected"] as const;

function day(roll: (below: number) => number): string {
  return `2031-05-${String(1 + roll(12)).padStart(2, "0")}`;
}

/** A claim of any kind, with days, places and statuses that often agree and often do not. */
function anyClaim(roll: (below: number) => number, index: number): Told {
  const when = roll(3) === 0 ? null : day(roll);
  const status = STATUSES[roll(STATUSES.length)];
  const kind = roll(8);
  if (kind === 0)
    return vote(`The vote ${index} on fishing.`, [roll(3) + 10, roll(3), null], {
      when,
      status,
      ...(roll(2) ? { measure: "fishing" } : {}),
    });
  if (kind === 1)
    return statement(
      `Orsa said ${index} we shall come home by winter.`,
      "person:vt-Orsa",
      roll(2) ? "we shall come home by winter" : "we shall come home",
    );
  if (kind === 2) return relation(`Velt is a member ${index}.`, "state:VT", "body:LG", "member", roll(2) ? "2020-01-01" : "2021-01-01");
  if (kind === 3) {
    const who = PEOPLE[roll(6)];
    const attendance = [
      { who: ref(who), of: null, as: roll(2) ? ("absent" as const) : ("participant" as const), level: null, status, attribution: [] },
    ];
    return gathering(`The summit ${index} opened.`, roll(2) ? "gathering:LG/2031-05-05" : "local:a/1", { when, status, attendance });
  }
  const parties = [PEOPLE[roll(2) * 3], roll(7) === 0 ? "officials" : PEOPLE[[1, 2, 4, 5][roll(4)]]];
  return meeting(`They met ${index}.`, parties, {
    when,
    status,
    complete: roll(6) > 0,
    hedged: roll(5) === 0,
    background: roll(9) === 0,
    block: roll(6) === 0 ? "title" : "paragraph",
    ...(roll(2) ? { place: PLACES[roll(4)] } : {}),
    ...(roll(4) === 0 ? { occasion: "gathering:LG/2031-05-05" } : {}),
    ...(roll(8) === 0 ? { apart: "list" } : {}),
  });
}

function anyReports(seed: number, count: number): Source[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, k) => {
    const published = roll(6) === 0 ? null : day(roll);
    return report(
      `r${seed}-${k}`,
      published,
      Array.from({ length: 1 + roll(7) }, (_, j) => anyClaim(roll, k * 10 + j)),
    );
  });
}

function shuffled<T>(items: readonly T[], roll: (below: number) => number): T[] {
  const list = [...items];
  for (let k = list.length - 1; k > 0; k--) {
    const other = roll(k + 1);
    [list[k], list[other]] = [list[other], list[k]];
  }
  return list;
}

describe("the record is a function of the set of reports", () => {
  test.each([1, 2, 3, 4, 5])("shuffled and repeated, set %i", (seed) => {
    const sources = anyReports(seed, 40);
    const once = JSON.stringify(keep(sources, world, []));
    expect(JSON.parse(once).entries.length).toBeGreaterThan(20);
    const roll = dice(seed + 100);
    for (let k = 0; k < 50; k++) {
      const some = shuffled([...sources, ...sources.slice(0, roll(5))], roll);
      expect(JSON.stringify(keep(some, world, []))).toBe(once);
    }
  });
  test("a report taken away takes its support away and nothing else", () => {
    const sources = anyReports(9, 30);
    const gone = new Set<string>(sources[0].reading.claims.map(({ id }) => id));
    const { entries } = keep(sources.slice(1), world, []);
    expect(entries.flatMap(({ claims }) => claims).filter((id) => gone.has(id))).toEqual([]);
    expect(JSON.stringify(keep(sources, world, []))).toBe(JSON.stringify(keep([...sources.slice(1), sources[0]], world, [])));
  });
  test("every claim is of exactly one entry", () => {
    const sources = anyReports(11, 60);
    const all = sources.flatMap(({ reading }) => reading.claims.map(({ id }) => id)).sort();
    expect(
      keep(sources, world, [])
        .entries.flatMap(({ claims }) => claims)
        .sort(),
    ).toEqual(all);
  });
  test("no two claims that an article tells apart are of one entry", () => {
    const sources = anyReports(12, 60);
    for (const entry of keep(sources, world, []).entries) {
      const apart = entry.claims.flatMap((id) => {
        const claim = sources.flatMap(({ reading }) => reading.claims).find((one) => one.id === id);
        return claim?.apart == null ? [] : [`${claim.article} ${claim.apart}`];
      });
      expect(new Set(apart).size).toBe(apart.length);
    }
  });
});

describe("every value of an entry is given by each of the claims that it names", () => {
  const sources = anyReports(21, 60);
  const claims = new Map(sources.flatMap(({ reading }) => reading.claims.map((claim) => [claim.id as string, claim])));
  test.each(keep(sources, world, []).entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry: Entry) => {
    expectSupported(entry, claims);
  });
});
