import type { Doc, Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";

/** The name in capitals and the colon that a turn of a transcript begins with: "SECRETARY SOTO: ", "MINISTER KERN (via interpreter): ". */
const LABEL = /^\p{Lu}[\p{Lu} .'’-]{2,60}(?: \([^)]{1,40}\))?:/u;
/** What leads in a title from what it heads to who speaks: "Statement by Minister A". */
const SPOKEN_BY = /^(?:joint |press )?(?:statement|remarks|message|speech|address) (?:by|from|of) (?:the )?$/i;
const SELF = /(?:^|[ (])(?:I|[Mm]y) /;
/** How many paragraphs back the label of a turn may stand. */
const LONGEST_TURN = 8;

/**
 * Who says "I" outside of quotation marks: in a transcript whom the label of the turn names, and in what a minister writes, where its first paragraph has
 * "I" or "my", the one who opens the title ("Foreign minister to visit Peru") or whose statement it calls the text. Null elsewhere.
 */
export function authorAt({ span }: Mention, { doc }: Context): Mention | null {
  const { blocks, text } = doc.article;
  const at = blocks.findIndex((block) => block.span.start <= span.start && span.end <= block.span.end);
  for (let b = at; b >= 0 && b > at - LONGEST_TURN; b--) {
    const label = LABEL.exec(text.slice(blocks[b].span.start, blocks[b].span.end));
    if (label !== null) return personIn(doc, blocks[b].span.start, blocks[b].span.start + label[0].length);
  }
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const opening = blocks[title + 1];
  if (title < 0 || opening === undefined || !SELF.test(text.slice(opening.span.start, opening.span.end))) return null;
  const { start, end } = blocks[title].span;
  const first = personIn(doc, start, end);
  return first?.title != null && (first.span.start === start || SPOKEN_BY.test(text.slice(start, first.span.start))) ? first : null;
}

/** True for the name that a turn of a transcript begins with, which the parser may take for the subject of what is said. */
export function isLabel({ span }: Mention, { doc }: Context): boolean {
  const block = doc.article.blocks.find(({ span: own }) => own.start === span.start);
  return block !== undefined && LABEL.test(doc.article.text.slice(block.span.start, block.span.end));
}

/** The first person between two offsets. */
function personIn(doc: Doc, start: number, end: number): Mention | null {
  return doc.mentions.find(({ kind, plural, span }) => kind === "person" && !plural && span.start >= start && span.end <= end) ?? null;
}
