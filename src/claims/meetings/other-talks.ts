import type { Match } from "../../grammar/match.ts";
import { comeForTalks } from "../../rules/attalks.ts";
import { arrange, holdTalks, paired, talksBetween } from "../../rules/talks.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";

/** Talks that are over, or go on anyway, are discussed and not arranged: "to discuss the recent negotiations with B". */
const OVER = /\b(?:recent|latest|last|past|previous|earlier|ongoing|current|stalled)\b[^.;,]{0,30}$/i;
/** "Boycotted the meeting along with B": of one side with whoever keeps away. */
const ALONG = /\b(?:along|together) with\b[^.;]*$/i;
/** "The meetings of the Joint Council between A and B": a body of both sits by itself. */
const COUNCIL = /\b(?:council|committee|commission)s?\b[^.;]{0,20}\bbetween\b/i;
/** "The GCC-EU council meeting". */
const COUNCIL_MEETING = /\b(?:council|committee|commission) $/i;
/** "Trade and exchanges between A and B", "strong exchanges". */
const TRAFFIC =
  /\b(?:trade|tourism|travel|transport|cultural|educational|academic|student|sports?|people-to-people|prisoner)\b[^.;,]{0,25}$/i;
/** "Within the framework of the final status negotiations between A and B". */
const FRAMEWORK = /\b(?:framework|context) of (?:the |these |such )?(?:[\p{L}-]+ ){0,3}$/iu;
/** What is done to talks by those who go between others. */
const LEADS: readonly string[] = ["lead", "mediate", "facilitate", "broker", "moderate", "oversee"];
/** How somebody is bound to begin talks of others. */
const TASKS: readonly string[] = ["task", "mandate", "charge", "entrust"];
/** "Agreed to launch free trade talks": states do, over years. */
const OF_STATES =
  /\b(?:launch|start|begin|open|resume|restart)(?:s|ed|ing)? (?:formal |bilateral |new )?(?:free[- ]trade(?: (?:agreement|deal|pact))?|FTA|accession|membership) $/i;
/** How far the words before a noun are looked into. */
const REACH = 60;

/** Why talks are not those of whom a rule found with them; null where they are. */
export function whyOfOthers(match: Match, context: Context): string | null {
  const { rule, trigger } = match;
  const { tree, doc } = context;
  const { start, end } = tree.span(trigger);
  const before = doc.article.text.slice(Math.max(0, start - REACH), start);
  if (tree.tag(trigger) !== "NOUN") return null;
  if (tree.lemma(trigger) === "exchange" && TRAFFIC.test(before)) return "goods and people are exchanged";
  if (OF_STATES.test(before) && match.fillers.some(({ mention }) => mention?.kind === "person")) return "their states negotiate, not they";
  const verb = tree.head(trigger);
  if (verb >= 0 && tree.lemma(verb) === "involve") return "they only have to do with talks";
  if (rule.name === paired.name && COUNCIL_MEETING.test(before)) return "a body of both sits by itself";
  if (rule.name === arrange.name) {
    if (tree.lemma(tree.head(trigger)) === "discuss" && OVER.test(before)) return "those talks are over, and are discussed with others";
    if (betweenSides(match, end, doc.article.text, ALONG)) return "they keep away from it together";
  }
  if (rule.name === talksBetween.name) {
    if (COUNCIL.test(doc.article.text.slice(end, end + REACH))) return "a body of both sits by itself";
    if (FRAMEWORK.test(before) && !match.fillers.some(({ mention }) => mention?.kind === "person"))
      return "they are only the frame of something";
  }
  if (rule.name === comeForTalks.name && areOwned(match, context)) return "they are somebody else's";
  return rule.name === holdTalks.name && isLedForOthers(match, context) ? "whoever leads them goes between others" : null;
}

/** "Voiced support for B's meeting with C": whose they are is told by name. */
function areOwned({ trigger, fillers }: Match, { doc, tree }: Context): boolean {
  const owner = tree.child(trigger, "nmod:poss");
  const whose = owner < 0 ? null : lookupOf(doc).mention(owner, "person");
  return whose !== null && whose.name !== null && !fillers.some(({ mention }) => mention?.chain === whose.chain);
}

/** Whether words of a kind stand between talks and the first with whom they are. */
function betweenSides({ fillers }: Match, end: number, text: string, words: RegExp): boolean {
  const [first] = fillers.flatMap(({ role, mention }) => (role === "counterpart" && mention !== null ? [mention.span.start] : []));
  return first !== undefined && words.test(text.slice(end, Math.max(end, first)));
}

/** "A and B are to lead the negotiations", "A and envoy B are tasked to launch negotiations", with nobody told with whom. */
function isLedForOthers({ fillers, trigger }: Match, { tree }: Context): boolean {
  if (fillers.some(({ role }) => role === "counterpart")) return false;
  const verb = tree.head(trigger);
  if (verb < 0 || tree.relation(trigger) !== "obj") return false;
  return LEADS.includes(tree.lemma(verb)) || (tree.head(verb) >= 0 && TASKS.includes(tree.lemma(tree.head(verb))));
}
