import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { attendEvent } from "../../rules/gathering.ts";
import { clauseOf, onlyMention } from "../clause.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { sentenceOf } from "../make.ts";
import { firstFrom } from "../near.ts";
import { fillerOf, mentionSupport } from "../setting/setting.ts";

/** How many sentences back "attend" without an object may mean a gathering. */
const REACH = 5;
/** How many back "the event" may. */
const NEAR = 2;

/** The gathering that fills the role, else the nearest one before in the section ("will also attend as an observer"). */
export function gatheringOf(match: Match, context: Context): { gathering: Mention; support: Support } | null {
  const filled = fillerOf(match, "gathering")?.mention ?? null;
  if (filled !== null) return meant(filled, context);
  if (match.rule.roles.gathering?.count === "one") return null;
  const near = onlyMention(context.doc, clauseOf(context.tree, match.trigger), ["gathering"], []);
  if (near !== null) return { gathering: near, support: { spans: [near.span], by: "clause", from: [] } };
  const before = gatheringBefore(match, context);
  if (before === null) return null;
  return { gathering: before, support: { spans: [context.tree.span(match.trigger), before.span], by: "coreference", from: [] } };
}

/** The gathering told of last in the section; "the event" is the only one of the sentences right before. */
function gatheringBefore({ rule, trigger, sentence }: Match, context: Context): Mention | null {
  const { doc } = context;
  const section = sectionOf(sentence, context);
  const isEvent = rule === attendEvent;
  let found: Mention | null = null;
  for (let id = firstFrom(doc.mentions, doc.tokens.start[trigger]) - 1; id >= 0; id--) {
    const mention = doc.mentions[id];
    const at = sentenceOf(doc, mention.head);
    if (sentence - at > (isEvent ? NEAR : REACH) || sectionOf(at, context) !== section) break;
    if (mention.kind !== "gathering") continue;
    if (found !== null && found.chain !== mention.chain) return null;
    found ??= mention;
    if (!isEvent) break;
  }
  return found;
}

/** A gathering that a pronoun stands for is the one that it points back to. */
function meant(filled: Mention, { doc }: Context): { gathering: Mention; support: Support } {
  const antecedent = filled.kind === "pronoun" ? doc.mentions[filled.antecedents[0]] : undefined;
  if (antecedent === undefined) return { gathering: filled, support: mentionSupport(filled) };
  return { gathering: antecedent, support: { spans: [filled.span, antecedent.span], by: "coreference", from: [] } };
}

function sectionOf(sentence: number, { doc }: Context): number {
  return doc.article.blocks[doc.sentences.block[sentence]].section;
}
