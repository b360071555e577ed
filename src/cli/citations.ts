import type { Entry } from "../record/entry.ts";
import type { Store } from "../store/store.ts";

/** The sentence of a claim, and where it stands: "report.txt, 2024-07-02". */
export interface Citation {
  readonly claim: string;
  readonly sentence: string;
  readonly source: string;
}

/** The sentences that an entry rests on, each once. */
export async function citationsOf(store: Store, entry: Entry): Promise<Citation[]> {
  const rows = await store.database
    .selectFrom("claim")
    .innerJoin("article", "article.id", "claim.article")
    .select(["claim.id", "claim.sentence", "article.given", "article.url", "article.published"])
    .where("claim.id", "in", [...entry.claims])
    .execute();
  const order = new Map<string, number>(entry.claims.map((id, index) => [id, index]));
  rows.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${row.given}\n${row.sentence}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ claim: row.id, sentence: row.sentence, source: sourceOf(row) }];
  });
}

/** Where each article of the store stands, as `Citation.source` says it, by the article's id. */
export async function sourcesOf({ database }: Store): Promise<Map<string, string>> {
  const rows = await database.selectFrom("article").select(["id", "given", "url", "published"]).execute();
  return new Map(rows.map((row) => [row.id, sourceOf(row)]));
}

function sourceOf({ given, url, published }: { given: string; url: string | null; published: string | null }): string {
  return `${url ?? given}, ${published ?? "undated"}`;
}
