import type { Doc } from "../language/doc.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { Reading } from "./claim.ts";

/** What reading claims needs besides the document: the compiled grammar is made once from RULES. */
export interface ClaimResources {
  readonly lexicon: Lexicon;
  /** Reader version, part of ClaimId and Reading.version. */
  readonly version: string;
}

/** All claims that a document makes. Pure, never throws. */
export function readClaims(_doc: Doc, _resources: ClaimResources): Reading {
  throw new Error("claims is not built yet");
}
