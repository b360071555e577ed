import type { Count, Tally } from "../../claims/claim.ts";
import type { NonEmpty, Words } from "../../text/span.ts";
import type { WorldFact } from "../../world/world.ts";
import type { Finding } from "../entry.ts";
import type { Of, Told } from "../told.ts";
import { wordsOf } from "./conflict.ts";
import { type Desk, factText, finding, quoted } from "./desk.ts";

const PARTS = ["for", "against", "abstained", "notVoting"] as const;
/** Words by which a report explains why a majority was not enough. */
const MAJORITIES =
  /\b(?:veto|vetoed|two-thirds|three-fifths|three-quarters|supermajority|quorum|unanim\w*|consensus|needed|required|short of|threshold|majority of \w+)\b/i;

/** Votes whose numbers cannot be: more than may vote, less than all when all are told, an outcome that does not follow. */
export function findTallies(desk: Desk): Finding[] {
  return desk.told.flatMap((told) => {
    if (told.claim.happening.kind !== "vote") return [];
    const vote = told.claim.happening;
    return [sumOf(desk, told, vote), outcomeOf(desk, told, vote)].flatMap((one) => one ?? []);
  });
}

function sumOf(desk: Desk, told: Told, vote: Of<"vote">): Finding | null {
  const { tally } = vote;
  const stated = PARTS.filter((name) => tally[name]?.basis === "stated");
  if (stated.length < 2) return null;
  const sum = stated.reduce((total, name) => total + (tally[name] as Count).value, 0);
  const says = partWords(desk, told, stated);
  const figures = stated.map((name) => (tally[name] as Count).value).join(" + ");
  const entries = entriesOf(desk, told);
  if (tally.eligible?.basis === "stated") {
    const all = tally.eligible.value;
    if (sum <= all && !(sum < all && stated.length === PARTS.length)) return null;
    const against = wordsOf(desk, told.claim.id, "tally.eligible") ?? told.claim.sentence;
    return finding(
      "tally",
      says,
      [against],
      `${figures} is ${sum}, and ${all} may vote: ${quoted(says[0].text)}, ${quoted(against.text)}.`,
      entries,
    );
  }
  const members = membersOf(desk, told, vote);
  if (members === null || sum <= members.count) return null;
  const text = `${figures} is ${sum}, and ${vote.body.name} had ${members.count} members: ${quoted(says[0].text)}; ${factText(members.fact)}.`;
  return finding("tally", says, [members.fact], text, entries);
}

/** How many members a body has on the day of the vote, by rows that have a source; null when they do not tell. */
function membersOf(desk: Desk, told: Told, vote: Of<"vote">): { count: number; fact: WorldFact } | null {
  const day = told.claim.when?.earliest ?? told.reported;
  if (day === null || vote.body.entity === null) return null;
  const body = desk.world.body(vote.body.entity);
  const own = desk.world.members(vote.body.entity, day);
  const all = own.length === 0 && body?.of != null && body.noun === "assembly" ? desk.world.members(body.of, day) : own;
  const rows = all.filter(({ role }) => role === "member" || role === "permanent member");
  if (rows.length < 5 || rows.some(({ lastKnown, fact }) => lastKnown || fact.unverified)) return null;
  return { count: rows.length, fact: rows[0].fact };
}

/** Adopted with fewer for than against; rejected though nobody, or hardly anybody, was against and no reason is told. */
function outcomeOf(desk: Desk, told: Told, vote: Of<"vote">): Finding | null {
  const { tally, outcome, refused } = vote;
  if (tally.for?.basis !== "stated" || tally.against?.basis !== "stated" || refused !== null || told.claim.hedged) return null;
  const [yes, no] = [tally.for.value, tally.against.value];
  const adopted = outcome === "adopted" && yes < no;
  const rejected = outcome === "rejected" && yes > no * 2 && !MAJORITIES.test(around(desk, told));
  if (!adopted && !rejected) return null;
  const says = wordsOf(desk, told.claim.id, "outcome") ?? told.claim.sentence;
  const against = partWords(desk, told, ["for", "against"]);
  const text = `Told as ${outcome} (${quoted(says.text)}) with ${yes} for and ${no} against (${quoted(against.map(({ text: words }) => words).join(", "))}).`;
  return finding("tally", [says], against, text, entriesOf(desk, told));
}

/** The article's text from two sentences' length before the claim to as much after it. */
function around(desk: Desk, told: Told): string {
  const { span } = told.claim.sentence;
  return desk.sourceOf.get(told.article)?.article.text.slice(Math.max(0, span.start - 400), span.end + 400) ?? "";
}

function partWords(desk: Desk, told: Told, parts: readonly (keyof Tally)[]): NonEmpty<Words> {
  const words = parts.flatMap((name) => wordsOf(desk, told.claim.id, `tally.${name}`) ?? []);
  return (words.length > 0 ? words : [told.claim.sentence]) as unknown as NonEmpty<Words>;
}

function entriesOf(desk: Desk, told: Told) {
  const entry = desk.entryOf.get(told.claim.id);
  return entry === undefined ? [] : [entry];
}
