import type { Mention } from "../doc.ts";
import type { QuotePage } from "./page.ts";

const HEADED = /^(?:joint |press |written |full )?(?:statement|statements|remarks|message|letter|speech|address|op-ed)$/;
const GIVEN = ["by", "from", "of", "attributable"];

/**
 * Who speaks in the whole of a text whose title says so: "Statement by President X on Y", "Remarks by X". Null for any other title, and
 * where no mention follows the word that gives the speaker.
 */
export function titleSpeaker(page: QuotePage): Mention | null {
  const title = page.parsed.article.blocks.find((block) => block.kind === "title");
  if (title === undefined) return null;
  const from = page.tokenAt(title.span.start);
  const end = page.tokenAt(title.span.end);
  for (let t = from + 1; t < Math.min(end, from + 5); t++) {
    if (!GIVEN.includes(page.word(t))) continue;
    const said = [...Array(t - from).keys()].map((i) => page.word(from + i)).join(" ");
    if (!HEADED.test(said)) return null;
    const start = page.word(t + 1) === "the" ? t + 2 : t + 1;
    const m = page.mentionFrom(t + 1);
    return m < page.mentions.length && page.first[m] <= start + 2 && page.first[m] < end ? page.mentions[m] : null;
  }
  return null;
}
