import { RELATIONS, type Sentences, type Tokens, UPOS } from "../doc.ts";
import type { namePhrases } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";
import { mendAimedNoun } from "./aimednouns.ts";
import { mendApposedPeople } from "./apposedpeople.ts";
import { mendAsked } from "./asked.ts";
import { mendAsWellAs } from "./aswellas.ts";
import { mendAttachment } from "./attachments.ts";
import { mendBeforeAnd } from "./beforeand.ts";
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
import { mendLastMet } from "./lastmet.ts";
import { mendLetSlip } from "./letslip.ts";
import { mendListedWho } from "./listedwho.ts";
import { mendDatedList, mendGiven, mendLostObject, mendObjectSubject } from "./lostobjects.ts";
import { mendNameLists } from "./namelists.ts";
import { mendNameMark } from "./namemarks.ts";
import { mendNeighbouring } from "./neighbouring.ts";
import { mendNamedOffices, mendOpenedSubjects } from "./openedsubjects.ts";
import { mendOpeningName } from "./openingnames.ts";
import { mendPlansTo } from "./plansto.ts";
import { mendCopula, mendPredicate } from "./predicates.ts";
import { mendRelative } from "./relatives.ts";
import { mendRunOn } from "./runons.ts";
import { mendSaidAfter } from "./saidafter.ts";
import { type Mend, NAME, PERSON, type Sentence, wordOf } from "./sentence.ts";
import { mendSharedNoun } from "./sharednouns.ts";
import { mendSharedOwners } from "./sharedowners.ts";
import { mendSubjects } from "./subjects.ts";
import { mendSwallowedVerb } from "./swallowed.ts";
import { mendToldDay } from "./tolddays.ts";
import { mendToVote } from "./tovote.ts";
import { mendTwinNouns } from "./twinnouns.ts";
import { mendVisiting } from "./visiting.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [AMOD, COMPOUND, CONJ, NMOD, OBJ] = [relation("amod"), relation("compound"), relation("conj"), relation("nmod"), relation("obj")];
const ADJ = UPOS.indexOf("ADJ");
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
  ifTag(PRON, mendRelative),
  ifTag(PRON, mendListedWho),
  ifTag(VERB, mendAsked),
  ifTag(VERB, mendHeld),
  ifTag(VERB, mendLostObject),
  ifTag(VERB, mendGiven),
  mendAttachment,
  ifTag(VERB, mendPlansTo),
  ifTag(VERB, mendLetSlip),
  ifTag(NOUN, mendToVote),
  ifTag(ADJ, mendLastMet),
  ifRelation(AMOD, mendSwallowedVerb),
  ifPerson(mendForTo),
  ifRelation(OBJ, mendObjectSubject),
  mendCopula,
  (i, sentence) => sentence.trees.head[i] === -1 && mendPredicate(i, sentence),
  ifRelation(COMPOUND, (i, sentence) => i === sentence.first && dayFirst(i, sentence)),
  mendCompound,
  mendTwinNouns,
  ifTag(VERB, (i, sentence) => wordOf(i, sentence.text, sentence.tokens) === "visiting" && mendVisiting(i, sentence)),
  ifTag(VERB, mendNeighbouring),
  ifRelation(relation("fixed"), mendAsWellAs),
  ifRelation(relation("advcl"), mendRunOn),
  ifRelation(relation("nsubj"), mendSharedOwners),
  ifRelation(relation("obl"), mendAimedNoun),
  ifRelation(relation("obl:unmarked"), mendToldDay),
  ifRelation(relation("obl:unmarked"), mendBeforeAnd),
  ifRelation(relation("obl"), mendBeforeAnd),
  ifRelation(relation("obl"), mendCommencing),
  ifRelation(relation("appos"), mendOpeningName),
  ifRelation(relation("nsubj"), mendOpeningName),
  ifRelation(CONJ, mendSharedNoun),
  ifRelation(relation("obl"), mendSaidAfter),
  ifRelation(relation("mark"), ifPerson(mendNameMark)),
  ifRelation(CONJ, mendDatedList),
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
  mendDatedLine(sentence);
  for (let token = sentence.first; token < sentence.last; token++) for (const mend of MENDS) if (mend(token, sentence) === true) break;
  mendSubjects(sentence);
}

function joinOffices(title: number, trees: Trees, titles: ReadonlySet<number>): void {
  if (trees.relation[title] !== CONJ) return;
  let up = trees.head[title];
  while (up >= 0 && trees.relation[up] === CONJ) up = trees.head[up];
  if (up < 0 || trees.relation[up] !== NMOD || !titles.has(trees.head[up]) || trees.head[up] >= title) return;
  trees.head[title] = trees.head[up];
}
