import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";

test("spellings of one name fold alike", () => {
  expect(fold("Erdoğan")).toBe("erdogan");
  expect(fold("Kassym-Jomart")).toBe("kassym jomart");
  expect(fold("U.S.")).toBe("us");
  expect(fold("Sa’ad")).toBe("saad");
  expect(fold("Løkke")).toBe("lokke");
});

test("a name with letters of another script does not fold to the Latin name", () => {
  expect(fold("Рutin")).not.toBe(fold("Putin"));
});

test("plain letters take a shorter way to the same end", () => {
  for (const words of ["U.S. President", "al-Assad's", "  G-20 (summit) ", "O'Brien", "A`b", "x\ty", "", "..."])
    expect(fold(words)).toBe(fold(`${words}é`).replace(/ ?e$/, "").trim());
});
