import type { Filler, Match } from "../grammar/match.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { within } from "../text/span.ts";
import { cell } from "../text/table.ts";
import type { Claim, Position, Vote } from "./claim.ts";
import { clauseOf, onlyTime } from "./clause.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";
import { sentenceOf } from "./make.ts";
import { type Party, standFor } from "./party.ts";
import { fillerOf } from "./setting.ts";
import { type TallyPart, tallyIn } from "./tally.ts";
import { type Told, toldOf } from "./told.ts";
import { Ballot, mentionSupport, type Worded } from "./votes-ballot.ts";
import { assemblyBefore, assemblyIn, assemblyOf } from "./votes-body.ts";
import { measureAt } from "./votes-measure.ts";

/** How many sentences after a vote may go on telling of it without naming it. */
const REACH = 3;
const VOTED = ["vote", "votes", "voted", "voting", "ballot", "unanimously", "unanimous", "overwhelmingly", "consensus"];
/** How a measure must be told to be adopted or rejected for that to count as a vote. */
const SETTLED = ["held", "under way", "planned", "expected"];
const MEASURE_ROLES = ["on", "for", "against", "measure", "action"];

/**
 * The votes that the matches of rules for votes tell of, put together over sentences: the body that votes, on what, how many for and
 * against, who how, and what came of it. Matches are those of one document, in order.
 */
export function voteClaims(matches: readonly Match[], context: Context): Claim[] {
  const reader = new VoteReader(context);
  let at = 0;
  while (at < matches.length) {
    let end = at;
    while (end < matches.length && matches[end].sentence === matches[at].sentence) end++;
    reader.readSentence(matches.slice(at, end));
    at = end;
  }
  return reader.claims();
}

/** What one match says of a vote. */
interface Piece {
  readonly match: Match;
  readonly told: Told;
  readonly body: Mention | null;
  readonly measure: Worded | null;
  readonly outcome: Ballot["outcome"];
  /** True when it can begin a vote, false when it only adds to one. */
  readonly begins: boolean;
}

class VoteReader {
  private readonly context: Context;
  private readonly ballots: Ballot[] = [];
  /** The vote that the latest sentences tell of, and the latest that is only planned. */
  private open: Ballot | null = null;
  private plan: Ballot | null = null;
  /** The numbers of the sentence read last. */
  private tallied: { readonly sentence: number; readonly parts: readonly TallyPart[] } | null = null;

  constructor(context: Context) {
    this.context = context;
  }

  claims(): Claim[] {
    return this.ballots.filter((ballot) => ballot.tellsSomething).map((ballot) => ballot.claim(this.context));
  }

  readSentence(matches: readonly Match[]): void {
    const { doc } = this.context;
    const { sentence } = matches[0];
    const block = doc.article.blocks[doc.sentences.block[sentence]];
    if (this.open !== null && (block.section !== this.open.section || sentence - this.open.sentence > REACH)) this.open = null;
    if (this.plan !== null && block.section !== this.plan.section) this.plan = null;
    const pieces = matches.filter((match) => !this.isActionOf(match, matches)).map((match) => this.pieceOf(match));
    const parts = this.partsIn(sentence);
    const here: Ballot[] = [];
    for (const piece of pieces) if (piece.begins) this.place(piece, parts, here, block.section);
    this.addParts(parts, here, pieces);
    const ballot = here.at(-1) ?? this.ballotFor(sentence, pieces);
    if (ballot === null) return;
    for (const piece of pieces) if (!piece.begins && ballot.when === null && here.includes(ballot)) this.addTime(ballot, piece);
    for (const piece of pieces) this.addPositions(piece, this.nearest(here, piece.match.trigger) ?? ballot);
    this.addSponsors(matches, ballot);
    this.addProcedure(sentence, ballot);
  }

  /** "Voted to reject the draft" is one vote. */
  private isActionOf(match: Match, matches: readonly Match[]): boolean {
    return matches.some((other) => other.fillers.some(({ role, token }) => role === "action" && token === match.trigger));
  }

  private pieceOf(match: Match): Piece {
    const told = toldOf(match.trigger, this.context);
    const body = this.bodyIn(match);
    const measure = this.measureIn(match);
    const failed = match.rule.name === "vote/adopt" && told.absent === "held" ? this.failureIn(told) : null;
    if (failed !== null)
      return {
        match,
        told: heldAsTold(told),
        body,
        measure,
        outcome: failed,
        begins: measure !== null && this.isMeasure(match, measure, body),
      };
    const outcome = this.outcomeIn(match, body !== null);
    return { match, told, body, measure, outcome, begins: this.begins(match, body, measure, told) };
  }

  /** "Failed to adopt", "did not pass": the vote was held, and lost. */
  private failureIn(told: Told): Ballot["outcome"] {
    for (const { start } of told.evidence.status.spans) {
      const outcome = this.outcomeAt(lookupOf(this.context.doc).token(start));
      if (outcome?.value === "rejected") return outcome;
    }
    return null;
  }

  /** Whether a match is of a vote rather than of something in or after one. */
  private begins(match: Match, body: Mention | null, measure: Worded | null, told: Told): boolean {
    const { context } = this;
    switch (match.rule.name) {
      case "vote/vote":
        if (told.absent !== null) return false;
        return body !== null || (fillerOf(match, "voter") === null && measure !== null) || this.groupVotes(match) || this.statesVote(match);
      case "vote/voting":
        return (
          !this.isPassing(match) && !this.isCounted(match) && (body !== null || measure !== null || fillerOf(match, "holder") !== null)
        );
      case "vote/adopt":
      case "vote/reject":
        return (
          measure !== null &&
          SETTLED.includes(told.status) &&
          this.isMeasure(match, measure, body) &&
          (body !== null || fillerOf(match, "body") === null)
        );
      case "vote/adoption":
        return body !== null && (measure !== null || this.hasVote(match.sentence));
      case "vote/recommend":
        return body !== null && measure !== null;
      case "vote/veto":
        return told.absent === null && this.statesIn(match).length > 0;
      case "vote/abstain":
        return this.statesIn(match).length > 0 && assemblyBefore(match.trigger, context) !== null && this.ballots.length === 0;
      default:
        return false;
    }
  }

  private groupVotes(match: Match): boolean {
    return match.fillers.some(
      (filler) => filler.role === "voter" && filler.mention?.kind === "group" && isVoters(filler.mention, this.context),
    );
  }

  private statesVote(match: Match): boolean {
    return (
      this.statesIn(match).length > 0 &&
      match.fillers.some(({ role }) => role === "on" || role === "for" || role === "against" || role === "action")
    );
  }

  /** "After the vote", "in response to the vote", "the right to vote": a vote known from elsewhere. */
  private isPassing(match: Match): boolean {
    const { tree } = this.context;
    const word = match.trigger > 0 ? tree.word(match.trigger - 1) : "";
    return match.fillers.every(({ role }) => role === "body" || role === "time") && ["the", "that", "this", "to"].includes(word);
  }

  /** "66 votes in the assembly" are votes cast, not a vote. */
  private isCounted({ trigger }: Match): boolean {
    return this.context.tree.child(trigger, "nummod") >= 0;
  }

  /** What is adopted is a measure by its noun; anything else needs a vote beside it. */
  private isMeasure(match: Match, measure: Worded, body: Mention | null): boolean {
    const { tree, lexicon } = this.context;
    const noun = tree.lemma(measure.head);
    const strong = ["resolution", "motion", "amendment", "draft", "bill", "vote"].includes(noun);
    if (strong)
      return body !== null || assemblyIn(match.sentence, this.context) !== null || assemblyBefore(match.trigger, this.context) !== null;
    const voted = this.hasVote(match.sentence);
    const counted = this.tallyWords(match.sentence);
    if (voted || counted) return body !== null;
    return body !== null && lexicon.words("measures").includes(noun) && /council|assembly|parliament|senate|house/i.test(body.text);
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

  private partsIn(sentence: number): readonly TallyPart[] {
    if (this.tallied?.sentence !== sentence) this.tallied = { sentence, parts: tallyIn(sentence, this.context) };
    return this.tallied.parts;
  }

  private bodyIn(match: Match): Mention | null {
    for (const { role, mention } of match.fillers) {
      if ((role !== "voter" && role !== "body") || mention === null) continue;
      const body = assemblyOf(mention, this.context);
      if (body !== null) return body;
    }
    return null;
  }

  private measureIn(match: Match): Worded | null {
    const filler = this.measureFiller(match);
    if (filler === null) return null;
    const inner = filler.role === "action" ? this.objectOf(filler.token) : null;
    const head = inner ?? filler.token;
    return { head, ...measureAt(head, this.context) };
  }

  private measureFiller(match: Match): Filler | null {
    for (const role of MEASURE_ROLES)
      for (const filler of match.fillers) if (filler.role === role && !this.isNoMeasure(filler)) return filler;
    return null;
  }

  /** "To adopt a resolution", "to reject calls for a ballot": the measure is the object, else the whole infinitive. */
  private objectOf(verb: number): number | null {
    const { tree, lexicon } = this.context;
    const settles = lexicon.table("outcomes").some((row) => cell(row, "word") === tree.lemma(verb));
    const object = settles ? tree.child(verb, "obj") : -1;
    return object < 0 ? null : object;
  }

  /** "Voted for Merkel", "voted in favor" name no measure. */
  private isNoMeasure(filler: Filler): boolean {
    const { tree } = this.context;
    const lemma = tree.lemma(filler.token);
    if (tree.tag(filler.token) === "NUM" || lookupOf(this.context.doc).time(filler.token) !== null) return true;
    return (
      ["favor", "favour", "it", "them", "which", "that", "time", "he", "she", "him", "abstention"].includes(lemma) ||
      (filler.role === "for" && tree.tag(filler.token) === "PROPN" && tree.children(filler.token, "det").length === 0)
    );
  }

  private outcomeIn(match: Match, byBody: boolean): Ballot["outcome"] {
    const { tree } = this.context;
    if (match.rule.gives?.outcome !== undefined) return this.outcomeAt(match.trigger);
    const action = this.measureFiller(match);
    if (action?.role === "action" && match.rule.name === "vote/vote") {
      const own = this.outcomeAt(action.token);
      const to = tree.children(action.token, "mark").find((mark) => tree.word(mark) === "to");
      return own ?? (to === undefined ? null : this.outcomeAt(to));
    }
    const side = fillerOf(match, "for") ?? fillerOf(match, "against");
    if (side === null || !byBody || match.rule.name !== "vote/vote") return null;
    const marker = tree.children(side.token, "case").find((child) => ["for", "against"].includes(tree.word(child)));
    return marker === undefined ? null : this.outcomeAt(marker);
  }

  private outcomeAt(token: number): Ballot["outcome"] {
    const { tree, lexicon } = this.context;
    const word = tree.word(token);
    const row = lexicon.table("outcomes").find((one) => cell(one, "word") === word || cell(one, "forms").split(" ").includes(word));
    if (row === undefined) return null;
    return {
      value: cell(row, "outcome") as NonNullable<Vote["outcome"]>,
      support: { spans: [tree.span(token)], by: "keyword", from: ["lexicon:outcomes"] },
    };
  }

  /** Lets a piece begin a ballot or join the one it belongs to. */
  private place(piece: Piece, parts: readonly TallyPart[], here: Ballot[], section: number): void {
    const planned = !["held", "under way", "denied"].includes(piece.told.status);
    const together = here.find((ballot) => ballot.planned === planned && this.isSameVote(ballot, piece, true));
    const latest = planned ? this.plan : (this.open ?? this.onlyOne(piece, section));
    const earlier = latest !== null && this.isSameVote(latest, piece, false) && latest.takes(parts) ? latest : null;
    const ballot = together ?? (here.length === 0 ? earlier : null) ?? this.begin(piece, section);
    if (ballot === null) return;
    if (!here.includes(ballot)) here.push(ballot);
    ballot.sentence = piece.match.sentence;
    this.fill(ballot, piece);
    if (planned) this.plan = ballot;
    else this.open = ballot;
  }

  /** The only vote held so far, when a piece names its body again and one of them does not say on what. */
  private onlyOne(piece: Piece, section: number): Ballot | null {
    const held = this.ballots.filter((ballot) => !ballot.planned && ballot.section === section);
    const [only] = held;
    if (held.length !== 1 || piece.body === null) return null;
    return only.measure === null || piece.measure === null || this.isAnaphoric(piece.measure.head) ? only : null;
  }

  private begin(piece: Piece, section: number): Ballot | null {
    const body =
      piece.body ??
      assemblyIn(piece.match.sentence, this.context) ??
      this.open?.body ??
      this.plan?.body ??
      assemblyBefore(piece.match.trigger, this.context);
    if (body === null) return null;
    const ballot = new Ballot(piece.match, piece.told, body, section);
    this.ballots.push(ballot);
    return ballot;
  }

  /** Whether a piece tells of the same vote as a ballot. In one sentence it does unless it names another body or measure. */
  private isSameVote(ballot: Ballot, piece: Piece, sameSentence: boolean): boolean {
    if (piece.body !== null && piece.body.chain !== ballot.body.chain && !sharesName(piece.body, ballot.body)) return false;
    if (piece.measure === null || ballot.measure === null) return true;
    if (this.answersRefusal(ballot, piece)) return true;
    if (sameSentence)
      return (
        within(piece.measure.measure.words.span, ballot.measure.measure.words.span) ||
        within(ballot.measure.measure.words.span, piece.measure.measure.words.span) ||
        !this.isCoordinated(ballot, piece)
      );
    return this.isAnaphoric(piece.measure.head);
  }

  private isCoordinated(ballot: Ballot, piece: Piece): boolean {
    const { tree } = this.context;
    return tree.relation(piece.match.trigger) === "conj" && tree.head(piece.match.trigger) === ballot.match.trigger;
  }

  /** "The measure", "the resolution": one that was told of before. */
  private isAnaphoric(head: number): boolean {
    const { tree } = this.context;
    const parts = tree.children(head, "det", "amod", "compound", "nmod", "acl", "nmod:poss", "acl:relcl");
    return parts.length === 1 && ["the", "this", "that"].includes(tree.word(parts[0]));
  }

  /** A ballot told as the rejection of a request is the adoption of its opposite: "instead, 90 voted for an open ballot". */
  private answersRefusal(ballot: Ballot, piece: Piece): boolean {
    return ballot.outcome?.value === "rejected" && ballot.refused === null && piece.body === null && fillerOf(piece.match, "for") !== null;
  }

  private fill(ballot: Ballot, piece: Piece): void {
    if (
      this.answersRefusal(ballot, piece) &&
      ballot.measure !== null &&
      piece.measure !== null &&
      ballot.measure.head !== piece.measure.head
    ) {
      ballot.refused = ballot.measure;
      ballot.measure = piece.measure;
      const marker = this.context.tree.children(piece.measure.head, "case")[0];
      ballot.outcome = (marker === undefined ? null : this.outcomeAt(marker)) ?? ballot.outcome;
    }
    ballot.measure ??= piece.measure;
    ballot.outcome ??= piece.outcome;
    if (ballot.when === null) this.addTime(ballot, piece);
  }

  private addTime(ballot: Ballot, { match, told }: Piece): void {
    const { doc, tree } = this.context;
    const own = fillerOf(match, "time")?.time ?? null;
    const said = told.attribution.map((voice) => voice.when);
    const time = own !== null && isDay(own) ? own : (onlyTime(doc, clauseOf(tree, match.trigger), said) ?? this.timeWithin(match));
    if (time !== null && isDay(time)) ballot.when = { time, support: { spans: [time.span], by: "time", from: [] } };
  }

  /** The only day of a sentence, when it hangs on the trigger through phrases alone: "a resolution drafted by Togo on Friday". */
  private timeWithin({ trigger, sentence }: Match): TimeExpression | null {
    const { doc, tree } = this.context;
    const lookup = lookupOf(doc);
    const found = new Set<TimeExpression>();
    for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
      const time = lookup.time(token);
      if (time !== null && (time.type === "DATE" || time.type === "TIME")) found.add(time);
    }
    const [only] = found;
    if (found.size !== 1) return null;
    let token = only.first;
    for (let up = 0; up < 8 && token >= 0 && token !== trigger; up++) {
      if (["advcl", "acl:relcl", "ccomp", "parataxis", "conj", "appos"].includes(tree.relation(token))) return null;
      token = tree.head(token);
    }
    return token === trigger ? only : null;
  }

  private addParts(parts: readonly TallyPart[], here: readonly Ballot[], pieces: readonly Piece[]): void {
    if (parts.length === 0) return;
    const open = here.length > 0 ? null : this.openFor(pieces);
    for (const part of parts) {
      const ballot = this.nearest(here, part.token) ?? open;
      if (ballot?.takes([part])) {
        ballot.addTally([part], (one) => this.countedAt(one.token));
        ballot.sentence = pieces[0].match.sentence;
      }
    }
  }

  /** The noun that a number counts: "delegate". */
  private countedAt(token: number): string {
    const { tree } = this.context;
    const head = tree.head(token);
    return head >= 0 && tree.relation(token) === "nummod" && tree.tag(head) === "NOUN" ? tree.lemma(head) : "vote";
  }

  private openFor(pieces: readonly Piece[]): Ballot | null {
    return pieces.length > 0 ? this.open : null;
  }

  /** The last ballot of a sentence that begins before a token, else the first. */
  private nearest(here: readonly Ballot[], token: number): Ballot | null {
    return here.filter((ballot) => ballot.match.trigger <= token).at(-1) ?? here[0] ?? null;
  }

  /** What positions told without their vote belong to: the open ballot, else the only one held. */
  private ballotFor(sentence: number, pieces: readonly Piece[]): Ballot | null {
    if (this.open !== null) return this.open;
    const { doc } = this.context;
    const { section } = doc.article.blocks[doc.sentences.block[sentence]];
    const held = this.ballots.filter((ballot) => !ballot.planned && ballot.section === section);
    return held.length === 1 && pieces.some((piece) => this.statesIn(piece.match).length > 0) ? held[0] : null;
  }

  /** The states that vote by a match; of a list that the tree breaks up ("..., Togo and Mali abstaining") those that stand before the verb. */
  /** The states that vote by a match; of a list that the tree breaks up ("..., Togo and Mali abstaining") those that stand before the verb. */
  private statesIn(match: Match): Party[] {
    const states: Party[] = [];
    for (const { role, mention } of match.fillers)
      if (role === "voter" && mention !== null)
        states.push(...standFor(mention, this.context).filter((party) => party.mention.kind === "state"));
    if (match.rule.name !== "vote/abstain" && match.rule.name !== "vote/oppose") return states;
    const listed = this.listBefore(match.trigger);
    return listed.length > states.length
      ? listed.map((mention) => ({ mention, support: mentionSupport(mention), through: mention }))
      : states;
  }

  /** The states that stand before a verb with nothing but commas and "and" between. */
  private listBefore(verb: number): Mention[] {
    const { doc, tree } = this.context;
    const lookup = lookupOf(doc);
    const first = doc.sentences.first[sentenceOf(doc, verb)];
    const listed: Mention[] = [];
    for (let token = verb - 1; token >= first; token--) {
      const mention = lookup.mention(token, "state");
      if (mention !== null) {
        listed.unshift(mention);
        token = lookup.token(mention.span.start);
      } else if (![",", "and"].includes(tree.word(token))) break;
    }
    return listed;
  }

  private addPositions(piece: Piece, ballot: Ballot): void {
    const states = this.statesIn(piece.match);
    if (states.length === 0) return;
    const cast = this.castOf(piece);
    if (cast === null) return;
    for (const { mention, support } of states) ballot.addPosition(mention, support, cast.cast, cast.span);
    const spans = states.map(({ mention }) => mention.span);
    if (cast.cast !== "veto" && this.isWhole(piece.match)) ballot.addListed(cast.cast, spans);
  }

  /** How the states of a piece voted, with the word that says so; null when it is only meant or denied. */
  private castOf(piece: Piece): { cast: Position["cast"]; span: Span } | null {
    const { tree } = this.context;
    const { match } = piece;
    if (match.rule.name === "vote/cast") return this.notCast(match.fillers.find(({ role }) => role === "ballot")?.token ?? match.trigger);
    if (piece.told.absent !== null) return match.rule.name === "vote/vote" && piece.measure === null ? this.notCast(match.trigger) : null;
    if (piece.told.status !== "held") return null;
    const given = match.rule.gives?.cast as Position["cast"] | undefined;
    if (given !== undefined) return { cast: given, span: tree.span(match.trigger) };
    if (match.rule.name !== "vote/vote") return null;
    for (const child of [match.trigger, ...match.fillers.map(({ token }) => token)])
      for (const word of [...tree.children(child, "case"), ...tree.children(child, "obl", "advmod", "discourse", "xcomp")]) {
        if (["for", "favor", "favour", "support", "yes"].includes(tree.word(word))) return { cast: "for", span: tree.span(word) };
        if (["against", "no"].includes(tree.word(word))) return { cast: "against", span: tree.span(word) };
      }
    return null;
  }

  private notCast(verb: number): { cast: Position["cast"]; span: Span } | null {
    const { tree } = this.context;
    const not = tree.children(verb, "advmod").find((child) => ["not", "n't", "n’t"].includes(tree.word(child)));
    return not === undefined ? null : { cast: "not voting", span: tree.span(not) };
  }

  /** "Only Togo abstained", "with Togo and Mali abstaining": nobody else did. */
  private isWhole(match: Match): boolean {
    const { tree } = this.context;
    const voter = match.fillers.find(({ role }) => role === "voter")?.mention ?? null;
    if (voter === null) return false;
    const first = lookupOf(this.context.doc).token(voter.span.start);
    const only = first > 0 && tree.word(first - 1) === "only" && sentenceOf(this.context.doc, first - 1) === match.sentence;
    return only || (tree.penn(match.trigger) === "VBG" && this.listBefore(match.trigger).length > 1);
  }

  private addSponsors(matches: readonly Match[], ballot: Ballot): void {
    for (const match of matches)
      for (const { role, mention } of match.fillers)
        if (role === "sponsor" && mention !== null)
          for (const party of standFor(mention, this.context))
            if (party.mention.kind === "state") ballot.addSponsor(party.mention, party.support);
  }

  /** "By secret ballot", "in a recorded vote", "by consensus", outside the words of what is voted on. */
  private addProcedure(sentence: number, ballot: Ballot): void {
    if (ballot.procedure !== null) return;
    const { doc, tree, lexicon } = this.context;
    const measures = [ballot.measure, ballot.refused].flatMap((one) => (one === null ? [] : [one.measure.words.span]));
    for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
      const row = lexicon.table("procedures").find((one) => cell(one, "word") === tree.word(token));
      if (row === undefined || measures.some((span) => within(tree.span(token), span)) || !this.isManner(token)) continue;
      ballot.procedure = {
        value: cell(row, "procedure") as NonNullable<Vote["procedure"]>,
        support: { spans: [tree.span(token)], by: "keyword", from: ["lexicon:procedures"] },
      };
      return;
    }
  }

  /** Whether a word stands in a phrase with "by", "in" or "through". */
  private isManner(token: number): boolean {
    const { tree } = this.context;
    let noun = token;
    for (let up = 0; up < 3 && noun >= 0; up++) {
      if (tree.relation(noun).startsWith("obl") || tree.relation(noun) === "nmod")
        if (tree.children(noun, "case").some((child) => ["by", "in", "through", "with"].includes(tree.word(child)))) return true;
      noun = tree.head(noun);
    }
    return false;
  }
}

/** What fails is still voted on: the vote itself is held, as when no word says otherwise. */
function heldAsTold(told: Told): Told {
  return { ...told, status: "held", absent: null, evidence: { ...told.evidence, status: { spans: [], by: "cues", from: [] } } };
}

/** A vote is at one time, not over a span of years. */
function isDay({ type, value }: TimeExpression): boolean {
  return (type === "DATE" || type === "TIME") && !value.includes("/");
}

/** Voters told by number or as a group: "107 delegates", "members", "most countries". */
function isVoters(mention: Mention, { tree }: Context): boolean {
  return [
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
  ].includes(tree.lemma(mention.head));
}

/** "The Security Council" and "the United Nations Security Council". */
function sharesName(a: Mention, b: Mention): boolean {
  const [one, other] = [fold(a.name ?? a.text), fold(b.name ?? b.text)].map((name) => name.replace(/^the /, ""));
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
