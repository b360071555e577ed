import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import { UPOS } from "../doc.ts";
import type { Parsed } from "../parsed.ts";

const tagsOf = (...names: (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
/** What the subject of an attribution at the end of a sentence is made of. */
const SUBJECT = tagsOf("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "ADP", "PRON");
const VERBAL = tagsOf("VERB", "AUX");
const VERB = tagsOf("VERB");
const [PROPN, NOUN] = [UPOS.indexOf("PROPN"), UPOS.indexOf("NOUN")];
const LONGEST_SUBJECT = 14;
const LONGEST_REST = 10;

/** How many tokens such an apposition has at most, with its commas. */
const LONGEST_ASIDE = 12;

/**
 * Where sentences that will get a tree end in who says so ("..., the White House announced on Monday."): the first token of each such tail. The
 * parser reads what was said and who says so apart, so that neither takes the other's words; the tail's root hangs on the sentence's.
 */
export function attributionTails(untreed: Omit<Parsed, "syntax">, lexicon: Lexicon): Set<number> {
  const reporting = reportingForms(lexicon);
  const { article, tokens, sentences } = untreed;
  const wordAt = (token: number) => article.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  const tails = new Set<number>();
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.parsed[s] === 0) continue;
    const verb = lastVerb(tokens.tag, sentences.first[s], sentences.first[s + 1]);
    if (verb < 0 || !reporting.has(wordAt(verb))) continue;
    const first = subjectBefore(verb, sentences.first[s], tokens.tag, wordAt);
    if (first > 0 && hasVerb(tokens.tag, sentences.first[s], first)) tails.add(first);
  }
  return tails;
}

/** The last verb of a sentence with no more than a few words after it, none of them verbal; -1 when there is none. */
function lastVerb(tag: Uint8Array, first: number, last: number): number {
  for (let i = last - 1; i >= first && i >= last - LONGEST_REST; i--) if (VERBAL.has(tag[i])) return VERB.has(tag[i]) ? i : -1;
  return -1;
}

/** The first token after the comma before a verb's subject, when nothing but a subject stands between them; else -1. */
function subjectBefore(verb: number, first: number, tag: Uint8Array, wordAt: (token: number) => string): number {
  const end = beforeAside(verb, first, tag, wordAt);
  for (let i = end - 1; i > first && i >= end - LONGEST_SUBJECT; i--) {
    if (wordAt(i) === ",") return i + 1 < end ? i + 1 : -1;
    if (!SUBJECT.has(tag[i])) return -1;
  }
  return -1;
}

/** The first of the commas between which an apposition stands before a verb ("..., A B, leader of the party, said"); else the verb. */
function beforeAside(verb: number, first: number, tag: Uint8Array, wordAt: (token: number) => string): number {
  if (wordAt(verb - 1) !== ",") return verb;
  let noun = false;
  for (let i = verb - 2; i > first && i >= verb - LONGEST_ASIDE; i--) {
    if (wordAt(i) === ",") return noun && tag[i - 1] === PROPN && SUBJECT.has(tag[i + 1]) ? i : verb;
    if (VERBAL.has(tag[i])) return verb;
    if (tag[i] === NOUN) noun = true;
  }
  return verb;
}

function hasVerb(tag: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (VERB.has(tag[i])) return true;
  return false;
}

/** All forms of verbs that report. */
const reportingForms = perLexicon((lexicon): ReadonlySet<string> => {
  const verbs = lexicon.table("reporting").filter((row) => cell(row, "pos") === "VERB");
  return new Set(verbs.flatMap((row) => cell(row, "forms").split(" ")));
});
