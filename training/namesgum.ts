import { readFileSync } from "node:fs";
import { RELATIONS, UPOS } from "../src/language/doc.ts";
import type { NameSpan } from "./namesbio.ts";
import type { Sentence } from "./treebank.ts";

const PROPN = UPOS.indexOf("PROPN");
const DESCRIPTION = RELATIONS.indexOf("nmod:desc");
const KINDS: Readonly<Record<string, NameSpan["kind"]>> = { person: "PER", organization: "ORG", place: "LOC" };
const LINKS = new Set(["of", "for"]);

interface Document {
  readonly doc: string;
  readonly sents: readonly (readonly [number, number])[];
  readonly mentions: readonly { readonly s: number; readonly e: number; readonly type: string }[];
}

/**
 * Names of persons, organisations and places in the documents of GUM: of every entity whose head is a proper noun the words that are its
 * name, without titles, "the", and what is said beside it. Of overlapping names the longest stays. Gives the names of each sentence, in
 * the order of the treebank's sentences; an empty list where the entities are of other words than the treebank's.
 */
export function gumNames(entities: string, sentences: readonly Sentence[], titles: ReadonlySet<string>): NameSpan[][] {
  const byDocument = new Map<string, Document>();
  for (const line of readFileSync(entities, "utf8").split("\n")) {
    if (line === "") continue;
    const read = JSON.parse(line) as Document;
    byDocument.set(read.doc, read);
  }
  const seen = new Map<string, number>();
  return sentences.map((sentence) => {
    const index = seen.get(sentence.document) ?? 0;
    seen.set(sentence.document, index + 1);
    const document = byDocument.get(sentence.document);
    const range = document?.sents[index];
    if (document === undefined || range === undefined || range[1] - range[0] !== sentence.forms.length) return [];
    const names = document.mentions
      .filter(({ s, e, type }) => s >= range[0] && e <= range[1] && KINDS[type] !== undefined)
      .map(({ s, e, type }) => nameIn(sentence, s - range[0], e - range[0], KINDS[type], titles))
      .filter((name) => name !== null);
    return longest(names);
  });
}

/** Names that do not overlap, the longer before the shorter, in order. */
export function longest(names: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of [...names].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first))
    if (kept.every((other) => other.last <= name.first || name.last <= other.first)) kept.push(name);
  return kept.sort((a, b) => a.first - b.first);
}

/** The name in an entity's words `from` to `to`; null when its head is no proper noun. */
function nameIn(sentence: Sentence, from: number, to: number, kind: NameSpan["kind"], titles: ReadonlySet<string>): NameSpan | null {
  const { upos, heads, xpos } = sentence;
  let head = -1;
  for (let i = from; i < to && head < 0; i++) if (heads[i] < from || heads[i] >= to) head = i;
  if (head < 0 || upos[head] !== PROPN || (kind === "PER" && xpos[head] === "NNPS")) return null;
  let first = growLeft(sentence, from, head, kind);
  const last = growRight(sentence, head + 1, to, kind);
  if (kind === "PER") while (first < last && isTitle(sentence, first, titles)) first++;
  return first < last ? { first, last, kind } : null;
}

function isTitle({ forms, relations }: Sentence, at: number, titles: ReadonlySet<string>): boolean {
  const word = forms[at].toLowerCase().replace(/\.$/, "");
  return relations[at] === DESCRIPTION || titles.has(word) || word === "." || word === "-";
}

/** The first word of the name around a head: proper nouns, and capitalised words that describe them, such as "United". */
function growLeft({ forms, upos, heads }: Sentence, from: number, head: number, kind: NameSpan["kind"]): number {
  let first = head;
  while (first > from) {
    const before = first - 1;
    const capital = /^\p{Lu}/u.test(forms[before]) && UPOS[upos[before]] !== "DET" && heads[before] >= first && heads[before] <= head;
    const hyphen = forms[before] === "-" && before > from && upos[before - 1] === PROPN;
    if (upos[before] === PROPN || hyphen || (capital && kind !== "PER")) first = before;
    else break;
  }
  return first;
}

/** The end of the name whose words reach `last`: further proper nouns, numbers, and what "of" adds to bodies and places. */
function growRight({ forms, upos, heads, relations }: Sentence, from: number, to: number, kind: NameSpan["kind"]): number {
  let last = from;
  while (last < to) {
    const flat = RELATIONS[relations[last]] === "flat" || RELATIONS[relations[last]] === "nummod";
    if (upos[last] === PROPN || (UPOS[upos[last]] === "NUM" && flat)) last++;
    else if (forms[last] === "-" && last + 1 < to && upos[last + 1] === PROPN) last += 2;
    else if (kind !== "PER" && LINKS.has(forms[last])) {
      let next = last + 1;
      while (next < to && (/^the$/i.test(forms[next]) || (UPOS[upos[next]] === "ADJ" && /^\p{Lu}/u.test(forms[next])))) next++;
      if (next >= to || upos[next] !== PROPN || heads[next] >= to) break;
      last = next + 1;
    } else if (
      forms[last] === "and" &&
      last + 1 < to &&
      upos[last + 1] === PROPN &&
      forms.slice(from, last).some((form) => LINKS.has(form))
    )
      last += 2;
    else break;
  }
  return last;
}
