import { RELATIONS, type Relation, UPOS, type Upos } from "../src/language/doc.ts";
import type { Dice } from "./dice.ts";
import { relationNumber, type Sentence } from "./treebank.ts";

/**
 * A grammar of trees, one rule a line: symbol, weight, tree. A tree is one bare word, its head, with its dependents before and after in the
 * order of the text: `relation:word`, `relation[tree]`, `relation:{symbol}`; `{symbol}` alone is replaced by a tree of that symbol, which
 * brings the head, or dependents only. `~verb` is inflected by the form asked for: `{meet/ed}` makes `~hold` "held", in all that it holds.
 * A name of several words has underscores; of these the parser sees the one with a star, else the last.
 */
export type Grammar = ReadonlyMap<string, readonly Alternative[]>;

interface Alternative {
  readonly weight: number;
  readonly items: readonly string[];
}

/** Symbols that the world fills, as trees. */
export type Slots = Readonly<Record<string, (dice: Dice) => string>>;

/** Reads a grammar; throws on a line that is none. */
export function readGrammar(text: string): Grammar {
  const grammar = new Map<string, Alternative[]>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [symbol, weight, tree] = line.split("\t");
    if (tree === undefined || !(Number(weight) > 0)) throw new Error(`not a rule: ${line}`);
    const alternatives = grammar.get(symbol) ?? [];
    alternatives.push({ weight: Number(weight), items: itemsOf(tree) });
    grammar.set(symbol, alternatives);
  }
  return grammar;
}

/** Words, brackets and symbols. */
function itemsOf(tree: string): string[] {
  return tree
    .replaceAll("[", "[ ")
    .replaceAll("]", " ] ")
    .split(" ")
    .filter((item) => item !== "" && item !== "()");
}

/** Every rule's symbol once: what a grammar asks for and nothing gives. */
export function missing(grammar: Grammar, slots: Slots): string[] {
  const asked = new Set<string>();
  for (const alternatives of grammar.values())
    for (const { items } of alternatives)
      for (const item of items) for (const [, symbol] of item.matchAll(/\{([^}/]+)(?:\/\w+)?\}/g)) asked.add(symbol);
  return [...asked].filter((symbol) => !grammar.has(symbol) && !(symbol in slots));
}

/** A sentence that has grown. What is sure of its tree are the words at `visible`: of a name that is the one which stands for it. */
export interface Grown {
  readonly sentence: Sentence;
  readonly visible: readonly number[];
}

/** A sentence of the grammar's symbol "SENTENCE". The same dice give the same one. */
export function grow(grammar: Grammar, slots: Slots, dice: Dice): Grown {
  return grownOf(new Tree(grammar, slots, dice).grow("SENTENCE"));
}

/** A word or name with its head and relation, in the order of the text. */
interface Node {
  readonly words: string;
  readonly relation: string;
  head: number;
}

/** One sentence as it grows: nodes in the order of the text. */
class Tree {
  readonly nodes: Node[] = [];
  readonly #grammar: Grammar;
  readonly #slots: Slots;
  readonly #dice: Dice;

  constructor(grammar: Grammar, slots: Slots, dice: Dice) {
    this.#grammar = grammar;
    this.#slots = slots;
    this.#dice = dice;
  }

  grow(symbol: string): readonly Node[] {
    this.#group(this.#choose(symbol), "root", "");
    return this.nodes;
  }

  #choose(symbol: string): readonly string[] {
    const slot = this.#slots[symbol];
    if (slot !== undefined) return itemsOf(slot(this.#dice));
    const alternatives = this.#grammar.get(symbol);
    if (alternatives === undefined) throw new Error(`no symbol ${symbol}`);
    let lot = this.#dice.next() * alternatives.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, items } of alternatives) {
      lot -= weight;
      if (lot < 0) return items;
    }
    return alternatives[0].items;
  }

  /** Adds a tree with its dependents, and returns the node of its head. */
  #group(items: readonly string[], relation: string, form: string): number {
    const place = { head: -1, dependents: [] as number[] };
    this.#splice(items, relation, form, place);
    if (place.head < 0) throw new Error(`no head: ${items.join(" ")}`);
    for (const dependent of place.dependents) this.nodes[dependent].head = place.head;
    return place.head;
  }

  #splice(items: readonly string[], relation: string, form: string, place: { head: number; dependents: number[] }): void {
    for (let i = 0; i < items.length; i++) {
      const [, label, rest] = /^(?:([a-z]+(?::(?:poss|pass|agent|unmarked|prt|relcl|desc|predet|preconj))?)(?=[:[]):?)?(.+)$/.exec(
        items[i],
      )!;
      const symbol = /^\{([^}/]+)(?:\/(\w+))?\}$/.exec(rest);
      if (rest === "[") {
        const last = closing(items, i);
        place.dependents.push(this.#group(items.slice(i + 1, last), label, form));
        i = last;
      } else if (symbol !== null) {
        const inner = this.#choose(symbol[1]);
        if (label === undefined) this.#splice(inner, relation, symbol[2] ?? form, place);
        else place.dependents.push(this.#group(inner, label, symbol[2] ?? form));
      } else if (label !== undefined) place.dependents.push(this.#add(rest, label, form));
      else if (place.head >= 0) throw new Error(`two heads: ${items.join(" ")}`);
      else place.head = this.#add(rest, relation, form);
    }
  }

  #add(words: string, relation: string, form: string): number {
    this.nodes.push({ words: words.startsWith("~") ? inflect(words.slice(1), form) : words, relation, head: -1 });
    return this.nodes.length - 1;
  }
}

function closing(items: readonly string[], from: number): number {
  let depth = 0;
  for (let i = from; i < items.length; i++) {
    if (items[i].endsWith("[")) depth++;
    else if (items[i] === "]" && --depth === 0) return i;
  }
  throw new Error(`no end: ${items.join(" ")}`);
}

/** Verbs whose forms are not regular: -ed and -en forms. */
const IRREGULAR: Readonly<Record<string, readonly [ed: string, en: string]>> = {
  meet: ["met", "met"],
  hold: ["held", "held"],
  speak: ["spoke", "spoken"],
  fly: ["flew", "flown"],
  say: ["said", "said"],
  tell: ["told", "told"],
  go: ["went", "gone"],
  have: ["had", "had"],
  sit: ["sat", "sat"],
  see: ["saw", "seen"],
  leave: ["left", "left"],
  make: ["made", "made"],
  take: ["took", "taken"],
  write: ["wrote", "written"],
  pay: ["paid", "paid"],
  plan: ["planned", "planned"],
  lead: ["led", "led"],
  skip: ["skipped", "skipped"],
  be: ["was", "been"],
  become: ["became", "become"],
  confer: ["conferred", "conferred"],
  begin: ["began", "begun"],
  give: ["gave", "given"],
  send: ["sent", "sent"],
};

/** A verb's form: "inf", "s", "ed", "en" or "ing". Throws on another, since a rule then forgot to ask for one. */
export function inflect(verb: string, form: string): string {
  const mute = verb.endsWith("e") && !verb.endsWith("ee");
  const sibilant = /(?:s|sh|ch|x|o)$/.test(verb);
  const y = /[^aeiou]y$/.test(verb);
  const stem = verb.slice(0, -1);
  if (form === "inf") return verb;
  if (form === "s") return y ? `${stem}ies` : `${verb}${sibilant ? "es" : "s"}`;
  if (form === "ing")
    return mute && verb !== "be"
      ? `${stem}ing`
      : /^(?:sit|plan|confer|skip|begin)$/.test(verb)
        ? `${verb}${verb.slice(-1)}ing`
        : `${verb}ing`;
  if (form !== "ed" && form !== "en") throw new Error(`no form of ${verb}: "${form}"`);
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular[form === "ed" ? 0 : 1];
  return verb.endsWith("e") ? `${verb}d` : y ? `${stem}ied` : `${verb}ed`;
}

/** Words before which, and words after which, no space stands. */
const GLUED_BEFORE = /^(?:[,.;:?!)”]|'s|’s|'|-|n't)$/;
const GLUED_AFTER = /^[(“-]$/;

/** The nodes without commas that stand right before another mark: what is closed by a comma at the end of a sentence has none. */
function withoutDoubled(nodes: readonly Node[]): Node[] {
  const isKept = ({ words }: Node, i: number) => words !== "," || i + 1 === nodes.length || !/^[,.;:)]$/.test(nodes[i + 1].words);
  let kept = 0;
  const rows = nodes.map((node, i) => (isKept(node, i) ? kept++ : -1));
  return nodes.filter(isKept).map((node) => ({ ...node, head: node.head < 0 ? -1 : rows[node.head] }));
}

/** The sentence with names written out. */
function grownOf(grown: readonly Node[]): Grown {
  const nodes = withoutDoubled(grown);
  const forms: string[] = [];
  const hangsOn: number[] = [];
  const visible: number[] = [];
  for (const [row, { words }] of nodes.entries()) {
    const parts = words.split("_");
    const star = parts.findIndex((part) => part.startsWith("*"));
    visible.push(forms.length + (star < 0 ? parts.length - 1 : star));
    for (const part of parts) {
      forms.push(part.replace("*", ""));
      hangsOn.push(row);
    }
  }
  forms[0] = forms[0].slice(0, 1).toUpperCase() + forms[0].slice(1);
  const seen = new Set(visible);
  const root = (row: number) => (nodes[row].head < 0 ? -1 : visible[nodes[row].head]);
  const upos = hangsOn.map((row) => uposOf(nodes[row].relation));
  const sentence: Sentence = {
    id: "",
    document: "domain",
    newParagraph: true,
    forms,
    spaceAfter: forms.map((form, i) => i + 1 < forms.length && !GLUED_BEFORE.test(forms[i + 1]) && !GLUED_AFTER.test(form)),
    lemmas: forms,
    upos,
    xpos: forms.map(() => "_"),
    heads: hangsOn.map((row, i) => (seen.has(i) ? root(row) : visible[row])),
    relations: hangsOn.map((row, i) => (seen.has(i) ? numberOf(nodes[row].relation) : i < visible[row] ? COMPOUND : FLAT)),
    surface: [],
  };
  return { sentence, visible };
}

const COMPOUND = RELATIONS.indexOf("compound");
const FLAT = RELATIONS.indexOf("flat");

function numberOf(relation: string): number {
  if (!(RELATIONS as readonly string[]).includes(relation)) throw new Error(`no relation ${relation}`);
  return relationNumber(relation);
}

/** Part of speech as far as casing asks for it: which words a headline leaves small. */
function uposOf(relation: string): number {
  const small: Readonly<Partial<Record<Relation, Upos>>> = {
    case: "ADP",
    det: "DET",
    cc: "CCONJ",
    mark: "PART",
    punct: "PUNCT",
    fixed: "ADP",
  };
  return UPOS.indexOf(small[relation as Relation] ?? "X");
}
