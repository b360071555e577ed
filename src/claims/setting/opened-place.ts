import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";

/** A town that a sentence opens with, and who does something there: "In A, the envoy said". */
export interface Opening {
  readonly place: Mention;
  readonly who: Mention | null;
}

/** What a sentence has before the town: "In ", "Earlier Sunday, in ", "Later in ". */
const OPENS =
  /^(?:(?:(?:Earlier|Later)(?: \p{Lu}[a-z]+day)?|On \p{Lu}[a-z]+day|\p{Lu}[a-z]+day|Also),? in |In )(?:the \p{Lu}[a-z]+ capital,? )?$/u;
/** What parts the town from what follows: "In A, ", "In A on Thursday, ", "In A Thursday, ", "In A, B, ". */
const PARTED = /^(?:, \p{Lu}[\p{L}. ]{1,20})?(?: (?:on |late |early |earlier )*\p{Lu}[a-z]+day)?, /u;
const LONGEST = 40;

/** The opening of the last sentence from one to another, exclusive, that has one; null when none has. */
export function openingBetween(from: number, until: number, context: Context): Opening | null {
  for (let sentence = until - 1; sentence >= Math.max(0, from); sentence--) {
    const opening = openingOf(sentence, context);
    if (opening !== null) return opening;
  }
  return null;
}

function openingOf(sentence: number, context: Context): Opening | null {
  const { doc } = context;
  const { tokens, sentences, article } = doc;
  const start = tokens.start[sentences.first[sentence]];
  const end = tokens.end[sentences.first[sentence + 1] - 1];
  for (const place of startingIn(doc.mentions, { start, end: Math.min(end, start + LONGEST) })) {
    if (place.kind !== "place" || !OPENS.test(article.text.slice(start, place.span.start))) continue;
    const parted = PARTED.exec(article.text.slice(place.span.end, Math.min(end, place.span.end + LONGEST)));
    if (parted === null) return null;
    return { place, who: subjectAt(place.span.end + parted[0].length, context) };
  }
  return null;
}

/** The person whom a stretch begins with, unless something of his. */
function subjectAt(start: number, { doc }: Context): Mention | null {
  for (const mention of startingIn(doc.mentions, { start, end: start + 1 })) {
    if ((mention.kind !== "person" && mention.kind !== "pronoun") || /^['’]/.test(doc.article.text.charAt(mention.span.end))) continue;
    const [antecedent] = mention.antecedents;
    return mention.kind === "pronoun" ? (antecedent === undefined ? null : doc.mentions[antecedent]) : mention;
  }
  return null;
}
