import type { Claim, Reading } from "../claims/claim.ts";
import type { Evidence } from "../claims/evidence.ts";
import type { Mention } from "../language/doc.ts";
import type { Day } from "../text/day.ts";
import type { Words } from "../text/span.ts";
import type { EntityId, EntityKind, Named, WorldFact } from "../world/world.ts";

/** When something is, as far as known. */
export interface Moment {
  /** TIMEX3 as far as known: "2022-10-13", "XXXX-10-13", "XXXX-WXX-3"; a range is "2022-10-12/2022-10-13". */
  readonly value: string;
  /** First and last day that are possible; null: open. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** One moment somewhere in it ("October 12 or 13"), or all of it (a two-day session). */
  readonly extent: "within" | "throughout";
  readonly precision: "time" | "day" | "week" | "month" | "year";
  /** "T10:00+05:00", or null. */
  readonly time: string | null;
  readonly basis: "stated" | "reckoned" | "inferred";
  /** The words it was read from; null when the world or the claim's occasion gave it. */
  readonly words: Words | null;
}

/** Whom or what a mention refers to. */
export interface Identified {
  readonly mention: Mention;
  /** Null when it stays open: `candidates` then says among whom, `reason` why. */
  readonly entity: EntityId | null;
  readonly kind: EntityKind | "local";
  /** The record's name: "Ilham Aliyev"; for the unresolved the words, as "Vice President of Iran". */
  readonly name: string;
  /** The state or body for which it acts on that day, or in which it lies. */
  readonly of: EntityId | null;
  readonly why: "name" | "office" | "coreference" | "ellipsis" | "metonym" | "place" | "none";
  readonly reason: string | null;
  readonly candidates: readonly Named[];
  readonly facts: readonly WorldFact[];
}

export type IdentifiedClaim = Claim<Identified, Moment>;

/** A reason for or against a day of an undated article. */
export interface DayReason {
  readonly day: Day;
  readonly counts: "for" | "against" | "removes";
  /** False for a habit of news writing ("announced on Tuesday" is mostly said on Tuesday): it speaks for or against a day but is no finding. */
  readonly firm: boolean;
  readonly words: Words;
  readonly fact: WorldFact | null;
  /** In a sentence: "the SCO summit in Astana was on 2024-07-03 to 04, and the article calls its eve Wednesday". */
  readonly text: string;
}

/** The day that an article's relative expressions count from. */
export interface ArticleDay {
  readonly day: Day | null;
  readonly basis: "published" | "dateline" | "inferred" | "open";
  /** The days that stay possible: `day` alone where it is settled, those that the reasons do not tell apart where it is open. */
  readonly plausible: readonly Day[];
  readonly reasons: readonly DayReason[];
}

/** A reading with everybody and every day worked out as far as the world allows. */
export interface IdentifiedReading {
  readonly reading: Reading;
  readonly day: ArticleDay;
  readonly claims: readonly IdentifiedClaim[];
  /** By mention id. */
  readonly mentions: readonly Identified[];
  /** By index of `reading.times`; null when nothing is known of it. */
  readonly moments: readonly (Moment | null)[];
  /** What the entities of `mentions` rest on, by path: "mention:12". */
  readonly evidence: Evidence;
}
