import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../src/article/article.ts";
import { makeArticle } from "../src/article/make.ts";
import { open } from "../src/rapporteur.ts";
import { parseDay } from "../src/text/day.ts";

/*
 * npm run bench [-- --json] [--words 600] [--read 2000] [--shared ../shared]
 * Articles a second of processor time, from text to identified claims, out of two streams cut into articles of 600 words: diplomacy only (the articles of
 * ../shared/news that are no negatives, put together) and general news (the lines of ../shared/text/voa-sentences.txt). A stream is read from its beginning again and again until so many articles have been read, the same
 * for both: the engine goes on compiling for about as long. The best pass counts.
 */

/** Articles of the general stream; the diplomatic one is as long as its text. */
const GENERAL = 400;

interface Stream {
  readonly name: string;
  readonly goal: number;
  readonly articles: readonly Article[];
}

interface Speed {
  readonly stream: string;
  readonly articles: number;
  readonly claims: number;
  readonly perSecond: number;
  readonly goal: number;
}

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    words: { type: "string", default: "600" },
    read: { type: "string", default: "2000" },
    shared: { type: "string", default: "../shared" },
  },
});

const words = whole(options.words, "--words");
const read = whole(options.read, "--read");
const rapporteur = open(resolve("data"));
const speeds = [
  { name: "diplomacy", goal: 100, articles: joined(diplomacy(resolve(options.shared, "news", "articles")), words) },
  { name: "general", goal: 250, articles: joined(lines(resolve(options.shared, "text", "voa-sentences.txt")), words).slice(0, GENERAL) },
].map(speed);
if (options.json) console.log(JSON.stringify(speeds, null, 1));
else {
  console.log(`stream      articles of ${words} words  claims  articles/s  goal`);
  for (const { stream, articles, claims, perSecond, goal } of speeds)
    console.log(
      `${stream.padEnd(11)} ${String(articles).padStart(21)} ${String(claims).padStart(7)} ${perSecond.toFixed(0).padStart(11)} ${String(goal).padStart(5)}`,
    );
}

/** Reads and identifies a stream several times; the best rate counts, by processor time of the whole process. */
function speed({ name, goal, articles }: Stream): Speed {
  let perSecond = 0;
  let claims = 0;
  for (let pass = 0; pass * articles.length < read; pass++) {
    claims = 0;
    const before = process.cpuUsage();
    for (const article of articles) claims += rapporteur.identify(rapporteur.read(article)).claims.length;
    const { user, system } = process.cpuUsage(before);
    perSecond = Math.max(perSecond, (1e6 * articles.length) / (user + system));
  }
  return { stream: name, articles: articles.length, claims, perSecond, goal };
}

/** Pieces one after the other, a paragraph each, in articles of at least so many words; what is left over at the end is left out. */
function joined(pieces: readonly string[], length: number): Article[] {
  const articles: Article[] = [];
  let text: string[] = [];
  let count = 0;
  for (const piece of pieces) {
    text.push(piece);
    count += piece.split(" ").length;
    if (count < length) continue;
    articles.push(makeArticle({ given: String(articles.length), text: text.join("\n\n"), published: parseDay("2010-06-15") }));
    text = [];
    count = 0;
  }
  return articles;
}

function diplomacy(folder: string): string[] {
  return readdirSync(there(folder))
    .filter((name) => name.endsWith(".json") && !name.startsWith("neg-"))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { text: string }).text.split("\n\n"));
}

function lines(file: string): string[] {
  return readFileSync(there(file), "utf8").split("\n");
}

function there(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`${path}: not found, expected the shared data beside the repository; give its folder with --shared`);
}

function whole(given: string, name: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${name} ${given}: expected a whole number above 0`);
}
