import { UPOS } from "../doc.ts";
import { affiliationList, isRegion } from "./affiliations.ts";
import { countedStates } from "./countedstates.ts";
import { type Draft, draft, type Sentence } from "./drafts.ts";
import { namedGathering } from "./gatheringnames.ts";
import { gatheringOfGroup } from "./groupgatherings.ts";
import { type Left, leftOf } from "./leftwards.ts";
import type { Atom } from "./names.ts";
import { personAt } from "./persons.ts";
import { type Range, tagOf } from "./scan.ts";
import type { Nominal } from "./vocabulary.ts";
import { Shape } from "./words.ts";

/** The noun of a phrase, one word or two. */
export interface Noun extends Range {
  readonly nominal: Nominal;
}

const tags = (...names: readonly (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
const NOMINAL = tags("NOUN", "PROPN");

/**
 * Phrases with a common noun of actors or things of diplomacy: "the two leaders", "the sixth CICA summit", "a draft resolution". `before` are
 * phrases found before, for those whose gathering it is ("the G20 leaders' summit").
 */
export function nominalsOf(sentence: Sentence, taken: Uint8Array, before: readonly Draft[]): Draft[] {
  const { words } = sentence.scan;
  const drafts: Draft[] = [];
  for (let w = sentence.first; w < sentence.last; w++) {
    const named = taken[w] ? null : namedGathering(sentence, w);
    if (named !== null) {
      drafts.push(named);
      taken.fill(1, named.range.first, named.range.last);
      w = named.range.last - 1;
      continue;
    }
    const nouns = nounsAt(sentence, w, taken);
    if (nouns.length === 0) continue;
    const [noun] = nouns;
    const left = leftOf(sentence, noun.first, taken);
    const ofGroup = noun.nominal.kind === "gathering" ? gatheringOfGroup(sentence, noun, before) : null;
    const found = ofGroup ?? nouns.reduce<Draft | null>((first, one) => first ?? accept(sentence, one, left), null);
    if (found === null) {
      if (noun.nominal.use === "never") w = noun.last - 1;
      continue;
    }
    drafts.push(found, ...membersOf(sentence, found, left), ...membersFrom(sentence, found, noun, left));
    for (let k = left.first; k < found.range.last; k++) if (words.shape[k] !== Shape.Mark) taken[k] = 1;
    w = noun.last - 1;
  }
  return drafts;
}

/** The nominals whose noun begins at a word and is not part of a longer compound ("conference participants"), likeliest first. */
function nounsAt(sentence: Sentence, at: number, taken: Uint8Array): readonly Noun[] {
  const { words, vocabulary } = sentence.scan;
  if (taken[at] || insideName(sentence, at) || words.shape[at] & (Shape.Mark | Shape.Possessive)) return [];
  const goesOn = at + 1 < sentence.last && vocabulary.nominalBeginnings.has(words.text[at]);
  const two = goesOn ? vocabulary.nominals.get(`${words.text[at]} ${words.text[at + 1]}`) : undefined;
  const nominals = two ?? vocabulary.nominals.get(words.text[at]);
  if (nominals === undefined) return [];
  const last = two === undefined ? at + 1 : at + 2;
  if (!NOMINAL.has(tagOf(sentence.scan, last - 1))) return [];
  if (last < sentence.last && isCompounded(sentence, last, taken) && !(nominals[0].kind === "body" && isSaid(sentence, last))) return [];
  return nominals.map((nominal) => ({ first: at, last, nominal }));
}

/** True for a word of a longer name; but the last word of a gathering's or document's name is its noun. */
function insideName({ atomOver }: Sentence, at: number): boolean {
  const atom = atomOver.get(at);
  if (atom === undefined) return false;
  return !((atom.kind === "gathering" || atom.kind === "document") && atom.last === at + 1);
}

/** True when the word goes on the compound: the noun before it only modifies. */
function isCompounded(sentence: Sentence, at: number, taken: Uint8Array): boolean {
  const { words, vocabulary } = sentence.scan;
  if (words.shape[at] & (Shape.Mark | Shape.Possessive | Shape.Digit)) return false;
  if (sentence.atomAt.has(at) || taken[at] === 2) return false;
  if (words.shape[at] & Shape.Capital && !vocabulary.nominals.has(words.text[at])) return false;
  return NOMINAL.has(tagOf(sentence.scan, at)) && !vocabulary.shapes.calendar.has(words.text[at]);
}

/** "the foreign ministry statement": what a body says is not the head of its name. */
function isSaid({ scan }: Sentence, at: number): boolean {
  return scan.vocabulary.said.has(scan.words.text[at]);
}

/** "the Chinese and Norwegian governments": one member a state. */
function membersOf(sentence: Sentence, group: Draft, left: Left): Draft[] {
  if (!left.list || !group.plural || (group.kind !== "body" && group.kind !== "group")) return [];
  if (regionsOf(sentence, left) !== null) return [];
  return left.atoms.map((atom) =>
    draft(group.kind === "body" ? "body" : "group", atom, atom.last - 1, {
      affiliation: { first: atom.first, last: atom.last },
      group,
      determiner: "the",
      noun: group.noun,
    }),
  );
}

/** Who act for somebody by their name alone, so that "of" says for whom. */
const DELEGATES: ReadonlySet<string> = new Set(["delegation", "team"]);

/** "Delegations from Ghana and Togo", "the delegations of Ghana and Togo": one member a state. */
function membersFrom(sentence: Sentence, group: Draft, noun: Noun, left: Left): Draft[] {
  if (group.kind !== "group" || !group.plural || group.affiliation !== null || left.atoms.length > 0) return [];
  const link = sentence.scan.words.text[noun.last];
  if (link !== "from" && !(link === "of" && DELEGATES.has(noun.nominal.noun))) return [];
  const { items } = affiliationList(sentence, noun.last + 1);
  if (items.length < 2) return [];
  return items.map((item) => draft("group", item, item.last - 1, { affiliation: item, group, determiner: "the", noun: group.noun }));
}

/** The draft for a noun and what stands before it, if the noun may be a mention in such company. */
function accept(sentence: Sentence, noun: Noun, left: Left): Draft | null {
  const { nominal } = noun;
  const { words } = sentence.scan;
  if (isOfPlace(sentence, noun)) return null;
  const after = affiliationBehind(sentence, noun, left);
  if (nominal.kind === "place" && isNamedBeside(sentence, left.first, after?.last ?? noun.last)) return null;
  const range = { first: left.first, last: documentEnd(sentence, noun, after?.last ?? noun.last) };
  const numbered = nominal.kind === "document" && range.last > noun.last;
  const placed = nominal.kind === "gathering" && nominal.use === "any" && !nominal.plural && after !== null && after.range === null;
  const ofBody =
    (nominal.use === "body" || (nominal.use === "placed" && isPlaced(sentence, noun))) &&
    (!ANY_MEETING.has(nominal.noun) || isMeetingOfStates(sentence, noun, left)) &&
    (left.atoms.some(isBody) || (after?.range != null && isBody(sentence.atomAt.get(after.range.first))));
  if (!numbered && !placed && !ofBody && !fits(noun, left, after !== null)) return null;
  const affiliation = (left.list ? regionsOf(sentence, left) : ownerOf(left)) ?? after?.range ?? null;
  const proper = left.named !== null && (nominal.kind === "gathering" || words.shape[noun.first] & Shape.Capital) ? left.named : null;
  const name =
    proper === null
      ? range.last > noun.last && nominal.kind === "document"
        ? { first: noun.first, last: range.last }
        : null
      : nameRange(noun, proper, left);
  return draft(nominal.kind, range, noun.last - 1, {
    name,
    affiliation,
    plural: nominal.plural || nominal.count !== null,
    count: nominal.kind === "group" ? (left.count ?? nominal.count) : null,
    determiner: left.determiner,
    noun: nominal.noun,
    nominal,
  });
}

/** "The OAS general assembly in Antigua": what stands behind "in" is a name. */
function isPlaced({ scan, atomAt }: Sentence, { last }: Noun): boolean {
  return scan.words.text[last] === "in" && atomAt.has(last + 1);
}

/** Meetings that councils and boards have too, in their daily work. */
const ANY_MEETING: ReadonlySet<string> = new Set(["meeting", "extraordinary meeting"]);

/** What a body of states is called whose members come together now and then. */
const OF_STATES = /^(?:[A-Z]{2,6}|G-?\d{1,2})$|\b(?:Association|Community|Conference|Cooperation|Forum|League|Organi[sz]ation|Union)$/;

/** "An OPEC meeting in Vienna": of a body of states by its name right before the noun; what a council or a board does every week is none. */
function isMeetingOfStates({ scan }: Sentence, noun: Noun, { atoms, determiner }: Left): boolean {
  const { parsed } = scan;
  const atom = atoms.at(-1);
  if (noun.nominal.plural || determiner === null || atom === undefined || atoms.length > 1 || atom.last !== noun.first) return false;
  const { start, end } = parsed.tokens;
  return isBody(atom) && OF_STATES.test(parsed.article.text.slice(start[atom.first], end[atom.last - 1]));
}

function isBody(atom: Atom | undefined): boolean {
  return atom?.kind === "body";
}

/** True for a place that its name stands beside: "the Georgian capital Tbilisi", "the Georgian capital of Tbilisi", "Tbilisi, the Georgian capital". */
function isNamedBeside({ scan, atomAt, atomOver }: Sentence, first: number, last: number): boolean {
  const { text } = scan.words;
  const next = text[last] === "," || text[last] === "of" ? last + 1 : last;
  if (atomAt.get(next)?.kind === "place") return true;
  return first > 1 && text[first - 1] === "," && atomOver.get(first - 2)?.kind === "place";
}

/** "the summit of Mount Everest" is no gathering. */
function isOfPlace({ scan, atomAt }: Sentence, noun: Noun): boolean {
  const { text } = scan.words;
  if (noun.nominal.kind !== "gathering" || text[noun.last] !== "of") return false;
  const atom = atomAt.get(text[noun.last + 1] === "the" ? noun.last + 2 : noun.last + 1);
  return atom?.kind === "place";
}

/** A capitalised common noun alone ("the Council") is no name, unless no article stands before it ("Parliament"). */
function nameRange(noun: Noun, first: number, left: Left): Range | null {
  if (first === noun.first && left.determiner !== null) return null;
  return { first, last: noun.last };
}

/** Bodies that stand without an article: "Parliament voted". */
const BARE: ReadonlySet<string> = new Set(["parliament"]);

function fits(noun: Noun, left: Left, behind: boolean): boolean {
  const { nominal } = noun;
  const definite = left.determiner === "the" || left.determiner === "this" || left.determiner === "these" || left.determiner === "those";
  const owned = left.atoms.length > 0 || left.possessive;
  switch (nominal.use) {
    case "plural":
      return nominal.plural;
    case "counted":
      return nominal.plural && (left.quantified || (definite && !left.modified));
    case "definite":
      return definite || (!nominal.plural && (owned || left.named !== null));
    case "singular":
      return !nominal.plural && (left.determiner !== null || owned);
    case "ordinal":
      return left.ordinal && left.determiner !== null;
    case "never":
    case "group":
    case "body":
    case "placed":
      return false;
    case "owned":
      return !nominal.plural && (left.atoms.length > 0 || behind);
    case "collective":
      return behind;
    case "named":
      return left.named !== null;
    case "modified":
      return !nominal.plural && (left.modified || owned) && left.determiner !== null;
    default:
      return left.determiner !== null || owned || left.named !== null || nominal.plural || left.modified || BARE.has(nominal.noun);
  }
}

/** "The Nordic and Baltic countries": all of a list of regions. */
function regionsOf(sentence: Sentence, { atoms }: Left): Range | null {
  if (atoms.length === 0 || !atoms.every((atom) => isRegion(sentence, atom))) return null;
  return { first: atoms[0].first, last: atoms[atoms.length - 1].last };
}

/** The state or body that a phrase belongs to, from the words before the noun. */
function ownerOf(left: Left): Range | null {
  const owners = left.atoms.filter(
    (atom) => atom.kind === "state" || atom.kind === "body" || atom.kind === "demonym" || atom.kind === "place",
  );
  const [first] = owners;
  if (first === undefined) return null;
  let last = first.last;
  for (const atom of owners) if (atom.first === last && atom.kind === "body") last = atom.last;
  return { first: first.first, last };
}

/** "of the European Union", "of Iraq" behind a body, a group or a gathering; "in Bali" behind a gathering. */
function affiliationBehind(sentence: Sentence, noun: Noun, left: Left): { range: Range | null; last: number } | null {
  const { words } = sentence.scan;
  if (noun.last >= sentence.last) return null;
  const link = words.text[noun.last];
  const kind = noun.nominal.kind;
  if (kind === "group" && left.atoms.length === 0) {
    const people = link === "of" && !noun.nominal.plural ? peopleAt(sentence, noun.last + 1) : null;
    if (people !== null || noun.nominal.use === "collective") return people;
    const states = link === "of" || link === "from" ? countedStates(sentence, noun.last + 1) : null;
    if (states !== null) return { range: states, last: states.last };
  }
  if ((link === "of" || (link === "from" && kind === "group")) && kind !== "document" && left.atoms.length === 0) {
    const list = affiliationList(sentence, noun.last + 1);
    if (kind === "group" && list.items.length === 1 && isHalf(sentence, list)) return null;
    if (list.items.length === 1 && noun.nominal.noun === "session" && isGathering(sentence, list.last)) return null;
    if (list.items.length === 1) return { range: list.items[0], last: kind === "gathering" ? pastForum(sentence, list.last) : list.last };
    if (link === "from" && list.items.length > 1) return { range: null, last: list.last };
  }
  if (link === "in" && kind === "gathering") {
    const atom = sentence.atomAt.get(noun.last + 1);
    if (atom !== undefined && (atom.kind === "place" || atom.kind === "state")) return { range: null, last: atom.last };
  }
  return null;
}

/** "A team of Kenyan | surgeons": a nationality before people whom no table knows. */
function isHalf({ atomAt }: Sentence, { items: [item], last }: { items: readonly Range[]; last: number }): boolean {
  return item.last === last && atomAt.get(item.first)?.kind === "demonym";
}

/** The people behind "a group of" or "a team of", as far as it is said whose they are: "US senators", "Kenyan and Ugandan officials". */
function peopleAt(sentence: Sentence, at: number): { range: Range; last: number } | null {
  const found = at < sentence.last ? personAt(sentence, at) : null;
  const [group, first] = found?.drafts ?? [];
  if (found == null || group.kind !== "group" || !group.plural) return null;
  const end = found.drafts.at(-1)?.affiliation ?? null;
  const range = group.affiliation ?? (first?.affiliation && end !== null ? { first: first.affiliation.first, last: end.last } : null);
  return range === null ? null : { range, last: found.last };
}

/** "The summit of the APEC forum": the body is called so. */
function pastForum({ scan, last }: Sentence, at: number): number {
  return at < last && scan.words.text[at] === "forum" ? at + 1 : at;
}

/** "The opening session of the G7 | summit": what stands behind "of" is another gathering's name. */
function isGathering({ scan, last }: Sentence, at: number): boolean {
  return at < last && (scan.vocabulary.nominals.get(scan.words.text[at]) ?? []).some(({ kind }) => kind === "gathering");
}

/** "resolution 2803": the number belongs to the name. */
function documentEnd({ scan, last }: Sentence, noun: Noun, end: number): number {
  const { words } = scan;
  if (noun.nominal.kind !== "document" || end !== noun.last || end >= last) return end;
  return words.shape[end] & Shape.Digit && !noun.nominal.plural ? end + 1 : end;
}
