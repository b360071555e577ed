import { Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { type Article, NORMALISER } from "../article/article.ts";
import type { Reading } from "../claims/claim.ts";
import type { Entry, Finding, Recorded, Ruling } from "../record/entry.ts";
import { entryObject, findingObject, packReading, unpackReading } from "../wire/json.ts";
import { MIGRATIONS } from "./migrations.ts";
import { partsOf } from "./parts.ts";
import type { ArticleRow, Tables } from "./schema.ts";

/** The record in one SQLite file. Articles, readings, claims and rulings are only added; entries and findings can be rebuilt from them. */
export interface Store {
  readonly database: Kysely<Tables>;
  /** True when the article was read by this version already. */
  has(article: string, version: string): Promise<boolean>;
  /** Files articles with their readings, all or none; what is there already is left as it is. */
  file(list: readonly { readonly article: Article; readonly reading: Reading }[]): Promise<void>;
  /** Every article with its reading by `version`, else by the version that came last in order of name. */
  readings(version: string): Promise<{ article: Article; reading: Reading }[]>;
  article(id: string): Promise<Article | null>;
  rulings(): Promise<Ruling[]>;
  rule(ruling: Ruling): Promise<void>;
  /** Puts a record in the place of the one that was kept. */
  replace(recorded: Recorded): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a store, making the file when there is none. Throws one line when the file is no store or was written by a later version.
 * `file` may be ":memory:".
 */
export async function openStore(file: string): Promise<Store> {
  const database = await connect(file);
  return {
    database,
    has: async (article, version) =>
      (await database
        .selectFrom("reading")
        .select("article")
        .where("article", "=", article)
        .where("version", "=", version)
        .executeTakeFirst()) !== undefined,
    file: (list) => fileArticles(database, list),
    readings: (version) => allReadings(database, version),
    article: async (id) => {
      const row = await database.selectFrom("article").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : articleOf(row);
    },
    rulings: async () =>
      (await database.selectFrom("ruling").select("ruling").orderBy("number").execute()).map((row) => JSON.parse(row.ruling) as Ruling),
    rule: async (ruling) => {
      await database
        .insertInto("ruling")
        .values({ id: ruling.id, ruling: JSON.stringify(ruling) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    replace: (recorded) => replaceRecord(database, recorded),
    close: () => database.destroy(),
  };
}

async function connect(file: string): Promise<Kysely<Tables>> {
  let sqlite: InstanceType<typeof Database>;
  try {
    sqlite = new Database(file);
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = NORMAL");
    sqlite.pragma("busy_timeout = 5000");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: cannot be opened as a record (${message}); name another file with --db`);
  }
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite as never }) });
  await migrate(database, file);
  return database;
}

async function migrate(database: Kysely<Tables>, file: string): Promise<void> {
  await database.schema
    .createTable("meta")
    .ifNotExists()
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  const row = await database.selectFrom("meta").select("value").where("name", "=", "schema").executeTakeFirst();
  const current = Number(row?.value ?? 0);
  const newest = MIGRATIONS[MIGRATIONS.length - 1].number;
  if (current > newest)
    throw new Error(
      `${file}: written by a later version (schema ${current}, this one knows ${newest}); update rapporteur or name another file with --db`,
    );
  for (const migration of MIGRATIONS.filter(({ number }) => number > current))
    await database.transaction().execute(async (transaction) => {
      await migration.up(transaction);
      await transaction
        .insertInto("meta")
        .values({ name: "schema", value: String(migration.number) })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: String(migration.number) }))
        .execute();
    });
}

async function fileArticles(database: Kysely<Tables>, list: readonly { article: Article; reading: Reading }[]): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const { article, reading } of list) {
      const { blocks, ...columns } = article;
      await transaction
        .insertInto("article")
        .values({ ...columns, blocks: JSON.stringify(blocks), normaliser: NORMALISER })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await transaction
        .insertInto("reading")
        .values({ article: article.id, version: reading.version, reading: packReading(reading) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      for (const claim of reading.claims)
        await transaction
          .insertInto("claim")
          .values({
            id: claim.id,
            key: claim.key,
            article: claim.article,
            version: reading.version,
            kind: claim.happening.kind,
            status: claim.status,
            rule: claim.rule,
            sentence: claim.sentence.text,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
    }
  });
}

async function allReadings(database: Kysely<Tables>, version: string): Promise<{ article: Article; reading: Reading }[]> {
  const articles = await database.selectFrom("article").selectAll().orderBy("id").execute();
  const readings = await database.selectFrom("reading").selectAll().orderBy("article").orderBy("version").execute();
  const newest = new Map<string, { version: string; reading: string }>();
  for (const row of readings) if (newest.get(row.article)?.version !== version) newest.set(row.article, row);
  return articles.flatMap((row) => {
    const found = newest.get(row.id);
    return found === undefined ? [] : [{ article: articleOf(row), reading: unpackReading(found.reading) }];
  });
}

function articleOf(row: ArticleRow): Article {
  const { blocks, normaliser: _, ...columns } = row;
  return { ...columns, blocks: JSON.parse(blocks) } as Article;
}

async function replaceRecord(database: Kysely<Tables>, recorded: Recorded): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const table of ["entry", "part", "entry_claim", "finding"] as const) await transaction.deleteFrom(table).execute();
    const entries = recorded.entries;
    await inChunks(entries.map(entryRow), (rows) => transaction.insertInto("entry").values(rows).execute());
    await inChunks(entries.flatMap(partsOf), (rows) => transaction.insertInto("part").values(rows).execute());
    const claims = entries.flatMap((entry) => entry.claims.map((claim) => ({ entry: entry.id, claim })));
    await inChunks(claims, (rows) => transaction.insertInto("entry_claim").values(rows).execute());
    await inChunks(recorded.findings.map(findingRow), (rows) => transaction.insertInto("finding").values(rows).execute());
  });
}

/** Rows by the hundred: SQLite takes a limited number of parameters a statement. */
async function inChunks<T>(rows: readonly T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += 100) await insert(rows.slice(i, i + 100));
}

function entryRow(entry: Entry) {
  return {
    id: entry.id,
    kind: entry.kind,
    status: entry.status.value,
    earliest: entry.when?.value.earliest ?? null,
    latest: entry.when?.value.latest ?? null,
    articles: entry.sources.articles,
    independent: entry.sources.independent,
    entry: JSON.stringify(entryObject(entry)),
  };
}

function findingRow(finding: Finding) {
  return { id: finding.id, kind: finding.kind, text: finding.text, finding: JSON.stringify(findingObject(finding)) };
}
