import type { ArticleId } from "../text/span.ts";
import type { Source } from "./keep.ts";
import type { Origins } from "./merge/choose.ts";

/** Words in a row that are compared. */
const SHINGLE = 5;
/** How many of an article's smallest shingle hashes are kept. */
const SKETCH = 48;
/** Articles are copies when at least this many in a hundred of the shorter one's shingles are the other's. */
const ALIKE = 50;
/** Fewer hashes than this in both tell nothing of articles that have more. */
const TELLING = 8;
/** How much of an article is looked at, in UTF-16 code units. */
const LOOKED_AT = 20_000;
/** How many articles with one hash are compared, first by id: stock phrases must not make the work quadratic. */
const MOST_WITH_HASH = 40;

/**
 * Near copies of one text (the same wire report under several mastheads): each article's id to that of the first of its copies. Sketches of
 * the smallest hashes of five-word shingles are compared (bottom-k min-wise sampling; Broder 1997, "On the resemblance and containment
 * of documents").
 */
export function originsOf(sources: readonly Source[]): Origins {
  const articles = [...sources].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const sketches = articles.map(({ article }) => sketchOf(article.text));
  const first = articles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (first[root] !== root) root = first[root];
    return root;
  };
  const byHash = new Map<number, number[]>();
  sketches.forEach((sketch, index) => {
    for (const other of alikeBefore(sketch, sketches, byHash)) {
      const [a, b] = [rootOf(other), rootOf(index)];
      first[Math.max(a, b)] = Math.min(a, b);
    }
    for (const hash of sketch) {
      const list = byHash.get(hash);
      if (list === undefined) byHash.set(hash, [index]);
      else if (list.length < MOST_WITH_HASH) list.push(index);
    }
  });
  return new Map<ArticleId, ArticleId>(articles.map(({ article }, index) => [article.id, articles[rootOf(index)].article.id]));
}

/** The earlier articles of which this one is a copy, or which are copies of it: whole or cut. */
function alikeBefore(sketch: Uint32Array, sketches: readonly Uint32Array[], byHash: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const hash of sketch) for (const index of byHash.get(hash) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  return [...shared].filter(([index, count]) => isCopy(sketch, sketches[index], count)).map(([index]) => index);
}

/**
 * Compares two sketches below the smaller of their greatest hashes, where both are complete: so a text cut after its third paragraph is
 * told as a copy of the whole.
 */
function isCopy(a: Uint32Array, b: Uint32Array, shared: number): boolean {
  const limit = Math.min(a[a.length - 1], b[b.length - 1]);
  const fewer = Math.min(countUpTo(a, limit), countUpTo(b, limit));
  const enough = fewer >= Math.min(TELLING, a.length, b.length);
  return enough && shared * 100 >= fewer * ALIKE;
}

function countUpTo(sketch: Uint32Array, limit: number): number {
  let count = 0;
  while (count < sketch.length && sketch[count] <= limit) count++;
  return count;
}

/** The smallest distinct hashes of the text's shingles, in order. */
function sketchOf(text: string): Uint32Array {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let k = 0; k < shingles.length; k++) {
    let hash = 0x811c9dc5;
    for (let j = 0; j < SHINGLE; j++) hash = mix(hash ^ hashes[k + j]);
    shingles[k] = hash;
  }
  shingles.sort();
  return shingles.filter((hash, k) => k === 0 || hash !== shingles[k - 1]).slice(0, SKETCH);
}

/** FNV-1a of the UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
  return hash >>> 0;
}

/** The finisher of MurmurHash3 (public domain). */
function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
