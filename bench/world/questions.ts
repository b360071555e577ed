import { readFileSync } from "node:fs";
import { fold } from "../../src/text/fold.ts";
import { type AnswerRow, askChair, askHolder, askMember } from "../../src/world/ask.ts";
import { askGathering } from "../../src/world/askGatherings.ts";
import { askCapital, askNamed, askOffice } from "../../src/world/askNames.ts";
import { askVote } from "../../src/world/askVotes.ts";
import type { AsOf, EntityId, World } from "../../src/world/world.ts";
import type { Outcome } from "./outcome.ts";

/** A row of questions.tsv; what its columns mean stands in its remarks. */
interface Question {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly on: AsOf;
  /** Readings, any one of which is right. */
  readonly answers: readonly string[];
}

/** What the world answers, as it is shown, and the entities that it names. Nothing shown is no answer. */
interface Given {
  readonly values: readonly string[];
  readonly entities: readonly EntityId[];
}

/** How the world is asked a kind of question, and when an expected answer is what it gave. */
interface Kind {
  ask(world: World, subject: string, on: AsOf): Given;
  fits(world: World, expected: string, given: Given, on: AsOf): boolean;
}

const NOTHING: Given = { values: [], entities: [] };
const NONE = "none";

/** Asks the world every question of the table. */
export function askQuestions(world: World, file: string): Outcome[] {
  return readQuestions(file).map(({ id, kind, subject, on, answers }) => {
    const asked = KINDS[kind];
    if (asked === undefined) throw new Error(`${file}: ${id}: kind "${kind}" is none of ${Object.keys(KINDS).join(", ")}`);
    const given = asked.ask(world, subject, on);
    const right = given.values.length > 0 && answers.some((expected) => asked.fits(world, expected, given, on));
    return { id, kind, question: `${subject} on ${on}`, expected: answers.join(" | "), given: given.values, right };
  });
}

/** The questions that are not struck out, which begin with `#`. */
function readQuestions(file: string): Question[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const columns = lines[0].split("\t").map((name) => name.trim());
  return lines.slice(1).map((line) => {
    const cells = line.split("\t").map((cell) => cell.trim());
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    const answers = cell("answers")
      .split("|")
      .map((one) => one.trim());
    return { id: cell("id"), kind: cell("kind"), subject: cell("subject"), on: (cell("day") || "ever") as AsOf, answers };
  });
}

/** An expected answer is given when it is one of the values, or names one of the entities. */
function named(world: World, expected: string, given: Given, on: AsOf): boolean {
  if (given.values.some((value) => fold(value) === fold(expected))) return true;
  const meant = new Set(
    [...world.named(expected, on), ...world.named(expected, "ever")].filter(({ via }) => via !== "family").map(({ entity }) => entity),
  );
  return given.entities.some((entity) => meant.has(entity));
}

function given(rows: readonly AnswerRow[]): Given {
  return { values: rows.map((row) => row.name), entities: rows.map((row) => row.entity) };
}

/** On the day of a change both holders are right answers; more than two are no answer. */
const ON_A_CHANGE = 2;

const holder: Kind = {
  ask(world, subject, on) {
    const { rows } = askHolder(world, subject, on);
    return rows.length > ON_A_CHANGE ? NOTHING : given(rows);
  },
  fits: named,
};

/** Which offices somebody holds: " + " joins those that are held together. That none is known is no answer. */
const office: Kind = {
  ask(world, subject, on) {
    const { rows } = askOffice(world, subject, on);
    return { ...given(rows), values: rows.map((row) => row.as) };
  },
  fits(world, expected, { values, entities }, on) {
    return expected.split(" + ").every((part) => {
      if (values.some((value) => fold(value) === fold(part) || fold(value).startsWith(`${fold(part)} of `))) return true;
      return askHolder(world, part, on).rows.some((row) => entities.includes(row.entity));
    });
  },
};

/** "Finland in NATO": as what a state belongs to a body. */
const member: Kind = {
  ask(world, subject, on) {
    const [state, body] = subject.split(/ in (?:the )?/);
    const { rows, problem } = askMember(world, body, state, on);
    if (rows.length === 0) return problem?.includes("is not known to belong") ? { ...NOTHING, values: ["no"] } : NOTHING;
    return {
      ...NOTHING,
      values: rows.map(({ as }) => (as === "permanent member" ? "member" : as === "acceding" || as === "former member" ? "no" : as)),
    };
  },
  fits: (_, expected, { values }) => values.includes(expected),
};

/** "first day/last day; city; host state". Several gatherings are no answer. */
const gathering: Kind = {
  ask(world, subject, on) {
    const anyDay = askGathering(world, subject, "ever").rows;
    const rows = anyDay.length === 1 ? anyDay : askGathering(world, subject, on).rows;
    if (rows.length !== 1) return NOTHING;
    const [{ from, until, gathering: where }] = rows;
    const days = from === until ? from : `${from}/${until}`;
    return { values: [[days, where?.city ?? "?", where?.country ?? "?"].join("; ")], entities: [] };
  },
  fits(world, expected, { values }, on) {
    const [days, city, state] = expected.split("; ");
    const [givenDays, givenCity, givenState] = values[0].split("; ");
    const same = (one: string, other: string): boolean => town(one) === town(other) || sharesEntity(world, one, other, on);
    return days === givenDays && same(city, givenCity) && (state === undefined || same(state, givenState));
  },
};

/** "Cebu City" is Cebu. */
function town(name: string): string {
  return fold(name).replace(/ city$/, "");
}

function sharesEntity(world: World, one: string, other: string, on: AsOf): boolean {
  const entities = (words: string) => world.named(words, on).map(({ entity }) => entity);
  const meant = new Set(entities(one));
  return entities(other).some((entity) => meant.has(entity));
}

const KINDS: Readonly<Record<string, Kind>> = {
  holder,
  office,
  member,
  gathering,
  ordinal: gathering,
  chair: { ask: (world, subject, on) => given(askChair(world, subject, on).rows), fits: named },
  capital: { ask: (world, subject, on) => given(askCapital(world, subject, on).rows), fits: named },
  /** The state, body or office that a name stands for; "none" when it stands for one on other days only. */
  metonym: {
    ask(world, subject, on) {
      const then = (day: AsOf) => askNamed(world, subject, day).rows.filter((row) => !row.entity.startsWith("place:"));
      const rows = then(on);
      if (rows.length > 0) return given(rows.slice(0, 1));
      return then("ever").length > 0 ? { ...NOTHING, values: [NONE] } : NOTHING;
    },
    fits: (world, expected, answer, on) =>
      named(world, expected, answer, on) || askHolder(world, expected, on).rows.some((row) => answer.entities.includes(row.of)),
  },
  name: { ask: (world, subject, on) => given(askNamed(world, subject, on).rows.slice(0, 1)), fits: named },
  unadmission: {
    ask(world, subject) {
      const state = world.named(subject, "ever").find(({ kind }) => kind === "state");
      const found = state === undefined ? [] : world.membership(state.entity, "body:UN" as EntityId, "ever");
      return { ...NOTHING, values: found.filter(({ role, from }) => role === "member" && from !== null).map(({ from }) => from as string) };
    },
    fits: (_, expected, { values }) => values.includes(expected),
  },
  /** "for-against-abstained". */
  vote: {
    ask(world, subject, on) {
      const { rows } = askVote(world, subject, on);
      const tallies = rows.map(({ tally }) => [tally?.for, tally?.against, tally?.abstained].map((count) => count ?? "?").join("-"));
      return { ...NOTHING, values: [...new Set(tallies)] };
    },
    fits: (_, expected, { values }) => values.length === 1 && values[0] === expected,
  },
};
