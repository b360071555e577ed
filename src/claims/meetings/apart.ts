import type { Match } from "../../grammar/match.ts";
import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import type { Party } from "../parties/party.ts";
import { mentionSupport, type Setting } from "../setting/setting.ts";

/** Where and when somebody is met, where the words beside his name say so. */
interface Apart {
  readonly place: Mention | null;
  readonly when: TimeExpression | null;
}

/** How far behind a name its place may stand. */
const BESIDE = 60;
/** What stands between a name and where he is met: "A in ", "A on Friday in ". */
const TO_PLACE = /^,? (?:(?:on |late |early )*[\p{L}.]+(?: \d{1,2})? )?(?:in|at) (?:the )?$/u;
/** What stands between that and the day: "in A on ", "in A, ". */
const TO_DAY = /^,? (?:on |late |early )*$/;

/**
 * Those who are met in a place each or on a day each, by their mentions: "will meet A in Jerusalem on Friday and B in Ramallah on Saturday", "met A on Monday
 * and B on Tuesday". Null where fewer than two places or days are told.
 */
export function metApart(parties: readonly Party[], { sentence }: Match, context: Context): ReadonlyMap<Mention, Apart> | null {
  if (parties.length < 2) return null;
  const met = [...parties].map(({ mention }) => mention).sort((a, b) => a.span.start - b.span.start);
  const { end } = sentenceWords(context.doc, sentence).span;
  const apart = new Map<Mention, Apart>();
  met.forEach((mention, i) => {
    const until = met[i + 1]?.span.start ?? end;
    const found = placeBehind(mention, until, context) ?? dayBehind(mention, until, context);
    if (found !== null) apart.set(mention, found);
  });
  const told = [...apart.values()];
  const isOneAtHome = told.some(({ place }) => place !== null) && met.some((mention) => !apart.has(mention) && isAtHome(mention, context));
  const places = new Set(told.flatMap(({ place }) => (place === null ? [] : [place.chain])));
  const days = new Set(told.flatMap(({ when }) => (when === null ? [] : [when.text.toLowerCase()])));
  return places.size > 1 || isOneAtHome || (days.size > 1 && told.length === met.length) ? apart : null;
}

/** "B at his headquarters": not where A is met. */
function isAtHome({ span }: Mention, { doc }: Context): boolean {
  return /^ at (?:his|her|their) /.test(doc.article.text.slice(span.end, span.end + 12));
}

/** When somebody is met by the words right behind the name, up to an offset. */
function dayBehind({ span }: Mention, until: number, { doc }: Context): Apart | null {
  for (const time of startingIn(doc.times, { start: span.end, end: Math.min(until, span.end + BESIDE) }))
    if (time.type === "DATE" && TO_DAY.test(doc.article.text.slice(span.end, time.span.start))) return { place: null, when: time };
  return null;
}

/** What stands between a name, or the town behind it, and a day. */
const ON_DAY = /^(?: in (?:the )?[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2})?,? (?:on |late |early )*$/u;

/** Each meeting's own day, where the words behind the names give several: "met A on Monday and B on Tuesday". Null where they give fewer than two. */
export function metOnDays(parties: readonly Party[], { sentence }: Match, { doc }: Context): ReadonlyMap<Mention, TimeExpression> | null {
  if (parties.length < 2) return null;
  const met = parties.map(({ mention }) => mention).sort((a, b) => a.span.start - b.span.start);
  const { end } = sentenceWords(doc, sentence).span;
  const days = new Map<Mention, TimeExpression>();
  met.forEach((mention, i) => {
    const until = Math.min(met[i + 1]?.span.start ?? end, mention.span.end + BESIDE);
    for (const time of startingIn(doc.times, { start: mention.span.end, end: until }))
      if (time.type === "DATE" && ON_DAY.test(doc.article.text.slice(mention.span.end, time.span.start))) days.set(mention, time);
  });
  return new Set([...days.values()].map(({ text }) => text.toLowerCase())).size < 2 ? null : days;
}

/** The setting of one of several meetings with the day of its own, where each has one. */
export function onOwnDay(setting: Setting, group: readonly Party[], days: ReadonlyMap<Mention, TimeExpression> | null): Setting {
  const own = days === null ? undefined : group.map(({ mention }) => days.get(mention)).find((one) => one !== undefined);
  if (own === undefined) return setting;
  return { ...setting, when: own, evidence: { ...setting.evidence, when: { spans: [own.span], by: "time", from: [] } } };
}

/** Where somebody is met by the words right behind the name, up to an offset. */
export function placeBehind({ span }: Mention, until: number, { doc }: Context): (Apart & { readonly place: Mention }) | null {
  const { text } = doc.article;
  for (const place of startingIn(doc.mentions, { start: span.end, end: Math.min(until, span.end + BESIDE) })) {
    if ((place.kind !== "place" && place.kind !== "state") || !TO_PLACE.test(text.slice(span.end, place.span.start))) continue;
    return { place, when: dayIn(span.end, place, until, doc) };
  }
  return null;
}

/** The day between a name and its place, else right behind the place. */
function dayIn(from: number, { span }: Mention, until: number, { times, article }: Context["doc"]): TimeExpression | null {
  for (const time of startingIn(times, { start: from, end: until }))
    if (time.type === "DATE" && (time.span.end <= span.start || TO_DAY.test(article.text.slice(span.end, time.span.start)))) return time;
  return null;
}

/** The setting of one of several meetings, where each has a place of its own. */
export function apartSetting(setting: Setting, group: readonly Party[], apart: ReadonlyMap<Mention, Apart>): Setting {
  const own = group.map(({ mention }) => apart.get(mention)).find((one) => one !== undefined);
  const { place: _, when: day, ...rest } = setting.evidence;
  const evidence: Record<string, NonNullable<typeof day>> = { ...rest };
  if (own === undefined) return { ...setting, place: null, evidence: day === undefined ? evidence : { ...evidence, when: day } };
  const { place: elsewhere } = setting.evidence;
  const isPlaced = [...apart.values()].some(({ place }) => place !== null);
  if (own.place !== null) evidence.place = mentionSupport(own.place);
  else if (!isPlaced && elsewhere !== undefined) evidence.place = elsewhere;
  const isDated = [...apart.values()].some(({ when }) => when !== null);
  if (own.when !== null) evidence.when = { spans: [own.when.span], by: "time", from: [] };
  else if (!isDated && day !== undefined) evidence.when = day;
  return { ...setting, place: isPlaced ? own.place : setting.place, when: isDated ? own.when : setting.when, evidence };
}
