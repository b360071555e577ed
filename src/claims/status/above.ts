import { isReportedOn } from "../clause.ts";
import type { Tree } from "../tree.ts";
import type { Clauses } from "./clause.ts";
import { type Cue, isVerb, single, textOf } from "./phrases.ts";
import { Shapes } from "./shapes.ts";
import type { StatusTable } from "./table.ts";
import {
  ACTS,
  AFTERWARDS,
  ARRIVING,
  BACKDROP,
  BEGINNINGS,
  DELEGATES,
  DETAILS,
  DONE_THERE,
  GOING,
  HOSTING,
  JOURNEYS,
  MEDIA,
  NOUN_OPERATORS,
  OF_SUBJECTS,
  OPERATORS,
  TENSE_OF_ADVERBS,
  TO_COME,
  WISHES,
} from "./words.ts";

/** How many governors a happening is followed through; trees of real sentences need four. */
const HIGHEST = 8;

/** The words over a happening that say how it stands: the verbs, nouns and prepositions that govern it, each with what stands beside it. */
export class Governors {
  /** The highest predicate reached so far; the trigger before any. */
  top: number;
  private readonly tree: Tree;
  private readonly table: StatusTable;
  private readonly clauses: Clauses;
  private readonly shapes: Shapes;

  constructor(tree: Tree, table: StatusTable, clauses: Clauses, trigger: number) {
    this.tree = tree;
    this.table = table;
    this.clauses = clauses;
    this.shapes = new Shapes(tree, table);
    this.top = trigger;
  }

  /** What governs a token, outermost first. */
  above(token: number, verbal: boolean, height: number): Cue[] {
    const head = this.tree.head(token);
    if (head < 0 || height > HIGHEST) return [];
    return verbal ? this.aboveVerb(token, head, height) : this.aboveNoun(token, head, height);
  }

  private aboveVerb(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    const relation = tree.relation(token);
    const would = this.shapes.unreal(token, head);
    if (would.length > 0) return would;
    const noun = this.shapes.nounBefore(token, head);
    if (noun >= 0) return this.aboveClauseOfNoun(noun, height);
    if (relation === "xcomp") return [...this.governor(head, height, token), ...this.shapes.effort(token, head)];
    if (relation === "acl:relcl" && tree.child(head, "expl") >= 0 && tree.child(head, "cop") >= 0)
      return this.governor(head, height, token);
    if (relation === "ccomp" && this.shapes.isReportNoun(head)) return this.aboveClauseOfNoun(head, height);
    const existing = relation === "ccomp" ? this.shapes.subjectOfThere(token, head) : -1;
    if (existing >= 0) return this.nounOperator(existing, height);
    if (relation === "ccomp")
      return table.is(this.clauses.phrase(head), ...OPERATORS, "true") || this.shapes.isSaidOf(head)
        ? this.governor(head, height, token)
        : [];
    if (relation === "csubj" && tree.child(head, "expl") >= 0) return this.governor(head, height, token);
    const beside = this.clauses.toldBeside(token);
    if (beside >= 0) return this.meanwhile(beside, height, token);
    if (relation === "acl" && this.clauses.isWherefore(token, head)) return this.governor(head, height, token);
    if (relation === "acl" && this.shapes.isWanted(token, head)) return this.governor(tree.head(head), height, head);
    if (relation === "acl" || (relation === "acl:relcl" && this.shapes.isThat(token, head))) return this.aboveClauseOfNoun(head, height);
    if (relation === "advcl" && tree.children(token, "aux").some((aux) => tree.word(aux) === "having")) return [];
    if (relation === "advcl" && this.shapes.isAsDoneBy(token)) return [];
    if (relation === "advcl" && tree.word(token) === "following" && this.isAgreedOn(head)) return [];
    if (relation === "advcl" && this.isAgreedAfter(token, head)) return this.aboveVerb(token, tree.head(head), height);
    if (relation === "advcl" && this.clauses.isToldInTurn(token, head)) return this.governor(head, height, token);
    if (relation === "advcl" && token < head && this.isParted(token, head)) return [];
    if (relation === "advcl")
      return this.clauses.isFinite(token) ? [] : [...this.ofItsBeginning(head, height, token), ...this.shapes.effort(token, head)];
    if (relation === "obl") return this.aboveOblique(token, head, height);
    if (relation === "nmod") return this.aboveModifier(token, head, height);
    const infinitive = relation === "conj" ? this.shapes.infinitiveBefore(token, head) : -1;
    if (infinitive >= 0) return [...this.governor(head, height, infinitive), single(tree.child(infinitive, "mark"))];
    if (relation === "conj" && isVerb(tree, head)) return [...this.above(head, true, height + 1), ...this.sharedAuxiliaries(token, head)];
    return [];
  }

  /** "A to meet B; others reject C": headlines beside each other. */
  private isParted(token: number, head: number): boolean {
    const { tree } = this;
    return tree.children(head, "punct").some((mark) => mark > token && mark < head && tree.word(mark) === ";");
  }

  /** What stands over a clause and its tense, without what its verb does with its own complement: "urged", "said", "agreed to". */
  private meanwhile(head: number, height: number, below: number): Cue[] {
    const own = this.clauses.predicate(head, below);
    const expects = this.table.is(textOf(this.tree, own), "expect");
    return this.governor(head, height, below).filter((cue) => expects || cue.first !== own.first || cue.last !== own.last);
  }

  /** "Will travel and meet": the second verb has the first one's auxiliaries unless it has its own or is finite. */
  private sharedAuxiliaries(token: number, head: number): Cue[] {
    const { tree, table } = this;
    const inflected = ["VBD", "VBZ"].includes(tree.penn(token)) && tree.word(token) !== tree.lemma(token);
    if (inflected || tree.child(token, "aux", "aux:pass", "mark") >= 0) return [];
    const shared = tree.children(head, "aux", "mark", "advmod").filter((child) => child < head && table.has(tree.word(child)));
    return shared.filter((child) => tree.relation(child) !== "advmod" || table.is(tree.word(child), ...TENSE_OF_ADVERBS)).map(single);
  }

  /** "A plan to meet", "the first president to meet", "is expected to become the first president to meet". */
  private aboveClauseOfNoun(noun: number, height: number): Cue[] {
    const { tree, table } = this;
    if (table.is(tree.word(noun), ...NOUN_OPERATORS)) return this.nounOperator(noun, height);
    if (table.is(tree.word(noun), "light")) return [...this.above(noun, false, height + 1), ...this.clauses.noun(noun)];
    const first = this.shapes.foremost(noun);
    if (first < 0) return [];
    const becomes = tree.relation(noun) === "xcomp" && tree.lemma(tree.head(noun)) === "become";
    return [...(becomes ? this.governor(tree.head(noun), height, noun) : []), single(first)];
  }

  /** "Plans are under way": what goes on is the planning, and no beginning of what is planned. */
  private nounOperator(noun: number, height: number): Cue[] {
    const above = this.without(this.above(noun, false, height + 1), BEGINNINGS);
    return [...above, ...this.shapes.verdict(noun), ...this.clauses.noun(noun), single(noun)];
  }

  /** What stands over an infinitive or a noun behind its predicate; "efforts are under way to meet" begins no meeting. */
  private ofItsBeginning(head: number, height: number, below: number): Cue[] {
    const governor = this.governor(head, height, below);
    return this.shapes.purposeOf(head, below) < 0 ? governor : this.without(governor, BEGINNINGS);
  }

  /** A predicate with everything over it. */
  private governor(head: number, height: number, below: number): Cue[] {
    if (!isVerb(this.tree, head) && this.table.is(this.tree.word(head), ...OPERATORS) && this.tree.child(head, "cop") < 0)
      return this.nounOperator(head, height);
    this.top = head;
    const cues = this.clauses.clause(head, below);
    const fact = this.table.is(textOf(this.tree, this.clauses.predicate(head, below)), "fact");
    return [...this.above(head, true, height + 1), ...(fact ? this.clauses.withoutNot(cues) : cues)];
  }

  private aboveNoun(token: number, head: number, height: number): Cue[] {
    const { tree } = this;
    switch (tree.relation(token)) {
      case "nsubj:pass":
        return this.aboveSubject(token, head, height);
      case "obj":
        return this.aboveObject(token, head, height);
      case "xcomp":
        return this.governor(head, height, token);
      case "ccomp":
        return tree.child(token, "cop") >= 0 ? this.aboveVerb(token, head, height) : this.governor(head, height, token);
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

  /** "Wants the talks to end the war" asks for an end of the war; the talks are taken for granted. */
  private aboveObject(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    if (this.isFollowed(head)) return [];
    const list = this.shapes.agendaOver(head);
    if (list >= 0) return [...this.governor(head, height, token), single(list)];
    if (this.shapes.isJudged(token, head)) return this.without(this.governor(head, height, token), ["announce", "consider"]);
    const deed = tree.children(head, "xcomp", "advcl").find((verb) => verb > token && tree.penn(verb) === "VB");
    if (
      deed === undefined ||
      !this.shapes.isDefinite(token) ||
      !table.is(tree.word(head), ...WISHES) ||
      this.clauses.tellsOfSubject(deed, tree.word(deed))
    )
      return this.governor(head, height, token);
    const to = tree.children(deed, "mark").filter((mark) => tree.word(mark) === "to");
    return [...this.without(this.governor(head, height, token), WISHES), ...to.map(single)];
  }

  /** "The decision follows talks": whatever comes after them, they have been. */
  private isFollowed(verb: number): boolean {
    const { tree } = this;
    return tree.lemma(verb) === "follow" && ["VBD", "VBZ", "VBP"].includes(tree.penn(verb)) && tree.child(verb, "aux", "advmod") < 0;
  }

  private without(cues: readonly Cue[], classes: readonly string[]): Cue[] {
    return cues.filter((cue) => !this.table.is(textOf(this.tree, cue), ...classes));
  }

  /** What the predicate says of its subject: tense, and "began" or "is likely", but not what the subject does or does not do. */
  private aboveSubject(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    const word = textOf(tree, this.clauses.predicate(head, token));
    const acts = isVerb(tree, head) && table.is(word, ...OPERATORS) && !this.isDoneTo(head, word);
    const cues = this.governor(head, height, token);
    if (acts) return this.clauses.withoutNot(cues.filter((cue) => cue.first !== head || cue.last !== head));
    if (this.isExpectedToDo(head, word))
      return [...this.without(this.clauses.withoutNot(cues), ["expect", "unlikely"]), ...this.complement(head)];
    const remains = this.shapes.remains(head);
    if (remains >= 0) return [...cues, single(remains)];
    if (this.clauses.tellsOfSubject(head, word)) return [...this.shapes.beforeItBegan(head), ...cues];
    const said = this.shapes.isDefinite(token) ? cues.filter((cue) => cue.last > token || !table.is(textOf(tree, cue), ...WISHES)) : cues;
    const deed = isVerb(tree, head) && tree.child(head, "obj") >= 0 && table.is(word, ...OF_SUBJECTS) && !word.includes(" ");
    const kept = this.clauses.withoutNot(deed ? said.filter((cue) => cue.first !== head) : said);
    return [...this.shapes.beforeItBegan(head), ...kept];
  }

  /** "The talks are expected to focus on trade": what they do is expected, and the talks are taken for granted. */
  private isExpectedToDo(head: number, word: string): boolean {
    const { tree, table } = this;
    const deed = tree.child(head, "xcomp");
    if (deed < 0 || !table.is(word, "expect", "unlikely") || tree.penn(deed) !== "VB" || tree.child(deed, "aux:pass", "cop") >= 0)
      return false;
    return !this.clauses.tellsOfSubject(deed, tree.word(deed));
  }

  /** "The talks were proposed", and of a headline "Talks mooted": the subject does nothing. */
  private isDoneTo(head: number, word: string): boolean {
    const { tree, table } = this;
    const complement = tree.child(head, "xcomp");
    if (table.is(word, "fail", "refuse") && tree.child(head, "aux:pass") < 0)
      return complement >= 0 && this.clauses.tellsOfSubject(complement, tree.word(complement));
    if (table.is(word, ...OF_SUBJECTS) || complement >= 0 || tree.child(head, "aux:pass") >= 0) return true;
    return table.is(word, "propose") && tree.penn(head).startsWith("VB") && tree.child(head, "obj", "ccomp", "aux") < 0;
  }

  /** "Spoke at the meeting"; in "made a proposal for a meeting" the noun before the preposition decides. */
  private aboveOblique(token: number, head: number, height: number): Cue[] {
    const { tree, table } = this;
    const first = tree.child(token, "case");
    if (first >= 0 && (BACKDROP.includes(tree.word(first)) || isReportedOn(tree, token))) return [];
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
    const stay = this.shapes.stayAt(token, head);
    const governor = this.governor(head, height, token);
    if (stay !== null) return [...governor, stay];
    const purpose = this.shapes.purposeOf(head, token);
    if (purpose >= 0) return [...this.without(governor, BEGINNINGS), single(purpose), ...this.cases(token, head)];
    if (this.isMedium(token))
      return this.table.is(tree.word(head), ...OPERATORS) ? governor.filter(({ first }) => first !== head) : governor;
    if (this.isSettledAfter(token, head)) return this.cases(token, head);
    if (this.isDoneAt(token, head)) return [...governor.filter((cue) => cue.last < head), ...this.cases(token, head)];
    return [
      ...(this.leadsTo(head, token) ? governor : this.clauses.withoutNot(governor)),
      ...this.complement(head),
      ...this.cases(token, head),
    ];
  }

  /** "Asked her by phone to come": what is only meant is the coming, and the asking was a call. */
  private isMedium(token: number): boolean {
    const { tree, table } = this;
    const marks = tree.children(token, "case");
    if (marks.some((child) => table.is(this.clauses.phrase(child), "even"))) return true;
    return MEDIA.includes(tree.lemma(token)) && marks.some((child) => ["by", "over", "on", "via", "through"].includes(tree.word(child)));
  }

  /** "Did not go to the talks" denies them, "was not pleased with the talks" does not. */
  private leadsTo(head: number, below: number): boolean {
    const { tree, table } = this;
    if (table.is(textOf(tree, this.clauses.predicate(head, below)), ...OPERATORS, ...OF_SUBJECTS, "true")) return true;
    return isVerb(tree, below) || GOING.includes(tree.lemma(head));
  }

  /** "At the meeting, they agreed to open a crossing", "agreed at the meeting to open it": what was agreed is still to come, and the agreeing was there. */
  private isDoneAt(token: number, head: number): boolean {
    const { tree } = this;
    const isBefore =
      this.isToldBeside(token, head) ||
      token < head ||
      tree.children(head, "xcomp", "advcl").some((deed) => deed > token && this.shapes.hasTo(deed));
    const agreed = this.isToldAsDone(head)
      ? isBefore
      : tree.children(head, "aux:pass").some((aux) => ["was", "were"].includes(tree.word(aux)));
    return agreed && ACTS.includes(tree.lemma(head)) && this.isSetting(token);
  }

  /** "Agreed to release them after a summit", without a day to come: it is the agreeing that came after it. What is known ("after the summit") may be to come. */
  private isSettledAfter(token: number, head: number): boolean {
    const { tree, table } = this;
    if (!this.isAgreedOn(head) || this.shapes.isDefinite(token)) return false;
    const marks = tree.children(token, "case").map((word) => tree.word(word));
    if (!marks.some((mark) => AFTERWARDS.includes(mark) || (mark === "during" && !DONE_THERE.includes(tree.lemma(head))))) return false;
    const { first, last } = tree.extent(token);
    if (tree.word(first) === "," || (first > 0 && tree.word(first - 1) === ",")) return true;
    for (let word = first; word <= last; word++) if (table.is(tree.word(word), "day", "plan")) return false;
    return true;
  }

  /** "Agreed to stop the attacks after meeting her on Thursday": it is the agreeing that came after it, unless a day to come is told. */
  private isAgreedAfter(token: number, head: number): boolean {
    const { tree, table } = this;
    if (tree.penn(token) !== "VBG" || !this.isAgreedOn(head)) return false;
    if (!tree.children(token, "mark").some((mark) => AFTERWARDS.includes(tree.word(mark)))) return false;
    const { first, last } = tree.extent(token);
    for (let word = first; word <= last; word++) if (table.is(tree.word(word), "plan") || TO_COME.includes(tree.word(word))) return false;
    return true;
  }

  /** "The two agree to a truce during a meeting", as digests tell the day's news. */
  private isToldBeside(token: number, head: number): boolean {
    const { tree } = this;
    const marks = tree.children(token, "case").map((word) => tree.word(word));
    return tree.penn(head) === "VBP" && marks.some((mark) => mark === "during" || AFTERWARDS.includes(mark));
  }

  /** "(Agreed) to release them", "(agreed) to work to release them", "(agreed to seize and) to release them". */
  private isAgreedOn(deed: number): boolean {
    const { tree } = this;
    const agreed = tree.head(deed);
    const isDeeper = ["xcomp", "advcl", "conj"].includes(tree.relation(deed)) && !this.isToldAsDone(agreed) && tree.tag(agreed) === "VERB";
    if (isDeeper) return this.shapes.hasTo(agreed) && this.isAgreedOn(agreed);
    return tree.relation(deed) === "xcomp" && this.isToldAsDone(agreed) && ACTS.includes(tree.lemma(agreed));
  }

  /** "Agreed", and as digests tell the day's news "agrees": a finite verb without an auxiliary. */
  private isToldAsDone(verb: number): boolean {
    const { tree } = this;
    return tree.penn(verb) === "VBD" || (["VBZ", "VBP"].includes(tree.penn(verb)) && tree.child(verb, "aux", "mark") < 0);
  }

  /** "During the summit, Macron is expected to discuss trade": the summit is where the discussing is. */
  private complement(head: number): Cue[] {
    const { tree, table } = this;
    if (!table.is(tree.word(head), ...OPERATORS) || this.isAsking(head)) return [];
    for (const clause of tree.children(head, "xcomp", "advcl")) {
      const to = tree.children(clause, "mark").find((mark) => tree.word(mark) === "to");
      if (to !== undefined && clause > head) return [single(to)];
    }
    return [];
  }

  /** "Urged them to vote", "called on them to vote": what others are to do says nothing of when it is asked. */
  private isAsking(head: number): boolean {
    const { tree } = this;
    if (tree.penn(head) !== "VBD" && tree.penn(head) !== "VBZ") return false;
    return tree.child(head, "obj", "iobj") >= 0 || tree.children(head, "obl").some((whom) => tree.word(tree.child(whom, "case")) === "on");
  }

  /** Whether a preposition makes a noun the time or place of something else; "on" and "in" also lead to what is meant. */
  private isSetting(token: number): boolean {
    const { tree, table } = this;
    return this.tree
      .children(token, "case")
      .some((child) => table.is(this.clauses.phrase(child), "in", "ahead") && tree.word(child) !== "on");
  }

  /** "The possibility of a meeting", "a round of talks", "a statement after the meeting". */
  private aboveModifier(token: number, noun: number, height: number): Cue[] {
    const { tree, table } = this;
    const word = tree.word(noun);
    if (table.is(word, ...NOUN_OPERATORS) && !this.isSetting(token)) return this.nounOperator(noun, height);
    const stay = this.shapes.stayAt(token, noun);
    if (stay !== null) return [...this.above(noun, true, height + 1), ...this.clauses.clause(noun, token), stay];
    if (DETAILS.includes(tree.lemma(noun)))
      return [...this.clauses.withoutNot(this.above(noun, false, height + 1)), ...this.shapes.settling(noun)];
    if (table.is(word, "light", "true") || table.is(this.clauses.phrase(noun), "light") || this.shapes.isInName(token))
      return [...this.above(noun, false, height + 1), ...this.clauses.noun(noun)];
    if (table.is(word, "in", "end", "ahead")) return [...this.above(noun, false, height + 1), single(noun)];
    const purpose = tree.child(noun, "cop") >= 0 ? this.shapes.purposeOf(noun, token) : -1;
    if (purpose >= 0) return [...this.without(this.governor(noun, height, token), BEGINNINGS), single(purpose), ...this.cases(token, noun)];
    const cases = this.cases(token, noun).filter((cue) => !this.comesTo(noun, cue));
    const act = tree.relation(noun) === "obl" ? tree.head(noun) : -1;
    if (act >= 0 && ACTS.includes(tree.lemma(act)) && tree.child(act, "aux") < 0 && this.isToldBeside(token, act)) return cases;
    const own = tree.child(noun, "cop") >= 0 ? this.clauses.noun(noun) : [];
    return cases.length === 0 ? [] : [...this.aboveJourney(noun, height), ...own, ...cases];
  }

  /** What stands over a noun; "on a visit for talks" is no setting of the talks. */
  private aboveJourney(noun: number, height: number): Cue[] {
    const above = this.above(noun, false, height + 1);
    const on = JOURNEYS.includes(this.tree.lemma(noun)) ? this.tree.child(noun, "case") : -1;
    return on < 0 ? above : above.filter((cue) => cue.first !== on);
  }

  /** "Delegates to the conference": they are there already. */
  private comesTo(noun: number, cue: Cue): boolean {
    return this.tree.word(cue.first) === "to" && DELEGATES.includes(this.tree.lemma(noun));
  }

  /** "Is in talks" has them under way; in "urged calm in talks" they are where it is done. */
  private ofSetting(cue: Cue): Cue {
    return cue.last > cue.first && this.table.is(textOf(this.tree, cue), "begin") ? single(cue.first) : cue;
  }

  /** The prepositions of a noun that say how it stands to its governor; "agreed on" and "turned up his nose at" are no places, nor is "leaves on a trip". */
  private cases(token: number, head: number): Cue[] {
    const { tree, table } = this;
    if (this.shapes.isByBallot(token, head)) return [];
    const markers = tree.children(token, "case");
    const own = markers.filter((marker) => tree.word(marker) !== "to" || !markers.includes(marker + 1));
    const cues = own.map((child) => this.ofSetting(this.clauses.phraseCue(child)));
    const predicate = this.clauses.predicate(head, token);
    const setsOut = table.is(textOf(tree, predicate), "departure") && JOURNEYS.includes(tree.lemma(token));
    const governs = setsOut || table.is(textOf(tree, predicate), ...OPERATORS);
    return cues.filter((cue) => {
      if (predicate.first < cue.first && cue.last <= predicate.last) return false;
      if (
        governs &&
        cue.first === predicate.last + 1 &&
        tree.relation(predicate.last) === "obj" &&
        ["at", "on"].includes(tree.word(cue.first))
      )
        return false;
      const text = this.clauses.textOf(cue);
      if (!table.is(text, "in", "ahead", "for", "to", "not")) return false;
      // "Hosts them for talks": they are there.
      if (text === "for" && HOSTING.includes(tree.lemma(head))) return false;
      // "Arrived for a visit": it has begun.
      if (text === "for" && JOURNEYS.includes(tree.lemma(token)) && ARRIVING.includes(tree.lemma(head))) return false;
      return !(text === "on" && governs);
    });
  }
}
