import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Article } from "../src/article/article.ts";
import { parseWords } from "../src/language/analyze.ts";
import type { Gazetteer } from "../src/language/gazetteer.ts";
import { type Model, openModel } from "../src/language/model.ts";
import { findRuns, NAME_FEATURES, nameFeatures } from "../src/language/nametags/nametagfeatures.ts";
import { NAME_LABELS } from "../src/language/nametags/nametagger.ts";
import { hashOf, type NameClusters, type NameText, nameWords, printOf } from "../src/language/nametags/nametagwords.ts";
import { type Lexicon, makeLexicon } from "../src/text/lexicon.ts";
import { gazetteerOf } from "../src/world/gazetteer.ts";
import { openWorld } from "../src/world/open.ts";
import type { NameSentence } from "./namedata.ts";
import type { Lesson } from "./namescrf.ts";
import { UNKNOWN_LABEL } from "./namesewt.ts";
import { write } from "./treebank.ts";
import { cluster, type Vectors } from "./vectors.ts";

/** What the name tagger sees words with. */
export interface NameReader {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly clusters: NameClusters;
}

/** Sentences that are read together, written out. */
export interface Page {
  readonly text: NameText;
  readonly sentences: readonly NameSentence[];
}

/** The repository's model without names, its lexicon and its world. */
export function openReader(clusters: NameClusters): NameReader {
  const tables = files(resolve("data/lexicon"), ".tsv", (path) => readFileSync(path, "utf8"));
  const models = files(resolve("data/model"), ".bin", (path) => new Uint8Array(readFileSync(path)).buffer);
  models.delete("names.bin");
  return {
    model: openModel(models),
    lexicon: makeLexicon(new Map([...tables].map(([name, text]) => [name.slice(0, -4), text]))),
    gazetteer: gazetteerOf(openWorld(resolve("data/world"))),
    clusters,
  };
}

function files<T>(folder: string, extension: string, read: (path: string) => T): Map<string, T> {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return new Map(names.map((name) => [name, read(join(folder, name))]));
}

/** So many clusters of the vectors' words, and coarse ones of these. */
export function clustersOf(vectors: Vectors, fine: number, coarse: number): NameClusters {
  const { of, centres } = cluster(vectors.values, vectors.dimensions, 30_000, fine, 10);
  const above = cluster(centres, vectors.dimensions, fine, coarse, 20);
  const size = 1 << 17;
  const prints = new Uint16Array(size);
  const clusters = new Uint16Array(size);
  vectors.words.forEach((word, row) => {
    const hash = hashOf(word.toLowerCase());
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (prints[slot] !== 0 && prints[slot] !== printOf(hash)) slot = (slot + 1) & (size - 1);
    if (prints[slot] !== 0) return;
    prints[slot] = printOf(hash);
    clusters[slot] = of[row] + 1;
  });
  return { prints, cluster: clusters, coarse: Uint8Array.from([0, ...Array.from(above.of, (one) => one + 1)]) };
}

const LONGEST_PAGE = 20;

/** Sentences of one document together, at most twenty; those without a document alone, but for re3d's, which follow each other. */
export function pagesOf(sentences: readonly NameSentence[], reader: NameReader): Page[] {
  const groups: NameSentence[][] = [];
  for (const sentence of sentences) {
    const last = groups[groups.length - 1];
    const related = sentence.document !== "" || sentence.source === "re3d";
    const joins = related && last !== undefined && last.length < LONGEST_PAGE && last[0].document === sentence.document;
    if (joins && last[0].source === sentence.source) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((group) => pageOf(group, reader));
}

/** Sentences as one text, with the tagger's parts of speech. */
export function pageOf(sentences: readonly NameSentence[], { model, lexicon }: NameReader): Page {
  const start: number[] = [];
  const end: number[] = [];
  const first = [0];
  let text = "";
  for (const { forms, spaceAfter } of sentences) {
    const written = write(forms, spaceAfter);
    for (let i = 0; i < forms.length; i++) {
      start.push(text.length + written.start[i]);
      end.push(text.length + written.end[i]);
    }
    text += `${written.text}\n`;
    first.push(start.length);
  }
  const blocks = [{ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 }];
  const article = { id: "", given: "", url: null, publisher: null, published: null, modified: null, written: null, text, blocks };
  const spans = { start: Int32Array.from(start), end: Int32Array.from(end) };
  const none = sentences.length;
  const cut = { count: none, first: Int32Array.from(first), block: new Int32Array(none), parsed: new Uint8Array(none) };
  const { tokens } = parseWords(article as unknown as Article, { model, lexicon }, spans.start, spans.end, cut, false);
  return { text: { text, ...spans, first: cut.first, tag: tokens.tag }, sentences };
}

const ANY = (1 << NAME_LABELS.length) - 1;

/** What a model is taught on a page. */
export function lessonsOf({ text, sentences }: Page, reader: NameReader): Lesson[] {
  const words = nameWords(text, reader);
  const runs = { first: new Int32Array(words.count), last: new Int32Array(words.count) };
  const sink = new Int32Array(NAME_FEATURES);
  return sentences.map(({ labels, weight }, s) => {
    const [from, to] = [text.first[s], text.first[s + 1]];
    findRuns(words, from, to, runs);
    const features: number[] = [];
    const offsets = [0];
    for (let i = from; i < to; i++) {
      const count = nameFeatures(words, runs, from, to, i, sink);
      for (let f = 0; f < count; f++) features.push(sink[f]);
      offsets.push(features.length);
    }
    return {
      features: Int32Array.from(features),
      offsets: Int32Array.from(offsets),
      allowed: Uint8Array.from(labels, (label) => (label === UNKNOWN_LABEL ? ANY : 1 << label)),
      weight,
    };
  });
}
