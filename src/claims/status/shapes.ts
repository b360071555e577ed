import type { Tree } from "../tree.ts";
import { type Cue, isVerb, predicateAt, single, textOf } from "./phrases.ts";
import type { StatusTable } from "./table.ts";
import { BACKDROP, DEFINITE, NOUN_OPERATORS, OF_NOUNS, REMAIN } from "./words.ts";

/** Prepositions that lead to what a plan or an effort is for. */
const PURPOSE_MARKS = ["for", "on", "of", "about"];

/** Constructions in a tree that the words over a happening stand in, each with the sentence that it is named after. */
export class Shapes {
  private readonly tree: Tree;
  private readonly table: StatusTable;

  constructor(tree: Tree, table: StatusTable) {
    this.tree = tree;
    this.table = table;
  }

  /** "Reports that they met", "a chance that": a clause with a subject of its own says what the noun reports, however the tree has it. */
  isThat(clause: number, noun: number): boolean {
    const { tree, table } = this;
    if (!table.is(tree.word(noun), ...NOUN_OPERATORS)) return false;
    const subject = tree.child(clause, "nsubj", "nsubj:pass");
    return subject >= 0 && tree.word(subject) !== "that" && tree.word(noun + 1) === "that";
  }

  /** "If they had met, he would have told her", "had they met ...": the condition is as unreal as what would have been. */
  unreal(clause: number, head: number): Cue[] {
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

  /** "Had planned to go and meet her", where the tree joins "meet" to "planned": the infinitive that it goes with, or -1. */
  infinitiveBefore(verb: number, head: number): number {
    const { tree } = this;
    if (tree.word(verb) !== tree.lemma(verb) || !["VBD", "VBN", "VBZ"].includes(tree.penn(head))) return -1;
    if (tree.child(verb, "nsubj", "aux", "mark") >= 0) return -1;
    const before = tree.children(head, "xcomp").find((other) => other < verb && tree.penn(other) === "VB" && this.hasTo(other));
    return before ?? -1;
  }

  hasTo(verb: number): boolean {
    return this.tree.children(verb, "mark").some((mark) => this.tree.word(mark) === "to");
  }

  /** "Reports that they met": a noun, also where "reports" or "claims" is taken for a verb, but has no subject. */
  isReportNoun(token: number): boolean {
    const { tree, table } = this;
    if (isVerb(tree, token))
      return table.is(tree.word(token), "hedge") && tree.child(token, "nsubj", "nsubj:pass", "expl", "aux", "aux:pass") < 0;
    return table.is(tree.word(token), ...NOUN_OPERATORS) && tree.child(token, "cop") < 0;
  }

  /** "Agreed to go on, as discussed by A and B at their talks": what is told to have been done stands under no verb before it. */
  isAsDoneBy(clause: number): boolean {
    const { tree } = this;
    return tree.child(clause, "obl:agent") >= 0 && tree.children(clause, "mark").some((mark) => tree.word(mark) === "as");
  }

  /** "Called their talks useful", "considered the talks as useful": what somebody finds talks to have been; "called them off" is another. */
  isJudged(noun: number, verb: number): boolean {
    const { tree } = this;
    if (tree.lemma(verb) === "call") return tree.child(verb, "compound:prt") < 0 && tree.child(noun, "nmod:poss") >= 0;
    const found = tree.lemma(verb) === "consider" && tree.penn(verb) !== "VBG";
    return found && tree.children(verb, "obl").some((word) => tree.word(tree.child(word, "case")) === "as");
  }

  /** "It is believed that they met". */
  isSaidOf(head: number): boolean {
    return this.table.is(this.tree.word(head), "hedge") && this.tree.child(head, "expl") >= 0;
  }

  /** "Wants the resolution put to a vote": a participle of the object says what is wanted of it. */
  isWanted(participle: number, noun: number): boolean {
    const { tree, table } = this;
    if (tree.penn(participle) !== "VBN" || tree.relation(noun) !== "obj" || !isVerb(tree, tree.head(noun))) return false;
    return table.is(tree.word(tree.head(noun)), "propose") && ["want", "like", "wish", "need"].includes(tree.lemma(tree.head(noun)));
  }

  /** "The Group of Eight summit", where the tree has the noun under the name before it. */
  isInName(token: number): boolean {
    const { tree } = this;
    return tree.relation(token) === "nmod" && tree.head(token) < token && tree.child(token, "case") < 0;
  }

  /** "Asked to condemn it in a vote", "will abstain in the vote": the vote is how it is done, and no place of it. */
  isByBallot(token: number, head: number): boolean {
    const { tree } = this;
    if (!["vote", "ballot"].includes(tree.lemma(token)) || !isVerb(tree, head) || tree.word(tree.child(token, "case")) !== "in")
      return false;
    const any = tree.children(token, "det").every((word) => ["a", "an"].includes(tree.word(word))) && tree.child(token, "nmod:poss") < 0;
    return any || ["abstain", "vote"].includes(tree.lemma(head));
  }

  /** "The talks", "her meeting". */
  isDefinite(noun: number): boolean {
    const { tree } = this;
    return tree.child(noun, "nmod:poss") >= 0 || tree.children(noun, "det").some((word) => DEFINITE.includes(tree.word(word)));
  }

  /** "Is in Dakar for a visit": who is there, is on it. */
  stayAt(token: number, place: number): Cue | null {
    const { tree, table } = this;
    const first = tree.child(place, "case");
    if (first < 0 || first > place || token < place || tree.child(place, "cop") < 0 || tree.child(token, "case") < 0) return null;
    return table.is(`${tree.word(first)} ${tree.word(token)}`, "there") ? { first, last: token } : null;
  }

  /** "The first", "the third", "the highest-ranking official to visit": who is told apart by it has done it. */
  foremost(noun: number): number {
    const { tree, table } = this;
    const words = tree.children(noun, "amod").flatMap((word) => [word, ...tree.children(word)]);
    return words.find((word) => table.is(tree.word(word), "first", "nth", "ago")) ?? -1;
  }

  /** "Reports that they met are false", where the tree has the predicate under its subject. */
  verdict(noun: number): Cue[] {
    const { tree, table } = this;
    const predicates = tree.children(noun, "ccomp", "acl", "acl:relcl", "parataxis").filter((token) => table.is(tree.word(token), "deny"));
    return predicates.filter((token) => token > noun && tree.child(token, "cop", "aux:pass") >= 0).map(single);
  }

  /** "Remains possible", "looks likely": what the talks are said to be, or -1. */
  remains(head: number): number {
    const { tree, table } = this;
    const state = REMAIN.includes(tree.lemma(head)) ? tree.child(head, "xcomp") : -1;
    return state >= 0 && tree.penn(state) !== "VB" && table.is(tree.word(state), ...OF_NOUNS, "if") ? state : -1;
  }

  /** "A date for talks has yet to be set", "details of the meeting are worked out": the verb by which they are still to be held, as a cue. */
  settling(detail: number): Cue[] {
    const { tree, table } = this;
    const head = tree.head(detail);
    if (head < 0 || !["nsubj", "nsubj:pass", "obj"].includes(tree.relation(detail))) return [];
    const open = tree.child(head, "xcomp");
    return [open, head]
      .filter((verb) => verb >= 0 && isVerb(tree, verb))
      .map((verb) => predicateAt(tree, table, verb, -1))
      .filter((cue) => table.is(textOf(tree, cue), "plan"))
      .slice(0, 1);
  }

  /** "Collapsed before they could start". */
  beforeItBegan(head: number): Cue[] {
    const { tree, table } = this;
    for (const clause of tree.children(head, "advcl")) {
      const mark = tree.child(clause, "mark");
      const subject = tree.child(clause, "nsubj", "nsubj:pass");
      if (mark < 0 || subject < 0 || !["it", "they"].includes(tree.word(subject))) continue;
      if (table.is(`${tree.word(mark)} ${tree.word(clause)}`, "cancel")) return [{ first: mark, last: clause }];
    }
    return [];
  }

  /** "Efforts are under way to revive talks": what the infinitive is an effort at stands as the subject. */
  effort(clause: number, head: number): Cue[] {
    const subject = this.hasTo(clause) ? this.purposeOf(head, clause) : -1;
    return subject < 0 ? [] : [single(subject)];
  }

  /** "Preparations are under way for talks", "efforts are made to meet": the subject that a noun or infinitive behind its predicate is of, or -1. */
  purposeOf(head: number, of: number): number {
    const { tree, table } = this;
    const subject = tree.child(head, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > head || of < head || !["NOUN", "PROPN"].includes(tree.tag(subject))) return -1;
    const leads = this.hasTo(of) || tree.children(of, "case").some((word) => PURPOSE_MARKS.includes(tree.word(word)));
    return leads && table.is(tree.word(subject), ...NOUN_OPERATORS, "ahead") ? subject : -1;
  }

  /** "His agenda includes talks", "the plan provides talks": what is only planned stands as the subject; or -1. */
  agendaOver(head: number): number {
    const { tree, table } = this;
    const subject = tree.child(head, "nsubj");
    if (subject < 0 || subject > head || tree.tag(subject) !== "NOUN" || !["VBZ", "VBP"].includes(tree.penn(head))) return -1;
    return table.is(tree.word(subject), "plan") ? subject : -1;
  }

  /** "There is a possibility that they will meet", where the tree gives the clause to the verb: the noun, or -1. */
  subjectOfThere(clause: number, head: number): number {
    const { tree, table } = this;
    const noun = tree.child(head, "expl") < 0 ? -1 : tree.child(head, "nsubj");
    return noun >= 0 && noun < clause && table.is(tree.word(noun), ...NOUN_OPERATORS) ? noun : -1;
  }

  /** "Made a promise to meet", "became the first president to meet": the noun right before an infinitive that the tree gives to the verb; or -1. */
  nounBefore(clause: number, verb: number): number {
    const { tree, table } = this;
    const mark = tree.child(clause, "mark");
    const before = mark - 1;
    const noun = before >= 0 && tree.relation(before) === "nmod" ? tree.head(before) : before;
    if (mark < 1 || clause < verb || tree.word(mark) !== "to" || noun < 0 || tree.head(noun) !== verb) return -1;
    const stands = ["obj", "xcomp"].includes(tree.relation(noun)) || this.isBackdrop(noun);
    if (!stands || isVerb(tree, noun)) return -1;
    return this.foremost(noun) >= 0 || table.is(tree.word(noun), ...NOUN_OPERATORS) ? noun : -1;
  }

  /** "Despite attempts": what only stands behind what is told. */
  private isBackdrop(noun: number): boolean {
    const { tree } = this;
    const marker = tree.relation(noun) === "obl" ? tree.child(noun, "case") : -1;
    return marker >= 0 && BACKDROP.includes(tree.word(marker));
  }
}
