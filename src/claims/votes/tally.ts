import { perLexicon } from "../../text/lexicon.ts";
import { numberAt } from "../../text/numbers.ts";
import type { Span } from "../../text/span.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import {
  AFTER_PAIR,
  AIMED,
  ASIDES,
  BACKED,
  BARE,
  BEFORE_PAIR,
  CARRIED,
  type Cast,
  CLAUSES,
  DASHES,
  FILLERS,
  GETTING,
  LABEL_MARKS,
  LABELS,
  LONG_DASHES,
  MEASURED,
  NEEDED_AFTER,
  NEEDED_BEFORE,
  NO_VOTERS,
  NOBODY,
  NONE,
  OTHERS,
  REST,
  SPANS_OF_TIME,
  VOTERS,
  VOTING,
} from "./tally-words.ts";

export type { Cast };

/** One number of a ballot, or the rest that is not numbered. */
export interface TallyPart {
  readonly what: Cast | "eligible" | "pair";
  /** Null for "the remainder". */
  readonly value: number | null;
  /** The figure or number word, and of a pair ("120 to 14") the second. */
  readonly span: Span;
  readonly other: { readonly value: number; readonly span: Span } | null;
  /** The first token of the number. */
  readonly token: number;
}

interface Numbered {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** How many words may stand between a number and the word that says how they voted. */
const REACH = 9;
/** How many words may stand between a number and the verb of which it counts the subject. */
const FARTHEST_VERB = 30;
/** How many words such an aside may have. */
const LONGEST_ASIDE = 16;
/** How many words brackets with all the voters may have. */
const LONGEST_BRACKET = 60;
const PAIR = /^(\d{1,3})[-–—:](\d{1,3})(?:[-–—](\d{1,3}))?$/;
/** How many words "draft Security Council" has before what a number counts. */
const LONGEST_MEASURE = 3;
/** How many words before a number may say what it is of. */
const BACK = 5;

/** The numbers of votes in a sentence, in order. Call it only for sentences that tell of a vote: numbers of people are everywhere. */
export function tallyIn(sentence: number, context: Context): TallyPart[] {
  return new TallyReader(sentence, context).read();
}

class TallyReader {
  private readonly context: Context;
  private readonly first: number;
  private readonly end: number;
  private readonly phrases: readonly Phrase[];

  constructor(sentence: number, context: Context) {
    this.context = context;
    this.first = context.doc.sentences.first[sentence];
    this.end = context.doc.sentences.first[sentence + 1];
    this.phrases = phrasesOf(context.lexicon);
  }

  read(): TallyPart[] {
    const parts: TallyPart[] = [];
    let token = this.first;
    while (token < this.end) {
      const pair = this.pairAt(token);
      if (pair !== null) {
        parts.push(...pair.parts);
        token = pair.next;
        continue;
      }
      const number = this.numberAt(token);
      if (number === null) {
        const rest = this.restAt(token);
        if (rest !== null) parts.push(rest);
        token++;
        continue;
      }
      parts.push(...this.partsOf(number));
      token = (this.wholeOf(number) ?? number).last + 1;
    }
    return parts;
  }

  private word(token: number): string {
    return this.context.tree.word(token);
  }

  private span(first: number, last: number): Span {
    return this.context.tree.spanOf(first, last);
  }

  /** A whole number of voters: no ordinal, no day, no share. */
  private numberAt(token: number): Numbered | null {
    if (lookupOf(this.context.doc).time(token) !== null || this.isDay(token)) return null;
    if (NONE.includes(this.word(token))) return { value: 0, first: token, last: token, span: this.span(token, token) };
    if (this.word(token) === "no" && token + 1 < this.end && NOBODY.includes(this.word(token + 1)))
      return { value: 0, first: token, last: token + 1, span: this.span(token, token + 1) };
    const found = numberAt((index) => this.word(index), token, this.end);
    if (found === null || found.ordinal || found.value !== Math.floor(found.value) || found.value > this.most(token)) return null;
    const last = token + found.length - 1;
    const next = this.word(Math.min(last + 1, this.end - 1));
    if (next === "%" || next === "percent" || next === "per" || ["thirds", "third", "-thirds", "-third"].includes(next)) return null;
    const measured = DASHES.includes(next) && last + 2 < this.end ? this.word(last + 2) : next;
    if (["third", "thirds"].includes(measured) || SPANS_OF_TIME.includes(measured)) return null;
    return { value: found.value, first: token, last, span: this.span(token, last) };
  }

  /** The most voters that a number can count: more than 2000 is a year, but for one with a comma. */
  private most(token: number): number {
    return this.word(token).includes(",") ? 3000 : 2000;
  }

  /** "On Wednesday (31)". */
  private isDay(token: number): boolean {
    return (
      token - 2 >= this.first &&
      this.word(token - 1) === "(" &&
      this.word(token + 1) === ")" &&
      lookupOf(this.context.doc).time(token - 2) !== null
    );
  }

  /** "Nineteen states on the board, which has many members, voted for it": by the verb that has them for its subject. */
  private castAbove(number: Numbered): Cast | null {
    const { tree } = this.context;
    const noun = tree.relation(number.first) === "nummod" ? tree.head(number.first) : number.first;
    if (noun < 0 || tree.relation(noun) !== "nsubj") return null;
    const verb = tree.head(noun);
    if (verb < number.last || verb >= this.end || verb - number.last > FARTHEST_VERB) return null;
    return this.phraseAt(verb)?.cast ?? (this.votesTo(verb) && !this.isOfAll(number.first) ? "for" : null);
  }

  /** "(Eighteen states) voted on Saturday to suspend". */
  private votesTo(verb: number): boolean {
    const { tree } = this.context;
    const deed = tree.lemma(verb) === "vote" ? tree.child(verb, "xcomp", "advcl") : -1;
    return deed > verb && tree.children(deed, "mark").some((child) => this.word(child) === "to");
  }

  /** "13 countries opposed"; "ten of the fifteen members in support" has two numbers; "193 members", "15-member". */
  private partsOf(number: Numbered): TallyPart[] {
    const backed = this.supportBefore(number.first);
    if (backed === null && this.isMembership(number.last)) return [part("eligible", number)];
    if (this.isBesideState(number.first) || this.isNeeded(number)) return [];
    const whole = this.wholeOf(number);
    const from = whole === null ? number.last + 1 : whole.last + 1;
    if (this.isOfMeasures(from) || ["joined", "joining"].some((word) => this.word(from) === word || this.word(from + 1) === word))
      return [];
    const cast = this.labelBefore(number) ?? backed ?? this.castAfter(from) ?? this.castAbove(number) ?? this.bareVotes(number);
    const parts: TallyPart[] = [];
    if (cast !== null) parts.push(part(cast, number));
    if (whole !== null && this.isMembership(whole.last)) parts.push(part("eligible", whole));
    return parts;
  }

  /** "One of five draft resolutions approved": what is voted on, not who votes. */
  private isOfMeasures(from: number): boolean {
    const { tree } = this.context;
    const whole = this.word(from) === "of" && from + 1 < this.end ? this.numberAt(from + 1) : null;
    let token = whole === null ? from : whole.last + 1;
    const last = Math.min(token + LONGEST_MEASURE, this.end);
    while (token < last && (tree.tag(token) === "ADJ" || MEASURED.includes(this.word(token + 1)))) token++;
    return token < this.end && MEASURED.includes(this.word(token));
  }

  /** "Togo and 90 other states": one more than the number says. */
  private isBesideState(first: number): boolean {
    if (this.word(first - 1) !== "and" || first - 2 < this.first) return false;
    const state = lookupOf(this.context.doc).mention(first - 2, "state");
    return state !== null;
  }

  /** "The necessary nine votes", "at least nine votes", "nine votes needed": how many it takes, not how many there were. */
  private isNeeded({ first, last }: Numbered): boolean {
    for (let back = 1; back <= 3 && first - back >= this.first; back++) if (NEEDED_BEFORE.includes(this.word(first - back))) return true;
    return [1, 2, 3].some((on) => last + on < this.end && NEEDED_AFTER.includes(this.word(last + on)));
  }

  /** The last word before a token that only fills: "received [only] four", "from [the other] fourteen". */
  private wordBefore(first: number): number {
    let token = first - 1;
    while (token >= this.first && first - token < BACK && FILLERS.includes(this.word(token))) {
      if (this.word(token) === "of" && ["support", "backing", "votes"].includes(this.word(token - 1))) break;
      token--;
    }
    return token;
  }

  /** "Received support from ten of the fifteen members", "was backed by 90 states", "won the support of the other 14". */
  private supportBefore(first: number): Cast | null {
    const token = this.wordBefore(first);
    if (token - 1 < this.first) return null;
    if (this.word(token) === "by") return BACKED[this.word(token - 1)] ?? null;
    if (!["from", "of"].includes(this.word(token))) return null;
    if (this.word(token - 1) === "votes") return GETTING.includes(this.word(this.wordBefore(token - 1))) ? "for" : null;
    return ["support", "backing"].includes(this.word(token - 1)) ? "for" : null;
  }

  /** "Against: 14", "for - 30, against - 82". */
  private labelBefore({ first }: Numbered): Cast | null {
    if (first - 2 < this.first || !LABEL_MARKS.includes(this.word(first - 1))) return null;
    return LABELS[this.word(first - 2)] ?? null;
  }

  /** "Received four votes", "passed with 19 votes", "a 90-vote majority": votes that are not said to be for it, and are. */
  private bareVotes({ first, last }: Numbered): Cast | null {
    const after = DASHES.includes(this.word(last + 1)) ? last + 2 : last + 1;
    if (!["votes", "vote"].includes(this.word(after))) return null;
    const before = this.wordBefore(first);
    if (GETTING.includes(this.word(before))) return this.isOfState(before) ? null : "for";
    if (this.word(after + 1) === "majority") return "for";
    if (this.word(before) !== "with" && this.word(before) !== "by") return null;
    for (let back = 1; back <= BACK && before - back >= this.first; back++) if (CARRIED.includes(this.word(before - back))) return "for";
    return null;
  }

  /** "Togo won 83 votes": of a candidate, not of a measure. */
  private isOfState(verb: number): boolean {
    const { tree } = this.context;
    const subject = tree.child(verb, "nsubj");
    const mention = subject < 0 ? null : lookupOf(this.context.doc).mention(subject);
    return mention !== null && mention.kind !== "document";
  }

  private isMembership(last: number): boolean {
    let token = last + 1;
    if (token < this.end && DASHES.includes(this.word(token))) token++;
    const word = token < this.end ? this.word(token) : "";
    if (token > last + 1 && token + 1 < this.end && NO_VOTERS.includes(this.word(token + 1))) return false;
    if (word === "member" || word === "members") return token > last + 1 || !this.isOfSome(last);
    if (token > last + 1 && ["nation", "country", "state"].includes(word)) return true;
    return word === "seat" || word === "-seat" || word === "-member";
  }

  /** "Five members abstained" counts voters, "the council's 15 members" who may vote. */
  private isOfSome(last: number): boolean {
    if (OTHERS.includes(this.word(Math.max(this.first, last - 1)))) return true;
    return (this.haveVoted(last + 2) || this.castAfter(last + 2) !== null) && !this.isOfAll(last);
  }

  /** "The 193 member states", "its 15 members": all that there are. */
  private isOfAll(number: number): boolean {
    return number > this.first && ["the", "its", "’s", "'s"].includes(this.word(number - 1));
  }

  /** "Eighteen member states of the league voted on Saturday to": some of them, by the verb of which their noun is the subject. */
  private haveVoted(noun: number): boolean {
    const { tree } = this.context;
    const verb = noun < this.end && tree.relation(noun) === "nsubj" ? tree.head(noun) : -1;
    return verb > noun && tree.lemma(verb) === "vote";
  }

  /** The whole of which a number is part: "ten of the fifteen". */
  private wholeOf(number: Numbered): Numbered | null {
    let token = number.last + 1;
    if (this.word(token) === "out") token++;
    if (token >= this.end || !(this.word(token) === "of" || token > number.last + 1)) return null;
    if (this.word(token) !== "of") token--;
    const last = Math.min(this.end, token + 7);
    for (token++; token < last; token++) {
      const whole = this.numberAt(token);
      if (whole !== null) return this.isMembership(whole.last) || token === number.last + 3 ? whole : null;
      if ([",", ".", ";"].includes(this.word(token))) return null;
    }
    return null;
  }

  /** How the voters before a token voted, by the nearest phrase after it in the same stretch. */
  private castAfter(from: number): Cast | null {
    let end = Math.min(this.end, from + REACH);
    for (let token = from; token < end; token++) {
      const after = this.asideFrom(token);
      if (after > token) {
        end = Math.min(this.end, end + after - token);
        token = after - 1;
        continue;
      }
      const word = this.word(token);
      const bare = token === from && BARE[word] !== undefined ? this.bareSide(token) : null;
      if (bare !== null) return bare;
      if (word === "either") return null;
      const phrase = this.phraseAt(token);
      if (phrase !== null) return word === "against" && AIMED.includes(this.word(token - 1)) ? null : phrase.cast;
      if (CLAUSES.includes(word)) return null;
      if (word === "with" && ["vote", "votes"].includes(this.word(token - 1))) return null;
      if (word === "," || word === ";" || word === "." || word === ":" || word === "while" || this.isDigit(word)) return null;
    }
    return null;
  }

  /** The token after an aside on who the voters are, else the token itself: "(Togo)", ", including Togo,", "the 200-seat". */
  private asideFrom(token: number): number {
    const word = this.word(token);
    if (word === "(") return this.afterMark(token, ")", LONGEST_BRACKET);
    if (word === "," && token + 1 < this.end && ASIDES.includes(this.word(token + 1))) return this.castFrom(token + 1);
    if (word === "including") return this.castFrom(token);
    if (LONG_DASHES.includes(word)) return this.afterMark(token, word);
    return this.isDigit(word) && this.isMembership(token) ? token + 1 : token;
  }

  /** The token after the next mark of a kind; where there is none near, the token itself. */
  private afterMark(token: number, mark: string, longest = LONGEST_ASIDE): number {
    for (let at = token + 1; at < this.end && at < token + longest; at++) if (this.word(at) === mark) return at + 1;
    return token;
  }

  /** The token at which the next words on how they voted begin; where there are none near, the token before. */
  private castFrom(token: number): number {
    for (let at = token; at < this.end && at < token + LONGEST_ASIDE; at++) {
      if (this.phraseAt(at) !== null) return at;
      if (this.word(at) === ";" || this.word(at) === "while" || this.isDigit(this.word(at))) break;
    }
    return token - 1;
  }

  /** "120 for, 14 against", "26 yes, seven no". */
  private bareSide(token: number): Cast | null {
    const next = token + 1 < this.end ? this.word(token + 1) : ".";
    return [",", ";", ".", "and", "to", "with"].includes(next) ? BARE[this.word(token)] : null;
  }

  private phraseAt(token: number): Phrase | null {
    for (const phrase of this.phrases) {
      if (token + phrase.words.length > this.end) continue;
      if (phrase.words.every((word, i) => this.word(token + i) === word)) return phrase;
    }
    return null;
  }

  private isDigit(word: string): boolean {
    return word !== "" && word[0] >= "0" && word[0] <= "9";
  }

  /** "By 120 votes to 14", "voted 15-0", "a vote of 10 to 0". */
  private pairAt(token: number): { parts: TallyPart[]; next: number } | null {
    const first = this.numberAt(token);
    const isVotes = first !== null && VOTERS.includes(this.word(first.last + 1)) && this.word(first.last + 2) === "to";
    const whole = PAIR.exec(this.word(token));
    if (!isVotes && !this.followsVote(token) && !this.isScore(token)) return null;
    if (whole !== null) return this.writtenTogether(token, whole);
    if (first === null) return null;
    let next = first.last + 1;
    if (next < this.end && ["votes", "vote", "members", "countries", "states", "nations"].includes(this.word(next))) next++;
    if (next >= this.end || !(["to", "against"].includes(this.word(next)) || DASHES.includes(this.word(next)))) return null;
    const second = next + 1 < this.end ? this.numberAt(next + 1) : null;
    if (second === null) return null;
    const parts: TallyPart[] = [{ what: "pair", value: first.value, span: first.span, other: second, token: first.first }];
    let after = second.last + 1;
    if (after + 1 < this.end && DASHES.includes(this.word(after))) {
      const third = this.numberAt(after + 1);
      if (third !== null) {
        parts.push(part("abstained", third));
        after = third.last + 1;
      }
    }
    return { parts, next: after };
  }

  private writtenTogether(token: number, match: RegExpExecArray): { parts: TallyPart[]; next: number } {
    const { start } = this.span(token, token);
    const second = start + match[1].length + 1;
    const spanAt = (from: number, text: string): Span => ({ start: from, end: from + text.length });
    const parts: TallyPart[] = [
      {
        what: "pair",
        value: Number(match[1]),
        span: spanAt(start, match[1]),
        other: { value: Number(match[2]), span: spanAt(second, match[2]) },
        token,
      },
    ];
    if (match[3] !== undefined) {
      const span = spanAt(second + match[2].length + 1, match[3]);
      parts.push({ what: "abstained", value: Number(match[3]), span, other: null, token });
    }
    return { parts, next: token + 1 };
  }

  /** "In a 14-0 vote". */
  private isScore(token: number): boolean {
    const after = PAIR.test(this.word(token)) ? token + 1 : token + 3;
    return ["vote", "ballot"].includes(this.word(after)) && (after === token + 1 || DASHES.includes(this.word(token + 1)));
  }

  private followsVote(token: number): boolean {
    if (this.word(token - 1) === "(" && token - 1 > this.first)
      for (let back = 2; back <= REACH && token - back >= this.first; back++) if (VOTING.includes(this.word(token - back))) return true;
    for (let back = 1; back <= 4 && token - back >= this.first; back++) if (BEFORE_PAIR.includes(this.word(token - back))) return true;
    return this.closesPair(token) && this.followsMeasure(token);
  }

  /** "Passed the aid bill 311-112": a verb of deciding before the noun that two numbers stand right behind. */
  private followsMeasure(token: number): boolean {
    if (this.context.tree.tag(token - 1) !== "NOUN") return false;
    for (let back = 2; back <= REACH && token - back >= this.first; back++) if (VOTING.includes(this.word(token - back))) return true;
    return false;
  }

  /** True when a mark, a preposition or a time follows two numbers: they count nothing else. */
  private closesPair(token: number): boolean {
    const after = PAIR.test(this.word(token)) ? token + 1 : token + 3;
    return after >= this.end || AFTER_PAIR.includes(this.word(after)) || lookupOf(this.context.doc).time(after) !== null;
  }

  /** "The remainder chose not to vote": a number that is left to reckon. */
  private restAt(token: number): TallyPart | null {
    if (!REST.includes(this.word(token)) || token === this.first || this.word(token - 1) !== "the") return null;
    const cast = this.castAfter(token + 1);
    if (cast === null) return null;
    return { what: cast, value: null, span: this.span(token, token), other: null, token };
  }
}

function part(what: TallyPart["what"], number: Numbered): TallyPart {
  return { what, value: number.value, span: number.span, other: null, token: number.first };
}

interface Phrase {
  readonly words: readonly string[];
  readonly cast: Cast;
}

/** The phrases of data/lexicon/ballots.tsv, longest first. */
const phrasesOf = perLexicon((lexicon): readonly Phrase[] =>
  lexicon
    .table("ballots")
    .map((row) => ({ words: cell(row, "phrase").split(" "), cast: cell(row, "cast") as Cast }))
    .sort((a, b) => b.words.length - a.words.length),
);
