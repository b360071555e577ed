import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import type { Diary } from "./diary.ts";
import type { Sources } from "./sources.ts";
import { plain, sameSpelling } from "./spelling.ts";
import { monthsApart, readTerms, type Term } from "./terms.ts";
import { byText, type Raw, readRows, writeTable } from "./tsv.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  /** ISO code, or "" for one known by an office in a body alone. */
  readonly state: string;
  readonly variants: readonly string[];
  readonly monarch: boolean;
  readonly unverified: string;
  readonly source: string;
}

export interface PeopleTables {
  readonly people: readonly Person[];
  readonly persons: string;
  readonly personNames: string;
  readonly tenures: string;
}

/** Persons, their names and their terms of office, from leaders.tsv, the drafts and the corrections beside this file. */
export function makePeople(sources: Sources, diary: Diary): PeopleTables {
  const terms = readTerms(sources, diary);
  return tables(terms, gather(terms, sources));
}

/** Puts the terms of one person together: by Wikidata id, by spelling within a state, and by the names that people.tsv unites. */
function gather(terms: readonly Term[], { shared, own }: Sources): Map<Term, Person> {
  const variants = [...readRows(join(own, "people.tsv")), ...readRows(join(shared, "curated_draft/name_variants.tsv"))];
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const term of terms) {
    const keys = keysOf(term);
    const known = keys.map((key) => byKey.get(key)).filter((group) => group !== undefined);
    const group = known[0] ?? { terms: [], keys: new Set<string>() };
    if (known.length === 0) groups.push(group);
    for (const other of new Set(known.slice(1))) if (other !== group) absorb(group, other, groups, byKey);
    group.terms.push(term);
    for (const key of keys) {
      group.keys.add(key);
      byKey.set(key, group);
    }
  }
  for (const row of variants) unite(row, groups, byKey);
  const apart = new Set(readRows(join(own, "namesakes.tsv")).map((row) => `${row.iso2}|${row.name}`));
  uniteAcross(
    groups.filter((group) => !group.terms.some((term) => apart.has(`${term.holder}|${term.name}`))),
    groups,
    byKey,
  );
  const people = new Map<Term, Person>();
  const taken = new Set<string>();
  for (const group of groups) {
    const person = personOf(group, taken);
    for (const term of group.terms) people.set(term, person);
  }
  return people;
}

interface Group {
  readonly terms: Term[];
  readonly keys: Set<string>;
  preferred?: string;
  more?: string[];
}

function keysOf(term: Term): string[] {
  const spellings = [term.name, ...term.aliases.filter((alias) => sharesWord(alias, term.name))].filter(
    (name) => name.includes(" ") || name === term.name,
  );
  const keys = spellings.map((name) => `${term.holder}|${sameSpelling(name, term.holder)}`);
  if (term.qid !== "") keys.push(term.qid);
  return keys;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(fold(a).split(" "));
  return fold(b)
    .split(" ")
    .some((word) => word.length > 2 && words.has(word));
}

function absorb(into: Group, other: Group, groups: Group[], byKey: Map<string, Group>): void {
  into.terms.push(...other.terms);
  for (const key of other.keys) {
    into.keys.add(key);
    byKey.set(key, into);
  }
  if (other.preferred !== undefined && into.preferred === undefined) into.preferred = other.preferred;
  into.more = [...(into.more ?? []), ...(other.more ?? [])];
  groups.splice(groups.indexOf(other), 1);
}

/** One row of variants: the name that news prefers, and spellings that it unites. */
function unite(row: Raw, groups: Group[], byKey: Map<string, Group>): void {
  const spellings = [row.name, ...row.variants.split("|").filter((name) => name.includes(" "))];
  const holder = row.iso2 === "EU" || row.iso2 === "UN" ? null : row.iso2;
  const found = new Set<Group>();
  for (const name of spellings) {
    const direct = holder === null ? undefined : byKey.get(`${holder}|${sameSpelling(name, holder)}`);
    if (direct !== undefined) found.add(direct);
    else if (holder === null)
      for (const group of groups)
        if (group.terms.some((term) => term.holder.startsWith("body:") && sameSpelling(term.name) === sameSpelling(name))) found.add(group);
  }
  const [first, ...rest] = found;
  if (first === undefined) return;
  for (const other of rest) absorb(first, other, groups, byKey);
  first.preferred ??= row.name;
  first.more = [...(first.more ?? []), ...row.variants.split("|").filter((name) => name !== "")];
}

/** Heads of bodies who held a national office, and crowns worn in several states, are one person where the full name is one person's. */
function uniteAcross(candidates: readonly Group[], groups: Group[], byKey: Map<string, Group>): void {
  const byName = new Map<string, Group[]>();
  for (const group of candidates) {
    const name = group.preferred ?? group.terms[0].name;
    const spelling = name.includes(" ") ? sameSpelling(name) : fold(name);
    byName.set(spelling, [...(byName.get(spelling) ?? []), group]);
  }
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    const crowns = same.filter((group) => group.terms.every((term) => term.office === "hos"));
    const bodies = same.filter((group) => group.terms.every((term) => term.holder.startsWith("body:")));
    const national = same.filter((group) => !bodies.includes(group));
    const home =
      national.length - crowns.length === 1
        ? national.find((group) => !crowns.includes(group))
        : (crowns.find((group) => group.terms.some((term) => ["GB", "NL", "DK", "NO", "FR"].includes(term.holder))) ?? undefined);
    if (home !== undefined)
      for (const crown of crowns)
        if (crown !== home && /King|Queen|prince/i.test(crown.terms[0].title + home.terms[0].title)) absorb(home, crown, groups, byKey);
    if (national.length === 1) for (const body of bodies) absorb(national[0], body, groups, byKey);
    else for (const body of bodies.slice(1)) absorb(bodies[0], body, groups, byKey);
  }
}

/** Words that a spelling has only when a title was taken into it. */
const TITLED =
  /\b(?:prime|general|minister|council|commission|president(?:ial)?|chairman|secretary|acting|interim|deputy|representatives|republic|homeland|transitional|development|governor|affairs|government|elect|heir|gen\.|aka|or)\b/i;

/** News writes North Korean names without hyphens, each part with a capital. */
function printed(name: string, state: string): string {
  return state === "KP" ? name.replace(/-([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`) : name;
}

function personOf(group: Group, taken: Set<string>): Person {
  const labelled = group.terms.find((term) => term.source.includes("wd"));
  const home = group.terms.find((term) => !term.holder.startsWith("body:"))?.holder ?? "";
  const name = printed(plain(group.preferred ?? (labelled ?? group.terms[0]).name), home);
  const prefix = home === "" ? group.terms[0].holder.slice(5).split("/")[0].toLowerCase() : home.toLowerCase();
  let id = `person:${prefix}-${fold(name).replaceAll(" ", "-")}`;
  for (let n = 2; taken.has(id); n++) id = `person:${prefix}-${fold(name).replaceAll(" ", "-")}-${n}`;
  taken.add(id);
  const spellings = new Map<string, string>();
  const near = (alias: string): boolean => sharesWord(alias, name) || group.terms.some((term) => sharesWord(alias, term.name));
  for (const words of [...group.terms.flatMap((term) => [term.name, ...term.aliases.filter(near)]), ...(group.more ?? [])])
    if (words !== "" && !TITLED.test(words) && fold(words) !== fold(name) && !spellings.has(fold(words))) spellings.set(fold(words), words);
  return {
    id,
    name,
    state: home,
    variants: [...spellings.values()],
    monarch: group.terms.some(
      (term) => term.office === "hos" && /King|Queen|Emperor|Amir|Emir|Sultan|Pope|Grand Duke|Prince/.test(term.title),
    ),
    unverified: group.terms.every((term) => term.unverified !== "") ? "1" : "",
    source: [...new Set(group.terms.flatMap((term) => term.source.split("; ").map((code) => code.split(":")[0])))].sort(byText).join("; "),
  };
}

/**
 * Terms of one person in one office that begin within two months of each other are one term told twice: the source that is checked gives
 * the first day, one that knows the end gives that, the one by hand gives the title, and the later `asOf` counts.
 */
function merged(terms: readonly Term[], of: ReadonlyMap<Term, Person>): Term[] {
  const kept: Term[] = [];
  const lines = new Map<string, Term[]>();
  for (const term of [...terms].sort((a, b) => byText(a.unverified, b.unverified))) {
    const key = `${of.get(term)!.id}|${term.office}|${term.holder}`;
    const line = lines.get(key) ?? [];
    lines.set(key, line);
    const twin = line.find((other) => monthsApart(other.from, term.from) <= 2);
    if (twin === undefined) {
      line.push(term);
      kept.push(term);
      continue;
    }
    if (!twin.source.includes(term.source)) twin.source = `${twin.source}; ${term.source}`;
    if (term.source === "own") twin.title = term.title;
    if (twin.until !== "" && twin.until === term.from) {
      twin.until = term.until;
      twin.asOf = term.asOf;
    } else if (twin.until === "" && term.until !== "" && term.until >= twin.asOf) {
      twin.until = term.until;
      twin.asOf = "";
    } else if (twin.until === "" && term.until === "" && term.asOf > twin.asOf) twin.asOf = term.asOf;
  }
  return kept;
}

function tables(terms: readonly Term[], of: ReadonlyMap<Term, Person>): PeopleTables {
  const people = [...new Set(of.values())].sort((a, b) => byText(a.id, b.id));
  const persons = people.map((person) => [
    person.id,
    person.name,
    person.state === "" ? "" : `state:${person.state}`,
    person.source,
    "",
    person.unverified,
  ]);
  const names = people.flatMap((person) =>
    person.variants.map((words) => [person.id, words, person.source.includes("own") ? person.source : `${person.source}; oeda`, "", ""]),
  );
  const sorted = merged(terms, of).map((term) => {
    const holder = term.holder.startsWith("body:") ? term.holder : `state:${term.holder}`;
    return [of.get(term)!.id, term.office, term.title, holder, term.from, term.until, term.source, term.asOf, term.unverified];
  });
  sorted.sort((a, b) => byText(a[3], b[3]) || byText(a[1], b[1]) || byText(a[4], b[4]) || byText(a[0], b[0]));
  return {
    people,
    persons: writeTable("People who hold or held an office.", ["id", "name", "state", "source", "asOf", "unverified"], persons),
    personNames: writeTable("Other spellings of their names.", ["person", "words", "source", "asOf", "unverified"], names),
    tenures: writeTable("Terms of office.", ["person", "office", "title", "of", "from", "until", "source", "asOf", "unverified"], sorted),
  };
}
