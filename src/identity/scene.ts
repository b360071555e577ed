import type { Reading } from "../claims/claim.ts";
import type { Support } from "../claims/evidence.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { fold } from "../text/fold.ts";
import { ordinalOf } from "../text/numbers.ts";
import type { Span } from "../text/span.ts";
import type { AsOf, EntityId, EntityKind, GatheringFact, Named, Tenure, World, WorldFact } from "../world/world.ts";
import { gatheringPlaces, gatheringSeries, gatheringYears } from "./happenings.ts";
import type { Identified } from "./identified.ts";
import type { Officials } from "./officials.ts";

/** An identified mention and what its entity rests on; null support where no entity was found. */
export interface Found {
  readonly identified: Identified;
  readonly support: Support | null;
}

/** One article as seen on one day: what the passes over its mentions share. `found` is filled in by them, by mention id. */
export interface Scene {
  readonly reading: Reading;
  readonly world: World;
  readonly on: AsOf;
  readonly chains: ReadonlyMap<number, Chain>;
  readonly found: (Found | null)[];
  /** Those whom the article names with their office. */
  readonly officials: Officials;
  /** States that the article mentions, by name or nationality, with how often. */
  readonly states: Map<EntityId, number>;
  /** The mention of the place of each gathering that claims place somewhere, by the gathering's chain. */
  readonly gatheringPlaces: ReadonlyMap<number, Mention>;
  /** The mention of the body whose summit claims tell a gathering without a name to be, by the gathering's chain. */
  readonly gatheringSeries: ReadonlyMap<number, Mention>;
  /** The time by which claims tell a gathering's year, by its chain. */
  readonly gatheringYears: ReadonlyMap<number, TimeExpression>;
  /** What words name, once looked up. */
  readonly names: Map<string, readonly Named[]>;
  /** What the words of gatherings' mentions name, once looked up. */
  readonly series: Map<string, SeriesInText | null>;
  /** What words of affiliation mean, once looked up. */
  readonly affiliations: Map<string, Named | null>;
}

/** A series or body that words of a mention name, its gatherings, and where in the mention it stands. */
export interface SeriesInText {
  readonly span: Span;
  readonly named: Named;
  readonly facts: readonly GatheringFact[];
}

/** What the mentions of one chain say together. The lists hold the first few only: enough to choose among. */
export interface Chain {
  readonly mentions: Mention[];
  /** Mentions of a person by a name of several words. */
  readonly full: Mention[];
  readonly affiliated: Mention[];
  readonly titled: Mention[];
  readonly gatherings: Mention[];
  longest: string;
}

const FEW = 6;

/** An empty scene of a reading. */
export function makeScene(reading: Reading, world: World, on: AsOf): Scene {
  const chains = new Map<number, Chain>();
  for (const mention of reading.mentions) {
    let chain = chains.get(mention.chain);
    if (chain === undefined) {
      chain = { mentions: [], full: [], affiliated: [], titled: [], gatherings: [], longest: "" };
      chains.set(mention.chain, chain);
    }
    addTo(chain, mention);
  }
  return {
    reading,
    world,
    on,
    chains,
    found: reading.mentions.map(() => null),
    officials: new Map(),
    states: new Map(),
    gatheringPlaces: gatheringPlaces(reading.claims),
    gatheringSeries: gatheringSeries(reading.claims),
    gatheringYears: gatheringYears(reading.claims),
    names: new Map(),
    series: new Map(),
    affiliations: new Map(),
  };
}

function addTo(chain: Chain, mention: Mention): void {
  chain.mentions.push(mention);
  if (mention.affiliation !== null && chain.affiliated.length < FEW) chain.affiliated.push(mention);
  if (mention.kind === "gathering" && chain.gatherings.length < FEW) chain.gatherings.push(mention);
  if (mention.kind !== "person") return;
  if (mention.title !== null && chain.titled.length < FEW) chain.titled.push(mention);
  if (isFull(mention) && chain.full.length < FEW) chain.full.push(mention);
  if (mention.name !== null && mention.name.length > chain.longest.length) chain.longest = mention.name;
}

/** True for a name of several words. */
export function isFull(mention: Mention): boolean {
  return mention.name !== null && /[\p{L}.][\s-]+\p{L}/u.test(mention.name.trim()) && /\s/.test(mention.name.trim());
}

/** The chain of a mention; at least itself. */
export function chainOf(scene: Scene, mention: Mention): Chain {
  return scene.chains.get(mention.chain) as Chain;
}

/** Words as the record shows them: without a leading article, but for groups and pronouns ("the two"); of a gathering without its ordinal. */
function plainName(mention: Mention, name: string): string {
  const bare = name.replace(/^(?:the|an?)\s+(?=\S)/i, "");
  if (mention.kind === "gathering" && mention.name === null) return withoutOrdinal(bare.replace(/^(?:their|its|his|her)\s+(?=\S)/i, ""));
  if (mention.kind === "gathering") return withoutOrdinal(bare);
  if ((mention.kind === "person" || mention.kind === "document") && mention.name === null) return bare;
  return mention.kind === "group" || mention.kind === "pronoun" ? name : name.replace(/^the\s+(?=\S)/i, "");
}

/** "9th ministers' meeting" without its "9th", which the record has apart; "First" may be part of a name. */
function withoutOrdinal(name: string): string {
  const [first] = name.split(/\s/, 1);
  const rest = name.slice(first.length).trimStart();
  return rest !== "" && /^[\da-z]/.test(first) && ordinalOf(first) !== null ? rest : name;
}

/** What stands for nobody yet: words, and why they stay open. */
export function open(
  mention: Mention,
  name: string,
  reason: string,
  more: Partial<Pick<Identified, "of" | "candidates" | "facts" | "kind" | "why">> = {},
): Found {
  const identified: Identified = {
    mention,
    entity: null,
    kind: "local",
    name: plainName(mention, name),
    of: null,
    why: "none",
    reason,
    candidates: [],
    facts: [],
    ...more,
  };
  return { identified, support: null };
}

/** Somebody whom only this article knows. All mentions of the chain get the same entity. */
export function local(scene: Scene, mention: Mention, name: string, of: EntityId | null, chain = mention.chain): Found {
  const entity = `local:${scene.reading.article}/${chain}` as EntityId;
  return {
    identified: {
      mention,
      entity,
      kind: "local",
      name: plainName(mention, name),
      of,
      why: mention.name === null ? "none" : "name",
      reason: "the world does not know the name",
      candidates: [],
      facts: [],
    },
    support: { spans: [mention.nameSpan ?? mention.span], by: "local", from: [`chain:${chain}`] },
  };
}

/** A mention whose words name something in the world. */
export function byName(
  mention: Mention,
  named: Named,
  span: Span,
  more: {
    readonly why?: Identified["why"];
    readonly of?: EntityId | null;
    readonly reason?: string | null;
    readonly facts?: readonly WorldFact[];
  } = {},
): Found {
  const why = more.why ?? (named.via === "metonym" ? "metonym" : "name");
  return {
    identified: {
      mention,
      entity: named.entity,
      kind: named.kind,
      // "The Kremlin" speaks for Russia and is still the Kremlin; a city that acts is shown as its state.
      name: named.via === "metonym" && mention.kind === "body" ? (mention.name ?? named.name) : named.name,
      of: more.of === undefined ? ownerOf(named) : more.of,
      why,
      reason: more.reason ?? null,
      candidates: [],
      facts: more.facts ?? [named.fact],
    },
    support: {
      spans: [span],
      by: named.via === "metonym" ? "metonym" : named.via === "demonym" ? "nationality" : named.kind === "place" ? "place" : "name",
      from: [`world:${named.fact.row}`],
    },
  };
}

/** The same entity, mentioned again by words that only point to it. */
export function again(mention: Mention, earlier: Found, by: "chain" | "antecedents"): Found {
  const { identified } = earlier;
  return {
    identified: {
      ...identified,
      mention,
      why: "coreference",
      reason:
        earlier.support?.by === "chain" ? identified.reason : `${by === "chain" ? "as" : "points back to"} "${identified.mention.text}"`,
    },
    support: identified.entity === null ? null : { spans: [mention.span], by: "chain", from: rootOf(earlier) },
  };
}

/** The mention that carries the name, however many others lie between. */
function rootOf(earlier: Found): readonly string[] {
  return earlier.support?.by === "chain" ? earlier.support.from : [`mention:${earlier.identified.mention.id}`];
}

/** The state or body whose interests a state, body or place stands for. */
function ownerOf(named: Named): EntityId | null {
  return named.of ?? (named.kind === "place" ? null : named.entity);
}

/** All that words name on the scene's day, of some kinds; each entity once, in the world's order. */
export function namesOf(scene: Scene, words: string, kinds: readonly EntityKind[], on: AsOf = scene.on): Named[] {
  const seen = new Set<EntityId>();
  const names: Named[] = [];
  for (const named of allNames(scene, words, on)) {
    if (!kinds.includes(named.kind) || seen.has(named.entity)) continue;
    seen.add(named.entity);
    names.push(named);
  }
  return names;
}

/** What words name, asked of the world once an article: names come again and again. */
function allNames(scene: Scene, words: string, on: AsOf): readonly Named[] {
  const key = `${on}/${words}`;
  let names = scene.names.get(key);
  if (names === undefined) {
    names = scene.world.named(words, on);
    scene.names.set(key, names);
  }
  return names;
}

/** The state or body that words of affiliation mean ("Turkish", "UN", "the Kremlin"), if exactly one or the likeliest by far. */
export function affiliationOf(scene: Scene, words: string | null): Named | null {
  if (words === null) return null;
  let named = scene.affiliations.get(words);
  if (named === undefined) {
    named = lookUpAffiliation(scene, words);
    scene.affiliations.set(words, named);
  }
  return named;
}

function lookUpAffiliation(scene: Scene, words: string): Named | null {
  for (const form of forms(words)) {
    const names = namesOf(scene, form, ["state", "body"]);
    const found = names.length > 0 ? names : namesOf(scene, form, ["state", "body"], "ever");
    const direct = found.filter((named) => named.via !== "metonym");
    const choice = direct.length > 0 ? direct : found;
    const states = choice.filter((named) => named.kind === "state");
    if (states.length > 0) return sovereign(scene, states);
    if (choice.length > 0) return choice[0];
  }
  return stateOfAgency(scene, words);
}

/** "U.S. Environmental Protection Agency": of an agency that the world does not know, the state whose name it begins with. */
function stateOfAgency(scene: Scene, words: string): Named | null {
  if (!AGENCY.test(words)) return null;
  const parts = words.replace(/^the /i, "").split(" ");
  for (let length = Math.min(3, parts.length - 2); length > 0; length--) {
    const states = namesOf(scene, parts.slice(0, length).join(" "), ["state"]).filter((named) => named.kind === "state");
    if (states.length > 0) return sovereign(scene, states);
  }
  return null;
}

const AGENCY = / (?:Administration|Agency|Authority|Bureau|Commission|Department|Directorate|Ministry|Office|Service)$/;

const UN = "body:UN" as EntityId;

/** Of states of one name or nationality the only one that is a member of the United Nations: "Dutch" is of the Netherlands and of Aruba. */
export function sovereign(scene: Scene, states: readonly Named[]): Named | null {
  if (states.length === 1) return states[0];
  const members = states.filter((state) => scene.world.membership(state.entity, UN, "ever").some((one) => one.role === "member"));
  return members.length === 1 ? members[0] : null;
}

/** Words as they are, without an article, without a possessive ending, without the initials between a person's names ("John F. Kennedy") or glued before one
 * ("U.Khurelsukh"), and with the end that it shares ("North and South Korea"). */
export function forms(words: string): string[] {
  const plain = words.trim().replace(/^(?:the|a|an)\s/i, "");
  const owner = plain.replace(/['’]s?$/, "");
  return [...new Set([words.trim(), plain, owner, withoutInitials(owner), withoutGlued(owner), withItsEnd(owner)])].filter(
    (form) => form !== "",
  );
}

/** "North Korea" of "North and South Korea". */
function withItsEnd(name: string): string {
  return name.replace(/^(\S+) and \S+ (\S+)$/, "$1 $2");
}

function withoutInitials(name: string): string {
  return name.replace(/(\p{Ll}) (?:\p{Lu}\. ?){1,2}(?=\p{Lu}\p{Ll})/gu, "$1 ");
}

/** "Khurelsukh" of "U.Khurelsukh", as Mongolia writes. */
export function withoutGlued(name: string): string {
  return name.replace(/^\p{Lu}\p{Ll}?\.(?=\p{Lu}\p{Ll}{2}\S*$)/u, "");
}

/** The affiliation of a mention, else the first one of its chain, with the span it stands at. */
export function chainAffiliation(scene: Scene, mention: Mention): { readonly named: Named; readonly span: Span } | null {
  for (const one of [mention, ...chainOf(scene, mention).affiliated]) {
    const named = affiliationOf(scene, one.affiliation);
    if (named !== null && one.affiliationSpan !== null) return { named, span: one.affiliationSpan };
  }
  return null;
}

/** A tenure as something named: how candidates for an office are shown. */
export function tenureNamed(tenure: Tenure): Named {
  return { entity: tenure.person, kind: "person", name: tenure.name, via: "name", of: tenure.of, fact: tenure.fact };
}

/** The words of a name, folded. */
export function foldedWords(name: string): string[] {
  return fold(name).split(" ");
}

/** A sentence's place in the article, as a number that tells sentences apart. */
export function sentenceStart(scene: Scene, mention: Mention): number {
  return scene.reading.places[mention.id]?.sentence.start ?? -1;
}
