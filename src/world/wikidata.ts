import { type Day, parseDay } from "../text/day.ts";
import type { EntityId, OfficeKind } from "./world.ts";

/** A term of office as Wikidata has it. */
export interface HeldTerm {
  /** "Q57298". */
  readonly item: string;
  readonly name: string;
  readonly office: OfficeKind;
  readonly title: string;
  readonly of: EntityId;
  /** As a table writes it: "2021-12-08", "2021-12", "2021", or "". */
  readonly from: string;
  readonly until: string;
}

/** What an answer came to: the terms that it has, and the rows that were left out, with why. */
export interface HeldTerms {
  readonly terms: readonly HeldTerm[];
  readonly refused: readonly string[];
}

/** What differs between the queries: how a statement says that a person holds an office of a state. */
const STATEMENTS: Readonly<Partial<Record<OfficeKind, string>>> = {
  hos: "?state p:P35 ?held. ?held ps:P35 ?person. OPTIONAL { ?state wdt:P1906 ?position. }",
  hog: "?state p:P6 ?held. ?held ps:P6 ?person. OPTIONAL { ?state wdt:P1313 ?position. }",
  "foreign minister": "?position wdt:P279* wd:Q7330070; wdt:P1001 ?state. ?held ps:P39 ?position. ?person p:P39 ?held.",
  "defence minister": "?position wdt:P279* wd:Q2518691; wdt:P1001 ?state. ?held ps:P39 ?position. ?person p:P39 ?held.",
};

/**
 * The SPARQL queries, one for each kind of office, of all terms in states with an ISO code that had not ended by `since`. P35 head of state, P6
 * head of government, P39 position held, P1001 applies to jurisdiction, P297 ISO code, P580 and P582 start and end with their precision.
 */
export function officeQueries(since: Day): readonly { readonly office: OfficeKind; readonly query: string }[] {
  return (Object.keys(STATEMENTS) as OfficeKind[]).map((office) => ({
    office,
    query: `SELECT ?office ?iso ?person ?personLabel ?positionLabel ?start ?startPrecision ?end ?endPrecision WHERE {
  BIND("${office}" AS ?office)
  ${STATEMENTS[office]}
  ?state wdt:P297 ?iso.
  ?held wikibase:rank ?rank. FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?held pqv:P580 [ wikibase:timeValue ?start; wikibase:timePrecision ?startPrecision ]. }
  OPTIONAL { ?held pqv:P582 [ wikibase:timeValue ?end; wikibase:timePrecision ?endPrecision ]. }
  FILTER(!BOUND(?end) || ?end >= "${since}T00:00:00Z"^^xsd:dateTime)
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en". }
}
`,
  }));
}

/**
 * The terms of an answer in the SPARQL 1.1 Query Results JSON Format, parsed. Throws when it has another shape; single rows that cannot be used
 * are refused with a reason.
 */
export function termsOf(answer: unknown): HeldTerms {
  const bindings = field(field(answer, "results"), "bindings");
  if (!Array.isArray(bindings)) throw new Error('no SPARQL answer: expected {"head": …, "results": {"bindings": […]}}');
  const terms: HeldTerm[] = [];
  const refused: string[] = [];
  for (const [index, binding] of bindings.entries()) {
    const term = termOf(binding);
    if (typeof term === "string") refused.push(`row ${index + 1}: ${term}`);
    else terms.push(term);
  }
  return { terms: withoutTwins(terms), refused };
}

/** A term, or why there is none. */
function termOf(binding: unknown): HeldTerm | string {
  const person = field(field(binding, "person"), "value");
  const item = typeof person === "string" ? (/^https?:\/\/www\.wikidata\.org\/entity\/(Q\d{1,12})$/.exec(person)?.[1] ?? null) : null;
  if (item === null) return "the person is no item of Wikidata";
  const name = words(binding, "personLabel");
  if (name === "" || name === item) return `${item} has no English name`;
  if (name.length > LONGEST || !/^\p{Script=Latin}/u.test(name)) return `${item} has no name that news would print`;
  const office = words(binding, "office") as OfficeKind;
  if (!Object.hasOwn(STATEMENTS, office)) return `${item} holds no office that was asked for`;
  const iso = words(binding, "iso");
  if (!/^[A-Z]{2}$/.test(iso)) return `${item} holds an office of no state`;
  const from = dayOf(binding, "start");
  const until = dayOf(binding, "end");
  if (from === null || until === null) return `${name}: the term begins or ends on no day`;
  if (from !== "" && until !== "" && until < from.slice(0, until.length)) return `${name}: the term ends before it begins`;
  return { item, name, office, title: titleOf(words(binding, "positionLabel"), office), of: `state:${iso}` as EntityId, from, until };
}

const LONGEST = 80;
const DEFAULT_TITLES: Readonly<Partial<Record<OfficeKind, string>>> = {
  hos: "Head of State",
  hog: "Prime Minister",
  "foreign minister": "Minister of Foreign Affairs",
  "defence minister": "Minister of Defence",
};

function titleOf(label: string, office: OfficeKind): string {
  if (label === "" || /^Q\d+$/.test(label) || label.length > LONGEST) return DEFAULT_TITLES[office] ?? "Head";
  return label[0].toUpperCase() + label.slice(1);
}

/** A day to the precision that is known: 11 day, 10 month, 9 year; "" when none is told; null when it is none of the calendar. */
function dayOf(binding: unknown, name: "start" | "end"): string | null {
  const text = words(binding, name);
  if (text === "") return "";
  const match = /^\+?(\d{4})-(\d\d)-(\d\d)T/.exec(text);
  const precision = Number(words(binding, `${name}Precision`) || "11");
  if (match === null) return null;
  if (precision === 9) return match[1];
  if (precision === 10) return Number(match[2]) >= 1 && Number(match[2]) <= 12 ? `${match[1]}-${match[2]}` : null;
  return precision >= 11 ? parseDay(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

/** The words of a variable, on one line and without what a table or a terminal would obey; "" when it is not bound. */
function words(binding: unknown, variable: string): string {
  const bound = field(binding, variable);
  const value = field(bound, "value");
  if (typeof value !== "string" || field(bound, "type") === "bnode" || value.includes("/.well-known/genid/")) return "";
  return value
    .slice(0, 500)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** Each term once; where one person leads a state and its government by the same title, as head of state only. */
function withoutTwins(terms: readonly HeldTerm[]): HeldTerm[] {
  const key = ({ item, office, of, from }: HeldTerm) => `${item} ${office} ${of} ${from}`;
  const leads = new Set(terms.filter(({ office }) => office === "hos").map(({ item, of, title }) => `${item} ${of} ${title}`));
  const seen = new Set<string>();
  return terms.filter((term) => {
    if (term.office === "hog" && leads.has(`${term.item} ${term.of} ${term.title}`)) return false;
    const fresh = !seen.has(key(term));
    seen.add(key(term));
    return fresh;
  });
}
