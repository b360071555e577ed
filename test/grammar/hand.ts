import type { Block } from "../../src/article/article.ts";
import {
  type Doc,
  Feature,
  type Mention,
  type MentionKind,
  RELATIONS,
  type Relation,
  type TimeExpression,
  UPOS,
  type Upos,
} from "../../src/language/doc.ts";
import { WordTable } from "../../src/language/tokens/strings.ts";
import type { ArticleId, NonEmpty } from "../../src/text/span.ts";

/**
 * A document from sentences parsed by hand. One token a line: form, lemma, part of speech, number of the head in the sentence (0 for
 * the root), relation, and optionally `kind:first-last` for the mention (or time) that the token heads. Sentences are parted by
 * empty lines; every sentence is a paragraph's part.
 */
export function handParsed(source: string): Doc {
  const sentences = source
    .trim()
    .split(/\n\s*\n/)
    .map((sentence) => sentence.split("\n").map((line) => line.trim().split(/\s+/)));
  const rows = sentences.flat();
  const first: number[] = [];
  let count = 0;
  for (const sentence of sentences) {
    first.push(count);
    count += sentence.length;
  }
  const offsets = sentences.flatMap((sentence, s) => sentence.map(() => first[s]));
  const text = rows.map(([form]) => form).join(" ");
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  let at = 0;
  rows.forEach(([form], i) => {
    start[i] = at;
    end[i] = at + form.length;
    at += form.length + 1;
  });
  const strings = new WordTable();
  const article = {
    id: "hand" as ArticleId,
    given: "hand",
    url: null,
    publisher: null,
    published: null,
    modified: null,
    written: null,
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 }] as unknown as NonEmpty<Block>,
  };
  const head = Int32Array.from(rows, (row, i) => (row[3] === "0" ? -1 : offsets[i] + Number(row[3]) - 1));
  const relation = Uint8Array.from(rows, (row) => relationOf(row[4]));
  const { mentions, times } = found(rows, offsets, start, end, text);
  return {
    article,
    strings,
    xpos: [],
    tokens: {
      count,
      start,
      end,
      lemma: Int32Array.from(rows, (row) => strings.intern(row[1])),
      tag: Uint8Array.from(rows, (row) => UPOS.indexOf(row[2] as Upos)),
      xpos: new Uint8Array(count),
      features: Uint16Array.from(rows, (row) => (row[2] === "NOUN" && row[0] !== row[1] ? Feature.Plural : 0)),
    },
    sentences: {
      count: sentences.length,
      first: Int32Array.from([...first, count]),
      block: new Int32Array(sentences.length),
      parsed: new Uint8Array(sentences.length).fill(1),
    },
    syntax: { head, relation, ...down(head, relation) },
    mentions,
    times,
    quotes: [],
    abbreviations: [],
  };
}

function relationOf(name: string): number {
  const index = RELATIONS.indexOf(name as Relation);
  if (index < 0) throw new Error(`no relation "${name}"`);
  return index;
}

function down(head: Int32Array, relation: Uint8Array): Pick<Doc["syntax"], "from" | "dependents" | "edge" | "enhanced"> {
  const from = new Int32Array(head.length + 1);
  const dependents: number[] = [];
  for (let token = 0; token < head.length; token++) {
    from[token] = dependents.length;
    for (let other = 0; other < head.length; other++) if (head[other] === token) dependents.push(other);
  }
  from[head.length] = dependents.length;
  return {
    from,
    dependents: Int32Array.from(dependents),
    edge: Uint8Array.from(dependents, (token) => relation[token]),
    enhanced: new Uint8Array(dependents.length),
  };
}

function found(
  rows: string[][],
  offsets: number[],
  start: Int32Array,
  end: Int32Array,
  text: string,
): { mentions: Mention[]; times: TimeExpression[] } {
  const mentions: Mention[] = [];
  const times: TimeExpression[] = [];
  rows.forEach((row, head) => {
    const match = /^(\w+):(\d+)-(\d+)$/.exec(row[5] ?? "");
    if (match === null) return;
    const first = offsets[head] + Number(match[2]) - 1;
    const last = offsets[head] + Number(match[3]) - 1;
    const span = { start: start[first], end: end[last] };
    const words = text.slice(span.start, span.end);
    if (match[1] === "time")
      times.push({
        span,
        text: words,
        type: "DATE",
        value: words,
        shift: null,
        anchor: null,
        mod: null,
        first,
        last,
      } as unknown as TimeExpression);
    else mentions.push(mentionOf(mentions.length, match[1] as MentionKind, span, head, words));
  });
  return { mentions, times };
}

function mentionOf(id: number, kind: MentionKind, span: Mention["span"], head: number, text: string): Mention {
  return {
    id,
    kind,
    span,
    head,
    chain: id,
    text,
    name: text,
    nameSpan: span,
    title: kind === "person" ? "minister" : null,
    titleSpan: null,
    affiliation: null,
    affiliationSpan: null,
    plural: false,
    count: null,
    memberOf: null,
    antecedents: [],
  };
}
