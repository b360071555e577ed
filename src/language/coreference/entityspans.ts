import { RELATIONS, UPOS } from "../doc.ts";
import type { Parsed } from "../parsed.ts";

/** Where a phrase can begin or end. */
export interface Edge {
  /** Its first token, or the token after its last. */
  readonly at: number;
  /** The head of the outermost part on this side that is within, and of the innermost that is left out; -1 for none. */
  readonly kept: number;
  readonly cut: number;
}

const relations = (...names: readonly (typeof RELATIONS)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => RELATIONS.indexOf(name)));
const tags = (...names: readonly (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
/** Tags of heads of mentions; adjectives and determiners head one only where the tree has them as arguments. */
const NOMINAL = tags("NOUN", "PROPN", "PRON", "NUM", "SYM", "X");
const PERHAPS = tags("ADJ", "DET");
const NAMED = tags("PRON", "PROPN");
const NUMBER = tags("NUM");
const ARGUMENT = relations(
  ...(["nsubj", "nsubj:pass", "nsubj:outer", "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "amod"] as const),
  ...(["nmod", "nmod:poss", "nmod:unmarked", "appos", "conj", "root", "xcomp", "compound", "ccomp"] as const),
);
const INSIDE = relations("flat", "fixed", "goeswith", "punct", "case", "cc", "mark", "aux", "aux:pass", "cop", "compound:prt", "advmod");
const FLAT = RELATIONS.indexOf("flat");
const PUNCT = RELATIONS.indexOf("punct");
const CONJ = RELATIONS.indexOf("conj");
const MARK = UPOS.indexOf("PUNCT");
/** Parts of a name or number, which no phrase ends between. */
const FIRM = relations("flat", "fixed", "goeswith", "nummod", "compound:prt");
/** What a phrase is tried with at most: beginnings, ends, ends behind its subtree, and the depth at which ends are looked for. */
const BEGINNINGS = 8;
const ENDS = 10;
const BEYOND = 2;
const DEPTH = 3;

/** The least and the last token of each token's subtree, by the basic tree. */
export interface Subtrees {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The subtrees of all tokens. Linear. */
export function subtreesOf({ tokens, syntax }: Parsed): Subtrees {
  const low = Int32Array.from({ length: tokens.count }, (_, i) => i);
  const high = Int32Array.from(low);
  const waiting = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (syntax.head[i] >= 0) waiting[syntax.head[i]]++;
  for (let i = 0; i < tokens.count; i++) {
    for (let at = i; at >= 0 && waiting[at] === 0; ) {
      waiting[at] = -1;
      const head = syntax.head[at];
      if (head < 0) break;
      if (low[at] < low[head]) low[head] = low[at];
      if (high[at] > high[head]) high[head] = high[at];
      waiting[head]--;
      at = head;
    }
  }
  return { low, high };
}

/** True for a token that can head a mention. */
export function canHead({ tokens, syntax }: Parsed, i: number): boolean {
  const tag = tokens.tag[i];
  if (syntax.head[i] === -2) return NAMED.has(tag);
  const relation = syntax.relation[i];
  if (relation === FLAT) return NUMBER.has(tag);
  if (NOMINAL.has(tag)) return !INSIDE.has(relation);
  return PERHAPS.has(tag) && ARGUMENT.has(relation);
}

/** Where a phrase with this head can begin: at its head, and before each of the parts to the left of it, nearest first. */
export function beginningsOf({ syntax, tokens }: Parsed, { low, high }: Subtrees, head: number): Edge[] {
  const edges: Edge[] = [];
  let at = head;
  let kept = -1;
  for (let k = syntax.from[head + 1] - 1; k >= syntax.from[head] && edges.length < BEGINNINGS; k--) {
    const child = syntax.dependents[k];
    if (child >= head || syntax.enhanced[k] === 1 || high[child] >= at) continue;
    if (syntax.relation[child] !== PUNCT) edges.push({ at: skipMarks(tokens.tag, at, head), kept, cut: child });
    at = low[child];
    kept = child;
  }
  edges.push({ at: skipMarks(tokens.tag, at, head), kept, cut: -1 });
  return edges;
}

function skipMarks(tag: Uint8Array, at: number, head: number): number {
  let first = at;
  while (first < head && tag[first] === MARK) first++;
  return first;
}

/** Where it can end: behind its head, behind each part to the right of it and of the last of these, and behind what follows its subtree. */
export function endsOf(parsed: Parsed, subtrees: Subtrees, head: number): Edge[] {
  const { syntax } = parsed;
  const { high } = subtrees;
  const ends = new Ends(parsed, head);
  const walk = (node: number, depth: number): void => {
    for (let k = syntax.from[node]; k < syntax.from[node + 1]; k++) {
      const child = syntax.dependents[k];
      if (child <= node || child < head || syntax.enhanced[k] === 1) continue;
      const relation = syntax.relation[child];
      if (relation !== PUNCT && !(FIRM.has(relation) && node === head)) {
        ends.add(child);
        if (depth < DEPTH) walk(child, depth + 1);
      }
      ends.keep(child, high[child]);
    }
  };
  walk(head, 0);
  ends.add(-1);
  let at = ends.last;
  for (let more = 0; more < BEYOND && at < parsed.tokens.count; more++) {
    const next = topAt(parsed, subtrees, at, head);
    if (next < 0) break;
    ends.keep(next, high[next]);
    ends.add(-1);
    at = high[next] + 1;
  }
  return ends.edges;
}

/** The top of the largest subtree that begins at a token and hangs on something before the phrase, or -1. */
function topAt({ syntax, tokens }: Parsed, { low }: Subtrees, at: number, head: number): number {
  let top = tokens.tag[at] === MARK && at + 1 < tokens.count ? at + 1 : at;
  const from = top;
  for (let steps = 0; steps < 20; steps++) {
    const above = syntax.head[top];
    if (above < 0) return -1;
    if (low[above] < from) return above < head && syntax.relation[top] !== CONJ ? top : -1;
    top = above;
  }
  return -1;
}

/** The ends that have been found, and what the phrase holds so far. */
class Ends {
  readonly edges: Edge[] = [];
  last: number;
  #kept = -1;
  readonly #parsed: Parsed;
  readonly #head: number;

  constructor(parsed: Parsed, head: number) {
    this.#parsed = parsed;
    this.#head = head;
    this.last = head + 1;
  }

  keep(child: number, high: number): void {
    this.last = Math.max(this.last, high + 1);
    this.#kept = child;
  }

  /** An end here, marks behind the last word left out. */
  add(cut: number): void {
    let at = this.last;
    while (at > this.#head + 1 && this.#isOutside(at - 1)) at--;
    if (this.edges.length < ENDS && !this.edges.some((other) => other.at === at)) this.edges.push({ at, kept: this.#kept, cut });
  }

  /** True for a mark at the end of a phrase that does not close what opened in it. */
  #isOutside(token: number): boolean {
    const { tokens, article } = this.#parsed;
    if (tokens.tag[token] !== MARK) return false;
    const opener = OPENERS[article.text.slice(tokens.start[token], tokens.end[token])];
    if (opener === undefined) return true;
    const from = tokens.start[this.#head];
    return !opener.some((mark) => article.text.slice(from, tokens.start[token]).includes(mark));
  }
}

const OPENERS: Readonly<Record<string, readonly string[]>> = { ")": ["("], "]": ["["], '"': ['"'], "”": ["“"], "’": ["‘"], "'": ["'"] };

/** The span of a whole coordination, from the beginning of its first conjunct to the end of its last, or null where the head has none. */
export function coordinationEnd({ syntax }: Parsed, { high }: Subtrees, head: number): number | null {
  let last = -1;
  for (let k = syntax.from[head]; k < syntax.from[head + 1]; k++) {
    const child = syntax.dependents[k];
    if (syntax.enhanced[k] === 0 && child > head && syntax.relation[child] === CONJ) last = child;
  }
  return last < 0 ? null : high[last] + 1;
}
