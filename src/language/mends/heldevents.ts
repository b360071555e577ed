import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import { isBelow } from "./relatives.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [ACL, ADVCL] = [relation("acl"), relation("advcl")];
/** What a participle that says how an event came about does not have of its own. */
const OWN: ReadonlySet<number> = new Set(
  (["nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "obj", "cc"] as const).map((name) => relation(name)),
);
const SUBJECTS: ReadonlySet<number> = new Set((["nsubj", "nsubj:pass"] as const).map((name) => relation(name)));
const [SUBJECT, PASSIVE_SUBJECT, PASSIVE, AUX] = [relation("nsubj"), relation("nsubj:pass"), relation("aux:pass"), relation("aux")];
const AUXILIARIES: ReadonlySet<number> = new Set([PASSIVE, AUX]);
/** What the main verb of a sentence may be taken for behind a participle that was taken for it. */
const CLAUSES: ReadonlySet<number> = new Set((["advcl", "conj", "parataxis", "ccomp", "xcomp"] as const).map((name) => relation(name)));
const [VERB, NOUN, PROPN] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN")];
const PERSON = 2;

/** Participles of what is done with an event. */
const DONE: ReadonlySet<string> = new Set(
  "held scheduled planned hosted organised organized convened arranged brokered mediated chaired facilitated sponsored set attended".split(
    " ",
  ),
);
const EVENTS: ReadonlySet<string> = new Set(
  "summit summits meeting meetings talks negotiations consultations discussions conference session dialogue round rounds forum gathering call conversation dinner lunch".split(
    " ",
  ),
);

/**
 * Mends in place a participle right behind an event and those who took part that hangs on the verb before, or on one of those: it says where or when
 * the event was ("follows a summit between A and B held in C", "praised the talks with A hosted by B"); so does one that commas part from its event
 * ("The summit, held in C, was attended by A"), and one that was taken for the main verb ("A meeting of A and B planned for Monday was cancelled").
 */
export function mendHeld(verb: number, { text, tokens, trees, named, first, last }: Sentence): void {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  if (!DONE.has(word(verb))) return;
  if (mendAside(verb, tokens, trees, first, last, word) || mendMain(verb, tokens, trees, first, last, word)) return;
  const over = trees.head[verb];
  const onVerb = trees.relation[verb] === ADVCL && over >= first && over !== verb - 1 && tokens.tag[over] === VERB;
  if (!onVerb && !(trees.relation[verb] === ACL && over >= first && over < verb && named[over] === PERSON)) return;
  const event = eventBefore(verb, text, tokens, trees, first, word);
  const between = over > verb ? SUBJECTS.has(trees.relation[event]) && trees.head[event] === over : !onVerb || event > over;
  if (event < 0 || event === verb - 1 || !between || isBelow(event, verb, trees)) return;
  trees.head[verb] = event;
  trees.relation[verb] = ACL;
}

/**
 * Hangs a participle between commas, "held" or "to be held", on the event right before it, and the event on the verb behind as its subject; true where
 * the event was the participle's subject, or both hung on that verb.
 */
function mendAside(verb: number, tokens: Tokens, trees: Trees, first: number, last: number, word: (token: number) => string): boolean {
  const start = word(verb - 1) === "be" && word(verb - 2) === "to" ? verb - 2 : verb;
  const event = start - 2;
  if (event < first || word(start - 1) !== "," || !EVENTS.has(word(event)) || !SUBJECTS.has(trees.relation[event])) return false;
  const isAlone = trees.relation[verb] !== ADVCL || trees.head[verb] < verb;
  const main = isAlone ? verbBehind(verb, tokens, trees, last, word) : trees.head[verb];
  if (main < 0 || (trees.head[event] !== verb && trees.head[event] !== main)) return false;
  if (isAlone && trees.head[event] !== verb) return false;
  let passive = false;
  for (let k = verb + 1; k < main; k++) {
    if (trees.head[k] !== main) continue;
    if (SUBJECTS.has(trees.relation[k])) return false;
    if (trees.relation[k] === PASSIVE) passive = true;
  }
  if (isAlone) [trees.head[main], trees.relation[main]] = [trees.head[verb], trees.relation[verb]];
  [trees.head[event], trees.relation[event]] = [main, passive ? PASSIVE_SUBJECT : SUBJECT];
  [trees.head[verb], trees.relation[verb]] = [event, ACL];
  return true;
}

/**
 * Hangs a participle that was taken for the main verb on its event, and the event on the verb behind that has the auxiliary ("A meeting of A and B
 * planned for Monday was cancelled"); true where that was so.
 */
function mendMain(verb: number, tokens: Tokens, trees: Trees, first: number, last: number, word: (token: number) => string): boolean {
  let event = -1;
  for (let k = verb - 1; k >= first; k--) {
    if (trees.head[k] !== verb) continue;
    if (!SUBJECTS.has(trees.relation[k]) || event >= 0) return false;
    event = k;
  }
  if (event < 0 || !EVENTS.has(word(event))) return false;
  for (let k = verb + 1; k < last; k++) {
    if (trees.head[k] !== verb || !CLAUSES.has(trees.relation[k]) || tokens.tag[k] !== VERB) continue;
    const auxiliary = trees.head[k - 1] === k && (trees.relation[k - 1] === PASSIVE || trees.relation[k - 1] === AUX);
    if (!auxiliary) return false;
    for (let child = verb + 1; child < k; child++) if (trees.head[child] === k && !AUXILIARIES.has(trees.relation[child])) return false;
    [trees.head[k], trees.relation[k]] = [trees.head[verb], trees.relation[verb]];
    [trees.head[event], trees.relation[event]] = [k, trees.relation[k - 1] === PASSIVE ? PASSIVE_SUBJECT : SUBJECT];
    [trees.head[verb], trees.relation[verb]] = [event, ACL];
    return true;
  }
  return false;
}

/** The finite verb behind the comma that ends a participle's clause and that hangs on the participle; -1 when there is none. */
function verbBehind(verb: number, tokens: Tokens, trees: Trees, last: number, word: (token: number) => string): number {
  let comma = verb + 1;
  while (comma < last && word(comma) !== ",") comma++;
  for (let k = comma + 1; k < last; k++)
    if (trees.head[k] === verb && tokens.tag[k] === VERB) return CLAUSES.has(trees.relation[k]) ? k : -1;
  return -1;
}

/** The event to the left in the same clause, no comma but one right before the participle between; -1 when there is none, or the participle is no such. */
function eventBefore(verb: number, text: string, tokens: Tokens, trees: Trees, first: number, word: (token: number) => string): number {
  for (let i = verb - 1; i >= first; i--) {
    if (text[tokens.start[i]] === "," && i < verb - 1) return -1;
    if (tokens.tag[i] === VERB || (trees.head[i] === verb && OWN.has(trees.relation[i]))) return -1;
    if ((tokens.tag[i] === NOUN || tokens.tag[i] === PROPN) && EVENTS.has(word(i))) return i;
  }
  return -1;
}
