import { RELATIONS, type Tokens } from "../doc.ts";
import type { NamePhrase } from "../mentions/namephrases.ts";
import type { Range } from "../mentions/scan.ts";
import type { Trees } from "../parser/trees.ts";
import { gather } from "./gathered.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CONJ, APPOS, CC, PUNCT, ROOT] = [relation("conj"), relation("appos"), relation("cc"), relation("punct"), relation("root")];
/** How a list of persons hangs on the rest. */
const ROLES: ReadonlySet<number> = new Set(
  (["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "appos", "conj"] as const).map((name) => relation(name)),
);
const SUBJECTS: ReadonlySet<number> = new Set([relation("nsubj"), relation("nsubj:pass")]);

/** A name, with its title if it has one, or the office of one person alone (`bare`). */
interface Person extends NamePhrase {
  readonly bare: boolean;
  readonly titled: boolean;
}

/** A person in a list: a name, or an office and the name in apposition to it, or the other way round. */
interface Item {
  readonly one: Person;
  readonly apposed: Person | null;
  readonly last: number;
}

/**
 * Mends in place lists of three or more persons: names with their titles that only commas or semicolons and a last "and" part are joined to the first, whatever
 * their words were taken for ("met President of A B, President of C, D, and President of E F"). A list stays as it is where the tree has its first
 * as the object of one verb and another as the subject of a later one ("after meeting A, B and C left").
 */
export function mendNameLists(
  text: string,
  tokens: Tokens,
  trees: Trees,
  phrases: readonly NamePhrase[],
  offices: readonly NamePhrase[],
): void {
  const persons: Person[] = [
    ...phrases.filter(({ person }) => person).map((phrase) => ({ ...phrase, bare: false, titled: phrase.titled === true })),
    ...offices.map((office) => ({ ...office, bare: true, titled: true })),
  ].sort((one, other) => one.first - other.first);
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  for (let k = 0; k < persons.length; ) {
    const items: Item[] = [];
    let ended = false;
    let next = k;
    while (next < persons.length && !ended) {
      const parted = items.length === 0 ? 0 : separator(items[items.length - 1].last, persons[next].first, word);
      if (parted < 0) break;
      ended = parted === 2;
      const one = persons[next++];
      const other = persons[next];
      const pair = other !== undefined && isApposed(one, other, word) && isPair(one, other, word, tokens.count);
      if (pair) next++;
      items.push({ one, apposed: pair ? other : null, last: pair ? other.last : one.last });
    }
    if (items.length > 2 && ended && !isAnotherClause(items, word)) joinAll(items, trees);
    k = Math.max(next, k + 1);
  }
}

/** A single semicolon parts clauses ("met A; B and C left"); those of a list are several. */
function isAnotherClause(items: readonly Item[], word: (token: number) => string): boolean {
  return items.slice(0, -1).filter(({ last }) => word(last) === ";").length === 1;
}

/** True for a person right after another and a comma: "A B, prime minister of C", "A B, the prime minister of C". */
function isApposed(one: Person, other: Person, word: (token: number) => string): boolean {
  if (word(one.last) !== ",") return false;
  return one.last + 1 === other.first || (one.last + 2 === other.first && word(one.last + 1) === "the" && other.bare);
}

/** "President of Somalia, Mohamed Farmajo" or "Mohamed Farmajo, president of Somalia," with a comma, a semicolon or "and" behind. */
function isPair(one: Person, other: Person, word: (token: number) => string, count: number): boolean {
  if (one.bare) return !other.bare && !other.titled;
  const ends = other.last < count && (PARTS.has(word(other.last)) || ENDS.has(word(other.last)));
  return other.bare && !one.titled && ends;
}

/** What stands between two of a list: 1 a comma or semicolon, 2 what ends the list with its last; -1 anything else. */
function separator(from: number, to: number, word: (token: number) => string): number {
  if (to - from === 1) return PARTS.has(word(from)) ? 1 : ENDS.has(word(from)) ? 2 : -1;
  return to - from === 2 && PARTS.has(word(from)) && ENDS.has(word(from + 1)) ? 2 : -1;
}

const PARTS: ReadonlySet<string> = new Set([",", ";"]);

const ENDS: ReadonlySet<string> = new Set(["and", "&"]);

/** The word by which a phrase hangs on the rest; -1 when it has none, or several. */
export function rootOf({ first, last }: Range, trees: Trees): number {
  let root = -1;
  for (let i = first; i < last; i++) {
    if (trees.head[i] === -2) return -1;
    if (trees.head[i] >= first && trees.head[i] < last) continue;
    if (root >= 0) return -1;
    root = i;
  }
  return root;
}

function joinAll(items: readonly Item[], trees: Trees): void {
  for (const { one, apposed } of items) for (const person of [one, apposed]) if (person?.bare === true) gather(person, trees);
  const roots = items.map(({ one }) => rootOf(one, trees));
  const others = items.map(({ apposed }) => (apposed === null ? null : rootOf(apposed, trees)));
  if (roots.includes(-1) || others.includes(-1)) return;
  const { first } = items[0].one;
  const { last } = items[items.length - 1];
  freeRoot(roots, first, last, trees);
  const links = roots.filter((root) => ROLES.has(trees.relation[root]) && isFree(trees.head[root], first, last, trees));
  if (links.length === 0) return;
  const subject = links.some((root) => root !== roots[0] && SUBJECTS.has(trees.relation[root]) && trees.head[root] >= last);
  if (subject && !SUBJECTS.has(trees.relation[roots[0]])) return;
  [trees.head[roots[0]], trees.relation[roots[0]]] = [trees.head[links[0]], trees.relation[links[0]]];
  items.forEach((item, k) => {
    const other = others[k];
    if (other !== null) [trees.head[other], trees.relation[other]] = [roots[k], APPOS];
    if (k === 0) return;
    [trees.head[roots[k]], trees.relation[roots[k]]] = [roots[0], CONJ];
    for (let i = items[k - 1].last; i < item.one.first; i++) {
      const and = i === item.one.first - 1 && trees.relation[i] !== PUNCT;
      [trees.head[i], trees.relation[i]] = [roots[k], and ? CC : PUNCT];
    }
  });
}

/** Where a name of the list was taken for the sentence's verb, what stands over the first of the list is its root. */
function freeRoot(roots: readonly number[], first: number, last: number, trees: Trees): void {
  const top = roots.find((root) => trees.head[root] === -1);
  if (top === undefined || top === roots[0]) return;
  let up = trees.head[roots[0]];
  while (up >= 0 && trees.head[up] !== top) up = trees.head[up];
  if (up < 0 || (up >= first && up < last)) return;
  [trees.head[up], trees.relation[up]] = [-1, ROOT];
  [trees.head[top], trees.relation[top]] = [roots[0], CONJ];
}

/** True for a word above which nothing of the list stands. */
function isFree(head: number, first: number, last: number, trees: Trees): boolean {
  if (head < 0) return false;
  for (let up = head; up >= 0; up = trees.head[up]) if (up >= first && up < last) return false;
  return true;
}
