import type { Doc, Mention, TimeExpression } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Attribution } from "../claim.ts";
import type { Support } from "../evidence.ts";
import { lookupOf } from "../lookup.ts";
import { wordsIn } from "../make.ts";
import { Tree } from "../tree.ts";
import type { Reporting, Stance } from "./words.ts";

/** A voice as found: the words that report, and who reports. */
export interface Voice {
  readonly cue: Span;
  /** The reporting word, or -1 where only a colon reports. */
  readonly word: number;
  readonly stance: Stance;
  readonly source: Mention | null;
}

/** The voice as an attribution, with what each of its values rests on. */
export function tellVoice(voice: Voice, doc: Doc, words: Reporting, attribution: Attribution[], evidence: Record<string, Support>): void {
  const tree = new Tree(doc);
  const path = `attribution.${attribution.length}`;
  const when = voice.word < 0 ? null : timeOf(voice.word, tree, words);
  const setting = voice.word < 0 ? null : settingOf(voice.word, tree, words);
  const wording = wordsIn(doc, voice.cue).text;
  evidence[`${path}.wording`] = { spans: [voice.cue], by: "words", from: [] };
  const list = voice.stance === "reports" && words.hearsay.has(wording.toLowerCase()) ? "hearsay" : "reporting";
  evidence[`${path}.stance`] = { spans: [voice.cue], by: "keyword", from: [`lexicon:${list}`] };
  if (voice.source !== null) evidence[`${path}.source`] = { spans: [voice.source.span], by: "mention", from: [] };
  if (when !== null) evidence[`${path}.when`] = { spans: [when.span], by: "time", from: [] };
  if (setting !== null) evidence[`${path}.setting`] = { spans: [setting], by: "words", from: [] };
  attribution.push({
    source: voice.source,
    wording,
    stance: voice.stance,
    when,
    setting: setting === null ? null : wordsIn(doc, setting),
  });
}

/** The time of the saying: "announced on Tuesday". */
function timeOf(word: number, tree: Tree, words: Reporting): TimeExpression | null {
  const lookup = lookupOf(tree.doc);
  const beside = tree.children(word, "obl", "obl:unmarked", "advmod", "nmod", "nmod:unmarked");
  const within = beside
    .filter((child) => words.settings.has(tree.lemma(child)))
    .flatMap((child) => tree.children(child, "nmod", "nmod:unmarked"));
  for (const child of [...beside, ...within]) {
    const time = lookup.time(child);
    if (time !== null && (time.type === "DATE" || time.type === "TIME")) return time;
  }
  return null;
}

/** Where or to whom it was said: "to reporters", "in a statement". */
function settingOf(verb: number, tree: Tree, words: Reporting): Span | null {
  for (const child of tree.children(verb, "obl", "iobj", "obj", "nmod")) {
    if (!words.settings.has(tree.lemma(child))) continue;
    const first = Math.min(child, ...tree.children(child, "case", "det", "amod", "compound"));
    return tree.spanOf(first, child);
  }
  return null;
}
