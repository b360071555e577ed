import type { Match } from "../grammar/match.ts";
import type { Mention } from "../language/doc.ts";
import { cell } from "../text/table.ts";
import type { Vote } from "./claim.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";
import { standFor } from "./party.ts";
import { fillerOf } from "./setting.ts";
import { type TallyPart, tallyIn } from "./tally.ts";
import { type Told, toldOf } from "./told.ts";
import type { Assemblies } from "./votes-assemblies.ts";
import type { Ballot, Worded } from "./votes-ballot.ts";
import { assemblyAround, assemblyBefore, assemblyIn, assemblyOf, isAssembly, isOrgan } from "./votes-body.ts";
import { isNoMeasure, measureFiller, objectOf } from "./votes-filler.ts";
import { isAside, isAsked, isComment, isCounted, isGeneral, isRequired, isRight, isUnreal, isWithout } from "./votes-known.ts";
import { measureAt } from "./votes-measure.ts";
import type { PositionReader } from "./votes-positions.ts";

const VOTED = ["vote", "votes", "voted", "voting", "ballot", "unanimously", "unanimous", "overwhelmingly", "consensus"];
/** How a measure must be told to be adopted or rejected for that to count as a vote. */
const SETTLED = ["held", "under way", "planned", "expected", "possible", "proposed"];
/** What only an assembly decides on. */
const STRONG = ["resolution", "motion", "amendment", "draft", "bill", "vote"];

/** Bodies of which what they adopt is voted on. */
const DECIDING =
  /council|assembly|parliament|senate|house|congress|chamber|bundestag|bundesrat|knesset|duma|rada|sejm|riksdag|storting|majlis|diet/i;

/** Rules of what may fail: "failed to adopt it", "did not get nine votes". */
const FALLIBLE = ["vote/adopt", "vote/received", "vote/mustered"];

/** How many words before its verb a body may stand. */
const BEFORE_VERB = 8;

/** What one match says of a vote. */
export interface Piece {
  readonly match: Match;
  readonly told: Told;
  readonly body: Mention | null;
  readonly measure: Worded | null;
  readonly outcome: Ballot["outcome"];
  /** True when it can begin a vote, false when it only adds to one. */
  readonly begins: boolean;
}

/** Reads what each match of a rule for votes says. */
export class PieceReader {
  private readonly context: Context;
  private readonly positions: PositionReader;
  private readonly assemblies: Assemblies;
  /** The numbers of the sentence read last. */
  private tallied: { readonly sentence: number; readonly parts: readonly TallyPart[] } | null = null;

  constructor(context: Context, positions: PositionReader, assemblies: Assemblies) {
    this.context = context;
    this.assemblies = assemblies;
    this.positions = positions;
  }

  /** What a match says of a vote: its body, its measure, what came of it, and whether it can begin one. */
  pieceOf(match: Match): Piece {
    const told = this.toldOf(match);
    const measure = this.measureIn(match);
    const body =
      this.bodyIn(match) ??
      this.subjectsBody(match) ??
      this.votersBody(match) ??
      this.bodyJustBefore(match) ??
      (measure === null ? null : this.bodyOfMeasure(measure));
    const failed = FALLIBLE.includes(match.rule.name) && told.absent === "held" ? this.failureIn(match, told) : null;
    if (failed !== null)
      return {
        match,
        told: heldAsTold(told),
        body,
        measure,
        outcome: failed,
        begins: measure !== null && this.isMeasure(match, measure, body),
      };
    const outcome = this.outcomeIn(match);
    return { match, told, body, measure, outcome, begins: this.begins(match, body, measure, told) };
  }

  /** "Passed with ninety members voting in favour": what is going on in such a phrase is over. */
  private toldOf({ trigger, rule }: Match): Told {
    const { tree } = this.context;
    if (rule.name === "vote/by-vote" && tree.tag(tree.head(trigger)) === "VERB") return toldOf(tree.head(trigger), this.context);
    const isCast = ["vote/lone", "vote/received", "vote/mustered", "vote/ayes"].includes(rule.name);
    const told = isCast && tree.head(trigger) >= 0 ? toldOf(trigger, this.context, tree.head(trigger)) : toldOf(trigger, this.context);
    if ((told.absent === "held" && this.isNay(trigger, told)) || this.isHeadline(trigger) || (isCast && this.isPlain(tree.head(trigger))))
      return heldAsTold(told);
    if (this.isAbsolute(trigger)) return heldAsTold(told);
    return told.status === "under way" && tree.penn(trigger) === "VBG" && tree.child(trigger, "aux") < 0 ? heldAsTold(told) : told;
  }

  /** "Voted to suspend Chad, with Togo and Mali voting against": how they voted, whatever the verb above is a word for. */
  private isAbsolute(trigger: number): boolean {
    const { tree } = this.context;
    if (tree.penn(trigger) !== "VBG" || tree.relation(trigger) !== "advcl" || tree.child(trigger, "aux") >= 0) return false;
    return tree.children(trigger, "mark").some((mark) => tree.word(mark) === "with");
  }

  /** "Togo cast the lone vote": a past that looks like an infinitive. */
  private isPlain(verb: number): boolean {
    const { tree } = this.context;
    return tree.word(verb) === "cast" && tree.child(verb, "aux", "mark", "xcomp") < 0 && tree.relation(verb) !== "xcomp";
  }

  /** "Council votes to extend mission", taken for a noun: in a headline it is held. */
  private isHeadline(trigger: number): boolean {
    const { tree } = this.context;
    if (tree.penn(trigger) !== "NNS" || tree.head(trigger) >= 0 || tree.child(trigger, "det", "nummod", "cop") >= 0) return false;
    return tree.children(trigger, "acl").some((verb) => tree.child(verb, "mark") === verb - 1);
  }

  /** "Voted no": how, not that it did not. */
  private isNay(trigger: number, { evidence }: Told): boolean {
    const { doc, tree } = this.context;
    const after = evidence.status.spans.filter(({ start }) => start > doc.tokens.start[trigger]);
    return after.length === 1 && evidence.status.spans.length <= 2 && tree.word(lookupOf(doc).token(after[0].start)) === "no";
  }

  /** "Failed to adopt", "did not pass": the vote was held, and lost; "has not passed" says nothing of a vote. */
  private failureIn({ trigger }: Match, told: Told): Ballot["outcome"] {
    const { tree } = this.context;
    if (tree.children(trigger, "aux").some((aux) => tree.lemma(aux) === "have")) return null;
    for (const { start } of told.evidence.status.spans) {
      const outcome = this.outcomeAt(lookupOf(this.context.doc).token(start));
      if (outcome?.value === "rejected") return outcome;
    }
    return null;
  }

  /** "It was rejected with four votes for, three against": what is told as denied by the word for what came of it was held. */
  lostIn(pieces: readonly Piece[]): Piece | undefined {
    const { tree } = this.context;
    for (const piece of pieces) {
      if (piece.match.rule.name !== "vote/voting") continue;
      const verb = tree.head(piece.match.trigger);
      const isPast = verb >= 0 && ["VBD", "VBN"].includes(tree.penn(verb)) && tree.child(verb, "mark") < 0;
      const outcome = isPast && tree.relation(piece.match.trigger) === "obl" ? this.outcomeAt(verb) : null;
      const isHypothetical = isPast && tree.children(verb, "aux").some((aux) => tree.lemma(aux) !== "have");
      if (outcome?.value === "rejected" && !isHypothetical) return { ...piece, told: heldAsTold(piece.told), outcome };
    }
    return undefined;
  }

  /** Whether a match is of a vote rather than of something in or after one. */
  private begins(match: Match, body: Mention | null, measure: Worded | null, told: Told): boolean {
    const { context } = this;
    switch (match.rule.name) {
      case "vote/vote":
        if (told.absent !== null || isAsked(match, this.context) || this.isHabit(match, body) || isRight(match, this.context)) return false;
        return body !== null || (fillerOf(match, "voter") === null && measure !== null) || this.groupVotes(match) || this.statesVote(match);
      case "vote/voting":
        if (this.positions.isVotingSo(match) || this.isPassing(match) || isCounted(match, this.context) || isWithout(match, this.context))
          return false;
        return body !== null || (told.absent === null && this.isTheVote(match, measure));
      case "vote/adopt":
      case "vote/reject":
      case "vote/throw-out":
      case "vote/wave-through":
      case "vote/sail":
      case "vote/go-down":
      case "vote/assent":
        return (
          SETTLED.includes(told.status) &&
          !isRequired(match, this.context) &&
          !isUnreal(match, this.context) &&
          !isGeneral(match, measure, this.context) &&
          !isComment(measure, this.context) &&
          !this.isMany(match, measure) &&
          (measure === null ? body !== null && this.tallyWords(match.sentence) : this.isMeasure(match, measure, body)) &&
          (body !== null || fillerOf(match, "body") === null)
        );
      case "vote/adoption":
        return body !== null && (measure !== null || this.hasVote(match.sentence));
      case "vote/received":
        return told.absent === null && told.status === "held" && measure !== null;
      case "vote/hands":
      case "vote/ayes":
        return body !== null && told.absent === null;
      case "vote/mustered":
        return told.absent === null && told.status === "held" && body !== null;
      case "vote/lone":
        return told.absent === null && told.status === "held" && this.positions.statesIn(match).length > 0;
      case "vote/recommend":
        return body !== null && measure !== null;
      case "vote/by-vote":
        return body !== null && told.absent === null && !isCounted(match, this.context);
      case "vote/unanimous":
        return body !== null && told.absent === null && told.status === "held";
      case "vote/resolve":
        return body !== null && told.absent === null && this.tallyWords(match.sentence);
      case "vote/vetoing":
        return told.absent === null && told.status === "held" && this.positions.statesIn(match).length > 0;
      case "vote/veto":
        return told.absent === null && this.positions.statesIn(match).length > 0;
      case "vote/abstain":
        return this.positions.statesIn(match).length > 0 && assemblyBefore(match.trigger, context) !== null;
      default:
        return false;
    }
  }

  /** "They take our money and vote against us": what some do, with no body that votes. */
  private isHabit(match: Match, body: Mention | null): boolean {
    const { tree } = this.context;
    if (!["VBP", "VB"].includes(tree.penn(match.trigger)) || tree.child(match.trigger, "aux", "mark") >= 0) return false;
    const voter = fillerOf(match, "voter")?.mention ?? null;
    return voter === null || voter.kind === "pronoun" || body === null;
  }

  /** "Adopted several resolutions", "passed 16 texts": not one vote. */
  private isMany(match: Match, measure: Worded | null): boolean {
    const { tree } = this.context;
    if (measure === null || tree.penn(measure.head) !== "NNS" || !STRONG.includes(tree.lemma(measure.head))) return false;
    return (
      !this.tallyWords(match.sentence) &&
      tree.word(tree.child(measure.head, "det")) !== "both" &&
      tree.child(measure.head, "nummod", "amod") >= 0
    );
  }

  private groupVotes(match: Match): boolean {
    return match.fillers.some(
      (filler) => filler.role === "voter" && filler.mention?.kind === "group" && isVoters(filler.mention, this.context),
    );
  }

  private statesVote(match: Match): boolean {
    return (
      this.positions.statesIn(match).length > 0 &&
      match.fillers.some(({ role }) => role === "on" || role === "for" || role === "against" || role === "action")
    );
  }

  /** "After the vote", "in response to the vote", "the right to vote": a vote known from elsewhere. */
  private isPassing(match: Match): boolean {
    const { tree } = this.context;
    const word = match.trigger > 0 ? tree.word(match.trigger - 1) : "";
    if (this.tallyWords(match.sentence)) return false;
    return match.fillers.every(({ role }) => role === "body" || role === "time") && ["the", "that", "this", "to"].includes(word);
  }

  /** A vote without its body is one on a draft or motion, or one that the text goes on with: "the vote was put off". */
  private isTheVote(match: Match, measure: Worded | null): boolean {
    const { tree } = this.context;
    if (measure !== null) return this.isStrong(measure);
    const article = tree.child(match.trigger, "det");
    return fillerOf(match, "holder") !== null && article >= 0 && ["the", "this", "that"].includes(tree.word(article));
  }

  private isStrong({ head }: Worded): boolean {
    return STRONG.includes(this.context.tree.lemma(head));
  }

  /** What is adopted is a measure by its noun; anything else needs a vote beside it. */
  private isMeasure(match: Match, measure: Worded, body: Mention | null): boolean {
    const { tree, lexicon } = this.context;
    const noun = tree.lemma(measure.head);
    if (this.isStrong(measure))
      return body !== null || assemblyIn(match.sentence, this.context) !== null || (!isAside(match, this.context) && this.isNear(match));
    const voted = this.hasVote(match.sentence);
    const counted = this.tallyWords(match.sentence);
    if (voted || counted || tree.lemma(match.trigger) === "ratify") return body !== null;
    return body !== null && lexicon.words("measures").includes(noun) && DECIDING.test(body.text);
  }

  /** Whether a body that votes was named before, and numbers or words of a vote here go on about it. */
  private isNear({ trigger, sentence }: Match): boolean {
    const { doc } = this.context;
    if (!this.tallyWords(sentence) && !this.hasVote(sentence)) return false;
    return (
      assemblyBefore(trigger, this.context) !== null ||
      this.assemblies.only(doc.article.blocks[doc.sentences.block[sentence]].section) !== null
    );
  }

  /** Whether a word of a sentence tells that there was a vote. */
  private hasVote(sentence: number): boolean {
    const { doc, tree } = this.context;
    for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++)
      if (VOTED.includes(tree.word(token))) return true;
    return false;
  }

  private tallyWords(sentence: number): boolean {
    return this.partsIn(sentence).some((part) => part.what !== "eligible");
  }

  /** The numbers of votes in a sentence. */
  partsIn(sentence: number): readonly TallyPart[] {
    if (this.tallied?.sentence !== sentence) this.tallied = { sentence, parts: tallyIn(sentence, this.context) };
    return this.tallied.parts;
  }

  private bodyIn(match: Match): Mention | null {
    for (const { role, mention } of match.fillers) {
      if ((role !== "voter" && role !== "body") || mention === null) continue;
      const body = mention.kind === "pronoun" ? this.bodyMeant(match, mention) : assemblyOf(mention, this.context);
      const own = body ?? (isLawmakers(mention, this.context) ? this.assemblies.ofLawmakers(mention, this.sectionOf(match)) : null);
      if (own !== null) return own;
    }
    return null;
  }

  private sectionOf({ sentence }: Match): number {
    const { doc } = this.context;
    return doc.article.blocks[doc.sentences.block[sentence]].section;
  }

  /** "Lawmakers in the House", "a majority of members of the assembly": the body of a subject that is none itself. */
  private subjectsBody({ trigger }: Match): Mention | null {
    const { tree } = this.context;
    const subject = tree.child(trigger, "nsubj");
    if (subject < 0 || tree.tag(subject) !== "NOUN" || !isCountOfVoters(tree.lemma(subject))) return null;
    return assemblyAround(subject, this.context);
  }

  /** "Approved by 14 of the 15 council members": the body of voters that are only counted. */
  private votersBody({ sentence }: Match): Mention | null {
    if (!this.tallyWords(sentence)) return null;
    const { doc, tree } = this.context;
    for (let token = doc.sentences.first[sentence] + 1; token < doc.sentences.first[sentence + 1]; token++) {
      if (tree.word(token) !== "members") continue;
      const body = assemblyAround(token, this.context);
      if (body !== null) return body;
    }
    return null;
  }

  /** "A Security Council draft", "a UN resolution"; "a UN plan" is voted on by others. */
  private bodyOfMeasure(measure: Worded): Mention | null {
    const body = assemblyAround(measure.head, this.context);
    return body === null || isOrgan(body, this.context) || this.isStrong(measure) ? body : null;
  }

  /** "After long talks, the assembly on Monday adopted it", where the tree has another subject: the body next before the verb. */
  private bodyJustBefore({ trigger, rule }: Match): Mention | null {
    const { doc, tree } = this.context;
    if (tree.penn(trigger) !== "VBD" || (rule.name !== "vote/adopt" && rule.name !== "vote/vote")) return null;
    const [subject] = tree.children(trigger, "nsubj");
    if (subject === undefined || tree.tag(subject) !== "NOUN" || lookupOf(doc).mention(subject) !== null) return null;
    for (let token = trigger - 1; token > subject && trigger - token < BEFORE_VERB; token--) {
      const mention = lookupOf(doc).mention(token, "body");
      if (mention !== null) return tree.child(token, "case") < 0 && isAssembly(mention, this.context) ? mention : null;
      if (tree.tag(token) === "VERB" && tree.penn(token) !== "NNP") return null;
    }
    return null;
  }

  /** "Its vote": whom the pronoun stands for; in "by a vote of 15 to none it adopted the text" the body named last. */
  private bodyMeant(match: Match, mention: Mention): Mention | null {
    const { head } = mention;
    for (const party of standFor(mention, this.context)) if (isAssembly(party.mention, this.context)) return party.mention;
    return this.context.tree.word(head) === "it" && this.tallyWords(match.sentence) ? assemblyBefore(head, this.context) : null;
  }

  private measureIn(match: Match): Worded | null {
    const filler = measureFiller(match, this.context);
    if (filler === null) return null;
    const inner = filler.role === "action" ? objectOf(filler.token, this.context) : null;
    const head = inner ?? filler.token;
    return { head, ...measureAt(head, this.context) };
  }

  private outcomeIn(match: Match): Ballot["outcome"] {
    const { tree } = this.context;
    if (match.rule.gives?.outcome !== undefined) return this.outcomeAt(match.trigger) ?? this.particleOf(match.trigger);
    const action = measureFiller(match, this.context);
    if (action?.role === "action" && match.rule.name === "vote/vote") {
      const own = this.outcomeAt(action.token);
      const to = tree.children(action.token, "mark").find((mark) => tree.word(mark) === "to");
      return own ?? (to === undefined ? null : this.outcomeAt(to));
    }
    if (match.rule.name === "vote/voting") return this.outcomeAbove(match.trigger);
    if (match.rule.name === "vote/by-vote") return this.outcomeAt(tree.head(match.trigger)) ?? this.outcomeOfManner(match.trigger);
    const side = fillerOf(match, "for") ?? fillerOf(match, "against");
    if (side === null || isNoMeasure(side, this.context) || match.rule.name !== "vote/vote" || !this.bodyVotes(match)) return null;
    const marker = tree.children(side.token, "case").find((child) => ["for", "against"].includes(tree.word(child)));
    const favour = tree.head(side.token);
    if (marker === undefined && favour >= 0 && ["favor", "favour"].includes(tree.word(favour))) return this.outcomeAt(favour);
    return marker === undefined ? null : this.outcomeAt(marker);
  }

  /** "It failed by a vote of 19 to 17", "lost the vote 15-6". */
  private outcomeAbove(vote: number): Ballot["outcome"] {
    const { tree } = this.context;
    const verb = tree.head(vote);
    if (verb < 0 || tree.tag(verb) !== "VERB") return null;
    const relation = tree.relation(vote);
    const isBy = relation === "obl" && tree.children(vote, "case").some((marker) => ["by", "in", "with"].includes(tree.word(marker)));
    if (isBy && (tree.child(verb, "nsubj:pass") >= 0 || ["fail", "pass", "carry", "prevail"].includes(tree.lemma(verb))))
      return this.outcomeAt(verb);
    return relation === "obj" && ["lose", "win"].includes(tree.lemma(verb)) ? this.outcomeAt(verb) : null;
  }

  /** "Suspended Togo by 93 votes to 24": a body has done what it decided to do by vote. */
  private outcomeOfManner(vote: number): Ballot["outcome"] {
    const marker = this.context.tree.children(vote, "case").find((one) => ["by", "in"].includes(this.context.tree.word(one)));
    return marker === undefined ? null : this.outcomeAt(marker);
  }

  /** "Threw out", "went down". */
  private particleOf(verb: number): Ballot["outcome"] {
    for (const particle of this.context.tree.children(verb, "compound:prt", "advmod")) {
      const outcome = this.outcomeAt(particle);
      if (outcome !== null) return outcome;
    }
    return null;
  }

  /** Whether it is the body that votes, not one of its members. */
  private bodyVotes(match: Match): boolean {
    return match.fillers.some(
      ({ role, mention }) =>
        role === "voter" && mention !== null && (mention.kind === "pronoun" || assemblyOf(mention, this.context) !== null),
    );
  }

  /** What a word says of the outcome, by data/lexicon/outcomes.tsv. */
  outcomeAt(token: number): Ballot["outcome"] {
    const { tree, lexicon } = this.context;
    const word = tree.word(token);
    const row = lexicon.table("outcomes").find((one) => cell(one, "word") === word || cell(one, "forms").split(" ").includes(word));
    if (row === undefined) return null;
    return {
      value: cell(row, "outcome") as NonNullable<Vote["outcome"]>,
      support: { spans: [tree.span(token)], by: "keyword", from: ["lexicon:outcomes"] },
    };
  }
}

/** What fails is still voted on: the vote itself is held, as when no word says otherwise. */
function heldAsTold(told: Told): Told {
  return { ...told, status: "held", absent: null, evidence: { ...told.evidence, status: { spans: [], by: "cues", from: [] } } };
}

/** Nouns for members of a legislature, singular. */
const LAWMAKERS = ["lawmaker", "legislator", "mep", "senator", "parliamentarian"];

/** Nouns for those who vote, singular. */
const VOTERS = [
  "delegate",
  "member",
  "country",
  "nation",
  "state",
  "lawmaker",
  "deputy",
  "legislator",
  "representative",
  "mp",
  "diplomat",
  "ambassador",
  "senator",
  "parliamentarian",
];

/** Members of a legislature, without how many: "Ukrainian lawmakers", "MEPs". */
function isLawmakers(mention: Mention, { tree }: Context): boolean {
  if (mention.kind !== "group" || mention.count !== null || tree.child(mention.head, "nummod") >= 0) return false;
  return LAWMAKERS.includes(tree.lemma(mention.head).replace(/s$/, ""));
}

/** Voters told by number or as a group: "107 delegates", "members", "most countries". */
function isVoters(mention: Mention, { tree }: Context): boolean {
  return VOTERS.includes(tree.lemma(mention.head).replace(/s$/, ""));
}

/** Voters, or how many of them: "a majority of members". */
function isCountOfVoters(lemma: string): boolean {
  return VOTERS.includes(lemma) || ["majority", "number", "total", "third", "half"].includes(lemma);
}
