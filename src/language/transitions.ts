/**
 * The state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) for one sentence, with the
 * root as a last word of the buffer, so that a tree has one root. Rows are tokens of the sentence; row `count` is the root.
 *
 *   shift   moves the first word of the buffer onto the stack
 *   left    hangs the top of the stack under the first word of the buffer
 *   right   hangs the top of the stack under the word below it
 *
 * A word is hung when it has all its dependents: labels can look at them.
 */
export interface State {
  count: number;
  /** Words on the stack. */
  size: number;
  /** First word of the buffer. */
  next: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly label: Uint8Array;
  /** Outermost and next-to-outermost dependents on either side, -1 for none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
}

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export function makeState(capacity: number): State {
  const words = capacity + 1;
  return {
    count: 0,
    size: 0,
    next: 0,
    stack: new Int32Array(words),
    head: new Int32Array(words),
    label: new Uint8Array(words),
    left: new Int32Array(words),
    left2: new Int32Array(words),
    right: new Int32Array(words),
    right2: new Int32Array(words),
    leftCount: new Uint8Array(words),
    rightCount: new Uint8Array(words),
  };
}

/** Makes the state the beginning of a sentence of `count` words. */
export function begin(state: State, count: number): void {
  state.count = count;
  state.size = 0;
  state.next = 0;
  for (let i = 0; i <= count; i++) {
    state.head[i] = -1;
    state.label[i] = 0;
    state.left[i] = state.left2[i] = state.right[i] = state.right2[i] = -1;
    state.leftCount[i] = state.rightCount[i] = 0;
  }
}

export function canShift(state: State): boolean {
  return state.next < state.count;
}

/** Only the last word of the stack may hang under the root. */
export function canLeft(state: State): boolean {
  return state.size > 0 && (state.next < state.count || state.size === 1);
}

export function canRight(state: State): boolean {
  return state.size > 1;
}

export function finished(state: State): boolean {
  return state.next === state.count && state.size === 0;
}

export function shift(state: State): void {
  state.stack[state.size++] = state.next++;
}

/** Hangs the top of the stack under the first word of the buffer. */
export function left(state: State, label: number): void {
  const word = state.stack[--state.size];
  const head = state.next;
  state.head[word] = head;
  state.label[word] = label;
  state.left2[head] = state.left[head];
  state.left[head] = word;
  if (state.leftCount[head] < 255) state.leftCount[head]++;
}

/** Hangs the top of the stack under the word below it. */
export function right(state: State, label: number): void {
  const word = state.stack[--state.size];
  const head = state.stack[state.size - 1];
  state.head[word] = head;
  state.label[word] = label;
  state.right2[head] = state.right[head];
  state.right[head] = word;
  if (state.rightCount[head] < 255) state.rightCount[head]++;
}
