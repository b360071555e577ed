import type { Generated } from "kysely";

/** One row an article, never changed and never removed by reading. */
export interface ArticleRow {
  id: string;
  given: string;
  url: string | null;
  publisher: string | null;
  /** ISO day. */
  published: string | null;
  modified: string | null;
  written: string | null;
  text: string;
  /** JSON: the blocks. */
  blocks: string;
  /** The number of the normaliser that made the text. */
  normaliser: number;
}

/** One row an article and reader version: what was read from it, append-only. */
export interface ReadingRow {
  article: string;
  version: string;
  /** JSON: see `packReading` of wire. */
  reading: string;
}

/** One row a claim, append-only: `reading` holds the whole of it, these columns are for looking. */
export interface ClaimRow {
  id: string;
  key: string;
  article: string;
  version: string;
  kind: string;
  status: string;
  rule: string;
  sentence: string;
}

/** What the claims come to; dropped and rebuilt. */
export interface EntryRow {
  id: string;
  kind: string;
  status: string;
  /** ISO days, or null when open. */
  earliest: string | null;
  latest: string | null;
  articles: number;
  independent: number;
  /** JSON: the entry as in wire. */
  entry: string;
}

/** Who and what takes part in an entry, for looking; rebuilt with the entries. */
export interface PartRow {
  entry: string;
  /** "parties", "place", "body", … */
  role: string;
  entity: string | null;
  /** The state or body for which it acts, or in which it lies. */
  acts_for: string | null;
  name: string;
  /** The name folded, for looking. */
  folded: string;
}

/** Which claims an entry rests on; rebuilt with the entries. */
export interface EntryClaimRow {
  entry: string;
  claim: string;
}

/** What cannot be right; rebuilt with the entries. */
export interface FindingRow {
  id: string;
  kind: string;
  text: string;
  /** JSON: the finding as in wire. */
  finding: string;
}

/** Editors' decisions, append-only. */
export interface RulingRow {
  number: Generated<number>;
  id: string;
  /** JSON. */
  ruling: string;
}

/** "schema": the number of the last migration; "world", "reader": of the last rebuild. */
export interface MetaRow {
  name: string;
  value: string;
}

export interface Tables {
  article: ArticleRow;
  reading: ReadingRow;
  claim: ClaimRow;
  entry: EntryRow;
  part: PartRow;
  entry_claim: EntryClaimRow;
  finding: FindingRow;
  ruling: RulingRow;
  meta: MetaRow;
}
