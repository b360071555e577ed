import { UPOS } from "../doc.ts";
import { isTagged, taggedKind } from "../nametags/nametagged.ts";
import { type Draft, draft, type Sentence } from "./drafts.ts";
import { type Atom, isSurnameOnly } from "./names.ts";
import { type Scan, tagOf } from "./scan.ts";
import { Shape } from "./words.ts";

const NOUN = UPOS.indexOf("NOUN");
const VERB = UPOS.indexOf("VERB");
const AUX = UPOS.indexOf("AUX");
const ADP = UPOS.indexOf("ADP");

/** The surnames and full names of all persons among the drafts; a given name of two words joined ("Jae-in") has the surname before it. */
export function namesOfPersons({ words }: Scan, drafts: readonly Draft[]): ReadonlySet<string> {
  const persons = new Set<string>();
  for (const { kind, name } of drafts) {
    if (kind !== "person" || name === null) continue;
    persons.add(words.text[name.last - 1]);
    if ((words.shape[name.last - 1] & (Shape.Hyphened | Shape.Capital)) === Shape.Hyphened) persons.add(words.text[name.first]);
    if (name.last - name.first > 1) persons.add(words.text.slice(name.first, name.last).join(" "));
  }
  return persons;
}

/**
 * Names whose kind neither gazetteer nor shape could tell, by the rest of the article and by what stands around them: the surname of a
 * person named elsewhere, a place after "in", what the name tagger takes the whole name for, a person who says or does something. Others
 * are left out, and so are bodies and places of one word that only the tagger tells, and no gazetteer: too many are firms, whose talks are no diplomacy, and
 * buildings. A person has no article and nothing happens in one, whatever the tagger says.
 */
export function settleUnknown(sentence: Sentence, unknown: readonly Atom[], persons: ReadonlySet<string>): Draft[] {
  const settled: Draft[] = [];
  for (const atom of unknown) {
    const kind = kindOf(sentence, atom, persons);
    if (kind !== null) settled.push(draft(kind, { first: atom.first, last: atom.last }, atom.last - 1, { name: atom }));
  }
  return settled;
}

function kindOf(sentence: Sentence, atom: Atom, persons: ReadonlySet<string>): "person" | "place" | "body" | null {
  const { words, vocabulary } = sentence.scan;
  const length = atom.last - atom.first;
  const final = words.text[atom.last - 1];
  const before = atom.first > sentence.first ? words.text[atom.first - 1] : "";
  const located = vocabulary.shapes.locative.has(before);
  if (length === 1 && isSurnameOnly(sentence.scan, final)) return persons.has(final) && !ARTICLES.has(before) && !located ? "person" : null;
  if (persons.has(final) && length <= 3 && !(located && atom.kind === "place")) return "person";
  if (atom.kind === "place") return "place";
  if (length === 1 && atom.kinds.length === 0 && isHolderOf(sentence, atom)) return "person";
  const tagged = taggedKind(sentence.scan, atom);
  const article = ARTICLES.has(before);
  if (tagged === "person" ? !article && !located : tagged !== null && length > 1) return tagged;
  if (located || (tagged === "place" && !article && atom.kinds.includes("place"))) return "place";
  const kind = headedBy(sentence, atom);
  if (kind !== null || article || tagged !== null) return kind;
  if (atom.kinds.includes("place")) return atom.kinds.includes("family") && acts(sentence, atom) ? "person" : "place";
  if (length === 1) return reports(sentence, atom) ? "person" : null;
  if (length > 3 || words.headline[sentence.index]) return null;
  return reports(sentence, atom) ||
    holdsOffice(sentence, atom) ||
    isHolder(sentence, atom) ||
    (!isTagged(sentence.scan) && !ordinary(sentence.scan, atom))
    ? "person"
    : null;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that"]);

/** What a common noun behind the name says: "Kelantan state", "the Kani Wam area". */
function headedBy({ scan, last }: Sentence, atom: Atom): "place" | "body" | null {
  const { words, vocabulary } = scan;
  if (atom.last >= last || words.shape[atom.last] & (Shape.Mark | Shape.Capital)) return null;
  const alone = atom.last + 1 >= last || tagOf(scan, atom.last + 1) !== NOUN;
  if (vocabulary.shapes.behind.has(words.text[atom.last]) && alone) return "place";
  return atom.kinds.length === 0 && vocabulary.shapes.body.has(words.text[atom.last]) ? "body" : null;
}

/** True when a word of the name is an ordinary word as well: "Smart Phone", "Applied Semantics". */
function ordinary({ words, vocabulary }: Scan, atom: Atom): boolean {
  for (let w = atom.first; w < atom.last; w++) if (words.lower.has(words.text[w]) || vocabulary.ordinary.has(words.text[w])) return true;
  return false;
}

/** True when a reporting verb stands before or behind the name: "Zukov said", "said Zukov". */
function reports({ scan, first, last }: Sentence, atom: Atom): boolean {
  const { words, vocabulary } = scan;
  const isReport = (w: number) => w >= first && w < last && vocabulary.reporting.has(words.text[w]);
  return isReport(atom.last) || (isReport(atom.first - 1) && words.text[atom.first - 1] !== "to");
}

/** How many words an apposition has before its office at most. */
const BEFORE_OFFICE = 8;
const AFTER_OFFICE: ReadonlySet<string> = new Set([",", ".", "of", "for", "to", "at", "in"]);

/** True when an apposition says what office somebody of that name holds: "Ane Tol-har, the ministry's spokesperson, told". */
function holdsOffice({ scan, last }: Sentence, atom: Atom): boolean {
  const { words, vocabulary } = scan;
  if (words.text[atom.last] !== ",") return false;
  for (let w = atom.last + 1; w < Math.min(last, atom.last + 2 + BEFORE_OFFICE); w++) {
    if (words.shape[w] & Shape.Mark || tagOf(scan, w) === VERB || tagOf(scan, w) === AUX) return false;
    const title = vocabulary.titles.get(words.text[w]);
    if (title !== undefined && !title.plural && title.class !== "honorific" && title.singular !== "member")
      if (w + 1 >= last || AFTER_OFFICE.has(words.text[w + 1])) return true;
  }
  return false;
}

/** True for a name of several words between commas behind an office: "the president's spokesman, Ane Tol-har, told". */
function isHolder({ scan, first, last }: Sentence, atom: Atom): boolean {
  const { words, vocabulary } = scan;
  if (atom.first - 2 < first || words.text[atom.first - 1] !== ",") return false;
  const title = vocabulary.titles.get(words.text[atom.first - 2]);
  const closed = atom.last >= last || /^[,.]$/.test(words.text[atom.last]);
  return closed && title !== undefined && !title.plural && title.alone && !(words.shape[atom.first - 2] & Shape.Mark);
}

/** True for a name between commas behind an office and its state: "the president of Chad, Tolhar, told". */
function isHolderOf({ scan, first, last, atomOver }: Sentence, atom: Atom): boolean {
  const { words, vocabulary } = scan;
  const state = atomOver.get(atom.first - 2);
  if (state?.kind !== "state" || words.text[atom.first - 1] !== "," || atom.last >= last || words.text[atom.last] !== ",") return false;
  const of = words.text[state.first - 1] === "the" ? state.first - 2 : state.first - 1;
  const title = of - 1 >= first && words.text[of] === "of" ? vocabulary.titles.get(words.text[of - 1]) : undefined;
  return title !== undefined && !title.plural && title.alone;
}

/** True when a verb follows that somebody does, or the name is whom something is done "by" or "with". */
function acts(sentence: Sentence, atom: Atom): boolean {
  const { scan, first, last } = sentence;
  if (atom.last < last) {
    const tag = tagOf(scan, atom.last);
    if (tag === VERB || tag === AUX) return true;
  }
  if (atom.first === first) return false;
  const before = scan.words.text[atom.first - 1];
  return tagOf(scan, atom.first - 1) === ADP && (before === "by" || before === "with");
}
