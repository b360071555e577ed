import type { Article } from "../article/article.ts";
import type { Span } from "../text/span.ts";
import { type Resources, tagSentences } from "./analyze.ts";
import type { MentionKind, Sentences, Tokens } from "./doc.ts";
import { findMentions } from "./mentions/mentions.ts";
import { NAME_LABELS } from "./nametags/nametagger.ts";
import { nameTags } from "./nametags/nametags.ts";
import type { Parsed } from "./parsed.ts";
import { lexemes } from "./parser/lexemes.ts";
import { cuttingWords } from "./tokens/cutting.ts";
import { withoutOpenings } from "./tokens/opened.ts";
import { cutText } from "./tokens/sentences.ts";
import { WordTable } from "./tokens/strings.ts";
import { scan, triggerForms } from "./tokens/triggerscan.ts";

/** What a quick look at an article finds. */
export interface Skim {
  readonly article: Article;
  /** How many tokens the article has. */
  readonly tokens: number;
  /** Its sentences, in order. */
  readonly sentences: readonly SkimmedSentence[];
}

export interface SkimmedSentence {
  readonly span: Span;
  /** Whether it holds a word that can begin a happening: "met", "summit", "voted". */
  readonly trigger: boolean;
  /** The names in it, in order; none are looked for where there is no trigger. */
  readonly names: readonly SkimmedName[];
}

export interface SkimmedName {
  readonly kind: MentionKind;
  readonly span: Span;
  readonly text: string;
}

/**
 * Words, sentences, which of them hold a trigger word, and the names in those: some ten times as fast as reading, for those who look through
 * more than they read. Names are found from these sentences alone, so now and then one differs from what `analyze` finds. Pure, never throws.
 */
export function skim(article: Article, resources: Resources): Skim {
  const { spans, sentences: cut } = cutText(article.text, article.blocks, cuttingWords(resources.lexicon));
  const sentences = withoutOpenings(article, spans, cut, resources.gazetteer, cuttingWords(resources.lexicon));
  const start = Int32Array.from(spans.start);
  const end = Int32Array.from(spans.end);
  scan(article.text, start, end, sentences, triggerForms(resources.lexicon));
  const names = namesIn(triggered(article, start, end, sentences), resources);
  let next = 0;
  const skimmed = Array.from({ length: sentences.count }, (_, s): SkimmedSentence => {
    const span = { start: start[sentences.first[s]], end: end[sentences.first[s + 1] - 1] };
    const from = next;
    while (next < names.length && names[next].span.start < span.end) next++;
    return { span, trigger: sentences.parsed[s] === 1, names: names.slice(from, next) };
  });
  return { article, tokens: start.length, sentences: skimmed };
}

/** The sentences with a trigger as a document of their own, not yet tagged. */
function triggered(article: Article, start: Int32Array, end: Int32Array, sentences: Sentences): Parsed {
  const kept: number[] = [];
  let count = 0;
  for (let s = 0; s < sentences.count; s++)
    if (sentences.parsed[s] === 1) {
      kept.push(s);
      count += sentences.first[s + 1] - sentences.first[s];
    }
  const first = new Int32Array(kept.length + 1);
  const tokens: Tokens = { count, start: new Int32Array(count), end: new Int32Array(count), ...emptyColumns(count) };
  kept.forEach((s, k) => {
    const [from, to] = [sentences.first[s], sentences.first[s + 1]];
    tokens.start.set(start.subarray(from, to), first[k]);
    tokens.end.set(end.subarray(from, to), first[k]);
    first[k + 1] = first[k] + to - from;
  });
  return {
    article,
    strings: new WordTable(),
    xpos: [],
    tokens,
    sentences: { count: kept.length, first, block: Int32Array.from(kept, (s) => sentences.block[s]), parsed: new Uint8Array(kept.length) },
    syntax: noTrees(count),
    abbreviations: [],
  };
}

function emptyColumns(count: number): Pick<Tokens, "lemma" | "tag" | "xpos" | "features"> {
  return { lemma: new Int32Array(count), tag: new Uint8Array(count), xpos: new Uint8Array(count), features: new Uint16Array(count) };
}

function noTrees(count: number): Parsed["syntax"] {
  return {
    head: new Int32Array(count).fill(-2),
    relation: new Uint8Array(count),
    from: new Int32Array(count + 1),
    dependents: new Int32Array(0),
    edge: new Uint8Array(0),
    enhanced: new Uint8Array(0),
  };
}

/** The names that the name tagger finds, or where there is none those of the mentions. */
function namesIn(parsed: Parsed, { model, lexicon, gazetteer }: Resources): SkimmedName[] {
  const { article, tokens, sentences } = parsed;
  const { text } = article;
  tagSentences(model, lexemes(text, tokens.start, tokens.end, 0, tokens.count, model.words), sentences, null, tokens);
  if (model.names !== null) {
    const labels = nameTags(model.names, { text, ...tokens, first: sentences.first }, { lexicon, gazetteer });
    return labelledNames(text, { ...tokens, name: labels });
  }
  return findMentions(parsed, lexicon, gazetteer).flatMap(({ kind, nameSpan, name }) =>
    nameSpan === null || name === null ? [] : [{ kind, span: nameSpan, text: name }],
  );
}

const KIND_OF: Readonly<Record<string, MentionKind>> = { PER: "person", ORG: "body", LOC: "place" };

function labelledNames(text: string, { count, start, end, name }: Tokens): SkimmedName[] {
  const names: SkimmedName[] = [];
  const label = (i: number) => (i < count && name !== undefined ? NAME_LABELS[name[i]] : "O");
  for (let i = 0; i < count; i++) {
    if (label(i) === "O") continue;
    let last = i;
    while (label(last + 1).startsWith("I-")) last++;
    const span = { start: start[i], end: end[last] };
    names.push({ kind: KIND_OF[label(i).slice(2)], span, text: text.slice(span.start, span.end) });
    i = last;
  }
  return names;
}
