import { affiliationItem } from "./affiliations.ts";
import type { Sentence } from "./drafts.ts";
import type { Atom } from "./names.ts";
import type { Range } from "./scan.ts";

/** One of several who hold an office: the words for the one, the name, and whose office it is. */
export interface Member {
  readonly range: Range;
  readonly name: Range | null;
  readonly affiliation: Range | null;
}

const PARTS = new Set([",", ";"]);

/**
 * Holders with their states after a plural office: "of France (Emmanuel Macron) and Indonesia (Joko Widodo)", "of France, Emmanuel Macron, and of
 * Indonesia, Joko Widodo", "of France Emmanuel Macron and Indonesia Joko Widodo". None where the first state has no name behind it.
 */
export function holderList(sentence: Sentence, at: number): { members: Member[]; last: number } {
  const { text } = sentence.scan.words;
  const members: Member[] = [];
  let last = at;
  if (text[at] !== "of") return { members, last };
  for (let next = at; next < sentence.last; ) {
    if (text[next] === "of") next++;
    if (text[next] === "the") next++;
    const state = affiliationItem(sentence, next);
    const holder = state === null ? null : holderBehind(sentence, state.last);
    if (state === null || holder === null) break;
    members.push({ range: rangeOf(holder.name), name: rangeOf(holder.name), affiliation: state });
    last = holder.last;
    next = last;
    if (PARTS.has(text[next])) next++;
    if (text[next] === "and") next++;
    if (next === last) break;
  }
  return members.length > 1 ? { members, last } : { members: [], last: at };
}

/** The name right behind a state, behind a comma, or in brackets. */
function holderBehind({ atomAt, scan, last }: Sentence, at: number): { name: Atom; last: number } | null {
  const { text } = scan.words;
  const bracketed = text[at] === "(";
  const name = atomAt.get(bracketed || text[at] === "," ? at + 1 : at);
  if (name === undefined || !isPersonal(name)) return null;
  if (!bracketed) return { name, last: name.last };
  return name.last < last && text[name.last] === ")" ? { name, last: name.last + 1 } : null;
}

export function isPersonal(atom: Atom): boolean {
  return atom.kind === "person" || atom.kind === "unknown";
}

export function rangeOf({ first, last }: Range): Range {
  return { first, last };
}
