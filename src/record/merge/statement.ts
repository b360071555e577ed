import type { Relation, Statement } from "../../claims/claim.ts";
import type { Moment } from "../../identity/identified.ts";
import type { Known, Supported } from "../entry.ts";
import type { Of, Told } from "../told.ts";
import { choosePlain, chooseRef, chooseWords, type Draft, ownRef } from "./draft.ts";
import { chooseMoment } from "./when.ts";

type Ref = Supported<Known>;

export function mergeStatement(draft: Draft): Statement<Ref> {
  const first = draft.told[0];
  const of = ({ claim }: Told) => claim.happening as Of<"statement">;
  return {
    kind: "statement",
    speaker: chooseRef(draft, "speaker", (told) => of(told).speaker) ?? ownRef(first, of(first).speaker),
    addressee: chooseRef(draft, "addressee", (told) => of(told).addressee),
    words: chooseWords(
      draft,
      "words",
      (told) => of(told).words,
      (words) => words,
    ),
    about: chooseWords(
      draft,
      "about",
      (told) => of(told).about,
      (words) => words,
    ),
    manner: choosePlain(draft, "manner", (told) => of(told).manner, false) ?? of(first).manner,
    block: choosePlain(draft, "block", (told) => of(told).block, false) ?? of(first).block,
  };
}

export function mergeRelation(draft: Draft): Relation<Ref, Supported<Moment>> {
  const first = draft.told[0];
  const of = ({ claim }: Told) => claim.happening as Of<"relation">;
  return {
    kind: "relation",
    member: chooseRef(draft, "member", (told) => of(told).member),
    body: chooseRef(draft, "body", (told) => of(told).body) ?? ownRef(first, of(first).body),
    role: choosePlain(draft, "role", (told) => of(told).role, false) ?? of(first).role,
    from: chooseMoment(draft, "from", (told) => of(told).from),
    until: chooseMoment(draft, "until", (told) => of(told).until),
  };
}
