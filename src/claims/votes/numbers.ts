import type { Context } from "../context.ts";
import { type TallyPart, tallyIn } from "./tally.ts";

/** The numbers of votes, a sentence at a time. */
export class VoteNumbers {
  private readonly context: Context;
  /** The numbers of the sentence read last. */
  private tallied: { readonly sentence: number; readonly parts: readonly TallyPart[] } | null = null;

  constructor(context: Context) {
    this.context = context;
  }

  /** True when a sentence says how many voted in some way. */
  areIn(sentence: number): boolean {
    return this.partsIn(sentence).some((part) => part.what !== "eligible");
  }

  /** The numbers of votes in a sentence. */
  partsIn(sentence: number): readonly TallyPart[] {
    if (this.tallied?.sentence !== sentence) this.tallied = { sentence, parts: tallyIn(sentence, this.context) };
    return this.tallied.parts;
  }
}
