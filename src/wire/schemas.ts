import { z } from "zod";
import { KINDS, STATUSES } from "../claims/claim.ts";
import { FINDING_KINDS } from "../record/entry.ts";

/*
 * The shapes of claims, entries and findings outside the program. Field names and meanings are those of the types in claims, identity and
 * record; a reader of version 1 ignores fields that it does not know. Spans are UTF-16 code units, days are ISO.
 */

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
export const span = z.object({ start: z.int().min(0).max(1e9), end: z.int().min(0).max(1e9) });
export const words = z.object({ article: z.string(), span, text: z.string() });
const status = z.enum(STATUSES);
const block = z.enum(["title", "dateline", "heading", "paragraph", "bullet", "caption", "boilerplate"]);
const manner = z.enum(["direct", "indirect", "mixed", "scare"]);

export const mention = z.object({
  id: z.int(),
  kind: z.enum(["person", "state", "body", "place", "gathering", "document", "group", "pronoun"]),
  span,
  head: z.int(),
  chain: z.int(),
  text: z.string(),
  name: z.string().nullable(),
  nameSpan: span.nullable(),
  known: z.literal(true).optional(),
  title: z.string().nullable(),
  titleSpan: span.nullable(),
  affiliation: z.string().nullable(),
  affiliationSpan: span.nullable(),
  plural: z.boolean(),
  count: z.number().nullable(),
  memberOf: z.int().nullable(),
  antecedents: z.array(z.int()),
});

export const timeExpression = z.object({
  span,
  text: z.string(),
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string(),
  shift: z.object({ unit: z.enum(["day", "week", "month", "year", "quarter"]), offset: z.int() }).nullable(),
  anchor: mention.nullable(),
  base: z.int().nullable(),
  weekday: z.int().nullable(),
  mod: z.string().nullable(),
  first: z.int(),
  last: z.int(),
});

export const moment = z.object({
  value: z.string(),
  earliest: day.nullable(),
  latest: day.nullable(),
  extent: z.enum(["within", "throughout"]),
  precision: z.enum(["time", "day", "week", "month", "year"]),
  time: z.string().nullable(),
  basis: z.enum(["stated", "reckoned", "inferred"]),
  words: words.nullable(),
});

export const worldFact = z.object({
  row: z.string(),
  source: z.string(),
  asOf: day.nullable(),
  unverified: z.boolean(),
  says: z.string(),
});

export const known = z.object({
  entity: z.string().nullable(),
  kind: z.enum(["state", "person", "body", "place", "series", "gathering", "local"]),
  name: z.string(),
  of: z.string().nullable(),
  why: z.enum(["name", "office", "coreference", "ellipsis", "metonym", "place", "none"]),
  reason: z.string().nullable(),
});

/** A value with the ids of the claims that say so. */
export function supported<T extends z.ZodType>(value: T) {
  return z.object({ value, claims: z.array(z.string()).min(1) });
}

const support = z.object({ spans: z.array(span), by: z.string(), from: z.array(z.string()) });
const count = z.object({ value: z.number(), basis: z.enum(["stated", "computed"]), of: z.string(), listComplete: z.boolean() });
const measure = z.object({ words, symbol: z.string().nullable(), subject: words.nullable() });

/** The happenings of `claims`, for what fills roles (`ref`) and times (`when`) at a stage. */
export function happening<Ref extends z.ZodType, When extends z.ZodType>(ref: Ref, when: When) {
  const attribution = attributionOf(ref, when);
  const occasion = z.object({ gathering: ref, how: z.enum(["at", "sidelines", "eve", "after"]) }).nullable();
  const topic = z.object({ words, raisedBy: ref.nullable(), status, attribution: z.array(attribution) });
  const attendance = z.object({
    who: ref,
    of: ref.nullable(),
    as: z.enum(["participant", "observer", "guest", "chair", "absent"]),
    level: z.enum(["head", "deputy", "minister", "envoy"]).nullable(),
    status,
    attribution: z.array(attribution),
  });
  return z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("meeting"),
      parties: z.array(ref).min(1),
      partyListComplete: z.boolean(),
      convener: ref.nullable(),
      host: ref.nullable(),
      place: ref.nullable(),
      occasion,
      topics: z.array(topic),
      manner: z.enum(["in person", "video"]).nullable(),
    }),
    z.object({
      kind: z.literal("call"),
      parties: z.array(ref).min(1),
      partyListComplete: z.boolean(),
      caller: ref.nullable(),
      topics: z.array(topic),
      medium: z.enum(["telephone", "video"]).nullable(),
    }),
    z.object({ kind: z.literal("visit"), visitor: ref, place: ref, host: ref.nullable(), occasion }),
    z.object({
      kind: z.literal("gathering"),
      name: words,
      gathering: ref,
      series: ref.nullable(),
      ordinal: z.number().nullable(),
      place: ref.nullable(),
      host: ref.nullable(),
      chair: ref.nullable(),
      attendance: z.array(attendance),
      counts: z.array(count),
    }),
    z.object({
      kind: z.literal("vote"),
      body: ref,
      measure: measure.nullable(),
      refused: measure.nullable(),
      sponsors: z.array(ref),
      tally: z.object({
        for: count.nullable(),
        against: count.nullable(),
        abstained: count.nullable(),
        notVoting: count.nullable(),
        eligible: count.nullable(),
      }),
      positions: z.array(z.object({ voter: ref, cast: z.enum(["for", "against", "abstained", "not voting", "veto"]) })),
      procedure: z.enum(["recorded", "secret", "show of hands", "consensus"]).nullable(),
      outcome: z.enum(["adopted", "rejected", "vetoed", "planned"]).nullable(),
    }),
    z.object({
      kind: z.literal("statement"),
      speaker: ref,
      addressee: ref.nullable(),
      words: words.nullable(),
      about: words.nullable(),
      manner,
      block,
    }),
    z.object({
      kind: z.literal("relation"),
      member: ref.nullable(),
      body: ref,
      role: z.string(),
      from: when.nullable(),
      until: when.nullable(),
    }),
  ]);
}

function attributionOf<Ref extends z.ZodType, When extends z.ZodType>(ref: Ref, when: When) {
  return z.object({
    source: ref.nullable(),
    wording: z.string(),
    stance: z.enum(["says", "confirms", "denies", "alleges", "reports"]),
    when: when.nullable(),
    setting: words.nullable(),
  });
}

/** One line of `rapporteur read --claims`: what one passage says, with mentions as the text gives them. */
export const claim = z.object({
  schema: z.literal("rapporteur/claim@1"),
  key: z.string(),
  id: z.string(),
  article: z.string(),
  happening: happening(mention, timeExpression),
  when: timeExpression.nullable(),
  status,
  hedged: z.boolean(),
  attribution: z.array(attributionOf(mention, timeExpression)),
  sentence: words,
  trigger: span,
  block,
  apart: z.string().nullable(),
  background: z.boolean(),
  evidence: z.record(z.string(), support),
  rule: z.string(),
});

export const entry = z.object({
  schema: z.literal("rapporteur/entry@1"),
  id: z.string(),
  kind: z.enum(KINDS),
  happening: happening(supported(known), supported(moment)),
  when: supported(moment).nullable(),
  status: supported(status),
  history: z.array(z.object({ status: supported(status), day: z.string().nullable() })),
  sources: z.object({ articles: z.int(), independent: z.int() }),
  disputes: z.array(z.object({ path: z.string(), values: z.array(supported(z.string())).min(1) })),
  mayBe: z.array(z.string()),
  claims: z.array(z.string()).min(1),
  support: z.record(z.string(), z.array(z.string()).min(1)),
  links: z.array(z.string()),
});

export const finding = z.object({
  schema: z.literal("rapporteur/finding@1"),
  id: z.string(),
  kind: z.enum(FINDING_KINDS),
  says: z.array(words).min(1),
  against: z.array(z.union([words, worldFact])).min(1),
  text: z.string(),
  articles: z.array(z.string()).min(1),
  entries: z.array(z.string()),
});
