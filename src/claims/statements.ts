import type { Mention, Quote, TimeExpression } from "../language/doc.ts";
import type { Span } from "../text/span.ts";
import type { Claim, Statement } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { makeClaim, sentenceOf, wordsIn } from "./make.ts";
import { statusFromCues } from "./status/status.ts";

/**
 * The statements of a document: words in quotation marks that somebody is found to say, and indirect speech of people, states and
 * bodies that the article names. Needs no tree, since a reporting verb alone is no reason to parse a sentence.
 */
export function statementClaims(context: Context): Claim[] {
  const claims: Claim[] = [];
  const tokens = new TokenIndex(context);
  for (const quote of context.doc.quotes) {
    const unfit = whyNone(quote, context, tokens);
    if (unfit !== null) context.refuse(`statement/${quote.manner}`, tokens.at(quote.span.start), unfit);
    else if (quote.speaker !== null) claims.push(claimOf(quote, quote.speaker, context, tokens));
  }
  return claims;
}

/** Why a quotation is no statement; null when it is one. */
function whyNone(quote: Quote, context: Context, tokens: TokenIndex): string | null {
  if (quote.manner === "scare") return "in quotation marks, but nobody's words";
  if (quote.speaker === null) return "nobody is found who says it";
  if (quote.span.end <= quote.span.start) return "no words";
  if (!isSomebody(quote.speaker, context)) return "said by a pronoun that points back to nobody";
  if (isMixed(quote.speaker, context)) return "said by a pronoun that points back to a person and a body at once";
  return quote.manner === "indirect" ? whyNotTold(quote, quote.speaker, context, tokens) : null;
}

/** False for a pronoun that points back to nobody: "he" alone is no speaker to record. */
function isSomebody(speaker: Mention, { doc, chains }: Context): boolean {
  if (speaker.kind !== "pronoun") return true;
  if (speaker.antecedents.some((id) => doc.mentions[id] !== undefined)) return true;
  return (chains.get(speaker.chain) ?? []).some((mention) => mention.kind !== "pronoun");
}

/** "They" after a person and a newspaper that were named together: a sign that somebody else is meant. */
function isMixed({ kind, antecedents }: Mention, { doc }: Context): boolean {
  const kinds = new Set(antecedents.map((id) => doc.mentions[id]?.kind));
  return kind === "pronoun" && kinds.has("person") && kinds.has("body");
}

function claimOf(quote: Quote, speaker: Mention, context: Context, tokens: TokenIndex): Claim {
  const { doc, lexicon } = context;
  const sentence = sentenceOf(doc, tokens.at(quote.span.start));
  const block = doc.article.blocks[doc.sentences.block[sentence]];
  const cue = quote.cue !== null && block.span.start <= quote.cue.start && quote.cue.end <= block.span.end ? quote.cue : null;
  const modals = cue === null ? [] : tokens.modalsBefore(cue);
  const when = cue === null ? null : timeBeside(cue, quote, context, tokens);
  const evidence: Record<string, Support> = {
    speaker: { spans: [speaker.span], by: "mention", from: [] },
    words: { spans: [quote.span], by: "words", from: [] },
    status: { spans: modals, by: "cues", from: [] },
    manner: { spans: [quote.span], by: "rule", from: [] },
  };
  if (quote.addressee !== null) evidence.addressee = { spans: [quote.addressee.span], by: "mention", from: [] };
  if (when !== null) evidence.when = { spans: [when.span], by: "time", from: [] };
  const draft = {
    happening: happeningOf(quote, speaker, context, block.kind),
    when,
    status: statusFromCues(tokens.texts(modals), lexicon).status,
    hedged: false,
    attribution: [],
    trigger: cue ?? quote.span,
    sentence,
    evidence,
    rule: `statement/${quote.manner}`,
  };
  return makeClaim(draft, doc, context.resources);
}

function happeningOf(quote: Quote, speaker: Mention, { doc }: Context, block: Statement["block"]): Statement {
  const words = wordsIn(doc, quote.span);
  return { kind: "statement", speaker, addressee: quote.addressee, words, about: null, manner: quote.manner, block };
}

const VOICES: ReadonlySet<Mention["kind"]> = new Set(["person", "state", "body"]);

/** Indirect speech counts when it was made and its speaker has a name or an office, by itself or as what a pronoun points back to. */
function whyNotTold(quote: Quote, speaker: Mention, context: Context, tokens: TokenIndex): string | null {
  if (quote.cue === null) return "no verb of saying";
  if (tokens.modalsBefore(quote.cue).length > 0) return "not yet said, or perhaps not";
  const before = tokens.at(quote.cue.start) - 1;
  if (tokens.word(before) === "to" && tokens.word(before - 1) !== "on") return "the verb of saying is an infinitive";
  const chain = speaker.kind === "pronoun" ? [...speaker.antecedents.map((id) => context.doc.mentions[id])] : [speaker];
  const isVoice = (mention: Mention | undefined) =>
    mention !== undefined && VOICES.has(mention.kind) && (mention.name !== null || mention.title !== null);
  return chain.some(isVoice) ? null : "indirect speech of somebody without a name or an office";
}

/** How many tokens a time may stand from the reporting verb: "said on Tuesday", "told reporters in Geneva today". */
const BESIDE = 5;

/** The time at which it was said, right after the reporting verb and outside of what was said; null when none stands there. */
function timeBeside(cue: Span, quote: Quote, { doc }: Context, tokens: TokenIndex): TimeExpression | null {
  const token = tokens.at(cue.start);
  const end = doc.sentences.first[sentenceOf(doc, token) + 1];
  for (let t = tokens.timeAfter(token); t < doc.times.length; t++) {
    const time = doc.times[t];
    if (time.first > token + BESIDE || time.first >= end) return null;
    const said = quote.span.start <= time.span.start && time.span.end <= quote.span.end;
    if (!said && time.type !== "DURATION" && time.type !== "SET") return time;
  }
  return null;
}

/** Tokens and times by position in the text. */
class TokenIndex {
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** The first token that ends after a position. */
  at(position: number): number {
    const { end, count } = this.context.doc.tokens;
    return firstThat(count - 1, (token) => end[token] > position);
  }

  /** Index of the first time expression that begins after a token. */
  timeAfter(token: number): number {
    const { times } = this.context.doc;
    return firstThat(times.length, (t) => times[t].first > token);
  }

  word(token: number): string {
    const { tokens, article } = this.context.doc;
    return token < 0 ? "" : article.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  }

  texts(spans: readonly Span[]): string[] {
    return spans.map((span) => this.context.doc.article.text.slice(span.start, span.end));
  }

  /** "will", "would not" and the like right before a reporting verb. */
  modalsBefore(cue: Span): Span[] {
    const { start, end } = this.context.doc.tokens;
    const spans: Span[] = [];
    const modals = this.context.lexicon.table("quotes").filter((row) => row.kind === "modal");
    for (let token = this.at(cue.start) - 1; modals.some((row) => row.word === this.word(token)); token--)
      spans.unshift({ start: start[token], end: end[token] });
    return spans;
  }
}

/** The least index below `count` for which a condition holds that never turns false again; `count` when there is none. */
function firstThat(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
