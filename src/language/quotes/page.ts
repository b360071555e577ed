import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import { type Mention, UPOS } from "../doc.ts";
import type { Parsed } from "../parsed.ts";

/**
 * How far from quotation marks a reporting verb tells who speaks: anywhere before them in the sentence; only beside them; as the verb
 * of which they are the complement ("called it 'X'"); only with "as" before them ("dismissed it as 'X'").
 */
export type Strength = "strong" | "weak" | "object" | "as";

/** What the tables `reporting` and `quotes` of the lexicon say of words, compiled once. */
export interface QuoteWords {
  /** By form: how far from quotation marks a reporting verb still tells who speaks. */
  readonly verbs: ReadonlyMap<string, Strength>;
  /** True when `data/lexicon/quotes.tsv` lists the word as of this kind. */
  is(kind: string, word: string): boolean;
}

/** The quotation words of a lexicon. */
export const quoteWords = perLexicon(compile);

function compile(lexicon: Lexicon): QuoteWords {
  const verbs = new Map<string, Strength>();
  for (const row of lexicon.table("reporting")) {
    if (cell(row, "quote") === "") continue;
    for (const form of cell(row, "forms").split(" ")) verbs.set(form, cell(row, "quote") as Strength);
  }
  const kinds = new Map<string, Set<string>>();
  for (const row of lexicon.table("quotes")) {
    const kind = cell(row, "kind");
    if (!kinds.has(kind)) kinds.set(kind, new Set());
    kinds.get(kind)!.add(cell(row, "word"));
  }
  return { verbs, is: (kind, word) => kinds.get(kind)?.has(word) ?? false };
}

/** Mentions of these are never the first half of a compound noun ("X claims"). */
const MEN: ReadonlySet<Mention["kind"]> = new Set(["person", "pronoun"]);

/** A document as the finders of speakers see it: words, mentions by token, sentences by token. Outside of it words are "". */
export class QuotePage {
  readonly parsed: Parsed;
  readonly words: QuoteWords;
  /** Mentions that can speak or be spoken to, in order of span. */
  readonly mentions: readonly Mention[];
  /** For each of `mentions`, its first token and the token after its last. */
  readonly first: Int32Array;
  readonly after: Int32Array;
  /** The sentence of each token. */
  readonly sentence: Int32Array;
  /** 1 for tokens that are quotation marks or between them. */
  readonly quoted: Uint8Array;

  constructor(parsed: Parsed, mentions: readonly Mention[], words: QuoteWords) {
    this.parsed = parsed;
    this.words = words;
    this.mentions = mentions.filter((mention) => mention.memberOf === null);
    this.sentence = new Int32Array(parsed.tokens.count);
    for (let s = 0; s < parsed.sentences.count; s++) this.sentence.fill(s, parsed.sentences.first[s], parsed.sentences.first[s + 1]);
    this.quoted = new Uint8Array(parsed.tokens.count);
    this.first = Int32Array.from(this.mentions, (mention) => this.tokenAt(mention.span.start));
    this.after = Int32Array.from(this.mentions, (mention) => this.nameEnd(this.tokenAt(mention.span.end)));
  }

  /** The token after a name whose hyphened rest ("Ki-moon") a mention left out. */
  private nameEnd(after: number): number {
    const { start, end } = this.parsed.tokens;
    const hyphen = after > 0 && after + 1 < this.count && this.text(after) === "-" && start[after] === end[after - 1];
    return hyphen && this.tag(after + 1) === "PROPN" && start[after + 1] === end[after] ? after + 2 : after;
  }

  get count(): number {
    return this.parsed.tokens.count;
  }

  /** The token as written. */
  text(token: number): string {
    const { tokens, article, written } = this.parsed;
    if (token < 0 || token >= this.count) return "";
    return written?.text[token] ?? article.text.slice(tokens.start[token], tokens.end[token]);
  }

  word(token: number): string {
    return this.parsed.written?.lower[token] ?? this.text(token).toLowerCase();
  }

  tag(token: number): string {
    return token >= 0 && token < this.count ? UPOS[this.parsed.tokens.tag[token]] : "";
  }

  /** The first token that begins at or after a position. */
  tokenAt(position: number): number {
    const { start } = this.parsed.tokens;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start[middle] < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index into `mentions` of the first that begins at or after a token. */
  mentionFrom(token: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.first[middle] < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first token of the token's sentence. */
  sentenceStart(token: number): number {
    return token < this.count && token >= 0 ? this.parsed.sentences.first[this.sentence[token]] : this.count;
  }

  /** The token after the last of the token's sentence. */
  sentenceEnd(token: number): number {
    return token < this.count && token >= 0 ? this.parsed.sentences.first[this.sentence[token] + 1] : this.count;
  }

  /** How strongly a token reports speech; null when it is no reporting verb. */
  cue(token: number): Strength | null {
    if (token < 0 || token >= this.count || this.quoted[token] === 1) return null;
    const strength = this.words.verbs.get(this.word(token));
    if (strength === undefined || (this.capital(token) && token > this.sentenceStart(token))) return null;
    const tag = this.tag(token);
    return tag === "VERB" || tag === "AUX" || tag === "X" || (tag === "NOUN" && this.mistaken(token)) ? strength : null;
  }

  /**
   * True for a verb that the tagger took for a noun: after one who can speak and before a mark or "that" ("X recalls.", "the statement
   * read:"), and as a participle between commas ("..., stating,").
   */
  private mistaken(token: number): boolean {
    const next = this.word(token + 1);
    const before = this.word(token - 1);
    if (!/^(?:[.,:;]|that|["“”‘’'])$/.test(next) && token + 1 < this.sentenceEnd(token)) return false;
    if (before === ",") return /ing$/.test(this.word(token)) || (next === ":" && /s$/.test(this.word(token)));
    if (this.is("text", token - 1)) return /^(?:DET|ADJ)$/.test(this.tag(token - 2));
    for (let m = this.mentionFrom(token) - 1; m >= 0 && this.first[m] > token - 12; m--)
      if (this.after[m] === token) return MEN.has(this.mentions[m].kind) || (next !== "." && next !== "that");
    return false;
  }

  /** True when the token begins with a capital letter. */
  capital(token: number): boolean {
    return token >= 0 && token < this.count && /^\p{Lu}/u.test(this.parsed.article.text[this.parsed.tokens.start[token]]);
  }

  is(kind: string, token: number): boolean {
    return this.words.is(kind, this.word(token));
  }
}
