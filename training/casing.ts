import { UPOS } from "../src/language/doc.ts";
import type { Dice } from "./dice.ts";

/** How a copy of a sentence is written, so that headlines and careless text read like the rest. */
export type Casing = "given" | "lower" | "title" | "upper";

/** Function words that a headline in title case leaves small. */
const SMALL = new Set(["ADP", "DET", "CCONJ", "PART", "SCONJ", "PUNCT", "SYM"].map((name) => (UPOS as readonly string[]).indexOf(name)));

/** A casing by lot: mostly as given. */
export function casingOf(dice: Dice): Casing {
  const lot = dice.next();
  if (lot < 0.72) return "given";
  if (lot < 0.92) return "lower";
  return lot < 0.99 ? "title" : "upper";
}

/** The words in another casing. */
export function recase(forms: readonly string[], upos: readonly number[], casing: Casing): readonly string[] {
  if (casing === "given") return forms;
  if (casing === "lower") return forms.map((form) => form.toLowerCase());
  if (casing === "upper") return forms.map((form) => form.toUpperCase());
  return forms.map((form, i) => (i > 0 && SMALL.has(upos[i]) ? form : form.slice(0, 1).toUpperCase() + form.slice(1)));
}
