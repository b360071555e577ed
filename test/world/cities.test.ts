import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorld } from "../../src/world/open.ts";
import type { AsOf } from "../../src/world/world.ts";

const world = openWorld(join(import.meta.dirname, "../../data/world"));
const cities = readFileSync(join(import.meta.dirname, "cities.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(2)
  .map((line) => line.split("\t"));

test.each(cities)("%s is in %s", (name, state) => {
  const [place] = world.places(name, "2024-06-01" as AsOf);
  expect(place === undefined ? "no place" : `${place.name}, ${place.country?.slice(6)}`).toBe(`${name}, ${state}`);
});
