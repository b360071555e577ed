import type { Match } from "../grammar/match.ts";
import type { Relation } from "../language/doc.ts";
import { cell } from "../text/table.ts";
import { attributionOf } from "./attribution/attribution.ts";
import type { Topic } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { lookupOf } from "./lookup.ts";
import { wordsIn } from "./make.ts";
import { standFor } from "./parties/party.ts";
import { statusOf } from "./status/status.ts";
import { phraseOf } from "./topics.ts";

/** A topic with what it rests on, by its field. */
export interface Raised {
  readonly topic: Topic;
  readonly evidence: Readonly<Record<string, Support>>;
}

const WHERE = ["in", "at", "during"];
const SUBJECTS: readonly Relation[] = ["nsubj", "nsubj:pass"];
/** Where a verb of the table has what is raised, the fullest first. */
const OBJECTS: readonly Relation[] = ["ccomp", "xcomp", "obj"];

/** What somebody brings up at talks, by a clause on them: "talks, in which he is expected to demand a truce". Null when there is none. */
export function raisedAt(match: Match, context: Context): Raised | null {
  const verb = verbAt(match, context);
  if (verb === null) return null;
  const { doc, tree, lexicon } = context;
  const what = OBJECTS.map((relation) => tree.child(verb.raising, relation)).find((token) => token >= 0);
  if (what === undefined) return null;
  const span = phraseOf(what, context);
  const standing = statusOf(doc, verb.raising, lexicon);
  const voices = attributionOf(doc, verb.raising, lexicon);
  const subject = lookupOf(doc).mention(tree.child(verb.head, ...SUBJECTS), "person", "state", "pronoun");
  const [who] = subject === null ? [] : standFor(subject, context);
  const evidence: Record<string, Support> = {
    words: { spans: [span], by: "words", from: [] },
    status: { spans: standing.cues, by: "cues", from: [] },
    ...voices.evidence,
  };
  if (who !== undefined) evidence.raisedBy = who.support;
  return {
    topic: { words: wordsIn(doc, span), raisedBy: who?.mention ?? null, status: standing.status, attribution: voices.attribution },
    evidence,
  };
}

/** The verb of a clause "in which ..." after the trigger, and the verb of raising that it is or leads to. */
function verbAt(match: Match, { doc, tree, lexicon }: Context): { head: number; raising: number } | null {
  const forms = new Set(lexicon.table("raising").flatMap((row) => [cell(row, "word"), ...cell(row, "forms").split(" ")]));
  const last = doc.sentences.first[match.sentence + 1];
  for (let token = match.trigger + 1; token < last; token++) {
    if (tree.word(token) !== "which" || !WHERE.includes(tree.word(token - 1)) || tree.head(token) < token) continue;
    const head = tree.head(token);
    for (let verb = head; verb >= 0; verb = tree.child(verb, "xcomp")) if (forms.has(tree.word(verb))) return { head, raising: verb };
    return null;
  }
  return null;
}
