import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";

/** What people have on the telephone as well as in a room. */
const SPOKEN: ReadonlySet<string> = new Set(["discussion", "discussions", "talks", "exchange", "exchanges", "dialogue"]);
/** Talks told of before: "their discussion", "the wide-ranging talks". */
const TOLD_BEFORE = /\b(?:their|the|these|those) (?:[a-z-]+ )?$/i;

/** A title that tells of two on the telephone: "A speaks with B by phone". */
const TITLE = /\b(?:by|on the|over the) (?:tele)?phone\b|\bphone (?:call|talks|conversation)\b/i;

/**
 * The claims without the meetings that are a call told of before: "A phoned B. Their discussions focused on trade" with no day and no place of their own, in an article where
 * the same two have not met; nor any such talks where the title tells of them on the telephone.
 */
export function withoutOfCalls(claims: readonly Claim[], { doc }: Context): Claim[] {
  const { text, blocks } = doc.article;
  const isTitled = blocks[0].kind === "title" && TITLE.test(text.slice(blocks[0].span.start, blocks[0].span.end));
  const calls = claims.filter(({ happening }) => happening.kind === "call");
  const isSpoken = ({ trigger, happening, when }: Claim) =>
    happening.kind === "meeting" &&
    happening.place === null &&
    when === null &&
    SPOKEN.has(text.slice(trigger.start, trigger.end).toLowerCase()) &&
    (isTitled || TOLD_BEFORE.test(text.slice(Math.max(0, trigger.start - 40), trigger.start)));
  return claims.filter(
    (claim) =>
      !isSpoken(claim) ||
      !calls.some((call) => (isTitled || call.trigger.start < claim.trigger.start) && areSame(call, claim)) ||
      claims.some((other) => other.happening.kind === "meeting" && !isSpoken(other) && areSame(other, claim)),
  );
}

function areSame(one: Claim, other: Claim): boolean {
  const [some, others] = [chainsOf(one), chainsOf(other)];
  return some.length === others.length && some.every((chain) => others.includes(chain));
}

function chainsOf({ happening }: Claim): number[] {
  return happening.kind === "meeting" || happening.kind === "call" ? happening.parties.map(({ chain }) => chain) : [];
}
