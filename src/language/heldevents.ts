import { RELATIONS, type Tokens, UPOS } from "./doc.ts";
import { isBelow } from "./relatives.ts";
import type { Trees } from "./trees.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [ACL, ADVCL] = [relation("acl"), relation("advcl")];
/** What a participle that says how an event came about does not have of its own. */
const OWN: ReadonlySet<number> = new Set(
  (["nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "obj", "cc"] as const).map((name) => relation(name)),
);
const SUBJECTS: ReadonlySet<number> = new Set((["nsubj", "nsubj:pass"] as const).map((name) => relation(name)));
const [VERB, NOUN, PROPN] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN")];
const PERSON = 2;

/** Participles of what is done with an event. */
const DONE: ReadonlySet<string> = new Set(
  "held scheduled planned hosted organised organized convened arranged brokered mediated chaired facilitated sponsored set".split(" "),
);
const EVENTS: ReadonlySet<string> = new Set(
  "summit summits meeting meetings talks negotiations consultations discussions conference session dialogue round rounds forum gathering call conversation dinner lunch".split(
    " ",
  ),
);

/**
 * Mends in place a participle right behind an event and those who took part that hangs on the verb before, or on one of those: it says where or when
 * the event was ("follows a summit between A and B held in C", "praised the talks with A hosted by B").
 */
export function mendHeld(verb: number, text: string, tokens: Tokens, trees: Trees, named: Uint8Array, first: number): void {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  if (!DONE.has(word(verb))) return;
  const over = trees.head[verb];
  const onVerb = trees.relation[verb] === ADVCL && over >= first && over !== verb - 1 && tokens.tag[over] === VERB;
  if (!onVerb && !(trees.relation[verb] === ACL && over >= first && over < verb && named[over] === PERSON)) return;
  const event = eventBefore(verb, text, tokens, trees, first, word);
  const between = over > verb ? SUBJECTS.has(trees.relation[event]) && trees.head[event] === over : !onVerb || event > over;
  if (event < 0 || event === verb - 1 || !between || isBelow(event, verb, trees)) return;
  trees.head[verb] = event;
  trees.relation[verb] = ACL;
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
