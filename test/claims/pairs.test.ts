import { expect, test } from "vitest";
import { reading, rows, show } from "./blind.ts";

/**
 * Pairs of which both texts get the status they must have, of the 500 in minimal-pairs.tsv. The goal is 490 (TRUST.md C4). The floor is
 * what the program did when it was last raised; it may only rise. `SHOW=1` lists what is wrong.
 */
const FLOOR = 492;

const KINDS = ["meeting", "call", "visit", "vote", "gathering", "attendance"];
const STATUSES = ["proposed", "possible", "expected", "planned", "under way", "held", "postponed", "cancelled", "denied"];

const pairs = rows("minimal-pairs.tsv");

/** `a/b+c` as the sets it allows, each a sorted list of statuses; `none` is the empty one. */
function allowed(label: string): string[] {
  return label.split("/").map((set) => (set === "none" ? "" : set.split("+").sort().join("+")));
}

/** The statuses of all claims of the kind in the text, sorted; of attendance those of each who is named, `absent` counting as denied. */
function statuses(text: string, kind: string, headline: boolean): string {
  const found = reading(text, headline).claims.flatMap(({ happening, status }) => {
    if (kind !== "attendance") return happening.kind === kind ? [status] : [];
    return happening.kind === "gathering" ? happening.attendance.map((one) => (one.as === "absent" ? "denied" : one.status)) : [];
  });
  return [...new Set(found)].sort().join("+");
}

interface Verdict {
  readonly id: string;
  readonly kind: string;
  readonly frame: string;
  readonly flip: string;
  readonly texts: readonly { text: string; label: string; found: string; right: boolean }[];
}

const verdicts = pairs.map(({ id, kind, textA, statusA, textB, statusB, flip, frame }): Verdict => {
  const judge = (text: string, label: string) => {
    const found = statuses(text, kind, flip.startsWith("headline"));
    return { text, label, found, right: allowed(label).includes(found) };
  };
  return { id, kind, frame, flip, texts: [judge(textA, statusA), judge(textB, statusB)] };
});

const isRight = ({ texts }: Verdict) => texts.every((one) => one.right);

test("the table holds 500 pairs whose two labels exclude each other, a third of them in rare words", () => {
  expect(pairs.length).toBe(500);
  expect(pairs.filter(({ frame }) => frame === "rare").length).toBeGreaterThanOrEqual(500 / 3);
  for (const { id, kind, textA, statusA, textB, statusB } of pairs) {
    expect(KINDS, id).toContain(kind);
    for (const status of `${statusA}/${statusB}`.split(/[/+]/)) expect([...STATUSES, "none"], id).toContain(status);
    expect(textA, id).not.toBe(textB);
    expect(
      allowed(statusA).filter((set) => allowed(statusB).includes(set)),
      id,
    ).toEqual([]);
  }
});

test("the status flips as it must", () => {
  const right = verdicts.filter(isRight).length;
  show(() => [
    `minimal pairs: ${right} of ${verdicts.length} right; goal 490`,
    ...errors(),
    ...shares("kind"),
    ...shares("frame"),
    ...verdicts.flatMap((verdict) =>
      verdict.texts
        .filter((one) => !one.right)
        .map((one) => `${verdict.id} ${verdict.kind} (${verdict.flip}): ${one.label} -> ${one.found || "none"} | ${one.text}`),
    ),
  ]);
  expect(right, "pairs right; SHOW=1 lists the wrong ones").toBeGreaterThanOrEqual(FLOOR);
});

/** The wrong texts by what is wrong with them, and how the status fares where no claim is missed. */
function errors(): string[] {
  const texts = verdicts.flatMap((verdict) => verdict.texts);
  const wrong = texts.filter((one) => !one.right);
  const missed = wrong.filter((one) => one.found === "");
  const undue = wrong.filter((one) => one.found !== "" && allowed(one.label).includes(""));
  const whole = verdicts.filter((verdict) => !verdict.texts.some((one) => missed.includes(one)));
  return [
    `  of ${texts.length} texts: ${missed.length} claims missed, ${undue.length} claimed as what they are not where no claim would do, ` +
      `${wrong.length - missed.length - undue.length} with a wrong status`,
    `  of ${whole.length} pairs in which no claim is missed, ${whole.filter(isRight).length} are right`,
  ];
}

function shares(column: "kind" | "frame"): string[] {
  return [...new Set(verdicts.map((verdict) => verdict[column]))].map((value) => {
    const group = verdicts.filter((verdict) => verdict[column] === value);
    const texts = group.flatMap((verdict) => verdict.texts);
    const right = texts.filter((one) => one.right).length;
    return `  ${value}: ${group.filter(isRight).length} of ${group.length} pairs, ${right} of ${texts.length} texts`;
  });
}
