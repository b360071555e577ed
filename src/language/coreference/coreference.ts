import { fold } from "../../text/fold.ts";
import { isMisspelt } from "../../text/misspelt.ts";
import type { Draft } from "../mentions/drafts.ts";
import type { Range, Scan } from "../mentions/scan.ts";
import { spelt } from "../mentions/sharednames.ts";
import { Shape } from "../mentions/words.ts";
import { resolvePronoun } from "./antecedents.ts";
import { type Chains, inSection, root, startChains, unite, WINDOW, wordsIn } from "./chains.ts";
import { resolveHost } from "./hosts.ts";
import { areApart } from "./nextgatherings.ts";
import { officeOf, ownerKey, resolveOffice } from "./officechains.ts";
import { resolveGroup } from "./plurals.ts";

/** Nouns for a body that is known by its abbreviation alone. */
const GENERIC: ReadonlySet<string> = new Set(["organization", "organisation", "bloc", "group", "alliance", "union", "agency"]);

/** Which mentions go together, by index of the draft. */
export interface Coreference {
  readonly chain: Int32Array;
  readonly antecedents: readonly (readonly number[])[];
}

/**
 * The chains of an article, without the world: names and their parts, abbreviations, apposition, offices, nominals and pronouns, in
 * order of the text. `shorts` maps folded abbreviations to their folded long forms. `drafts` are in order of position.
 */
export function corefer(scan: Scan, drafts: readonly Draft[], shorts: ReadonlyMap<string, string>): Coreference {
  const chains = startChains(scan, drafts, shorts);
  const indexOf = new Map(drafts.map((one, i) => [one, i]));
  for (let i = 0; i < drafts.length; i++) byName(chains, i);
  for (let i = 0; i < drafts.length; i++) {
    const { apposed } = drafts[i];
    const other = apposed === null ? undefined : indexOf.get(apposed);
    if (other !== undefined) unite(chains, other, i);
  }
  for (let i = 0; i < drafts.length; i++) resolve(chains, i);
  return { chain: Int32Array.from(drafts, (_, i) => root(chains, i)), antecedents: named(chains) };
}

/** The antecedents, each as the last mention of its chain before that is no pronoun, if there is one. */
function named(chains: Chains): number[][] {
  const last = new Map<number, number>();
  return chains.drafts.map((one, i) => {
    const antecedents = chains.antecedents[i].map((k) => (chains.drafts[k].pronoun === null ? k : (last.get(root(chains, k)) ?? k)));
    if (one.pronoun === null && one.group === null) last.set(root(chains, i), i);
    return [...new Set(antecedents)].sort((a, b) => a - b);
  });
}

/**
 * Chains by name: the same words, an abbreviation and its long form, part of a person's name. Of two of one surname the one of the same
 * office: "President Clinton" after "President Bill Clinton" and "Senator Hillary Clinton".
 */
function byName(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.name === null || one.plural) return;
  const parts = fullWords(chains, one.name);
  const folded = joined(parts);
  const key = `${one.kind === "person" ? "person" : "thing"}:${chains.shorts.get(folded) ?? folded}`;
  const known = chains.names.get(key);
  const relative = parts.length === 1 ? relativeNamed(chains, parts[0]) : null;
  if (relative !== null && (known !== undefined || isSpouse(chains, one))) {
    unite(chains, isSpouse(chains, one) ? relative : (known as number), i);
    return;
  }
  const same = known !== undefined && areApart(chains, i, known) ? undefined : known;
  if (same !== undefined) unite(chains, same, i);
  else chains.names.set(key, i);
  if (one.kind !== "person") return;
  if (parts.length === 1) {
    const full = borneBy(chains, one, parts[0]);
    const titled = full === -1 && one.noun !== null ? chains.parts.get(`${parts[0]}|${one.noun}`) : full;
    const meant = titled ?? misspeltBefore(chains, parts[0]);
    if (meant !== undefined && meant >= 0) unite(chains, meant, i);
    return;
  }
  if (same !== undefined) return;
  const longer = chains.parts.get(folded);
  if (longer !== undefined && longer >= 0) {
    unite(chains, longer, i);
    return;
  }
  joinLonger(chains, i, parts);
  for (const part of parts) addPart(chains, part, i);
  if (one.noun !== null) addPart(chains, `${parts[parts.length - 1]}|${one.noun}`, i);
  for (let k = 1; k + 1 < parts.length; k++) addPart(chains, parts.slice(k).join(" "), i);
  joinBeginnings(chains, i, parts);
}

/** Titles that go with the first name: "King A" is no "Prince B bin A". */
const FIRST_NAMED: ReadonlySet<string> = new Set(["king", "queen", "emperor", "empress", "sultan", "pope"]);

/** The person whose name has a part, -1 for several; a king's is the first of a name. */
function borneBy(chains: Chains, { noun }: Draft, part: string): number | undefined {
  const full = chains.parts.get(part);
  if (full === undefined || full < 0 || !FIRST_NAMED.has(noun ?? "")) return full;
  const { name } = chains.drafts[full];
  return name === null || fullWords(chains, name)[0] === part ? full : undefined;
}

/** The words of a name, also of one that another completes: of "North and South Korea" both. */
function fullWords(chains: Chains, name: Range): string[] {
  const words = wordsIn(chains, spelt(chains.scan, name));
  return name.last - name.first === 1 && words.length === 4 ? [words[0], words[3]] : words;
}

/** Words as `fold` has them in one, with whose they are: "peoples republic", "workers party". */
function joined(words: readonly string[]): string {
  return words.join(" ").replace(/s? 's\b/g, "s");
}

/** With more parts of names an article is not searched for slips of the pen. */
const MOST_PARTS = 400;

/** The only person with a part of a name of which a word is a slip of the pen. */
function misspeltBefore({ parts }: Chains, word: string): number | undefined {
  if (parts.size > MOST_PARTS) return undefined;
  const meant = [...parts].filter(([part, i]) => i >= 0 && isMisspelt(part, word));
  return meant.length === 1 ? meant[0][1] : undefined;
}

/** "Bilawal Bhutto" and "Bilawal Bhutto Zardari", whichever comes first. */
function joinBeginnings(chains: Chains, i: number, parts: readonly string[]): void {
  for (let k = 2; k < parts.length; k++) {
    const beginning = parts.slice(0, k).join(" ");
    const known = chains.names.get(`person:${beginning}`);
    if (known !== undefined && known !== i) unite(chains, known, i);
    addPart(chains, beginning, i);
  }
}

/** "Joseph R. Biden" after "Joe Biden" stays apart; "Vladimir Vladimirovich Putin" joins "Vladimir Putin". */
function joinLonger(chains: Chains, i: number, parts: readonly string[]): void {
  const short = `person:${parts[0]} ${parts[parts.length - 1]}`;
  const known = chains.names.get(short);
  if (known !== undefined && known !== i) unite(chains, known, i);
  else if (parts.length > 2 && known === undefined) chains.names.set(short, i);
  const family = chains.names.get(`person:${parts[parts.length - 1]}`);
  if (family === undefined || chains.parts.get(parts[parts.length - 1]) !== undefined) return;
  if (isRelative(chains, chains.drafts[i]) && !isRelative(chains, chains.drafts[family])) return;
  if (!FIRST_NAMED.has(chains.drafts[family].noun ?? "")) unite(chains, family, i);
}

const RELATIVE = /\b(?:lady|wife|husband|spouse|widow|son|daughter|brother|sister|mother|father)$/;

/** "First lady A Silva" is not the one who was called "President Silva". */
function isRelative(chains: Chains, { range, name }: Draft): boolean {
  return name !== null && RELATIVE.test(wordsIn(chains, { first: range.first, last: name.first }).join(" "));
}

/** The only person with a surname, where that one is somebody's wife or son: the surname alone then is of who was called so before. */
function relativeNamed(chains: Chains, surname: string): number | null {
  const full = chains.parts.get(surname);
  return full !== undefined && full >= 0 && isRelative(chains, chains.drafts[full]) ? full : null;
}

function isSpouse({ scan }: Chains, { range }: Draft): boolean {
  return SPOUSE.has(scan.words.text[range.first]);
}

const SPOUSE: ReadonlySet<string> = new Set(["mrs", "mrs.", "ms", "ms.", "madame"]);

function addPart(chains: Chains, part: string, i: number): void {
  if (part.length < 2) return;
  const known = chains.parts.get(part);
  if (known === undefined) chains.parts.set(part, i);
  else if (known >= 0 && root(chains, known) !== root(chains, i)) chains.parts.set(part, -1);
}

/** Finds what a mention without a name of its own points back to, and remembers offices for those that come later. */
function resolve(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.pronoun !== null) {
    resolvePronoun(chains, i);
    resolveHost(chains, i);
  } else if (one.kind === "group") resolveGroup(chains, i);
  else if (one.name === null && one.kind === "person") resolveOffice(chains, i);
  else if (one.name === null && (one.kind === "body" || one.kind === "gathering" || one.kind === "document")) thing(chains, i);
  remember(chains, i);
}

function remember(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.kind !== "person" || one.title === null || one.group !== null || one.noun === "counterpart") return;
  if (chains.quoted[i] >= 0 && one.name === null) return;
  const owner = ownerKey(chains, one);
  if (one.name !== null) {
    const announced = owner === null ? undefined : chains.offices.get(`${officeOf(one)}|${owner}`);
    if (announced !== undefined && chains.drafts[announced].name === null && inTitle(chains, announced)) unite(chains, announced, i);
    bare(chains, i);
  }
  const office = officeOf(one);
  const short = WITHOUT_FIELD.exec(office)?.[1];
  for (const title of short === undefined ? [office, `*${one.noun}`] : [office, short, `*${one.noun}`]) {
    chains.offices.set(title, i);
    if (owner !== null) chains.offices.set(`${title}|${owner}`, i);
  }
}

/** An office of two words or more before its field: "assistant minister" of "assistant minister for asian affairs", which he goes by later. */
const WITHOUT_FIELD = /^(\S+ .*?\S) (?:for|of) (?!state\b)/;

/** "Prime Minister receives guest" over a text: the first in the text whom it names with that office, whosever it is. */
function bare(chains: Chains, i: number): void {
  const key = officeOf(chains.drafts[i]);
  const announced = chains.offices.get(key);
  if (announced === undefined || inTitle(chains, i) || !inTitle(chains, announced)) return;
  const other = chains.drafts[announced];
  if (other.name === null && ownerKey(chains, other) === null) unite(chains, announced, i);
}

/** True for what the headline has: an office there is who the text says holds it. */
function inTitle({ scan, sentence }: Chains, k: number): boolean {
  const { article, sentences } = scan.parsed;
  return article.blocks[sentences.block[sentence[k]]].kind === "title";
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
    if (areApart(chains, i, k)) continue;
    unite(chains, k, i);
    chains.antecedents[i] = [k];
    return;
  }
}

/** "the summit" fits "the G20 summit" and "the conference"; "the council" only what has the word in its name, spelt out or not; "the bloc" no news agency. */
function nounFits(chains: Chains, one: Draft, other: Draft): boolean {
  if (one.noun === other.noun) return true;
  if (one.noun === null) return false;
  if (other.name !== null && wordsIn(chains, other.name).includes(one.noun)) return true;
  if (one.kind === "gathering") return true;
  const words = wordsIn(chains, other.name ?? other.range).join(" ");
  if (one.noun !== "agency" && chains.scan.vocabulary.newsrooms.has(words)) return false;
  const long = chains.shorts.get(words);
  if (long?.split(" ").includes(one.noun)) return true;
  return GENERIC.has(one.noun) && other.name !== null && (long !== undefined || isCaps(chains, other.name));
}

function isCaps({ scan }: Chains, { first, last }: Range): boolean {
  return last - first === 1 && (scan.words.shape[first] & Shape.Caps) !== 0;
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
