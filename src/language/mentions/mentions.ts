import type { Lexicon } from "../../text/lexicon.ts";
import type { Span } from "../../text/span.ts";
import { corefer, shortForms } from "../coreference/coreference.ts";
import { withOwnerStates } from "../coreference/ownerstates.ts";
import type { Mention } from "../doc.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { Parsed } from "../parsed.ts";
import { apposeAll } from "./apposition.ts";
import { type Draft, type Sentence, sentenceWith } from "./drafts.ts";
import { type EarlyNames, namesSince } from "./earlynames.ts";
import { headOf } from "./heads.ts";
import type { Atom } from "./names.ts";
import { phrasesOf } from "./phrases.ts";
import type { Range, Scan } from "./scan.ts";
import { spelt } from "./sharednames.ts";
import { namesOfPersons, settleUnknown } from "./unknown.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

/**
 * All mentions of a document with their coreference chains, in order of span; of two that begin together the longer comes first. `early` is what
 * was found of names before parsing.
 */
export function findMentions(parsed: Parsed, lexicon: Lexicon, gazetteer: Gazetteer, early: EarlyNames | null = null): Mention[] {
  const scan: Scan = { parsed, words: early?.words ?? wordsOf(parsed), vocabulary: vocabularyOf(lexicon), gazetteer };
  const drafts = withOwnerStates(scan, findDrafts(scan, early));
  const { chain, antecedents } = corefer(scan, drafts, shortForms(scan));
  const idOf = new Map(drafts.map((one, id) => [one, id]));
  return drafts.map((one, id) => ({
    id,
    kind: one.kind,
    span: spanOf(scan, one.range),
    head: headOf(scan, one),
    chain: chain[id],
    text: textOf(scan, one.range) ?? "",
    name: textOf(scan, one.name && spelt(scan, one.name)),
    nameSpan: one.name === null ? null : spanOf(scan, spelt(scan, one.name)),
    ...(isKnownPerson(scan, one) ? { known: true } : {}),
    title: one.title?.text ?? null,
    titleSpan: one.title === null ? null : spanOf(scan, one.title.range),
    affiliation: textOf(scan, one.affiliation && spelt(scan, one.affiliation)),
    affiliationSpan: one.affiliation === null ? null : spanOf(scan, spelt(scan, one.affiliation)),
    plural: one.plural,
    count: one.count,
    memberOf: one.group === null ? null : (idOf.get(one.group) ?? null),
    antecedents: antecedents[id],
  }));
}

function isKnownPerson({ words, gazetteer }: Scan, { kind, name }: Draft): boolean {
  if (kind !== "person" || name === null) return false;
  const kinds = gazetteer.kinds(words.text.slice(name.first, name.last).join(" "));
  return kinds.includes("person") || kinds.includes("family");
}

/** The drafts of all sentences, in order, one for each head. */
function findDrafts(scan: Scan, early: EarlyNames | null): Draft[] {
  const long = scan.parsed.abbreviations.length === 0 ? new Map<number, Range[]>() : longForms(scan);
  const taken = new Uint8Array(scan.words.count);
  const read = Array.from({ length: scan.parsed.sentences.count }, (_, s) => {
    const sentence = withLongForms(namesSince(scan, s, early), long.get(s) ?? []);
    return { sentence, ...phrasesOf(sentence, taken) };
  });
  const sure = namesOfPersons(
    scan,
    read.flatMap(({ drafts }) => drafts),
  );
  const settled = read.flatMap(({ sentence, unknown }) => (unknown.length === 0 ? [] : settleUnknown(sentence, unknown, sure)));
  const persons = new Set([...sure, ...namesOfPersons(scan, settled)]);
  return read.flatMap(({ sentence, drafts, unknown }) => {
    const kept = onePerHead(scan, [...drafts, ...settleUnknown(sentence, unknown, persons)]);
    apposeAll(sentence, kept);
    return kept;
  });
}

/** A sentence with its names, the headquarters of bodies and the `long` forms that the article abbreviates among them. */
function withLongForms(sentence: Sentence, long: readonly Range[]): Sentence {
  const { scan, index, last } = sentence;
  const names = sentence.atoms.map((atom) => headquartersAt(atom, last, scan));
  if (long.length === 0) return names.every((atom, k) => atom === sentence.atoms[k]) ? sentence : sentenceWith(scan, index, names);
  const spelt: Atom[] = long.map((one) => ({ ...one, kind: "body", kinds: [] }));
  const speltAt = new Map(spelt.map((one) => [one.first, one]));
  const speltOver = new Set(spelt.flatMap((one) => Array.from({ length: one.last - one.first }, (_, k) => one.first + k)));
  const known = new Map(names.filter((atom) => speltAt.get(atom.first)?.last === atom.last).map((atom) => [atom.first, atom]));
  const covered = ({ first: from, last: to }: Atom) => Array.from({ length: to - from }, (_, k) => from + k).some((k) => speltOver.has(k));
  const atoms = [...names.filter((atom) => !covered(atom)), ...spelt.map((one) => known.get(one.first) ?? one)];
  return sentenceWith(
    scan,
    index,
    atoms.sort((a, b) => a.first - b.first),
  );
}

/** "NATO headquarters" is a place where the gazetteer has it as one. */
function headquartersAt(atom: Atom, last: number, { words, gazetteer }: Scan): Atom {
  if (atom.kind !== "body" || atom.last >= last || words.text[atom.last] !== "headquarters") return atom;
  const isPlace = gazetteer.kinds(words.text.slice(atom.first, atom.last + 1).join(" ")).includes("place");
  return isPlace ? { ...atom, last: atom.last + 1, kind: "place", kinds: ["place"] } : atom;
}

/** The long forms that the article abbreviates, as ranges of words, by their sentence. */
function longForms({ parsed, words }: Scan): Map<number, Range[]> {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (let w = 0; w < words.count; w++) {
    const { start, end } = parsed.tokens;
    if (!starts.has(start[words.token[w]])) starts.set(start[words.token[w]], w);
    ends.set(end[words.token[w]], w + 1);
  }
  const ranges = new Map<number, Range[]>();
  for (const { long } of parsed.abbreviations) {
    const first = starts.get(long.start);
    const last = ends.get(long.end);
    if (first === undefined || last === undefined || first >= last) continue;
    const list = ranges.get(words.sentence[first]) ?? [];
    list.push({ first, last });
    ranges.set(words.sentence[first], list);
  }
  return ranges;
}

/** Drafts in order of position; of several with one head word the longest stays. */
function onePerHead(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const byHead = new Map<number, Draft>();
  for (const one of drafts) {
    const head = headOf(scan, one);
    const other = byHead.get(head);
    if (other === undefined || preferred(one, other)) byHead.set(head, one);
  }
  const kept = new Set(byHead.values());
  return drafts
    .filter((one) => kept.has(one) && (one.group === null || kept.has(one.group)))
    .sort((a, b) => a.range.first - b.range.first || b.range.last - a.range.last || a.core - b.core);
}

/** A group keeps its head before its members, a longer phrase before a shorter one. */
function preferred(one: Draft, other: Draft): boolean {
  if ((one.group === null) !== (other.group === null)) return one.group !== null && other.kind !== "group";
  return one.range.last - one.range.first > other.range.last - other.range.first;
}

function spanOf({ parsed, words }: Scan, range: Range): Span {
  return { start: parsed.tokens.start[words.token[range.first]], end: parsed.tokens.end[words.token[range.last - 1]] };
}

function textOf(scan: Scan, range: Range | null): string | null {
  if (range === null) return null;
  const { start, end } = spanOf(scan, range);
  return scan.parsed.article.text.slice(start, end);
}
