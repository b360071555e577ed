import type { Match } from "../../grammar/match.ts";
import { talksBetween } from "../../rules/talks.ts";
import { perLexicon } from "../../text/lexicon.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import type { Party } from "../parties/party.ts";
import type { Setting } from "../setting/setting.ts";
import type { Tree } from "../tree.ts";

/** How far up the words are looked for that only speak of talks. */
const HIGHEST = 3;

/**
 * True for talks of states of which nothing is told but that somebody would revive or hinder them, or that they are stuck: such talks go on for
 * years, and no meeting is told. A day or a place makes them a meeting.
 */
export function isOnlySpokenOf(match: Match, parties: readonly Party[], setting: Setting, context: Context): boolean {
  const { tree } = context;
  if (match.rule.name !== talksBetween.name || !PROCESS.has(tree.word(match.trigger))) return false;
  if (parties.some(({ mention }) => mention.kind === "person")) return false;
  if (tree.children(match.trigger, "nummod").length > 0 || isSet(setting, tree)) return false;
  return isUnder(match.trigger, context);
}

const PROCESS: ReadonlySet<string> = new Set(["talks", "negotiations", "discussions", "consultations", "dialogue"]);

/** A place, or a day but for one since which something has been so. */
function isSet({ place, when }: Setting, tree: Tree): boolean {
  return place !== null || (when !== null && tree.word(when.first) !== "since" && tree.word(when.first - 1) !== "since");
}

/** True where one of the words stands over a noun, as its verb, its noun or what is said of it. */
function isUnder(noun: number, { tree, lexicon, doc }: Context): boolean {
  const words = spokenOf(lexicon);
  let token = noun;
  for (let up = 0; up < HIGHEST; up++) {
    const head = tree.head(token);
    if (head < 0 || lookupOf(doc).mention(head) !== null) return false;
    if (words.has(tree.lemma(head)) || words.has(tree.word(head)) || isStuck(head, words, tree)) return true;
    const relation = tree.relation(token);
    if (relation !== "nmod" && relation !== "conj" && relation !== "obj" && relation !== "xcomp") return false;
    if (relation === "obj" && up > 0) return false;
    token = head;
  }
  return false;
}

/** "Are at an impasse", where the tree has the verb over it, and "jump-start". */
function isStuck(verb: number, words: ReadonlySet<string>, tree: Tree): boolean {
  return tree
    .children(verb, "obl", "xcomp", "compound")
    .some(
      (token) =>
        words.has(tree.word(token)) &&
        tree.word(token) !== "way" &&
        !tree.children(token, "case").some((mark) => tree.word(mark) === "without"),
    );
}

const spokenOf = perLexicon((lexicon): ReadonlySet<string> => new Set(lexicon.words("processes")));
