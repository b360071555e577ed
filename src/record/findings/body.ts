import type { Identified } from "../../identity/identified.ts";
import { fold } from "../../text/fold.ts";
import type { Words } from "../../text/span.ts";
import type { AsOf, BodyFact, World } from "../../world/world.ts";
import type { Finding } from "../entry.ts";
import type { Source } from "../keep.ts";
import type { Of } from "../told.ts";
import { type Desk, finding, quoted } from "./desk.ts";
import { type Passage, part } from "./passage.ts";

/** Nouns of bodies, by groups: a parliament may be called an assembly, but no council. */
const NOUNS: Readonly<Record<string, string>> = {
  assembly: "assembly",
  parliament: "assembly",
  congress: "assembly",
  senate: "assembly",
  council: "council",
  commission: "commission",
  committee: "commission",
  court: "court",
  tribunal: "court",
};
const VOTING = /\b(?:vote[ds]?|voting|ballots?|abstain\w*|resolution|motion|cast)\b/i;

/** Bodies called what they are not, and abbreviations that are not what they are spelt out as. */
export function findBodies(desk: Desk): Finding[] {
  return desk.sources.flatMap((source) => [...misnamed(desk, source), ...misspelt(desk, source)]);
}

/**
 * "The council" in a sentence about a vote, in an article in which the only body that votes is called an assembly. Silent when any
 * body of the article has the noun in its name.
 */
function misnamed(desk: Desk, source: Source): Finding[] {
  const passages = desk.passagesIn.get(source.article.id) ?? [];
  const bodies = votingBodies(desk, source);
  if (bodies.size !== 1) return [];
  const [body] = bodies.values();
  const fact = body.entity === null ? null : desk.world.body(body.entity);
  if (fact === null || NOUNS[fact.noun] === undefined) return [];
  const all = fold(source.article.text).split(" ");
  return passages.flatMap((passage, index) => {
    const said = /\bthe (assembly|council|parliament|commission|committee|congress|senate|court|tribunal)\b/.exec(passage.words.text);
    if (said === null || NOUNS[said[1]] === NOUNS[fact.noun] || !VOTING.test(passage.words.text)) return [];
    const named = namedBefore(passages.slice(0, index + 1), fact);
    if (named === null || isOfAnother(all, said[1], source, desk.world)) return [];
    const start = passage.words.span.start + said.index;
    const words = part(passage, start, start + said[0].length);
    const text = `${quoted(words.text)} in ${quoted(passage.words.text)}: the vote is of ${quoted(named.text)}, which is no ${said[1]}.`;
    return [finding("body", [words], [named], text)];
  });
}

/** The bodies of the article's votes, by entity. */
function votingBodies(desk: Desk, source: Source): Map<string, Identified> {
  const bodies = new Map<string, Identified>();
  for (const { claim } of desk.toldIn.get(source.article.id) ?? []) {
    if (claim.happening.kind !== "vote" || claim.background) continue;
    const { body } = claim.happening as Of<"vote">;
    bodies.set(body.entity ?? body.name, body);
  }
  return bodies;
}

/** The nearest mention before that calls the body by its name. */
function namedBefore(passages: readonly Passage[], { body, noun }: BodyFact): Words | null {
  for (const passage of [...passages].reverse().slice(0, 12)) {
    for (const { entity, mention } of passage.mentions)
      if (entity === body && mention.name !== null && fold(mention.name).includes(noun))
        return part(passage, mention.span.start, mention.span.end);
  }
  return null;
}

/** True when the article names a body with that noun, or the noun has a capital or a word of its own before it. */
function isOfAnother(words: readonly string[], noun: string, { reading }: Source, world: World): boolean {
  const bodies = reading.mentions.flatMap(({ entity }) => (entity === null ? null : world.body(entity)) ?? []);
  if (bodies.some((fact) => fact.noun === noun || fold(fact.longName).split(" ").includes(noun))) return true;
  return words.some((word, k) => word.startsWith(noun) && k > 0 && !["the", "a", "this", "that"].includes(words[k - 1]));
}

/** "North American Treaty Organization (NATO)". */
function misspelt(desk: Desk, source: Source): Finding[] {
  const on: AsOf = source.reading.day.day ?? "ever";
  return spelledOut(desk, source).flatMap(({ long, short }) => {
    const bodies = new Set(desk.world.named(short.text, on).flatMap(({ kind, entity }) => (kind === "body" ? [entity] : [])));
    const fact = bodies.size === 1 ? desk.world.body([...bodies][0]) : null;
    if (fact === null || !isWrong(desk.world, fact, source.article.text, long, short.text, on)) return [];
    const text = `${quoted(long.text)} is spelt out for ${quoted(short.text)}, which stands for ${fact.longName}.`;
    return [finding("body", [long], [short], text)];
  });
}

/** Long forms with their abbreviations in brackets: those that language found by the letters, then any words with capitals before a bracket. */
function spelledOut(desk: Desk, { article, reading }: Source): { long: Words; short: Words }[] {
  const words = (start: number, end: number): Words => ({
    article: article.id,
    span: { start, end },
    text: article.text.slice(start, end),
  });
  const found = reading.reading.abbreviations.map(({ long, short }) => ({
    long: words(long.start, long.end),
    short: words(short.start, short.end),
  }));
  const known = new Set(found.map(({ short }) => short.span.start));
  for (const passage of desk.passagesIn.get(article.id) ?? []) {
    for (const match of passage.words.text.matchAll(/ \(([A-Z]{3,8})\)/g)) {
      const open = passage.words.span.start + match.index;
      const start = capitalsBefore(article.text, passage.words.span.start, open);
      if (known.has(open + 2) || start === null) continue;
      found.push({ long: words(start, open), short: words(open + 2, open + 2 + match[1].length) });
    }
  }
  return found;
}

/** Where the words begin that end at `end`, all with a capital or small words between; at most ten of them. Null when there are not two. */
function capitalsBefore(text: string, from: number, end: number): number | null {
  let start: number | null = null;
  let at = end;
  let count = 0;
  for (let words = 0; words < 10 && at > from; words++) {
    const space = Math.max(from - 1, text.lastIndexOf(" ", at - 1));
    const word = text.slice(space + 1, at);
    if (/^\p{Lu}[\p{L}-]*$/u.test(word) && word !== "The") {
      start = space + 1;
      count++;
    } else if (!SMALL.has(word)) break;
    at = space;
  }
  return count < 2 ? null : start;
}

/**
 * Wrong when the letters do not follow from the words though they do from the true name, or when a word of the name is another. Silent where the
 * words are a place: "the mission in South Sudan (UNMISS)".
 */
function isWrong(world: World, fact: BodyFact, text: string, said: Words, short: string, on: AsOf): boolean {
  const [own, name] = [wordsOf(said.text), wordsOf(fact.longName)];
  const whole = text.slice(Math.max(0, said.span.start - 120), said.span.end);
  if (own.length < 2 || name.length < 2 || wordsOf(whole).join(" ").endsWith(name.join(" ")) || own.join(" ") === name.join(" "))
    return false;
  const isIn = (words: readonly string[]) => (word: string) =>
    words.some((other) => other === word || (word.length > 6 && other.slice(0, 7) === word.slice(0, 7)));
  const common = own.filter(isIn(name)).length;
  if (common * 2 < own.length) return false;
  const named = world.named(said.text, on);
  if (named.some(({ kind }) => kind === "state" || kind === "place")) return false;
  if (!spells(own, short) && spells(name, short)) return true;
  if (named.some(({ entity }) => entity === fact.body)) return false;
  const content = (words: readonly string[]) => words.filter((word) => !SMALL.has(word));
  const strange = content(own).filter((word) => !isIn(name)(word));
  return strange.length === 1 && content(own).length >= 3 && content(own).length === content(name).length;
}

const SMALL = new Set(["of", "the", "and", "for", "on", "in", "to", "at", "a", "an"]);

/** The words of a name with British and American spelling made one, without plurals, and "UN" as two words. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(" ")
    .flatMap((word) => (word === "un" ? ["united", "nations"] : word === "" ? [] : [word]))
    .map((word) =>
      word
        .replace(/isation/, "ization")
        .replace(/centre$/, "center")
        .replace(/programme$/, "program")
        .replace(/defence$/, "defense")
        .replace(/labour$/, "labor")
        .replace(/(?<=..)s$/, ""),
    );
}

/** True when the letters are, in order, first letters of the words. */
function spells(words: readonly string[], short: string): boolean {
  const letters = fold(short).replace(/[^a-z]/g, "");
  let next = 0;
  for (const word of words) if (word[0] === letters[next]) next++;
  return letters.length > 1 && next >= letters.length;
}
