import { type Doc, Feature, RELATIONS, type Sentences, UPOS } from "./doc.ts";
import type { Parsed } from "./parsed.ts";

/** Text that is cut into words and sentences already: what `parseWords` takes in place of a tokenizer's output. */
export interface Pretokenised {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentences: Sentences;
}

/** Universal Dependencies names of the features that `Doc` holds, in the order of CoNLL-U (by name, capitals first). */
function featuresOf(bits: number): string {
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

/**
 * A document as CoNLL-U (universaldependencies.org/format.html), with `# text`, enhanced edges in DEPS and `SpaceAfter=No`. Heads and
 * relations are `_` where a sentence has no tree. `Doc` or what parsing gives of it.
 */
export function toConllu(doc: Parsed | Doc): string {
  const { text } = doc.article;
  const { tokens, sentences, syntax } = doc;
  const deps = enhancedHeads(doc);
  const lines: string[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s];
    const last = sentences.first[s + 1];
    if (s === 0 || sentences.block[s] !== sentences.block[s - 1]) lines.push("# newpar");
    lines.push(`# sent_id = ${s + 1}`);
    lines.push(`# text = ${text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, " ")}`);
    for (let i = first; i < last; i++) {
      const head = syntax.head[i];
      const glued = i + 1 < last && tokens.start[i + 1] === tokens.end[i];
      lines.push(
        [
          i - first + 1,
          text.slice(tokens.start[i], tokens.end[i]),
          doc.strings.text(tokens.lemma[i]),
          UPOS[tokens.tag[i]],
          doc.xpos[tokens.xpos[i]],
          featuresOf(tokens.features[i]),
          head === -2 ? "_" : head < 0 ? 0 : head - first + 1,
          head === -2 ? "_" : RELATIONS[syntax.relation[i]],
          head === -2 ? "_" : depsOf(deps[i], head, syntax.relation[i], first),
          glued ? "SpaceAfter=No" : "_",
        ].join("\t"),
      );
    }
    lines.push("");
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
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

/**
 * The words of a CoNLL-U text, written out again as a text: only forms, sentence borders, paragraphs (`# newpar`, `# newdoc`) and
 * `SpaceAfter=No` are read. Multiword lines and empty nodes are left out. Lines that are not CoNLL-U are skipped.
 */
export function fromConllu(conllu: string): Pretokenised {
  const reader = new Reader();
  for (const line of conllu.split("\n")) reader.line(line.endsWith("\r") ? line.slice(0, -1) : line);
  return reader.finish();
}

class Reader {
  readonly #parts: string[] = [];
  #length = 0;
  #gap = "";
  #block = -1;
  #newBlock = true;
  #open = false;
  #gluedUntil = 0;
  #gluedAfter = false;
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #first: number[] = [];
  readonly #blocks: number[] = [];

  line(line: string): void {
    if (line === "") {
      this.#open = false;
      this.#gluedUntil = 0;
      if (this.#gap === "" && this.#length > 0) this.#gap = " ";
      return;
    }
    if (line.startsWith("#")) {
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) this.#newBlock = true;
      return;
    }
    const cells = line.split("\t");
    if (cells.length < 2) return;
    const range = /^(\d{1,6})-(\d{1,6})$/.exec(cells[0]);
    const glued = (cells[9] ?? "").includes("SpaceAfter=No");
    if (range !== null) {
      this.#gluedUntil = Number(range[2]);
      this.#gluedAfter = glued;
    } else if (/^\d{1,6}$/.test(cells[0])) this.#word(Number(cells[0]), cells[1].replace(/\s+/g, "\u2581"), glued);
  }

  #word(number: number, form: string, glued: boolean): void {
    if (form === "") return;
    if (!this.#open) this.#sentence();
    this.#parts.push(this.#gap, form);
    this.#length += this.#gap.length;
    this.#start.push(this.#length);
    this.#length += form.length;
    this.#end.push(this.#length);
    const inside = number < this.#gluedUntil || (number === this.#gluedUntil && this.#gluedAfter);
    this.#gap = glued || inside ? "" : " ";
  }

  #sentence(): void {
    if (this.#newBlock) {
      this.#block++;
      if (this.#length > 0) this.#gap = "\n\n";
    }
    this.#newBlock = false;
    this.#open = true;
    this.#first.push(this.#start.length);
    this.#blocks.push(this.#block);
  }

  finish(): Pretokenised {
    const count = this.#first.length;
    return {
      text: this.#parts.join(""),
      start: Int32Array.from(this.#start),
      end: Int32Array.from(this.#end),
      sentences: {
        count,
        first: Int32Array.from([...this.#first, this.#start.length]),
        block: Int32Array.from(this.#blocks),
        parsed: new Uint8Array(count),
      },
    };
  }
}
