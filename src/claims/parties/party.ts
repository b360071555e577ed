import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { overlap } from "../../text/span.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import {
  included,
  isAstray,
  isExcepted,
  isOfSameHolder,
  isSecond,
  isWhere,
  listBefore,
  namedAfter,
  namedBefore,
  withoutNext,
  withoutTitles,
} from "../meetings/listed.ts";
import { pairOf } from "../meetings/pair.ts";
import { actedFor } from "./acted-for.ts";
import { isLabel } from "./author.ts";
import { namedHolder } from "./named-holder.ts";
import { isNewsroom } from "./newsroom.ts";
import { meantBy } from "./pronouns.ts";
import { spelledOut } from "./spelled-out.ts";

/** Somebody or something that fills a role, with what that rests on. */
export interface Party {
  readonly mention: Mention;
  readonly support: Support;
  /** The mention in the sentence that stands for it: "the leaders"; the same as `mention` when it stands for itself. */
  readonly through: Mention;
}

/** How often a mention that points to several leads on to others that do. */
const DEEPEST = 3;

/** Who fills the roles of these names, plurals and pronouns replaced by whom they stand for, each chain once, in order of the text. */
export function partiesOf(match: Match, context: Context, ...roles: readonly string[]): Party[] {
  const parties: Party[] = [];
  for (const filler of withoutNext(match.fillers, context)) {
    const { role, mention, path } = filler;
    if (mention === null || !roles.includes(role) || isAstray(filler.token, context) || isWhere(mention, context)) continue;
    if (isLabel(mention, context) || isNewsroom(mention, context)) continue;
    if (isExcepted(filler.token, context)) continue;
    const some = included(mention, context);
    if (some !== null) {
      for (const one of some) for (const party of standFor(one, context)) addParty(parties, { ...party, through: mention });
      continue;
    }
    // An office alone is no part of a name: "the president and Foreign Minister A met B".
    const verb = mention.name === null ? -1 : match.trigger;
    if (path === "before" || isSecond(filler.token, context))
      for (const one of listBefore(mention, context)) for (const party of standFor(one, context)) addParty(parties, party);
    const spelled = spelledOut(mention, context);
    const listed = pairOf(mention, context) ??
      spelled ?? [...namedBefore(mention, context), mention, ...namedAfter(mention, /:between|^nmod:of /.test(path), verb, context)];
    const named = listed.map((one) => namedHolder(one, context));
    for (const one of withoutTitles(named, context))
      if (!isOfSameHolder(one, match.trigger, context))
        for (const party of standFor(one, context))
          addParty(parties, listed === spelled && mention.kind === "group" ? { ...party, through: mention } : party);
  }
  return parties;
}

/** Adds a party unless one of the same chain is there. */
export function addParty(parties: Party[], party: Party): void {
  if (!parties.some((other) => sameOne(other.mention, party.mention))) parties.push(party);
}

/** True when two mentions refer to one: by their chain, or by words that they share; several members of one plural share neither. */
export function sameOne(a: Mention, b: Mention): boolean {
  return a.id === b.id || a.chain === b.chain || overlap(a.span, b.span);
}

/** Whom a mention stands for: the members of a plural, what "the two leaders" or "he" points back to, else itself. */
export function standFor(mention: Mention, context: Context, depth = 0): Party[] {
  const members = context.members.get(mention.id);
  if (members !== undefined)
    return members.map((member) => ({ mention: member, support: memberSupport(member, mention), through: mention }));
  const sides = actedFor(mention, context);
  const states = sides.length > 1 ? sides : statesOf(mention, context);
  if (states.length > 1) return states.flatMap((state) => throughOne(mention, state, context, depth));
  const pointsBack = mention.kind === "pronoun" || mention.kind === "group";
  if (pointsBack && mention.antecedents.length > 0 && depth < DEEPEST)
    return mention.antecedents.flatMap((id) => throughOne(mention, context.doc.mentions[id], context, depth));
  if (mention.kind === "pronoun") {
    const later = depth < DEEPEST ? meantBy(mention, context) : null;
    return later === null ? [] : throughOne(mention, later, context, depth);
  }
  return [{ mention, support: { spans: [mention.span], by: "mention", from: [] }, through: mention }];
}

/** What joins those who act for several sides to them. */
const ACT_FOR = /^ (?:of|from|for|representing) $/;
const SIDES = /\b(?:countries|nations|states|neighbou?rs|governments|sides|parties|(?:two|both) \p{Lu}\p{L}+s)$/u;

/** What joins sides to those who act for them. */
const OWN = /^['’]s? $/;

/** Those whom several states have, one each: "their respective prime ministers", "their envoys". */
const THEIRS =
  /^their (?:respective |own )?(?:\p{L}+ )?(?:leaders|presidents|premiers|ministers|secretaries|chancellors|heads of (?:state|government)|envoys|ambassadors|diplomats|negotiators|delegations|governments|representatives|officials)$/iu;

/**
 * The sides for which a plural acts: of "the foreign ministers of the two countries", "officials from both sides", "the two countries' ministers" and
 * "their ministers" what the words for the sides point back to.
 */
function statesOf(mention: Mention, { doc }: Context): Mention[] {
  if (mention.kind !== "group" || !mention.plural || mention.affiliation !== null || mention.antecedents.length > 0) return [];
  const { text } = doc.article;
  if (THEIRS.test(mention.text)) return ownersOf(mention, doc.mentions);
  const [before, behind] = [doc.mentions[mention.id - 1], doc.mentions[mention.id + 1]];
  if (behind !== undefined && ACT_FOR.test(text.slice(mention.span.end, behind.span.start))) return sidesOf(behind, doc.mentions);
  if (before !== undefined && OWN.test(text.slice(before.span.end, mention.span.start))) return sidesOf(before, doc.mentions);
  return [];
}

/** The states or governments that the "their" which opens a plural points back to; none where one of them is something else. */
function ownersOf({ id, span }: Mention, mentions: readonly Mention[]): Mention[] {
  const their = mentions[id + 1];
  if (their?.kind !== "pronoun" || their.span.start !== span.start) return [];
  const owners = their.antecedents.map((antecedent) => mentions[antecedent]);
  return owners.every(({ kind, affiliation }) => kind === "state" || (kind === "body" && affiliation !== null)) ? owners : [];
}

/** The states or bodies that "the two countries" points back to; none for other words. */
function sidesOf({ text, antecedents }: Mention, mentions: readonly Mention[]): Mention[] {
  if (antecedents.length < 2 || !SIDES.test(text)) return [];
  return antecedents.map((id) => mentions[id]).filter(({ kind }) => kind === "state" || kind === "body");
}

function throughOne(mention: Mention, antecedent: Mention, context: Context, depth: number): Party[] {
  return standFor(antecedent, context, depth + 1).map((party) => ({
    mention: party.mention,
    support: { spans: [mention.span, party.mention.span], by: "coreference", from: [] },
    through: mention,
  }));
}

function memberSupport(member: Mention, plural: Mention): Support {
  const title = plural.titleSpan ?? plural.span;
  return { spans: [title, member.span], by: "member", from: [] };
}
