import type { Doc, Mention } from "../language/doc.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { ClaimResources } from "./read.ts";
import { forget, type Refuse } from "./refusal.ts";
import { Tree } from "./tree.ts";

/** One document while its claims are read, with what is looked up in it again and again. */
export interface Context {
  readonly doc: Doc;
  readonly resources: ClaimResources;
  readonly lexicon: Lexicon;
  readonly tree: Tree;
  /** The members of a plural ("the presidents of A, B and C"), by the plural's id. */
  readonly members: ReadonlyMap<number, readonly Mention[]>;
  /** The mentions of each chain, in order. */
  readonly chains: ReadonlyMap<number, readonly Mention[]>;
  /** Whether a chain is of somebody who acts for others, as far as that was asked: a long article asks for each chain often. */
  readonly acting: Map<number, boolean>;
  /** Where to say why something gave no claim. */
  readonly refuse: Refuse;
}

export function contextOf(doc: Doc, resources: ClaimResources, refuse: Refuse = forget): Context {
  const members = new Map<number, Mention[]>();
  const chains = new Map<number, Mention[]>();
  for (const mention of doc.mentions) {
    if (mention.memberOf !== null) add(members, mention.memberOf, mention);
    add(chains, mention.chain, mention);
  }
  return { doc, resources, lexicon: resources.lexicon, tree: new Tree(doc), members, chains, acting: new Map(), refuse };
}

function add(lists: Map<number, Mention[]>, key: number, mention: Mention): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [mention]);
  else list.push(mention);
}
