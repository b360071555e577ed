import type { Doc } from "../language/doc.ts";
import { type SentenceRow, sentenceRows } from "../language/rows.ts";
import { type Column, clean, table, terminalWidth } from "./terminal.ts";

const COLUMNS: readonly Column[] = [
  { head: "id" },
  { head: "form", shrinks: true },
  { head: "lemma", shrinks: true },
  { head: "upos" },
  { head: "xpos" },
  { head: "head" },
  { head: "deprel" },
  { head: "name" },
  { head: "feats", shrinks: true },
];

/** For people: each sentence, its tokens in columns, then what was found in it, a line each. */
export function parseTable(doc: Doc): string {
  const lines: string[] = [];
  for (const sentence of sentenceRows(doc)) {
    lines.push(clean(doc.article.text.slice(sentence.start, sentence.end)));
    lines.push(...table(COLUMNS, sentence.tokens.map(cellsOf), terminalWidth()).map((line) => `  ${line}`));
    lines.push(...findings(doc, sentence).map((line) => `  ${line}`), "");
  }
  return lines.map((line) => `${line}\n`).join("");
}

function cellsOf(token: SentenceRow["tokens"][number]): string[] {
  const { id, form, lemma, upos, xpos, feats, head, deprel, name } = token;
  return [String(id), form, lemma, upos, xpos, head === null ? "" : String(head), deprel ?? "", name ?? "", feats === "_" ? "" : feats];
}

function findings({ article, mentions, times, quotes }: Doc, { start, end }: SentenceRow): string[] {
  const here = ({ span }: { span: { start: number; end: number } }) => start <= span.start && span.start < end;
  return [
    ...mentions.filter(here).map(({ kind, text, chain, title, affiliation }) => {
      const more = [`chain ${chain}`, title, affiliation].filter((part) => part !== null).join(", ");
      return `${kind.padEnd(10)} ${clean(text)}  (${clean(more)})`;
    }),
    ...times.filter(here).map(({ text, type, value }) => `time       ${clean(text)}  (${type} ${value})`),
    ...quotes.filter(here).map(({ span, manner, speaker }) => {
      const words = clean(article.text.slice(span.start, span.end));
      return `quote      ${words}  (${manner}, ${clean(speaker?.text ?? "nobody")})`;
    }),
  ];
}
