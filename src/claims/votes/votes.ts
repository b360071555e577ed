import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Claim } from "../claim.ts";
import { clauseOf, onlyTime } from "../clause.ts";
import type { Context } from "../context.ts";
import { standFor } from "../parties/party.ts";
import { fillerOf } from "../setting/setting.ts";
import { Assemblies, isChamber, isLegislature } from "./assemblies.ts";
import { Ballot, mentionSupport } from "./ballot.ts";
import { isActionOf, isMannerOf, isOverBy } from "./beside.ts";
import { assemblyBefore, assemblyIn, isOrgan } from "./body.ts";
import { listedVoters } from "./listed.ts";
import { isDescribed, isPlainer, sharesName } from "./names.ts";
import { type Piece, PieceReader } from "./piece.ts";
import { PositionReader } from "./positions.ts";
import { procedureIn } from "./procedure.ts";
import { AGAIN, SameVote } from "./same.ts";
import type { TallyPart } from "./tally.ts";
import { dayAbove, dayBefore, isDay, isOfAnother, isOfAside, timeWithin } from "./time.ts";
import { areLawmakers } from "./voters.ts";

/** How many sentences after a vote may go on telling of it without naming it. */
const REACH = 3;
/** Why a ballot with nothing but its body is no claim. */
const NOTHING_TOLD = "neither a measure nor a number, a position or an outcome is told";

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
    const next = matches[end]?.sentence ?? context.doc.sentences.count;
    for (let sentence = matches[at].sentence + 1; sentence < next; sentence++) if (!reader.readNumbers(sentence)) break;
    at = end;
  }
  return reader.claims();
}

class VoteReader {
  private readonly context: Context;
  private readonly pieces: PieceReader;
  private readonly positions: PositionReader;
  private readonly same: SameVote;
  private readonly assemblies: Assemblies;
  private readonly ballots: Ballot[] = [];
  /** The vote that the latest sentences tell of, and the latest that is only planned. */
  private open: Ballot | null = null;
  private plan: Ballot | null = null;

  constructor(context: Context) {
    this.context = context;
    this.positions = new PositionReader(context);
    this.same = new SameVote(context);
    this.assemblies = new Assemblies(context);
    this.pieces = new PieceReader(context, this.positions, this.assemblies);
  }

  claims(): Claim[] {
    const told = this.ballots.filter((ballot) => ballot.tellsSomething || this.refuse(ballot.match, NOTHING_TOLD));
    for (const ballot of told) this.settle(ballot);
    return told.map((ballot) => ballot.claim(this.context));
  }

  /** Gives a vote the body and the day that the report as a whole tells, where the sentences on it do not. */
  private settle(ballot: Ballot): void {
    const { context, assemblies } = this;
    const named = isDescribed(ballot.body, context) ? assemblies.described(ballot.body, ballot.section) : null;
    const body = named ?? ballot.body;
    ballot.body = (isOrgan(body, context) ? null : assemblies.organOf(body, ballot.section, ballot.votes)) ?? body;
    if (ballot.when !== null || ballot.planned || this.ballots.filter(({ planned }) => !planned).length > 1) return;
    const time = dayBefore(ballot.inTitle ? ballot.sentence : ballot.match.sentence, context, (mention) =>
      sharesName(mention, ballot.body, context),
    );
    if (time !== null) ballot.when = { time, support: { spans: [time.span], by: "time", from: [] } };
  }

  readSentence(matches: readonly Match[]): void {
    const { doc } = this.context;
    const { sentence } = matches[0];
    const block = doc.article.blocks[doc.sentences.block[sentence]];
    if (this.open !== null && (block.section !== this.open.section || sentence - this.open.sentence > REACH)) this.open = null;
    if (this.plan !== null && block.section !== this.plan.section) this.plan = null;
    const pieces = matches
      .filter((match) => !isActionOf(match, matches, this.context) || this.refuse(match, "what another vote of the sentence is to do"))
      .filter((match) => !isMannerOf(match, matches, this.context) || this.refuse(match, "how another vote of the sentence was taken"))
      .map((match) => this.pieces.pieceOf(match))
      .filter((piece) => !isOverBy(piece, this.context) || this.refuse(piece.match, "it was put off before it was held"));
    const parts = this.pieces.numbers.partsIn(sentence);
    const here: Ballot[] = [];
    for (const piece of [...pieces.filter(({ body }) => body !== null), ...pieces.filter(({ body }) => body === null)])
      if (piece.begins && !this.isLate(piece)) this.place(piece, parts, here, block.section);
      else this.refuse(piece.match, "it begins no vote of its own, by what is told of who votes, on what or with what status");
    if (here.length === 0) here.push(...this.beginCounted(pieces, parts, block.section));
    this.addParts(parts, here, pieces);
    const ballot = here.at(-1) ?? this.ballotFor(sentence, pieces);
    if (ballot === null) return;
    for (const piece of pieces) if (!piece.begins && ballot.when === null && here.includes(ballot)) this.addTime(ballot, piece);
    for (const piece of pieces) this.addPositions(piece, this.nearest(here, piece.match.trigger) ?? ballot, parts, pieces);
    this.addListed(sentence, here, ballot);
    this.addSponsors(matches, ballot);
    ballot.procedure ??= procedureIn(sentence, ballot, this.context);
  }

  /** The numbers of a sentence in which no rule finds a vote ("it was backed by ten states, with two against"); false when no vote is open. */
  readNumbers(sentence: number): boolean {
    const { doc } = this.context;
    const { open } = this;
    if (open === null || sentence - open.sentence > REACH) return false;
    if (doc.article.blocks[doc.sentences.block[sentence]].section !== open.section) return false;
    this.addListed(sentence, [], open);
    const parts = this.pieces.numbers.partsIn(sentence).filter(({ what }) => what !== "eligible");
    if (!this.tellsOfVote(sentence, parts) || !open.takes(parts)) return true;
    open.addTally(this.pieces.numbers.partsIn(sentence), (one) => this.countedAt(one.token));
    open.sentence = sentence;
    return true;
  }

  /** Numbers on two sides, of abstentions, or of those for a measure; one number alone may be of anything. */
  private tellsOfVote(sentence: number, parts: readonly TallyPart[]): boolean {
    if (new Set(parts.map(({ what }) => what)).size > 1 || parts.some(({ what }) => what === "abstained")) return true;
    const { doc, tree } = this.context;
    const first = doc.sentences.first[sentence];
    if (parts.length === 0 || (tree.word(first) === "a" && tree.word(first + 1) === "total")) return parts.length > 0;
    for (let token = first; token < doc.sentences.first[sentence + 1]; token++) if (AGAIN.includes(tree.lemma(token))) return true;
    return false;
  }

  /** Takes note of why a match begins no vote; gives false. */
  private refuse({ rule, trigger }: Match, why: string): false {
    this.context.refuse(rule.name, trigger, why);
    return false;
  }

  /** Who abstained begins a vote only where none was told of before. */
  private isLate({ match }: Piece): boolean {
    return match.rule.name === "vote/abstain" && this.ballots.length > 0;
  }

  /** Lets a piece begin a ballot or join the one it belongs to. */
  private place(piece: Piece, parts: readonly TallyPart[], here: Ballot[], section: number): void {
    const planned = !["held", "under way", "denied"].includes(piece.told.status);
    if (planned && this.isPast(piece)) return;
    const together = here.find((ballot) => ballot.planned === planned && this.same.is(ballot, piece, parts, true));
    const latest = planned ? this.plan : (this.open ?? this.onlyOne(piece, section) ?? this.toldByState(piece, section));
    const again = piece.measure !== null && this.same.isAnaphoric(piece.measure.head);
    const fits = latest !== null && (latest.takes(parts) || (again && !isTally(parts)));
    const earlier = fits && this.same.is(latest, piece, parts, false) ? latest : null;
    const ballot =
      together ??
      (here.length === 0 ? earlier : null) ??
      (latest !== null && (saysLittle(piece, this.context) || this.toldByState(piece, section) !== null)
        ? null
        : this.begin(piece, parts, section));
    if (ballot === null) return;
    if (ballot.match === piece.match && (piece.measure === null || !isCounted(parts))) this.addEarlier(ballot);
    if (!here.includes(ballot)) here.push(ballot);
    ballot.sentence = piece.match.sentence;
    if (["postponed", "cancelled"].includes(piece.told.status)) ballot.told = piece.told;
    this.fill(ballot, piece);
    if (planned) this.plan = ballot;
    else this.open = ballot;
  }

  /** The numbers of the sentences just before a vote that says little: "the text was backed by ten states. Togo abstained." */
  private addEarlier(ballot: Ballot): void {
    const { doc, tree } = this.context;
    for (let sentence = ballot.match.sentence - 1; sentence >= Math.max(0, ballot.match.sentence - REACH); sentence--) {
      const block = doc.article.blocks[doc.sentences.block[sentence]];
      if (
        block.section !== ballot.section ||
        block.kind === "title" ||
        this.ballots.some((other) => other !== ballot && other.sentence >= sentence)
      )
        return;
      let isOfVote = false;
      for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++)
        if (AGAIN.includes(tree.lemma(token)) || tree.lemma(token) === "vote") isOfVote = true;
      const parts = this.pieces.numbers.partsIn(sentence);
      if (isOfVote && ballot.takes(parts)) ballot.addTally(parts, (one) => this.countedAt(one.token));
    }
  }

  /** "In asking delegates to vote against the resolution": that vote has been held, as the text tells. */
  private isPast({ match, body, measure, told }: Piece): boolean {
    if (this.open === null || body !== null || ["postponed", "cancelled"].includes(told.status)) return false;
    const { tree } = this.context;
    return tree.children(match.trigger, "mark").length > 0 && (measure === null || this.same.isAnaphoric(measure.head));
  }

  /** The only vote held so far, when a piece names its body again and one of them does not say on what. */
  private onlyOne(piece: Piece, section: number): Ballot | null {
    const held = this.ballots.filter((ballot) => !ballot.planned && ballot.section === section);
    const [only] = held;
    if (held.length !== 1) return null;
    return only.measure === null || piece.measure === null || this.same.isAnaphoric(piece.measure.head) ? only : null;
  }

  /** The latest vote held, when a piece only tells how a state voted on "the resolution on the islands": told of before. */
  private toldByState({ match, body, measure }: Piece, section: number): Ballot | null {
    if (body !== null || measure === null || !this.same.isAgain(measure.head) || this.positions.statesIn(match).length === 0) return null;
    return this.ballots.filter((ballot) => !ballot.planned && ballot.section === section).at(-1) ?? null;
  }

  /** A new ballot; one whose body is only named before goes by numbers of votes or by what states did. */
  private begin(piece: Piece, parts: readonly TallyPart[], section: number): Ballot | null {
    const body = this.bodyOf(piece, parts, section);
    if (body === null) {
      this.refuse(piece.match, "no body that votes is named, here or just before");
      return null;
    }
    return this.newBallot(piece, body, section);
  }

  private newBallot({ match, told }: Piece, body: Mention, section: number): Ballot {
    const { doc } = this.context;
    const ballot = new Ballot(match, told, body, section, doc.article.blocks[doc.sentences.block[match.sentence]].kind === "title");
    this.ballots.push(ballot);
    return ballot;
  }

  /** Who votes by a piece: whom it names, else whom its sentence, the vote being told of, the sentences before or the whole text do. */
  private bodyOf(piece: Piece, parts: readonly TallyPart[], section: number): Mention | null {
    const { match, body } = piece;
    if (match.rule.name === "vote/veto" || match.rule.name === "vote/vetoing") {
      const council = this.assemblies.council(match.trigger, section);
      if (council !== null && (body === null || !isOrgan(body, this.context) || /\bcouncil$/i.test(body.text))) return council;
    }
    const told = (match.rule.name !== "vote/voting" && isCounted(parts)) || this.positions.statesIn(match).length > 0;
    const found = this.bodyAround(piece, told, section);
    if (found === null || body !== null) return found;
    if (areLawmakers(match, this.context)) return isChamber(found) ? found : null;
    return isLegislature(found) && this.positions.statesIn(match).length > 0 ? null : found;
  }

  private bodyAround(piece: Piece, told: boolean, section: number): Mention | null {
    const { match, body } = piece;
    return (
      body ??
      assemblyIn(match.sentence, this.context) ??
      this.open?.body ??
      this.plan?.body ??
      (told ? assemblyBefore(match.trigger, this.context) : null) ??
      ((told || piece.measure !== null) && !this.isElsewhere(piece) ? this.assemblies.only(section) : null)
    );
  }

  /** "Turkish Cypriots voted for a UN plan": on no measure of an assembly, so that a body named by the way is none that votes. */
  private isElsewhere({ match, measure }: Piece): boolean {
    return match.rule.name === "vote/vote" && measure !== null && !AGAIN.includes(this.context.tree.lemma(measure.head));
  }

  /** The only vote held so far, when its numbers are not known yet. */
  private uncounted(section: number): Ballot | null {
    const [only, ...others] = this.ballots.filter((ballot) => !ballot.planned && ballot.section === section);
    return only === undefined || others.length > 0 || only.hasNumbers ? null : only;
  }

  /** A vote that only its numbers tell of: "the decision got 23 votes in favour, while 12 states opposed it". */
  private beginCounted(pieces: readonly Piece[], parts: readonly TallyPart[], section: number): Ballot[] {
    const kinds = new Set(parts.map(({ what }) => what));
    const sides = ["pair", "against", "abstained"] as const;
    if (!kinds.has("pair") && !(kinds.has("for") && sides.some((side) => kinds.has(side)))) return [];
    if (this.open?.takes(parts) || pieces.some(({ match }) => this.pieces.isOfChamber(match))) return [];
    const piece =
      this.pieces.lostIn(pieces) ?? pieces.find(({ told }) => told.absent === null && ["held", "under way"].includes(told.status));
    if (piece === undefined) return [];
    const known = pieces.every((one) => one.body === null) ? this.uncounted(section) : null;
    if (known !== null) {
      this.open = known;
      return [known];
    }
    const body =
      pieces.find((one) => one.body !== null)?.body ??
      assemblyIn(piece.match.sentence, this.context) ??
      this.assemblies.only(section) ??
      assemblyBefore(piece.match.trigger, this.context);
    if (body === null) return [];
    const ballot = this.newBallot(piece, body, section);
    this.fill(ballot, piece);
    this.open = ballot;
    return [ballot];
  }

  private fill(ballot: Ballot, piece: Piece): void {
    if (
      this.same.answersRefusal(ballot, piece) &&
      ballot.measure !== null &&
      piece.measure !== null &&
      ballot.measure.head !== piece.measure.head
    ) {
      ballot.refused = ballot.measure;
      ballot.measure = piece.measure;
      const marker = this.context.tree.children(piece.measure.head, "case")[0];
      ballot.outcome = (marker === undefined ? null : this.pieces.outcomes.outcomeAt(marker)) ?? ballot.outcome;
    }
    if (ballot.inTitle && !ballot.isTold && piece.match.sentence !== ballot.match.sentence) this.tellAgain(ballot, piece);
    if (piece.body !== null && (isPlainer(ballot.body, piece.body, this.context) || isDescribed(ballot.body, this.context)))
      ballot.body = piece.body;
    ballot.measure ??= piece.measure;
    ballot.outcome ??= piece.outcome;
    if (ballot.when === null) this.addTime(ballot, piece);
  }

  /** The text says better than its title who voted on what. */
  private tellAgain(ballot: Ballot, { body, measure, outcome }: Piece): void {
    if (body !== null && (isOrgan(body, this.context) || !isOrgan(ballot.body, this.context))) ballot.body = body;
    ballot.measure = measure ?? ballot.measure;
    ballot.outcome = outcome ?? ballot.outcome;
    ballot.isTold = measure !== null;
  }

  private addTime(ballot: Ballot, { match, told }: Piece): void {
    const { doc, tree } = this.context;
    const own = fillerOf(match, "time")?.time ?? null;
    const said = told.attribution.map((voice) => voice.when);
    const only = onlyTime(doc, clauseOf(tree, match.trigger), said);
    const inClause = only === null || isOfAside(only, match, this.context) ? null : only;
    const time = own !== null && isDay(own) ? own : (inClause ?? timeWithin(match, this.context) ?? dayAbove(match, this.context));
    if (time !== null && isDay(time) && !isOfAnother(time, match, this.context))
      ballot.when = { time, support: { spans: [time.span], by: "time", from: [] } };
  }

  private addParts(parts: readonly TallyPart[], here: readonly Ballot[], pieces: readonly Piece[]): void {
    if (parts.length === 0) return;
    const open = here.length > 0 ? null : this.openFor(pieces);
    const shares = new Map<Ballot, TallyPart[]>();
    for (const part of parts) {
      const ballot = this.nearest(here, part.token) ?? open;
      if (ballot !== null) shares.set(ballot, [...(shares.get(ballot) ?? []), part]);
    }
    for (const [ballot, share] of shares) {
      if (!ballot.takes(share)) continue;
      ballot.addTally(share, (one) => this.countedAt(one.token));
      ballot.sentence = pieces[0].match.sentence;
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
    return held.length === 1 && pieces.some((piece) => this.positions.statesIn(piece.match).length > 0) ? held[0] : null;
  }

  private addPositions(piece: Piece, ballot: Ballot, parts: readonly TallyPart[], pieces: readonly Piece[]): void {
    const states = this.positions.statesIn(piece.match);
    if (states.length === 0) return;
    const cast = this.positions.castOf(piece);
    if (cast === null) return;
    for (const { mention, support } of states) ballot.addPosition(mention, support, cast.cast, cast.span);
    if (cast.cast === "veto" && ballot.outcome?.value !== "rejected")
      ballot.outcome = this.pieces.outcomes.outcomeAt(piece.match.trigger) ?? ballot.outcome;
    const spans = states.map(({ mention }) => mention.span);
    if (cast.cast === "veto") return;
    const isWhole =
      this.positions.isWhole(piece.match) ||
      this.positions.isBesideNumbers(piece.match, cast.cast, parts) ||
      (!isCounted(parts) && this.positions.isBehindNumbers(piece.match, cast.cast, { counted: ballot.counted(), pieces }));
    if (isWhole) ballot.addListed(cast.cast, spans);
  }

  /** The states that a sentence lists for how they voted. */
  private addListed(sentence: number, here: readonly Ballot[], open: Ballot): void {
    for (const { cast, token, states, isWhole } of listedVoters(sentence, this.context)) {
      const ballot = this.nearest(here, token) ?? open;
      if (ballot.planned) continue;
      for (const state of states) ballot.addPosition(state, mentionSupport(state), cast, this.context.tree.span(token));
      if (isWhole)
        ballot.addListed(
          cast,
          states.map(({ span }) => span),
        );
    }
  }

  private addSponsors(matches: readonly Match[], ballot: Ballot): void {
    for (const match of matches)
      for (const { role, mention } of match.fillers)
        if (role === "sponsor" && mention !== null)
          for (const party of standFor(mention, this.context))
            if (party.mention.kind === "state") ballot.addSponsor(party.mention, party.support);
  }
}

/** Whether numbers tell of both sides of a vote. */
function isTally(parts: readonly TallyPart[]): boolean {
  return (
    parts.some(({ what }) => what === "pair") || new Set(parts.filter(({ what }) => what !== "eligible").map(({ what }) => what)).size > 1
  );
}

/** Whether numbers say how somebody voted. */
function isCounted(parts: readonly TallyPart[]): boolean {
  return parts.some(({ what }) => what !== "eligible");
}

/** "Thirty of them voted against", "18 voted for their colleagues": some voters of a vote that is told of already. */
function saysLittle({ body, measure, match }: Piece, { tree }: Context): boolean {
  if (body !== null) return false;
  const subject = tree.child(match.trigger, "nsubj");
  if (measure === null || (subject >= 0 && tree.tag(subject) === "NUM" && !AGAIN.includes(tree.lemma(measure.head)))) return true;
  return match.fillers.some(({ role, mention }) => role === "voter" && mention?.kind === "group");
}
