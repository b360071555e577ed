import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { keep } from "../../src/record/keep.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * Plain stories of a few sentences that tell of one happening more than once, or of two that look alike, by names, offices, states and pronouns: the
 * meetings and calls of the record, and no more. onestory.txt has its format in its head.
 */
interface Story {
  readonly name: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly entries: readonly string[];
}

const stories = readFileSync(join(import.meta.dirname, "onestory.txt"), "utf8")
  .split(/\n\n+/)
  .filter((block) => !block.startsWith("#"))
  .map((block) => storyOf(block.split("\n").filter((line) => line !== "")))
  .filter(({ text }) => text !== "");

function storyOf(lines: readonly string[]): Story {
  const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
  const text = lines.filter((line) => !/^[A-Z=]: |^= /.test(line));
  return {
    name: text.join(" ").slice(0, 90),
    published: marked("P: ")[0] ?? null,
    title: marked("T: ")[0] ?? null,
    text: text.join("\n\n"),
    entries: marked("= ").sort(),
  };
}

/** The meetings and calls of the record of one article: "held A + B", with the day where the story gives one. */
function entriesOf({ text, title, published }: Story): string[] {
  const article = makeArticle({ given: "story", text, title, published: parseDay(published ?? "") });
  const { entries } = keep([{ article, reading: rapporteur.identify(rapporteur.read(article)) }], rapporteur.world, []);
  return entries.flatMap(({ happening, kind, status }) => {
    if (happening.kind !== "meeting" && happening.kind !== "call") return [];
    const parties = happening.parties.map(({ value }) => value.name).sort();
    return [`${kind === "call" ? "call " : ""}${status.value} ${parties.join(" + ")}`];
  });
}

describe("one story", () => {
  test.each(stories.map((story) => [story.name, story] as const))("%s", (_, story) => {
    expect(entriesOf(story).sort()).toEqual(story.entries);
  });
  test("there are many", () => {
    expect(stories.length).toBeGreaterThan(9);
  });
});
