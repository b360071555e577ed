import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import { groupBy } from "../../src/world/lazy.ts";
import type { Sources } from "./sources.ts";
import { plain } from "./spelling.ts";
import type { Term } from "./terms.ts";
import { type Raw, readRows } from "./tsv.ts";

/** One day of the State Department's lists of travels and visits: where whose people met or what was attended, in its own words. */
interface Entry {
  /** "us-travel: 4189 2023-11-05". */
  readonly source: string;
  readonly iso2: string;
  readonly from: string;
  readonly until: string;
  /** In plain small letters. */
  readonly words: string;
  readonly folded: string;
  readonly city: string;
}

/** The lists from 1999 on, by state. They say who held an office on a day, and which gathering was where. */
export interface Diary {
  /** A source that names the holder with the office within the days of the term, the last one known, or null. */
  holds(term: Term): { source: string; day: string } | null;
  /** A source that has a president or secretary of the United States at the gathering. */
  gathered(body: string, country: string, city: string, from: string, until: string): string | null;
}

/** Title words by kind of office, as the lists write them. */
const TITLES: Readonly<Record<string, string>> = {
  hos: "president|king|queen|emir|amir|sultan|emperor|pope|grand duke|prince|chairman|captain regent",
  hog: "prime minister|premier|chancellor|taoiseach|president",
  "foreign minister":
    "foreign minister|foreign secretary|minister of foreign affairs|minister for foreign affairs|external affairs minister|foreign affairs minister",
  "defence minister":
    "defense minister|defence minister|minister of defense|minister of national defense|defense secretary|secretary of defense",
  "deputy hos": "vice president",
  "deputy hog": "deputy prime minister",
  head: "secretary[- ]general|president|chair|chairperson|chairman|high representative|director[- ]general|high commissioner",
};

/** How the lists name gatherings, by body. */
const GATHERINGS: Readonly<Record<string, RegExp>> = {
  "body:NATO": /\bnato\b.*(?:summit|heads|leaders|meeting)/,
  "body:G7": /\bg-?7\b/,
  "body:G8": /\bg-?8\b/,
  "body:G20": /\bg-?20\b/,
  "body:APEC": /\bapec\b|asia[- ]pacific economic/,
  "body:ASEAN": /\basean\b/,
  "body:EAS": /east asia summit/,
  "body:SOA": /summit of the americas/,
  "body:NSS": /nuclear security summit/,
  "body:COP": /\bcop-?\d|climate|conference of (?:the )?parties/,
  "body:MSC": /munich (?:security )?conference|munich security/,
  "body:WEF": /world economic forum/,
  "body:Shangri-La": /shangri-?la/,
  "body:OSCE": /\bosce\b|organization for security/,
  "body:Quad": /\bquad\b/,
  "body:GCC": /\bgcc\b|gulf cooperation/,
  "body:UkraineRecovery": /ukraine recovery/,
  "body:PIF": /pacific islands forum/,
  "body:AU": /african union/,
  "body:OIC": /islamic (?:cooperation|conference)/,
  "body:EU/EUCO": /european (?:union|council)|u\.?s\.?-e\.?u/,
  "body:EU-US": /european (?:union|council)|u\.?s\.?-e\.?u/,
  "body:NALS": /north american leaders|security and prosperity|trilateral|three amigos/,
};

/** States whose people the lists name family first, by common family names. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "KR", "KP", "VN", "TW"]);

export function readDiary({ shared }: Sources, stateNames: string): Diary {
  const codes = new Map<string, string>();
  for (const line of stateNames.split("\n").slice(2)) {
    const [state, words, kind] = line.split("\t");
    if (kind !== "demonym" && words !== undefined) codes.set(fold(words), state.slice(6));
  }
  const codeOf = (country: string): string => {
    const swapped = /^(.+?), (.+?)(?: of(?: the)?)?$/.exec(country);
    const names = [
      country,
      swapped === null ? "" : `${swapped[2]} ${swapped[1]}`,
      swapped === null ? "" : `${swapped[2]} of ${swapped[1]}`,
      swapped?.[1] ?? "",
      country.replace(/ \(.*$/, ""),
    ];
    return names.map((name) => codes.get(fold(name))).find((code) => code !== undefined) ?? "";
  };
  const entries = [
    ...readRows(join(shared, "us_travel.tsv")).map((row) => entry(row, "us-travel", codeOf(row.country), row.remarks, row.locale)),
    ...readRows(join(shared, "us_visits.tsv")).map((row) =>
      entry(row, "us-visits", codeOf(row.from), `${row.visitor}. ${row.description}`, ""),
    ),
  ].filter((found) => found.from >= "1999" && found.from.length === 10);
  const byState = groupBy(entries, (found) => found.iso2);
  return {
    holds: (term) => holds(term, byState, entries),
    gathered: (body, country, city, from, until) => {
      const asked = GATHERINGS[body];
      if (asked === undefined) return null;
      const place = fold(city);
      const found = (byState.get(country) ?? []).find(
        (row) =>
          row.source.startsWith("us-travel") &&
          row.from <= until &&
          row.until >= from &&
          (row.city.includes(place) || place.includes(row.city.split(" ")[0])) &&
          asked.test(row.words),
      );
      return found?.source ?? null;
    },
  };
}

function entry(row: Raw, list: string, iso2: string, words: string, locale: string): Entry {
  return {
    source: `${list}: ${row.id} ${row.start}`,
    iso2,
    from: row.start,
    until: row.end || row.start,
    words: plain(words).toLowerCase(),
    folded: fold(words),
    city: fold(locale),
  };
}

/** "Foreign Minister Fidan" as a pattern for each kind of office: the title, then up to five words of a name. */
const NAMED = new Map(Object.entries(TITLES).map(([office, titles]) => [office, named(titles)]));

function named(titles: string): RegExp {
  const before = "(?<!\\b(?:former|late|deputy|vice|ex|acting|assistant|opposition|shadow|then|and|to)[- ]|-)";
  return new RegExp(`${before}\\b(?:${titles})(?: and [a-z ]{0,40})?((?:,? ?[a-z'.()-]+){1,5})`, "g");
}

/** Bodies whose heads the lists name wherever they meet them. */
const MET: ReadonlySet<string> = new Set(["EU", "NATO", "UN", "AL", "OSCE", "AU", "GCC", "ASEAN", "IAEA"]);

function holds(term: Term, byState: ReadonlyMap<string, readonly Entry[]>, all: readonly Entry[]): { source: string; day: string } | null {
  const asked = NAMED.get(term.office);
  const body = term.holder.startsWith("body:") ? term.holder.slice(5).split("/")[0] : null;
  if (asked === undefined || (body !== null && !MET.has(body))) return null;
  const words = fold(plain(term.name)).split(" ");
  const family = FAMILY_FIRST.has(term.holder) && words.length > 1 ? words : words.slice(-1);
  if (family.some((word) => word.length < 2) || family.join("").length < 3) return null;
  let last: { source: string; day: string } | null = null;
  for (const row of body !== null ? all : (byState.get(term.holder) ?? [])) {
    if (row.from < term.from || (term.until !== "" && row.until >= term.until) || (last !== null && row.from <= last.day)) continue;
    if (!family.every((word) => row.folded.includes(word))) continue;
    for (const match of row.words.matchAll(asked)) {
      const said = fold(match[1]).split(" ");
      if (family.every((word) => said.includes(word))) last = { source: row.source, day: row.from };
    }
  }
  return last;
}
