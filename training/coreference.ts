import { join } from "node:path";
import type { Resources } from "../src/language/analyze.ts";
import type { Column } from "../src/language/binary.ts";
import type { CoreferenceModel } from "../src/language/coreference/entities.ts";
import { candidatesOf } from "../src/language/coreference/entitychains.ts";
import { describe } from "../src/language/coreference/entitydescribed.ts";
import { grow, startGrowing } from "../src/language/coreference/entitygrowing.ts";
import {
  beginningOptions,
  ENTITY_TYPES,
  type EntityType,
  endOptions,
  type FoundMention,
  findEntityMentions,
  type MentionRankers,
  mentionOptions,
  phrasesOf,
  togetherOptions,
  typeOptions,
} from "../src/language/coreference/entitymentions.ts";
import { antecedentOptions } from "../src/language/coreference/entitypairs.ts";
import { type EntityScan, entityScan } from "../src/language/coreference/entityscan.ts";
import { canHead, coordinationEnd, endsOf } from "../src/language/coreference/entityspans.ts";
import type { WordClusters } from "../src/language/coreference/entitywords.ts";
import { Options, type Ranker } from "../src/language/coreference/ranker.ts";
import { analyzeWords } from "../src/language/pretokenised.ts";
import { Dice } from "./dice.ts";
import { type EntityDocument, type GoldMention, readEntities } from "./entities.ts";
import { learnClusters } from "./entitywords.ts";
import { Decisions, type Pace } from "./ranker.ts";

/** A document as it was read, with its gold mentions. */
export interface Lesson {
  readonly scan: EntityScan;
  readonly gold: readonly GoldMention[];
}

/** The gold mentions by the token that heads them in the tree as it was read: the phrase itself, and the coordination that begins with it. */
function byHead({ scan, gold }: Lesson): { single: Map<number, GoldMention>; together: Map<number, GoldMention> } {
  const single = new Map<number, GoldMention>();
  const together = new Map<number, GoldMention>();
  for (const one of [...gold].sort((a, b) => b.last - b.first - (a.last - a.first))) {
    const head = headOf(scan, one);
    if (head < 0) continue;
    if (coordinationEnd(scan.doc, scan.subtrees, head) === one.last && !together.has(head)) together.set(head, one);
    else if (!single.has(head)) single.set(head, one);
  }
  for (const [head, one] of together) if (!single.has(head) && endsOf(scan.doc, scan.subtrees, head).length === 1) single.set(head, one);
  return { single, together };
}

/** The token of a mention whose head is outside and that can head one; the first of several. -1 when there is none. */
export function headOf({ doc }: EntityScan, { first, last }: GoldMention): number {
  for (let i = first; i < last; i++) {
    const above = doc.syntax.head[i];
    if ((above < first || above >= last) && canHead(doc, i)) return i;
  }
  return -1;
}

/** Rankers that find mentions, learnt from documents as they were read. */
export function learnMentions(lessons: readonly Lesson[]): MentionRankers {
  const sets = {
    mention: new Decisions(),
    beginning: new Decisions(),
    end: new Decisions(),
    together: new Decisions(),
    type: new Decisions(),
  };
  const options = new Options();
  for (const lesson of lessons) {
    const { scan } = lesson;
    const { single, together } = byHead(lesson);
    const phrases = phrasesOf(scan);
    for (const phrase of phrases.list) {
      const { head, beginnings, ends } = phrase;
      const gold = single.get(head);
      mentionOptions(scan, head, options);
      sets.mention.add(options, (option) => option === (gold === undefined ? 0 : 1));
      if (phrase.together !== null) {
        togetherOptions(scan, head, phrase.together, options);
        sets.together.add(options, (option) => option === (together.has(head) ? 1 : 0));
      }
      const any = gold ?? together.get(head);
      if (any === undefined) continue;
      beginningOptions(scan, phrase, options);
      sets.beginning.add(options, (option) => beginnings[option].at === any.first);
      typeOptions(scan, head, any.first, any.last, options);
      sets.type.add(options, (option) => option === ENTITY_TYPES.indexOf(any.type as EntityType));
      if (gold === undefined) continue;
      endOptions(scan, phrase, phrases.repeated, options);
      sets.end.add(options, (option) => ends[option].at === gold.last);
    }
  }
  const dice = new Dice(3);
  return {
    mention: sets.mention.train(16, 6, dice, { rate: 0.05 }),
    beginning: sets.beginning.train(15, 6, dice, { rate: 0.05 }),
    end: sets.end.train(16, 6, dice, { rate: 0.05 }),
    together: sets.together.train(14, 6, dice, { rate: 0.05 }),
    type: sets.type.train(17, 6, dice, { rate: 0.05 }),
  };
}

/** What a wrong choice costs (Durrett and Klein 2013): joining what is new, leaving alone what is not, joining the wrong one. */
export interface Costs {
  readonly joined: number;
  readonly left: number;
  readonly wrong: number;
}

/** A ranker of antecedents, learnt from documents with the mentions that were found in them. */
export function learnAntecedents(
  lessons: readonly (Lesson & { found: readonly FoundMention[] })[],
  costs: Costs,
  bits = 18,
  rounds = 5,
  pace: Pace = { rate: 0.02 },
): Ranker {
  const decisions = new Decisions();
  const options = new Options();
  for (const lesson of lessons) {
    const described = describe(lesson.scan, lesson.found);
    const groups = groupsOf(lesson, lesson.found);
    const growing = startGrowing(lesson.found.length);
    for (let m = 0; m < lesson.found.length; m++) {
      const candidates = candidatesOf(described, m);
      antecedentOptions(described, growing, m, candidates, options);
      const right = candidates.map((a) => groups[m] !== null && groups[a] === groups[m]);
      const fresh = !right.includes(true);
      decisions.add(
        options,
        (option) => (option === 0 ? fresh : right[option - 1]),
        (option) => (option === 0 ? costs.left : fresh ? costs.joined : costs.wrong),
      );
      let before = m - 1;
      while (before >= 0 && (groups[m] === null || groups[before] !== groups[m])) before--;
      grow(growing, described, m, before);
    }
  }
  return decisions.train(bits, rounds, new Dice(5), pace);
}

/** The gold group of each found mention, by its span, else by its head where no other found mention has the span; null for none. */
function groupsOf(lesson: Lesson, found: readonly FoundMention[]): (string | null)[] {
  const bySpan = new Map(lesson.gold.map((one) => [`${one.first}-${one.last}`, one.group]));
  const { single, together } = byHead(lesson);
  const spans = new Set(found.map(({ first, last }) => `${first}-${last}`));
  return found.map((one) => {
    const exact = bySpan.get(`${one.first}-${one.last}`);
    if (exact !== undefined) return exact;
    const gold = (one.together ? together : single).get(one.head);
    return gold === undefined || spans.has(`${gold.first}-${gold.last}`) ? null : gold.group;
  });
}

/** Mentions as they are found in documents that the rankers have not seen: each half by what the other half teaches. */
export function foundUnseen(lessons: readonly Lesson[], folds: number): (Lesson & { found: readonly FoundMention[] })[] {
  const rankers = Array.from({ length: folds }, (_, fold) => learnMentions(lessons.filter((_, i) => i % folds !== fold)));
  return lessons.map((lesson, i) => ({ ...lesson, found: findEntityMentions(lesson.scan, rankers[i % folds]) }));
}

/** Best on GUM-open dev and a quarter of train, both left out of training then; the model that is kept learns from all of train and dev. */
const COSTS: Costs = { joined: 0, left: 3, wrong: 1.2 };
const FOLDS = 4;

/** All of coreference, learnt from documents with entities. Deterministic. */
export function learnCoreference(lessons: readonly Lesson[], words: WordClusters): CoreferenceModel {
  return { words, mentions: learnMentions(lessons), antecedents: learnAntecedents(foundUnseen(lessons, FOLDS), COSTS) };
}

/** A document's lesson: read with its words, sentences and paragraphs given. */
export function lessonOf(document: EntityDocument, resources: Resources, words: WordClusters): Lesson {
  return { scan: entityScan(analyzeWords(document.words, document.name, resources), words), gold: document.gold };
}

/**
 * What data/model/coreference.bin holds, learnt from GUM-open train and dev in the treebanks of `shared`, with the trees that `resources` give.
 * `vectors` is the folder where word vectors are kept.
 */
export function trainCoreference(shared: string, resources: Resources, vectors: string): Map<string, Column> {
  const words = learnClusters(vectors);
  const documents = ["train", "dev"].flatMap((part) => readEntities(join(shared, "treebanks/gum-open"), part));
  const { mentions, antecedents } = learnCoreference(
    documents.map((document) => lessonOf(document, resources, words)),
    words,
  );
  return new Map<string, Column>([
    ["words.prints", words.prints],
    ["words.cluster", words.cluster],
    ["words.coarse", words.coarse],
    ...Object.entries(mentions).map(([name, ranker]): [string, Column] => [name, ranker.weights]),
    ["antecedent", antecedents.weights],
  ]);
}
