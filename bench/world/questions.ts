import { readFileSync } from "node:fs";
import { fold } from "../../src/text/fold.ts";
import { askChair, askHolder, askMember } from "../../src/world/ask.ts";
import { askGathering } from "../../src/world/askGatherings.ts";
import { askCapital, askNamed, askOffice } from "../../src/world/askNames.ts";
import { askVote } from "../../src/world/askVotes.ts";
import type { AsOf, EntityId, World } from "../../src/world/world.ts";
import type { Outcome } from "./outcome.ts";

/** A row of questions.tsv. `answers` are those of which any is right. */
interface Question {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly on: AsOf;
  readonly answers: readonly string[];
}

/** What the world answers: values that are compared with the expected ones, and the entities that they name. */
interface Given {
  readonly values: readonly string[];
  readonly entities: readonly EntityId[];
}

const NOTHING: Given = { values: [], entities: [] };

/** Asks the world every question of a table with columns id, kind, subject, day, answers. The first answer must be right, or all where several are given. */
export function askQuestions(world: World, file: string): Outcome[] {
  return readQuestions(file).map((question) => {
    const given = (ANSWERS[question.kind] ?? (() => NOTHING))(world, question.subject, question.on);
    const right = given.values.length > 0 && question.answers.some((expected) => fits(world, question, expected, given));
    return {
      id: question.id,
      kind: question.kind,
      question: `${question.subject} on ${question.on}`,
      expected: question.answers.join(" | "),
      given: given.values,
      right,
    };
  });
}

function readQuestions(file: string): Question[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const columns = lines[0].split("\t").map((name) => name.trim());
  const at = (...names: string[]) => columns.findIndex((column) => names.includes(column));
  const [id, kind, subject, day, answers] = [
    at("id"),
    at("kind", "question kind"),
    at("subject"),
    at("day"),
    at("answers", "answer", "answer(s)"),
  ];
  return lines.slice(1).map((line) => {
    const cells = line.split("\t").map((cell) => cell.trim());
    const on = (cells[day] ?? "") === "" || cells[day] === "-" ? "ever" : cells[day];
    return {
      id: cells[id],
      kind: cells[kind],
      subject: cells[subject],
      on: on as AsOf,
      answers: cells[answers].split("|").map((one) => one.trim()),
    };
  });
}

/** An expected answer fits when it is a value that was given, in other case and marks, or names the entity that was given. */
function fits(world: World, question: Question, expected: string, given: Given): boolean {
  const wanted = fold(expected);
  if (given.values.some((value) => fold(value) === wanted)) return true;
  if (question.kind === "office" && holdsAs(world, expected, question.on, given.entities)) return true;
  const named = new Set(world.named(expected, question.on).map(({ entity }) => entity));
  return given.entities.length > 0 && given.entities.some((entity) => named.has(entity));
}

/** True when the person who was asked about holds the office that is expected, whatever words name it. */
function holdsAs(world: World, office: string, on: AsOf, people: readonly EntityId[]): boolean {
  return askHolder(world, office, on).rows.some((row) => people.includes(row.entity));
}

type Answerer = (world: World, subject: string, on: AsOf) => Given;

/** How the world is asked each kind of question. */
const ANSWERS: Readonly<Record<string, Answerer>> = {
  holder: (world, subject, on) => people(askHolder(world, subject, on).rows),
  office(world, subject, on) {
    const held = askOffice(world, subject, on).rows;
    if (held.length === 0) return people(askHolder(world, subject, on).rows);
    return { values: held.map((row) => row.as), entities: held.map((row) => row.entity) };
  },
  chair: (world, subject, on) => people(askChair(world, subject, on).rows),
  member: membership,
  gathering(world, subject, on) {
    const { rows } = askGathering(world, subject, on);
    if (rows.length !== 1) return { values: rows.map((row) => row.name), entities: [] };
    const [{ name, from, until, gathering }] = rows;
    const days = [from ?? "", until ?? "", `${from}..${until}`, `${from}/${until}`, `${from} to ${until}`];
    const places = [gathering?.city ?? "", gathering?.country ?? "", `${gathering?.city}, ${gathering?.country}`];
    return { values: [name, ...days, ...places].filter((value) => value !== ""), entities: entitiesOf(world, rows) };
  },
  ordinal(world, subject, on) {
    const { rows } = askGathering(world, subject, on);
    const ordinals = rows.map((row) => row.gathering?.ordinal ?? null).filter((ordinal) => ordinal !== null);
    return { values: [...new Set(ordinals.map(String))], entities: [] };
  },
  capital(world, subject, on) {
    const { rows } = askCapital(world, subject, on);
    return { values: rows.map((row) => row.name), entities: rows.map((row) => row.entity) };
  },
  metonym(world, subject, on) {
    const rows = askNamed(world, subject, on).rows.filter((row) => !row.entity.startsWith("place:"));
    return { values: rows.slice(0, 1).map((row) => row.name), entities: rows.slice(0, 1).map((row) => row.entity) };
  },
  name(world, subject, on) {
    const rows = askNamed(world, subject, on).rows.slice(0, 1);
    return { values: rows.map((row) => row.name), entities: rows.map((row) => row.entity) };
  },
  unadmission(world, subject) {
    const state = world.named(subject, "ever").find(({ kind }) => kind === "state");
    if (state === undefined) return NOTHING;
    const member = world.membership(state.entity, "body:UN" as EntityId, "ever").filter(({ role }) => role === "member");
    return { values: member.map(({ from }) => from ?? "").filter((from) => from !== ""), entities: [] };
  },
  vote(world, subject, on) {
    const { rows } = askVote(world, subject, on);
    const tallies = rows.map(({ tally }) => [tally?.for, tally?.against, tally?.abstained].map((count) => count ?? "?").join("-"));
    return { values: [...tallies, ...rows.map((row) => row.as)], entities: [] };
  },
};

/** Holders by name: the first, and those who hold it with the first. */
function people(rows: readonly { readonly name: string; readonly entity: EntityId }[]): Given {
  return { values: rows.map((row) => row.name), entities: rows.map((row) => row.entity) };
}

function entitiesOf(world: World, rows: readonly { readonly entity: EntityId; readonly of: EntityId }[]): EntityId[] {
  const facts = rows.flatMap((row) => world.gatherings(row.of, "ever").filter((fact) => fact.gathering === row.entity));
  return facts.flatMap((fact) => [fact.gathering, fact.place, fact.country]).filter((entity) => entity !== null);
}

/** "SCO: Iran", "Iran in the SCO", "Iran, SCO": as what a state belongs to a body, "no" when it does not. */
function membership(world: World, subject: string, on: AsOf): Given {
  for (const parts of [subject.split(/\s*[:;/]\s*/), subject.split(/\s+in\s+(?:the\s+)?/), subject.split(/\s*,\s*/)]) {
    if (parts.length !== 2) continue;
    for (const [body, member] of [parts, [parts[1], parts[0]]]) {
      const answer = askMember(world, body, member, on);
      const known = world.named(body, on).some(({ kind }) => kind === "body");
      if (!known || (answer.problem ?? "").includes("no state or body")) continue;
      const roles = answer.rows.map((row) => row.as);
      const belongs = roles.some((role) => role === "member" || role === "permanent member");
      return { values: roles.length === 0 ? NO : belongs ? [...roles, "member", "yes"] : [...roles, ...NO], entities: [] };
    }
  }
  const { rows } = askMember(world, subject, null, on);
  return people(rows);
}

const NO = ["no", "-", "none", "not a member", "not member"];
