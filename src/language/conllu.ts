import { conlluLine } from "./conlluread.ts";
import type { Coreference } from "./coreference/entities.ts";
import { entityMarks } from "./coreference/entitymarks.ts";
import { type Doc, Feature, RELATIONS, UPOS } from "./doc.ts";
import { nameLabels } from "./mentions/namelabels.ts";
import type { Parsed } from "./parsed.ts";

export { fromConllu, type Pretokenised } from "./conlluread.ts";

/** Universal Dependencies names of the features that `Doc` holds, in the order of CoNLL-U (by name, capitals first). */
export function featureNames(bits: number): string {
  const found: string[] = [];
  const has = (bit: number) => (bits & bit) !== 0;
  if (has(Feature.Comparative)) found.push("Degree=Cmp");
  if (has(Feature.Masculine)) found.push("Gender=Masc");
  if (has(Feature.Feminine)) found.push("Gender=Fem");
  if (has(Feature.Imperative)) found.push("Mood=Imp");
  else if (has(Feature.Finite)) found.push("Mood=Ind");
  if (has(Feature.Plural)) found.push("Number=Plur");
  const person = has(Feature.FirstPerson) ? 1 : has(Feature.SecondPerson) ? 2 : has(Feature.ThirdPerson) ? 3 : 0;
  if (person > 0) found.push(`Person=${person}`);
  if (has(Feature.Possessive)) found.push("Poss=Yes");
  if (has(Feature.Past)) found.push("Tense=Past");
  else if (has(Feature.Present)) found.push("Tense=Pres");
  const form =
    has(Feature.Finite) || has(Feature.Imperative)
      ? "Fin"
      : has(Feature.Infinitive)
        ? "Inf"
        : has(Feature.Gerund)
          ? "Ger"
          : has(Feature.Participle)
            ? "Part"
            : "";
  if (form !== "") found.push(`VerbForm=${form}`);
  if (has(Feature.Passive)) found.push("Voice=Pass");
  return found.length === 0 ? "_" : found.join("|");
}

/** Columns 3 to 9 of a token, and what the last one says of it beside spaces; `id` of the sentence's first token is 1. */
class Columns {
  readonly #doc: Parsed | Doc;
  readonly #deps: readonly EnhancedHead[][];
  readonly #names: readonly (string | null)[];
  readonly #entities: readonly string[];

  constructor(doc: Parsed | Doc, coreference: Coreference | null) {
    this.#doc = doc;
    this.#deps = enhancedHeads(doc);
    this.#names = nameLabels(doc.tokens, "mentions" in doc ? doc.mentions : []);
    this.#entities = "mentions" in doc ? entityMarks(doc, coreference) : [];
  }

  /** LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL and DEPS of token `i` in the sentence that begins at `first`. */
  cells(i: number, first: number): string[] {
    const { tokens, syntax, strings, xpos } = this.#doc;
    const head = syntax.head[i];
    const analysis = [strings.text(tokens.lemma[i]), UPOS[tokens.tag[i]], xpos[tokens.xpos[i]], featureNames(tokens.features[i])];
    if (head === -2) return [...analysis, "_", "_", "_"];
    return [
      ...analysis,
      String(head < 0 ? 0 : head - first + 1),
      RELATIONS[syntax.relation[i]],
      depsOf(this.#deps[i], head, syntax.relation[i], first),
    ];
  }

  /** The MISC column: names and mentions, after the parts that are given. */
  misc(i: number, given: readonly string[]): string {
    const parts = [...given];
    if ((this.#entities[i] ?? "") !== "") parts.push(`Entity=${this.#entities[i]}`);
    if (this.#names[i] !== null) parts.push(`NE=${this.#names[i]}`);
    return parts.length === 0 ? "_" : parts.join("|");
  }
}

/** What the fields of `Entity` are, as CorefUD has it: chain, kind, and which of the mention's words is its head. */
const ENTITY_FIELDS = "# global.Entity = eid-etype-head";

/**
 * A document as CoNLL-U (universaldependencies.org/format.html), with `# newdoc`, `# newpar`, `# text` and enhanced edges in DEPS. Heads and
 * relations are `_` where a sentence has no tree. MISC has `SpaceAfter=No`; of a `Doc` also names (`NE=B-PER`, `I-PER`, ... in BIO) and
 * phrases with what they refer to (`Entity=(e3-person-2`, as CorefUD writes them): those of `coreference`, else the mentions of the document.
 */
export function toConllu(doc: Parsed | Doc, coreference: Coreference | null = null): string {
  const { text } = doc.article;
  const { tokens, sentences } = doc;
  const columns = new Columns(doc, coreference);
  const lines: string[] = [];
  if (sentences.count > 0) lines.push(`# newdoc id = ${oneLine(doc.article.given)}`);
  if (sentences.count > 0 && "mentions" in doc) lines.push(ENTITY_FIELDS);
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s];
    const last = sentences.first[s + 1];
    if (s === 0 || sentences.block[s] !== sentences.block[s - 1]) lines.push("# newpar");
    lines.push(`# sent_id = ${s + 1}`, `# text = ${oneLine(text.slice(tokens.start[first], tokens.end[last - 1]))}`);
    for (let i = first; i < last; i++) {
      const glued = i + 1 < last && tokens.start[i + 1] === tokens.end[i];
      const form = text.slice(tokens.start[i], tokens.end[i]);
      lines.push([i - first + 1, form, ...columns.cells(i, first), columns.misc(i, glued ? ["SpaceAfter=No"] : [])].join("\t"));
    }
    lines.push("");
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/**
 * The lines of a CoNLL-U text whose words were read by `fromConllu`, with this program's analysis in columns 3 to 9: comments, multiword
 * lines, forms and the other parts of MISC stay as they are; empty nodes and broken lines are left out. Words are numbered from 1.
 */
export function fillConllu(lines: readonly string[], doc: Parsed | Doc, coreference: Coreference | null = null): string {
  const columns = new Columns(doc, coreference);
  const filled: string[] = [];
  let token = 0;
  let sentence = -1;
  let inside = false;
  for (const raw of lines) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const kind = conlluLine(line);
    if (kind === "comment" && !line.startsWith("# global.Entity")) filled.push(line);
    if (kind === "comment" && line.startsWith("# newdoc")) filled.push(ENTITY_FIELDS);
    if (kind === "end" && inside) filled.push("");
    if (kind === "end") inside = false;
    if (kind === "range") filled.push(line);
    if (kind !== "word") continue;
    if (!inside) sentence++;
    inside = true;
    const first = doc.sentences.first[sentence];
    const cells = line.split("\t");
    const given = (cells[9] ?? "_").split("|").filter((part) => part !== "_" && part !== "" && !/^(?:NE|Entity)=/.test(part));
    filled.push([token - first + 1, cells[1], ...columns.cells(token, first), columns.misc(token, given)].join("\t"));
    token++;
  }
  if (inside) filled.push("");
  return filled.length === 0 ? "" : `${filled.join("\n")}\n`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}

interface EnhancedHead {
  readonly head: number;
  readonly edge: number;
}

function enhancedHeads({ tokens, syntax }: Parsed): readonly EnhancedHead[][] {
  const deps: EnhancedHead[][] = Array.from({ length: tokens.count }, () => []);
  for (let head = 0; head < tokens.count; head++)
    for (let k = syntax.from[head]; k < syntax.from[head + 1]; k++)
      if (syntax.enhanced[k] === 1) deps[syntax.dependents[k]].push({ head, edge: syntax.edge[k] });
  return deps;
}

function depsOf(added: readonly EnhancedHead[], head: number, relation: number, first: number): string {
  const all = [{ head: head < 0 ? 0 : head - first + 1, name: RELATIONS[relation] as string }];
  for (const { head: other, edge } of added) all.push({ head: other - first + 1, name: RELATIONS[edge] });
  all.sort((a, b) => a.head - b.head || (a.name < b.name ? -1 : 1));
  return all.map((edge) => `${edge.head}:${edge.name}`).join("|");
}
