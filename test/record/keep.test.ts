import { describe, expect, test } from "vitest";
import type { Entry, Ruling } from "../../src/record/entry.ts";
import { keep, type Source } from "../../src/record/keep.ts";
import { gathering, meeting, ref, relation, report, statement, vote, world } from "./paper.ts";

const ORSA = "person:vt-Orsa";
const TAMM = "person:ke-Tamm";
const LOON = "person:ke-Loon";

/** Each entry in a line: kind, parties, day, place, status, how many claims and articles; then how many entries it may be. */
function lines(sources: readonly Source[], rulings: readonly Ruling[] = []): string[] {
  return keep(sources, world, rulings).entries.map(line).sort();
}

function line(entry: Entry): string {
  const { happening, when, status, claims, sources, mayBe, disputes } = entry;
  const who =
    happening.kind === "meeting"
      ? happening.parties.map(({ value }) => value.name).join("+")
      : happening.kind === "vote"
        ? `${happening.tally.for?.value ?? "?"}-${happening.tally.against?.value ?? "?"}`
        : happening.kind === "gathering"
          ? happening.gathering.value.name
          : happening.kind === "statement"
            ? happening.speaker.value.name
            : "";
  const place = happening.kind === "meeting" && happening.place !== null ? ` in ${happening.place.value.name}` : "";
  const disputed = disputes.length > 0 ? ` disputed: ${disputes.map(({ path }) => path).join(", ")}` : "";
  const perhaps = mayBe.length > 0 ? ` may be ${mayBe.length}` : "";
  return `${happening.kind} ${who} ${when?.value.value ?? "?"}${place} ${status.value}; ${claims.length} of ${sources.articles}${perhaps}${disputed}`;
}

function check(sources: readonly Source[], expected: readonly string[], rulings: readonly Ruling[] = []): void {
  expect(lines(sources, rulings)).toEqual([...expected].sort());
}

describe("meetings of one article", () => {
  test("the same parties without a contradicting day or place are one meeting", () => {
    check(
      [
        report("a", "2031-05-02", [
          meeting("Orsa met Tamm.", [ORSA, TAMM], { place: "place:Kesh" }),
          meeting("She met him on May 1.", [ORSA, TAMM], { when: "2031-05-01" }),
        ]),
      ],
      ["meeting Orsa+Tamm 2031-05-01 in Kesh held; 2 of 1"],
    );
  });
  test("different days are two meetings", () => {
    check(
      [
        report("a", "2031-05-02", [
          meeting("Orsa met Tamm on May 1.", [ORSA, TAMM], { when: "2031-05-01" }),
          meeting("Orsa met Tamm in April 3.", [ORSA, TAMM], { when: "2031-04-03" }),
        ]),
      ],
      ["meeting Orsa+Tamm 2031-04-03 held; 1 of 1", "meeting Orsa+Tamm 2031-05-01 held; 1 of 1"],
    );
  });
  test("what it tells apart never links", () => {
    const twice = { when: "2031-05-01", apart: "twice" };
    check(
      [report("a", "2031-05-02", [meeting("Orsa met Tamm.", [ORSA, TAMM], twice), meeting("He met her again.", [ORSA, TAMM], twice)])],
      ["meeting Orsa+Tamm 2031-05-01 held; 1 of 1", "meeting Orsa+Tamm 2031-05-01 held; 1 of 1"],
    );
  });
  test("“the meeting” is the one before it, even at another place: a dispute", () => {
    const sources = [
      report("a", "2031-05-02", [
        meeting("Orsa met Tamm in Kesh.", [ORSA, TAMM], { place: "place:Kesh" }),
        meeting("The meeting took place in Sarn.", [ORSA, TAMM], { place: "place:Sarn", trigger: "meeting" }),
      ]),
    ];
    expect(lines(sources)[0]).toContain("disputed: place");
    const { findings } = keep(sources, world, []);
    expect(findings.map(({ kind }) => kind)).toEqual(["conflict"]);
  });
  test("a vague claim that fits two stays alone and names both", () => {
    check(
      [
        report("a", "2031-05-02", [
          meeting("Orsa met Tamm on May 1.", [ORSA, TAMM], { when: "2031-05-01" }),
          meeting("Orsa met Tamm on May 2.", [ORSA, TAMM], { when: "2031-05-02" }),
          meeting("Orsa met Tamm.", [ORSA, TAMM]),
        ]),
      ],
      [
        "meeting Orsa+Tamm 2031-05-01 held; 1 of 1",
        "meeting Orsa+Tamm 2031-05-02 held; 1 of 1",
        "meeting Orsa+Tamm ? held; 1 of 1 may be 2",
      ],
    );
  });
  test("what is told as background is not the news", () => {
    check(
      [
        report("a", "2031-05-02", [
          meeting("Orsa met Tamm.", [ORSA, TAMM]),
          meeting("They last met in Sarn.", [ORSA, TAMM], { background: true }),
        ]),
      ],
      ["meeting Orsa+Tamm ? held; 1 of 1", "meeting Orsa+Tamm ? held; 1 of 1"],
    );
  });
});

describe("meetings of several articles", () => {
  const plan = report("plan", "2031-04-28", [
    meeting("Orsa will have met Tamm by May 3.", [ORSA, TAMM], { when: "2031-05-03", status: "planned", place: "place:Kesh" }),
  ]);
  test("one day, one meeting; the state gives way to the person who acts for it", () => {
    check(
      [
        report("a", "2031-05-02", [meeting("Orsa met Tamm.", [ORSA, TAMM], { when: "2031-05-01" })]),
        report("b", "2031-05-03", [meeting("Delegations met.", ["state:VT", "state:KE"], { when: "2031-05-01", place: "place:Kesh" })]),
      ],
      ["meeting Orsa+Tamm 2031-05-01 in Kesh held; 2 of 2"],
    );
  });
  test("ministers and leaders of the same states are not one meeting", () => {
    check(
      [
        report("a", "2031-05-02", [meeting("Orsa met Tamm.", [ORSA, TAMM], { when: "2031-05-01" })]),
        report("b", "2031-05-02", [meeting("Orsa met Loon.", [ORSA, LOON], { when: "2031-05-01" })]),
      ],
      ["meeting Orsa+Loon 2031-05-01 held; 1 of 1", "meeting Orsa+Tamm 2031-05-01 held; 1 of 1"],
    );
  });
  test("a plan and a meeting held elsewhere in the week are two, at the same place one", () => {
    const held = (place: string) =>
      report("held", "2031-05-06", [meeting("Orsa met Tamm there.", [ORSA, TAMM], { when: "2031-05-05", place })]);
    check([plan, held("place:Kesh")], ["meeting Orsa+Tamm 2031-05-05 in Kesh held; 2 of 2"]);
    check(
      [plan, held("place:Sarn")],
      ["meeting Orsa+Tamm 2031-05-03 in Kesh planned; 1 of 1", "meeting Orsa+Tamm 2031-05-05 in Sarn held; 1 of 1"],
    );
  });
  test("not over a third meeting between them", () => {
    const between = report("between", "2031-05-04", [
      meeting("Orsa met Tamm at sea.", [ORSA, TAMM], { when: "2031-05-04", place: "place:Sarn" }),
    ]);
    const held = report("held", "2031-05-06", [meeting("Orsa met Tamm there.", [ORSA, TAMM], { when: "2031-05-05", place: "place:Kesh" })]);
    expect(lines([plan, between, held])).toHaveLength(3);
  });
  test("an article that tells the days apart beats nearness", () => {
    const both = report("both", "2031-05-06", [
      meeting("Orsa met Tamm on May 5.", [ORSA, TAMM], { when: "2031-05-05", place: "place:Kesh" }),
      meeting("She met him on May 3.", [ORSA, TAMM], { when: "2031-05-03", place: "place:Kesh" }),
    ]);
    expect(lines([plan, both])).toHaveLength(2);
  });
  test("held a day apart at one place is one with a dispute; at two places two", () => {
    const held = (given: string, when: string, place: string) =>
      report(given, "2031-05-06", [meeting(`Orsa met Tamm, ${given}.`, [ORSA, TAMM], { when, place })]);
    check(
      [held("a", "2031-05-04", "place:Kesh"), held("b", "2031-05-05", "place:Kesh")],
      [expect.stringContaining("2 of 2 disputed: when")],
    );
    expect(lines([held("a", "2031-05-04", "place:Kesh"), held("b", "2031-05-05", "place:Sarn")])).toHaveLength(2);
  });
  test("a vague report joins the only meeting it fits, and none years away", () => {
    const vague = (published: string) => report("vague", published, [meeting("Orsa met Tamm lately.", [ORSA, TAMM])]);
    const held = report("held", "2031-05-06", [meeting("Orsa met Tamm there.", [ORSA, TAMM], { when: "2031-05-05" })]);
    check([held, vague("2031-05-07")], ["meeting Orsa+Tamm 2031-05-05 held; 2 of 2"]);
    expect(lines([held, vague("2033-05-07")])).toHaveLength(2);
    expect(lines([held, report("undated", null, [meeting("Orsa met Tamm lately.", [ORSA, TAMM])])])).toHaveLength(2);
  });
  test("two meetings of a pair years apart are two entries", () => {
    check(
      [
        report("a", null, [
          meeting("Orsa will have met Tamm.", [ORSA, TAMM], { when: "2029-10-13", status: "planned", place: "place:Kesh" }),
        ]),
        report("b", null, [
          meeting("Orsa will have met Tamm.", [ORSA, TAMM], { when: "2031-07-03", status: "planned", place: "place:Kesh" }),
        ]),
      ],
      ["meeting Orsa+Tamm 2029-10-13 in Kesh planned; 1 of 1", "meeting Orsa+Tamm 2031-07-03 in Kesh planned; 1 of 1"],
    );
  });
  test("a partial list waits and joins the only meeting that holds it", () => {
    check(
      [
        report("a", "2031-05-02", [meeting("Orsa met Tamm.", [ORSA, TAMM], { when: "2031-05-01", place: "place:Kesh" })]),
        report("b", "2031-05-02", [
          meeting("Orsa met officials.", [ORSA, "officials"], { when: "2031-05-01", place: "place:Kesh", complete: false }),
        ]),
      ],
      ["meeting Orsa+Tamm+officials 2031-05-01 in Kesh held; 2 of 2"],
    );
  });
});

describe("status", () => {
  const told = (given: string, published: string, status: "planned" | "held" | "cancelled") =>
    report(given, published, [meeting(`Orsa met Tamm, ${given}.`, [ORSA, TAMM], { when: "2031-05-05", status })]);
  test("the latest report wins", () => {
    check([told("a", "2031-05-01", "planned"), told("b", "2031-05-03", "cancelled")], ["meeting Orsa+Tamm 2031-05-05 cancelled; 2 of 2"]);
  });
  test("a held meeting is not unheld by a plan that comes in late", () => {
    check([told("a", "2031-05-06", "held"), told("b", "2031-05-07", "planned")], ["meeting Orsa+Tamm 2031-05-05 held; 2 of 2"]);
  });
  test("the history has each status with the day of its first report", () => {
    const { entries } = keep(
      [told("a", "2031-05-01", "planned"), told("b", "2031-05-02", "planned"), told("c", "2031-05-06", "held")],
      world,
      [],
    );
    expect(entries[0].history.map(({ status, day }) => `${day} ${status.value} ${status.claims.length}`)).toEqual([
      "2031-05-01 planned 2",
      "2031-05-06 held 1",
    ]);
  });
  test("a headline does not outweigh the body", () => {
    check(
      [
        report("a", "2031-05-01", [
          meeting("Orsa met Tamm", [ORSA, TAMM], { block: "title" }),
          meeting("Orsa will have met Tamm.", [ORSA, TAMM], { status: "planned" }),
        ]),
      ],
      ["meeting Orsa+Tamm ? planned; 2 of 1"],
    );
  });
});

describe("votes", () => {
  const day = { when: "2031-05-05" };
  test("one body, one day, no differing measure: one vote with a disputed tally", () => {
    const sources = [
      report("a", "2031-05-05", [vote("The vote on fishing was 12 to 3.", [12, 3, null], { ...day, measure: "fishing" })]),
      report("b", "2031-05-06", [vote("The vote on fishing was 12 to 4.", [12, 4, null], { ...day, measure: "fishing" })]),
    ];
    check(sources, [expect.stringContaining("2 of 2 disputed: tally.against")]);
    const texts = keep(sources, world, []).findings.map(({ text }) => text);
    expect(texts).toEqual([expect.stringMatching(/^Reports differ on the tally: 12-[34] .* and 12-[34] /)]);
  });
  test("different measures are two votes, however near the tallies", () => {
    const sources = [
      report("a", "2031-05-05", [vote("The vote on fishing was 12 to 3.", [12, 3, null], { ...day, measure: "fishing" })]),
      report("b", "2031-05-05", [vote("The vote on tariffs was 12 to 3.", [12, 3, null], { ...day, measure: "tariffs" })]),
    ];
    expect(lines(sources)).toHaveLength(2);
  });
  test("a planned vote and the one that came of it", () => {
    check(
      [
        report("a", "2031-05-03", [
          vote("The vote on fishing is due.", [null, null, null], {
            when: "2031-05-05/2031-05-06",
            status: "planned",
            measure: "fishing",
            outcome: "planned",
          }),
        ]),
        report("b", "2031-05-05", [
          vote("The vote on fishing was 12 to 3.", [12, 3, null], { ...day, measure: "fishing", outcome: "adopted" }),
        ]),
      ],
      ["vote 12-3 2031-05-05 held; 2 of 2"],
    );
  });
  test("a vote that was held and one still planned are two, in one article", () => {
    const sources = [
      report("a", "2031-05-05", [
        vote("The vote was 12 to 3.", [12, 3, null], day),
        vote("Another vote is due.", [null, null, null], { when: "2031-05-07/2031-05-08", status: "planned", outcome: "planned" }),
      ]),
    ];
    expect(lines(sources)).toHaveLength(2);
  });
});

test("an editor's day, place, party and number win over what the reports say", () => {
  const reports = ["a", "b", "c"].map((given) =>
    report(given, "2031-05-06", [meeting(`Orsa met Tamm, ${given}.`, [ORSA, TAMM], { when: "2031-05-05", place: "place:Kesh" })]),
  );
  const keys = reports.map(({ reading }) => reading.claims[0].key);
  const set = (path: string, value: string): Ruling => ({
    id: path,
    verb: "set",
    claims: keys as unknown as Ruling["claims"],
    path,
    value,
  });
  check(reports, ["meeting Orsa+Tamm 2031-05-04 in Sarn held; 3 of 3"], [set("when", "2031-05-04"), set("place", "place:Sarn")]);
  check(reports, ["meeting Orsa+Loon 2031-05-05 in Kesh held; 3 of 3"], [set("parties.1", LOON)]);
  const votes = ["a", "b"].map((given) =>
    report(given, "2031-05-06", [vote(`The vote was 12 to 3, ${given}.`, [12, 3, null], { when: "2031-05-05" })]),
  );
  const key = votes[0].reading.claims[0].key;
  check(votes, ["vote 13-3 2031-05-05 held; 2 of 2"], [{ id: "1", verb: "set", claims: [key], path: "tally.for", value: "13" }]);
  check(votes, ["vote 12-3 2031-05-05 held; 2 of 2"], [{ id: "1", verb: "set", claims: [key], path: "tally.for", value: "many" }]);
});

test("gatherings are one by their entity, relations by member, body and role, statements by speaker and words", () => {
  check(
    [
      report("a", "2031-05-05", [
        gathering("The summit opened.", "gathering:LG/2031-05-05"),
        relation("Velt is a member.", "state:VT", "body:LG", "member", "2019-01-01"),
        statement("“We shall all come home by winter,” Orsa said.", ORSA, "We shall all come home by winter"),
      ]),
      report("b", "2031-05-06", [
        gathering("The summit closed.", "gathering:LG/2031-05-05"),
        relation("Velt is a member.", "state:VT", "body:LG", "member", "2020-01-01"),
        statement("Orsa said: “We shall all come home by winter.”", ORSA, "We shall all come home by winter"),
        statement("“We shall never come home,” Orsa said.", ORSA, "We shall never come home"),
      ]),
    ],
    [
      "gathering LG/2031-05-05 ? held; 2 of 2",
      "relation  ? held; 2 of 2 disputed: from",
      "statement Orsa ? held; 1 of 1",
      "statement Orsa ? held; 2 of 2",
    ],
  );
});

test("who attends: two reports of one time that differ are a dispute, a change of mind is none", () => {
  const attends = (given: string, published: string, as: "absent" | "participant") =>
    report(given, published, [
      gathering(`The summit, says ${given}.`, "gathering:LG/2031-05-05", {
        status: "planned",
        attendance: [{ who: ref(ORSA), of: null, as, level: null, status: "planned", attribution: [] }],
      }),
    ]);
  const disputes = (...sources: Source[]) => keep(sources, world, []).entries.flatMap((entry) => entry.disputes.map(({ path }) => path));
  expect(disputes(attends("a", "2031-05-02", "absent"), attends("b", "2031-05-02", "participant"))).toEqual(["attendance.0.as"]);
  expect(disputes(attends("a", "2031-04-02", "absent"), attends("b", "2031-05-02", "participant"))).toEqual([]);
});

describe("inputs", () => {
  const told = (sentence: string) => meeting(sentence, [ORSA, TAMM], { when: "2031-05-05" });
  test("of two versions of one page the newer takes part, whichever comes first", () => {
    const old = report("x", "2031-05-05", [told("Orsa met Tamm once.")], { url: "https://example.org/1", modified: "2031-05-05T10:00" });
    const young = report("y", "2031-05-05", [told("Orsa met Tamm.")], { url: "https://example.org/1", modified: "2031-05-05T11:00" });
    for (const sources of [
      [old, young],
      [young, old],
    ]) {
      const { entries } = keep(sources, world, []);
      expect(entries.flatMap(({ claims }) => claims)).toEqual(young.reading.claims.map(({ id }) => id));
    }
  });
  test("copies of one report count once", () => {
    const extra =
      "The ministers then spoke for an hour about grain, rail links and the border crossing that both sides want to open again before winter comes.";
    const copies = ["a", "b", "c"].map((given) =>
      report(given, "2031-05-05", [told("Orsa met Tamm.")], { extra: `${extra} ${given} Press.` }),
    );
    const other = report("d", "2031-05-05", [told("Tamm met Orsa.")], {
      extra: "A wholly different text stands here, with other words about other things.",
    });
    const { entries } = keep([...copies, other], world, []);
    expect(entries[0].sources).toEqual({ articles: 4, independent: 2 });
  });
  test("editors reject, set, merge and split", () => {
    const a = report("a", "2031-05-05", [told("Orsa met Tamm.")]);
    const b = report("b", "2031-05-05", [told("Tamm met Orsa.")]);
    const [left, right] = [a.reading.claims[0].key, b.reading.claims[0].key];
    check([a, b], ["meeting Orsa+Tamm 2031-05-05 held; 1 of 1"], [{ id: "1", verb: "reject", claims: [left] }]);
    check(
      [a, b],
      ["meeting Orsa+Tamm 2031-05-05 cancelled; 2 of 2"],
      [{ id: "1", verb: "set", claims: [left], path: "status", value: "cancelled" }],
    );
    expect(lines([a, b], [{ id: "1", verb: "split", claims: [left, right] }])).toHaveLength(2);
    const far = report("c", "2031-09-05", [meeting("Orsa met Tamm in autumn.", [ORSA, TAMM], { when: "2031-09-05" })]);
    expect(lines([a, far])).toHaveLength(2);
    expect(lines([a, far], [{ id: "1", verb: "merge", claims: [left, far.reading.claims[0].key] }])).toHaveLength(1);
  });
});
