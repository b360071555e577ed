import type { Attribution, Call, Meeting, Occasion, Topic, Visit } from "../../claims/claim.ts";
import type { Identified, Moment } from "../../identity/identified.ts";
import { fold } from "../../text/fold.ts";
import type { NonEmpty } from "../../text/span.ts";
import type { Known, Supported } from "../entry.ts";
import { gatheringsClash, placeRank, placesClash } from "../link/clash.ts";
import { byReport, idsOf, type Of, type Told } from "../told.ts";
import { choosePlain, chooseRef, type Draft, ownMoment, ownRef } from "./draft.ts";
import { mergeParties } from "./parties.ts";

type Ref = Supported<Known>;
type When = Supported<Moment>;

export function mergeMeeting(draft: Draft): Meeting<Ref, When> {
  return {
    kind: "meeting",
    parties: mergeParties(draft),
    partyListComplete: choosePlain(draft, "partyListComplete", (told) => of(told).partyListComplete, false, Number) ?? false,
    convener: chooseRef(draft, "convener", (told) => of(told).convener),
    host: chooseRef(draft, "host", (told) => of(told).host),
    place: mergePlace(draft, (told) => of(told).place),
    occasion: mergeOccasion(draft, (told) => of(told).occasion),
    topics: mergeTopics(draft, (told) => of(told).topics),
    manner: choosePlain(draft, "manner", (told) => of(told).manner, true),
  };
}

export function mergeCall(draft: Draft): Call<Ref, When> {
  const call = ({ claim }: Told) => claim.happening as Of<"call">;
  return {
    kind: "call",
    parties: mergeParties(draft),
    partyListComplete: choosePlain(draft, "partyListComplete", (told) => call(told).partyListComplete, false, Number) ?? false,
    caller: chooseRef(draft, "caller", (told) => call(told).caller),
    topics: mergeTopics(draft, (told) => call(told).topics),
    medium: choosePlain(draft, "medium", (told) => call(told).medium, false),
  };
}

export function mergeVisit(draft: Draft): Visit<Ref> {
  const visit = ({ claim }: Told) => claim.happening as Of<"visit">;
  const visitor = chooseRef(draft, "visitor", (told) => visit(told).visitor);
  const place = mergePlace(draft, (told) => visit(told).place);
  const first = draft.told[0];
  return {
    kind: "visit",
    visitor: visitor ?? ownRef(first, visit(first).visitor),
    place: place ?? ownRef(first, visit(first).place),
    host: chooseRef(draft, "host", (told) => visit(told).host),
    occasion: mergeOccasion(draft, (told) => visit(told).occasion),
  };
}

export function mergePlace(draft: Draft, get: (told: Told) => Identified | null): Ref | null {
  return chooseRef(draft, "place", get, (a, b) => placesClash(a, b, draft.world), placeRank);
}

function mergeOccasion(draft: Draft, get: (told: Told) => Occasion<Identified>): Occasion<Ref> {
  const clash = (a: Identified, b: Identified) => gatheringsClash(a.entity ?? "", b.entity ?? "");
  const gathering = chooseRef(draft, "occasion.gathering", (told) => get(told)?.gathering ?? null, clash);
  const how = choosePlain(draft, "occasion.how", (told) => get(told)?.how ?? null, false);
  return gathering === null || how === null ? null : { gathering, how };
}

/** The topics of all claims, in the order of the reports, each wording once. */
function mergeTopics(draft: Draft, get: (told: Told) => readonly Topic<Identified, Moment>[]): Topic<Ref, When>[] {
  const topics = new Map<string, { topic: Topic<Identified, Moment>; told: Told[] }>();
  for (const told of [...draft.told].sort(byReport)) {
    for (const topic of get(told)) {
      const key = fold(topic.words.text);
      const known = topics.get(key);
      if (known === undefined) topics.set(key, { topic, told: [told] });
      else known.told.push(told);
    }
  }
  return [...topics.values()].map(({ topic, told }, index) => {
    draft.support.set(`topics.${index}`, idsOf(told as unknown as NonEmpty<Told>));
    return {
      words: topic.words,
      raisedBy: topic.raisedBy === null ? null : ownRef(told[0], topic.raisedBy),
      status: topic.status,
      attribution: topic.attribution.map((voice) => ownAttribution(told[0], voice)),
    };
  });
}

/** An attribution as one claim gives it. */
export function ownAttribution(
  told: Told,
  { source, wording, stance, when, setting }: Attribution<Identified, Moment>,
): Attribution<Ref, When> {
  return { source: source === null ? null : ownRef(told, source), wording, stance, when: ownMoment(told, when), setting };
}

function of({ claim }: Told): Of<"meeting"> {
  return claim.happening as Of<"meeting">;
}
