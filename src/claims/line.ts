import type { Filler, Match } from "../grammar/match.ts";
import type { Rule } from "../grammar/rule.ts";
import type { Mention, MentionKind, TimeExpression } from "../language/doc.ts";
import { arrive } from "../rules/arrival.ts";
import { receive } from "../rules/hosting.ts";
import { meet } from "../rules/meeting.ts";
import { holdTalks } from "../rules/talks.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";

/*
 * Sentences of the plainest shapes read along the line, for where the tree is wrong: "A met (with) B", "A held talks with B", "A and B held
 * their first meeting", "A welcomed B to C", "A arrived here for a visit to C". Everything must stand side by side but for auxiliaries,
 * adverbs and times; whoever asks leaves out what the trees have given.
 */

const MEET: ReadonlySet<string> = new Set(["met", "meets", "meet"]);
const RECEIVE: ReadonlySet<string> = new Set([
  "welcomed",
  "welcomes",
  "welcome",
  "received",
  "receives",
  "receive",
  "hosted",
  "hosts",
  "host",
]);
const ARRIVE: ReadonlySet<string> = new Set(["arrived", "arrives"]);
const HOLD: ReadonlySet<string> = new Set(["held", "holds", "hold", "begins", "began", "opened", "opens"]);
const TALKS: ReadonlySet<string> = new Set(["talks", "meeting", "meetings", "discussions", "negotiations"]);
/** What may stand between a subject and its verb. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "has have had will also then later earlier separately briefly today yesterday on".split(" "),
);
/** What may stand between a verb and "talks". */
const BEFORE_TALKS: ReadonlySet<string> = new Set("face to - of day days hour hours round rounds one on".split(" "));
const PLACED: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);
/** How far a line is read on either side, in tokens. */
const FAR = 25;

/** What begins the ending of an owner. */
const OWNS: ReadonlySet<string> = new Set(["'", "’"]);

/** All that the line tells in a document's paragraphs and bullets, in order of the text. */
export function lineMatches(context: Context): Match[] {
  const reader = new LineReader(context);
  const found: Match[] = [];
  const { sentences } = context.doc;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const { kind } = context.doc.article.blocks[sentences.block[sentence]];
    if (kind !== "paragraph" && kind !== "bullet") continue;
    for (let token = sentences.first[sentence] + 1; token < sentences.first[sentence + 1]; token++) {
      const match = reader.matchAt(token, sentence);
      if (match !== null) found.push(match);
      else if (reader.stopped !== null) context.refuse("line", token, reader.stopped);
    }
  }
  return found;
}

class LineReader {
  private readonly context: Context;
  private readonly starts = new Map<number, Mention>();
  private readonly ends = new Map<number, Mention>();
  /** What stopped the latest reading; null where no word was that could begin one. */
  stopped: string | null = null;

  constructor(context: Context) {
    this.context = context;
    const lookup = lookupOf(context.doc);
    for (const mention of context.doc.mentions) {
      if (mention.memberOf !== null) continue;
      this.keep(this.starts, lookup.token(mention.span.start), mention);
      this.keep(this.ends, lookup.token(mention.span.end - 1), mention);
    }
  }

  /** Of mentions at one end the longest. */
  private keep(map: Map<number, Mention>, token: number, mention: Mention): void {
    const other = map.get(token);
    if (other === undefined || mention.span.end - mention.span.start > other.span.end - other.span.start) map.set(token, mention);
  }

  matchAt(token: number, sentence: number): Match | null {
    const word = this.word(token);
    this.stopped = null;
    if (MEET.has(word)) return this.verb(meet, ["party", "counterpart"], token, sentence);
    if (RECEIVE.has(word)) return this.verb(receive, ["host", "counterpart"], token, sentence);
    if (ARRIVE.has(word)) return this.arrival(token, sentence);
    return TALKS.has(word) ? this.talks(token, sentence) : null;
  }

  private stop(why: string): null {
    this.stopped = why;
    return null;
  }

  /** "A met B", "A welcomed B". */
  private verb(rule: Rule, roles: readonly [string, string], token: number, sentence: number): Match | null {
    const subjects = this.subjects(token - 1, sentence);
    if (subjects.length === 0) return this.stop("no person stands before it as its subject");
    const other = this.counterpart(rule === meet ? this.after(token + 1, "with") : token + 1);
    if (other === null) return this.stop("no person stands right after it");
    const sides = [...subjects.map((one) => [roles[0], one] as const), [roles[1], other] as const];
    return this.match(rule, token, sentence, sides, subjects[0], this.afterMention(other));
  }

  /** "A held talks with B", "A and B held their first meeting". */
  private talks(token: number, sentence: number): Match | null {
    let verb = token - 1;
    while (verb > token - 9 && this.isDescription(verb)) verb--;
    if (!HOLD.has(this.word(verb))) return null;
    const subjects = this.subjects(verb - 1, sentence);
    if (subjects.length === 0) return this.stop("no person stands before the verb as its subject");
    const next = this.after(token + 1, "");
    const other = this.word(next) === "with" ? this.counterpart(next + 1) : null;
    if (other === null && subjects.length < 2) return this.stop('one person alone, and no "with" and a person after it');
    const sides: (readonly [string, Mention])[] = subjects.map((one) => ["party", one] as const);
    if (other !== null) sides.push(["counterpart", other]);
    return this.match(holdTalks, token, sentence, sides, subjects[0], other === null ? token + 1 : this.afterMention(other));
  }

  private isDescription(token: number): boolean {
    const tag = this.context.tree.tag(token);
    return tag === "ADJ" || tag === "NUM" || tag === "DET" || tag === "PRON" || BEFORE_TALKS.has(this.word(token));
  }

  /** "A arrived in C", "A arrived here on Tuesday for a state visit to C". */
  private arrival(token: number, sentence: number): Match | null {
    const [subject] = this.subjects(token - 1, sentence);
    if (subject === undefined) return this.stop("no person stands before it as its subject");
    const at = this.after(token + 1, "here");
    const place = this.word(at) === "for" ? this.visited(at + 1) : this.word(at) === "in" ? this.startOf(at + 1, "place", "state") : null;
    if (place === null) return this.stop("no place stands after it");
    return this.match(
      arrive,
      token,
      sentence,
      [
        ["visitor", subject],
        ["place", place],
      ],
      subject,
      token + 1,
    );
  }

  /** The state or city of "a two-day official visit to C". */
  private visited(from: number): Mention | null {
    for (let token = from; token < from + 8; token++) {
      if (this.word(token) !== "visit" && this.word(token) !== "trip") continue;
      return this.word(token + 1) === "to" ? this.startOf(token + 2, "place", "state") : null;
    }
    return null;
  }

  /** The people who stand before a verb as its subjects, in order; an apposition between commas belongs to the one before it. */
  private subjects(last: number, sentence: number): Mention[] {
    const first = this.context.doc.sentences.first[sentence];
    let token = last;
    while (token > first && this.isBeside(token)) token--;
    let end = token;
    if (this.word(token) === ",") {
      const apposed = this.endOf(token - 1);
      if (apposed === null || this.word(this.first(apposed) - 1) !== ",") return [];
      end = this.first(apposed) - 2;
    }
    const subject = this.endOf(end);
    if (subject === null || this.word(this.first(subject) - 1) === "by") return [];
    const subjects = [subject];
    for (let before = this.joined(subjects[0]); before !== null && subjects.length < 8; before = this.joined(before))
      subjects.unshift(before);
    const lead = this.first(subjects[0]) - 1;
    return lead < first || LEADS.has(this.word(lead)) || this.context.tree.tag(lead) === "PUNCT" ? subjects : [];
  }

  /** The person whom "and" or a comma joins before a person. */
  private joined(mention: Mention): Mention | null {
    const token = this.first(mention) - 1;
    if (this.word(token) !== "and" && this.word(token) !== ",") return null;
    const before = this.endOf(token - 1);
    return before !== null && before.kind === "person" ? before : null;
  }

  private isBeside(token: number): boolean {
    return (BEFORE_VERB.has(this.word(token)) && this.endOf(token) === null) || this.time(token) !== null;
  }

  /** Past times, and then past a word where it stands. */
  private after(from: number, word: string): number {
    let token = from;
    if (word === "here" && this.word(token) === word) token++;
    while (
      token < from + 6 &&
      (this.time(token) !== null || ((this.word(token) === "on" || this.word(token) === "for") && this.time(token + 1) !== null))
    )
      token++;
    return word === "with" && this.word(token) === word ? token + 1 : token;
  }

  /** Who stands directly behind a verb; not whoever's something is met: "met the king's demands". */
  private counterpart(from: number): Mention | null {
    const found = this.startOf(this.word(from) === "visiting" ? from + 1 : from, "person");
    return found === null || OWNS.has(this.context.doc.article.text[found.span.end] ?? "") ? null : found;
  }

  private startOf(token: number, ...kinds: readonly MentionKind[]): Mention | null {
    const mention = this.starts.get(token) ?? (this.word(token) === "the" ? this.starts.get(token + 1) : undefined);
    return mention !== undefined && kinds.includes(mention.kind) ? mention : null;
  }

  private endOf(token: number): Mention | null {
    const mention = this.ends.get(token);
    return mention?.kind === "person" ? mention : null;
  }

  private first(mention: Mention): number {
    return lookupOf(this.context.doc).token(mention.span.start);
  }

  private afterMention(mention: Mention): number {
    return lookupOf(this.context.doc).token(mention.span.end - 1) + 1;
  }

  private match(
    rule: Rule,
    trigger: number,
    sentence: number,
    sides: readonly (readonly [string, Mention])[],
    from: Mention,
    until: number,
  ): Match {
    const fillers: Filler[] = sides.map(([role, mention]) => ({ role, path: "line", token: mention.head, mention, time: null }));
    const end = this.clauseEnd(until, sentence);
    const taken = sides.map(([, mention]) => mention.chain);
    const place = rule === arrive ? null : this.onlyPlace(until, end, taken);
    if (place !== null) fillers.push({ role: "place", path: "line", token: place.head, mention: place, time: null });
    const time = this.onlyTime(this.first(from), end);
    if (time !== null) fillers.push({ role: "time", path: "line", token: time.first, mention: null, time });
    return { rule, trigger, told: trigger, sentence, fillers, missed: false, words: [] };
  }

  /** The first verb from a token on, or the end of the sentence. */
  private clauseEnd(from: number, sentence: number): number {
    const end = Math.min(from + FAR, this.context.doc.sentences.first[sentence + 1]);
    for (let token = from; token < end; token++) {
      const tag = this.context.tree.tag(token);
      if (tag === "VERB" || tag === "AUX" || tag === "SCONJ") return token;
    }
    return end;
  }

  private onlyPlace(from: number, end: number, taken: readonly number[]): Mention | null {
    let only: Mention | null = null;
    for (let token = from; token < end; token++) {
      if (!PLACED.has(this.word(token)) && !(token === from && this.word(token) === "to")) continue;
      const place = this.startOf(token + 1, "place", "state") ?? (this.word(token) === "in" ? null : this.startOf(token + 1, "body"));
      if (place === null || taken.includes(place.chain)) continue;
      if (only !== null && only.chain !== place.chain) return null;
      only = place;
    }
    return only;
  }

  private onlyTime(from: number, end: number): TimeExpression | null {
    let only: TimeExpression | null = null;
    for (let token = from; token < end; token++) {
      const time = this.time(token);
      if (time === null || time === only || (time.type !== "DATE" && time.type !== "TIME")) continue;
      if (only !== null) return null;
      only = time;
    }
    return only;
  }

  private time(token: number): TimeExpression | null {
    return lookupOf(this.context.doc).time(token);
  }

  private word(token: number): string {
    return token >= 0 && token < this.context.doc.tokens.count ? this.context.tree.word(token) : "";
  }
}

/** What may stand before a subject besides marks. */
const LEADS: ReadonlySet<string> = new Set([
  "that",
  "and",
  "as",
  "while",
  "when",
  "after",
  "later",
  "reports",
  "said",
  "says",
  "today",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]);
