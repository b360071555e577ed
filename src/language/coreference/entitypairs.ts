import { type Described, form, LAST_PRONOUN, PERSON, SUBJECTS, tag } from "./entitydescribed.ts";
import type { Growing } from "./entitygrowing.ts";
import { APPOSITION, type FoundMention } from "./entitymentions.ts";
import { bucket, childOf, type EntityScan, relationSet } from "./entityscan.ts";
import type { Options } from "./ranker.ts";

/** Options for one mention: 0 a chain of its own, then one for each candidate. */
export function antecedentOptions(
  described: Described,
  growing: Growing,
  m: number,
  candidates: readonly number[],
  options: Options,
): void {
  options.clear();
  newOption(described, m, options);
  const same = candidates.length > 0 ? agreeing(described, m, candidates) : 0;
  let rank = 0;
  let chains = 0;
  for (const a of candidates) {
    options.next();
    const first = options.length;
    pairFeatures(described, growing, a, m, options, same);
    const fits = agrees(described, growing, a, m);
    if (described.mentions[a].type === described.mentions[m].type) rank++;
    options.add(60, Math.min(rank, 5), described.mentions[a].type === described.mentions[m].type ? 1 : 0);
    if (fits && growing.seen[growing.chain[a]] !== m + 1) {
      growing.seen[growing.chain[a]] = m + 1;
      chains++;
    }
    options.add(61, Math.min(chains, 6), fits ? 1 : 0);
    options.add(62, Math.min(chains, 6), fits ? 1 : 0, described.subject[a]);
    const members = chainMatch(described, growing, a, m);
    options.add(63, members);
    options.add(64, members, described.form[a]);
    const last = options.length;
    options.join(first, last, 1000 + described.form[m]);
    options.join(first, last, 2000 + described.form[m] * 4 + kindOf(described.form[a]));
  }
}

/** 0 for a pronoun, 1 for a name, 2 for another phrase. */
function kindOf(of: number): number {
  if (of <= LAST_PRONOUN) return 0;
  return of === form("name") ? 1 : 2;
}

/** False where number, gender or being a person tells that two mentions are not the same. */
function agrees({ form: forms, number, gender, mentions }: Described, growing: Growing, a: number, m: number): boolean {
  const chain = growing.chain[a];
  const many = growing.number[chain] || number[a];
  if (number[m] !== 0 && many !== 0 && number[m] !== many) return false;
  const sex = growing.gender[chain];
  if (gender[m] !== 0 && sex !== 0 && gender[m] !== sex) return false;
  const personal = forms[m] <= form("she");
  if (forms[m] === form("they") || (forms[m] > form("they") && forms[m] <= LAST_PRONOUN)) return true;
  const type = mentions[growing.named[chain] >= 0 ? growing.named[chain] : a].type;
  if (personal) return type === PERSON;
  return forms[m] === form("it") ? type !== PERSON : type === mentions[m].type;
}

/** How a mention's words and head agree with those of the members of a candidate's chain, the last few: most of them, and by how many. */
function chainMatch(described: Described, growing: Growing, a: number, m: number): number {
  if (described.form[m] <= LAST_PRONOUN) return 15;
  let best = 0;
  let proper = 0;
  let steps = 0;
  for (let k = growing.latest[growing.chain[a]]; k >= 0 && steps < 8; k = growing.previous[k]) {
    steps++;
    if (described.form[k] <= LAST_PRONOUN) continue;
    proper++;
    if (described.wording[k] === described.wording[m]) best = 2;
    else if (best === 0 && headsAgree(described, k, m)) best = 1;
  }
  return best * 4 + Math.min(proper, 3);
}

function agreeing(described: Described, m: number, candidates: readonly number[]): number {
  let bits = 0;
  for (const a of candidates) {
    if (described.wording[a] === described.wording[m]) bits |= 1;
    if (headsAgree(described, a, m)) bits |= 2;
    if (described.ruled[m] >= 0 && described.ruled[a] === described.ruled[m]) bits |= 4;
  }
  return bits;
}

function headsAgree({ scan, mentions }: Described, a: number, m: number): boolean {
  return scan.lemma[mentions[a].head] === scan.lemma[mentions[m].head] && mentions[a].together === mentions[m].together;
}

function newOption(described: Described, m: number, options: Options): void {
  const { scan, mentions, form: forms, sameHead, sameWording } = described;
  const { tokens, syntax } = scan.doc;
  const one = mentions[m];
  const of = forms[m];
  options.next();
  const relation = syntax.relation[one.head];
  const seen = (sameWording[m] >= 0 ? 2 : 0) | (sameHead[m] >= 0 ? 1 : 0);
  const determined = scan.word[one.first];
  options.add(70, of);
  options.add(71, of, seen);
  options.add(72, of, scan.lemma[one.head]);
  options.add(73, of, relation, one.type);
  options.add(74, of, bucket(one.last - one.first), seen);
  options.add(75, of, bucket(one.last - one.head - 1), seen);
  options.add(76, of, determined, seen);
  options.add(77, of, one.type, seen);
  options.add(78, of, bucket(m), seen);
  options.add(79, scan.word[one.head], one.first > 0 ? scan.word[one.first - 1] : 0);
  options.add(80, scan.word[one.head], one.last < tokens.count ? scan.word[one.last] : 0);
  options.add(81, of, scan.cluster[one.head], seen);
  options.add(82, of, described.ruled[m] >= 0 ? 1 : 0, seen);
  options.add(83, of, syntax.head[one.head] >= 0 ? scan.lemma[syntax.head[one.head]] : 0, relation);
  options.add(84, of, described.content[m].length, seen);
  options.add(85, of, bucket(described.sentence[m]), seen);
  options.add(86, of, one.together ? 1 : 0, described.number[m]);
}

function pairFeatures(described: Described, growing: Growing, a: number, m: number, options: Options, same: number): void {
  const { scan, mentions, form: forms, wording, number, gender, ruled } = described;
  const one = mentions[m];
  const other = mentions[a];
  const { syntax, tokens } = scan.doc;
  const ofA = forms[a];
  const sentences = described.sentence[m] - described.sentence[a];
  const heads = headsAgree(described, a, m);
  const words = wording[a] === wording[m];
  const matched = (words ? 2 : 0) | (heads ? 1 : 0);
  options.add(1, ofA, matched);
  options.add(2, ofA, bucket(sentences));
  options.add(3, ofA, bucket(m - a), sentences === 0 ? 1 : 0);
  options.add(4, bucket(m - a));
  options.add(5, bucket(sentences), matched);
  options.add(6, other.type, one.type, matched);
  options.add(7, number[a], number[m]);
  options.add(8, gender[a], gender[m], ofA);
  options.add(9, matched, contentOverlap(described, a, m));
  options.add(10, matched, same);
  const rule = ruled[m] < 0 || ruled[a] < 0 ? 0 : ruled[m] === ruled[a] ? 1 : 2;
  options.add(11, rule, matched, ofA);
  options.add(12, nesting(one, other), sentences === 0 ? bucket(m - a) : 9, heads ? 1 : 0);
  options.add(13, betweenHeads(scan, other, one), ofA);
  options.add(14, syntax.relation[other.head], syntax.relation[one.head], bucket(sentences));
  options.add(15, syntax.relation[other.head], ofA);
  options.add(16, scan.lemma[other.head], scan.lemma[one.head]);
  options.add(17, scan.cluster[other.head], scan.cluster[one.head]);
  options.add(18, scan.word[one.head], scan.cluster[other.head]);
  options.add(19, scan.word[one.first], matched, ofA);
  options.add(20, scan.word[one.head], other.type);
  const blocks = described.block[m] - described.block[a];
  options.add(21, Math.min(blocks, 6), ofA);
  options.add(22, blocks > 12 ? 12 : blocks, blocks & 1, matched);
  options.add(23, quoting(scan, other, one), ofA, matched);
  const chain = growing.chain[a];
  options.add(24, bucket(growing.size[chain]), ofA);
  options.add(25, growing.gender[chain], gender[m]);
  options.add(26, growing.number[chain], number[m]);
  const named = growing.named[chain];
  if (named >= 0) {
    options.add(27, mentions[named].type, one.type, forms[named]);
    options.add(28, wording[named] === wording[m] ? 2 : headsAgree(described, named, m) ? 1 : 0, contentOverlap(described, named, m));
    options.add(29, scan.cluster[mentions[named].head], scan.word[one.head]);
  } else options.add(30, 0);
  options.add(31, described.subject[a], described.subject[m], bucket(sentences));
  options.add(32, other.together ? 1 : 0, one.together ? 1 : 0, ofA);
  options.add(33, nameParts(described, a, m), ofA);
  const above = syntax.head[one.head];
  const aboveA = syntax.head[other.head];
  if (above >= 0 && aboveA >= 0 && scan.lemma[above] === scan.lemma[aboveA])
    options.add(34, syntax.relation[one.head] === syntax.relation[other.head] ? 1 : 0);
  options.add(35, tokens.xpos[other.head], tokens.xpos[one.head]);
  options.add(36, scan.word[other.first], scan.word[one.first]);
}

/** How the modifiers of two phrases agree: which of them has some, and whether they share any or all. */
function contentOverlap({ content }: Described, a: number, m: number): number {
  const one = content[m];
  const other = content[a];
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 0 : one.length === 0 ? 1 : 2;
  let shared = 0;
  for (const word of one) if (other.includes(word)) shared++;
  if (shared === 0) return 3;
  return shared === one.length ? (shared === other.length ? 4 : 5) : shared === other.length ? 6 : 7;
}

/** Whether one phrase is in the other, or both stand side by side. */
function nesting(one: FoundMention, other: FoundMention): number {
  if (other.first <= one.first && one.last <= other.last) return 1;
  if (one.first <= other.first && other.last <= one.last) return 2;
  if (other.last === one.first) return 3;
  return other.last + 1 === one.first ? 4 : 0;
}

const COPULA = relationSet("cop");

/** How the heads of two phrases hang together in the tree. */
function betweenHeads(scan: EntityScan, other: FoundMention, one: FoundMention): number {
  const { syntax } = scan.doc;
  const { relation, head } = syntax;
  if (head[one.head] === other.head) return 100 + relation[one.head];
  if (head[other.head] === one.head) {
    const copula = SUBJECTS.has(relation[other.head]) && childOf(scan, one.head, COPULA) >= 0;
    return copula ? 99 : 200 + relation[other.head];
  }
  if (head[one.head] >= 0 && head[one.head] === head[other.head]) return 300 + (relation[other.head] << 6) + relation[one.head];
  return relation[one.head] === APPOSITION ? 1 : 0;
}

/** Whether the two stand in quotations, in the same one, and whether the one before is who speaks the other's. */
function quoting({ doc, quote }: EntityScan, other: FoundMention, one: FoundMention): number {
  const here = quote[one.head];
  const there = quote[other.head];
  if (here === 0) return there === 0 ? 0 : 1;
  if (here === there) return 2;
  const { speaker } = doc.quotes[here - 1];
  if (speaker !== null && speaker.head === other.head) return 3;
  return there === 0 ? 4 : 5;
}

/** Whether two names share their first or last word, or one is in the other, or one abbreviates the other. */
function nameParts({ scan, mentions, form: forms }: Described, a: number, m: number): number {
  if (forms[a] !== form("name") && forms[m] !== form("name")) return 0;
  const one = mentions[m];
  const other = mentions[a];
  const has = (inside: FoundMention, word: number) => {
    for (let i = inside.first; i < inside.last && i < inside.first + 12; i++) if (scan.word[i] === word) return true;
    return false;
  };
  const [first, last] = [scan.word[one.first], scan.word[lastOf(scan, one)]];
  let bits = 8;
  if (has(other, scan.word[one.head]) && scan.shape[one.head] > 1) bits |= 1;
  if (has(one, scan.word[other.head]) && scan.shape[other.head] > 1) bits |= 2;
  if (last === scan.word[lastOf(scan, other)] || first === scan.word[other.first]) bits |= 4;
  if (isAcronym(scan, one, other) || isAcronym(scan, other, one)) bits |= 16;
  return bits;
}

function lastOf({ doc }: EntityScan, { first, last }: FoundMention): number {
  const possessive =
    last - first > 1 && doc.tokens.end[last - 1] - doc.tokens.start[last - 1] <= 2 && doc.tokens.tag[last - 1] === tag("PART");
  return possessive ? last - 2 : last - 1;
}

/** True where the letters of a word in capitals are the first letters of a name's capitalised words. */
function isAcronym({ doc, shape }: EntityScan, short: FoundMention, long: FoundMention): boolean {
  const { tokens, article } = doc;
  if (shape[short.head] !== 3 || long.last - long.first < 2) return false;
  const letters = article.text.slice(tokens.start[short.head], Math.min(tokens.end[short.head], tokens.start[short.head] + 10));
  let k = 0;
  for (let i = long.first; i < long.last && i < long.first + 12; i++) {
    if (shape[i] < 2) continue;
    if (article.text[tokens.start[i]] !== letters[k]) return false;
    k++;
  }
  return k >= 2 && k === letters.length;
}
