import { bestAssignment } from "./assignment.ts";

/** A chain: its mentions, each named by its span ("12-15"). */
export type Chain = readonly string[];

/** What a measure has counted, over all documents so far: shares of `recallOf` and `precisionOf`. */
export interface Counted {
  readonly recall: number;
  readonly recallOf: number;
  readonly precision: number;
  readonly precisionOf: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NOTHING: Counted = { recall: 0, recallOf: 0, precision: 0, precisionOf: 0 };

export function plus(a: Counted, b: Counted): Counted {
  return {
    recall: a.recall + b.recall,
    recallOf: a.recallOf + b.recallOf,
    precision: a.precision + b.precision,
    precisionOf: a.precisionOf + b.precisionOf,
  };
}

/** Precision, recall and F1, in percent. */
export function figuresOf({ recall, recallOf, precision, precisionOf }: Counted): Figures {
  const p = precisionOf === 0 ? 0 : (100 * precision) / precisionOf;
  const r = recallOf === 0 ? 0 : (100 * recall) / recallOf;
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/*
 * The three measures as in the reference scorer (conll/reference-coreference-scorers 8.01; Pradhan and others 2014): on predicted mentions, spans
 * compared exactly, counts added up over documents before they are divided. `key` is the gold, `response` the system's.
 */

/** MUC (Vilain and others 1995): links that are missing to join a chain's mentions, counted by the parts into which the other side cuts it. */
export function muc(key: readonly Chain[], response: readonly Chain[]): Counted {
  const recall = links(key, response);
  const precision = links(response, key);
  return { recall: recall.kept, recallOf: recall.all, precision: precision.kept, precisionOf: precision.all };
}

function links(of: readonly Chain[], by: readonly Chain[]): { kept: number; all: number } {
  const chainOf = indexOf(by);
  let kept = 0;
  let all = 0;
  for (const chain of of) {
    const parts = new Set<number>();
    let alone = 0;
    for (const mention of chain) {
      const other = chainOf.get(mention);
      if (other === undefined) alone++;
      else parts.add(other);
    }
    kept += chain.length - (parts.size + alone);
    all += chain.length - 1;
  }
  return { kept, all };
}

/** B-cubed (Bagga and Baldwin 1998): for each mention the share of its chain that the other side's chain of it holds. */
export function bCubed(key: readonly Chain[], response: readonly Chain[]): Counted {
  const recall = shares(key, response);
  const precision = shares(response, key);
  return { recall: recall.sum, recallOf: recall.mentions, precision: precision.sum, precisionOf: precision.mentions };
}

function shares(of: readonly Chain[], by: readonly Chain[]): { sum: number; mentions: number } {
  const chainOf = indexOf(by);
  let sum = 0;
  let mentions = 0;
  for (const chain of of) {
    const common = new Map<number, number>();
    for (const mention of chain) {
      const other = chainOf.get(mention);
      if (other !== undefined) common.set(other, (common.get(other) ?? 0) + 1);
    }
    for (const count of common.values()) sum += (count * count) / chain.length;
    mentions += chain.length;
  }
  return { sum, mentions };
}

/** CEAF by entities (Luo 2005): chains are paired one to one so that the sum of 2 |K and R| / (|K| + |R|) is highest. */
export function ceafEntities(key: readonly Chain[], response: readonly Chain[]): Counted {
  const chainOf = indexOf(response);
  const gain = key.map((chain) => {
    const row = new Array<number>(response.length).fill(0);
    for (const mention of chain) {
      const other = chainOf.get(mention);
      if (other !== undefined) row[other] += 2 / (chain.length + response[other].length);
    }
    return row;
  });
  const best = bestAssignment(gain);
  return { recall: best, recallOf: key.length, precision: best, precisionOf: response.length };
}

/** Mentions that both sides have. */
export function mentionsFound(key: readonly Chain[], response: readonly Chain[]): Counted {
  const gold = new Set(key.flat());
  const found = response.flat().filter((mention) => gold.has(mention)).length;
  return { recall: found, recallOf: gold.size, precision: found, precisionOf: response.reduce((sum, chain) => sum + chain.length, 0) };
}

function indexOf(chains: readonly Chain[]): Map<string, number> {
  const index = new Map<string, number>();
  chains.forEach((chain, number) => {
    for (const mention of chain) index.set(mention, number);
  });
  return index;
}

/** The scores of a set of documents: mentions, the three measures, and the mean of their F1 (CoNLL 2012). */
export interface CoreferenceScores {
  readonly mentions: Figures;
  readonly muc: Figures;
  readonly b3: Figures;
  readonly ceafe: Figures;
  readonly conll: number;
}

/** The scores of documents, each with its gold and its found chains; chains of one mention are left out of both unless `singletons`. */
export function scoreChains(
  documents: readonly { key: readonly Chain[]; response: readonly Chain[] }[],
  singletons: boolean,
): CoreferenceScores {
  const kept = (chains: readonly Chain[]) => chains.filter((chain) => singletons || chain.length > 1);
  const over = (measure: (key: readonly Chain[], response: readonly Chain[]) => Counted) =>
    figuresOf(documents.map(({ key, response }) => measure(kept(key), kept(response))).reduce(plus, NOTHING));
  const [b, m, c] = [over(bCubed), over(muc), over(ceafEntities)];
  return { mentions: over(mentionsFound), muc: m, b3: b, ceafe: c, conll: (b.f1 + m.f1 + c.f1) / 3 };
}
