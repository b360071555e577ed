import type { Mention } from "../../language/doc.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { sentenceOf } from "../make.ts";
import { mentionSupport } from "../setting/setting.ts";
import { isKnown, isNamedSomewhere, isOrganisation, isTreaty } from "./bodies.ts";
import { relationChanges } from "./changes.ts";
import { asideClaim, type Decided, type Found } from "./claim.ts";
import { formatMatches } from "./formats.ts";
import { bodyOfNoun } from "./groups.ts";
import { type Holding, holdings, successionsIn } from "./holders.ts";
import { joinedMatches } from "./joined.ts";
import { RelationLine } from "./line.ts";
import { listMatches } from "./lists.ts";
import { relationPhrases } from "./phrases.ts";
import { changesTo } from "./places.ts";
import { talkMatches } from "./talks.ts";
import { treatyBonds } from "./treaties.ts";

/* Relations that are read along the line and not from a tree's trigger: by phrases, lists and places in bodies. */

const TREATY_ROLES: readonly Relation["role"][] = ["signatory", "party", "not a party"];
/** Relations that a phrase tells of by the way: "NATO member Norway", "the union, to which Malta belongs". */
export function phraseClaims(context: Context): Found[] {
  const claims: Found[] = [];
  for (const read of relationPhrases(context)) {
    const phrase = { ...read, body: meantBody(read.body, context) };
    if (
      !(TREATY_ROLES.includes(phrase.role) || (phrase.role === "former member" && isTreaty(phrase.body))
        ? isTreaty(phrase.body)
        : isOrganisation(phrase.body, context))
    ) {
      context.refuse("relation/phrase", phrase.token, "no treaty, or no body that states belong to");
      continue;
    }
    if (phrase.role === "chair" && !isNamedSomewhere(phrase.body, context)) continue;
    const isMeant = phrase.body !== read.body;
    for (const state of phrase.states)
      if (
        state.chain !== phrase.body.chain &&
        !(isMeant && state.kind === "person") &&
        (phrase.role !== "envoy" || state.kind === "person") &&
        (state.kind === "state" || (isKnown(phrase.body, context) && (state.kind === "person" || isKnown(state, context))))
      )
        claims.push(
          asideClaim(
            { mention: state, support: mentionSupport(state) },
            phrase.body,
            { role: phrase.role, span: context.tree.spanOf(phrase.token, phrase.last) },
            phrase,
            "relation/phrase",
            context,
          ),
        );
  }
  return claims;
}

/** Who is bound by a treaty: "signed the convention", "not a party to the statute". */
export function treatyClaims(context: Context): Found[] {
  const { tree } = context;
  return treatyBonds(context).flatMap(({ body, members, role, token, denial, sentence }) => {
    const span = tree.span(denial ?? token);
    const decided: Decided = {
      role,
      span,
      table: "lexicon:treaties",
      ...(denial === null || denial === token ? {} : { second: tree.span(token) }),
    };
    return members.map((member) => asideClaim(member, body, decided, { token, sentence }, "relation/treaty", context));
  });
}

/** What a body that is told of by a noun stands for, if the text has named it: "is an alliance", "this organization". */
export function meantBody(body: Mention, context: Context): Mention {
  if (body.kind !== "body" || isNamedSomewhere(body, context)) return body;
  return bodyOfNoun(body.head, new RelationLine(sentenceOf(context.doc, body.head), context)) ?? body;
}

/** All that noun phrases for places in bodies say. */
export function postClaims(context: Context): Found[] {
  return holdings(context).flatMap((holding) => holdingClaims(holding, context));
}

/** Relations of those who have a place in a body: "the bloc's chair, X", "elected X as its chair". */
function holdingClaims(holding: Holding, context: Context): Found[] {
  const { body, members, role, token, noun, sentence, isNamed, told } = holding;
  const known = isKnown(body, context);
  const span = context.tree.span(token);
  const decided = role === "former chair" && noun !== null ? { role, span, second: context.tree.span(noun) } : { role, span };
  if (!isOrganisation(body, context) || (!isNamed && !known)) {
    context.refuse("relation/post", token, "no body that states belong to");
    return [];
  }
  return members
    .filter(({ mention }) => mention.kind === "state" || (known && (mention.kind === "person" || isKnown(mention, context))))
    .map((member) => asideClaim(member, body, decided, { token, sentence }, "relation/post", context, told));
}

/** Who asks for a place in a body, gets it or loses it, by a noun: "Turkey's EU membership bid", "won a seat on the council". */
export function changeClaims(context: Context): Found[] {
  return relationChanges(context).flatMap(({ body: named, members, role, token, sentence, told }) => {
    const body = meantBody(named, context);
    const treaty = role === "former member" && isTreaty(body);
    if (!treaty && (!isOrganisation(body, context) || !isNamedSomewhere(body, context))) {
      context.refuse("relation/change", token, "no body that states belong to");
      return [];
    }
    const table = changesTo(context.tree.word(token), context) === role ? "lexicon:relation_changes" : "lexicon:relations";
    const decided: Decided = { role, span: context.tree.span(token), table };
    return members
      .filter(({ mention }) => mention.kind === "state" || isKnown(mention, context))
      .map((member) => ({
        ...asideClaim(member, body, decided, { token, sentence }, "relation/change", context, told),
        isAside: told === null,
      }));
  });
}

/** How many sentences after a chair is named it is told whom they follow. */
const SOON = 2;

/** Who was in the chair before one whom the text has just put there: "X took over the chair of the union. X succeeds Y". */
export function successionClaims(found: readonly Found[], context: Context): Found[] {
  const claims: Found[] = [];
  for (const { member: chair, body, role, sentence } of found) {
    if (role !== "chair" || chair === null) continue;
    for (let at = sentence; at <= sentence + SOON && at < context.doc.sentences.count; at++)
      for (const { next, former, token } of successionsIn(at, context)) {
        if (next.mention.chain !== chair.chain || former.mention.kind !== chair.kind || former.mention.chain === chair.chain) continue;
        const decided: Decided = { role: "former chair", span: context.tree.span(token) };
        claims.push(asideClaim(former, body, decided, { token, sentence: at }, "relation/post", context));
      }
  }
  return claims;
}

/** Relations of those whom a line lists: "the bloc's ten members: Togo, ...", "the six-party talks, involving Togo, ...". */
export function listClaims(context: Context): Found[] {
  const lists = [...listMatches(context), ...joinedMatches(context)].map((match) => ({ ...match, body: meantBody(match.body, context) }));
  const members = lists.filter(
    ({ body, role, isNamed }) => (isOrganisation(body, context) || role === "not a member") && (isNamed || isNamedSomewhere(body, context)),
  );
  return [...members, ...talkMatches(context), ...formatMatches(context)].flatMap(({ body, members, role, token, span, sentence }) =>
    members
      .filter(({ mention }) => mention.kind !== "body" || isKnown(mention, context))
      .map((party) =>
        asideClaim(party, body, { role, span: span ?? context.tree.span(token) }, { token, sentence }, "relation/list", context),
      ),
  );
}
