import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { within } from "../../text/span.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import { sentenceOf } from "../make.ts";

/** The body and the ordinal in a gathering's name. */
export interface Named {
  readonly series: Mention | null;
  readonly ordinal: number | null;
}

/** What tells a summit of two or three. */
const OF_TWO: ReadonlySet<string> = new Set("bilateral trilateral one-on-one one-to-one face-to-face two-way three-way".split(" "));

/** "A bilateral summit", "a summit between Kenya and Togo": without a name it is a meeting of those who hold it. */
export function isMeeting({ name, head, affiliation }: Mention, named: Named, { tree }: Context): boolean {
  if (name !== null || named.series !== null || named.ordinal !== null || affiliation !== null) return false;
  if (tree.children(head, "amod", "compound").some((token) => OF_TWO.has(tree.word(token)))) return true;
  return tree.children(head, "nmod").some((token) => tree.word(tree.child(token, "case")) === "between");
}

/** "Congress", "the Nepali Congress": a parliament or a party, unless it is counted or everybody's. */
export function isParliament({ head, name }: Mention, { tree }: Context): boolean {
  if (tree.lemma(head).toLowerCase() !== "congress" || name === null) return false;
  return !/\b(?:world|international|global|annual|\d+(?:st|nd|rd|th)|first|second|third|[a-z]+th)\b/i.test(name);
}

/** "A summit with the Pacific Islands Forum". */
export function isWith({ head }: Mention, { tree }: Context): boolean {
  return tree.relation(head) === "nmod" && tree.word(tree.child(head, "case")) === "with";
}

/** What bodies are called that meetings are called too. */
export const STANDING: ReadonlySet<string> = new Set(["conference", "forum"]);
/** Who is in a standing conference as others are in a body. */
const STAFF: ReadonlySet<string> = new Set(
  "chair chairman chairperson chairship chairwoman general head leader member president secretary secretary-general spokesman spokesperson spokeswoman".split(
    " ",
  ),
);
/** What a conference is called that is a body. */
const BODIES: ReadonlySet<string> = new Set(
  "alliance association bloc body coalition federation group movement organisation organization party union".split(" "),
);

/** "The chairman of the Munich Security Conference", "the alliance, the Hurriyat Conference": the body is told of, and no gathering. */
export function isStanding({ head }: Mention, { tree }: Context): boolean {
  if (!STANDING.has(tree.word(head))) return false;
  const over = tree.head(head);
  const relation = tree.relation(head);
  if (relation === "nmod" && tree.word(tree.child(head, "case")) === "of")
    return STAFF.has(tree.lemma(over).toLowerCase()) || STAFF.has(tree.word(over));
  return (
    (relation === "appos" && BODIES.has(tree.lemma(over))) || tree.children(head, "appos").some((token) => BODIES.has(tree.lemma(token)))
  );
}

/** What a body does in its own name. */
const SPEAKING: ReadonlySet<string> = new Set(
  "accuse announce boycott condemn demand deny march protest refuse reject say sue vow warn".split(" "),
);

/** "The Methodist Conference said": without a count or a body of states, a conference that speaks is a body. */
export function isSpeaking({ head, name }: Mention, named: Named, { tree }: Context): boolean {
  if (name === null || named.ordinal !== null || named.series !== null || !STANDING.has(tree.word(head))) return false;
  return tree.relation(head) === "nsubj" && SPEAKING.has(tree.lemma(tree.head(head)));
}

/** What tells one session of a body from its daily work. */
const SESSIONS: ReadonlySet<string> = new Set(["annual", "special", "extraordinary", "ordinary", "opening"]);

/** "On the sidelines of the council session": which of many is not told. */
export function isAnySession({ head }: Mention, named: Named, { tree }: Context): boolean {
  return tree.lemma(head) === "session" && named.ordinal === null && !SESSIONS.has(tree.word(head - 1));
}

/** What marks a conference without a name as one of states. */
const OF_STATES: ReadonlySet<string> = new Set(
  (
    "peace donor donors ministerial diplomatic disarmament nuclear nonproliferation non-proliferation reconciliation reconstruction pledging " +
    "intergovernmental security climate international refugee review"
  ).split(" "),
);
/** What marks a summit as one of firms, scholars or teams, before it or after "of". */
const OF_OTHERS: ReadonlySet<string> = new Set(
  "technology tech business industry startup investor music film science medical health sports fan group table league mountain hill peak volcano".split(
    " ",
  ),
);

/** "A conference on cancer", "the technology summit", "the summit of the group": without a name, and nothing says that states meet there. */
export function isAnybodys(gathering: Mention, named: Named, context: Context): boolean {
  const { tree } = context;
  if (isTold(gathering, named)) return false;
  const words = wordsOf(gathering, context);
  if (isOfOthers(gathering, named, context)) return true;
  return tree.lemma(gathering.head) !== "summit" && !words.some((word) => OF_STATES.has(word)) && !isOfNations(gathering, context);
}

/** "A business conference", "the technology summit": one of firms, scholars or teams, whoever comes. */
export function isOfOthers(gathering: Mention, named: Named, context: Context): boolean {
  return !isTold(gathering, named) && wordsOf(gathering, context).some((word) => OF_OTHERS.has(word));
}

function isTold({ name, affiliation }: Mention, { series, ordinal }: Named): boolean {
  return name !== null || affiliation !== null || series !== null || ordinal !== null;
}

/** The words that stand with the noun of a gathering. */
function wordsOf({ head }: Mention, { tree }: Context): string[] {
  return tree.children(head, "compound", "amod", "nmod", "nmod:poss").map((token) => tree.word(token));
}

/** Whether a sentence has those come to a conference who come for states: "ministers from 30 countries at a conference". */
function isOfNations({ head }: Mention, { doc, tree }: Context): boolean {
  if (tree.lemma(head) !== "conference") return false;
  const sentence = sentenceOf(doc, head);
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++)
    if (COMING.has(tree.word(token))) return true;
  return false;
}

const COMING: ReadonlySet<string> = new Set("nations countries states governments delegates delegations ministers diplomats".split(" "));

/** "Summit", "summits", "the two-day summit": of no series, no place and no ordinal. */
export function isBare(gathering: Mention, named: Named, { doc, tree }: Context): boolean {
  if (named.series !== null || named.ordinal !== null || gathering.affiliation !== null) return false;
  for (let token = gathering.head; token >= 0 && doc.tokens.start[token] >= gathering.span.start; token--)
    if (tree.tag(token) === "PROPN" && token !== gathering.head) return false;
  return doc.tokens.end[gathering.head] >= gathering.span.end;
}

/** What makes a summit of somebody's one of a series. */
const REGULAR = /\b(?:annual|yearly|biennial|regular|semi-?annual)\b/i;

/** "Forum" in "the Pacific Islands Forum summit": the noun is another word of the name. */
export function isPart({ head, span }: Mention, { trigger }: Match, { lexicon, tree, doc }: Context): boolean {
  const at = doc.tokens.start[trigger];
  return head !== trigger && at >= span.start && at < span.end && (nounsOf(lexicon).has(tree.word(head)) || tree.word(head) === "meeting");
}

const nounsOf = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(
      lexicon
        .table("triggers")
        .filter((row) => cell(row, "trigger") === "summit")
        .flatMap((row) => cell(row, "forms").split(" ")),
    ),
);

/** What comes before several gatherings, or any. */
const SEVERAL = /^(?:both|these|those|such|all|many|several|other|some|few|past|previous) /i;

/** "Two summits", "their first summit", unless they are a body ("NATO leaders met for their 12th summit"). */
export function isSeveral({ name, head, count, text }: Mention, named: Named, { tree }: Context): boolean {
  if ((count !== null && count > 1) || SEVERAL.test(text)) return true;
  if (tree.penn(head) === "NNS" && !/ and |, |\d/.test(text)) return true;
  const owned = name === null && tree.children(head, "nmod:poss").some((token) => tree.tag(token) === "PRON");
  return owned && !REGULAR.test(text) && (named.series === null || (named.ordinal ?? 1) === 1);
}

/** "An APEC summit", "any conference". */
export function isAny({ head }: Mention, { tree }: Context): boolean {
  return tree.children(head, "det").some((token) => ["a", "an", "any", "every"].includes(tree.word(token)));
}

/** "Pacific Islands Forum" in "the Pacific Islands Forum summit": part of another gathering's name. */
export function isWithin(gathering: Mention, { doc }: Context): boolean {
  return doc.mentions
    .slice(Math.max(0, gathering.id - 4), gathering.id + 4)
    .some((other) => other.kind === "gathering" && other.id !== gathering.id && within(gathering.span, other.span));
}
