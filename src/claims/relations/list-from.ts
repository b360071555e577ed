import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";

/** The states of the list that a state mention begins, as it stands in the line: "Togo, Mali and Chad". */
export function listFrom(mention: Mention, sentence: number, context: Context): readonly Mention[] {
  const { doc, tree } = context;
  const lookup = lookupOf(doc);
  const starts = new Map<number, Mention>();
  const end = doc.sentences.first[sentence + 1];
  for (let token = mention.head; token < end; token++) {
    const one = lookup.mention(token, "state", "body");
    if (one !== null) starts.set(lookup.token(one.span.start), one);
  }
  const list = [mention];
  let next = lookup.token(mention.span.end - 1) + 1;
  while (next < end) {
    const after = next;
    while (next < end && [",", "and", ";"].includes(tree.word(next))) next++;
    if (next === after) break;
    const one = starts.get(next) ?? (tree.word(next) === "the" ? starts.get(next + 1) : undefined);
    if (one === undefined) break;
    list.push(one);
    next = lookup.token(one.span.end - 1) + 1;
  }
  return list;
}
