import { join } from "node:path";
import { daysBetween, parseDay } from "../../src/text/day.ts";
import type { Diary } from "./diary.ts";
import { AS_OF, checked, type Sources } from "./sources.ts";
import { cleanName, cleanTitle, sameSpelling } from "./spelling.ts";
import { byText, type Raw, readRows } from "./tsv.ts";

/** A term of office on its way into tenures.tsv. `holder` is the ISO code of a state or the id of a body. */
export interface Term {
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

/** Offices of leaders.tsv in our words. */
const OFFICES: Readonly<Record<string, string>> = {
  hos: "hos",
  hog: "hog",
  pm: "hog",
  vp: "deputy hos",
  dpm: "deputy hog",
  fm: "foreign minister",
  dm: "defence minister",
  fs: "aide",
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

/** All terms of office of leaders.tsv and the drafts, bounded by those by hand and by who came next; the diary confirms those without a source. */
export function readTerms(sources: Sources, diary: Diary): Term[] {
  const own = ownTerms(sources);
  const { gap, holders } = draftTerms(sources);
  const told = [...nationalTerms(sources), ...holders];
  closeEnds(told);
  const terms = [...bounded(told, [...gap, ...own]), ...bounded(gap, own), ...own];
  closeEnds(terms);
  const seen = readRows(join(sources.own, "seen.tsv"));
  const used = new Set<Raw>();
  const confirmed = terms.map((term) => witnessed(confirmedBy(term, diary), seen, used));
  for (const row of seen) if (!used.has(row)) throw new Error(`${row.line}: nobody of that name holds that office then`);
  return confirmed;
}

/** A term with the pages that have its holder in office on one of its days. */
function witnessed(term: Term, seen: readonly Raw[], used: Set<Raw>): Term {
  let found = term;
  for (const row of seen) {
    if (row.iso2 !== term.holder || row.office !== term.office || row.day < term.from || (term.until !== "" && row.day > term.until))
      continue;
    if (sameSpelling(row.name, term.holder) !== sameSpelling(term.name, term.holder)) continue;
    used.add(row);
    const asOf = found.until === "" && row.day > found.asOf ? row.day : found.asOf;
    found = { ...found, source: `${found.source}; ${row.source}`, asOf, unverified: "" };
  }
  return found;
}

/** A term without a source gets the diary's; an open one holds until the last day on which the diary has it. */
function confirmedBy(term: Term, diary: Diary): Term {
  const found = term.unverified !== "" || term.until === "" ? diary.holds(term) : null;
  if (found === null) return term;
  const asOf = term.until === "" && found.day > term.asOf ? found.day : term.asOf;
  return { ...term, source: term.source.includes("us-") ? term.source : `${term.source}; ${found.source}`, asOf, unverified: "" };
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

/** Files of terms by hand: those that mend leaders.tsv, ministers, heads of bodies, and those who speak for or advise somebody. */
const BY_HAND = ["terms.tsv", "ministers.tsv", "heads.tsv", "aides.tsv"];

/** Terms by hand. A `source` that agrees makes a row verified; an open row holds until its `asOf`. */
function ownTerms({ own }: Sources): Term[] {
  const rows = BY_HAND.flatMap((file) => readRows(join(own, file)));
  return rows.map((row) => ({
    holder: row.iso2,
    office: row.office,
    title: row.title,
    name: row.name,
    aliases: [],
    qid: "",
    from: row.from,
    until: row.until,
    asOf: row.until !== "" ? "" : row.asOf || (row.from > AS_OF.drafts ? row.from : AS_OF.drafts),
    source: row.source ? `own; ${row.source}` : "own",
    unverified: row.source ? "" : "1",
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
  const seen = term.until || term.asOf || AS_OF.cia;
  const tail = sameSpelling(mine.name) !== sameSpelling(term.name) && seen > mineEnd && monthsApart(mineEnd, seen) >= 12;
  const next = term.until === "" && term.from > mine.from && monthsApart(term.from, mineEnd) <= 2;
  const after = mineEnd < end && (tail || next) ? [{ ...term, from: mine.until }] : [];
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
      if (next !== undefined && term.office === "hog" && daysApart(term.until, next.from) <= HANDOVER) term.until = next.from;
      if (term.until !== "" || next === undefined || next.from > "2026-12-31") continue;
      term.until = next.from;
      term.asOf = "";
    }
  }
}

/** A head of government who has resigned stays until the next one is sworn in: so many days at most are no gap. */
const HANDOVER = 5;

/** How many days the second of two days is after the first; infinite where one of them is not known to the day. */
function daysApart(from: string, until: string): number {
  const [a, b] = [parseDay(from), parseDay(until)];
  return a === null || b === null || b < a ? Number.POSITIVE_INFINITY : daysBetween(a, b);
}

/** How many months lie between two days, the middle of the year where only that is known. */
export function monthsApart(a: string, b: string): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || "6");
  return Math.abs(months(a) - months(b));
}
