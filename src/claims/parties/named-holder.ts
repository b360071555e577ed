import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";

const OF = " of ";

/**
 * Who holds an office that names a ministry, and behind it the state and the holder: "the head of the Ministry of Foreign Affairs of Kenya A B".
 * The names of the state and the holder, which nothing parts, are one mention. The mention itself where it is no such office.
 */
export function namedHolder(mention: Mention, { doc }: Context): Mention {
  if (mention.kind !== "person" || mention.name !== null || mention.title === null || mention.affiliation === null) return mention;
  const { end } = mention.span;
  const from = end + OF.length;
  if (doc.article.text.slice(end, from) !== OF) return mention;
  const behind = [...startingIn(doc.mentions, { start: from, end: from + 1 })];
  const isOfState = behind.some(({ kind }) => kind === "state");
  return behind.find(({ kind, name, title }) => isOfState && kind === "person" && name !== null && title === null) ?? mention;
}
