import { lookupOf } from "./lookup.ts";
import type { StatusTable } from "./status-table.ts";
import type { Tree } from "./tree.ts";

/** Words that say how a happening stands: tokens `first` to `last`, inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
}

/** How many governors a happening is followed through; trees of real sentences need four. */
const HIGHEST = 8;

/** Dependents of a predicate that carry its tense, mood and negation. */
const AUXILIARIES = ["aux", "aux:pass", "cop", "mark"] as const;
const TENSE_OF_ADVERBS = ["not", "may", "hedge", "expect", "unlikely", "when"];
const DETAILS = ["date", "detail", "details", "time", "venue", "place", "agenda", "reason"];
const MODALS = ["will", "would", "may", "can", "could", "must"];
/** Classes of adjectives and participles that say something of the noun they stand at. */
const OF_NOUNS = ["plan", "propose", "ready", "expect", "unlikely", "consider", "cancel", "postpone", "begin", "hedge", "ago", "day"];
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
  "consider",
  "refuse",
  "fail",
  "deny",
  "cancel",
  "postpone",
  "threaten",
];
/** Classes that say something of the happening that is their subject: "the talks began", "the meeting was postponed". */
const OF_SUBJECTS = ["begin", "began", "end", "postpone"];

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
    if (this.tree.head(trigger) < -1) return [];
    this.top = trigger;
    const verbal = isVerb(this.tree, trigger);
    const own = verbal ? this.clause(trigger, -1) : this.noun(trigger);
    const above = this.above(trigger, verbal, 0);
    const cues = [...this.frame(), ...above, ...own];
    return cues.filter((cue, i) => cues.findIndex((other) => other.first === cue.first) === i);
  }

  /** What stands over the whole clause: the mark of a yes-no question, and the condition of a modal. */
  private frame(): Cue[] {
    const { tree, table } = this;
    const top = this.top;
    const auxiliaries = tree.children(top, "aux", "cop", "aux:pass");
    const condition = tree.children(top, "advcl").flatMap((clause) => tree.children(clause, "mark"));
    const modal = auxiliaries.some((token) => table.is(tree.word(token), ...MODALS));
    const cues = modal ? condition.filter((token) => table.is(tree.word(token), "if")).map(single) : [];
    const subject = tree.child(top, "nsubj", "nsubj:pass", "expl");
    const end = tree.children(top, "punct").at(-1) ?? -1;
    if (tree.head(top) !== -1 || end < 0 || subject < 0 || tree.word(end) !== "?") return cues;
    return auxiliaries.some((token) => token < subject) && !this.asksWhat(top) ? [single(end), ...cues] : cues;
  }

  private asksWhat(top: number): boolean {
    const { tree } = this;
    const { first } = tree.extent(top);
    return (
      ["WRB", "WP", "WDT", "WP$"].includes(tree.penn(first)) ||
      tree.children(top).some((token) => token < top && tree.penn(token) === "WRB")
    );
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
      else if ((AUXILIARIES as readonly string[]).includes(relation)) this.add(child, cues);
      else if (relation === "advmod" && table.is(this.phrase(child), ...TENSE_OF_ADVERBS)) this.addAdverb(child, head, cues);
      else if (this.isTimed(head) && (relation === "obl" || relation === "obl:unmarked" || relation === "advmod")) this.addDay(child, days);
    }
    if (below < 0 ? this.tellsTense(head) : this.says(head)) cues.push(this.phraseCue(head));
    cues.sort((a, b) => a.first - b.first);
    const past = below < 0 && tree.penn(head) === "VBD";
    return [...(past ? cues.filter((cue) => !table.is(this.textOf(cue), "when")) : cues), ...days.slice(0, 1)];
  }

  /** A trigger counts by its form only: "rejected" is not refused when the rejecting is what happens. */
  private tellsTense(trigger: number): boolean {
    const word = this.tree.word(trigger);
    return !this.table.has(word) || this.table.is(word, "past", "assembled");
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
    if (table.is(tree.word(subject), "not")) cues.push(single(subject));
    for (const det of tree.children(subject, "det")) if (table.is(tree.word(det), "not")) cues.push(single(det));
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
      else if ((relation === "det" || relation === "advmod") && table.is(this.phrase(child), "not", "may", "hedge"))
        cues.push(this.phraseCue(child));
      else if ((relation === "amod" || relation === "compound") && table.is(word, ...OF_NOUNS)) cues.push(single(child));
      else if (relation === "compound" && tree.tag(child) === "VERB" && tree.child(child, "aux") >= 0)
        cues.push(...this.clause(child, head));
      else if (relation === "acl" && this.saysOfNoun(child)) cues.push(...this.clause(child, head));
      else if (relation === "acl:relcl" && this.isSubject(child)) cues.push(...this.clause(child, head));
    }
    return cues;
  }

  /** A participle or an infinitive after a noun: "scheduled for May", "to be held". */
  private saysOfNoun(clause: number): boolean {
    const { tree } = this;
    if (tree.penn(clause) === "VBN") return !this.isFinite(clause);
    return tree.children(clause, "mark").some((mark) => tree.word(mark) === "to");
  }

  private isSubject(relative: number): boolean {
    const { tree } = this;
    const subject = tree.child(relative, "nsubj", "nsubj:pass");
    return subject >= 0 && ["which", "that"].includes(tree.word(subject));
  }

  /** Whether a governor's own form says something: a word of the table, a past or an -ing form. */
  private says(token: number): boolean {
    const { table } = this;
    const text = this.phrase(token);
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
    if (relation === "xcomp") return this.governor(head, height, token);
    if (relation === "ccomp")
      return table.is(this.phrase(head), ...OPERATORS) || this.isSaidOf(head) ? this.governor(head, height, token) : [];
    if (relation === "csubj" && tree.child(head, "expl") >= 0) return this.governor(head, height, token);
    if (relation === "acl") return this.aboveClauseOfNoun(head, height);
    if (relation === "advcl" && tree.children(token, "aux").some((aux) => tree.word(aux) === "having")) return [];
    if (relation === "advcl") return this.isFinite(token) ? [] : this.governor(head, height, token);
    if (relation === "conj" && isVerb(tree, head)) return [...this.above(head, true, height + 1), ...this.sharedAuxiliaries(token, head)];
    return [];
  }

  /** "It is believed that they met". */
  private isSaidOf(head: number): boolean {
    return this.table.is(this.tree.word(head), "hedge") && this.tree.child(head, "expl") >= 0;
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
    if (table.is(tree.word(noun), ...OPERATORS, "hedge")) return this.nounOperator(noun, height);
    const first = tree.children(noun, "amod").find((token) => table.is(tree.word(token), "first"));
    return first === undefined ? [] : [single(first)];
  }

  private nounOperator(noun: number, height: number): Cue[] {
    return [...this.above(noun, false, height + 1), ...this.noun(noun), single(noun)];
  }

  /** A predicate with everything over it. */
  private governor(head: number, height: number, below: number): Cue[] {
    if (!isVerb(this.tree, head) && this.table.is(this.tree.word(head), ...OPERATORS) && this.tree.child(head, "cop") < 0)
      return this.nounOperator(head, height);
    this.top = head;
    return [...this.above(head, true, height + 1), ...this.clause(head, below)];
  }

  private aboveNoun(token: number, head: number, height: number): Cue[] {
    const { tree } = this;
    switch (tree.relation(token)) {
      case "nsubj:pass":
        return [...this.laterFate(head), ...this.governor(head, height, token)];
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

  /** What the predicate says of its subject: tense, and "began" or "is likely", but not what the subject does. */
  private aboveSubject(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    const word = this.phrase(head);
    const acts =
      isVerb(tree, head) && table.is(word, ...OPERATORS) && !table.is(word, ...OF_SUBJECTS) && tree.child(head, "xcomp", "aux:pass") < 0;
    const cues = this.governor(head, height, token);
    return [...this.laterFate(head), ...(acts ? cues.filter((cue) => cue.first !== head) : cues)];
  }

  /** "Had been scheduled but was cancelled": what became of the subject in the end. */
  private laterFate(head: number): Cue[] {
    const { tree, table } = this;
    const last = tree.children(head, "conj").at(-1) ?? -1;
    if (last < 0 || tree.child(last, "nsubj", "nsubj:pass") >= 0 || !table.is(this.phrase(last), "cancel", "postpone")) return [];
    return this.clause(last, head);
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
      table.is(tree.word(noun), ...OPERATORS) &&
      !this.isSetting(token)
    )
      return this.nounOperator(noun, height);
    if (first > 0 && table.is(tree.word(noun), "ahead") && ["NOUN", "PROPN"].includes(tree.tag(noun)))
      return [...this.governor(head, height, token), single(noun)];
    return [...this.governor(head, height, token), ...this.complement(head), ...this.cases(token, head)];
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
    if (table.is(word, ...OPERATORS, "hedge") && !this.isSetting(token)) return this.nounOperator(noun, height);
    if (table.is(word, "light")) return [...this.above(noun, false, height + 1), ...this.noun(noun)];
    if (table.is(word, "in", "end", "ahead")) return [...this.above(noun, false, height + 1), single(noun)];
    const cases = this.cases(token, noun);
    return cases.length === 0 ? [] : [...this.above(noun, false, height + 1), ...cases];
  }

  /** The prepositions of a noun that say how it stands to its governor; "agreed on" and "insisted on" are no places. */
  private cases(token: number, head: number): Cue[] {
    const { tree, table } = this;
    const cues = tree.children(token, "case").map((child) => this.phraseCue(child));
    const governs = table.is(tree.word(head), ...OPERATORS);
    return cues.filter((cue) => {
      const text = this.textOf(cue);
      if (!table.is(text, "in", "ahead", "for", "to", "not")) return false;
      return !(text === "on" && governs);
    });
  }

  /** A token with the word before or after it that makes one expression of the table with it: "called off", "ahead of", "under way". */
  private phraseCue(token: number): Cue {
    const { tree, table } = this;
    const word = tree.word(token);
    const { count } = tree.doc.tokens;
    if (token + 1 < count && tree.head(token + 1) >= -1 && table.has(`${word} ${tree.word(token + 1)}`))
      return { first: token, last: token + 1 };
    if (token > 0 && tree.head(token - 1) >= -1 && table.has(`${tree.word(token - 1)} ${word}`)) return { first: token - 1, last: token };
    return single(token);
  }

  /** The words of a cue as the table has them. */
  private textOf(cue: Cue): string {
    return cue.first === cue.last ? this.tree.word(cue.first) : `${this.tree.word(cue.first)} ${this.tree.word(cue.last)}`;
  }

  private phrase(token: number): string {
    return this.textOf(this.phraseCue(token));
  }
}

function single(token: number): Cue {
  return { first: token, last: token };
}

/** A verb, or whatever else is a predicate with a complement of its own. */
function isVerb(tree: Tree, token: number): boolean {
  const tag = tree.tag(token);
  return tag === "VERB" || tag === "AUX";
}
