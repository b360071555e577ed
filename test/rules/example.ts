import { makeArticle } from "../../src/article/make.ts";
import { compileGrammar, type Grammar } from "../../src/grammar/compile.ts";
import { type Match, matchAll } from "../../src/grammar/match.ts";
import type { Rule } from "../../src/grammar/rule.ts";
import type { Doc } from "../../src/language/doc.ts";
import { lexiconOf } from "../language/parsedof.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** A sentence with what fills each role in brackets after the role's name. */
export interface Example {
  readonly text: string;
  readonly brackets: readonly { readonly role: string; readonly start: number; readonly end: number; readonly text: string }[];
}

export function readExample(source: string): Example {
  const brackets: Example["brackets"][number][] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(/\[(\w+) ([^\]]+)\]/g)) {
    text += source.slice(at, match.index);
    brackets.push({ role: match[1], start: text.length, end: text.length + match[2].length, text: match[2] });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), brackets };
}

const docs = new Map<string, Doc>();

/** A sentence as the project's own parser reads it, with a tree where a trigger is seen, or in any case (`treed`); each is parsed once. */
export function docOf(text: string, treed = false): Doc {
  const key = `${treed ? "treed" : ""}\n${text}`;
  let doc = docs.get(key);
  if (doc === undefined) {
    const article = makeArticle({ given: "example", text });
    doc = treed ? rapporteur.parse(article) : rapporteur.analyze(article);
    docs.set(key, doc);
  }
  return doc;
}

const lexicon = lexiconOf("triggers", "capitals");

const grammars = new WeakMap<Rule, Grammar>();

/** The grammar of one rule; each is compiled once. */
function grammarOf(rule: Rule): Grammar {
  let grammar = grammars.get(rule);
  if (grammar === undefined) {
    grammar = compileGrammar([rule], lexicon);
    grammars.set(rule, grammar);
  }
  return grammar;
}

export function matchesOf(rule: Rule, text: string): Match[] {
  return matchAll(docOf(text), grammarOf(rule));
}

/** What a rule finds in a sentence that it must find nothing in, though it has a tree. */
export function matchesOfCounterexample(rule: Rule, text: string): Match[] {
  return matchAll(docOf(text, true), grammarOf(rule));
}

/** What is wrong with a rule's reading of an example: null when each bracket is filled, by one token that lies in it, and nothing else is. */
export function complaint(rule: Rule, source: string): string | null {
  const { text, brackets } = readExample(source);
  const matches = matchesOf(rule, text);
  if (matches.length === 0) return "does not match";
  const complaints = matches.map((match) => complaintOf(match, brackets, docOf(text)));
  return complaints.includes(null) ? null : complaints[0];
}

function complaintOf(match: Match, brackets: Example["brackets"], doc: Doc): string | null {
  const left = new Set(brackets);
  for (const { role, token } of match.fillers) {
    const [start, end] = [doc.tokens.start[token], doc.tokens.end[token]];
    const bracket = brackets.find((one) => one.role === role && one.start <= start && end <= one.end);
    if (bracket === undefined) return `fills ${role} with "${doc.article.text.slice(start, end)}"`;
    left.delete(bracket);
  }
  const [missed] = left;
  return missed === undefined ? null : `does not fill ${missed.role} with "${missed.text}"`;
}
