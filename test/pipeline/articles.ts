import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Article } from "../../src/article/article.ts";
import { makeArticle } from "../../src/article/make.ts";
import { open } from "../../src/rapporteur.ts";
import { parseDay } from "../../src/text/day.ts";

/** One reader for all tests of the whole way: it is a value and nothing changes it. */
export const rapporteur = open();

/** Our own example reports. */
export const examples = articlesIn(resolve(import.meta.dirname, "../../examples/news"));

/** The development news, where ../shared is there; read by the program only. */
export const news = articlesIn(resolve(import.meta.dirname, "../../../shared/news/articles"));

function articlesIn(folder: string): Article[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { id, text, title, url, publisher, published } = JSON.parse(readFileSync(join(folder, name), "utf8"));
      return makeArticle({ given: id, text, title, url, publisher, published: parseDay(published ?? "") });
    });
}

/** A generator of numbers below `limit` that is the same in every run (Numerical Recipes' linear congruential generator). */
export function dice(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * limit);
  };
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], roll: (limit: number) => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
