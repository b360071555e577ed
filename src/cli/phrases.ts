import type { Count, Vote } from "../claims/claim.ts";
import type { Moment } from "../identity/identified.ts";
import type { Entry, Known, Supported } from "../record/entry.ts";

/** A moment as people read it: "2022-10-13", "2022-10-12 or 13", "July 2024", "Wednesday (day open)". */
export function dayPhrase(moment: Moment | null): string {
  if (moment === null) return "day open";
  const { earliest, latest } = moment;
  const mark = moment.basis === "inferred" ? " (inferred)" : "";
  if (earliest === null || latest === null) return moment.words === null ? "day open" : `${moment.words.text} (day open)`;
  if (earliest === latest) return earliest + mark;
  if (moment.precision === "year") return earliest.slice(0, 4) + mark;
  if (moment.precision === "month") return earliest.slice(0, 7) + mark;
  const end = latest.slice(0, 8) === earliest.slice(0, 8) ? latest.slice(8) : latest;
  if (moment.extent === "throughout") return `${earliest} to ${end}${mark}`;
  return moment.value.includes("|") ? `${earliest} or ${end}${mark}` : `between ${earliest} and ${end}${mark}`;
}

export function whenOf(entry: Entry): string {
  return dayPhrase(entry.when?.value ?? null);
}

export function nameOf(known: Supported<Known> | null): string {
  return known === null ? "" : known.value.name;
}

/** "Astana; sidelines of CICA summit 2022". */
export function wherePhrase(entry: Entry, nameOfEntity: (id: string) => string): string {
  const happening = entry.happening;
  const place = "place" in happening ? happening.place : null;
  const occasion = "occasion" in happening ? happening.occasion : null;
  const parts: string[] = [];
  if (place !== null) {
    const { kind, name, of } = place.value;
    parts.push(kind === "state" || of === null ? name : `${name}, ${nameOfEntity(of)}`);
  }
  if (occasion !== null) parts.push(`${OCCASIONS[occasion.how]} ${occasion.gathering.value.name}`);
  return parts.join("; ");
}

const OCCASIONS = { at: "at", sidelines: "on the sidelines of", eve: "on the eve of", after: "after" } as const;

/** "107 for, 13 against, 39 abstained, 34 not voting"; what is not known is left out. */
export function tallyPhrase(vote: Vote<Supported<Known>>): string {
  const { tally } = vote;
  const part = (count: Count | null, words: string) => (count === null ? [] : [`${count.value} ${words}`]);
  return [
    ...part(tally.for, "for"),
    ...part(tally.against, "against"),
    ...part(tally.abstained, "abstained"),
    ...part(tally.notVoting, "not voting"),
  ].join(", ");
}

/** "2 reports", or "3 reports, 1 independent" when some are copies. */
export function sourcesPhrase({ articles, independent }: Entry["sources"]): string {
  const reports = `${articles} ${articles === 1 ? "report" : "reports"}`;
  return independent < articles ? `${reports}, ${independent} independent` : reports;
}

/** The first letters of an id that people type. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}
