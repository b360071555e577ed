import type { Mention } from "../../language/doc.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { belongsTo } from "./distribute.ts";

/**
 * The claims without those that other sentences tell name by name: "will hold talks with Ghanaian leaders" says no more than "is to meet
 * Ghana's president" and "its prime minister" do. Both must be ahead, or both over.
 */
export function withoutGeneral(claims: readonly Claim[], context: Context): Claim[] {
  const named = claims.flatMap((claim) => meetingOf(claim) ?? []);
  return claims.filter((claim) => {
    const general = meetingOf(claim);
    if (isRestOfList(claim, claims)) return false;
    const officials = general?.parties.find(isUnnamed);
    if (general === null || officials === undefined || general.parties.length !== 2) return true;
    const [who] = general.parties.filter((party) => party !== officials);
    if (officials.affiliation === null) return !isToldByName(general.ahead, who, named);
    const side = belongsTo(officials, context);
    return !named.some(
      (other) =>
        other.ahead === general.ahead &&
        other.parties.some((party) => party.chain === who.chain) &&
        other.parties.some((party) => party.kind === "person" && party.chain !== who.chain && belongsTo(party, context) === side),
    );
  });
}

/** "Will meet the president, the minister and other senior officials": those told besides somebody of the list who is named. */
function isRestOfList(claim: Claim, claims: readonly Claim[]): boolean {
  const { apart, sentence } = claim;
  const rest =
    apart === null
      ? undefined
      : meetingOf(claim)?.parties.find(({ kind, name, text }) => kind === "group" && name === null && OTHER.test(text));
  if (rest === undefined) return false;
  const who = meetingOf(claim)?.parties.find((party) => party !== rest);
  return claims.some(
    (other) =>
      other.apart === apart &&
      other.sentence.span.start === sentence.span.start &&
      meetingOf(other)?.parties.some(({ kind, name, chain }) => kind === "person" && name !== null && chain !== who?.chain),
  );
}

/** "Meets other leaders", and two or more are named. */
function isToldByName(ahead: boolean, who: Mention, named: readonly Told[]): boolean {
  const others = named.flatMap((other) =>
    other.ahead === ahead && other.parties.length === 2 && other.parties.some(({ chain }) => chain === who.chain)
      ? other.parties.filter(({ kind, chain }) => kind === "person" && chain !== who.chain)
      : [],
  );
  return new Set(others.map(({ chain }) => chain)).size > 1;
}

interface Told {
  readonly parties: readonly Mention[];
  readonly ahead: boolean;
}

const AHEAD: readonly Claim["status"][] = ["planned", "expected", "possible", "proposed"];

function meetingOf({ happening, status }: Claim): Told | null {
  return happening.kind === "meeting" ? { parties: happening.parties, ahead: AHEAD.includes(status) } : null;
}

/** "Ghanaian leaders", "officials of Togo", "other leaders": several of a state or of any, none of them named. */
function isUnnamed({ kind, name, affiliation, count, text }: Mention): boolean {
  return kind === "group" && name === null && count === null && (affiliation !== null || OTHERS.test(text));
}

const OTHER = /^(?:(?:many|several|some) )?other\b/i;
const OTHERS =
  /^(?:(?:many|several|some) )?(?:other|key|various|world|regional|top) (?:[\p{L}-]+ ){0,3}(?:leaders|heads of state|counterparts|dignitaries)\b/iu;
