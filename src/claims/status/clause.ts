import { lookupOf } from "../lookup.ts";
import type { Tree } from "../tree.ts";
import { type Cue, isVerb, phraseAt, predicateAt, single, textOf } from "./phrases.ts";
import type { StatusTable } from "./table.ts";
import {
  AFTERWARDS,
  AUXILIARIES,
  BESIDE,
  DETAILS,
  EXIST,
  NEGATORS,
  OF_NOUNS,
  OF_SUBJECTS,
  OPERATORS,
  PURPOSES,
  TENSE_OF_ADVERBS,
} from "./words.ts";

/** What joins a participle to what was done before or after it. */
const BEFORE: readonly string[] = ["before", "after"];
/** "A secure call" is safe from others, not yet to be had. */
const SAFE = "secure";

/** The words beside a predicate or a noun that say how it stands: in its own clause or phrase, without what governs it. */
export class Clauses {
  private readonly tree: Tree;
  private readonly table: StatusTable;

  constructor(tree: Tree, table: StatusTable) {
    this.tree = tree;
    this.table = table;
  }

  /** The words of a predicate in order, with the predicate itself when it says something; `below` is the dependent it is asked for, -1 for the trigger. */
  clause(head: number, below: number): Cue[] {
    const { tree, table } = this;
    const cues: Cue[] = [];
    const days: Cue[] = [];
    for (const child of tree.children(head)) {
      const relation = tree.relation(child);
      if (child === below) continue;
      if (child < head && (relation === "nsubj" || relation === "nsubj:pass")) this.subject(child, cues);
      else if (below < 0 && child > head && relation === "obj") this.negatedSubject(child, cues);
      else if (relation === "cop" && table.has(`${tree.word(child)} ${tree.word(head)}`)) cues.push({ first: child, last: head });
      else if ((AUXILIARIES as readonly string[]).includes(relation)) this.add(child, cues);
      else if (NEGATORS.includes(relation) && table.is(tree.word(child), "not")) cues.push(single(child));
      else if (relation === "obl" && this.isInNoWay(child)) cues.push(single(tree.child(child, "det")));
      else if (relation === "advmod" && table.is(this.phrase(child), ...TENSE_OF_ADVERBS)) this.addAdverb(child, head, cues);
      else if (this.isInOrder(child, head)) continue;
      else if (relation === "advmod" && this.isTooMuch(child, head, below)) cues.push(single(child));
      else if (this.comesBeside(head, child, below)) continue;
      else if (this.isTimed(head) && (relation === "obl" || relation === "obl:unmarked" || relation === "advmod")) this.addDay(child, days);
    }
    if (days.length === 0 && this.isTimed(head) && tree.relation(head) === "conj") this.addSharedDay(head, days);
    const told = below < 0 ? this.toldBeside(head) : -1;
    const toldAsPast = told >= 0 && this.isPast(told);
    if (
      !toldAsPast &&
      !this.isBesideNews(head) &&
      !this.isBegunBy(head, below) &&
      (below < 0 ? this.tellsTense(head) : this.says(head, below))
    )
      cues.push(below < 0 ? this.phraseCue(head) : this.predicate(head, below));
    cues.sort((a, b) => a.first - b.first);
    if (below < 0 && tree.penn(head) === "VBG") cues.unshift(...this.interruptedBy(head));
    const past = below < 0 && tree.penn(head) === "VBD";
    const afterwards = tree.penn(head) === "VBG" && tree.children(head, "mark").some((mark) => AFTERWARDS.includes(tree.word(mark)));
    if (below < 0 && (afterwards || toldAsPast)) days.length = 0;
    return [...(past ? cues.filter((cue) => !table.is(this.textOf(cue), "when")) : cues), ...days.slice(0, 1)];
  }

  /** "The visit comes after talks on Friday": a day of what the happening comes before or after. */
  private comesBeside(head: number, child: number, below: number): boolean {
    const { tree } = this;
    if (below < 0 || child < head || tree.lemma(head) !== "come") return false;
    return tree
      .children(head, "obl", "obl:unmarked")
      .some((other) => other <= child && tree.children(other, "case").some((marker) => BESIDE.includes(tree.word(marker))));
  }

  /** "Called" as the verb of a clause, which taggers also take for a participle. */
  private isPast(verb: number): boolean {
    const { tree } = this;
    return tree.penn(verb) === "VBD" || (tree.penn(verb) === "VBN" && tree.child(verb, "aux", "aux:pass", "nsubj:pass") < 0);
  }

  /** "A day before she began a visit": what else is told has happened then, and the visit is no longer under way. */
  private isBegunBy(head: number, below: number): boolean {
    const { tree, table } = this;
    if (below < 0 || tree.penn(head) !== "VBD" || tree.relation(head) !== "advcl" || !table.is(tree.word(head), "began")) return false;
    return tree.children(head, "mark").some((mark) => BEFORE.includes(tree.word(mark)));
  }

  /** "Is due in Dakar": a predicate that is no verb. */
  isAdjective(token: number): boolean {
    return this.tree.tag(token) === "ADJ" && this.tree.child(token, "cop") >= 0;
  }

  /** "Was meeting her when the news came": over by now. */
  private interruptedBy(head: number): Cue[] {
    const { tree } = this;
    const marks = tree.children(head, "advcl").flatMap((clause) => tree.children(clause, "advmod", "mark"));
    return marks.filter((mark) => mark > head && tree.word(mark) === "when").map(single);
  }

  /** A trigger counts by its form only: "rejected" is not refused when the rejecting is what happens. "Is coming" and "is going" are to come. */
  private tellsTense(trigger: number): boolean {
    const word = this.tree.word(trigger);
    if (this.isAdjective(trigger)) return true;
    if (this.tree.penn(trigger) === "VBG" && this.table.is(word, "plan", "will")) return true;
    return !this.table.has(word) || this.table.is(word, "past", "assembled", "invite", "journey", "expect", "departure");
  }

  /** "When" asks in a main clause and only orders in a subordinate one. */
  private addAdverb(child: number, head: number, cues: Cue[]): void {
    if (this.table.is(this.tree.word(child), "when") && this.tree.relation(head) !== "advcl") return;
    cues.push(this.phraseCue(child));
  }

  /** "A day before they hold talks", where the tree gives "before" to the subject; and "no leaders met". */
  private subject(subject: number, cues: Cue[]): void {
    const { tree, table } = this;
    const before = tree.children(subject, "case").find((word) => table.is(tree.word(word), "ahead"));
    if (before !== undefined) cues.push(single(before));
    this.negatedSubject(subject, cues);
  }

  /** "No leaders met"; but "no date was set" says nothing against the meeting. */
  private negatedSubject(subject: number, cues: Cue[]): void {
    const { tree, table } = this;
    if (DETAILS.includes(tree.lemma(subject))) return;
    if (table.is(this.phrase(subject), "not")) cues.push(this.phraseCue(subject));
    const beside = tree.children(subject, "det", "cc:preconj", "advmod");
    const joined = tree.children(subject, "conj").flatMap((other) => tree.children(other, "cc"));
    const negator = [...beside, ...joined].find((word) => table.is(this.phrase(word), "not"));
    if (negator !== undefined) cues.push(single(negator));
  }

  /** "Too ill to attend". */
  private isTooMuch(adverb: number, head: number, below: number): boolean {
    const { tree, table } = this;
    return below > head && adverb < head && tree.tag(head) === "ADJ" && table.is(tree.word(adverb), "too") && tree.penn(below) === "VB";
  }

  /** "At no point", "under no circumstances". */
  private isInNoWay(oblique: number): boolean {
    const { tree, table } = this;
    const det = tree.child(oblique, "det");
    return det >= 0 && tree.word(det) === "no" && (tree.word(oblique) === "point" || table.is(tree.word(oblique), "way"));
  }

  /** A word beside a predicate; "before they met" tells of what has happened by now, "before they meet" of what is to come. */
  private add(token: number, cues: Cue[]): void {
    const cue = this.phraseCue(token);
    const clause = this.tree.head(token);
    const isOver = this.tree.penn(clause) === "VBD" || this.isToldInTurn(clause, this.tree.head(clause));
    if (isOver && this.table.is(this.textOf(cue), "ahead")) return;
    if (this.tree.word(token) === "in" && this.tree.penn(clause) === "VBG") return;
    if (token > 0 && this.tree.word(token - 1) === this.tree.word(token + 1)) return; // "face to face talks"
    if (this.table.has(this.textOf(cue))) cues.push(cue);
  }

  /** Whether a verb's form leaves open when it is: "meets", "is meeting", "meet". */
  private isTimed(head: number): boolean {
    const penn = this.tree.penn(head);
    return penn !== "VBD" && penn !== "VBN";
  }

  /** "Later meets her", as digests tell the day's news: what is done after something else, and no day to come. */
  private isInOrder(adverb: number, verb: number): boolean {
    const { tree } = this;
    return adverb === verb - 1 && tree.penn(verb) === "VBZ" && tree.word(adverb) === "later" && tree.child(verb, "aux") < 0;
  }

  /** "March 9: A visits B, meets C": a day before the first verb is that of the later ones too. */
  private addSharedDay(verb: number, days: Cue[]): void {
    const { tree } = this;
    const first = tree.head(verb);
    if (!isVerb(tree, first) || tree.child(verb, "nsubj", "nsubj:pass", "aux") >= 0 || tree.penn(first) !== tree.penn(verb)) return;
    for (const child of tree.children(first, "obl:unmarked")) if (child < first) this.addDay(child, days);
  }

  private addDay(child: number, days: Cue[]): void {
    const { tree, table } = this;
    const { first, last } = tree.extent(child);
    if (last - first > 8 || (tree.word(child) === "year" && this.isCount(first))) return;
    for (const wanted of ["ago", "day", "today"])
      for (let token = first; token <= last; token++)
        if (table.is(tree.word(token), wanted) && (tree.word(token) !== "this" || lookupOf(tree.doc).time(token) !== null)) {
          days.push(single(token));
          return;
        }
  }

  /** "For the third time this year" says how often, and not when. */
  private isCount(year: number): boolean {
    return year > 0 && this.tree.word(year - 1) === "time";
  }

  /** The words around a noun that say how it stands: "no", "planned", "scheduled for", "which will be held". */
  noun(head: number): Cue[] {
    const { tree, table } = this;
    const cues: Cue[] = [];
    for (const child of tree.children(head)) {
      const word = tree.word(child);
      const relation = tree.relation(child);
      if ((AUXILIARIES as readonly string[]).includes(relation)) this.add(child, cues);
      else if (relation === "case" && tree.child(head, "cop") >= 0) this.addState(child, head, cues);
      else if (relation === "nmod" && child > head) for (const marker of tree.children(child, "case")) this.addState(marker, child, cues);
      else if (relation === "det" && child === head - 1 && ["a", "the"].includes(tree.word(child - 1))) continue;
      else if (
        (relation === "det" || relation === "advmod") &&
        (table.is(this.phrase(child), "not", "may", "hedge") || this.isEnRoute(child))
      )
        cues.push(this.phraseCue(child));
      else if (this.isAnother(child, head)) continue;
      else if ((relation === "amod" || relation === "compound") && word !== SAFE && table.is(word, ...OF_NOUNS)) cues.push(single(child));
      else if (relation === "nmod:poss" && word === "yesterday") cues.push(single(child));
      else if (relation === "compound" && tree.tag(child) === "VERB" && tree.child(child, "aux") >= 0)
        cues.push(...this.clause(child, head));
      else if (relation === "acl" && this.saysOfNoun(child) && !this.isWherefore(child, head)) cues.push(...this.clause(child, head));
      else if (relation === "acl:relcl" && this.isSubject(child)) cues.push(...this.ofSubject(child, head));
    }
    return cues;
  }

  /** "A second meeting" is one more, past or to come; "their second meeting" has been. */
  private isAnother(child: number, noun: number): boolean {
    return this.table.is(this.tree.word(child), "nth") && this.tree.children(noun, "det").some((det) => this.tree.word(det) === "a");
  }

  /** "Is en route to Dakar". */
  private isEnRoute(child: number): boolean {
    return this.tree.word(child) === "en" && this.table.is(this.phrase(child), "plan");
  }

  /** "The Senate votes on Monday", where the tree takes the verb for a noun and the sentence has no other: its day, as of a verb in the present. */
  dayOfVerb(noun: number): Cue[] {
    const { tree } = this;
    const isName = tree.head(noun) !== -1 || tree.penn(noun) !== "NNS" || tree.child(noun, "compound") < 0;
    if (isName || tree.child(noun, "cop", "nsubj", "acl", "acl:relcl", "parataxis") >= 0) return [];
    const days: Cue[] = [];
    for (const child of tree.children(noun, "nmod", "nmod:unmarked")) this.addDay(child, days);
    return days.slice(0, 1);
  }

  /** "Is in talks", "is on an official visit": what somebody is in is under way. */
  private addState(preposition: number, noun: number, cues: Cue[]): void {
    const { tree, table } = this;
    if (table.has(`${tree.word(preposition)} ${tree.word(noun)}`)) cues.push({ first: preposition, last: noun });
  }

  /** A participle or an infinitive after a noun: "scheduled for May", "to be held"; "talks aimed at peace", "talks to discuss a plan" say only what they are for. */
  private saysOfNoun(clause: number): boolean {
    const { tree } = this;
    if (PURPOSES.includes(tree.word(clause))) return false;
    if (tree.penn(clause) === "VBN") return !this.isFinite(clause);
    if (tree.penn(clause) === "VBD") return tree.child(clause, "nsubj", "obj", "ccomp", "xcomp") < 0;
    if (tree.penn(clause) === "VB" && tree.lemma(clause) !== "take" && tree.child(clause, "obj") > clause) return false;
    return tree.children(clause, "mark").some((mark) => tree.word(mark) === "to");
  }

  /** "Is in Dakar to meet her", "is in talks to end the row": what somebody is somewhere for is still to come, and the being there is not. */
  isWherefore(clause: number, noun: number): boolean {
    const { tree } = this;
    const preposition = tree.child(noun, "case");
    if (tree.penn(clause) !== "VB" || tree.child(noun, "cop") < 0 || preposition < 0) return false;
    return tree.tag(noun) === "PROPN" || (tree.word(preposition) === "in" && this.table.has(`in ${tree.word(noun)}`));
  }

  private isSubject(relative: number): boolean {
    const { tree } = this;
    const subject = tree.child(relative, "nsubj", "nsubj:pass");
    return subject >= 0 && ["which", "that"].includes(tree.word(subject));
  }

  /** "A trip which did not include a meeting": what the subject does not do says nothing against it. */
  private ofSubject(relative: number, noun: number): Cue[] {
    const cues = this.clause(relative, noun);
    return this.tellsOfSubject(relative, this.textOf(this.predicate(relative, noun))) ? cues : this.withoutNot(cues);
  }

  /** Whether a governor's own form says something: a word of the table, a past or an -ing form. */
  private says(token: number, below: number): boolean {
    const { table } = this;
    const text = textOf(this.tree, this.predicate(token, below));
    if (table.is(text, "announce") && this.tree.children(token, "xcomp").some((called) => this.tree.tag(called) === "ADJ")) return false;
    return table.has(text) || (isVerb(this.tree, token) && table.classOf(text) !== "plain");
  }

  /**
   * The predicate of the clause that a participle goes before and is told beside, whatever that does with what it is about: "Speaking at the summit, he
   * urged them", and of its subject "The minister, visiting Kabul on Sunday, said"; -1 for none.
   */
  toldBeside(clause: number): number {
    const { tree } = this;
    if (tree.penn(clause) !== "VBG" || tree.child(clause, "mark") >= 0) return -1;
    const noun = tree.head(clause);
    const isAside = noun >= 0 && tree.relation(clause) === "acl" && tree.relation(noun) === "nsubj" && tree.word(clause - 1) === ",";
    const head = isAside ? tree.head(noun) : tree.relation(clause) === "advcl" ? noun : -1;
    return clause < head && isVerb(tree, head) ? head : -1;
  }

  /**
   * "Before meeting her, he laid a wreath": one thing done after the other, unless the main clause says something ("before meeting her, he said") or
   * a day is told that may be to come.
   */
  isToldInTurn(clause: number, head: number): boolean {
    const { tree, table } = this;
    if (tree.penn(clause) !== "VBG" || !this.isTold(head) || tree.child(head, "ccomp", "xcomp", "parataxis") >= 0) return false;
    const did = this.textOf(this.predicate(head, clause));
    if (table.has(did) && !table.is(did, "past", "journey", "manage", "assembled")) return false;
    if (!tree.children(clause, "mark").some((mark) => tree.word(mark) === "before")) return false;
    return tree.children(clause, "obl", "obl:unmarked", "advmod").every((child) => lookupOf(tree.doc).time(child) === null);
  }

  /** "Arrives in Lima, meeting her", "visits Lima before meeting her": a participle of what digests tell of the day, which is over with it. */
  private isBesideNews(clause: number): boolean {
    const { tree } = this;
    const head = tree.head(clause);
    if (tree.penn(clause) !== "VBG" || tree.relation(clause) !== "advcl" || head < 0 || head > clause || tree.penn(head) !== "VBZ")
      return false;
    const did = this.textOf(this.predicate(head, clause));
    if (this.table.has(did) && !this.table.is(did, "past", "journey", "manage", "assembled")) return false;
    return this.isTold(head) && tree.children(clause, "mark").every((mark) => BEFORE.includes(tree.word(mark)));
  }

  /** "Laid", and as digests tell the day's news "lays": a finite verb without another that says when, and in the present without a day. */
  private isTold(verb: number): boolean {
    const { tree } = this;
    if (tree.penn(verb) === "VBD") return true;
    if (tree.penn(verb) !== "VBZ" || tree.child(verb, "aux", "cop", "mark") >= 0) return false;
    return tree.children(verb, "obl", "obl:unmarked", "advmod").every((child) => lookupOf(tree.doc).time(child) === null);
  }

  isFinite(token: number): boolean {
    const { tree } = this;
    if (["VBD", "VBZ", "VBP"].includes(tree.penn(token))) return true;
    return tree.children(token, "aux", "aux:pass", "cop").some((child) => ["MD", "VBD", "VBZ", "VBP"].includes(tree.penn(child)));
  }

  phraseCue(token: number): Cue {
    return phraseAt(this.tree, this.table, token);
  }

  /** The words of a cue as the table has them. */
  textOf(cue: Cue): string {
    return textOf(this.tree, cue);
  }

  phrase(token: number): string {
    return this.textOf(this.phraseCue(token));
  }

  predicate(head: number, below: number): Cue {
    return predicateAt(this.tree, this.table, head, below);
  }

  /** The cues without a negation and the "could" that it denies. */
  withoutNot(cues: Cue[]): Cue[] {
    const { tree, table } = this;
    const denied = cues.some((cue) => table.is(textOf(tree, cue), "not", "deny"));
    return denied ? cues.filter((cue) => !table.is(textOf(tree, cue), "not", "deny", "could", "can")) : cues;
  }

  /** "The talks did not take place", "are not likely"; but "the talks did not end the war" is a deed of the talks. */
  tellsOfSubject(head: number, word: string): boolean {
    const { tree, table } = this;
    if (EXIST.includes(tree.lemma(head))) return true;
    return table.is(word, ...OPERATORS, ...OF_SUBJECTS, "manage") && !table.is(word, "end", "closing");
  }
}
