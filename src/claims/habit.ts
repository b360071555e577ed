import { type Lexicon, perLexicon } from "../text/lexicon.ts";
import type { Context } from "./context.ts";
import type { Tree } from "./tree.ts";

/** Why such a match is no claim. */
export const HABIT = "it is done again and again";

/** Forms of a verb in the present tense. */
const PRESENT: readonly string[] = ["VBZ", "VBP"];

/** True where a verb tells of what somebody does again and again: "often meets", "meets her every month", "used to visit". No single happening is told. */
export function isHabit(verb: number, { tree, lexicon }: Context): boolean {
  const head = tree.head(verb);
  if (tree.relation(verb) === "xcomp" && head >= 0 && tree.word(head) === "used" && tree.child(head, "aux:pass", "obj") < 0) return true;
  return PRESENT.includes(tree.penn(verb)) && saysHowOften(verb, tree, lexicon);
}

function saysHowOften(verb: number, tree: Tree, lexicon: Lexicon): boolean {
  const words = habits(lexicon);
  if (tree.children(verb, "advmod").some((word) => words.has(tree.word(word)))) return true;
  if (tree.children(verb, "obl:unmarked").some((time) => tree.children(time, "det").some((word) => words.has(tree.word(word)))))
    return true;
  return tree.children(verb, "advcl").some((clause) => tree.children(clause, "advmod", "mark").some((word) => words.has(tree.word(word))));
}

const habits = perLexicon((lexicon): ReadonlySet<string> => new Set(lexicon.words("habits")));
