import { RELATIONS } from "../doc.ts";
import { hasDependent, lastDependent, type Sentence, wordOf } from "./sentence.ts";

const [UNMARKED, OBL, CCOMP, NSUBJ, PASSIVE, OBJ, IOBJ, MARK] = (
  ["obl:unmarked", "obl", "ccomp", "nsubj", "nsubj:pass", "obj", "iobj", "mark"] as const
).map((name) => RELATIONS.indexOf(name));
const DAYS: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday today yesterday".split(" "));
const TOLD: ReadonlySet<string> = new Set("told tells informed assured reminded warned".split(" "));

/**
 * Mends in place a day between whom somebody tells and the subject of what he tells, which the parser gives to what is told: it is the day of the telling
 * ("told reporters in Lima Monday A will meet B").
 */
export function mendToldDay(day: number, { text, tokens, trees, first, last }: Sentence): void {
  const said = trees.head[day];
  if (said <= day || trees.relation[said] !== CCOMP || !DAYS.has(wordOf(day, text, tokens))) return;
  const verb = trees.head[said];
  if (verb < first || verb >= day || !TOLD.has(wordOf(verb, text, tokens))) return;
  const whom = Math.max(lastDependent(verb, OBJ, verb, day, trees), lastDependent(verb, IOBJ, verb, day, trees));
  if (whom < 0 || hasDependent(said, MARK, whom, day, trees)) return;
  for (let k = day + 1; k < Math.min(said, last); k++) {
    if (wordOf(k, text, tokens) === ",") return;
    if (trees.head[k] !== said || (trees.relation[k] !== NSUBJ && trees.relation[k] !== PASSIVE)) continue;
    trees.head[day] = verb;
    if (trees.relation[day] !== OBL) trees.relation[day] = UNMARKED;
    return;
  }
}
