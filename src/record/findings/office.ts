import type { Identified } from "../../identity/identified.ts";
import { addDays, type Day } from "../../text/day.ts";
import { fold } from "../../text/fold.ts";
import type { Words } from "../../text/span.ts";
import type { AsOf, EntityId, Tenure, World } from "../../world/world.ts";
import type { Finding } from "../entry.ts";
import type { Source } from "../keep.ts";
import { type Desk, factText, finding, quoted } from "./desk.ts";
import { after, before, type Passage, part } from "./passage.ts";
import { isOneLetterOff } from "./spelling.ts";

/** Offices that one person holds at a time. */
const SINGLE = new Set<Tenure["office"]>(["hos", "hog", "foreign minister", "defence minister"]);
/** Titles that ask for no office in particular, or that people keep for life. */
const WIDE =
  /\b(?:leader|ruler|chief|head|boss|strongman|diplomat|official|envoy|aide|adviser|advisor|general|prince|princess|king|queen|emperor|sheikh|deputy|vice|acting|interim|first|former|then|elect|outgoing|incoming|late|ousted|caretaker|designate|exiled|deposed)\b/i;
/** Words before a title by which it is somebody's no more, or not yet, or not quite. */
const NOT_NOW =
  /\b(?:former|then|late|acting|interim|deputy|vice|incoming|outgoing|future|designate|ousted|ex|one-time|would-be|shadow|first|assistant|predecessor|successor|by)[\s-]*(?:\w+[\s-]+){0,2}$/i;
const NOT_YET = /^(?:-elect|[\s-]designate|[\s-]elect| nominee| candidate| hopeful)/i;
/** What a title may go on with: "secretary of state for defence". */
const PORTFOLIO =
  /^ (?:for|of) (?:the )?(defence|defense|war|trade|health|education|finance|justice|energy|agriculture|transport|labour|labor|culture|environment|economy|commerce|interior|home affairs|foreign affairs|the treasury|treasury)\b/i;
/** States where names of persons are written in Latin letters: a letter off is no matter of transliteration. */
const LATIN = new Set(
  "AR AT AU BE BO BR CA CH CL CO CR CZ DE DK EC EE ES FI FR GB HR HU IE IS IT LT LU LV MT MX NL NO NZ PE PH PL PT PY RO SE SI SK TR US UY VE ZA".split(
    " ",
  ),
);
/** A former holder is named by the old title in reports about the past; only so long after, and on no other day, is it a mistake. */
const LONG_GONE = 60;

/** Titles that their bearers did not hold on the day, and names one letter off the holder's. */
export function findOffices(desk: Desk): Finding[] {
  return desk.sources.flatMap((source) => {
    const on: AsOf = source.reading.day.day ?? "ever";
    return (desk.passagesIn.get(source.article.id) ?? []).flatMap((passage) =>
      passage.block === "heading" || isOfAnotherTime(passage, source.reading.day.day)
        ? []
        : passage.mentions.flatMap((mention) => officeOf(desk.world, source, passage, mention, on) ?? []),
    );
  });
}

function officeOf(world: World, source: Source, passage: Passage, ref: Identified, on: AsOf): Finding | null {
  const { mention } = ref;
  if (mention.kind !== "person" || mention.name === null || mention.title === null || mention.titleSpan === null || mention.plural)
    return null;
  if (NOT_NOW.test(before(passage, mention.titleSpan.start)) || NOT_YET.test(after(passage, mention.titleSpan.end))) return null;
  const of = placeOf(world, ref, on);
  if (of === null || !fold(mention.name).includes(" ")) return null;
  const words = part(passage, Math.min(mention.span.start, mention.titleSpan.start), Math.max(mention.span.end, mention.titleSpan.end));
  const holders = world.holders(mention.title, of, on);
  return (
    portfolio(world, passage, ref, of, on, holders) ??
    letterOff(world, words, ref, of, holders) ??
    wrongTitle(world, source, words, ref, of, on, holders)
  );
}

/** The state or body of the title: by the words beside it, else as identity has it. */
function placeOf(world: World, { mention, of }: Identified, on: AsOf): EntityId | null {
  if (mention.affiliation === null) return of;
  const named = world.named(mention.affiliation, on).filter(({ kind }) => kind === "state" || kind === "body");
  return named[0]?.entity ?? of;
}

/** "The Secretary of State for defence" of a state whose secretary of state has no such portfolio. */
function portfolio(world: World, passage: Passage, ref: Identified, of: EntityId, on: AsOf, holders: readonly Tenure[]): Finding | null {
  const { title, titleSpan, span } = ref.mention;
  if (title === null || titleSpan === null) return null;
  const inside = /^(.+?)( for (?:the )?[a-z ]+)$/i.exec(title);
  const outside = PORTFOLIO.exec(after(passage, titleSpan.end));
  const [office, added] =
    outside !== null ? [title, outside[0]] : inside !== null && PORTFOLIO.test(inside[2]) ? [inside[1], inside[2]] : [null, ""];
  if (office === null || !fold(office).includes(" ")) return null;
  const holder = theHolder(world.holders(office, of, on).length > 0 ? world.holders(office, of, on) : holders, ref);
  if (holder === null || world.holders(`${office}${added}`, of, on).some(({ person }) => person === holder.person)) return null;
  const portfolioWord = fold(added).replace(/^(?:for|of) (?:the )?/, "");
  if (fold(holder.title).includes(portfolioWord) || holder.fact.unverified) return null;
  const end = outside === null ? titleSpan.end : titleSpan.end + added.length;
  const words = part(passage, Math.min(span.start, titleSpan.start), Math.max(span.end, end));
  return finding("office", [words], [holder.fact], `${quoted(words.text)}: ${factText(holder.fact)}.`);
}

/** The tenure of the person meant: by entity, else by a name at most a letter off. */
function theHolder(holders: readonly Tenure[], { entity, mention }: Identified): Tenure | null {
  const name = fold(mention.name ?? "");
  const meant = holders.filter((one) => one.person === entity || fold(one.name) === name || isOneLetterOff(fold(one.name), name));
  return meant.length === 1 ? meant[0] : null;
}

function letterOff(world: World, words: Words, ref: Identified, of: EntityId, holders: readonly Tenure[]): Finding | null {
  const name = fold(ref.mention.name ?? "");
  if (!LATIN.has(of.replace("state:", "")) || name.length < 8) return null;
  if (world.named(ref.mention.name ?? "", "ever").some(({ kind }) => kind === "person")) return null;
  const holder = holders.length === 1 ? holders[0] : null;
  if (holder === null || holder.fact.unverified || !isOneLetterOff(fold(holder.name), name)) return null;
  return finding("office", [words], [holder.fact], `${quoted(words.text)}: the name is ${holder.name}; ${factText(holder.fact)}.`);
}

/** A person of whom the world knows the office, with the title of an office that somebody else holds. */
function wrongTitle(
  world: World,
  source: Source,
  words: Words,
  ref: Identified,
  of: EntityId,
  on: AsOf,
  holders: readonly Tenure[],
): Finding | null {
  const { title, affiliation, name } = ref.mention;
  if (on === "ever" || source.reading.day.basis === "inferred" || title === null || WIDE.test(title)) return null;
  const person = personMeant(world, name ?? "", ref, of);
  const [holder] = holders;
  if (person === null || holders.length !== 1 || holder.person === person || !SINGLE.has(holder.office)) return null;
  if (holder.lastKnown || holder.fact.unverified || isFresh(holder, on)) return null;
  const own = world.tenures(person, "ever");
  const held = world.holders(title, of, "ever").filter((tenure) => tenure.person === person);
  const actual = own.find((tenure) => (tenure.from ?? "") <= on && (tenure.until ?? "9999") >= on);
  if (held.length === 0) {
    if (actual === undefined || actual.fact.unverified || actual.office === holder.office) return null;
    return finding(
      "office",
      [words],
      [actual.fact, holder.fact],
      `${quoted(words.text)}: ${factText(actual.fact)}; ${factText(holder.fact)}.`,
    );
  }
  const last =
    held
      .map(({ until }) => until ?? "9999")
      .sort()
      .at(-1) ?? "9999";
  if (affiliation === null || last >= addDays(on, -LONG_GONE) || held.some(({ fact }) => fact.unverified)) return null;
  return finding("office", [words], [holder.fact], `${quoted(words.text)}: ${factText(held[0].fact)}; on ${on} ${factText(holder.fact)}.`);
}

/** The one person whom the full name can mean; of several the one who holds or held an office of that state or body. */
function personMeant(world: World, name: string, { entity, kind }: Identified, of: EntityId): EntityId | null {
  const named = world.named(name, "ever").filter((one) => one.kind === "person" && one.via !== "family" && one.via !== "spelling");
  const people = [...new Set(named.map((one) => one.entity))];
  if (people.length === 0) return kind === "person" ? entity : null;
  const there = people.filter((person) => world.tenures(person, "ever").some((tenure) => tenure.of === of));
  return people.length === 1 ? people[0] : there.length === 1 ? there[0] : null;
}

/** In the first weeks of a term reports may still name the old holder. */
function isFresh({ from, until }: Tenure, on: Day): boolean {
  return (from !== null && from > addDays(on, -LONG_GONE)) || (until !== null && until < addDays(on, 14));
}

/** True when a sentence tells of a time long before or after the report, of which other people held office. */
function isOfAnotherTime(passage: Passage, day: Day | null): boolean {
  if (/\b(?:once|served as|had been|was then|at the time|years ago|decades? ago|anniversary|used to be|became)\b/i.test(passage.words.text))
    return true;
  if (day === null) return false;
  return passage.times.some(
    ({ moment }) => (moment?.latest ?? day) < addDays(day, -LONG_GONE) || (moment?.earliest ?? day) > addDays(day, LONG_GONE),
  );
}
