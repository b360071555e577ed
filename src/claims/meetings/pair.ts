import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import type { Context } from "../context.ts";

const HYPHEN = /^[-–—‑]$/;
const HALVES = /^(\p{Lu}[\p{L}'’]+)[-–—‑](\p{Lu}[\p{L}'’]+)$/u;

/**
 * The two whom a hyphen joins: "Japan" and "Ghana" of "Japan-Ghana talks", of "the Japan-Ghana foreign ministers' meeting"; the people with
 * the surnames of "the Okoro-Larsen meeting", where the article names both elsewhere. Null for all else, double-barrelled names too.
 */
export function pairOf(mention: Mention, context: Context): readonly [Mention, Mention] | null {
  if (mention.kind === "person") return surnames(mention, context);
  if (mention.kind === "group") return within(mention, context);
  return beside(mention, context);
}

/** The two states or capitals of which a mention is one. */
function beside(mention: Mention, { doc }: Context): readonly [Mention, Mention] | null {
  const { text } = doc.article;
  const before = doc.mentions[mention.id - 1];
  if (before !== undefined && alike(before, mention) && HYPHEN.test(text.slice(before.span.end, mention.span.start)))
    return [before, mention];
  const after = doc.mentions[mention.id + 1];
  if (after !== undefined && alike(after, mention) && HYPHEN.test(text.slice(mention.span.end, after.span.start))) return [mention, after];
  return null;
}

/** The two states that a group's words begin with. */
function within(group: Mention, { doc }: Context): readonly [Mention, Mention] | null {
  const [first, second] = [doc.mentions[group.id + 1], doc.mentions[group.id + 2]];
  if (second === undefined || second.span.end > group.span.end || !alike(first, second)) return null;
  return HYPHEN.test(doc.article.text.slice(first.span.end, second.span.start)) ? [first, second] : null;
}

function alike(a: Mention, b: Mention): boolean {
  const acts = ({ kind }: Mention) => kind === "state" || kind === "place" || kind === "body";
  return acts(a) && acts(b);
}

function surnames({ name, chain }: Mention, context: Context): readonly [Mention, Mention] | null {
  const halves = HALVES.exec(name ?? "");
  if (halves === null) return null;
  const [one, other] = [bearer(halves[1], chain, context), bearer(halves[2], chain, context)];
  return one === null || other === null || one.chain === other.chain ? null : [one, other];
}

/** Somebody of another chain whom the article calls by a surname. */
function bearer(surname: string, not: number, { doc }: Context): Mention | null {
  const folded = fold(surname);
  for (const mention of doc.mentions) {
    if (mention.kind !== "person" || mention.name === null || mention.chain === not) continue;
    const words = mention.name.split(" ");
    if (fold(words[words.length - 1]) === folded || fold(mention.name) === folded) return mention;
  }
  return null;
}
