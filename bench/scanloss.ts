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
  /** Percent of the words of the news that stand in sentences with a trigger. */
  readonly parsed: number;
}

/** What the trigger scan costs on ../shared/news: claims that are missed because their sentence got no tree. */
export function scanLoss(resources: Resources): ScanLoss {
  let claims = 0;
  let lost = 0;
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
    lost += all.filter((claim) => !told.some((other) => isTold(claim, other))).length;
    tokens += some.tokens.count;
    for (let s = 0; s < some.sentences.count; s++)
      if (some.sentences.parsed[s] === 1) parsed += some.sentences.first[s + 1] - some.sentences.first[s];
  }
  return { claims, lost, parsed: (100 * parsed) / tokens };
}

/** One claim, or one statement of one speaker whose words end elsewhere: that is the tree's business, not the scan's. */
function isTold(claim: Claim, other: Claim): boolean {
  if (claim.key === other.key) return true;
  const [a, b] = [claim.happening, other.happening];
  if (a.kind !== "statement" || b.kind !== "statement" || a.speaker.id !== b.speaker.id || a.words === null || b.words === null)
    return false;
  return a.words.span.start < b.words.span.end && b.words.span.start < a.words.span.end;
}
