import { RELATIONS, UPOS } from "../doc.ts";
import type { Draft, Sentence } from "./drafts.ts";
import { headOf } from "./heads.ts";
import { type Scan, tagOf } from "./scan.ts";
import { matchPhrase } from "./vocabulary.ts";
import { Shape } from "./words.ts";

/** Marks that close an apposition. */
const CLOSERS = new Set([",", ".", ";", ")", "—", "–", "-", "!", "?", ":", "”", '"']);
const VERB = UPOS.indexOf("VERB");
const APPOS = RELATIONS.indexOf("appos");
const ENDS_LIST = new Set(["and", "or"]);

/**
 * Ties names to the offices beside them: "Alexander Lukashenko, the president of Belarus," and "the agency's chief, Mohamed ElBaradei,".
 * The name takes title and affiliation of the office. `drafts` are in order of position.
 */
export function apposeAll(sentence: Sentence, drafts: readonly Draft[]): void {
  apposeLists(sentence, drafts);
  const owners = new Map(drafts.filter(({ kind }) => kind === "body" || kind === "state").map((one) => [one.range.first, one]));
  const persons = drafts.filter((one) => one.kind === "person" && one.group === null);
  apposeOffices(sentence, persons);
  apposeVoices(sentence, persons);
  apposeOwned(sentence.scan, persons);
  for (let k = 0; k + 1 < persons.length; k++) {
    const [one, other] = [persons[k], persons[k + 1]];
    // "A B, the president of Chile, C D": the office has its holder.
    if (one.name === null && one.apposed !== null) continue;
    if (!isBeside(sentence, one, other, persons[k + 2] ?? null) && !isBehindOwner(sentence, owners, one, other)) continue;
    if (one.name !== null && other.name === null) take(one, other, one, other);
    else if (
      one.name === null &&
      other.name !== null &&
      (other.title === null || other.range.first === one.range.last || isSecondOffice(sentence.scan, one, other) || isOfEqual(one, other))
    )
      take(other, one, one, other);
    else if (one.name === null && other.name !== null && isStyled(sentence.scan, one, other)) {
      other.title = one.title;
      take(other, one, one, other);
    }
  }
  apposeSeconds(sentence.scan, persons);
}

/**
 * "X, President of Angola and Chair of the African Union", "X, Fiji's Prime Minister and Minister for Trade", "X, Deputy Prime Minister, Minister for Trade, Minister for Energy of
 * Fiji": offices without an article behind the first, all of which follow the name.
 */
function apposeSeconds(scan: Scan, persons: readonly Draft[]): void {
  for (let k = 0; k + 2 < persons.length; k++) {
    const name = persons[k];
    if (name.name === null) continue;
    for (let next = k + 1; next + 1 < persons.length && persons[next].apposed === name; next++) {
      const [one, other] = [persons[next], persons[next + 1]];
      if (other.apposed !== null || !isFurtherOffice(scan, one, other)) break;
      take(name, other, name, other);
    }
  }
}

function isFurtherOffice(scan: Scan, one: Draft, other: Draft): boolean {
  const { text } = scan.words;
  if (other.name !== null || other.title === null || other.plural || one.determiner !== null || other.determiner !== null) return false;
  const comma = text[one.range.last] === "," ? 1 : 0;
  const and = text[one.range.last + comma] === "and" ? 1 : 0;
  if (comma + and === 0 || other.range.first !== one.range.last + comma + and) return false;
  return (and > 0 && (other.affiliation ?? one.affiliation) !== null) || (isBareOffice(scan, one) && isBareOffice(scan, other));
}

/** "Minister of Trade", with a capital and no article: what stands by itself like this holds nobody's place, but says who somebody is. */
function isBareOffice({ words }: Scan, { name, title, determiner, plural, range }: Draft): boolean {
  if (name !== null || title === null || plural || determiner !== null || words.headline[words.sentence[range.first]] > 0) return false;
  return title.range.first === range.first && (words.shape[range.first] & Shape.Capital) !== 0;
}

/** "Her Polish counterpart, Foreign Minister X", "his colleague, Ambassador Y of Peru": the name keeps its own office and is of the state told before. */
function isOfEqual(one: Draft, other: Draft): boolean {
  return EQUALS.has(one.noun ?? "") && (one.affiliation === null || other.affiliation === null);
}

/** Words for one who holds the same office elsewhere, and for whoever receives: the name behind has an office too. */
const EQUALS = new Set(["counterpart", "colleague", "host"]);

/**
 * "The Deputy Prime Minister and Minister of Finance, X,": the name after the comma has both offices. "My counterpart, the Minister of Finance, X,": the three are one, who
 * is called by the office.
 */
function apposeOffices(sentence: Sentence, persons: readonly Draft[]): void {
  for (let k = 0; k + 2 < persons.length; k++) {
    const [one, other, name] = [persons[k], persons[k + 1], persons[k + 2]];
    if (isEqualByOffice(sentence, one, other) && name.name !== null && name.title === null && isBeside(sentence, other, name, null)) {
      take(name, other, other, name);
      take(other, { ...one, title: null }, one, other);
      continue;
    }
    const isTheirs = name.name !== null && name.title === null && areOffices(sentence.scan, one, other) && other.name === null;
    if (!isTheirs || !isBeside(sentence, other, name, persons[k + 3] ?? null)) continue;
    take(name, one, one, other);
    take(name, other, other, name);
  }
}

/** "said spokesperson for the High Commissioner, X": an office without an article needs a name, which the office that it speaks for leaves to it. */
function apposeVoices(sentence: Sentence, persons: readonly Draft[]): void {
  for (let k = 0; k + 2 < persons.length; k++) {
    const [one, other, name] = [persons[k], persons[k + 1], persons[k + 2]];
    const isVoice = one.name === null && one.determiner === null && !one.plural && /^spokes(?:man|woman|person)$/.test(one.noun ?? "");
    const isOffice = other.name === null && other.range.first - one.range.last <= 2 && name.name !== null && name.title === null;
    if (isVoice && isOffice && isBeside(sentence, other, name, persons[k + 3] ?? null)) take(name, one, one, name);
  }
}

/** "His counterpart, the minister of finance": by a comma alone. */
function isEqualByOffice({ scan }: Sentence, one: Draft, other: Draft): boolean {
  const comma = scan.words.text[one.range.last] === "," && one.range.last + 1 === other.range.first;
  return comma && EQUALS.has(one.noun ?? "") && one.name === null && other.name === null && other.title !== null;
}

/** "X, the president's special envoy,": the name has the office, and not that of whom it is. */
function apposeOwned({ words: { text, shape } }: Scan, persons: readonly Draft[]): void {
  for (let k = 0; k + 2 < persons.length; k++) {
    const [name, owner, office] = persons.slice(k, k + 3);
    const comma = name.range.last;
    if (name.name === null || office.name !== null || text[comma] !== "," || owner.range.first !== comma + 1) continue;
    const isOwned = (shape[owner.range.last] & Shape.Possessive) !== 0 && office.range.first === owner.range.last + 1;
    if (isOwned) take(name, office, name, office);
  }
}

/** "The presidents of Chad and Niger, A and B," and "A and B, the presidents of Chad and Niger,": the first name is the first president's, where there are as many names as offices. */
function apposeLists(sentence: Sentence, drafts: readonly Draft[]): void {
  drafts.forEach((plural, at) => {
    if (!plural.plural || plural.kind !== "group") return;
    let next = at + 1;
    while (next < drafts.length && (drafts[next].group === plural || drafts[next].range.last <= plural.range.last)) next++;
    const offices = drafts.slice(at + 1, next).filter((one) => one.group === plural && one.kind === "person" && one.name === null);
    if (offices.length < 2) return;
    const behind = namesBehind(sentence, plural.range.last, drafts, next);
    if (behind.length === offices.length)
      behind.forEach((name, k) => {
        if (name.apposed === null) take(name, offices[k], offices[k], name);
      });
    const before = namesBefore(sentence, plural.range.first, drafts, at, offices.length);
    before.forEach((name, k) => {
      if (name.apposed === null && offices[k].apposed === null) take(name, offices[k], name, offices[k]);
    });
  });
}

/** So many names that a list before a comma is made of, the last joined by "and"; none where it has fewer. */
function namesBefore({ scan }: Sentence, at: number, drafts: readonly Draft[], from: number, count: number): Draft[] {
  const { text } = scan.words;
  const names: Draft[] = [];
  let word = text[at - 1] === "," ? at - 1 : -1;
  for (let k = from - 1; k >= 0 && drafts[k].range.last === word && names.length < count; k--) {
    if (drafts[k].kind !== "person" || drafts[k].name === null || drafts[k].group !== null) break;
    names.unshift(drafts[k]);
    const { first } = drafts[k].range;
    const joint = names.length === 1 ? text[first - 1] === "and" : text[first - 1] === ",";
    word = !joint ? -1 : names.length === 1 && text[first - 2] === "," ? first - 2 : first - 1;
  }
  return names.length === count ? names : [];
}

/** The names without offices of their own that a list after a comma is made of. */
function namesBehind({ scan }: Sentence, at: number, drafts: readonly Draft[], from: number): Draft[] {
  const { text } = scan.words;
  const names: Draft[] = [];
  let word = text[at] === "," ? at + 1 : -1;
  for (let k = from; k < drafts.length && drafts[k].range.first === word; k++) {
    if (drafts[k].kind !== "person" || drafts[k].name === null || drafts[k].group !== null) break;
    names.push(drafts[k]);
    const { last } = drafts[k].range;
    const comma = text[last] === "," ? 1 : 0;
    const and = ENDS_LIST.has(text[last + comma] ?? "") ? 1 : 0;
    word = last + comma + and > last ? last + comma + and : -1;
  }
  return names;
}

/** "Deputy Prime Minister and Foreign Minister X" has two offices; "the president and Foreign Minister X" are two persons. */
function isSecondOffice(scan: Scan, one: Draft, other: Draft): boolean {
  return one.determiner === null && other.name !== null && areOffices(scan, one, other);
}

/**
 * Two offices joined by "and" of which the second has no article or state before it, and the first is none that fills a person; but a body may be
 * chaired by any of them ("Kenyan President and EAC chair X"), and a party be led or a seat be held by any.
 */
function areOffices(scan: Scan, one: Draft, other: Draft): boolean {
  const { words, vocabulary } = scan;
  const { text } = words;
  if (one.title === null || one.name !== null || one.plural || other.title === null || other.plural || other.determiner !== null)
    return false;
  if (one.range.last + 1 !== other.range.first || text[one.range.last] !== "and") return false;
  // "Foreign Secretary and Secretary X": nobody is called again by a part of the office.
  if (one.noun === other.noun && other.title.text === other.noun) return false;
  if (one.affiliation !== null && CHAIRS.has(other.noun ?? "")) return true;
  if (SITTING.has(one.noun ?? "") || (LEADING.has(one.noun ?? "") && isOfParty(scan, one))) return true;
  const office = one.title.text.split(" ");
  return other.title.range.first === other.range.first && matchPhrase(vocabulary.parts.sole, office, 0, office.length) !== office.length;
}

/** Who leads a party or a body may hold an office of a state: "Alliance leader and Chilean president X"; "Chilean leader and Kenyan president X" are two persons. */
function isOfParty({ words: { text }, gazetteer }: Scan, { affiliation }: Draft): boolean {
  if (affiliation === null) return false;
  const kinds = gazetteer.kinds(text.slice(affiliation.first, affiliation.last).join(" "));
  return !kinds.includes("state") && !kinds.includes("demonym");
}

const LEADING = new Set(["leader", "co-leader", "founder", "chief", "head", "chairman", "chairwoman", "chairperson"]);
/** Who sits in a parliament may be a candidate or an envoy besides. */
const SITTING = new Set(["senator", "congressman", "congresswoman", "lawmaker", "mp", "mep"]);
const CHAIRS = new Set(["chair", "chairman", "chairwoman", "chairperson"]);

/** "The president, General X,", "the minister, Senator Y,": the title before the name is kept in whatever office, and the office is the one before the comma. */
function isStyled({ vocabulary }: Scan, one: Draft, other: Draft): boolean {
  if (one.title === null || one.plural || other.title === null || other.affiliation !== null || other.determiner !== null) return false;
  const style = other.title.text.split(" ");
  return matchPhrase(vocabulary.parts.style, style, 0, style.length) === style.length;
}

/** "X, the ministry's spokeswoman,": between the comma and the office stands whose it is. */
function isBehindOwner({ scan, last }: Sentence, owners: ReadonlyMap<number, Draft>, one: Draft, other: Draft): boolean {
  const { words } = scan;
  const comma = one.range.last;
  if (one.name === null || other.name !== null || words.text[comma] !== ",") return false;
  const owner = owners.get(comma + 1);
  if (owner === undefined || !(words.shape[owner.range.last] & Shape.Possessive) || owner.range.last + 1 !== other.range.first)
    return false;
  const after = other.range.last;
  if (after < last && !(words.shape[after] & Shape.Mark) && words.text[after] !== "of" && words.text[after] !== "for") return false;
  other.affiliation ??= owner.range;
  return true;
}

/** The name takes what the office phrase says; the later of the two points to the earlier. */
function take(name: Draft, office: Draft, earlier: Draft, later: Draft): void {
  later.apposed = earlier;
  name.title ??= office.title;
  name.affiliation ??= office.affiliation;
  name.gender ??= office.gender;
}

function isBeside(sentence: Sentence, one: Draft, other: Draft, third: Draft | null): boolean {
  const { scan, last } = sentence;
  const { words } = scan;
  const comma = one.name === null ? pastAcronym(scan, one.range.last, last) : one.range.last;
  // "After talks with X the Chinese president left."
  if (comma === other.range.first) return one.name === null || other.determiner !== "the" || !opensBefore(scan, one, other);
  if (isSecondOffice(scan, one, other) || isBehindPhrase(sentence, one, other, third)) return true;
  if (comma + 1 !== other.range.first || words.text[comma] !== ",") return false;
  if (one.name !== null && other.name === null && (words.shape[other.range.last] & Shape.Possessive) !== 0) return false;
  if (one.name !== null && other.determiner === null && SEATS.has(other.title?.text ?? "")) return true;
  if (isHeadlineList(sentence, one, other) || saysOfOther(sentence, one, other)) return false;
  if (relationOf(scan, other) === APPOS || (one.noun === "counterpart" && one.name === null && other.title === null)) return true;
  if (opensBefore(scan, one, other)) return false;
  if (one.name !== null && isBareOffice(scan, other)) return true;
  const after = other.range.last;
  if (after >= last) return true;
  if (words.shape[after] & Shape.Mark)
    return (
      CLOSERS.has(words.text[after]) &&
      (!goesOn(words.text, after, last) ||
        tagOf(scan, after + 2) === VERB ||
        isOfficial(one, other, third, after) ||
        hasCompany(words.text, one, other, after))
    );
  return !ENDS_LIST.has(words.text[after]) || other.name === null;
}

/** What stands behind the names of those who sit in a parliament: "A B, MP, and C D, TD". */
const SEATS: ReadonlySet<string> = new Set(["mp", "mep", "msp", "mla", "td", "t.d."]);

/** The word behind the acronym in brackets of the body that an office is of: "the commander of the Northern Fleet Command (NFC), General A B". */
function pastAcronym({ words: { text, shape } }: Scan, at: number, last: number): number {
  return at + 3 < last && text[at] === "(" && text[at + 2] === ")" && (shape[at + 1] & Shape.Caps) !== 0 ? at + 3 : at;
}

/** "They never met President X, the envoy said": an object at the end of what the office behind the comma says. */
function saysOfOther({ scan, first, last }: Sentence, one: Draft, other: Draft): boolean {
  const { words } = scan;
  if (one.name === null || other.name !== null || other.determiner !== "the") return false;
  const verb = /^(?:is|was)$/.test(words.text[other.range.last]) ? other.range.last + 1 : other.range.last;
  if (verb >= last || !scan.vocabulary.quoting.has(words.text[verb]) || words.text[one.range.first - 1] === ",") return false;
  for (let k = one.range.first - 1; k >= first; k--) if (tagOf(scan, k) === VERB) return true;
  return false;
}

/** "In talks with the Chinese president, X raised", "in talks with X, the Chinese president raised": what opens the sentence ends at the comma, and behind it stands who does something. */
function opensBefore(scan: Scan, one: Draft, other: Draft): boolean {
  if ((one.name === null) === (other.name === null) || (one.name !== null && !goesOnAtOnce(scan, other))) return false;
  if (!SUBJECTS.has(relationOf(scan, other)) || !LED.has(relationOf(scan, one))) return false;
  const { head } = scan.parsed.syntax;
  return head[headOf(scan, other)] > headOf(scan, other) && head[headOf(scan, one)] !== headOf(scan, other);
}

/** True where no mark stands behind: "the president said". */
function goesOnAtOnce({ words: { shape } }: Scan, { range }: Draft): boolean {
  return range.last < shape.length && (shape[range.last] & Shape.Mark) === 0;
}

const SUBJECTS: ReadonlySet<number> = new Set([RELATIONS.indexOf("nsubj"), RELATIONS.indexOf("nsubj:pass")]);
const LED: ReadonlySet<number> = new Set([RELATIONS.indexOf("obl"), RELATIONS.indexOf("nmod"), RELATIONS.indexOf("obj")]);

/** "Kenyan president, X hold talks": a headline says "and" by a comma that no other follows. */
function isHeadlineList({ scan, last }: Sentence, one: Draft, other: Draft): boolean {
  const { words, parsed } = scan;
  const after = other.range.last;
  if (one.name !== null || other.name === null || after >= last || words.shape[after] & Shape.Mark) return false;
  return parsed.article.blocks[parsed.sentences.block[words.sentence[one.range.first]]].kind === "title";
}

/** How many words may stand between an office and the comma before its holder's name. */
const LONGEST_PHRASE = 8;

/** "The prime minister of the interim authority in Accra, X.": between the office and the comma stands what it is of, and a mark ends it all. */
function isBehindPhrase({ scan, last }: Sentence, one: Draft, other: Draft, third: Draft | null): boolean {
  const { text, shape } = scan.words;
  const comma = other.range.first - 1;
  if (one.name !== null || other.name === null || text[comma] !== "," || comma <= one.range.last || comma - one.range.last > LONGEST_PHRASE)
    return false;
  if (!PHRASES.has(text[one.range.last])) return false;
  for (let k = one.range.last; k < comma; k++) if (shape[k] & Shape.Mark || tagOf(scan, k) === VERB) return false;
  const after = other.range.last;
  if (after >= last || !CLOSERS.has(text[after])) return after >= last;
  // "The speaker of A's parliament, B C, and President D": whoever comes next has an office of his own.
  const isNext = third !== null && third.title !== null && third.name !== null && third.range.first === after + 2;
  return !goesOn(text, after, last) || tagOf(scan, after + 2) === VERB || (other.title === null && isNext);
}

const PHRASES = new Set(["of", "for", "in", "at", "on", "to"]);

/** "Kenya's foreign minister, A B, and his Somali counterpart": two offices, the first with its name. */
function isOfficial(one: Draft, other: Draft, third: Draft | null, comma: number): boolean {
  if (one.name !== null || one.affiliation === null || other.title !== null || other.affiliation !== null) return false;
  return third !== null && third.title !== null && third.range.first - comma <= 3;
}

/** "Kenya's foreign minister, A B, and his counterparts from Chad and Mali": who has counterparts holds the office. */
function hasCompany(text: readonly string[], one: Draft, other: Draft, comma: number): boolean {
  if (one.name !== null || one.affiliation === null || other.title !== null || other.affiliation !== null) return false;
  return (text[comma + 2] === "his" || text[comma + 2] === "her") && text.slice(comma + 3, comma + 7).some((word) => THEIRS.test(word));
}

const THEIRS = /^(?:counterparts?|colleagues?|delegation|deputy|guests?)$/;

/** What the tree says of the later phrase; -1 without a tree. */
function relationOf(scan: Scan, one: Draft): number {
  const head = headOf(scan, one);
  return scan.parsed.syntax.head[head] === -2 ? -1 : scan.parsed.syntax.relation[head];
}

/** "the president of Iran, Vladimir Putin, and ..." is a list. */
function goesOn(text: readonly string[], comma: number, last: number): boolean {
  return text[comma] === "," && comma + 1 < last && ENDS_LIST.has(text[comma + 1]);
}
