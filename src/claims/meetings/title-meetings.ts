import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";

/**
 * The claims without the title's of a meeting or call that the text tells in full: of one more who was there, or of the one whom the title names
 * by the last part of a name ("A's meeting with Secretary General C" for "A met Secretary General B C").
 */
export function withoutTitleMeetings(claims: readonly Claim[], { doc }: Context): Claim[] {
  const [{ kind, span }] = doc.article.blocks;
  if (kind !== "title") return [...claims];
  const title = new Set(fold(doc.article.text.slice(span.start, span.end)).split(/[^\p{L}\p{N}-]+/u));
  const inBody = claims.filter(({ block }) => block !== "title");
  return claims.filter((claim) => claim.block !== "title" || !inBody.some((other) => tellsMore(other, claim, title)));
}

/** True for a claim of the text about what the title's claim is about. */
function tellsMore(other: Claim, claim: Claim, title: ReadonlySet<string>): boolean {
  const told = partiesOf(claim);
  const all = partiesOf(other);
  if (told.length !== 2 || all.length < 2 || other.happening.kind !== claim.happening.kind || other.status !== claim.status) return false;
  if (claim.when !== null && claim.when.value !== other.when?.value) return false;
  const left = told.filter(({ chain }) => !all.some((one) => one.chain === chain));
  if (left.length === 0) return all.length > 2;
  const more = all.filter(({ chain }) => !told.some((one) => one.chain === chain));
  return left.length === 1 && more.length === 1 && all.length === 2 && isNamedIn(more[0], title);
}

function isNamedIn({ name }: Mention, title: ReadonlySet<string>): boolean {
  const last = name === null ? "" : (fold(name).split(" ").at(-1) ?? "");
  return last !== "" && title.has(last);
}

function partiesOf({ happening }: Claim): readonly Mention[] {
  return happening.kind === "meeting" || happening.kind === "call" ? happening.parties : [];
}
