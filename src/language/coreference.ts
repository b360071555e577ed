import { fold } from "../text/fold.ts";
import { RELATIONS } from "./doc.ts";
import type { Draft } from "./drafts.ts";
import type { Range, Scan } from "./scan.ts";
import { Shape } from "./words.ts";

/** Which mentions go together, by index of the draft. */
export interface Coreference {
  readonly chain: Int32Array;
  readonly antecedents: readonly (readonly number[])[];
}

/** What a pronoun or a phrase can look back over, in mentions: bounds the work at each. */
const WINDOW = 60;
/** Sentences that "he" and "they" look back over. */
const PRONOUN_SENTENCES = 4;
const SUBJECTS: ReadonlySet<number> = new Set((["nsubj", "nsubj:pass", "nsubj:outer"] as const).map((name) => RELATIONS.indexOf(name)));

interface Chains {
  readonly scan: Scan;
  readonly drafts: readonly Draft[];
  readonly parent: Int32Array;
  /** Full key of a name to the draft that had it last, by kind. */
  readonly names: Map<string, number>;
  /** Parts of persons' names to chains; -1 when several persons share the part. */
  readonly parts: Map<string, number>;
  /** "president|turkish" to the draft that had it last. */
  readonly offices: Map<string, number>;
  readonly antecedents: number[][];
  readonly shorts: ReadonlyMap<string, string>;
}

/**
 * The chains of an article, without the world: names and their parts, abbreviations, apposition, offices, nominals and pronouns, in
 * order of the text. `shorts` maps folded abbreviations to their folded long forms. `drafts` are in order of position.
 */
export function corefer(scan: Scan, drafts: readonly Draft[], shorts: ReadonlyMap<string, string>): Coreference {
  const chains: Chains = {
    scan,
    drafts,
    parent: Int32Array.from(drafts, (_, i) => i),
    names: new Map(),
    parts: new Map(),
    offices: new Map(),
    antecedents: drafts.map(() => []),
    shorts,
  };
  const indexOf = new Map(drafts.map((one, i) => [one, i]));
  for (let i = 0; i < drafts.length; i++) byName(chains, i);
  for (let i = 0; i < drafts.length; i++) {
    const { apposed } = drafts[i];
    const other = apposed === null ? undefined : indexOf.get(apposed);
    if (other !== undefined) unite(chains, other, i);
  }
  for (let i = 0; i < drafts.length; i++) resolve(chains, i);
  const chain = Int32Array.from(drafts, (_, i) => root(chains, i));
  return { chain, antecedents: chains.antecedents };
}

function root({ parent }: Chains, i: number): number {
  let at = i;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** The chain's number is its first mention's. */
function unite(chains: Chains, a: number, b: number): void {
  const first = root(chains, a);
  const second = root(chains, b);
  if (first < second) chains.parent[second] = first;
  else chains.parent[first] = second;
}

function wordsIn({ scan }: Chains, range: Range): string[] {
  return scan.words.text.slice(range.first, range.last).filter((_, k) => !(scan.words.shape[range.first + k] & Shape.Mark));
}

/** Chains by name: the same words, an abbreviation and its long form, part of a person's name. */
function byName(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.name === null || one.plural) return;
  const parts = wordsIn(chains, one.name);
  const folded = parts.join(" ");
  const key = `${one.kind === "person" ? "person" : "thing"}:${chains.shorts.get(folded) ?? folded}`;
  const same = chains.names.get(key);
  if (same !== undefined) unite(chains, same, i);
  else chains.names.set(key, i);
  if (one.kind !== "person") return;
  if (parts.length === 1) {
    const full = chains.parts.get(parts[0]);
    if (full !== undefined && full >= 0) unite(chains, full, i);
    return;
  }
  if (same !== undefined) return;
  joinLonger(chains, i, parts);
  for (const part of parts) addPart(chains, part, i);
}

/** "Joseph R. Biden" after "Joe Biden" stays apart; "Vladimir Vladimirovich Putin" joins "Vladimir Putin". */
function joinLonger(chains: Chains, i: number, parts: readonly string[]): void {
  const short = `person:${parts[0]} ${parts[parts.length - 1]}`;
  const known = chains.names.get(short);
  if (known !== undefined && known !== i) unite(chains, known, i);
  else if (parts.length > 2 && known === undefined) chains.names.set(short, i);
  const family = chains.names.get(`person:${parts[parts.length - 1]}`);
  if (family !== undefined && chains.parts.get(parts[parts.length - 1]) === undefined) unite(chains, family, i);
}

function addPart(chains: Chains, part: string, i: number): void {
  if (part.length < 2) return;
  const known = chains.parts.get(part);
  if (known === undefined) chains.parts.set(part, i);
  else if (known >= 0 && root(chains, known) !== root(chains, i)) chains.parts.set(part, -1);
}

/** Finds what a mention without a name of its own points back to, and remembers offices for those that come later. */
function resolve(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.pronoun !== null) pronoun(chains, i);
  else if (one.kind === "group") group(chains, i);
  else if (one.name === null && one.kind === "person") office(chains, i);
  else if (one.name === null && (one.kind === "body" || one.kind === "gathering" || one.kind === "document")) thing(chains, i);
  remember(chains, i);
}

function remember(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.kind !== "person" || one.title === null || one.group !== null) return;
  chains.offices.set(`${one.noun}`, i);
  const owner = ownerKey(chains, one);
  if (owner !== null) chains.offices.set(`${one.noun}|${owner}`, i);
}

/** States and nationalities by the first letters that "Turkey" and "Turkish", "Iran" and "Iranian" share. */
function ownerKey(chains: Chains, one: Draft): string | null {
  if (one.affiliation === null) return null;
  const folded = wordsIn(chains, one.affiliation).join(" ");
  return folded.slice(0, Math.min(4, folded.length));
}

/** "the Turkish president", "the president", "the minister": the last person of that office in the section. */
function office(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.determiner === "a" || one.determiner === "an" || one.group !== null || one.noun === "counterpart" || one.apposed !== null) return;
  const owner = ownerKey(chains, one);
  const found = chains.offices.get(owner === null ? `${one.noun}` : `${one.noun}|${owner}`);
  if (found === undefined || !inSection(chains, found, i)) return;
  if (one.determiner === null && owner === null && chains.drafts[found].name === null) return;
  const status = one.title?.text.split(" ")[0];
  const before = chains.drafts[found].title?.text.split(" ")[0];
  if ((status === "former") !== (before === "former")) return;
  unite(chains, found, i);
  chains.antecedents[i] = [found];
}

/** "the summit", "the council": the last gathering, body or document in the section that the noun fits. */
function thing(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.plural || one.affiliation !== null) return;
  if (one.determiner !== "the" && one.determiner !== "this" && one.determiner !== "that") return;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    if (!inSection(chains, k, i)) return;
    const other = chains.drafts[k];
    if (other.kind !== one.kind || other.plural || other.core === one.core || !nounFits(chains, one, other)) continue;
    unite(chains, k, i);
    chains.antecedents[i] = [k];
    return;
  }
}

/** "the summit" fits "the G20 summit" and "the conference"; "the council" only what has the word in its name, spelt out or not. */
function nounFits(chains: Chains, one: Draft, other: Draft): boolean {
  if (one.noun === other.noun) return true;
  if (one.noun === null) return false;
  if (other.name !== null && wordsIn(chains, other.name).includes(one.noun)) return true;
  if (one.kind === "gathering") return true;
  const long = chains.shorts.get(wordsIn(chains, other.name ?? other.range).join(" "));
  if (long?.split(" ").includes(one.noun)) return true;
  const generic = one.noun === "organization" || one.noun === "organisation" || one.noun === "bloc" || one.noun === "group";
  return generic && other.name !== null && (long !== undefined || isCaps(chains, other.name));
}

function isCaps({ scan }: Chains, { first, last }: Range): boolean {
  return last - first === 1 && (scan.words.shape[first] & Shape.Caps) !== 0;
}

/** "he", "his": the best person of the section before it; "they", "both", "the two": two persons or more named together. */
function pronoun(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.pronoun === null || one.pronoun.person !== 3) return;
  if (one.plural) {
    chains.antecedents[i] = severalBefore(chains, i, one.count ?? null, "any");
    return;
  }
  const best = one.pronoun.gender === "n" ? thingBefore(chains, i) : personBefore(chains, i);
  if (best === null) return;
  unite(chains, best, i);
  chains.antecedents[i] = [best];
}

function personBefore(chains: Chains, i: number): number | null {
  const one = chains.drafts[i];
  let best: number | null = null;
  let score = 0;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const distance = sentencesApart(chains, k, i);
    if (distance > PRONOUN_SENTENCES || !inSection(chains, k, i)) break;
    const other = chains.drafts[k];
    if (!isSinglePerson(other) || !genderAgrees(one, other) || holds(other, one)) continue;
    const salience = salienceOf(chains, k) - 12 * distance - (distance === 0 ? Math.min(4, (i - k) >> 1) : 0);
    if (best === null || salience > score) {
      best = k;
      score = salience;
    }
  }
  return best;
}

/** Subjects weigh most, then names, then pronouns that were resolved; possessors and names inside phrases little. */
function salienceOf(chains: Chains, k: number): number {
  const one = chains.drafts[k];
  let salience = 20;
  if (isSubject(chains, k)) salience += 15;
  if (one.name !== null) salience += 3;
  if (one.pronoun?.possessive) salience -= 8;
  if (one.determiner === "a" || one.determiner === "an") salience -= 4;
  return salience;
}

function isSubject({ scan, drafts }: Chains, k: number): boolean {
  const { syntax, tokens } = scan.parsed;
  const { range } = drafts[k];
  const first = scan.words.token[range.first];
  const last = scan.words.token[range.last - 1];
  for (let t = first; t <= last && t < tokens.count; t++) {
    const head = syntax.head[t];
    if (head === -2) return scan.words.from[scan.words.sentence[range.first]] === range.first;
    if ((head < first || head > last) && SUBJECTS.has(syntax.relation[t])) return true;
  }
  return false;
}

function isSinglePerson(one: Draft): boolean {
  if (one.plural || (one.noun === "counterpart" && one.name === null)) return false;
  return one.kind === "person" || (one.pronoun !== null && one.pronoun.person === 3 && one.pronoun.gender !== "n");
}

function genderAgrees(one: Draft, other: Draft): boolean {
  return one.gender === null || other.gender === null || one.gender === other.gender;
}

/** "his" in "his Turkish counterpart" cannot mean the counterpart. */
function holds(outer: Draft, inner: Draft): boolean {
  return outer.range.first <= inner.range.first && inner.range.last <= outer.range.last;
}

/** For "it" and "its": the last state or body that is a subject, else the last one, in this sentence or the one before. */
function thingBefore(chains: Chains, i: number): number | null {
  let fallback: number | null = null;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    if (sentencesApart(chains, k, i) > 1 || !inSection(chains, k, i)) break;
    const other = chains.drafts[k];
    if ((other.kind !== "state" && other.kind !== "body") || other.plural || holds(other, chains.drafts[i])) continue;
    if (isSubject(chains, k)) return k;
    fallback ??= k;
  }
  return fallback;
}

/** Groups without members of their own: "the two leaders", "both sides", "the pair". */
function group(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (chains.drafts[i + 1]?.group === one) return;
  const definite = one.determiner === "the" || one.determiner === "these" || one.determiner === "those" || one.determiner === "both";
  const both = one.count === 2 && startsWithBoth(chains, one);
  if (!(definite || both) || one.affiliation !== null) return;
  const of = one.nominal === null ? "person" : (one.nominal.of ?? "any");
  chains.antecedents[i] = severalBefore(chains, i, one.count, of);
}

function startsWithBoth({ scan }: Chains, one: Draft): boolean {
  return scan.words.text[one.range.first] === "both";
}

/**
 * The mentions, each of another chain, that a plural can mean: those of the nearest sentence that has `count` or two of them, else
 * the nearest over several sentences.
 */
function severalBefore(chains: Chains, i: number, count: number | null, of: "person" | "state" | "body" | "any"): number[] {
  const wanted = count ?? 2;
  let persons: number[] = [];
  let states: number[] = [];
  let seen = new Set<number>();
  const all = { persons: [] as number[], states: [] as number[], seen: new Set<number>() };
  const one = chains.drafts[i];
  let sentence = -1;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const distance = sentencesApart(chains, k, i);
    if (distance > PRONOUN_SENTENCES || !inSection(chains, k, i)) break;
    if (distance !== sentence) {
      if (enough(persons, states, wanted, of) !== null) break;
      [persons, states, seen] = [[], [], new Set()];
      sentence = distance;
    }
    const other = chains.drafts[k];
    if (other.range.first >= one.range.first) continue;
    const earlier = chains.antecedents[k];
    if (earlier.length >= wanted && other.plural && (count === null || earlier.length === count)) return [...earlier];
    if (other.kind === "group" && count === null && chains.drafts[k + 1]?.group !== other) return other.determiner === null ? [k] : [];
    const isState = other.kind === "state" && !other.plural;
    addCandidate(chains, k, seen, isSinglePerson(other) ? persons : isState ? states : null);
    addCandidate(chains, k, all.seen, isSinglePerson(other) ? all.persons : isState ? all.states : null);
  }
  const found = enough(persons, states, wanted, of) ?? enough(all.persons, all.states, wanted, of);
  return found?.slice(0, count ?? undefined).sort((a, b) => a - b) ?? [];
}

function addCandidate(chains: Chains, k: number, seen: Set<number>, list: number[] | null): void {
  if (list === null || seen.has(root(chains, k))) return;
  seen.add(root(chains, k));
  list.push(k);
}

function enough(persons: number[], states: number[], wanted: number, of: "person" | "state" | "body" | "any"): number[] | null {
  if (of !== "state" && persons.length >= wanted) return persons;
  return of !== "person" && states.length >= wanted ? states : null;
}

function sentencesApart({ scan, drafts }: Chains, a: number, b: number): number {
  return scan.words.sentence[drafts[b].range.first] - scan.words.sentence[drafts[a].range.first];
}

function inSection({ scan, drafts }: Chains, a: number, b: number): boolean {
  const { article, sentences } = scan.parsed;
  const section = (i: number) => article.blocks[sentences.block[scan.words.sentence[drafts[i].range.first]]].section;
  return section(a) === section(b);
}

/** A folded abbreviation to its folded long form, for each that the article explains. */
export function shortForms(scan: Scan): Map<string, string> {
  const { article, abbreviations } = scan.parsed;
  return new Map(
    abbreviations.map(({ long, short }) => [
      fold(article.text.slice(short.start, short.end)),
      fold(article.text.slice(long.start, long.end)),
    ]),
  );
}
