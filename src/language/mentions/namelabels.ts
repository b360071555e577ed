import type { Mention, MentionKind, Tokens } from "../doc.ts";
import { NAME_LABELS } from "../nametags/nametagger.ts";
import { tokenAt } from "../tokens/tokenat.ts";

/** Names of kinds as named-entity sets write them; gatherings and documents are what claims need beside. */
const LABEL_OF: Readonly<Partial<Record<MentionKind, string>>> = {
  person: "PER",
  body: "ORG",
  state: "LOC",
  place: "LOC",
  gathering: "EVENT",
  document: "DOC",
};
const BESIDE: readonly MentionKind[] = ["gathering", "document"];

/**
 * For each token the label of the name that it is part of in BIO ("B-PER", "I-PER"), or null. Persons, organisations and places are the name
 * tagger's, gatherings and documents the mentions'; all are the mentions' where no tagger has read the text. Of names that overlap a
 * gathering or document counts, else the longest.
 */
export function nameLabels(tokens: Tokens, mentions: readonly Mention[]): (string | null)[] {
  const labels = taggedLabels(tokens);
  const asked = tokens.name === undefined ? mentions : mentions.filter(({ kind }) => BESIDE.includes(kind));
  const names = asked.filter(({ nameSpan, kind, plural }) => nameSpan !== null && LABEL_OF[kind] !== undefined && !plural);
  const length = ({ nameSpan }: Mention) => (nameSpan === null ? 0 : nameSpan.end - nameSpan.start);
  const taken = new Uint8Array(tokens.count);
  for (const { nameSpan, kind } of names.sort((a, b) => length(b) - length(a) || a.id - b.id)) {
    if (nameSpan === null) continue;
    const first = tokenAt(tokens, nameSpan.start);
    const last = tokenAt(tokens, nameSpan.end - 1);
    if (first < 0 || last < first || taken.subarray(first, last + 1).includes(1)) continue;
    taken.fill(1, first, last + 1);
    clear(labels, first, last);
    for (let i = first; i <= last; i++) labels[i] = `${i === first ? "B" : "I"}-${LABEL_OF[kind]}`;
  }
  return labels;
}

function taggedLabels({ count, name }: Tokens): (string | null)[] {
  const labels: (string | null)[] = new Array(count).fill(null);
  if (name !== undefined) for (let i = 0; i < count; i++) labels[i] = name[i] === 0 ? null : NAME_LABELS[name[i]];
  return labels;
}

/** Takes away the names that overlap the tokens `first` to `last`, whole. */
function clear(labels: (string | null)[], first: number, last: number): void {
  let from = first;
  while (from > 0 && labels[from]?.startsWith("I-")) from--;
  let to = last + 1;
  while (to < labels.length && labels[to]?.startsWith("I-")) to++;
  labels.fill(null, from, to);
}
