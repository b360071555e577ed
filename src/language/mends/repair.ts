import { RELATIONS, type Sentences, type Tokens, UPOS } from "../doc.ts";
import type { namePhrases } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";
import { mendAsked } from "./asked.ts";
import { mendAttachment } from "./attachments.ts";
import { mendCompound } from "./compounds.ts";
import { mendDatedLine } from "./datedlines.ts";
import { mendForTo } from "./forto.ts";
import { gather, isBelowAny } from "./gathered.ts";
import { mendHeld } from "./heldevents.ts";
import { mendInnerOf } from "./innerof.ts";
import { mendListedWho } from "./listedwho.ts";
import { mendDatedList, mendHad, mendLostObject, mendObjectSubject } from "./lostobjects.ts";
import { mendNameLists } from "./namelists.ts";
import { mendNamedOffices, mendOpenedSubjects } from "./openedsubjects.ts";
import { mendPlansTo } from "./plansto.ts";
import { mendCopula, mendPredicate } from "./predicates.ts";
import { mendRelative } from "./relatives.ts";
import { mendSubjects } from "./subjects.ts";
import { mendSwallowedVerb } from "./swallowed.ts";
import { mendTwinNouns } from "./twinnouns.ts";
import { mendVisiting } from "./visiting.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CASE, NMOD, OBJ, OBL] = [relation("case"), relation("nmod"), relation("obj"), relation("obl")];
const [APPOS, CONJ, CC, CSUBJ, XCOMP, NSUBJ, MARK] = [
  relation("appos"),
  relation("conj"),
  relation("cc"),
  relation("csubj"),
  relation("xcomp"),
  relation("nsubj"),
  relation("mark"),
];
const [AUX, COMPOUND, CCOMP] = [relation("aux"), relation("compound"), relation("ccomp")];
const [COP, OUTER, IOBJ] = [relation("cop"), relation("nsubj:outer"), relation("iobj")];
/** Conjunctions of clauses that say when, why or against what. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  "after",
  "although",
  "as",
  "because",
  "before",
  "once",
  "since",
  "though",
  "unless",
  "until",
  "when",
  "whereas",
  "while",
]);
/** Verbs that come with "in a statement that". */
const SAYING: ReadonlySet<string> = new Set([
  "said",
  "says",
  "say",
  "announced",
  "announces",
  "confirmed",
  "confirms",
  "wrote",
  "writes",
  "added",
  "stated",
  "declared",
  "noted",
  "insisted",
]);
const [RELATIVE, ADVMOD] = [relation("acl:relcl"), relation("advmod")];
const BECOME: ReadonlySet<string> = new Set(["become", "becomes", "became", "becoming"]);
/** What makes one the first of a kind to do something. */
const ORDER: ReadonlySet<string> = new Set(["first", "second", "third", "latest", "last", "next", "only", "youngest", "oldest"]);
const [ACL, ADVCL, NSUBJ_PASS] = [relation("acl"), relation("advcl"), relation("nsubj:pass")];
/** What a verb may have besides an indirect object. */
const OBJECTS: readonly number[] = [OBJ, CCOMP, XCOMP];
const FLAT = relation("flat");
/** What a clause with "where" may be taken for. */
const CLAUSAL: ReadonlySet<number> = new Set([ADVCL, ACL, RELATIVE]);
const DISLOCATED = relation("dislocated");
const [AMOD, UNMARKED] = [relation("amod"), relation("obl:unmarked")];
const DAYS: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow"]);
const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);
const MOVED: ReadonlySet<number> = new Set([OBL, UNMARKED, ADVMOD, ADVCL]);
const PART = UPOS.indexOf("PART");
const PUNCT = UPOS.indexOf("PUNCT");
const PRON = UPOS.indexOf("PRON");
const ADP = UPOS.indexOf("ADP");
const PROPN = UPOS.indexOf("PROPN");
const VERB = UPOS.indexOf("VERB");
const ADJ = UPOS.indexOf("ADJ");
/** Values of the column that marks heads of name phrases; 0 elsewhere. */
const NAME = 1;
const PERSON = 2;
/** Prepositions of place and time. */
const SETTING: ReadonlySet<string> = new Set(["in", "at", "on", "near", "outside"]);

/**
 * Mends in place what the parser gets wrong and the words decide:
 * - a line that begins with its day and a mark, which `mendDatedLine` mends;
 * - nouns that `mendCompound` and `mendTwinNouns` mend, and "visiting" before a name, which `mendVisiting` does;
 * - a name with its title hangs by one word on the rest ("the French leader A met B", "talks with Mr A");
 * - a name in apposition to a name, before a last one joined by "and", is one of the list ("A, B and C met");
 * - "in", "at" and "on" after a person who was met say where and when the verb is, not who the person is ("met A in B on C");
 * - a person is joined to one, and not to the place where that one was met ("met A in B and C in D");
 * - a state or place behind "of" and a name is the name's ("met President A of B");
 * - a person whom a preposition parts from a noun is no part of a compound with it ("met A at the office");
 * - a verb with an auxiliary is no part of a compound: it takes the noun's place, and what follows in the sentence ("said the two would
 *   travel to A for talks");
 * - of two subjects after an opening participle the one that a comma parts from the verb is none ("Speaking to reporters, A said");
 * - what a preposition leads in between a subject and its verb is the subject's ("a spokesman for A said");
 * - a clause that "after", "while" and the like lead in says when or why, and is not what is said ("After A left, B said");
 * - "to" and its verb after "the first of a kind" belong to that ("became the first president to visit A");
 * - "last" between a subject and its verb says when ("A last met B");
 * - a clause with "where" is of the place before it ("will travel to A, where he meets B");
 * - what is said "in a statement that" is said, and no clause of the statement ("said in a letter that A left");
 * - "today" that a sentence begins with says when ("Today minister A met B");
 * - when and where right behind a verb of what is said are of the saying ("said Friday the two will meet on Monday");
 * - what somebody becomes is no object ("became a member of A");
 * - whom a verb has as its only object is its direct one ("A phoned B");
 * - a day between "due" and "to" says when, and is nothing that somebody is ("A is due Monday to meet B");
 * - "is to" before a verb is an auxiliary of it, and who stands before it its subject ("A is to meet B");
 * - a list of three persons or more, which `mendNameLists` mends; the subject behind what opens a sentence, which `mendOpenedSubjects` does;
 * - what was held or planned is the event before those who took part, which `mendHeld` mends; an object that something parts from its verb, which
 *   `mendLostObject` does;
 * - a second subject before one verb, which `mendSubjects` hangs elsewhere; a clause with "who" on a verb, which `mendRelative` does, or on
 *   the last of a list, which `mendListedWho` does; a noun for a
 *   root whose verb was taken for a participle, which `mendPredicate` does; a copula on the place behind its predicate, which `mendCopula` does;
 * - what somebody is asked to do is the other's to do, as `mendAsked` has it ("A invited B to visit C");
 * - a verb that was taken for a participle of its object, which `mendSwallowedVerb` sees to ("President A conveyed condolences");
 * - an infinitive behind a noun, which `mendPlansTo` gives to whom it is of ("expressed readiness to meet B");
 * - what `mendAttachment` gives to the word that it must be of, and "of" inside an office, which `mendInnerOf` does;
 * - a person between "for" and an infinitive is its subject, which `mendForTo` sees to ("called for A to meet B");
 * - "to" and its verb after a word that has a subject of its own complete it, and are no second subject ("A is set to meet B").
 */
export function repair(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  trees: Trees,
  { phrases, offices, titles }: ReturnType<typeof namePhrases>,
): void {
  const named = new Uint8Array(tokens.count);
  for (const phrase of phrases) {
    gather(phrase, trees);
    named[phrase.head] = phrase.person ? PERSON : NAME;
    mendInnerOf(phrase, text, tokens, trees);
  }
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.parsed[s] === 0) continue;
    mendDatedLine(text, tokens, trees, sentences.first[s], sentences.first[s + 1]);
    for (let i = sentences.first[s]; i < sentences.first[s + 1]; i++) {
      if (tokens.tag[i] === PRON) {
        mendRelative(i, text, tokens, trees, named, sentences.first[s]);
        mendListedWho(i, text, tokens, trees, named, sentences.first[s + 1]);
      }
      if (tokens.tag[i] === VERB) {
        mendAsked(i, text, tokens, trees);
        mendHeld(i, text, tokens, trees, named, sentences.first[s], sentences.first[s + 1]);
        mendLostObject(i, text, tokens, trees, named, sentences.first[s + 1]);
      }
      mendAttachment(i, text, tokens, trees, sentences.first[s], sentences.first[s + 1]);
      if (tokens.tag[i] === VERB) mendPlansTo(i, text, tokens, trees, sentences.first[s], sentences.first[s + 1]);
      if (trees.relation[i] === AMOD) mendSwallowedVerb(i, text, tokens, trees, named, sentences.first[s], sentences.first[s + 1]);
      if (named[i] === PERSON) mendForTo(i, text, tokens, trees, named, sentences.first[s], sentences.first[s + 1]);
      if (trees.relation[i] === OBJ) mendObjectSubject(i, trees, sentences.first[s]);
      mendCopula(i, tokens, trees);
      if (trees.head[i] === -1) mendPredicate(i, tokens, trees, sentences.first[s], sentences.first[s + 1]);
      if (i === sentences.first[s] && trees.relation[i] === COMPOUND) dayFirst(i, text, tokens, trees, sentences.first[s + 1]);
      if (mendCompound(i, text, tokens, trees, named, sentences.first[s])) continue;
      if (mendTwinNouns(i, tokens, trees, sentences.first[s], sentences.first[s + 1])) continue;
      if (tokens.tag[i] === VERB && wordOf(i, text, tokens) === "visiting")
        if (mendVisiting(i, text, tokens, trees, sentences.first[s], sentences.first[s + 1])) continue;
      if (trees.relation[i] === CONJ) mendDatedList(i, tokens, trees, sentences.first[s]);
      if (trees.relation[i] === CONJ && named[i] === PERSON) joinPeople(i, text, tokens, trees, named, sentences.first[s]);
      if (trees.relation[i] === APPOS) joinList(i, tokens, trees, named, sentences.first[s + 1]);
      else if (trees.relation[i] === COMPOUND && named[i] === PERSON) freePerson(i, tokens, trees);
      else if (trees.relation[i] === COMPOUND && tokens.tag[i] === VERB)
        freeVerb(i, tokens, trees, sentences.first[s], sentences.first[s + 1]);
      else if (trees.relation[i] === MARK && CIRCUMSTANCE.has(wordOf(i, text, tokens))) makeAdverbial(trees.head[i], trees);
      else if (trees.relation[i] === MARK && trees.head[i] > i && text.slice(tokens.start[i], tokens.end[i]) === "that")
        raiseSaid(trees.head[i], text, tokens, trees);
      else if (trees.relation[i] === ADVMOD && text.slice(tokens.start[i], tokens.end[i]) === "where")
        hangOnPlace(i, tokens, trees, sentences.first[s]);
      else if (trees.relation[i] === XCOMP) ofItsKind(i, text, tokens, trees, sentences.first[s]);
      else if (trees.relation[i] === OBJ && trees.head[i] < i && BECOME.has(wordOf(trees.head[i], text, tokens))) trees.relation[i] = XCOMP;
      else if (trees.relation[i] === IOBJ) onlyObject(i, trees, sentences.first[s], sentences.first[s + 1]);
      else if (trees.relation[i] === AUX) mendHad(i, text, tokens, trees, sentences.first[s]);
      else if (trees.relation[i] === OUTER) isTo(i, tokens, trees);
      else if (trees.relation[i] === AMOD && trees.head[i] === i + 1 && wordOf(i, text, tokens) === "due")
        dueThen(i, trees, sentences.first[s], sentences.first[s + 1]);
      else if (trees.relation[i] === NSUBJ) {
        lowerSubject(i, tokens, trees, sentences.first[s]);
        setAside(i, text, tokens, trees, sentences.first[s]);
      } else if (trees.relation[i] === CSUBJ) complete(i, tokens, trees, sentences.first[s]);
      else if (trees.relation[i] === CASE && trees.head[i] > i && text.slice(tokens.start[i], tokens.end[i]) === "of")
        belong(i, tokens, trees, sentences.first[s]);
      else if (trees.relation[i] === UNMARKED || trees.relation[i] === OBL) whenSaid(i, tokens, trees, sentences.first[s]);
      else if (trees.relation[i] === CASE && SETTING.has(wordOf(i, text, tokens))) raise(trees.head[i], tokens, trees, named);
    }
    mendSubjects(text, tokens, trees, sentences.first[s], sentences.first[s + 1]);
  }
  const nouns = new Set(titles);
  for (const title of titles) joinOffices(title, trees, nouns);
  mendNameLists(text, tokens, trees, phrases, offices);
  mendOpenedSubjects(text, tokens, trees, phrases);
  mendNamedOffices(text, tokens, trees, phrases, offices);
}

function hangOnPlace(where: number, tokens: Tokens, trees: Trees, first: number): void {
  const clause = trees.head[where];
  const verb = trees.head[clause];
  let place = where - 1;
  while (place > first && tokens.tag[place] === PUNCT) place--;
  while (place > first && (trees.relation[place] === FLAT || trees.relation[place] === APPOS) && trees.head[place] < place)
    place = trees.head[place];
  if (!CLAUSAL.has(trees.relation[clause]) || verb < first || verb > place || place < first || place > where) return;
  if (!isBelowAny(place, verb, verb + 1, trees) || isBelowAny(place, clause, clause + 1, trees)) return;
  if (!hasDependent(place, CASE, first, place, trees) && trees.relation[place] !== OBJ) return;
  trees.head[clause] = place;
  trees.relation[clause] = RELATIVE;
}

/** What is said stands on the verb, not on the statement that it is said in. */
function raiseSaid(clause: number, text: string, tokens: Tokens, trees: Trees): void {
  const noun = trees.head[clause];
  const verb = noun < 0 ? -1 : trees.head[noun];
  const onNoun = trees.relation[clause] === ACL || trees.relation[clause] === RELATIVE;
  if (!onNoun || verb < 0 || verb > noun || trees.relation[noun] !== OBL || clause < noun) return;
  if (!SAYING.has(wordOf(verb, text, tokens))) return;
  trees.head[clause] = verb;
  trees.relation[clause] = CCOMP;
}

/** "Today foreign minister A met B": a day that a sentence begins with says when, and is no part of an office. */
function dayFirst(day: number, text: string, tokens: Tokens, trees: Trees, last: number): void {
  if (!DAYS.has(wordOf(day, text, tokens)) || DAY_PARTS.has(wordOf(day + 1, text, tokens))) return;
  for (let root = day + 1; root < last; root++)
    if (trees.head[root] === -1 && tokens.tag[root] === VERB) {
      trees.head[day] = root;
      trees.relation[day] = UNMARKED;
    }
}

/** A day or place between a verb and the subject of what is said: it says when or where that was said. */
function whenSaid(noun: number, tokens: Tokens, trees: Trees, first: number): void {
  const said = trees.head[noun];
  if (said < noun || trees.relation[said] !== CCOMP) return;
  const verb = trees.head[said];
  if (verb < first || verb >= noun || tokens.tag[verb] !== VERB) return;
  for (let i = verb + 1; i < noun; i++) if (trees.head[i] !== noun) return;
  const subject = Math.max(lastDependent(said, NSUBJ, noun + 1, said, trees), lastDependent(said, NSUBJ_PASS, noun + 1, said, trees));
  if (subject < 0 || hasDependent(said, MARK, first, said, trees)) return;
  let next = noun + 1;
  while (next < subject && trees.head[next] === noun) next++;
  if (tokens.tag[next] !== PUNCT) trees.head[noun] = verb;
}

function makeAdverbial(verb: number, trees: Trees): void {
  if (verb >= 0 && trees.relation[verb] === CCOMP && trees.head[verb] > verb) trees.relation[verb] = ADVCL;
}

/** A noun with a preposition is no subject where one stands before it: it is that one's. */
function lowerSubject(noun: number, tokens: Tokens, trees: Trees, first: number): void {
  const verb = trees.head[noun];
  if (verb === noun + 1 && tokens.tag[noun] === ADJ && lastDependent(verb, NSUBJ, first, noun, trees) >= 0) {
    trees.relation[noun] = ADVMOD;
    return;
  }
  if (verb < noun || !hasDependent(noun, CASE, first, noun, trees)) return;
  const subject = Math.max(lastDependent(verb, NSUBJ, first, noun, trees), lastDependent(verb, NSUBJ_PASS, first, noun, trees));
  if (subject < 0 || tokens.tag[noun - 1] === VERB) return;
  trees.head[noun] = subject;
  trees.relation[noun] = NMOD;
}

function ofItsKind(verb: number, text: string, tokens: Tokens, trees: Trees, first: number): void {
  if (verb === first || trees.relation[verb - 1] !== MARK || trees.head[verb - 1] !== verb) return;
  const noun = verb - 2;
  if (noun < first || trees.head[noun] !== trees.head[verb]) return;
  for (let i = first; i < noun; i++)
    if (trees.head[i] === noun && ORDER.has(wordOf(i, text, tokens))) {
      trees.head[verb] = noun;
      trees.relation[verb] = ACL;
      return;
    }
}

function onlyObject(object: number, trees: Trees, first: number, last: number): void {
  const verb = trees.head[object];
  const other = OBJECTS.some((by) => lastDependent(verb, by, first, last, trees) >= 0);
  if (!other) trees.relation[object] = OBJ;
}

function wordOf(token: number, text: string, tokens: Tokens): string {
  return text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
}

function isTo(subject: number, tokens: Tokens, trees: Trees): void {
  const verb = trees.head[subject];
  if (verb < subject + 3 || tokens.tag[verb] !== VERB) return;
  const is = lastDependent(verb, COP, subject + 1, verb, trees);
  if (is < 0 || tokens.tag[verb - 1] !== PART || lastDependent(verb, NSUBJ, is, verb, trees) >= 0) return;
  trees.relation[subject] = NSUBJ;
  trees.relation[is] = AUX;
}

function dueThen(due: number, trees: Trees, first: number, last: number): void {
  const day = due + 1;
  const clause = lastDependent(day, ACL, day + 1, last, trees);
  if (clause < 0 || !hasDependent(clause, MARK, day, clause, trees) || !hasDependent(day, COP, first, due, trees)) return;
  for (let i = first; i < last; i++) if (trees.head[i] === day && i !== due) trees.head[i] = due;
  trees.head[due] = trees.head[day];
  trees.relation[due] = trees.relation[day];
  trees.relation[clause] = XCOMP;
  trees.head[day] = due;
  trees.relation[day] = UNMARKED;
}

function setAside(subject: number, text: string, tokens: Tokens, trees: Trees, first: number): void {
  const verb = trees.head[subject];
  const participle = tokens.tag[first] === VERB && text.slice(tokens.start[first], tokens.end[first]).endsWith("ing");
  if (!participle || verb < subject) return;
  const other = lastDependent(verb, NSUBJ, subject + 1, verb, trees);
  for (let i = subject + 1; i < other; i++) if (text[tokens.start[i]] === ",") trees.relation[subject] = DISLOCATED;
}

function freePerson(person: number, tokens: Tokens, trees: Trees): void {
  const noun = trees.head[person];
  const verb = noun < 0 ? -1 : trees.head[noun];
  if (noun < person || verb < 0 || verb > person || tokens.tag[verb] !== VERB || trees.relation[noun] !== OBJ) return;
  let parted = false;
  for (let i = person + 1; i < noun; i++) if (tokens.tag[i] === ADP) parted = true;
  if (!parted) return;
  trees.head[person] = verb;
  trees.relation[person] = OBJ;
  trees.relation[noun] = OBL;
}

function freeVerb(verb: number, tokens: Tokens, trees: Trees, first: number, last: number): void {
  const noun = trees.head[verb];
  const outer = noun < 0 ? -1 : trees.head[noun];
  if (outer < 0 || noun < verb || outer > verb || tokens.tag[outer] !== VERB || !hasDependent(verb, AUX, first, verb, trees)) return;
  const subject = lastDependent(verb, NSUBJ, first, verb, trees);
  for (let i = first; i < last; i++) {
    if (i === verb) continue;
    if (trees.head[i] === noun && i < verb) trees.head[i] = subject > i ? subject : verb;
    else if (trees.head[i] === outer && i > noun && MOVED.has(trees.relation[i])) trees.head[i] = verb;
  }
  trees.head[verb] = outer;
  trees.relation[verb] = CCOMP;
  trees.head[noun] = verb;
  trees.relation[noun] = hasDependent(noun, CASE, verb, noun, trees) ? OBL : OBJ;
}

/** The last token from `from` to `to`, exclusive, that hangs on `head` by the relation; -1 when there is none. */
function lastDependent(head: number, by: number, from: number, to: number, trees: Trees): number {
  for (let i = to - 1; i >= from; i--) if (trees.head[i] === head && trees.relation[i] === by) return i;
  return -1;
}

/** Hangs what was taken for a modifier of a person on the verb that the person is an object of. */
function raise(noun: number, tokens: Tokens, trees: Trees, named: Uint8Array): void {
  let person = trees.head[noun];
  if (trees.relation[noun] !== NMOD || person < 0 || person > noun || named[person] !== PERSON) return;
  while (trees.relation[person] === CONJ && trees.head[person] < person && trees.head[person] >= 0) person = trees.head[person];
  const verb = trees.head[person];
  const object = trees.relation[person] === OBJ || trees.relation[person] === OBL;
  if (!object || verb < 0 || verb > person || tokens.tag[verb] !== VERB) return;
  trees.head[noun] = verb;
  trees.relation[noun] = OBL;
}

/** Hangs a proper noun behind "of" on the name before it. */
function belong(of: number, tokens: Tokens, trees: Trees, first: number): void {
  const owner = trees.head[of];
  let name = of - 1;
  while (name > first && trees.relation[name] === FLAT && trees.head[name] < name) name = trees.head[name];
  if (name < first || tokens.tag[name] !== PROPN || tokens.tag[owner] !== PROPN || trees.relation[owner] !== OBL) return;
  if (isBelowAny(name, owner, owner + 1, trees)) return;
  trees.head[owner] = name;
  trees.relation[owner] = NMOD;
}

function joinPeople(person: number, text: string, tokens: Tokens, trees: Trees, named: Uint8Array, first: number): void {
  const head = trees.head[person];
  if (head < first || head > person || named[head] === PERSON || hasDependent(person, CASE, head, person, trees)) return;
  const marker = lastDependent(head, CASE, first, head, trees);
  const isPlace = trees.relation[head] === OBL && marker >= 0 && SETTING.has(wordOf(marker, text, tokens));
  const verb = isPlace ? trees.head[head] : head;
  if (verb < first || tokens.tag[verb] !== VERB) return;
  for (let i = person - 1; i > verb; i--)
    if (trees.head[i] === verb && (trees.relation[i] === OBJ || (trees.relation[i] === OBL && named[i] === PERSON))) {
      trees.head[person] = i;
      return;
    }
}

/** An office in a list of them is joined to the one before, and not to a state of that one: "the presidents of A, B, the prime minister of C". */
function joinOffices(title: number, trees: Trees, titles: ReadonlySet<number>): void {
  if (trees.relation[title] !== CONJ) return;
  let up = trees.head[title];
  while (up >= 0 && trees.relation[up] === CONJ) up = trees.head[up];
  if (up < 0 || trees.relation[up] !== NMOD || !titles.has(trees.head[up]) || trees.head[up] >= title) return;
  trees.head[title] = trees.head[up];
}

function joinList(item: number, tokens: Tokens, trees: Trees, named: Uint8Array, last: number): void {
  const first = trees.head[item];
  const isName = (token: number) => named[token] !== 0 || tokens.tag[token] === PROPN;
  if (first < 0 || first > item || !isName(first) || named[item] === 0) return;
  for (let k = item + 1; k < last; k++)
    if (trees.head[k] === first && trees.relation[k] === CONJ && isName(k) && hasDependent(k, CC, item, k, trees)) {
      trees.relation[item] = CONJ;
      return;
    }
}

function complete(verb: number, tokens: Tokens, trees: Trees, first: number): void {
  const head = trees.head[verb];
  if (head < 0 || head > verb) return;
  const infinitive = trees.relation[verb - 1] === MARK && trees.head[verb - 1] === verb && tokens.tag[verb - 1] === PART;
  if (infinitive && hasDependent(head, NSUBJ, first, head, trees)) trees.relation[verb] = XCOMP;
}

/** True when a token from `from` to `to`, exclusive, hangs on `head` by the relation. */
function hasDependent(head: number, by: number, from: number, to: number, trees: Trees): boolean {
  for (let i = from; i < to; i++) if (trees.head[i] === head && trees.relation[i] === by) return true;
  return false;
}
