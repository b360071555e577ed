import { cell } from "../text/table.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";

export interface Medium {
  readonly value: "telephone" | "video" | "in person";
  readonly support: Support;
}

/** How people speak: by a word of the lexicon's table `media` that is the trigger or hangs on it, at most two steps down. */
export function mediumOf(trigger: number, { tree, lexicon }: Context): Medium | null {
  const media = new Map(lexicon.table("media").map((row) => [cell(row, "word"), cell(row, "medium") as Medium["value"]]));
  const near = tree.children(trigger, "obl", "nmod", "compound", "amod", "advmod", "obl:unmarked");
  for (const token of [trigger, ...near, ...near.flatMap((child) => tree.children(child, "compound", "amod", "nmod"))]) {
    const value = media.get(tree.word(token));
    if (value !== undefined) return { value, support: { spans: [tree.span(token)], by: "keyword", from: ["lexicon:media"] } };
  }
  return null;
}
