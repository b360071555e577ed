import type { Mention } from "../language/doc.ts";
import type { Attendance, Claim, Count, Gathering } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { lookupOf } from "./lookup.ts";
import { makeClaim, sentenceOf } from "./make.ts";
import { startingIn } from "./near.ts";

/** How many sentences after a count its list may follow. */
const REACH = 6;
const THE_REST = /^the (?:other|remaining) /i;
/** Between the count and the first name, and between two names. */
const ARE = /^ (?:are|include|were|included):? $/;
const JOINED = /^(?:,| and|, and) (?:the )?$/;

/**
 * The claims that a counted list goes on with: after "A and B are two of 11 nations represented at the summit", "The other nine are C, D
 * ..." tells of the same gathering. The list is whole where the text presents it so; whether it has nine names is for the record to see.
 */
export function restClaims(claims: readonly Claim[], context: Context): Claim[] {
  const rest: Claim[] = [];
  for (const claim of claims) {
    if (claim.happening.kind !== "gathering" || claim.happening.counts.length === 0) continue;
    const others = theRest(claim, context);
    if (others !== null) rest.push(restClaim(claim, claim.happening, others, context));
  }
  return rest;
}

interface Rest {
  readonly counted: Mention;
  readonly members: readonly Mention[];
}

function theRest(claim: Claim, { doc }: Context): Rest | null {
  const { first, count } = doc.sentences;
  const here = sentenceOf(doc, lookupOf(doc).token(claim.trigger.start));
  const last = first[Math.min(count, here + REACH + 1)] - 1;
  const stretch = { start: claim.sentence.span.end, end: doc.tokens.end[last] };
  for (const counted of startingIn(doc.mentions, stretch)) {
    if (counted.count === null || !THE_REST.test(counted.text)) continue;
    const members = listAfter(counted, doc.mentions, doc.article.text);
    return members.length > 0 ? { counted, members } : null;
  }
  return null;
}

function listAfter(counted: Mention, mentions: readonly Mention[], text: string): Mention[] {
  const members: Mention[] = [];
  let end = counted.span.end;
  for (let id = counted.id + 1; id < mentions.length; id++) {
    const mention = mentions[id];
    if (mention.span.start < end) continue;
    const between = text.slice(end, mention.span.start);
    if (!(members.length === 0 ? ARE : JOINED).test(between)) break;
    members.push(mention);
    end = mention.span.end;
  }
  return members;
}

function restClaim(claim: Claim, happening: Gathering, { counted, members }: Rest, context: Context): Claim {
  const evidence: Record<string, Support> = {
    gathering: { spans: [counted.span, happening.gathering.span], by: "coreference", from: [] },
    name: { spans: [happening.name.span], by: "words", from: [] },
    status: claim.evidence.status,
    "counts.0": { spans: [counted.span], by: "number", from: [] },
  };
  const attendance: Attendance[] = members.map((who, index) => {
    evidence[`attendance.${index}.who`] = { spans: [who.span], by: "mention", from: [] };
    evidence[`attendance.${index}.as`] = { spans: [], by: "rule", from: ["role:participant"] };
    evidence[`attendance.${index}.status`] = claim.evidence.status;
    return { who, of: null, as: "participant", level: null, status: claim.status, attribution: [] };
  });
  const counts: Count[] = [{ value: counted.count ?? 0, basis: "stated", of: happening.counts[0].of, listComplete: true }];
  return makeClaim(
    {
      happening: { ...happening, place: null, host: null, chair: null, ordinal: null, series: null, attendance, counts },
      when: null,
      status: claim.status,
      hedged: false,
      attribution: [],
      trigger: counted.span,
      sentence: sentenceOf(context.doc, counted.head),
      evidence,
      rule: claim.rule,
    },
    context.doc,
    context.resources,
  );
}
