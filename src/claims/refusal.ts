import type { Match } from "../grammar/match.ts";
import type { Context } from "./context.ts";

/** Something that looked like a claim and gave none: a rule that held, a line, a phrase or a quotation. */
export interface Refusal {
  /** The rule that held, or "line", "relation/phrase", "statement/direct" and the like for what is read without a tree. */
  readonly rule: string;
  /** The token that it was read from. */
  readonly token: number;
  /** Why, in words to read. */
  readonly why: string;
}

/** Takes note of what is refused. Reading hands in one that forgets; `explain` one that keeps. */
export type Refuse = (rule: string, token: number, why: string) => void;

export const forget: Refuse = () => {};

/** No claims of a match, and why. */
export function noneOf({ rule, trigger }: Match, { refuse }: Context, why: string): [] {
  refuse(rule.name, trigger, why);
  return [];
}
