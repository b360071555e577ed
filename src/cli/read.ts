import { SingleBar } from "cli-progress";
import colours from "picocolors";
import type { Article } from "../article/article.ts";
import { countInputs, readInputs } from "../article/input.ts";
import type { Reading } from "../claims/claim.ts";
import { KINDS, type Rapporteur } from "../rapporteur.ts";
import { parseDay } from "../text/day.ts";
import { claimLine } from "../wire/json.ts";
import { openRapporteur } from "./opened.ts";
import { Complaint, clean, print } from "./terminal.ts";

export interface ReadOptions {
  readonly db: string;
  readonly published?: string;
  readonly claims?: boolean;
  readonly json?: boolean;
}

/** How many articles are filed in one transaction. */
const BATCH = 50;

/** What a run of `read` came to. */
interface Summary {
  read: number;
  /** Read before by the same version. */
  known: number;
  readonly refused: string[];
  entries: { [kind: string]: number };
  findings: number;
}

/** `rapporteur read PATH…`: articles into the record, or with --claims their claims as JSON Lines to standard output and no store. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<void> {
  const published = options.published === undefined ? null : parseDay(options.published);
  if (options.published !== undefined && published === null)
    throw new Complaint(`--published ${options.published}: expected an ISO day such as 2024-07-02`);
  const rapporteur = openRapporteur();
  const inputs = readInputs(paths, process.stdin, published);
  if (options.claims) return streamClaims(rapporteur, inputs);

  const { openStore } = await import("../store/store.ts");
  const store = await openStore(options.db);
  const bar = progressBar(paths);
  const summary: Summary = { read: 0, known: 0, refused: [], entries: {}, findings: 0 };
  let batch: { article: Article; reading: Reading }[] = [];
  const flush = async () => {
    await store.file(batch);
    batch = [];
  };
  for await (const input of inputs) {
    if ("refused" in input) summary.refused.push(input.refused);
    else if (await store.has(input.article.id, rapporteur.version)) summary.known++;
    else {
      batch.push({ article: input.article, reading: rapporteur.read(input.article) });
      summary.read++;
      if (batch.length === BATCH) await flush();
    }
    bar?.increment();
  }
  await flush();
  bar?.stop();
  const recorded = rapporteur.keep(await store.readings(rapporteur.version), await store.rulings());
  await store.replace(recorded);
  await store.close();
  for (const kind of KINDS) summary.entries[kind] = recorded.entries.filter((entry) => entry.kind === kind).length;
  summary.findings = recorded.findings.length;
  report(summary, options);
}

async function streamClaims(rapporteur: Rapporteur, inputs: ReturnType<typeof readInputs>): Promise<void> {
  let any = false;
  for await (const input of inputs) {
    if ("refused" in input) {
      process.stderr.write(`refused ${clean(input.refused)}\n`);
      continue;
    }
    any = true;
    print(rapporteur.read(input.article).claims.map(claimLine));
  }
  if (!any) process.exitCode = 1;
}

/** A bar on standard error where that is a terminal and there is more than a glance of work. */
function progressBar(paths: readonly string[]): SingleBar | null {
  const total = process.stderr.isTTY ? countInputs(paths) : 0;
  if (total < 5) return null;
  const bar = new SingleBar({ format: "reading {bar} {value}/{total}  {eta_formatted} left", hideCursor: true, stream: process.stderr });
  bar.start(total, 0);
  return bar;
}

function report(summary: Summary, options: ReadOptions): void {
  if (options.json) {
    print([JSON.stringify({ schema: "rapporteur/read@1", ...summary })]);
  } else {
    const known = summary.known > 0 ? `, ${summary.known} known already` : "";
    const counts = KINDS.filter((kind) => summary.entries[kind] > 0).map((kind) => plural(summary.entries[kind], kind));
    print([
      `${plural(summary.read, "report")} read${known} → ${options.db}`,
      `the record: ${counts.length > 0 ? counts.join(", ") : "nothing of diplomacy found"}; ${plural(summary.findings, "finding")}`,
      ...summary.refused.map((line) => colours.red(`refused ${clean(line)}`)),
      colours.dim("next: rapporteur meetings --cite | votes | statements | gatherings | relations | findings | show ID"),
    ]);
  }
  if (summary.read + summary.known === 0) process.exitCode = 1;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
