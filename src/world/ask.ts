import type { Day } from "../text/day.ts";
import { tenureRow } from "./askNames.ts";
import type { AsOf, EntityId, EntityKind, Named, RollCall, World, WorldFact } from "./world.ts";

/** One row of an answer: who, as what, of what, since when, and the fact that says so. */
export interface AnswerRow {
  readonly entity: EntityId;
  readonly name: string;
  /** "President of Turkey", "member", "chair". */
  readonly as: string;
  readonly of: EntityId;
  readonly from: Day | null;
  readonly until: Day | null;
  /** True when the day asked about lies after the last day on which the source was seen to hold. */
  readonly lastKnown: boolean;
  readonly fact: WorldFact;
  /** Of gatherings only. */
  readonly gathering?: { readonly ordinal: number | null; readonly city: string | null; readonly country: string | null };
  /** Of votes only. */
  readonly tally?: RollCall["tally"];
}

/** What the world answers to a question in words. `problem` says in one line why there is no row, with the way out; null when there is one. */
export interface Answer {
  readonly question: "holder" | "office" | "member" | "chair" | "gathering" | "named" | "capital" | "vote";
  /** How the words were understood: "president, of Turkey". */
  readonly understood: string;
  readonly on: AsOf;
  readonly rows: readonly AnswerRow[];
  readonly problem: string | null;
}

/** Who holds an office on a day: "president of Turkey", "Turkish president", "secretary-general of the UN", "NATO secretary general". */
export function askHolder(world: World, words: string, on: AsOf): Answer {
  const readings = officeReadings(world, words, on);
  const answers = readings
    .map(({ title, of }) => ({ title, of, tenures: world.holders(title, of, on) }))
    .filter(({ tenures }) => tenures.length > 0);
  const best = answers.find(({ tenures }) => tenures.length === 1) ?? answers[0];
  if (best !== undefined) {
    const understood = `${best.title}, of ${world.nameOf(best.of)}`;
    return { question: "holder", understood, on, rows: best.tenures.map(tenureRow), problem: null };
  }
  const problem =
    readings.length === 0
      ? `"${words}": no state or body is named in it; ask for "president of Turkey" or "NATO secretary general"`
      : `"${words}": nobody is known to hold that office in ${world.nameOf(readings[0].of)} on that day`;
  return { question: "holder", understood: words, on, rows: [], problem };
}

/** Who belongs to a body on a day, or as what one state does. `member` null asks for all. */
export function askMember(world: World, bodyWords: string, member: string | null, on: AsOf): Answer {
  const body = first(world, bodyWords, on, ["body"]);
  if (body === null) return unknownBody("member", bodyWords, on);
  const who = member === null ? null : first(world, member, on, ["state", "body"]);
  if (member !== null && who === null)
    return {
      question: "member",
      understood: member,
      on,
      rows: [],
      problem: `"${member}": no state or body of that name; try its short English name`,
    };
  const found = who === null ? world.members(body, on) : world.membership(who, body, on);
  const rows = found.map(({ member: entity, role, from, until, lastKnown, fact }) => ({
    entity,
    name: world.nameOf(entity),
    as: role,
    of: body,
    from,
    until,
    lastKnown,
    fact,
  }));
  const name = world.nameOf(body);
  const problem =
    rows.length > 0
      ? null
      : who === null || world.members(body, on).length === 0
        ? `no members of ${name} are known on that day`
        : `${world.nameOf(who)} is not known to belong to ${name} on that day`;
  return { question: "member", understood: who === null ? `members of ${name}` : `${world.nameOf(who)} in ${name}`, on, rows, problem };
}

/** Who chairs a body on a day: the state whose turn it is, and the person who heads it. */
export function askChair(world: World, bodyWords: string, on: AsOf): Answer {
  const body = first(world, bodyWords, on, ["body"]);
  if (body === null) return unknownBody("chair", bodyWords, on);
  const turns = world.chairs(body, on).map(({ holder, kind, from, until, lastKnown, fact }) => ({
    entity: holder,
    name: world.nameOf(holder),
    as: kind,
    of: body,
    from,
    until,
    lastKnown,
    fact,
  }));
  const heads = world.holders("head", body, on).map(tenureRow);
  const rows = [...turns, ...heads];
  const problem = rows.length > 0 ? null : `no chair of ${world.nameOf(body)} is known on that day`;
  return { question: "chair", understood: `chair of ${world.nameOf(body)}`, on, rows, problem };
}

function unknownBody(question: "member" | "chair", words: string, on: AsOf): Answer {
  return { question, understood: words, on, rows: [], problem: `"${words}": no body of that name; try its abbreviation or its long name` };
}

/** The likeliest entity of one of the kinds that the words name. */
function first(world: World, words: string, on: AsOf, kinds: readonly EntityKind[]): EntityId | null {
  return world.named(words, on).find((named) => kinds.includes(named.kind))?.entity ?? null;
}

/**
 * Ways to split words into a title and what it is of: after an "of", the last first; then before the title, the longest name first. A
 * name that stands for a government is also part of the title: "Kremlin spokesman"; so is what follows the name: "permanent representative of
 * Russia to the UN", "spokesperson of the Russian foreign ministry". Of several the first with one holder is meant.
 */
function officeReadings(world: World, words: string, on: AsOf): { title: string; of: EntityId }[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .map((word) => word.replace(/['’]s$/, ""));
  const found: { title: string; of: EntityId }[] = [];
  const add = (title: readonly string[], name: readonly string[]): void => {
    const named = title.length === 0 || name.length === 0 ? null : ownerNamed(world, name.join(" "), on);
    if (named === null) return;
    found.push({ title: title.join(" "), of: named.entity });
    if (named.via === "metonym") found.push({ title: [...bare(name), ...title].join(" "), of: named.entity });
  };
  for (let i = parts.length - 2; i > 0; i--) {
    if (parts[i] !== "of" && parts[i] !== "in") continue;
    const [title, name] = [parts.slice(0, i), parts.slice(i + 1)];
    add(title, name);
    for (let length = name.length - 1; length > 0; length--) {
      const rest = name.slice(length);
      add(rest[0] === "to" ? [...title, ...rest] : [...rest, ...title], name.slice(0, length));
    }
  }
  for (let i = parts.length - 1; i > 0; i--) add(parts.slice(i), parts.slice(0, i));
  return found;
}

const MOST_WORDS = 20;

function bare(name: readonly string[]): readonly string[] {
  return name[0]?.toLowerCase() === "the" ? name.slice(1) : name;
}

/** The likeliest state or body that words name. */
function ownerNamed(world: World, words: string, on: AsOf): Named | null {
  return world.named(words, on).find(({ kind }) => kind === "state" || kind === "body") ?? null;
}
