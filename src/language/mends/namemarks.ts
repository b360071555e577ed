import { RELATIONS } from "../doc.ts";
import { hasDependent, type Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [NSUBJ, PASSIVE, PASSIVE_SUBJECT] = [relation("nsubj"), relation("aux:pass"), relation("nsubj:pass")];

/** Mends in place a name that is spelled like a conjunction, and taken for one: "said that Than Shwe would meet B". It is the subject of its verb. */
export function mendNameMark(token: number, { trees, first, last }: Sentence): void {
  const verb = trees.head[token];
  if (verb < token) return;
  const isPassive = hasDependent(verb, PASSIVE, token, verb, trees);
  if (hasDependent(verb, NSUBJ, first, last, trees) || hasDependent(verb, PASSIVE_SUBJECT, first, last, trees)) return;
  trees.relation[token] = isPassive ? PASSIVE_SUBJECT : NSUBJ;
}
