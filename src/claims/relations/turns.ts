import type { Match } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import type { Told } from "../told.ts";
import type { Decided } from "./claim.ts";
import { changesTo } from "./places.ts";

/* What stands about a word for a member and makes something else of it. */

/** "Was the only member to vote against": what is to be done is not the membership. */
export function isToldBehind(trigger: number, told: Told, { tree, doc }: Context): boolean {
  const { spans } = told.evidence.status;
  return tree.child(trigger, "cop") >= 0 && spans.some(({ start }) => start > doc.tokens.start[trigger]);
}

/** "Ceased to be a member": the verb that ends it, or -1. */
export function endsAt(trigger: number, { tree }: Context): number {
  const verb = tree.relation(trigger) === "xcomp" ? tree.head(trigger) : -1;
  return verb >= 0 && ["cease", "stop"].includes(tree.lemma(verb)) && ["VBD", "VBZ", "VBN"].includes(tree.penn(verb)) ? verb : -1;
}

/** "The union grew in May to include Togo". */
export function hasGrown(match: Match, { tree }: Context): boolean {
  const verb = match.rule.name === "relation/include" ? tree.head(match.trigger) : -1;
  return verb >= 0 && ["grow", "expand", "widen", "enlarge"].includes(tree.lemma(verb)) && ["VBD", "VBN"].includes(tree.penn(verb));
}

/** "An important trading partner of the union". */
export function isInTrade(partner: number, { tree }: Context): boolean {
  return tree.children(partner, "amod", "compound").some((child) => TRADES.includes(tree.word(child)));
}

const TRADES = "trading trade economic commercial business export energy investment coalition negotiating natural reliable".split(" ");

/** "Togo, not a member of the union, said". */
export function isNotApposed(trigger: number, { tree }: Context): boolean {
  return tree.relation(trigger) === "appos" && tree.children(trigger, "advmod").some((child) => tree.word(child) === "not");
}

/** "Neither a member of the union nor". */
export function isNeither(trigger: number, { tree }: Context): boolean {
  return [trigger, ...tree.children(trigger, "nsubj")].some((token) =>
    tree.children(token, "cc", "cc:preconj", "advmod", "det").some((child) => tree.word(child) === "neither"),
  );
}

/** "The union, made up of Togo and Mali, will meet": what the verb over it will do says nothing of it. */
export function isReduced(trigger: number, { tree }: Context): boolean {
  return ["advcl", "acl"].includes(tree.relation(trigger)) && tree.penn(trigger) === "VBN" && tree.child(trigger, "aux", "aux:pass") < 0;
}

/** "When Togo joins the union", "which joins the union in May": the verb of what is told in the present and is to come. */
export function isAhead({ rule, trigger }: Match, context: Context): Decided | null {
  const { tree } = context;
  const isPresent = ["VBP", "VBZ"].includes(tree.penn(trigger)) && tree.child(trigger, "aux") < 0;
  const doubts = tree.children(trigger, "mark", "advmod").some((child) => DOUBTS.includes(tree.word(child)));
  if (rule.name !== "relation/join" || !isPresent || doubts || changesTo(tree.word(trigger), context) !== "acceding") return null;
  return { role: "acceding", span: tree.span(trigger), table: "lexicon:relation_changes" };
}

/** "After Togo joins the union", told in the present of what is to come, where nothing else says so. */
export function isAwaited(match: Match, context: Context): Decided | null {
  const marked = context.tree.children(match.trigger, "mark", "advmod").some((child) => AWAITS.includes(context.tree.word(child)));
  return marked ? isAhead(match, context) : null;
}

const AWAITS = ["after", "when", "once"];

/** What makes of somebody's joining no more than a thought. */
const DOUBTS = ["if", "unless", "whether", "until", "before"];

/** "Rejected Togo as a member": not who does it is the member. */
export function isOfObject(trigger: number, { tree }: Context): boolean {
  const verb = tree.relation(trigger).startsWith("obl") ? tree.head(trigger) : -1;
  return verb >= 0 && tree.child(verb, "obj") >= 0 && TAKES.includes(tree.lemma(verb));
}

/** What a body or its members do with who is to be one. */
const TAKES = ["reject", "oppose", "block", "veto", "accept", "admit", "welcome", "elect", "recognise", "recognize", "support", "back"];
