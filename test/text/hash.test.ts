import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { digest, sha256 } from "../../src/text/hash.ts";

test("is SHA-256, at every length around the block borders", () => {
  for (let length = 0; length < 200; length++) {
    const text = "é".repeat(length % 7) + "a".repeat(length);
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
  }
});

test("lists of parts that join to the same text differ", () => {
  expect(digest(16, "ab", "c")).not.toBe(digest(16, "a", "bc"));
  expect(digest(16, "a", "")).not.toBe(digest(16, "a"));
});
