import type { TimeSentence } from "./atoms.ts";

/** The month that an atom names, 1 to 12; null where it is none, or no month for certain. */
export function monthOf(s: TimeSentence, at: number): number | null {
  const month = s.words.months.get(s.word(at));
  return month !== undefined && (s.capital(at) || s.given) && !s.named(at) ? month : null;
}

const JOINS = new Set("to and or through until till - –".split(" "));

/** False for "May" and the like where nothing beside them says that they are months. */
export function plainMonth(s: TimeSentence, at: number): boolean {
  if (s.given || !s.words.clash.has(s.word(at))) return true;
  const before = s.word(at - 1);
  if (JOINS.has(s.word(at + 1)) && s.words.months.has(s.word(at + 2))) return true;
  if (JOINS.has(before) && s.words.months.has(s.word(at - 2))) return true;
  if (s.fine && s.word(at + 1) === "'s" && s.word(at) === "march") return true;
  if (s.word(at + 1) === "'s" && before !== "last" && before !== "this" && before !== "next") return false;
  if (before === "of")
    return /^(?:end|beginning|start|middle|month|half|third|weeks?|days?|part|\d{1,2}(?:st|nd|rd|th))$/.test(s.word(at - 2));
  if (before === "-") return s.word(at - 2) === "mid";
  if (s.fine && before === "least" && s.word(at - 2) === "at") return true;
  if (before === "as") return /^(?:early|late|soon|recently)$/.test(s.word(at - 2));
  if (s.fine && before.endsWith("est") && s.tag(at - 1) === "ADJ") return true;
  const modifies = s.fine && s.tag(at) === "PROPN" && s.tag(at + 1) === "NOUN" && /^(?:DET|ADJ|ADP|PRON)$/.test(s.tag(at - 1));
  if (modifies && s.word(at).length > 2) return true;
  if (before === "for") return s.words.value("planned", s.word(at - 2)) !== undefined;
  return s.words.value("monthly", before) !== undefined;
}
