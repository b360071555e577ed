import { lookupOf } from "./lookup.ts";
import { sentenceOf } from "./make.ts";
import { fateOf } from "./status-fate.ts";
import { type Cue, isVerb, phraseAt, predicateAt, single, textOf } from "./status-phrases.ts";
import type { StatusTable } from "./status-table.ts";
import type { Tree } from "./tree.ts";

/** How many governors a happening is followed through; trees of real sentences need four. */
const HIGHEST = 8;

/** Dependents of a predicate that carry its tense, mood and negation. */
const AUXILIARIES = ["aux", "aux:pass", "cop", "mark"] as const;
const TENSE_OF_ADVERBS = ["not", "may", "hedge", "expect", "unlikely", "when"];
const DETAILS = ["date", "detail", "details", "time", "venue", "place", "agenda", "reason"];
const MODALS = ["will", "would", "may", "can", "could", "must", "should"];
/** Verbs whose complement with a preposition is what somebody does: "take part in talks". */
const GOING = ["take", "participate", "go", "come", "travel", "fly", "sit", "engage", "enter", "return", "turn", "arrive", "gather", "be"];
/** Verbs that are done where and when they are told, whatever they are about. */
const ACTS = [
  "agree",
  "pledge",
  "vow",
  "promise",
  "offer",
  "decide",
  "resolve",
  "undertake",
  "refuse",
  "decline",
  "reject",
  "threaten",
  "commit",
];
/** Classes of the words that a yes-no question begins with. */
const ASKING = [...MODALS, "do", "did", "have", "is", "was"];
/** Verbs that say of a happening no more than that it is; without one of them "the talks did not ..." denies something else. */
const EXIST = ["take", "hold", "happen", "occur", "go", "materialise", "materialize", "proceed", "be", "come", "exist"];
/** Classes of adjectives and participles that say something of the noun they stand at. */
const OF_NOUNS = [
  "plan",
  "propose",
  "ready",
  "expect",
  "unlikely",
  "consider",
  "cancel",
  "postpone",
  "begin",
  "hedge",
  "ago",
  "nth",
  "day",
];
/** Classes of nouns and verbs whose complement is only meant: plan, offer, refusal. */
const OPERATORS = [
  "plan",
  "announce",
  "confirm",
  "expect",
  "unlikely",
  "propose",
  "accept",
  "ready",
  "chance",
  "consider",
  "refuse",
  "fail",
  "deny",
  "cancel",
  "postpone",
  "threaten",
  "invite",
];
const NOUN_OPERATORS = [...OPERATORS, "hedge", "rumour", "must"];
/** What is told of as over: its day says nothing of what is to come ("after meeting her on Monday"). */
const AFTERWARDS = ["after", "following", "since", "upon"];
/** Relations of "neither" and "nor" to a predicate. */
const NEGATORS: readonly string[] = ["cc", "cc:preconj", "det"];
/** Classes that say something of the happening that is their subject: "the talks began", "the meeting was postponed". */
const OF_SUBJECTS = ["begin", "began", "end", "postpone", "cancel"];

/**
 * The words that decide the status of the happening at `trigger`, from the outermost governor to the words beside the trigger:
 * "was expected to meet" gives was, expected, to, meet. Nothing outside them is needed: `statusFromCues` gives the status.
 */
export function statusCues(tree: Tree, table: StatusTable, trigger: number): Cue[] {
  return new Collector(tree, table).collect(trigger);
}

class Collector {
  private readonly tree: Tree;
  private readonly table: StatusTable;
  private top: number;

  constructor(tree: Tree, table: StatusTable) {
    this.tree = tree;
    this.table = table;
    this.top = -1;
  }

  collect(trigger: number): Cue[] {
    const { tree, table } = this;
    if (tree.head(trigger) < -1) return [];
    this.top = trigger;
    const verbal = isVerb(tree, trigger) || this.isAdjective(trigger);
    const offers = !verbal && table.is(tree.word(trigger), "propose", "invite") ? [single(trigger)] : [];
    const own = verbal ? this.clause(trigger, -1) : [...this.noun(trigger), ...offers];
    const above = this.above(trigger, verbal, 0);
    const told = unique([...this.frame(), ...above, ...own]);
    const fate = fateOf(tree, table, trigger, told);
    return fate === null ? told : unique([...this.clause(fate, trigger), ...told]);
  }

  /** What stands over the whole clause: the mark of a yes-no question, and the condition of a modal. */
  private frame(): Cue[] {
    const { tree, table } = this;
    const top = this.top;
    const auxiliaries = tree.children(top, "aux", "cop", "aux:pass");
    const condition = tree.children(top, "advcl").flatMap((clause) => tree.children(clause, "mark"));
    const foreseen = tree.children(top, "parataxis").filter((verb) => this.isForeseeing(verb));
    const modal = auxiliaries.some((token) => table.is(tree.word(token), ...MODALS));
    const cues = modal ? condition.filter((token) => table.is(tree.word(token), "if")).map(single) : [];
    const mark = this.questionMark(top);
    return [...(mark < 0 ? [] : [single(mark)]), ...foreseen.map(single), ...cues];
  }

  /** "They will meet, analysts predict". */
  private isForeseeing(verb: number): boolean {
    const { tree, table } = this;
    return table.is(tree.word(verb), "expect") && tree.child(verb, "nsubj") >= 0 && tree.child(verb, "obj", "xcomp", "ccomp") < 0;
  }

  /** The mark of a yes-no question whose main predicate is `top`, or -1: it begins with an auxiliary. */
  private questionMark(top: number): number {
    const { tree, table } = this;
    const { first } = tree.doc.sentences;
    const sentence = sentenceOf(tree.doc, top);
    let begin = first[sentence];
    let end = first[sentence + 1] - 1;
    if (tree.head(top) !== -1 && tree.head(begin) !== -1) return -1;
    while (begin < end && ["PUNCT", "CCONJ"].includes(tree.tag(begin))) begin++;
    while (end > begin && tree.tag(end) === "PUNCT" && tree.word(end) !== "?") end--;
    return tree.word(end) === "?" && table.is(tree.word(begin), ...ASKING) ? end : -1;
  }

  /** The words of a predicate in order, with the predicate itself when it says something; `below` is the dependent it is asked for, -1 for the trigger. */
  private clause(head: number, below: number): Cue[] {
    const { tree, table } = this;
    const cues: Cue[] = [];
    const days: Cue[] = [];
    for (const child of tree.children(head)) {
      const relation = tree.relation(child);
      if (child === below) continue;
      if (child < head && (relation === "nsubj" || relation === "nsubj:pass")) this.negatedSubject(child, cues);
      else if (below < 0 && child > head && relation === "obj") this.negatedSubject(child, cues);
      else if (relation === "cop" && table.has(`${tree.word(child)} ${tree.word(head)}`)) cues.push({ first: child, last: head });
      else if ((AUXILIARIES as readonly string[]).includes(relation)) this.add(child, cues);
      else if (NEGATORS.includes(relation) && table.is(tree.word(child), "not")) cues.push(single(child));
      else if (relation === "obl" && this.isInNoWay(child)) cues.push(single(tree.child(child, "det")));
      else if (relation === "advmod" && table.is(this.phrase(child), ...TENSE_OF_ADVERBS)) this.addAdverb(child, head, cues);
      else if (this.isTimed(head) && (relation === "obl" || relation === "obl:unmarked" || relation === "advmod")) this.addDay(child, days);
    }
    const toldAsPast = below < 0 && this.isMeanwhile(head, tree.head(head)) && tree.penn(tree.head(head)) === "VBD";
    if (!toldAsPast && (below < 0 ? this.tellsTense(head) : this.says(head, below)))
      cues.push(below < 0 ? this.phraseCue(head) : this.predicate(head, below));
    cues.sort((a, b) => a.first - b.first);
    if (below < 0 && tree.penn(head) === "VBG") cues.unshift(...this.interruptedBy(head));
    const past = below < 0 && tree.penn(head) === "VBD";
    const afterwards = tree.penn(head) === "VBG" && tree.children(head, "mark").some((mark) => AFTERWARDS.includes(tree.word(mark)));
    if (below < 0 && (afterwards || toldAsPast)) days.length = 0;
    return [...(past ? cues.filter((cue) => !table.is(this.textOf(cue), "when")) : cues), ...days.slice(0, 1)];
  }

  /** "Is due in Dakar": a predicate that is no verb. */
  private isAdjective(token: number): boolean {
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
    return !this.table.has(word) || this.table.is(word, "past", "assembled", "invite", "journey", "expect");
  }

  /** "When" asks in a main clause and only orders in a subordinate one. */
  private addAdverb(child: number, head: number, cues: Cue[]): void {
    if (this.table.is(this.tree.word(child), "when") && this.tree.relation(head) !== "advcl") return;
    cues.push(this.phraseCue(child));
  }

  /** "No leaders met"; but "no date was set" says nothing against the meeting. */
  private negatedSubject(subject: number, cues: Cue[]): void {
    const { tree, table } = this;
    if (DETAILS.includes(tree.lemma(subject))) return;
    if (table.is(this.phrase(subject), "not")) cues.push(this.phraseCue(subject));
    const beside = tree.children(subject, "det", "cc:preconj", "advmod");
    const joined = tree.children(subject, "conj").flatMap((other) => tree.children(other, "cc"));
    const negator = [...beside, ...joined].find((word) => table.is(tree.word(word), "not"));
    if (negator !== undefined) cues.push(single(negator));
  }

  /** "At no point", "under no circumstances". */
  private isInNoWay(oblique: number): boolean {
    const { tree, table } = this;
    const det = tree.child(oblique, "det");
    return det >= 0 && tree.word(det) === "no" && table.is(tree.word(oblique), "way");
  }

  private add(token: number, cues: Cue[]): void {
    const cue = this.phraseCue(token);
    if (this.table.has(this.textOf(cue))) cues.push(cue);
  }

  /** Whether a verb's form leaves open when it is: "meets", "is meeting", "meet". */
  private isTimed(head: number): boolean {
    const penn = this.tree.penn(head);
    return penn !== "VBD" && penn !== "VBN";
  }

  private addDay(child: number, days: Cue[]): void {
    const { tree, table } = this;
    const { first, last } = tree.extent(child);
    if (last - first > 8) return;
    for (const wanted of ["ago", "day", "today"])
      for (let token = first; token <= last; token++)
        if (table.is(tree.word(token), wanted) && (tree.word(token) !== "this" || lookupOf(tree.doc).time(token) !== null)) {
          days.push(single(token));
          return;
        }
  }

  /** The words around a noun that say how it stands: "no", "planned", "scheduled for", "which will be held". */
  private noun(head: number): Cue[] {
    const { tree, table } = this;
    const cues: Cue[] = [];
    for (const child of tree.children(head)) {
      const word = tree.word(child);
      const relation = tree.relation(child);
      if ((AUXILIARIES as readonly string[]).includes(relation)) this.add(child, cues);
      else if (relation === "case" && tree.child(head, "cop") >= 0) this.addState(child, head, cues);
      else if (relation === "nmod" && child > head) for (const marker of tree.children(child, "case")) this.addState(marker, child, cues);
      else if (relation === "det" && child === head - 1 && ["a", "the"].includes(tree.word(child - 1))) continue;
      else if ((relation === "det" || relation === "advmod") && table.is(this.phrase(child), "not", "may", "hedge"))
        cues.push(this.phraseCue(child));
      else if ((relation === "amod" || relation === "compound") && table.is(word, ...OF_NOUNS)) cues.push(single(child));
      else if (relation === "compound" && tree.tag(child) === "VERB" && tree.child(child, "aux") >= 0)
        cues.push(...this.clause(child, head));
      else if (relation === "acl" && this.saysOfNoun(child) && !this.isWherefore(child, head)) cues.push(...this.clause(child, head));
      else if (relation === "acl:relcl" && this.isSubject(child)) cues.push(...this.clause(child, head));
    }
    return cues;
  }

  /** "Is in talks", "is on an official visit": what somebody is in is under way. */
  private addState(preposition: number, noun: number, cues: Cue[]): void {
    const { tree, table } = this;
    if (table.has(`${tree.word(preposition)} ${tree.word(noun)}`)) cues.push({ first: preposition, last: noun });
  }

  /** A participle or an infinitive after a noun: "scheduled for May", "to be held". */
  private saysOfNoun(clause: number): boolean {
    const { tree } = this;
    if (tree.penn(clause) === "VBN") return !this.isFinite(clause);
    return tree.children(clause, "mark").some((mark) => tree.word(mark) === "to");
  }

  /** "Is in Dakar to meet her": what somebody is somewhere for is still to come, and the being there is not. */
  private isWherefore(clause: number, noun: number): boolean {
    const { tree } = this;
    return tree.penn(clause) === "VB" && tree.child(noun, "cop") >= 0 && tree.child(noun, "case") >= 0 && tree.tag(noun) === "PROPN";
  }

  private isSubject(relative: number): boolean {
    const { tree } = this;
    const subject = tree.child(relative, "nsubj", "nsubj:pass");
    return subject >= 0 && ["which", "that"].includes(tree.word(subject));
  }

  /** Whether a governor's own form says something: a word of the table, a past or an -ing form. */
  private says(token: number, below: number): boolean {
    const { table } = this;
    const text = textOf(this.tree, this.predicate(token, below));
    if (table.is(text, "announce") && this.tree.children(token, "xcomp").some((called) => this.tree.tag(called) === "ADJ")) return false;
    return table.has(text) || (isVerb(this.tree, token) && table.classOf(text) !== "plain");
  }

  /** What governs a token, outermost first. */
  private above(token: number, verbal: boolean, height: number): Cue[] {
    const head = this.tree.head(token);
    if (head < 0 || height > HIGHEST) return [];
    return verbal ? this.aboveVerb(token, head, height) : this.aboveNoun(token, head, height);
  }

  private aboveVerb(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    const relation = tree.relation(token);
    const would = this.unreal(token, head);
    if (would.length > 0) return would;
    const noun = this.nounBefore(token, head);
    if (noun >= 0) return this.aboveClauseOfNoun(noun, height);
    if (relation === "xcomp") return this.governor(head, height, token);
    if (relation === "acl:relcl" && tree.child(head, "expl") >= 0 && tree.child(head, "cop") >= 0)
      return this.governor(head, height, token);
    if (relation === "ccomp" && this.isReportNoun(head)) return this.aboveClauseOfNoun(head, height);
    if (relation === "ccomp")
      return table.is(this.phrase(head), ...OPERATORS, "true") || this.isSaidOf(head) ? this.governor(head, height, token) : [];
    if (relation === "csubj" && tree.child(head, "expl") >= 0) return this.governor(head, height, token);
    if (relation === "acl" || (relation === "acl:relcl" && this.isThat(token, head))) return this.aboveClauseOfNoun(head, height);
    if (relation === "advcl" && tree.children(token, "aux").some((aux) => tree.word(aux) === "having")) return [];
    if (this.isMeanwhile(token, head)) return this.meanwhile(head, height, token);
    if (relation === "advcl") return this.isFinite(token) ? [] : this.governor(head, height, token);
    if (relation === "obl") return this.aboveOblique(token, head, height);
    if (relation === "nmod") return this.aboveModifier(token, head, height);
    if (relation === "conj" && isVerb(tree, head)) return [...this.above(head, true, height + 1), ...this.sharedAuxiliaries(token, head)];
    return [];
  }

  /** "Reports that they met", "a chance that": a clause with a subject of its own says what the noun reports, however the tree has it. */
  private isThat(clause: number, noun: number): boolean {
    const { tree, table } = this;
    if (!table.is(tree.word(noun), ...NOUN_OPERATORS)) return false;
    const subject = tree.child(clause, "nsubj", "nsubj:pass");
    return subject >= 0 && tree.word(subject) !== "that" && tree.word(noun + 1) === "that";
  }

  /** "Made a promise to meet", "became the first president to meet": the noun right before an infinitive that the tree gives to the verb; or -1. */
  private nounBefore(clause: number, verb: number): number {
    const { tree, table } = this;
    const mark = tree.child(clause, "mark");
    const noun = mark - 1;
    if (mark < 1 || clause < verb || tree.word(mark) !== "to" || tree.head(noun) !== verb) return -1;
    if (!["obj", "xcomp"].includes(tree.relation(noun)) || isVerb(tree, noun)) return -1;
    const first = tree.children(noun, "amod").some((token) => table.is(tree.word(token), "first"));
    return first || table.is(tree.word(noun), ...NOUN_OPERATORS) ? noun : -1;
  }

  /** "If they had met, he would have told her", "had they met ...": the condition is as unreal as what would have been. */
  private unreal(clause: number, head: number): Cue[] {
    const { tree, table } = this;
    if (!["advcl", "ccomp", "parataxis"].includes(tree.relation(clause))) return [];
    const marks = tree.children(clause, "mark");
    const subject = tree.child(clause, "nsubj", "nsubj:pass");
    const auxiliaries = tree.children(head, "aux");
    const had = [...tree.children(clause, "aux", "advcl"), ...auxiliaries].find((aux) => tree.word(aux) === "had");
    if (had === undefined || marks.some((mark) => !table.is(tree.word(mark), "if"))) return [];
    if (marks.length === 0 && subject >= 0 && had > subject) return [];
    const would = auxiliaries.find((aux) => table.is(tree.word(aux), "would", "could"));
    const have = auxiliaries.find((aux) => tree.word(aux) === "have");
    return would === undefined || have === undefined ? [] : [single(would), single(have)];
  }

  /** "Reports that they met": a noun, also where "reports" or "claims" is taken for a verb, but has no subject. */
  private isReportNoun(token: number): boolean {
    const { tree, table } = this;
    if (isVerb(tree, token))
      return table.is(tree.word(token), "hedge") && tree.child(token, "nsubj", "nsubj:pass", "expl", "aux", "aux:pass") < 0;
    return table.is(tree.word(token), ...NOUN_OPERATORS) && tree.child(token, "cop") < 0;
  }

  /** "It is believed that they met". */
  private isSaidOf(head: number): boolean {
    return this.table.is(this.tree.word(head), "hedge") && this.tree.child(head, "expl") >= 0;
  }

  /** "Speaking at the summit, he urged them": a participle before its clause is told, whatever the clause does with what it is about. */
  private isMeanwhile(clause: number, head: number): boolean {
    const { tree } = this;
    return (
      clause < head &&
      tree.relation(clause) === "advcl" &&
      isVerb(tree, head) &&
      tree.penn(clause) === "VBG" &&
      tree.child(clause, "mark") < 0
    );
  }

  /** What stands over a clause and its tense, without what its verb does with its own complement: "urged", "said", "agreed to". */
  private meanwhile(head: number, height: number, below: number): Cue[] {
    const own = this.predicate(head, below);
    const expects = this.table.is(textOf(this.tree, own), "expect");
    return this.governor(head, height, below).filter((cue) => expects || cue.first !== own.first || cue.last !== own.last);
  }

  private isFinite(token: number): boolean {
    const { tree } = this;
    if (["VBD", "VBZ", "VBP"].includes(tree.penn(token))) return true;
    return tree.children(token, "aux", "aux:pass", "cop").some((child) => ["MD", "VBD", "VBZ", "VBP"].includes(tree.penn(child)));
  }

  /** "Will travel and meet": the second verb has the first one's auxiliaries unless it has its own or is finite. */
  private sharedAuxiliaries(token: number, head: number): Cue[] {
    const { tree, table } = this;
    const inflected = ["VBD", "VBZ"].includes(tree.penn(token)) && tree.word(token) !== tree.lemma(token);
    if (inflected || tree.child(token, "aux", "aux:pass", "mark") >= 0) return [];
    const shared = tree.children(head, "aux", "mark", "advmod").filter((child) => child < head && table.has(tree.word(child)));
    return shared.filter((child) => tree.relation(child) !== "advmod" || table.is(tree.word(child), ...TENSE_OF_ADVERBS)).map(single);
  }

  /** "A plan to meet", "the first president to meet". */
  private aboveClauseOfNoun(noun: number, height: number): Cue[] {
    const { tree, table } = this;
    if (table.is(tree.word(noun), ...NOUN_OPERATORS)) return this.nounOperator(noun, height);
    if (table.is(tree.word(noun), "light")) return [...this.above(noun, false, height + 1), ...this.noun(noun)];
    const first = tree.children(noun, "amod").find((token) => table.is(tree.word(token), "first"));
    return first === undefined ? [] : [single(first)];
  }

  private nounOperator(noun: number, height: number): Cue[] {
    return [...this.above(noun, false, height + 1), ...this.verdict(noun), ...this.noun(noun), single(noun)];
  }

  /** "Reports that they met are false", where the tree has the predicate under its subject. */
  private verdict(noun: number): Cue[] {
    const { tree, table } = this;
    const predicates = tree.children(noun, "ccomp", "acl", "acl:relcl", "parataxis").filter((token) => table.is(tree.word(token), "deny"));
    return predicates.filter((token) => token > noun && tree.child(token, "cop", "aux:pass") >= 0).map(single);
  }

  /** A predicate with everything over it. */
  private governor(head: number, height: number, below: number): Cue[] {
    if (!isVerb(this.tree, head) && this.table.is(this.tree.word(head), ...OPERATORS) && this.tree.child(head, "cop") < 0)
      return this.nounOperator(head, height);
    this.top = head;
    const cues = this.clause(head, below);
    const fact = this.table.is(textOf(this.tree, this.predicate(head, below)), "fact");
    return [...this.above(head, true, height + 1), ...(fact ? this.withoutNot(cues) : cues)];
  }

  private aboveNoun(token: number, head: number, height: number): Cue[] {
    const { tree } = this;
    switch (tree.relation(token)) {
      case "nsubj:pass":
        return this.aboveSubject(token, head, height);
      case "obj":
      case "xcomp":
      case "ccomp":
        return this.governor(head, height, token);
      case "nsubj":
        return this.aboveSubject(token, head, height);
      case "obl":
      case "obl:agent":
      case "advcl":
        return this.aboveOblique(token, head, height);
      case "nmod":
        return this.aboveModifier(token, head, height);
      case "conj":
      case "appos":
        return isVerb(tree, head) ? [] : this.above(head, false, height + 1);
      default:
        return [];
    }
  }

  /** What the predicate says of its subject: tense, and "began" or "is likely", but not what the subject does or does not do. */
  private aboveSubject(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    const word = textOf(tree, this.predicate(head, token));
    const acts = isVerb(tree, head) && table.is(word, ...OPERATORS) && !this.isDoneTo(head, word);
    const cues = this.governor(head, height, token);
    if (acts) return this.withoutNot(cues.filter((cue) => cue.first !== head || cue.last !== head));
    const kept = this.tellsOfSubject(head, word) ? cues : this.withoutNot(cues);
    return [...this.beforeItBegan(head), ...kept];
  }

  /** The cues without a negation and the "could" that it denies. */
  private withoutNot(cues: Cue[]): Cue[] {
    const { tree, table } = this;
    const denied = cues.some((cue) => table.is(textOf(tree, cue), "not", "deny"));
    return denied ? cues.filter((cue) => !table.is(textOf(tree, cue), "not", "deny", "could", "can")) : cues;
  }

  /** "Collapsed before they could start". */
  private beforeItBegan(head: number): Cue[] {
    const { tree, table } = this;
    for (const clause of tree.children(head, "advcl")) {
      const mark = tree.child(clause, "mark");
      const subject = tree.child(clause, "nsubj", "nsubj:pass");
      if (mark < 0 || subject < 0 || !["it", "they"].includes(tree.word(subject))) continue;
      if (table.is(`${tree.word(mark)} ${tree.word(clause)}`, "cancel")) return [{ first: mark, last: clause }];
    }
    return [];
  }

  /** "The talks were proposed", and of a headline "Talks mooted": the subject does nothing. */
  private isDoneTo(head: number, word: string): boolean {
    const { tree, table } = this;
    const complement = tree.child(head, "xcomp");
    if (table.is(word, "fail", "refuse") && tree.child(head, "aux:pass") < 0)
      return complement >= 0 && this.tellsOfSubject(complement, tree.word(complement));
    if (table.is(word, ...OF_SUBJECTS) || complement >= 0 || tree.child(head, "aux:pass") >= 0) return true;
    return table.is(word, "propose") && tree.penn(head).startsWith("VB") && tree.child(head, "obj", "ccomp", "aux") < 0;
  }

  /** "The talks did not take place", "are not likely"; but "the talks did not end the war" is a deed of the talks. */
  private tellsOfSubject(head: number, word: string): boolean {
    const { tree, table } = this;
    if (EXIST.includes(tree.lemma(head))) return true;
    return table.is(word, ...OPERATORS, ...OF_SUBJECTS, "manage") && !table.is(word, "end");
  }

  /** "Spoke at the meeting"; in "made a proposal for a meeting" the noun before the preposition decides. */
  private aboveOblique(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    const first = tree.child(token, "case");
    const noun = first - 1;
    if (
      first > 0 &&
      tree.head(noun) === head &&
      tree.relation(noun) === "obj" &&
      table.is(tree.word(noun), ...NOUN_OPERATORS) &&
      !this.isSetting(token)
    )
      return this.nounOperator(noun, height);
    if (first > 0 && table.is(tree.word(noun), "ahead") && ["NOUN", "PROPN"].includes(tree.tag(noun)))
      return [...this.governor(head, height, token), single(noun)];
    const stay = this.stayAt(token, head);
    const governor = this.governor(head, height, token);
    if (stay !== null) return [...governor, stay];
    if (this.isDoneAt(token, head)) return [...governor.filter((cue) => cue.last < head), ...this.cases(token, head)];
    return [...(this.leadsTo(head, token) ? governor : this.withoutNot(governor)), ...this.complement(head), ...this.cases(token, head)];
  }

  /** "Did not go to the talks" denies them, "was not pleased with the talks" does not. */
  private leadsTo(head: number, below: number): boolean {
    const { tree, table } = this;
    if (table.is(textOf(tree, this.predicate(head, below)), ...OPERATORS, ...OF_SUBJECTS, "true")) return true;
    return isVerb(tree, below) || GOING.includes(tree.lemma(head));
  }

  /** "At the meeting, they agreed to open a crossing": what was agreed is still to come, and the agreeing was there. */
  private isDoneAt(token: number, head: number): boolean {
    const { tree } = this;
    return token < head && tree.penn(head) === "VBD" && ACTS.includes(tree.lemma(head)) && this.isSetting(token);
  }

  /** "During the summit, Macron is expected to discuss trade": the summit is where the discussing is. */
  private complement(head: number): Cue[] {
    const { tree, table } = this;
    if (!table.is(tree.word(head), ...OPERATORS)) return [];
    for (const clause of tree.children(head, "xcomp", "advcl")) {
      const to = tree.children(clause, "mark").find((mark) => tree.word(mark) === "to");
      if (to !== undefined && clause > head) return [single(to)];
    }
    return [];
  }

  /** Whether a preposition makes a noun the time or place of something else; "on" and "in" also lead to what is meant. */
  private isSetting(token: number): boolean {
    const { tree, table } = this;
    return this.tree.children(token, "case").some((child) => table.is(this.phrase(child), "in", "ahead") && tree.word(child) !== "on");
  }

  /** "The possibility of a meeting", "a round of talks", "a statement after the meeting". */
  private aboveModifier(token: number, noun: number, height: number): Cue[] {
    const { tree, table } = this;
    const word = tree.word(noun);
    if (table.is(word, ...NOUN_OPERATORS) && !this.isSetting(token)) return this.nounOperator(noun, height);
    const stay = this.stayAt(token, noun);
    if (stay !== null) return [...this.above(noun, true, height + 1), ...this.clause(noun, token), stay];
    if (DETAILS.includes(tree.lemma(noun))) return [...this.withoutNot(this.above(noun, false, height + 1))];
    if (table.is(word, "light", "true")) return [...this.above(noun, false, height + 1), ...this.noun(noun)];
    if (table.is(word, "in", "end", "ahead")) return [...this.above(noun, false, height + 1), single(noun)];
    const cases = this.cases(token, noun);
    return cases.length === 0 ? [] : [...this.above(noun, false, height + 1), ...cases];
  }

  /** "Is in Dakar for a visit": who is there, is on it. */
  private stayAt(token: number, place: number): Cue | null {
    const { tree, table } = this;
    const first = tree.child(place, "case");
    if (first < 0 || first > place || token < place || tree.child(place, "cop") < 0 || tree.child(token, "case") < 0) return null;
    return table.is(`${tree.word(first)} ${tree.word(token)}`, "there") ? { first, last: token } : null;
  }

  /** The prepositions of a noun that say how it stands to its governor; "agreed on" and "insisted on" are no places. */
  private cases(token: number, head: number): Cue[] {
    const { tree, table } = this;
    const cues = tree.children(token, "case").map((child) => this.phraseCue(child));
    const predicate = this.predicate(head, token);
    const governs = table.is(textOf(tree, predicate), ...OPERATORS);
    return cues.filter((cue) => {
      if (predicate.first < cue.first && cue.last <= predicate.last) return false;
      const text = this.textOf(cue);
      if (!table.is(text, "in", "ahead", "for", "to", "not")) return false;
      return !(text === "on" && governs);
    });
  }

  private phraseCue(token: number): Cue {
    return phraseAt(this.tree, this.table, token);
  }

  /** The words of a cue as the table has them. */
  private textOf(cue: Cue): string {
    return textOf(this.tree, cue);
  }

  private phrase(token: number): string {
    return this.textOf(this.phraseCue(token));
  }

  private predicate(head: number, below: number): Cue {
    return predicateAt(this.tree, this.table, head, below);
  }
}

/** The cues without those that begin where another does. */
function unique(cues: readonly Cue[]): Cue[] {
  return cues.filter((cue, i) => cues.findIndex((other) => other.first === cue.first) === i);
}
