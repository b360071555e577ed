import { describe, expect, test } from "vitest";
import { libraryReader, rollCallReader } from "../../src/world/importVotes.ts";
import type { EntityId } from "../../src/world/world.ts";

const HEADER =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link".split(
    ",",
  );
const CODES: Readonly<Record<string, string>> = { USA: "US", FRA: "FR", IND: "IN", TUV: "TV" };
const state = (code: string, name: string) => {
  const found = CODES[code] ?? (name === "SOVIET UNION" ? "SU" : null);
  return found === null ? null : (`state:${found}` as EntityId);
};

/** A row of the library's file: the cells that differ from those of a vote of 2031. */
function row(change: Readonly<Record<string, string>> = {}): string[] {
  const usual: Readonly<Record<string, string>> = {
    undl_id: "5000001",
    ms_code: "USA",
    ms_vote: "Y",
    date: "2031-03-02",
    resolution: "A/RES/ES-20/1",
    title: "An example",
    total_yes: "2",
    total_no: "1",
    total_abstentions: "0",
    total_non_voting: "190",
  };
  return HEADER.map((name) => change[name] ?? usual[name] ?? "");
}

function library(...rows: string[][]) {
  const reader = libraryReader(HEADER, state);
  for (const [index, cells] of rows.entries()) reader.take(index + 2, cells);
  return reader.votes();
}

describe("the UN Digital Library's file", () => {
  test("rows of states are gathered into votes", () => {
    const { rows, refused } = library(
      row(),
      row({ ms_code: "FRA", ms_vote: "N" }),
      row({ ms_code: "IND" }),
      row({ ms_code: "TUV", ms_vote: "X" }),
      row({ undl_id: "5000002", resolution: "S/RES/9999(2031)", ms_vote: "A", total_yes: "" }),
    );
    expect(refused).toEqual([]);
    expect(rows[0]).toEqual({
      body: "body:UNGA",
      symbol: "A/RES/ES-20/1",
      day: "2031-03-02",
      title: "An example",
      for: "2",
      against: "1",
      abstained: "0",
      notVoting: "190",
      positions: "Y:IN US|N:FR|X:TV",
      source: "undl: 5000001",
    });
    expect(rows[1]).toMatchObject({ body: "body:UNSC", symbol: "S/RES/9999", for: "0", positions: "A:US" });
  });
  test("the Security Council's numbers, states by name, non-voting in other words", () => {
    const { rows } = library(
      row({ resolution: "A/HRC/RES/99/1", ms_vote: "NV" }),
      row({ undl_id: "7", resolution: "S/RES/12 (1946)", ms_code: "XSU", ms_name: "SOVIET UNION", ms_vote: "" }),
    );
    expect(rows.map(({ body, positions }) => [body, positions])).toEqual([
      ["body:UNHRC", "X:US"],
      ["body:UNSC", "X:SU"],
    ]);
  });
  test("two votes of one name on one day are kept apart", () => {
    const { rows } = library(row(), row({ undl_id: "5000009" }));
    expect(rows.map(({ title }) => title)).toEqual(["An example", "An example (record 5000009)"]);
  });
  test.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ date: "2031-02-30" }, /line 2: date "2031-02-30" is no day/],
    [{ undl_id: "x" }, /line 2: undl_id "x" is no number/],
    [{ resolution: "=HYPERLINK(1)" }, /line 2: resolution "HYPERLINK\(1\)" is no document symbol/],
    [{ resolution: "A/../../x\ty" }, /is no document symbol/],
    [{ ms_vote: "MAYBE" }, /line 2: "MAYBE" is none of Y, N, A, X/],
    [{ ms_vote: "__proto__" }, /is none of Y, N, A, X/],
    [{ ms_code: "ZZZ", ms_name: "NOWHERE" }, /line 2: no state of the code "ZZZ" or the name "NOWHERE"/],
  ])("%j is left out, with its line", (change, message) => expect(library(row(change)).refused[0]).toMatch(message));
  test("a bad vote is told once and not for each state", () => {
    expect(library(...Array.from({ length: 193 }, () => row({ date: "" }))).refused.length).toBe(1);
  });
  test("titles come as one line that no spreadsheet runs", () => {
    const [{ title }] = library(row({ title: '=cmd|"/c calc"\u0000\n\u202eevil\t1' })).rows;
    expect(title).toBe('cmd|"/c calc" evil 1');
  });
  test("another file is told apart by its header", () => {
    expect(() => libraryReader(["a", "b"], state)).toThrow(
      "has no column undl_id, ms_code, ms_vote, date, resolution; expected the UN Digital Library's CSV",
    );
  });
});

describe("one line a roll call", () => {
  const HEADS = ["rcid", "session", "date", "unres", "important", "short", "descr", "votes"];
  const read = (...cells: string[]) => {
    const reader = rollCallReader(HEADS, ["US", "FR", "CS", "YU"]);
    reader.take(4, cells);
    return reader.votes();
  };
  test("letters are votes in the order of the states", () => {
    const { rows } = read("30", "41", "1986-12", "R/41/59L", "0", "Example", "", "YNA.");
    expect(rows[0]).toMatchObject({
      symbol: "A/RES/41/59L",
      day: "1986-12",
      for: "1",
      against: "1",
      abstained: "1",
      notVoting: "",
      positions: "Y:US|N:FR|A:CSHH",
      source: "unvotes: 30",
    });
  });
  test("codes mean the state of the day", () => {
    expect(read("1", "1", "1995-01-01", "R/50/1", "", "x", "", "..YY").rows[0].positions).toBe("Y:CS CS");
    expect(read("1", "1", "2015-01-01", "R/70/1", "", "x", "", "...Y").rows[0].positions).toBe("Y:RS");
  });
  test.each<[string[], RegExp]>([
    [["x", "", "1986-12", "R/1", "", "a", "", "YNA."], /line 4: rcid "x" is no number/],
    [["1", "", "1986-13", "R/1", "", "a", "", "YNA."], /line 4: date "1986-13" is no day or month/],
    [["1", "", "1986-12", "R/1", "", "a", "", "YNA"], /line 4: 3 letters for 4 states/],
    [["1", "", "1986-12", "R/1", "", "a", "", "YNAZ"], /line 4: votes hold other letters/],
    [["1", "", "1986-12", "", "", "", "", "YNA."], /line 4: has neither symbol nor title/],
    [[], /line 4: rcid "" is no number/],
  ])("%j is left out", (cells, message) => expect(read(...cells).refused[0]).toMatch(message));
  test("another file is told apart by its header", () =>
    expect(() => rollCallReader(["a"], [])).toThrow(/has no column rcid, date, unres, votes/));
});
