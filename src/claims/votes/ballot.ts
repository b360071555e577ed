import type { Match } from "../../grammar/match.ts";
import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Claim, Count, Measure, Position, Tally, Vote } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { makeClaim, tokenSpan } from "../make.ts";
import type { Told } from "../told.ts";
import type { Cast, TallyPart } from "./tally.ts";

type Evidence = Record<string, Support>;

/** The members of the Security Council. */
const COUNCIL = 15;

export interface Worded {
  readonly measure: Measure;
  readonly head: number;
  readonly evidence: (path: string) => Record<string, Support>;
}

/** One vote while the sentences that tell of it are read. */
export class Ballot {
  readonly match: Match;
  told: Told;
  readonly planned: boolean;
  readonly section: number;
  /** True for one that a title tells of first, and once the text below it has told of it too. */
  readonly inTitle: boolean;
  isTold = false;
  /** The last sentence that added to it. */
  sentence: number;
  body: Mention;
  measure: Worded | null = null;
  refused: Worded | null = null;
  outcome: { readonly value: NonNullable<Vote["outcome"]>; readonly support: Support } | null = null;
  procedure: { readonly value: NonNullable<Vote["procedure"]>; readonly support: Support } | null = null;
  when: { readonly time: TimeExpression; readonly support: Support } | null = null;
  private readonly counts = new Map<keyof Tally, { readonly count: Count; readonly support: Support }>();
  private readonly sponsors: Mention[] = [];
  private readonly sponsorSupport: Support[] = [];
  private readonly positions: Position[] = [];
  private readonly positionSupport: { voter: Support; cast: Support }[] = [];
  private rest: { readonly cast: Cast; readonly span: Span } | null = null;

  constructor(match: Match, told: Told, body: Mention, section: number, inTitle: boolean) {
    this.inTitle = inTitle;
    this.match = match;
    this.told = told;
    this.body = body;
    this.section = section;
    this.sentence = match.sentence;
    this.planned = !["held", "under way", "denied"].includes(told.status);
  }

  /** True when it is known how many voted how. */
  get hasNumbers(): boolean {
    return [...this.counts.keys()].some((key) => key !== "eligible");
  }

  /** How many voted how, as far as it is told. */
  counted(): ReadonlyMap<Cast, number> {
    const casts = new Map<Cast, number>();
    for (const cast of ["for", "against", "abstained", "not voting"] as const) {
      const count = this.counts.get(keyOf(cast))?.count;
      if (count !== undefined) casts.set(cast, count.value);
    }
    return casts;
  }

  /** How many votes were cast, as far as it is known. */
  get votes(): number {
    return (["for", "against", "abstained"] as const).reduce((sum, key) => sum + (this.counts.get(key)?.count.value ?? 0), 0);
  }

  /** True when none of the parts is known already with another value. */
  takes(parts: readonly TallyPart[]): boolean {
    return parts.every((part) => {
      const key = part.what === "pair" ? "for" : keyOf(part.what);
      const known = this.counts.get(key);
      return known === undefined || part.what === "eligible" || known.count.value === part.value;
    });
  }

  addTally(parts: readonly TallyPart[], of: (part: TallyPart) => string): void {
    for (const part of parts) {
      if (part.what === "pair") this.addPair(part);
      else if (part.value === null) this.rest ??= { cast: part.what as Cast, span: part.span };
      else this.addCount(keyOf(part.what), part.value, part.what === "eligible" ? "member" : of(part), part.span);
    }
  }

  /** Of "285 to 272" the larger number won: it is against when the measure was rejected. */
  private addPair(part: TallyPart): void {
    if (part.value === null || part.other === null) return;
    const lost = this.outcome?.value === "rejected";
    const won = this.outcome?.value === "adopted";
    const firstIsFor = (!lost && !won) || (lost ? part.value <= part.other.value : part.value >= part.other.value);
    this.addCount(firstIsFor ? "for" : "against", part.value, "vote", part.span);
    this.addCount(firstIsFor ? "against" : "for", part.other.value, "vote", part.other.span);
  }

  private addCount(key: keyof Tally, value: number, of: string, span: Span): void {
    if (this.counts.has(key)) return;
    this.counts.set(key, {
      count: { value, basis: "stated", of, listComplete: false },
      support: { spans: [span], by: "number", from: [] },
    });
  }

  /** A number that is how many a complete list has: "only Togo abstained". */
  addListed(cast: Cast, voters: readonly Span[]): void {
    const key = keyOf(cast);
    if (this.counts.has(key)) return;
    const count: Count = { value: voters.length, basis: "computed", of: "state", listComplete: true };
    this.counts.set(key, { count, support: { spans: voters, by: "listed", from: [] } });
  }

  addPosition(voter: Mention, voterSupport: Support, cast: Position["cast"], castSpan: Span): void {
    if (this.positions.some((other) => other.voter.chain === voter.chain)) return;
    this.positions.push({ voter, cast });
    this.positionSupport.push({ voter: voterSupport, cast: { spans: [castSpan], by: "keyword", from: ["lexicon:casts"] } });
  }

  addSponsor(sponsor: Mention, support: Support): void {
    if (this.sponsors.some((other) => other.chain === sponsor.chain)) return;
    this.sponsors.push(sponsor);
    this.sponsorSupport.push(support);
  }

  /** True when it says more of a vote than that there is one. */
  get tellsSomething(): boolean {
    return (
      this.hasNumbers ||
      this.positions.length > 0 ||
      this.measure !== null ||
      this.refused !== null ||
      this.outcome !== null ||
      this.procedure !== null ||
      this.when !== null ||
      ["proposed", "postponed", "cancelled"].includes(this.told.status)
    );
  }

  claim(context: Context): Claim {
    this.reckonRest();
    this.completeCouncil();
    const planned = this.told.status === "planned";
    const outcome = planned ? "planned" : this.planned ? null : (this.outcome?.value ?? null);
    const evidence: Evidence = { ...this.told.evidence, body: mentionSupport(this.body), ...this.evidenceOfParts() };
    if (planned) evidence.outcome = this.told.evidence.status;
    else if (outcome !== null && this.outcome !== null) evidence.outcome = this.outcome.support;
    return makeClaim(
      {
        happening: {
          kind: "vote",
          body: this.body,
          measure: this.measure?.measure ?? null,
          refused: this.refused?.measure ?? null,
          sponsors: this.sponsors,
          tally: this.tally(),
          positions: this.positions,
          procedure: this.procedure?.value ?? null,
          outcome,
        },
        when: this.when?.time ?? null,
        status: this.told.status,
        hedged: this.told.hedged,
        attribution: this.told.attribution,
        trigger: tokenSpan(context.doc, this.match.trigger),
        sentence: this.match.sentence,
        evidence,
        rule: this.match.rule.name,
        background: this.told.background,
      },
      context.doc,
      context.resources,
    );
  }

  private evidenceOfParts(): Evidence {
    const evidence: Evidence = {};
    for (const [key, { support }] of this.counts) evidence[`tally.${key}`] = support;
    this.sponsorSupport.forEach((support, i) => {
      evidence[`sponsors.${i}`] = support;
    });
    this.positionSupport.forEach(({ voter, cast }, i) => {
      evidence[`positions.${i}.voter`] = voter;
      evidence[`positions.${i}.cast`] = cast;
    });
    if (this.measure !== null) Object.assign(evidence, this.measure.evidence("measure"));
    if (this.refused !== null) Object.assign(evidence, this.refused.evidence("refused"));
    if (this.procedure !== null) evidence.procedure = this.procedure.support;
    if (this.when !== null) evidence.when = this.when.support;
    return evidence;
  }

  private tally(): Tally {
    const of = (key: keyof Tally) => this.counts.get(key)?.count ?? null;
    return { for: of("for"), against: of("against"), abstained: of("abstained"), notVoting: of("notVoting"), eligible: of("eligible") };
  }

  /** In the Security Council all votes make fifteen: where the states that are named fill them up, they are all. */
  private completeCouncil(): void {
    if (!/\bSecurity Council$|^(?:the )?UNSC$/.test(this.body.text) || this.counts.size === 0) return;
    const open = (["for", "against", "abstained", "notVoting"] as const).filter((key) => !this.counts.has(key));
    const named = (key: keyof Tally) => this.positions.filter(({ cast }) => keyOf(cast === "veto" ? "against" : cast) === key);
    const missing = open.filter((key) => named(key).length > 0);
    const known = (["for", "against", "abstained", "notVoting"] as const).reduce(
      (sum, key) => sum + (this.counts.get(key)?.count.value ?? 0),
      0,
    );
    if (known + missing.reduce((sum, key) => sum + named(key).length, 0) !== COUNCIL) return;
    for (const key of missing) {
      const spans = named(key).map(({ voter }) => voter.span);
      this.addListed(key as Cast, spans);
    }
  }

  /** "The remainder did not vote": those who may vote less the others, when all of them are known. */
  private reckonRest(): void {
    const eligible = this.counts.get("eligible")?.count.value;
    if (this.rest === null || eligible === undefined) return;
    const key = keyOf(this.rest.cast);
    if (this.counts.has(key)) return;
    const others = (["for", "against", "abstained", "notVoting"] as const).filter((one) => one !== key && this.counts.has(one));
    const value = others.reduce((left, one) => left - (this.counts.get(one)?.count.value ?? 0), eligible);
    if (others.length < 2 || value < 0) return;
    const from = ["tally.eligible", ...others.map((one) => `tally.${one}`)];
    this.counts.set(key, {
      count: { value, basis: "computed", of: "member", listComplete: false },
      support: { spans: [this.rest.span], by: "remainder", from },
    });
  }
}

export function mentionSupport(mention: Mention): Support {
  return { spans: [mention.span], by: "mention", from: [] };
}

function keyOf(what: Cast | "eligible" | "pair"): keyof Tally {
  if (what === "not voting") return "notVoting";
  return what === "pair" ? "for" : what;
}
