import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { isHabit } from "../habit.ts";
import { lookupOf } from "../lookup.ts";
import { fillerOf } from "../setting/setting.ts";
import type { Told } from "../told.ts";
import type { Assemblies } from "./assemblies.ts";
import type { Ballot, Worded } from "./ballot.ts";
import { assemblyBefore, assemblyIn, isAssembly, isOrgan } from "./body.ts";
import { measureFiller, objectOf } from "./filler.ts";
import {
  isAnswered,
  isAside,
  isAsked,
  isComment,
  isCounted,
  isGeneral,
  isPopular,
  isRequired,
  isRight,
  isUnreal,
  isWithout,
} from "./known.ts";
import { isStrong, measureAt, STRONG } from "./measure.ts";
import { VoteNumbers } from "./numbers.ts";
import { OutcomeReader } from "./outcome.ts";
import type { PositionReader } from "./positions.ts";
import { heldAsTold, voteToldOf } from "./told.ts";
import { isVoters, VotersReader } from "./voters.ts";

const VOTED = ["vote", "votes", "voted", "voting", "ballot", "unanimously", "unanimous", "overwhelmingly", "consensus"];
/** How a measure must be told to be adopted or rejected for that to count as a vote. */
const SETTLED = ["held", "under way", "planned", "expected", "possible", "proposed"];

/** Bodies of which what they adopt is voted on. */
const DECIDING =
  /council|assembly|parliament|senate|house|congress|chamber|bundestag|bundesrat|knesset|duma|rada|sejm|riksdag|storting|majlis|diet|lawmakers|meps|senators/i;

/** What the chambers of a parliament are called for short. */
const CHAMBERS: ReadonlySet<string> = new Set(["House", "Senate", "Congress", "Commons", "Lords"]);

/** Rules of what may fail: "failed to adopt it", "did not get nine votes". */
const FALLIBLE = ["vote/adopt", "vote/received", "vote/mustered"];

/** "The commission unanimously adopted its report": a panel that no mention names is no body that votes on measures of states. */
function isAnyCommission(body: Mention, { chains }: Context): boolean {
  return /(?:commission|committee|panel)$/i.test(body.text) && (chains.get(body.chain) ?? [body]).every(({ name }) => name === null);
}

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
  private readonly voters: VotersReader;
  /** Also for whoever puts pieces together. */
  readonly numbers: VoteNumbers;
  readonly outcomes: OutcomeReader;

  constructor(context: Context, positions: PositionReader, assemblies: Assemblies) {
    this.context = context;
    this.numbers = new VoteNumbers(context);
    this.outcomes = new OutcomeReader(context);
    this.voters = new VotersReader(context, assemblies, this.numbers);
    this.assemblies = assemblies;
    this.positions = positions;
  }

  /** What a match says of a vote: its body, its measure, what came of it, and whether it can begin one. */
  pieceOf(match: Match): Piece {
    const told = voteToldOf(match, this.context);
    const measure = this.measureIn(match);
    const body = this.voters.of(match, measure);
    const failed = FALLIBLE.includes(match.rule.name) && told.absent === "held" ? this.outcomes.failureIn(match, told) : null;
    if (failed !== null)
      return {
        match,
        told: heldAsTold(told),
        body,
        measure,
        outcome: failed,
        begins: measure !== null && this.isMeasure(match, measure, body),
      };
    const outcome = this.outcomes.outcomeIn(match);
    return { match, told, body, measure, outcome, begins: this.begins(match, body, measure, told) };
  }

  /** "It was rejected with four votes for, three against": what is told as denied by the word for what came of it was held. */
  lostIn(pieces: readonly Piece[]): Piece | undefined {
    const { tree } = this.context;
    for (const piece of pieces) {
      if (piece.match.rule.name !== "vote/voting") continue;
      const verb = tree.head(piece.match.trigger);
      const isPast = verb >= 0 && ["VBD", "VBN"].includes(tree.penn(verb)) && tree.child(verb, "mark") < 0;
      const outcome = isPast && tree.relation(piece.match.trigger) === "obl" ? this.outcomes.outcomeAt(verb) : null;
      const isHypothetical = isPast && tree.children(verb, "aux").some((aux) => tree.lemma(aux) !== "have");
      if (outcome?.value === "rejected" && !isHypothetical) return { ...piece, told: heldAsTold(piece.told), outcome };
    }
    return undefined;
  }

  /** Whether a match is of a vote rather than of something in or after one. */
  private begins(match: Match, body: Mention | null, measure: Worded | null, told: Told): boolean {
    const { context } = this;
    if (this.isOfChamber(match)) return false;
    switch (match.rule.name) {
      case "vote/vote":
        if (told.absent !== null || isAsked(match, this.context) || this.isHabit(match, body) || isRight(match, this.context)) return false;
        if (body !== null && isAnyCommission(body, this.context) && /^an? /i.test(body.text) && !this.numbers.areIn(match.sentence))
          return false;
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
      case "vote/cleared":
      case "vote/won-approval":
        return (
          SETTLED.includes(told.status) &&
          !isHabit(match.trigger, this.context) &&
          !isRequired(match, this.context) &&
          !isAnswered(match, this.context) &&
          !isUnreal(match, this.context) &&
          !isGeneral(match, measure, this.context) &&
          !isComment(measure, this.context) &&
          !this.isMany(match, measure) &&
          (measure === null ? body !== null && this.numbers.areIn(match.sentence) : this.isMeasure(match, measure, body)) &&
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
        return body !== null && told.absent === null && !isCounted(match, this.context) && !isPopular(match, this.context);
      case "vote/unanimous":
        return body !== null && told.absent === null && told.status === "held" && this.isDecided(match, body);
      case "vote/backed":
      case "vote/killed":
      case "vote/split":
      case "vote/resolve":
        return body !== null && told.absent === null && this.numbers.areIn(match.sentence);
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

  /** "The House passed it by 90 to 50", after the Senate was named: a chamber that no mention names votes, and no other. */
  isOfChamber({ trigger }: Match): boolean {
    const { tree, doc } = this.context;
    const subject = tree.child(trigger, "nsubj");
    return subject >= 0 && CHAMBERS.has(tree.text(subject)) && lookupOf(doc).mention(subject) === null;
  }

  /** "The council unanimously agreed to extend it"; not "the bloc unanimously agreed to cut output", which is no vote, nor a commission that nothing names. */
  private isDecided({ trigger }: Match, body: Mention): boolean {
    const { tree } = this.context;
    const isAgreed = ["agree", "decide"].includes(tree.lemma(tree.head(trigger)));
    return !isAnyCommission(body, this.context) && (!isAgreed || isOrgan(body, this.context));
  }

  /** "They take our money and vote against us", "they are voting for their future": what some do, with no body that votes. */
  private isHabit(match: Match, body: Mention | null): boolean {
    const { tree } = this.context;
    if (body === null && tree.penn(match.trigger) === "VBG" && fillerOf(match, "voter")?.mention?.kind === "pronoun") return true;
    if (!["VBP", "VB"].includes(tree.penn(match.trigger)) || tree.child(match.trigger, "aux", "mark") >= 0) return false;
    const voter = fillerOf(match, "voter")?.mention ?? null;
    return voter === null || voter.kind === "pronoun" || body === null;
  }

  /** "Adopted several resolutions", "passed 16 texts": not one vote. */
  private isMany(match: Match, measure: Worded | null): boolean {
    const { tree } = this.context;
    if (measure === null || tree.penn(measure.head) !== "NNS" || !STRONG.includes(tree.lemma(measure.head))) return false;
    return (
      !this.numbers.areIn(match.sentence) &&
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

  /** "After the vote", "in response to the vote", "the right to vote", "to rescind its vote": a vote known from elsewhere. */
  private isPassing(match: Match): boolean {
    const { tree } = this.context;
    const word = match.trigger > 0 ? tree.word(match.trigger - 1) : "";
    if (this.numbers.areIn(match.sentence)) return false;
    const above = tree.head(match.trigger);
    if (above >= 0 && ["rescind", "reverse", "annul", "overturn", "revoke"].includes(tree.lemma(above))) return true;
    return match.fillers.every(({ role }) => role === "body" || role === "time") && ["the", "that", "this", "to"].includes(word);
  }

  /** A vote without its body is one on a draft or motion, or one that the text goes on with: "the vote was put off". */
  private isTheVote(match: Match, measure: Worded | null): boolean {
    const { tree } = this.context;
    if (measure !== null) return isStrong(measure, this.context);
    const article = tree.child(match.trigger, "det");
    return fillerOf(match, "holder") !== null && article >= 0 && ["the", "this", "that"].includes(tree.word(article));
  }

  /** What is adopted is a measure by its noun; anything else needs a vote beside it. */
  private isMeasure(match: Match, measure: Worded, body: Mention | null): boolean {
    const { tree, lexicon } = this.context;
    const noun = tree.lemma(measure.head);
    if (isStrong(measure, this.context))
      return body !== null || assemblyIn(match.sentence, this.context) !== null || (!isAside(match, this.context) && this.isNear(match));
    const voted = this.hasVote(match.sentence);
    const counted = this.numbers.areIn(match.sentence);
    if (voted || counted || tree.lemma(match.trigger) === "ratify")
      return body !== null && (counted || !isAnyCommission(body, this.context));
    return body !== null && lexicon.words("measures").includes(noun) && DECIDING.test(body.text);
  }

  /** Whether a body that votes was named before, and numbers or words of a vote here go on about it. */
  private isNear({ trigger, sentence }: Match): boolean {
    const { doc } = this.context;
    if (!this.numbers.areIn(sentence) && !this.hasVote(sentence)) return false;
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

  /** "Ratified by the Senate": who votes is not what is voted on. */
  private isBody(token: number): boolean {
    const mention = lookupOf(this.context.doc).mention(token, "body");
    return mention !== null && isAssembly(mention, this.context);
  }

  private measureIn(match: Match): Worded | null {
    const filler = measureFiller(match, this.context);
    if (filler === null || this.isBody(filler.token)) return null;
    const inner = filler.role === "action" ? objectOf(filler.token, this.context) : null;
    const head = inner ?? filler.token;
    return { head, ...measureAt(head, this.context) };
  }
}
