import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Position } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import { type Party, standFor } from "../parties/party.ts";
import { mentionSupport } from "./ballot.ts";
import type { Piece } from "./piece.ts";
import type { Cast, TallyPart } from "./tally.ts";

/** What may stand before a list that begins a clause of its own. */
const BEGINS_CLAUSE = ["while", "but", "and", "with", "as", "though", "although", "whereas", "only", ";", ",", "--", "–", "—"];

/** Rules of which the voters may be a list before the verb. */
const LISTING = ["vote/oppose", "vote/abstain", "vote/vote"];
/** How many votes for a measure a body has at least of which a report names only some of those against. */
const LARGE = 60;
/** How many words before a verb "among" may stand. */
const FARTHEST = 20;

/** Reads how single states voted. */
export class PositionReader {
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** The states that vote by a match; of a list that the tree breaks up ("..., Togo and Mali abstaining") those that stand before the verb. */
  statesIn(match: Match): Party[] {
    const named: Party[] = [];
    for (const { role, mention } of match.fillers)
      if (role === "voter" && mention !== null)
        named.push(...standFor(mention, this.context).filter((party) => party.mention.kind === "state" && !party.mention.plural));
    const before = LISTING.includes(match.rule.name) ? named.filter(({ through }) => through.head < match.trigger) : [];
    const states = before.length > 0 ? before : named;
    const among = states.length > 0 ? [] : this.among(match);
    if (among.length > 0) return among.map((mention) => ({ mention, support: mentionSupport(mention), through: mention }));
    if (match.rule.name === "vote/abstention") return states.length > 0 ? states : this.bracketed(match.trigger);
    if (!LISTING.includes(match.rule.name) && !this.isVotingSo(match)) return states;
    const listed = this.listBefore(match.trigger);
    const own = this.context.tree.child(match.trigger, "nsubj") >= 0;
    return listed.length > (own ? states.length : 0)
      ? listed.map((mention) => ({ mention, support: mentionSupport(mention), through: mention }))
      : states;
  }

  /** "With Togo and Mali voting against", where the tagger takes "voting" for a noun. */
  isVotingSo({ rule, trigger }: Match): boolean {
    const { tree } = this.context;
    return (
      rule.name === "vote/voting" && tree.word(trigger) === "voting" && ["against", "for", "no", "in"].includes(tree.word(trigger + 1))
    );
  }

  /** "Three abstentions (Togo, Mali and Chad)", "two abstentions: Togo and Mali". */
  private bracketed(noun: number): Party[] {
    const { doc, tree } = this.context;
    const lookup = lookupOf(doc);
    if (!["(", ":", "–", "—", "-"].includes(tree.word(noun + 1))) return [];
    const listed: Mention[] = [];
    const end = doc.sentences.first[sentenceOf(doc, noun) + 1];
    for (let token = noun + 2; token < end; token++) {
      const mention = lookup.mention(token, "state");
      if (mention !== null) {
        if (listed.at(-1) !== mention) listed.push(mention);
      } else if (![",", "and", "the", "."].includes(tree.word(token)) && lookup.mention(token) === null) break;
    }
    return listed.map((mention) => ({ mention, support: mentionSupport(mention), through: mention }));
  }

  /** "Togo and Mali were among the nations that abstained". */
  private among({ trigger, sentence }: Match): Mention[] {
    const { doc, tree } = this.context;
    const first = Math.max(doc.sentences.first[sentence] + 1, trigger - FARTHEST);
    for (let token = trigger; token > first; token--)
      if (tree.word(token) === "among" && tree.lemma(token - 1) === "be") return this.listBefore(token - 1);
    return [];
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

  /** How the states of a piece voted, with the word that says so; null when it is only meant or denied. */
  castOf(piece: Piece): { cast: Position["cast"]; span: Span } | null {
    const { tree } = this.context;
    const { match } = piece;
    if (match.rule.name === "vote/cast") return this.notCast(match.fillers.find(({ role }) => role === "ballot")?.token ?? match.trigger);
    if (this.isVotingSo(match)) return this.castBeside(match.trigger);
    if (piece.told.absent !== null) return match.rule.name === "vote/vote" && piece.measure === null ? this.notCast(match.trigger) : null;
    if (piece.told.status !== "held") return null;
    const given = match.rule.gives?.cast as Position["cast"] | undefined;
    if (given !== undefined) return { cast: given, span: tree.span(match.trigger) };
    if (match.rule.name === "vote/lone") return this.loneCast(match.trigger);
    if (match.rule.name !== "vote/vote") return null;
    for (const child of [match.trigger, ...match.fillers.map(({ token }) => token)])
      for (const word of [...tree.children(child, "case"), ...tree.children(child, "obl", "advmod", "discourse", "xcomp")]) {
        if (["for", "favor", "favour", "support", "yes"].includes(tree.word(word))) return { cast: "for", span: tree.span(word) };
        if (["against", "no"].includes(tree.word(word))) return { cast: "against", span: tree.span(word) };
      }
    return null;
  }

  /** "Voting against", "voting in favour". */
  private castBeside(voting: number): { cast: Position["cast"]; span: Span } | null {
    const { tree } = this.context;
    const word = tree.word(voting + 1) === "in" ? voting + 2 : voting + 1;
    if (["against", "no"].includes(tree.word(word))) return { cast: "against", span: tree.span(word) };
    return ["for", "favor", "favour"].includes(tree.word(word)) ? { cast: "for", span: tree.span(word) } : null;
  }

  /** "The lone vote against it", "the only dissenting vote", "the sole vote in favour". */
  private loneCast(vote: number): { cast: Position["cast"]; span: Span } | null {
    const { tree } = this.context;
    const nearby = tree.children(vote);
    for (const word of [...nearby, ...nearby.flatMap((child) => tree.children(child, "case")), ...this.markersAbove(vote)]) {
      if (["against", "no", "negative", "dissenting", "opposing"].includes(tree.word(word)))
        return { cast: "against", span: tree.span(word) };
      if (["favor", "favour", "yes", "for", "affirmative"].includes(tree.word(word))) return { cast: "for", span: tree.span(word) };
    }
    return null;
  }

  /** The markers of what hangs on the verb instead of the noun: "cast the only vote [in favour]". */
  private markersAbove(vote: number): number[] {
    const { tree } = this.context;
    const phrases = tree.children(tree.head(vote), "obl").filter((child) => child > vote);
    return phrases.flatMap((phrase) => [phrase, ...tree.children(phrase, "case")]);
  }

  private notCast(verb: number): { cast: Position["cast"]; span: Span } | null {
    const { tree } = this.context;
    const not = tree.children(verb, "advmod").find((child) => ["not", "n't", "n’t"].includes(tree.word(child)));
    return not === undefined ? null : { cast: "not voting", span: tree.span(not) };
  }

  /** "Only Togo abstained", "with Togo and Mali abstaining": nobody else did. */
  isWhole(match: Match): boolean {
    const { tree } = this.context;
    if (match.rule.name === "vote/lone")
      return tree.children(match.trigger, "amod").some((part) => ["lone", "only", "sole", "single"].includes(tree.word(part)));
    const above = tree.relation(match.trigger) === "acl" ? tree.children(tree.head(match.trigger), "amod") : [];
    if (above.some((part) => ["only", "sole", "lone"].includes(tree.word(part)))) return true;
    if (match.rule.name === "vote/abstention") return true;
    if ((tree.penn(match.trigger) === "VBG" || this.isVotingSo(match)) && this.listBefore(match.trigger).length > 1) return true;
    const voter = match.fillers.find(({ role }) => role === "voter")?.mention ?? null;
    if (voter === null) return false;
    const first = lookupOf(this.context.doc).token(voter.span.start);
    return first > 0 && tree.word(first - 1) === "only" && sentenceOf(this.context.doc, first - 1) === match.sentence;
  }

  /** "Twenty voted for it, Togo and Mali opposed it": a list is of all who voted so where its sentence counts those who voted otherwise. */
  isBesideNumbers(match: Match, cast: Cast, parts: readonly TallyPart[]): boolean {
    const counted = parts.filter(({ what, value }) => what !== "eligible" && value !== null).map(({ what }) => what);
    return counted.length > 0 && !counted.includes(cast) && !counted.includes("pair") && this.isListAlone(match);
  }

  /**
   * "Twelve states backed it. Togo and Mali voted against and Chad abstained": behind the number of a small body, lists of both who opposed it and
   * who abstained are whole, here or over two sentences.
   */
  isBehindNumbers(
    match: Match,
    cast: Cast,
    { counted, pieces }: { readonly counted: ReadonlyMap<Cast, number>; readonly pieces: readonly Piece[] },
  ): boolean {
    if ((counted.get("for") ?? LARGE) >= LARGE || counted.has(cast)) return false;
    const other = cast === "against" ? "abstained" : "against";
    const isTold = counted.has(other) || pieces.some((piece) => piece.match !== match && this.castOf(piece)?.cast === other);
    return isTold && this.isListAlone(match);
  }

  /** True where those who vote by a match are named by a list that begins a clause, with no other before it. */
  private isListAlone(match: Match): boolean {
    if (!LISTING.includes(match.rule.name)) return false;
    const { doc, tree } = this.context;
    const listed = this.listBefore(match.trigger);
    if (listed.length === 0 || listed.length !== this.statesIn(match).length) return false;
    const before = this.wordBefore(listed[0]);
    if (before < doc.sentences.first[match.sentence]) return true;
    return BEGINS_CLAUSE.includes(tree.word(before)) && tree.tag(before - 1) !== "PROPN";
  }

  /** The token before a name, its article left out. */
  private wordBefore({ span }: Mention): number {
    const first = lookupOf(this.context.doc).token(span.start);
    return this.context.tree.word(first - 1) === "the" ? first - 2 : first - 1;
  }
}
