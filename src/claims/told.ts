import type { Match } from "../grammar/match.ts";
import { attributionOf } from "./attribution/attribution.ts";
import type { Attribution, Status } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { type StandingOf, statusFromCues, statusOf } from "./status/status.ts";
import { statusTable } from "./status/table.ts";
import type { Tree } from "./tree.ts";

/** How a happening is told: how sure, by whom, as what is now or as background. */
export interface Told {
  readonly status: Status;
  /** When the text says that it is not so, the status of that, as `statusOf` gives it. */
  readonly absent: Status | null;
  readonly hedged: boolean;
  readonly attribution: readonly Attribution[];
  readonly background: boolean;
  /** Support of the above, by their paths in the claim. */
  readonly evidence: Readonly<Record<string, Support>>;
}

/**
 * How a happening that its sentence takes for granted is told: "their meeting may touch on trade" says that the talk of trade is possible, and
 * that the meeting is still ahead. The status stays a function of the same words.
 */
export function presupposed(told: Told): Told {
  const status = takenForGranted(told.status);
  return { ...told, status, evidence: { ...told.evidence, status: { ...told.evidence.status, from: [PRESUPPOSED] } } };
}

/** The support of the voices of a part of a claim, under the part's path: "topics.0.attribution.0.source". */
export function voicesAt(path: string, evidence: Readonly<Record<string, Support>>): Record<string, Support> {
  const voices: Record<string, Support> = {};
  for (const [key, support] of Object.entries(evidence)) if (key.startsWith("attribution.")) voices[`${path}.${key}`] = support;
  return voices;
}

/** Marks the evidence of such a status. */
export const PRESUPPOSED = "presupposed";

export function takenForGranted(status: Status): Status {
  return status === "held" || status === "under way" ? status : "planned";
}

/** How the happening that begins at a trigger is told; `told` is the word by which it is, where that is another; `cues`, where they are known, tell how it stands. */
export function toldOf(trigger: number, context: Context, told = trigger, cues?: Match["cues"]): Told {
  return toldBy(trigger, context, cues === undefined ? standingOf(trigger, told, context) : standingBy(cues, context));
}

/** How a happening is told in which something else is done: of the deed only the tense and what governs it count ("considered the deal in a phone call"). */
export function toldByDeed(trigger: number, context: Context, deed: number): Told {
  return toldBy(trigger, context, statusOf(context.doc, deed, context.lexicon));
}

function toldBy(trigger: number, context: Context, standing: StandingOf): Told {
  const { doc, lexicon, tree } = context;
  const voices = attributionOf(doc, trigger, lexicon);
  const evidence: Record<string, Support> = { ...voices.evidence };
  evidence.status = { spans: standing.cues, by: "cues", from: [] };
  if (standing.hedged) evidence.hedged = { spans: standing.cues, by: "cues", from: [] };
  const background = backgroundOf(trigger, context);
  if (background !== null) evidence.background = { spans: [tree.span(background)], by: "keyword", from: ["lexicon:background"] };
  return {
    status: standing.status,
    absent: standing.absent,
    hedged: standing.hedged || voices.hedged,
    attribution: voices.attribution,
    background: background !== null,
    evidence,
  };
}

/** Classes of words that say how a happening stands where they are what tells of it: "is not expected at", "cancelled his participation in". */
const TELLING = ["expect", "unlikely", "cancel", "postpone", "announce", "confirm", "refuse", "consider", "discuss"];

/** The status that words tell wherever the tree has them. */
function standingBy(cues: NonNullable<Match["cues"]>, { doc, lexicon, tree }: Context): StandingOf {
  const spans = cues.map(([first, last]) => tree.spanOf(first, last));
  return {
    ...statusFromCues(
      spans.map((span) => doc.article.text.slice(span.start, span.end)),
      lexicon,
    ),
    cues: spans,
  };
}

/** The status at the word by which a happening is told; a word like "expected" itself counts ("is not expected at") where it is not the trigger. */
function standingOf(trigger: number, told: number, { doc, lexicon, tree }: Context): StandingOf {
  const standing = statusOf(doc, told, lexicon);
  const own = tree.span(told);
  if (told === trigger || !statusTable(lexicon).is(tree.word(told), ...TELLING) || standing.cues.some((cue) => cue.start === own.start))
    return standing;
  const cues = [...standing.cues, own];
  return {
    ...statusFromCues(
      cues.map((cue) => doc.article.text.slice(cue.start, cue.end)),
      lexicon,
    ),
    cues,
  };
}

/** The word that makes it background ("last met in", "their previous meeting", "whom he had met"), or null. */
function backgroundOf(trigger: number, { tree, lexicon }: Context): number | null {
  const words = lexicon.words("background");
  for (const child of tree.children(trigger, "advmod", "amod")) if (words.includes(tree.word(child))) return child;
  if (trigger > 0 && words.includes(tree.word(trigger - 1)) && tree.word(trigger - 1) !== "had" && tree.tag(trigger) === "VERB")
    return trigger - 1;
  return pastBefore(trigger, tree);
}

/** The "had" of a relative clause whose happening came before what the sentence tells: "the envoy, whom he had met in May". */
function pastBefore(trigger: number, tree: Tree): number | null {
  let token = trigger;
  while (tree.relation(token) === "xcomp" && tree.head(token) >= 0) token = tree.head(token);
  // "Said in a post that he had met B" tells what was said.
  const isRelative = tree.children(token).some((child) => tree.penn(child).startsWith("W") && tree.word(child) !== "that");
  if (tree.relation(token) !== "acl:relcl" || !isRelative) return null;
  return tree.children(token, "aux").find((aux) => tree.word(aux) === "had") ?? null;
}
