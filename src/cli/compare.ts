import colours from "picocolors";
import { compare as compareEntries } from "../record/compare.ts";
import type { Entry } from "../record/entry.ts";
import type { Store } from "../store/store.ts";
import { nameOf, shortId, whenOf, wherePhrase } from "./phrases.ts";
import { Complaint, print, terminalWidth, wrap } from "./terminal.ts";
import { withWorld } from "./world_names.ts";

/** `rapporteur compare A B`: which happenings two reports share, which only look alike and why, and where they differ. */
export async function compare(store: Store, a: string, b: string, options: { json?: boolean }): Promise<void> {
  const { findEntries } = await import("../store/query.ts");
  const left = await articleIds(store, a);
  const right = await articleIds(store, b);
  const entries = [...(await findEntries(store.database, { article: a })), ...(await findEntries(store.database, { article: b }))];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = await store.database
    .selectFrom("claim")
    .select(["id", "article"])
    .where("article", "in", [...left, ...right])
    .execute();
  const articleOf = new Map(rows.map((row) => [row.id, row.article]));
  const comparison = compareEntries([...byId.values()], articleOf as never, left as never, right as never);
  if (options.json) return print([JSON.stringify({ schema: "rapporteur/comparison@1", left: a, right: b, ...comparison })]);

  const { nameOf: nameOfEntity } = withWorld();
  const line = (id: Entry["id"]) => entryPhrase(byId.get(id) as Entry, nameOfEntity);
  const width = terminalWidth() ?? 120;
  const side = (name: string, ids: readonly Entry["id"][]) =>
    ids.length === 0 ? [] : ["", colours.bold(`only in ${name}`), ...ids.map((id) => `  ${line(id)}`)];
  print([
    colours.bold(comparison.shared.length > 0 ? "both tell of" : `no happening is told by both ${a} and ${b}`),
    ...comparison.shared.flatMap(({ entry, differences }) => [
      `  ${line(entry)}`,
      ...differences.map(({ path, left: one, right: other }) => `      ${path}: ${one ?? "not said"} | ${other ?? "not said"}`),
    ]),
    ...(comparison.alike.length > 0 ? ["", colours.bold("look alike, and are two")] : []),
    ...comparison.alike.flatMap(({ left: one, right: other, same, apart }) => [
      `  ${line(one)}`,
      `  ${line(other)}`,
      ...wrap(`${same}; ${apart.join("; ")}`, width, "      "),
    ]),
    ...side(a, comparison.onlyLeft),
    ...side(b, comparison.onlyRight),
  ]);
}

async function articleIds(store: Store, name: string): Promise<ReadonlySet<string>> {
  const rows = await store.database
    .selectFrom("article")
    .select("id")
    .where(({ or, eb }) => or([eb("id", "=", name), eb("given", "=", name)]))
    .execute();
  if (rows.length === 0) throw new Complaint(`${name}: no report of this id; give the id that its file names, or the file's name`);
  return new Set(rows.map((row) => row.id));
}

/** "meeting 1a2b3c4d: Vladimir Putin, Xi Jinping; 2024-07-04; planned; Astana". */
export function entryPhrase(entry: Entry, nameOfEntity: (id: string) => string): string {
  const where = wherePhrase(entry, nameOfEntity);
  const parts = [whoPhrase(entry), whenOf(entry), entry.status.value, where].filter((part) => part !== "");
  return `${entry.kind} ${shortId(entry.id)}: ${parts.join("; ")}`;
}

function whoPhrase({ happening }: Entry): string {
  switch (happening.kind) {
    case "meeting":
    case "call":
      return happening.parties.map(nameOf).join(", ");
    case "visit":
      return nameOf(happening.visitor);
    case "gathering":
      return nameOf(happening.gathering);
    case "vote":
      return `${nameOf(happening.body)}${happening.measure === null ? "" : ` on ${happening.measure.words.text}`}`;
    case "statement":
      return `${nameOf(happening.speaker)}: “${happening.words?.text ?? happening.about?.text ?? ""}”`;
    case "relation":
      return [nameOf(happening.member), happening.role, nameOf(happening.body)].filter((part) => part !== "").join(" ");
  }
}
