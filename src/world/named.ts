import { fold } from "../text/fold.ts";
import { factOf } from "./cells.ts";
import type { Tables } from "./make.ts";
import type { NameEntry, NameIndex } from "./nameIndex.ts";
import { officeRank } from "./offices.ts";
import { meantFirst, placeFact, placesNamed } from "./places.ts";
import type { MetonymRow, PersonRow, PlaceRow, StateName, TenureRow } from "./rows.ts";
import { begunBy, holdsOn, spanWords } from "./time.ts";
import type { AsOf, EntityId, Named } from "./world.ts";

/** What naming needs of the world. */
export interface Known {
  readonly tables: Tables;
  readonly index: () => NameIndex;
  /** Names taken away: "folded name" and entity, joined by a tab. */
  readonly dropped: () => ReadonlySet<string>;
  nameOf(entity: EntityId): string;
  actsFor(person: EntityId, on: AsOf): EntityId | null;
  tenuresOf(person: EntityId): readonly TenureRow[];
}

interface Candidate {
  readonly named: Named;
  /** Lower is likelier. */
  readonly rank: number;
}

/** All that the words can name on a day, likeliest first, each once. */
export function named(words: string, on: AsOf, known: Known): Named[] {
  const whole = fold(words);
  if (whole === "") return [];
  const bare = whole.replace(/^the (?=.)/, "");
  const found = candidates(whole, on, known);
  if (bare !== whole) found.push(...candidates(bare, on, known));
  found.sort((a, b) => a.rank - b.rank || (a.named.entity < b.named.entity ? -1 : 1));
  const seen = new Set<string>();
  return found.filter(({ named: { entity } }) => !seen.has(entity) && seen.add(entity)).map((candidate) => candidate.named);
}

function candidates(folded: string, on: AsOf, known: Known): Candidate[] {
  const entries = known.index().entries(folded);
  const found = entries.map((entry) => one(entry, on, known)).filter((candidate) => candidate !== null);
  const borne = [...found, ...placesOf(folded, on, entries, known)];
  const all = borne.length > 0 ? borne : otherwise(folded, on, known);
  const dropped = known.dropped();
  return dropped.size === 0 ? all : all.filter(({ named: { entity } }) => !dropped.has(`${folded}\t${entity}`));
}

/**
 * What a name can mean that nothing bears: a person's without some of the names between the first and the last, or with more of them; the family's
 * name first, where a people writes so; else one that sounds like it.
 */
function otherwise(folded: string, on: AsOf, known: Known): Candidate[] {
  for (const reading of [shortened, lengthened, turned, alike]) {
    const found = reading(folded, on, known);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * "Antony J. Blinken", "Hector Marcos Timerman", "Sheikh Tamim bin Hamad bin Khalifa Al Thani", "George Walker Bush": all of a known name with others
 * between; or the same names in another order.
 */
function lengthened(folded: string, on: AsOf, known: Known): Candidate[] {
  const words = folded.split(" ");
  if (HONOURS.has(words[0]) && words.length > 2) return candidates(words.slice(1).join(" "), on, known).filter(isPerson).map(asAlias);
  if (words.length < 3 || words.length > MOST_NAMES + 2) return [];
  if (words[0].length === 1 && words[1].length > 1) return candidates(words.slice(1).join(" "), on, known).filter(isPerson).map(asAlias);
  if (words[1] === "bin" && words.length > 3) {
    const son = candidates(words.slice(0, 3).join(" "), on, known).filter((one) => isPerson(one) && one.named.via !== "spelling");
    if (son.length > 0) return son.map(asAlias);
  }
  const last = bearersOf(words[words.length - 1], on, known);
  const bearers = last.length > 0 ? last : bearersOf(words.slice(-2).join(" "), on, known);
  const sorted = [...words].sort().join(" ");
  return bearers.filter(({ named }) => {
    const name = fold(named.name).split(" ");
    if (name.length < 2 || name.length > words.length) return false;
    return inOrder(name, words) || (name.length === words.length && [...name].sort().join(" ") === sorted);
  });
}

function isPerson({ named }: Candidate): boolean {
  return named.kind === "person";
}

/** Titles before a name that language leaves in it. */
const HONOURS: ReadonlySet<string> = new Set(["sheikh", "sheikha", "shaikh", "shaikha", "shaykh", "sir", "dr", "honourable", "hon"]);

/** States whose people put the family's name first, in their own texts also in English. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["state:JP", "state:HU"]);

/** "Motegi Toshimitsu", "Orban Viktor". */
function turned(folded: string, on: AsOf, known: Known): Candidate[] {
  const words = folded.split(" ");
  if (words.length !== 2) return [];
  const other = `${words[1]} ${words[0]}`;
  const found = known
    .index()
    .entries(other)
    .map((entry) => one(entry, on, known));
  return found
    .filter((candidate) => candidate !== null)
    .filter(({ named }) => named.kind === "person" && FAMILY_FIRST.has(known.tables.persons().get(named.entity)?.state ?? ""))
    .map(asAlias);
}

/** Those who bear a family name. */
function bearersOf(family: string, on: AsOf, known: Known): Candidate[] {
  const bearers = known
    .index()
    .entries(family)
    .filter(({ via }) => via === "f");
  return bearers
    .map((entry) => one(entry, on, known))
    .filter((candidate) => candidate !== null)
    .map(asAlias);
}

function asAlias({ rank, named }: Candidate): Candidate {
  return { rank, named: { ...named, via: "alias" } };
}

/** "Jose Mujica" of Jose Mujica Cordano, "John Atta Mills" of John Evans Atta Mills: the first name, and others of the name in their order. */
function shortened(folded: string, on: AsOf, known: Known): Candidate[] {
  const words = folded.split(" ");
  if (words.length < 2 || words.length > MOST_NAMES) return [];
  return bearersOf(words[words.length - 1], on, known).filter(({ named }) => inOrder(words, fold(named.name).split(" ")));
}

const MOST_NAMES = 6;

/** True when the words begin as the name does and the others follow in its order, an initial for a name that it begins. */
function inOrder(words: readonly string[], name: readonly string[]): boolean {
  if (words[0] !== name[0]) return false;
  let at = 0;
  for (const word of words) {
    while (at < name.length && name[at] !== word && !(word.length === 1 && name[at].startsWith(word))) at++;
    if (at++ >= name.length) return false;
  }
  return true;
}

/** Of a name that nothing bears on the day, the persons whose names sound like it. */
function alike(folded: string, on: AsOf, known: Known): Candidate[] {
  const found = known
    .index()
    .alike(folded)
    .map((entry) => one(entry, on, known))
    .filter((candidate) => candidate !== null);
  return found.map(({ rank, named }) => ({ rank, named: { ...named, via: "spelling" } }));
}

function one(entry: NameEntry, on: AsOf, known: Known): Candidate | null {
  const { tables } = known;
  if (entry.via === "s" || entry.via === "t" || entry.via === "d") {
    const row = entry.target === null ? rowAt(tables.stateNames(), entry.line) : (entry.target as StateName);
    return row === undefined || !holdsOn(row, on) ? null : stateNamed(row, entry.via, known);
  }
  if (entry.via === "m") {
    const row = entry.target === null ? rowAt(tables.metonyms(), entry.line) : (entry.target as MetonymRow);
    return row === undefined || !holdsOn(row, on) ? null : metonymNamed(row, known);
  }
  if (entry.via === "n" || entry.via === "a" || entry.via === "f") {
    const person = entry.target === null ? tables.persons().at(entry.line) : (entry.target as EntityId);
    const row = person === undefined ? undefined : tables.persons().get(person);
    return row === undefined ? null : personNamed(row, entry.via, on, known);
  }
  if (entry.via === "b" || entry.via === "x") return bodyNamed(entry.target as EntityId, entry.via, known);
  if (entry.via === "e") return seriesNamed(entry.target as EntityId, known);
  return null;
}

/** The row of a line, which goes on through the later rows after the base's last. */
function rowAt<Row>({ base, own }: { readonly base: readonly Row[]; readonly own: readonly Row[] }, line: number): Row | undefined {
  const index = line - FIRST_ROW;
  return index < base.length ? base[index] : own[index - base.length];
}

/** The line of a table's first row: a remark and the header stand before it. */
const FIRST_ROW = 3;

function stateNamed(row: StateName, via: "s" | "t" | "d", known: Known): Candidate {
  const name = known.nameOf(row.state);
  const fact = factOf(row, `"${row.words}" ${via === "d" ? "is of" : "names"} ${name}`);
  const how = via === "s" ? "name" : via === "t" ? "alias" : "demonym";
  const kind = row.state.startsWith("body:") ? "body" : "state";
  const standing = known.tables.states().get(row.state)?.standing ?? 0;
  return { rank: (via === "t" ? 2 : 0) + (2 - standing) / 10, named: { entity: row.state, kind, name, via: how, of: null, fact } };
}

function metonymNamed(row: MetonymRow, known: Known): Candidate {
  const kind = row.of.startsWith("body:") ? "body" : "state";
  const name = known.nameOf(row.of);
  const fact = factOf(row, `"${row.words}" stands for the ${row.meaning} of ${name}`);
  return { rank: 1, named: { entity: row.of, kind, name, via: "metonym", of: row.of, fact } };
}

function bodyNamed(body: EntityId, via: "b" | "x", known: Known): Candidate | null {
  const row = known.tables.bodies().get(body);
  if (row === undefined) return null;
  const fact = factOf(row, `${row.name} is ${row.long}`);
  return {
    rank: via === "b" ? 0 : 1,
    named: { entity: body, kind: "body", name: row.name, via: via === "b" ? "name" : "abbreviation", of: row.of, fact },
  };
}

function seriesNamed(series: EntityId, known: Known): Candidate | null {
  const first = known.tables.gatherings().get(series)?.[0];
  if (first === undefined) return null;
  const name = known.nameOf(series);
  return {
    rank: 0,
    named: { entity: series, kind: "series", name, via: "name", of: first.body, fact: factOf(first, `${name} is a series of gatherings`) },
  };
}

/** Whole names first; a family name alone is of those who hold or held an office by that day, those in high office on that day first. */
function personNamed(row: PersonRow, via: "n" | "a" | "f", on: AsOf, known: Known): Candidate | null {
  const terms = known.tenuresOf(row.id);
  const begun = terms.filter((term) => begunBy(term, on));
  if (via === "f" && begun.length === 0) return null;
  const now = begun.filter((term) => holdsOn(term, on));
  const best = Math.min(...(now.length > 0 ? now : begun.length > 0 ? begun : terms).map((term) => prominence(term, known)), 12);
  const rank =
    (via === "f" ? 3 : via === "n" ? 0 : 1) + best / 10 + (now.length > 0 ? 0 : 1.5) + (begun.length === 0 ? 1 : 0) + recency(begun, on);
  const how = via === "f" ? "family" : via === "n" ? "name" : "alias";
  const of = known.actsFor(row.id, on) ?? row.state;
  const fact = factOf(row, `${row.name} is a person in public office${of === null ? "" : ` of ${known.nameOf(of)}`}`);
  return { rank, named: { entity: row.id, kind: "person", name: row.name, via: how, of, fact } };
}

/** A body with so many members is as wide as the world, and who heads it is named more often than one head of state. */
const WORLDWIDE = 100;

function prominence(term: TenureRow, known: Known): number {
  const worldwide = term.office === "head" && (known.tables.members().get(term.of)?.length ?? 0) >= WORLDWIDE;
  return worldwide ? -1 : officeRank(term.office);
}

/** A little for each year since the last term ended, so that of two who held an office the later comes first. */
function recency(terms: readonly TenureRow[], on: AsOf): number {
  let last = 0;
  for (const term of terms) last = Math.max(last, Number((term.until ?? (on === "ever" ? "2026" : on)).slice(0, 4)));
  const year = on === "ever" ? 2026 : Number(on.slice(0, 4));
  return Math.max(0, Math.min(0.09, (year - last) / 1000));
}

/** The name that a place bore on a day, when it had several. */
function datedName(place: EntityId, folded: string, on: AsOf, tables: Tables): string | undefined {
  return tables
    .placeNames()
    .find((row) => row.place === place && row.folded === folded && holdsOn(row, on) && (row.from !== null || row.until !== null))?.words;
}

/** Large places come before family names, small ones after them; a venue's own name is hardly anything else's. */
function sizeRank({ population }: PlaceRow): number {
  return population >= 400_000 ? 2 : population === 0 ? 3 : population >= 100_000 ? 4.8 : 6;
}

/** Places of that name, and the state that a capital's name stands for; last a name that the place bore on other days. */
function placesOf(folded: string, on: AsOf, entries: readonly NameEntry[], known: Known): Candidate[] {
  const { tables, nameOf } = known;
  const found: Candidate[] = [];
  const meant = meantFirst(folded, tables.placeNames());
  for (const [at, place] of placesNamed(folded, on, entries, tables.places(), tables.placeNames()).entries()) {
    const country = place.country === null ? "" : nameOf(place.country);
    const rank = place.capital && (meant.size === 0 || meant.has(place.id)) ? 0.5 : (meant.has(place.id) ? 2 : sizeRank(place)) + at / 1000;
    const { fact } = placeFact(place, country);
    const via = fold(place.name) === folded ? "name" : "alias";
    const name = datedName(place.id, folded, on, tables) ?? place.name;
    found.push({ rank, named: { entity: place.id, kind: "place", name, via, of: place.country, fact } });
    const capital = (tables.capitals().get(place.country as EntityId) ?? []).find((row) => row.place === place.id && holdsOn(row, on));
    if (capital === undefined) continue;
    const says = `${capital.name} is the capital of ${country} and stands for its government`;
    found.push({
      rank: 0.6,
      named: { entity: capital.state, kind: "state", name: country, via: "metonym", of: capital.state, fact: factOf(capital, says) },
    });
  }
  for (const row of tables.placeNames()) {
    const place = row.folded === folded && !found.some(({ named }) => named.entity === row.place) ? tables.places().byId(row.place) : null;
    if (place === null) continue;
    const fact = factOf(row, `${row.words} was the name of ${place.name}${spanWords(row)}`);
    found.push({ rank: 5, named: { entity: place.id, kind: "place", name: row.words, via: "alias", of: place.country, fact } });
  }
  return found;
}
