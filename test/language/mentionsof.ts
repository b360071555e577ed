import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Article, Block } from "../../src/article/article.ts";
import { analyzeAll } from "../../src/language/analyze.ts";
import type { Doc, Mention } from "../../src/language/doc.ts";
import type { Gazetteer, NameKind } from "../../src/language/gazetteer.ts";
import { openModel } from "../../src/language/model.ts";
import { fold } from "../../src/text/fold.ts";
import { makeLexicon } from "../../src/text/lexicon.ts";

const DATA = join(import.meta.dirname, "../../data");
const bytes = (name: string) => new Uint8Array(readFileSync(join(DATA, "model", name))).buffer;
const model = openModel(
  new Map(
    readdirSync(join(DATA, "model"))
      .filter((name) => name.endsWith(".bin"))
      .map((name) => [name, bytes(name)]),
  ),
);
export const lexicon = makeLexicon(
  new Map(
    readdirSync(join(DATA, "lexicon"))
      .filter((name) => name.endsWith(".tsv"))
      .map((name) => [name.slice(0, -4), readFileSync(join(DATA, "lexicon", name), "utf8")]),
  ),
);

const NAMES: Readonly<Partial<Record<NameKind, readonly string[]>>> = {
  state: ["Norway", "Chile", "Ghana", "Kenya", "United States", "Israel", "Georgia", "France", "Peru", "Nepal", "Saudi Arabia"],
  demonym: ["Norwegian", "Chilean", "Ghanaian", "Kenyan", "American", "Israeli", "Georgian", "French", "Peruvian", "Peruvians", "Nepali"],
  body: ["United Nations", "UN", "UN Security Council", "Security Council", "African Union", "NATO", "G20", "Nordic Council"],
  place: ["Oslo", "Nairobi", "Santiago", "Geneva", "Accra", "Vienna", "Lima", "Lincoln", "Washington"],
  person: ["Jonas Store", "William Ruto", "Gabriel Boric"],
  family: ["Store", "Ruto", "Boric", "Lincoln"],
  given: ["Jonas", "William", "Gabriel"],
  metonym: ["Kremlin", "White House"],
};

const kinds = new Map<string, NameKind[]>();
for (const [kind, names] of Object.entries(NAMES))
  for (const name of names) kinds.set(fold(name), [...(kinds.get(fold(name)) ?? []), kind as NameKind]);
const beginnings = new Set(
  [...kinds.keys()].flatMap((name) => {
    const words = name.split(" ");
    return words.slice(1).map((_, k) => words.slice(0, k + 1).join(" "));
  }),
);

/** A gazetteer of the few names above. */
export const gazetteer: Gazetteer = { kinds: (folded) => kinds.get(folded) ?? [], begins: (folded) => beginnings.has(folded), longest: 3 };

/** An article of paragraphs parted by line ends; a line that begins with "# " is a heading and begins a section. */
export function articleOf(source: string): Article {
  const blocks: Block[] = [];
  let section = 0;
  for (const match of source.matchAll(/[^\n]+/g)) {
    const heading = match[0].startsWith("# ");
    if (heading) section++;
    const start = match.index + (heading ? 2 : 0);
    blocks.push({ kind: heading ? "heading" : "paragraph", span: { start, end: match.index + match[0].length }, section });
  }
  const some = { id: "test", given: "test", url: null, publisher: null, published: null, modified: null, written: null };
  return { ...some, text: source, blocks } as unknown as Article;
}

export function docOf(source: string): Doc {
  return analyzeAll(articleOf(source), { model, lexicon, gazetteer });
}

/** What a mention says, in a line: kind, text, name, title, affiliation, number and count. */
export function lineOf(one: Mention): string {
  const parts = [
    one.name === null ? null : `name=${one.name}`,
    one.title === null ? null : `title=${one.title}`,
    one.affiliation === null ? null : `of=${one.affiliation}`,
    one.plural ? (one.count === null ? "several" : `several=${one.count}`) : null,
  ].filter((part) => part !== null);
  return `${one.kind} "${one.text}"${parts.length > 0 ? ` ${parts.join(" ")}` : ""}`;
}

/** The mentions of a text are these, in order; members of a group are indented by a dash. */
export function mentions(source: string, ...expected: readonly string[]): void {
  const found = docOf(source).mentions;
  expect(found.map((one) => (one.memberOf === null ? lineOf(one) : `- ${lineOf(one)}`))).toEqual(expected);
}

/** The chains of a text: mentions' texts, those alone left out. */
export function chains(source: string, ...expected: readonly (readonly string[])[]): void {
  const byChain = new Map<number, string[]>();
  for (const one of docOf(source).mentions) byChain.set(one.chain, [...(byChain.get(one.chain) ?? []), one.text]);
  expect([...byChain.values()].filter((texts) => texts.length > 1)).toEqual(expected);
}

/** What the only mention with these words points back to. */
export function pointsTo(source: string, words: string, ...expected: readonly string[]): void {
  const found = docOf(source).mentions;
  const those = found.filter((one) => one.text === words);
  expect(those.length).toBe(1);
  expect(those[0].antecedents.map((id) => found[id].text)).toEqual(expected);
}

/** The token that paths reach for the mention with these words. */
export function headed(source: string, words: string, expected: string): void {
  const doc = docOf(source);
  const one = doc.mentions.find((mention) => mention.text === words);
  expect(one === undefined ? null : doc.article.text.slice(doc.tokens.start[one.head], doc.tokens.end[one.head])).toBe(expected);
}

/** A phrase that is read wrongly today: passes while it is, and fails once it is right, to be moved to the tests proper. */
export function wrong(source: string, now: readonly string[], should: readonly string[]): void {
  const found = docOf(source).mentions.map((one) => (one.memberOf === null ? lineOf(one) : `- ${lineOf(one)}`));
  expect(found).toEqual(now);
  expect(found).not.toEqual(should);
}
