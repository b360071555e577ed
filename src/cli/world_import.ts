import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { csvReader } from "../text/csv.ts";
import { type ImportedVotes, libraryReader, rollCallReader, type StateFinder, type VoteReader } from "../world/importVotes.ts";
import type { OpenedWorld } from "../world/make.ts";
import { VOTE_COLUMNS, writeRows } from "./own_files.ts";
import { Complaint, clean, print } from "./terminal.ts";
import { installedWorld, OWN_FOLDER, ownWorld } from "./world_names.ts";

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const LARGEST = 2_000_000_000;

/** `rapporteur world import-votes FILE`: recorded votes of another's file into the folder of one's own rows. */
export async function importVotes(file: string, options: ImportOptions): Promise<void> {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined || !status.isFile()) throw new Complaint(`${file}: no such file`);
  if (status.size > LARGEST) throw new Complaint(`${file}: larger than ${LARGEST / 1e9} GB`);
  const read = file.toLowerCase().endsWith(".tsv") ? readRollCalls(file) : readLibrary(file, installedWorld(null));
  const imported = await read.catch((error: unknown) => {
    throw new Complaint(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (imported.rows.length === 0 && imported.refused.length === 0) throw new Complaint(`${file}: holds no votes`);
  const folder = ownWorld() ?? OWN_FOLDER;
  const table = { table: "votes", columns: VOTE_COLUMNS, key: ["body", "symbol", "day", "title"], rows: imported.rows };
  const [{ added, changed, same }] = writeRows(folder, [table], options.dryRun ?? false);
  if (imported.rows.length === 0) process.exitCode = 1;
  report(imported, { added, changed, same }, folder, options);
}

/** The UN Digital Library's CSV, which may be larger than memory. */
async function readLibrary(file: string, world: OpenedWorld): Promise<ImportedVotes> {
  const csv = csvReader();
  let reader: VoteReader | null = null;
  const find = stateFinder(world);
  const take = (rows: ReturnType<typeof csv.feed>): void => {
    for (const { line, cells } of rows) {
      if (reader === null) reader = libraryReader(cells, find);
      else reader.take(line, cells);
    }
  };
  for await (const piece of createReadStream(file, "utf8")) take(csv.feed(piece as string));
  take(csv.end());
  return (reader as VoteReader | null)?.votes() ?? { rows: [], refused: [] };
}

/** States by their code, else by their name, each looked up once. */
function stateFinder(world: OpenedWorld): StateFinder {
  const found = new Map<string, ReturnType<StateFinder>>();
  return (code, name) => {
    const known = world.codes().get(code);
    if (known !== undefined) return known;
    let state = found.get(name);
    if (state === undefined) {
      const named = name === "" || name.length > 100 ? [] : world.named(name, "ever");
      state = named.find(({ kind, via }) => kind === "state" && (via === "name" || via === "alias"))?.entity ?? null;
      if (found.size < 10_000) found.set(name, state);
    }
    return state;
  };
}

/** The layout of one line a roll call: a remark names the states, then the header, then the rows. */
async function readRollCalls(file: string): Promise<ImportedVotes> {
  let states: readonly string[] = [];
  let reader: VoteReader | null = null;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.startsWith("# countries:")) states = line.slice("# countries:".length).trim().split(/\s+/);
    if (line.startsWith("#") || line.trim() === "") continue;
    if (reader === null) reader = rollCallReader(line.split("\t"), states);
    else reader.take(number, line.split("\t"));
  }
  return reader?.votes() ?? { rows: [], refused: [] };
}

function report(
  { rows, refused }: ImportedVotes,
  counts: { readonly added: number; readonly changed: number; readonly same: number },
  folder: string,
  options: ImportOptions,
): void {
  if (options.json) {
    print([
      JSON.stringify({ schema: "rapporteur/import@1", folder, dryRun: options.dryRun ?? false, votes: rows.length, ...counts, refused }),
    ]);
    return;
  }
  print([
    ...refused.slice(0, 5).map((line) => clean(`left out ${line}`)),
    ...(refused.length > 5 ? [`and ${refused.length - 5} more left out`] : []),
    `${rows.length} votes read: ${counts.added} added, ${counts.changed} changed, ${counts.same} as before → ${options.dryRun ? "nothing written (--dry-run)" : clean(folder)}`,
  ]);
}
