import { Feature, RELATIONS, UPOS } from "../doc.ts";
import { hasDependent, type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [MARK, NMOD, OBJ, OBL, XCOMP, ACL] = [
  relation("mark"),
  relation("nmod"),
  relation("obj"),
  relation("obl"),
  relation("xcomp"),
  relation("acl"),
];
const [PART, VERB] = [UPOS.indexOf("PART"), UPOS.indexOf("VERB")];

/** Mends in place "resolved to buzz B", where the tagger takes a rare verb for a noun: what has an object right behind "to" is an infinitive. */
export function mendInfinitive(noun: number, { text, tokens, trees, first, last }: Sentence): void {
  const to = noun - 1;
  if (to <= first || wordOf(to, text, tokens) !== "to" || trees.head[to] !== noun) return;
  if (!hasDependent(noun, OBJ, noun + 1, last, trees)) return;
  if (trees.relation[noun] === OBL) trees.relation[noun] = XCOMP;
  else if (trees.relation[noun] === NMOD) trees.relation[noun] = ACL;
  else if (trees.relation[noun] !== XCOMP && trees.relation[noun] !== ACL) return;
  [tokens.tag[noun], tokens.features[noun]] = [VERB, Feature.Infinitive];
  [tokens.tag[to], trees.relation[to]] = [PART, MARK];
}
