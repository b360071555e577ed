import type { Mention, TimeExpression } from "../language/doc.ts";
import type { Claim, Gathering, Status } from "./claim.ts";
import type { Context } from "./context.ts";
import { AIRFIELD, sentenceAt } from "./placing.ts";

/** Where a sentence tells somebody to be, or to go. */
export interface Stay {
  readonly claim: Claim;
  readonly visitor: Mention;
  readonly place: Mention;
  readonly status: Status;
  readonly when: TimeExpression | null;
  readonly sentence: number;
}

/**
 * Who is told to be where, in the order of the claims: visitors, those who come to a gathering that the article places, and those who meet
 * beside one.
 */
export function staysOf(claims: readonly Claim[], context: Context): Stay[] {
  const stays: Stay[] = [];
  const places = gatheringPlaces(claims);
  for (const claim of claims) {
    const { happening, status, when } = claim;
    if (claim.background) continue;
    const sentence = sentenceAt(claim, context);
    if (happening.kind === "visit" && !AIRFIELD.test(claim.sentence.text))
      stays.push({ claim, visitor: happening.visitor, place: happening.place, status, when, sentence });
    if (happening.kind === "meeting" && happening.occasion !== null && happening.place !== null)
      for (const visitor of happening.parties) stays.push({ claim, visitor, place: happening.place, status, when: null, sentence });
    const place = happening.kind === "gathering" ? (happening.place ?? places.get(happening.gathering.chain)) : undefined;
    if (happening.kind === "gathering" && place !== undefined)
      for (const one of comers(happening, status)) stays.push({ claim, ...one, place, when: null, sentence });
  }
  return stays;
}

/** Those who come to a gathering, and how sure that is. */
function comers({ attendance, host, chair }: Gathering, status: Status): { visitor: Mention; status: Status }[] {
  const coming = attendance.filter(({ as }) => as !== "absent").map(({ who, status: how }) => ({ visitor: who, status: how }));
  for (const visitor of [host, chair]) if (visitor?.kind === "person") coming.push({ visitor, status });
  return coming;
}

/** The places that claims give gatherings, by the gathering's chain: of several the last town. */
export function gatheringPlaces(claims: readonly Claim[]): ReadonlyMap<number, Mention> {
  const places = new Map<number, Mention>();
  for (const { happening } of claims) {
    if (happening.kind !== "gathering" || happening.place === null) continue;
    const { chain } = happening.gathering;
    if (happening.place.kind === "place" || places.get(chain)?.kind !== "place") places.set(chain, happening.place);
  }
  return places;
}
