import type { Mention } from "../doc.ts";
import type { QuotePage } from "./page.ts";
import { KIND_SCORE, named } from "./subject.ts";

/** The speaker of an inverted cue ("said X", "according to X"): the first mention that begins within a few tokens after it. */
export function follower(page: QuotePage, token: number, reach = 5): Mention | null {
  const end = Math.min(page.count, token + reach, page.sentenceEnd(token - 1));
  const one = oneOfThem(page, token);
  if (one !== null) return one;
  for (let m = page.mentionFrom(token); m < page.mentions.length && page.first[m] < end; m++) {
    if (page.quoted[page.first[m]] === 1) return null;
    const between = onlyLight(page, token, page.first[m]);
    if (!between) return null;
    const spokesman = ofSpokesman(page, m);
    if (spokesman !== null) return spokesman;
    if (KIND_SCORE[page.mentions[m].kind] >= -1 && possessed(page, m) === null) return named(page, page.mentions[m]);
    const owner = possessed(page, m);
    if (owner !== null) return owner;
  }
  return null;
}

/** "said one of them, X": the one who is named after those of whom that is one. */
function oneOfThem(page: QuotePage, token: number): Mention | null {
  if (page.word(token) !== "one" || page.word(token + 1) !== "of" || page.word(token + 2) !== "them" || page.word(token + 3) !== ",")
    return null;
  const m = page.mentionFrom(token + 4);
  const isNext = m < page.mentions.length && page.first[m] <= token + 5 && page.mentions[m].kind === "person";
  return isNext ? named(page, page.mentions[m]) : null;
}

/** "said Ministry of [Foreign Affairs spokesman X]": of a ministry's long name its last words stand with the person. */
function ofSpokesman(page: QuotePage, m: number): Mention | null {
  if (page.mentions[m].kind !== "body" || page.word(page.after[m]) !== "of") return null;
  const next = page.mentions[m + 1];
  const isOwn = next !== undefined && page.first[m + 1] === page.after[m] + 1 && next.kind === "person";
  return isOwn && next.name !== null && next.title !== null && /\bspokes(?:person|man|woman)$/.test(next.title) ? next : null;
}

/** For a possessor ("the firm's chief executive, X") the person it leads to, when one follows closely. */
function possessed(page: QuotePage, m: number): Mention | null {
  const next = page.word(page.after[m]);
  if (next !== "'s" && next !== "’s") return null;
  for (let k = m + 1; k < page.mentions.length && page.first[k] <= page.after[m] + 8; k++)
    if (page.mentions[k].kind === "person" && page.quoted[page.first[k]] === 0 && beside(page, page.after[m] + 1, page.first[k]))
      return named(page, page.mentions[k]);
  return page.mentions[m];
}

/** True when an office and a comma at most stand between: "the firm's chief executive, X". */
function beside(page: QuotePage, from: number, to: number): boolean {
  return onlyLight(page, from, page.word(to - 1) === "," ? to - 1 : to);
}

/** True when nothing but articles, adjectives, nouns and giving words stands between: "a statement released by X", "the firm's chief". */
function onlyLight(page: QuotePage, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    const tag = page.tag(t);
    const light =
      page.capital(t) ||
      page.word(t) === "'s" ||
      page.word(t) === "’s" ||
      tag === "DET" ||
      tag === "ADJ" ||
      tag === "NOUN" ||
      tag === "ADV" ||
      tag === "PROPN" ||
      tag === "X" ||
      tag === "NUM";
    const gives = (page.is("giver", t) && page.word(t) !== "for") || page.is("issued", t);
    if (!light && !gives) return false;
  }
  return true;
}
