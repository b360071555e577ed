import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dice } from "./dice.ts";
import type { Slots } from "./domain.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const TITLES = [
  ...["President", "President", "President", "Prime Minister", "Prime Minister", "Foreign Minister", "Foreign Minister", "Chancellor"],
  ...[
    "Secretary of State",
    "Defense Minister",
    "Vice President",
    "King",
    "Secretary-General",
    "Crown Prince",
    "Premier",
    "Foreign Secretary",
  ],
  ...["Deputy Foreign Minister", "special envoy", "Ambassador", "Speaker", "spokesman", "spokeswoman"],
];
/** Offices that are phrases, as trees that hang on the name behind them. */
const OFFICES = [
  ...["President", "President", "amod:Prime Minister", "amod:Prime Minister", "amod:Foreign Minister", "amod:Foreign Minister"],
  ...["Chancellor", "Secretary nmod[case:of State]", "Minister nmod[case:of Finance]", "Minister nmod[case:of Trade]"],
  ...[
    "Minister nmod[case:for amod:Foreign Affairs]",
    "compound:Defense Minister",
    "compound:Vice President",
    "amod:special envoy",
    "Ambassador",
  ],
];
const NUMBERS = ["two", "three", "four", "five", "seven", "ten", "eleven", "fifteen", "twenty"];

/** The names of the world's tables as trees for the slots of a grammar. */
export function worldSlots(folder: string): Slots {
  const persons = column(folder, "persons.tsv", "name").filter((name) => /^[\p{L}' .-]+$/u.test(name) && /^\S+(?: \S+){1,3}$/.test(name));
  const surnames = persons.filter((name) => /^\S+ [\p{L}]{3,}$/u.test(name)).map((name) => name.split(" ")[1]);
  const states = rows(folder, "states.tsv").filter(({ standing }) => standing !== "0");
  const cities = column(folder, "capitals.tsv", "name");
  const demonyms = rows(folder, "state_names.tsv")
    .filter(({ kind, words }) => kind === "demonym" && /^\p{Lu}\p{L}+(?:(?<!m)[ae]n|ian|sh|ese|i|ch|k)$/u.test(words))
    .map(({ words }) => words);
  const surname = (dice: Dice) => pick(dice, surnames);
  const title = (dice: Dice) => pick(dice, TITLES);
  const demonym = (dice: Dice) => (dice.next() < 0.15 ? "US" : pick(dice, demonyms));
  const fullName = (dice: Dice) => pick(dice, persons);
  return {
    PN: surname,
    P: (dice) => (dice.next() < 0.02 ? officer(dice, fullName, demonym) : person(dice, { surname, fullName, title, demonym })),
    TITLED: (dice) => titled(dice, title, fullName),
    OFFICER: (dice) => officer(dice, fullName, demonym),
    NAME: (dice) => `*${joined(fullName(dice))}`,
    PFlat: (dice) => flat(fullName(dice)),
    S: (dice) => {
      const { name, article } = pick(dice, states);
      return `${article === "" ? "" : `det:${article} `}${joined(name)}`;
    },
    SN: (dice) => joined(pick(dice, states).name),
    DEM: (dice) => pick(dice, demonyms),
    C: (dice) => joined(pick(dice, cities)),
    D: date,
    WD: (dice) => pick(dice, WEEKDAYS),
    MONTH: (dice) => pick(dice, MONTHS),
    YEAR: (dice) => String(1945 + dice.below(85)),
    N: (dice) => (dice.next() < 0.2 ? pick(dice, NUMBERS) : String(2 + dice.below(190))),
  };
}

interface Parts {
  readonly surname: (dice: Dice) => string;
  readonly fullName: (dice: Dice) => string;
  readonly title: (dice: Dice) => string;
  readonly demonym: (dice: Dice) => string;
}

/** A person as one word for the parser: surname, whole name, or either behind title and nationality. */
function person(dice: Dice, { surname, fullName, title, demonym }: Parts): string {
  const lot = dice.next();
  if (lot < 0.4) return surname(dice);
  const name = joined(fullName(dice));
  if (lot < 0.48) return name;
  if (lot < 0.6) return `*${name}`;
  if (lot < 0.68) return `${joined(title(dice))}_*${surname(dice)}`;
  if (lot < 0.8) return `${joined(title(dice))}_*${name}`;
  if (lot < 0.94) return `${demonym(dice)}_${joined(title(dice))}_*${name}`;
  return `${dice.next() < 0.7 ? "his" : "her"}_${demonym(dice)}_counterpart_*${name}`;
}

/** A whole name behind its title, as one word for the parser. */
function titled(dice: Dice, title: (dice: Dice) => string, fullName: (dice: Dice) => string): string {
  return `${joined(title(dice))}_*${joined(fullName(dice))}`;
}

/** A person whose office, nationality and names all are words to the parser, as of those whom no rule knows. */
function officer(dice: Dice, fullName: (dice: Dice) => string, demonym: (dice: Dice) => string): string {
  const demonymOf = demonym(dice);
  const nation = dice.next() < 0.5 ? `${demonymOf === "US" ? "compound" : "amod"}:${demonymOf} ` : "";
  return `nmod:desc[${nation}${pick(dice, OFFICES)}] ${flat(fullName(dice))}`;
}

/** A name of which every word is one to the parser. */
function flat(name: string): string {
  const [first, ...rest] = name.split(" ");
  return [first, ...rest.map((part) => `flat:${part}`)].join(" ");
}

/** What "on" can stand before: a weekday, a date, or both, of which the parser sees the first name. */
function date(dice: Dice): string {
  const weekday = pick(dice, WEEKDAYS);
  const month = pick(dice, MONTHS);
  const day = 1 + dice.below(28);
  const lot = dice.next();
  if (lot < 0.62) return weekday;
  if (lot < 0.78) return `*${month}_${day}`;
  if (lot < 0.83) return `${day}_*${month}`;
  if (lot < 0.95) return `*${weekday}_,_${month}_${day}`;
  return `*${month}_${day}_,_${1990 + dice.below(40)}`;
}

function joined(name: string): string {
  return name.replaceAll(" ", "_");
}

function pick<T>(dice: Dice, list: readonly T[]): T {
  return list[dice.below(list.length)];
}

function column(folder: string, file: string, name: string): string[] {
  return rows(folder, file).map((row) => row[name]);
}

/** A table's rows by the names of its columns. */
function rows(folder: string, file: string): Record<string, string>[] {
  const lines = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const names = lines[0].split("\t");
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, k) => [name, cells[k] ?? ""]));
  });
}
