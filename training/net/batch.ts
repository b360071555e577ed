/** Sentences that are learnt from together, their tokens one after the other. */
export interface Batch {
  /** Tokens. */
  readonly count: number;
  /** The first token of each sentence, and the number of all. */
  readonly first: Int32Array;
  /** Of each token 1 + the row of its word vector, 0 without one. */
  readonly vectors: Uint16Array;
  /** Rows of the learnt table; token `i` has those from `featureFrom[i]` to `featureFrom[i + 1]`, exclusive. */
  readonly features: Int32Array;
  readonly featureFrom: Int32Array;
  /** The head as a token of the batch, or ROOT_HEAD, or NO_TREE in all tokens of a sentence, or NO_HEAD where nobody has said. */
  readonly heads: Int32Array;
  /** Of tokens with a head; of others it is not looked at. */
  readonly relations: Int32Array;
  /** UNKNOWN where nobody has said. */
  readonly tags: Int32Array;
  readonly names: Int32Array;
}

export const ROOT_HEAD = -1;
export const NO_TREE = -2;
export const NO_HEAD = -3;
export const UNKNOWN = -1;

/** Sums over the tokens of a batch: minus the logarithm of what was given to the right answer. */
export interface Losses {
  arcs: number;
  relations: number;
  tags: number;
  names: number;
}
