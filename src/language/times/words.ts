import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { beginsNumber } from "../../text/numbers.ts";
import { cell } from "../../text/table.ts";
import { FormMemo } from "../tokens/forms.ts";
import { type TimeForm, timeForm } from "./forms.ts";

/** The tables `months` and `times` of the lexicon, compiled once: for each kind of word, the word in lower case to its value. */
export interface TimeWords {
  readonly months: ReadonlyMap<string, number>;
  /** ISO: 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Months and weekdays that are everyday words too. */
  readonly clash: ReadonlySet<string>;
  /** Words of `data/lexicon/times.tsv` by kind; its header says what the kinds and values are. */
  value(kind: string, word: string): string | undefined;
  /** True when an expression can begin with the word, whatever follows: most words of a text are passed over by this alone. */
  begins(word: string): boolean;
  /** True when an expression that only the fine manner reads can begin with the word. */
  beginsVague(word: string): boolean;
  /** What forms are to the readers. */
  readonly forms: FormMemo<TimeForm>;
  /** Phrases that look like a time and are none, by their first word. */
  readonly not: ReadonlyMap<string, readonly string[]>;
  /** Phrases of a kind by their first word, the longest first, each with its words and its value. */
  phrases(kind: string, first: string): readonly Phrase[];
  /** The same by their last word. */
  phrasesTo(kind: string, last: string): readonly Phrase[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly value: string;
}

/** The kinds of words of `data/lexicon/times.tsv` that an expression can begin with. */
const FIRST = ["day", "part", "season", "which", "mod", "edge", "some", "every", "often", "decade", "begin"];
/** The kinds whose words may be phrases. */
const PHRASES = ["ref", "festival", "whole", "approx", "period", "bound"];
const NONE: readonly Phrase[] = [];
/** The time words of a lexicon. */
export const timeWords = perLexicon(compile);

function compile(lexicon: Lexicon): TimeWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const clash = new Set<string>();
  for (const row of lexicon.table("months")) {
    (cell(row, "kind") === "month" ? months : weekdays).set(cell(row, "word"), Number(cell(row, "number")));
    if (cell(row, "clash") !== "") clash.add(cell(row, "word"));
  }
  const kinds = new Map<string, Map<string, string>>();
  const not = new Map<string, string[]>();
  for (const row of lexicon.table("times")) {
    const kind = cell(row, "kind");
    const word = cell(row, "word");
    if (kind === "not") not.set(word.split(" ")[0], [...(not.get(word.split(" ")[0]) ?? []), word]);
    if (!kinds.has(kind)) kinds.set(kind, new Map());
    kinds.get(kind)!.set(word, cell(row, "value"));
  }
  const byFirst = new Map<string, Phrase[]>();
  const byLast = new Map<string, Phrase[]>();
  for (const kind of PHRASES)
    for (const [text, value] of kinds.get(kind) ?? []) {
      const phrase = { words: text.split(" "), value };
      add(byFirst, `${kind} ${phrase.words[0]}`, phrase);
      add(byLast, `${kind} ${phrase.words[phrase.words.length - 1]}`, phrase);
    }
  const first = new Set([...months.keys(), ...weekdays.keys()]);
  for (const weekday of weekdays.keys()) first.add(`${weekday}s`);
  for (const kind of FIRST) for (const word of kinds.get(kind)?.keys() ?? []) first.add(word);
  for (const kind of ["festival", "period"]) for (const text of kinds.get(kind)?.keys() ?? []) first.add(text.split(" ")[0]);
  const vague = new Set(["a", "half", ...[...(kinds.get("unit")?.keys() ?? []), ...(kinds.get("portion")?.keys() ?? [])]]);
  for (const kind of ["ref", "whole"]) for (const text of kinds.get(kind)?.keys() ?? []) vague.add(text.split(" ")[0]);
  const begins = (word: string) => first.has(word) || beginsNumber(word) || /^[qh]\d$/.test(word);
  const beginsVague = (word: string) => vague.has(word);
  const value = (kind: string, word: string) => kinds.get(kind)?.get(word);
  return {
    months,
    weekdays,
    clash,
    not,
    begins,
    beginsVague,
    value,
    forms: new FormMemo((form) => timeForm(form, { begins, beginsVague, value })),
    phrases: (kind, word) => byFirst.get(`${kind} ${word}`) ?? NONE,
    phrasesTo: (kind, word) => byLast.get(`${kind} ${word}`) ?? NONE,
  };
}

function add(to: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  to.set(
    key,
    [...(to.get(key) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
  );
}
