import { createReadStream, type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Day } from "../text/day.ts";
import type { Article } from "./article.ts";
import { type ArticleInput, dayOfTimestamp, makeArticle } from "./make.ts";

/** An article that was read, or an input that could not be, with the reason in one line. */
export type Read = { readonly article: Article } | { readonly refused: string };

/** The longest file or line that is opened, in bytes or characters. */
const LONGEST_INPUT = 20_000_000;

/** The longest text that is read as one article, in UTF-16 code units: 300 pages are no report. */
export const LONGEST = 1_000_000;

const KINDS = new Set([".txt", ".json", ".jsonl", ".ndjson"]);

/**
 * The articles of files and folders (searched in order of name; `.txt`, `.json`, `.jsonl`), or of standard input for "-". `published` is the
 * day of those that give none. What cannot be read is reported, never thrown.
 */
export async function* readInputs(paths: readonly string[], stdin: Readable, published: Day | null): AsyncGenerator<Read> {
  for (const path of paths) {
    if (path === "-") yield* readStream(stdin, "stdin", published);
    else yield* readPath(path, published, true);
  }
}

/** How many files the paths hold, for a progress bar; standard input counts as one. */
export function countInputs(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (path === "-" ? 1 : filesIn(path).length), 0);
}

async function* readPath(path: string, published: Day | null, named: boolean): AsyncGenerator<Read> {
  let size: number;
  try {
    const status = statSync(path);
    if (status.isDirectory()) {
      const files = filesIn(path);
      if (files.length === 0) yield { refused: `${path}: no .txt, .json or .jsonl file in this folder` };
      for (const file of files) yield* readPath(file, published, false);
      return;
    }
    size = status.size;
  } catch (error) {
    yield { refused: `${path}: ${reason(error)}` };
    return;
  }
  const extension = extname(path).toLowerCase();
  if (extension === ".jsonl" || extension === ".ndjson") yield* readStream(createReadStream(path), path, published);
  else if (size > LONGEST_INPUT)
    yield { refused: `${path}: ${size} bytes, the limit is ${LONGEST_INPUT}; split it or give it as JSON Lines` };
  else if (extension === ".json") yield* readJson(path, published);
  else if (extension === ".txt" || named) yield readText(path, published);
}

function filesIn(path: string): string[] {
  let entries: Dirent[];
  try {
    if (!statSync(path).isDirectory()) return [path];
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  const names = entries.map((entry) => entry.name).sort((a, b) => (a < b ? -1 : 1));
  const folders = new Set(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
  return names.flatMap((name) => {
    if (name.startsWith(".")) return [];
    const file = join(path, name);
    if (folders.has(name)) return filesIn(file);
    return KINDS.has(extname(name).toLowerCase()) ? [file] : [];
  });
}

function readText(path: string, published: Day | null): Read {
  try {
    const bytes = readFileSync(path);
    if (isBinary(bytes)) return { refused: `${path}: not a text; expected plain text in UTF-8, UTF-16 or Windows-1252` };
    return checked({ given: basename(path), text: decode(bytes), published }, path);
  } catch (error) {
    return { refused: `${path}: ${reason(error)}` };
  }
}

function* readJson(path: string, published: Day | null): Generator<Read> {
  let value: unknown;
  try {
    value = JSON.parse(decode(readFileSync(path)));
  } catch (error) {
    yield { refused: `${path}: ${reason(error)}` };
    return;
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) yield { refused: `${path}: an empty list; expected objects with "text"` };
  for (let i = 0; i < list.length; i++) {
    const where = Array.isArray(value) ? `${path}[${i}]` : path;
    yield readObject(list[i], where, published);
  }
}

/** JSON Lines; a stream whose first line is no JSON object is one article of plain text. */
async function* readStream(stream: Readable, name: string, published: Day | null): AsyncGenerator<Read> {
  const plain: string[] = [];
  let line = 0;
  let length = 0;
  let json: boolean | null = null;
  try {
    for await (const raw of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      length += raw.length + 1;
      if (json === null && raw.trim() !== "") json = /^\s*[{[]/.test(raw);
      if (json) {
        length = 0;
        if (raw.trim() !== "") yield* readLine(raw, `${name}:${line}`, published);
      } else if (length > LONGEST_INPUT) {
        yield { refused: `${name}: more than ${LONGEST_INPUT} characters of plain text; split it or give it as JSON Lines` };
        return;
      } else plain.push(raw);
    }
  } catch (error) {
    yield { refused: `${name}: ${reason(error)}` };
    return;
  }
  if (!json) yield checked({ given: name, text: plain.join("\n"), published }, name);
}

function* readLine(raw: string, where: string, published: Day | null): Generator<Read> {
  if (raw.length > LONGEST_INPUT) {
    yield { refused: `${where}: a line of ${raw.length} characters, the limit is ${LONGEST_INPUT}` };
    return;
  }
  try {
    const value: unknown = JSON.parse(raw);
    for (const object of Array.isArray(value) ? value : [value]) yield readObject(object, where, published);
  } catch (error) {
    yield { refused: `${where}: ${reason(error)}` };
  }
}

/** The article of a JSON object as DESIGN.md section 4 has it: `text`, and optional id, url, publisher, published, modified, title, language. */
function readObject(value: unknown, where: string, published: Day | null): Read {
  if (typeof value !== "object" || value === null) return { refused: `${where}: expected an object with "text"` };
  const field = (name: string): string | null => {
    const content = (value as Record<string, unknown>)[name];
    return typeof content === "string" && content !== "" ? content : null;
  };
  if (typeof (value as { text?: unknown }).text !== "string")
    return { refused: `${where}: no "text" in the object; give the article's words as a string` };
  const language = field("language");
  if (language !== null && !/^en\b/i.test(language)) return { refused: `${where}: language "${language}"; only English is read` };
  const stamp = field("published");
  const own = stamp === null ? null : dayOfTimestamp(stamp);
  if (stamp !== null && own === null) return { refused: `${where}: "published" is "${stamp}"; expected an ISO day such as 2024-07-02` };
  return checked(
    {
      given: field("id") ?? where,
      text: (value as { text: string }).text,
      title: field("title"),
      url: field("url"),
      publisher: field("publisher"),
      modified: field("modified"),
      published: own ?? published,
    },
    where,
  );
}

function checked(input: ArticleInput, where: string): Read {
  if (input.text.length > LONGEST)
    return { refused: `${where}: ${input.text.length} characters in one article, the limit is ${LONGEST}; split it` };
  const article = makeArticle(input);
  return article.text === "" ? { refused: `${where}: no text in it` } : { article };
}

/** True for bytes that no text has: a zero byte, outside of UTF-16. */
function isBinary(bytes: Buffer): boolean {
  return !hasUtf16Mark(bytes) && bytes.includes(0);
}

function hasUtf16Mark(bytes: Buffer): boolean {
  return bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}

/** The letters of bytes 0x80 to 0x9f; Node 20's own decoder of that name leaves them as controls. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-8, or UTF-16 by its byte order mark; other bytes are taken for Windows-1252. */
function decode(bytes: Buffer): string {
  if (hasUtf16Mark(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80]);
  }
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES") return "not allowed to read it";
  return error instanceof Error ? error.message.split("\n")[0] : String(error);
}
