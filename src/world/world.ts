import type { Day } from "../text/day.ts";

/**
 * "state:TR" (ISO 3166-1 alpha-2), "person:tr-recep-tayyip-erdogan", "body:SCO", "place:1526273" (GeoNames), "series:SCO/leaders",
 * "gathering:SCO/leaders/2024-07-03", "local:<article>/<chain>" for somebody whom only the article knows.
 */
export type EntityId = string & { readonly __brand: "entity" };

/** A row of the world's tables: what is known, since when, until when, and who says so. */
export interface WorldFact {
  /** "tenures.tsv:118". */
  readonly row: string;
  readonly source: string;
  /** The last day on which the source was seen to hold; null when it does not change. */
  readonly asOf: Day | null;
  /** True for rows without a source that agrees; they raise no findings. */
  readonly unverified: boolean;
  /** What the row says, in a sentence: "Recep Tayyip Erdogan is President of Turkey since 2014-08-28". */
  readonly says: string;
}

/** A day, or "ever": all rows whatever their days, for articles whose day is not known. Several answers are then likely. */
export type AsOf = Day | "ever";

export type EntityKind = "state" | "person" | "body" | "place" | "series" | "gathering";

/** What a name may stand for. */
export interface Named {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The short English name that the record shows: "Turkey", "Recep Tayyip Erdogan", "SCO". */
  readonly name: string;
  /** "spelling": nothing bears the words, and a person's name sounds like them: "Zelenskij". */
  readonly via: "name" | "alias" | "family" | "abbreviation" | "demonym" | "metonym" | "spelling";
  /** The state or body that this is of or in, if any. */
  readonly of: EntityId | null;
  readonly fact: WorldFact;
}

/** Kinds of offices, of states and of bodies. "hos" head of state, "hog" head of government. */
export type OfficeKind =
  | "hos"
  | "hog"
  | "deputy hos"
  | "deputy hog"
  | "foreign minister"
  | "defence minister"
  | "minister"
  | "spokesperson"
  | "aide"
  | "ambassador to the UN"
  | "head"
  | "deputy head"
  | "other";

export interface Tenure {
  readonly person: EntityId;
  readonly name: string;
  readonly office: OfficeKind;
  /** As the record shows it: "President of Turkey", "Secretary-General of the United Nations". */
  readonly title: string;
  readonly of: EntityId;
  readonly from: Day | null;
  readonly until: Day | null;
  /** True when the day asked about lies after the row's `asOf`: the last known holder. */
  readonly lastKnown: boolean;
  readonly fact: WorldFact;
}

export interface Membership {
  readonly member: EntityId;
  readonly body: EntityId;
  readonly role: "member" | "permanent member" | "observer" | "partner" | "acceding" | "suspended" | "former member";
  readonly from: Day | null;
  readonly until: Day | null;
  readonly lastKnown: boolean;
  readonly fact: WorldFact;
}

export interface Chairmanship {
  readonly body: EntityId;
  /** A state or a person. */
  readonly holder: EntityId;
  readonly kind: string;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly lastKnown: boolean;
  readonly fact: WorldFact;
}

export interface GatheringFact {
  readonly gathering: EntityId;
  readonly series: EntityId;
  readonly body: EntityId;
  /** "SCO summit 2024". */
  readonly name: string;
  readonly ordinal: number | null;
  readonly from: Day;
  readonly until: Day;
  readonly city: string | null;
  readonly place: EntityId | null;
  readonly country: EntityId | null;
  readonly fact: WorldFact;
}

export interface BodyFact {
  readonly body: EntityId;
  readonly name: string;
  readonly longName: string;
  readonly kind: "organisation" | "organ" | "group" | "bloc" | "court" | "government" | "agency";
  /** The organisation that an organ belongs to. */
  readonly of: EntityId | null;
  readonly founded: Day | null;
  /** What the body is called as a common noun: "assembly", "council", "organisation", "group". */
  readonly noun: string;
  readonly fact: WorldFact;
}

export interface PlaceFact {
  readonly place: EntityId;
  readonly name: string;
  readonly country: EntityId | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly capital: boolean;
  readonly fact: WorldFact;
}

/** A recorded vote of a body. The day is from `from` to `until` where no more is known. */
export interface RollCall {
  readonly body: EntityId;
  /** "A/RES/ES-11/1"; empty when only the title is known. */
  readonly symbol: string;
  readonly from: Day;
  readonly until: Day;
  readonly title: string;
  readonly tally: {
    readonly for: number | null;
    readonly against: number | null;
    readonly abstained: number | null;
    readonly notVoting: number | null;
  };
  /** How each state voted; empty when only the tally is known. */
  positions(): ReadonlyMap<EntityId, "for" | "against" | "abstained" | "not voting">;
  readonly fact: WorldFact;
}

/** What is known of the world. Every question takes a day; ambiguity is an answer: all that fit are given, likeliest first. */
export interface World {
  /** Hash of the tables, named in exports. */
  readonly hash: string;
  /** All that the words can name; tries `fold`ed words as they are. Family names give persons who hold or held an office by that day. */
  named(words: string, on: AsOf): readonly Named[];
  /** The record's name of an entity; the id itself when unknown. */
  nameOf(entity: EntityId): string;
  /**
   * Who holds the office that title words mean ("president", "Turkish president" without the nationality, "foreign minister", "leader",
   * "secretary-general") in a state or body. Several when the words fit several offices ("leader") or holders.
   */
  holders(title: string, of: EntityId, on: AsOf): readonly Tenure[];
  /** All offices of a person on a day. */
  tenures(person: EntityId, on: AsOf): readonly Tenure[];
  /** The state or body for which a person acts on that day: of the first tenure. */
  actsFor(person: EntityId, on: AsOf): EntityId | null;
  membership(member: EntityId, body: EntityId, on: AsOf): readonly Membership[];
  members(body: EntityId, on: AsOf): readonly Membership[];
  chairs(body: EntityId, on: AsOf): readonly Chairmanship[];
  body(body: EntityId): BodyFact | null;
  /** Gatherings of a series or of a body, in order of days; `on` keeps those in progress, or all for "ever". */
  gatherings(of: EntityId, on: AsOf): readonly GatheringFact[];
  /** Populated places and venues of that name, largest first; names as they were on that day ("Nur-Sultan" from 2019 to 2022). */
  places(words: string, on: AsOf): readonly PlaceFact[];
  place(place: EntityId): PlaceFact | null;
  capital(state: EntityId, on: AsOf): PlaceFact | null;
  /** Recorded votes by document symbol ("A/RES/ES-11/1"; null: all) and day. */
  rollCalls(symbol: string | null, on: AsOf): readonly RollCall[];
  /** The fact of a row, by `WorldFact.row`. */
  fact(row: string): WorldFact | null;
  /** All names with what they can be of, for the gazetteer that language takes. */
  names(): Iterable<
    readonly [folded: string, kind: "person" | "state" | "body" | "place" | "gathering" | "demonym" | "given" | "family" | "metonym"]
  >;
}
