import type { Doc } from "./doc.ts";
import type { EarlyNames } from "./mentions/earlynames.ts";

/** A document after parsing, before mentions, time expressions and quotations are found. */
export type Parsed = Pick<Doc, "article" | "strings" | "xpos" | "tokens" | "sentences" | "syntax" | "abbreviations" | "written">;

/** The same with what was found of names before parsing, null where none were sought. */
export type ParsedWithNames = Parsed & { readonly early: EarlyNames | null };
