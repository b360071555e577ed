import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeArticle } from "../src/article/make.ts";
import type { Claim } from "../src/claims/claim.ts";
import type { Mention } from "../src/language/doc.ts";
import { open } from "../src/rapporteur.ts";
import { parseDay } from "../src/text/day.ts";
import { type Base, dice, replaced, VARIANTS, type Variant } from "./metamorphicvariants.ts";

/*
 * npm run -s score:metamorphic [-- --news DIR]... [--seed N] [--step N] [--errors]
 * What a text tells must not depend on what people are called or how they are introduced, nor on an aside or a day more. Takes the sentences in which
 * meetings, calls, visits and votes are found (of the examples, and of half A of ../shared/news where it is there), varies each in several ways, and counts the
 * claims that the variant still gives (`kept`) and those that it gives beside them (`more`), both of the claims of the original. `--step 3` takes every third sentence.
 */

const { values: options } = parseArgs({
  options: {
    news: { type: "string", multiple: true },
    seed: { type: "string", default: "1" },
    step: { type: "string", default: "1" },
    errors: { type: "boolean", default: false },
  },
});

const SHARED = resolve("../shared/news/articles");
const KINDS: ReadonlySet<string> = new Set(["meeting", "call", "visit", "vote"]);
const LONGEST = 420;
const rapporteur = open(resolve("data"));
const folders = options.news ?? [resolve("examples/news"), ...(existsSync(SHARED) ? [SHARED] : [])];

interface Row {
  claims: number;
  kept: number;
  more: number;
}

const rows = new Map<string, Row>();
const sentences = folders.flatMap(sentencesOf).filter((_, k) => k % Number(options.step) === 0);
sentences.forEach((text, k) => {
  const base = baseOf(text);
  if (base === null) return;
  for (const [kind, vary] of Object.entries(VARIANTS))
    for (const variant of vary(base, dice(Number(options.seed) * 100_003 + k))) judge(kind, base, variant);
});
console.log(`${sentences.length} sentences`);
for (const [kind, { claims, kept, more }] of rows)
  console.log(`${kind.padEnd(12)} ${String(claims).padStart(6)}  kept ${percent(kept, claims)}  more ${percent(more, claims)}`);

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)}%`;
}

/** The sentences of a folder's articles that claims were found in; of ../shared/news half A alone. */
function sentencesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const found = names.sort().flatMap((name) => {
    const { id, text, title, published } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, string | null>;
    if (
      folder === SHARED &&
      Number.parseInt(
        createHash("sha256")
          .update(id ?? "")
          .digest("hex")
          .slice(-1),
        16,
      ) %
        2 ===
        1
    )
      return [];
    const article = makeArticle({ given: id ?? name, text: text ?? "", title: title ?? null, published: parseDay(published ?? "") });
    const claims = rapporteur.read(article).claims.filter(({ happening, block }) => KINDS.has(happening.kind) && block === "paragraph");
    return claims.map(({ sentence }) => sentence.text.replace(/\s+/g, " ").trim());
  });
  return [...new Set(found)].filter((text) => text.length < LONGEST);
}

function baseOf(text: string): Base | null {
  const article = makeArticle({ given: "base", text, published: parseDay("2015-03-06") });
  const reading = rapporteur.read(article);
  const claims = reading.claims.filter(({ happening }) => KINDS.has(happening.kind));
  return claims.length === 0 || article.text !== text ? null : { text, claims, mentions: reading.mentions };
}

/** Who and where, as a line that two readings can be compared by; names are replaced as the variant has them. */
function lineOf({ happening }: Claim, mentions: readonly Mention[], names: ReadonlyMap<string, string>): string {
  const key = (mention: Mention) => replaced(nameOf(mention, mentions), names).toLowerCase();
  if (happening.kind === "visit") return `visit ${key(happening.visitor)} @ ${key(happening.place)}`;
  if (happening.kind === "vote") return `vote ${key(happening.body)}`;
  const parties = happening.kind === "meeting" || happening.kind === "call" ? happening.parties : [];
  return `${happening.kind} ${parties.map(key).sort().join(" + ")}`;
}

/** The longest name that the text gives somebody, else the words. */
function nameOf(mention: Mention, mentions: readonly Mention[]): string {
  const plain = mention.name ?? mention.text.replace(/^(?:the|a|an|his|her|their|its) /i, "");
  if (mention.kind !== "person" || mention.plural || mention.name !== null) return plain;
  const named = mentions
    .filter((other) => other.chain === mention.chain && other.kind === "person" && !other.plural)
    .map(({ name }) => name ?? "");
  return named.sort((one, other) => other.length - one.length)[0] || plain;
}

function judge(kind: string, base: Base, variant: Variant): void {
  const { claims, mentions } = rapporteur.read(makeArticle({ given: "variant", text: variant.text, published: parseDay("2015-03-06") }));
  const wanted = new Set(base.claims.map((claim) => lineOf(claim, base.mentions, variant.names)));
  const found = new Set(claims.filter(({ happening }) => KINDS.has(happening.kind)).map((claim) => lineOf(claim, mentions, new Map())));
  const lost = [...wanted].filter((line) => !found.has(line));
  const more = [...found].filter((line) => !wanted.has(line));
  const row = rows.get(kind) ?? { claims: 0, kept: 0, more: 0 };
  rows.set(kind, { claims: row.claims + wanted.size, kept: row.kept + wanted.size - lost.length, more: row.more + more.length });
  if (options.errors && lost.length + more.length > 0)
    console.log(`[${kind}] ${variant.text}\n  - ${lost.join("; ")}\n  + ${more.join("; ")}`);
}
