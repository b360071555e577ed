import { Feature, UPOS } from "../doc.ts";
import { type Chains, wordsIn } from "./chains.ts";

/*
 * "The next summit" is none that has been held: it is kept apart from the one of its series that is told of as over.
 */

const VERB = UPOS.indexOf("VERB");
const AUX = UPOS.indexOf("AUX");
const COUNTED = /^\d+(?:st|nd|rd|th)$/;
/** How many heads up the verb may stand, and how far before it its auxiliary. */
const HIGHEST = 4;
const FARTHEST = 4;

/** True for two gatherings of one name that cannot be one: "the next summit", and one that is counted or over; "the summit in A" and "the summit in B". */
export function areApart(chains: Chains, i: number, k: number): boolean {
  if (chains.drafts[i].kind !== "gathering") return false;
  const [town, otherTown] = [townOf(chains, i), townOf(chains, k)];
  if (town !== null && otherTown !== null && town !== otherTown) return true;
  if (isNext(chains, i) === isNext(chains, k)) return false;
  const other = isNext(chains, i) ? k : i;
  return isCurrent(chains, other) || isOver(chains, other);
}

/** The words behind "in" in what a gathering is called by. */
function townOf(chains: Chains, i: number): string | null {
  const words = wordsIn(chains, chains.drafts[i].range);
  const at = words.lastIndexOf("in");
  return at < 0 ? null : words.slice(at + 1).join(" ");
}

function isNext(chains: Chains, i: number): boolean {
  return wordsIn(chains, chains.drafts[i].range).includes("next");
}

/** "The 22nd summit", "this summit", "the current summit". */
function isCurrent(chains: Chains, i: number): boolean {
  const words = wordsIn(chains, chains.drafts[i].range);
  return words.some((word) => word === "this" || word === "current" || COUNTED.test(word));
}

/** Whether what is said of a gathering is in the past: "the summit was attended by", "met at the summit". */
function isOver({ scan, head }: Chains, i: number): boolean {
  const { tokens, syntax } = scan.parsed;
  let verb = head[i];
  for (let up = 0; up < HIGHEST && verb >= 0 && tokens.tag[verb] !== VERB; up++) verb = syntax.head[verb];
  if (verb < 0 || tokens.tag[verb] !== VERB) return false;
  const isPast = (token: number) => (tokens.features[token] & Feature.Past) !== 0 && (tokens.features[token] & Feature.Finite) !== 0;
  if (isPast(verb)) return true;
  for (let token = verb - 1; token >= Math.max(0, verb - FARTHEST); token--)
    if (syntax.head[token] === verb && tokens.tag[token] === AUX && isPast(token)) return true;
  return false;
}
