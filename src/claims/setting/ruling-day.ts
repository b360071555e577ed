import type { TimeExpression } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import type { Told } from "../told.ts";
import type { Tree } from "../tree.ts";

/** What is done to something that is to come, on a day of its own: "on Monday cancelled her meeting", "announced on Monday a visit". */
const RULINGS: ReadonlySet<string> = new Set(
  (
    "accept agree announce call cancel decide decline delay deny invite offer pledge postpone promise propose refuse reject resolve rule " +
    "scrap shelve suspend vow"
  ).split(" "),
);
/** The same of what is done to it in the passive: "the meeting was cancelled on Monday". */
const UNDOINGS: ReadonlySet<string> = new Set(["cancel", "postpone", "call", "scrap", "shelve"]);
/** British spelling is not in every lemma. */
const SPELT: Readonly<Record<string, string>> = { cancelled: "cancel", canceled: "cancel" };

/** True for a day of the past verb over what is yet to come: told before it, or behind a passive that undoes it. */
export function isOfRuling(trigger: number, time: TimeExpression, { status }: Told, { tree }: Context): boolean {
  if (status === "held" || status === "under way") return false;
  const top = topOf(time, tree);
  const verb = tree.penn(time.last + 1) === "VBD" ? time.last + 1 : tree.head(top);
  if (verb < 0 || verb === trigger) return false;
  const lemma = SPELT[tree.word(verb)] ?? tree.lemma(verb);
  const mark = tree.child(top, "case");
  if (mark >= 0 && tree.word(mark) !== "on") return false;
  if (tree.child(verb, "aux:pass") >= 0) return UNDOINGS.has(lemma) && time.first > verb && trigger < verb;
  return tree.penn(verb) === "VBD" && RULINGS.has(lemma) && time.last < trigger;
}

/** The token of a time expression that hangs on something outside it. */
export function topOf(time: TimeExpression, tree: Tree): number {
  for (let token = time.first; token <= time.last; token++) {
    const head = tree.head(token);
    if (head < time.first || head > time.last) return token;
  }
  return time.first;
}
