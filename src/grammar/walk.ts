import type { Doc } from "../language/doc.ts";
import { RELATIONS, UPOS } from "../language/doc.ts";
import type { Path, Step } from "./path.ts";

const CASE = RELATIONS.indexOf("case");
const CONJ = RELATIONS.indexOf("conj");
const MARK = RELATIONS.indexOf("mark");
/** The title before a name, on which the parser may hang the name's preposition. */
const DESC = RELATIONS.indexOf("nmod:desc");
const FIXED = RELATIONS.indexOf("fixed");
const XCOMP = RELATIONS.indexOf("xcomp");
const SUBJECTS = (["nsubj", "nsubj:pass", "nsubj:outer", "csubj"] as const).map((relation) => RELATIONS.indexOf(relation));
const VERB = UPOS.indexOf("VERB");
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");
const PART = UPOS.indexOf("PART");
const PUNCT = UPOS.indexOf("PUNCT");
/** Parts of speech that stand between a subject and its verb. */
const BETWEEN = (["AUX", "ADV", "PART"] as const).map((tag) => UPOS.indexOf(tag));

/** How many tokens one walk may visit: a tree needs a few dozen, and a broken one cannot cost more. */
const BUDGET = 4000;
/** How often a `*` step repeats at most. */
const DEEPEST = 60;

/**
 * Walks paths over the trees of one document. The tokens that the latest walk reached stand in `reached`, the first `count`
 * rows, each once, in the order in which they were found; nothing else is allocated while walking.
 */
export class Walker {
  readonly doc: Doc;
  readonly reached = new Int32Array(256);
  count = 0;
  private budget = 0;
  private start = 0;

  constructor(doc: Doc) {
    this.doc = doc;
  }

  /** Follows `path` from a token; gives how many tokens it reached. */
  walk(path: Path, from: number): number {
    this.count = 0;
    this.budget = BUDGET;
    this.start = from;
    if (path.before) this.lookBefore(from);
    else this.follow(path.steps, 0, from, 0);
    return this.count;
  }

  /** Follows the first `steps` steps of a path only: what `explain` asks to see where a path stopped. */
  walkPart(path: Path, from: number, steps: number): number {
    this.count = 0;
    this.budget = BUDGET;
    this.start = from;
    this.follow(path.steps.slice(0, steps), 0, from, 0);
    return this.count;
  }

  private follow(steps: readonly Step[], index: number, token: number, repeats: number): void {
    if (index === steps.length) {
      this.reach(token);
      return;
    }
    const step = steps[index];
    if (step.repeat !== "once") this.follow(steps, index + 1, token, 0);
    if (step.repeat === "any" && repeats >= DEEPEST) return;
    const [next, again] = step.repeat === "any" ? [index, repeats + 1] : [index + 1, 0];
    if (step.up) {
      const head = this.doc.syntax.head[token];
      if (head >= 0 && this.spend() && this.passes(step, token, this.doc.syntax.relation[token], head))
        this.follow(steps, next, head, again);
      return;
    }
    const { from, dependents, edge } = this.doc.syntax;
    const last = from[token + 1];
    for (let k = from[token]; k < last; k++) {
      if (step.relations[edge[k]] === 0) continue;
      const dependent = dependents[k];
      if (edge[k] === CONJ && this.isBehindAside(token, dependent)) continue;
      if (this.spend() && this.passes(step, dependent, edge[k], dependent)) this.follow(steps, next, dependent, again);
    }
  }

  /** Reaches the noun directly before a finite verb that has no subject, over auxiliaries, adverbs and the verbs that govern it. */
  private lookBefore(verb: number): void {
    const { tokens, syntax } = this.doc;
    const governors: number[] = [];
    let head = verb;
    for (let up = 0; up < 4; up++) {
      if (tokens.tag[head] !== VERB || this.hasSubject(head)) return;
      governors.push(head);
      if (syntax.relation[head] !== XCOMP || syntax.head[head] < 0) break;
      head = syntax.head[head];
    }
    let token = verb - 1;
    for (let back = 0; back < 8 && token >= 0; back++, token--) {
      const tag = tokens.tag[token];
      if (tag === NOUN || tag === PROPN) this.reach(token);
      if (tag === PART && governors.length === 1 && this.form(token) === "to") return;
      if (!BETWEEN.includes(tag) && !governors.includes(token)) return;
    }
  }

  private hasSubject(token: number): boolean {
    const { from, dependents, edge } = this.doc.syntax;
    for (let k = from[token]; k < from[token + 1]; k++) if (SUBJECTS.includes(edge[k]) && dependents[k] >= 0) return true;
    return false;
  }

  /** True for B of "A, who met C, and B left", "X (a bloc of C and A) and B", where the walk began in what is said of A alone or in the brackets. */
  private isBehindAside(one: number, other: number): boolean {
    if (one < this.start && this.start < other) return true;
    const { tag } = this.doc.tokens;
    let open = 0;
    for (let token = one + 1; token < other; token++) {
      if (tag[token] !== PUNCT) continue;
      const mark = this.form(token);
      if (mark === "(") open++;
      else if (mark === ")" && --open < 0) return true;
    }
    return false;
  }

  private spend(): boolean {
    return this.budget-- > 0;
  }

  private reach(token: number): void {
    for (let i = 0; i < this.count; i++) if (this.reached[i] === token) return;
    if (this.count < this.reached.length) this.reached[this.count++] = token;
  }

  /** Whether an edge from its head to `dependent` passes a step that leads to `target`. */
  private passes(step: Step, dependent: number, relation: number, target: number): boolean {
    if (step.relations[relation] === 0) return false;
    if (step.lemmas !== null && !step.lemmas.has(this.lemma(target)) && !step.forms.has(this.form(target))) return false;
    return step.markers === null || this.hasMarker(step.markers, dependent);
  }

  private hasMarker(markers: ReadonlySet<string>, token: number): boolean {
    const { from, dependents, edge } = this.doc.syntax;
    for (let k = from[token]; k < from[token + 1]; k++) {
      if (edge[k] === DESC && dependents[k] < token && this.hasMarker(markers, dependents[k])) return true;
      if (edge[k] !== CASE && edge[k] !== MARK) continue;
      if (markers.has(this.lemma(dependents[k])) || this.hasFixed(markers, dependents[k]) || this.hasForm(markers, dependents[k]))
        return true;
    }
    return false;
  }

  /** "Including" and "following" are verbs by their lemma. */
  private hasForm(markers: ReadonlySet<string>, token: number): boolean {
    return this.doc.tokens.tag[token] === VERB && markers.has(this.form(token));
  }

  /** Markers of several words ("ahead_of") stand in the tree as a word with `fixed` dependents. */
  private hasFixed(markers: ReadonlySet<string>, token: number): boolean {
    const { from, dependents, edge } = this.doc.syntax;
    let whole = "";
    for (let k = from[token]; k < from[token + 1]; k++) if (edge[k] === FIXED) whole += `_${this.lemma(dependents[k])}`;
    return whole !== "" && markers.has(this.lemma(token) + whole);
  }

  private form(token: number): string {
    const { written, article, tokens } = this.doc;
    return written?.lower[token] ?? article.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  }

  private lemma(token: number): string {
    return this.doc.strings.text(this.doc.tokens.lemma[token]);
  }
}
