import type { Match } from "../grammar/match.ts";
import { cover, type NonEmpty, type Span } from "../text/span.ts";
import type { Topic } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { lookupOf } from "./lookup.ts";
import { wordsIn } from "./make.ts";
import { type Told, voicesAt } from "./told.ts";

/** What the talks are about: the words under each filler of the role `topic`, told as the talks are. */
export function topicsOf(
  match: Match,
  told: Told,
  context: Context,
): { topics: readonly Topic[]; evidence: Readonly<Record<string, Support>> } {
  const topics: Topic[] = [];
  const evidence: Record<string, Support> = {};
  for (const filler of match.fillers) {
    if (filler.role !== "topic" || !saysWhat(filler.token, context)) continue;
    const span = phraseOf(filler.token, context);
    const path = `topics.${topics.length}`;
    evidence[`${path}.words`] = { spans: [span], by: "words", from: [] };
    evidence[`${path}.status`] = told.evidence.status;
    Object.assign(evidence, voicesAt(path, told.evidence));
    topics.push({ words: wordsIn(context.doc, span), raisedBy: null, status: told.status, attribution: told.attribution });
  }
  return { topics, evidence };
}

/** "On Monday" and "on the sidelines" say when and where, not what about. */
function saysWhat(token: number, { doc, tree, lexicon }: Context): boolean {
  return lookupOf(doc).time(token) === null && !lexicon.words("occasions").includes(tree.word(token));
}

/** The span of the phrase that a token heads, without its preposition and the marks at its ends. */
export function phraseOf(token: number, { tree }: Context): Span {
  const spans: Span[] = [];
  const waiting = [token];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    spans.push(tree.span(next));
    const outer = next === token ? ["case", "punct", "mark", "cc", "parataxis"] : ["punct", "parataxis"];
    for (const child of tree.children(next)) if (!outer.includes(tree.relation(child))) waiting.push(child);
  }
  return cover(spans as unknown as NonEmpty<Span>);
}
