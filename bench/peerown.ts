import { makeArticle } from "../src/article/make.ts";
import { analyzeAll, type Resources } from "../src/language/analyze.ts";
import { UPOS } from "../src/language/doc.ts";
import { nameLabels } from "../src/language/mentions/namelabels.ts";
import type { Span } from "../src/text/span.ts";
import type { Peer, PeerName, PeerReading } from "./peer.ts";
import { solidOffsets } from "./treebanks.ts";

/** This program, as one of the peers. */
export function ownPeer(resources: Resources): Peer {
  const analyze = (text: string) => analyzeAll(makeArticle({ given: "peers", text }), resources);
  return {
    name: "rapporteur",
    does: "words, sentences, tags, lemmas, trees, names, chains, times, quotations",
    read(paragraph): PeerReading {
      const { tokens, sentences } = analyze(paragraph);
      const span = (first: number, last: number) => ({ start: tokens.start[first], end: tokens.end[last] });
      return {
        tokens: Array.from({ length: tokens.count }, (_, i) => ({ span: span(i, i), upos: UPOS[tokens.tag[i]] })),
        sentences: Array.from({ length: sentences.count }, (_, s) => span(sentences.first[s], sentences.first[s + 1] - 1)),
      };
    },
    names(text): PeerName[] {
      const { article, tokens, mentions } = analyze(text);
      const back = offsetsBack(article.text, text);
      const names: { span: { start: number; end: number }; label: PeerName["label"] }[] = [];
      nameLabels(tokens, mentions).forEach((label, i) => {
        const kind = label?.slice(2);
        if (label === null || (kind !== "PER" && kind !== "ORG" && kind !== "LOC")) return;
        if (label.startsWith("B-")) names.push({ span: { start: tokens.start[i], end: tokens.end[i] }, label: kind });
        else names[names.length - 1].span.end = tokens.end[i];
      });
      return names.map(({ span, label }) => ({ span: back(span), label }));
    },
    work: (text) => analyze(text).tokens.count,
  };
}

/** Spans of a text that was normalised as spans of what it was made from: the same characters, but for white space. */
function offsetsBack(normalised: string, original: string): (span: Span) => Span {
  const solid = solidOffsets(normalised);
  const places: number[] = [];
  for (let i = 0; i < original.length; i++) if (/\S/.test(original[i])) places.push(i);
  return ({ start, end }) => ({ start: places[solid(start)], end: places[solid(end) - 1] + 1 });
}
