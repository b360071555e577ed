import type { Article, BlockKind } from "../../src/article/article.ts";
import type { Attendance, ClaimId, ClaimKey, Count, Happening, Status } from "../../src/claims/claim.ts";
import type { Identified, IdentifiedClaim, Moment } from "../../src/identity/identified.ts";
import type { Mention } from "../../src/language/doc.ts";
import type { Source } from "../../src/record/keep.ts";
import { parseDay } from "../../src/text/day.ts";
import { digest } from "../../src/text/hash.ts";
import type { ArticleId, NonEmpty, Span, Words } from "../../src/text/span.ts";
import type { EntityId, EntityKind, PlaceFact, World, WorldFact } from "../../src/world/world.ts";

type Ref = Identified;

/** Somebody or something by an id like "person:vt-orsa": kind, state and name are read from it. */
export function ref(id: string): Identified {
  const [kind, rest] = id.split(":");
  const of = kind === "person" ? (`state:${rest.slice(0, 2).toUpperCase()}` as EntityId) : kind === "place" ? PLACES[rest].country : null;
  const name = kind === "person" ? rest.slice(3) : rest;
  return {
    mention: mention(
      name,
      kind === "person" ? "person" : kind === "place" ? "place" : kind === "gathering" ? "gathering" : kind === "body" ? "body" : "state",
    ),
    entity: id as EntityId,
    kind: kind as EntityKind,
    name,
    of,
    why: "name",
    reason: null,
    candidates: [],
    facts: [],
  };
}

/** Nobody in particular of whom only the article knows. */
export function nobody(words: string, of: string | null = null): Identified {
  return {
    ...ref("state:VT"),
    mention: { ...mention(words, "person"), name: null, title: words },
    entity: null,
    kind: "local",
    name: words,
    of: of as EntityId,
    why: "none",
  };
}

function mention(text: string, kind: Mention["kind"]): Mention {
  const span = { start: 0, end: text.length };
  return {
    id: 0,
    kind,
    span,
    head: 0,
    chain: 0,
    text,
    name: text,
    nameSpan: span,
    title: null,
    titleSpan: null,
    affiliation: null,
    affiliationSpan: null,
    plural: false,
    count: null,
    memberOf: null,
    antecedents: [],
  };
}

const PLACES: Record<string, PlaceFact> = Object.fromEntries(
  [
    ["Orlova", "VT", 10, 10],
    ["Kesh", "KE", 30, 40],
    ["Sarn", "SA", -20, 60],
  ].map(([name, state, latitude, longitude]) => [
    name,
    {
      place: `place:${name}` as EntityId,
      name: name as string,
      country: `state:${state}` as EntityId,
      latitude: latitude as number,
      longitude: longitude as number,
      population: 1,
      capital: true,
      fact: fact(`places.tsv:${name}`),
    },
  ]),
);

export function fact(row: string, says = row, unverified = false): WorldFact {
  return { row, source: "the test's own table", asOf: null, unverified, says };
}

/** A world that knows three cities and nothing else. */
export const world: World = {
  hash: "small",
  named: () => [],
  nameOf: (entity) => ref(entity).name,
  holders: () => [],
  tenures: () => [],
  actsFor: () => null,
  membership: () => [],
  members: () => [],
  chairs: () => [],
  body: () => null,
  gatherings: () => [],
  places: () => [],
  place: (place) => PLACES[place.split(":")[1]] ?? null,
  capital: () => null,
  rollCalls: () => [],
  fact: () => null,
  names: () => [],
};

/** A moment: a day, `from/to` for one day within it, or a TIMEX3 value without days. */
export function moment(value: string): Moment {
  const [from, to] = value.split("/").map(parseDay);
  const earliest = from ?? null;
  return { value, earliest, latest: to ?? earliest, extent: "within", precision: "day", time: null, basis: "stated", words: null };
}

export interface Told {
  readonly sentence: string;
  readonly happening: (words: (text: string) => Words) => Happening<Ref, Moment>;
  readonly trigger: string;
  readonly when?: string | null;
  readonly status?: Status;
  readonly block?: BlockKind;
  readonly apart?: string;
  readonly background?: boolean;
  readonly hedged?: boolean;
}

/** A claim of a meeting: `Orsa met Tamm` in a sentence, with what the sentence says. */
export function meeting(
  sentence: string,
  parties: readonly string[],
  more: Partial<Told> & { place?: string; occasion?: string; complete?: boolean } = {},
): Told {
  return {
    trigger: "met",
    status: "held",
    ...more,
    sentence,
    happening: () => ({
      kind: "meeting",
      parties: parties.map((id) => (id.includes(":") ? ref(id) : nobody(id))) as unknown as NonEmpty<Ref>,
      partyListComplete: more.complete ?? true,
      convener: null,
      host: null,
      place: more.place === undefined ? null : ref(more.place),
      occasion: more.occasion === undefined ? null : { gathering: ref(more.occasion), how: "sidelines" },
      topics: [],
      manner: null,
    }),
  };
}

export function vote(
  sentence: string,
  tally: readonly [number | null, number | null, number | null],
  more: Partial<Told> & { body?: string; measure?: string; symbol?: string; outcome?: "adopted" | "rejected" | "planned" } = {},
): Told {
  const count = (value: number | null): Count | null =>
    value === null ? null : { value, basis: "stated", of: "vote", listComplete: false };
  return {
    trigger: "vote",
    status: "held",
    ...more,
    sentence,
    happening: (words) => ({
      kind: "vote",
      body: ref(more.body ?? "body:Diet"),
      measure: more.measure === undefined ? null : { words: words(more.measure), symbol: more.symbol ?? null, subject: null },
      refused: null,
      sponsors: [],
      tally: { for: count(tally[0]), against: count(tally[1]), abstained: count(tally[2]), notVoting: null, eligible: null },
      positions: [],
      procedure: null,
      outcome: more.outcome ?? null,
    }),
  };
}

export function statement(sentence: string, speaker: string, quote: string, more: Partial<Told> = {}): Told {
  const block = more.block ?? "paragraph";
  return {
    trigger: "said",
    status: "held",
    ...more,
    sentence,
    happening: (words) => ({
      kind: "statement",
      speaker: ref(speaker),
      addressee: null,
      words: words(quote),
      about: null,
      manner: "direct",
      block,
    }),
  };
}

export function gathering(
  sentence: string,
  id: string,
  more: Partial<Told> & { attendance?: Attendance<Ref, Moment>[]; counts?: Count[]; ordinal?: number; place?: string } = {},
): Told {
  return {
    trigger: "summit",
    status: "held",
    ...more,
    sentence,
    happening: (words) => ({
      kind: "gathering",
      name: words("summit"),
      gathering: ref(id),
      series: null,
      ordinal: more.ordinal ?? null,
      place: more.place === undefined ? null : ref(more.place),
      host: null,
      chair: null,
      attendance: more.attendance ?? [],
      counts: more.counts ?? [],
    }),
  };
}

export function relation(
  sentence: string,
  member: string,
  body: string,
  role: "member" | "chair" | "not a member",
  from: string | null = null,
): Told {
  return {
    trigger: role,
    status: "held",
    sentence,
    happening: () => ({
      kind: "relation",
      member: ref(member),
      body: ref(body),
      role,
      from: from === null ? null : moment(from),
      until: null,
    }),
  };
}

/** A report: its text is the sentences of its claims. */
export function report(
  given: string,
  published: string | null,
  told: readonly Told[],
  more: Partial<Pick<Article, "url" | "modified">> & { extra?: string } = {},
): Source {
  let text = "";
  const spans: Span[] = [];
  for (const { sentence } of told) {
    const known = text.indexOf(sentence);
    const start = known >= 0 ? known : text.length;
    if (known < 0) text += `${sentence} `;
    spans.push({ start, end: start + sentence.length });
  }
  text += more.extra ?? "";
  const id = digest(16, given, text) as ArticleId;
  const day = published === null ? null : parseDay(published);
  const article: Article = {
    id,
    given,
    url: more.url ?? null,
    publisher: null,
    published: day,
    modified: more.modified ?? null,
    written: null,
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 }],
  };
  const claims = told.map((one, index) => claimOf(article, one, spans[index], index));
  return {
    article,
    reading: {
      reading: {
        article: id,
        published: day,
        written: null,
        version: "test",
        claims: [],
        mentions: [],
        times: [],
        abbreviations: [],
        places: [],
        timePlaces: [],
      },
      day: { day, basis: day === null ? "open" : "published", reasons: [], plausible: day === null ? [] : [day] },
      claims,
      mentions: [],
      moments: [],
      evidence: {},
    },
  };
}

function claimOf(article: Article, told: Told, span: Span, index: number): IdentifiedClaim {
  const words = (text: string): Words => {
    const at = article.text.indexOf(text, span.start);
    if (at < 0) throw new Error(`“${text}” does not stand in “${article.text.slice(span.start, span.end)}”`);
    return { article: article.id, span: { start: at, end: at + text.length }, text };
  };
  const key = digest(16, article.id, String(index), told.sentence) as ClaimKey;
  const trigger = article.text.indexOf(told.trigger, span.start);
  return {
    key,
    id: `${key}@1` as unknown as ClaimId,
    article: article.id,
    happening: told.happening(words),
    when: told.when == null ? null : moment(told.when),
    status: told.status ?? "held",
    hedged: told.hedged ?? false,
    attribution: [],
    sentence: { article: article.id, span, text: told.sentence },
    trigger: { start: trigger, end: trigger + told.trigger.length },
    block: told.block ?? "paragraph",
    apart: told.apart ?? null,
    background: told.background ?? false,
    evidence: {},
    rule: "test/rule",
  };
}
