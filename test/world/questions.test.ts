import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askChair, askHolder, askMember } from "../../src/world/ask.ts";
import { openWorld } from "../../src/world/open.ts";
import type { AsOf } from "../../src/world/world.ts";

const world = openWorld(join(import.meta.dirname, "../../data/world"));

/** What the world answers, in the words of questions.tsv. */
const ANSWERS: Readonly<Record<string, (question: string, on: AsOf) => readonly string[]>> = {
  holder: (question, on) => askHolder(world, question, on).rows.map((row) => row.name),
  chair: (question, on) =>
    askChair(world, question, on)
      .rows.filter((row) => row.entity.startsWith("state:"))
      .map((row) => row.name),
  member(question, on) {
    const [body, member] = question.split(": ");
    return askMember(world, body, member, on).rows.map((row) => row.as);
  },
  summit(question, on) {
    const series = world.named(`${question} summit`, on)[0];
    return series === undefined ? [] : world.gatherings(series.entity, on).map((gathering) => gathering.city ?? "?");
  },
  place(question, on) {
    const place = world.named(question, on).find((named) => named.kind === "place");
    return place === undefined ? [] : [place.of === null ? place.name : `${place.name}, ${world.nameOf(place.of)}`];
  },
  name: (question, on) =>
    world
      .named(question, on)
      .slice(0, 1)
      .map((named) => named.name),
};

const questions = readFileSync(join(import.meta.dirname, "questions.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .slice(1)
  .map((line) => line.split("\t"));

describe("questions written down before the tables were asked", () => {
  test.each(questions)("%s: %s on %s is %s", (kind, question, day, expected) => {
    expect(ANSWERS[kind](question, day as AsOf).join(", ") || "-").toBe(expected);
  });
});
