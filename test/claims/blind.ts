import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle } from "../../src/article/make.ts";
import type { Reading } from "../../src/claims/claim.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** A day for all texts: a Wednesday, so that "on Friday" may be next or last. */
const published = parseDay("2026-03-04");

/** The rows of a table beside this file, by the names in its header line; lines that begin with # are left out. */
export function rows(name: string): Record<string, string>[] {
  const lines = readFileSync(join(import.meta.dirname, name), "utf8").split("\n");
  const [header, ...body] = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
  return body.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])));
}

/** What the program reads from one text alone: a report's first paragraph, or a report that is only its title. */
export function reading(text: string, headline: boolean): Reading {
  return rapporteur.read(
    makeArticle(headline ? { given: "blind", title: text, text: "", published } : { given: "blind", text, published }),
  );
}

/** Prints the lines when SHOW is set. */
export function show(lines: () => readonly string[]): void {
  if (process.env.SHOW) console.log(lines().join("\n"));
}
