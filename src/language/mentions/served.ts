import { affiliationList } from "./affiliations.ts";
import type { Sentence } from "./drafts.ts";
import { portfolio } from "./portfolio.ts";
import { type Title, titleAt } from "./titles.ts";
import { Shape } from "./words.ts";

/** What leads from whom an adviser serves to what he advises on. */
const ON: ReadonlySet<string> = new Set(["for", "on"]);

/**
 * Where an office ends that is told by whom it serves: "Special Adviser [to the President]", "Assistant [to the President and National Security Advisor]", "Adviser [to the
 * Prime Minister of A on Foreign Affairs]"; `at` is the word behind "to". Null where no office with "the" and a capital stands there: "an aide to the president" is two.
 */
export function servedEnd(sentence: Sentence, title: Title, at: number): number | null {
  const { scan, last: end } = sentence;
  const { words, vocabulary } = scan;
  const isCapital = (word: number) => (words.shape[word] & Shape.Capital) !== 0;
  if (at + 1 >= end || words.text[at] !== "the" || !isCapital(title.head) || !isCapital(at + 1)) return null;
  const served = officeOfOne(sentence, at + 1);
  if (served?.word.class !== "office") return null;
  const of = words.text[served.last] === "of" ? affiliationList(sentence, served.last + 1) : null;
  let last = of?.items.length === 1 ? of.last : served.last;
  const second = words.text[last] === "and" && isCapital(last + 1) ? officeOfOne(sentence, last + 1) : null;
  if (second !== null) last = second.last;
  const fields = ON.has(words.text[last]) ? portfolio(words, vocabulary, last + 1, end) : last + 1;
  return fields > last + 1 ? fields : last;
}

function officeOfOne({ scan, last }: Sentence, at: number): Title | null {
  const title = at < last ? titleAt(scan.words, scan.parsed.tokens, scan.vocabulary, at, last) : null;
  return title !== null && !title.word.plural && (title.word.class === "office" || title.word.class === "role") ? title : null;
}
