import { RELATIONS } from "../doc.ts";
import type { Draft } from "../mentions/drafts.ts";
import { personBefore, salienceOf } from "./antecedents.ts";
import { type Chains, inSection, isUnheard, root, sentencesApart, unite, WINDOW, wordsIn } from "./chains.ts";
import { ownerStem } from "./owners.ts";
import { actorOver, isActor } from "./plurals.ts";
import { SUBJECTS } from "./standing.ts";

/*
 * Whom an office means: "the Turkish president", "the minister", "the diplomat".
 */

const PAST = /^(?:former|ex|late|outgoing|then|acting) /;

/** The office without "former" and its like, by one of its names. */
export function officeOf(one: Draft): string {
  const title = (one.title?.text ?? "").replace(PAST, "");
  if (title === "pm" || title === "premier") return "prime minister";
  if (/(?:^| )fm$/.test(title)) return title.replace(/fm$/, "foreign minister");
  const field = /^minister (?:of|for) (?:the )?(\S+)(?: affairs)?$/.exec(title);
  return field === null ? title : `${field[1]} minister`;
}

function isPast(one: Draft): boolean {
  return PAST.test(one.title?.text ?? "");
}

/** States and nationalities by the first letters that "Turkey" and "Turkish", "Iran" and "Iranian" share. */
export function ownerKey(chains: Chains, one: Draft): string | null {
  if (one.affiliation === null) return null;
  return ownerStem(wordsIn(chains, one.affiliation).join(" "));
}

/**
 * "the Turkish president", "the president": the last person of that office in the section; "the minister", "the secretary" also the
 * last of a longer office with that noun.
 */
export function resolveOffice(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  const subject = subjectOfCopula(chains, i) ?? appointedAs(chains, i);
  if (subject !== null) {
    unite(chains, subject, i);
    chains.antecedents[i] = [subject];
    return;
  }
  if (one.determiner === "a" || one.determiner === "an" || one.group !== null || one.noun === "counterpart" || one.apposed !== null) return;
  if (isOfSomething(chains, one)) return;
  const owner = ownerKey(chains, one);
  const title = officeOf(one);
  const suffix = owner === null ? "" : `|${owner}`;
  const acting = actorsOver(chains, i);
  const known = (key: string) => notOf(chains, acting, chains.offices.get(key));
  const exact = owner === null ? holderBefore(chains, i, title, acting) : null;
  const short = title === one.noun ? known(`*${title}${suffix}`) : undefined;
  const spokenOf = short === undefined || owner !== null ? null : holderBefore(chains, i, title, acting, true);
  const held = exact ?? known(`${title}${suffix}`) ?? spokenOf ?? short;
  const found = anybody(chains, i, held) ?? held ?? rankedBefore(chains, i, title, owner) ?? undefined;
  if (found === undefined || !inSection(chains, found, i) || isActedOn(chains, i, found)) return;
  if (found !== held) {
    unite(chains, found, i);
    chains.antecedents[i] = [found];
    return;
  }
  const other = chains.drafts[found];
  if (one.determiner === null && owner === null && other.name === null) return;
  if (title === "president" && officeOf(other).startsWith("vice")) return;
  if (isPast(one) !== isPast(other)) return;
  unite(chains, found, i);
  chains.antecedents[i] = [found];
}

const THE_STATE: ReadonlySet<string> = new Set(["country", "nation", "republic", "state"]);

/** "The president of Iran's Supreme Court", "the leader of the ruling party": of something else than the state whose president was told of. */
function isOfSomething({ scan }: Chains, { affiliation, name, range }: Draft): boolean {
  const { text, count } = scan.words;
  if (affiliation !== null || name !== null || range.last + 1 >= count || text[range.last] !== "of") return false;
  return !THE_STATE.has(text[range.last + (text[range.last + 1] === "the" ? 2 : 1)]);
}

const APPOINTS: ReadonlySet<string> = new Set([
  "appoint",
  "appoints",
  "appointed",
  "name",
  "names",
  "named",
  "nominate",
  "nominates",
  "nominated",
]);

/** Who takes an office up: "they named A as the new minister", "A was appointed the minister". */
function appointedAs({ scan, drafts }: Chains, i: number): number | null {
  const { text, sentence } = scan.words;
  const other = drafts[i - 1];
  if (other === undefined || other.kind !== "person" || other.name === null || other.plural || drafts[i].group !== null) return null;
  const before = text[drafts[i].range.first - 1] === "as" ? drafts[i].range.first - 2 : drafts[i].range.first - 1;
  if (sentence[other.range.first] !== sentence[drafts[i].range.first]) return null;
  if (other.range.last === before + 1)
    return APPOINTS.has(text[other.range.first - 1]) || APPOINTS.has(text[other.range.first - 2]) ? i - 1 : null;
  const isPassive = /^(?:is|was|been)$/.test(text[before - 1] ?? "") && before - other.range.last <= 3;
  return APPOINTS.has(text[before]) && isPassive ? i - 1 : null;
}

const COP = RELATIONS.indexOf("cop");
const RANKED: ReadonlySet<string> = new Set(["first", "second", "third", "last", "latest", "only", "highest-ranking", "most"]);

/** Who is "the first African leader to visit": the named subject of "A will be the first African leader". */
function subjectOfCopula(chains: Chains, i: number): number | null {
  const { scan, drafts, head } = chains;
  const { from, dependents, edge } = scan.parsed.syntax;
  const { range, kind, plural, name } = drafts[i];
  if (kind !== "person" || plural || name !== null || !RANKED.has(scan.words.text[range.first + 1] ?? "")) return null;
  const token = head[i];
  let subject = -1;
  let isCopula = false;
  for (let k = from[token]; k < from[token + 1]; k++) {
    if (edge[k] === COP) isCopula = true;
    if (SUBJECTS.has(edge[k])) subject = dependents[k];
  }
  if (!isCopula) return null;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--)
    if (head[k] === subject && drafts[k].kind === "person" && drafts[k].name !== null && !drafts[k].plural) return k;
  return null;
}

/** Roles that anybody in the news may be called by: "the diplomat" is the person who was just told of, unless "a diplomat" was. */
const ANYBODY: ReadonlySet<string> = new Set(["diplomat", "politician", "spokesman", "spokeswoman", "spokesperson", "official"]);

/** For "the diplomat" and its like the person told of in this sentence or the two before; null where it has a nameless holder. */
function anybody(chains: Chains, i: number, held: number | undefined): number | null {
  const one = chains.drafts[i];
  if (one.noun === null || !ANYBODY.has(one.noun) || one.plural || (one.determiner !== "the" && one.determiner !== "this")) return null;
  if (held !== undefined && inSection(chains, held, i) && isNameless(chains, held)) return null;
  const person = personBefore(chains, i, 2);
  if (person === null || toldByStranger(chains, person, i)) return null;
  // "X, a government spokesman, said ... Y was arrested, the government spokesman said": Y is nobody's spokesman.
  if (held !== undefined && inSection(chains, held, i) && one.noun.startsWith("spokes") && chains.drafts[person].noun !== one.noun)
    return null;
  const other = chains.drafts[person];
  const owner = ownerKey(chains, one);
  const first = chains.drafts[root(chains, person)];
  if (owner !== null && owner !== (ownerKey(chains, other) ?? ownerKey(chains, first)) && !isOfRegion(chains, one))
    return one.noun === "diplomat" ? onlyOneOf(chains, i, owner) : null;
  if (one.noun === "official" && owner !== null) return SOVEREIGN.test(officeOf(other) || officeOf(first)) ? null : person;
  const speaksFor = one.noun !== "diplomat" && one.noun !== "politician";
  return speaksFor && other.title !== null && !ANYBODY.has(other.noun ?? "") ? null : person;
}

/** Who is no official of a state, but its head. */
const SOVEREIGN = /\b(?:president|king|queen|emperor|emir|sultan|pope|prime minister|premier|chancellor)\b/;

/** "The American diplomat" where one person of that state, and no other, was told of in these sentences. */
function onlyOneOf(chains: Chains, i: number, owner: string): number | null {
  let only: number | null = null;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW) && sentencesApart(chains, k, i) <= SENTENCES; k--) {
    const other = chains.drafts[k];
    if (other.kind !== "person" || other.plural || other.name === null || ownerKey(chains, other) !== owner) continue;
    if (only !== null && root(chains, only) !== root(chains, k)) return null;
    only = k;
  }
  return only;
}

/** How far back that one may have been told of. */
const SENTENCES = 4;

const STRANGERS: ReadonlySet<string> = new Set(["source", ...ANYBODY]);
/** How far before a name somebody nameless may be told of, and how many words of his own stand before "source". */
const TOLD_BEFORE = 30;
const DESCRIBED_BY = 4;

/** True where somebody without a name is told of around a person: "a source close to the talks, which X leads". */
function toldByStranger({ scan, drafts }: Chains, person: number, i: number): boolean {
  const { text } = scan.words;
  for (let t = Math.max(1, drafts[person].range.first - TOLD_BEFORE); t < drafts[i].range.first; t++) {
    if (!STRANGERS.has(text[t])) continue;
    for (let before = t - 1; before >= Math.max(0, t - DESCRIBED_BY); before--) if (/^(?:an?|one|another)$/.test(text[before])) return true;
  }
  return false;
}

/** What is said of somebody from a part of the world, whose state was told before. */
const REGIONS: ReadonlySet<string> = new Set(
  "african andean arab asian baltic balkan caribbean european gulf nordic pacific scandinavian antillean central latin south southern north northern west western east eastern southeast american".split(
    " ",
  ),
);

/** "The Caribbean diplomat" after the foreign minister of a state there. */
function isOfRegion(chains: Chains, { affiliation }: Draft): boolean {
  const words = affiliation === null ? [] : wordsIn(chains, affiliation);
  return words.length > 0 && words.every((word) => REGIONS.has(word)) && !(words.length === 1 && words[0] === "american");
}

/** Words for whoever heads a state or a government, or acts for one elsewhere, and the offices that they can mean. */
const RANKS: ReadonlyMap<string, readonly string[]> = new Map([
  ["leader", ["president", "prime minister", "premier", "chancellor", "king", "emir", "sultan", "supreme leader", "taoiseach"]],
  ["head of state", ["president", "king", "queen", "emir", "sultan", "leader", "supreme leader"]],
  ["head of government", ["prime minister", "premier", "chancellor", "taoiseach"]],
  ["premier", ["prime minister"]],
  [
    "envoy",
    [
      "ambassador",
      "special representative",
      "permanent representative",
      "chief negotiator",
      "negotiator",
      "secretary of state",
      "deputy secretary of state",
      "assistant secretary of state",
      "under secretary of state",
      "undersecretary of state",
      "deputy foreign minister",
    ],
  ],
  ["top diplomat", ["foreign minister", "minister of foreign affairs", "foreign secretary", "secretary of state", "high representative"]],
]);

const APPOS = RELATIONS.indexOf("appos");
const OBJECTS: ReadonlySet<number> = new Set([
  RELATIONS.indexOf("obj"),
  RELATIONS.indexOf("iobj"),
  RELATIONS.indexOf("obl"),
  RELATIONS.indexOf("nmod"),
]);

/** "The prime minister met Prime Minister A": the one who acts on A is not A, whom a title or a sentence before told of. */
function isActedOn(chains: Chains, i: number, found: number): boolean {
  const { scan, drafts, head } = chains;
  const { syntax } = scan.parsed;
  const verb = SUBJECTS.has(syntax.relation[head[i]]) ? syntax.head[head[i]] : -1;
  if (verb < 0) return false;
  const called = namesOf(chains, found);
  for (let k = i + 1; k < drafts.length && k - i < WINDOW && sentencesApart(chains, i, k) === 0; k++) {
    const { name, kind } = drafts[k];
    const token = head[k] >= 0 && syntax.relation[head[k]] === APPOS ? syntax.head[head[k]] : head[k];
    if (kind !== "person" || token < 0 || !OBJECTS.has(syntax.relation[token])) continue;
    const over = syntax.head[token];
    const isOf = over === verb || (over >= 0 && syntax.head[over] === verb && OBJECTS.has(syntax.relation[over]));
    const owner = ownerKey(chains, drafts[k]);
    const isHe =
      name === null ? owner !== null && owner === ownerKey(chains, drafts[found]) : called.has(wordsIn(chains, name).at(-1) ?? "");
    if (isOf && isHe) return true;
  }
  return false;
}

/** The last words of the names by which somebody has been called up to a mention. */
function namesOf(chains: Chains, found: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let k = found; k >= Math.max(0, found - WINDOW); k--) {
    const { name } = chains.drafts[k];
    if (name !== null && root(chains, k) === root(chains, found)) names.add(wordsIn(chains, name).at(-1) ?? "");
  }
  return names;
}

/** The chains of those who act on somebody, and so are not he: of "Lula will welcome the president" the first. */
function actorsOver(chains: Chains, i: number): ReadonlySet<number> {
  const actor = actorOver(chains, i);
  const acting = new Set<number>();
  if (actor < 0) return acting;
  for (let k = i - 1; k >= 0 && sentencesApart(chains, k, i) === 0; k--)
    if (chains.drafts[k].kind === "person" && isActor(chains, k, actor)) acting.add(root(chains, k));
  return acting;
}

function notOf(chains: Chains, acting: ReadonlySet<number>, k: number | undefined): number | undefined {
  return k !== undefined && acting.has(root(chains, k)) ? undefined : k;
}

/** "The Turkish leader", "the head of state": the last person before whose office is one of those that the words can mean, of the same state. */
function rankedBefore(chains: Chains, i: number, title: string, owner: string | null): number | null {
  const one = chains.drafts[i];
  const top = title === "diplomat" && wordsIn(chains, one.range).some((word) => word === "top" || word === "chief");
  const ranks = RANKS.get(top ? "top diplomat" : title);
  if (ranks === undefined || (one.determiner === null && owner === null)) return null;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    if (!inSection(chains, k, i)) return null;
    const other = chains.drafts[k];
    if (other.kind !== "person" || other.group !== null || !(isLeader(one, other) || ranks.includes(officeOf(other)))) continue;
    if (owner === ownerKey(chains, other) || (owner === null && other.title !== null)) return k;
  }
  return null;
}

/** "The Kenyan leader" after "Kenya's X", of whom no office is told. */
function isLeader(one: Draft, other: Draft): boolean {
  return one.title?.text === "leader" && other.title === null && other.name !== null && other.affiliation !== null;
}

/** Who is not called by the last word of the office alone. */
const MORE: ReadonlySet<string> = new Set(["prime minister", "first minister", "vice president"]);

/** True for a holder whom the article does not name: "a senior diplomat". */
function isNameless(chains: Chains, k: number): boolean {
  return chains.drafts[k].name === null && root(chains, k) === k;
}

/** "I hope to meet Foreign Minister Y, the foreign minister said": whom a speaker calls by the office is less than anybody whom the text does. */
const ONLY_QUOTED = 1000;

/**
 * Of several who hold an office of that name, or with `longer` one that ends so ("the trade minister" for "minister"), the one who is spoken of: subjects before
 * others, the nearer before the farther.
 */
function holderBefore(chains: Chains, i: number, title: string, acting: ReadonlySet<number>, longer = false): number | null {
  const from = Math.max(0, i - WINDOW);
  const holders = new Map<number, number>();
  for (let k = i - 1; k >= from && inSection(chains, k, i); k--) {
    const other = chains.drafts[k];
    if (other.kind !== "person" || other.title === null || other.group !== null) continue;
    if (longer ? other.noun !== title || MORE.has(officeOf(other)) : officeOf(other) !== title) continue;
    if (acting.has(root(chains, k))) continue;
    if ((other.name !== null || !isUnheard(chains, k, i)) && !holders.has(root(chains, k))) holders.set(root(chains, k), k);
  }
  let best: number | null = null;
  let score = 0;
  for (let k = i - 1; k >= from && holders.size > 0 && inSection(chains, k, i); k--) {
    const holder = holders.get(root(chains, k));
    if (holder === undefined || (chains.quoted[k] >= 0 && k !== holder)) continue;
    const quoted = isUnheard(chains, holder, i) ? ONLY_QUOTED : 0;
    const salience = salienceOf(chains, k) - 6 * sentencesApart(chains, k, i) - quoted;
    if (best !== null && salience <= score) continue;
    best = holder;
    score = salience;
  }
  return best;
}
