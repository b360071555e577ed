import { ownerStem } from "../../language/coreference/owners.ts";
import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";

/**
 * The claims without the title's of a meeting or call that the text tells in full: of one more who was there, or of the one whom the title names
 * by the last part of a name ("A's meeting with Secretary General C" for "A met Secretary General B C"), or of those of whom it names the offices alone.
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
  if (told.every((one) => isOfficeOf(one, all))) return true;
  const left = told.filter((one) => !all.some((further) => isSame(one, further)));
  if (left.length === 0) return all.length > 2;
  const more = all.filter((one) => !told.some((further) => isSame(one, further)));
  return left.length === 1 && more.length === 1 && all.length === 2 && isNamedIn(more[0], title);
}

/** True for one chain, and for one office without a name ("the Secretary-General"). */
function isSame(one: Mention, other: Mention): boolean {
  if (one.chain === other.chain) return true;
  return (
    one.name === null && other.name === null && one.title !== null && one.title === other.title && one.affiliation === other.affiliation
  );
}

/** "Deputy PM", "Lao ambassador": an office without a name, which one of those in the text holds. */
function isOfficeOf({ name, title, affiliation }: Mention, all: readonly Mention[]): boolean {
  if (name !== null || title === null) return false;
  const office = inFull(title);
  return all.some((one) => {
    const isOfAnother =
      affiliation !== null && one.affiliation !== null && ownerStem(fold(affiliation)) !== ownerStem(fold(one.affiliation));
    return one.name !== null && !isOfAnother && inFull(one.text).includes(office);
  });
}

/** The short forms that titles have for offices. */
const IN_FULL: Readonly<Record<string, string>> = { pm: "prime minister", fm: "foreign minister", dpm: "deputy prime minister" };

function inFull(title: string): string {
  return fold(title)
    .split(" ")
    .map((word) => IN_FULL[word] ?? word)
    .join(" ");
}

function isNamedIn({ name }: Mention, title: ReadonlySet<string>): boolean {
  const last = name === null ? "" : (fold(name).split(" ").at(-1) ?? "");
  return last !== "" && title.has(last);
}

function partiesOf({ happening }: Claim): readonly Mention[] {
  return happening.kind === "meeting" || happening.kind === "call" ? happening.parties : [];
}
