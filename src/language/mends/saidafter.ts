import { RELATIONS } from "../doc.ts";
import type { Sentence } from "./sentence.ts";

const CCOMP = RELATIONS.indexOf("ccomp");

/**
 * Mends in place what stands behind a verb of saying and hangs on what is said before it: in "“We will go,” A said at the palace after talks with B" the
 * talks are of the saying, and no word of a clause reaches over the verb that the clause hangs on.
 */
export function mendSaidAfter(token: number, { trees, first }: Sentence): void {
  const { head, relation } = trees;
  const clause = head[token];
  const said = clause < first ? -1 : head[clause];
  if (said >= first && clause < said && said < token && relation[clause] === CCOMP) head[token] = said;
}
