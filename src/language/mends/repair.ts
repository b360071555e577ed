import { RELATIONS, type Sentences, type Tokens, UPOS } from "../doc.ts";
import type { namePhrases } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";
import { mendApposedPeople } from "./apposedpeople.ts";
import { mendAsked } from "./asked.ts";
import { mendAsWellAs } from "./aswellas.ts";
import { mendAttachment } from "./attachments.ts";
import { dayFirst, joinPeople, mendByRelation } from "./byrelation.ts";
import { mendCommencing } from "./commencing.ts";
import { mendCompound } from "./compounds.ts";
import { mendDatedLine } from "./datedlines.ts";
import { mendForTo } from "./forto.ts";
import { gather } from "./gathered.ts";
import { mendHeld } from "./heldevents.ts";
import { mendIdiomVerb } from "./idiomverbs.ts";
import { mendInfinitive } from "./infinitives.ts";
import { mendInnerOf } from "./innerof.ts";
import { mendLetSlip } from "./letslip.ts";
import { mendListedWho } from "./listedwho.ts";
import { mendDatedList, mendGiven, mendLostObject, mendObjectSubject } from "./lostobjects.ts";
import { mendNameLists } from "./namelists.ts";
import { mendNamedOffices, mendOpenedSubjects } from "./openedsubjects.ts";
import { mendPlansTo } from "./plansto.ts";
import { mendCopula, mendPredicate } from "./predicates.ts";
import { mendRelative } from "./relatives.ts";
import { type Mend, NAME, PERSON, type Sentence, wordOf } from "./sentence.ts";
import { mendSubjects } from "./subjects.ts";
import { mendSwallowedVerb } from "./swallowed.ts";
import { mendToVote } from "./tovote.ts";
import { mendTwinNouns } from "./twinnouns.ts";
import { mendVisiting } from "./visiting.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [AMOD, COMPOUND, CONJ, NMOD, OBJ] = [relation("amod"), relation("compound"), relation("conj"), relation("nmod"), relation("obj")];
const NOUN = UPOS.indexOf("NOUN");
const PRON = UPOS.indexOf("PRON");
const VERB = UPOS.indexOf("VERB");

/** Tries a mend only on words that hang by a relation, or are of a part of speech, or begin a name of a person. */
const ifRelation =
  (label: number, mend: Mend): Mend =>
  (token, sentence) =>
    sentence.trees.relation[token] === label && mend(token, sentence);
const ifTag =
  (tag: number, mend: Mend): Mend =>
  (token, sentence) =>
    sentence.tokens.tag[token] === tag && mend(token, sentence);
const ifPerson =
  (mend: Mend): Mend =>
  (token, sentence) =>
    sentence.named[token] === PERSON && mend(token, sentence);

/** What is tried on each word, in this order; each file says what it mends. */
const MENDS: readonly Mend[] = [
  ifTag(NOUN, mendIdiomVerb),
  ifTag(NOUN, mendInfinitive),
  ifTag(PRON, (i, { text, tokens, trees, named, first }) => mendRelative(i, text, tokens, trees, named, first)),
  ifTag(PRON, (i, { text, tokens, trees, named, last }) => mendListedWho(i, text, tokens, trees, named, last)),
  ifTag(VERB, (i, { text, tokens, trees }) => mendAsked(i, text, tokens, trees)),
  ifTag(VERB, (i, { text, tokens, trees, named, first, last }) => mendHeld(i, text, tokens, trees, named, first, last)),
  ifTag(VERB, (i, { text, tokens, trees, named, last }) => mendLostObject(i, text, tokens, trees, named, last)),
  ifTag(VERB, (i, { text, tokens, trees, last }) => mendGiven(i, text, tokens, trees, last)),
  (i, { text, tokens, trees, first, last }) => mendAttachment(i, text, tokens, trees, first, last),
  ifTag(VERB, (i, { text, tokens, trees, first, last }) => mendPlansTo(i, text, tokens, trees, first, last)),
  ifTag(VERB, mendLetSlip),
  ifTag(NOUN, mendToVote),
  ifRelation(AMOD, (i, { text, tokens, trees, named, first, last }) => mendSwallowedVerb(i, text, tokens, trees, named, first, last)),
  ifPerson((i, { text, tokens, trees, named, first, last }) => mendForTo(i, text, tokens, trees, named, first, last)),
  ifRelation(OBJ, (i, { trees, first }) => mendObjectSubject(i, trees, first)),
  (i, { tokens, trees }) => mendCopula(i, tokens, trees),
  (i, { tokens, trees, first, last }) => trees.head[i] === -1 && mendPredicate(i, tokens, trees, first, last),
  ifRelation(COMPOUND, (i, sentence) => i === sentence.first && dayFirst(i, sentence)),
  (i, { text, tokens, trees, named, first }) => mendCompound(i, text, tokens, trees, named, first),
  (i, { tokens, trees, first, last }) => mendTwinNouns(i, tokens, trees, first, last),
  ifTag(
    VERB,
    (i, { text, tokens, trees, first, last }) =>
      wordOf(i, text, tokens) === "visiting" && mendVisiting(i, text, tokens, trees, first, last),
  ),
  ifRelation(relation("fixed"), mendAsWellAs),
  ifRelation(relation("obl"), mendCommencing),
  ifRelation(CONJ, (i, { tokens, trees, first }) => mendDatedList(i, tokens, trees, first)),
  ifRelation(CONJ, ifPerson(mendApposedPeople)),
  ifRelation(CONJ, ifPerson(joinPeople)),
  mendByRelation,
];

/**
 * Mends in place what the parser gets wrong and the words decide: names first, then each sentence word by word, then lists of names and subjects behind
 * what opens a sentence. What each mend does, with an example, stands at its function.
 */
export function repair(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  trees: Trees,
  { phrases, offices, titles }: ReturnType<typeof namePhrases>,
): void {
  const named = new Uint8Array(tokens.count);
  for (const phrase of phrases) {
    gather(phrase, trees);
    named[phrase.head] = phrase.person ? PERSON : NAME;
    mendInnerOf(phrase, text, tokens, trees);
  }
  for (let s = 0; s < sentences.count; s++)
    if (sentences.parsed[s] === 1) mendSentence({ text, tokens, trees, named, first: sentences.first[s], last: sentences.first[s + 1] });
  const nouns = new Set(titles);
  for (const title of titles) joinOffices(title, trees, nouns);
  mendNameLists(text, tokens, trees, phrases, offices);
  mendOpenedSubjects(text, tokens, trees, phrases);
  mendNamedOffices(text, tokens, trees, phrases, offices);
}

function mendSentence(sentence: Sentence): void {
  const { text, tokens, trees, first, last } = sentence;
  mendDatedLine(text, tokens, trees, first, last);
  for (let token = first; token < last; token++) for (const mend of MENDS) if (mend(token, sentence) === true) break;
  mendSubjects(text, tokens, trees, first, last);
}

function joinOffices(title: number, trees: Trees, titles: ReadonlySet<number>): void {
  if (trees.relation[title] !== CONJ) return;
  let up = trees.head[title];
  while (up >= 0 && trees.relation[up] === CONJ) up = trees.head[up];
  if (up < 0 || trees.relation[up] !== NMOD || !titles.has(trees.head[up]) || trees.head[up] >= title) return;
  trees.head[title] = trees.head[up];
}
