import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Claim, Gathering, Kind, Status } from "../claim.ts";
import type { Context } from "../context.ts";
import { AIRFIELD, sentenceAt } from "./placing.ts";
import { presencesOf } from "./presences.ts";

/** Where a sentence tells somebody to be, or to go. */
export interface Stay {
  /** The kind of what tells of it; "presence" where no claim does. */
  readonly kind: Kind | "presence";
  /** The rule of the claim; empty where none tells of it. */
  readonly rule: string;
  readonly trigger: Span;
  readonly apart: string | null;
  readonly visitor: Mention;
  readonly place: Mention;
  readonly status: Status;
  readonly when: TimeExpression | null;
  /** The day of the event for which somebody is there. */
  readonly day: TimeExpression | null;
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
    const { rule, trigger, apart } = claim;
    const told = { kind: happening.kind, rule, trigger, apart, status, sentence: sentenceAt(claim, context) };
    if (happening.kind === "visit" && !AIRFIELD.test(claim.sentence.text))
      stays.push({ ...told, visitor: happening.visitor, place: happening.place, when, day: null });
    if (happening.kind === "meeting" && happening.occasion !== null && happening.place !== null)
      for (const visitor of happening.parties) stays.push({ ...told, visitor, place: happening.place, when: null, day: null });
    const place = happening.kind === "gathering" ? (happening.place ?? places.get(happening.gathering.chain)) : undefined;
    if (happening.kind === "gathering" && place !== undefined)
      for (const one of comers(happening, status)) stays.push({ ...told, ...one, place, when: null, day: when });
  }
  return [...stays, ...presentOnes(stays, context)];
}

/** Those who are told to be in a town by what they do there, in sentences in which no claim takes them anywhere. */
function presentOnes(stays: readonly Stay[], context: Context): Stay[] {
  const told = new Set(stays.map(({ sentence, visitor }) => `${sentence} ${visitor.chain}`));
  return presencesOf(context)
    .filter(({ who, sentence }) => !told.has(`${sentence} ${who.chain}`))
    .map(({ who, place, when, status, sentence, span }) => ({
      kind: "presence",
      rule: "",
      trigger: span,
      apart: null,
      visitor: who,
      place,
      status,
      when: null,
      day: when,
      sentence,
    }));
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
