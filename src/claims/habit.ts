import { type Lexicon, perLexicon } from "../text/lexicon.ts";
import type { Context } from "./context.ts";
import { sentenceOf, sentenceWords } from "./make.ts";
import { startingIn } from "./near.ts";
import type { Tree } from "./tree.ts";

/** Why such a match is no claim. */
export const HABIT = "it is done again and again";

/** Forms of a verb in the present tense. */
const PRESENT: readonly string[] = ["VBZ", "VBP"];

/** True where a verb tells of what somebody does again and again: "often meets", "meets her every month", "used to visit". No single happening is told. */
export function isHabit(verb: number, context: Context): boolean {
  const { tree, lexicon } = context;
  if (isOnlyCounted(verb, context)) return true;
  const head = tree.head(verb);
  if (tree.relation(verb) === "xcomp" && head >= 0 && tree.word(head) === "used" && tree.child(head, "aux:pass", "obj") < 0) return true;
  return PRESENT.includes(tree.penn(verb)) && saysHowOften(verb, tree, lexicon);
}

/** "Six times" right behind a verb. */
const TIMES =
  /^ (?:(?:each other|face[- ]to[- ]face|in person|at least|about|some|more than|over) )*(?:twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|many|numerous|countless|dozens of) times)\b/i;
const PERFECT: readonly string[] = ["have", "has", "had", "'ve"];

/** "The two have met six times": how often, and of no one time when. */
function isOnlyCounted(verb: number, { tree, doc }: Context): boolean {
  if (!tree.children(verb, "aux").some((word) => PERFECT.includes(tree.word(word)))) return false;
  const { end } = tree.span(verb);
  const { text } = doc.article;
  if (!TIMES.test(text.slice(end, end + 60))) return false;
  const { span } = sentenceWords(doc, sentenceOf(doc, verb));
  for (const time of startingIn(doc.times, span))
    if (time.type === "DATE" && !SINCE.test(text.slice(Math.max(0, time.span.start - 8), time.span.start))) return false;
  return true;
}

const SINCE = /\bsince $/i;

function saysHowOften(verb: number, tree: Tree, lexicon: Lexicon): boolean {
  const words = habits(lexicon);
  if (tree.children(verb, "advmod").some((word) => words.has(tree.word(word)))) return true;
  if (tree.children(verb, "obl:unmarked").some((time) => tree.children(time, "det").some((word) => words.has(tree.word(word)))))
    return true;
  return tree.children(verb, "advcl").some((clause) => tree.children(clause, "advmod", "mark").some((word) => words.has(tree.word(word))));
}

const habits = perLexicon((lexicon): ReadonlySet<string> => new Set(lexicon.words("habits")));
