import type { Match } from "../../grammar/match.ts";
import { cell } from "../../text/table.ts";
import type { Vote } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { fillerOf } from "../setting/setting.ts";
import type { Told } from "../told.ts";
import type { Ballot } from "./ballot.ts";
import { assemblyOf } from "./body.ts";
import { isNoMeasure, measureFiller } from "./filler.ts";

/** Rules of a body that votes, or splits, for something or against it. */
const TAKING_SIDES = ["vote/vote", "vote/split"];

/** Reads what came of a vote. */
export class OutcomeReader {
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** What a match says came of it; null when it says nothing. */
  outcomeIn(match: Match): Ballot["outcome"] {
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
    if (side === null || isNoMeasure(side, this.context) || !TAKING_SIDES.includes(match.rule.name) || !this.bodyVotes(match)) return null;
    const marker = tree.children(side.token, "case", "mark").find((child) => ["for", "against"].includes(tree.word(child)));
    const favour = tree.head(side.token);
    if (marker === undefined && favour >= 0 && ["favor", "favour"].includes(tree.word(favour))) return this.outcomeAt(favour);
    return marker === undefined ? null : this.outcomeAt(marker);
  }

  /** "Failed to adopt", "did not pass": the vote was held, and lost; "has not passed" says nothing of a vote. */
  failureIn({ trigger }: Match, told: Told): Ballot["outcome"] {
    const { tree } = this.context;
    if (tree.children(trigger, "aux").some((aux) => tree.lemma(aux) === "have")) return null;
    for (const { start } of told.evidence.status.spans) {
      const outcome = this.outcomeAt(lookupOf(this.context.doc).token(start));
      if (outcome?.value === "rejected") return outcome;
    }
    return null;
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
    if (relation === "obj" && tree.lemma(verb) === "survive") return this.isCensure(vote) ? this.outcomeAt(verb) : null;
    return relation === "obj" && ["lose", "win"].includes(tree.lemma(verb)) ? this.outcomeAt(verb) : null;
  }

  /** "A no-confidence vote", "a motion of no confidence": whoever survives it has it rejected. */
  private isCensure(vote: number): boolean {
    const { tree } = this.context;
    const end = Math.min(tree.doc.tokens.count, vote + 4);
    for (let token = Math.max(0, vote - 3); token < end; token++)
      if (
        /^(?:no-confidence|non-confidence|censure)$/.test(tree.word(token)) ||
        (tree.word(token) === "no" && /^(?:-|confidence)$/.test(tree.word(token + 1)))
      )
        return true;
    return false;
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
