import { attended } from "../../rules/meeting.ts";
import type { Claim } from "../claim.ts";

/** What stands before a noun that takes up what was told: "the", "their two-hour". */
const TAKES_UP = /(?:^|[\s,])(?:the|this|that|their|these) (?:[\p{L}-]+ ){0,3}$/iu;

/** "A held talks with B. The meeting was attended by C and D": those who were there too held none of their own. Claims come in any order. */
export function withoutAttendees(claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter((claim) => claim.happening.kind === "meeting" && claim.rule !== attended.name && claim.block !== "title");
  if (told.length === 0) return claims;
  return claims.filter((claim) => claim.rule !== attended.name || !(takesUp(claim) && told.some((other) => isBefore(other, claim))));
}

function takesUp({ sentence, trigger }: Claim): boolean {
  return TAKES_UP.test(sentence.text.slice(0, trigger.start - sentence.span.start));
}

/** True for a meeting told in an earlier sentence of which none of the attendants is a party. */
function isBefore(other: Claim, { happening, sentence }: Claim): boolean {
  if (happening.kind !== "meeting" || other.happening.kind !== "meeting") return false;
  if (other.sentence.span.end > sentence.span.start) return false;
  const chains = new Set(other.happening.parties.map(({ chain }) => chain));
  return !happening.parties.some(({ chain }) => chains.has(chain));
}
