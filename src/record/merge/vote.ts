import type { Count, Position, Tally, Vote } from "../../claims/claim.ts";
import type { Identified } from "../../identity/identified.ts";
import type { NonEmpty } from "../../text/span.ts";
import type { Known, Supported } from "../entry.ts";
import { grouped } from "../grouped.ts";
import { identityOf } from "../link/parties.ts";
import { byKey, idsOf, type Of, type Told } from "../told.ts";
import { choose, type Option, RULED } from "./choose.ts";
import { choosePlain, chooseRef, chooseWords, type Draft, noted, ownRef } from "./draft.ts";

type Ref = Supported<Known>;

export function mergeVote(draft: Draft): Vote<Ref> {
  const first = draft.told[0];
  return {
    kind: "vote",
    body: chooseRef(draft, "body", (told) => of(told).body) ?? ownRef(first, of(first).body),
    measure: chooseWords(
      draft,
      "measure",
      (told) => of(told).measure,
      ({ words }) => words,
      ({ symbol }) => (symbol === null ? 0 : 1),
    ),
    refused: chooseWords(
      draft,
      "refused",
      (told) => of(told).refused,
      ({ words }) => words,
    ),
    sponsors: mergeSponsors(draft),
    tally: mergeTally(draft),
    positions: mergePositions(draft),
    procedure: choosePlain(draft, "procedure", (told) => of(told).procedure, false),
    outcome: mergeOutcome(draft),
  };
}

/** What came of it; that it was planned gives way to any outcome. */
function mergeOutcome(draft: Draft): Vote["outcome"] {
  const over = draft.told.some((told) => ![null, "planned"].includes(of(told).outcome));
  const outcomeOf = (told: Told) => (over && of(told).outcome === "planned" ? null : of(told).outcome);
  return choosePlain(draft, "outcome", outcomeOf, true);
}

/** The numbers of one report: which votes for were counted decides among those who count the rest. */
function mergeTally(draft: Draft): Tally {
  const chosen = chooseCount(
    draft,
    "tally.for",
    (told) => of(told).tally.for,
    () => false,
  );
  const beside = (told: Told) => chosen !== null && of(told).tally.for?.value === chosen.value;
  const part = (name: keyof Tally) => chooseCount(draft, `tally.${name}`, (told) => of(told).tally[name], beside);
  return {
    for: chosen,
    against: part("against"),
    abstained: part("abstained"),
    notVoting: part("notVoting"),
    eligible: part("eligible"),
  };
}

/** A number of votes; one that stands `beside` what was chosen before others, a stated one before a computed one. */
function chooseCount(draft: Draft, path: string, get: (told: Told) => Count | null, beside: (told: Told) => boolean): Count | null {
  const options = draft.told.flatMap((told): Option<Count>[] => {
    const count = get(told);
    if (count === null) return [];
    const priority = told.ruled.has(path) ? RULED : (beside(told) ? 2 : 0) + (count.basis === "stated" ? 1 : 0);
    return [{ told, value: count, key: `${count.value} ${count.basis}`, rank: 0, priority }];
  });
  const choice = choose(options, draft.origins, (a, b) => a.value !== b.value && a.basis === b.basis);
  const value = noted(draft, path, choice, (count) => String(count.value));
  if (value === null) return null;
  draft.support.set(path, value.claims);
  return value.value;
}

function mergeSponsors(draft: Draft): Ref[] {
  const all = draft.told.flatMap((told) => of(told).sponsors.map((sponsor) => ({ told, sponsor })));
  return [...grouped(all, ({ sponsor }) => identityOf(sponsor)).values()].map((rows) => ({
    ...ownRef(rows[0].told, rows[0].sponsor),
    claims: idsOf(rows.map(({ told }) => told) as unknown as NonEmpty<Told>),
  }));
}

interface Cast {
  readonly told: Told;
  readonly position: Position<Identified>;
}

/** Who voted how: each voter once, with what most claims say. */
function mergePositions(draft: Draft): Position<Ref>[] {
  const all = draft.told.flatMap((told) => of(told).positions.map((position): Cast => ({ told, position })));
  return [...grouped(all, ({ position }) => identityOf(position.voter)).values()].map((rows, index) => {
    const told = [...new Set(rows.map((row) => row.told))].sort(byKey) as unknown as NonEmpty<Told>;
    const castBy = (one: Told) => rows.find((row) => row.told === one)?.position.cast ?? null;
    const cast = choosePlain({ ...draft, told }, `positions.${index}.cast`, castBy, true) ?? rows[0].position.cast;
    return { voter: { ...ownRef(rows[0].told, rows[0].position.voter), claims: idsOf(told) }, cast };
  });
}

function of({ claim }: Told): Of<"vote"> {
  return claim.happening as Of<"vote">;
}
