import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { mentionBeyond } from "./beyond.ts";
import type { NameList } from "./line.ts";
import { type ListMatch, listsIn } from "./lists.ts";

/** A circle of states that bears no name of a body: "the Astana process", "the troika". */
interface Format {
  /** Its first word and its noun. */
  readonly first: number;
  readonly token: number;
  readonly sentence: number;
}

/** Nouns of such circles; those of the second kind are such without a name before them. */
const NAMED = ["format", "process", "mechanism", "platform"];
const BARE = ["troika", "quartet", "quint"];
const DASHES = ["-", "--", "–", "—", "("];
/** Words that lead from a format to its states. */
const LEADS = [
  "of",
  "groups",
  "unites",
  "comprises",
  "comprising",
  "includes",
  "including",
  "involving",
  "involves",
  "grouping",
  "uniting",
  "by",
  "together",
];
/** What stands between such a word and the noun. */
const BETWEEN = [
  ",",
  "which",
  "that",
  "was",
  "is",
  "launched",
  "set",
  "up",
  "led",
  "guaranteed",
  "brings",
  "bringing",
  "consisting",
  "consists",
  "composed",
  "made",
  "group",
];
const LONGEST_NAME = 3;
const FARTHEST = 6;
const FEWEST = 3;
const MOST = 8;

/** Who takes part in a format, from the lists right behind its name: "the Astana process of Togo, Mali and Chad". */
export function formatMatches(context: Context): ListMatch[] {
  const found: ListMatch[] = [];
  for (const format of formatsOf(context))
    for (const list of listsIn(format.sentence, context)) {
      if (!leads(format, list, context)) continue;
      const { first, token, sentence } = format;
      const span = context.tree.spanOf(first, token);
      const key = context.doc.article.text.slice(span.start, span.end).toLowerCase();
      found.push({
        body: mentionBeyond("gathering", key, span, token, context),
        members: list.members,
        role: "member",
        token,
        sentence,
        isNamed: true,
      });
    }
  return found;
}

function formatsOf({ doc, tree }: Context): Format[] {
  const found: Format[] = [];
  for (let sentence = 0; sentence < doc.sentences.count; sentence++)
    for (let token = doc.sentences.first[sentence] + 1; token < doc.sentences.first[sentence + 1]; token++) {
      const word = tree.word(token);
      const isBare = BARE.includes(word);
      if ((!isBare && !NAMED.includes(word)) || lookupOf(doc).mention(token, "body") !== null) continue;
      let first = token;
      while (token - first < LONGEST_NAME && first - 1 > doc.sentences.first[sentence] && /^[A-Z]/.test(tree.text(first - 1))) first--;
      if (isBare || first < token) found.push({ first, token, sentence });
    }
  return found;
}

/** Whether a list stands right behind a format, or behind words that lead to it; in brackets or between dashes only if nothing else stands there. */
function leads({ token }: Format, list: NameList, { tree }: Context): boolean {
  const { members, first, end } = list;
  if (
    members.length < FEWEST ||
    members.length > MOST ||
    !members.every(({ mention }) => mention.kind === "state" || mention.name !== null)
  )
    return false;
  let before = tree.word(first - 1) === "the" ? first - 2 : first - 1;
  if (before === token + 1 && DASHES.includes(tree.word(before))) return [")", "-", "--", "–", "—", ","].includes(tree.word(end));
  if (before - token > FARTHEST || before <= token || !LEADS.includes(tree.word(before))) return false;
  before--;
  while (before > token && (BETWEEN.includes(tree.word(before)) || /^\d+$/.test(tree.word(before)) || tree.word(before) === "in")) before--;
  return before === token;
}
