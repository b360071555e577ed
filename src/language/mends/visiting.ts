import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import { type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [OBJ, OBL, NMOD, AMOD, CASE, CC, CONJ, MARK] = [
  relation("obj"),
  relation("obl"),
  relation("nmod"),
  relation("amod"),
  relation("case"),
  relation("cc"),
  relation("conj"),
  relation("mark"),
];
const [NSUBJ, PASSIVE, PASSIVE_SUBJECT] = [relation("nsubj"), relation("aux:pass"), relation("nsubj:pass")];
const CCOMP = relation("ccomp");
const [VERB, AUX, PROPN] = [UPOS.indexOf("VERB"), UPOS.indexOf("AUX"), UPOS.indexOf("PROPN")];
const FLAT = relation("flat");
/** Verbs whose object somebody is who visits; "considered visiting A" is none. */
const MEET: ReadonlySet<string> = new Set(
  "met meet meets received receive receives hosted host hosts told tell tells greeted greet greets welcomed welcome welcomes assured informed urged asked briefed joined thanked".split(
    " ",
  ),
);

/**
 * Mends in place "visiting" before the name of the one who visits, which the parser takes for a verb with an object: "talks with visiting
 * President A", "a call on visiting President A", "met visiting President A", "B and visiting President A met", "visiting President A said", "says visiting President A met". True when it did.
 */
export function mendVisiting(token: number, { text, tokens, trees, first, last: end }: Sentence): boolean {
  const { head, relation: relations } = trees;
  let over = head[token];
  const visitor = childOf(token, OBJ, trees, token + 1, end);
  if (over < 0 || visitor < 0 || isDetermined(token + 1, text, tokens)) return false;
  const before = token > first ? wordOf(token - 1, text, tokens) : "";
  if (before === "with" || before === "between" || (before === "on" && token - 2 > first && wordOf(token - 2, text, tokens) === "call")) {
    become(visitor, tokens.tag[over] === VERB || tokens.tag[over] === AUX ? OBL : NMOD, over, trees);
    relations[token - 1] = CASE;
    head[token - 1] = visitor;
  } else if (over === token - 1 && MEET.has(before)) become(visitor, OBJ, over, trees);
  else if (before === "and" && over > visitor) {
    const subject = subjectOf(over, trees, first, token);
    if (subject < 0) return false;
    become(visitor, CONJ, subject, trees);
    relations[token - 1] = CC;
    head[token - 1] = visitor;
  } else if (before === "and" && over < token) {
    const host = nameBefore(token - 1, tokens, trees, first);
    if (host < 0) return false;
    become(visitor, CONJ, host, trees);
    relations[token - 1] = CC;
    head[token - 1] = visitor;
  } else if ((token === first || before === ",") && over > visitor && wordOf(over - 1, text, tokens) !== ",") {
    if (subjectOf(over, trees, first, end) >= 0 || relations[token] === MARK) return false;
    become(visitor, childOf(over, PASSIVE, trees, first, over) >= 0 ? PASSIVE_SUBJECT : NSUBJ, over, trees);
  } else if (over === token - 1 && relations[token] === CCOMP) {
    const said = childOf(over, CCOMP, trees, visitor, end);
    if (said < 0 || subjectOf(said, trees, first, end) >= 0) return false;
    become(visitor, childOf(said, PASSIVE, trees, first, said) >= 0 ? PASSIVE_SUBJECT : NSUBJ, said, trees);
    over = said;
  } else return false;
  for (let i = first; i < end; i++) if (head[i] === token) head[i] = over;
  head[token] = visitor;
  relations[token] = AMOD;
  return true;
}

/** The head of the name that ends before a word, where a preposition or a verb has it: "a meeting between President A | and visiting B"; else -1. */
function nameBefore(word: number, tokens: Tokens, trees: Trees, first: number): number {
  let name = word - 1;
  while (name > first && trees.relation[name] === FLAT && trees.head[name] >= first && trees.head[name] < name) name = trees.head[name];
  if (name < first || tokens.tag[name] !== PROPN) return -1;
  return [OBJ, OBL, NMOD].includes(trees.relation[name]) ? name : -1;
}

function become(token: number, as: number, head: number, trees: Trees): void {
  trees.relation[token] = as;
  trees.head[token] = head;
}

function subjectOf(verb: number, trees: Trees, first: number, end: number): number {
  const subject = childOf(verb, NSUBJ, trees, first, end);
  return subject >= 0 ? subject : childOf(verb, PASSIVE_SUBJECT, trees, first, end);
}

function childOf(head: number, as: number, trees: Trees, first: number, end: number): number {
  for (let i = first; i < end; i++) if (trees.head[i] === head && trees.relation[i] === as) return i;
  return -1;
}

/** "Visiting the president" and "visiting his grave": somebody does. */
function isDetermined(token: number, text: string, tokens: Tokens): boolean {
  const word = text.slice(tokens.start[token], tokens.end[token]);
  return word.toLowerCase() === word;
}
