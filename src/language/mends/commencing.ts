import { RELATIONS } from "../doc.ts";
import { type Sentence, wordOf } from "./sentence.ts";

const ADVCL = RELATIONS.indexOf("advcl");
/** Participles that tell of the hour between a day and what was done on it. */
const BEGINNING: ReadonlySet<string> = new Set(["beginning", "commencing", "starting"]);

/** Mends in place "On May 4, commencing at 9 a.m., A met B": the day before the comma is that of the meeting. */
export function mendCommencing(day: number, { text, tokens, trees, last }: Sentence): void {
  const clause = trees.head[day];
  if (clause !== day + 2 || clause >= last || wordOf(day + 1, text, tokens) !== ",") return;
  const over = trees.head[clause];
  if (over > clause && trees.relation[clause] === ADVCL && BEGINNING.has(wordOf(clause, text, tokens))) trees.head[day] = over;
}
