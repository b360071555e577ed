import type { Gazetteer } from "../src/language/gazetteer.ts";
import { fold } from "../src/text/fold.ts";
import { type LabelledRows, type NameSpan, spansOf } from "./namesbio.ts";
import { longest } from "./namesgum.ts";

/*
 * re3d marks phrases ("the Iraqi Foreign Minister", "ISIL fighters"), states that act as organisations, and pronouns. Names are cut out
 * of them here, in the way of UNER; a sentence with a phrase of which that is not plain is left out.
 */

/** What the cutting looks things up in. */
export interface NameKnowledge {
  readonly gazetteer: Gazetteer;
  /** Folded words of titles. */
  readonly titles: ReadonlySet<string>;
}

/** The names of each sentence; null where a phrase could not be cut. */
export function re3dNames(sentences: readonly LabelledRows[], known: NameKnowledge): (NameSpan[] | null)[] {
  const organisations = new Set<string>();
  for (const { forms, labels } of sentences)
    for (const { first, last, kind } of spansOf(labels)) {
      const words = forms.slice(first, last).join(" ");
      if (kind === "Organisation" && /^\p{Lu}/u.test(words) && /\p{Lu}\p{L}*$/u.test(words) && kindsOf(known, words) === "other")
        organisations.add(words.replace(/^The /, ""));
    }
  return sentences.map(({ forms, labels }) => {
    const names: NameSpan[] = [];
    for (const { first, last, kind } of spansOf(labels)) {
      if (!["Person", "Organisation", "Location"].includes(kind)) continue;
      for (const run of runsOf(forms, first, last)) {
        const cut = cutRun(forms, run, kind, last, organisations, known);
        if (cut === "unsure") return null;
        if (cut !== null) names.push(cut);
      }
    }
    return longest(names);
  });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

const CAPITAL = /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u;
const PARTICLE = new Set(["al", "-", "’", "el", "bin", "of", "and", "for"]);
const PRONOUN = new Set("I We They He She It My Our Their His Her Its You This That These Those A An".split(" "));

/** Stretches of capitalised words, with particles between two of them. */
function runsOf(forms: readonly string[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let i = from;
  while (i < to) {
    if (!CAPITAL.test(forms[i]) || PRONOUN.has(forms[i]) || forms[i] === "The") {
      i++;
      continue;
    }
    let last = i + 1;
    for (let k = last; k < to; k++) {
      if (CAPITAL.test(forms[k])) last = k + 1;
      else if (!PARTICLE.has(forms[k])) break;
    }
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function kindsOf({ gazetteer }: NameKnowledge, words: string): "state" | "demonym" | "other" {
  const kinds = gazetteer.kinds(fold(words));
  if (kinds.includes("demonym") && !kinds.includes("body") && words !== "US" && words !== "UK") return "demonym";
  return kinds.includes("state") || kinds.includes("place") ? "state" : "other";
}

/** The name that a run of capitalised words is; null for none. */
function cutRun(
  forms: readonly string[],
  { first, last }: Run,
  kind: string,
  end: number,
  organisations: ReadonlySet<string>,
  known: NameKnowledge,
): NameSpan | null | "unsure" {
  const words = forms.slice(first, last).join(" ");
  const is = kindsOf(known, words);
  if (is === "demonym") return null;
  if (organisations.has(words)) return { first, last, kind: "ORG" };
  if (is === "state" && kind !== "Person") return { first, last, kind: "LOC" };
  if (kind === "Location") return { first, last, kind: "LOC" };
  if (kind === "Organisation") return last === end ? { first, last, kind: "ORG" } : "unsure";
  let start = first;
  for (let k = first; k < last; k++) {
    const title = known.titles.has(fold(forms[k]));
    if (title && k > start && !known.titles.has(fold(forms[k - 1]))) {
      const before = forms.slice(start, k).join(" ");
      if (kindsOf(known, before) !== "demonym") return "unsure";
    }
    if (title) start = k + 1;
  }
  while (start < last && !CAPITAL.test(forms[start])) start++;
  if (start > first && forms[start - 1] === "of") return "unsure";
  if (start < last && last < end && !/^['’,(]/.test(forms[last])) return "unsure";
  return start < last ? { first: start, last, kind: "PER" } : null;
}
