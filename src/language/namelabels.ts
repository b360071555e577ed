import type { Mention, MentionKind, Tokens } from "./doc.ts";
import { tokenAt } from "./tokenat.ts";

/** Names of kinds as named-entity sets write them; gatherings and documents are what claims need beside. */
const LABEL_OF: Readonly<Partial<Record<MentionKind, string>>> = {
  person: "PER",
  body: "ORG",
  state: "LOC",
  place: "LOC",
  gathering: "EVENT",
  document: "DOC",
};

/** For each token the label of the name that it is part of in BIO ("B-PER", "I-PER"), or null. Of names that overlap the longest counts. */
export function nameLabels(tokens: Tokens, mentions: readonly Mention[]): (string | null)[] {
  const labels: (string | null)[] = new Array(tokens.count).fill(null);
  const names = mentions.filter(({ nameSpan, kind, plural }) => nameSpan !== null && LABEL_OF[kind] !== undefined && !plural);
  const length = ({ nameSpan }: Mention) => (nameSpan === null ? 0 : nameSpan.end - nameSpan.start);
  for (const { nameSpan, kind } of names.sort((a, b) => length(b) - length(a) || a.id - b.id)) {
    if (nameSpan === null) continue;
    const first = tokenAt(tokens, nameSpan.start);
    const last = tokenAt(tokens, nameSpan.end - 1);
    if (first < 0 || last < first || labels.slice(first, last + 1).some((label) => label !== null)) continue;
    for (let i = first; i <= last; i++) labels[i] = `${i === first ? "B" : "I"}-${LABEL_OF[kind]}`;
  }
  return labels;
}
