import type { Mention } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf, wordsOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import { mentionSupport } from "../setting/setting.ts";
import { isKnown, isOrganisation } from "./bodies.ts";
import { asideClaim, type Found } from "./claim.ts";

type Role = Relation["role"];

const CHAIRS = ["chair", "chairman", "chairwoman", "chairperson"];
const ENVOYS = ["envoy", "representative"];
/** What representative is an envoy: no permanent one, and none of a state. */
const SENT = ["special", "personal"];
const FORMERLY = ["former", "outgoing", "outgone", "ex", "ex-", "then", "next"];
const NO_CHAIRS = ["former", "vice", "deputy", "ex", "committee", "party"];

/** Persons with an office of a body, and not of a state at it ("the Russian UN envoy"), by their title: "AU chairperson Moussa Faki", "the UN special envoy for Yemen, Hans Grundberg". */
export function titleClaims(context: Context): Found[] {
  const claims: Found[] = [];
  const lookup = lookupOf(context.doc);
  for (const mention of context.doc.mentions) {
    const named = mention.name !== null ? mention : namedAfter(mention, context);
    if (mention.kind !== "person" || named === null || mention.affiliationSpan === null || mention.titleSpan === null) continue;
    const office = officeOf(mention, context);
    const body = lookup.mention(lookup.token(mention.affiliationSpan.end - 1), "body");
    const isSent = SENT.some((word) => mention.title?.toLowerCase().includes(word));
    if (body !== null && !isSent && mention.affiliationSpan.start < (body.nameSpan ?? body.span).start) continue;
    if (office === null || body === null || !isOrganisation(body, context) || !isKnown(body, context)) continue;
    const token = tokenOf(mention.titleSpan, office.words, context);
    if (office.role === "envoy" && isMatter(mention.affiliationSpan, context)) continue;
    if (token < 0 || (office.role === "chair" && wordsOf(named).includes("commission") && !wordsOf(body).includes("commission"))) continue;
    const place = { token, sentence: sentenceOf(context.doc, token) };
    const party = { mention: named, support: mentionSupport(named) };
    claims.push(asideClaim(party, body, { role: office.role, span: context.tree.span(token) }, place, "relation/title", context));
  }
  return claims;
}

/** "Envoy for the coalition": what somebody is sent about, not by whom. */
function isMatter({ start }: Span, { doc, tree }: Context): boolean {
  const before = lookupOf(doc).token(start) - 1;
  return before >= 0 && ["for", "to", "on"].includes(tree.word(before) === "the" ? tree.word(before - 1) : tree.word(before));
}

/** What a title makes of who bears it: "chairperson", "special envoy", "personal representative". */
function officeOf(
  { title, titleSpan }: Mention,
  { doc, tree }: Context,
): { readonly role: Role; readonly words: readonly string[] } | null {
  const first = titleSpan === null ? 0 : lookupOf(doc).token(titleSpan.start);
  const words = [...(first > 0 ? [tree.word(first - 1)] : []), ...(title ?? "").toLowerCase().split(" ")];
  if (words.some((word) => FORMERLY.includes(word))) return null;
  if (words.some((word) => CHAIRS.includes(word)) && !words.some((word) => NO_CHAIRS.includes(word)))
    return { role: "chair", words: CHAIRS };
  const sent = words.includes("envoy") || (words.includes("representative") && words.some((word) => SENT.includes(word)));
  return sent ? { role: "envoy", words: ENVOYS } : null;
}

/** The name that follows a title: "the AU chairperson, President Moussa Faki", "AU chair President of Chad Moussa Faki". */
function namedAfter(mention: Mention, { doc }: Context): Mention | null {
  const isNext = ({ span }: Mention) => doc.article.text.slice(mention.span.end, span.start) === " ";
  const after = (other: Mention) =>
    other.kind === "person" &&
    other.name !== null &&
    (isNext(other) || (other.chain === mention.chain && other.span.start - mention.span.end <= 2));
  return doc.mentions.slice(mention.id + 1, mention.id + 4).find(after) ?? null;
}

/** The first token in a span that is one of the words, or -1. */
function tokenOf(span: Span, words: readonly string[], { doc, tree }: Context): number {
  for (let token = lookupOf(doc).token(span.start); token < doc.tokens.count && doc.tokens.start[token] < span.end; token++)
    if (words.includes(tree.word(token))) return token;
  return -1;
}
