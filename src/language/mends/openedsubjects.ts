import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { NamePhrase } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";
import { rootOf } from "./namelists.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CONJ, APPOS, CC, NSUBJ, PUNCT] = [relation("conj"), relation("appos"), relation("cc"), relation("nsubj"), relation("punct")];
const SUBJECTS: ReadonlySet<number> = new Set(
  (["nsubj", "nsubj:pass", "csubj", "expl", "nsubj:outer"] as const).map((name) => relation(name)),
);
const OPENING: ReadonlySet<number> = new Set((["obl", "advcl", "obl:unmarked", "advmod"] as const).map((name) => relation(name)));
const VERB = UPOS.indexOf("VERB");
const PASSIVE = relation("aux:pass");
const AUXILIARIES: ReadonlySet<number> = new Set((["aux", "aux:pass", "advmod"] as const).map((name) => relation(name)));

/**
 * Mends in place a name behind the comma that ends what opens a sentence, where it was taken for one more of those named there: "During his meeting
 * with President A, Prime Minister B praised the deal". The verb right behind it has no other subject, and the words before the comma hang on that verb.
 */
export function mendOpenedSubjects(text: string, tokens: Tokens, trees: Trees, phrases: readonly NamePhrase[]): void {
  for (const { first, last, person } of phrases) {
    if (!person || first === 0 || text[tokens.start[first - 1]] !== "," || last >= tokens.count) continue;
    const name = rootOf({ first, last }, trees);
    if (name < 0 || (trees.relation[name] !== CONJ && trees.relation[name] !== APPOS) || trees.head[name] >= first) continue;
    const verb = verbBehind(behindAside(last, name, text, tokens, trees), tokens, trees);
    if (verb < 0 || !opens(name, verb, trees)) continue;
    let free = true;
    let passive = false;
    for (let i = Math.max(0, first - FARTHEST); i < Math.min(tokens.count, verb + FARTHEST); i++) {
      if (trees.head[i] === verb && SUBJECTS.has(trees.relation[i])) free = false;
      if (trees.head[i] === name && trees.relation[i] === CC) free = false;
      if (trees.head[i] === verb && trees.relation[i] === PASSIVE) passive = true;
    }
    if (!free) continue;
    trees.head[name] = verb;
    trees.relation[name] = passive ? relation("nsubj:pass") : NSUBJ;
    if (trees.relation[first - 1] === PUNCT) trees.head[first - 1] = verb;
  }
}

/**
 * Mends in place a name between commas behind an office that has none, where it was taken for a second subject of the verb: it says who holds the
 * office ("During a visit by the French president, A, to B, the two sides signed a deal").
 */
export function mendNamedOffices(
  text: string,
  tokens: Tokens,
  trees: Trees,
  phrases: readonly NamePhrase[],
  offices: readonly NamePhrase[],
): void {
  const before = new Map(offices.map(({ last, head }) => [last, head]));
  for (const { first, last, person } of phrases) {
    const office = before.get(first - 1);
    if (!person || office === undefined || last >= tokens.count) continue;
    if (text[tokens.start[first - 1]] !== "," || text[tokens.start[last]] !== ",") continue;
    const name = rootOf({ first, last }, trees);
    const verb = name < 0 || trees.relation[name] !== NSUBJ ? -1 : trees.head[name];
    for (let i = last; i < verb; i++) {
      if (trees.head[i] !== verb || !SUBJECTS.has(trees.relation[i])) continue;
      [trees.head[name], trees.relation[name]] = [office, APPOS];
      break;
    }
  }
}

/** How far from a verb its subject is looked for. */
const FARTHEST = 40;

/** Where what stands between commas behind a name and hangs on it ends ("A, the leader of B, praised"); else the same position. */
function behindAside(at: number, name: number, text: string, tokens: Tokens, trees: Trees): number {
  if (text[tokens.start[at]] !== ",") return at;
  let i = at;
  while (i < tokens.count && i < at + FARTHEST && hangsOn(i, name, trees)) i++;
  return i > at + 1 && text[tokens.start[i - 1]] === "," ? i : at;
}

/** True for a token that hangs on another, at whatever depth. */
function hangsOn(token: number, over: number, trees: Trees): boolean {
  let up = trees.head[token];
  while (up > over) up = trees.head[up];
  return up === over;
}

/** The verb that begins right behind a phrase, with its auxiliaries; -1 when none does. */
function verbBehind(at: number, tokens: Tokens, trees: Trees): number {
  const verb = tokens.tag[at] === VERB ? at : AUXILIARIES.has(trees.relation[at]) ? trees.head[at] : -1;
  return verb >= at && tokens.tag[verb] === VERB ? verb : -1;
}

/** True when a word stands in something that opens the clause of a verb to its right. */
function opens(word: number, verb: number, trees: Trees): boolean {
  let up = word;
  while (trees.head[up] >= 0 && trees.head[up] !== verb) up = trees.head[up];
  return trees.head[up] === verb && up < word && OPENING.has(trees.relation[up]);
}
