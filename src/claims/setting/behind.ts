import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceWords } from "../make.ts";
import { placeBehind } from "../meetings/apart.ts";
import type { Party } from "../parties/party.ts";
import { isExpanse } from "../visits/place.ts";
import { finerPlace } from "./finer-place.ts";
import { mentionSupport, type Setting } from "./setting.ts";

/**
 * The setting of talks told by a noun with the place right behind the last of their sides ("a meeting between A and B in C"), where nothing else
 * says where they are: parsers hang it on what is said of the talks.
 */
export function settingBehind(setting: Setting, groups: readonly (readonly Party[])[], match: Match, context: Context): Setting {
  const { tree, doc } = context;
  if (setting.place !== null || match.rule.yields !== "meeting" || tree.tag(match.trigger) !== "NOUN") return setting;
  const from = tree.span(match.trigger).end;
  const { end } = sentenceWords(doc, match.sentence).span;
  const parties = groups.flat().map(({ mention }) => mention);
  const behind = parties.filter(({ span }) => span.start >= from && span.end <= end).sort((a, b) => b.span.start - a.span.start);
  const found = (behind.length === 0 ? null : placeBehind(behind[0], end, context)?.place) ?? hostOf(match, context);
  if (found === null || isExpanse(found, context) || parties.some(({ chain }) => chain === found.chain)) return setting;
  const place = finerPlace(found, context);
  return { ...setting, place, evidence: { ...setting.evidence, place: mentionSupport(place) } };
}

/** "Togo hosts a second round of talks between A and B": the state or town that has them. */
function hostOf({ trigger }: Match, { tree, doc }: Context): Mention | null {
  const noun = tree.relation(trigger) === "nmod" && ROUNDS.includes(tree.lemma(tree.head(trigger))) ? tree.head(trigger) : trigger;
  const verb = tree.relation(noun) === "obj" ? tree.head(noun) : -1;
  if (verb < 0 || tree.lemma(verb) !== "host") return null;
  const own = tree.child(verb, "nsubj");
  const host = own < 0 && tree.relation(verb) === "xcomp" ? tree.child(tree.head(verb), "nsubj") : own;
  return host < 0 ? null : lookupOf(doc).mention(host, "state", "place");
}

const ROUNDS: readonly string[] = ["round", "series", "session"];
