import { join } from "node:path";
import { expect } from "vitest";
import type { BlockKind } from "../../src/article/article.ts";
import type { Attribution, Claim, ClaimId, ClaimKey, Happening, Reading, Status } from "../../src/claims/claim.ts";
import { rederive } from "../../src/identity/derivations.ts";
import type { Identified, IdentifiedClaim, IdentifiedReading, Moment } from "../../src/identity/identified.ts";
import { identify } from "../../src/identity/identify.ts";
import type { Mention, MentionKind, TimeExpression } from "../../src/language/doc.ts";
import { parseDay } from "../../src/text/day.ts";
import type { ArticleId, Span } from "../../src/text/span.ts";
import { openWorld } from "../../src/world/open.ts";
import type { World } from "../../src/world/world.ts";

export const WORLD: World = openWorld(join(import.meta.dirname, "../../data/world"));

const ARTICLE = "test" as ArticleId;
const KINDS: Readonly<Record<string, MentionKind>> = {
  p: "person",
  s: "state",
  b: "body",
  l: "place",
  g: "gathering",
  n: "pronoun",
  m: "group",
  d: "document",
};

type Place = Reading["places"][number];

/** An article in brackets, with its plain text. Claims refer to mentions and times by their number in the text. */
export interface Written {
  readonly text: string;
  readonly mentions: Mention[];
  readonly times: TimeExpression[];
  readonly places: Place[];
  readonly timePlaces: Place[];
  /** The sentence of each line. */
  readonly lines: Place[];
}

/**
 * Reads bracketed sentences, a line each. `{p1 <Turkish> ~President~ *Hakan Demir*}` is a person of chain 1 with an affiliation, a title and
 * a name; p person, s state, b body, l place, g gathering, n pronoun, m group, d document; `{n1>0 he}` points back to mention 0.
 * `{t XXXX-10-13 October 13}` is a time, `{t P0D,day+1 tomorrow}` one with a shift. A line that begins with `#` is a title, with `-` a bullet.
 */
export function write(source: string): Written {
  const written: Written = { text: "", mentions: [], times: [], places: [], timePlaces: [], lines: [] };
  let text = "";
  for (const raw of source.split("\n").map((line) => line.trim())) {
    if (raw === "") continue;
    const block: BlockKind = raw.startsWith("#") ? "title" : raw.startsWith("-") ? "bullet" : "paragraph";
    const start = text.length;
    const place = { block, section: 0, sentence: { start, end: start } };
    for (const piece of raw.replace(/^[#-]\s*/, "").split(/(\{[^}]*\})/)) {
      if (piece.startsWith("{t ")) text += time(piece.slice(3, -1), text.length, written, place);
      else if (piece.startsWith("{")) text += mention(piece.slice(1, -1), text.length, written, place);
      else text += piece;
    }
    (place.sentence as { end: number }).end = text.length;
    written.lines.push(place);
    text += "\n";
  }
  return { ...written, text };
}

function mention(source: string, start: number, written: Written, place: Place): string {
  const match = /^(\w)(\d+)(?:>([\d,]+))? (.*)$/.exec(source);
  if (match === null) throw new Error(`{${source}}: write {p1 words}`);
  const parts: Record<string, { text: string; span: Span }> = {};
  let words = "";
  for (const piece of match[4].split(/(<[^>]*>|~[^~]*~|\*[^*]*\*)/)) {
    const mark = /^[<~*]/.exec(piece)?.[0];
    const plain = mark === undefined ? piece : piece.slice(1, -1);
    if (mark !== undefined) parts[mark] = { text: plain, span: { start: start + words.length, end: start + words.length + plain.length } };
    words += plain;
  }
  written.mentions.push({
    id: written.mentions.length,
    kind: KINDS[match[1]],
    span: { start, end: start + words.length },
    head: 0,
    chain: Number(match[2]),
    text: words,
    name: parts["*"]?.text ?? null,
    nameSpan: parts["*"]?.span ?? null,
    title: parts["~"]?.text.toLowerCase() ?? null,
    titleSpan: parts["~"]?.span ?? null,
    affiliation: parts["<"]?.text ?? null,
    affiliationSpan: parts["<"]?.span ?? null,
    plural: match[1] === "m",
    count: null,
    memberOf: null,
    antecedents: match[3] === undefined ? [] : match[3].split(",").map(Number),
  });
  written.places.push(place);
  return words;
}

function time(source: string, start: number, written: Written, place: Place): string {
  const match =
    /^(\S+?)(?:,(day|week|month|year|quarter)([+-]\d+))?(?:,mod=(\w+))?(?:,anchor=(\d+))?(?:,weekday=(\d))?(?:,base=(\d+))? (.*)$/.exec(
      source,
    );
  if (match === null) throw new Error(`{t ${source}}: write {t XXXX-10-13 October 13}`);
  const [, value, unit, offset, mod, anchor, weekday, base, words] = match;
  written.times.push({
    span: { start, end: start + words.length },
    text: words,
    type: /^P\d/.test(value) && unit === undefined ? "DURATION" : value.includes("T") ? "TIME" : "DATE",
    value,
    shift: unit === undefined ? null : { unit: unit as "day", offset: Number(offset) },
    anchor: anchor === undefined ? null : written.mentions[Number(anchor)],
    base: base === undefined ? null : Number(base),
    weekday: weekday === undefined ? null : Number(weekday),
    mod: mod ?? null,
    first: 0,
    last: 0,
  });
  written.timePlaces.push(place);
  return words;
}

/** What a test says of a claim: mentions, times and lines by number. */
export interface Told {
  readonly line?: number;
  readonly status?: Status;
  readonly when?: number;
  readonly announced?: number;
  readonly by?: number;
  readonly background?: boolean;
  readonly apart?: string;
  readonly meeting?: readonly number[];
  readonly visit?: readonly [visitor: number, place: number];
  readonly gathering?: number;
  readonly speaker?: number;
  readonly place?: number;
  readonly at?: number;
  readonly sidelines?: number;
  readonly eve?: number;
  readonly member?: readonly [member: number, role: string, body: number];
}

/** The reading of a written article with the claims told. */
export function readingOf(
  written: Written,
  told: readonly Told[],
  published: string | null = null,
  dateline: string | null = null,
): Reading {
  return {
    article: ARTICLE,
    published: published === null ? null : parseDay(published),
    written: dateline === null ? null : parseDay(dateline),
    version: "test",
    claims: told.map((one, index) => claim(written, one, index)),
    mentions: written.mentions,
    times: written.times,
    abbreviations: [],
    places: written.places,
    timePlaces: written.timePlaces,
  };
}

function claim(written: Written, told: Told, index: number): Claim {
  const place = written.lines[told.line ?? lineOf(written, told)];
  const source = told.by === undefined ? null : written.mentions[told.by];
  const attribution: Attribution[] =
    told.announced === undefined && source === null
      ? []
      : [
          {
            source,
            wording: "announced",
            stance: "says",
            when: told.announced === undefined ? null : written.times[told.announced],
            setting: null,
          },
        ];
  return {
    key: `key${index}` as ClaimKey,
    id: `id${index}` as ClaimId,
    article: ARTICLE,
    happening: happening(written, told),
    when: told.when === undefined ? null : written.times[told.when],
    status: told.status ?? "planned",
    hedged: false,
    attribution,
    sentence: { article: ARTICLE, span: place.sentence, text: written.text.slice(place.sentence.start, place.sentence.end) },
    trigger: place.sentence,
    block: place.block,
    apart: told.apart ?? null,
    background: told.background ?? false,
    evidence: told.when === undefined ? {} : { when: { spans: [written.times[told.when].span], by: "time", from: [] } },
    rule: "test/test",
  };
}

/** The line of a claim's first mention. */
function lineOf(written: Written, told: Told): number {
  const first = told.meeting?.[0] ?? told.visit?.[0] ?? told.gathering ?? told.speaker ?? told.member?.[0] ?? 0;
  return written.lines.indexOf(written.places[first]);
}

function happening(written: Written, told: Told): Happening {
  const of = (id: number | undefined) => (id === undefined ? null : written.mentions[id]);
  const gathering = of(told.at ?? told.sidelines ?? told.eve);
  const how = told.at !== undefined ? "at" : told.sidelines !== undefined ? "sidelines" : "eve";
  const occasion = gathering === null ? null : ({ gathering, how } as const);
  if (told.visit !== undefined) {
    const [visitor, place] = told.visit.map((id) => written.mentions[id]);
    return { kind: "visit", visitor, place, host: null, occasion };
  }
  if (told.member !== undefined) {
    const [member, role, body] = told.member;
    return {
      kind: "relation",
      member: written.mentions[member],
      body: written.mentions[body],
      role: role as "member",
      from: null,
      until: null,
    };
  }
  if (told.speaker !== undefined) {
    return {
      kind: "statement",
      speaker: written.mentions[told.speaker],
      addressee: null,
      words: null,
      about: null,
      manner: "direct",
      block: "paragraph",
    };
  }
  if (told.gathering !== undefined) {
    const mention = written.mentions[told.gathering];
    const name = { article: ARTICLE, span: mention.span, text: mention.text };
    return {
      kind: "gathering",
      name,
      gathering: mention,
      series: null,
      ordinal: null,
      place: of(told.place),
      host: null,
      chair: null,
      attendance: [],
      counts: [],
    };
  }
  const [first, ...others] = (told.meeting ?? [0]).map((id) => written.mentions[id]);
  return {
    kind: "meeting",
    parties: [first, ...others],
    partyListComplete: true,
    convener: null,
    host: null,
    place: of(told.place),
    occasion,
    topics: [],
    manner: null,
  };
}

/** What a test expects: names or entities by mention number, days by time number, the days of claims. */
export interface Expected {
  /** `name`, or `?reason` in part for a mention that stays open, or `local name`. */
  readonly who?: Readonly<Record<number, string>>;
  readonly of?: Readonly<Record<number, string | null>>;
  readonly why?: Readonly<Record<number, Identified["why"]>>;
  readonly reason?: Readonly<Record<number, string>>;
  /** "2024-07-03 stated", "2024-07-01..2024-07-03 reckoned", "open". */
  readonly times?: Readonly<Record<number, string>>;
  readonly claims?: Readonly<Record<number, string>>;
  /** The article's day with its basis: "2024-07-02 inferred", "open", "open 2" with the number of days that stay possible. */
  readonly day?: string;
}

/** Identifies a bracketed article and asserts what is expected of it; every value's evidence is worked out again besides. */
export function check(
  source: string,
  given: { readonly claims?: readonly Told[]; readonly published?: string; readonly written?: string },
  expected: Expected,
): IdentifiedReading {
  const written = write(source);
  const identified = identify(readingOf(written, given.claims ?? [], given.published ?? null, given.written ?? null), WORLD);
  const trace = () => `${written.text}\n${identified.day.reasons.map((one) => `${one.day} ${one.counts}: ${one.text}`).join("\n")}`;
  for (const [id, name] of Object.entries(expected.who ?? {})) expect(shown(identified.mentions[Number(id)]), trace()).toContain(name);
  for (const [id, of] of Object.entries(expected.of ?? {})) expect(identified.mentions[Number(id)].of, trace()).toBe(of);
  for (const [id, why] of Object.entries(expected.why ?? {})) expect(identified.mentions[Number(id)].why, trace()).toBe(why);
  for (const [id, reason] of Object.entries(expected.reason ?? {}))
    expect(identified.mentions[Number(id)].reason, trace()).toContain(reason);
  for (const [index, moment] of Object.entries(expected.times ?? {}))
    expect(momentShown(identified.moments[Number(index)]), trace()).toBe(moment);
  for (const [index, moment] of Object.entries(expected.claims ?? {}))
    expect(momentShown(identified.claims[Number(index)].when), trace()).toBe(moment);
  if (expected.day === "open") expect(identified.day.basis, trace()).toBe("open");
  else if (expected.day !== undefined) expect(dayShown(identified), trace()).toBe(expected.day);
  rederiveAll(identified, written.text);
  return identified;
}

/** Runs every derivation again on its inputs and asserts that it gives the value that stands in the reading. */
export function rederiveAll(identified: IdentifiedReading, text: string, world: World = WORLD): number {
  let count = 0;
  const ground = { identified, text, world };
  identified.mentions.forEach((one, id) => {
    const support = identified.evidence[`mention:${id}`];
    expect(support === undefined, `mention ${id} "${one.mention.text}" has an entity and no evidence`).toBe(one.entity === null);
    if (support === undefined) return;
    count++;
    expect(rederive(support, ground), `mention ${id} "${one.mention.text}" by ${support.by} from ${support.from.join(", ")}`).toBe(
      one.entity,
    );
  });
  for (const claim of identified.claims) {
    for (const [path, support] of Object.entries(claim.evidence)) {
      const value = path.endsWith(".entity") ? valueAt(claim, path) : null;
      if (value === null) continue;
      count++;
      expect(rederive(support, ground), `${claim.sentence.text}: ${path} by ${support.by} from ${support.from.join(", ")}`).toBe(value);
    }
    if (claim.when === null) continue;
    count++;
    expect(rederive(claim.evidence.when, ground), `${claim.sentence.text}: when, from ${claim.evidence.when.from.join(", ")}`).toEqual(
      claim.when,
    );
  }
  return count;
}

/** The value at a path of evidence: of the claim's happening unless it begins with a field of the claim. */
function valueAt(claim: IdentifiedClaim, path: string): unknown {
  const steps = path.split(".");
  let value: unknown = steps[0] in claim ? claim : claim.happening;
  for (const step of steps) value = (value as Record<string, unknown> | null)?.[step] ?? null;
  return value;
}

function shown(identified: Identified): string {
  if (identified.entity === null) return `? ${identified.name}: ${identified.reason}`;
  return identified.kind === "local" ? `local ${identified.name}` : identified.name;
}

/** A moment as tests write it: "2024-07-03 stated", "2024-07-01..2024-07-03 reckoned", "open". */
export function momentShown(moment: Moment | null): string {
  if (moment === null) return "null";
  if (moment.earliest === null && moment.latest === null) return `open ${moment.value}`;
  const days = moment.earliest === moment.latest ? moment.earliest : `${moment.earliest ?? ""}..${moment.latest ?? ""}`;
  return `${days} ${moment.basis}${moment.extent === "throughout" ? " throughout" : ""}`;
}

function dayShown({ day }: IdentifiedReading): string {
  return day.day === null ? `open ${day.plausible.length}` : `${day.day} ${day.basis}`;
}
