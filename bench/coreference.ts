import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeArticle } from "../src/article/make.ts";
import { analyzeAll, type Resources } from "../src/language/analyze.ts";
import { type CoreferenceModel, coreferenceOf, openCoreference } from "../src/language/coreference/entities.ts";
import type { Doc } from "../src/language/doc.ts";
import { analyzeWords } from "../src/language/pretokenised.ts";
import { type EntityDocument, readEntities } from "../training/entities.ts";
import { type Chain, type CoreferenceScores, type Figures, scoreChains } from "./clusters.ts";
import { openResources } from "./resources.ts";

/*
 * npm run -s score:coreference [-- --json] [-- --dev]
 * Chains of GUM-open's documents on mentions that were found (exact spans), with the measures of the reference scorer. SHARED: where the treebanks are.
 */
const SHARED = resolve(process.env.SHARED ?? "../shared");
const PART = process.argv.includes("--dev") ? "dev" : "test";

/** The chains of a document, gold and found, and what each is of. */
interface Scored {
  readonly genre: string;
  readonly key: readonly Chain[];
  readonly response: readonly Chain[];
  readonly keyTypes: readonly string[];
  readonly responseTypes: readonly string[];
}

interface Line {
  readonly what: string;
  readonly on: string;
  readonly scores: CoreferenceScores;
}

function main(): void {
  const resources = openResources();
  const bytes = readFileSync(join(resolve(process.env.MODEL ?? "data/model"), "coreference.bin"));
  const model = openCoreference(new Uint8Array(bytes).buffer);
  if (model === null) throw new Error("data/model/coreference.bin: no such file; run npm run train:coreference");
  const documents = readEntities(join(SHARED, "treebanks/gum-open"), PART);
  const given = documents.map((document) => onGivenWords(document, resources, model));
  const raw = documents.map((document) => onRawText(document, resources, model));
  const on = `GUM-open ${PART}`;
  const news = given.filter(({ genre }) => genre === "news");
  const lines: Line[] = [
    { what: "given words, singletons removed", on, scores: scoreChains(given, false) },
    { what: "given words, with singletons", on, scores: scoreChains(given, true) },
    { what: "raw text, singletons removed", on, scores: scoreChains(raw, false) },
    { what: "raw text, with singletons", on, scores: scoreChains(raw, true) },
    ...[...new Set(given.map(({ genre }) => genre))].map((genre) => ({
      what: "given words, singletons removed",
      on: `${on}, ${genre}`,
      scores: scoreChains(
        given.filter((one) => one.genre === genre),
        false,
      ),
    })),
    { what: "chains of persons and organisations, singletons removed", on: `${on}, news`, scores: scoreChains(news.map(actors), false) },
    { what: "chains of persons and organisations, with singletons", on: `${on}, news`, scores: scoreChains(news.map(actors), true) },
  ];
  if (process.argv.includes("--json")) console.log(JSON.stringify(lines));
  else print(lines);
}

function print(lines: readonly Line[]): void {
  const cell = ({ precision, recall, f1 }: Figures) => `${precision.toFixed(1)} / ${recall.toFixed(1)} / ${f1.toFixed(1)}`;
  console.log("| what | on | CoNLL F1 | mentions P / R / F1 | MUC | B3 | CEAF-e |\n| --- | --- | --: | --- | --- | --- | --- |");
  for (const { what, on, scores } of lines) {
    const { mentions, muc, b3, ceafe, conll } = scores;
    console.log(`| ${what} | ${on} | ${conll.toFixed(2)} | ${[mentions, muc, b3, ceafe].map(cell).join(" | ")} |`);
  }
}

/** Words, sentences and paragraphs given; tags, trees, mentions and chains found. */
function onGivenWords(document: EntityDocument, resources: Resources, model: CoreferenceModel): Scored {
  const doc = analyzeWords(document.words, document.name, resources);
  const { start, end } = document.words;
  return scoredOf(
    document,
    doc,
    model,
    (first, last) => `${start[first]}-${end[last - 1]}`,
    (offset) => offset,
  );
}

/** Everything found from the text alone. Spans are counted in characters that are not white space. */
function onRawText(document: EntityDocument, resources: Resources, model: CoreferenceModel): Scored {
  const { text, start, end } = document.words;
  const article = makeArticle({ given: document.name, text });
  const [gold, read] = [solidOffsets(text), solidOffsets(article.text)];
  return scoredOf(document, analyzeAll(article, resources), model, (first, last) => `${gold(start[first])}-${gold(end[last - 1])}`, read);
}

function scoredOf(
  { genre, gold }: EntityDocument,
  doc: Doc,
  model: CoreferenceModel,
  nameOf: (first: number, last: number) => string,
  offset: (offset: number) => number,
): Scored {
  const { mentions, chain } = coreferenceOf(doc, model);
  const key = grouped(gold.map(({ first, last, group, type }) => ({ name: nameOf(first, last), chain: group, type })));
  const response = grouped(
    mentions.map(({ span, type }, id) => ({ name: `${offset(span.start)}-${offset(span.end)}`, chain: chain[id], type })),
  );
  return { genre, key: key.chains, response: response.chains, keyTypes: key.types, responseTypes: response.types };
}

/** Mentions by chain, and the type that most mentions of each chain have. */
function grouped(mentions: readonly { name: string; chain: string | number; type: string }[]): { chains: Chain[]; types: string[] } {
  const chains = new Map<string | number, { names: string[]; types: string[] }>();
  const taken = new Set<string>();
  for (const { name, chain, type } of mentions) {
    if (taken.has(name)) continue;
    taken.add(name);
    const known = chains.get(chain) ?? { names: [], types: [] };
    known.names.push(name);
    known.types.push(type);
    chains.set(chain, known);
  }
  const all = [...chains.values()];
  return { chains: all.map(({ names }) => names), types: all.map(({ types }) => commonest(types)) };
}

function commonest(list: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0][0];
}

/** Only the chains of persons and organisations. */
function actors({ key, response, keyTypes, responseTypes }: Scored): { key: Chain[]; response: Chain[] } {
  const isActor = (type: string) => type === "person" || type === "organization";
  return { key: key.filter((_, k) => isActor(keyTypes[k])), response: response.filter((_, k) => isActor(responseTypes[k])) };
}

/** The number of characters before an offset that are not white space. */
function solidOffsets(text: string): (offset: number) => number {
  const before = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (/\s/.test(text[i]) ? 0 : 1);
  return (offset) => before[offset];
}

main();
