import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { startingIn } from "../near.ts";
import type { Tree } from "../tree.ts";

/** What others meet for, by which nothing but the meeting is done, or nothing that is over in a day. */
const TALKING: ReadonlySet<string> = new Set(
  (
    "discuss review debate explore exchange examine consult consider address tackle talk assess coordinate " +
    "avert boost broker build cement convince deepen defuse ease end enhance expand finalise finalize find forge hammer halt improve iron mediate mend negotiate " +
    "persuade prepare press prevent promote push repair rescue resolve restore revive salvage save secure seek settle shore solve stop strengthen thrash try urge win work"
  ).split(" "),
);
/** What talks are for, before what they are to do: "in a bid to end the crisis". */
const AIMS: readonly string[] = ["attempt", "bid", "effort", "move"];
/** What has a day of its own: "met to discuss the vote on Sunday". */
const DATED =
  /(?:elections?|vote|votes|ballot|referendum|summit|meetings?|talks|conference|session|attacks?|strikes?|bombings?|explosion|shootings?|visit|trip|launch|launches|tests?|crash|coup|protests?|rally|ceremony|deadline|killings?|deaths?|arrests?|raids?|massacre|earthquake|storm|decision|announcement|statement|speech|signing|opening|inauguration|handover|transfer|withdrawal|deployment|release|truce|ceasefire|incident|clash|clashes)$/i;
const DAY = /^(?:XXXX-WXX-\d|(?:XXXX|\d{4})-\d\d-\d\d|P0D)/;
const HIGHEST = 4;

/**
 * The day that stands behind what others meet to talk about: "met to discuss trade on Monday", which parsers hang on the topic. Null for a topic with a
 * day of its own.
 */
export function purposeDay(trigger: number, { doc, tree }: Context): TimeExpression | null {
  const over = tree.tag(trigger) === "NOUN" && tree.relation(trigger) === "obj" ? tree.head(trigger) : -1;
  const purpose = [trigger, over]
    .flatMap((token) => (token < 0 ? [] : [token, ...aimsOf(token, tree)]))
    .flatMap((token) => tree.children(token, "advcl", "xcomp", "acl"))
    .find(
      (verb) =>
        verb > trigger &&
        TALKING.has(tree.lemma(verb)) &&
        tree.children(verb, "mark").some((mark) => ["to", "at"].includes(tree.word(mark))),
    );
  if (purpose === undefined) return null;
  const { last } = tree.extent(purpose);
  const days = [...startingIn(doc.times, { start: doc.tokens.start[purpose], end: doc.tokens.end[last] })].filter(
    ({ type, value }) => (type === "DATE" || type === "TIME") && DAY.test(value),
  );
  return days.length === 1 && days[0].base === null && !isOfTopic(days[0], purpose, tree) ? days[0] : null;
}

/** "In a bid", "in an effort", "aimed": what leads from talks to what they are for. */
function aimsOf(token: number, tree: Tree): number[] {
  const bids = tree.children(token, "obl", "nmod").filter((noun) => AIMS.includes(tree.lemma(noun)));
  const aimed = tree.children(token, "acl", "advcl").filter((verb) => tree.lemma(verb) === "aim");
  return [...bids, ...aimed].filter((aim) => aim > token);
}

/** True for a day that hangs, over its place, on what has a day of its own, and for "Monday's". */
function isOfTopic({ first, last }: TimeExpression, purpose: number, tree: Tree): boolean {
  if (/^['’]s?$/.test(tree.word(last + 1)) || tree.relation(last) === "nmod:poss") return true;
  const marker = tree.tag(first - 1) === "ADP" ? first - 2 : first - 1;
  for (let token = marker, up = 0; token > purpose && up < HIGHEST; token = tree.head(token), up++)
    if (tree.tag(token) === "NOUN" && DATED.test(tree.word(token))) return true;
  return false;
}

/** The town right before such a day and right behind another place, which is the topic's: "to discuss the war in Ukraine in Lima on Monday". */
export function purposePlace(when: TimeExpression | null, { doc }: Context): Mention | null {
  if (when === null) return null;
  const { span } = when;
  const { text } = doc.article;
  for (const place of startingIn(doc.mentions, { start: span.start - 40, end: span.start })) {
    if (place.kind !== "place" || !/^ (?:on )?$/.test(text.slice(place.span.end, span.start))) continue;
    const before = lookupOf(doc).token(Math.max(0, place.span.start - 5));
    if (text.slice(place.span.start - 4, place.span.start) !== " in ") continue;
    const topic = lookupOf(doc).mention(before, "place", "state");
    if (topic !== null && topic.span.end === place.span.start - 4) return place;
  }
  return null;
}
