import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";

/** What joins those who act for two sides to the first of them. */
const ACT_FOR = /^ (?:of|from|for|representing) (?:the )?/;
/** What stands between two sides for whom somebody acts: "and for", "and the rebel". */
const AND = /^,? and (?:(?:of|from|for) )?(?:(?:the|a|an|its|main|rebel|opposition|separatist) ){0,3}$/;
/** How far the second side stands behind the first, at most. */
const LONGEST_LINK = 40;
/** Those who fight a government, whom a name stands behind: "the rebel group, A". */
const REBELS = /\b(?:rebel|insurgent|guerrilla|opposition) (?:group|movement|army|alliance)$/i;
const SIDES: readonly Mention["kind"][] = ["body", "state", "group"];

/**
 * The two sides for whom a plural acts that names both: "delegates from the Ghanaian government and the Volta Liberation Army", "negotiators for
 * Ghana's government and for two rebel groups". None for a list of states, whose members the mention has.
 */
export function actedFor({ kind, plural, head, text, span, memberOf, id }: Mention, { doc, members }: Context): readonly Mention[] {
  if (kind !== "group" || !plural || memberOf !== null || members.has(id)) return [];
  const article = doc.article.text;
  const end = doc.tokens.end[head];
  const joined = ACT_FOR.exec(article.slice(end, end + 25));
  if (joined === null || !DELEGATES.test(text.slice(0, end - span.start))) return [];
  const from = end + joined[0].length;
  const [first] = [...startingIn(doc.mentions, { start: end + 1, end: from + 1 })].sort((a, b) => b.span.end - a.span.end);
  if (first === undefined || !(first.kind === "body" || REBELS.test(first.text)) || first.span.end < span.end) return [];
  let last = first;
  for (const next of startingIn(doc.mentions, { start: first.span.end + 1, end: first.span.end + LONGEST_LINK })) {
    const between = article.slice(last.span.end, next.span.start);
    if (SIDES.includes(next.kind) && AND.test(between)) return [last.kind === "body" ? last : first, next];
    if (last === first && next.kind === "body" && between === ", ") last = next;
  }
  return [];
}

/** Who act for others in number. */
const DELEGATES = /(?:delegates|delegations|representatives|negotiators|officials|envoys|diplomats|teams|members|ministers)$/i;
