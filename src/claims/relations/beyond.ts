import type { Doc, Mention } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Context } from "../context.ts";

const made = new WeakMap<Doc, Map<string, Mention>>();

/**
 * A name that is no mention of the document, as one beyond them with the next free id: one for all that have the same `key`. Its words are
 * those at `span`; `head` is the token of its noun.
 */
export function mentionBeyond(
  kind: "gathering" | "document" | "state" | "body",
  key: string,
  span: Span,
  head: number,
  { doc }: Context,
): Mention {
  let beyond = made.get(doc);
  if (beyond === undefined) {
    beyond = new Map();
    made.set(doc, beyond);
  }
  const known = beyond.get(key);
  if (known !== undefined) return known;
  const id = doc.mentions.length + beyond.size;
  const text = doc.article.text.slice(span.start, span.end);
  const mention: Mention = {
    id,
    kind,
    span,
    head,
    chain: id,
    text,
    name: text,
    nameSpan: span,
    title: null,
    titleSpan: null,
    affiliation: null,
    affiliationSpan: null,
    plural: false,
    count: null,
    memberOf: null,
    antecedents: [],
  };
  beyond.set(key, mention);
  return mention;
}

/** All such names that were found in a document, in order of their ids: they stand behind its mentions. */
export function mentionsBeyond(doc: Doc): Mention[] {
  return [...(made.get(doc)?.values() ?? [])];
}
