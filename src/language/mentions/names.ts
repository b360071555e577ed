import { UPOS } from "../doc.ts";
import type { NameKind } from "../gazetteer.ts";
import { beginsBehind, beginsPerson, goesOnAsBody } from "../nametags/nametagged.ts";
import { type Range, type Scan, tagOf } from "./scan.ts";
import { sharedName } from "./sharednames.ts";
import { titleAt } from "./titles.ts";
import { matchPhrase } from "./vocabulary.ts";
import { Shape } from "./words.ts";

/** A name in a sentence, before the phrase around it is known. `unknown`: capitalised, of a kind that only its context can tell. */
export interface Atom extends Range {
  readonly kind: "state" | "demonym" | "body" | "place" | "person" | "gathering" | "document" | "unknown";
  /** What the gazetteer says of the words; empty for names by shape. */
  readonly kinds: readonly NameKind[];
}

/** Longest capitalised run that is taken for one name, in words. */
const LONGEST_RUN = 14;
/** How many words of a name stand before a comma in it: "United Nations Educational, Scientific and Cultural Organization". */
const SHORTEST_LISTED = 3;
/** Words of the longest name in the list of regions. */
const LONGEST_REGION = 4;
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");
const DET = UPOS.indexOf("DET");
const ADP = UPOS.indexOf("ADP");
const PRON = UPOS.indexOf("PRON");
const CLOSED: ReadonlySet<number> = new Set(
  (["ADP", "AUX", "CCONJ", "SCONJ", "DET", "PART", "PRON"] as const).map((tag) => UPOS.indexOf(tag)),
);
const HARD: readonly NameKind[] = ["state", "demonym", "body", "metonym", "gathering"];

/** Nouns of treaties, and what leads from them to what they are on. */
const TREATY_NOUNS: ReadonlySet<string> = new Set(["treaty", "convention", "protocol", "covenant", "agreement", "charter", "statute"]);
const LEADS_TO_MATTER: ReadonlySet<string> = new Set(["on", "for", "against", "to"]);

/** Bodies with a house, of which "in" tells where that is: "the Ministry of Foreign Affairs in Lima". */
const SEATED: ReadonlySet<string> = new Set(["ministry", "department", "embassy", "office", "chancellery", "secretariat"]);

/** Prepositions between an office and where it is. */
const LEADS_TO_PLACE: ReadonlySet<string> = new Set(["to", "of", "in", "for"]);

interface Known {
  readonly last: number;
  readonly kinds: readonly NameKind[];
}

/** The names of a sentence: the longest names of the gazetteer, and runs of capitalised words. In order, never overlapping. */
export function namesOf(scan: Scan, sentence: number): Atom[] {
  const { words } = scan;
  const end = words.from[sentence + 1];
  const atoms: Atom[] = [];
  let at = words.from[sentence];
  while (at < end) {
    const shared = sharedName(scan, at);
    if (shared !== null) {
      atoms.push({ first: at, last: at + 1, kind: hardKind(shared.kinds), kinds: shared.kinds });
      at += 2;
      continue;
    }
    const known = knownAt(scan, at, end);
    if (known !== null && isHard(known, at)) {
      const { gathering, gatheringfirst, body } = scan.vocabulary.shapes;
      const lasting = known.kinds.includes("body") && body.has(words.text[at]);
      const meets = (gathering.has(words.text[known.last - 1]) && !lasting) || gatheringfirst.has(words.text[at]);
      atoms.push({ first: at, last: known.last, kind: meets ? "gathering" : hardKind(known.kinds), kinds: known.kinds });
      at = known.last;
      continue;
    }
    const title = titleAt(words, scan.parsed.tokens, scan.vocabulary, at, end);
    if (
      title !== null &&
      (known === null || known.last <= title.last || isTitled(scan, at, known)) &&
      !(known !== null && isHard(known, at))
    ) {
      at = title.last;
      continue;
    }
    const small = known === null ? particlesAt(scan, at, end) : at;
    if (small > at) {
      const last = runEnd(scan, small, end, null);
      atoms.push({ first: at, last, kind: "person", kinds: [] });
      at = last;
      continue;
    }
    const last = known === null && !startsRun(scan, at, end) ? at : endOfFirst(scan, at, runEnd(scan, at, end, known));
    const atom = last > at ? classify(scan, { first: at, last }) : null;
    if (atom !== null) atoms.push(withArticle(scan, atom));
    at = Math.max(last, at + 1);
  }
  return atoms;
}

/** The word behind the particles that a family name behind a title begins with: "Mr. de Mistura", "President al-Assad"; `at` where no such name begins. */
function particlesAt(scan: Scan, at: number, end: number): number {
  const { words, vocabulary } = scan;
  if (words.shape[at] & (Shape.Capital | Shape.Mark | Shape.Possessive)) return at;
  const behind = pastParticles(scan, at, Math.min(end, at + LONGEST_RUN));
  if (behind === at || !isNameable(scan, behind)) return at;
  const before = at > 0 && words.sentence[at - 1] === words.sentence[at] ? vocabulary.titles.get(words.text[at - 1]) : undefined;
  return before !== undefined && !before.plural && words.shape[at - 1] & Shape.Capital ? behind : at;
}

/** The end of the first of two names in full that a hyphen joins: "the Nelson Mandela-Frederik de Klerk talks"; else the end of the run. */
function endOfFirst({ words, vocabulary, gazetteer }: Scan, at: number, last: number): number {
  for (let k = at + 2; k < last - 1; k++) {
    if ((words.shape[k] & (Shape.Hyphened | Shape.Capital)) !== (Shape.Hyphened | Shape.Capital)) continue;
    if (vocabulary.shapes.inside.has(words.text[k - 1])) continue;
    const { given } = vocabulary;
    const areNames = given.has(words.text[at]) && given.has(words.text[k]) && !given.has(words.text[k - 1]);
    if (areNames || gazetteer.kinds(words.text.slice(at, k).join(" ")).includes("person")) return k;
  }
  return last;
}

/** The articles of Arabic surnames. */
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "ul", "as", "ad", "ar", "an"]);

/** "Met al-Assad": the article that a hyphen joins to a surname is of the name. */
function withArticle({ words }: Scan, atom: Atom): Atom {
  const { first, kind } = atom;
  const isOfName = kind === "person" && first > 0 && (words.shape[first] & Shape.Hyphened) !== 0 && ARTICLES.has(words.text[first - 1]);
  return isOfName && (words.shape[first - 1] & Shape.Capital) === 0 ? { ...atom, first: first - 1 } : atom;
}

/** True for a person's name that begins with a title ("King Abdullah II"), not with a name that is one elsewhere ("Sheikh Hasina"). */
function isTitled({ words, vocabulary }: Scan, at: number, known: Known): boolean {
  const text = words.text[at];
  return known.kinds.includes("person") && !vocabulary.given.has(text);
}

/** A body that is written small: "the eurozone", "the euro area". */
function smallZoneAt({ words, gazetteer, vocabulary }: Scan, at: number, end: number): Known | null {
  const last = at + 1 < end && vocabulary.shapes.zone.has(words.text[at + 1]) ? at + 2 : at + 1;
  const isZone = last > at + 1 || vocabulary.shapes.zone.has(words.text[at]);
  const kinds = isZone ? gazetteer.kinds(words.text.slice(at, last).join(" ")) : [];
  return kinds.includes("body") ? { last, kinds } : null;
}

/** The longest name of the gazetteer that begins with a word, if the word may begin a name there. */
function knownAt(scan: Scan, at: number, end: number): Known | null {
  const { words, gazetteer, vocabulary } = scan;
  if (!(words.shape[at] & Shape.Capital)) return smallZoneAt(scan, at, end);
  const first = words.text[at];
  let found: Known | null = null;
  const single = kindsOfWord(scan, at);
  if (single.length > 0 && mayStandAlone(scan, at)) found = { last: at + 1, kinds: single };
  const owns = at + 1 < end && (words.shape[at + 1] & Shape.Possessive) !== 0;
  const begins = gazetteer.begins(first) || (owns && gazetteer.begins(`${first}s`));
  const region = scan.vocabulary.regionBeginnings.has(first);
  if (!begins && !region) return found;
  let key = first;
  const limit = Math.min(end, at + Math.max(gazetteer.longest, LONGEST_REGION) + 2);
  for (let k = at + 1; k < limit; k++) {
    if (words.text[k] === "," && words.text[k + 1] === "dc") continue;
    if (words.text[k] === "+") continue;
    if (words.text[k] === "," && k - at >= SHORTEST_LISTED && gazetteer.begins(`${key} ${words.text[k + 1]}`)) continue;
    if (words.shape[k] & Shape.Mark) break;
    const possessive = (words.shape[k] & Shape.Possessive) !== 0;
    key += possessive ? "s" : ` ${words.text[k]}`;
    const isNamePart = (words.shape[k] & (Shape.Capital | Shape.Digit | Shape.Hyphened)) !== 0 || vocabulary.shapes.zone.has(words.text[k]);
    if (!possessive && isNamePart) {
      const kinds = kindsOfName(scan, key);
      if (kinds.length > 0) found = { last: k + 1, kinds };
    }
    const goesOn = region || gazetteer.begins(key) || (k + 1 < limit && (words.shape[k + 1] & Shape.Possessive) !== 0);
    if (!goesOn) break;
  }
  return found;
}

/** What a folded name can be of: the gazetteer's word, then that of the list of regions. */
function kindsOfName({ vocabulary, gazetteer }: Scan, folded: string): readonly NameKind[] {
  const kinds = gazetteer.kinds(folded);
  const region = vocabulary.regions.get(folded);
  return kinds.length === 0 && region !== undefined ? [region] : kinds;
}

/** What one word can be the name of; an acronym only in capitals. */
function kindsOfWord(scan: Scan, at: number): readonly NameKind[] {
  const { words, vocabulary } = scan;
  const kinds = kindsOfName(scan, words.text[at]);
  const acronym = vocabulary.acronyms.get(words.text[at]);
  return kinds.length === 0 && acronym !== undefined && words.shape[at] & Shape.Caps ? [acronym] : kinds;
}

/** One word can be a name by chance ("May", "Us", "Reading"): where a capital says nothing, the tagger and the article decide. */
function mayStandAlone(scan: Scan, at: number): boolean {
  const { words, vocabulary } = scan;
  const text = words.text[at];
  const shape = words.shape[at];
  if (vocabulary.shapes.calendar.has(text) || vocabulary.shapes.other.has(text)) return false;
  if (shape & Shape.Caps && !words.headline[words.sentence[at]]) return true;
  if (vocabulary.pronouns.has(text)) return (shape & Shape.Caps) !== 0 && tagOf(scan, at) === PROPN;
  if (shape & Shape.Initial && isDatelined(scan, at) && scan.gazetteer.kinds(text).includes("place")) return !words.lower.has(text);
  if (CLOSED.has(tagOf(scan, at))) return false;
  if (shape & Shape.Initial || words.headline[words.sentence[at]])
    return (
      (tagOf(scan, at) === PROPN || words.upper.has(text) || scan.gazetteer.kinds(text).some((kind) => HARD.includes(kind))) &&
      !words.lower.has(text)
    );
  return true;
}

/** True for a word of a dateline, or before the colon that stands for one: "Accra, March 2: Ministers met", "Accra: Ministers met". */
function isDatelined({ words, parsed }: Scan, at: number): boolean {
  const { sentences, article } = parsed;
  return words.text[at + 1] === ":" || article.blocks[sentences.block[words.sentence[at]]].kind === "dateline";
}

function isHard(known: Known, at: number): boolean {
  if (known.kinds.includes("state") || known.kinds.includes("demonym") || known.kinds.includes("body")) return true;
  if (known.last - at > 1) return !known.kinds.includes("person");
  return known.kinds.every((kind) => kind === "metonym" || kind === "gathering");
}

function hardKind(kinds: readonly NameKind[]): Atom["kind"] {
  for (const kind of ["state", "demonym", "body", "gathering", "place"] as const) if (kinds.includes(kind)) return kind;
  return kinds.includes("metonym") ? "body" : "unknown";
}

/** True when a word can begin a run of capitalised words that is a name. */
function startsRun(scan: Scan, at: number, end: number): boolean {
  const { words, vocabulary } = scan;
  if (!isNameable(scan, at) || vocabulary.quantifiers.has(words.text[at])) return false;
  if (vocabulary.shapes.calendar.has(words.text[at]) && (beginsBehind(scan, at) || standsAsDay(scan, at))) return false;
  const shape = words.shape[at];
  if (!(shape & Shape.Initial) && !words.headline[words.sentence[at]]) return true;
  const text = words.text[at];
  const next = at + 1 < end && (words.shape[at + 1] & Shape.Capital) !== 0;
  if (isVocabulary(scan, at)) return next && tagOf(scan, at) === PROPN;
  if (words.headline[words.sentence[at]] === 2) return vocabulary.given.has(text);
  if (words.headline[words.sentence[at]]) return tagOf(scan, at) === PROPN && !words.lower.has(text);
  if (words.upper.has(text) || vocabulary.given.has(text)) return true;
  return tagOf(scan, at) === PROPN && (next || !words.lower.has(text));
}

/** True for a weekday, and for a month with the day behind it: neither goes on a name ("met Mr Abbas Thursday", "met Mr Abbas March 5"). */
function isDay({ words, vocabulary }: Scan, at: number): boolean {
  const text = words.text[at];
  if (!vocabulary.shapes.calendar.has(text)) return false;
  return text.endsWith("day") || (at + 1 < words.count && (words.shape[at + 1] & Shape.Digit) !== 0);
}

/** "In a statement Monday Ford said", "On Saturday Ban met": a weekday right behind a word in small letters that is no article begins no name. */
function standsAsDay(scan: Scan, at: number): boolean {
  const { words } = scan;
  if (at === 0 || words.sentence[at - 1] !== words.sentence[at] || !isDay(scan, at)) return false;
  const marks = Shape.Capital | Shape.Mark | Shape.Possessive;
  if ((words.shape[at - 1] & (marks | Shape.Initial)) === (Shape.Capital | Shape.Initial)) return tagOf(scan, at - 1) === ADP;
  return !(words.shape[at - 1] & marks) && tagOf(scan, at - 1) !== DET;
}

/** True for a capitalised word that is no function word. */
function isNameable(scan: Scan, at: number): boolean {
  const { words, vocabulary } = scan;
  if (!(words.shape[at] & Shape.Capital) || words.shape[at] & (Shape.Mark | Shape.Possessive)) return false;
  if (vocabulary.pronouns.has(words.text[at]) && !(words.shape[at] & Shape.Caps)) return false;
  if (words.text[at] === "i") return false;
  if (!CLOSED.has(tagOf(scan, at)) || vocabulary.shapes.inside.has(words.text[at])) return true;
  return !(words.shape[at] & Shape.Initial) && beginsPerson(scan, at);
}

function isVocabulary({ words, vocabulary }: Scan, at: number): boolean {
  const text = words.text[at];
  return (
    vocabulary.titles.has(text) || vocabulary.nominals.has(text) || vocabulary.parts.before.has(text) || vocabulary.quantifiers.has(text)
  );
}

/** Where the run of capitalised words that begins at a word ends. */
function runEnd(scan: Scan, at: number, end: number, known: Known | null): number {
  let last = known === null ? at + 1 : known.last;
  const limit = Math.min(end, at + LONGEST_RUN);
  if (known !== null && endsAtPlace(scan, at, known, limit)) return last;
  while (last < limit) {
    const next = extension(scan, at, last, limit);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** "The ambassador to Kiev Mikhail Zurabov": a place behind a preposition, with the name of whoever is there directly behind it. */
function endsAtPlace(scan: Scan, at: number, known: Known, limit: number): boolean {
  const { words, vocabulary } = scan;
  if (
    !known.kinds.includes("place") ||
    at === 0 ||
    !LEADS_TO_PLACE.has(words.text[at - 1]) ||
    words.sentence[at - 1] !== words.sentence[at]
  )
    return false;
  const next = known.last;
  if (next + 1 >= limit || !isNameable(scan, next) || !isNameable(scan, next + 1) || isNameHead(scan, words.text[next + 1])) return false;
  return beginsPerson(scan, next) || (vocabulary.given.has(words.text[next]) && !vocabulary.given.has(words.text[at]));
}

/** The end of the run with the next word or words taken in; `last` when the run ends there. */
function extension(scan: Scan, at: number, last: number, limit: number): number {
  const { words, vocabulary } = scan;
  const text = words.text[last];
  if (words.shape[last] & Shape.Mark)
    return text === "," && last + 1 < limit && (words.text[last + 1] === "jr" || words.text[last + 1] === "sr") ? last + 2 : last;
  if (words.shape[last] & Shape.Possessive) return possessedBody(scan, last, limit);
  if (vocabulary.shapes.generation.has(text) && words.shape[last] & Shape.Capital && tagOf(scan, last) !== PRON) return last + 1;
  const behind = pastParticles(scan, last, limit);
  if (behind > last && isNameable(scan, behind) && !takesOwnName(scan, at, behind, limit)) return behind + 1;
  if (isHyphenedName(scan, at, last, limit)) return last + 1;
  if (isNameable(scan, last)) return takesOwnName(scan, at, last, limit) ? last : last + 1;
  if (!vocabulary.shapes.link.has(text)) return last;
  const linked = afterLink(scan, at, last, limit);
  if (linked > last || last + 1 >= limit || !goesOnAsBody(scan, last) || !isNameable(scan, last + 1)) return linked;
  const known = knownAt(scan, last + 1, limit);
  return known !== null && isHard(known, last + 1) ? last : last + 2;
}

/** How many small words may stand in a name together: "de la", "van den". */
const PARTICLES = 2;

/** The word behind the small words of a person's name ("bin", "de la", "van der"); `at` where none begin, or nothing is behind them. */
function pastParticles({ words, vocabulary }: Scan, at: number, limit: number): number {
  let behind = at;
  while (behind < at + PARTICLES && behind + 1 < limit && vocabulary.shapes.inside.has(words.text[behind])) {
    behind++;
    if (words.shape[behind] & Shape.Capital) break;
  }
  return words.shape[behind] & Shape.Capital ? behind : at;
}

/** After the ending in "Workers' Party", "People's Liberation Army": on to the body's noun; else the run ends there. */
function possessedBody(scan: Scan, ending: number, limit: number): number {
  const { words, vocabulary } = scan;
  if (!vocabulary.shapes.possessed.has(words.text[ending - 1])) return ending;
  const last = endOfCapitals(scan, ending + 1, limit);
  return last > ending + 1 && vocabulary.shapes.body.has(words.text[last - 1]) ? last : ending;
}

/** Where the capitalised words from `at` on end. */
function endOfCapitals(scan: Scan, at: number, limit: number): number {
  let last = at;
  while (last < limit && isNameable(scan, last)) last++;
  return last;
}

/** The lower-case second half of a given name: "Ki-moon", "Jae-myung"; not "Obama-era". */
function isHyphenedName(scan: Scan, at: number, last: number, limit: number): boolean {
  const { words } = scan;
  if ((words.shape[last] & (Shape.Hyphened | Shape.Capital)) !== Shape.Hyphened || last - at < 2 || words.shape[last] & Shape.Digit)
    return false;
  return last + 1 >= limit || tagOf(scan, last + 1) !== NOUN || DAYS.has(words.text[last + 1]);
}

/** Nouns for a day that no name goes on before. */
const DAYS: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow"]);

/** True when the word begins something else: a title, a date, a name of its own. */
function takesOwnName(scan: Scan, at: number, next: number, limit: number): boolean {
  const { words, vocabulary } = scan;
  const given = vocabulary.given.has(words.text[at]);
  const lastOfRun = next + 1 >= limit || !(words.shape[next + 1] & Shape.Capital);
  const text = words.text[next];
  if (words.headline[words.sentence[next]] && tagOf(scan, next) !== PROPN) return true;
  if (isDay(scan, next)) return true;
  if (given && next === at + 1 && lastOfRun) return false;
  if (vocabulary.shapes.calendar.has(text)) return true;
  if (isNameHead(scan, text)) return false;
  if (isBehindBody(scan, at, next) && beginsName(scan, next, limit)) return true;
  if (titleAt(words, scan.parsed.tokens, vocabulary, next, limit) !== null) return true;
  if (hasLink(scan, at, next) && vocabulary.given.has(text) && !lastOfRun) return true;
  const known = knownAt(scan, next, limit);
  if (known === null || !isHard(known, next)) return false;
  return known.last - next > 1 || !vocabulary.shapes.body.has(words.text[endOfCapitals(scan, next, limit) - 1]);
}

/** True behind the noun of a body, or its acronym with an article: "the speaker of the National Assembly [A B]", "the leader of the PPP [A B]". */
function isBehindBody({ words, vocabulary }: Scan, at: number, next: number): boolean {
  if (vocabulary.shapes.body.has(words.text[next - 1])) return next - 1 > at || words.text[at - 1] === "the";
  return next - 1 === at && (words.shape[at] & Shape.Caps) !== 0 && words.text[at - 1] === "the";
}

/** True for a person's whole name that the gazetteer knows, or a given name with one word behind it. */
function beginsName(scan: Scan, at: number, limit: number): boolean {
  const { words, vocabulary } = scan;
  const known = knownAt(scan, at, limit);
  if (known !== null && known.last - at > 1) return known.kinds.includes("person");
  const next = at + 1;
  if (!vocabulary.given.has(words.text[at]) || next >= limit || !isNameable(scan, next) || isNameHead(scan, words.text[next])) return false;
  return next + 1 >= limit || !isNameable(scan, next + 1);
}

/** True for a proper noun without another behind it. */
function standsAlone(scan: Scan, at: number): boolean {
  return tagOf(scan, at) === PROPN && !((scan.words.shape[at + 1] ?? 0) & Shape.Capital);
}

/** True for a noun that names of places end in, which alone is at most the surname of somebody whom the article names: "Park", "Hill". */
export function isSurnameOnly({ vocabulary }: Scan, text: string): boolean {
  const { body, place, gathering, document } = vocabulary.shapes;
  return place.has(text) && !body.has(text) && !gathering.has(text) && !document.has(text);
}

function isNameHead({ vocabulary }: Scan, text: string): boolean {
  const { body, place, gathering, document } = vocabulary.shapes;
  return body.has(text) || place.has(text) || gathering.has(text) || document.has(text);
}

/** "Ministry of Foreign Affairs", "Organization for Security and Co-operation in Europe", "Convention on Fisheries": only after a head noun of bodies, gatherings or documents. */
function afterLink(scan: Scan, at: number, last: number, limit: number): number {
  const { words, vocabulary } = scan;
  const { body, gathering, place, document } = vocabulary.shapes;
  const first = words.text[at];
  const headed = (text: string) => body.has(text) || gathering.has(text) || document.has(text);
  const link = words.text[last];
  const linked = hasLink(scan, at, last);
  const open =
    headed(words.text[last - 1]) ||
    (linked && (link !== "of" || document.has(first))) ||
    (link === "of" && place.has(first) && last === at + 1);
  if (!open || !(headed(first) || headed(words.text[last - 1]) || place.has(first) || linked)) return last;
  if ((link === "in" || link === "and") && !linked) return last;
  if (link === "in" && SEATED.has(first)) return last;
  let next = last + 1;
  if (next < limit && words.text[next] === "the") next++;
  if (next >= limit || link === "the" || !isNameable(scan, next)) return last;
  if (titleAt(words, scan.parsed.tokens, vocabulary, next, limit) !== null || vocabulary.shapes.calendar.has(words.text[next])) return last;
  const known = knownAt(scan, next, limit);
  if (known === null || !isHard(known, next)) return next + 1;
  if (link === "to" && words.text[last - 1] === "council") return last;
  return link === "in" || link === "to" ? known.last : last;
}

function hasLink({ words, vocabulary }: Scan, first: number, last: number): boolean {
  for (let w = first; w < last; w++)
    if (vocabulary.shapes.link.has(words.text[w]) && !(words.shape[w] & (Shape.Capital | Shape.Hyphened))) return true;
  return false;
}

/** "The Vienna Convention on Diplomatic Relations": a treaty's noun before what it is on. */
function isTreatyOn({ words, vocabulary }: Scan, run: Range): boolean {
  let at = run.first + 1;
  while (at < run.last && (words.shape[at] & Shape.Capital || !vocabulary.shapes.link.has(words.text[at]))) at++;
  return at < run.last && TREATY_NOUNS.has(words.text[at - 1]) && LEADS_TO_MATTER.has(words.text[at]);
}

/** What a run of words that the gazetteer does not know as a whole is the name of; null for none. */
function classify(scan: Scan, run: Range): Atom | null {
  const { words, gazetteer, vocabulary } = scan;
  if (run.last - run.first === 1) return classifyWord(scan, run.first);
  if (vocabulary.shapes.other.has(words.text[run.last - 1])) return null;
  const kinds = gazetteer.kinds(words.text.slice(run.first, run.last).join(" "));
  const kind = runKind(scan, run);
  return { ...run, kind: kind === "unknown" && kinds.includes("person") ? "person" : kind, kinds };
}

function runKind(scan: Scan, run: Range): Atom["kind"] {
  const { words, vocabulary, gazetteer } = scan;
  const { body, place, placefirst, gathering, document, inside, generation } = vocabulary.shapes;
  let start = run.first;
  while (start + 1 < run.last && vocabulary.shapes.ordinal.has(words.text[start])) start++;
  const first = words.text[start];
  let final = run.last - 1;
  while (final > run.first && (generation.has(words.text[final]) || words.shape[final] & Shape.Digit)) final--;
  const last = words.text[final];
  const linked = hasLink(scan, run.first, run.last);
  if (gathering.has(last) || (linked && gathering.has(first))) return "gathering";
  if (vocabulary.given.has(first) && run.last - run.first <= 3 && !linked && !(body.has(last) && run.last - run.first > 2)) return "person";
  if (linked && place.has(first) && !body.has(first)) return "place";
  if (linked && document.has(first) && !body.has(last)) return "document";
  if (linked && isTreatyOn(scan, run)) return "document";
  if (body.has(last) || (linked && body.has(first)) || linked) return "body";
  if (document.has(last)) return "document";
  if (place.has(last) || placefirst.has(first)) return "place";
  if (vocabulary.given.has(first) || gazetteer.kinds(first).includes("given") || gazetteer.kinds(last).includes("family")) return "person";
  for (let w = run.first; w < run.last; w++) {
    const initial = words.text[w].length === 1 && w > run.first && w + 1 < run.last;
    if (initial || (inside.has(words.text[w]) && !(words.shape[w] & Shape.Capital))) return "person";
  }
  return "unknown";
}

function classifyWord(scan: Scan, at: number): Atom | null {
  const { words, vocabulary } = scan;
  const text = words.text[at];
  const { calendar, other } = vocabulary.shapes;
  if (calendar.has(text) || other.has(text) || vocabulary.nominals.has(text)) return null;
  if (isSurnameOnly(scan, text)) return standsAlone(scan, at) ? { first: at, last: at + 1, kind: "unknown", kinds: [] } : null;
  if (isNameHead(scan, text)) return null;
  const { before, status, adjective } = vocabulary.parts;
  for (const part of [before, status, adjective]) if (matchPhrase(part, words.text, at, at + 1) > 0) return null;
  const range = { first: at, last: at + 1 };
  const kinds = mayStandAlone(scan, at) ? kindsOfName(scan, text) : [];
  const person = kinds.includes("person") || kinds.includes("family");
  const next = at + 1 < words.count && words.sentence[at + 1] === words.sentence[at] ? at + 1 : -1;
  const numbered = next >= 0 && (words.text[next] === "of" || words.shape[next] & Shape.Digit);
  const headed =
    next >= 0 && !(words.shape[next] & Shape.Capital) && vocabulary.shapes.behind.has(words.text[next]) && tagOf(scan, next + 1) !== NOUN;
  if (headed && !kinds.includes("person")) return { ...range, kind: "place", kinds };
  if (numbered && !kinds.includes("person") && !kinds.includes("place"))
    return isTitledOf(scan, at) ? { ...range, kind: "person", kinds } : null;
  if (person && !kinds.includes("place")) return { ...range, kind: "person", kinds };
  if (kinds.includes("place")) return { ...range, kind: person && !opensReport(scan, at) ? "unknown" : "place", kinds };
  const headline = words.headline[words.sentence[at]] === 1;
  const acronym = text.length <= 6 && tagOf(scan, at) === PROPN && !words.lower.has(text) && !(words.shape[at] & Shape.Digit);
  if (words.shape[at] & Shape.Caps && !headline) return acronym ? { ...range, kind: "body", kinds } : null;
  if (kinds.includes("given") || vocabulary.given.has(text)) return { ...range, kind: "person", kinds };
  return { ...range, kind: "unknown", kinds };
}

/** True for a word that is a sentence by itself with its colon: "Muscat: ", the town that a report is sent from. */
function opensReport({ words }: Scan, at: number): boolean {
  const { [words.sentence[at]]: first, [words.sentence[at] + 1]: end } = words.from;
  return first === at && end === at + 2 && words.text[at + 1] === ":";
}

/** "President Sule of Ghana": a word between a title and the name of a state or a body. */
function isTitledOf(scan: Scan, at: number): boolean {
  const { words, vocabulary } = scan;
  const before = at > 0 && words.sentence[at - 1] === words.sentence[at] ? vocabulary.titles.get(words.text[at - 1]) : undefined;
  if (before === undefined || before.plural || (before.class !== "office" && before.class !== "royal" && before.class !== "honorific"))
    return false;
  if (!(words.shape[at - 1] & Shape.Capital) || words.text[at + 1] !== "of") return false;
  const owner = words.text[at + 2] === "the" ? at + 3 : at + 2;
  const known = owner < words.count ? knownAt(scan, owner, words.count) : null;
  return known !== null && (known.kinds.includes("state") || known.kinds.includes("body"));
}
