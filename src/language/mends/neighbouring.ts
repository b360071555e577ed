import { RELATIONS, UPOS } from "../doc.ts";
import { type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [OBJ, OBL, NMOD, AMOD, CASE] = [relation("obj"), relation("obl"), relation("nmod"), relation("amod"), relation("case")];
const WITHIN: readonly number[] = [relation("compound"), relation("flat"), AMOD];
const [VERB, AUX, ADP, SCONJ] = [UPOS.indexOf("VERB"), UPOS.indexOf("AUX"), UPOS.indexOf("ADP"), UPOS.indexOf("SCONJ")];
const WORDS: ReadonlySet<string> = new Set(["neighbouring", "neighboring"]);

/**
 * Mends in place "neighbouring" before a country, which the parser takes for a verb with an object: "travelled to neighbouring A", "visited neighbouring A".
 * The country hangs on what the verb hung on. "Countries neighbouring A" stays.
 */
export function mendNeighbouring(token: number, { text, tokens, trees, first, last }: Sentence): boolean {
  const { head, relation: relations } = trees;
  const over = head[token];
  if (over < 0 || relations[token] === AMOD || token === first || token + 1 >= last || !WORDS.has(wordOf(token, text, tokens)))
    return false;
  const country = nounAfter(token, last, head, relations);
  const before = token - 1;
  const isOfVerb = tokens.tag[over] === VERB || tokens.tag[over] === AUX;
  if (tokens.tag[before] === ADP || tokens.tag[before] === SCONJ) {
    relations[country] = isOfVerb || over > country ? OBL : NMOD;
    relations[before] = CASE;
    head[before] = country;
  } else if (over === before && isOfVerb) relations[country] = OBJ;
  else return false;
  head[country] = over;
  for (let i = first; i < last; i++) if (head[i] === token) head[i] = over;
  head[token] = country;
  relations[token] = AMOD;
  return true;
}

/** The head of the name or noun that begins right behind a word. */
function nounAfter(token: number, last: number, head: Int32Array, relations: Uint8Array): number {
  let noun = token + 1;
  while (WITHIN.includes(relations[noun]) && head[noun] > noun && head[noun] < last) noun = head[noun];
  return noun;
}
