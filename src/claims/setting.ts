import type { Filler, Match } from "../grammar/match.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { cell } from "../text/table.ts";
import type { Occasion } from "./claim.ts";
import { clauseOf, onlyMention, onlyTime } from "./clause.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import type { Told } from "./told.ts";

/** Where, when and at what a happening is, with what each rests on. */
export interface Setting {
  readonly place: Mention | null;
  readonly occasion: Occasion<Mention>;
  readonly when: TimeExpression | null;
  readonly evidence: Readonly<Record<string, Support>>;
}

/**
 * Place, occasion and time: by the rule's paths, else the only one of its kind in the trigger's clause. `taken` are the mentions
 * that other roles have: a party of the meeting is not also its place.
 */
export function settingOf(match: Match, taken: readonly Mention[], told: Told, context: Context): Setting {
  const evidence: Record<string, Support> = {};
  const clause = clauseOf(context.tree, match.trigger);
  const place = placeOf(match, clause, taken, context, evidence);
  const occasion = occasionOf(match, clause, context, evidence);
  return { place, occasion, when: whenOf(match, clause, told, context, evidence), evidence };
}

/** The filler of a role that has one, or null. */
export function fillerOf(match: Match, role: string): Filler | null {
  return match.fillers.find((filler) => filler.role === role) ?? null;
}

function placeOf(
  match: Match,
  clause: ReadonlySet<number>,
  taken: readonly Mention[],
  context: Context,
  evidence: Record<string, Support>,
): Mention | null {
  const filler = fillerOf(match, "place");
  if (filler?.mention && !taken.includes(filler.mention)) {
    evidence.place = mentionSupport(filler.mention);
    return filler.mention;
  }
  const only = onlyMention(context.doc, clause, ["place"], taken);
  if (only === null || !standsInPlace(only, context)) return null;
  evidence.place = { spans: [only.span], by: "clause", from: [] };
  return only;
}

/** A place that a clause has by the way ("the Moscow government") is not where it happens: it needs a preposition of place. */
function standsInPlace(mention: Mention, { tree }: Context): boolean {
  const marker = tree.child(mention.head, "case");
  return marker >= 0 && ["in", "at", "near", "outside"].includes(tree.word(marker));
}

function occasionOf(match: Match, clause: ReadonlySet<number>, context: Context, evidence: Record<string, Support>): Occasion<Mention> {
  const filled = fillerOf(match, "occasion")?.mention ?? null;
  const gathering = filled ?? onlyMention(context.doc, clause, ["gathering"], []);
  if (gathering === null || gathering.head === match.trigger) return null;
  const how = howOf(gathering, context);
  if (how === null) return null;
  evidence["occasion.gathering"] = filled !== null ? mentionSupport(gathering) : { spans: [gathering.span], by: "clause", from: [] };
  evidence["occasion.how"] = { spans: [context.tree.span(how.token)], by: "keyword", from: ["lexicon:occasions"] };
  return { gathering, how: how.how };
}

type How = NonNullable<Occasion<Mention>>["how"];

/** How something stands to a gathering, by the noun ("sidelines") or the preposition that leads to the gathering. */
export function howOf(gathering: Mention, { tree, lexicon }: Context): { how: How; token: number } | null {
  const words = new Map(lexicon.table("occasions").map((row) => [cell(row, "word"), cell(row, "how") as How]));
  let token = gathering.head;
  for (let up = 0; up < 3; up++) {
    const how = words.get(tree.word(token));
    if (up > 0 && how !== undefined) return { how, token };
    const marker = tree.child(token, "case");
    const marked = marker < 0 ? undefined : words.get(tree.word(marker));
    if (marked !== undefined) return { how: marked, token: marker };
    if (!tree.relation(token).startsWith("nmod")) return null;
    token = tree.head(token);
    if (token < 0) return null;
  }
  return null;
}

function whenOf(
  match: Match,
  clause: ReadonlySet<number>,
  told: Told,
  context: Context,
  evidence: Record<string, Support>,
): TimeExpression | null {
  const filled = fillerOf(match, "time")?.time ?? null;
  const time =
    filled !== null && isMoment(filled)
      ? filled
      : onlyTime(
          context.doc,
          clause,
          told.attribution.map((voice) => voice.when),
        );
  if (time === null) return null;
  evidence.when = { spans: [time.span], by: time === filled ? "time" : "clause", from: [] };
  return time;
}

/** A duration or a set ("for two hours", "every week") does not say when. */
function isMoment(time: TimeExpression): boolean {
  return time.type === "DATE" || time.type === "TIME";
}

export function mentionSupport(mention: Mention): Support {
  return { spans: [mention.span], by: "mention", from: [] };
}
