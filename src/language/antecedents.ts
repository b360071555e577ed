import {
  type Chains,
  genderOf,
  holds,
  inSection,
  isSinglePerson,
  isUnheard,
  root,
  sentencesApart,
  tellingsApart,
  unite,
  WINDOW,
} from "./chains.ts";
import { RELATIONS, UPOS } from "./doc.ts";
import type { Draft } from "./drafts.ts";
import { tagOf } from "./scan.ts";
import { halvesOf } from "./sharednames.ts";

/** Sentences that "he" and "they" look back over. */
const PRONOUN_SENTENCES = 4;
/** And "the two presidents". */
const COUNTED_SENTENCES = 8;
const relations = (...names: readonly (typeof RELATIONS)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => RELATIONS.indexOf(name)));
const SUBJECTS = relations("nsubj", "nsubj:pass", "nsubj:outer");
const OBJECTS = relations("obj", "iobj");
const CONJ = RELATIONS.indexOf("conj");
const COMPOUND = RELATIONS.indexOf("compound");
const XCOMP = RELATIONS.indexOf("xcomp");
/** How many verbs up a shared subject may stand. */
const HIGHEST = 4;
const EMPTY = relations("expl", "cc:preconj");
const DEFINES = relations("acl", "acl:relcl");
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");
const ADJ = UPOS.indexOf("ADJ");
const VERB = UPOS.indexOf("VERB");
const AUX = UPOS.indexOf("AUX");
const APPOSITION = RELATIONS.indexOf("appos");
const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves"]);

/** How much likelier "he said" means one who said something than another subject. */
const SPEAKERS = 8;
/** How much likelier a pronoun means one whose gender is known to be its own. */
const KNOWN_GENDER = 6;
const GOES_ON: ReadonlySet<string> = new Set(["continued", "continues", "concluded", "concludes"]);

/** What kind of things a plural can mean. */
type Of = "person" | "state" | "body" | "any";

/** "he", "his": the best person of the section before it; "they", "both", "the two": two persons or more named together. */
export function resolvePronoun(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.pronoun === null || one.pronoun.person !== 3 || EMPTY.has(relationOf(chains, i))) return;
  if (one.plural) {
    chains.antecedents[i] = severalBefore(chains, i, one.count, "any");
    return;
  }
  const best =
    one.pronoun.gender === "n" ? thingBefore(chains, i, one.pronoun.possessive) : (personBefore(chains, i) ?? subjectAfter(chains, i));
  if (best === null) return;
  if (one.gender !== null && tellsGender(chains, i) && isOnlyOne(chains, best, i)) chains.gender[root(chains, best)] ??= one.gender;
  unite(chains, best, i);
  chains.antecedents[i] = [best];
}

/** False for "her" where it may stand for a state: outside of "her government", and after a state in its sentence. */
function tellsGender({ scan, drafts, sentence }: Chains, i: number): boolean {
  const { range } = drafts[i];
  if (scan.words.text[range.first] !== "her") return true;
  const next = tagOf(scan, range.last);
  if (next !== NOUN && next !== ADJ && next !== PROPN) return false;
  for (let k = i - 1; k >= 0 && sentence[k] === sentence[i]; k--) if (drafts[k].kind === "state") return false;
  return true;
}

/** True when no other person than `best` stands before a pronoun in its sentence whom it could mean: "X says her government is ready". */
function isOnlyOne(chains: Chains, best: number, i: number): boolean {
  const meant = root(chains, best);
  for (let k = i - 1; k >= 0 && sentencesApart(chains, k, i) === 0; k--) {
    const other = chains.drafts[k];
    if (isSinglePerson(other) && root(chains, k) !== meant && genderAgrees(chains, i, k)) return false;
  }
  return sentencesApart(chains, best, i) === 0;
}

/** "Ahead of his talks with X, Y said": with nobody before him, the one by name who does what the phrase leads up to. */
function subjectAfter(chains: Chains, i: number): number | null {
  const { scan, drafts, head: heads } = chains;
  const { head, relation } = scan.parsed.syntax;
  if (drafts[i].pronoun?.possessive !== true) return null;
  let verb = heads[i];
  for (let up = 0; up < HIGHEST + 1 && verb >= 0 && tagOfToken(scan, verb) !== VERB; up++) verb = head[verb];
  if (verb < 0 || tagOfToken(scan, verb) !== VERB) return null;
  for (let k = i + 1; k < Math.min(drafts.length, i + WINDOW); k++) {
    if (head[heads[k]] !== verb || !SUBJECTS.has(relation[heads[k]])) continue;
    return isSinglePerson(drafts[k]) && drafts[k].name !== null && genderAgrees(chains, i, k) ? k : null;
  }
  return null;
}

/** Groups without members of their own: "the two leaders", "both sides", "the pair". */
export function resolveGroup(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (hasMembers(chains, i)) return;
  const definite = one.determiner === "the" || one.determiner === "these" || one.determiner === "those";
  const both = chains.scan.words.text[one.range.first] === "both";
  if (!(definite || both) || one.affiliation !== null || isDefined(chains, i)) return;
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

/** The single person that a pronoun or a role can mean: the most salient of the section within so many sentences before it. */
export function personBefore(chains: Chains, i: number, sentences = PRONOUN_SENTENCES): number | null {
  const one = chains.drafts[i];
  let best: number | null = ownerBeside(chains, i);
  if (best !== null) return best;
  const says = saysSomething(chains, i) || GOES_ON.has(chains.scan.words.text[one.range.last] ?? "");
  const ofSelf = isReported(chains, i);
  let score = 0;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const distance = Math.max(tellingsApart(chains, k, i), Math.min(1, sentencesApart(chains, k, i)));
    if (distance > sentences || !inSection(chains, k, i)) break;
    const other = chains.drafts[k];
    if (!isSinglePerson(other) || !genderAgrees(chains, i, k) || holds(other, one) || sharesVerb(chains, k, i)) continue;
    if (isUnheard(chains, k, i)) continue;
    const both =
      ((saysSomething(chains, k) || saysAfterAside(chains, k)) && says) || (distance === 0 && ofSelf && other.pronoun?.possessive !== true)
        ? SPEAKERS
        : 0;
    const salience =
      salienceOf(chains, k) + both + sameGender(chains, i, k) - 12 * distance - (distance === 0 ? Math.min(4, (i - k) >> 1) : 0);
    if (best === null || salience > score) {
      best = k;
      score = salience;
    }
  }
  return best;
}

/** Whose the second of two is: "the president and his host", "Ms Okoro and her Kenyan counterpart". */
function ownerBeside(chains: Chains, i: number): number | null {
  const { scan, drafts } = chains;
  const one = drafts[i];
  const and = one.range.first - 1;
  if (one.pronoun?.possessive !== true || scan.words.text[and] !== "and") return null;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW) && drafts[k].range.last >= and - WINDOW; k--)
    if (drafts[k].range.last === and && isSinglePerson(drafts[k]) && genderAgrees(chains, i, k)) return k;
  return null;
}

/** Subjects weigh most, then names; possessors and phrases with "a" little. */
export function salienceOf(chains: Chains, k: number): number {
  const one = chains.drafts[k];
  let salience = 20;
  if (isSubject(chains, k)) salience += 15;
  if (one.name !== null) salience += 3;
  if (one.pronoun?.possessive) salience -= 8;
  if (one.determiner === "a" || one.determiner === "an") salience -= 4;
  return salience;
}

/** True for a subject by the tree; without a tree for the first words of a sentence and for who says something. */
function isSubject(chains: Chains, k: number): boolean {
  const { scan, drafts } = chains;
  const relation = relationOf(chains, k);
  if (relation === APPOSITION) return SUBJECTS.has(scan.parsed.syntax.relation[scan.parsed.syntax.head[chains.head[k]]]);
  if (relation >= 0) return SUBJECTS.has(relation) || saysAfterAside(chains, k);
  const { first } = drafts[k].range;
  return scan.words.from[scan.words.sentence[first]] === first || saysSomething(chains, k);
}

/** The basic tree's relation of a mention's head; -1 without a tree. */
function relationOf({ scan, head }: Chains, k: number): number {
  const { syntax } = scan.parsed;
  return syntax.head[head[k]] === -2 ? -1 : syntax.relation[head[k]];
}

/**
 * "Lavrov met him": subject and object of one verb are two, unless the object is reflexive; also where a verb has its subject from the one
 * that it is joined to or completes ("Lavrov left and met him", "Lavrov wants to meet him").
 */
function sharesVerb({ scan, drafts, head: heads }: Chains, k: number, i: number): boolean {
  const { pronoun, range } = drafts[i];
  if (pronoun === null || pronoun.possessive || REFLEXIVE.has(scan.words.text[range.first])) return false;
  const { head, relation } = scan.parsed.syntax;
  let verb = head[heads[i]];
  if (verb >= 0 && verb === head[heads[k]]) return true;
  if (SUBJECTS.has(relation[heads[i]]) || !SUBJECTS.has(relation[heads[k]])) return false;
  for (let up = 0; up < HIGHEST && verb >= 0 && !hasSubject(scan, verb); up++) {
    if (relation[verb] !== CONJ && (relation[verb] !== XCOMP || hasObject(scan, head[verb]))) return false;
    verb = head[verb];
    if (verb >= 0 && verb === head[heads[k]]) return true;
  }
  return false;
}

function hasSubject(scan: Chains["scan"], verb: number): boolean {
  return hasDependent(scan, verb, SUBJECTS);
}

function hasObject(scan: Chains["scan"], verb: number): boolean {
  return hasDependent(scan, verb, OBJECTS);
}

/** True when the basic tree has a dependent of one of the relations. */
function hasDependent({ parsed }: Chains["scan"], token: number, relations: ReadonlySet<number>): boolean {
  const { from, dependents, edge, enhanced } = parsed.syntax;
  for (let k = from[token]; k < from[token + 1]; k++) if (enhanced[k] === 0 && dependents[k] >= 0 && relations.has(edge[k])) return true;
  return false;
}

function genderAgrees(chains: Chains, i: number, k: number): boolean {
  const one = chains.drafts[i].gender ?? genderOf(chains, i);
  const other = genderOf(chains, k);
  return one === null || other === null || one === other;
}

/** More for one whose gender is known and the pronoun's: "Dame X, who met Y. She". */
function sameGender(chains: Chains, i: number, k: number): number {
  const one = chains.drafts[i].gender ?? genderOf(chains, i);
  return one !== null && one === genderOf(chains, k) ? KNOWN_GENDER : 0;
}

/** For "it" the last state or body that is a subject, for "its" else the last one, in this sentence or the one before. */
function thingBefore(chains: Chains, i: number, possessive: boolean): number | null {
  let last: number | null = null;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    if (sentencesApart(chains, k, i) > 1 || !inSection(chains, k, i)) break;
    const other = chains.drafts[k];
    if (
      k !== i - 1 &&
      other.pronoun?.gender === "n" &&
      chains.antecedents[k].length > 0 &&
      saysSomething(chains, k) &&
      saysSomething(chains, i)
    )
      return k;
    const thing = other.kind === "state" || other.kind === "body" || (other.kind === "document" && saysSomething(chains, k));
    if (!thing || other.plural) continue;
    if (holds(other, chains.drafts[i]) || sharesVerb(chains, k, i) || isUnheard(chains, k, i)) continue;
    if (isSubject(chains, k) || saysSomething(chains, k)) return k;
    if (sentencesApart(chains, k, i) === 0) last ??= k;
  }
  return possessive ? last : null;
}

/** "X said he felt", "X said that he felt": what is told is told of the one who tells it, rather than of another. */
function isReported({ scan, drafts }: Chains, i: number): boolean {
  const { reporting } = scan.vocabulary;
  const { text } = scan.words;
  const { first } = drafts[i].range;
  return reporting.has(text[first - 1] ?? "") || (text[first - 1] === "that" && reporting.has(text[first - 2] ?? ""));
}

/** True for one beside whom a verb of saying stands: "the resolution says", "said the minister", "X, the minister, said"; not "said X has". */
function saysSomething({ scan, drafts }: Chains, k: number): boolean {
  const { reporting, said } = scan.vocabulary;
  const { first, last } = drafts[k].range;
  const { text, sentence } = scan.words;
  const tag = sentence[last] === sentence[first] ? tagOf(scan, last) : -1;
  const before = first > 0 && sentence[first - 1] === sentence[first] && reporting.has(text[first - 1]);
  if (before && tag !== VERB && tag !== AUX) return true;
  const verb = text[last] === "," || said.has(text[last] ?? "") ? last + 1 : last;
  return sentence[verb] === sentence[first] && reporting.has(text[verb] ?? "");
}

/** How many words may stand between commas behind a name. */
const LONGEST_ASIDE = 16;

/** "X, who chaired the talks, noted that", "X, the minister, said", whatever the tree makes of what stands between the commas. */
function saysAfterAside({ scan, drafts }: Chains, k: number): boolean {
  const { reporting } = scan.vocabulary;
  const { text, sentence } = scan.words;
  const { last } = drafts[k].range;
  if (text[last] !== ",") return false;
  let close = last + 1;
  while (close < last + LONGEST_ASIDE && sentence[close] === sentence[last] && text[close] !== ",") close++;
  return text[close] === "," && sentence[close + 1] === sentence[last] && reporting.has(text[close + 1] ?? "");
}

/** Candidates for a plural, each of another chain, nearest first. */
class Candidates {
  readonly person: number[] = [];
  readonly state: number[] = [];
  readonly body: number[] = [];
  private readonly seen = new Set<number>();

  add(chains: Chains, k: number): void {
    const kind = isGovernment(chains, k) ? "state" : kindOf(chains.drafts[k]);
    if (kind === null || this.seen.has(root(chains, k))) return;
    this.seen.add(root(chains, k));
    this[kind].push(k);
  }

  /** Those that a plural of such members can mean, if they are enough. */
  enough(wanted: number, of: Of): readonly number[] | null {
    if ((of === "person" || of === "any") && this.person.length >= wanted) return this.person;
    if ((of === "state" || of === "any") && this.state.length >= wanted) return this.state;
    const bodies = [...this.state, ...this.body];
    return of !== "person" && of !== "state" && bodies.length >= wanted ? bodies : null;
  }
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

function kindOf(one: Draft): "person" | "state" | "body" | null {
  if (isSinglePerson(one) || (one.kind === "person" && !one.plural && one.noun === "counterpart")) return "person";
  return !one.plural && (one.kind === "state" || one.kind === "body") ? one.kind : null;
}

/**
 * The mentions that a plural can mean: those of the nearest sentence that has `count` or two of them; for "the two leaders" and
 * their like else the nearest over several sentences.
 */
function severalBefore(chains: Chains, i: number, count: number | null, of: Of): number[] {
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
    const earlier = antecedentsOfPlural(chains, k, of);
    if (earlier.length >= wanted && (count === null || earlier.length === count)) return [...earlier];
    if (holdsAnother(chains, one, k, strictly) || (other.kind === "body" && relationOf(chains, k) === COMPOUND)) continue;
    const unlisted = other.kind === "group" && !hasMembers(chains, k);
    if (unlisted && count === null) return fitsGroup(other, of) ? [k] : [];
    near.add(chains, k);
    all.add(chains, k);
  }
  const combine = count !== null || one.pronoun === null;
  const found = near.enough(wanted, of) ?? (combine ? all.enough(wanted, of) : null) ?? [];
  return likeliest(chains, one, found, wanted, count).sort((a, b) => a - b);
}

/** The subject of the verb that a group is an object of ("X met the leaders"), as a token; -1 when it is none. */
function actorOver({ scan, head: heads }: Chains, i: number): number {
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

function tagOfToken({ parsed }: Chains["scan"], token: number): number {
  return parsed.tokens.tag[token];
}

/** True for the actor itself and who stands in its phrase ("the envoy, joined by X, met the leaders"). */
function isActor({ scan, head: heads }: Chains, k: number, actor: number): boolean {
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
]);

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
  const noun = drafts[k].noun ?? drafts[root(chains, k)].noun;
  if (offices === undefined || noun === null || drafts[k].plural) return false;
  if (leads && (drafts[k].title ?? drafts[root(chains, k)].title)?.text.startsWith("prime")) return false;
  if (offices.has(noun) && !drafts[k].title?.text.includes("-general")) return false;
  const kind = scan.vocabulary.titles.get(noun)?.class;
  return kind === "office" || kind === "royal" || kind === "role";
}

/** Of more candidates than are meant, without those who only speak of the others: "Biden will meet Xi, his spokeswoman said". */
function likeliest(chains: Chains, plural: Draft, found: readonly number[], wanted: number, count: number | null): number[] {
  if (found.length <= wanted) return [...found];
  const ranked = found.map((k) => ({ k, rank: rankOf(chains, plural, k) }));
  const best = ranked.filter(({ rank }) => rank >= 0);
  const kept = best.length >= wanted ? best : ranked;
  if (count === null) return kept.map(({ k }) => k);
  return kept
    .sort((a, b) => b.rank - a.rank || b.k - a.k)
    .slice(0, count)
    .map(({ k }) => k);
}

/** Below zero for speakers and spokesmen, above it for those who hold the office that the plural names ("the two presidents"). */
function rankOf({ scan, drafts }: Chains, plural: Draft, k: number): number {
  const one = drafts[k];
  const { titles, reporting } = scan.vocabulary;
  if (plural.noun !== null && one.noun === plural.noun) return 2;
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
