import type { Rule } from "../grammar/rule.ts";

/** All rules of the reader, in the order in which `explain` lists them. */
export const RULES: readonly Rule[] = [];
