import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openCompact } from "../../src/world/compact.ts";
import { gazetteerOf } from "../../src/world/gazetteer.ts";
import { openWorld, writeCompact } from "../../src/world/open.ts";
import type { AsOf, EntityId } from "../../src/world/world.ts";

const base = mkdtempSync(join(tmpdir(), "compact-"));
const folder = join(base, "world");
const own = join(base, "own");
cpSync(resolve(import.meta.dirname, "../../data/world"), folder, { recursive: true });
rmSync(join(folder, "world.bin"), { force: true });
afterAll(() => rmSync(base, { recursive: true }));

const tables = openWorld(folder);
const size = writeCompact(folder);
const compact = openWorld(folder);
const DAYS = ["1999-06-01", "2010-05-01", "2017-07-08", "2022-10-13", "2025-01-01", "2040-01-01", "ever"] as AsOf[];

/** What a world says of a sample of everything, one line an answer. */
function sample(world: typeof tables): string[] {
  const lines: string[] = [world.hash];
  const said = (what: string, answers: readonly { readonly fact: { readonly row: string; readonly says: string } }[]): void => {
    lines.push(`${what}: ${answers.map(({ fact }) => `${fact.row} ${fact.says}`).join("; ")}`);
  };
  const names = [...new Set([...world.names()].map(([folded]) => folded))].sort();
  lines.push(`${names.length} names`);
  for (const [index, name] of names.entries()) {
    if (index % 7 !== 0) continue;
    const on = DAYS[index % DAYS.length];
    said(`${name} on ${on}`, world.named(name, on));
    for (const { entity, kind } of world.named(name, on).slice(0, 2)) {
      if (kind === "person") said(`offices of ${entity}`, world.tenures(entity, on));
      if (kind === "state")
        for (const title of ["president", "prime minister", "leader", "foreign minister"]) said(title, world.holders(title, entity, on));
      if (kind === "body")
        said(`members of ${entity}`, [...world.members(entity, on), ...world.chairs(entity, on), ...world.gatherings(entity, "ever")]);
      if (kind === "place") lines.push(world.nameOf(entity));
      lines.push(`acts for ${world.actsFor(entity, on)}`);
    }
  }
  for (const name of ["Zelenskij", "Porochenko", "Berdymukhamedow"]) said(name, world.named(name, "2016-01-01" as AsOf));
  const votes = world.rollCalls(null, "ever");
  said("votes", votes);
  for (const row of [
    "tenures.tsv:100",
    "persons.tsv:100",
    "members.tsv:20",
    "patches/members.tsv:5",
    "patches/state_names.tsv:3",
    "places.tsv:50",
    "none.tsv:3",
  ])
    lines.push(world.fact(row)?.says ?? "none");
  return lines;
}

describe("the compact file", () => {
  test("answers as the tables do", () => {
    const [one, other] = [sample(tables), sample(compact)];
    expect(one.length).toBeGreaterThan(10_000);
    for (const [index, line] of one.entries()) if (line !== other[index]) expect(other[index]).toBe(line);
    expect(other.length).toBe(one.length);
  });
  test("language finds the same names in it", () => {
    const [one, other] = [gazetteerOf(tables), gazetteerOf(compact)];
    expect(other.longest).toBe(one.longest);
    for (const [folded] of tables.names()) {
      expect(new Set(other.kinds(folded))).toEqual(new Set(one.kinds(folded)));
      const [head] = folded.split(" ");
      expect(other.begins(head)).toBe(one.begins(head));
    }
  });
  test("one's own rows correct it as they correct the tables", () => {
    const folder2 = join(base, "text");
    cpSync(folder, folder2, { recursive: true });
    rmSync(join(folder2, "world.bin"));
    cpSync(resolve(import.meta.dirname, "own"), own, { recursive: true });
    const [one, other] = [openWorld(folder2, own), openWorld(folder, own)];
    for (const on of DAYS) {
      for (const ask of ["Anna Example", "Thule", "Iceland", "XYZ summit", "Examplehof", "Halla Tomasdottir"])
        expect(other.named(ask, on), ask).toEqual(one.named(ask, on));
      for (const of of ["state:IS", "state:FR"] as EntityId[])
        expect(other.holders("president", of, on)).toEqual(one.holders("president", of, on));
    }
    expect(other.hash).toBe(one.hash);
    expect(other.hash).not.toBe(compact.hash);
  });
  test("is made the same twice, and is not much larger than the tables", () => {
    const bytes = readFileSync(join(folder, "world.bin"));
    writeCompact(folder);
    expect(readFileSync(join(folder, "world.bin")).equals(bytes)).toBe(true);
    const text = ["", "patches"].flatMap((where) =>
      readdirSync(join(folder, where))
        .filter((name) => name.endsWith(".tsv"))
        .map((name) => statSync(join(folder, where, name)).size),
    );
    expect(size).toBeLessThan(2 * text.reduce((sum, one) => sum + one, 0));
  });
});

describe("a compact file that cannot be trusted is not used", () => {
  const leader = () => openWorld(folder).holders("president", "state:IS" as EntityId, "2010-01-01" as AsOf)[0]?.name;
  test("a table that was changed since", () => {
    const table = join(folder, "patches/leads.tsv");
    const before = readFileSync(table, "utf8");
    writeFileSync(table, `${before}# a remark\n`);
    expect(openWorld(folder).hash).not.toBe(compact.hash);
    writeFileSync(table, before.replace("hog", "hos"));
    utimesSync(table, new Date(Date.now() + 5000), new Date(Date.now() + 5000));
    expect(openWorld(folder).hash).not.toBe(compact.hash);
    writeFileSync(table, before);
    writeCompact(folder);
    expect(openWorld(folder).hash).toBe(compact.hash);
  });
  test("cut short anywhere, or of another program", () => {
    const whole = readFileSync(join(folder, "world.bin"));
    for (let length = 0; length < whole.length; length += 97_003)
      expect(openCompact(new Uint8Array(whole.subarray(0, length)), [folder, folder], ["", "patches/"]), `${length}`).toBeNull();
    writeFileSync(join(folder, "world.bin"), whole.subarray(0, 1000));
    expect(leader()).toBe("Olafur Ragnar Grimsson");
    writeFileSync(join(folder, "world.bin"), "hello");
    expect(leader()).toBe("Olafur Ragnar Grimsson");
    writeFileSync(join(folder, "world.bin"), whole);
    expect(leader()).toBe("Olafur Ragnar Grimsson");
  });
});
