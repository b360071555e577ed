import { type Doc, type Mention, RELATIONS, UPOS } from "../language/doc.ts";

/**
 * A document for `rapporteur parse --json`: sentences of tokens, mentions, time expressions, quotations and abbreviations with their spans in
 * `text`. `head` is the number of a token in its sentence from 1, 0 for the root, null where the sentence has no tree.
 */
export function docObject(doc: Doc): object {
  const { article, tokens, sentences, syntax } = doc;
  const tokenObject = (i: number, first: number) => ({
    id: i - first + 1,
    start: tokens.start[i],
    end: tokens.end[i],
    form: article.text.slice(tokens.start[i], tokens.end[i]),
    lemma: doc.strings.text(tokens.lemma[i]),
    upos: UPOS[tokens.tag[i]],
    xpos: doc.xpos[tokens.xpos[i]],
    head: syntax.head[i] === -2 ? null : syntax.head[i] === -1 ? 0 : syntax.head[i] - first + 1,
    deprel: syntax.head[i] === -2 ? null : RELATIONS[syntax.relation[i]],
  });
  return {
    schema: "rapporteur/doc@1",
    id: article.given,
    article: article.id,
    published: article.published,
    text: article.text,
    blocks: article.blocks,
    sentences: Array.from({ length: sentences.count }, (_, s) => {
      const first = sentences.first[s];
      const last = sentences.first[s + 1];
      return {
        start: tokens.start[first],
        end: tokens.end[last - 1],
        tokens: Array.from({ length: last - first }, (__, k) => tokenObject(first + k, first)),
      };
    }),
    names: namesOf(doc.mentions),
    mentions: doc.mentions.map(mentionObject),
    times: doc.times.map(({ span, text, type, value, mod }) => ({ ...span, text, type, value, mod })),
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

const NAME_KINDS: Readonly<Partial<Record<Mention["kind"], string>>> = {
  person: "person",
  body: "organisation",
  state: "place",
  place: "place",
  gathering: "gathering",
  document: "document",
};

/** The proper names alone, without titles, each span once. */
function namesOf(mentions: readonly Mention[]): object[] {
  const names = new Map<string, object>();
  for (const { nameSpan, name, kind } of mentions) {
    const named = NAME_KINDS[kind];
    if (nameSpan !== null && named !== undefined) names.set(`${nameSpan.start}-${nameSpan.end}`, { ...nameSpan, text: name, kind: named });
  }
  return [...names.values()];
}

function mentionObject({ id, kind, span, text, chain, name, title, affiliation, plural, count, memberOf }: Mention): object {
  return { id, kind, ...span, text, chain, name, title, affiliation, plural, count, memberOf };
}
