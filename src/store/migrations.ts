import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

export interface Migration {
  readonly number: number;
  readonly why: string;
  up(database: Kysely<Tables>): Promise<void>;
}

/** Every change of the schema, in order; a released one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    why: "articles, readings, claims and rulings are kept; entries, their parts and findings are worked out from them",
    async up(database) {
      const { schema } = database;
      await schema
        .createTable("article")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("given", "text", (column) => column.notNull())
        .addColumn("url", "text")
        .addColumn("publisher", "text")
        .addColumn("published", "text")
        .addColumn("modified", "text")
        .addColumn("written", "text")
        .addColumn("text", "text", (column) => column.notNull())
        .addColumn("blocks", "text", (column) => column.notNull())
        .addColumn("normaliser", "integer", (column) => column.notNull())
        .execute();
      await schema
        .createTable("reading")
        .addColumn("article", "text", (column) => column.notNull().references("article.id"))
        .addColumn("version", "text", (column) => column.notNull())
        .addColumn("reading", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("reading_key", ["article", "version"])
        .execute();
      await schema
        .createTable("claim")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("key", "text", (column) => column.notNull())
        .addColumn("article", "text", (column) => column.notNull().references("article.id"))
        .addColumn("version", "text", (column) => column.notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("status", "text", (column) => column.notNull())
        .addColumn("rule", "text", (column) => column.notNull())
        .addColumn("sentence", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("claim_article").on("claim").columns(["article", "version"]).execute();
      await schema
        .createTable("entry")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("status", "text", (column) => column.notNull())
        .addColumn("earliest", "text")
        .addColumn("latest", "text")
        .addColumn("articles", "integer", (column) => column.notNull())
        .addColumn("independent", "integer", (column) => column.notNull())
        .addColumn("entry", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("entry_kind").on("entry").columns(["kind", "earliest"]).execute();
      await schema
        .createTable("part")
        .addColumn("entry", "text", (column) => column.notNull())
        .addColumn("role", "text", (column) => column.notNull())
        .addColumn("entity", "text")
        .addColumn("acts_for", "text")
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("folded", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("part_entry").on("part").column("entry").execute();
      await schema.createIndex("part_entity").on("part").column("entity").execute();
      await schema
        .createTable("entry_claim")
        .addColumn("entry", "text", (column) => column.notNull())
        .addColumn("claim", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("entry_claim_claim").on("entry_claim").column("claim").execute();
      await schema
        .createTable("finding")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("text", "text", (column) => column.notNull())
        .addColumn("finding", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("ruling")
        .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("id", "text", (column) => column.notNull().unique())
        .addColumn("ruling", "text", (column) => column.notNull())
        .execute();
    },
  },
];
