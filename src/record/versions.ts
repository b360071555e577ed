import type { Source } from "./keep.ts";

/**
 * Of each page the newest version: by `modified`, else `published`, then by id. A page is known by its address, else by the
 * id that the input gave it. In order of article ids.
 */
export function newestVersions(sources: readonly Source[]): Source[] {
  const newest = new Map<string, Source>();
  for (const source of sources) {
    const { url, given } = source.article;
    const page = url === null ? `given ${given}` : `url ${url}`;
    const known = newest.get(page);
    if (known === undefined || isNewer(source, known)) newest.set(page, source);
  }
  const byArticle = new Map<string, Source>();
  for (const source of newest.values()) {
    const twin = byArticle.get(source.article.id);
    if (twin === undefined || isNewer(source, twin)) byArticle.set(source.article.id, source);
  }
  return [...byArticle.values()].sort((a, b) => compare(a.article.id, b.article.id));
}

function isNewer(a: Source, b: Source): boolean {
  const order =
    compare(stamp(a), stamp(b)) ||
    compare(a.article.id, b.article.id) ||
    compare(a.reading.reading.version, b.reading.reading.version) ||
    compare(a.article.given, b.article.given);
  return order > 0;
}

function stamp({ article }: Source): string {
  return article.modified ?? article.published ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
