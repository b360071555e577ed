import type { Claim } from "../claims/claim.ts";
import { claim as claimSchema } from "./schemas.ts";

/** The claim of a line that `claimLine` made. Throws one line that names the field when it is none. */
export function claimOfLine(line: string): Claim {
  const parsed = claimSchema.safeParse(JSON.parse(line));
  if (parsed.success) {
    const { schema: _, ...claim } = parsed.data;
    return claim as unknown as Claim;
  }
  const issue = parsed.error.issues[0];
  throw new Error(`not a claim: ${issue.path.join(".") || "the line"}: ${issue.message}`);
}
