import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeArticle } from "../src/article/make.ts";
import type { Claim } from "../src/claims/claim.ts";
import { readClaims } from "../src/claims/read.ts";
import { analyze, analyzeAll, type Resources } from "../src/language/analyze.ts";
import type { Doc } from "../src/language/doc.ts";

const NEWS = join(resolve(process.env.SHARED ?? "../shared"), "news/articles");

export interface ScanLoss {
  /** Claims that are read when every sentence has a tree. */
  readonly claims: number;
  /** Those of them that nothing tells when only sentences with a trigger have one. */
  readonly lost: number;
  /** Those that are told, but of other words or by somebody else. */
  readonly changed: number;
  /** Percent of the words of the news that stand in sentences with a trigger. */
  readonly parsed: number;
}

/** What the trigger scan costs on ../shared/news: claims that are missed because their sentence got no tree. */
export function scanLoss(resources: Resources): ScanLoss {
  let claims = 0;
  let lost = 0;
  let changed = 0;
  let tokens = 0;
  let parsed = 0;
  for (const file of readdirSync(NEWS).sort()) {
    const { title, text } = JSON.parse(readFileSync(join(NEWS, file), "utf8")) as { title: string | null; text: string };
    const article = makeArticle({ given: file, text, title });
    const some = analyze(article, resources);
    const read = (doc: Doc) => readClaims(doc, { lexicon: resources.lexicon, version: "scanloss" }).claims;
    const told = read(some);
    const all = read(analyzeAll(article, resources));
    claims += all.length;
    const keys = new Set(told.map(({ key }) => key));
    const missed = all.filter(({ key }) => !keys.has(key));
    lost += missed.filter((claim) => !told.some((other) => overlap(claim, other))).length;
    changed += missed.filter((claim) => told.some((other) => overlap(claim, other))).length;
    tokens += some.tokens.count;
    for (let s = 0; s < some.sentences.count; s++)
      if (some.sentences.parsed[s] === 1) parsed += some.sentences.first[s + 1] - some.sentences.first[s];
  }
  return { claims, lost, changed, parsed: (100 * parsed) / tokens };
}

/** Two statements of the same words, whoever is held to have said them. */
function overlap({ happening: a }: Claim, { happening: b }: Claim): boolean {
  if (a.kind !== "statement" || b.kind !== "statement" || a.words === null || b.words === null) return false;
  return a.words.span.start < b.words.span.end && b.words.span.start < a.words.span.end;
}
