import { readFileSync, statSync } from "node:fs";
import { addDays, type Day, parseDay } from "../text/day.ts";
import { type TermChange, updateFrom, type WorldUpdate } from "../world/update.ts";
import { type HeldTerms, officeQueries, termsOf } from "../world/wikidata.ts";
import { PERSON_COLUMNS, TENURE_COLUMNS, writeRows } from "./own_files.ts";
import { Complaint, clean, print } from "./terminal.ts";
import { installedWorld, OWN_FOLDER, ownWorld } from "./world_names.ts";

export interface UpdateOptions {
  readonly since?: string;
  readonly asOf?: string;
  readonly from?: readonly string[];
  readonly dryRun?: boolean;
  readonly printQuery?: boolean;
  readonly json?: boolean;
  readonly endpoint: string;
}

const AGENT = "rapporteur/0.1.0 (a reader of diplomatic news; runs by hand)";
const SECONDS = 90;
const LARGEST = 50_000_000;
/** Terms that ended longer ago than this are not asked for. */
const BACK = 730;

/** `rapporteur world update`: terms of office that Wikidata has, into the folder of one's own rows. The only command that uses the network. */
export async function updateWorld(options: UpdateOptions): Promise<void> {
  const asOf = dayGiven("--as-of", options.asOf) ?? (parseDay(new Date().toISOString().slice(0, 10)) as Day);
  const since = dayGiven("--since", options.since) ?? addDays(asOf, -BACK);
  const queries = officeQueries(since);
  if (options.printQuery) {
    print(queries.map(({ query }) => query));
    return;
  }
  const answers: { name: string; answer: unknown }[] = [];
  for (const file of options.from ?? []) answers.push({ name: file, answer: fileAnswer(file) });
  if (options.from === undefined)
    for (const { office, query } of queries) answers.push({ name: office, answer: await ask(options.endpoint, query) });
  const held = answers.map(({ name, answer }) => readTerms(name, answer));
  const refused = held.flatMap((one) => one.refused);
  const update = updateFrom(
    installedWorld(existing()),
    held.flatMap((one) => one.terms),
    asOf,
  );
  const folder = ownWorld() ?? OWN_FOLDER;
  write(folder, update, options.dryRun ?? false);
  report(update, refused, folder, options);
}

/** The folder of one's own rows if it is there: an update may be what makes it. */
function existing(): string | null {
  const own = ownWorld();
  return own !== null && statSync(own, { throwIfNoEntry: false })?.isDirectory() ? own : null;
}

function dayGiven(option: string, text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === null) throw new Complaint(`${option} ${text}: expected an ISO day such as 2026-01-31`);
  return day;
}

function fileAnswer(file: string): unknown {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Complaint(`${file}: no such file`);
  if (size > LARGEST) throw new Complaint(`${file}: larger than ${LARGEST / 1e6} MB; ask for less with --since`);
  return parsed(file, readFileSync(file, "utf8"));
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Complaint(`${name}: no JSON; expected SPARQL results in JSON (application/sparql-results+json)`);
  }
}

function readTerms(name: string, answer: unknown): HeldTerms {
  try {
    return termsOf(answer);
  } catch (error) {
    throw new Complaint(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One query, one answer of bounded size and time, no redirects elsewhere; what goes wrong is said in one line. */
async function ask(endpoint: string, query: string): Promise<unknown> {
  const host = URL.canParse(endpoint) ? new URL(endpoint).host : endpoint;
  let response: Response;
  try {
    response = await fetch(`${endpoint}?query=${encodeURIComponent(query)}`, {
      headers: { accept: "application/sparql-results+json", "user-agent": AGENT },
      redirect: "error",
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
  } catch (error) {
    throw new Complaint(`${host}: ${reason(error)}; save an answer elsewhere (world update --print-query) and read it with --from FILE`);
  }
  if (!response.ok) {
    const wait = response.headers.get("retry-after");
    throw new Complaint(
      `${host}: answered ${response.status} ${clean(response.statusText)}${wait === null ? "" : `; try again in ${clean(wait).slice(0, 40)} seconds`}`,
    );
  }
  return parsed(host, await bodyOf(response, host));
}

async function bodyOf(response: Response, host: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > LARGEST) throw new Complaint(`${host}: answered more than ${LARGEST / 1e6} MB; ask for less with --since`);
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${host}: ${reason(error)} in the middle of its answer`);
  }
  return text + decoder.decode();
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer in ${SECONDS} seconds`;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: string }).code;
  return clean(code === undefined ? cause.message : `${cause.message} (${code})`).slice(0, 200) || "no connection";
}

function write(folder: string, update: WorldUpdate, dry: boolean): void {
  writeRows(
    folder,
    [
      { table: "persons", columns: PERSON_COLUMNS, key: ["id"], rows: update.persons },
      { table: "tenures", columns: TENURE_COLUMNS, key: ["person", "office", "of", "from"], rows: update.tenures },
    ],
    dry,
  );
}

function report({ changes, persons }: WorldUpdate, refused: readonly string[], folder: string, options: UpdateOptions): void {
  const count = (change: TermChange["change"]) => changes.filter((one) => one.change === change).length;
  const counts = {
    persons: persons.length,
    added: count("added"),
    ended: count("ended"),
    confirmed: count("confirmed"),
    differs: count("differs"),
  };
  if (options.json) {
    print([JSON.stringify({ schema: "rapporteur/update@1", folder, dryRun: options.dryRun ?? false, ...counts, changes, refused })]);
    return;
  }
  const told = changes.filter(({ change }) => change !== "left" && change !== "confirmed");
  const words = `${counts.added} terms added (${counts.persons} people new), ${counts.ended} ended, ${counts.confirmed} confirmed, ${counts.differs} differ`;
  print([
    ...told.map(({ change, text }) => clean(`${change}: ${text}`)),
    ...refused.slice(0, 5).map((line) => clean(`left out ${line}`)),
    ...(refused.length > 5 ? [`and ${refused.length - 5} more left out`] : []),
    `${words} → ${options.dryRun ? "nothing written (--dry-run)" : clean(folder)}`,
  ]);
}
