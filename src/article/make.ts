import { addDays, type Day, day, daysBetween, parseDay, yearOf } from "../text/day.ts";
import { digest } from "../text/hash.ts";
import type { ArticleId } from "../text/span.ts";
import type { Article } from "./article.ts";
import { findBlocks } from "./blocks.ts";
import { normalise } from "./normalise.ts";

/** What an input says of an article, before anything is made of it. */
export interface ArticleInput {
  readonly given: string;
  readonly text: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly published?: Day | null;
  readonly modified?: string | null;
}

/** The article of an input: text normalised, title in front, blocks found, id computed. Never throws. */
export function makeArticle(input: ArticleInput): Article {
  const body = normalise(input.text);
  const title = normalise(input.title ?? "").replaceAll("\n", " ");
  const repeated = title !== "" && (body === title || body.startsWith(`${title}\n`));
  const text = title === "" || repeated ? body : body === "" ? title : `${title}\n${body}`;
  const publisher = input.publisher ?? null;
  const blocks = findBlocks(text, title !== "");
  const published = input.published ?? null;
  const dateline = blocks.find((block) => block.kind === "dateline");
  return {
    id: digest(24, publisher ?? "", text) as ArticleId,
    given: input.given,
    url: input.url ?? null,
    publisher,
    published,
    modified: input.modified ?? null,
    written: dateline ? datelineDay(text.slice(dateline.span.start, dateline.span.end), published) : null,
    text,
    blocks,
  };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day in a dateline. Without a year it is the one nearest to the day of publication, at most 30 days before it; else null. */
function datelineDay(words: string, published: Day | null): Day | null {
  const after = /(\p{L}{3})\p{L}*\.? (\d{1,2})(?:, (\d{4}))?(?!\d)/u.exec(words);
  const before = /(?<!\d)(\d{1,2}) (\p{L}{3})\p{L}*(?: (\d{4}))?/u.exec(words);
  const [name, date, given] = after !== null ? after.slice(1) : before !== null ? [before[2], before[1], before[3]] : [];
  const month = name === undefined ? 0 : MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  if (given !== undefined) return day(Number(given), month, Number(date));
  if (published === null) return null;
  for (const year of [yearOf(published), yearOf(published) - 1]) {
    const candidate = day(year, month, Number(date));
    if (candidate !== null && candidate <= addDays(published, 1) && daysBetween(candidate, published) <= 30) return candidate;
  }
  return null;
}

/** The day at the head of a timestamp (`2024-07-02T10:00:00Z`) or a plain day; null when there is none. */
export function dayOfTimestamp(text: string): Day | null {
  return parseDay(text.slice(0, 10));
}
