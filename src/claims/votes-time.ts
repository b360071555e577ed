import type { Match } from "../grammar/match.ts";
import type { TimeExpression } from "../language/doc.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";

/** The only day of a sentence, when it hangs on the trigger through phrases alone: "a resolution drafted by Togo on Friday". */
export function timeWithin({ trigger, sentence }: Match, context: Context): TimeExpression | null {
  const { doc, tree } = context;
  const lookup = lookupOf(doc);
  const found = new Set<TimeExpression>();
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
    const time = lookup.time(token);
    if (time !== null && (time.type === "DATE" || time.type === "TIME")) found.add(time);
  }
  const [only] = found;
  if (found.size !== 1) return null;
  let token = only.first;
  for (let up = 0; up < 8 && token >= 0 && token !== trigger; up++) {
    if (["advcl", "acl:relcl", "ccomp", "parataxis", "conj", "appos"].includes(tree.relation(token))) return null;
    token = tree.head(token);
  }
  return token === trigger ? only : null;
}

/** A vote is at one time, not over a span of years. */
export function isDay({ type, value }: TimeExpression): boolean {
  return (type === "DATE" || type === "TIME") && !value.includes("/");
}
