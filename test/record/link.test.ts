import { describe, expect, test } from "vitest";
import { keep, type Source } from "../../src/record/keep.ts";
import { meeting, report, type Told, world } from "./paper.ts";

const ORSA = "person:vt-Orsa";
const TAMM = "person:ke-Tamm";
const IVES = "person:sa-Ives";

/** The entries of some reports as the sorted lists of the reports that each rests on. */
function rests(...sources: readonly Source[]): string[] {
  const given = new Map(sources.flatMap(({ article, reading }) => reading.claims.map(({ id }) => [id as string, article.given] as const)));
  return keep(sources, world, [])
    .entries.map(({ claims }) => [...new Set(claims.map((id) => given.get(id)))].sort().join("+"))
    .sort();
}

function told(
  given: string,
  published: string | null,
  more: Partial<Told> & { place?: string; occasion?: string; complete?: boolean },
  parties = [ORSA, TAMM],
): Source {
  return report(given, published, [meeting(`Orsa met Tamm, says ${given}.`, parties, more)]);
}

describe("a move from one day to another", () => {
  const moving = report("moving", "2031-05-04", [
    meeting("Orsa's meeting with Tamm of May 5, which she met with regret, is put off.", [ORSA, TAMM], {
      when: "2031-05-05",
      status: "postponed",
    }),
    meeting("She will have met him by May 11.", [ORSA, TAMM], { when: "2031-05-11", status: "planned" }),
  ]);
  test("links the days when a report says so", () => {
    expect(rests(moving, told("before", "2031-05-01", { when: "2031-05-05", status: "planned" }))).toEqual(["before+moving"]);
  });
  test("does not when a report tells the days apart in so many words", () => {
    const apart = report("apart", "2031-05-04", [
      meeting("Orsa met Tamm on May 5.", [ORSA, TAMM], { when: "2031-05-05", status: "planned", apart: "twice" }),
      meeting("Orsa met Tamm on May 11.", [ORSA, TAMM], { when: "2031-05-11", status: "planned", apart: "twice" }),
    ]);
    expect(rests(moving, apart)).toEqual(["apart+moving", "apart+moving"]);
    expect(keep([moving, apart], world, []).findings.map(({ kind }) => kind)).toEqual(["conflict"]);
  });
});

describe("vague reports", () => {
  test("never join two meetings", () => {
    const first = told("first", "2031-05-06", { when: "2031-05-05" });
    const second = told("second", "2031-05-09", { when: "2031-05-08" });
    expect(rests(first, second, told("vague", "2031-05-09", {}))).toEqual(["first", "second", "vague"]);
  });
  test("are told from the others by the place", () => {
    const first = told("first", "2031-05-06", { when: "2031-05-05", place: "place:Kesh" });
    const second = told("second", "2031-05-09", { when: "2031-05-08", place: "place:Sarn" });
    expect(rests(first, second, told("vague", "2031-05-09", { place: "state:KE" }))).toEqual(["first+vague", "second"]);
  });
  test("are one by the occasion, dated or not", () => {
    const occasion = "gathering:LG/2031-05-05";
    expect(rests(told("a", null, { occasion }), told("b", "2031-05-02", { occasion, status: "planned" }))).toEqual(["a+b"]);
  });
  test("of other occasions stay apart", () => {
    expect(
      rests(
        told("a", "2031-05-06", { occasion: "gathering:LG/2031-05-05" }),
        told("b", "2031-05-06", { occasion: "gathering:MG/2031-05-06" }),
      ),
    ).toEqual(["a", "b"]);
  });
  test("told as background do not join the news", () => {
    expect(rests(told("a", "2031-05-06", { when: "2031-05-05" }), told("b", "2031-05-06", { background: true }))).toEqual(["a", "b"]);
  });
});

describe("parties", () => {
  test("three are not two", () => {
    const three = told("three", "2031-05-06", { when: "2031-05-05" }, [ORSA, TAMM, IVES]);
    expect(rests(three, told("two", "2031-05-06", { when: "2031-05-05" }))).toEqual(["three", "two"]);
  });
  test("a report that names two of three, and says that there were others, joins the three", () => {
    const three = told("three", "2031-05-06", { when: "2031-05-05" }, [ORSA, TAMM, IVES]);
    expect(rests(three, told("some", "2031-05-06", { when: "2031-05-05", complete: false }))).toEqual(["some+three"]);
  });
  test("states that met on a day when two pairs of their people did stay alone", () => {
    const leaders = told("leaders", "2031-05-06", { when: "2031-05-05" });
    const ministers = told("ministers", "2031-05-06", { when: "2031-05-05" }, ["person:vt-Rill", "person:ke-Loon"]);
    const states = told("states", "2031-05-06", { when: "2031-05-05" }, ["state:VT", "state:KE"]);
    expect(rests(leaders, ministers, states)).toEqual(["leaders", "ministers", "states"]);
  });
});

test("blocks do not depend on one another", () => {
  const pair = [told("a", "2031-05-06", { when: "2031-05-05" }), told("b", "2031-05-07", {})];
  const others = [told("c", "2031-05-06", { when: "2031-05-05" }, [ORSA, IVES]), told("d", "2031-05-08", {}, [TAMM, IVES])];
  const alone = keep(pair, world, []).entries;
  const together = keep([...pair, ...others], world, []).entries;
  for (const entry of alone) expect(together).toContainEqual(entry);
});
