import { RELATIONS, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [RELATIVE, CONJ, NSUBJ, OBJ, OBL, CASE] = [
  relation("acl:relcl"),
  relation("conj"),
  relation("nsubj"),
  relation("obj"),
  relation("obl"),
  relation("case"),
];
const AUXILIARIES: ReadonlySet<number> = new Set((["aux", "cop", "aux:pass"] as const).map((name) => relation(name)));
const VERB = UPOS.indexOf("VERB");
/** The value of the column that marks heads of persons' names. */
const PERSON = 2;
const PLURAL: ReadonlySet<string> = new Set(["are", "were", "have"]);
/** What several hold together. */
const TALKS: ReadonlySet<string> = new Set(["talks", "meeting", "meetings", "discussions", "negotiations", "consultations"]);

/**
 * Mends in place "A and B, who met on Monday, agreed", where the parser gives the clause to B alone: of a verb in the plural, or of one that nobody does
 * alone and that has no other whom it is done with, the whole list is the subject.
 */
export function mendListedWho(who: number, { text, tokens, trees, named, last }: Sentence): void {
  const clause = trees.head[who];
  if (trees.relation[who] !== NSUBJ || clause < who || trees.relation[clause] !== RELATIVE || tokens.tag[clause] !== VERB) return;
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  const person = trees.head[clause];
  if (person < 0 || word(who) !== "who" || trees.relation[person] !== CONJ || named[person] !== PERSON) return;
  const list = trees.head[person];
  if (list < 0 || named[list] !== PERSON) return;
  if (isPlural(clause, who, word, trees) || isShared(clause, word, trees, last)) trees.head[clause] = list;
}

function isPlural(clause: number, who: number, word: (token: number) => string, trees: Trees): boolean {
  for (let k = who + 1; k < clause; k++)
    if (trees.head[k] === clause && AUXILIARIES.has(trees.relation[k]) && PLURAL.has(word(k))) return true;
  return false;
}

/** "Met", "held talks", without "with" somebody. */
function isShared(clause: number, word: (token: number) => string, trees: Trees, last: number): boolean {
  const verb = word(clause);
  if (verb !== "met" && verb !== "held") return false;
  let object = -1;
  for (let k = clause + 1; k < last; k++) {
    const over = trees.head[k];
    if (over === clause && trees.relation[k] === OBJ) object = k;
    const isWith = trees.relation[k] === CASE && word(k) === "with" && over >= 0;
    if (isWith && (trees.head[over] === clause || trees.head[over] === object) && (trees.relation[over] === OBL || object >= 0))
      return false;
  }
  return verb === "met" ? object < 0 : object >= 0 && TALKS.has(word(object));
}
