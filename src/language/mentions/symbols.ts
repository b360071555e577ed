import { type Draft, draft, type Sentence } from "./drafts.ts";
import { Shape } from "./words.ts";

/** Document symbols of the United Nations: "S/RES/2803 (2025)", "A/RES/ES-11/4", "A/80/L.1". */
const SYMBOL = /^(?:A|S|E|ST|HRC|CD)\/[A-Z0-9.-]{1,12}(?:\/[A-Z0-9.-]{1,12}){1,4}$/;
const LONGEST = 40;

/** The document symbols of a sentence: tokens that touch, with strokes between letters and numbers. */
export function symbolsOf(sentence: Sentence): Draft[] {
  const { parsed, words } = sentence.scan;
  const { start, end } = parsed.tokens;
  const drafts: Draft[] = [];
  const touches = (w: number) => start[words.token[w]] <= end[words.token[w - 1]] || (words.shape[w] & Shape.Hyphened) !== 0;
  for (let w = sentence.first; w < sentence.last; w++) {
    if (w > sentence.first && touches(w)) continue;
    let last = w + 1;
    while (last < sentence.last && last - w < LONGEST && touches(last)) last++;
    while (last > w + 1 && /^[.,;:)\]!?"”’]$/.test(words.text[last - 1])) last--;
    const from = start[words.token[w]];
    const until = end[words.token[last - 1]];
    if (until - from > LONGEST || until - from < 5) continue;
    const text = parsed.article.text.slice(from, until);
    if (!text.includes("/") || !SYMBOL.test(text) || !/\d/.test(text)) continue;
    drafts.push(draft("document", { first: w, last }, last - 1, { name: { first: w, last }, fixed: true }));
  }
  return drafts;
}
