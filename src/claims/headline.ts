import { triggersOf } from "../grammar/compile.ts";
import type { Filler, Match } from "../grammar/match.ts";
import type { Rule } from "../grammar/rule.ts";
import type { Mention, MentionKind, TimeExpression } from "../language/doc.ts";
import { phone } from "../rules/call.ts";
import { holdCall } from "../rules/calling.ts";
import { arrange, talksBetween } from "../rules/talks.ts";
import { perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";
import { type StatusTable, statusTable } from "./status/table.ts";

/*
 * Titles read along the line, in the grammar of headlines: "A, B postpone talks in C", "A declines meeting with B", "A to phone B", "Talks
 * between A, B called off". Parsers take their verbs for nouns ("phones", "floats"); whoever asks leaves out what the trees have given.
 */

const PEOPLE: readonly MentionKind[] = ["person", "group"];
const ACTORS: readonly MentionKind[] = ["person", "group", "state", "body"];
/** What a status word must be for somebody to do it with talks. */
const DOINGS = ["propose", "consider", "discuss", "refuse", "cancel", "postpone", "accept", "fail"];
/** What comes of talks, at the end of a headline. */
const FATES = ["cancel", "postpone", "confirm", "plan", "expect", "propose", "accept", "collapse", "announce"];
const MODALS = ["to", "will", "may", "could", "might", "plan", "expect", "unlikely"];
const JOINS: ReadonlySet<string> = new Set([",", "and", "&"]);
const AT_DISTANCE: ReadonlySet<string> = new Set(["phone", "telephone", "video"]);
/** How many words may stand between a verb and "talks". */
const BETWEEN = 4;

/** All that a document's titles tell along the line. */
export function headlineMatches(context: Context): Match[] {
  const { sentences, article } = context.doc;
  const found: Match[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    if (article.blocks[sentences.block[sentence]].kind !== "title") break;
    const reader = new Headline(context, sentence);
    for (const start of reader.starts()) {
      const match = reader.read(start);
      if (match !== null) found.push(match);
    }
  }
  return found;
}

/** Forms of the words that call or are talks: the triggers of the rules that a headline is read by. */
const formsOf = perLexicon((lexicon) => {
  const forms = (rule: Rule) => {
    const rows = lexicon.table("triggers").filter((row) => triggersOf(rule).includes(cell(row, "trigger")) && cell(row, "with") === "");
    return new Set(rows.flatMap((row) => cell(row, "forms").split(" ")));
  };
  return { call: forms(phone), talks: forms(arrange), calls: forms(holdCall) };
});

interface People {
  readonly list: readonly Mention[];
  /** The token after them. */
  readonly next: number;
}

class Headline {
  private readonly context: Context;
  private readonly sentence: number;
  private readonly first: number;
  private readonly last: number;
  private readonly table: StatusTable;
  private readonly at = new Map<number, Mention>();

  constructor(context: Context, sentence: number) {
    const { doc } = context;
    this.context = context;
    this.sentence = sentence;
    this.first = doc.sentences.first[sentence];
    this.last = doc.sentences.first[sentence + 1];
    this.table = statusTable(context.lexicon);
    const lookup = lookupOf(doc);
    const end = doc.tokens.end[this.last - 1];
    for (const mention of doc.mentions) {
      if (mention.memberOf !== null || mention.span.start < doc.tokens.start[this.first]) continue;
      if (mention.span.start > end) break;
      const token = lookup.token(mention.span.start);
      const other = this.at.get(token);
      if (other === undefined || mention.span.end > other.span.end) this.at.set(token, mention);
    }
  }

  /** Where a headline may begin: at its first word, and after a colon. */
  starts(): number[] {
    const found = [this.first];
    for (let token = this.first + 1; token + 1 < this.last; token++) if (this.word(token) === ":") found.push(token + 1);
    return found;
  }

  read(start: number): Match | null {
    const { list, next } = this.people(start);
    return list.length === 0 ? this.fate(start) : this.deed(list, next);
  }

  /** "A, B postpone talks", "A to phone B". */
  private deed(subjects: readonly Mention[], from: number): Match | null {
    const cues: [number, number][] = [];
    let token = from;
    while (token < this.last && this.table.is(this.word(token), ...MODALS) && token < from + 3) cues.push([token, token++]);
    if (this.word(token) === "discuss") return this.discussion(subjects, token, cues);
    const two = this.table.is(`${this.word(token)} ${this.word(token + 1)}`, ...DOINGS);
    if (!two && formsOf(this.context.lexicon).call.has(this.word(token))) return this.call(subjects, token, cues);
    if (!two && !this.table.is(this.word(token), ...DOINGS)) return null;
    cues.push([token, token + (two ? 1 : 0)]);
    token += two ? 2 : 1;
    const noun = this.talks(token);
    if (noun < 0) return null;
    const others = this.word(noun + 1) === "with" ? this.people(noun + 2).list : [];
    const both = [...subjects, ...others];
    if (!both.every(({ kind }) => PEOPLE.includes(kind) || kind === "state") || !both.some(({ kind }) => PEOPLE.includes(kind)))
      return null;
    const rule = AT_DISTANCE.has(this.word(noun - 1)) ? holdCall : arrange;
    return this.match(rule, noun, [...sides("party", subjects), ...sides("counterpart", others)], cues);
  }

  /** "A, B discuss trade at Bonn meeting". */
  private discussion(subjects: readonly Mention[], verb: number, cues: readonly [number, number][]): Match | null {
    const at = verb + 1 + this.words(verb + 1).findIndex((word) => word === "at" || word === "in");
    const place = this.at.get(at + 1);
    if (at <= verb || place === undefined || place.kind !== "place") return null;
    const noun = lookupOf(this.context.doc).token(place.span.end - 1) + 1;
    const { talks } = formsOf(this.context.lexicon);
    if (!talks.has(this.word(noun)) || !subjects.every(({ kind }) => kind === "person" || kind === "group")) return null;
    return this.match(arrange, noun, [...sides("party", subjects), ["place", place]], cues);
  }

  private words(from: number): string[] {
    return Array.from({ length: Math.max(0, this.last - from) }, (_, i) => this.word(from + i));
  }

  /** "A phones B"; a word that goes on otherwise is no verb. */
  private call(subjects: readonly Mention[], verb: number, cues: readonly [number, number][]): Match | null {
    const { list, next } = this.people(verb + 1);
    if (subjects.length !== 1 || list.length !== 1 || list[0].kind !== "person") return null;
    if (next < this.last && !AFTER_CALL.has(this.word(next)) && lookupOf(this.context.doc).time(next) === null) return null;
    return this.match(phone, verb, [...sides("caller", subjects), ...sides("counterpart", list)], cues);
  }

  /** "Talks between A, B called off". */
  private fate(start: number): Match | null {
    const noun = this.talks(start);
    if (noun < 0 || this.word(noun + 1) !== "between") return null;
    const { list, next } = this.people(noun + 2);
    const two = this.table.is(`${this.word(next)} ${this.word(next + 1)}`, ...FATES);
    if (!two && !this.table.is(this.word(next), ...FATES)) return null;
    return this.match(talksBetween, noun, sides("party", list), [[next, next + (two ? 1 : 0)]]);
  }

  /** The word for talks that begins within a few words, also one cut at its hyphen ("sit-down"); or -1. */
  private talks(from: number): number {
    const { talks, calls } = formsOf(this.context.lexicon);
    for (let token = from; token < Math.min(from + BETWEEN, this.last); token++) {
      const word = this.word(token);
      if (talks.has(word) || (calls.has(word) && AT_DISTANCE.has(this.word(token - 1)))) return token;
      if (word === "-" && talks.has(`${this.word(token - 1)}-${this.word(token + 1)}`)) return token + 1;
      if (this.at.has(token)) return -1;
    }
    return -1;
  }

  /** Those who are listed from a token on. */
  private people(from: number): People {
    const list: Mention[] = [];
    let next = from;
    for (let token = from; token < this.last; token++) {
      const mention = this.at.get(token);
      if (mention === undefined || !ACTORS.includes(mention.kind)) break;
      list.push(mention);
      next = lookupOf(this.context.doc).token(mention.span.end - 1) + 1;
      token = next;
      if (!JOINS.has(this.word(token))) break;
    }
    return { list, next };
  }

  private match(
    rule: Rule,
    trigger: number,
    roles: readonly (readonly [string, Mention])[],
    cues: readonly (readonly [number, number])[],
  ): Match | null {
    const fillers: Filler[] = roles.map(([role, mention]) => ({ role, path: "line", token: mention.head, mention, time: null }));
    const place = this.place(trigger);
    if (place !== null && rule.yields === "meeting")
      fillers.push({ role: "place", path: "line", token: place.head, mention: place, time: null });
    const time = this.onlyTime();
    if (time !== null) fillers.push({ role: "time", path: "line", token: time.first, mention: null, time });
    return { rule, trigger, told: trigger, sentence: this.sentence, fillers, missed: false, words: [], cues };
  }

  /** The only place after the talks that "in" leads in. */
  private place(from: number): Mention | null {
    for (let token = from + 1; token + 1 < this.last; token++) {
      if (this.word(token) !== "in") continue;
      const place = this.at.get(token + 1);
      return place !== undefined && (place.kind === "place" || place.kind === "state") ? place : null;
    }
    return null;
  }

  private onlyTime(): TimeExpression | null {
    let only: TimeExpression | null = null;
    for (let token = this.first; token < this.last; token++) {
      const time = lookupOf(this.context.doc).time(token);
      if (time === null || time === only || (time.type !== "DATE" && time.type !== "TIME")) continue;
      if (only !== null) return null;
      only = time;
    }
    return only;
  }

  private word(token: number): string {
    return token >= this.first && token < this.last ? this.context.tree.word(token) : "";
  }
}

/** What may follow whom somebody calls. */
const AFTER_CALL: ReadonlySet<string> = new Set([
  "over",
  "about",
  "after",
  "on",
  "as",
  "amid",
  "before",
  "to",
  "in",
  "ahead",
  ",",
  ";",
  ".",
]);

function sides(role: string, mentions: readonly Mention[]): (readonly [string, Mention])[] {
  return mentions.map((mention) => [role, mention] as const);
}
