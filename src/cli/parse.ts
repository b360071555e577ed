import { readFileSync } from "node:fs";
import { readInputs } from "../article/input.ts";
import { fromConllu, toConllu } from "../language/conllu.ts";
import type { Doc } from "../language/doc.ts";
import { parseDay } from "../text/day.ts";
import { docObject } from "../wire/doc.ts";
import { timeml, timesObject } from "../wire/times.ts";
import { openRapporteur } from "./opened.ts";
import { Complaint, clean, print } from "./terminal.ts";

export interface ParseOptions {
  readonly conllu?: boolean;
  readonly json?: boolean;
  readonly times?: boolean;
  readonly timeml?: boolean;
  readonly published?: string;
}

/**
 * `rapporteur parse PATH…`: tokens, trees, mentions, time expressions and quotations of reports, or of CoNLL-U whose words are given. With --times or
 * --timeml only the time expressions, as TIMEX3 resolved against the report's day.
 */
export async function parse(paths: readonly string[], options: ParseOptions): Promise<void> {
  const published = options.published === undefined ? null : parseDay(options.published);
  if (options.published !== undefined && published === null)
    throw new Complaint(`--published ${options.published}: expected an ISO day such as 2024-07-02`);
  const rapporteur = openRapporteur();
  const show = (doc: Doc) =>
    print(options.json ? [JSON.stringify(docObject(doc))] : options.conllu ? [toConllu(doc).trimEnd(), ""] : textOf(doc));
  const conllu = paths.filter((path) => path.endsWith(".conllu"));
  for (const path of conllu) show(rapporteur.parseWords(fromConllu(contentOf(path)), path));
  const rest = paths.filter((path) => !path.endsWith(".conllu"));
  for await (const input of readInputs(rest, process.stdin, published)) {
    if ("article" in input && options.timeml) print([timeml(input.article, rapporteur.times(input.article))]);
    else if ("article" in input && options.times) print([JSON.stringify(timesObject(input.article, rapporteur.times(input.article)))]);
    else if ("article" in input) show(rapporteur.parse(input.article));
    else {
      process.stderr.write(`refused ${clean(input.refused)}\n`);
      process.exitCode = 1;
    }
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Complaint(`${path}: no such file, or not allowed to read it`);
  }
}

/** For people: each sentence, then what was found in it, a line each. */
function textOf(doc: Doc): string[] {
  const { text } = doc.article;
  const lines: string[] = [];
  for (let s = 0; s < doc.sentences.count; s++) {
    const start = doc.tokens.start[doc.sentences.first[s]];
    const end = doc.tokens.end[doc.sentences.first[s + 1] - 1];
    const here = (span: { start: number; end: number }) => start <= span.start && span.start < end;
    lines.push(clean(text.slice(start, end)));
    for (const mention of doc.mentions.filter((one) => here(one.span)))
      lines.push(
        `    ${mention.kind.padEnd(10)} ${clean(mention.text)}  (${[`chain ${mention.chain}`, mention.title, mention.affiliation].filter((part) => part !== null).join(", ")})`,
      );
    for (const time of doc.times.filter((one) => here(one.span)))
      lines.push(`    ${"time".padEnd(10)} ${clean(time.text)}  (${time.type} ${time.value})`);
    for (const quote of doc.quotes.filter((one) => here(one.span)))
      lines.push(
        `    ${"quote".padEnd(10)} ${clean(text.slice(quote.span.start, quote.span.end))}  (${quote.manner}, ${quote.speaker?.text ?? "nobody"})`,
      );
  }
  return lines;
}
