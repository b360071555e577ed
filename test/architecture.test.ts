import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** What each room may import: the table of DESIGN.md section 3. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  article: ["text"],
  language: ["text", "article"],
  grammar: ["text", "language"],
  rules: ["grammar"],
  claims: ["text", "article", "language", "grammar", "rules"],
  world: ["text"],
  identity: ["text", "article", "language", "claims", "world"],
  record: ["text", "article", "language", "claims", "world", "identity"],
  wire: ["text", "article", "language", "claims", "world", "identity", "record"],
  store: ["text", "article", "claims", "world", "identity", "record", "wire"],
  formats: ["text", "wire"],
  cli: ["", "text", "article", "language", "world", "record", "wire", "store", "formats"],
};
/** Doors name the types of every room whose values they show. */
const DOORS = ["cli"];

/** Rooms that compute and nothing else: no files, no network, no clock, no dice, nothing that differs between machines. */
const PURE = ["text", "language", "grammar", "rules", "claims", "identity", "record", "wire", "formats"];
const IMPURE = /from "node:|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|\bprocess\./;
const VARIES = /\bIntl\.|\.localeCompare\(|\.toLocale[A-Z]|Math\.(?:exp|tanh|pow|log|sin|cos)\(/;
/** World is pure after loading: only these files of it touch the disk. */
const LOADERS = ["world/open.ts"];

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The room of a file, or "" for one that stands in src itself. */
function roomOf(file: string): string {
  const folder = dirname(file).split("/")[0];
  return folder === "." ? "" : folder;
}

describe.each(files)("%s", (file) => {
  const code = readFileSync(join(src, file), "utf8");
  const room = roomOf(file);

  test("stands in a room of the map and imports only what that may", () => {
    if (room === "") return;
    expect(Object.keys(ROOMS)).toContain(room);
    for (const [, types, target] of code.matchAll(/import (type )?[^;]*?from "(\.[^"]+)"/g)) {
      if (types !== undefined && DOORS.includes(room)) continue;
      const other = roomOf(relative(src, resolve(src, dirname(file), target)));
      const allowed = other === room || ROOMS[room].includes(other);
      expect(allowed, `${file} imports ${target}: ${room} may not import ${other || "rapporteur.ts"}`).toBe(true);
    }
  });

  test("computes and nothing else where its room is pure", () => {
    if (LOADERS.includes(file) || !(PURE.includes(room) || room === "world")) return;
    expect(code.match(IMPURE)?.[0] ?? null).toBeNull();
    expect(code.match(VARIES)?.[0] ?? null).toBeNull();
  });

  test("only wire and the doors know JSON, only store knows SQL", () => {
    if (["text", "language", "grammar", "rules", "claims", "identity", "record"].includes(room)) expect(code).not.toMatch(/\bJSON\./);
    if (room !== "store") expect(code).not.toMatch(/from "(?:kysely|libsql)"/);
  });
});

test("rules are declarations: they contain no function", () => {
  for (const file of files.filter((name) => roomOf(name) === "rules"))
    expect(readFileSync(join(src, file), "utf8"), file).not.toMatch(/=>|\bfunction\b/);
});
