import type { Article } from "../article/article.ts";
import type { Timex3 } from "../identity/timex3.ts";

/** The time expressions of an article for `rapporteur parse --times`, one line a report: spans in `text`, the article's normalised text. */
export function timesObject({ given, published, text }: Article, times: readonly Timex3[]): object {
  return {
    schema: "rapporteur/times@1",
    id: given,
    published,
    text,
    times: times.map(({ span, ...rest }) => ({ ...rest, ...span })),
  };
}

/** The same as a TimeML document: the text with its TIMEX3 in place, "t0" the day it was written on. */
export function timeml({ given, published, text }: Article, times: readonly Timex3[]): string {
  let body = "";
  let last = 0;
  for (const time of times) {
    body += escaped(text.slice(last, time.span.start)) + element(time);
    last = time.span.end;
  }
  const day =
    published === null ? "" : `<TIMEX3 tid="t0" type="DATE" value="${published}" functionInDocument="CREATION_TIME">${published}</TIMEX3>`;
  return `<?xml version="1.0" ?>
<TimeML>
<DOCID>${escaped(given)}</DOCID>
<DCT>${day}</DCT>
<TEXT>${body}${escaped(text.slice(last))}</TEXT>
</TimeML>`;
}

function element({ tid, type, value, mod, quant, freq, text }: Timex3): string {
  const attributes = Object.entries({ tid, type, value, mod, quant, freq })
    .filter(([, written]) => written !== null)
    .map(([name, written]) => ` ${name}="${written}"`);
  return `<TIMEX3${attributes.join("")}>${escaped(text)}</TIMEX3>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
