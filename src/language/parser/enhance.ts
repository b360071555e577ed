import { Feature, RELATIONS, type Relation, type Syntax, type Tokens, UPOS } from "../doc.ts";

const R = Object.fromEntries(RELATIONS.map((name, number) => [name, number])) as Readonly<Record<Relation, number>>;
const PRON = UPOS.indexOf("PRON");
const DET = UPOS.indexOf("DET");
const VERB = UPOS.indexOf("VERB");

/** Edges by head, as they are collected; `dependents`, `edge` and `enhanced` run in parallel. */
interface Edges {
  readonly dependents: number[];
  readonly edge: number[];
  readonly enhanced: number[];
}

/**
 * The graph of the trees in `head` and `relation`: their edges, and for the sentences in `parsed` these in addition.
 *
 * 1. Open complements (`xcomp`): the object of the upper verb, else its subject, is `nsubj` of the complement ("is set to meet",
 *    "due to", "expected to", "plans to", "asked him to"). The same holds for clauses of purpose and manner without a subject of
 *    their own (`advcl` of "to" or -ing: "flew to Baku to meet him"), there always with the upper subject.
 *    An infinitive that hangs on a noun (`acl`) has the noun's possessor as subject ("his plan to visit").
 * 2. Conjoined verbs (`conj`): the first one's subject is the subject of a later one that has none ("arrived and met", "is in Lima and will meet", "arrived and is due to meet"); the
 *    first one's object that stands after the later verb is its object too ("met and praised him"), and the later one's object is
 *    the first one's when that has none and a conjunction follows it directly.
 * 3. Relative clauses (`acl:relcl`): the antecedent takes the relation of the relative pronoun, if that is a subject or object;
 *    without a pronoun it is `obj` where the clause has a subject and no object. Participles after a noun (`acl`): the noun is
 *    `nsubj` of an -ing form and `nsubj:pass` of a past participle.
 * 4. Passives: each `obl:agent` is also `nsubj`, each `nsubj:pass` also `obj` of the verb, the added ones of 1 to 3 included.
 *
 * Nothing is added that is there already. Later steps see what earlier ones added.
 */
export function enhance(tokens: Tokens, head: Int32Array, relation: Uint8Array, roots: readonly { first: number; last: number }[]): Syntax {
  const edges = basicEdges(tokens.count, head, relation);
  for (const { first, last } of roots) {
    const adder = new Adder(tokens, head, relation, edges);
    for (let i = first; i < last; i++) if (relation[i] === R.conj) adder.conjunct(i);
    for (let i = first; i < last; i++) adder.complement(i);
    for (let i = first; i < last; i++) if (relation[i] === R.conj) adder.conjunct(i);
    for (let i = first; i < last; i++) adder.relative(i);
    for (let i = first; i < last; i++) adder.passive(i);
  }
  return pack(head, relation, edges);
}

function basicEdges(count: number, head: Int32Array, relation: Uint8Array): (Edges | undefined)[] {
  const edges: (Edges | undefined)[] = new Array(count);
  for (let i = 0; i < count; i++) if (head[i] >= 0) push(edges, head[i], i, relation[i], 0);
  return edges;
}

function push(edges: (Edges | undefined)[], head: number, dependent: number, label: number, enhanced: number): void {
  let of = edges[head];
  if (of === undefined) {
    of = { dependents: [], edge: [], enhanced: [] };
    edges[head] = of;
  }
  of.dependents.push(dependent);
  of.edge.push(label);
  of.enhanced.push(enhanced);
}

class Adder {
  readonly #tokens: Tokens;
  readonly #head: Int32Array;
  readonly #relation: Uint8Array;
  readonly #edges: (Edges | undefined)[];

  constructor(tokens: Tokens, head: Int32Array, relation: Uint8Array, edges: (Edges | undefined)[]) {
    this.#tokens = tokens;
    this.#head = head;
    this.#relation = relation;
    this.#edges = edges;
  }

  /** Subjects of open complements and of clauses of purpose and manner. */
  complement(i: number): void {
    if (this.#relation[i] === R.acl) this.#possessor(i);
    const open = this.#relation[i] === R.xcomp || (this.#relation[i] === R.ccomp && i > this.#head[i] && this.#bareInfinitive(i));
    if (!open && this.#relation[i] !== R.advcl) return;
    const upper = this.#head[i];
    if (upper < 0 || this.#subject(i) >= 0) return;
    if (!open && !this.#bare(i)) return;
    const object = open ? this.#find(upper, R.obj, R.iobj) : -1;
    const subject = object >= 0 ? object : this.#subject(upper);
    if (subject >= 0) this.#addSubject(i, subject);
  }

  #possessor(i: number): void {
    if ((this.#tokens.features[i] & Feature.Infinitive) === 0 || this.#head[i] < 0 || this.#subject(i) >= 0) return;
    const owner = this.#find(this.#head[i], R["nmod:poss"], R["nmod:poss"]);
    if (owner >= 0) this.#addSubject(i, owner);
  }

  /** True for an infinitive with "to" or an -ing form or participle: a clause that has no subject of its own. */
  #bare(i: number): boolean {
    return (this.#tokens.features[i] & (Feature.Infinitive | Feature.Participle | Feature.Gerund)) !== 0;
  }

  /** "Decided whether to meet": an infinitive with "to". */
  #bareInfinitive(i: number): boolean {
    return (this.#tokens.features[i] & Feature.Infinitive) !== 0 && this.#relationAt(i - 1) === R.mark && this.#head[i - 1] === i;
  }

  conjunct(i: number): void {
    const upper = this.#head[i];
    if (upper < 0 || !this.#isPredicate(i) || !this.#isPredicate(upper)) return;
    if (this.#subject(i) < 0) {
      const subject = this.#subject(upper);
      if (subject >= 0 && subject < i) this.#addSubject(i, subject);
    }
    if (this.#tokens.tag[i] !== VERB || this.#tokens.tag[upper] !== VERB) return;
    const object = this.#find(upper, R.obj, R.obj);
    const own = this.#find(i, R.obj, R.obj);
    if (own < 0 && object > i) this.#add(i, object, R.obj);
    if (own > i && object < 0 && this.#relationAt(upper + 1) === R.cc) this.#add(upper, own, R.obj);
  }

  /** A verb, or what a copula makes a predicate: "was due to", "is in Lima". */
  #isPredicate(i: number): boolean {
    return this.#tokens.tag[i] === VERB || this.#find(i, R.cop, R.cop) >= 0;
  }

  relative(i: number): void {
    const upper = this.#head[i];
    if (upper < 0) return;
    if (this.#relation[i] === R["acl:relcl"]) this.#antecedent(i, upper);
    if (this.#relation[i] !== R.acl || this.#subject(i) >= 0) return;
    const features = this.#tokens.features[i];
    if ((features & Feature.Participle) === 0) return;
    this.#add(i, upper, (features & Feature.Past) !== 0 ? R["nsubj:pass"] : R.nsubj);
  }

  #antecedent(verb: number, noun: number): void {
    const of = this.#edges[verb];
    let gap = true;
    if (of !== undefined)
      for (let k = 0; k < of.dependents.length; k++) {
        const dependent = of.dependents[k];
        const label = of.edge[k];
        if (label !== R.nsubj && label !== R["nsubj:pass"] && label !== R.obj) continue;
        if (label === R.obj) gap = false;
        if (this.#isRelative(dependent, verb)) {
          this.#add(verb, noun, label);
          if (label !== R.obj) this.#handOn(verb, dependent, noun);
          return;
        }
      }
    if (gap && this.#tokens.tag[verb] === VERB && this.#find(verb, R.nsubj, R.nsubj) >= 0) this.#add(verb, noun, R.obj);
  }

  /** "Who is due to meet them", "who came and met them": what has the pronoun for its subject by way of the verb, has the antecedent too. */
  #handOn(verb: number, pronoun: number, noun: number): void {
    const of = this.#edges[verb];
    const many = of?.dependents.length ?? 0;
    for (let k = 0; k < many; k++) {
      const below = of?.dependents[k] ?? -1;
      if (this.#head[below] !== verb || below < pronoun) continue;
      const edges = this.#edges[below];
      const at = edges?.dependents.indexOf(pronoun) ?? -1;
      if (edges === undefined || at < 0 || edges.enhanced[at] === 0 || edges.dependents.includes(noun)) continue;
      this.#add(below, noun, edges.edge[at]);
      this.#handOn(below, pronoun, noun);
    }
  }

  /** "who", "which", "that" before the verb: a pronoun or determiner that begins its clause. */
  #isRelative(i: number, verb: number): boolean {
    const tag = this.#tokens.tag[i];
    if ((tag !== PRON && tag !== DET) || i > verb) return false;
    return (
      (this.#tokens.features[i] & (Feature.FirstPerson | Feature.SecondPerson | Feature.ThirdPerson)) === 0 && this.#edges[i] === undefined
    );
  }

  passive(i: number): void {
    const of = this.#edges[i];
    if (of === undefined) return;
    const many = of.dependents.length;
    for (let k = 0; k < many; k++) {
      if (of.edge[k] === R["obl:agent"]) this.#add(i, of.dependents[k], R.nsubj);
      if (of.edge[k] === R["nsubj:pass"]) this.#add(i, of.dependents[k], R.obj);
    }
  }

  #addSubject(verb: number, subject: number): void {
    this.#add(verb, subject, (this.#tokens.features[verb] & Feature.Passive) !== 0 ? R["nsubj:pass"] : R.nsubj);
  }

  #subject(i: number): number {
    return this.#find(i, R.nsubj, R["nsubj:pass"]);
  }

  #find(i: number, one: number, other: number): number {
    const of = this.#edges[i];
    if (of === undefined) return -1;
    for (let k = 0; k < of.dependents.length; k++) if (of.edge[k] === one || of.edge[k] === other) return of.dependents[k];
    return -1;
  }

  #relationAt(i: number): number {
    return i < this.#tokens.count ? this.#relation[i] : -1;
  }

  #add(head: number, dependent: number, label: number): void {
    if (head === dependent) return;
    const of = this.#edges[head];
    if (of !== undefined) for (let k = 0; k < of.dependents.length; k++) if (of.dependents[k] === dependent && of.edge[k] === label) return;
    push(this.#edges, head, dependent, label, 1);
  }
}

function pack(head: Int32Array, relation: Uint8Array, edges: readonly (Edges | undefined)[]): Syntax {
  const from = new Int32Array(head.length + 1);
  let total = 0;
  for (let i = 0; i < head.length; i++) {
    from[i] = total;
    total += edges[i]?.dependents.length ?? 0;
  }
  from[head.length] = total;
  const dependents = new Int32Array(total);
  const edge = new Uint8Array(total);
  const enhanced = new Uint8Array(total);
  for (let i = 0; i < head.length; i++) {
    const of = edges[i];
    if (of === undefined) continue;
    const order = of.dependents
      .map((_, k) => k)
      .sort((a, b) => of.dependents[a] - of.dependents[b] || of.enhanced[a] - of.enhanced[b] || of.edge[a] - of.edge[b]);
    order.forEach((k, rank) => {
      dependents[from[i] + rank] = of.dependents[k];
      edge[from[i] + rank] = of.edge[k];
      enhanced[from[i] + rank] = of.enhanced[k];
    });
  }
  return { head, relation, from, dependents, edge, enhanced };
}
