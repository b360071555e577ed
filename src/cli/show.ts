import colours from "picocolors";
import type { Article } from "../article/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { IdentifiedClaim } from "../identity/identified.ts";
import type { Entry } from "../record/entry.ts";
import type { Store } from "../store/store.ts";
import { entryObject } from "../wire/json.ts";
import { openRapporteur } from "./opened.ts";
import { dayPhrase, shortId, sourcesPhrase, tallyPhrase } from "./phrases.ts";
import { Complaint, clean, print, table, terminalWidth, wrap } from "./terminal.ts";

/** `rapporteur show ID`: an entry with the sentence behind every value, or a report with its day and what it tells of. */
export async function show(store: Store, id: string, options: { json?: boolean }): Promise<void> {
  const { entriesById } = await import("../store/query.ts");
  const found = id === "" ? [] : await entriesById(store.database, id);
  if (found.length === 0) {
    const { showReport } = await import("./report.ts");
    if (await showReport(store, id, options)) return;
    throw new Complaint(`${id}: no entry and no report with this id; rapporteur meetings lists ids`);
  }
  if (found.length > 1) throw new Complaint(`${id}: fits ${found.map((entry) => entry.id).join(", ")}; give more of it`);
  const entry = found[0];
  const claims = await claimsOf(store, entry);
  if (options.json)
    return print([
      JSON.stringify({ ...entryObject(entry), cited: claims.map(({ claim, article }) => ({ claim, article: sourceOf(article) })) }),
    ]);
  const width = terminalWidth() ?? 120;
  print([
    colours.bold(`${entry.kind} ${shortId(entry.id)}`),
    ...table([{ head: "value" }, { head: "", shrinks: true }], [...valuesOf(entry), ...voicesOf(claims)], terminalWidth()).slice(1),
    ...entry.links.flatMap((link) => wrap(link, width, "  ")).map((line) => colours.dim(line)),
    ...claims.flatMap(({ claim, article }, index) => ["", ...claimLines(claim, article, index + 1, width)]),
  ]);
}

interface Cited {
  readonly claim: IdentifiedClaim;
  readonly article: Article;
}

/** The claims of an entry as they were read and identified, in the entry's order. */
async function claimsOf(store: Store, entry: Entry): Promise<Cited[]> {
  const rapporteur = openRapporteur();
  const wanted = new Map<string, number>(entry.claims.map((id, index) => [id, index]));
  const cited: Cited[] = [];
  for (const { article, reading } of await store.readings(rapporteur.version)) {
    if (!reading.claims.some((claim) => wanted.has(claim.id))) continue;
    for (const claim of rapporteur.identify(reading).claims) if (wanted.has(claim.id)) cited.push({ claim, article });
  }
  return cited.sort((a, b) => (wanted.get(a.claim.id) ?? 0) - (wanted.get(b.claim.id) ?? 0));
}

function valuesOf(entry: Entry): string[][] {
  const rows: string[][] = [["status", statusPhrase(entry)]];
  if (entry.kind !== "statement" && entry.kind !== "relation") rows.push(["when", dayPhrase(entry.when?.value ?? null)]);
  for (const [field, value] of Object.entries(entry.happening)) if (field !== "kind") rows.push(...flatten(field, value));
  if (entry.happening.kind === "vote") rows.push(["tally", tallyPhrase(entry.happening)]);
  rows.push(["sources", sourcesPhrase(entry.sources)]);
  for (const dispute of entry.disputes)
    rows.push(["disputed", `${dispute.path}: ${dispute.values.map(({ value }) => value).join(" or ")}`]);
  if (entry.mayBe.length > 0) rows.push(["may be", entry.mayBe.map(shortId).join(", ")]);
  return rows;
}

/** On whose say-so: the sources that reports name, with their stance, each once; what a report says itself has none. */
function voicesOf(claims: readonly Cited[]): string[][] {
  const voices = claims.flatMap(({ claim }) =>
    claim.attribution.map(({ source, stance, wording }) => `${source === null ? wording : source.name} (${stance})`),
  );
  return voices.length === 0 ? [] : [["said by", [...new Set(voices)].join(", ")]];
}

function statusPhrase(entry: Entry): string {
  const steps = entry.history.map(({ status, day }) => (day === null ? status.value : `${status.value} (${day})`));
  return steps.length > 1 ? `${entry.status.value}: ${steps.join(" → ")}` : entry.status.value;
}

/** The values of a field as rows: names of entities, words, counts; what is empty or null is left out. */
function flatten(path: string, value: unknown): string[][] {
  if (value === null || value === undefined || value === false || path === "tally") return [];
  if (typeof value !== "object") return [[path, String(value)]];
  if (Array.isArray(value)) return value.flatMap((item, index) => flatten(value.length > 1 ? `${path}.${index}` : path, item));
  const object = value as { [field: string]: unknown };
  if ("claims" in object && "value" in object) return [[path, supportedPhrase(object.value as { [field: string]: unknown })]];
  if ("text" in object && "span" in object) return [[path, `“${String(object.text)}”`]];
  if ("basis" in object && "of" in object) return [[path, `${String(object.value)} ${String(object.of)} (${String(object.basis)})`]];
  return Object.entries(object).flatMap(([field, inner]) => flatten(`${path}.${field}`, inner));
}

function supportedPhrase(value: { [field: string]: unknown }): string {
  if ("earliest" in value) return dayPhrase(value as never);
  const entity = value.entity === null ? `unresolved${value.reason ? `: ${String(value.reason)}` : ""}` : String(value.entity);
  return `${String(value.name)}  [${entity}]`;
}

function sourceOf({ id, given, url, publisher, published }: Article) {
  return { id, given, url, publisher, published };
}

/** One claim: where it stands, the sentence, and each value with its words, derivation and other inputs. */
function claimLines(claim: IdentifiedClaim | Claim, article: Article, number: number, width: number): string[] {
  const source = `${article.url ?? article.given}, ${article.published ?? "undated"}, ${claim.block}, ${claim.rule}`;
  const rows = Object.entries(claim.evidence).map(([path, { spans, by, from }]) => [
    `    ${path}`,
    spans.map(({ start, end }) => `“${article.text.slice(start, end)}”`).join(" … "),
    from.length > 0 ? `${by} (${from.join(", ")})` : by,
  ]);
  return [
    `[${number}] ${colours.dim(clean(source))}`,
    ...wrap(`“${claim.sentence.text}”`, width, "    "),
    ...table([{ head: "" }, { head: "", shrinks: true }, { head: "", shrinks: true, paint: colours.dim }], rows, terminalWidth()).slice(1),
  ];
}
