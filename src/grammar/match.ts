import { type Doc, type Mention, type TimeExpression, UPOS } from "../language/doc.ts";
import type { CompiledRole, CompiledRule, Grammar, Trigger } from "./compile.ts";
import { Fillers } from "./fill.ts";
import type { Rule } from "./rule.ts";
import { Walker } from "./walk.ts";

/** What fills a role: the token that a path reached and, by the role's kind, its mention or time expression. */
export interface Filler {
  readonly role: string;
  /** The path that reached it, as the rule has it. */
  readonly path: string;
  readonly token: number;
  /** Null for times, numbers and words. */
  readonly mention: Mention | null;
  readonly time: TimeExpression | null;
}

/** A rule that holds at a trigger. */
export interface Match {
  readonly rule: Rule;
  /** The trigger's token. */
  readonly trigger: number;
  /** The word by which the happening is told: the trigger, unless the rule says otherwise. */
  readonly told: number;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
  /** In the order of the rule's roles, then of the text. */
  readonly fillers: readonly Filler[];
  /** True when a path to a list role also came to a name that is no mention: the list is not whole. */
  readonly missed: boolean;
  /** The other words of a trigger of several: "bread" of "broke bread". */
  readonly words: readonly number[];
  /** The words that tell how it stands, first to last of each, where a line was read without its tree. */
  readonly cues?: readonly (readonly [number, number])[];
}

const PROPN = UPOS.indexOf("PROPN");
const NOUN = UPOS.indexOf("NOUN");

/**
 * All matches of a document, in the order of their triggers. Of several rules that yield the same at one trigger the one with
 * more roles filled stays; ties go to the name that sorts first.
 */
export function matchAll(doc: Doc, grammar: Grammar): Match[] {
  const walker = new Walker(doc);
  const fillers = new Fillers(doc, grammar.seats);
  const found: Match[] = [];
  const { first, count, parsed } = doc.sentences;
  for (let sentence = 0; sentence < count; sentence++) {
    if (parsed[sentence] === 0) continue;
    for (let token = first[sentence]; token < first[sentence + 1]; token++) {
      const rows = triggersAt(doc, grammar, token, walker);
      if (rows.length === 0) continue;
      const here: Match[] = [];
      for (const row of rows)
        for (const rule of row.rules) {
          const match = matchRule(rule, token, sentence, walker, fillers);
          if (match !== null) here.push({ ...match, words: wordsOf(row, token, walker) });
        }
      found.push(...strongest(here));
    }
  }
  return found;
}

/**
 * The triggers that a token is: by its form, its part of speech and, of triggers of several words, the others in the tree; each name once.
 * Proper nouns ("Summit") count as common nouns.
 */
export function triggersAt(doc: Doc, grammar: Grammar, token: number, walker: Walker): readonly Trigger[] {
  const form = doc.written?.lower[token] ?? doc.article.text.slice(doc.tokens.start[token], doc.tokens.end[token]).toLowerCase();
  const triggers = grammar.byForm.get(form);
  if (triggers === undefined) return NONE;
  const tag = doc.tokens.tag[token] === PROPN ? NOUN : doc.tokens.tag[token];
  const here = triggers.filter((trigger) => trigger.tag === tag && trigger.words.every((path) => walker.walk(path, token) > 0));
  return here.length < 2 ? here : here.filter((trigger, i) => here.findIndex((other) => other.name === trigger.name) === i);
}

function wordsOf(trigger: Trigger, token: number, walker: Walker): number[] {
  const words: number[] = [];
  for (const path of trigger.words) {
    const count = walker.walk(path, token);
    words.push(...walker.reached.subarray(0, count));
  }
  return words;
}

const NONE: readonly Trigger[] = [];

/** The match of one rule at one trigger, or null. */
export function matchRule(rule: CompiledRule, token: number, sentence: number, walker: Walker, fillers: Fillers): Match | null {
  for (const paths of rule.requires) if (!paths.some((path) => walker.walk(path, token) > 0)) return null;
  for (const path of rule.unless) if (walker.walk(path, token) > 0) return null;
  const filled: Filler[] = [];
  let missed = false;
  for (const role of rule.roles) {
    const before = filled.length;
    missed = fillRole(role, token, walker, fillers, filled) || missed;
    const needed = role.role.count === "one" || role.role.count === "each";
    if (needed && filled.length === before) return null;
  }
  return { rule: rule.rule, trigger: token, told: toldAt(rule, token, walker), sentence, fillers: filled, missed, words: [] };
}

function toldAt(rule: CompiledRule, token: number, walker: Walker): number {
  for (const path of rule.told) if (walker.walk(path, token) > 0) return walker.reached[0];
  return token;
}

/** Fills a role; true when a path of a list role came to a name that fills nothing. */
function fillRole(role: CompiledRole, trigger: number, walker: Walker, fillers: Fillers, filled: Filler[]): boolean {
  const several = role.role.count === "each" || role.role.count === "any";
  const before = filled.length;
  let missed = false;
  for (const path of role.paths) {
    const count = walker.walk(path, trigger);
    for (let i = 0; i < count; i++) {
      const token = walker.reached[i];
      const filler = fillers.fill(role.name, role.role.kind, path.text, token);
      if (filler === null) missed ||= several && fillers.isUnknownName(token);
      else if (!hasFiller(filled, before, filler)) {
        filled.push(filler);
        if (!several) return false;
      }
    }
  }
  if (filled.length - before > 1) sortFrom(filled, before);
  return missed;
}

function hasFiller(filled: readonly Filler[], from: number, filler: Filler): boolean {
  for (let i = from; i < filled.length; i++)
    if (filled[i].token === filler.token || (filler.mention !== null && filled[i].mention === filler.mention)) return true;
  return false;
}

function sortFrom(filled: Filler[], from: number): void {
  filled.push(...filled.splice(from).sort((a, b) => a.token - b.token));
}

/** Of the matches at one trigger, the best of each yield. */
function strongest(here: readonly Match[]): Match[] {
  if (here.length < 2) return [...here];
  return here.filter((match) => !here.some((other) => other !== match && other.rule.yields === match.rule.yields && beats(other, match)));
}

function beats(a: Match, b: Match): boolean {
  const more = rolesFilled(a) - rolesFilled(b);
  return more !== 0 ? more > 0 : a.rule.name < b.rule.name;
}

function rolesFilled(match: Match): number {
  return new Set(match.fillers.map((filler) => filler.role)).size;
}
