/** Where in an array a row of class scores begins, and how many there are. */
export interface Row {
  readonly at: number;
  readonly count: number;
}

/**
 * The loss of choosing among the classes of a row by their `scores` (plus `bias`) where `gold` is right: minus the logarithm of what
 * softmax gives to `gold`. Writes the scores' gradients to the same places of `gradients`. The class `except` is not to be had.
 */
export function softmaxLoss(
  scores: Float32Array,
  { at, count }: Row,
  bias: Float32Array | null,
  gold: number,
  gradients: Float32Array,
  except = -1,
): number {
  let most = -1e30;
  for (let c = 0; c < count; c++) if (c !== except) most = Math.max(most, scores[at + c] + (bias === null ? 0 : bias[c]));
  let sum = 0;
  for (let c = 0; c < count; c++) {
    if (c === except) continue;
    const share = Math.exp(scores[at + c] + (bias === null ? 0 : bias[c]) - most);
    gradients[at + c] = share;
    sum += share;
  }
  const inverse = 1 / sum;
  for (let c = 0; c < count; c++) gradients[at + c] *= inverse;
  const share = gradients[at + gold];
  gradients[at + gold] -= 1;
  return -Math.log(share + 1e-12);
}

/** A leaky rectifier that lets an eighth through, as src/language/parser/encoder.ts has it. */
export function leaky(value: number): number {
  return value > 0 ? value : 0.125 * value;
}

export function leakySlope(value: number): number {
  return value > 0 ? 1 : 0.125;
}
