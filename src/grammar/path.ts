import { RELATIONS } from "../language/doc.ts";

/** One step of a path, compiled: a test of an edge and of the token that it leads to. */
export interface Step {
  /** As written: "obl:on[sideline, margin]". */
  readonly text: string;
  /** From a token to its head instead of to its dependents. */
  readonly up: boolean;
  /** 1 for each index into RELATIONS that the edge may have. */
  readonly relations: Uint8Array;
  /** Case markers, one of which the dependent of the edge must have; null when any will do. */
  readonly markers: ReadonlySet<string> | null;
  /** Lemmas, one of which the token reached must have; null when any will do. */
  readonly lemmas: ReadonlySet<string> | null;
  /** Regular forms of `lemmas`, lower case: the lemmatizer may not know a word. */
  readonly forms: ReadonlySet<string>;
  readonly repeat: "once" | "optional" | "any";
}

export interface Path {
  readonly text: string;
  readonly steps: readonly Step[];
  /** True for "before": the word that stands directly before a verb which the parser left without a subject. */
  readonly before: boolean;
}

/** Subtypes of Universal Dependencies that a path may name; any other word after the colon is a case marker. */
const SUBTYPES = ["unmarked", "agent", "pass", "poss", "desc", "relcl", "prt", "outer"];
/** After the colon: the relation itself without its subtypes. */
const PLAIN = "plain";

const STEP = /^(\^)?([a-z]+)(?::([a-z_|]+))?(?:\[([^\]]*)\])?([?*])?$/;

/**
 * A path compiled. Steps stand one space apart; a step is a relation and matches its subtypes; `^` before it goes up to the
 * head. `:x` is a subtype, "plain" for none, or a case marker ("with", "ahead_of"; several with `|` between); `[a, b]` asks for
 * a lemma; `?` and `*` repeat the step. "." is the trigger itself; "before" is the word before the trigger, its auxiliaries and what
 * governs it as an open complement, where the trigger has no subject in the tree.
 * Throws one line that names the rule and the path when a relation is unknown or the path cannot be read.
 */
export function compilePath(text: string, rule: string): Path {
  if (text === "." || text === "before") return { text, steps: [], before: text === "before" };
  return { text, steps: splitSteps(text).map((step) => compileStep(step, text, rule)), before: false };
}

/** The steps of a path: parted by spaces outside brackets. */
function splitSteps(text: string): string[] {
  return text
    .replace(/,\s+/g, ",")
    .split(" ")
    .filter((step) => step !== "");
}

function compileStep(text: string, path: string, rule: string): Step {
  const match = STEP.exec(text);
  if (match === null) throw new Error(`rule ${rule}: path "${path}": cannot read the step "${text}"`);
  const [, up, relation, qualifier, lemmas, repeat] = match;
  const subtype = qualifier !== undefined && SUBTYPES.includes(qualifier) ? qualifier : null;
  const plain = qualifier === PLAIN;
  const relations = relationMask(subtype === null ? relation : `${relation}:${subtype}`, plain);
  if (relations === null)
    throw new Error(`rule ${rule}: path "${path}": "${text}" names no relation of Universal Dependencies that the parser knows`);
  return {
    text,
    up: up !== undefined,
    relations,
    markers: qualifier === undefined || subtype !== null || plain ? null : new Set(qualifier.split("|")),
    lemmas: lemmas === undefined ? null : new Set(lemmas.split(",")),
    forms: new Set((lemmas === undefined ? [] : lemmas.split(",")).flatMap(regularForms)),
    repeat: repeat === "?" ? "optional" : repeat === "*" ? "any" : "once",
  };
}

/** A word with the regular endings of English verbs and nouns: chair, chairs, chaired, chairing. */
function regularForms(lemma: string): string[] {
  const last = lemma[lemma.length - 1];
  if (last === "e") return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (last === "y") return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
  return [lemma, `${lemma}s`, `${lemma}es`, `${lemma}ed`, `${lemma}ing`, `${lemma}${last}ed`, `${lemma}${last}ing`];
}

/** Which relations a name stands for: itself and, unless `plain`, its subtypes. Null when there is no such relation. */
function relationMask(name: string, plain: boolean): Uint8Array | null {
  const mask = new Uint8Array(RELATIONS.length);
  let some = false;
  RELATIONS.forEach((relation, index) => {
    if (relation !== name && (plain || !relation.startsWith(`${name}:`))) return;
    mask[index] = 1;
    some = true;
  });
  return some ? mask : null;
}
