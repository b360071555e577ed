import { RELATIONS, UPOS } from "../doc.ts";
import { tagOf } from "../mentions/scan.ts";
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
import { severalBefore } from "./plurals.ts";
import { isSaidOf, isSubject, relationOf, relations, SUBJECTS, saysAfterAside, saysLater, saysSomething, tagOfToken } from "./standing.ts";

/** Sentences that "he" looks back over. */
const PRONOUN_SENTENCES = 4;
const OBJECTS = relations("obj", "iobj");
const CONJ = RELATIONS.indexOf("conj");
const POSSESSOR = RELATIONS.indexOf("nmod:poss");
const XCOMP = RELATIONS.indexOf("xcomp");
/** How many verbs up a shared subject may stand. */
const HIGHEST = 4;
const EMPTY = relations("expl", "cc:preconj");
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");
const ADJ = UPOS.indexOf("ADJ");
const VERB = UPOS.indexOf("VERB");
/** How "her" stands where it is not possessive: "thanked her". */
const OBJECTIVE = relations("obj", "iobj", "obl", "obl:agent");
/** How a participle takes whom it is done to or with. */
const TAKEN = relations("obj", "iobj", "obl", "obl:agent");
const ADVCL = RELATIONS.indexOf("advcl");
const MARKS = relations("mark");
const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves"]);

/** How much likelier "he said" means one who said something than another subject. */
const SPEAKERS = 8;
/** How much likelier a pronoun means one whose gender is known to be its own. */
const KNOWN_GENDER = 6;
/** How much less likely a pronoun means one whom a pronoun of the other gender was taken for. */
const LEANING = 20;
const GOES_ON: ReadonlySet<string> = new Set(["continued", "continues", "concluded", "concludes"]);

/** "he", "his": the best person of the section before it; "they", "both", "the two": two persons or more named together. */
export function resolvePronoun(chains: Chains, i: number): void {
  const one = chains.drafts[i];
  if (one.pronoun === null || one.pronoun.person !== 3 || EMPTY.has(relationOf(chains, i))) return;
  if (one.plural) {
    const several = severalBefore(chains, i, one.count, "any");
    const body = bodyThatSays(chains, i, several);
    chains.antecedents[i] = body === null ? several : [body];
    return;
  }
  const best =
    one.pronoun.gender === "n" ? thingBefore(chains, i, one.pronoun.possessive) : (personBefore(chains, i) ?? subjectAfter(chains, i));
  if (best === null) return;
  if (one.gender !== null && tellsGender(chains, i) && isOnlyOne(chains, best, i)) chains.gender[root(chains, best)] ??= one.gender;
  unite(chains, best, i);
  if (one.gender !== null) chains.leaning[root(chains, best)] ??= one.gender;
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

/** The single person that a pronoun or a role can mean: the most salient of the section within so many sentences before it. */
export function personBefore(chains: Chains, i: number, sentences = PRONOUN_SENTENCES): number | null {
  const one = chains.drafts[i];
  let best: number | null = ownerBeside(chains, i);
  if (best !== null) return best;
  const says = saysSomething(chains, i) || GOES_ON.has(chains.scan.words.text[one.range.last] ?? "");
  const ofSelf = isReported(chains, i);
  const others = namedInOwnWords(chains, i);
  for (let k = i + 1; k < chains.drafts.length && sentencesApart(chains, i, k) === 0; k++)
    if (takesObject(chains, i, k)) others.add(root(chains, k));
  let score = 0;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const distance = Math.max(tellingsApart(chains, k, i), Math.min(1, sentencesApart(chains, k, i)));
    if (distance > sentences || !inSection(chains, k, i)) break;
    const other = chains.drafts[k];
    if (sharesVerb(chains, k, i) || isInOpening(chains, k, i)) others.add(root(chains, k));
    if (!isSinglePerson(other) || !genderAgrees(chains, i, k) || holds(other, one) || others.has(root(chains, k))) continue;
    if (isUnheard(chains, k, i)) continue;
    const both =
      ((saysSomething(chains, k) || saysAfterAside(chains, k) || saysLater(chains, k)) && says && !isSaidOf(chains, k)) ||
      (distance === 0 && ofSelf && other.pronoun?.possessive !== true)
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

/** "He said that “President X must go”, “X is wrong,” he said": nobody speaks of himself by name, so "he" is none of those named in the words that he says. */
function namedInOwnWords(chains: Chains, i: number): Set<number> {
  const { drafts, quoted, sentence } = chains;
  const named = new Set<number>();
  if (drafts[i].pronoun === null || quoted[i] >= 0 || !saysSomething(chains, i)) return named;
  const says = new Set<number>();
  const reach = (from: number, step: number, take: (k: number) => boolean) => {
    for (let k = from; k >= 0 && k < drafts.length && Math.abs(k - i) < WINDOW && take(k); k += step);
  };
  const noteWords = (k: number) => {
    if (sentence[k] !== sentence[i]) return false;
    if (quoted[k] >= 0) says.add(quoted[k]);
    return true;
  };
  reach(i + 1, 1, noteWords);
  reach(i - 1, -1, noteWords);
  const noteNamed = (k: number) => {
    if (says.has(quoted[k]) && drafts[k].name !== null && isSinglePerson(drafts[k])) named.add(root(chains, k));
    return quoted[k] < 0 ? sentence[k] === sentence[i] : true;
  };
  reach(i + 1, 1, noteNamed);
  reach(i - 1, -1, noteNamed);
  return named;
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
  if (ownsSubject(chains, k)) salience += 8;
  else if (one.pronoun?.possessive && !OBJECTIVE.has(relationOf(chains, k))) salience -= 8;
  if (one.determiner === "a" || one.determiner === "an") salience -= 4;
  return salience;
}

/** "His visit follows talks with A": whose deed the sentence is about; "his wife" is somebody herself. */
function ownsSubject({ scan, drafts, head: heads }: Chains, k: number): boolean {
  const { head, relation } = scan.parsed.syntax;
  const noun = relation[heads[k]] === POSSESSOR ? head[heads[k]] : -1;
  if (noun < 0 || !SUBJECTS.has(relation[noun])) return false;
  for (let j = Math.max(0, k - 2); j < Math.min(drafts.length, k + 3); j++)
    if (heads[j] === noun && (drafts[j].kind === "person" || drafts[j].kind === "group")) return false;
  return true;
}

/**
 * "Lavrov met him": subject and object of one verb are two, unless the object is reflexive; also where a verb has its subject from the one
 * that it is joined to or completes ("Lavrov left and met him", "Lavrov wants to meet him").
 */
function sharesVerb(chains: Chains, k: number, i: number): boolean {
  const { scan, drafts, head: heads } = chains;
  const { pronoun, range } = drafts[i];
  if (pronoun === null || (pronoun.possessive && !OBJECTIVE.has(relationOf(chains, i))) || REFLEXIVE.has(scan.words.text[range.first]))
    return false;
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

/** "He described Gillard as": the object by name of the verb whose subject the pronoun is; without a tree, of a verb of saying between the two. */
function takesObject({ scan, drafts, head: heads }: Chains, i: number, k: number): boolean {
  const { head, relation } = scan.parsed.syntax;
  const verb = head[heads[i]];
  if (verb === -2) {
    const said = drafts[i].range.last;
    return drafts[k].range.first === said + 1 && drafts[k].name !== null && scan.vocabulary.reporting.has(scan.words.text[said]);
  }
  return (
    verb >= 0 && head[heads[k]] === verb && SUBJECTS.has(relation[heads[i]]) && OBJECTS.has(relation[heads[k]]) && drafts[k].name !== null
  );
}

/** "Speaking to Macron, he said": whoever a participle before the verb takes is another than the one who does both. */
function isInOpening(chains: Chains, k: number, i: number): boolean {
  const { scan, drafts, head: heads } = chains;
  const { head, relation } = scan.parsed.syntax;
  if (drafts[i].pronoun === null || !SUBJECTS.has(relation[heads[i]]) || head[heads[k]] < 0) return false;
  const participle = head[heads[k]];
  if (!TAKEN.has(relation[heads[k]]) || relation[participle] !== ADVCL || head[participle] !== head[heads[i]]) return false;
  return participle < heads[i] && !hasSubject(scan, participle) && !hasDependent(scan, participle, MARKS);
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
  const other = genderOf(chains, k);
  const leaning = chains.leaning[root(chains, k)];
  if (one === null || other !== null || leaning === null) return one !== null && one === other ? KNOWN_GENDER : 0;
  return leaning === one ? 0 : -LEANING;
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
    // "The envoy was told. Lima warned that it would leave": a capital that says something stands for its government.
    if (other.kind === "place" && !possessive && sentencesApart(chains, k, i) === 0 && saysSomething(chains, k)) return k;
    const thing = other.kind === "state" || other.kind === "body" || (other.kind === "document" && saysSomething(chains, k));
    if (!thing || other.plural) continue;
    if (holds(other, chains.drafts[i]) || sharesVerb(chains, k, i) || isUnheard(chains, k, i)) continue;
    if (isSubject(chains, k) || saysSomething(chains, k)) return k;
    if (sentencesApart(chains, k, i) === 0) last ??= k;
  }
  return possessive ? last : null;
}

/** "The union rejected the offer. They said": the one body that the sentence before is about, where it tells of no several. */
function bodyThatSays(chains: Chains, i: number, several: readonly number[]): number | null {
  const { scan, drafts, antecedents } = chains;
  const { range } = drafts[i];
  const verb = scan.words.text[range.last] ?? "";
  const tells = saysSomething(chains, i) || scan.vocabulary.quoting.has(verb) || verb === "issued" || verb === "released";
  if (scan.words.text[range.first] !== "they" || !tells) return null;
  if (several.some((k) => sentencesApart(chains, k, i) < 2)) return null;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW) && inSection(chains, k, i) && sentencesApart(chains, k, i) < 2; k--) {
    if (sentencesApart(chains, k, i) === 0 || isUnheard(chains, k, i)) continue;
    if (drafts[k].plural && isSubject(chains, k)) return antecedents[k].length === 1 ? antecedents[k][0] : null;
    if (drafts[k].kind === "body" && !drafts[k].plural && isSubject(chains, k)) return k;
  }
  return null;
}

/** "X said he felt", "X said that he felt": what is told is told of the one who tells it, rather than of another. */
function isReported({ scan, drafts }: Chains, i: number): boolean {
  const { reporting } = scan.vocabulary;
  const { text } = scan.words;
  const { first } = drafts[i].range;
  return reporting.has(text[first - 1] ?? "") || (text[first - 1] === "that" && reporting.has(text[first - 2] ?? ""));
}
