import { RULES } from "../rules/index.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { numberAt, numberOf, ordinalOf } from "../text/numbers.ts";
import { cell, type Row } from "../text/table.ts";
import type { Claim, Kind } from "./claim.ts";
import type { DerivationName, Support } from "./evidence.ts";
import { AS_TOLD } from "./gatherings/attendance.ts";
import { gatheringStatus } from "./gatherings/gathering.ts";
import { statusFromCues } from "./status/status.ts";
import { PRESUPPOSED, takenForGranted } from "./told.ts";

/** A value as it is compared: mentions, words and time expressions by their words, counts by their number. */
export type Plain = string | number | boolean | null;

/** What a derivation is run on. */
export interface Inputs {
  /** The words at the spans, in order. */
  readonly words: readonly string[];
  /** `Support.from` as it stands, and the plain values of those of its entries that are paths of the claim. */
  readonly from: readonly string[];
  readonly values: readonly Plain[];
  /** The last step of the value's path: "status", "as", "level". */
  readonly field: string;
  readonly rule: string;
  /** The kind of the claim, for values of the claim itself; null for those of its happening. */
  readonly kind: Kind | null;
  readonly lexicon: Lexicon;
}

export type Derivation = (inputs: Inputs) => Plain;

/** The derivations of claims: run on the inputs and nothing else, each gives the value again. */
export const DERIVATIONS: Readonly<Partial<Record<DerivationName, Derivation>>> = {
  mention: ({ words }) => words[0] ?? null,
  clause: ({ words }) => words[0] ?? null,
  words: ({ words }) => words[0] ?? null,
  time: ({ words }) => words[0] ?? null,
  member: ({ words }) => words[words.length - 1] ?? null,
  coreference: ({ words }) => words[words.length - 1] ?? null,
  number: ({ words }) => firstNumber(words.join(" ")),
  remainder: ({ values }) => remainder(values),
  listed: ({ words }) => words.length,
  cues: (inputs) => fromCues(inputs),
  keyword: ({ words, from, lexicon }) => keyword(words.join(" "), from, lexicon),
  rule: ({ from, field, rule }) => ofRule(rule, field, from),
};

/**
 * The value at `path` of a claim worked out again from its evidence: the words of `text` at the spans, and the values in `from`.
 * Null when there is no evidence for the path or its derivation belongs to another room.
 */
export function rederive(claim: Claim, path: string, text: string, lexicon: Lexicon): Plain {
  const support = claim.evidence[path];
  const derive = support === undefined ? undefined : DERIVATIONS[support.by];
  if (support === undefined || derive === undefined) return null;
  return derive(inputsOf(claim, path, support, text, lexicon));
}

/** The value at a path of a claim, as it is compared; null when there is none. */
export function plainAt(claim: Claim, path: string): Plain {
  return plain(valueAt(claim, path));
}

/** The value at a path: a path that does not begin with a field of the claim is one of its happening. */
export function valueAt(claim: Claim, path: string): unknown {
  const steps = path.split(".");
  let value: unknown = steps[0] in claim ? claim : claim.happening;
  for (const step of steps) {
    if (value === null || typeof value !== "object") return null;
    value = (value as Record<string, unknown>)[step] ?? null;
  }
  return value;
}

function inputsOf(claim: Claim, path: string, support: Support, text: string, lexicon: Lexicon): Inputs {
  return {
    words: support.spans.map((span) => text.slice(span.start, span.end)),
    from: support.from,
    values: support.from.map((from) => plainAt(claim, from)),
    field: path.slice(path.lastIndexOf(".") + 1),
    rule: claim.rule,
    kind: path.includes(".") ? null : claim.happening.kind,
    lexicon,
  };
}

function plain(value: unknown): Plain {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const record = value as Record<string, unknown>;
  if (typeof record.text === "string") return record.text;
  if (typeof record.value === "number") return record.value;
  return null;
}

/** The first number in some words ("11 nations", "the sixth"). */
function firstNumber(words: string): number | null {
  if (/^(none|no [a-z]{1,12})$/i.test(words)) return 0;
  const whole = numberOf(words) ?? ordinalOf(words);
  if (whole !== null) return whole;
  const list = words.split(/\s+/);
  for (let at = 0; at < list.length; at++) {
    const found = numberAt((index) => list[index], at, list.length);
    if (found !== null) return found.value;
  }
  return null;
}

function remainder(values: readonly Plain[]): number | null {
  let rest: number | null = null;
  for (const value of values) {
    if (typeof value !== "number") return null;
    rest = rest === null ? value : rest - value;
  }
  return rest;
}

function fromCues({ words, field, kind, from, lexicon }: Inputs): Plain {
  const standing = statusFromCues(words, lexicon);
  if (field === "hedged") return standing.hedged;
  if (field === "as") return (standing.absent === null) === from.includes("role:absent") ? "absent" : "participant";
  if (from.includes(PRESUPPOSED)) return takenForGranted(standing.status);
  if (from.includes(AS_TOLD)) return standing.status;
  if (kind === "gathering") return gatheringStatus(standing);
  return kind === null && standing.absent !== null ? standing.absent : standing.status;
}

/** The column of each table that keywords are looked up in, and what they give; null: that the word is there is all. */
const KEYWORDS: Readonly<Record<string, string | null>> = {
  occasions: "how",
  levels: "level",
  reporting: "stance",
  hearsay: "stance",
  casts: "cast",
  outcomes: "outcome",
  procedures: "procedure",
  relations: "role",
  relation_changes: "role",
  treaties: "role",
  media: "medium",
  background: null,
};

/** What the row of a table, `lexicon:name` in `from`, that has the words gives, else the first that has one of them. */
export function keyword(words: string, from: readonly string[], lexicon: Lexicon): Plain {
  const name = from.find((one) => one.startsWith("lexicon:"))?.slice("lexicon:".length) ?? "";
  const column = KEYWORDS[name];
  if (column === undefined) return null;
  const list = words
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => [word, ...word.split("-")]);
  const rows = lexicon.table(name);
  const whole = words.toLowerCase();
  const row = rows.find((one) => cell(one, "word") === whole) ?? rows.find((one) => formsOf(one).some((form) => list.includes(form)));
  if (row === undefined) return null;
  return column === null ? true : cell(row, column);
}

function formsOf(row: Row): string[] {
  return [cell(row, "word"), cell(row, "lemma"), ...cell(row, "forms").split(" ")].filter((form) => form !== "");
}

/** What a rule gives by itself: a field of its `gives`, or the name of one of its roles ("participant", "observer"). */
function ofRule(name: string, field: string, from: readonly string[]): Plain {
  if (name.startsWith("statement/")) return field === "manner" ? name.slice("statement/".length) : null;
  const rule = RULES.find((one) => one.name === name);
  if (rule === undefined) return null;
  const role = from.find((one) => one.startsWith("role:"))?.slice("role:".length);
  if (role !== undefined) return role in rule.roles ? role : null;
  return rule.gives?.[field] ?? null;
}
