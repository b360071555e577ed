/**
 * The heads of a tree of `count` words from scores of all edges: `scores[d * width + h]` for word `h` as head of word `d`, and with h = `count` for
 * the root. Each word takes its best head; then a single word keeps the root; then each circle is opened where it costs least (the first
 * steps of Chu, Liu and Edmonds 1967, without contraction). Heads into `heads`, `count` for the root.
 */
export function bestTree(scores: Int32Array, width: number, count: number, heads: Int32Array): void {
  chooseHeads(scores, width, count, heads);
  const mark = new Int32Array(count);
  for (let round = 0; round < count; round++) {
    const on = circle(heads, count, mark);
    if (on < 0) return;
    open(scores, width, count, heads, on);
  }
}

function chooseHeads(scores: Int32Array, width: number, count: number, heads: Int32Array): void {
  let root = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let d = 0; d < count; d++) {
    let best = d === 0 ? 1 : 0;
    for (let h = best + 1; h < count; h++) if (h !== d && scores[d * width + h] > scores[d * width + best]) best = h;
    heads[d] = count === 1 ? count : best;
    const gain = scores[d * width + count] - scores[d * width + best];
    if (gain > most) {
      most = gain;
      root = d;
    }
  }
  heads[root] = count;
}

/** A word on a circle, or -1. */
function circle(heads: Int32Array, count: number, mark: Int32Array): number {
  mark.fill(0);
  for (let start = 0; start < count; start++) {
    let i = start;
    while (i < count && mark[i] === 0) {
      mark[i] = start + 1;
      i = heads[i];
    }
    if (i < count && mark[i] === start + 1) return i;
  }
  return -1;
}

/** Gives one word of the circle through `on` another head, outside it and not below it, where that costs least. */
function open(scores: Int32Array, width: number, count: number, heads: Int32Array, on: number): void {
  const below = belowCircle(heads, count, on);
  let word = -1;
  let head = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let d = on, first = true; first || d !== on; d = heads[d], first = false)
    for (let h = 0; h < count; h++) {
      const cost = scores[d * width + heads[d]] - scores[d * width + h];
      if (below[h] !== 1 && cost < least) [word, head, least] = [d, h, cost];
    }
  heads[word] = head;
}

/** 1 for the words on a circle and all that hang on it, 2 for others. */
function belowCircle(heads: Int32Array, count: number, on: number): Uint8Array {
  const below = new Uint8Array(count);
  for (let i = on; below[i] === 0; i = heads[i]) below[i] = 1;
  for (let i = 0; i < count; i++) {
    let end = i;
    while (end < count && below[end] === 0) {
      below[end] = 3;
      end = heads[end];
    }
    // A path that meets its own steps again is on another circle.
    const found = end < count && below[end] === 1 ? 1 : 2;
    for (let k = i; k < count && below[k] === 3; k = heads[k]) below[k] = found;
  }
  return below;
}
