import type { Tree } from "../tree.ts";

/** Verbs of asking somebody whether, or to. */
const ASK = ["ask", "invite"];
/** Verbs of answering. */
const ANSWER = ["say", "answer", "reply", "respond"];
const YES_OR_NO = ["yes", "no", "nope"];
/** How many governors up from a happening the asking may stand. */
const HIGHEST = 3;

/** The "yes" or "no" of one who is asked about the happening at `trigger`: "asked whether he would meet her, he said no"; -1 for none. */
export function yesOrNo(tree: Tree, trigger: number): number {
  let asking = trigger;
  for (let up = 0; up < HIGHEST && !ASK.includes(tree.lemma(asking)); up++) {
    if (!["ccomp", "xcomp", "advcl"].includes(tree.relation(asking))) return -1;
    asking = tree.head(asking);
    if (asking < 0) return -1;
  }
  if (!ASK.includes(tree.lemma(asking)) || asking === trigger) return -1;
  const above = tree.head(asking);
  for (const verb of [...tree.children(asking, "parataxis"), ...(above < 0 ? [] : [above])]) {
    if (!ANSWER.includes(tree.lemma(verb))) continue;
    const words = [...tree.children(verb, "discourse", "ccomp", "advmod", "obj"), ...tree.children(asking, "advmod")];
    const word = words.find((one) => YES_OR_NO.includes(tree.word(one)));
    if (word !== undefined) return word;
  }
  return -1;
}
