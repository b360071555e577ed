import { numberOf } from "../../text/numbers.ts";
import type { NonEmpty, Words } from "../../text/span.ts";
import type { EntityId } from "../../world/world.ts";
import type { EntryId, Finding } from "../entry.ts";
import type { Source } from "../keep.ts";
import type { Of, Told } from "../told.ts";
import { wordsOf } from "./conflict.ts";
import { type Desk, finding, quoted } from "./desk.ts";
import { listFrom, type Passage, part } from "./passage.ts";

/** What is counted when states are. */
const STATES = new Set(["nation", "country", "state", "member", "member state", "government", "delegation"]);
/** A number with at most two words after it and then the sign that a list follows. */
const ANNOUNCES =
  /\b((?:the |all )?(?:other |remaining )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d{1,2})(?: (?:other|remaining))?(?: [a-z]+(?:-[a-z]+)?){0,2})( (?:are|were)|:| –| —| \() ?/gi;
const LOOSE =
  /\b(?:at least|about|around|some|nearly|almost|more than|over|up to|roughly|of the|of its|of|only|among|including|between)\s*$/i;
/** "Two of the 11 nations": how many have been named, of how many. */
const SOME_OF =
  /\b(one|two|three|four|five|six|seven|eight|nine) of (?:the |its |all )?(\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:nations|countries|states|members|member states)\b/;
const THE_OTHER = /\b[Tt]he (?:other|remaining) (\d{1,3}|[a-z]+(?:-[a-z]+)?)\b/;

/** Numbers that are not the number of what is named: a list that is too short or too long, parts that do not add up, more who attend than announced. */
export function findCounts(desk: Desk): Finding[] {
  return desk.sources.flatMap((source) => {
    const passages = desk.passagesIn.get(source.article.id) ?? [];
    return [...passages.flatMap(listsIn), ...partsIn(passages), ...crowdsIn(desk, source)];
  });
}

/** "The five members are A, B, C and D." */
function listsIn(passage: Passage): Finding[] {
  const found: Finding[] = [];
  for (const match of passage.words.text.matchAll(ANNOUNCES)) {
    const start = passage.words.span.start + match.index;
    const end = start + match[0].length;
    const number = match[2].toLowerCase();
    const stated = numberOf(number);
    if (
      stated === null ||
      !/[a-z]/i.test(match[1].replace(/\b(?:the|all)\b/gi, "").replace(match[2], "")) ||
      LOOSE.test(passage.words.text.slice(0, match.index))
    )
      continue;
    const list = listFrom(passage, end);
    const last = list.at(-1)?.mention.span.end;
    if (last === undefined || list.length < 2 || list.length === stated || !closes(passage, last, match[3])) continue;
    if (new Set(list.map(({ entity, name }) => entity ?? name)).size !== list.length) continue;
    const text = `The number is ${stated} (${quoted(match[1])}), and ${list.length} are named: ${list.map(({ name }) => name).join(", ")}.`;
    found.push(finding("count", [part(passage, start, start + match[1].length)], [part(passage, list[0].mention.span.start, last)], text));
  }
  return found;
}

/** True when nothing is added to the list: it ends with the sentence, or with the mark that ends what was put in. */
function closes(passage: Passage, end: number, opened: string): boolean {
  const rest = passage.words.text.slice(end - passage.words.span.start);
  if (opened === " (") return rest.startsWith(")");
  if (opened === " –" || opened === " —") return rest.startsWith(opened) || /^[.!]?["”]?\s*$/.test(rest);
  return /^(?:[.!;]["”]?\s*$|\s*$|; )/.test(rest);
}

/** "Two of 11 nations", and then "the other eight". */
function partsIn(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage, index) => {
    const some = SOME_OF.exec(passage.words.text);
    if (some === null) return [];
    const [named, all] = [numberOf(some[1]), numberOf(some[2])];
    if (named === null || all === null || LOOSE.test(passage.words.text.slice(0, some.index))) return [];
    for (const next of passages.slice(index + 1, index + 7)) {
      const other = THE_OTHER.exec(next.words.text);
      const rest = other === null ? null : numberOf(other[1]);
      if (other === null || rest === null) continue;
      if (next.section !== passage.section || rest === all - named || rest >= all) return [];
      const says = part(passage, passage.words.span.start + some.index, passage.words.span.start + some.index + some[0].length);
      const against = part(next, next.words.span.start + other.index, next.words.span.start + other.index + other[0].length);
      return [
        finding("count", [says], [against], `${quoted(says.text)} leaves ${all - named}, and the report says ${quoted(against.text)}.`),
      ];
    }
    return [];
  });
}

/** More states said to attend a gathering than the same report announces. */
function crowdsIn(desk: Desk, source: Source): Finding[] {
  const claims = (desk.toldIn.get(source.article.id) ?? []).filter(
    ({ claim }) => claim.happening.kind === "gathering" && !claim.background,
  );
  const byGathering = new Map<string, typeof claims>();
  for (const one of claims) {
    const entry = desk.entryOf.get(one.claim.id) ?? one.key;
    byGathering.set(entry, [...(byGathering.get(entry) ?? []), one]);
  }
  return [...byGathering].flatMap(([entry, told]) => {
    const states = new Map<EntityId, Words>();
    for (const one of told) {
      const { attendance } = one.claim.happening as Of<"gathering">;
      attendance.forEach((row, index) => {
        const state = row.who.kind === "state" ? row.who.entity : (row.of?.entity ?? row.who.of);
        if (row.as !== "participant" || state === null || !state.startsWith("state:") || states.has(state)) return;
        states.set(state, wordsOf(desk, one.claim.id, `attendance.${index}.who`) ?? one.claim.sentence);
      });
    }
    const announced = greatestCount(told);
    if (announced === null || states.size <= announced.value) return [];
    const { one, value, index } = announced;
    const { gathering } = one.claim.happening as Of<"gathering">;
    const says = wordsOf(desk, one.claim.id, `counts.${index}`) ?? one.claim.sentence;
    if (isLoose(source, says) || isMembership(desk, gathering.of ?? gathering.entity, value)) return [];
    const names = [...states.keys()].map((state) => desk.world.nameOf(state));
    const text = `${value} are announced (${quoted(says.text)}), and ${states.size} are said to attend: ${names.join(", ")}.`;
    return [finding("count", [says], distinct([...states.values()]), text, entry === one.key ? [] : [entry as EntryId])];
  });
}

/** The greatest number of states that the claims state: "the other nine" is a part of it. */
function greatestCount(told: readonly Told[]): { one: Told; value: number; index: number } | null {
  let greatest: { one: Told; value: number; index: number } | null = null;
  for (const one of told) {
    (one.claim.happening as Of<"gathering">).counts.forEach(({ value, basis, of }, index) => {
      if (basis !== "stated" || !STATES.has(of) || value < 3 || (greatest !== null && value <= greatest.value)) return;
      greatest = { one, value, index };
    });
  }
  return greatest;
}

function isLoose(source: Source, words: Words): boolean {
  return LOOSE.test(source.article.text.slice(Math.max(0, words.span.start - 16), words.span.start).replace(/\bof\s*$/, ""));
}

/** True when the number is about that of the body's members, besides whom guests may come. */
function isMembership(desk: Desk, body: EntityId | null, value: number): boolean {
  if (body === null) return false;
  const members = desk.world.members(body, "ever").filter(({ role }) => role === "member" || role === "permanent member");
  return Math.abs(new Set(members.map(({ member }) => member)).size - value) <= 2;
}

function distinct(words: readonly Words[]): NonEmpty<Words> {
  const known = new Map(words.map((one) => [`${one.span.start} ${one.span.end}`, one]));
  return [...known.values()].sort((a, b) => a.span.start - b.span.start) as unknown as NonEmpty<Words>;
}
