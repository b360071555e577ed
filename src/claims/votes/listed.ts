import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import type { Cast } from "./tally.ts";

/** States that a sentence lists for how they voted: "35 countries abstained, including Togo", "voting against were Togo and Mali". */
export interface Listed {
  readonly cast: Cast;
  /** The word that says how they voted. */
  readonly token: number;
  readonly states: readonly Mention[];
  /** True where the list is said to be of all who voted so. */
  readonly isWhole: boolean;
}

/** Words that say how somebody voted, in forms that tell of what has been done. */
const CASTS: Readonly<Record<string, Cast>> = {
  abstained: "abstained",
  abstaining: "abstained",
  abstentions: "abstained",
  against: "against",
  opposed: "against",
  opposing: "against",
  for: "for",
  favor: "for",
  favour: "for",
  supported: "for",
  backed: "for",
};
/** What marks the list of all, and what the list of some. */
const MARKS = [":", "-", "–", "—", "--", "("];
const EQUALS = ["were", "are"];
const SOME = ["including", "included", "include"];
const UNREAL = ["not", "n't", "n’t", "would", "will", "could", "may", "might", "to", "if", "never"];
const VOTED = ["voted", "voting", "votes", "vote"];
const THOSE = ["that", "who", "which"];
/** How many words may stand between how they voted and the list: the measure. */
const MEASURE = 12;
/** How many words the name of a state has at most. */
const LONGEST_NAME = 7;
/** How many words back it may be denied. */
const BACK = 4;

/** The lists of voters in a sentence that tells of a vote. */
export function listedVoters(sentence: number, context: Context): Listed[] {
  const { tree, doc } = context;
  const found: Listed[] = [];
  const reader = new ListedReader(sentence, context);
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
    const cast = CASTS[tree.word(token)];
    if (cast !== undefined && reader.isCast(token))
      for (const list of [reader.after(token), reader.before(token), reader.joined(token)])
        if (list !== null) found.push({ cast, token, ...list });
  }
  return found;
}

class ListedReader {
  private readonly context: Context;
  private readonly first: number;
  private readonly end: number;

  constructor(sentence: number, context: Context) {
    this.context = context;
    this.first = context.doc.sentences.first[sentence];
    this.end = context.doc.sentences.first[sentence + 1];
  }

  private word(token: number): string {
    return token >= this.first && token < this.end ? this.context.tree.word(token) : "";
  }

  private state(token: number): Mention | null {
    return lookupOf(this.context.doc).mention(token, "state");
  }

  /** Whether a word says how some voted: "for" and "against" after a vote or a number, "supported" of "countries that supported it". */
  isCast(token: number): boolean {
    const start = this.voteStart(token);
    if (start < 0 || this.context.tree.tag(start) === "NUM") return start >= 0;
    for (let back = 1; back <= BACK; back++) if (UNREAL.includes(this.word(start - back))) return false;
    return true;
  }

  /** The first word of what says how they voted ("voted in favour"); -1 when it says nothing of the kind. */
  private voteStart(token: number): number {
    const word = this.word(token);
    if (word.startsWith("abst") || word.startsWith("oppos")) return token;
    if (word === "supported" || word === "backed") return THOSE.includes(this.word(token - 1)) ? token : -1;
    const before = word.startsWith("fav") && this.word(token - 1) === "in" ? token - 1 : token;
    if (VOTED.includes(this.word(before - 1))) return before - 1;
    return word !== "for" && this.context.tree.tag(before - 1) === "NUM" ? before - 1 : -1;
  }

  /** The list behind: "abstained, including Togo", "two against (Togo, Mali)", "those that voted against it were Togo and Mali". */
  after(token: number): { readonly states: readonly Mention[]; readonly isWhole: boolean } | null {
    for (let at = token + 1; at < Math.min(token + MEASURE, this.end); at++) {
      const word = this.word(at);
      const lead = word === "," && SOME.includes(this.word(at + 1)) ? at + 1 : at;
      const isSome = SOME.includes(this.word(lead));
      const isEqual = EQUALS.includes(word) && (this.isSubject(token) || THOSE.includes(this.word(this.voteStart(token) - 1)));
      if (isSome || isEqual || MARKS.includes(word)) {
        const states = this.listFrom(lead + 1);
        if (states.length <= (isSome || word === "(" || word === ":" ? 0 : 1)) return null;
        return { states, isWhole: !isSome && this.joined(token) === null };
      }
      if (this.state(at) !== null || [",", ";", "and", "while", "but", "with", "to"].includes(word)) return null;
    }
    return null;
  }

  /** "Voting against were", "the abstentions were". */
  private isSubject(token: number): boolean {
    const start = this.voteStart(token);
    const before = this.word(start - 1) === "the" || this.word(start - 1) === "those" ? start - 1 : start;
    return before === this.first && /(?:ing|ions)$/.test(this.word(start));
  }

  /** The list before the verb: "143 countries, including Togo, voted for it". */
  before(token: number): { readonly states: readonly Mention[]; readonly isWhole: boolean } | null {
    const comma = this.voteStart(token) - 1;
    if (this.word(comma) !== ",") return null;
    for (let at = comma - 1; at >= this.first && comma - at < 30; at--) {
      if (this.word(at) !== "including") continue;
      const states = this.word(at - 1) === "," ? this.listFrom(at + 1, comma) : [];
      return states.length > 0 ? { states, isWhole: false } : null;
    }
    return null;
  }

  /** "Joined Togo in voting against it", "joined Togo in abstaining". */
  joined(token: number): { readonly states: readonly Mention[]; readonly isWhole: boolean } | null {
    const at = this.voteStart(token) - 1;
    if (this.word(at) !== "in") return null;
    for (let verb = at - 1; verb >= this.first && at - verb < MEASURE; verb--) {
      if (!["joined", "joining"].includes(this.word(verb))) continue;
      const states = this.listFrom(verb + 1, at);
      const own = this.state(verb - 1);
      return states.length > 0 ? { states: own === null ? states : [own, ...states], isWhole: false } : null;
    }
    return null;
  }

  /** The states listed from a token on, nothing but commas and "and" between; none where another word ends the list before it should. */
  private listFrom(from: number, end = -1): Mention[] {
    const states: Mention[] = [];
    let token = from;
    while (token < this.end && token !== end) {
      const state = this.stateAt(token);
      if (state !== null) states.push(state);
      else if (![",", "and", "the", "."].includes(this.word(token))) break;
      token = state === null ? token + 1 : lookupOf(this.context.doc).token(state.span.end - 1) + 1;
    }
    if (end >= 0 && token !== end) return [];
    if (["'s", "’s", "'", "’"].includes(this.word(token))) states.pop();
    return states;
  }

  /** The state whose name begins at a token, "the" left out: "Saint Kitts and Nevis". */
  private stateAt(from: number): Mention | null {
    const { doc } = this.context;
    for (let token = from; token < Math.min(from + LONGEST_NAME, this.end); token++) {
      const state = this.state(token);
      if (state !== null && state.span.start <= doc.tokens.start[from]) return state;
    }
    return null;
  }
}
