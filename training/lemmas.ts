import type { Column } from "../src/language/binary.ts";
import { UPOS } from "../src/language/doc.ts";
import { LONGEST_SUFFIX, lemmaKey, nameForm } from "../src/language/parser/lemma.ts";
import type { TagSet } from "./tagger.ts";
import type { Sentence } from "./treebank.ts";

const PROPN = UPOS.indexOf("PROPN");

interface Usual {
  readonly word: string;
  readonly tag: number;
  readonly script: string;
}

/**
 * How a form becomes its lemma, as `parseScript` reads it: `3:y:0` makes "parties" "party". A lemma with capitals of a word that is
 * no name ("i", "french") is written out. Null for what no script should do.
 */
function scriptOf(form: string, lemma: string, proper: boolean): string | null {
  const lower = form.toLowerCase();
  const keep = proper && (lemma !== lemma.toLowerCase() || form === lower);
  const from = keep ? nameForm(form) : lower;
  let shared = 0;
  while (shared < from.length && shared < lemma.length && from[shared] === lemma[shared]) shared++;
  const add = lemma.slice(shared);
  if (from.length - shared > 14 || add.length > 14 || /[\n:]|[^\x20-\xff]/.test(add)) return null;
  return `${from.length - shared}:${add}:${keep ? 1 : 0}`;
}

/**
 * Columns of the lemma table: scripts by suffix and tag where three words or more agree and a shorter suffix says otherwise,
 * and by whole word and tag where the suffixes are wrong.
 */
export function learnLemmas(sentences: readonly Sentence[], tags: TagSet): ReadonlyMap<string, Column> {
  const usual = usualScripts(sentences, tags);
  const suffixes = new Map<string, string>();
  for (let length = 0; length <= LONGEST_SUFFIX; length++) learnSuffixes(usual, length, suffixes);
  const table = new Map<number, string>();
  for (const [at, script] of suffixes) {
    const [suffix, tag] = at.split("\t");
    table.set(lemmaKey(suffix, Number(tag), false), script);
  }
  for (const { word, tag, script } of usual)
    if (guess(suffixes, word, tag, LONGEST_SUFFIX) !== script) table.set(lemmaKey(word, tag, true), script);
  return pack(table);
}

function usualScripts(sentences: readonly Sentence[], tags: TagSet): Usual[] {
  const words = new Map<string, string[]>();
  for (const sentence of sentences)
    sentence.forms.forEach((form, i) => {
      const script = scriptOf(form, sentence.lemmas[i], sentence.upos[i] === PROPN);
      if (script === null || form.length > 40) return;
      const at = `${form.toLowerCase()}\t${tags.number(sentence.upos[i], sentence.xpos[i])}`;
      const scripts = words.get(at);
      if (scripts === undefined) words.set(at, [script]);
      else scripts.push(script);
    });
  return [...words].map(([at, scripts]) => {
    const [word, tag] = at.split("\t");
    return { word, tag: Number(tag), script: commonest(scripts).value };
  });
}

function learnSuffixes(usual: readonly Usual[], length: number, suffixes: Map<string, string>): void {
  const groups = new Map<string, string[]>();
  for (const { word, tag, script } of usual) {
    if (word.length < length || (length > 0 && word.length === length)) continue;
    const at = `${word.slice(word.length - length)}\t${tag}`;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [script]);
    else group.push(script);
  }
  for (const [at, scripts] of groups) {
    const { value, count } = commonest(scripts);
    if (count < 3 || count < scripts.length * 0.6) continue;
    const [suffix, tag] = at.split("\t");
    if (length === 0 || guess(suffixes, suffix, Number(tag), length - 1) !== value) suffixes.set(at, value);
  }
}

function guess(suffixes: ReadonlyMap<string, string>, word: string, tag: number, longest: number): string | undefined {
  for (let length = Math.min(longest, word.length); length >= 0; length--) {
    const script = suffixes.get(`${word.slice(word.length - length)}\t${tag}`);
    if (script !== undefined) return script;
  }
  return undefined;
}

function commonest(values: readonly string[]): { value: string; count: number } {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return { value, count };
}

function pack(table: ReadonlyMap<number, string>): ReadonlyMap<string, Column> {
  const scripts = [...new Set(table.values())].sort();
  let size = 1 << 8;
  while (size < table.size * 1.4) size *= 2;
  const keys = new Int32Array(size);
  const values = new Uint16Array(size);
  for (const [key, script] of table) {
    let slot = (key ^ (key >>> 15)) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    values[slot] = scripts.indexOf(script);
  }
  const lines = Uint8Array.from(scripts.join("\n"), (letter) => letter.charCodeAt(0));
  return new Map<string, Column>([
    ["lemma.keys", keys],
    ["lemma.values", values],
    ["lemma.scripts", lines],
  ]);
}
