import { fold } from "../text/fold.ts";
import { OFFICES, type TenureRow } from "./rows.ts";
import { eachLine, type Layer } from "./tables.ts";
import type { OfficeKind } from "./world.ts";

/** What title words ask for: kinds of offices, the likeliest first, and words of the holder's own title. */
export interface OfficeRule {
  readonly kinds: readonly string[];
  readonly title: readonly string[];
  readonly not: readonly string[];
}

/** Said of whoever holds the office now; nothing is asked by them. */
const PRESENT = /^(?:acting|interim|caretaker|current|incumbent|new|newly elected|outgoing|visiting|state|then|transitional|de facto) /;
/** Said of who does not hold it, or not yet. */
const ABSENT = /^(?:former|ex|late|previous|past|future|designate|would be) | (?:elect|designate|nominee|emeritus)$/;
/** Too wide to name an office by themselves. */
const WIDE: ReadonlySet<string> = new Set(
  "minister secretary official officer representative delegate diplomat member envoy director commissioner deputy general".split(" "),
);

/** The words of all layers; a later one's row takes the place of an earlier one's. */
export function readOffices(layers: readonly Layer[]): Map<string, OfficeRule> {
  const rules = new Map<string, OfficeRule>();
  const list = (cell: string): string[] => (cell === "" ? [] : cell.split("|").map((word) => word.trim()));
  for (const layer of layers)
    eachLine(layer, "offices", (line) =>
      rules.set(line.cell("words"), { kinds: list(line.cell("kinds")), title: list(line.cell("title")), not: list(line.cell("not")) }),
    );
  return rules;
}

/** The rule that title words mean; null when they ask for nobody who holds an office; words without a rule ask for a title that has them all. */
export function askedOffice(title: string, rules: ReadonlyMap<string, OfficeRule>): OfficeRule | string[] | null {
  let words = fold(title).replace(/^the /, "");
  for (let next = words.replace(PRESENT, ""); next !== words; next = words.replace(PRESENT, "")) words = next;
  const rule =
    rules.get(words) ??
    (words.endsWith("s") ? rules.get(words.slice(0, -1)) : undefined) ??
    rules.get(words.replace(/^prime ministers$/, "prime minister"));
  if (rule !== undefined) return rule;
  if (words === "" || WIDE.has(words) || ABSENT.test(words)) return null;
  return spoken(words)
    .split(" ")
    .filter((word) => !["of", "the", "for", "and", "to"].includes(word));
}

/** Folded words with one word for all who speak for somebody. */
function spoken(words: string): string {
  return words.replace(/\bspokes(?:man|woman)\b/g, "spokesperson");
}

/** Lower is higher: heads of state before heads of government before all others. */
export function officeRank(office: OfficeKind): number {
  return OFFICES.indexOf(office);
}

/**
 * How well a term of office fits what is asked: 0 is best, null when it does not fit. `leads` says whose office leads the state, `shown` is
 * the title as the record shows it.
 */
export function suits(asked: OfficeRule | readonly string[], tenure: TenureRow, leads: string, shown: () => string): number | null {
  if (!("kinds" in asked)) {
    const words = ` ${spoken(fold(shown()))} `;
    if ([" vice ", " deputy "].some((word) => words.includes(word) && !asked.includes(word.trim()))) return null;
    return asked.every((word) => words.includes(` ${word} `)) ? officeRank(tenure.office) : null;
  }
  const leader = asked.kinds[0] === "leader";
  const kind = asked.kinds.indexOf(tenure.office);
  if (!leader && kind < 0) return null;
  const title = ` ${fold(tenure.title)} `;
  if (asked.not.some((word) => title.includes(` ${word} `))) return null;
  if (leader) return leaderFit(tenure, title, leads);
  if (asked.title.length === 0) return kind * 100;
  const at = asked.title.findIndex((word) => title.includes(` ${word}`));
  return at < 0 ? null : kind * 100 + (title.startsWith(` ${asked.title[at]} `) ? 0 : 10) + at;
}

/** Where one office leads, "the leader" is its holder and nobody else, however empty the tables are; "both" leaves it open. */
function leaderFit(tenure: TenureRow, title: string, leads: string): number | null {
  const party = tenure.office === "other" && / (?:general|first) secretary /.test(title);
  if (party) return leads === "party" ? 0 : null;
  if (tenure.office === "head") return 1;
  if (tenure.office !== "hos" && tenure.office !== "hog") return null;
  return tenure.office === leads || leads === "both" ? 1 : null;
}
