import type { Mention } from "../../language/doc.ts";
import { ordinalOf } from "../../text/numbers.ts";
import { type Span, within } from "../../text/span.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { startingIn } from "../near.ts";
import { mentionSupport } from "../setting/setting.ts";
import type { Tree } from "../tree.ts";
import { isExpanse } from "../visits/place.ts";
import type { Named } from "./doubts.ts";
import { seriesOfThose } from "./series.ts";

/**
 * The name with those who meet before it and what it is on: "the third African Union Heads of State and Government Summit", "NATO Leaders’
 * Summit", "summit on Ukraine" without its "a".
 */
export function wholeName(gathering: Mention, { doc, tree }: Context): Span {
  const article = /^(?:an?|their|its|his|her) /i.exec(gathering.text)?.[0].length ?? 0;
  const span = { start: gathering.span.start + article, end: subjectEnd(gathering, tree) ?? gathering.span.end };
  const before = doc.mentions.slice(Math.max(0, gathering.id - 4), gathering.id).reverse();
  const group = before.find((mention) => mention.kind === "group" && mention.span.end <= gathering.span.start);
  if (group === undefined || !/^[’']?s? $/.test(doc.article.text.slice(group.span.end, gathering.span.start))) return span;
  return { start: group.span.start, end: span.end };
}

/** Where what a gathering without a name is on ends: "a summit on food security". Null when that is not told right behind it. */
function subjectEnd({ name, head, span }: Mention, tree: Tree): number | null {
  if (name !== null || tree.span(head).end !== span.end || tree.word(head + 1) !== "on") return null;
  const subject = tree.children(head, "nmod").find((token) => token > head + 1 && token <= head + 4 && tree.head(head + 1) === token);
  return subject === undefined ? null : tree.span(subject).end;
}

/** The body and the ordinal in a gathering's name, and the words that tell them. */
export interface NameParts extends Named {
  readonly evidence: Readonly<Record<string, Support>>;
}

/** The parts of a gathering's name ("the sixth CICA summit"); without a body in it the series is that of those whose summit it is. */
export function nameParts(gathering: Mention, span: Span, context: Context): NameParts {
  const { doc } = context;
  const inName = [...startingIn(doc.mentions, span)].find((mention) => mention.kind === "body" && within(mention.span, span)) ?? null;
  const series = inName ?? seriesOfThose(gathering, context);
  const ordinal = ordinalIn(gathering, span, context);
  return {
    series,
    ordinal: ordinal?.value ?? null,
    evidence: {
      ...(series === null ? {} : { series: mentionSupport(series) }),
      ...(ordinal === null ? {} : { ordinal: { spans: [ordinal.span], by: "number", from: [] } }),
    },
  };
}

function ordinalIn({ head }: Mention, span: Span, { doc, tree }: Context): { value: number; span: Span } | null {
  const before = tree.children(head, "amod").filter((token) => token < head);
  for (let token = head - 1; token >= 0 && doc.tokens.start[token] >= span.start; token--) before.push(token);
  for (const token of before) {
    const value = ordinalOf(tree.word(token));
    if (value !== null) return { value, span: tree.span(token) };
  }
  return null;
}

/** "The Brussels summit" is in Brussels: the place in a gathering's name, behind its noun before in front of it; the "East Asia summit" is anywhere, the "2018 Chad–Sudan summit" too. */
export function placeIn(gathering: Mention, context: Context): Mention | null {
  const noun = context.doc.tokens.end[gathering.head];
  const places = [...startingIn(context.doc.mentions, gathering.span)].filter(
    ({ kind, span }) =>
      (kind === "place" && span.end < gathering.span.end) ||
      (span.start > noun && (kind === "place" || (kind === "state" && span.end === gathering.span.end))),
  );
  return places.find(({ span }) => span.start > noun) ?? places.find((place) => !isExpanse(place, context)) ?? null;
}
