import { RELATIONS } from "../doc.ts";
import { PERSON, type Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [APPOS, CONJ, NMOD] = [relation("appos"), relation("conj"), relation("nmod")];

/**
 * Mends in place "met the speaker of Peru's parliament, A, and President B", where the parser has both names under the parliament: the first is the
 * speaker's, and the second is met beside the speaker.
 */
export function mendApposedPeople(person: number, { trees, named }: Sentence): void {
  const body = trees.head[person];
  if (body < 0 || body > person || named[body] === PERSON || trees.relation[body] !== NMOD) return;
  const office = trees.head[body];
  for (let name = body + 1; name < person; name++) {
    const isBeside = trees.relation[name] === APPOS || trees.relation[name] === CONJ;
    if (trees.head[name] !== body || !isBeside || named[name] !== PERSON) continue;
    [trees.head[name], trees.relation[name]] = [office, APPOS];
    trees.head[person] = office;
    return;
  }
}
