import type { Answer, AnswerRow } from "./ask.ts";
import type { AsOf, EntityId, Named, Tenure, World } from "./world.ts";

/** All that words can name on a day, likeliest first: several rows where they are ambiguous. */
export function askNamed(world: World, words: string, on: AsOf): Answer {
  const rows = world.named(words, on).map((named) => namedRow(named));
  const problem = rows.length > 0 ? null : `"${words}": nothing of that name is known; try another spelling`;
  return { question: "named", understood: words, on, rows, problem };
}

function namedRow({ entity, name, kind, via, of, fact }: Named): AnswerRow {
  return { entity, name, as: `${kind}, by ${via}`, of: of ?? entity, from: null, until: null, lastKnown: false, fact };
}

/** The offices that a person holds on a day, of the likeliest person of that name who holds any. */
export function askOffice(world: World, words: string, on: AsOf): Answer {
  const people = world.named(words, on).filter(({ kind }) => kind === "person");
  const answer = { question: "office" as const, understood: words, on, rows: [] };
  if (people.length === 0) return { ...answer, problem: `"${words}": nobody of that name is known; try the full name` };
  const held = people.map((person) => world.tenures(person.entity, on)).find((tenures) => tenures.length > 0);
  if (held === undefined)
    return { ...answer, understood: people[0].name, problem: `${people[0].name} is not known to hold an office on that day` };
  return { ...answer, understood: held[0].name, rows: held.map(tenureRow), problem: null };
}

/** A term of office as a row of an answer. */
export function tenureRow({ person, name, title, of, from, until, lastKnown, fact }: Tenure): AnswerRow {
  return { entity: person, name, as: title, of, from, until, lastKnown, fact };
}

/** The seat of government of a state on a day, by the name that it bore then. */
export function askCapital(world: World, words: string, on: AsOf): Answer {
  const state = stateNamed(world, words, on);
  const answer = { question: "capital" as const, understood: words, on, rows: [] };
  if (state === null) return { ...answer, problem: `"${words}": no state of that name; try its short English name` };
  const capital = world.capital(state, on);
  const name = world.nameOf(state);
  if (capital === null) return { ...answer, understood: name, problem: `no capital of ${name} is known on that day` };
  const row = { entity: capital.place, name: capital.name, as: `capital of ${name}`, of: state, lastKnown: false, fact: capital.fact };
  return { ...answer, understood: name, rows: [{ ...row, from: null, until: null }], problem: null };
}

/** The likeliest state that words name by its own name. */
export function stateNamed(world: World, words: string, on: AsOf): EntityId | null {
  const named = world.named(words, on).filter(({ kind }) => kind === "state");
  return (named.find(({ via }) => via !== "metonym") ?? named[0])?.entity ?? null;
}
