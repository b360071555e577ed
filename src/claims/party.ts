import type { Filler, Match } from "../grammar/match.ts";
import type { Mention, Relation, Upos } from "../language/doc.ts";
import { overlap } from "../text/span.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { lookupOf } from "./lookup.ts";
import { sentenceOf } from "./make.ts";
import { pairOf } from "./pair.ts";
import { meantBy } from "./pronouns.ts";

/** Somebody or something that fills a role, with what that rests on. */
export interface Party {
  readonly mention: Mention;
  readonly support: Support;
  /** The mention in the sentence that stands for it: "the leaders"; the same as `mention` when it stands for itself. */
  readonly through: Mention;
}

/** How often a mention that points to several leads on to others that do. */
const DEEPEST = 3;
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

/** Who fills the roles of these names, plurals and pronouns replaced by whom they stand for, each chain once, in order of the text. */
export function partiesOf(match: Match, context: Context, ...roles: readonly string[]): Party[] {
  const parties: Party[] = [];
  for (const filler of withoutNext(match.fillers, context)) {
    const { role, mention, path } = filler;
    if (mention === null || !roles.includes(role) || isAstray(filler.token, context)) continue;
    const some = included(mention, context);
    if (some !== null) {
      for (const one of some) for (const party of standFor(one, context)) addParty(parties, { ...party, through: mention });
      continue;
    }
    // An office alone is no part of a name: "the president and Foreign Minister A met B".
    const verb = mention.name === null ? -1 : match.trigger;
    if (path === "before" || isSecond(filler.token, context))
      for (const one of listBefore(mention, context)) for (const party of standFor(one, context)) addParty(parties, party);
    const listed = pairOf(mention, context) ??
      spelledOut(mention, context) ?? [
        ...namedBefore(mention, context),
        mention,
        ...namedAfter(mention, /:between|^nmod:of /.test(path), verb, context),
      ];
    for (const one of withoutTitles(listed, context)) for (const party of standFor(one, context)) addParty(parties, party);
  }
  return parties;
}

/** Without what a comma joins to "between A and B": those are the subject of the clause that goes on ("Ahead of talks between A and B, C and D met"). */
function withoutNext(fillers: readonly Filler[], { doc }: Context): readonly Filler[] {
  const listed = fillers.filter(({ path, mention }) => path.includes(":between") && mention !== null).sort((a, b) => a.token - b.token);
  for (let i = 1; i < listed.length; i++) {
    const [before, next] = [listed[i - 1].mention!, listed[i].mention!];
    if (isComplete(before, doc) && doc.article.text.slice(before.span.end, next.span.start).startsWith(", "))
      return fillers.filter((filler) => !listed.includes(filler, i));
  }
  return fillers;
}

/** True for a word with its own "and" before it that the parser has not joined to the word that it goes on from. */
function isSecond(token: number, { tree }: Context): boolean {
  return tree.relation(token) !== "conj" && tree.children(token, "cc").some((and) => and < token);
}

/** True for a word that the parser joined to a list over a clause of something else: "talks with A, touching on trade, and B". */
function isAstray(token: number, { tree }: Context): boolean {
  const first = tree.head(token);
  if (tree.relation(token) !== "conj" || first < 0 || token - first > FAR) return false;
  for (let between = first + 1; between < token; between++)
    if (tree.tag(between) === "VERB" && !MARKERS.includes(tree.relation(between)) && !hangsOn(between, first, tree)) return true;
  return false;
}

function hangsOn(token: number, ancestor: number, tree: Context["tree"]): boolean {
  for (let up = token, steps = 0; up >= 0 && steps < FAR; up = tree.head(up), steps++) if (up === ancestor) return true;
  return false;
}

/** True for another office of somebody just named: the second of "A B, the crown prince and deputy premier of C". */
function isOfApposition(mention: Mention, { doc, chains }: Context): boolean {
  if (mention.kind !== "person" || mention.name !== null || mention.plural || mention.id === 0 || /^the /i.test(mention.text)) return false;
  const before = doc.mentions[mention.id - 1];
  if (before.kind !== "person" || before.name !== null || doc.article.text.slice(before.span.end, mention.span.start) !== " and ")
    return false;
  return chains.get(before.chain)?.some((other) => other.name !== null && other.span.end <= before.span.start) ?? false;
}

/**
 * The mentions that "and" or a comma joins to a mention before it, where the parser took them for parts of its name: "A and B C" is two.
 * In order of the text.
 */
function namedBefore(mention: Mention, { doc, tree }: Context): Mention[] {
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
function listBefore(mention: Mention, { doc }: Context): Mention[] {
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
function namedAfter(mention: Mention, surely: boolean, trigger: number, context: Context): Mention[] {
  const { doc } = context;
  const after: Mention[] = [];
  let last = mention;
  const complete = surely && isComplete(mention, doc);
  for (let id = mention.id + 1; id < doc.mentions.length && id - mention.id <= FARTHEST; id++) {
    const next = doc.mentions[id];
    if (next.span.start < last.span.end) continue;
    const between = doc.article.text.slice(last.span.end, next.span.start);
    if (complete && between.startsWith(",")) break;
    if (!GOES_ON.test(between) || !ALIKE[mention.kind]?.includes(next.kind)) break;
    after.push(next);
    last = next;
    if (LAST.test(between)) return surely || !beginsAnother(last, trigger, context) ? after : [];
  }
  return after.length > 0 && isInTitle(mention, context) && !beginsAnother(last, trigger, context) ? after : [];
}

/** True for the end of a list that needs no more: "B" of "between A and B", "Presidents A and B". */
function isComplete({ plural, span, text }: Mention, doc: Context["doc"]): boolean {
  return (plural && text.includes(" and ")) || / and (?:the )?$/.test(doc.article.text.slice(Math.max(0, span.start - 9), span.start));
}

/** "The four parties, A, B, C and D" are A, B, C and D, where there are as many as the words say; else null. */
function spelledOut(mention: Mention, { doc }: Context): Mention[] | null {
  const { count } = mention;
  if (mention.kind !== "group") return null;
  const aside = setOff(mention, doc);
  if (aside !== null || count === null || count > FARTHEST) return aside;
  const list: Mention[] = [];
  let end = mention.span.end;
  for (let id = mention.id + 1; id < doc.mentions.length && list.length < count; id++) {
    const next = doc.mentions[id];
    if (next.span.start < end) continue;
    if (!JOINED.test(doc.article.text.slice(end, next.span.start).replace(/the $/, ""))) return null;
    list.push(next);
    end = next.span.end;
  }
  return list.length === count ? list : null;
}

/** Headlines end their lists with a comma: "A meets B, C". */
function isInTitle({ head }: Mention, { doc }: Context): boolean {
  return doc.article.blocks[doc.sentences.block[sentenceOf(doc, head)]]?.kind === "title";
}

/** Between a group and those of it who are named. */
const INCLUDING = /^,? (?:including|among them|such as|namely|notably)(?: with)?(?: the)? $/;

/** Between a delegation and who leads it. */
const LED_BY = /^,? (?:which (?:is|was) |that (?:is|was) )?(?:led|headed) by (?:the )?$/;

/** "Several envoys, including A and B" are A and B as far as they are named, a delegation "led by A" acts by A; else null. */
function included(mention: Mention, context: Context): Mention[] | null {
  const { doc } = context;
  if (mention.kind !== "group") return null;
  let id = mention.id + 1;
  while (id < doc.mentions.length && doc.mentions[id].span.start < mention.span.end) id++;
  const first = doc.mentions[id];
  if (first === undefined) return null;
  const between = doc.article.text.slice(mention.span.end, first.span.start);
  if (LED_BY.test(between) && first.kind === "person") return [first];
  if (!INCLUDING.test(between)) return null;
  return ALIKE[mention.kind]?.includes(first.kind) ? [first, ...namedAfter(first, true, -1, context)] : null;
}

/** What opens and closes a list that is set off: "the four - A, B, C and D - met", "the group (A, B and C)". */
const OPENS = /^(?: [-–—]+ ?| ?—|,? \()(?:the )?$/;
const CLOSES = /^(?: ?[-–—]| ?\))/;

/** The members of a group in brackets or between dashes, two or more; else null. */
function setOff(mention: Mention, doc: Context["doc"]): Mention[] | null {
  const { text } = doc.article;
  const list: Mention[] = [];
  let end = mention.span.end;
  for (let id = mention.id + 1; id < doc.mentions.length && list.length < LONGEST; id++) {
    const next = doc.mentions[id];
    if (next.span.start < end) continue;
    const between = text.slice(end, next.span.start);
    if (!(list.length === 0 ? OPENS : GOES_ON).test(between)) break;
    list.push(next);
    end = next.span.end;
  }
  return list.length > 1 && CLOSES.test(text.slice(end, end + 4)) ? list : null;
}

/** True when a verb follows a mention: in "A met B and C left" a new clause begins with C; not the verb of the list itself, in "A and B met". */
function beginsAnother(mention: Mention, trigger: number, { doc, tree }: Context): boolean {
  const next = lookupOf(doc).token(mention.span.end - 1) + 1;
  if (next === trigger || (next < trigger && tree.head(next) === trigger && tree.tag(next) === "AUX")) return false;
  return next < doc.tokens.count && VERBAL.includes(tree.tag(next)) && !MARKERS.includes(tree.relation(next));
}

/** A list without unnamed titles of who comes next: "its vice premier and party leader A B" is one. */
function withoutTitles(list: readonly Mention[], context: Context): Mention[] {
  const { doc } = context;
  return list.filter((mention, index) => {
    if (isOfApposition(mention, context)) return false;
    const next = list[index + 1];
    if (next === undefined || mention.kind !== "person" || mention.plural || mention.name !== null || next.name === null) return true;
    if (/^the /i.test(mention.text)) return true;
    return next.affiliation !== null || doc.article.text.slice(mention.span.end, next.span.start) !== " and ";
  });
}

/** Adds a party unless one of the same chain is there. */
export function addParty(parties: Party[], party: Party): void {
  if (!parties.some((other) => sameOne(other.mention, party.mention))) parties.push(party);
}

/** True when two mentions refer to one: by their chain, or by words that they share; several members of one plural share neither. */
export function sameOne(a: Mention, b: Mention): boolean {
  return a.id === b.id || a.chain === b.chain || overlap(a.span, b.span);
}

/** Whom a mention stands for: the members of a plural, what "the two leaders" or "he" points back to, else itself. */
export function standFor(mention: Mention, context: Context, depth = 0): Party[] {
  const members = context.members.get(mention.id);
  if (members !== undefined)
    return members.map((member) => ({ mention: member, support: memberSupport(member, mention), through: mention }));
  const states = statesOf(mention, context);
  if (states.length > 1) return states.flatMap((state) => throughOne(mention, state, context, depth));
  const pointsBack = mention.kind === "pronoun" || mention.kind === "group";
  if (pointsBack && mention.antecedents.length > 0 && depth < DEEPEST)
    return mention.antecedents.flatMap((id) => throughOne(mention, context.doc.mentions[id], context, depth));
  if (mention.kind === "pronoun") {
    const later = depth < DEEPEST ? meantBy(mention, context) : null;
    return later === null ? [] : throughOne(mention, later, context, depth);
  }
  return [{ mention, support: { spans: [mention.span], by: "mention", from: [] }, through: mention }];
}

/** What joins those who act for several sides to them. */
const ACT_FOR = /^ (?:of|from|for|representing) $/;
const SIDES = /\b(?:countries|nations|states|neighbou?rs|governments|sides|parties|(?:two|both) \p{Lu}\p{L}+s)$/u;

/** The sides for which a plural acts: of "the foreign ministers of the two countries", "officials from both sides" what the last words point back to. */
function statesOf(mention: Mention, { doc }: Context): Mention[] {
  if (mention.kind !== "group" || !mention.plural || mention.affiliation !== null || mention.antecedents.length > 0) return [];
  const of = doc.mentions[mention.id + 1];
  if (of === undefined || of.antecedents.length < 2 || !SIDES.test(of.text)) return [];
  if (!ACT_FOR.test(doc.article.text.slice(mention.span.end, of.span.start))) return [];
  return of.antecedents.map((id) => doc.mentions[id]).filter(({ kind }) => kind === "state" || kind === "body");
}

function throughOne(mention: Mention, antecedent: Mention, context: Context, depth: number): Party[] {
  return standFor(antecedent, context, depth + 1).map((party) => ({
    mention: party.mention,
    support: { spans: [mention.span, party.mention.span], by: "coreference", from: [] },
    through: mention,
  }));
}

function memberSupport(member: Mention, plural: Mention): Support {
  const title = plural.titleSpan ?? plural.span;
  return { spans: [title, member.span], by: "member", from: [] };
}
