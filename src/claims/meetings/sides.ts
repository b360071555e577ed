import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { meetingWith } from "../../rules/attalks.ts";
import { attended, meet } from "../../rules/meeting.ts";
import { arrange } from "../../rules/talks.ts";
import { saidOfMeeting } from "../../rules/theirtalks.ts";
import type { Context } from "../context.ts";
import { areOfTrade, isOfficial, isParty, soundsDiplomatic } from "../parties/parties.ts";
import { type Party, partiesOf, sameOne } from "../parties/party.ts";
import { mayPlay } from "../parties/teams.ts";
import { areLocal, areRebels } from "../parties/unnamed-sides.ts";
import { belongsTo } from "./distribute.ts";
import { meetEachOther } from "./meet-each-other.ts";

/** True for whoever can be a party of a match, by itself or by those whom it talks with. */
export function isSide(mention: Mention, match: Match, group: readonly Party[], context: Context): boolean {
  if (mayPlay(mention, group, context) || areOfTrade(mention, context) || isOfFamily(mention, context)) return false;
  return isParty(mention) || areLocal(mention, match, group, context) || areRebels(mention, match, group, context);
}

/** What leads to the name of somebody's next of kin: "his wife, ". */
const KIN = /\b(?:my|his|her|their) (?:wife|husband|son|daughter|mother|father|brother|sister|fianc[eé]e?),? $/i;
/** How far before a name that may begin. */
const REACH = 20;

function isOfFamily({ kind, span }: Mention, { doc }: Context): boolean {
  return kind === "person" && KIN.test(doc.article.text.slice(Math.max(0, span.start - REACH), span.start));
}

/** Why a group holds no meeting or call that counts; null when it does. */
export function whyUnfit(match: Match, parties: readonly Party[], context: Context): string | null {
  const { rule } = match;
  if (parties.length < 2 && !meetEachOther(match, parties, context)) return "fewer than two are there who can meet";
  if (parties.some((party) => onlyTells(party, match, context))) return "one of them is a spokesperson whom a pronoun brought in";
  if (TOLD_BY_OTHERS.includes(rule.name) && parties.some(({ mention }) => SPEAKS.test(mention.title ?? "")))
    return "a spokesperson tells of the talks of others";
  if (rule.yields === "call" && parties.some(({ mention }) => mention.kind === "person" && mention.name === null && mention.title === null))
    return "somebody of no name and office is called something";
  if (!soundsDiplomatic(parties, context)) return "nobody of them acts for a state or a body";
  if (rule.official && !parties.every((party) => isOfficial(party, context)))
    return "not all of them act for a state or a body, as the rule asks";
  const sides = new Set(parties.map(({ mention }) => belongsTo(mention, context)));
  if (rule.name === attended.name && sides.size < 2) return "those who attended may be of one side";
  if (sides.size === 1 && !sides.has(null) && parties.every(({ mention }) => mention.kind === "person"))
    return "all of them are of one state";
  return null;
}

/**
 * Why those who are left of a meeting have not met each other: whoever met them is nobody in particular ("the delegation"), or those whom they met
 * are ("A and B met an array of people"); null when they have.
 */
export function whyNotMet(match: Match, parties: readonly Party[], context: Context): string | null {
  if (!match.fillers.some(({ role }) => role === "counterpart")) return null;
  const side = partiesOf(match, context, "party");
  const isThere = ({ mention }: Party) => parties.some((party) => sameOne(party.mention, mention));
  const isNobody = side.length > 0 && side.every(({ mention }) => mention.kind === "group") && !side.some(isThere);
  if (isNobody) return "whoever met them is nobody in particular";
  const met = partiesOf(match, context, "counterpart").filter((one) => !side.some(({ mention }) => sameOne(mention, one.mention)));
  const isOfNobody = met.length > 0 && met.every(({ mention }) => mention.kind === "group") && !met.some(isThere);
  return isOfNobody ? "whom they met is nobody in particular" : null;
}

/** Rules whose subject may be somebody who only speaks for those who met. */
const TOLD_BY_OTHERS: readonly string[] = [arrange.name, saidOfMeeting.name, meetingWith.name];
const SPEAKS = /\b(?:spokes(?:man|woman|person)|sources?|reporters?)\b/i;
/** "According to the president's adviser, B. The two were to meet": whom the report has it from, and had not told of before. */
const ACCORDING_TO = /\baccording to [^.;:]*$/i;
/** How far before a name that may stand. */
const SOURCE = 80;
const TELLS = /\b(?:officials?|aides?|advis[eo]rs?)\b/i;

/**
 * True for a spokesperson whom only a pronoun or a plural would make a party, and for an official unless he met somebody or held them: "their talks were short,
 * an official said" is of others, "an official denied that he had met B" is not.
 */
function onlyTells({ mention, through }: Party, { rule, trigger }: Match, { tree, doc, chains }: Context): boolean {
  if (through === mention || mention.memberOf !== null || (through.kind !== "pronoun" && through.antecedents.length === 0)) return false;
  const before = Math.max(0, mention.span.start - SOURCE);
  const cited = ACCORDING_TO.exec(doc.article.text.slice(before, mention.span.start));
  if (cited !== null && !(chains.get(mention.chain) ?? []).some(({ span }) => span.start < before + cited.index)) return true;
  const words = mention.title ?? mention.text;
  const holds =
    tree.relation(through.head) === "nsubj" && tree.head(through.head) === tree.head(trigger) && tree.relation(trigger) === "obj";
  const acts = rule.name === meet.name || (through.kind === "pronoun" && holds);
  return SPEAKS.test(words) || (TELLS.test(words) && !acts);
}
