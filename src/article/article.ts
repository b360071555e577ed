import type { Day } from "../text/day.ts";
import type { ArticleId, NonEmpty, Span } from "../text/span.ts";

export type BlockKind = "title" | "dateline" | "heading" | "paragraph" | "bullet" | "caption" | "boilerplate";

/** A stretch of an article that no sentence crosses. Blocks are in order, do not overlap and hold all but white space. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Counts up at each heading; "he", "the summit" and "the two" look back within their section only. */
  readonly section: number;
}

export interface Article {
  readonly id: ArticleId;
  /** The input's own id, else its path and line. */
  readonly given: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** The day of publication; null: undated (identity may infer it and says so). */
  readonly published: Day | null;
  /** The day of the latest change, when the input says so: of two versions of one page the newer takes part. */
  readonly modified: string | null;
  /** The dateline's day; "today" counts from it before `published`. */
  readonly written: Day | null;
  /** Normalised once, never edited after; the title is its first block. */
  readonly text: string;
  readonly blocks: NonEmpty<Block>;
}

/** The number of the normaliser that made an article's text; stored with it. */
export const NORMALISER = 1;
