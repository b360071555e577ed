import type { Coreference } from "../language/coreference/entities.ts";
import type { Doc, Mention, TimeExpression } from "../language/doc.ts";
import { nameLabels } from "../language/mentions/namelabels.ts";
import { sentenceRows } from "../language/rows.ts";

/**
 * A document for `rapporteur parse --format json`: sentences of tokens, mentions with their chains, time expressions, quotations and
 * abbreviations with their spans in `text`. `head` is the number of a token in its sentence from 1, 0 for the root, null where the sentence has
 * no tree. `chains` lists the mentions of each thing that is spoken of, in the order in which they are first named; `entities` are all phrases that
 * refer, those of no actor too, each with the id of the first one of its chain.
 */
export function docObject(doc: Doc, coreference: Coreference | null = null): object {
  const { article } = doc;
  return {
    schema: "rapporteur/doc@1",
    id: article.given,
    article: article.id,
    published: article.published,
    text: article.text,
    blocks: article.blocks,
    sentences: sentenceRows(doc),
    names: namesOf(doc),
    mentions: doc.mentions.map(mentionObject),
    chains: chainsOf(doc.mentions),
    entities: coreference === null ? null : entitiesOf(coreference),
    times: doc.times.map(timeObject),
    quotes: doc.quotes.map(({ span, speaker, cue, addressee, manner }) => ({
      ...span,
      text: article.text.slice(span.start, span.end),
      manner,
      speaker: speaker === null ? null : speaker.id,
      addressee: addressee === null ? null : addressee.id,
      cue,
    })),
    abbreviations: doc.abbreviations,
  };
}

function timeObject({ span, text, type, value, mod, shift, anchor, base, weekday }: TimeExpression): object {
  return { ...span, text, type, value, mod, shift, anchor: anchor === null ? null : anchor.id, base, weekday };
}

function entitiesOf({ mentions, chain }: Coreference): object[] {
  return mentions.map(({ id, span, text, head, type, form }) => ({ id, ...span, text, head, type, form, chain: chain[id] }));
}

/** The mentions of each chain, by id. */
function chainsOf(mentions: readonly Mention[]): object[] {
  const chains = new Map<number, number[]>();
  for (const { id, chain } of mentions) {
    const known = chains.get(chain);
    if (known === undefined) chains.set(chain, [id]);
    else known.push(id);
  }
  return [...chains].map(([id, ids]) => ({ id, mentions: ids }));
}

const NAME_KINDS: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  EVENT: "gathering",
  DOC: "document",
};

/** The proper names alone, without titles, in the order of the text. */
function namesOf({ article, tokens, mentions }: Doc): object[] {
  const labels = nameLabels(tokens, mentions);
  return labels.flatMap((label, i) => {
    if (label === null || !label.startsWith("B-")) return [];
    const kind = label.slice(2);
    let last = i;
    while (labels[last + 1] === `I-${kind}`) last++;
    const span = { start: tokens.start[i], end: tokens.end[last] };
    return [{ ...span, text: article.text.slice(span.start, span.end), kind: NAME_KINDS[kind] }];
  });
}

function mentionObject({ id, kind, span, text, chain, name, title, affiliation, plural, count, memberOf, antecedents }: Mention): object {
  return { id, kind, ...span, text, chain, name, title, affiliation, plural, count, memberOf, antecedents };
}
