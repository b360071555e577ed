import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [COMPOUND, DESC, CASE, DET, NMOD, NSUBJ] = [
  relation("compound"),
  relation("nmod:desc"),
  relation("case"),
  relation("det"),
  relation("nmod"),
  relation("nsubj"),
];
const [OWNER, OBL, OBJ, FLAT, APPOS, CONJ] = (["nmod:poss", "obl", "obj", "flat", "appos", "conj"] as const).map((name) => relation(name));
/** What a noun has that is a predicate, before it. */
const CLAUSAL: readonly number[] = [
  relation("nsubj"),
  relation("cop"),
  relation("aux"),
  relation("punct"),
  relation("case"),
  relation("mark"),
];
const SUBJECTS: readonly number[] = [NSUBJ, relation("nsubj:pass"), relation("csubj")];
const [VERB, NOUN, PROPN, ADP] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN"), UPOS.indexOf("ADP")];
const [ADJ, PART] = [UPOS.indexOf("ADJ"), UPOS.indexOf("PART")];

/** The value of the column that marks heads of persons' names. */
const PERSON = 2;

/**
 * Mends in place a noun that the parser hangs by its form where no noun can hang so; true when it did:
 * - a noun right before "of" is no part of a compound with what follows ("with the US secretary of state": secretary, with state behind it),
 *   unless a person is ("Secretary of State A and President B met");
 * - a noun right before a verb without a subject describes no verb: it is its subject ("A's president phoned B");
 * - a preposition before the first part of a compound marks the whole ("between US and Kenyan officials");
 * - a town right behind what it is stands with it after one preposition ("arrived in the Kenyan capital Nairobi");
 * - whoever has "'s" behind owns the noun after it, and is nothing of the verb ("after the two countries' ministers met").
 */
export function mendCompound(noun: number, { text, tokens, trees, named, first, last }: Sentence): boolean {
  const head = trees.head[noun];
  if (trees.relation[noun] === CASE) {
    raiseMarker(noun, tokens, trees);
    giveOwned(noun, tokens, trees, first);
  }
  if (trees.relation[noun] === OBL && nameTown(noun, text, tokens, trees, first)) return true;
  if (head <= noun || (tokens.tag[noun] !== NOUN && tokens.tag[noun] !== PROPN)) return false;
  if (
    trees.relation[noun] === COMPOUND &&
    named[head] !== PERSON &&
    isOf(noun + 1, text, tokens) &&
    trees.head[noun + 1] === head &&
    trees.relation[noun + 1] === CASE
  )
    return headOver(noun, head, tokens, trees, first, last);
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

/** Hangs an owner on what it owns: the last noun of those right behind its mark, which takes the owner's place where the parser hung it on the owner. */
function giveOwned(mark: number, tokens: Tokens, trees: Trees, first: number): void {
  const owner = ownerOf(mark, trees);
  if (tokens.tag[mark] !== PART || owner < 0) return;
  const over = trees.head[owner];
  const isUnder = over > mark && tokens.tag[over] === VERB;
  let owned = mark + 1;
  while (trees.head[owned] > owned && [ADJ, NOUN, PROPN].includes(tokens.tag[owned]) && (!isUnder || trees.head[owned] < over))
    owned = trees.head[owned];
  if (tokens.tag[owned] !== NOUN && tokens.tag[owned] !== PROPN) return;
  if (trees.head[owned] === owner && trees.relation[owned] === APPOS) {
    [trees.head[owned], trees.relation[owned]] = [over, trees.relation[owner]];
    for (let i = first; i < owner; i++) if (trees.head[i] === owner && CLAUSAL.includes(trees.relation[i])) trees.head[i] = owned;
  } else if (!isUnder || trees.head[owned] !== over) return;
  trees.head[owner] = owned;
  trees.relation[owner] = OWNER;
}

/** The head of the name right before "'s"; -1 where its mark hangs elsewhere. */
function ownerOf(mark: number, trees: Trees): number {
  const word = trees.head[mark];
  const owner = word >= 0 && trees.relation[word] === FLAT ? trees.head[word] : word;
  return owner === mark - 1 || (owner >= 0 && trees.relation[mark - 1] === FLAT && trees.head[mark - 1] === owner) ? owner : -1;
}

/** Puts a noun over the one that it hung on: it takes its place, its article and its preposition. */
function headOver(noun: number, head: number, tokens: Tokens, trees: Trees, first: number, last: number): boolean {
  let led = false;
  for (let i = first; i < noun; i++) {
    if (trees.head[i] !== head || (trees.relation[i] !== CASE && trees.relation[i] !== DET)) continue;
    led ||= trees.relation[i] === CASE;
    trees.head[i] = noun;
  }
  for (let i = head + 1; i < last; i++) if (trees.head[i] === head && trees.relation[i] === CONJ) trees.head[i] = noun;
  const over = trees.head[head];
  trees.head[noun] = over;
  trees.relation[noun] =
    trees.relation[head] === OBL && !led && over >= 0 && over < noun && tokens.tag[over] === VERB ? OBJ : trees.relation[head];
  trees.head[head] = noun;
  trees.relation[head] = NMOD;
  return true;
}

function isOf(token: number, text: string, tokens: Tokens): boolean {
  return text.slice(tokens.start[token], tokens.end[token]) === "of";
}
