import type { Span } from "../../text/span.ts";
import { type Columns, openColumns } from "../binary.ts";
import type { Doc } from "../doc.ts";
import { findChains } from "./entitychains.ts";
import { describe, FORMS } from "./entitydescribed.ts";
import { ENTITY_TYPES, type EntityType, type FoundMention, findEntityMentions, type MentionRankers } from "./entitymentions.ts";
import { entityScan } from "./entityscan.ts";
import { openClusters, type WordClusters } from "./entitywords.ts";
import { openRanker, type Ranker } from "./ranker.ts";

/** Trained weights of coreference, opened without parsing. */
export interface CoreferenceModel {
  readonly words: WordClusters;
  readonly mentions: MentionRankers;
  readonly antecedents: Ranker;
}

const MISSING = "data/model/coreference.bin: no such file; reinstall the package or run npm run train:coreference";

/** Coreference as data/model/coreference.bin holds it; null where there is no such file. Throws when it is not one. */
export function openCoreference(file: ArrayBuffer | undefined): CoreferenceModel | null {
  if (file === undefined) return null;
  const columns: Columns = openColumns("coreference.bin", file);
  return {
    words: openClusters(columns),
    mentions: {
      mention: openRanker(columns, "mention"),
      beginning: openRanker(columns, "beginning"),
      end: openRanker(columns, "end"),
      together: openRanker(columns, "together"),
      type: openRanker(columns, "type"),
    },
    antecedents: openRanker(columns, "antecedent"),
  };
}

/**
 * A phrase that refers to something: any noun phrase, name or pronoun, those within others too. More than the mentions of `Doc`, which are of the
 * actors and things of diplomacy alone.
 */
export interface EntityMention {
  /** Index in the list, which is in order of position; of two that begin together the longer comes first. */
  readonly id: number;
  readonly span: Span;
  /** The article's text in `span`. */
  readonly text: string;
  /** Tokens `first` to `last`, exclusive, and the one that heads the phrase. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: EntityType;
  readonly form: "name" | "noun" | "pronoun";
}

/** Mentions of an article, and which of them refer to one thing. */
export interface Coreference {
  readonly mentions: readonly EntityMention[];
  /** By mention, the id of the first mention of its chain; a mention alone has its own. */
  readonly chain: readonly number[];
  /** By mention, the id of the mention before that it was joined to; null for the first of a chain. */
  readonly antecedent: readonly (number | null)[];
}

/** All phrases that refer, of the sentences of a document that have a tree (`analyzeAll`); of the others names and pronouns. */
export function entityMentions(doc: Doc, model: CoreferenceModel | null): EntityMention[] {
  if (model === null) throw new Error(MISSING);
  const scan = entityScan(doc, model.words);
  const found = findEntityMentions(scan, model.mentions);
  return published(doc, found, describe(scan, found).form);
}

/** The phrases that refer and their chains, within the article. Pure, integer, windowed: linear in the text. */
export function coreferenceOf(doc: Doc, model: CoreferenceModel | null): Coreference {
  if (model === null) throw new Error(MISSING);
  const scan = entityScan(doc, model.words);
  const found = findEntityMentions(scan, model.mentions);
  const described = describe(scan, found);
  const { chain, antecedent } = findChains(described, model.antecedents);
  return {
    mentions: published(doc, found, described.form),
    chain: Array.from(chain),
    antecedent: Array.from(antecedent, (other) => (other < 0 ? null : other)),
  };
}

function published({ article, tokens }: Doc, found: readonly FoundMention[], forms: Uint8Array): EntityMention[] {
  return found.map(({ first, last, head, type }, id) => {
    const span = { start: tokens.start[first], end: tokens.end[last - 1] };
    return {
      id,
      span,
      text: article.text.slice(span.start, span.end),
      first,
      last,
      head,
      type: ENTITY_TYPES[type],
      form: formOf(forms[id]),
    };
  });
}

function formOf(form: number): EntityMention["form"] {
  if (FORMS[form] === "name") return "name";
  return form <= FORMS.indexOf("which") ? "pronoun" : "noun";
}
