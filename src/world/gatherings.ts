import { factOf } from "./cells.ts";
import type { Tables } from "./make.ts";
import type { GatheringRow } from "./rows.ts";
import { spanWords } from "./time.ts";
import type { EntityId, GatheringFact } from "./world.ts";

/** "series:SCO/leaders": the series that a gathering belongs to. */
export function seriesId(row: GatheringRow): EntityId {
  return `series:${row.body.slice(5)}/${row.level}` as EntityId;
}

/** "gathering:SCO/leaders/2024-07-03". */
function gatheringId(row: GatheringRow): EntityId {
  return `gathering:${row.body.slice(5)}/${row.level}/${row.from}` as EntityId;
}

/** What the gatherings of a level are called after the body's name. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  leaders: ["summit", "leaders summit", "leaders meeting", "summit meeting"],
  "heads of government": ["heads of government meeting", "heads of government council", "council of heads of government"],
  ministers: ["foreign ministers' meeting", "ministerial meeting", "foreign ministers meeting"],
  conference: [""],
  forum: [""],
  session: ["session"],
  "general debate": ["general debate", "session", "annual session", "high level week"],
};

/** Series of ministers that have a name of their own. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  "OSCE/ministers": ["Ministerial Council", "ministerial meeting"],
  "WTO/ministers": ["Ministerial Conference", "ministerial meeting"],
};

/** What the gatherings of a series are called after the body's name, the record's word first. */
function nounsOf(series: string, level: string): readonly string[] {
  return OWN[series] ?? NOUNS[level] ?? [level];
}

/** The names of a series, the record's first: "SCO summit", "Shanghai Cooperation Organisation summit". */
export function seriesNames(series: EntityId, tables: Tables): string[] {
  const slash = series.lastIndexOf("/");
  const body = tables.bodies().get(`body:${series.slice(7, slash)}` as EntityId);
  const nouns = nounsOf(series.slice(7), series.slice(slash + 1));
  if (body === undefined) return [];
  const names = new Set([body.name, body.long, ...body.other]);
  return [...names].flatMap((name) =>
    nouns.map((noun) => (name.toLowerCase().includes("summit") && noun === "summit" ? name : `${name} ${noun}`.trim())),
  );
}

export function gatheringName(gathering: EntityId, tables: Tables): string | null {
  const row = (tables.gatherings().get(`series:${gathering.slice(10, gathering.lastIndexOf("/"))}` as EntityId) ?? []).find(
    (found) => gatheringId(found) === gathering,
  );
  return row === undefined ? null : nameFor(row, tables.bodies().get(row.body)?.name ?? row.body);
}

function nameFor(row: GatheringRow, body: string): string {
  const [noun] = nounsOf(`${row.body.slice(5)}/${row.level}`, row.level);
  const name = body.toLowerCase().includes("summit") && noun === "summit" ? body : `${body} ${noun}`.trim();
  return `${name} ${row.from.slice(0, 4)}`;
}

export function gatheringFact(row: GatheringRow, body: string): GatheringFact {
  const name = nameFor(row, body);
  const ordinal = row.ordinal === null ? "" : `, number ${row.ordinal} of its series`;
  const where = row.city === null ? "" : ` in ${row.city}`;
  const { from, until, city, place, country } = row;
  const fact = factOf(row, `the ${name}${ordinal} was held${where}${spanWords(row)}`);
  return {
    gathering: gatheringId(row),
    series: seriesId(row),
    body: row.body,
    name,
    ordinal: row.ordinal,
    from,
    until,
    city,
    place,
    country,
    fact,
  };
}
