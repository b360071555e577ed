import { type Mention, RELATIONS } from "../doc.ts";
import type { QuotePage } from "./page.ts";

const relations = (...names: readonly (typeof RELATIONS)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => RELATIONS.indexOf(name)));
const SUBJECTS = relations("nsubj", "nsubj:outer", "nsubj:pass");
const RELATIVE_CLAUSE = RELATIONS.indexOf("acl:relcl");
/** A verb of these has the subject of its head where it has none of its own. */
const SHARING = relations("conj", "advcl", "xcomp");

/** The mention that a tree, where the sentence has one, makes the subject of a verb, or of the verb that this one goes on from. */
export function treeSubject(page: QuotePage, cue: number, from: number): Mention | null {
  const token = treeSubjectToken(page, cue, from);
  return token === null || token < 0 || page.quoted[token] === 1 ? null : mentionAt(page, token);
}

/** The head of that subject; -1 where the tree gives none, null in a sentence without a tree. */
export function treeSubjectToken(page: QuotePage, cue: number, from: number): number | null {
  const { head, relation } = page.parsed.syntax;
  if (page.parsed.sentences.parsed[page.sentence[cue]] === 0) return null;
  let verb = cue;
  for (let up = 0; up < 4 && verb >= 0; up++) {
    for (let t = from; t < Math.min(cue, page.count); t++)
      if (head[t] === verb && SUBJECTS.has(relation[t])) return isRelative(page, t, verb) ? head[verb] : t;
    if (!SHARING.has(relation[verb])) return -1;
    verb = head[verb];
  }
  return -1;
}

/** True for "who" in "X, who had come late, said": it stands for the noun that its clause hangs on. */
function isRelative(page: QuotePage, subject: number, verb: number): boolean {
  return page.parsed.syntax.relation[verb] === RELATIVE_CLAUSE && /^(?:who|which|that)$/.test(page.word(subject));
}

/** The mention whose head a token is. */
function mentionAt(page: QuotePage, token: number): Mention | null {
  for (let m = page.mentionFrom(token + 1) - 1; m >= 0 && page.first[m] > token - 30; m--)
    if (page.mentions[m].head === token) return page.mentions[m];
  return null;
}
