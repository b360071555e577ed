import { numberAt } from "../../text/numbers.ts";
import type { TimeSentence } from "./atoms.ts";
import { monthOf } from "./months.ts";
import { type Reading, reading } from "./timex.ts";

/** A year by itself, only where the words around it make it one. */
export function yearAt(s: TimeSentence, at: number): Reading | null {
  const spelt = s.fine ? speltYear(s, at) : null;
  if (spelt !== null) return spelt;
  const era = s.fine ? eraYear(s, at) : null;
  if (era !== null) return era;
  const short = s.given && s.atoms.length - at === 1 ? /^['’]?(\d\d)$/.exec(s.word(at)) : null;
  if (short !== null) return reading(at + 1, { year: Number(short[1]) + (Number(short[1]) > 40 ? 1900 : 2000) });
  const elided = s.fine ? elidedYear(s, at) : null;
  if (elided !== null) return elided;
  const year = yearNumber(s, at);
  const part = year === null ? null : /^(?:q[1-4]|h[12])$/.exec(s.word(s.word(at + 1) === "-" ? at + 2 : at + 1));
  if (year !== null && part !== null) return reading(s.word(at + 1) === "-" ? at + 3 : at + 2, { year, part: part[0].toUpperCase() });
  const share = s.fine && year !== null ? shareAfter(s, at + 1) : null;
  if (share !== null) return { ...share, year };
  const named = year === null ? undefined : s.words.months.get(s.word(at + 1));
  if (year !== null && named !== undefined && monthOf(s, at + 1) !== null && s.word(at - 1) === "in")
    return reading(at + 2, { year, month: named });
  if (year === null || !(s.given || isYear(s, at, year))) return null;
  return reading(at + 1, { year });
}

/** "the 1988 third quarter", "last year's first half": the part of a year that is named before it, after a possessive or none. */
export function shareAfter(s: TimeSentence, at: number): Reading | null {
  const next = s.word(at) === "'s" ? at + 1 : at;
  const ordinal = numberAt(s.word, next, next + 1);
  if (!ordinal?.ordinal) return null;
  const to = s.word(next + 1) === "-" ? next + 2 : next + 1;
  const unit = s.word(to);
  if (unit === "quarter" && ordinal.value <= 4) return reading(to + 1, { part: `Q${ordinal.value}` });
  return unit === "half" && ordinal.value <= 2 ? reading(to + 1, { part: `H${ordinal.value}` }) : null;
}

/** "in '88", "the summer of ’04": two figures after an apostrophe. */
function elidedYear(s: TimeSentence, at: number): Reading | null {
  const apostrophe = /^['’‘]$/.test(s.word(at - 1)) && s.atoms[at - 1].end === s.atoms[at]?.start;
  if (!apostrophe || !/^\d\d$/.test(s.word(at)) || s.words.value("yearly", s.word(at - 2)) === undefined) return null;
  const year = Number(s.word(at));
  return reading(at + 1, { year: year > 40 ? 1900 + year : 2000 + year });
}

/** "nineteen ninety-six", "two thousand and fifteen" after a word that a year stands after. */
function speltYear(s: TimeSentence, at: number): Reading | null {
  if (!/^\p{L}/u.test(s.word(at)) || s.words.value("yearly", s.word(at - 1)) === undefined) return null;
  const number = numberAt(s.word, at, at + 6);
  if (number === null || number.ordinal) return null;
  const to = at + number.length;
  if (number.value > 2000 && number.value < 2100 && s.word(at) === "two" && !s.plural(to)) return reading(to, { year: number.value });
  if (number.length !== 1 || number.value < 16 || number.value > 19) return null;
  const rest = numberAt(s.word, s.word(to) === "-" ? to + 1 : to, to + 4);
  const fits = rest !== null && !rest.ordinal && rest.value >= 10 && rest.value < 100;
  const end = fits ? (s.word(to) === "-" ? to + 1 : to) + rest.length : 0;
  return fits && !s.plural(end) ? reading(end, { year: number.value * 100 + rest.value }) : null;
}

/** "AD 842", "347 AD", "508 BC"; three figures by themselves where they are known to be a year. */
function eraYear(s: TimeSentence, at: number): Reading | null {
  const first = s.words.value("era", s.word(at));
  const from = first === "AD" ? at + 1 : at;
  if (!/^\d{1,4}$/.test(s.word(from))) return null;
  const after = first === "AD" ? undefined : s.words.value("era", s.word(from + 1));
  if (first !== "AD" && after === undefined && !(s.given && /^\d{3,4}$/.test(s.word(from)) && yearNumber(s, from) === null)) return null;
  const year = s.word(from).padStart(4, "0");
  return reading(from + (after === undefined ? 1 : 2), after === "BC" ? { value: `BC${year}` } : { year: Number(year) });
}

const OPEN_TAGS = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

function isYear(s: TimeSentence, at: number, year: number): boolean {
  const before = s.word(at - 1);
  const after = s.word(at + 1);
  if (/^[$€£¥#]$/.test(before) || s.words.value("quantity", after) !== undefined) return false;
  const dash = after === "-" || after === "–";
  const range = dash && (yearNumber(s, at + 2) ?? shortYear(s, at + 2, year)) > year;
  if (range && !s.plural(at + 3)) return true;
  if (s.words.value("counted", before) !== undefined) return false;
  const event = s.words.value("event", after) !== undefined;
  const told = s.fine && year > 1900 && year % 100 !== 0 && s.words.value("yearly", before) !== undefined;
  if (s.plural(at + 1) && !event && !told) return false;
  if (year % 100 === 0 && OPEN_TAGS.has(s.tag(at + 1)) && !event) return before === "the" && s.tag(at + 1) === "NOUN";
  if ((before === "-" || before === "–" || before === "to" || before === "and") && yearNumber(s, at - 2) !== null) return true;
  if (s.fine && year >= 1900 && year % 100 !== 0) return !(s.tag(at + 1) === "ADJ" && s.plural(at + 2));
  if (before === "," && yearNumber(s, at - 2) !== null && (after === "and" || after === ",")) return true;
  if (at === 0 && s.tag(1) === "PROPN" && year % 100 !== 0) return true;
  if (s.words.value("yearly", before) !== undefined || (before === "-" && s.word(at - 2) === "mid")) return true;
  const noun = s.tag(at + 1) === "NOUN" || s.tag(at + 1) === "PROPN" || event;
  if (s.words.value("owner", before) !== undefined) return noun || s.tag(at + 1) === "ADJ";
  const ends = noun || after === "'s" || after === "" || /^[,.;:)]$/.test(after) || s.tag(at + 1) === "ADP";
  return s.capital(at - 1) && s.tag(at - 1) === "PROPN" && ends;
}

/** The year that two figures after a dash mean ("2014-15"), 0 when they are none. */
function shortYear(s: TimeSentence, at: number, year: number): number {
  return /^\d\d$/.test(s.word(at)) ? Math.floor(year / 100) * 100 + Number(s.word(at)) : 0;
}

/** A number from 1500 to 2099 in four figures, "the year 2150"; also one of three after a month or season, where the words are known to be a time. */
export function yearNumber(s: TimeSentence, at: number): number | null {
  if (s.given && at > 0 && /^[1-9]\d\d$/.test(s.word(at))) return Number(s.word(at));
  const far = /^21\d\d$/.test(s.word(at)) && /^(?:year|by)$/.test(s.word(at - 1));
  return far || /^(?:1[5-9]|20)\d\d$/.test(s.word(at)) ? Number(s.word(at)) : null;
}
