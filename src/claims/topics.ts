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
    const span = withInfinitive(phraseOf(filler.token, context), context);
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

/** How many words of an infinitive after a topic belong to it at most. */
const LONGEST = 20;

/** "Ways to stem rising numbers": an infinitive or "for freeing" right after the phrase belongs to it, though the tree may give it to the verb. */
function withInfinitive(span: Span, { doc, tree, lexicon }: Context): Span {
  const lookup = lookupOf(doc);
  const last = lookup.token(span.end - 1);
  const verb = last + 2;
  if (verb >= doc.tokens.count || !lexicon.words("undertakings").includes(tree.lemma(last))) return span;
  const infinitive = tree.word(last + 1) === "to" && tree.penn(verb) === "VB";
  const purpose = tree.word(last + 1) === "for" && tree.penn(verb) === "VBG";
  if (!infinitive && !purpose) return span;
  let end = verb;
  while (end + 1 < doc.tokens.count && end - last < LONGEST && isOfInfinitive(end + 1, { tree, time: lookup.time(end + 1) !== null }))
    end++;
  return { start: span.start, end: doc.tokens.end[end] };
}

/** A word that goes on with an infinitive: no mark, time or new clause. */
function isOfInfinitive(token: number, { tree, time }: { tree: Context["tree"]; time: boolean }): boolean {
  if (time || ["PUNCT", "SCONJ", "AUX"].includes(tree.tag(token)) || ["VBD", "VBZ", "VBP"].includes(tree.penn(token))) return false;
  return (
    tree.relation(token) !== "cc" && !(tree.tag(token) === "ADP" && ["at", "on", "during", "after", "before"].includes(tree.word(token)))
  );
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
