import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import type { Kind } from "../claims/claim.ts";
import type { Entry, Finding } from "../record/entry.ts";
import { fold } from "../text/fold.ts";
import type { Tables } from "./schema.ts";

/** Somebody or something that a question names: the words, and the entities that the world knows by them. */
export interface Asked {
  readonly words: string;
  readonly entities: readonly string[];
}

/** Which entries are wanted; what is left out does not matter. */
export interface Query {
  readonly kind?: Kind;
  /** Each of them takes part, or somebody who acts for it. */
  readonly with?: readonly Asked[];
  /** The place or the occasion. */
  readonly at?: Asked;
  /** ISO days: entries that may lie in them. Entries whose day is open are kept unless a day is asked for. */
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  /** The id or the given id of an article. */
  readonly article?: string;
  readonly limit?: number;
}

const PLACES = ["place", "occasion", "series", "gathering"];

/** The entries that a query asks for, by day (open days last), then by id. */
export async function findEntries(database: Kysely<Tables>, query: Query): Promise<Entry[]> {
  let rows = database.selectFrom("entry").select("entry.entry");
  if (query.kind !== undefined) rows = rows.where("entry.kind", "=", query.kind);
  if (query.status !== undefined) rows = rows.where("entry.status", "=", query.status);
  if (query.from !== undefined) rows = rows.where("entry.latest", ">=", query.from);
  if (query.to !== undefined) rows = rows.where("entry.earliest", "<=", query.to);
  for (const asked of query.with ?? []) rows = rows.where(({ exists }) => exists(partOf(database, asked, null)));
  if (query.at !== undefined) rows = rows.where(({ exists }) => exists(partOf(database, query.at as Asked, PLACES)));
  if (query.article !== undefined) {
    const given = query.article;
    rows = rows.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("entry_claim")
          .innerJoin("claim", "claim.id", "entry_claim.claim")
          .innerJoin("article", "article.id", "claim.article")
          .select("claim.id")
          .whereRef("entry_claim.entry", "=", "entry.id")
          .where(({ or, eb }) => or([eb("article.id", "=", given), eb("article.given", "=", given)])),
      ),
    );
  }
  const found = await rows
    .orderBy(sql`entry.earliest is null`)
    .orderBy("entry.earliest")
    .orderBy("entry.id")
    .limit(query.limit ?? 10_000)
    .execute();
  return found.map((row) => JSON.parse(row.entry) as Entry);
}

/** A part of the entry that bears the name or is, or acts for, one of the entities. */
function partOf(database: Kysely<Tables>, asked: Asked, roles: readonly string[] | null) {
  const padded = ` ${fold(asked.words)} `;
  let parts = database
    .selectFrom("part")
    .select("part.entry")
    .whereRef("part.entry", "=", "entry.id" as never)
    .where((eb) => {
      const ways: Expression<SqlBool>[] = [sql<boolean>`instr(' ' || part.folded || ' ', ${padded}) > 0`];
      if (asked.entities.length > 0) {
        ways.push(eb("part.entity", "in", [...asked.entities]));
        ways.push(eb("part.acts_for", "in", [...asked.entities]));
      }
      return eb.or(ways);
    });
  if (roles !== null) parts = parts.where("part.role", "in", [...roles]);
  return parts;
}

/** The entries whose id begins with the letters given. */
export async function entriesById(database: Kysely<Tables>, beginning: string): Promise<Entry[]> {
  const rows = await database
    .selectFrom("entry")
    .select("entry")
    .where("id", ">=", beginning)
    .where("id", "<", `${beginning}\uffff`)
    .limit(10)
    .execute();
  return rows.map((row) => JSON.parse(row.entry) as Entry);
}

/** All findings, or those of a kind or of an article (its id or given id), by kind, then id. */
export async function findFindings(database: Kysely<Tables>, kind?: string, article?: string): Promise<Finding[]> {
  let rows = database.selectFrom("finding").select("finding").orderBy("kind").orderBy("id");
  if (kind !== undefined) rows = rows.where("kind", "=", kind);
  const findings = (await rows.execute()).map((row) => JSON.parse(row.finding) as Finding);
  if (article === undefined) return findings;
  const ids = await database
    .selectFrom("article")
    .select("id")
    .where(({ or, eb }) => or([eb("id", "=", article), eb("given", "=", article)]))
    .execute();
  return findings.filter((finding) => finding.articles.some((id) => ids.some((row) => row.id === id)));
}
