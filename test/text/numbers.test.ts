import { describe, expect, test } from "vitest";
import { numberAt, numberOf, ordinalOf } from "../../src/text/numbers.ts";

describe("a whole text", () => {
  test.each([
    ["thirty-nine", 39],
    ["thirty - nine", 39],
    ["Forty", 40],
    ["107", 107],
    ["1,200", 1200],
    ["12,345,678", 12345678],
    ["1.5 million", 1500000],
    ["2.3 billion", 2300000000],
    ["a dozen", 12],
    ["two dozen", 24],
    ["a hundred", 100],
    ["one hundred and ninety-three", 193],
    ["two hundred five", 205],
    ["three thousand two hundred and six", 3206],
    ["two million three hundred thousand", 2300000],
    ["twenty one", 21],
    ["zero", 0],
  ])("%s is %d", (text, value) => expect(numberOf(text)).toBe(value));

  test.each([
    ["sixth", 6],
    ["21st", 21],
    ["twenty-first", 21],
    ["twentieth", 20],
    ["one hundred and second", 102],
  ])("%s is the ordinal %d", (text, value) => {
    expect(ordinalOf(text)).toBe(value);
    expect(numberOf(text)).toBeNull();
  });

  test.each([
    "a",
    "dozens",
    "several",
    "one two",
    "twenty eleven",
    "hundred",
    "1,20",
    "sixth two",
    "",
    "one and two",
    "thirty-",
    "million",
  ])("%j is no number", (text) => {
    expect(numberOf(text)).toBeNull();
    expect(ordinalOf(text)).toBeNull();
  });
});

describe("in a row of words", () => {
  const found = (text: string, at: number) => {
    const words = text.split(" ");
    const number = numberAt((index) => words[index], at, words.length);
    return number === null ? null : `${words.slice(at, at + number.length).join(" ")} = ${number.value}`;
  };
  test("takes as many words as belong to it", () => {
    expect(found("one hundred and five states and three observers", 0)).toBe("one hundred and five = 105");
    expect(found("two and three", 0)).toBe("two = 2");
    expect(found("thirty - nine abstained", 0)).toBe("thirty - nine = 39");
    expect(found("one hundred and then", 0)).toBe("one hundred = 100");
    expect(found("a hundred delegates", 0)).toBe("a hundred = 100");
    expect(found("twelve - nation group", 0)).toBe("twelve = 12");
    expect(found("the sixth summit", 1)).toBe("sixth = 6");
    expect(found("30 million people", 0)).toBe("30 million = 30000000");
  });
  test("is none where no number begins", () => {
    expect(found("a summit", 0)).toBeNull();
    expect(found("and five", 0)).toBeNull();
  });
});
