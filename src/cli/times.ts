import { readInputs } from "../article/input.ts";
import { makeArticle } from "../article/make.ts";
import { type Article, open, type Timex3 } from "../rapporteur.ts";
import { parseDay } from "../text/day.ts";
import { timeml, timesObject } from "../wire/times.ts";
import { Complaint, clean, print } from "./terminal.ts";

export interface TimesOptions {
  readonly text?: string;
  readonly published?: string;
  readonly json?: boolean;
  readonly timeml?: boolean;
}

/**
 * `rapporteur times [PATH…]`: the time expressions of reports, or of a text given as an option, as TIMEX3 of the TimeML guidelines, resolved against
 * the report's day.
 */
export async function times(paths: readonly string[], options: TimesOptions): Promise<void> {
  const published = options.published === undefined ? null : parseDay(options.published);
  if (options.published !== undefined && published === null)
    throw new Complaint(`--published ${options.published}: expected an ISO day such as 2024-07-02`);
  if (paths.length === 0 && options.text === undefined)
    throw new Complaint('nothing to read; give files, - for standard input, or --text "words"');
  const rapporteur = open();
  const show = (article: Article) => print(shown(article, rapporteur.times(article), options));
  if (options.text !== undefined) show(makeArticle({ given: "text", text: options.text, published }));
  for await (const input of readInputs(paths, process.stdin, published)) {
    if ("article" in input) show(input.article);
    else {
      process.stderr.write(`refused ${clean(input.refused)}\n`);
      process.exitCode = 1;
    }
  }
}

function shown(article: Article, found: readonly Timex3[], { json, timeml: xml }: TimesOptions): string[] {
  if (xml) return [timeml(article, found)];
  if (json) return [JSON.stringify(timesObject(article, found))];
  return found.map(({ text, type, value, mod }) => [value.padEnd(18), type.padEnd(8), clean(text), mod ?? ""].join("  ").trimEnd());
}
