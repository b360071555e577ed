import { UPOS } from "../doc.ts";
import { taggedKind } from "../nametags/nametagged.ts";
import { affiliationItem, affiliationList, afterSeparator, isRegion, mayOpen, type Prefix, prefixAt } from "./affiliations.ts";
import { countedStates } from "./countedstates.ts";
import { type Draft, type DraftTitle, draft, type Found, type Sentence } from "./drafts.ts";
import { holderList, isPersonal, type Member, rangeOf } from "./holders.ts";
import { type Range, type Scan, tagOf, written } from "./scan.ts";
import { servedEnd } from "./served.ts";
import { isNameBetweenCommas, normaliseTitle, type Title, titleAt } from "./titles.ts";
import { matchPhrase } from "./vocabulary.ts";
import { Shape } from "./words.ts";

const NOUN = UPOS.indexOf("NOUN");
const INSIDE: ReadonlySet<number> = new Set([NOUN, UPOS.indexOf("ADJ"), UPOS.indexOf("PROPN")]);

/** Prepositions that lead from an office to whose it is. */
const OF: ReadonlySet<string> = new Set(["of", "for", "from", "at"]);

/**
 * The phrase about a person, or about several by their office, that begins with a word: "Turkish President Recep Tayyip Erdogan",
 * "the presidents of A, B and C", "his Turkish counterpart". Null when none begins there.
 */
export function personAt(sentence: Sentence, at: number): Found | null {
  if (!mayOpen(sentence, at)) return null;
  const { persons } = sentence.opened;
  const known = persons[at - sentence.first];
  if (known !== undefined) return known;
  const found = readPerson(sentence, at);
  persons[at - sentence.first] = found;
  return found;
}

function readPerson(sentence: Sentence, at: number): Found | null {
  const prefix = prefixAt(sentence, at);
  const title = titleHere(sentence, prefix.next);
  if (title === null) return namedPerson(sentence, prefix);
  return title.word.plural ? severalPersons(sentence, prefix, title) : onePerson(sentence, prefix, title);
}

/** The title that begins at a word, behind an honorific if there is one ("His Majesty King ..."); not one inside a longer name. */
function titleHere({ scan, atomAt, last }: Sentence, at: number): Title | null {
  if (at >= last) return null;
  const next = (from: number) => titleAt(scan.words, scan.parsed.tokens, scan.vocabulary, from, last);
  let found = next(at);
  for (let more = 0; more < HONOURS && found?.word.class === "honorific"; more++) found = next(pastThe(scan, found.last)) ?? found;
  const atom = atomAt.get(at);
  return found !== null && atom !== undefined && atom.last >= found.last ? null : found;
}

/** How many honours may stand before a name: "H E the Rt Hon Dr". */
const HONOURS = 4;

/** The word behind "the" between two honours ("Dr the Right Honourable"). */
function pastThe({ words, parsed, vocabulary }: Scan, at: number): number {
  if (words.text[at] !== "the" || at + 1 >= words.count) return at;
  return titleAt(words, parsed.tokens, vocabulary, at + 1, words.count)?.word.class === "honorific" ? at + 1 : at;
}

/** "China's Xi Jinping", "Recep Tayyip Erdogan", "Hassan Rouhani of Iran". */
function namedPerson(sentence: Sentence, prefix: Prefix): Found | null {
  const atom = sentence.atomAt.get(prefix.next);
  if (atom === undefined || atom.kind !== "person") return null;
  if (prefix.determiner !== null || prefix.list || prefix.count !== null) {
    if (prefix.next !== prefix.first) return null;
  }
  const first = prefix.affiliations.length > 0 ? prefix.first : atom.first;
  const after = ownAffiliation(sentence, atom.last);
  const affiliation = prefix.affiliations[0] ?? after?.items[0] ?? null;
  const last = after === null ? atom.last : after.last;
  return {
    drafts: [draft("person", { first, last }, atom.last - 1, { name: rangeOf(atom), affiliation })],
    last,
  };
}

/** One state or body after "of" that follows a name: "President Zelenskyy of Ukraine". */
function ownAffiliation(sentence: Sentence, at: number): { items: Range[]; last: number } | null {
  if (at >= sentence.last || sentence.scan.words.text[at] !== "of") return null;
  const list = affiliationList(sentence, at + 1);
  return list.items.length === 1 ? list : null;
}

/** One state in brackets after a name: "Presidents Macron (France) and ...". */
function bracketedAffiliation(sentence: Sentence, at: number): { items: Range[]; last: number } | null {
  const { text } = sentence.scan.words;
  const item = at < sentence.last && text[at] === "(" ? affiliationItem(sentence, at + 1) : null;
  return item !== null && item.last < sentence.last && text[item.last] === ")" ? { items: [item], last: item.last + 1 } : null;
}

function onePerson(sentence: Sentence, prefix: Prefix, title: Title): Found | null {
  const named = nameAfter(sentence, title);
  if (named !== null) {
    const after = ownAffiliation(sentence, named.last) ?? bracketedAffiliation(sentence, named.last);
    const affiliation = prefix.affiliations[0] ?? after?.items[0] ?? null;
    const last = after === null ? named.last : after.last;
    return one(sentence, prefix, title, { name: named, affiliation, last });
  }
  const link = affiliationAfter(sentence, title);
  const affiliation = prefix.affiliations[0] ?? link?.items[0] ?? null;
  if (link !== null) {
    const atom = sentence.atomAt.get(link.last);
    if (atom !== undefined && isPersonal(atom)) return one(sentence, prefix, title, { name: rangeOf(atom), affiliation, last: atom.last });
  }
  if (!standsForHolder(sentence, prefix, title, affiliation)) return null;
  const last = link === null ? toOffice(sentence, title) : link.last;
  const whole = one(sentence, prefix, title, {
    name: null,
    affiliation,
    last: link?.items.length === 1 ? bodyEnd(sentence, title, last) : last,
  });
  return { drafts: whole.drafts, last };
}

/** How many words may stand between a state and the noun of its body: "the Russian upper house". */
const INSIDE_BODY = 2;

/** Who may be of a part of a body only. */
const OF_PARTS: ReadonlySet<string> = new Set(["head", "chief", "president", "leader", "chairman", "boss"]);

/**
 * Where a body ends that is only begun by its state, as a phrase of its own found later: "the head of the Chinese [embassy]"; or that is a part of
 * the one named: "the head of the Foreign Ministry [press service]".
 */
function bodyEnd({ scan, last: end }: Sentence, title: Title, from: number): number {
  const { words, vocabulary } = scan;
  let part = from;
  while (part < end && tagOf(scan, part) === NOUN && !(words.shape[part] & (Shape.Mark | Shape.Capital))) part++;
  if (part > from && OF_PARTS.has(title.word.singular)) return part;
  for (let w = from; w < Math.min(end, from + INSIDE_BODY + 1); w++) {
    if (words.shape[w] & (Shape.Mark | Shape.Possessive | Shape.Capital | Shape.Digit)) return from;
    if (vocabulary.nominals.get(words.text[w])?.some(({ kind, plural }) => !plural && (kind === "body" || kind === "group"))) return w + 1;
    if (!INSIDE.has(tagOf(scan, w))) return from;
  }
  return from;
}

interface OneMore {
  readonly name: Range | null;
  readonly affiliation: Range | null;
  readonly last: number;
}

function one(sentence: Sentence, prefix: Prefix, title: Title, more: OneMore): Found {
  const core = more.name === null ? title.head : more.name.last - 1;
  const known = {
    name: more.name,
    title: title.word.class === "honorific" ? null : draftTitle(sentence, prefix, title),
    affiliation: more.affiliation,
    determiner: prefix.determiner,
    noun: title.word.class === "honorific" ? null : title.word.singular,
    gender: title.word.gender,
  };
  return { drafts: [draft("person", { first: prefix.first, last: more.last }, core, known)], last: more.last };
}

/** Office words without a name are a person when an article, an affiliation, a capital or a name between commas shows that they mean the holder. */
function standsForHolder({ scan, first: sentenceFirst }: Sentence, prefix: Prefix, title: Title, affiliation: Range | null): boolean {
  if (title.word.class === "honorific" || title.word.singular === "member") return false;
  const owned = affiliation !== null || prefix.determiner === "'s" || scan.vocabulary.pronouns.has(prefix.determiner ?? "");
  const opens = title.first === sentenceFirst;
  const named = title.last - title.head > 1 && isNameBetweenCommas(scan.words, title.last, scan.words.count, opens);
  if (!title.word.alone && !owned && !named) return false;
  if (prefix.determiner !== null || affiliation !== null) return true;
  const capital = (scan.words.shape[title.head] & (Shape.Capital | Shape.Initial)) === Shape.Capital;
  return (capital || named) && (title.word.class === "office" || title.word.class === "royal");
}

/** The title, with the body that only says which office it is ("UN representative") and with "former". */
function draftTitle(sentence: Sentence, prefix: Prefix, title: Title): DraftTitle {
  const { scan } = sentence;
  const body = prefix.possessive ? prefix.affiliations[1] : undefined;
  const office = title.second ?? title.first;
  const first = body !== undefined && body.last === office ? body.first : office;
  const range = { first, last: toOffice(sentence, title) };
  const text = normaliseTitle(written(scan, range), title);
  if (prefix.status === null) return { range, text };
  const status = written(scan, prefix.status).toLowerCase();
  return { range: prefix.status.last === first ? { first: prefix.status.first, last: range.last } : range, text: `${status} ${text}` };
}

/** Who is sent to somebody, or serves them. */
const SENT: ReadonlySet<string> = new Set(
  (
    "adviser advisor advisers advisors aide aides ambassador ambassadors assistant commissioner consul coordinator counsel counsellor delegate delegates " +
    "deputy emissary emissaries envoy envoys legate liaison mediator negotiator negotiators nuncio observer observers representative representatives"
  ).split(" "),
);

/** Whose office tells behind "for" what they see to: "special envoy for Sudan". */
const IN_CHARGE: ReadonlySet<string> = new Set("coordinator emissary envoy envoys representative representatives".split(" "));

/** The words that lead from an office to where its holder is sent, with the offices that they follow. */
const SENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["to", SENT],
  ["for", IN_CHARGE],
]);

/**
 * "ambassador to the United Nations", "special representative for Cuba": where somebody is sent belongs to the office; "the president to Baghdad" only
 * goes there. The end of the title.
 */
function toOffice(sentence: Sentence, title: Title): number {
  const { words } = sentence.scan;
  const sends = title.last < sentence.last ? SENDS.get(words.text[title.last]) : undefined;
  if (sends === undefined || !sends.has(words.text[title.last - 1])) return title.last;
  const list = title.word.class === "office" ? affiliationList(sentence, title.last + 1) : null;
  return list?.items.length === 1 ? fieldEnd(sentence, list.last) : (servedEnd(sentence, title, title.last + 1) ?? title.last);
}

/** Behind "Afghan" or "North Korea" on to what is done there: "reconciliation", "policy". */
function fieldEnd({ scan: { words, vocabulary }, last }: Sentence, at: number): number {
  return at + matchPhrase(vocabulary.parts.field, words.text, at, last);
}

function affiliationAfter(sentence: Sentence, title: Title): { items: Range[]; last: number } | null {
  const from = toOffice(sentence, title);
  if (from >= sentence.last || !OF.has(sentence.scan.words.text[from])) return null;
  const list = withoutOwner(sentence, affiliationList(sentence, from + 1));
  if (title.word.singular === "member" && list.items.length > 1) return membersOfOne(sentence, list);
  return list.items.length > 0 && !isOfAnother(sentence, list.last) ? list : null;
}

/** "The ministers of Peru and Chile and the US envoy": the last state, where it belongs to the office behind it, is none of the list. */
function withoutOwner(sentence: Sentence, list: { items: Range[]; last: number }): { items: Range[]; last: number } {
  const { items } = list;
  if (items.length < 2 || items[items.length - 1].last !== list.last || titleHere(sentence, list.last) === null) return list;
  return { items: items.slice(0, -1), last: items[items.length - 2].last };
}

/** "a spokesman for the French president": a nationality that belongs to the office behind it. */
function isOfAnother(sentence: Sentence, at: number): boolean {
  return sentence.atomOver.get(at - 1)?.kind === "demonym" && titleHere(sentence, at) !== null;
}

/** "Members of the council, A, B and C", "of the union and the league": the first body; the rest are no part of the title. */
function membersOfOne(sentence: Sentence, list: { items: Range[]; last: number }): { items: Range[]; last: number } {
  const [first] = list.items;
  return sentence.atomAt.get(first.first)?.kind === "body" ? { items: [first], last: first.last } : list;
}

/** The name that follows a title: also one that the names of a state and a person were cut from ("Foreign Minister Israel Katz"). */
function nameAfter(sentence: Sentence, title: Title): Range | null {
  const { words } = sentence.scan;
  const office = toOffice(sentence, title);
  const at = pastHonours(sentence, pastBracket(sentence, office), title.word.class === "office");
  if (at >= sentence.last || OF.has(words.text[at])) return null;
  const over = office > title.last ? sentence.atomOver.get(at) : undefined;
  // "Envoy for Sudan Reconciliation A B": the name tagger began the name too early.
  if (over !== undefined && over.first < at && isPersonal(over)) return { first: at, last: over.last };
  const atom = sentence.atomAt.get(at);
  if (atom === undefined) {
    const isName = title.word.class === "royal" || isSurname(sentence, title, at) || isPeer(sentence, title, at);
    const named = isName && isCapital(sentence.scan, at);
    return named && !(words.shape[at] & (Shape.Mark | Shape.Possessive)) ? { first: at, last: at + 1 } : null;
  }
  if (isPersonal(atom)) return rangeOf(atom);
  if (atom.kind === "demonym" || atom.kind === "gathering" || atom.kind === "document") return null;
  const next = sentence.atomAt.get(atom.last);
  const short = atom.last - atom.first === 1;
  if (short && next !== undefined && next.kind !== "demonym" && next.last - next.first === 1) return { first: atom.first, last: next.last };
  return short && (atom.kind === "place" || title.word.class === "honorific") ? rangeOf(atom) : null;
}

/** "Secretary of State Park": a word that is the noun of places or bodies elsewhere, which is a family's name or is taken for a person's by the name tagger. */
function isSurname({ scan, last }: Sentence, title: Title, at: number): boolean {
  if (title.word.class !== "office" || title.word.plural || !isCapital(scan, title.head)) return false;
  const goesOn = at + 1 < last && (scan.words.shape[at + 1] & (Shape.Capital | Shape.Mark)) === Shape.Capital;
  const isKnown = scan.gazetteer.kinds(scan.words.text[at]).some((kind) => kind === "family" || kind === "person");
  return !goesOn && (isKnown || taggedKind(scan, { first: at, last: at + 1 }) === "person");
}

/** "Baroness Chapman of Darlington": a word between a peer's style and the place of the title; no "Lord Mayor of London". */
function isPeer({ scan, last }: Sentence, title: Title, at: number): boolean {
  const { words, vocabulary } = scan;
  if (!PEERS.has(words.text[title.head]) || !isCapital(scan, title.head) || vocabulary.titles.has(words.text[at])) return false;
  return words.text[title.head - 1] !== "the" && at + 2 < last && words.text[at + 1] === "of" && isCapital(scan, at + 2);
}

const PEERS: ReadonlySet<string> = new Set(["lord", "lady", "baroness", "baron"]);

/** A word with a capital that is no day ("the king Friday received"). */
function isCapital({ words, vocabulary }: Scan, at: number): boolean {
  return (words.shape[at] & Shape.Capital) !== 0 && !vocabulary.shapes.calendar.has(words.text[at]);
}

/** The word behind the honours between an office and a name: "President Dr Paul Okello", "Foreign Minister Sheikh Omar Diallo". */
function pastHonours({ scan, last }: Sentence, from: number, office: boolean): number {
  const { words, vocabulary } = scan;
  let at = from;
  for (let more = 0; more < HONOURS; more++) {
    const honour = at < last ? titleAt(words, scan.parsed.tokens, vocabulary, at, last) : null;
    const style = office && at < last && isCapital(scan, at) ? matchPhrase(vocabulary.parts.style, words.text, at, last) : 0;
    if (honour?.word.class === "honorific") at = HONOUR_ENDS.has(words.text[honour.last]) ? honour.last + 1 : honour.last;
    else if (style > 0 && honour?.last === at + style && at + style < last && isCapital(scan, at + style)) at += style;
    else break;
  }
  return at;
}

/** The mark with which "Dato'" ends. */
const HONOUR_ENDS: ReadonlySet<string> = new Set(["'", "’"]);

/** The word behind a bracket of one word, in which a title is shortened ("Foreign Minister (FM) Paul Okello"). */
function pastBracket({ scan, last }: Sentence, at: number): number {
  const { text, shape } = scan.words;
  const shortened = at + 2 < last && text[at] === "(" && text[at + 2] === ")" && (shape[at + 1] & Shape.Capital) !== 0;
  return shortened ? at + 3 : at;
}

/** "The Board of Governors": the word belongs to a body's name, and stands for nobody. */
function isOfBoard({ scan, first }: Sentence, title: Title): boolean {
  const { text } = scan.words;
  return title.first - 2 >= first && text[title.first - 1] === "of" && text[title.first - 2] === "board";
}

function severalPersons(sentence: Sentence, prefix: Prefix, title: Title): Found | null {
  if (isOfBoard(sentence, title)) return null;
  const bare = prefix.next === prefix.first && affiliationAfter(sentence, title) === null;
  if (bare && !title.word.alone && title.first === title.head && nameList(sentence, title.last).members.length === 0) return null;
  const group = (last: number, affiliation: Range | null, fixed = false) =>
    draft("group", { first: prefix.first, last }, title.head, {
      fixed,
      title: draftTitle(sentence, prefix, title),
      affiliation,
      plural: true,
      count: prefix.count,
      determiner: prefix.determiner,
      noun: title.word.singular,
      gender: title.word.gender,
    });
  const names = nameList(sentence, title.last);
  if (names.members.length > 0) return withMembers(group(names.last, null, true), names);
  const holders = holderList(sentence, title.last);
  if (holders.members.length > 0) return withMembers(group(holders.last, null, true), holders);
  const link = affiliationAfter(sentence, title);
  const listed = link !== null && link.items.length > 1 ? link.items : prefix.list ? prefix.affiliations : [];
  const counted = link === null && prefix.affiliations.length === 0 ? countedBehind(sentence, title) : null;
  const last = counted?.last ?? link?.last ?? title.last;
  const many = title.word.class === "role" && title.word.singular !== "counterpart";
  if (listed.length > 1 && listed.every((range) => isRegion(sentence, range)))
    return { drafts: [group(last, { first: listed[0].first, last: listed[listed.length - 1].last })], last };
  if (listed.length > 1)
    return withMembers(group(last, null, listed === prefix.affiliations), { members: listed.map(asMember), last }, many);
  const affiliation = prefix.affiliations[0] ?? link?.items[0] ?? counted;
  const end = link?.items.length === 1 && title.word.singular === "member" ? bodyEnd(sentence, title, last) : last;
  return withFields(sentence, group(end, affiliation), title);
}

/** "Ministers from ten countries". */
function countedBehind(sentence: Sentence, title: Title): Range | null {
  return OF.has(sentence.scan.words.text[title.last]) ? countedStates(sentence, title.last + 1) : null;
}

/** "the foreign and defence ministers": one member a field, each with its own title. */
function withFields({ scan }: Sentence, group: Draft, title: Title): Found {
  const { words } = scan;
  const last = group.range.last;
  let and = title.first;
  while (and < title.head && words.text[and] !== "and") and++;
  if (and === title.first || and + 1 >= title.head) return { drafts: [group], last };
  const fields: readonly Range[] = [
    { first: title.first, last: and },
    { first: and + 1, last: title.head },
  ];
  const members = fields.map((range) =>
    draft("person", range, range.last - 1, {
      title: { range, text: `${written(scan, range).toLowerCase()} ${title.word.singular}` },
      affiliation: group.affiliation,
      group,
      determiner: "the",
      noun: title.word.singular,
      gender: title.word.gender,
    }),
  );
  return { drafts: [group, ...members], last };
}

function asMember(affiliation: Range): Member {
  return { range: affiliation, name: null, affiliation };
}

function withMembers(group: Draft, { members, last }: { members: readonly Member[]; last: number }, many = false): Found {
  const drafts = members.map(({ range, name, affiliation }) =>
    draft(many ? "group" : "person", range, (name ?? range).last - 1, {
      plural: many,
      name,
      title: group.title,
      affiliation,
      group,
      determiner: "the",
      noun: group.noun,
      gender: group.gender,
    }),
  );
  return { drafts: [group, ...drafts], last };
}

/** The names after a plural title: "Presidents A of X and B of Y". */
function nameList(sentence: Sentence, at: number): { members: Member[]; last: number } {
  const members: Member[] = [];
  let next = at;
  let last = at;
  for (let round = 0; round < 40; round++) {
    const atom = sentence.atomAt.get(next);
    if (atom === undefined || !isPersonal(atom)) break;
    const own = ownAffiliation(sentence, atom.last) ?? bracketedAffiliation(sentence, atom.last);
    last = own === null ? atom.last : own.last;
    members.push({ range: { first: atom.first, last }, name: rangeOf(atom), affiliation: own?.items[0] ?? null });
    const after = afterSeparator(sentence, last);
    if (after === last || sentence.scan.words.text[after - 1] === "the") break;
    next = after;
  }
  return { members, last };
}
