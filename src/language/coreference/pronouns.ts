import { UPOS } from "../doc.ts";
import { countOf } from "../mentions/affiliations.ts";
import { type Draft, draft, type Sentence } from "../mentions/drafts.ts";
import { tagOf } from "../mentions/scan.ts";
import { Shape } from "../mentions/words.ts";

const CCONJ = UPOS.indexOf("CCONJ");
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");
const ADJ = UPOS.indexOf("ADJ");
/** "the two", "these three": the numbers that stand for a group without a noun. */
const LARGEST_COUNT = 20;

/** Pronouns and possessives, and numbers that stand for a group: "he", "his", "both", "the two". */
export function pronounsOf(sentence: Sentence, taken: Uint8Array): Draft[] {
  const { words, vocabulary } = sentence.scan;
  const drafts: Draft[] = [];
  for (let w = sentence.first; w < sentence.last; w++) {
    const pronoun = vocabulary.pronouns.get(words.text[w]);
    if (pronoun === undefined) {
      const count = bareCount(sentence, w, taken);
      if (count !== null) drafts.push(count);
      continue;
    }
    if (words.shape[w] & Shape.Caps && words.text[w] !== "i") continue;
    if (pronoun.possessive && isStyle(sentence, w + 1, taken)) {
      const alone = { ...pronoun, possessive: false };
      drafts.push(
        draft("pronoun", { first: w, last: w + 2 }, w + 1, { gender: pronoun.gender === "n" ? null : pronoun.gender, pronoun: alone }),
      );
      continue;
    }
    if (pronoun.count !== null && (taken[w] || !standsAlone(sentence, w + 1) || tagOf(sentence.scan, w) === CCONJ)) continue;
    drafts.push(
      draft("pronoun", { first: w, last: w + 1 }, w, {
        plural: pronoun.number === "plural",
        count: pronoun.count,
        gender: pronoun.gender === "n" ? null : pronoun.gender,
        pronoun,
      }),
    );
  }
  return drafts;
}

/** "His Majesty left", "met Her Excellency in Lima": a style of address with nobody behind it stands for whoever was told of. */
function isStyle(sentence: Sentence, at: number, taken: Uint8Array): boolean {
  const { words } = sentence.scan;
  if (at >= sentence.last || taken[at] || !STYLES.has(words.text[at]) || !(words.shape[at] & Shape.Capital)) return false;
  if (at + 1 >= sentence.last) return true;
  return !(words.shape[at + 1] & (Shape.Capital | Shape.Possessive)) && words.text[at + 1] !== "the";
}

const STYLES: ReadonlySet<string> = new Set(["majesty", "highness", "excellency", "holiness", "eminence"]);

/** "the two would descend on ...": a number with an article and no noun. */
function bareCount(sentence: Sentence, at: number, taken: Uint8Array): Draft | null {
  const { words } = sentence.scan;
  const number = words.text[at + 1] === "other" ? at + 2 : at + 1;
  if (words.text[at] !== "the" || number >= sentence.last || taken[number]) return null;
  const count = countOf(sentence, number);
  if (count === undefined || count === null || count < 2 || count > LARGEST_COUNT) return null;
  if (!standsAlone(sentence, number + 1)) return null;
  return draft("pronoun", { first: at, last: number + 1 }, number, {
    plural: true,
    count,
    determiner: "the",
    pronoun: { number: "plural", gender: null, person: 3, possessive: false, count },
  });
}

/** True when no noun follows that the number or "both" would count. */
function standsAlone(sentence: Sentence, at: number): boolean {
  const { words } = sentence.scan;
  if (at >= sentence.last || words.shape[at] & Shape.Mark) return true;
  const tag = tagOf(sentence.scan, at);
  return tag !== NOUN && tag !== PROPN && tag !== ADJ && !sentence.atomAt.has(at) && !(words.shape[at] & (Shape.Capital | Shape.Digit));
}
