import type { Context } from "../context.ts";
import type { Party } from "../parties/party.ts";

const APART: readonly string[] = ["separate", "individual", "separately", "individually"];

/** True for "separate meetings with A and B", and for those who met them separately. */
export function isApart(trigger: number, { tree }: Context): boolean {
  const verb = tree.tag(trigger) === "VERB" ? trigger : tree.head(trigger);
  return (
    tree.children(trigger, "amod").some((word) => APART.includes(tree.word(word))) ||
    (verb >= 0 && tree.children(verb, "advmod").some((word) => APART.includes(tree.word(word))))
  );
}

/** True where those who met separately met somebody whom the match has not, and so not each other: "they met separately with mediators". */
export function metOthers(trigger: number, context: Context): boolean {
  const { tree } = context;
  if (tree.tag(trigger) !== "VERB" || !isApart(trigger, context)) return false;
  return tree.children(trigger, "obl").some((object) => tree.children(object, "case").some((mark) => tree.word(mark) === "with"));
}

/**
 * The meetings of those who met "separately", where both sides may be several: each of the counterparts meets the whole side, but where the side are
 * of one office and the counterparts are not ("Presidents A and B met separately with mediators C and D"), each of the side meets all counterparts.
 */
export function oneByOne(side: readonly Party[], counterparts: readonly Party[], context: Context): Party[][] {
  const areMediators = counterparts.every((one) => mediates(one, context));
  const areRivals = areOfOneOffice(side, context) && (areMediators || !areOfOneOffice(counterparts, context));
  const isSplit = side.length > 1 && (counterparts.length === 1 || areRivals);
  return isSplit ? side.map((one) => [one, ...counterparts]) : counterparts.map((one) => [...side, one]);
}

/** Those who go between others, and so see each of them together. */
const MEDIATORS = /^(?:mediator|envoy|facilitator|negotiator)$/;

function mediates({ mention }: Party, context: Context): boolean {
  return [...officesOf(mention.chain, context)].some((office) => MEDIATORS.test(office));
}

function areOfOneOffice(parties: readonly Party[], context: Context): boolean {
  const [first, ...rest] = parties.map(({ mention }) => officesOf(mention.chain, context));
  return rest.every((offices) => [...first].some((office) => offices.has(office)));
}

/** The last words of the titles that the article gives somebody, and of whoever's counterpart they are. */
export function officesOf(chain: number, { chains }: Context): ReadonlySet<string> {
  const titles = (chains.get(chain) ?? []).flatMap(({ title }) => (title === null ? [] : [title.slice(title.lastIndexOf(" ") + 1)]));
  return new Set(titles.map((title) => (title === "counterpart" ? "president" : title)));
}
