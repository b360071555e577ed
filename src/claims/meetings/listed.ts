import type { Filler } from "../../grammar/match.ts";
import type { Mention, Relation, Upos } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";

/*
 * Lists of those who meet, read by the words between them, wherever the parser hung their members.
 */

/** How many mentions back `namedBefore` looks. */
const FARTHEST = 8;
/** Kinds that stand in one list. */
const ALIKE: Readonly<Partial<Record<Mention["kind"], readonly Mention["kind"][]>>> = {
  person: ["person", "group"],
  group: ["person", "group"],
  state: ["state", "body", "place"],
  body: ["state", "body"],
  place: ["place", "state"],
};
/** Kinds that a list which needs a second may join: "between the government and the rebels of the north". */
const SIDES: readonly Mention["kind"][] = ["person", "group", "state", "body", "place"];
const VERBAL: readonly Upos[] = ["VERB", "AUX"];
/** What verbs are that only mark a noun or a clause: "according to", "including", "following". */
const MARKERS: readonly Relation[] = ["case", "fixed", "mark", "cc", "amod", "compound"];
/** How far a list may reach, in words. */
const FAR = 60;
/** The most members of a list that is set off. */
const LONGEST = 40;
/** What stands between two names of a list; the last may be somebody of a state ("as well as the North's minister"). */
const JOINED = /^(?:,| and|, and) $/;
const GOES_ON = /^(?:,|,? and|,? as well as|,? along with)(?: (?:the )?visiting| the \p{Lu}[\p{L}-]*['’]s?)? $/u;
const LAST = /and|as well as|along with/;
/** After these a list may go on: "A, as well as B, C and D". */
const BESIDES = /as well as|along with/;

/** Without what a comma joins to "between A and B": those are the subject of the clause that goes on ("Ahead of talks between A and B, C and D met"). */
export function withoutNext(fillers: readonly Filler[], { doc }: Context): readonly Filler[] {
  const listed = fillers.filter(({ path, mention }) => path.includes(":between") && mention !== null).sort((a, b) => a.token - b.token);
  for (let i = 1; i < listed.length; i++) {
    const [before, next] = [listed[i - 1].mention!, listed[i].mention!];
    if (isComplete(before, doc) && doc.article.text.slice(before.span.end, next.span.start).startsWith(", "))
      return fillers.filter((filler) => !listed.includes(filler, i));
  }
  return fillers;
}

/** True for a word with its own "and" before it that the parser has not joined to the word that it goes on from. */
export function isSecond(token: number, { tree }: Context): boolean {
  return tree.relation(token) !== "conj" && tree.children(token, "cc").some((and) => and < token);
}

/** True for a word that the parser joined to a list over a clause of something else: "talks with A, touching on trade, and B". */
export function isAstray(token: number, { tree }: Context): boolean {
  const first = tree.head(token);
  if (tree.relation(token) !== "conj" || first < 0 || token - first > FAR) return false;
  for (let between = first + 1; between < token; between++)
    if (tree.tag(between) === "VERB" && !MARKERS.includes(tree.relation(between)) && !hangsOn(between, first, tree)) return true;
  return false;
}

/** True for one of a list who is told to be none of them: "met A but not B", "A, not B, met C". */
export function isExcepted(token: number, { tree }: Context): boolean {
  return (
    tree.relation(token) === "conj" &&
    tree.children(token, "advmod").some((not) => tree.word(not) === "not" && tree.word(not + 1) !== "only")
  );
}

/** True for a place that somebody is in, or the second of two: "is in A to meet", "met B in Oslo and Bergen". */
export function isWhere({ kind, head, span }: Mention, { doc, tree }: Context): boolean {
  if (kind !== "state" && kind !== "place") return false;
  if (tree.children(head, "case").some((word) => tree.word(word) === "in")) return true;
  return SECOND_PLACE.test(doc.article.text.slice(Math.max(0, span.start - SECOND), span.start));
}

/** What stands before the second of two places: "in Oslo and ". */
const SECOND_PLACE = /\bin (?:\p{Lu}[\p{L}.'’-]+ ){1,3}and $/u;
const SECOND = 40;

function hangsOn(token: number, ancestor: number, tree: Context["tree"]): boolean {
  for (let up = token, steps = 0; up >= 0 && steps < FAR; up = tree.head(up), steps++) if (up === ancestor) return true;
  return false;
}

/** True for another office of somebody just named: the second of "A B, the crown prince and deputy premier of C". */
function isOfApposition(mention: Mention, { doc, chains }: Context): boolean {
  if (mention.kind !== "person" || mention.name !== null || mention.plural || mention.id === 0 || DETERMINED.test(mention.text))
    return false;
  const before = doc.mentions[mention.id - 1];
  if (before.kind !== "person" || before.name !== null || doc.article.text.slice(before.span.end, mention.span.start) !== " and ")
    return false;
  return chains.get(before.chain)?.some((other) => other.name !== null && other.span.end <= before.span.start) ?? false;
}

/**
 * The mentions that "and" or a comma joins to a mention before it, where the parser took them for parts of its name: "A and B C" is two.
 * In order of the text.
 */
export function namedBefore(mention: Mention, { doc, tree }: Context): Mention[] {
  const before: Mention[] = [];
  let next = mention;
  for (let id = mention.id - 1; id >= 0 && mention.id - id <= FARTHEST; id--) {
    const other = doc.mentions[id];
    if (other.kind !== mention.kind || other.memberOf !== null || other.span.end > next.span.start) continue;
    if (!JOINED.test(doc.article.text.slice(other.span.end, next.span.start))) break;
    const head = doc.tokens.start[tree.head(other.head)] ?? -1;
    if (head < mention.span.start || head >= mention.span.end || tree.relation(other.head) === "conj") break;
    before.unshift(other);
    next = other;
  }
  return before;
}

/** The mentions of a list that ends with a mention by the words between them: "A, B and C" before a verb. */
export function listBefore(mention: Mention, { doc }: Context): Mention[] {
  const before: Mention[] = [];
  let next = mention;
  for (let id = mention.id - 1; id >= 0 && mention.id - id <= FARTHEST; id--) {
    const other = doc.mentions[id];
    if (other.span.end > next.span.start) continue;
    const between = doc.article.text.slice(other.span.end, next.span.start);
    if (between !== (before.length === 0 ? " and " : ", ") || !ALIKE[mention.kind]?.includes(other.kind)) break;
    before.unshift(other);
    next = other;
  }
  return before;
}

/**
 * The mentions that go on with a list after a mention ("A, B and C") by the words between them, wherever the parser hung them; not the
 * subject of another clause ("A met B and C met D") unless `surely`: "between A" needs a second.
 */
export function namedAfter(mention: Mention, surely: boolean, trigger: number, context: Context): Mention[] {
  const { doc } = context;
  const after: Mention[] = [];
  let last = mention;
  const complete = surely && isComplete(mention, doc);
  let named = mention;
  let closed: Mention[] = [];
  for (let id = mention.id + 1; id < doc.mentions.length && id - mention.id <= LONGEST; id++) {
    const next = doc.mentions[id];
    if (next.span.start < last.span.end) continue;
    const between = doc.article.text.slice(last.span.end, next.span.start);
    if (isOfficeOf(next, named, between)) {
      last = next;
      continue;
    }
    if (complete && between.startsWith(",")) break;
    if (!GOES_ON.test(between) || !(surely ? SIDES : ALIKE[mention.kind])?.includes(next.kind)) break;
    after.push(next);
    last = named = next;
    if (!LAST.test(between)) continue;
    if (!surely && beginsAnother(last, trigger, context)) return closed;
    if (!BESIDES.test(between)) return after;
    closed = [...after];
  }
  if (closed.length > 0) return closed;
  return after.length > 0 && isInTitle(mention, context) && !beginsAnother(last, trigger, context) ? after : [];
}

/** The office behind a name, which says who that is and is nobody else: "A, Minister of Foreign Affairs of Peru". */
function isOfficeOf({ kind, name, chain, text }: Mention, named: Mention, between: string): boolean {
  return kind === "person" && name === null && named.name !== null && chain === named.chain && between === ", " && !DETERMINED.test(text);
}

/** True for the end of a list that needs no more: "B" of "between A and B", "Presidents A and B". */
function isComplete({ plural, span, text }: Mention, doc: Context["doc"]): boolean {
  return (plural && text.includes(" and ")) || / and (?:the )?$/.test(doc.article.text.slice(Math.max(0, span.start - 9), span.start));
}

/** Headlines end their lists with a comma: "A meets B, C". */
function isInTitle({ head }: Mention, { doc }: Context): boolean {
  return doc.article.blocks[doc.sentences.block[sentenceOf(doc, head)]]?.kind === "title";
}

/** Between a group, when and where it was met, and those of it who are named: "leaders on Monday, including A". */
const INCLUDING =
  /^(?: (?:on|in|at|for|during|this|last|next|yesterday|today|here|there)\b[^,;:.()]{0,40})?(?:,? (?:including|among them|among whom|such as|namely|notably)(?: with)?|:)(?: the)? $/;
/** How many mentions of when and where may stand between them. */
const SETTINGS = 2;

/** Between a delegation and who leads it. */
const LED_BY = /^,? (?:which (?:is|was) |that (?:is|was) )?(?:led|headed) by (?:the )?$/;

/** "Several envoys, including A and B" are A and B as far as they are named, a delegation "led by A" acts by A; else null. */
export function included(mention: Mention, context: Context): Mention[] | null {
  const { doc } = context;
  if (mention.kind !== "group") return null;
  let id = mention.id + 1;
  while (id < doc.mentions.length && doc.mentions[id].span.start < mention.span.end) id++;
  for (const first of doc.mentions.slice(id, id + 1 + SETTINGS)) {
    const between = doc.article.text.slice(mention.span.end, first.span.start);
    if (LED_BY.test(between) && first.kind === "person") return [first];
    if (INCLUDING.test(between)) return ALIKE[mention.kind]?.includes(first.kind) ? [first, ...namedAfter(first, true, -1, context)] : null;
  }
  return null;
}

/** True when a verb follows a mention: in "A met B and C left" a new clause begins with C; not the verb of the list itself, in "A and B met". */
function beginsAnother(mention: Mention, trigger: number, { doc, tree }: Context): boolean {
  const next = lookupOf(doc).token(mention.span.end - 1) + 1;
  if (next === trigger || (next < trigger && tree.head(next) === trigger && tree.tag(next) === "AUX")) return false;
  return next < doc.tokens.count && VERBAL.includes(tree.tag(next)) && !MARKERS.includes(tree.relation(next));
}

/** "The", "his", "Kenya's": an office with it is somebody's of his own. */
const DETERMINED = /^(?:(?:the|an?|his|her|its|their) |\p{Lu}[\p{L} -]{1,30}['’]s? )/iu;
/** Offices that their holders have beside another. */
const BESIDE_ANOTHER = /\bdeputy (?:prime minister|premier)\b|\bvice[ -]premier\b|\bstate councill?or\b/i;

/**
 * True for an office that is one more of somebody's: the first of "Vice President and Prime Minister A" and the second of "the Deputy Prime Minister and
 * Foreign Minister met B". Behind other offices only where the verb is of one ("President and Prime Minister meets B").
 */
export function isOfSameHolder(mention: Mention, trigger: number, context: Context): boolean {
  if (!isBareOffice(mention)) return false;
  const { doc, tree, chains } = context;
  const { article, mentions } = doc;
  const isOne = (one: Mention, other: Mention | undefined): other is Mention =>
    other?.kind === "person" && article.text.slice(one.span.end, other.span.start) === " and " && !DETERMINED.test(other.text);
  const isDouble = (one: Mention) => BESIDE_ANOTHER.test(one.title ?? "") || tree.penn(trigger) === "VBZ";
  const next = mentions[mention.id + 1];
  if (mention.affiliation === null && isOne(mention, next)) {
    const named = chains.get(next.chain)?.some(({ name }) => name !== null) ?? next.name !== null;
    if (named) return !DETERMINED.test(mention.text);
    return next.affiliation !== null && isDouble(mention);
  }
  const before = mentions[mention.id - 1];
  const goesOn = before !== undefined && isBareOffice(before) && isOne(before, mention) && !isOfSameHolder(before, trigger, context);
  return goesOn && (before.affiliation !== null || mention.affiliation === null) && isDouble(before);
}

function isBareOffice({ kind, name, title, plural, memberOf }: Mention): boolean {
  return kind === "person" && name === null && title !== null && !plural && memberOf === null;
}

/** A list without unnamed titles of who comes next: "its vice premier and party leader A B" is one. */
export function withoutTitles(list: readonly Mention[], context: Context): Mention[] {
  const { doc } = context;
  return list.filter((mention, index) => {
    if (isOfApposition(mention, context)) return false;
    const next = list[index + 1];
    if (next === undefined || mention.kind !== "person" || mention.plural || mention.name !== null || next.name === null) return true;
    if (/^the /i.test(mention.text)) return true;
    return next.affiliation !== null || doc.article.text.slice(mention.span.end, next.span.start) !== " and ";
  });
}
