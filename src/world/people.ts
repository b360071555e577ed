import { factOf } from "./cells.ts";
import { groupBy, lazy } from "./lazy.ts";
import type { Tables } from "./make.ts";
import { askedOffice, officeRank, readOffices, suits } from "./offices.ts";
import { TENURES, type TenureRow } from "./rows.ts";
import type { PackedLayer } from "./tables.ts";
import { holdsOn, isLastKnown, spanWords } from "./time.ts";
import type { AsOf, EntityId, OfficeKind, Tenure, WorldFact } from "./world.ts";

/** Questions about who holds what. */
export interface Offices {
  holders(title: string, of: EntityId, on: AsOf): Tenure[];
  tenures(person: EntityId, on: AsOf): Tenure[];
  actsFor(person: EntityId, on: AsOf): EntityId | null;
  /** All terms of a person, in order of days. */
  rowsOf(person: EntityId): readonly TenureRow[];
  factOfTenure(row: string): WorldFact | null;
}

/** Offices of one holder at a time: a later holder's first day ends a term that its source left open before that day. */
const SINGLE: ReadonlySet<OfficeKind> = new Set(["hos", "hog", "foreign minister", "defence minister"]);

export function makeOffices(tables: Tables, nameOf: (entity: EntityId) => string, withArticle: (entity: EntityId) => string): Offices {
  const terms = lazy(() => openTerms(tables));
  const rules = lazy(() => readOffices(tables.layers));
  const organs = lazy(() => groupBy(tables.bodies().values(), (body) => body.of));
  const tenure = (row: TenureRow, on: AsOf): Tenure => {
    const title = titleOf(row, withArticle);
    return {
      person: row.person,
      name: nameOf(row.person),
      office: row.office,
      title,
      of: row.of,
      from: row.from,
      until: row.until,
      lastKnown: isLastKnown(row, on),
      fact: factOf(row, `${nameOf(row.person)} is ${title}${spanWords(row)}`),
    };
  };
  const rowsOf = (person: EntityId): readonly TenureRow[] => terms().ofPerson(person);
  const held = (person: EntityId, on: AsOf): TenureRow[] => {
    const home = tables.persons().get(person)?.state ?? null;
    return rowsOf(person)
      .filter((row) => holdsOn(row, on))
      .sort((a, b) => rank(a, home) - rank(b, home) || ((a.from ?? "") > (b.from ?? "") ? -1 : 1));
  };
  const leadsOn = (state: EntityId, on: AsOf): string =>
    (on === "ever" ? [] : (tables.leads().get(state) ?? [])).find((row) => holdsOn(row, on))?.leads ??
    tables.states().get(state)?.leads ??
    "";
  return {
    holders(title, of, on) {
      const asked = askedOffice(title, rules());
      if (asked === null) return [];
      const leads = leadsOn(of, on);
      const places = [of, ...(of.startsWith("body:") ? (organs().get(of) ?? []).map((body) => body.id) : [])];
      const found: { row: TenureRow; score: number }[] = [];
      for (const [distance, holder] of places.entries())
        for (const row of terms().ofHolder(holder)) {
          const score = holdsOn(row, on) ? suits(asked, row, leads, () => titleOf(row, withArticle)) : null;
          if (score !== null) found.push({ row, score: score + (distance === 0 ? 0 : 1000 + distance) });
        }
      const organ = found.some(({ score }) => score < 1000);
      const near = organ ? found.filter(({ score }) => score < 1000) : found;
      near.sort((a, b) => a.score - b.score || stale(a.row, on) - stale(b.row, on) || ((a.row.from ?? "") > (b.row.from ?? "") ? -1 : 1));
      return oneEach(bestKind(near, "kinds" in asked && asked.kinds[0] !== "leader"), on).map((row) => tenure(row, on));
    },
    tenures: (person, on) => held(person, on).map((row) => tenure(row, on)),
    actsFor: (person, on) => held(person, on)[0]?.of ?? null,
    rowsOf,
    factOfTenure(row) {
      const found = terms().atRow(row);
      return found === null ? null : tenure(found, "ever").fact;
    },
  };
}

/** Terms of office, with those that a successor ended; lists are made when they are first asked for. */
interface Terms {
  ofHolder(of: EntityId): readonly TenureRow[];
  ofPerson(person: EntityId): readonly TenureRow[];
  atRow(row: string): TenureRow | null;
}

function openTerms(tables: Tables): Terms {
  const { packed } = tables.layers[0];
  const later = tables.layers.slice(1).some((layer) => layer.tables.includes("tenures"));
  return packed === null || later ? allTerms(tables) : packedTerms(packed);
}

function allTerms(tables: Tables): Terms {
  const rows = tables.tenures();
  for (const row of rows)
    if (tables.persons().get(row.person) === undefined) throw new Error(`${row.row}: no person ${row.person} in persons.tsv`);
  const byHolder = groupBy(rows, (row) => row.of);
  for (const list of byHolder.values()) succeed(list);
  const byPerson = groupBy(rows, (row) => row.person);
  for (const list of byPerson.values()) list.sort(byFirstDay);
  return {
    ofHolder: (of) => byHolder.get(of) ?? [],
    ofPerson: (person) => byPerson.get(person) ?? [],
    atRow: (row) => rows.find((term) => term.row === row) ?? null,
  };
}

/** The same of a compact world, where only the lists that are asked for are made. */
function packedTerms(packed: PackedLayer): Terms {
  const holders = new Map<EntityId, TenureRow[]>();
  const people = new Map<EntityId, TenureRow[]>();
  const ofHolder = (of: EntityId): TenureRow[] => {
    let list = holders.get(of);
    if (list === undefined) {
      const made: TenureRow[] = [];
      packed.having("tenures", "of", of, (line) => made.push(TENURES.read(line)));
      succeed(made);
      if (made.length === 0) return made;
      list = made;
      holders.set(of, list);
    }
    return list;
  };
  const ofPerson = (person: EntityId): TenureRow[] => {
    let list = people.get(person);
    if (list === undefined) {
      const of = new Set<EntityId>();
      packed.having("tenures", "person", person, (line) => of.add(line.cell("of") as EntityId));
      if (of.size === 0) return [];
      const all = [...of].flatMap((one) => ofHolder(one).filter((row) => row.person === person));
      list = all.sort((a, b) => byFirstDay(a, b) || a.row.length - b.row.length || (a.row < b.row ? -1 : 1));
      people.set(person, list);
    }
    return list;
  };
  const holderOf = lazy(() => {
    const found = new Map<string, EntityId>();
    packed.each("tenures", (line) => found.set(line.row, line.cell("of") as EntityId));
    return found;
  });
  const atRow = (row: string): TenureRow | null => {
    const of = holderOf().get(row);
    return of === undefined ? null : (ofHolder(of).find((term) => term.row === row) ?? null);
  };
  return { ofHolder, ofPerson, atRow };
}

function byFirstDay(a: TenureRow, b: TenureRow): number {
  const [one, other] = [a.from ?? "", b.from ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Holders who are only last known stand behind the others. */
function stale(row: TenureRow, on: AsOf): number {
  return isLastKnown(row, on) ? 1 : 0;
}

/** Of holders of several kinds of office only the likeliest kind: a head of state who is president, not also the deputy of a body. */
function bestKind(found: readonly { row: TenureRow; score: number }[], only: boolean): TenureRow[] {
  const kind = found.length === 0 ? 0 : Math.floor(found[0].score / 100);
  return found.filter(({ score }) => !only || Math.floor(score / 100) === kind).map(({ row }) => row);
}

/** Each person once, by the likeliest office; of all days, once for each term. */
function oneEach(rows: readonly TenureRow[], on: AsOf): TenureRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = on === "ever" ? `${row.person} ${row.from?.slice(0, 4)}` : row.person;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** Offices at home before crowns elsewhere, high before low. */
function rank(row: TenureRow, home: EntityId | null): number {
  return officeRank(row.office) + (home !== null && row.of !== home && row.of.startsWith("state:") ? 20 : 0);
}

/** Ends open terms at the first day of the next holder of the same office, when that is after the day the source was last seen to hold. */
function succeed(rows: readonly TenureRow[]): void {
  for (const term of rows) {
    if (term.until !== null || term.from === null) continue;
    const single = SINGLE.has(term.office);
    for (const next of rows) {
      if (next.office !== term.office || next.person === term.person || next.from === null || next.from <= term.from) continue;
      if (!single && next.title !== term.title) continue;
      if (!single && term.office !== "head" && term.office !== "deputy hos") continue;
      if (term.asOf !== null && next.from < term.asOf) continue;
      if (term.until === null || next.from < term.until) term.until = next.from;
    }
  }
}

/** "President of Turkey"; a title that names its state or body already stays as it is. */
function titleOf(row: TenureRow, withArticle: (entity: EntityId) => string): string {
  const of = withArticle(row.of);
  const bare = of.replace(/^the /, "");
  const title = row.title.split("|")[0];
  if (title.includes(bare) || /\bof the (?:Swiss|European)/.test(title) || /^(?:White House|State Department|Kremlin)/.test(title))
    return title;
  const owner = row.of.startsWith("body:") && !/^the /.test(of) && SPOKEN_WITH_THE.test(bare) ? `the ${of}` : of;
  const sent = title.indexOf(" to ");
  return sent > 0 && ENVOY.test(title) ? `${title.slice(0, sent)} of ${owner}${title.slice(sent)}` : `${title} of ${owner}`;
}

const SPOKEN_WITH_THE = /^(?:United|Arab League|African Union|European|World|International|UN )/;
/** "Permanent Representative of Kenya to the United Nations", not "... to the United Nations of Kenya". */
const ENVOY = /^(?:\w+ )?(?:permanent |special )?(?:representative|ambassador|envoy|observer)\b/i;
