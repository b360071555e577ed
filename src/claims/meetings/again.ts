import type { TimeExpression } from "../../language/doc.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { makeClaim, sentenceOf } from "../make.ts";
import { startingIn } from "../near.ts";

/** The most times that are told of one word. */
const MOST = 6;
/** How far behind one time the next may begin. */
const NEAR = 30;
/** What leads on to another time with its own preposition. */
const AND_ON = /^,? and (?:again |then |later )?(?:in|on) $/;
const LISTED = /^(?:,|,? and) $/;
const MONTH = /^(?:XXXX|\d{4})-\d\d$/;
const YEAR = /^\d{4}$/;

/**
 * The claim of a meeting or call for each of the times that its sentence tells of it: "spoke in April and in June", "met in 2010, 2012 and 2015".
 * Days without a preposition of their own ("on Monday and Tuesday") are days of one.
 */
export function atEachTime(claim: Claim, context: Context): Claim[] {
  const all = [claim];
  for (let last = claim.when; last !== null && all.length < MOST; ) {
    last = timeAfter(last, context);
    if (last !== null) all.push(at(last, claim, context));
  }
  return all;
}

/** The time that goes on from one as of another happening; null when none does, or when a comma after it begins a clause of its own. */
function timeAfter(time: TimeExpression, { doc }: Context): TimeExpression | null {
  if (time.type !== "DATE") return null;
  const { end } = time.span;
  for (const next of startingIn(doc.times, { start: end, end: end + NEAR })) {
    const between = doc.article.text.slice(end, next.span.start);
    const listed = LISTED.test(between) && [MONTH, YEAR].some((grain) => grain.test(time.value) && grain.test(next.value));
    const goesOn = doc.article.text[next.span.end] === ",";
    return next.type === "DATE" && !goesOn && (listed || AND_ON.test(between)) ? next : null;
  }
  return null;
}

function at(when: TimeExpression, claim: Claim, { doc, resources }: Context): Claim {
  return makeClaim(
    {
      ...claim,
      when,
      sentence: sentenceOf(doc, lookupOf(doc).token(claim.trigger.start)),
      evidence: { ...claim.evidence, when: { spans: [when.span], by: "time", from: [] } },
      apart: claim.apart ?? `${claim.trigger.start}`,
    },
    doc,
    resources,
  );
}
