import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import type { Diary } from "./diary.ts";
import type { PlaceRow } from "./places.ts";
import { AS_OF, checked, type Sources } from "./sources.ts";
import { BODY_CODES } from "./terms.ts";
import { byText, type Raw, readRows, writeTable } from "./tsv.ts";

const TABLE = ["source", "asOf", "unverified"] as const;

/** "body:AL" for the drafts' LAS. */
function bodyId(code: string): string {
  return `body:${BODY_CODES[code] ?? code}`;
}

/** Sources that training/world/checks.tsv adds: the rows they agree with are no longer unverified. Throws on a key that no row has. */
function confirm(
  rows: string[][],
  table: string,
  own: string,
  key: (row: readonly string[]) => string,
  source: number,
  unverified: number,
): void {
  const byKey = new Map(rows.map((row) => [key(row), row]));
  for (const check of readRows(join(own, "checks.tsv"))) {
    if (check.table !== table) continue;
    const row = byKey.get(check.key);
    if (row === undefined) throw new Error(`${check.line}: no row of ${table}.tsv has the key "${check.key}"`);
    row[source] = `${row[source]}; ${check.source}`;
    row[unverified] = "";
  }
}

/** A member of the drafts is a state by ISO code or another body. */
function memberId(code: string): string {
  return /^[A-Z]{2}$/.test(code) && code !== "EU" && code !== "UN" ? `state:${code}` : bodyId(code);
}

const ROLES: Readonly<Record<string, string>> = {
  member: "member",
  observer: "observer",
  "dialogue partner": "partner",
  partner: "partner",
  suspended: "suspended",
  candidate: "acceding",
  associate: "partner",
  invited: "acceding",
  participant: "partner",
};

/** Members of bodies: `first` holds rows from elsewhere (UN admission); then the drafts and the Council's elected members. */
export function makeMembers({ shared, own }: Sources, first: readonly (readonly string[])[]): string {
  const draft = join(shared, "curated_draft");
  const rows: string[][] = first.map((row) => [...row]);
  for (const row of readRows(join(draft, "org_members.tsv"))) {
    const role = ROLES[row.status];
    if (role === undefined) throw new Error(`${row.line}: no role for status "${row.status}"`);
    const { source, unverified } = checked(row.check);
    rows.push([
      bodyId(row.org),
      memberId(row.member),
      role,
      row.start,
      row.end,
      source,
      row.end === "" ? AS_OF.drafts : "",
      unverified,
      row.note,
    ]);
  }
  for (const row of readRows(join(draft, "unsc_elected.tsv")))
    rows.push(["body:UNSC", `state:${row.iso2}`, "member", row.start, row.end, "own", "", "1", "elected"]);
  const mine = readRows(join(own, "members.tsv"));
  const key = (row: readonly string[]): string => `${row[0]} ${row[1]} ${row[2]} ${row[3]}`;
  for (const row of mine)
    correct(rows, [`body:${row.body}`, memberId(row.member), row.role, row.from, row.until, ...byHand(row), row.note], 5, key);
  confirm(rows, "members", own, key, 5, 7);
  rows.sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]) || byText(a[3], b[3]));
  return writeTable("Members, observers and partners of bodies.", ["body", "member", "role", "from", "until", ...TABLE, "note"], rows);
}

/** Bodies whose chair hosts the summit of its term. */
const HOSTED: ReadonlySet<string> = new Set(
  ["G7", "G8", "G20", "APEC", "ASEAN", "BRICS", "SCO", "AL", "OIC", "NAM", "Commonwealth", "OTS"].map(bodyId),
);

/** The source of a gathering of leaders that the chair hosted in its term, for a chair without one. */
function hosted(chair: readonly string[], gatherings: readonly (readonly string[])[]): string | null {
  if (!HOSTED.has(chair[0])) return null;
  const found = gatherings.find(
    (row) =>
      row[0] === chair[0] &&
      row[1] === "leaders" &&
      row[7] === chair[1] &&
      row[10] === "" &&
      row[4] >= chair[3] &&
      (chair[4] === "" || row[3] <= chair[4]),
  );
  return found === undefined ? null : (found[8].split("; ").find((source) => source !== "own") ?? null);
}

/** Rotating chairs and presidencies. A chair's last day is the next one's first; one who hosted the summit of its term has that summit's source. */
export function makeChairs({ shared, own }: Sources, gatherings: string): string {
  const summits = gatherings
    .split("\n")
    .slice(2)
    .map((line) => line.split("\t"));
  const rows = readRows(join(shared, "curated_draft/org_chairs.tsv")).map((row) => [
    bodyId(row.org),
    memberId(row.holder),
    row.kind,
    row.start,
    row.end,
    "own",
    row.end === "" ? AS_OF.drafts : "",
    "1",
    row.note,
  ]);
  const key = (row: readonly string[]): string => `${row[0]} ${row[1]} ${row[3]}`;
  for (const row of readRows(join(own, "chairs.tsv")))
    correct(rows, [`body:${row.body}`, memberId(row.holder), "chair", row.from, row.until, ...byHand(row), row.note], 5, key);
  confirm(rows, "chairs", own, key, 5, 7);
  for (const row of rows) {
    const source = row[7] === "" ? null : hosted(row, summits);
    if (source !== null) row.splice(5, 3, `${row[5]}; ${source} (host)`, row[6], "");
  }
  rows.sort((a, b) => byText(a[0], b[0]) || byText(a[3], b[3]));
  return writeTable("Chairs and presidencies of bodies.", ["body", "holder", "kind", "from", "until", ...TABLE, "note"], rows);
}

/** Adds a row by hand, or puts it in the place of the draft's with the same key, whose source stays where the row by hand has none. */
function correct(rows: string[][], row: string[], source: number, key: (row: readonly string[]) => string): void {
  const at = rows.findIndex((other) => key(other) === key(row));
  if (at < 0) {
    rows.push(row);
    return;
  }
  const draft = rows[at];
  rows[at] = row[source + 2] !== "" && draft[source + 2] === "" ? row.with(source, draft[source]).with(source + 2, "") : row;
}

/** Source, asOf and unverified of a row by hand: its own source makes it verified, and an open row holds until its asOf. */
function byHand(row: Raw): string[] {
  const asOf = row.until !== "" ? "" : row.asOf || (row.from > AS_OF.drafts ? row.from : AS_OF.drafts);
  return [row.source ? `own; ${row.source}` : "own", asOf, row.source ? "" : "1"];
}

/** Gatherings with their ordinal, days and place; those whose day is not known are left out. The diary confirms those without a source. */
export function makeGatherings(
  { shared, own }: Sources,
  places: readonly PlaceRow[],
  venues: ReadonlyMap<string, string>,
  diary: Diary,
): string {
  const rows: string[][] = [];
  const key = (row: readonly string[]): string => `${row[0]} ${row[1]} ${row[3]}`;
  const placed = (city: string, country: string): string =>
    city === "" ? "" : (venues.get(`${country}|${fold(city)}`) ?? placeOf(city, country, places));
  for (const row of readRows(join(shared, "curated_draft/org_summits.tsv"))) {
    if (row.start.length < 10) continue;
    const { source, unverified } = checked(row.check);
    const body = bodyId(row.org === "G7" && row.note.startsWith("G8") ? "G8" : row.org);
    const note = row.note.replace(/^G8\s*/, "");
    const country = row.country === "" ? "" : `state:${row.country}`;
    const place = placed(row.city, row.country);
    rows.push([body, row.level, row.number, row.start, row.end, row.city, place, country, source, "", unverified, note]);
  }
  for (const row of readRows(join(own, "gatherings.tsv"))) {
    const [source, , unverified] = byHand(row);
    const country = row.country === "" ? "" : `state:${row.country}`;
    const until = row.until || row.from;
    const place = placed(row.city, row.country);
    const made = [`body:${row.body}`, row.level, row.ordinal, row.from, until, row.city, place, country, source, "", unverified, row.note];
    correct(rows, made, 8, key);
  }
  for (const row of rows) {
    const found = row[10] === "" ? null : diary.gathered(row[0], row[7].slice(6), row[5], row[3], row[4]);
    if (found !== null) row.splice(8, 3, `${row[8]}; ${found}`, "", "");
  }
  confirm(rows, "gatherings", own, key, 8, 10);
  rows.sort((a, b) => byText(a[0], b[0]) || byText(a[3], b[3]));
  const columns = ["body", "level", "ordinal", "from", "until", "city", "place", "country", ...TABLE, "note"];
  return writeTable("Gatherings of bodies.", columns, rows);
}

function placeOf(city: string, country: string, places: readonly PlaceRow[]): string {
  const wanted = fold(city);
  const found = places.filter(
    (place) => place.country === country && (fold(place.name) === wanted || place.other.some((other) => fold(other) === wanted)),
  );
  found.sort((a, b) => b.population - a.population);
  return found.length === 0 ? "" : `place:${found[0].id}`;
}

/** The last day of the Ottoman government, of which only histories speak. */
const PORTE = "1922-11-01";

/** Names that stand for a government or an office of it. */
export function makeMetonyms({ shared }: Sources): string {
  const bodies: Readonly<Record<string, string>> = {
    Berlaymont: "body:EU/Commission",
    "Justus Lipsius": "body:EU/Council",
    "Europa building": "body:EU/EUCO",
    "Turtle Bay": "body:UN",
  };
  const rows: string[][] = [];
  const said = new Set<string>();
  for (const row of readRows(join(shared, "curated_draft/metonyms.tsv"))) {
    const key = fold(row.name.replace(/^the /, ""));
    if (said.has(key) || key === "hague") continue;
    said.add(key);
    for (const [from, until] of row.meaning.includes("(historical)") ? [["", PORTE]] : spans(row.valid))
      rows.push([
        row.name.replace(/^the /, ""),
        bodies[row.name] ?? `state:${row.body}`,
        row.meaning,
        from,
        until,
        "own",
        until === "" ? AS_OF.drafts : "",
        "1",
      ]);
  }
  return writeTable("Names that stand for a government or an office.", ["words", "of", "meaning", "from", "until", ...TABLE], rows);
}

/** "to 2022-05-10; again from 2025-12" as pairs of days. */
function spans(valid: string): [string, string][] {
  if (valid === "") return [["", ""]];
  return valid.split("; ").map((part) => {
    const between = /^(\S+) to (\S+)$/.exec(part);
    if (between !== null && between[1] !== "again") return [between[1], between[2]];
    const day = part.split(" ").at(-1) ?? "";
    return part.includes("from") ? [day, ""] : ["", day];
  });
}

/** Vetoes cast in the Security Council. */
export function makeVetoes({ shared }: Sources): string {
  const codes: Readonly<Record<string, string>> = {
    USSR: "RU",
    Russia: "RU",
    "Russian Federation": "RU",
    China: "CN",
    "Republic of China": "CN",
    US: "US",
    USA: "US",
    "United States": "US",
    UK: "GB",
    "United Kingdom": "GB",
    France: "FR",
  };
  const rows = readRows(join(shared, "unsc_vetoes.tsv")).map((row) => {
    const by = row.vetoed_by.split(/\s*[,;|&]\s*|\s+and\s+/).map((name) => codes[name] ?? `?${name}`);
    return [
      row.date,
      row.draft,
      row.meeting,
      by.map((code) => `state:${code}`).join("|"),
      row.agenda_item.replaceAll(/[\t\n]/g, " "),
      "wpdl",
      "",
      "",
    ];
  });
  const strange = rows.find((row) => row[3].includes("?"));
  if (strange !== undefined) throw new Error(`unsc_vetoes.tsv: nobody known as ${strange[3]}`);
  return writeTable("Vetoes in the UN Security Council, 1946 to 2022-07.", ["day", "draft", "meeting", "by", "item", ...TABLE], rows);
}
