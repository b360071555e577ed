import type { Doc } from "../../language/doc.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Span } from "../../text/span.ts";
import type { Status } from "../claim.ts";
import { Tree } from "../tree.ts";
import { statusCues } from "./cues.ts";
import { type StatusTable, statusTable } from "./table.ts";

/** How a happening stands, as far as words say. */
export interface Standing {
  readonly status: Status;
  /** True for "reportedly", "is said to". */
  readonly hedged: boolean;
  /** When the text says that it is not so, the status of that: "is not expected" is `expected`, "did not come" `held`; else null. */
  readonly absent: Status | null;
}

export interface StandingOf extends Standing {
  /** The words that decide it, outermost governor first: `statusFromCues` of their texts gives the status again. */
  readonly cues: readonly Span[];
}

/**
 * The status of the happening at a trigger, by tense, modals, governing verbs and nouns, negation, prepositions and times beside
 * it. Without a tree there are no cues, and the happening counts as held.
 */
export function statusOf(doc: Doc, trigger: number, lexicon: Lexicon): StandingOf {
  const tree = new Tree(doc);
  const cues = statusCues(tree, statusTable(lexicon), trigger).map((cue) => tree.spanOf(cue.first, cue.last));
  const words = cues.map((cue) => doc.article.text.slice(cue.start, cue.end));
  return { ...statusFromCues(words, lexicon), cues };
}

/**
 * The status that cue words come to, outermost first; a function of the words alone. No word at all is a happening simply told: held. What is
 * only the time or place of something else is not hedged with it ("reportedly said after the meeting"), nor are reports that somebody confirms or denies.
 */
export function statusFromCues(words: readonly string[], lexicon: Lexicon): Standing {
  const table = statusTable(lexicon);
  let state = "bare";
  let hedged = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = expression(words[i], table);
    hedged ||= table.is(word, "hedge", "rumour") && !state.startsWith("setting");
    if (table.is(word, "confirm", "deny", "refuse")) hedged = false;
    state = table.step(state, word);
  }
  return { status: table.end(state), hedged, absent: table.absent(state) };
}

/** What one cue word does to the state of a happening, as data/lexicon/status-steps.tsv has it. */
export interface StatusStep {
  readonly word: string;
  /** The class of data/lexicon/status.tsv that the word is of, else that of its ending. */
  readonly class: string;
  readonly from: string;
  readonly to: string;
}

/** The steps by which `statusFromCues` comes to its status, from the word nearest to the happening outwards: for people. */
export function statusSteps(words: readonly string[], lexicon: Lexicon): StatusStep[] {
  const table = statusTable(lexicon);
  let state = "bare";
  return words
    .map((word) => expression(word, table))
    .reverse()
    .map((word) => {
      const from = state;
      state = table.step(state, word);
      return { word, class: table.classOf(word), from, to: state };
    });
}

/** The words of a cue as the table has them: all, or of those that stand apart the first and the last ("called their meeting off"). */
function expression(words: string, table: StatusTable): string {
  const whole = words.toLowerCase().replace(/\s+/g, " ");
  const first = whole.indexOf(" ");
  if (first < 0 || table.has(whole)) return whole;
  return `${whole.slice(0, first)}${whole.slice(whole.lastIndexOf(" "))}`;
}
