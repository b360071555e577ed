import type { Claim } from "../src/claims/claim.ts";
import type { Mention } from "../src/language/doc.ts";

/** A sentence that tells something, as it was read. */
export interface Base {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
}

/** The sentence said in another way; `names` are those that it calls otherwise. */
export interface Variant {
  readonly text: string;
  readonly names: ReadonlyMap<string, string>;
}

type Dice = <T>(list: readonly T[]) => T;
type Vary = (base: Base, pick: Dice) => Variant[];

/** A choice that a seed determines. */
export function dice(seed: number): Dice {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}

/** A text with whole names replaced, longer ones first. */
export function replaced(text: string, names: ReadonlyMap<string, string>): string {
  const longest = [...names.keys()].sort((one, other) => other.length - one.length);
  if (longest.length === 0) return text;
  const escaped = longest.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text.replace(new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "gu"), (name) => names.get(name) ?? name);
}

const NONE: ReadonlyMap<string, string> = new Map();
/** Names of many shapes that nobody of the world has, each with what its bearer is called for short. */
const PEOPLE: readonly (readonly [string, string])[] = [
  ["Widyanto", "Widyanto"],
  ["Tomas Verhaage", "Verhaage"],
  ["Elin Marstad", "Marstad"],
  ["Kwabena Ofosuhene", "Ofosuhene"],
  ["Ana Lucía Berrocal", "Berrocal"],
  ["Luis Alberto Quesada Montoya", "Quesada"],
  ["Jean-Luc Moutoussamy", "Moutoussamy"],
  ["Anne-Marie Slotte-Berg", "Slotte-Berg"],
  ["Khalid bin Saif al-Mazrouqi", "al-Mazrouqi"],
  ["María de la Cruz Espinal", "Espinal"],
  ["Pieter van der Hoevenaar", "van der Hoevenaar"],
  ["S. P. Raghunathan", "Raghunathan"],
  ["John Q. Harmonsen", "Harmonsen"],
  ["Liu Wenshan", "Liu"],
  ["Park Jin-sook", "Park"],
  ["Nguyen Thi Hoai", "Hoai"],
  ["Łukasz Żółkiewicz", "Żółkiewicz"],
  ["Mark May", "May"],
  ["Boris Paris", "Paris"],
];
const OFFICES = [
  "President",
  "Prime Minister",
  "Foreign Minister",
  "Deputy Prime Minister and Minister for Urban Development",
  "Minister of Finance and Economic Planning",
  "Assistant Secretary of State for African Affairs",
  "Minister of State for Foreign Affairs",
  "Acting Foreign Minister",
] as const;
const FORMS: readonly ((office: string, name: string) => string)[] = [
  (office, name) => `Kenyan ${office} ${name}`,
  (office, name) => `${office} ${name} of Kenya`,
  (office, name) => `the ${office} of Kenya, ${name},`,
  (office, name) => `${name}, ${office} of Kenya,`,
  (office, name) => `Kenya's ${office.toLowerCase().replace("african", "African")}, ${name},`,
  (office, name) => `His Excellency, Mr. ${name}, ${office} of Kenya,`,
  (office, name) => `Kenyan ${office} Dr. ${name}`,
];
const ASIDES = [
  ", 61,",
  ", who took office in May,",
  ", leader of the Unity Party,",
  " (pictured)",
  ", a former general,",
  ", accompanied by his wife,",
  ", whose term ends next year,",
] as const;
const OPENINGS = ["Meanwhile, ", "According to state media, ", "On Saturday ", "Late on Friday, ", "Despite the tensions, "] as const;
const ENDINGS = [", officials said", " behind closed doors", ", the state news agency reported"] as const;
const FRAMES: readonly ((text: string) => string)[] = [
  (text) => `It rained in the afternoon. ${text}`,
  (text) => `NAIROBI, May 3 (Xinhua) -- ${text}`,
  (text) => `${text}\n\nThe weather was fine.`,
  (text) => text.replace(/'/g, "’").replace(/"([^"]*)"/g, "“$1”"),
];

/** The kinds of variants, by name. */
export const VARIANTS: Readonly<Record<string, Vary>> = {
  names: (base, pick) => (isOfficial(base) ? [renamed(base, pick), renamed(base, pick)].flatMap((one) => (one === null ? [] : [one])) : []),
  titles: (base, pick) =>
    partiesOf(base)
      .filter(
        ({ title, affiliation, text }) =>
          title !== null &&
          affiliation !== null &&
          /president|minister|king|chancellor/i.test(title) &&
          !/former|vice|his |her |,/i.test(text),
      )
      .flatMap((party) => retitled(base, party, pick)),
  asides: (base, pick) =>
    partiesOf(base)
      .filter(({ span }) => /^ (?:and |with |in |on |has |is |will |met |held |said )/.test(base.text.slice(span.end)))
      .slice(0, 2)
      .map(({ span }) => ({ text: base.text.slice(0, span.end) + pick(ASIDES) + base.text.slice(span.end), names: NONE })),
  openings: (base, pick) =>
    base.mentions.some(({ span, kind, name }) => span.start === 0 && kind === "person" && name !== null)
      ? [{ text: pick(OPENINGS) + base.text, names: NONE }]
      : [],
  endings: (base, pick) =>
    /[^.?!"”]\.$/.test(base.text) && !/["“”]/.test(base.text) ? [{ text: `${base.text.slice(0, -1)}${pick(ENDINGS)}.`, names: NONE }] : [],
  frames: (base, pick) => [{ text: pick(FRAMES)(base.text), names: NONE }],
};

/** The persons by name who are parties or visitors and whose phrase ends with their name. */
function partiesOf({ claims, mentions }: Base): Mention[] {
  const ids = new Set(
    claims
      .flatMap(({ happening }) => ("parties" in happening ? happening.parties : happening.kind === "visit" ? [happening.visitor] : []))
      .map(({ id }) => id),
  );
  return mentions.filter(
    ({ id, kind, nameSpan, span, memberOf }) => ids.has(id) && kind === "person" && memberOf === null && nameSpan?.end === span.end,
  );
}

/** True where all whom it is of are told an office or a state: names that nobody knows must not be what tells that. */
function isOfficial(base: Base): boolean {
  return base.claims.every(({ happening }) =>
    ("parties" in happening ? happening.parties : []).every(
      (party) =>
        party.kind !== "person" ||
        base.mentions.some(({ chain, title, affiliation }) => chain === party.chain && (title ?? affiliation) !== null),
    ),
  );
}

/** All persons called otherwise, those of one name alike. */
function renamed({ text, mentions }: Base, pick: Dice): Variant | null {
  const names = new Map<string, string>();
  const given = mentions.flatMap(({ kind, name, plural }) => (kind === "person" && name !== null && !plural ? [name] : []));
  const full = [...new Set(given)].sort((one, other) => other.length - one.length);
  const used = new Set<string>();
  for (const name of full) {
    const longer = full.find((other) => other !== name && other.split(" ").includes(name));
    const known = longer === undefined ? undefined : PEOPLE.find(([whole]) => whole === names.get(longer));
    const person = known ?? pick(PEOPLE);
    if (known === undefined && used.has(person[0])) return null;
    used.add(person[0]);
    names.set(name, known === undefined && name.includes(" ") ? person[0] : person[1]);
  }
  const varied = replaced(text, names);
  return varied === text ? null : { text: varied, names };
}

/** A party with another office, in another form; a comma before a mark is none. */
function retitled({ text }: Base, { span, name }: Mention, pick: Dice): Variant[] {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  if (name === null || /^(?:['’]s|-|,? (?:of|the|a|who)\b|,)/.test(after) || /(?:visiting|his|her|the|counterpart,?) $/i.test(before))
    return [];
  const form = pick(FORMS)(pick(OFFICES), name);
  const closed = /^\s*[,.;:)?!]/.test(after) ? form.replace(/,$/, "") : form;
  const begun = span.start === 0 ? closed[0].toUpperCase() + closed.slice(1) : closed;
  return [{ text: before + begun + after, names: NONE }];
}
