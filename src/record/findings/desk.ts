import type { ClaimId } from "../../claims/claim.ts";
import { digest } from "../../text/hash.ts";
import type { ArticleId, NonEmpty, Span, Words } from "../../text/span.ts";
import type { World, WorldFact } from "../../world/world.ts";
import type { Entry, EntryId, Finding, FindingKind } from "../entry.ts";
import type { Source } from "../keep.ts";
import type { Told } from "../told.ts";
import { type Passage, passagesOf } from "./passage.ts";

/** What lies before the finders: the articles, their claims, the entries these came to, and the world. */
export interface Desk {
  /** In order of article ids. */
  readonly sources: readonly Source[];
  /** In order of ClaimKeys. */
  readonly told: readonly Told[];
  /** In order of ids. */
  readonly entries: readonly Entry[];
  readonly world: World;
  readonly claimOf: ReadonlyMap<ClaimId, Told>;
  readonly sourceOf: ReadonlyMap<ArticleId, Source>;
  /** The claims of each article, in order of ClaimKeys. */
  readonly toldIn: ReadonlyMap<ArticleId, readonly Told[]>;
  /** The entry that a claim is of. */
  readonly entryOf: ReadonlyMap<ClaimId, EntryId>;
  readonly passagesIn: ReadonlyMap<ArticleId, readonly Passage[]>;
}

/** Looks for one kind of thing that cannot be right. */
export type Finder = (desk: Desk) => readonly Finding[];

export function deskOf(sources: readonly Source[], told: readonly Told[], entries: readonly Entry[], world: World): Desk {
  const toldIn = new Map<ArticleId, Told[]>(sources.map(({ article }) => [article.id, []]));
  for (const one of told) toldIn.get(one.article)?.push(one);
  return {
    sources,
    told,
    entries,
    world,
    claimOf: new Map(told.map((one) => [one.claim.id, one])),
    sourceOf: new Map(sources.map((source) => [source.article.id, source])),
    toldIn,
    passagesIn: new Map(sources.map((source) => [source.article.id, passagesOf(source)])),
    entryOf: new Map(entries.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const))),
  };
}

/** The article's own words at a span. */
export function wordsAt({ article }: Source, span: Span): Words {
  return { article: article.id, span, text: article.text.slice(span.start, span.end) };
}

/** A finding with its id: a digest of its kind and of the words on both sides. */
export function finding(
  kind: FindingKind,
  says: NonEmpty<Words>,
  against: NonEmpty<Words | WorldFact>,
  text: string,
  entries: readonly EntryId[] = [],
): Finding {
  const sides = [...says, ...against].map(sideOf);
  const articles = [...new Set([...says, ...against].flatMap((side) => ("article" in side ? [side.article] : [])))].sort();
  return {
    id: digest(16, kind, ...sides),
    kind,
    says,
    against,
    text,
    articles: articles as unknown as NonEmpty<ArticleId>,
    entries: [...new Set(entries)].sort(),
  };
}

function sideOf(side: Words | WorldFact): string {
  return "article" in side ? `${side.article} ${side.span.start} ${side.span.end}` : side.row;
}

/** Words as they stand in a sentence for people: in quotation marks, on one line, cut after 160 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > 160 ? `${line.slice(0, 160).trimEnd()} …` : line}”`;
}

/** What a row of the world says, with its source. */
export function factText({ says, source }: WorldFact): string {
  return `${says} (${source})`;
}
