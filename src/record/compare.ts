import type { ClaimId, Kind } from "../claims/claim.ts";
import type { ArticleId } from "../text/span.ts";
import type { Entry, EntryId, Known, Supported } from "./entry.ts";

/** A value that the two reports of one happening give differently, or that only one of them gives. */
export interface Difference {
  /** "when", "place", "tally.for", "status", "topics". */
  readonly path: string;
  /** Null where that side does not say. */
  readonly left: string | null;
  readonly right: string | null;
}

/** A happening that both sides tell of. */
export interface Shared {
  readonly entry: EntryId;
  readonly left: readonly ClaimId[];
  readonly right: readonly ClaimId[];
  readonly differences: readonly Difference[];
}

/** Two happenings, one told by each side, that look alike and are kept apart. */
export interface Alike {
  readonly left: EntryId;
  readonly right: EntryId;
  /** What they have in common: "the same parties: A, B". */
  readonly same: string;
  /** Why they are two: "different days: 2022-10-13 and 2024-07-03". */
  readonly apart: readonly string[];
}

export interface Comparison {
  readonly shared: readonly Shared[];
  readonly alike: readonly Alike[];
  /** Entries of one side only, those that look alike among them. */
  readonly onlyLeft: readonly EntryId[];
  readonly onlyRight: readonly EntryId[];
}

/**
 * Which happenings two sets of articles share, which only look alike and why these are apart, and where the articles differ on what they
 * share. `articleOf` names the article of each claim of the entries.
 */
export function compare(
  entries: readonly Entry[],
  articleOf: ReadonlyMap<ClaimId, ArticleId>,
  left: ReadonlySet<ArticleId>,
  right: ReadonlySet<ArticleId>,
): Comparison {
  const isIn = (articles: ReadonlySet<ArticleId>) => (claim: ClaimId) => articles.has(articleOf.get(claim) as ArticleId);
  const of = (articles: ReadonlySet<ArticleId>) => entries.filter(({ claims }) => claims.some(isIn(articles)));
  const [lefts, rights] = [of(left), of(right)];
  const both = new Set(lefts.filter((entry) => rights.includes(entry)));
  const onlyLeft = lefts.filter((entry) => !both.has(entry));
  const onlyRight = rights.filter((entry) => !both.has(entry));
  return {
    shared: [...both].map((entry) => ({
      entry: entry.id,
      left: entry.claims.filter(isIn(left)),
      right: entry.claims.filter(isIn(right)),
      differences: differencesOf(entry, isIn(left), isIn(right)),
    })),
    alike: onlyLeft.flatMap((one) => onlyRight.flatMap((other) => alikeOf(one, other) ?? [])),
    onlyLeft: onlyLeft.map(({ id }) => id),
    onlyRight: onlyRight.map(({ id }) => id),
  };
}

type Side = (claim: ClaimId) => boolean;

function differencesOf(entry: Entry, isLeft: Side, isRight: Side): Difference[] {
  const disputed = entry.disputes.flatMap(({ path, values }): Difference[] => {
    const said = (side: Side) => values.filter(({ claims }) => claims.some(side)).map(({ value }) => value);
    const [left, right] = [said(isLeft), said(isRight)];
    if (left.join() === right.join()) return [];
    return [{ path, left: left.join(", ") || null, right: right.join(", ") || null }];
  });
  const paths = new Set(disputed.map(({ path }) => path));
  const oneSided = valuesOf(entry).flatMap(({ path, label, claims }): Difference[] => {
    const [left, right] = [claims.some(isLeft), claims.some(isRight)];
    if (left === right || paths.has(path)) return [];
    return [{ path, left: left ? label : null, right: right ? label : null }];
  });
  return [...disputed, ...oneSided];
}

interface Value {
  readonly path: string;
  readonly label: string;
  readonly claims: readonly ClaimId[];
}

/** The values of an entry that a report may leave out. */
function valuesOf({ happening, when, status, support }: Entry): Value[] {
  const known = (path: string, value: Supported<Known> | null): Value[] =>
    value === null ? [] : [{ path, label: value.value.name, claims: value.claims }];
  const plain = (path: string, label: string | number | null | undefined): Value[] =>
    label == null || support[path] === undefined ? [] : [{ path, label: String(label), claims: support[path] }];
  const values: Value[] = [{ path: "status", label: status.value, claims: status.claims }];
  if (when !== null) values.push({ path: "when", label: when.value.value, claims: when.claims });
  switch (happening.kind) {
    case "meeting":
      return [
        ...values,
        ...known("place", happening.place),
        ...known("occasion", happening.occasion?.gathering ?? null),
        ...happening.topics.flatMap((topic, index) => plain(`topics.${index}`, topic.words.text)),
      ];
    case "call":
      return [...values, ...happening.topics.flatMap((topic, index) => plain(`topics.${index}`, topic.words.text))];
    case "visit":
      return [...values, ...known("host", happening.host), ...known("occasion", happening.occasion?.gathering ?? null)];
    case "gathering":
      return [
        ...values,
        ...known("place", happening.place),
        ...known("host", happening.host),
        ...plain("ordinal", happening.ordinal),
        ...happening.attendance.flatMap(({ who }) => known("attendance", who)),
      ];
    case "vote":
      return [
        ...values,
        ...(["for", "against", "abstained", "notVoting"] as const).flatMap((part) => plain(`tally.${part}`, happening.tally[part]?.value)),
        ...plain("outcome", happening.outcome),
      ];
    default:
      return values;
  }
}

const COMPARED: ReadonlySet<Kind> = new Set(["meeting", "call", "visit", "gathering", "vote"]);

function alikeOf(a: Entry, b: Entry): Alike | null {
  if (a.kind !== b.kind || !COMPARED.has(a.kind)) return null;
  const same = commonOf(a, b);
  return same === null ? null : { left: a.id, right: b.id, same, apart: whyApart(a, b) };
}

/** What two happenings of one kind have in common; null when they do not look alike. */
function commonOf({ happening: a }: Entry, { happening: b }: Entry): string | null {
  if ((a.kind === "meeting" && b.kind === "meeting") || (a.kind === "call" && b.kind === "call")) {
    const [left, right] = [a.parties.map(actor).sort(), b.parties.map(actor).sort()];
    if (left.join() !== right.join()) return null;
    const [some, others] = [a.parties.map(name).sort(), b.parties.map(name).sort()];
    const parties = some.join() === others.join() ? "the same parties" : "parties of the same states";
    return `${parties}: ${some.join(", ")}${some.join() === others.join() ? "" : ` and ${others.join(", ")}`}`;
  }
  if (a.kind === "visit" && b.kind === "visit")
    return name(a.visitor) === name(b.visitor) && name(a.place) === name(b.place) ? `${name(a.visitor)} in ${name(a.place)}` : null;
  if (a.kind === "vote" && b.kind === "vote") return name(a.body) === name(b.body) ? `votes of ${name(a.body)}` : null;
  if (a.kind === "gathering" && b.kind === "gathering") {
    const series = (id: string | null) => (id?.startsWith("gathering:") ? id.slice(0, id.lastIndexOf("/")) : null);
    const one = series(a.gathering.value.entity);
    return one !== null && one === series(b.gathering.value.entity) ? "gatherings of one series" : null;
  }
  return null;
}

function actor({ value }: Supported<Known>): string {
  return value.kind === "person" || value.kind === "local" ? (value.of ?? value.entity ?? value.name) : (value.entity ?? value.name);
}

function name({ value }: Supported<Known>): string {
  return value.name;
}

/** Why two happenings that look alike are two; never empty. */
function whyApart(a: Entry, b: Entry): string[] {
  const reasons: string[] = [];
  const [left, right] = [placesOf(a), placesOf(b)];
  if (a.when !== null && b.when !== null && a.when.value.value !== b.when.value.value)
    reasons.push(`different days: ${a.when.value.value} and ${b.when.value.value}`);
  if (left.place !== right.place && left.place !== null && right.place !== null)
    reasons.push(`different places: ${left.place} and ${right.place}`);
  if (left.occasion !== right.occasion && left.occasion !== null && right.occasion !== null)
    reasons.push(`different occasions: ${left.occasion} and ${right.occasion}`);
  if (a.happening.kind === "vote" && b.happening.kind === "vote") {
    const [one, other] = [a.happening.measure?.words.text, b.happening.measure?.words.text];
    if (one !== undefined && other !== undefined && one !== other) reasons.push(`different measures: “${one}” and “${other}”`);
  }
  if (a.status.value !== b.status.value && reasons.length === 0) reasons.push(`one is ${a.status.value}, the other ${b.status.value}`);
  if (a.when === null || b.when === null) reasons.push(`the day of ${a.when === null && b.when === null ? "both" : "one"} is not known`);
  return reasons.length > 0 ? reasons : ["one report tells them apart, or nothing but their parties speaks for one"];
}

function placesOf({ happening }: Entry): { place: string | null; occasion: string | null } {
  if (happening.kind !== "meeting" && happening.kind !== "visit") return { place: null, occasion: null };
  return { place: happening.place?.value.name ?? null, occasion: happening.occasion?.gathering.value.name ?? null };
}
