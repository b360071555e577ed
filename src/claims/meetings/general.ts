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
    const officials = general?.parties.find(isUnnamed);
    if (general === null || officials === undefined || general.parties.length !== 2) return true;
    const [who] = general.parties.filter((party) => party !== officials);
    const side = belongsTo(officials, context);
    return !named.some(
      (other) =>
        other.ahead === general.ahead &&
        other.parties.some((party) => party.chain === who.chain) &&
        other.parties.some((party) => party.kind === "person" && party.chain !== who.chain && belongsTo(party, context) === side),
    );
  });
}

interface Told {
  readonly parties: readonly Mention[];
  readonly ahead: boolean;
}

const AHEAD: readonly Claim["status"][] = ["planned", "expected", "possible", "proposed"];

function meetingOf({ happening, status }: Claim): Told | null {
  return happening.kind === "meeting" ? { parties: happening.parties, ahead: AHEAD.includes(status) } : null;
}

/** "Ghanaian leaders", "officials of Togo": several of a state, none of them named. */
function isUnnamed({ kind, name, affiliation, count }: Mention): boolean {
  return kind === "group" && name === null && affiliation !== null && count === null;
}
