import type { BlockKind } from "../../article/article.ts";
import type { Identified, Moment } from "../../identity/identified.ts";
import type { TimeExpression } from "../../language/doc.ts";
import type { Span, Words } from "../../text/span.ts";
import type { Source } from "../keep.ts";

/** A sentence of an article with what stands in it. */
export interface Passage {
  readonly words: Words;
  readonly block: BlockKind;
  readonly section: number;
  /** In order of the text; those that hold another are left out where `names` is asked for. */
  readonly mentions: readonly Identified[];
  readonly times: readonly { readonly time: TimeExpression; readonly moment: Moment | null }[];
}

/** The sentences of an article in which somebody, something or some time is mentioned, in order of the text. */
export function passagesOf(source: Source): Passage[] {
  const { article, reading } = source;
  const found = new Map<
    string,
    { span: Span; block: BlockKind; section: number; mentions: Identified[]; times: Passage["times"][number][] }
  >();
  const at = (place: { block: BlockKind; section: number; sentence: Span }) => {
    const key = `${place.sentence.start} ${place.sentence.end}`;
    let passage = found.get(key);
    if (passage === undefined) {
      passage = { span: place.sentence, block: place.block, section: place.section, mentions: [], times: [] };
      found.set(key, passage);
    }
    return passage;
  };
  reading.reading.places.forEach((place, id) => {
    const mention = reading.mentions[id];
    if (mention !== undefined) at(place).mentions.push(mention);
  });
  reading.reading.timePlaces.forEach((place, index) => {
    const time = reading.reading.times[index];
    if (time !== undefined) at(place).times.push({ time, moment: reading.moments[index] ?? null });
  });
  return [...found.values()]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, block, section, mentions, times }) => ({
      words: { article: article.id, span, text: article.text.slice(span.start, span.end) },
      block,
      section,
      mentions: mentions.sort((a, b) => a.mention.span.start - b.mention.span.start || b.mention.span.end - a.mention.span.end),
      times: times.sort((a, b) => a.time.span.start - b.time.span.start),
    }));
}

/** A stretch of a passage, by offsets in the article. */
export function part({ words }: Passage, start: number, end: number): Words {
  const from = Math.max(words.span.start, start);
  const to = Math.min(words.span.end, end);
  return { article: words.article, span: { start: from, end: to }, text: words.text.slice(from - words.span.start, to - words.span.start) };
}

/** The text of a passage from an offset in the article to its end. */
export function after({ words }: Passage, offset: number): string {
  return words.text.slice(Math.max(0, offset - words.span.start));
}

/** How far back `before` looks, in UTF-16 units: a few words, so that a passage without an end costs no more than another. */
const LOOK_BACK = 100;

/** The text of a passage directly before an offset in the article. */
export function before({ words }: Passage, offset: number): string {
  const end = Math.max(0, offset - words.span.start);
  return words.text.slice(Math.max(0, end - LOOK_BACK), end);
}

/** The states and bodies of a list that begins at an offset: mentions with nothing but commas and "and" between them. */
export function listFrom(passage: Passage, offset: number): Identified[] {
  const list: Identified[] = [];
  let end = offset;
  for (const one of passage.mentions) {
    const { span } = one.mention;
    if (span.start < end) continue;
    const gap = passage.words.text.slice(end - passage.words.span.start, span.start - passage.words.span.start);
    if (!(list.length === 0 ? /^\s*(?:the )?$/ : /^(?:,|;)?\s*(?:and |or )?(?:the )?$/).test(gap)) break;
    if (one.kind !== "state" && one.mention.kind !== "state") break;
    list.push(one);
    end = span.end;
  }
  return list;
}
