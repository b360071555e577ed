import { RELATIONS, UPOS } from "../doc.ts";
import { hasDependent, type Sentence, wordOf } from "./sentence.ts";

const [OBL, ADVCL, ACL, PUNCT, CASE, NSUBJ] = (["obl", "advcl", "acl", "punct", "case", "nsubj"] as const).map((name) =>
  RELATIONS.indexOf(name),
);
const NOUN = UPOS.indexOf("NOUN");
const AIMED: ReadonlySet<string> = new Set("aimed designed intended meant focused focussed centred centered geared".split(" "));

/**
 * Mends in place a noun that the parser hangs on the participle right behind it: the participle tells what the noun is for ("met in Lima, for talks aimed at
 * ending the war").
 */
export function mendAimedNoun(noun: number, { text, tokens, trees, first, last }: Sentence): void {
  const aimed = noun + 1;
  if (aimed >= last || trees.head[noun] !== aimed || tokens.tag[noun] !== NOUN || !AIMED.has(wordOf(aimed, text, tokens))) return;
  const verb = trees.head[aimed];
  if (trees.relation[aimed] !== ADVCL || verb < first || verb > noun || !hasDependent(noun, CASE, first, noun, trees)) return;
  if (hasDependent(aimed, NSUBJ, first, aimed, trees)) return;
  for (let k = first; k < noun; k++) if (trees.head[k] === aimed && trees.relation[k] === PUNCT) trees.head[k] = noun;
  [trees.head[noun], trees.relation[noun]] = [verb, OBL];
  [trees.head[aimed], trees.relation[aimed]] = [noun, ACL];
}
