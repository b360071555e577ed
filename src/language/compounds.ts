import { RELATIONS, type Tokens, UPOS } from "./doc.ts";
import type { Trees } from "./trees.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [COMPOUND, DESC, CASE, DET, NMOD, NSUBJ] = [
  relation("compound"),
  relation("nmod:desc"),
  relation("case"),
  relation("det"),
  relation("nmod"),
  relation("nsubj"),
];
const [OWNER, OBL] = [relation("nmod:poss"), relation("obl")];
const SUBJECTS: readonly number[] = [NSUBJ, relation("nsubj:pass"), relation("csubj")];
const [VERB, NOUN, PROPN, ADP] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN"), UPOS.indexOf("ADP")];
const [ADJ, PART] = [UPOS.indexOf("ADJ"), UPOS.indexOf("PART")];

/**
 * Mends in place a noun that the parser hangs by its form where no noun can hang so; true when it did:
 * - a noun right before "of" is no part of a compound with what follows ("with the US secretary of state": secretary, with state behind it);
 * - a noun right before a verb without a subject describes no verb: it is its subject ("A's president phoned B");
 * - a preposition before the first part of a compound marks the whole ("between US and Kenyan officials");
 * - a town right behind what it is stands with it after one preposition ("arrived in the Kenyan capital Nairobi");
 * - whoever has "'s" behind owns the noun after it, and is nothing of the verb ("after the two countries' ministers met").
 */
export function mendCompound(noun: number, text: string, tokens: Tokens, trees: Trees, first: number): boolean {
  const head = trees.head[noun];
  if (trees.relation[noun] === CASE) {
    raiseMarker(noun, tokens, trees);
    giveOwned(noun, tokens, trees);
  }
  if (trees.relation[noun] === OBL && nameTown(noun, text, tokens, trees, first)) return true;
  if (head <= noun || (tokens.tag[noun] !== NOUN && tokens.tag[noun] !== PROPN)) return false;
  if (
    trees.relation[noun] === COMPOUND &&
    isOf(noun + 1, text, tokens) &&
    trees.head[noun + 1] === head &&
    trees.relation[noun + 1] === CASE
  )
    return headOver(noun, head, trees, first);
  if (trees.relation[noun] !== DESC || head !== noun + 1 || tokens.tag[head] !== VERB) return false;
  for (let i = first; i < noun; i++) if (trees.head[i] === head && SUBJECTS.includes(trees.relation[i])) return false;
  trees.relation[noun] = NSUBJ;
  return true;
}

function raiseMarker(marker: number, tokens: Tokens, trees: Trees): void {
  const part = trees.head[marker];
  if (part <= marker || tokens.tag[marker] !== ADP || trees.relation[part] !== COMPOUND) return;
  const whole = trees.head[part];
  if (whole > part && (tokens.tag[whole] === NOUN || tokens.tag[whole] === PROPN)) trees.head[marker] = whole;
}

/** What a town may be called before its name. */
const TOWNS: ReadonlySet<string> = new Set(["capital", "city", "town", "port", "resort", "village", "suburb", "enclave", "hub"]);

/** Makes a name the head of the noun right before it, where the parser took both for phrases of the verb. */
function nameTown(name: number, text: string, tokens: Tokens, trees: Trees, first: number): boolean {
  const noun = name - 1;
  if (noun < first || tokens.tag[name] !== PROPN || trees.relation[noun] !== OBL || trees.head[noun] !== trees.head[name]) return false;
  if (!TOWNS.has(text.slice(tokens.start[noun], tokens.end[noun]))) return false;
  for (let i = first; i < noun; i++) if (trees.head[i] === noun && trees.relation[i] === CASE) trees.head[i] = name;
  trees.head[noun] = name;
  trees.relation[noun] = DESC;
  return true;
}

/** Hangs an owner on what it owns: the last noun of those right behind its mark. */
function giveOwned(mark: number, tokens: Tokens, trees: Trees): void {
  const owner = trees.head[mark];
  if (tokens.tag[mark] !== PART || owner !== mark - 1 || trees.head[owner] <= mark || tokens.tag[trees.head[owner]] !== VERB) return;
  let owned = mark + 1;
  while (trees.head[owned] > owned && [ADJ, NOUN, PROPN].includes(tokens.tag[owned]) && trees.head[owned] < trees.head[owner])
    owned = trees.head[owned];
  if ((tokens.tag[owned] !== NOUN && tokens.tag[owned] !== PROPN) || trees.head[owned] !== trees.head[owner]) return;
  trees.head[owner] = owned;
  trees.relation[owner] = OWNER;
}

/** Puts a noun over the one that it hung on: it takes its place, its article and its preposition. */
function headOver(noun: number, head: number, trees: Trees, first: number): boolean {
  for (let i = first; i < noun; i++)
    if (trees.head[i] === head && (trees.relation[i] === CASE || trees.relation[i] === DET)) trees.head[i] = noun;
  trees.head[noun] = trees.head[head];
  trees.relation[noun] = trees.relation[head];
  trees.head[head] = noun;
  trees.relation[head] = NMOD;
  return true;
}

function isOf(token: number, text: string, tokens: Tokens): boolean {
  return text.slice(tokens.start[token], tokens.end[token]) === "of";
}
