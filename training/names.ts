import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Column, packColumns } from "../src/language/binary.ts";
import type { NameTagger } from "../src/language/nametags/nametagger.ts";
import { readNameSentences } from "./namedata.ts";
import { clustersOf, lessonsOf, openReader, pagesOf } from "./namepages.ts";
import { countNames, noCounts, shownCounts, wikigoldPages } from "./namescores.ts";
import { freezeNames, learn } from "./namescrf.ts";
import { loadVectors } from "./vectors.ts";

/*
 * npm run train:names: the name tagger of data/model/names.bin, from ../shared (training/namedata.ts says which data) and the other files
 * of data/model, whose tagger it reads parts of speech with. Prints scores on a tenth of UNER's dev part and on wikigold, which it is not trained on.
 */
const SHARED = resolve(process.env.SHARED ?? "../shared");
const OUT = resolve(process.env.OUT ?? "data/model");
const WORDS = 60_000;
const CLUSTERS = { fine: 512, coarse: 64 };
const SETTINGS = { rounds: 12, rate: 0.1, l2: 1e-4, least: 2, seed: 5 };
/** Slots for features: 2 to the power of this. */
const BITS = 17;

const began = Date.now();
const say = (text: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);

function main(): void {
  const reader = openReader(clustersOf(loadVectors(resolve(".build/vectors"), WORDS), CLUSTERS.fine, CLUSTERS.coarse));
  const pages = pagesOf(readNameSentences(SHARED), reader);
  const held = pages.filter(({ sentences }) => sentences[0].held);
  const lessons = pages.flatMap((page) => (page.sentences[0].held ? [] : lessonsOf(page, reader)));
  say(`${lessons.length} sentences`);
  const tagger: NameTagger = { ...freezeNames(learn(lessons, SETTINGS), BITS), clusters: reader.clusters };
  for (const [name, some] of [["UNER dev, a tenth", held] as const, ["wikigold", wikigoldPages(SHARED, reader)] as const]) {
    const counts = noCounts();
    countNames(tagger, some, reader, counts);
    say(`${name}: ${shownCounts(counts)}`);
  }
  save(tagger);
}

function save({ prints, counts, start, labels, weights, moves, clusters }: NameTagger): void {
  const columns = new Map<string, Column>([
    ["names.prints", prints],
    ["names.counts", counts],
    ["names.start", start],
    ["names.labels", labels],
    ["names.weights", weights],
    ["names.moves", moves],
    ["names.words", clusters.prints],
    ["names.cluster", clusters.cluster],
    ["names.coarse", clusters.coarse],
  ]);
  const hash = createHash("sha256");
  for (const column of columns.values()) hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  columns.set("version", Buffer.from(hash.digest("hex").slice(0, 8)));
  const bytes = packColumns(columns);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, "names.bin"), bytes);
  say(`names.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

main();
