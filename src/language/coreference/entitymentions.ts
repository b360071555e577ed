import { RELATIONS, UPOS } from "../doc.ts";
import { bucket, childOf, type EntityScan, relationSet } from "./entityscan.ts";
import { beginningsOf, canHead, coordinationEnd, type Edge, endsOf } from "./entityspans.ts";
import { hashOf } from "./entitywords.ts";
import { bestOf, Options, type Ranker } from "./ranker.ts";

/** What GUM tells of what a mention is of. */
export const ENTITY_TYPES = [
  "abstract",
  "animal",
  "event",
  "object",
  "organization",
  "person",
  "place",
  "plant",
  "substance",
  "time",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The rankers that find mentions: whether a head is one's, where it begins and ends, whether a coordination is one, and of what type it is. */
export interface MentionRankers {
  readonly mention: Ranker;
  readonly beginning: Ranker;
  readonly end: Ranker;
  readonly together: Ranker;
  readonly type: Ranker;
}

/** A phrase that refers: tokens `first` to `last`, exclusive; `type` is an index into ENTITY_TYPES. */
export interface FoundMention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: number;
  /** True for a whole coordination ("Norway and Chile"), which has its first member's head. */
  readonly together: boolean;
}

const CASE = relationSet("case");
const DETERMINER = relationSet("det", "nmod:poss");
const VERB = UPOS.indexOf("VERB");
const COMMA = 44;
const ARTICLES = new Set([hashOf("the"), hashOf("a"), hashOf("an")]);
/** Most mentions that are looked for in an article. */
const MOST = 20_000;

/** The mentions of a document in order of position, of two that begin together the longer first. Windowed: linear in the text. */
export function findEntityMentions(scan: EntityScan, rankers: MentionRankers): FoundMention[] {
  const options = new Options();
  const found: FoundMention[] = [];
  const taken = new Set<number>();
  const { count } = scan.doc.tokens;
  const push = (one: FoundMention) => {
    const key = one.first * (count + 1) + one.last;
    if (!taken.has(key)) found.push(one);
    taken.add(key);
  };
  const phrases = phrasesOf(scan);
  for (const phrase of phrases.list) {
    if (found.length >= MOST) break;
    const { head, together } = phrase;
    mentionOptions(scan, head, options);
    const single = bestOf(rankers.mention, options) === 1;
    if (!single && together === null) continue;
    beginningOptions(scan, phrase, options);
    const first = phrase.beginnings[bestOf(rankers.beginning, options)].at;
    if (single) {
      endOptions(scan, phrase, phrases.repeated, options);
      const last = phrase.ends[bestOf(rankers.end, options)].at;
      push({ first, last, head, type: typeOf(scan, head, first, last, rankers.type, options), together: false });
    }
    if (together === null) continue;
    togetherOptions(scan, head, together, options);
    if (bestOf(rankers.together, options) !== 1) continue;
    push({ first, last: together, head, type: typeOf(scan, head, first, together, rankers.type, options), together: true });
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** A token that can head a mention, and where its phrase can begin and end; `together`: where the coordination ends that begins with it. */
export interface Phrase {
  readonly head: number;
  readonly beginnings: readonly Edge[];
  readonly ends: readonly Edge[];
  readonly together: number | null;
  /** For each end, a hash of the words up to it, the article left out. */
  readonly wordings: Int32Array;
}

/** All phrases of a document, and how often each wording could be one. */
export interface Phrases {
  readonly list: readonly Phrase[];
  readonly repeated: ReadonlyMap<number, number>;
}

export function phrasesOf(scan: EntityScan): Phrases {
  const { doc, subtrees } = scan;
  const list: Phrase[] = [];
  const repeated = new Map<number, number>();
  for (let head = 0; head < doc.tokens.count; head++) {
    if (!canHead(doc, head)) continue;
    const beginnings = beginningsOf(doc, subtrees, head);
    const ends = endsOf(doc, subtrees, head);
    const wordings = wordingsOf(scan, beginnings[beginnings.length - 1].at, ends);
    for (const wording of wordings) repeated.set(wording, (repeated.get(wording) ?? 0) + 1);
    list.push({ head, beginnings, ends, together: coordinationEnd(doc, subtrees, head), wordings });
  }
  return { list, repeated };
}

const LONGEST_WORDING = 30;

function wordingsOf({ word }: EntityScan, first: number, ends: readonly Edge[]): Int32Array {
  const from = ARTICLES.has(word[first]) ? first + 1 : first;
  return Int32Array.from(ends, ({ at }, k) => {
    if (at - from > LONGEST_WORDING) return -1 - k - from;
    let hash = 17;
    for (let i = from; i < at; i++) hash = (Math.imul(hash, 31) + word[i]) | 0;
    return hash;
  });
}

/** Two options: 0 for no mention, which has no features, 1 for one. */
export function mentionOptions(scan: EntityScan, i: number, options: Options): void {
  const { doc, word, lemma, cluster, kind, shape, often } = scan;
  const { tokens, syntax } = doc;
  options.clear();
  options.next();
  options.next();
  const tag = tokens.tag[i];
  const relation = syntax.relation[i];
  const above = syntax.head[i];
  const aboveTag = above >= 0 ? tokens.tag[above] : 31;
  const place = (relation << 5) | tag;
  const determiner = childOf(scan, i, DETERMINER);
  const marker = childOf(scan, i, CASE);
  const before = i > 0 ? word[i - 1] : 0;
  const after = i + 1 < tokens.count ? word[i + 1] : 0;
  options.add(1, tag, relation);
  options.add(2, word[i], relation);
  options.add(3, lemma[i], tag);
  options.add(4, place, aboveTag, above > i ? 1 : 0);
  options.add(5, place, above >= 0 ? lemma[above] : 0);
  options.add(6, word[i], before);
  options.add(7, word[i], after);
  options.add(8, cluster[i], relation);
  options.add(9, kind[i], place);
  options.add(10, often[i], place, shape[i]);
  options.add(11, determiner < 0 ? 0 : word[determiner], place);
  options.add(12, marker < 0 ? 0 : word[marker], determiner < 0 ? lemma[i] : 1, tag);
  options.add(13, marker < 0 ? 0 : word[marker], above >= 0 ? lemma[above] : 0, determiner < 0 ? 0 : 1);
  options.add(14, tokens.xpos[i], place);
  options.add(15, shape[i], place, above >= 0 ? shape[above] : 4);
  options.add(16, above >= 0 ? kind[above] : 15, place, kind[i]);
  options.add(17, tag, i > 0 ? tokens.tag[i - 1] : 31, i + 1 < tokens.count ? tokens.tag[i + 1] : 31);
  options.add(18, scan.coarse[i], place);
}

/** One option for each place where the phrase can begin. */
export function beginningOptions(scan: EntityScan, { head, beginnings }: Phrase, options: Options): void {
  const { doc, word, lemma } = scan;
  const { tokens, syntax } = doc;
  options.clear();
  for (const { at, kept, cut } of beginnings) {
    options.next();
    const cutRelation = cut < 0 ? 63 : syntax.relation[cut];
    const keptRelation = kept < 0 ? 63 : syntax.relation[kept];
    const tag = tokens.tag[head];
    const before = at > 0 ? at - 1 : -1;
    options.add(1, cutRelation, tag);
    options.add(2, keptRelation, tag);
    options.add(3, cutRelation, keptRelation);
    options.add(4, word[at], tag);
    options.add(5, before < 0 ? 0 : word[before], tag);
    options.add(6, tokens.tag[at], before < 0 ? 31 : tokens.tag[before]);
    options.add(7, cutRelation, before < 0 ? 0 : word[before]);
    options.add(8, keptRelation, word[at]);
    options.add(9, cut < 0 ? 31 : tokens.tag[cut], cutRelation, syntax.relation[head]);
    options.add(10, bucket(head - at), tag);
    options.add(11, cut < 0 ? 0 : lemma[cut], lemma[head]);
    options.add(12, tokens.xpos[at], before < 0 ? 63 : tokens.xpos[before]);
  }
}

/** One option for each place where the phrase can end. */
export function endOptions(scan: EntityScan, { head, ends, wordings }: Phrase, repeated: Phrases["repeated"], options: Options): void {
  const { doc, word, lemma, subtrees } = scan;
  const { tokens, syntax } = doc;
  options.clear();
  const tag = tokens.tag[head];
  const above = syntax.head[head];
  const top = subtrees.high[head];
  let longest = -1;
  ends.forEach(({ at }, k) => {
    if ((repeated.get(wordings[k]) ?? 0) > 1) longest = Math.max(longest, at);
  });
  for (let k = 0; k < ends.length; k++) {
    const { at, kept, cut } = ends[k];
    options.next();
    const cutRelation = cut < 0 ? 63 : syntax.relation[cut];
    const keptRelation = kept < 0 ? 63 : syntax.relation[kept];
    const lead = cut < 0 ? 0 : word[subtrees.low[cut]];
    const keptLead = kept < 0 ? 0 : word[subtrees.low[kept]];
    const deep = cut < 0 ? 2 : syntax.head[cut] === head ? 0 : 1;
    const next = at < tokens.count ? word[at] : 0;
    const nextTag = at < tokens.count ? tokens.tag[at] : 31;
    const beyond = at - 1 > top ? 2 : at - 1 < top ? 0 : 1;
    options.add(1, cutRelation, deep, tag);
    options.add(2, keptRelation, tag, beyond);
    options.add(3, lead, cutRelation, deep);
    options.add(4, keptLead, keptRelation, beyond);
    options.add(5, lead, lemma[head], deep);
    options.add(6, keptLead, lemma[head]);
    options.add(7, lead, above >= 0 ? lemma[above] : 0);
    options.add(8, next, tag);
    options.add(9, word[at - 1], next === COMMA ? 1 : 0);
    options.add(10, tokens.tag[at - 1], nextTag, beyond);
    options.add(11, bucket(at - head - 1), beyond, cut < 0 ? 1 : 0);
    options.add(12, cutRelation, keptRelation, deep);
    options.add(13, tag, next, cutRelation);
    options.add(14, lead, keptLead, deep);
    options.add(15, scan.kind[head], cutRelation, lead);
    options.add(16, syntax.relation[head], cutRelation, lead);
    options.add(17, next, nextTag, cutRelation);
    const times = Math.min(repeated.get(wordings[k]) ?? 0, 3);
    options.add(18, times, bucket(at - head - 1), tag);
    options.add(19, times, at === longest ? 1 : 0, at > longest ? 1 : 0);
  }
}

/** Two options: 0 where a coordination is no mention of its own, 1 where it is. */
export function togetherOptions(scan: EntityScan, head: number, end: number, options: Options): void {
  const { doc, lemma, word, kind } = scan;
  const { tokens, syntax } = doc;
  options.clear();
  options.next();
  options.next();
  const tag = tokens.tag[head];
  const above = syntax.head[head];
  const determiner = childOf(scan, head, DETERMINER);
  options.add(1, tag, syntax.relation[head]);
  options.add(2, lemma[head]);
  options.add(3, kind[head], tag);
  options.add(4, lemma[end - 1], tag);
  options.add(5, bucket(end - head), tag);
  options.add(6, above >= 0 ? lemma[above] : 0, syntax.relation[head]);
  options.add(7, determiner < 0 ? 0 : word[determiner], tag);
  options.add(8, above >= 0 ? tokens.tag[above] : 31, tag, tokens.tag[end - 1]);
  options.add(9, end - head > 2 ? word[end - 2] : 0, tag);
  options.add(10, end < tokens.count ? word[end] : 0, tag);
  options.add(11, scan.cluster[head], scan.cluster[end - 1]);
}

/** One option for each type. */
export function typeOptions(scan: EntityScan, head: number, first: number, last: number, options: Options): void {
  const { doc, word, lemma, cluster, kind, shape } = scan;
  const { tokens, syntax, article } = doc;
  const above = syntax.head[head];
  const marker = childOf(scan, head, CASE);
  const text = article.text.slice(tokens.start[head], tokens.end[head]);
  const relation = syntax.relation[head];
  const tag = tokens.tag[head];
  options.clear();
  for (let type = 0; type < ENTITY_TYPES.length; type++) {
    options.next();
    options.add(1, type, tag, relation);
    options.add(2, type, lemma[head], tag);
    options.add(3, type, word[head]);
    options.add(4, type, cluster[head], tag);
    options.add(5, type, kind[head], tag);
    options.add(6, type, suffixOf(text, 3), tag);
    options.add(7, type, suffixOf(text, 4), tag);
    options.add(8, type, word[first], tag);
    options.add(9, type, word[last - 1], tag);
    options.add(10, type, marker < 0 ? 0 : word[marker], tag);
    options.add(11, type, above >= 0 ? lemma[above] : 0, relation);
    options.add(12, type, shape[head], tag);
    options.add(13, type, head > first ? lemma[head - 1] : 0, tag);
    options.add(14, type, above >= 0 ? cluster[above] : 0, relation);
    options.add(15, type, scan.coarse[head], tag);
    options.add(16, type, head > first ? cluster[head - 1] : 0, tag);
    options.add(17, type, head + 1 < last ? lemma[head + 1] : 0, shape[head]);
    options.add(18, type, marker < 0 ? 0 : word[marker], above >= 0 && tokens.tag[above] === VERB ? lemma[above] : 0);
  }
}

function suffixOf(text: string, length: number): number {
  let hash = 7;
  for (let k = Math.max(0, text.length - length); k < text.length; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
  return hash;
}

function typeOf(scan: EntityScan, head: number, first: number, last: number, ranker: Ranker, options: Options): number {
  typeOptions(scan, head, first, last, options);
  return bestOf(ranker, options);
}

export const APPOSITION = RELATIONS.indexOf("appos");
