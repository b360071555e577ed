import { RELATIONS, UPOS } from "../doc.ts";
import { lastDependent, type Sentence } from "./sentence.ts";

const [CC, CONJ] = (["cc", "conj"] as const).map((name) => RELATIONS.indexOf(name));
const VERB = UPOS.indexOf("VERB");

/**
 * Mends in place what stands before "and" and hangs on the verb behind it: it is of the verb before ("began to use the name in 2004 and talks go on").
 */
export function mendBeforeAnd(token: number, { tokens, trees }: Sentence): void {
  const later = trees.head[token];
  if (later <= token || trees.relation[later] !== CONJ || tokens.tag[later] !== VERB) return;
  const verb = trees.head[later];
  if (verb < 0 || verb > token || tokens.tag[verb] !== VERB) return;
  const and = lastDependent(later, CC, token + 1, later, trees);
  if (and >= 0) trees.head[token] = verb;
}
