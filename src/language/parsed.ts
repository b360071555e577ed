import type { Doc } from "./doc.ts";

/** A document after parsing, before mentions, time expressions and quotations are found. */
export type Parsed = Pick<Doc, "article" | "strings" | "xpos" | "tokens" | "sentences" | "syntax" | "abbreviations" | "written">;
