import type { Mention } from "../../language/doc.ts";
import { within } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { fillerOf } from "../setting/setting.ts";
import type { Ballot } from "./ballot.ts";
import { isDescribed, sharesName } from "./names.ts";
import type { Piece } from "./piece.ts";
import type { TallyPart } from "./tally.ts";

/** What a text calls a measure when it comes back to it. */
export const AGAIN = ["resolution", "text", "draft", "motion", "measure", "document", "proposal", "bill", "decision", "declaration"];
/** Words that make a measure another one. */
const OTHERS = [
  "first",
  "second",
  "third",
  "other",
  "rival",
  "separate",
  "earlier",
  "previous",
  "competing",
  "last",
  "similar",
  "latest",
  "new",
  "next",
];
/** Words that say that another vote follows. */
const FURTHER = ["also", "another", "then", "separately", "second", "later"];
const LEGISLATURE = /\b(?:parliament|legislature)\b/i;
/** Bodies that no watchdog or agency is. */
const NO_AGENCY = /security council|general assembly|parliament|senate|house/i;

/** Tells whether what a sentence says of a vote is said of one that is being read already. */
export class SameVote {
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** Whether a piece tells of the same vote as a ballot. In one sentence it does unless it names another body or measure. */
  is(ballot: Ballot, piece: Piece, parts: readonly TallyPart[], sameSentence: boolean): boolean {
    const below = this.isBelowTitle(ballot, piece);
    if (!this.isSameBody(ballot, piece)) return false;
    if (piece.measure === null || ballot.measure === null || below) return true;
    if (this.answersRefusal(ballot, piece)) return true;
    if (sameSentence)
      return (
        within(piece.measure.measure.words.span, ballot.measure.measure.words.span) ||
        within(ballot.measure.measure.words.span, piece.measure.measure.words.span) ||
        !this.isCoordinated(ballot, piece)
      );
    if (this.isRecap(piece) || this.isRetold(ballot, piece)) return true;
    if (this.isAnaphoric(piece.measure.head) || this.isAside(piece)) return true;
    return this.isDefinite(piece.measure.head) && (isEcho(ballot, piece) || this.isCountOf(ballot, piece, parts));
  }

  private isSameBody(ballot: Ballot, { body }: Piece): boolean {
    if (body === null || body.chain === ballot.body.chain || sharesName(body, ballot.body, this.context)) return true;
    if (this.isOrganOf(body, ballot.body) || this.isOrganOf(ballot.body, body)) return true;
    if (LEGISLATURE.test(body.text) !== LEGISLATURE.test(ballot.body.text)) return false;
    return (
      (isDescribed(body, this.context) && !NO_AGENCY.test(ballot.body.text)) ||
      (isDescribed(ballot.body, this.context) && !NO_AGENCY.test(body.text))
    );
  }

  /** "The board" beside "the agency's board of governors". */
  private isOrganOf({ head, span }: Mention, { text }: Mention): boolean {
    const { tree, doc } = this.context;
    const word = tree.word(head);
    const isBare = span.end === doc.tokens.end[head] && lookupOf(doc).token(span.start) >= head - 1;
    return isBare && ["board", "council", "assembly", "committee"].includes(word) && text.toLowerCase().split(" ").includes(word);
  }

  /** What a title tells in short, the first vote of the text below it tells again. */
  private isBelowTitle(ballot: Ballot, { match }: Piece): boolean {
    const { doc } = this.context;
    return ballot.inTitle && !ballot.isTold && doc.article.blocks[doc.sentences.block[match.sentence]].kind !== "title";
  }

  /** "Adopting a resolution by 90 votes to 2, the assembly condemned it": the vote just told of. */
  private isRecap({ match }: Piece): boolean {
    const { tree } = this.context;
    return tree.penn(match.trigger) === "VBG" && tree.relation(match.trigger) === "advcl";
  }

  /** "The resolution, adopted by the council, calls on": the one just told of. */
  private isAside({ match, measure }: Piece): boolean {
    const { tree } = this.context;
    if (measure === null || tree.relation(match.trigger) !== "acl" || tree.head(match.trigger) !== measure.head) return false;
    return this.isDefinite(measure.head) && this.isAgain(measure.head);
  }

  /** "The council voted to extend the mission. Its members unanimously adopted a resolution": how it did so. */
  private isRetold(ballot: Ballot, { match, measure, outcome }: Piece): boolean {
    const { doc, tree } = this.context;
    if (ballot.measure === null || measure === null || tree.tag(ballot.measure.head) !== "VERB") return false;
    if (!AGAIN.includes(tree.lemma(measure.head)) || ballot.hasNumbers) return false;
    if (match.sentence !== ballot.sentence + 1 || outcome?.value !== ballot.outcome?.value) return false;
    for (let token = doc.sentences.first[match.sentence]; token <= measure.head; token++)
      if (FURTHER.includes(tree.word(token))) return false;
    return true;
  }

  /** "143 voted in favour of the resolution on the islands": the numbers of the vote just told of, which has none yet. */
  private isCountOf(ballot: Ballot, { body, measure }: Piece, parts: readonly TallyPart[]): boolean {
    const { tree } = this.context;
    if (body !== null || measure === null || ballot.hasNumbers || !parts.some(({ what }) => what !== "eligible")) return false;
    return !tree.children(measure.head, "amod", "compound").some((part) => OTHERS.includes(tree.lemma(part)));
  }

  /** "The resolution on the islands", "a draft that Togo backed": a measure by the noun that any has, which nothing makes another one. */
  isAgain(head: number): boolean {
    const { tree } = this.context;
    return (
      AGAIN.includes(tree.lemma(head)) && !tree.children(head, "amod", "compound", "det").some((part) => OTHERS.includes(tree.lemma(part)))
    );
  }

  /** "The government motion", "Togo's admission". */
  private isDefinite(head: number): boolean {
    const { tree } = this.context;
    if (tree.child(head, "nmod:poss") >= 0) return true;
    return ["the", "this", "that"].includes(tree.word(tree.child(head, "det")));
  }

  private isCoordinated(ballot: Ballot, piece: Piece): boolean {
    const { tree } = this.context;
    return tree.relation(piece.match.trigger) === "conj" && tree.head(piece.match.trigger) === ballot.match.trigger;
  }

  /** "The measure", "the non-binding resolution", "the adoption of the text": one that was told of before. */
  isAnaphoric(head: number): boolean {
    const { tree } = this.context;
    if (tree.lemma(head) === "adoption") {
      const of = tree.children(head, "nmod").find((child) => this.isAnaphoric(child));
      if (of !== undefined) return true;
    }
    const parts = tree.children(head, "det", "amod", "compound", "nmod", "acl", "nmod:poss", "acl:relcl", "nummod");
    const [article] = parts;
    if (article === undefined || !["the", "this", "that"].includes(tree.word(article))) return false;
    if (parts.length === 1) return true;
    if (!AGAIN.includes(tree.lemma(head))) return false;
    return parts.slice(1).every((part) => this.saysNoMore(part));
  }

  /** "The US-drafted text", "the text, including Mali": what does not single a measure out. */
  private saysNoMore(part: number): boolean {
    const { tree } = this.context;
    if (["amod", "compound"].includes(tree.relation(part))) return !OTHERS.includes(tree.lemma(part));
    return tree.children(part, "case").some((marker) => ["including", "by"].includes(tree.word(marker)));
  }

  /** A ballot told as the rejection of a request is the adoption of its opposite: "instead, 90 voted for an open ballot". */
  answersRefusal(ballot: Ballot, piece: Piece): boolean {
    return ballot.outcome?.value === "rejected" && ballot.refused === null && piece.body === null && fillerOf(piece.match, "for") !== null;
  }
}

/** Whether a piece tells of no other body and of no other outcome than a ballot. */
function isEcho({ outcome }: Ballot, piece: Piece): boolean {
  return piece.body === null && outcome !== null && outcome.value === piece.outcome?.value;
}
