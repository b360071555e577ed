import { describe, expect, test } from "vitest";
import { rederive } from "../../src/identity/derivations.ts";
import type { IdentifiedReading } from "../../src/identity/identified.ts";
import { identify } from "../../src/identity/identify.ts";
import { examples, rapporteur } from "../pipeline/articles.ts";
import { readingOf, rederiveAll, WORLD, write } from "./build.ts";

/** The example reports as they are, and as if nobody had dated them. */
const readings = examples.flatMap((article) => {
  const reading = rapporteur.read(article);
  return [
    { article, reading },
    { article: { ...article, given: `${article.given} undated` }, reading: { ...reading, published: null, written: null } },
  ];
});

describe("every entity and every day of the example reports follows from its inputs again", () => {
  test.each(readings.map((one) => [one.article.given, one] as const))("%s", (_, { article, reading }) => {
    const identified = identify(reading, rapporteur.world);
    expect(rederiveAll(identified, article.text, rapporteur.world)).toBeGreaterThan(3);
  });
});

test("identifying twice gives the same", () => {
  for (const { reading } of readings) {
    expect(identify(reading, rapporteur.world)).toEqual(identify(reading, rapporteur.world));
  }
});

describe("a changed text no longer gives the value", () => {
  test("of a name, an office, a nationality, a city, a metonym", () => {
    for (const { article, reading } of readings) {
      const identified = identify(reading, rapporteur.world);
      for (const [path, support] of Object.entries(identified.evidence)) {
        if (support.by === "chain" || support.by === "local") continue;
        const { start, end } = support.spans[0];
        const text = `${article.text.slice(0, start)}${"Q".repeat(end - start)}${article.text.slice(end)}`;
        const { entity, mention } = identified.mentions[Number(path.slice("mention:".length))];
        expect(rederive(support, { identified, text, world: rapporteur.world }), `${mention.text} by ${support.by}`).not.toBe(entity);
      }
    }
  });

  /** The entity of the first mention when its text reads otherwise and everything else stays. */
  function swapped(source: string, published: string, from: string, to: string): unknown {
    const written = write(source);
    const identified = identify(readingOf(written, [], published), WORLD);
    return rederive(identified.evidence["mention:0"], {
      identified,
      text: written.text.replace(from, to.padEnd(from.length)),
      world: WORLD,
    });
  }

  test("to another of the same kind", () => {
    expect(swapped("{p1 *Emmanuel Macron*} came.", "2023-05-10", "Emmanuel Macron", "Emmanuel Macron")).toBe("person:fr-emmanuel-macron");
    expect(swapped("{p1 *Emmanuel Macron*} came.", "2023-05-10", "Emmanuel Macron", "Olaf Scholz")).toBeNull();
    expect(swapped("{p1 the ~president~ of <France>} came.", "2023-05-10", "France", "France")).toBe("person:fr-emmanuel-macron");
    expect(swapped("{p1 the ~president~ of <France>} came.", "2023-05-10", "France", "Poland")).toBeNull();
    expect(swapped("{p1 the ~president~ of <France>} came.", "2023-05-10", "president", "minister")).toBeNull();
    expect(swapped("in {l1 *Vienna*}.", "2023-05-10", "Vienna", "Berlin")).toBeNull();
    expect(swapped("at {g1 the 17th *G20* summit}.", "2022-05-10", "17th", "17th")).toBe("gathering:G20/leaders/2022-11-15");
    expect(swapped("at {g1 the 17th *G20* summit}.", "2022-05-10", "17th", "16th")).toBeNull();
    expect(swapped("at {g1 the 17th *G20* summit}.", "2022-05-10", "G20", "EPC")).toBeNull();
  });

  test("of a day", () => {
    const written = write("{p1 *Emmanuel Macron*} met {p2 *Olaf Scholz*} {t XXXX-WXX-3 Wednesday}.");
    const identified = identify(readingOf(written, [{ meeting: [0, 1], when: 0, status: "held" }], "2023-05-12"), WORLD);
    const support = identified.claims[0].evidence.when;
    expect(rederive(support, { identified, text: written.text, world: WORLD })).toEqual(identified.claims[0].when);
    expect(rederive(support, { identified, text: written.text.replace("Wednesday", "Thursday "), world: WORLD })).toBeNull();
  });
});

describe("hostile readings", () => {
  /** What a source repeated so often comes to; a reading of thousands of mentions must take seconds, not minutes. */
  function took(source: string, times: number): IdentifiedReading {
    const written = write(Array.from({ length: times }, () => source).join("\n"));
    const reading = readingOf(written, [], null);
    const begun = performance.now();
    const identified = identify(reading, WORLD);
    expect(performance.now() - begun).toBeLessThan(8000);
    return identified;
  }

  test("one chain of thousands, thousands of summits, thousands of namesakes", () => {
    expect(took("{p1 *Emmanuel Macron*} {p1 *Macron*} {p1 the <French> ~president~}", 2000).mentions).toHaveLength(6000);
    expect(took("{g1 the *G20* summit} {g1 the summit} in {l2 *Georgetown*}", 1000).mentions).toHaveLength(3000);
    expect(took("{p1 *Ann Smith*} {p2 *Bob Smith*} {p3 *Smith*}", 2000).mentions).toHaveLength(6000);
  });

  test("nothing at all", () => {
    const identified = identify(readingOf(write(""), [], null), WORLD);
    expect(identified.mentions).toEqual([]);
    expect(identified.day.basis).toBe("open");
  });
});
