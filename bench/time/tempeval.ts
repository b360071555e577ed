import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle } from "../../src/article/make.ts";
import { timex3 } from "../../src/identity/timex3.ts";
import { analyzeAll } from "../../src/language/analyze.ts";
import { parseDay } from "../../src/text/day.ts";
import { openResources } from "../resources.ts";
import { type Agreement, compare, type Marked } from "./newswire.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

/** Reads the TimeML documents (`.tml`) of a folder: their text without marks, and their TIMEX3 as gold. The day is that of the DCT element. */
export function tempeval(folder: string): Agreement {
  const sum: Agreement = { gold: 0, found: 0, relaxed: 0, strict: 0, type: 0, value: 0, errors: [] };
  const resources = openResources();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .sort()) {
    const source = readFileSync(join(folder, name), "utf8");
    const dct = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/.exec(source)?.[1] ?? "";
    const { text, gold } = unmark(/<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? "");
    const doc = analyzeAll(makeArticle({ given: name, text, published: parseDay(dct) }), resources);
    const places = alignment(doc.article.text, text);
    const found = timex3(doc, parseDay(dct), resources.lexicon).map(({ span, type, value, text: words }) => ({
      start: places[span.start],
      end: places[span.end - 1] + 1,
      type,
      value,
      text: words,
    }));
    compare(name, gold, found, sum);
  }
  return sum;
}

/** The text of an element without marks, and its TIMEX3. */
function unmark(source: string): { text: string; gold: Marked[] } {
  const gold: Marked[] = [];
  let text = "";
  let open: { start: number; type: string; value: string } | null = null;
  for (const [piece] of source.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/g)) {
    if (piece.startsWith("<TIMEX3")) open = { start: text.length, type: attribute(piece, "type"), value: attribute(piece, "value") };
    else if (piece === "</TIMEX3>" && open !== null) {
      gold.push({ ...open, end: text.length, text: text.slice(open.start) });
      open = null;
    } else if (!piece.startsWith("<")) text += ENTITIES[piece] ?? piece;
  }
  return { text, gold };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** For each code unit of the normalised text its place in the text as it was: white space and what normalising removed is stepped over. */
function alignment(normalised: string, original: string): Int32Array {
  const places = new Int32Array(normalised.length);
  let at = 0;
  for (let i = 0; i < normalised.length; i++) {
    if (!/\s/.test(normalised[i])) while (at < original.length && original[at] !== normalised[i]) at++;
    places[i] = Math.min(at, original.length - 1);
    if (!/\s/.test(normalised[i])) at++;
  }
  return places;
}
