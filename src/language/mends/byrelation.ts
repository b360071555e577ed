import { RELATIONS, UPOS } from "../doc.ts";
import { mendBetweenTwo } from "./betweentwo.ts";
import { isBelowAny } from "./gathered.ts";
import { mendHad } from "./lostobjects.ts";
import { hasDependent, lastDependent, type Mend, PERSON, type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const ACL = relation("acl");
const ADVCL = relation("advcl");
const ADVMOD = relation("advmod");
const AMOD = relation("amod");
const APPOS = relation("appos");
const AUX = relation("aux");
const CASE = relation("case");
const CC = relation("cc");
const CCOMP = relation("ccomp");
const COMPOUND = relation("compound");
const CONJ = relation("conj");
const COP = relation("cop");
const CSUBJ = relation("csubj");
const DISLOCATED = relation("dislocated");
const FLAT = relation("flat");
const IOBJ = relation("iobj");
const MARK = relation("mark");
const NMOD = relation("nmod");
const NSUBJ = relation("nsubj");
const NSUBJ_PASS = relation("nsubj:pass");
const OBJ = relation("obj");
const OBL = relation("obl");
const OUTER = relation("nsubj:outer");
const RELATIVE = relation("acl:relcl");
const UNMARKED = relation("obl:unmarked");
const XCOMP = relation("xcomp");
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
const BECOME: ReadonlySet<string> = new Set(["become", "becomes", "became", "becoming"]);
/** What makes one the first of a kind to do something. */
const ORDER: ReadonlySet<string> = new Set(["first", "second", "third", "latest", "last", "next", "only", "youngest", "oldest"]);
/** What a verb may have besides an indirect object. */
const OBJECTS: readonly number[] = [OBJ, CCOMP, XCOMP];
/** What a clause with "where" may be taken for. */
const CLAUSAL: ReadonlySet<number> = new Set([ADVCL, ACL, RELATIVE]);
const DAYS: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow"]);
const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);
const MOVED: ReadonlySet<number> = new Set([OBL, UNMARKED, ADVMOD, ADVCL]);
const PART = UPOS.indexOf("PART");
const PUNCT = UPOS.indexOf("PUNCT");
const ADP = UPOS.indexOf("ADP");
const PROPN = UPOS.indexOf("PROPN");
const VERB = UPOS.indexOf("VERB");
const ADJ = UPOS.indexOf("ADJ");
/** Prepositions of place and time. */
const SETTING: ReadonlySet<string> = new Set(["in", "at", "on", "near", "outside"]);

/** What is tried on a word that hangs by a relation. */
const BY_RELATION: ReadonlyMap<number, Mend> = new Map<number, Mend>([
  [APPOS, joinList],
  [COMPOUND, mendInCompound],
  [MARK, mendMarked],
  [ADVMOD, hangOnPlace],
  [XCOMP, ofItsKind],
  [OBJ, become],
  [IOBJ, onlyObject],
  [AUX, (token, { text, tokens, trees, first }) => mendHad(token, text, tokens, trees, first)],
  [OUTER, isTo],
  [AMOD, dueThen],
  [NSUBJ, mendSubject],
  [CSUBJ, complete],
  [CASE, mendCase],
  [UNMARKED, whenSaid],
  [OBL, whenSaid],
]);

/** Mends in place what hangs by a relation that the words around it rule out. */
export function mendByRelation(token: number, sentence: Sentence): void {
  BY_RELATION.get(sentence.trees.relation[token])?.(token, sentence);
}

/** A person within a compound, or a verb. */
function mendInCompound(token: number, sentence: Sentence): void {
  if (sentence.named[token] === PERSON) freePerson(token, sentence);
  else if (sentence.tokens.tag[token] === VERB) freeVerb(token, sentence);
}

function mendMarked(marker: number, sentence: Sentence): void {
  const { text, tokens, trees } = sentence;
  if (CIRCUMSTANCE.has(wordOf(marker, text, tokens))) makeAdverbial(trees.head[marker], sentence);
  else if (trees.head[marker] > marker && text.slice(tokens.start[marker], tokens.end[marker]) === "that")
    raiseSaid(trees.head[marker], sentence);
}

function mendSubject(subject: number, sentence: Sentence): void {
  lowerSubject(subject, sentence);
  setAside(subject, sentence);
}

function mendCase(preposition: number, sentence: Sentence): void {
  const { text, tokens, trees } = sentence;
  if (trees.head[preposition] > preposition && text.slice(tokens.start[preposition], tokens.end[preposition]) === "of")
    belong(preposition, sentence);
  else if (SETTING.has(wordOf(preposition, text, tokens))) raise(trees.head[preposition], sentence);
  else if (wordOf(preposition, text, tokens) === "between") mendBetweenTwo(preposition, sentence);
}

/** What somebody becomes is no object: "became a member of A". */
function become(what: number, { text, tokens, trees }: Sentence): void {
  if (trees.head[what] < what && BECOME.has(wordOf(trees.head[what], text, tokens))) trees.relation[what] = XCOMP;
}

/** A clause with "where" is of the place before it: "will travel to A, where he meets B". */
function hangOnPlace(where: number, { text, tokens, trees, first }: Sentence): void {
  if (text.slice(tokens.start[where], tokens.end[where]) !== "where") return;
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

/** What is said stands on the verb, not on the statement that it is said in: "said in a letter that A left". */
function raiseSaid(clause: number, { text, tokens, trees }: Sentence): void {
  const noun = trees.head[clause];
  const verb = noun < 0 ? -1 : trees.head[noun];
  const onNoun = trees.relation[clause] === ACL || trees.relation[clause] === RELATIVE;
  if (!onNoun || verb < 0 || verb > noun || trees.relation[noun] !== OBL || clause < noun) return;
  if (!SAYING.has(wordOf(verb, text, tokens))) return;
  trees.head[clause] = verb;
  trees.relation[clause] = CCOMP;
}

/** "Today" that a sentence begins with says when: "Today minister A met B". */
export function dayFirst(day: number, { text, tokens, trees, last }: Sentence): void {
  if (!DAYS.has(wordOf(day, text, tokens)) || DAY_PARTS.has(wordOf(day + 1, text, tokens))) return;
  for (let root = day + 1; root < last; root++)
    if (trees.head[root] === -1 && tokens.tag[root] === VERB) {
      trees.head[day] = root;
      trees.relation[day] = UNMARKED;
    }
}

/** A day or place between a verb and the subject of what is said says when or where that was said: "said Friday the two will meet on Monday". */
function whenSaid(noun: number, { tokens, trees, first }: Sentence): void {
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

/** A clause that "after", "while" and the like lead in says when or why, and is not what is said: "After A left, B said". */
function makeAdverbial(verb: number, { trees }: Sentence): void {
  if (verb >= 0 && trees.relation[verb] === CCOMP && trees.head[verb] > verb) trees.relation[verb] = ADVCL;
}

/** A noun with a preposition is no subject where one stands before it: it is that one's ("a spokesman for A said"). "Last" before a verb says when ("A last met B"). */
function lowerSubject(noun: number, { tokens, trees, first }: Sentence): void {
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

/** "To" and its verb after "the first of a kind" belong to that: "became the first president to visit A". */
function ofItsKind(verb: number, { text, tokens, trees, first }: Sentence): void {
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

/** Whom a verb has as its only object is its direct one: "A phoned B". */
function onlyObject(object: number, { trees, first, last }: Sentence): void {
  const verb = trees.head[object];
  const other = OBJECTS.some((by) => lastDependent(verb, by, first, last, trees) >= 0);
  if (!other) trees.relation[object] = OBJ;
}

/** "Is to" before a verb is an auxiliary of it, and who stands before it its subject: "A is to meet B". */
function isTo(subject: number, { tokens, trees }: Sentence): void {
  const verb = trees.head[subject];
  if (verb < subject + 3 || tokens.tag[verb] !== VERB) return;
  const copula = lastDependent(verb, COP, subject + 1, verb, trees);
  const is = copula < 0 && trees.relation[verb - 2] === AUX && trees.head[verb - 2] === verb ? verb - 2 : copula;
  if (is < 0 || tokens.tag[verb - 1] !== PART || lastDependent(verb, NSUBJ, is, verb, trees) >= 0) return;
  trees.relation[subject] = NSUBJ;
  trees.relation[is] = AUX;
}

/** A day between "due" and "to" says when, and is nothing that somebody is: "A is due Monday to meet B". */
function dueThen(due: number, { text, tokens, trees, first, last }: Sentence): void {
  if (trees.head[due] !== due + 1 || wordOf(due, text, tokens) !== "due") return;
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

/** Of two subjects after an opening participle the one that a comma parts from the verb is none: "Speaking to reporters, A said". */
function setAside(subject: number, { text, tokens, trees, first }: Sentence): void {
  const verb = trees.head[subject];
  const participle = tokens.tag[first] === VERB && text.slice(tokens.start[first], tokens.end[first]).endsWith("ing");
  if (!participle || verb < subject) return;
  const other = lastDependent(verb, NSUBJ, subject + 1, verb, trees);
  for (let i = subject + 1; i < other; i++) if (text[tokens.start[i]] === ",") trees.relation[subject] = DISLOCATED;
}

/** A person whom a preposition parts from a noun is no part of a compound with it: "met A at the office". */
function freePerson(person: number, { tokens, trees }: Sentence): void {
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

/** A verb with an auxiliary is no part of a compound: it takes the noun's place, and what follows in the sentence: "said the two would travel to A for talks". */
function freeVerb(verb: number, { tokens, trees, first, last }: Sentence): void {
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

/** "In", "at" and "on" after a person who was met say where and when the verb is, not who the person is: "met A in B on C". */
function raise(noun: number, { tokens, trees, named }: Sentence): void {
  let person = trees.head[noun];
  if (trees.relation[noun] !== NMOD || person < 0 || person > noun || named[person] !== PERSON) return;
  while (trees.relation[person] === CONJ && trees.head[person] < person && trees.head[person] >= 0) person = trees.head[person];
  const verb = trees.head[person];
  const object = trees.relation[person] === OBJ || trees.relation[person] === OBL;
  if (!object || verb < 0 || verb > person || tokens.tag[verb] !== VERB) return;
  trees.head[noun] = verb;
  trees.relation[noun] = OBL;
}

/** A state or place behind "of" and a name is the name's: "met President A of B". */
function belong(of: number, { tokens, trees, first }: Sentence): void {
  const owner = trees.head[of];
  let name = of - 1;
  while (name > first && trees.relation[name] === FLAT && trees.head[name] < name) name = trees.head[name];
  if (name < first || tokens.tag[name] !== PROPN || tokens.tag[owner] !== PROPN || trees.relation[owner] !== OBL) return;
  if (isBelowAny(name, owner, owner + 1, trees)) return;
  trees.head[owner] = name;
  trees.relation[owner] = NMOD;
}

const OFFICES: ReadonlySet<string> = new Set(
  "director head chief president chairman chair commissioner secretary minister leader".split(" "),
);

/** The office that a body is of, over "of": "director" at "the director of the office of the commission"; -1 where it is of none. */
function officeOver(body: number, { text, tokens, trees, first }: Sentence): number {
  let noun = body;
  while (noun >= first && trees.relation[noun] === NMOD && trees.head[noun] < noun) noun = trees.head[noun];
  return noun >= first && noun < body && OFFICES.has(wordOf(noun, text, tokens)) ? noun : -1;
}

/**
 * A person is joined to one, and not to the place where that one was met: "met A in B and C in D"; nor to the body whose head was: "met the director of the
 * commission and Minister A".
 */
export function joinPeople(person: number, sentence: Sentence): void {
  const { text, tokens, trees, named, first } = sentence;
  const head = trees.head[person];
  if (head < first || head > person || named[head] === PERSON) return;
  const office = officeOver(head, sentence);
  if (office >= 0) {
    trees.head[person] = office;
    return;
  }
  const own = lastDependent(person, CASE, head, person, trees);
  const marker = lastDependent(head, CASE, first, head, trees);
  const isPlace = trees.relation[head] === OBL && marker >= 0 && SETTING.has(wordOf(marker, text, tokens));
  const verb = isPlace ? trees.head[head] : head;
  if (verb < first || tokens.tag[verb] !== VERB) return;
  for (let i = person - 1; i > verb; i--) {
    const isOne = trees.relation[i] === OBL && named[i] === PERSON;
    if (trees.head[i] !== verb || !(isOne || (own < 0 && trees.relation[i] === OBJ))) continue;
    const other = own < 0 ? -1 : lastDependent(i, CASE, verb, i, trees);
    if (own >= 0 && (other < 0 || wordOf(own, text, tokens) !== wordOf(other, text, tokens))) continue;
    trees.head[person] = i;
    return;
  }
}

/** A name in apposition to a name, before a last one joined by "and", is one of the list: "A, B and C met". */
function joinList(item: number, { tokens, trees, named, last }: Sentence): void {
  const first = trees.head[item];
  const isName = (token: number) => named[token] !== 0 || tokens.tag[token] === PROPN;
  if (first < 0 || first > item || !isName(first) || named[item] === 0) return;
  for (let k = item + 1; k < last; k++)
    if (trees.head[k] === first && trees.relation[k] === CONJ && isName(k) && hasDependent(k, CC, item, k, trees)) {
      trees.relation[item] = CONJ;
      return;
    }
}

/** "To" and its verb after a word that has a subject of its own complete it, and are no second subject: "A is set to meet B". */
function complete(verb: number, { tokens, trees, first }: Sentence): void {
  const head = trees.head[verb];
  if (head < 0 || head > verb) return;
  const infinitive = trees.relation[verb - 1] === MARK && trees.head[verb - 1] === verb && tokens.tag[verb - 1] === PART;
  if (infinitive && hasDependent(head, NSUBJ, first, head, trees)) trees.relation[verb] = XCOMP;
}
