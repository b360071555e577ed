import type { Told } from "../told.ts";
import type { Group } from "./group.ts";
import { onlyPlans } from "./group.ts";

/** Right behind a verb or noun: that it is done once more. */
const ONCE_MORE = /^(?: [\p{L}’'-]+){0,3} (?:again|once more|(?:for )?a (?:second|third|fourth) time)\b/iu;
/** Right before a noun: that it is not the one before. */
const OTHER = /\b(?:another|an additional|a (?:second|third|fourth|further|new|follow-up)|(?:the|their|its) next)(?: [\p{L}-]+){0,2} $/iu;
/** How many characters before a noun are looked at. */
const BEFORE = 48;

/** True for what is told as done once more, or as another than was told: "will meet again", "another meeting". */
function isAnother({ claim: { trigger, sentence } }: Told): boolean {
  const { text, span } = sentence;
  const after = text.slice(Math.max(0, trigger.end - span.start));
  const before = text.slice(Math.max(0, trigger.start - span.start - BEFORE), Math.max(0, trigger.start - span.start));
  return ONCE_MORE.test(after) || OTHER.test(before);
}

/**
 * True when one group holds what is told as done once more, and the other what the body of the same article told before it: "A met B on Monday. They
 * will meet again." What a title says is not told before.
 */
export function isOnceMore(a: Group, b: Group): boolean {
  return follows(a, b) || follows(b, a);
}

function follows(later: Group, earlier: Group): boolean {
  const again = later.told.filter(isAnother);
  if (again.length === 0) return false;
  const before = earlier.told.filter((one) => one.inBody && !isAnother(one));
  return before.some((one) => again.some((other) => other.article === one.article && one.claim.trigger.start < other.claim.trigger.start));
}

/**
 * True when a plan and what took place are told with times of which nothing says that they are the same ("met on Monday", "will meet in June"), and
 * for whatever is told of two months.
 */
export function timesDiffer(a: Group, b: Group): boolean {
  const all = [openTimes(a), openTimes(b)];
  const [one, other] = onlyPlans(a) === onlyPlans(b) ? all.map((times) => times.filter((value) => MONTH.test(value))) : all;
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));
}

/** A month of which the year is open. */
const MONTH = /^XXXX-\d\d$/;

/** The times of a group that no day of the article bounds: "XXXX-WXX-1", "XXXX-06". */
function openTimes({ told }: Group): string[] {
  return told.flatMap(({ claim: { when } }) =>
    when !== null && when.earliest === null && when.latest === null ? [when.value.slice(0, 10)] : [],
  );
}
