import { fold } from "../text/fold.ts";

/** Words that belong to the family name that follows them: "von der Leyen", "al-Assad", "bin Salman". Folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn ben bint abu ould ag van von der den de del della di da dos das du la le lo ter ten y e zu af san santa st saint".split(
    " ",
  ),
);
/** States whose personal names begin with the family name, as English news writes them. */
const FAMILY_FIRST: ReadonlySet<string> = new Set("CN TW HK MO KR KP KH".split(" "));
/** States whose people news calls by their own, first name ("Abiy", "Thaksin"), or by either. */
const FIRST_NAME_TOO: ReadonlySet<string> = new Set("ET ER TH MY BN BT IS VA ID LK".split(" "));
/** States where the mother's family name stands last and news mostly leaves it out. */
const MOTHER_LAST: ReadonlySet<string> = new Set("AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE PH".split(" "));
const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|x{1,2}|xi{1,3}|xiv|xv|xvi)$/;

/** What a person may be called in a text, folded; `family` and `given` are names of one part. */
export interface PersonalForms {
  readonly full: readonly string[];
  readonly family: readonly string[];
  readonly given: readonly string[];
}

/**
 * The forms under which news mentions a person of this name: whole, without middle names and initials, and by the part that
 * the state's custom uses alone. `state` is an ISO code, or "" when none is known; a monarch is called by the first name.
 */
export function personalForms(name: string, state: string, monarch = false): PersonalForms {
  const words = name
    .replace(/[()[\]]/g, " ")
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== "");
  const parts = words.flatMap((word) => word.split(" "));
  const full = new Set([words.join(" ")]);
  const plain = words.filter((word) => word.length > 1);
  if (plain.length >= 2) full.add(plain.join(" "));
  if (words.length < 2) return { full: [...full], family: parts.length === 1 ? [...full] : [], given: [] };
  if (monarch || NUMERAL.test(words[words.length - 1])) {
    return { full: [...full], family: [words[0]], given: [words[0]] };
  }
  const family = FAMILY_FIRST.has(state) ? [words[0]] : familyNames(words, state);
  if (!FAMILY_FIRST.has(state) && words.length > 2) full.add(`${words[0]} ${family[0]}`);
  if (FIRST_NAME_TOO.has(state)) family.push(words[0]);
  const given = FAMILY_FIRST.has(state) ? parts.slice(1) : parts.slice(0, Math.max(1, parts.length - 1));
  return {
    full: [...full],
    family: [...new Set(family)].filter((word) => word.length > 1 && !PARTICLES.has(word)),
    given: [...new Set(given)].filter((word) => word.length > 2 && !PARTICLES.has(word) && !family.includes(word)),
  };
}

/** True for a spelling that is a part of the name, or one word: "Lopez Obrador", "MBS". It is used as a family name is. */
export function isPartOf(spelling: string, name: string): boolean {
  return !spelling.includes(" ") || fold(name).endsWith(` ${fold(spelling)}`);
}

/** The family name with its particles and without them; where a mother's name follows, both, and the father's first. */
function familyNames(words: readonly string[], state: string): string[] {
  let start = words.length - 1;
  if (/^(?:jr|sr|ii|iii)$/.test(words[start]) && start > 1) start--;
  const last = words[start];
  while (start > 1 && PARTICLES.has(words[start - 1].split(" ")[0]) && PARTICLES.has(words[start - 1])) start--;
  const whole = words.slice(start, words.indexOf(last, start) + 1).join(" ");
  const names = [whole];
  const bare = last.split(" ");
  if (bare.length > 1) names.push(PARTICLES.has(bare[0]) ? bare.slice(1).join(" ") : bare[bare.length - 1]);
  if (whole !== last) names.push(last);
  if (MOTHER_LAST.has(state) && words.length >= 3 && start === words.length - 1) {
    const father = words[start - 1];
    if (start - 1 >= 1 && !PARTICLES.has(father))
      return words.length >= 4 ? [father, `${father} ${whole}`, ...names] : [...names, father, `${father} ${whole}`];
  }
  return names;
}
