import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { sentenceOf, sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import { isExpanse } from "../visits/place.ts";
import { finerPlace } from "./finer-place.ts";

/** Somebody who is told to be in a town by what is done there, and the day of it. */
export interface Presence {
  readonly who: Mention;
  readonly place: Mention;
  readonly when: TimeExpression | null;
  /** "Under way" for one who "is in Lima", "held" for one who attended something there or went on to it, "planned" for one who will go on to it. */
  readonly status: "held" | "under way" | "planned";
  readonly sentence: number;
  /** The words between the name and the town. */
  readonly span: Span;
}

/** How long the words between a name and a town may be. */
const LONGEST = 120;
/** "A, who is in Lima", "A, who was also in Lima". */
const WHO_IS = /^,? (?:who|both of whom) (?:is|are|was|were)(?: (?:currently|now|also|already|both))? in (?:the [\p{L}-]+ capital,? )?$/u;
/** What one does at an event, whoever else is there. */
const DOES =
  "(?:attend(?:ed|ing|s)|address(?:ed|ing|es)|inaugurat(?:ed|ing|es)|open(?:ed|ing|s)|chair(?:ed|ing|s)|co-chair(?:ed|ing|s)|joined|took part in|taking part in|participated in|spoke (?:at|to)|speaking (?:at|to)|told|delivered|gave|signed|reached)";
const EVENT =
  "(?:conference|forum|summit|ceremony|rally|fair|exhibition|expo|seminar|symposium|festival|celebrations?|opening|inauguration|funeral|wedding|session|meeting|gathering|event|congress|reporters|journalists|audience|briefing|speech|lecture|students|lawmakers|dinner|banquet|parade|service|memorial|talks|negotiations)";
/** "A attended the opening of a trade fair in Lima", "A told a news conference in Lima", "A and B reached a deal in peace talks in Lima". */
const AT_EVENT = new RegExp(
  `^(?:, [^,]{1,60},)?(?: (?:also|later|then|earlier|on \\p{Lu}\\p{L}+day|\\p{Lu}\\p{L}+day))*,? ${DOES} (?:[\\p{L}\\p{N}“”"'’-]+ ){0,10}${EVENT}(?: (?:of|on|for) (?:[\\p{L}\\p{N}'’-]+ ){0,4}[\\p{L}\\p{N}'’-]+)? in (?:the [\\p{L}-]+ capital,? )?$`,
  "u",
);
/** "A will continue to Lima", "A then proceeded to Lima". */
const GOES_ON =
  /^( (?:will|would|is to|is due to|plans to))?(?: (?:then|also|later|next|afterwards))* (?:(?:continue|proceed|head)(?:s|d|ed)?(?: on)?|(?:move|moves|moved|travel|travels|travelled|traveled|go|goes|went|fly|flies|flew) on) to (?:the [\p{L}-]+ capital,? )?$/u;
/** What does not take place, or takes place elsewhere. */
const NOT_THERE =
  /\b(?:not|never|ahead of|before|after|since|about|against|for talks|next|last|planned|future|upcoming|virtual|video|online|by phone)\b/i;

/** Who is told to be in which town by what is done there: an event that somebody attends, or "who is in Lima". In the order of the text. */
export function presencesOf(context: Context): Presence[] {
  const { doc } = context;
  const { text } = doc.article;
  const found: Presence[] = [];
  for (const place of doc.mentions) {
    if (place.kind !== "place" || !/ (?:in|to|capital,?) $/.test(text.slice(Math.max(0, place.span.start - 9), place.span.start))) continue;
    const sentence = sentenceOf(doc, place.head);
    const whole = sentenceWords(doc, sentence).span;
    const from = Math.max(whole.start, place.span.start - LONGEST);
    if (!TELLS.test(text.slice(from, place.span.start)) || isExpanse(place, context)) continue;
    for (const who of startingIn(doc.mentions, { start: from, end: place.span.start })) {
      if (who.kind !== "person" && who.kind !== "pronoun") continue;
      const words = text.slice(who.span.end, place.span.start);
      const status = statusOf(words);
      if (status === null) continue;
      const span = { start: who.span.end, end: place.span.start };
      for (const one of subjectsAt(who, whole.start, context))
        found.push({ who: one, place: finerPlace(place, context), when: dayBehind(place, whole.end, context), status, sentence, span });
    }
  }
  return [...found, ...arrivedOnes(context)];
}

/** "In Lima, where she arrived on Sunday", "to Peru, where he is on a visit". */
const WHERE_CAME =
  /^,? where (?=(?:he|she|they) (?:(?:has|have|had) )?(?:arrived|landed|came|flew in|(?:is|are|was|were) (?:on an?|for|attending|taking part)\b))/;

/** Those who are told to have come to a town or a state behind its name. */
function arrivedOnes(context: Context): Presence[] {
  const { doc } = context;
  const { text } = doc.article;
  const found: Presence[] = [];
  for (const place of doc.mentions) {
    if (place.kind !== "place" && place.kind !== "state") continue;
    const where = WHERE_CAME.exec(text.slice(place.span.end, place.span.end + LONGEST));
    if (where === null || isExpanse(place, context)) continue;
    const start = place.span.end + where[0].length;
    const [pronoun] = startingIn(doc.mentions, { start, end: start + 1 });
    for (const id of pronoun?.antecedents ?? []) {
      const span = { start: place.span.end, end: start };
      found.push({ who: doc.mentions[id], place, when: null, status: "held", sentence: sentenceOf(doc, place.head), span });
    }
  }
  return found;
}

/** How sure the words between a name and a town make it that somebody is there; null where they do not say so. */
function statusOf(words: string): Presence["status"] | null {
  const goesOn = GOES_ON.exec(words);
  if (goesOn !== null) return goesOn[1] === undefined ? "held" : "planned";
  if (NOT_THERE.test(words)) return null;
  if (WHO_IS.test(words)) return "under way";
  return AT_EVENT.test(words) ? "held" : null;
}

/** Words without which no sentence tells of a presence. */
const TELLS =
  /\b(?:who|whom|attend|address|inaugurat|open|chair|join|part|participated|spoke|speaking|told|delivered|gave|signed|reached| on to |continue|proceed|head)/;

/** Somebody, or whom a pronoun stands for, and who is told with him by "and". */
function subjectsAt(who: Mention, from: number, { doc }: Context): Mention[] {
  const antecedents = who.kind === "pronoun" ? who.antecedents.map((id) => doc.mentions[id]) : [who];
  for (const other of startingIn(doc.mentions, { start: Math.max(from, who.span.start - LONGEST), end: who.span.start }))
    if (other.kind === "person" && /^,? and $/.test(doc.article.text.slice(other.span.end, who.span.start))) antecedents.push(other);
  return antecedents;
}

/** The day right behind a town: "in Lima on Monday". */
function dayBehind({ span }: Mention, until: number, { doc }: Context): TimeExpression | null {
  for (const time of startingIn(doc.times, { start: span.end, end: Math.min(until, span.end + 16) }))
    if (time.type === "DATE" && /^,? (?:on |late |early )*$/.test(doc.article.text.slice(span.end, time.span.start))) return time;
  return null;
}
