import { RELATIONS, UPOS } from "../doc.ts";
import type { Draft } from "../mentions/drafts.ts";
import { halvesOf } from "../mentions/sharednames.ts";
import { type Chains, holds, inSection, isSinglePerson, isUnheard, root, sentencesApart, WINDOW, wordsIn } from "./chains.ts";
import { ownerStem } from "./owners.ts";
import { isSubject, relationOf, relations, SUBJECTS, tagOfToken } from "./standing.ts";

/** Sentences that "they" looks back over. */
const PRONOUN_SENTENCES = 4;
/** And "the two presidents". */
const COUNTED_SENTENCES = 8;
const COMPOUND = RELATIONS.indexOf("compound");
const CONJ = RELATIONS.indexOf("conj");
/** How many verbs or nouns up the one may stand who acts. */
const HIGHEST = 4;
const DEFINES = relations("acl", "acl:relcl");
const VERB = UPOS.indexOf("VERB");

/** What kind of things a plural can mean. */
export type Of = "person" | "state" | "body" | "any";

/** Groups without members of their own: "the two leaders", "both sides", "the pair". */
export function resolveGroup(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (hasMembers(chains, i)) return;
  const definite = one.determiner === "the" || one.determiner === "these" || one.determiner === "those";
  const both = chains.scan.words.text[one.range.first] === "both";
  if (!(definite || both) || isDefined(chains, i) || (one.affiliation !== null && (one.count === null || one.noun !== "leader"))) return;
  const named = namesakes(chains, one);
  if (named !== null) {
    chains.antecedents[i] = named;
    return;
  }
  chains.antecedents[i] = severalBefore(chains, i, one.count, one.nominal === null ? "person" : (one.nominal.of ?? "any"));
}

/** True for "his Kenyan and Ugandan counterparts", whose members stand right behind it and its pronoun. */
function hasMembers({ drafts }: Chains, i: number): boolean {
  return drafts[i + 1]?.group === drafts[i] || drafts[i + 2]?.group === drafts[i];
}

/** The states that "the two Koreas" and "inter-Korean" mean, where the article names both; null for other groups. */
function namesakes({ scan, names }: Chains, { noun, title, nominal }: Draft): number[] | null {
  if (noun === null || title !== null || nominal !== null) return null;
  const halves = halvesOf(scan, noun);
  if (halves === null) return null;
  const states = halves.map((half) => names.get(`thing:${half}`) ?? names.get(`thing:${half.replace(/(?:n|ese)$/, "")}`));
  return states.every((state) => state !== undefined) ? (states as number[]) : [];
}

/** True for a group that its own words tell from others: "the ministers attending the summit". */
function isDefined({ scan, drafts, head }: Chains, i: number): boolean {
  const { from, dependents, edge } = scan.parsed.syntax;
  const noun = head[i];
  if (drafts[i].count !== null || drafts[i].pronoun !== null || scan.parsed.syntax.head[noun] === -2) return false;
  for (let k = from[noun]; k < from[noun + 1]; k++) if (dependents[k] === noun + 1 && DEFINES.has(edge[k])) return true;
  return false;
}

/** Candidates for a plural, each of another chain, nearest first. */
class Candidates {
  readonly person: number[] = [];
  readonly state: number[] = [];
  readonly body: number[] = [];
  private readonly seen = new Set<number | string>();

  add(chains: Chains, k: number): void {
    const kind = isGovernment(chains, k) ? "state" : kindOf(chains.drafts[k]);
    const keys = kind === "state" ? [root(chains, k), stateKey(chains, k)] : [root(chains, k)];
    if (kind === null || keys.some((key) => this.seen.has(key))) return;
    for (const key of keys) this.seen.add(key);
    if (kind === "body" && this.state.length > 0 && holds(chains.drafts[k], chains.drafts[this.state[this.state.length - 1]]))
      this.state.pop();
    this[kind].push(k);
  }

  /** Two states or bodies that somebody names together behind whatever persons were named: "A told B that Lima and Quito would resume their talks". */
  pairAt(chains: Chains, k: number): readonly number[] | null {
    if (this.person.length > 0 || kindOf(chains.drafts[k]) === "person") return null;
    const last = [...this.state, ...this.body].filter((one) => one > k).sort((a, b) => a - b);
    return last.length === 1 && last[0] !== k && areJoined(chains, k, last[0]) ? [k, last[0]] : null;
  }

  /** Those that a plural of such members can mean, if they are enough. */
  enough(wanted: number, of: Of): readonly number[] | null {
    if ((of === "person" || of === "any") && this.person.length >= wanted) return this.person;
    if ((of === "state" || of === "any") && this.state.length >= wanted) return this.state;
    const bodies = [...this.state, ...this.body];
    return of !== "person" && of !== "state" && bodies.length >= wanted ? bodies : null;
  }
}

/** True for two that do something or are told to together, and no others with them. */
function areJoined(chains: Chains, k: number, next: number): boolean {
  const { scan, drafts } = chains;
  const [one, other] = [drafts[k], drafts[next]];
  const { text } = scan.words;
  if (text[one.range.last] !== "and" || text[one.range.first - 1] === "," || !ACTING.has(relationOf(chains, k))) return false;
  return other.range.first === one.range.last + 1 || (other.range.first === one.range.last + 2 && text[one.range.last + 1] === "the");
}

const ACTING = relations("nsubj", "nsubj:pass", "obj");

/** "China" and "Chinese" are one. */
function stateKey(chains: Chains, k: number): string {
  const { name, range } = chains.drafts[k];
  return ownerStem(wordsIn(chains, name ?? range).join(" "));
}

/** "Lima and Quito agreed": capitals that do something stand for their governments, where two are joined. */
function isGovernment(chains: Chains, k: number): boolean {
  return isJoinedPlace(chains, k) ? isSubject(chains, k) : isJoinedPlace(chains, k - 1) && isSubject(chains, k - 1);
}

/** True for a place with "and" and another right behind it. */
function isJoinedPlace({ scan, drafts }: Chains, k: number): boolean {
  const [one, next] = [drafts[k], drafts[k + 1]];
  if (one?.kind !== "place" || next?.kind !== "place" || next.range.first !== one.range.last + 1) return false;
  return scan.words.text[one.range.last] === "and";
}

/** Those who are one side of a war by what they are called. */
const REBELS = /^(?:rebel|insurgent|guerrilla|separatist)\b/;

function kindOf(one: Draft): "person" | "state" | "body" | null {
  if (one.kind === "group" && REBELS.test(one.noun ?? "")) return "body";
  if (isSinglePerson(one) || (one.kind === "person" && !one.plural && one.noun === "counterpart")) return "person";
  return !one.plural && (one.kind === "state" || one.kind === "body") ? one.kind : null;
}

/**
 * The mentions that a plural can mean: those of the nearest sentence that has `count` or two of them; for "the two leaders" and
 * their like else the nearest over several sentences.
 */
export function severalBefore(chains: Chains, i: number, count: number | null, of: Of): number[] {
  const found = severalOf(chains, i, count, of, true);
  return found.length === 0 && chains.drafts[i].noun === "leader" ? severalOf(chains, i, count, of, false) : found;
}

function severalOf(chains: Chains, i: number, count: number | null, of: Of, strictly: boolean): number[] {
  const wanted = count ?? 2;
  const one = chains.drafts[i];
  const reach = count === null || one.pronoun !== null ? PRONOUN_SENTENCES : COUNTED_SENTENCES;
  const all = new Candidates();
  let near = new Candidates();
  let sentence = -1;
  const actor = one.pronoun === null ? actorOver(chains, i) : -1;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const distance = sentencesApart(chains, k, i);
    if (distance > reach || !inSection(chains, k, i)) break;
    if (distance !== sentence) {
      if (near.enough(wanted, of) !== null) break;
      near = new Candidates();
      sentence = distance;
    }
    const other = chains.drafts[k];
    if (other.range.first >= one.range.first || holds(other, one) || isUnheard(chains, k, i) || isActor(chains, k, actor)) continue;
    if (distance === 0 && one.pronoun !== null && count !== null && isSpokesperson(other)) continue;
    if (isTalkedAbout(chains, chains.drafts[root(chains, k)])) continue;
    const meant = isOtherOffice(one, other) ? [] : antecedentsOfPlural(chains, k, of);
    const earlier = OFFICES.has(one.noun ?? "") && meant.some((each) => holdsAnother(chains, one, each, strictly)) ? [] : meant;
    if (earlier.length >= wanted && (count === null || earlier.length === count)) return [...earlier];
    if (
      isOfOthers(chains, one, k) ||
      holdsAnother(chains, one, k, strictly) ||
      (other.kind === "body" && relationOf(chains, k) === COMPOUND)
    )
      continue;
    const unlisted = other.kind === "group" && !hasMembers(chains, k);
    // "The people of Peru", "our countries": no leaders.
    if (unlisted && one.noun === "leader" && other.title === null && (other.nominal?.of !== "state" || other.determiner === "our"))
      continue;
    if (unlisted && count === null) return fitsGroup(other, of) ? [k] : [];
    const pair = distance === 0 && one.pronoun !== null && of === "any" ? near.pairAt(chains, k) : null;
    if (pair !== null && wanted === 2) return [...pair];
    near.add(chains, k);
    all.add(chains, k);
  }
  const combine = count !== null || one.pronoun === null;
  const found = near.enough(wanted, of) ?? (combine ? all.enough(wanted, of) : null) ?? [];
  return likeliest(chains, one, found, wanted, count).sort((a, b) => a - b);
}

/** "Welcomed the release of X": somebody to whom something happens, and who does nothing in what is told. */
function isTalkedAbout({ scan }: Chains, { kind, range }: Draft): boolean {
  const { text } = scan.words;
  return kind === "person" && text[range.first - 1] === "of" && FATES.has(text[range.first - 2] ?? "");
}

const FATES: ReadonlySet<string> = new Set(
  "abduction arrest assassination case death detention disappearance execution imprisonment kidnapping killing loss memory murder passing poisoning release trial".split(
    " ",
  ),
);

/** The subject of the verb that a group is an object of ("X met the leaders"), as a token; -1 when it is none. */
export function actorOver({ scan, head: heads }: Chains, i: number): number {
  const { head, relation, from, dependents, edge, enhanced } = scan.parsed.syntax;
  let token = heads[i];
  for (let up = 0; up < HIGHEST && head[token] >= 0 && tagOfToken(scan, token) !== VERB; up++) {
    if (!INNER.has(relation[token])) return -1;
    token = head[token];
  }
  if (tagOfToken(scan, token) !== VERB) return -1;
  for (let k = from[token]; k < from[token + 1]; k++) if (enhanced[k] === 0 && SUBJECTS.has(edge[k])) return dependents[k];
  return -1;
}

const INNER = relations("obj", "iobj", "obl", "nmod", "conj");

/** True for the actor itself and who stands in its phrase ("the envoy, joined by X, met the leaders"). */
export function isActor({ scan, head: heads }: Chains, k: number, actor: number): boolean {
  if (actor < 0) return false;
  const { head } = scan.parsed.syntax;
  let token = heads[k];
  for (let up = 0; up < HIGHEST && token >= 0; up++) {
    if (token === actor) return true;
    token = head[token];
  }
  return false;
}

/** Plurals that mean holders of their office only, with the offices that go by its name too. */
const OFFICES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["president", new Set(["president", "leader", "ruler", "head", "host", "counterpart"])],
  ["minister", new Set(["minister", "premier", "secretary", "diplomat", "head", "chief", "host", "counterpart", "commissioner"])],
  ...["adviser", "advisor", "ambassador", "commander", "envoy", "mediator", "negotiator", "speaker"].map(
    (office): [string, ReadonlySet<string>] => [office, new Set([office, "adviser", "advisor"])],
  ),
  ...["rebel", "insurgent", "militant", "guerrilla", "separatist"].map((fighter): [string, ReadonlySet<string>] => [
    fighter,
    new Set([fighter, "warlord"]),
  ]),
]);

/** "The two Korean leaders" are none of other states: whose affiliation does not end like theirs. */
function isOfOthers(chains: Chains, plural: Draft, k: number): boolean {
  const affiliation = chains.drafts[k].affiliation ?? chains.drafts[root(chains, k)].affiliation;
  if (plural.affiliation === null || affiliation === null) return false;
  return !wordsIn(chains, affiliation).join(" ").endsWith(wordsIn(chains, plural.affiliation).join(" "));
}

/** Who lead states; others who hold an office are called leaders only where nobody of these was named. */
const LEADERS: ReadonlySet<string> = new Set(
  "president leader ruler head premier chancellor chairman king queen emir sultan host counterpart".split(" "),
);

/** What a minister may be of, where a plural says of what all are. */
const FIELDS = /\b(?:foreign|defen[cs]e|finance|trade|interior|energy|health|transport|agriculture|education|justice|labou?r)\b/;

/** A defence secretary is none of "the foreign ministers". */
function isOfOtherField(plural: Draft, one: Draft, named: Draft): boolean {
  const wanted = FIELDS.exec(plural.title?.text ?? "");
  const held = FIELDS.exec((one.title ?? named.title)?.text ?? "");
  return wanted !== null && held !== null && wanted[0].replace("s", "c") !== held[0].replace("s", "c");
}

/** True for a person known by another office than the one that the plural names: a minister is none of "the two presidents". */
function holdsAnother(chains: Chains, plural: Draft, k: number, strictly: boolean): boolean {
  const { drafts, scan } = chains;
  if (isOfOtherField(plural, drafts[k], drafts[root(chains, k)])) return true;
  const leads = strictly && plural.noun === "leader";
  const offices = leads ? LEADERS : plural.pronoun === null && plural.noun !== null ? OFFICES.get(plural.noun) : undefined;
  const noun = nounOf(chains, k);
  if (offices === undefined || noun === null || drafts[k].plural) return false;
  if (leads && /^(?:prime|pm\b)/.test((drafts[k].title ?? drafts[root(chains, k)].title)?.text ?? "")) return false;
  if (offices.has(noun) && !drafts[k].title?.text.includes("-general")) return false;
  const kind = scan.vocabulary.titles.get(noun)?.class;
  return kind === "office" || kind === "royal" || kind === "role";
}

/** What somebody is called, by the mention itself, by the first of its chain, or by what stands behind that one: "A, an official of B,". */
function nounOf(chains: Chains, k: number): string | null {
  const { drafts } = chains;
  const first = root(chains, k);
  const apposed = drafts[first + 1]?.apposed === drafts[first] ? drafts[first + 1].noun : null;
  return drafts[k].noun ?? drafts[first].noun ?? apposed;
}

/** Of more states than are counted those that are no places ("met in Peru"), if they are as many; else nobody can tell. */
function actingStates({ scan, drafts }: Chains, found: readonly number[], wanted: number): number[] {
  const acting = found.filter((k) => !PLACES.has(scan.words.text[drafts[k].range.first - 1] ?? ""));
  return acting.length === wanted ? acting : [];
}

/** Prepositions before a place. */
const PLACES: ReadonlySet<string> = new Set(["in", "at", "near", "from", "outside"]);

/** Of more candidates than are meant, without those who only speak of the others: "Biden will meet Xi, his spokeswoman said". */
function likeliest(chains: Chains, plural: Draft, found: readonly number[], wanted: number, count: number | null): number[] {
  if (found.length <= wanted) return [...found];
  if (count !== null && plural.nominal?.of === "state") return actingStates(chains, found, wanted);
  const ranked = found.map((k) => ({ k, rank: rankOf(chains, plural, k) }));
  const best = ranked.filter(({ rank }) => rank >= 0);
  const kept = best.length >= wanted ? best : ranked;
  if (count === null) return kept.map(({ k }) => k);
  const order = kept.sort((a, b) => b.rank - a.rank || b.k - a.k).map(({ k }) => k);
  const meant = order.slice(0, count);
  return order.slice(count).some((other) => meant.some((one) => areListed(chains, one, other))) ? [] : meant;
}

/** True for two of one list: of three presidents "the two leaders" are no two. */
function areListed(chains: Chains, one: number, other: number): boolean {
  const { group } = chains.drafts[one];
  if (group !== null && group !== undefined && chains.drafts[other].group === group) return true;
  return listOf(chains, one) === listOf(chains, other);
}

/** The token that begins the list in which a mention stands; its own where it stands in none. */
function listOf({ scan, head: heads }: Chains, k: number): number {
  const { head, relation } = scan.parsed.syntax;
  let token = heads[k];
  while (token >= 0 && relation[token] === CONJ && head[token] >= 0) token = head[token];
  return token;
}

/** "The advisers" are none of "the two ministers". */
function isOtherOffice(plural: Draft, earlier: Draft): boolean {
  if (earlier.kind !== "group" || earlier.title === null || earlier.noun === null || plural.pronoun !== null || plural.noun === null)
    return false;
  return OFFICES.get(plural.noun)?.has(earlier.noun) === false && OFFICES.has(earlier.noun === "secretary" ? "minister" : earlier.noun);
}

/** "His spokesman said the two would meet": who speaks for one of them. */
function isSpokesperson({ name, noun }: Draft): boolean {
  return name === null && noun !== null && SPOKESPERSON.test(noun);
}

const SPOKESPERSON = /^(?:spokes|aide$|official$|source$)/;

/** Verbs of telling that have whom they tell right behind them. */
const TELLS: ReadonlySet<string> = new Set(["told", "tells", "assured", "informed", "asked", "urged", "thanked", "warned"]);

/** "A told B that he would meet C. The two": who tells and who is told are together; `k` may be a later mention of A. */
function isInTelling(chains: Chains, k: number): boolean {
  for (let j = k; j >= 0 && sentencesApart(chains, j, k) === 0; j--)
    if (root(chains, j) === root(chains, k) && tells(chains, j)) return true;
  return false;
}

/** True for who tells a person something, and whom. */
function tells({ scan, drafts }: Chains, k: number): boolean {
  const { text, sentence } = scan.words;
  const { first, last } = drafts[k].range;
  const isPerson = (other: Draft | undefined, at: number) => other !== undefined && isSinglePerson(other) && other.range.first === at;
  if (TELLS.has(text[last] ?? "")) return sentence[last] === sentence[first] && isPerson(drafts[k + 1], last + 1);
  return first > 0 && TELLS.has(text[first - 1]) && drafts[k - 1]?.range.last === first - 1 && isSinglePerson(drafts[k - 1]);
}

const NMOD = RELATIONS.indexOf("nmod");

/** Below zero for speakers and spokesmen, and whose something is ("the policy of President A"), above it for those who hold the office that the plural names ("the two presidents"). */
function rankOf(chains: Chains, plural: Draft, k: number): number {
  const { scan, drafts } = chains;
  const one = drafts[k];
  const { titles, reporting } = scan.vocabulary;
  if (one.name === null && (one.determiner === "a" || one.determiner === "an")) return -1;
  if (scan.words.text[one.range.first - 1] === "of" && relationOf(chains, k) === NMOD) return -1;
  if (plural.noun !== null && one.noun === plural.noun) return 2;
  if (isInTelling(chains, k)) return 1;
  const next = scan.words.text[one.range.last] ?? "";
  if (reporting.has(next) || (one.range.first > 0 && reporting.has(scan.words.text[one.range.first - 1]))) return -1;
  return one.noun !== null && titles.get(one.noun)?.class === "role" && one.noun !== "counterpart" && one.noun !== "host" ? -1 : 0;
}

/** What an earlier plural means, when that is of the kind asked for. */
function antecedentsOfPlural({ drafts, antecedents }: Chains, k: number, of: Of): readonly number[] {
  const earlier = antecedents[k];
  if (!drafts[k].plural || earlier.length === 0 || of === "any") return drafts[k].plural ? earlier : [];
  const kind = kindOf(drafts[earlier[0]]);
  return kind === of || (of === "body" && kind === "state") ? earlier : [];
}

/** "They" and "the leaders" after "several leaders"; not after another definite group that meant nothing. */
function fitsGroup(other: Draft, of: Of): boolean {
  if (of === "any" || other.nominal === null) return other.determiner === null || of === "any";
  return other.determiner === null && (other.nominal.of === of || other.nominal.of === "any");
}
