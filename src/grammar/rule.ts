/** What may fill a role: mentions by kind (a site is a place or the seat of a body), a time expression, a number, or any words. */
export type RoleKind = "actor" | "person" | "place" | "site" | "state" | "body" | "gathering" | "measure" | "time" | "number" | "words";

/** How many fillers a role has: `one` is needed, `each` needs one or more, `maybe` and `any` may stay empty. */
export type RoleCount = "one" | "maybe" | "each" | "any";

export interface Role {
  readonly count: RoleCount;
  readonly kind: RoleKind;
  /** Paths from the trigger, in order of preference for `one` and `maybe`; `each` and `any` take what all of them reach. */
  readonly paths: readonly string[];
}

/** What a rule's matches become. */
export type Yield = "meeting" | "call" | "visit" | "gathering" | "vote" | "statement" | "relation";

/** A frame: a trigger, and the paths over the tree from the trigger to what fills its roles. */
export interface Rule {
  /** "meeting/meet": what it is about, then the rule. */
  readonly name: string;
  readonly yields: Yield;
  /** A name in the column `trigger` of data/lexicon/triggers.tsv, or several. */
  readonly trigger: string | readonly string[];
  readonly roles: Readonly<Record<string, Role>>;
  /** The rule is off unless each of these paths reaches a token; of a list of paths, one is enough. */
  readonly requires?: readonly (string | readonly string[])[];
  /** The rule is off if one of these paths reaches a token. */
  readonly unless?: readonly string[];
  /** True when all parties must act for a state or a body: of words that friends and players use too. */
  readonly official?: boolean;
  /** True when the sentence takes the happening for granted: what its verb says ("may touch on") is said of something else. */
  readonly presupposed?: boolean;
  /** Values that the rule gives by itself: `{ as: "observer" }`. */
  readonly gives?: Readonly<Record<string, string>>;
  /** Paths to the word by which the happening is told, where that is not the trigger: "is not expected at the summit". The first that reaches one counts. */
  readonly told?: readonly string[];
  /** Sentences with each filler in brackets after its role: "[party Lavrov] met [party Fidan]." */
  readonly examples: readonly string[];
  /** Sentences on which the rule stays silent. */
  readonly counterexamples?: readonly string[];
}

/** A rule as it stands: the function is there for its type. */
export function rule(of: Rule): Rule {
  return of;
}

export function one(kind: RoleKind, ...paths: string[]): Role {
  return { count: "one", kind, paths };
}

export function maybe(kind: RoleKind, ...paths: string[]): Role {
  return { count: "maybe", kind, paths };
}

export function each(kind: RoleKind, ...paths: string[]): Role {
  return { count: "each", kind, paths };
}

export function any(kind: RoleKind, ...paths: string[]): Role {
  return { count: "any", kind, paths };
}
