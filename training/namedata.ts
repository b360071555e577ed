import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fold } from "../src/text/fold.ts";
import { makeLexicon } from "../src/text/lexicon.ts";
import { gazetteerOf } from "../src/world/gazetteer.ts";
import { openWorld } from "../src/world/open.ts";
import { Dice } from "./dice.ts";
import { type LabelledRows, labelsOf, type NameSpan, readLabelledRows, spacesOf, spansOf } from "./namesbio.ts";
import { labelsByType, readKinds } from "./namesewt.ts";
import { gumNames } from "./namesgum.ts";
import { type NameKnowledge, re3dNames } from "./namesre3d.ts";
import { poolsOf, swapped } from "./namesswapped.ts";
import { readTreebank } from "./treebank.ts";

/** A sentence whose names are labelled. */
export interface NameSentence {
  readonly source: "uner" | "gum" | "ewt" | "re3d" | "wnut" | "btc" | "swapped";
  /** The treebank's `sent_id` (UNER: of EWT dev, EWT and GUM: of their train parts); empty for other sources. */
  readonly id: string;
  readonly document: string;
  readonly forms: readonly string[];
  readonly spaceAfter: readonly boolean[];
  /** Index into NAME_LABELS, a row a word; UNKNOWN_LABEL where nothing is known of it, which only EWT's sentences have. */
  readonly labels: Uint8Array;
  /** How much an error in it counts, beside 1 for UNER. */
  readonly weight: number;
  /** True for a tenth of UNER's dev part, by document, that no model is trained on. */
  readonly held: boolean;
}

type Spans = Readonly<{
  forms: readonly string[];
  names: readonly NameSpan[];
  id: string;
  document: string;
  spaceAfter: readonly boolean[];
}>;

const WEIGHTS: Readonly<Record<NameSentence["source"], number>> = { uner: 1, gum: 1, ewt: 1, re3d: 0.5, wnut: 0.5, btc: 0.5, swapped: 0.5 };
const ABBREVIATED = "mr mrs ms dr hon rev capt col gen lt maj sgt spc pvt cpl adm cmdr brig sen rep gov prof sir".split(" ");
const RE3D = ["Australian_Department_of_Foreign_Affairs", "CENTCOM", "UK_Government", "US_State_Department", "Wikipedia"];
const WNUT: Readonly<Record<string, NameSpan["kind"]>> = { person: "PER", location: "LOC", corporation: "ORG", group: "ORG" };
const BTC: Readonly<Record<string, NameSpan["kind"]>> = { PER: "PER", LOC: "LOC", ORG: "ORG" };

/**
 * Everything in `shared` (../shared) that names may be learnt from, in the way that UNER labels them: names of persons, organisations and
 * places without titles and "the"; no nationalities, languages, works, events or products. Not in it: UNER's test part, WNUT's test part
 * and wikigold, which are for scores. Deterministic.
 */
export function readNameSentences(shared: string): NameSentence[] {
  const known = knowledge();
  const open = (name: string) => join(shared, "ner/open", name);
  const uner = unerSentences(shared);
  const gum = gumSentences(shared, known);
  const re3dRows = RE3D.flatMap((name) => readLabelledRows(open(`re3d-${name}.bio`), 0, 1));
  const re3d = re3dNames(re3dRows, known).flatMap((names, i) => (names === null ? [] : [spansIn(re3dRows[i], names)]));
  const tweets = (names: readonly string[], kinds: typeof WNUT) =>
    names.flatMap((name) => readLabelledRows(open(name), 0, 1)).flatMap((rows) => tweet(rows, kinds, known));
  const wnut = tweets(["wnut17-train.bio", "wnut17-dev.bio"], WNUT);
  const btc = tweets(["btc-a.bio", "btc-b.bio", "btc-e.bio", "btc-f.bio", "btc-g.bio", "btc-h.bio"], BTC);
  return [
    ...uner.map((one) => labelled("uner", one, isHeld(one.document))),
    ...gum.map((one) => labelled("gum", one)),
    ...ewtSentences(shared),
    ...re3d.map((one) => labelled("re3d", one)),
    ...wnut.map((one) => labelled("wnut", one)),
    ...btc.map((one) => labelled("btc", one)),
    ...swappedCopies([...uner.filter(({ document }) => !isHeld(document)), ...gum, ...re3d], known).map((one) => labelled("swapped", one)),
  ];
}

function labelled(source: NameSentence["source"], { forms, names, id, document, spaceAfter }: Spans, held = false): NameSentence {
  return { source, id, document, forms, spaceAfter, labels: labelsOf(forms.length, names), weight: WEIGHTS[source], held };
}

/** One document in ten, by a hash of its name (FNV-1a); of the ten parts the one whose kinds are the most like the whole's. */
function isHeld(document: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < document.length; i++) hash = Math.imul(hash ^ document.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 10 === 7;
}

/** World and title words of the repository's data folder. */
function knowledge(): NameKnowledge {
  const folder = resolve("data/lexicon");
  const tables = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  const lexicon = makeLexicon(new Map(tables.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), "utf8")])));
  const titles = [...lexicon.words("titles"), ...lexicon.words("title_parts"), ...ABBREVIATED].map(fold);
  return { gazetteer: gazetteerOf(openWorld(resolve("data/world"))), titles: new Set(titles) };
}

function unerSentences(shared: string): Spans[] {
  return readLabelledRows(join(shared, "ner/uner-ewt/en_ewt-ud-dev.iob2"), 1, 2).map((rows) =>
    spansIn(
      rows,
      spansOf(rows.labels).map((span) => ({ ...span, kind: span.kind as NameSpan["kind"] })),
    ),
  );
}

function gumSentences(shared: string, known: NameKnowledge): Spans[] {
  const sentences = readTreebank(join(shared, "treebanks/gum-open/train.conllu"));
  const names = gumNames(join(shared, "treebanks/gum-open/entities.jsonl"), sentences, known.titles);
  return sentences.map(({ id, document, forms, spaceAfter }, i) => ({ id, document, forms, spaceAfter, names: names[i] }));
}

/** EWT's training part, by our own table of its names. */
function ewtSentences(shared: string): NameSentence[] {
  const kinds = readKinds(resolve("training/names/ewt.tsv"));
  return readTreebank(join(shared, "treebanks/ud-ewt/en_ewt-ud-train.conllu")).map((sentence) => ({
    source: "ewt",
    id: sentence.id,
    document: sentence.document,
    forms: sentence.forms,
    spaceAfter: sentence.spaceAfter,
    labels: labelsByType(sentence, kinds),
    weight: WEIGHTS.ewt,
    held: false,
  }));
}

function spansIn({ id, document, text, forms }: LabelledRows, names: readonly NameSpan[]): Spans {
  return { id, document, forms, spaceAfter: spacesOf(forms, text), names };
}

/** A tweet without handles and hashtags among its words, which no news has; the others are left out. */
function tweet(rows: LabelledRows, kinds: typeof WNUT, { gazetteer }: NameKnowledge): Spans[] {
  if (rows.forms.some((form) => /^[@#]/.test(form))) return [];
  const names = spansOf(rows.labels).flatMap(({ first, last, kind }): NameSpan[] => {
    if (kinds[kind] === undefined) return [];
    const start = first + 1 < last && /^the$/i.test(rows.forms[first]) ? first + 1 : first;
    const known = gazetteer.kinds(fold(rows.forms.slice(start, last).join(" ")));
    return known.includes("demonym") && !known.includes("state") ? [] : [{ first: start, last, kind: kinds[kind] }];
  });
  return [spansIn(rows, names)];
}

/** A copy of each sentence with names, with others of the world in their place. */
function swappedCopies(sentences: readonly Spans[], known: NameKnowledge): Spans[] {
  const pools = poolsOf(resolve("data/world"));
  const dice = new Dice(17);
  return sentences.flatMap((one) => {
    const copy = one.names.length === 0 ? null : swapped(one.forms, one.names, pools, known.gazetteer, dice);
    return copy === null ? [] : [{ ...copy, id: "", document: one.document, spaceAfter: spacesOf(copy.forms, null) }];
  });
}
