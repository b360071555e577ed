import colours from "picocolors";
import type { Kind } from "../claims/claim.ts";
import { csv } from "../formats/csv.ts";
import type { Entry } from "../record/entry.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../text/span.ts";
import { entryObject, findingObject } from "../wire/json.ts";
import { citationsOf, sourcesOf } from "./citations.ts";
import { nameOf, shortId, sourcesPhrase, tallyPhrase, whenOf, wherePhrase } from "./phrases.ts";
import { type Column, Complaint, clean, print, table, terminalWidth, wrap } from "./terminal.ts";
import { withWorld } from "./world_names.ts";

/** The options of the commands that list entries. */
export interface ListOptions {
  readonly db: string;
  readonly with?: readonly string[];
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly article?: string;
  readonly cite?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `rapporteur meetings`, `visits`, …: the entries of a kind that the options ask for, as a table or as JSON Lines. */
export async function list(store: Store, kind: Kind, options: ListOptions): Promise<void> {
  const { findEntries } = await import("../store/query.ts");
  const world = withWorld();
  const entries = await findEntries(store.database, {
    kind,
    ...(options.with ? { with: options.with.map((words) => world.asked(words)) } : {}),
    ...(options.at ? { at: world.asked(options.at) } : {}),
    ...(options.from ? { from: checkDay("--from", options.from) } : {}),
    ...(options.to ? { to: checkDay("--to", options.to) } : {}),
    ...(options.status ? { status: options.status } : {}),
    ...(options.article ? { article: options.article } : {}),
  });
  if (options.json) return print(entries.map((entry) => JSON.stringify(entryObject(entry))));
  if (options.csv) return void process.stdout.write(csv(entries.map(entryObject)));
  if (entries.length === 0) return print([`no ${kind} in ${options.db} fits; rapporteur read PATH adds reports`]);
  const { columns, row } = tableOf(kind, world.nameOf);
  const [head, ...rows] = table(columns, entries.map(row), terminalWidth());
  if (!options.cite) return print([head, ...rows]);
  const lines = [head];
  for (let i = 0; i < entries.length; i++) {
    lines.push(rows[i]);
    for (const { sentence, source } of await citationsOf(store, entries[i]))
      lines.push(...wrap(`“${sentence}”`, terminalWidth() ?? 120, "    "), `    ${colours.dim(clean(source))}`);
  }
  print(lines);
}

/** `rapporteur findings`. */
export async function listFindings(store: Store, options: { kind?: string; article?: string; json?: boolean; db: string }): Promise<void> {
  const { findFindings } = await import("../store/query.ts");
  const findings = await findFindings(store.database, options.kind, options.article);
  if (options.json) return print(findings.map((finding) => JSON.stringify(findingObject(finding))));
  if (findings.length === 0) return print([`no findings in ${options.db}`]);
  const width = terminalWidth() ?? 120;
  const sources = await sourcesOf(store);
  const quoted = (label: string, { text, article }: Words) =>
    wrap(`${label}: “${text}” (${clean(sources.get(article) ?? article)})`, width, "    ");
  const lines: string[] = [];
  for (const finding of findings) {
    lines.push(`${colours.yellow(finding.kind)}  ${colours.dim(shortId(finding.id))}`, ...wrap(finding.text, width, "  "));
    for (const words of finding.says) lines.push(...quoted("says", words));
    for (const against of finding.against)
      lines.push(
        ...("row" in against ? wrap(`known: ${against.says} (${against.row}; ${against.source})`, width, "    ") : quoted("but", against)),
      );
  }
  print(lines);
}

function checkDay(option: string, words: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) throw new Complaint(`${option} ${words}: expected an ISO day such as 2024-07-03`);
  return words;
}

interface Table {
  readonly columns: readonly Column[];
  readonly row: (entry: Entry) => string[];
}

const STATUS: Column = { head: "status", paint: paintStatus };
const WHEN: Column = { head: "when" };
const ID: Column = { head: "id", paint: (words) => colours.dim(words) };

function paintStatus(words: string): string {
  const status = words.trim();
  if (status === "held" || status === "under way") return colours.green(words);
  if (status === "cancelled" || status === "denied" || status === "postponed") return colours.red(words);
  return colours.yellow(words);
}

/** The columns of a kind and the cells of an entry of it. */
function tableOf(kind: Kind, nameOfEntity: (id: string) => string): Table {
  const make = (columns: readonly Column[], cells: (entry: Entry) => string[]): Table => ({
    columns: [...columns, { head: "sources" }, ID],
    row: (entry) => [...cells(entry), sourcesPhrase(entry.sources), shortId(entry.id)],
  });
  const who: Column = { head: "who", shrinks: true };
  const where: Column = { head: "where", shrinks: true };
  switch (kind) {
    case "meeting":
    case "call":
    case "visit":
      return make([WHEN, STATUS, who, where], (entry) => [
        whenOf(entry),
        entry.status.value,
        partiesPhrase(entry),
        wherePhrase(entry, nameOfEntity),
      ]);
    case "vote":
      return make(
        [WHEN, { head: "outcome" }, { head: "body", shrinks: true }, { head: "on", shrinks: true }, { head: "tally" }],
        (entry) => {
          if (entry.happening.kind !== "vote") return [];
          const { body, measure, refused, outcome } = entry.happening;
          const on = [measure?.words.text ?? "", refused === null ? "" : `(refused: ${refused.words.text})`].filter(
            (words) => words !== "",
          );
          return [whenOf(entry), outcome ?? entry.status.value, nameOf(body), on.join(" "), tallyPhrase(entry.happening)];
        },
      );
    case "statement":
      return make([{ head: "speaker", shrinks: true }, { head: "manner" }, { head: "words", shrinks: true }], (entry) => {
        if (entry.happening.kind !== "statement") return [];
        const { speaker, addressee, words, about, manner } = entry.happening;
        const to = addressee === null ? "" : ` to ${nameOf(addressee)}`;
        return [nameOf(speaker) + to, manner, words?.text ?? about?.text ?? ""];
      });
    case "gathering":
      return make([WHEN, { head: "gathering", shrinks: true }, where, { head: "attendance", shrinks: true }], (entry) => {
        if (entry.happening.kind !== "gathering") return [];
        const attendance = entry.happening.attendance.map(({ who, as }) => (as === "participant" ? nameOf(who) : `${nameOf(who)} (${as})`));
        return [whenOf(entry), nameOf(entry.happening.gathering), wherePhrase(entry, nameOfEntity), attendance.join(", ")];
      });
    case "relation":
      return make(
        [{ head: "who", shrinks: true }, { head: "is" }, { head: "of", shrinks: true }, { head: "since" }, { head: "until" }],
        (entry) => {
          if (entry.happening.kind !== "relation") return [];
          const { member, body, role, from, until } = entry.happening;
          const since = role === "founded" ? (from ?? entry.when) : from;
          return [nameOf(member), role, nameOf(body), since?.value.value ?? "", until?.value.value ?? ""];
        },
      );
  }
}

function partiesPhrase(entry: Entry): string {
  const happening = entry.happening;
  if (happening.kind === "meeting" || happening.kind === "call") {
    const names = happening.parties.map(nameOf);
    return happening.partyListComplete ? names.join(", ") : `${names.join(", ")} and others`;
  }
  return happening.kind === "visit" ? nameOf(happening.visitor) : "";
}
