import type { Context } from "../context.ts";
import { belongsTo } from "../meetings/distribute.ts";
import { officesOf } from "../meetings/separately.ts";
import type { Party } from "./party.ts";

/** Those who go between others. */
const BETWEEN = /^(?:mediator|facilitator|moderator)$/;
/** How somebody is there who is not one of those who meet. */
const BESIDE = /\b(?:alongside|along with|in the presence of|in front of)\b[^,;.:]*$/i;
/** How far before a name that may stand. */
const REACH = 160;

/**
 * Those who meet without whoever is only beside them: a mediator ("A and B met alongside mediator C"), the first lady beside the president; and
 * without what only says what the next one is. All of them where fewer than two would be left.
 */
export function withoutCompanions(parties: Party[], context: Context): Party[] {
  if (parties.length < 3) return parties;
  const meet = parties.filter(
    (party) => !isBeside(party, context) && !isSpouseOfOne(party, parties) && !isOnlyKindOf(party, parties, context),
  );
  const sides = new Set(meet.map(({ mention }) => belongsTo(mention, context)));
  return meet.length > 1 && (sides.size > 1 || sides.has(null)) ? meet : parties;
}

/** "The opposition Ghana Union", "rebel group B": what the next one is, not another. */
function isOnlyKindOf({ mention }: Party, parties: readonly Party[], { doc }: Context): boolean {
  if ((mention.kind !== "group" && mention.kind !== "body") || mention.name !== null) return false;
  const next = parties.find(({ mention: other }) => other.span.start === mention.span.end + 1);
  return next !== undefined && next.mention.kind === "body" && doc.article.text.charAt(mention.span.end) === " ";
}

function isBeside({ mention }: Party, context: Context): boolean {
  const { start } = mention.span;
  const beside = BESIDE.exec(context.doc.article.text.slice(Math.max(0, start - REACH), start));
  if (beside === null) return false;
  return /\bmediators\b/i.test(beside[0]) || [...officesOf(mention.chain, context)].some((office) => BETWEEN.test(office));
}

/** "First lady A Silva" where "Silva" is there too. */
function isSpouseOfOne({ mention }: Party, parties: readonly Party[]): boolean {
  if (!/\bfirst lady\b/i.test(mention.text) || mention.name === null) return false;
  const surname = lastWord(mention.name);
  return parties.some(({ mention: other }) => other !== mention && other.name !== null && lastWord(other.name) === surname);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
