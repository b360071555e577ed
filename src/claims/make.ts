import type { Doc, TimeExpression } from "../language/doc.ts";
import { digest } from "../text/hash.ts";
import { bySpan, type Span, type Words } from "../text/span.ts";
import type { Attribution, Claim, ClaimId, ClaimKey, Happening, RuleName, Status } from "./claim.ts";
import type { Evidence } from "./evidence.ts";
import type { ClaimResources } from "./read.ts";

/** What a claim says, before its key, its sentence and its block are worked out. */
export interface Draft {
  readonly happening: Happening;
  readonly when: TimeExpression | null;
  readonly status: Status;
  readonly hedged: boolean;
  readonly attribution: readonly Attribution[];
  readonly trigger: Span;
  /** Index into `doc.sentences` of the sentence that the claim was read from. */
  readonly sentence: number;
  readonly evidence: Evidence;
  readonly rule: RuleName;
  readonly apart?: string | null;
  readonly background?: boolean;
}

/** Evidence of these says how a thing is told, not what is told: it is no part of a claim's key. */
const NOT_IN_KEY = /^(?:topics|background|apart)(?:\.|$)|(?:^|\.)(?:status|hedged|attribution)(?:\.|$)/;

/** The claim of a draft, with key, id, sentence and block. */
export function makeClaim(draft: Draft, doc: Doc, resources: ClaimResources): Claim {
  const article = doc.article.id;
  const key = keyOf(draft, article);
  return {
    key,
    id: digest(16, key, resources.version) as ClaimId,
    article,
    happening: draft.happening,
    when: draft.when,
    status: draft.status,
    hedged: draft.hedged,
    attribution: draft.attribution,
    sentence: wordsIn(doc, clipped(sentenceWords(doc, draft.sentence).span, draft.trigger, doc.article.text)),
    trigger: draft.trigger,
    block: doc.article.blocks[doc.sentences.block[draft.sentence]].kind,
    apart: draft.apart ?? null,
    background: draft.background ?? false,
    evidence: draft.evidence,
    rule: draft.rule,
  };
}

/** The words of an article in a span. */
export function wordsIn(doc: Doc, span: Span): Words {
  return { article: doc.article.id, span: { start: span.start, end: span.end }, text: doc.article.text.slice(span.start, span.end) };
}

/** The words of the `sentence`-th sentence. */
export function sentenceWords(doc: Doc, sentence: number): Words {
  const { first } = doc.sentences;
  return wordsIn(doc, { start: doc.tokens.start[first[sentence]], end: doc.tokens.end[first[sentence + 1] - 1] });
}

/** The longest sentence that a claim cites whole, in UTF-16 code units. */
const LONGEST_CITED = 2000;

/** A sentence, or of one without an end the part about the trigger, cut at spaces: else a text of n claims would be kept n times. */
function clipped(sentence: Span, trigger: Span, text: string): Span {
  if (sentence.end - sentence.start <= LONGEST_CITED) return sentence;
  const near = Math.min(Math.max(trigger.start, sentence.start), sentence.end);
  const from = text.indexOf(" ", Math.max(sentence.start, near - LONGEST_CITED / 2)) + 1;
  const until = text.lastIndexOf(" ", Math.min(sentence.end, near + LONGEST_CITED / 2));
  return from > 0 && from <= near && until > near ? { start: from, end: until } : { start: near, end: Math.min(near + 1, sentence.end) };
}

/** The index of the sentence that a token stands in. */
export function sentenceOf(doc: Doc, token: number): number {
  const { first, count } = doc.sentences;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (first[middle] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span of a token. */
export function tokenSpan(doc: Doc, token: number): Span {
  return { start: doc.tokens.start[token], end: doc.tokens.end[token] };
}

function keyOf(draft: Draft, article: string): ClaimKey {
  const spans = [draft.trigger];
  for (const [path, support] of Object.entries(draft.evidence)) if (!NOT_IN_KEY.test(path)) spans.push(...support.spans);
  const parts = spans.sort(bySpan).map((span) => `${span.start}-${span.end}`);
  return digest(16, article, draft.happening.kind, ...new Set(parts)) as ClaimKey;
}
