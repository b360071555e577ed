/** Labels of tokens that the name tagger gives: outside a name, the first word of one, a further word of one. A label is an index. */
export const NAME_LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;
export type NameLabel = (typeof NAME_LABELS)[number];
