import type { Mention } from "../../language/doc.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import { isNewsroom, isOrganisation } from "./bodies.ts";
import { isCouncil } from "./groups.ts";
import { isForum, statesInGroups } from "./line.ts";
import { type Element, type Phrase, phrasesOf } from "./phrase-table.ts";
import { namedTreaty } from "./treaty-names.ts";

/** A phrase of data/lexicon/relation_phrases.tsv found in a sentence. */
export interface PhraseMatch {
  readonly body: Mention;
  readonly states: readonly Mention[];
  readonly role: Relation["role"];
  /** The token of the word that decides the role, and the last such: "not a party". */
  readonly token: number;
  readonly last: number;
  readonly sentence: number;
}

/** All phrases of a document, in order of the text. */
export function relationPhrases(context: Context): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const { sentences } = context.doc;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const likely = likelyIn(sentence, context);
    if (likely.length === 0) continue;
    const starts = startsIn(sentence, context);
    if (!starts.some((mention) => mention !== null)) continue;
    const line = starts.map((_, at) => context.tree.word(sentences.first[sentence] + at));
    const readers = likely.map((phrase) => new PhraseReader(phrase, sentence, starts, line, context));
    for (let at = 0; at < starts.length; at++)
      for (const reader of readers) {
        const match = reader.mayBegin(at) ? reader.readAt(at) : null;
        if (match !== null) found.push(match);
      }
  }
  return found;
}

/** The phrases of which a sentence has a word that decides, and one of each that they cannot do without. In their order. */
function likelyIn(sentence: number, { doc, tree, lexicon }: Context): readonly Phrase[] {
  const { deciding, phrases } = phrasesOf(lexicon);
  const from = doc.sentences.first[sentence];
  const to = doc.sentences.first[sentence + 1];
  const rows = new Set<number>();
  for (let token = from; token < to; token++) for (const row of deciding.get(tree.word(token)) ?? NO_ROWS) rows.add(row);
  if (rows.size === 0) return [];
  const words = new Set<string>();
  for (let token = from; token < to; token++) words.add(tree.word(token));
  const isLikely = (row: number) => phrases[row].needs.every((others) => others.some((word) => words.has(word)));
  return [...rows]
    .filter(isLikely)
    .sort((a, b) => a - b)
    .map((row) => phrases[row]);
}

const NO_ROWS: readonly number[] = [];

/** For each token of a sentence the body, state or named person that begins there, or null. Of several the longest. */
function startsIn(sentence: number, context: Context): (Mention | null)[] {
  const { doc, tree } = context;
  const lookup = lookupOf(doc);
  const first = doc.sentences.first[sentence];
  const end = doc.sentences.first[sentence + 1];
  const starts: (Mention | null)[] = Array.from({ length: end - first }, () => null);
  for (let token = first; token < end; token++) {
    const person = lookup.mention(token, "person");
    const mention = lookup.mention(token, "body", "state", "document", "gathering") ?? (person?.name != null ? person : null);
    if (mention !== null) {
      const at = lookup.token(mention.span.start) - first;
      if (at < 0) continue;
      starts[at] ??= mention;
      if (tree.word(first + at) === "the" && first + at < token) starts[at + 1] ??= mention;
      if (mention.kind === "body" && mention.nameSpan !== null) starts[lookup.token(mention.nameSpan.start) - first] ??= mention;
    }
  }
  for (const [token, state] of statesInGroups(first, end, context)) starts[token - first] ??= state;
  return starts;
}

/** How many sentences back the body may be named that a phrase leaves out. */
const BACK = 2;

/** How many sentences back the council may be named that permanent or non-permanent members belong to. */
const COUNCIL_BACK = 6;

/** The body of the nearest mention before a token, for a phrase that leaves it out ("member state Malta"); null when none is near. */
function bodyBefore(token: number, sentence: number, ofCouncil: boolean, context: Context): Mention | null {
  const { doc } = context;
  const lookup = lookupOf(doc);
  const section = (one: number) => doc.article.blocks[doc.sentences.block[one]].section;
  const oldest = doc.sentences.first[Math.max(0, sentence - (ofCouncil ? COUNCIL_BACK : BACK))];
  for (let at = token - 1; at >= oldest; at--) {
    const mention = lookup.mention(at, "body");
    if (mention === null || (ofCouncil && !isCouncil(mention))) continue;
    if (!isNewsroom(mention, context) && isOrganisation(mention, context))
      return mention.head < oldest ? null : section(sentenceOf(doc, at)) === section(sentence) ? mention : null;
  }
  return null;
}

class PhraseReader {
  private readonly phrase: Phrase;
  private readonly sentence: number;
  private readonly first: number;
  private readonly starts: readonly (Mention | null)[];
  /** The words of the sentence, lower case. */
  private readonly line: readonly string[];
  private readonly context: Context;
  private body: Mention | null = null;
  private states: readonly Mention[] = NONE;
  private token = -1;
  private last = -1;
  private at = 0;

  constructor(phrase: Phrase, sentence: number, starts: readonly (Mention | null)[], line: readonly string[], context: Context) {
    this.phrase = phrase;
    this.sentence = sentence;
    this.first = context.doc.sentences.first[sentence];
    this.starts = starts;
    this.line = line;
    this.context = context;
  }

  /** False where the first element of the phrase cannot stand: at most places of a sentence. */
  mayBegin(at: number): boolean {
    const { what, words, optional } = this.phrase.elements[0];
    if (optional || what === "gap" || what === "YEAR") return true;
    if (what === "words") return words.includes(this.word(at));
    const kinds = KINDS[what];
    return isOneOf(this.starts[at] ?? null, kinds) || isOneOf(this.starts[at + 1] ?? null, kinds);
  }

  readAt(at: number): PhraseMatch | null {
    this.at = at;
    this.body = null;
    this.states = NONE;
    this.token = -1;
    this.last = -1;
    let next = at;
    const { elements } = this.phrase;
    if ((elements[0].what === "HOLDER" || this.phrase.isVerbal) && this.isInPhrase(at)) return null;
    for (let i = 0; i < elements.length; i++) {
      if (elements[i].what === "gap") {
        next = this.skip(elements[i], elements[i + 1], next);
        if (next < 0) return null;
        continue;
      }
      const after = this.take(elements[i], next);
      if (after < 0 && !elements[i].optional) return null;
      if (after >= 0) next = after;
    }
    if (this.states.length === 0 || this.token < 0 || this.isHyphen() || this.isOther()) return null;
    if (this.phrase.ofList && !isGroup(this.body)) return null;
    if (elements[elements.length - 1].what === "BODY" && this.isPartOfName(next)) return null;
    if (this.body === null && this.word(next) === "of") return null;
    const body =
      this.body ?? (this.phrase.bodiless ? bodyBefore(this.first + at, this.sentence, this.isOfCouncil(at), this.context) : null);
    if (body === null) return null;
    const veto = this.phrase.role === "member" ? this.vetoBefore(at) : -1;
    if (veto >= 0) return { body, states: this.states, role: "permanent member", token: veto, last: veto, sentence: this.sentence };
    return { body, states: this.states, role: this.phrase.role, token: this.token, last: this.last, sentence: this.sentence };
  }

  /** "The ASEAN-China, Japan and Korea meeting": a mark that joins two words opens no list. */
  private isHyphen(): boolean {
    const { start, end } = this.context.doc.tokens;
    return (
      this.context.tree.word(this.token) === "-" && start[this.token] === end[this.token - 1] && start[this.token + 1] === end[this.token]
    );
  }

  /** "Veto-wielding" or "permanent" before the phrase; -1 when neither stands there. */
  private vetoBefore(at: number): number {
    for (const word of [at - 1, at - 3])
      if (["veto", "permanent"].includes(this.word(word)) && !["non", "-"].includes(this.word(word - 1))) return this.first + word;
    return -1;
  }

  /** "Non-permanent members Togo and Mali", "Council members": a council has them. */
  private isOfCouncil(at: number): boolean {
    return this.phrase.role === "permanent member" || [at - 1, at].some((place) => /permanent$|^council$/.test(this.word(place)));
  }

  /** "Of Togo", "in Togo": a state that begins no clause is nobody's subject. */
  private isInPhrase(at: number): boolean {
    const before = this.word(at - 1) === "the" ? at - 2 : at - 1;
    return this.starts[at]?.kind === "state" && before >= 0 && this.context.tree.tag(this.first + before) === "ADP";
  }

  /** "The NATO exercise" is no NATO, and who joins it in doing something is no member. */
  private isPartOfName(after: number): boolean {
    if (["'s", "’s", "'", "’"].includes(this.word(after))) return true;
    if (this.word(after) === "in" && this.context.tree.penn(this.first + after + 1) === "VBG") return true;
    if (SORTS.includes(this.word(after))) return false;
    return after < this.starts.length && this.context.tree.tag(this.first + after) === "NOUN";
  }

  /** A former or vice chair is no chair. */
  private isOther(): boolean {
    const { role, elements } = this.phrase;
    if (elements[0].what === "STATES" && !role.startsWith("not") && ["nor", "if", "unless"].includes(this.word(this.at - 1))) return true;
    if (role === "member" && elements[0].what === "words" && this.isRefused()) return true;
    if (role === "member" && elements[0].what === "BODY" && FORMER.includes(this.word(this.at - 1))) return true;
    if (role === "member" && elements[0].what === "BODY" && this.isTurnedTo()) return true;
    if (role === "chair" && ["succeeded", "replaced"].includes(this.word(this.at - 1))) return true;
    return role === "chair" && NO_CHAIR.includes(this.word(this.token - this.first - 1));
  }

  /** "Rejected the admission of Togo as a member". */
  private isRefused(): boolean {
    const before = this.word(this.at - 1) === "the" ? this.at - 2 : this.at - 1;
    return REFUSES.includes(this.word(before));
  }

  /** "Want to join the union - Togo and Mali": a list behind a body that they join or leave. */
  private isTurnedTo(): boolean {
    const before = this.word(this.at - 1) === "the" ? this.at - 2 : this.at - 1;
    return TURNS.includes(this.word(before)) && !/^[a-z]/.test(this.word(this.token - this.first));
  }

  /** The nearest place at which the element after a gap may stand, or -1. A gap does not go over a mark that parts clauses. */
  private skip(gap: Element, after: Element, from: number): number {
    for (let at = from; at <= from + gap.reach && at < this.starts.length; at++) {
      if (this.take(after, at) >= 0) return at;
      if (GAP_ENDS.includes(this.word(at))) return -1;
    }
    return -1;
  }

  /** The place after an element that stands at a place, or -1. */
  private take(element: Element, at: number): number {
    if (at >= this.starts.length) return -1;
    if (element.what === "words") return this.takeWord(element, at);
    if (element.what === "YEAR") return /^(?:19|20)\d\d$/.test(this.word(at)) ? at + 1 : -1;
    const from = this.word(at) === "the" || this.word(at) === "our" ? at + 1 : at;
    if (element.what === "HOLDER") return Math.max(this.takeHolder(at), this.takeHolder(from));
    if (element.what === "BODY") return either(this.takeBody(at), () => this.takeBody(from));
    if (element.what === "TREATY") return either(this.takeTreaty(at), () => this.takeTreaty(from));
    return this.takeStates(at, element.what === "LIST" ? SHORTEST_LIST : 1);
  }

  private takeWord({ words }: Element, at: number): number {
    const word = this.word(at);
    if (!words.includes(word)) return -1;
    if (this.phrase.decides.includes(word)) {
      this.last = this.first + at;
      if (this.token < 0 || this.phrase.role !== "not a party") this.token = this.last;
    }
    return at + 1;
  }

  private takeBody(at: number): number {
    const mention = this.starts[at] ?? null;
    if (mention === null || !(mention.kind === "body" || isForum(mention)) || /^non-(?!aligned)/i.test(mention.text)) return -1;
    this.body = mention;
    const after = this.after(mention);
    return this.pastLetters(after);
  }

  /** A treaty; "the convention" is the one that the text has named. */
  private takeTreaty(at: number): number {
    const mention = this.starts[at] ?? null;
    if (mention?.kind !== "document" && !(mention?.kind === "gathering" && mention.text.endsWith(" Convention"))) return -1;
    this.body = namedTreaty(mention, this.context);
    return this.after(mention);
  }

  /** One who may be in the chair: a state or a named person. */
  private takeHolder(at: number): number {
    const mention = this.starts[at] ?? null;
    if (mention === null || (mention.kind !== "state" && mention.kind !== "person")) return -1;
    const after = this.after(mention);
    if (mention.kind === "state" && ["'s", "’s"].includes(this.word(after))) return this.takeCompatriot(mention);
    if (mention.kind === "state" && this.personFrom(mention) !== null) return -1;
    this.states = [mention];
    return this.after(mention);
  }

  /** "Togo's A B", "Togo's president A B": the person whose name stands behind a state's. */
  private takeCompatriot(state: Mention): number {
    const person = this.personFrom(state);
    if (person?.name == null) return -1;
    this.states = [person];
    return this.after(person);
  }

  /** "U.S. President A B": the person whose words begin with a state's name, or null. */
  private personFrom({ span }: Mention): Mention | null {
    const lookup = lookupOf(this.context.doc);
    const first = lookup.token(span.end - 1) + 1;
    for (let token = first; token < first + LONGEST_TITLE && token - this.first < this.starts.length; token++) {
      const person = lookup.mention(token, "person");
      if (person?.span.start === span.start) return person;
    }
    return null;
  }

  /** A list of states, of so many or more: "Togo", "Togo, Mali and Chad". */
  private takeStates(at: number, shortest: number): number {
    const kinds: readonly Mention["kind"][] = shortest > 1 ? ["state", "body"] : ["state"];
    const states: Mention[] = [];
    let next = at;
    let end = -1;
    while (next < this.starts.length && states.length < LONGEST_LIST) {
      const from = this.word(next) === "the" ? next + 1 : next;
      const mention = this.stateAt(next, kinds) ?? this.stateAt(from, kinds);
      if (mention === null) break;
      states.push(mention);
      end = this.pastLetters(this.after(mention));
      next = end;
      while (next < this.starts.length && [",", "and", "or"].includes(this.word(next))) next++;
      if (next === end) break;
    }
    if (states.length < shortest) return -1;
    this.states = states;
    return end;
  }

  /** After "(UAE)". */
  private pastLetters(at: number): number {
    return this.word(at) === "(" && this.word(at + 2) === ")" ? at + 3 : at;
  }

  private stateAt(at: number, kinds: readonly Mention["kind"][]): Mention | null {
    const mention = this.starts[at] ?? null;
    return mention !== null && kinds.includes(mention.kind) ? mention : null;
  }

  private after(mention: Mention): number {
    return lookupOf(this.context.doc).token(mention.span.end - 1) + 1 - this.first;
  }

  private word(at: number): string {
    return at >= 0 && at < this.line.length ? this.line[at] : "";
  }
}

const NONE: readonly Mention[] = [];

/** The first place, or the second where there is no first: "the IAEA's board" before "IAEA". */
function either(first: number, second: () => number): number {
  return first >= 0 ? first : second();
}

/** What each element takes. */
const KINDS: Readonly<Record<"BODY" | "TREATY" | "STATES" | "LIST" | "HOLDER", readonly Mention["kind"][]>> = {
  BODY: ["body", "gathering"],
  TREATY: ["document", "gathering"],
  STATES: ["state"],
  LIST: ["state", "body"],
  HOLDER: ["state", "person"],
};

function isOneOf(mention: Mention | null, kinds: readonly Mention["kind"][]): boolean {
  return mention !== null && kinds.includes(mention.kind);
}

/** A body by name that is a group of states by its noun. */
function isGroup(body: Mention | null): boolean {
  return (
    body?.name != null &&
    /\b(?:Union|Alliance|League|Group|Pact|Bloc|Partnership|Community|Quad|Quartet|Troika|Triangle|Trio|Club|Initiative|Association|[A-Z]+-?\d)$/.test(
      body.name,
    )
  );
}

/** How many words stand between a person's state and name. */
const LONGEST_TITLE = 6;
/** How many states of a list are read: no body of states has more. */
const LONGEST_LIST = 200;
/** How many states a list has that says by itself who belongs to a body. */
const SHORTEST_LIST = 3;
/** What stands before "chair" for one who is not in the chair. */
const NO_CHAIR = ["former", "vice", "deputy", "ex", "ex-", "commission", "next", "be"];
/** What stands before "EU member Togo" for one that is none. */
const FORMER = ["former", "ex", "ex-", "non", "non-", "then", "aspiring", "prospective"];
/** Verbs of those who do not let one in. */
const REFUSES = "reject rejects rejected oppose opposes opposed block blocks blocked veto vetoed delay delayed against".split(" ");
/** Verbs of those who do not belong to a body yet, or any more. */
const TURNS = ["join", "joining", "enter", "entering", "leave", "leaving", "left", "quit", "outside"];
/** What a body is called behind its name: "the NATO alliance". */
const SORTS = ["alliance", "family", "bloc", "group", "grouping", "organization", "organisation"];
const GAP_ENDS = [
  "'s",
  "’s",
  ";",
  ":",
  ".",
  "“",
  "”",
  '"',
  "that",
  "said",
  "says",
  "who",
  "whose",
  "which",
  "while",
  "but",
  "not",
  "n't",
  "n’t",
  "never",
];
