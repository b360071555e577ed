import { lookupOf } from "../lookup.ts";
import type { Tree } from "../tree.ts";

/** How many governors up the clause may stand whose place is the happening's. */
const HIGHEST = 4;

/**
 * The token of the place that a happening is told to be in by the clause above it: "Panama, where he met her", "was in Riyadh to meet her"; -1
 * when there is none.
 */
export function whereToken(tree: Tree, trigger: number): number {
  const place = antecedentOfWhere(tree, trigger);
  if (place >= 0) return place;
  const meanwhile = placeOfWhile(tree, trigger);
  return meanwhile >= 0 ? meanwhile : placeOfPurpose(tree, trigger);
}

/** The token that "where" stands for over a happening ("Panama, where he met her"), or -1. */
export function antecedentOfWhere(tree: Tree, trigger: number): number {
  let token = trigger;
  for (let up = 0; up < HIGHEST && token >= 0; up++) {
    const relation = tree.relation(token);
    const where = tree.children(token, "advmod", "obl", "mark").find((word) => tree.word(word) === "where") ?? -1;
    if (relation.startsWith("acl") || relation === "advcl:relcl") return where < 0 ? -1 : placeOrNearest(tree, tree.head(token), where);
    if (relation === "conj" && where >= 0 && tree.word(where - 1) === ",") return nearestPlace(tree, where);
    if (!["advcl", "conj", "ccomp", "xcomp", "obj"].includes(relation)) return -1;
    token = tree.head(token);
  }
  return -1;
}

/** How many words before "where" its town may stand. */
const BEFORE_WHERE = 6;

/** What "where" hangs on, else the town before it: "will board flights to Berlin in the afternoon, where they meet". */
function placeOrNearest(tree: Tree, head: number, where: number): number {
  if (lookupOf(tree.doc).mention(head) !== null) return head;
  const nearest = nearestPlace(tree, where);
  return nearest > head ? nearest : head;
}

/** The last town or state before "where", that somebody is in or goes to: "to A, as well as B, where he will meet her"; -1 for none. */
function nearestPlace(tree: Tree, where: number): number {
  for (let token = where - 1; token >= Math.max(0, where - BEFORE_WHERE); token--) {
    const place = lookupOf(tree.doc).mention(token, "place", "state");
    if (place !== null) return place.head;
  }
  return -1;
}

/** The token of the place that somebody is in meanwhile ("while he was in New York, he met her"), or -1. */
function placeOfWhile(tree: Tree, trigger: number): number {
  for (const place of tree.children(trigger, "advcl")) {
    const isWhile = tree.children(place, "mark", "advmod").some((word) => ["while", "when"].includes(tree.word(word)));
    if (isWhile && tree.child(place, "cop") >= 0 && tree.children(place, "case").some((word) => tree.word(word) === "in")) return place;
  }
  return -1;
}

/** The token of the place that somebody is in for a happening: "was in Riyadh on Monday to meet her", "was there to meet her", "flew back to Rome to meet her", or -1. */
export function placeOfPurpose(tree: Tree, trigger: number): number {
  const head = tree.relation(trigger) === "advcl" ? tree.head(trigger) : -1;
  if (head < 0 || !tree.children(trigger, "mark").some((word) => tree.word(word) === "to")) return -1;
  if (tree.child(head, "cop") < 0) return returnedTo(tree, head, trigger);
  if (["there", "here"].includes(tree.word(head))) return head;
  return tree.children(head, "case").some((word) => ["in", "at"].includes(tree.word(word))) ? head : -1;
}

/** Verbs of those who are then home. */
const RETURNING: readonly string[] = ["return", "fly", "head", "rush", "come", "go"];

/** The place that somebody goes back to for a happening: "flew back to Moscow on Friday to meet her", "returned to Quito to meet her", or -1. */
function returnedTo(tree: Tree, verb: number, trigger: number): number {
  const lemma = tree.lemma(verb);
  const isBack = tree.children(verb, "advmod").some((word) => tree.word(word) === "back");
  if (!RETURNING.includes(lemma) || (lemma !== "return" && !isBack)) return -1;
  const places = tree
    .children(verb, "obl")
    .filter((place) => place < trigger && tree.children(place, "case").some((word) => tree.word(word) === "to"));
  return places.length === 1 ? places[0] : -1;
}
