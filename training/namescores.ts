import { join } from "node:path";
import { NAME_LABELS, type NameTagger } from "../src/language/nametags/nametagger.ts";
import { nameTags } from "../src/language/nametags/nametags.ts";
import type { NameSentence } from "./namedata.ts";
import { type NameReader, type Page, pageOf } from "./namepages.ts";
import { readLabelledRows, spacesOf, spansOf } from "./namesbio.ts";

/** Names of one kind: right, found, and in the gold. */
export type Counts = [right: number, found: number, gold: number];
export type CountsByKind = Readonly<Record<string, Counts>>;

export function noCounts(): CountsByKind {
  return { PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] };
}

/** Adds to `counts` what a tagger finds on pages: a name is right when its words and its kind are. */
export function countNames(tagger: NameTagger, pages: readonly Page[], reader: NameReader, counts: CountsByKind): void {
  for (const { text, sentences } of pages) {
    const tags = nameTags(tagger, text, reader);
    sentences.forEach(({ labels }, s) => {
      const found = namesOf(tags.subarray(text.first[s], text.first[s + 1]));
      const gold = namesOf(labels);
      for (const name of gold) counts[name.slice(0, 3)][2]++;
      for (const name of found) {
        counts[name.slice(0, 3)][1]++;
        if (gold.has(name)) counts[name.slice(0, 3)][0]++;
      }
    });
  }
}

function namesOf(labels: Uint8Array): Set<string> {
  return new Set(spansOf(Array.from(labels, (label) => NAME_LABELS[label])).map(({ first, last, kind }) => `${kind} ${first} ${last}`));
}

/** F1 of all kinds together with precision and recall, then of each, in hundredths. */
export function shownCounts(counts: CountsByKind): string {
  const all = Object.values(counts).reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  const f1 = ([right, found, gold]: Counts) => ((200 * right) / Math.max(1, found + gold)).toFixed(1);
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const kinds = Object.entries(counts).map(([kind, one]) => `${kind} ${f1(one)}`);
  return `F1 ${f1(all)} (P ${share(all[0], all[1])} R ${share(all[0], all[2])}), ${kinds.join(", ")}`;
}

/** Wikigold, which no model is trained on; twenty sentences a page. */
export function wikigoldPages(shared: string, reader: NameReader): Page[] {
  const rows = readLabelledRows(join(shared, "ner/open/wikigold.bio"), 0, 1);
  const pages: Page[] = [];
  for (let at = 0; at < rows.length; at += 20)
    pages.push(
      pageOf(
        rows.slice(at, at + 20).map(({ forms, labels }): NameSentence => {
          const numbers = Uint8Array.from(labels, (label) => Math.max(0, (NAME_LABELS as readonly string[]).indexOf(label)));
          return { source: "uner", id: "", document: "", forms, spaceAfter: spacesOf(forms, null), labels: numbers, weight: 1, held: true };
        }),
        reader,
      ),
    );
  return pages;
}
