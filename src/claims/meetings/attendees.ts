import { attended } from "../../rules/meeting.ts";
import type { Claim } from "../claim.ts";

/** What stands before a noun that takes up what was told: "the", "their two-hour". */
const TAKES_UP = /(?:^|[\s,])(?:the|this|that|their|these) (?:[\p{L}-]+ ){0,3}$/iu;

/** "Attended the meeting". */
const ATTENDED = /\battend(?:s|ed|ing)? (?:the|this|that) (?:[\p{L}-]+ ){0,2}$/iu;

/** "A held talks with B. The meeting was attended by C and D": those who were there too held none of their own. Claims come in any order. */
export function withoutAttendees(claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter((claim) => !isAttending(claim) && claim.block !== "title");
  return claims.filter((claim) => !isAttending(claim) || !(takesUp(claim) && told.some((other) => isBefore(other, claim))));
}

/** True for a meeting of those who are told to have been at one. */
function isAttending({ happening, rule, sentence, trigger }: Claim): boolean {
  return (
    happening.kind === "meeting" && (rule === attended.name || ATTENDED.test(sentence.text.slice(0, trigger.start - sentence.span.start)))
  );
}

function takesUp({ sentence, trigger }: Claim): boolean {
  return TAKES_UP.test(sentence.text.slice(0, trigger.start - sentence.span.start));
}

/** True for a gathering told before, and for a meeting of an earlier sentence of which none of the attendants is a party. */
function isBefore(other: Claim, { happening, sentence, trigger }: Claim): boolean {
  if (other.happening.kind === "gathering") return other.trigger.end < trigger.start;
  if (happening.kind !== "meeting" || other.happening.kind !== "meeting") return false;
  if (other.sentence.span.end > sentence.span.start) return false;
  const chains = new Set(other.happening.parties.map(({ chain }) => chain));
  return !happening.parties.some(({ chain }) => chains.has(chain));
}
