import type { Filler, Match } from "../grammar/match.ts";
import type { Rule } from "../grammar/rule.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { meetingWith } from "../rules/attalks.ts";
import { talksBetween } from "../rules/talks.ts";
import { type Lexicon, perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import type { Claim } from "./claim.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";
import { comesOut, ownerMention, ownerOf } from "./owner.ts";

/*
 * Meetings told by a noun, where no rule reached both sides: with whom or between whom they are stands right after the noun, but for a place and a
 * day ("a meeting in A two days ago between B and C", "talks Monday with B"), wherever the parser hung it; whose talks "with B" are, the
 * clause around them says (owner.ts).
 */

/** How far after the noun the other side may stand, in tokens. */
const FAR = 16;
const PLACED: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);
const DATED: ReadonlySet<string> = new Set(["on", "in", "at", "late", "early", "later", "earlier", "last"]);
/** What may stand before a name that begins a side. */
const BEFORE_NAME: ReadonlySet<string> = new Set([
  "the",
  "visiting",
  "his",
  "her",
  "its",
  "their",
  "then",
  "newly",
  "former",
  "top",
  "senior",
  "-",
]);

/** What stands after a noun of talks: where and when they are, and the other side. */
interface After {
  readonly rule: Rule;
  readonly side: Mention;
  readonly place: Mention | null;
  readonly time: TimeExpression | null;
}

/** All meetings that nouns tell in the trees of a document's paragraphs and bullets, but for those at which a claim stands. */
export function nounMatches(claims: readonly Claim[], context: Context): Match[] {
  const { doc } = context;
  const told = new Set(claims.filter(({ happening }) => MET.includes(happening.kind)).map(({ trigger }) => trigger.start));
  const starts = new Map<number, Mention>();
  for (const mention of doc.mentions) if (mention.memberOf === null) keepLonger(starts, lookupOf(doc).token(mention.span.start), mention);
  const found: Match[] = [];
  const { first, count, block, parsed } = doc.sentences;
  for (let sentence = 0; sentence < count; sentence++) {
    const { kind } = doc.article.blocks[block[sentence]];
    if (parsed[sentence] === 0 || (kind !== "paragraph" && kind !== "bullet")) continue;
    for (let token = first[sentence]; token < first[sentence + 1]; token++) {
      if (!isTalks(token, context) || told.has(doc.tokens.start[token])) continue;
      const after = sideAfter(token, first[sentence + 1], starts, context);
      const match = after === null ? null : matchOf(token, sentence, after, context);
      if (match !== null) found.push(match);
    }
  }
  return found;
}

const MET: readonly string[] = ["meeting", "call"];

function keepLonger(map: Map<number, Mention>, token: number, mention: Mention): void {
  const other = map.get(token);
  if (other === undefined || mention.span.end - mention.span.start > other.span.end - other.span.start) map.set(token, mention);
}

/** True for a noun of talks that are of those who act for states, as far as its own words go. */
function isTalks(token: number, { tree, lexicon }: Context): boolean {
  const { nouns, others } = wordsOf(lexicon);
  if (!nouns.has(tree.word(token)) || (tree.tag(token) !== "NOUN" && tree.tag(token) !== "PROPN")) return false;
  return !tree.children(token, "compound", "amod", "nmod:poss").some((child) => child < token && others.has(tree.word(child)));
}

/** Forms of nouns that tell of meetings, and what makes them meetings of others. */
const wordsOf = perLexicon((lexicon: Lexicon) => {
  const rows = lexicon.table("triggers").filter((row) => cell(row, "pos") === "NOUN" && NAMES.includes(cell(row, "trigger")));
  const nouns = new Set(rows.flatMap((row) => cell(row, "forms").split(" ")));
  return { nouns: new Set([...nouns, "summit", "summits"]), others: new Set(lexicon.words("other_meetings")) };
});

const NAMES: readonly string[] = ["meeting", "audience", "meal"];

function sideAfter(noun: number, end: number, starts: ReadonlyMap<number, Mention>, { doc, tree }: Context): After | null {
  let place: Mention | null = null;
  let time: TimeExpression | null = null;
  const lookup = lookupOf(doc);
  let token = noun + 1;
  while (token < Math.min(end, noun + FAR)) {
    const word = tree.word(token);
    if (word === "with" || word === "between") {
      const side = sideAt(token + 1, starts, tree);
      return side === null ? null : { rule: word === "with" ? meetingWith : talksBetween, side, place, time };
    }
    const when = lookup.time(token) ?? (DATED.has(word) ? lookup.time(token + 1) : null);
    const where = PLACED.has(word) ? placeAt(token + 1, starts, tree) : null;
    if (when !== null) {
      time ??= when;
      token = when.last + 1;
    } else if (where !== null) {
      place ??= where;
      token = lookup.token(where.span.end - 1) + 1;
    } else if (word === ",") token++;
    else return null;
  }
  return null;
}

function sideAt(from: number, starts: ReadonlyMap<number, Mention>, tree: Context["tree"]): Mention | null {
  for (let token = from; token < from + 4; token++) {
    const mention = starts.get(token);
    if (mention !== undefined) return SIDES.includes(mention.kind) ? mention : null;
    if (!BEFORE_NAME.has(tree.word(token))) return null;
  }
  return null;
}

const SIDES: readonly Mention["kind"][] = ["person", "group", "state", "body", "pronoun"];

function placeAt(token: number, starts: ReadonlyMap<number, Mention>, tree: Context["tree"]): Mention | null {
  const mention = starts.get(token) ?? (tree.word(token) === "the" ? starts.get(token + 1) : undefined);
  return mention !== undefined && (mention.kind === "place" || mention.kind === "state") ? mention : null;
}

function matchOf(trigger: number, sentence: number, after: After, context: Context): Match | null {
  const { rule, side, place, time } = after;
  const between = rule === talksBetween;
  const fillers: Filler[] = [];
  if (!between) {
    const owner = ownerMention(ownerOf(trigger, context), context);
    if (owner === null) return null;
    fillers.push({ role: "party", path: "line", token: owner.head, mention: owner, time: null });
  }
  fillers.push({
    role: between ? "party" : "counterpart",
    path: between ? "line:between" : "line",
    token: side.head,
    mention: side,
    time: null,
  });
  if (place !== null) fillers.push({ role: "place", path: "line", token: place.head, mention: place, time: null });
  if (time !== null) fillers.push({ role: "time", path: "line", token: time.first, mention: null, time });
  const match = { rule, trigger, told: trigger, sentence, fillers, missed: false, words: [] };
  return comesOut(trigger, context.tree) ? { ...match, cues: [] } : match;
}
