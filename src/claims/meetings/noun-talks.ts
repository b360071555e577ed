import type { Filler, Match } from "../../grammar/match.ts";
import type { Rule } from "../../grammar/rule.ts";
import type { Mention, TimeExpression } from "../../language/doc.ts";
import { afterMeeting, meetingWith } from "../../rules/attalks.ts";
import { talksBetween } from "../../rules/talks.ts";
import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { cuesOf, type Owner, ownerMentions, ownerOf } from "./owner.ts";
import { sharedSides } from "./shared-talks.ts";

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
  "all",
  "both",
  "some",
  "several",
  "many",
  "most",
  "of",
]);

/** What else may stand between talks and the other side. */
const SKIPPED: ReadonlySet<string> = new Set([",", "scheduled", "planned", "set", "lined", "up", "arranged", "held", "separately", "here"]);

/** What stands after a noun of talks: where and when they are, and the other side where it is told with whom or between whom. */
interface After {
  readonly place: Mention | null;
  readonly time: TimeExpression | null;
  readonly rule: Rule | null;
  readonly side: Mention | null;
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
      const match = matchOf(token, sentence, whatFollows(token, first[sentence + 1], starts, context), context);
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
  if (tree.word(token) === "discussion") return false;
  if (!nouns.has(tree.word(token)) || (tree.tag(token) !== "NOUN" && tree.tag(token) !== "PROPN")) return false;
  return !tree.children(token, "compound", "amod", "nmod:poss").some((child) => child < token && others.has(tree.word(child)));
}

function isMeal(token: number, { tree, lexicon }: Context): boolean {
  return wordsOf(lexicon).meals.has(tree.word(token));
}

/** Forms of nouns that tell of meetings, and what makes them meetings of others. */
const wordsOf = perLexicon((lexicon: Lexicon) => {
  const rows = lexicon.table("triggers").filter((row) => cell(row, "pos") === "NOUN" && NAMES.includes(cell(row, "trigger")));
  const formsOf = (some: typeof rows) => new Set(some.flatMap((row) => cell(row, "forms").split(" ")));
  const nouns = formsOf(rows);
  const meals = formsOf(rows.filter((row) => cell(row, "trigger") === "meal"));
  return {
    nouns: new Set([...nouns, "summit", "summits", "session", "sessions"]),
    meals,
    others: new Set(lexicon.words("other_meetings")),
  };
});

const NAMES: readonly string[] = ["meeting", "audience", "meal"];

function whatFollows(noun: number, end: number, starts: ReadonlyMap<number, Mention>, { doc, tree }: Context): After {
  let place: Mention | null = null;
  let time: TimeExpression | null = null;
  const lookup = lookupOf(doc);
  let token = noun + 1;
  while (token < Math.min(end, noun + FAR)) {
    const word = tree.word(token);
    if (word === "with" || word === "between") {
      const side = sideAt(token + 1, starts, tree);
      return { rule: word === "with" ? meetingWith : talksBetween, side, place, time };
    }
    const when = lookup.time(token) ?? (DATED.has(word) ? lookup.time(token + 1) : null);
    const where = PLACED.has(word) ? placeAt(token + 1, starts, tree) : null;
    if (when !== null) {
      time ??= when;
      token = when.last + 1;
    } else if (where !== null) {
      place ??= where;
      token = lookup.token(where.span.end - 1) + 1;
    } else if (SKIPPED.has(word)) token++;
    else break;
  }
  return { rule: null, side: null, place, time };
}

function sideAt(from: number, starts: ReadonlyMap<number, Mention>, tree: Context["tree"]): Mention | null {
  for (let token = from; token < from + 5; token++) {
    const mention = starts.get(token);
    const owned = mention === undefined ? null : ownedBy(mention, starts, tree);
    if (owned !== null) return owned;
    if (mention !== undefined) return isSide(mention, tree) ? mention : null;
    if (!BEFORE_NAME.has(tree.word(token))) return null;
  }
  return null;
}

/** Whoever stands behind the state that they are of, in the tree: "with Iraq's Shiite premier, A". */
function ownedBy(owner: Mention, starts: ReadonlyMap<number, Mention>, tree: Context["tree"]): Mention | null {
  if (tree.relation(owner.head) !== "nmod:poss" || tree.head(owner.head) < owner.head) return null;
  const office = tree.head(owner.head);
  for (const token of [...tree.children(office, "appos"), office]) {
    const named = starts.get(token);
    if (named?.kind === "person") return named;
  }
  return null;
}

/** Somebody who can be met, and not whose daughter is: "talks with her daughter". */
function isSide({ kind, head }: Mention, tree: Context["tree"]): boolean {
  return SIDES.includes(kind) && (kind !== "pronoun" || tree.relation(head) !== "nmod:poss");
}

const SIDES: readonly Mention["kind"][] = ["person", "group", "state", "body", "pronoun"];

function placeAt(token: number, starts: ReadonlyMap<number, Mention>, tree: Context["tree"]): Mention | null {
  const mention = starts.get(token) ?? (tree.word(token) === "the" ? starts.get(token + 1) : undefined);
  return mention !== undefined && (mention.kind === "place" || mention.kind === "state") ? mention : null;
}

function matchOf(trigger: number, sentence: number, after: After, context: Context): Match | null {
  const owner = after.rule === talksBetween ? null : ownerOf(trigger, context);
  const sides = after.rule === null ? sharedSides(trigger, owner, context) : sidesOf(after.rule, after.side, owner, context);
  if (sides.length === 0) return null;
  const fillers = [...sides];
  const place = after.place ?? owner?.place ?? null;
  const compound = context.tree.children(trigger, "compound").map((child) => lookupOf(context.doc).time(child));
  const time = after.time ?? compound.find((one) => one !== null) ?? null;
  if (place !== null) fillers.push({ role: "place", path: "line", token: place.head, mention: place, time: null });
  if (time !== null) fillers.push({ role: "time", path: "line", token: time.first, mention: null, time });
  const cues = owner === null ? undefined : cuesOf(owner, context);
  // Meals are shared with anybody: of theirs, all must be official.
  const rule = after.rule === meetingWith && isMeal(trigger, context) ? afterMeeting : (after.rule ?? afterMeeting);
  const match = { rule, trigger, told: trigger, sentence, fillers, missed: false, words: [] };
  return cues === undefined ? match : { ...match, cues };
}

/** Who tells of the talks of others. */
const TELLS = /\b(?:spokes(?:man|woman|person)|official|source|aide|reporter)s?\b/i;

/** The two sides of talks "between A and B", or of "talks with B" whoever holds them. */
function sidesOf(rule: Rule, side: Mention | null, owner: Owner | null, context: Context): Filler[] {
  if (side === null) return [];
  if (rule === talksBetween) return [filler("party", "line:between", side)];
  const own = ownerMentions(owner, context);
  if (own.length === 0 || (owner?.deed === -1 && own.some(({ title }) => TELLS.test(title ?? "")))) return [];
  return [...own.map((mention) => filler("party", "line", mention)), filler("counterpart", "line", side)];
}

function filler(role: string, path: string, mention: Mention): Filler {
  return { role, path, token: mention.head, mention, time: null };
}
