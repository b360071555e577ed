import { Feature, RELATIONS, type Relation, type Tokens } from "../doc.ts";

const PRONOUNS: Readonly<Record<string, number>> = {
  i: Feature.FirstPerson,
  me: Feature.FirstPerson,
  my: Feature.FirstPerson | Feature.Possessive,
  mine: Feature.FirstPerson | Feature.Possessive,
  myself: Feature.FirstPerson,
  we: Feature.FirstPerson | Feature.Plural,
  us: Feature.FirstPerson | Feature.Plural,
  our: Feature.FirstPerson | Feature.Plural | Feature.Possessive,
  ours: Feature.FirstPerson | Feature.Plural | Feature.Possessive,
  ourselves: Feature.FirstPerson | Feature.Plural,
  you: Feature.SecondPerson,
  your: Feature.SecondPerson | Feature.Possessive,
  yours: Feature.SecondPerson | Feature.Possessive,
  yourself: Feature.SecondPerson,
  yourselves: Feature.SecondPerson | Feature.Plural,
  he: Feature.ThirdPerson | Feature.Masculine,
  him: Feature.ThirdPerson | Feature.Masculine,
  his: Feature.ThirdPerson | Feature.Masculine | Feature.Possessive,
  himself: Feature.ThirdPerson | Feature.Masculine,
  she: Feature.ThirdPerson | Feature.Feminine,
  her: Feature.ThirdPerson | Feature.Feminine,
  hers: Feature.ThirdPerson | Feature.Feminine | Feature.Possessive,
  herself: Feature.ThirdPerson | Feature.Feminine,
  it: Feature.ThirdPerson,
  its: Feature.ThirdPerson | Feature.Possessive,
  itself: Feature.ThirdPerson,
  they: Feature.ThirdPerson | Feature.Plural,
  them: Feature.ThirdPerson | Feature.Plural,
  their: Feature.ThirdPerson | Feature.Plural | Feature.Possessive,
  theirs: Feature.ThirdPerson | Feature.Plural | Feature.Possessive,
  themselves: Feature.ThirdPerson | Feature.Plural,
};

const BY_TAG: Readonly<Record<string, number>> = {
  NNS: Feature.Plural,
  NNPS: Feature.Plural,
  VB: Feature.Infinitive,
  VBD: Feature.Past | Feature.Finite,
  VBZ: Feature.Present | Feature.Finite | Feature.ThirdPerson,
  VBP: Feature.Present | Feature.Finite,
  VBN: Feature.Past | Feature.Participle,
  VBG: Feature.Present | Feature.Participle,
  MD: Feature.Finite,
  JJR: Feature.Comparative,
  RBR: Feature.Comparative,
  POS: Feature.Possessive,
  PRP$: Feature.Possessive,
  WP$: Feature.Possessive,
};

/** Features of each Penn tag, by the model's numbers. */
export function featuresOfTags(xpos: readonly string[]): Uint16Array {
  const known = ofTags.get(xpos);
  if (known !== undefined) return known;
  const features = Uint16Array.from(xpos, (name) => BY_TAG[name] ?? 0);
  ofTags.set(xpos, features);
  return features;
}

const ofTags = new WeakMap<readonly string[], Uint16Array>();

/** Features of a pronoun by its form, on top of its tag's. */
export function featuresOfPronoun(lower: string): number {
  return PRONOUNS[lower] ?? 0;
}

const PASSIVE = new Set(["aux:pass", "nsubj:pass", "csubj:pass", "obl:agent"].map((name) => number(name as Relation)));
const SUBJECT = new Set(["nsubj", "nsubj:pass", "csubj", "expl"].map((name) => number(name as Relation)));
const MARK = number("mark");
const AUX = number("aux");
const ROOT = number("root");
const ACL = number("acl");
const AMOD = number("amod");
const CONJ = number("conj");
const PARATAXIS = number("parataxis");
const NOMINAL_CLAUSE = new Set(["csubj", "ccomp", "advcl", "acl"].map((name) => number(name as Relation)));

function number(name: Relation): number {
  return RELATIONS.indexOf(name);
}

/**
 * Adds to `features` what the tree shows: Passive on verbs with a passive auxiliary, subject or agent, on participles after a noun, and
 * on participles that share a passive's auxiliary ("was adopted and signed"); Imperative instead of Infinitive on a bare verb that
 * heads a clause without subject, auxiliary or "to"; Gerund on an -ing form that is a clause with a marker or a subject clause.
 */
export function featuresFromTree(tokens: Tokens, heads: Int32Array, relations: Uint8Array, first: number, last: number): void {
  const { features } = tokens;
  const has = new Uint8Array(last - first);
  for (let i = first; i < last; i++) {
    const head = heads[i];
    if (head < first) continue;
    const relation = relations[i];
    if (PASSIVE.has(relation)) has[head - first] |= 1;
    if (SUBJECT.has(relation) || relation === AUX || relation === MARK) has[head - first] |= 2;
    if (relation === MARK) has[head - first] |= 4;
  }
  for (let i = first; i < last; i++) {
    const own = features[i];
    const relation = relations[i];
    const found = has[i - first];
    if ((own & (Feature.Participle | Feature.Past)) === (Feature.Participle | Feature.Past))
      if ((found & 1) !== 0 || relation === ACL || relation === AMOD || sharesPassive(features, heads, relation, found, i))
        features[i] |= Feature.Passive;
    if (
      (own & Feature.Infinitive) !== 0 &&
      (found & 2) === 0 &&
      (relation === ROOT || relation === PARATAXIS || (relation === CONJ && isImperative(features, heads[i])))
    )
      features[i] = (own & ~Feature.Infinitive) | Feature.Imperative;
    if ((own & (Feature.Participle | Feature.Present)) === (Feature.Participle | Feature.Present))
      if (NOMINAL_CLAUSE.has(relation) && ((found & 4) !== 0 || relation === RELATIONS.indexOf("csubj")))
        features[i] = (own & ~(Feature.Participle | Feature.Present)) | Feature.Gerund;
  }
}

function sharesPassive(features: Uint16Array, heads: Int32Array, relation: number, found: number, i: number): boolean {
  return relation === CONJ && (found & 2) === 0 && heads[i] >= 0 && heads[i] < i && (features[heads[i]] & Feature.Passive) !== 0;
}

function isImperative(features: Uint16Array, head: number): boolean {
  return head >= 0 && (features[head] & Feature.Imperative) !== 0;
}
