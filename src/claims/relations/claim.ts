import type { Mention } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Claim, Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { makeClaim, tokenSpan } from "../make.ts";
import type { Party } from "../parties/party.ts";
import { mentionSupport } from "../setting/setting.ts";
import type { Told } from "../told.ts";

type Role = Relation["role"];

/** A role with the word that decides it. */
export interface Decided {
  readonly role: Role;
  readonly span: Span;
  /** A second word that decides it: "former" and "chair". */
  readonly second?: Span;
  /** The table that the word is of, where that is not the one of relations. */
  readonly table?: string;
}

/** A relation as found; its claim is made only if it is not told already. */
export interface Found {
  readonly member: Mention | null;
  readonly body: Mention;
  readonly role: Role;
  readonly sentence: number;
  /** Told by a noun and not by a verb: "Togo's admission". */
  readonly isAside?: boolean;
  readonly claim: () => Claim;
}

/** A relation told by the way: it holds, whatever the sentence says besides. */
export function asideClaim(
  { mention: member, support }: Pick<Party, "mention" | "support">,
  body: Mention,
  decided: Decided,
  place: { readonly token: number; readonly sentence: number },
  rule: string,
  context: Context,
  told: Told | null = null,
): Found {
  const evidence: Record<string, Support> = {
    ...(told?.evidence ?? { status: { spans: [], by: "cues", from: [] } }),
    member: support,
    body: mentionSupport(body),
    role: {
      spans: [decided.span, ...(decided.second === undefined ? [] : [decided.second])],
      by: "keyword",
      from: [decided.table ?? "lexicon:relations"],
    },
  };
  const claim = () =>
    makeClaim(
      {
        happening: { kind: "relation", member, body, role: decided.role, from: null, until: null },
        when: null,
        status: told?.status ?? "held",
        hedged: told?.hedged ?? false,
        attribution: told?.attribution ?? [],
        trigger: tokenSpan(context.doc, place.token),
        sentence: place.sentence,
        evidence,
        rule,
      },
      context.doc,
      context.resources,
    );
  return { member, body, role: decided.role, sentence: place.sentence, claim };
}
