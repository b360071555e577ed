import type { Claim, Happening, Reading } from "../claims/claim.ts";
import { startingIn } from "../claims/near.ts";
import type { Mention } from "../language/doc.ts";
import type { EntityId } from "../world/world.ts";
import type { Identified } from "./identified.ts";
import type { Found } from "./scene.ts";

/** How many mentions before the words for a visitor the guest may have been named, and after them in their sentence. */
const BEFORE = 24;
const AFTER = 8;
/** And how many sentences before. */
const SENTENCES = 2;

/** Those who speak for somebody else go nowhere. */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|official|diplomat|aide|advis[eo]r|reporter|journalist)$/i;

type Visit = Extract<Happening, { kind: "visit" }>;

/** What the search for guests looks at. */
interface Search {
  readonly reading: Reading;
  readonly found: readonly Found[];
  /** The states in which those who receive others do so as the article tells, by the host's chain. */
  readonly hosts: ReadonlyMap<number, ReadonlySet<EntityId>>;
  /** The places at which the claims have somebody, by their chain. */
  readonly stays: ReadonlyMap<number, ReadonlySet<EntityId>>;
}

/**
 * The claims of a reading; a visit whose visitor is told by a pronoun or by an office alone ("he", "the president") and was taken for one who is
 * at home there is given the guest in their stead, who acts for another state and was named last: "Modi received King Jigme. He is on a visit to
 * India." It stays as it is where no one guest offers.
 */
export function withGuests(reading: Reading, found: readonly Found[]): Claim[] {
  const search = searchOf(reading, found);
  return reading.claims.map((claim) => {
    const { happening } = claim;
    if (happening.kind !== "visit" || happening.occasion !== null) return claim;
    const words = wordsFor(happening, claim, reading);
    const state = stateOf(found[happening.place.id].identified);
    if (words === null || state === null || !isAtHome(happening, state, search)) return claim;
    const guest = guestFor(words, happening, state, search);
    if (guest === null || !isKnownThere(guest, words, happening, search)) return claim;
    const visitor = { spans: [words.span, guest.span], by: "coreference", from: [] } as const;
    return { ...claim, happening: { ...happening, visitor: guest }, evidence: { ...claim.evidence, visitor } };
  });
}

function searchOf(reading: Reading, found: readonly Found[]): Search {
  const hosts = new Map<number, Set<EntityId>>();
  const stays = new Map<number, Set<EntityId>>();
  for (const { happening } of reading.claims) {
    if ((happening.kind !== "meeting" && happening.kind !== "visit") || happening.place === null) continue;
    const place = found[happening.place.id].identified;
    const state = stateOf(place);
    if (happening.host !== null && state !== null) put(hosts, happening.host.chain, state);
    const present = happening.kind === "meeting" ? happening.parties : [happening.visitor];
    if (place.entity !== null) for (const { chain } of present) put(stays, chain, place.entity);
  }
  return { reading, found, hosts, stays };
}

function put(sets: Map<number, Set<EntityId>>, chain: number, entity: EntityId): void {
  const set = sets.get(chain);
  if (set === undefined) sets.set(chain, new Set([entity]));
  else set.add(entity);
}

/** The pronoun or the office alone by which the sentence tells of its visitor; null for a name, and for an office of a state. */
function wordsFor({ visitor }: Visit, { evidence, sentence }: Claim, { mentions }: Reading): Mention | null {
  const support = evidence.visitor;
  if (support?.by === "coreference") {
    const [span] = support.spans;
    for (const mention of startingIn(mentions, span))
      if (mention.kind === "pronoun" && !mention.plural && mention.span.end === span.end) return mention;
    return null;
  }
  const alone = visitor.name === null && visitor.title !== null && visitor.affiliation === null && /^the /i.test(visitor.text);
  return alone && visitor.span.start >= sentence.span.start ? visitor : null;
}

/** The state that a place is or lies in. */
function stateOf({ kind, entity, of }: Identified): EntityId | null {
  return kind === "state" ? entity : of;
}

/** Whether the visitor acts for the state, or for none that is told and receives others there. */
function isAtHome({ visitor }: Visit, state: EntityId, { found, hosts }: Search): boolean {
  const { of } = found[visitor.id].identified;
  return of === null ? (hosts.get(visitor.chain)?.has(state) ?? false) : of === state;
}

/**
 * Whether a guest may be meant as the visitor of a place: of a state, of which nobody is a visitor at home; by "his visit", "his stay"; of a town
 * where other claims have the guest. "He visited Mombasa" is else told of a president of Kenya too.
 */
function isKnownThere({ chain }: Mention, words: Mention, { place }: Visit, { found, stays }: Search): boolean {
  const { kind, entity } = found[place.id].identified;
  return kind === "state" || POSSESSIVE.test(words.text) || (entity !== null && (stays.get(chain)?.has(entity) ?? false));
}

const POSSESSIVE = /^(?:his|her)$/i;

/**
 * The one stranger to a state whom the nearest sentence names that names any; null when it names several, or when the text has since been where
 * they are at home ("Stubb met Putin in Moscow. He then went to Turku").
 */
function guestFor(words: Mention, { visitor }: Visit, state: EntityId, { reading, found }: Search): Mention | null {
  const toured = new Set<EntityId | null>();
  for (const stretch of stretchesAround(words, reading)) {
    const guests = new Map<number, Mention>();
    for (const one of stretch) {
      const { of } = found[one.id].identified;
      if (isSite(one, reading)) toured.add(stateOf(found[one.id].identified));
      else if (of !== null && of !== state && one.chain !== visitor.chain && canMean(words, one, reading)) guests.set(one.chain, one);
    }
    const [guest] = guests.values();
    if (guest !== undefined) return guests.size > 1 || toured.has(found[guest.id].identified.of) ? null : guest;
  }
  return null;
}

/** The mentions before some words in their sentence, those after them in it, and those of each of the sentences before. */
function stretchesAround(words: Mention, { mentions, places }: Reading): Mention[][] {
  const { sentence, section } = places[words.id];
  const stretches: Mention[][] = [[]];
  let at = sentence.start;
  for (let id = words.id - 1; id >= Math.max(0, words.id - BEFORE) && places[id].section === section; id--) {
    const { start } = places[id].sentence;
    if (start !== at && stretches.push([]) > SENTENCES + 1) break;
    at = start;
    stretches[stretches.length - 1].push(mentions[id]);
  }
  const after = mentions.slice(words.id + 1, words.id + 1 + AFTER).filter(({ id }) => places[id].sentence.start === sentence.start);
  // What stands after "The president, who met A" is told of them; "During his stay, A will" is fronted.
  return words.kind === "pronoun" ? [stretches[0], after, ...stretches.slice(1)] : stretches;
}

/** Whether a mention is a place in which things are, and no part of who somebody is ("Bhutan's king"). */
function isSite({ id, kind, span }: Mention, { mentions }: Reading): boolean {
  if (kind !== "place" && kind !== "state") return false;
  return !mentions
    .slice(Math.max(0, id - AROUND), id + AROUND)
    .some((one) => one.id !== id && one.span.start <= span.start && span.end <= one.span.end);
}

const AROUND = 4;

/** Among how many mentions before and after the article tells somebody's office and gender. */
const TOLD = 60;

/** Whether a pronoun or an office alone can mean somebody: one person, by the article's pronouns of no other gender, and of that office. */
function canMean(words: Mention, one: Mention, { mentions }: Reading): boolean {
  if (one.kind !== "person" || one.plural || SPEAKS_FOR.test(one.title ?? "")) return false;
  const near = mentions.slice(Math.max(0, words.id - TOLD), words.id + TOLD);
  const chain = near.filter(({ chain }) => chain === one.chain);
  if (words.title !== null) {
    const office = lastWord(words.title);
    return chain.some(({ title }) => title !== null && lastWord(title) === office);
  }
  const gender = genderOf(words.text);
  return gender !== null && chain.every(({ kind, text }) => kind !== "pronoun" || (genderOf(text) ?? gender) === gender);
}

function lastWord(title: string): string {
  return title.slice(title.lastIndexOf(" ") + 1).toLowerCase();
}

function genderOf(pronoun: string): "m" | "f" | null {
  return /^(?:he|him|his)$/i.test(pronoun) ? "m" : /^(?:she|hers?)$/i.test(pronoun) ? "f" : null;
}
