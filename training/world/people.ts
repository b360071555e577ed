import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import { AS_OF, checked, type Sources } from "./sources.ts";
import { cleanName, cleanTitle, sameSpelling } from "./spelling.ts";
import { byText, type Raw, readRows, writeTable } from "./tsv.ts";

/** A term of office on its way into tenures.tsv. `holder` is the ISO code of a state or the id of a body. */
interface Term {
  readonly holder: string;
  readonly office: string;
  title: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly qid: string;
  readonly from: string;
  until: string;
  asOf: string;
  source: string;
  readonly unverified: string;
}

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

/** Offices of leaders.tsv in our words. */
const OFFICES: Readonly<Record<string, string>> = {
  hos: "hos",
  hog: "hog",
  pm: "hog",
  vp: "deputy hos",
  dpm: "deputy hog",
  fm: "foreign minister",
  dm: "defence minister",
  fs: "minister",
  amb: "other",
  gg: "other",
  heir: "other",
  office: "other",
  speaker: "other",
  unrep: "ambassador to the UN",
  cos: "aide",
  nsa: "aide",
  spox: "spokesperson",
};

/** Codes of the drafts that are ids of ours under another name. */
export const BODY_CODES: Readonly<Record<string, string>> = {
  LAS: "AL",
  "African Union": "AU",
  "EU Council": "EU/Council",
  "World Bank": "WB",
  "Central Asia consultative meeting": "CACM",
  "China-Central Asia": "C+C5",
};

/** Persons, their names and their terms of office, from leaders.tsv, the drafts and the corrections beside this file. */
export function makePeople(sources: Sources): PeopleTables {
  const own = ownTerms(sources);
  const { gap, holders } = draftTerms(sources);
  const terms = [...bounded([...nationalTerms(sources), ...holders], [...gap, ...own]), ...bounded(gap, own), ...own];
  closeEnds(terms);
  const people = gather(terms, sources);
  return tables(terms, people);
}

function nationalTerms({ shared, own }: Sources): Term[] {
  const fixes = new Map<string, Raw>();
  for (const fix of readRows(join(own, "corrections.tsv"))) fixes.set(`${fix.iso2}|${fix.office}|${fix.name}|${fix.start}`, fix);
  const titles = new Map(readRows(join(own, "titles.tsv")).map((row) => [`${row.iso2}|${row.office}`, row.title]));
  const used = new Set<Raw>();
  const terms: Term[] = [];
  for (const row of readRows(join(shared, "leaders.tsv"))) {
    const fix = fixes.get(`${row.iso2}|${row.office}|${row.name}|${row.start}`) ?? fixes.get(`${row.iso2}|${row.office}|${row.name}|*`);
    if (fix !== undefined) used.add(fix);
    if (fix?.change === "drop" || !wanted(row)) continue;
    terms.push(nationalTerm(row, fix, titles));
  }
  for (const fix of fixes.values()) if (!used.has(fix)) throw new Error(`${fix.line}: corrects no row of leaders.tsv`);
  return terms;
}

/** Deputies listed for a single day, and lists of several deputies run together, say nothing that holds. */
function wanted(row: Raw): boolean {
  if (row.iso2 === "AN" || row.office === "cos") return row.office === "cos";
  if (row.office !== "dpm" && row.office !== "vp") return row.name !== "";
  return row.start !== row.end && !(row.title.endsWith("s") && row.name.split(" ").length >= 5);
}

function nationalTerm(row: Raw, fix: Raw | undefined, titles: ReadonlyMap<string, string>): Term {
  const doubtful = row.end.startsWith("<");
  const closes = doubtful ? row.end.slice(1).replace("?", "") : row.end;
  const open = /^open-(.+)$/.exec(row.q)?.[1];
  const stated = fix?.until ?? "";
  const until = stated !== "" ? stated.replace("open", "") : doubtful ? "" : row.end;
  const asOf = until !== "" ? "" : doubtful ? closes : open !== undefined ? `${open}-01` : row.source === "wd" ? "2022-08-01" : AS_OF.cia;
  const source = row.source === "cia+wd" ? "cia; wd" : row.source;
  return {
    holder: row.iso2,
    office: OFFICES[row.office],
    title: fix?.title || titles.get(`${row.iso2}|${row.office}`) || cleanTitle(row.office, row.title),
    name: cleanName(fix?.as || row.name),
    aliases: row.office === "dpm" || fix?.as ? [] : row.aliases.split("|").map(cleanName),
    qid: row.qid,
    from: fix?.from || row.start,
    until,
    asOf: until === "" && fix?.asOf ? fix.asOf : asOf,
    source: fix === undefined ? source : `${source}; own: corrected`,
    unverified: row.q === "gap" && row.office !== "hos" && row.office !== "hog" ? "1" : "",
  };
}

/** Office words of the drafts in our kinds. */
function draftOffice(body: string, office: string): string {
  if (!/^[A-Z]{2}$/.test(body) || body === "UN" || body === "EU") return "head";
  if (/foreign secretary|secretary of state|minister .*(?:foreign|external|international relations)/i.test(office))
    return "foreign minister";
  if (/defen[cs]e/i.test(office)) return "defence minister";
  if (/spokes|press secretary/i.test(office)) return "spokesperson";
  if (/^prime minister$/i.test(office)) return "hog";
  if (/^president$/i.test(office)) return body === "IR" ? "hog" : "hos";
  return /aide|advisor|head of the office|secretary of the security|director of the central/i.test(office) ? "aide" : "other";
}

function draftTerms({ shared }: Sources): { gap: Term[]; holders: Term[] } {
  const draft = join(shared, "curated_draft");
  const term = (holder: string, office: string, title: string, row: Raw, check: string): Term => ({
    holder,
    office,
    title,
    name: cleanName(row.name),
    aliases: [],
    qid: "",
    from: row.start,
    until: row.end,
    asOf: row.end === "" ? AS_OF.drafts : "",
    ...checked(check),
  });
  const gap = readRows(join(draft, "leaders_gap_2018_2020.tsv")).map((row) =>
    term(row.iso2, row.office, `${/\((acting|caretaker)\)/.test(row.name) ? "Acting " : ""}${cleanTitle(row.office, "")}`, row, ""),
  );
  const holders = readRows(join(draft, "office_holders.tsv")).map((row) => {
    const office = draftOffice(row.body, row.office);
    if (office !== "head") return term(row.body, office, row.office.replace(/ \(.*\)$/, ""), row, row.check);
    return term(
      bodyOf(row.body, row.office),
      "head",
      row.office.replace(/^(President) of the (?:European|General).*$/, "$1"),
      row,
      row.check,
    );
  });
  return { gap, holders };
}

/** The organ that an office of the drafts is of: the President of the European Council heads body:EU/EUCO. */
function bodyOf(body: string, office: string): string {
  if (office === "President of the General Assembly") return "body:UNGA";
  if (office === "President of the European Commission") return "body:EU/Commission";
  if (office === "President of the European Council") return "body:EU/EUCO";
  if (office === "President of the European Parliament") return "body:EU/Parliament";
  if (office === "Chairperson of the Commission") return "body:AU/Commission";
  return `body:${BODY_CODES[body] ?? body}`;
}

/** Terms by hand, from training/world/terms.tsv. */
function ownTerms({ own }: Sources): Term[] {
  return readRows(join(own, "terms.tsv")).map((row) => ({
    holder: row.iso2,
    office: row.office,
    title: row.title,
    name: row.name,
    aliases: [],
    qid: "",
    from: row.from,
    until: row.until,
    asOf: row.until === "" ? AS_OF.drafts : "",
    source: "own",
    unverified: "1",
  }));
}

/**
 * Other sources' terms in an office of one holder, bounded by the terms by hand: the part that lies in a term of somebody else goes, and a
 * term of the same person that overlaps takes the days by hand, and with them its source.
 */
function bounded(terms: readonly Term[], own: readonly Term[]): Term[] {
  return terms.flatMap((term) => {
    if (!SINGLE.has(term.office)) return [term];
    const against = own.filter((mine) => mine.holder === term.holder && mine.office === term.office);
    return against.reduce<Term[]>((parts, mine) => parts.flatMap((part) => without(part, mine)), [term]);
  });
}

/** What of a term lies before and after a term by hand. An open term is not continued after a closed one that began later. */
function without(term: Term, mine: Term): Term[] {
  const end = term.until || "9999";
  const mineEnd = mine.until || "9999";
  if ((end <= mine.from && term.from < mine.from) || term.from >= mineEnd) return [term];
  const before = term.from < mine.from ? [{ ...term, until: mine.from, asOf: "" }] : [];
  const tail = sameSpelling(mine.name) !== sameSpelling(term.name) && monthsApart(mineEnd, term.until || AS_OF.cia) >= 12;
  const after = mineEnd < end && tail ? [{ ...term, from: mine.until }] : [];
  return [...before, ...after];
}

/** Offices of one holder at a time: the next one's first day ends a term whose own end no source gave. */
const SINGLE = new Set(["hos", "hog", "foreign minister", "defence minister", "head"]);

function closeEnds(terms: readonly Term[]): void {
  const lines = new Map<string, Term[]>();
  for (const term of terms) {
    if (!SINGLE.has(term.office) && term.office !== "deputy hos") continue;
    const key = `${term.holder}|${term.office}|${term.office === "head" || term.office === "deputy hos" ? term.title : ""}`;
    lines.set(key, [...(lines.get(key) ?? []), term]);
  }
  for (const line of lines.values()) {
    line.sort((a, b) => byText(a.from, b.from));
    for (const [index, term] of line.entries()) {
      const next = line.slice(index + 1).find((other) => other.from > term.from && other.name !== term.name);
      if (term.until !== "" || next === undefined || next.from > "2026-12-31") continue;
      term.until = next.from;
      term.asOf = "";
    }
  }
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
  uniteAcross(groups, byKey);
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
function uniteAcross(groups: Group[], byKey: Map<string, Group>): void {
  const byName = new Map<string, Group[]>();
  for (const group of groups) {
    const spelling = sameSpelling(group.preferred ?? group.terms[0].name);
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

function personOf(group: Group, taken: Set<string>): Person {
  const labelled = group.terms.find((term) => term.source.includes("wd"));
  const name = plain(group.preferred ?? (labelled ?? group.terms[0]).name);
  const home = group.terms.find((term) => !term.holder.startsWith("body:"))?.holder ?? "";
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

/** A name as English news prints it, in plain letters. */
function plain(name: string): string {
  const letters: Record<string, string> = {
    ı: "i",
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    đ: "d",
    Đ: "D",
    ð: "d",
    þ: "th",
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ə: "a",
    Ə: "A",
  };
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ıøØłŁđĐðþßæœəƏ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘ʻʼ`´]/g, "'");
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

function monthsApart(a: string, b: string): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || "6");
  return Math.abs(months(a) - months(b));
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
