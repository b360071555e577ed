import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromConllu, type Pretokenised } from "../src/language/conllu.ts";

/** A mention of GUM: tokens `first` to `last`, exclusive, of a document; those of one group refer to one thing. */
export interface GoldMention {
  readonly first: number;
  readonly last: number;
  readonly group: string;
  readonly type: string;
}

export interface EntityDocument {
  readonly name: string;
  readonly genre: string;
  readonly words: Pretokenised;
  readonly gold: readonly GoldMention[];
}

interface Row {
  readonly doc: string;
  readonly split: string;
  readonly genre: string;
  readonly tokens: readonly string[];
  readonly mentions: readonly { readonly s: number; readonly e: number; readonly group: string; readonly type: string }[];
}

/** The documents of one part of GUM-open ("train", "dev", "test"), with words, sentences and paragraphs of its trees and its entities. */
export function readEntities(folder: string, split: string): EntityDocument[] {
  const words = new Map<string, Pretokenised>();
  for (const part of readFileSync(join(folder, `${split}.conllu`), "utf8").split(/^(?=# newdoc id = )/m)) {
    const name = /^# newdoc id = (\S+)/.exec(part)?.[1];
    if (name !== undefined) words.set(name, fromConllu(part));
  }
  const rows = readFileSync(join(folder, "entities.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.split === split);
  return rows.map(({ doc, genre, tokens, mentions }) => {
    const found = words.get(doc);
    if (found === undefined || found.start.length !== tokens.length) throw new Error(`entities.jsonl: ${doc} is not in ${split}.conllu`);
    return { name: doc, genre, words: found, gold: mentions.map(({ s, e, group, type }) => ({ first: s, last: e, group, type })) };
  });
}
