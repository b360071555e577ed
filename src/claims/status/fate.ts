import { sentenceOf } from "../make.ts";
import type { Tree } from "../tree.ts";
import { type Cue, isVerb, predicateAt, textOf } from "./phrases.ts";
import type { StatusTable } from "./table.ts";
import { JOURNEYS } from "./words.ts";

/** How many governors up from a happening a later clause may hang. */
const HIGHEST = 6;
/** How many later clauses of one predicate are looked at. */
const MOST = 8;
/** What a happening is called when a later clause tells what became of it. */
const PRONOUNS = ["it", "they", "them", "this", "that", "which"];
const DEFINITE = ["the", "this", "that", "their", "his", "her", "its", "both"];
/** Statuses that a later clause may end. */
const AHEAD = ["planned", "expected", "proposed", "possible"];

/**
 * The predicate of a later clause that tells what became of a happening that the words before it (`told`) only plan: "was to meet her but the
 * talks were called off", "had been scheduled to visit but stayed at home"; null when there is none.
 */
export function fateOf(tree: Tree, table: StatusTable, trigger: number, told: readonly Cue[]): number | null {
  if (!AHEAD.includes(endOf(tree, table, told))) return null;
  let token = trigger;
  for (let up = 0; up < HIGHEST && token >= 0; up++) {
    const later = tree.children(token, "conj", "parataxis", "advcl").filter((clause) => clause > trigger);
    const cut = stoppedVisit(tree, table, token);
    if (cut !== null) return cut;
    for (const clause of later.slice(0, MOST)) {
      if (!isVerb(tree, clause)) continue;
      const fate = undoing(tree, table, clause, token, trigger);
      if (fate !== null) return fate;
    }
    token = tree.head(token);
  }
  return nextSentence(tree, table, trigger);
}

/** "Cancelled a visit on which she was to meet him": what becomes of the journey that a clause is about, as its object or its subject; null for none. */
function stoppedVisit(tree: Tree, table: StatusTable, clause: number): number | null {
  const noun = isOnWhich(tree, clause) ? tree.child(tree.head(clause), "obj", "nsubj:pass") : clauseOf(tree, clause);
  const verb = noun < 0 ? -1 : tree.head(noun);
  if (verb < 0 || !isVerb(tree, verb) || !isUndoing(tree, table, verb)) return null;
  const done = tree.relation(noun) === "nsubj:pass" || (tree.relation(noun) === "obj" && tree.child(verb, "aux:pass") < 0);
  return done && JOURNEYS.includes(tree.lemma(noun)) ? verb : null;
}

/** "During which she was to meet him", where the tree gives the clause to the verb. */
function isOnWhich(tree: Tree, clause: number): boolean {
  return tree.relation(clause) === "advcl" && tree.children(clause, "obl").some((word) => tree.word(word) === "which");
}

/** The noun that a relative clause or one with "where" is of; of a place ("a visit to Dakar where"), the noun that leads there; -1 for none. */
function clauseOf(tree: Tree, clause: number): number {
  if (tree.relation(clause) !== "acl:relcl" && tree.relation(clause) !== "acl") return -1;
  const noun = tree.head(clause);
  if (tree.tag(noun) !== "PROPN") return noun;
  return tree.relation(noun) === "nmod" ? tree.head(noun) : tree.relation(noun) === "obl" ? tree.child(tree.head(noun), "obj") : noun;
}

/** "They were to meet on Monday. The talks were called off": the predicate of the next sentence, where its subject is a thing of the trigger's kind. */
function nextSentence(tree: Tree, table: StatusTable, trigger: number): number | null {
  const { first, count, block } = tree.doc.sentences;
  const sentence = sentenceOf(tree.doc, trigger) + 1;
  if (sentence >= count || block[sentence] !== block[sentence - 1]) return null;
  const last = Math.min(first[sentence + 1], first[sentence] + LONGEST);
  for (let token = first[sentence]; token < last; token++) {
    if (tree.head(token) !== -1) continue;
    const subject = tree.child(token, "nsubj:pass");
    if (subject < 0 || !isUndoing(tree, table, token) || !isEvent(tree, table, subject)) return null;
    if (tree.children(subject, "nmod", "amod", "compound", "acl").length > 0) return null;
    return table.isSame(tree.lemma(trigger), tree.lemma(subject)) ? token : null;
  }
  return null;
}

/** How many words into the next sentence its predicate is looked for. */
const LONGEST = 12;

/** The status that the cues come to. */
function endOf(tree: Tree, table: StatusTable, cues: readonly Cue[]): string {
  let state = "bare";
  for (let i = cues.length - 1; i >= 0; i--) state = table.step(state, textOf(tree, cues[i]));
  return table.end(state);
}

/** The predicate that undoes the happening, of a clause or of what it is forced to: null where the clause is of something else. */
function undoing(tree: Tree, table: StatusTable, clause: number, over: number, trigger: number): number | null {
  const forced = tree.children(clause, "xcomp").find((verb) => isUndoing(tree, table, verb));
  const verb = isUndoing(tree, table, clause) ? clause : forced !== undefined && table.is(tree.word(clause), "force") ? forced : null;
  if (verb !== null)
    return (tree.relation(clause) !== "advcl" || endsIt(tree, clause)) && meansIt(tree, table, verb, clause, over, trigger) ? verb : null;
  if (!isBut(tree, clause)) return null;
  if (tree.child(clause, "nsubj", "nsubj:pass") >= 0) return refuses(tree, table, clause) ? clause : null;
  return staysAway(tree, table, clause) ? clause : null;
}

/** "But she refused", "but the ministry said no to it". */
function refuses(tree: Tree, table: StatusTable, clause: number): boolean {
  const object = tree.child(clause, "obj");
  if (!table.is(textOf(tree, predicateAt(tree, table, clause, -1)), "refuse")) return false;
  return tree.child(clause, "xcomp", "ccomp", "obl") < 0 && (object < 0 || isEvent(tree, table, object));
}

function isUndoing(tree: Tree, table: StatusTable, verb: number): boolean {
  return table.is(textOf(tree, predicateAt(tree, table, verb, -1)), "cancel", "postpone");
}

/** Whether what is called off is the happening: its noun, a pronoun, or nothing that would be something else. */
function meansIt(tree: Tree, table: StatusTable, verb: number, clause: number, over: number, trigger: number): boolean {
  const passive = tree.child(verb, "aux:pass", "nsubj:pass") >= 0;
  const object = tree.child(verb, "obj");
  const subject = tree.child(verb, "nsubj:pass", "nsubj");
  if (!passive && object >= 0) return isEvent(tree, table, object);
  if (subject >= 0 && (passive || !isBut(tree, clause) || isEvent(tree, table, subject))) return isEvent(tree, table, subject);
  if (!passive) return true;
  const shared = tree.child(over, "nsubj:pass", "nsubj");
  return shared === trigger || (shared >= 0 && isEvent(tree, table, shared));
}

function isEvent(tree: Tree, table: StatusTable, noun: number): boolean {
  if (PRONOUNS.includes(tree.word(noun))) return true;
  if (!table.isIn("event", tree.lemma(noun)) && !table.isIn("event", tree.word(noun))) return false;
  return tree.children(noun, "det", "nmod:poss").some((det) => DEFINITE.includes(tree.word(det)));
}

/** "Before the talks were called off". */
function endsIt(tree: Tree, clause: number): boolean {
  return tree.children(clause, "mark").some((mark) => ["before", "until"].includes(tree.word(mark)));
}

function isBut(tree: Tree, clause: number): boolean {
  return tree.children(clause, "cc").some((word) => ["but", "yet"].includes(tree.word(word)));
}

/** "But stayed at home", "but fell ill", "but was not received". */
function staysAway(tree: Tree, table: StatusTable, clause: number): boolean {
  const text = textOf(tree, predicateAt(tree, table, clause, -1));
  if (table.is(text, "stay", "rethink")) return true;
  if (table.is(text, "refuse", "fail")) return tree.child(clause, "xcomp", "obj") < 0;
  const negated = tree.children(clause, "advmod", "aux").some((word) => table.is(tree.word(word), "not"));
  return negated && table.isIn("coming", tree.lemma(clause)) && tree.children(clause, "aux").every((word) => tree.word(word) !== "will");
}
