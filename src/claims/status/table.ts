import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import { STATUSES, type Status } from "../claim.ts";

/** What the words for "held", "planned", "denied" and so on do: data/lexicon/status.tsv and status-steps.tsv, compiled. */
export interface StatusTable {
  /** True for a word that the table has itself, by form, lower case. */
  has(word: string): boolean;
  /** The class of a word: of the table, else by its ending. */
  classOf(word: string): string;
  /** True when some class of the table is one of these. */
  is(word: string, ...classes: readonly string[]): boolean;
  /** True for a lemma of a role in data/lexicon/fates.tsv: what a happening is called later, or what one does who does not stay away. */
  isIn(role: "event" | "coming", lemma: string): boolean;
  /** True where one lemma tells of what the other names: "meet" and "talks". */
  isSame(trigger: string, event: string): boolean;
  /** What a state becomes under a word that stands to the left of it. */
  step(state: string, word: string): string;
  /** The status that a state comes to when no word is left. */
  end(state: string): Status;
  /** For what is told not to be so, the status of that; else null. */
  absent(state: string): Status | null;
}

interface Step {
  readonly from: readonly string[];
  readonly to: string;
}

/** The compiled tables of a lexicon. Throws one line with file and line when a class has no steps or a status is unknown. */
export const statusTable = perLexicon((lexicon): StatusTable => compile(readClasses(lexicon), readSteps(lexicon), readFates(lexicon)));

function compile(
  classes: ReadonlyMap<string, string>,
  steps: ReadonlyMap<string, readonly Step[]>,
  fates: ReadonlySet<string>,
): StatusTable {
  const classOf = (word: string) => classes.get(word) ?? ending(word);
  return {
    has: (word) => classes.has(word),
    classOf,
    is: (word, ...wanted) => wanted.includes(classes.get(word) ?? ""),
    isSame: (trigger, event) => fates.has(`${event} of ${trigger}`),
    isIn: (role, lemma) => fates.has(`${role} ${lemma}`),
    step: (state, word) => next(steps, classOf(word), state) ?? next(steps, ending(word), state) ?? state,
    end: (state) => (next(steps, "end of words", state) ?? "held") as Status,
    absent: (state) => next(steps, "absent", state) as Status | null,
  };
}

function next(steps: ReadonlyMap<string, readonly Step[]>, of: string, state: string): string | null {
  for (const { from, to } of steps.get(of) ?? []) if (from.includes(state) || from[0] === "*") return to === "=" ? state : to;
  return null;
}

/** The class of a word that the table does not have; "bring" and "proceed" are their own infinitives. */
function ending(word: string): string {
  if (BASE.test(word)) return "plain";
  if (word.endsWith("ed")) return "past";
  if (word.endsWith("ing")) return "ing";
  return "plain";
}

/** An ending that a stem would be too short for, or that belongs to the stem. */
const BASE = /^[^aeiou]*ing$|ceed$/;

function readFates(lexicon: Lexicon): Set<string> {
  const fates = new Set<string>();
  for (const row of lexicon.table("fates")) {
    fates.add(`${cell(row, "role")} ${cell(row, "word")}`);
    for (const trigger of cell(row, "of").split(" ")) fates.add(`${cell(row, "word")} of ${trigger}`);
  }
  return fates;
}

function readClasses(lexicon: Lexicon): Map<string, string> {
  const classes = new Map<string, string>();
  for (const row of lexicon.table("status")) {
    const forms = [cell(row, "word"), ...cell(row, "forms").split(", ")];
    for (const form of forms) if (form !== "") classes.set(form, cell(row, "class"));
  }
  return classes;
}

function readSteps(lexicon: Lexicon): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const row of lexicon.table("status-steps")) {
    const name = cell(row, "class");
    const step = { from: cell(row, "from").split(", "), to: cell(row, "to") };
    if ((name === "end of words" || name === "absent") && !STATUSES.includes(step.to as Status))
      throw new Error(`data/lexicon/status-steps.tsv:${row.line}: "${step.to}" is no status`);
    const list = steps.get(name);
    if (list === undefined) steps.set(name, [step]);
    else list.push(step);
  }
  return steps;
}
