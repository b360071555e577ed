import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { comeForTalks } from "../../rules/attalks.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceWords } from "../make.ts";
import { belongsTo } from "../meetings/distribute.ts";
import { startingIn } from "../near.ts";
import { isOfficial } from "./parties.ts";
import type { Party } from "./party.ts";

/** What those are called who act for the state that a guest is in. */
const OFFICIALS = /\b(?:leaders?|officials?|authorities|leadership|ministers)$/i;
/** What may be said of them; "business leaders", "rebel leaders" and "regional leaders" are others. */
const DESCRIBED =
  /^(?:(?:the|other|some|several|many|top|senior|high-level|high-ranking|high|level|ranking|leading|key|local|national|government|governmental|political|country['’]s|nation['’]s|its|and|-) ?)*$/i;
/** Those who fight a government and are called by nothing else. */
const REBELS =
  /\b(?:rebels|insurgents|guerrillas|separatists|militants|(?:rebel|insurgent|guerrilla|separatist) (?:groups?|movements?|leaders?|factions?|commanders?|delegat(?:ions?|es)|army|armies|negotiators|representatives|officials|envoys))$/i;
/** Those of the same state whom only a government is at odds with. */
const OPPONENTS = /\b(?:opposition|rivals|opponents|foes|adversaries)$/i;
/** Those who act for a government: "government delegation". */
const FOR_GOVERNMENT =
  /\bgovernment (?:delegat(?:ions?|es)|negotiat(?:ors|ing team)|officials|representatives|envoys|ministers|side|team)$/i;
const GOVERNMENT = /\b(?:government|army|military|junta)$/i;
const DETERMINERS = /(?:[\p{L}'’-]+ ){0,4}$/u;
/** What stands before a state that somebody is in or goes to. */
const THERE = /\b(?:in|to|for|visit|visits|visited|visiting|tour|touring)(?: the)? $/i;

/**
 * True for officials of whom nothing is said but that they are where a guest has come: "is in Peru for talks with government leaders", "met with
 * senior officials in Peru". They act for that state.
 */
export function areLocal(mention: Mention, match: Match, parties: readonly Party[], context: Context): boolean {
  if (match.rule.yields !== "meeting" || mention.kind !== "group" || mention.affiliation !== null) return false;
  if (!OFFICIALS.test(mention.text) || !isPlain(mention, context)) return false;
  const guests = parties.filter((party) => party.mention !== mention);
  return guests.length > 0 && isAbroad(match, guests, context);
}

/**
 * True for rebels who talk with a government or with somebody who acts for one, and for those who act for a government at talks with rebels:
 * "between the Ugandan government and northern rebels", "rebels and a government delegation".
 */
export function areRebels(mention: Mention, { rule }: Match, parties: readonly Party[], context: Context): boolean {
  if (rule.yields !== "meeting" || mention.kind !== "group" || mention.affiliation !== null) return false;
  if (OPPONENTS.test(mention.text)) return parties.some(({ mention: { kind, text } }) => kind === "body" && GOVERNMENT.test(text));
  const others = parties.filter((party) => party.mention !== mention);
  if (FOR_GOVERNMENT.test(mention.text)) return others.some((party) => REBELS.test(party.mention.text));
  if (!REBELS.test(mention.text)) return false;
  return others.some((party) => (party.mention.kind === "group" ? FOR_GOVERNMENT.test(party.mention.text) : isOfficial(party, context)));
}

/** True where nothing tells what else they lead. */
function isPlain({ text, span }: Mention, { doc }: Context): boolean {
  if (!DESCRIBED.test(text.replace(OFFICIALS, ""))) return false;
  const before = DETERMINERS.exec(doc.article.text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? "";
  const described = before.replace(/^.*\b(?:with|and|by)\b ?/i, "");
  return DESCRIBED.test(described.trim());
}

/** States whose people are called by words that begin otherwise. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ["u.s.", "united states"],
  ["us", "united states"],
  ["amer", "united states"],
  ["brit", "united kingdom"],
  ["dutc", "netherlands"],
  ["dani", "denmark"],
  ["emir", "united arab emirates"],
  ["fili", "philippines"],
];

/** True for a state of whose nationality a side is: "French" and "France". */
function isHome(side: string, state: string): boolean {
  return side.slice(0, 2) === state.slice(0, 2) || OTHERWISE.some(([people, name]) => side.startsWith(people) && state.endsWith(name));
}

/** True where the sentence puts the guests into a state that they do not act for, or they have come somewhere for the talks. */
function isAbroad(match: Match, guests: readonly Party[], context: Context): boolean {
  const sides = guests.map((guest) => belongsTo(guest.mention, context));
  if (match.rule.name === comeForTalks.name && sides.every((side) => side !== null)) {
    if (match.fillers.some(({ role, mention }) => role === "place" && mention?.kind === "place")) return true;
  }
  const { text } = context.doc.article;
  const { span } = sentenceWords(context.doc, match.sentence);
  for (const state of startingIn(context.doc.mentions, span)) {
    if (state.kind !== "state" || lookupOf(context.doc).mention(state.head, "state") !== state) continue;
    if (!THERE.test(text.slice(Math.max(span.start, state.span.start - 14), state.span.start))) continue;
    const there = belongsTo(state, context);
    if (there !== null && !sides.some((side) => side !== null && isHome(side, there))) return true;
  }
  return false;
}
