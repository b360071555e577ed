import type { Identified } from "../../identity/identified.ts";
import { addDays, type Day } from "../../text/day.ts";
import { type Words, within } from "../../text/span.ts";
import type { AsOf, EntityId, Membership, World, WorldFact } from "../../world/world.ts";
import type { Finding } from "../entry.ts";
import type { Source } from "../keep.ts";
import type { Of, Told } from "../told.ts";
import { type Desk, factText, finding, quoted } from "./desk.ts";
import { after, before, listFrom, type Passage, part } from "./passage.ts";

/** A body whose members the world lists has at least so many rows with a source. */
const LISTED = 3;
/** Days around a beginning or an end in which reports may be early or late. */
const MARGIN = 60;
const MEMBERS =
  /^(?:['’]s?)?(?: member| founding)?(?: (?:countries|nations|states|members|economies|powers|governments))(?: states)?,? (?:including|such as|like|among them) /;
const OUTSIDE = /(?:\b(?:and|or|non|former|outside(?: of)?)[\s-]+(?:the )?|non-)$/i;
/** What follows a body's name when it is a part of another: "the EU Customs Union", "the EU's single market". */
const PART_OF_NAME = /^(?:['’-]| \p{Lu}| (?:customs|single|free|common|internal|partnership|trade|economic|visa)\b)/u;
/** Words between "including" and a name that keep the name from being what is included. */
const OTHER = /\b(?:not|but|from|in|on|over|against|with|of|talks|meeting|who|which|that)\b/i;

/** States said to be members of a body that are not, and members said not to be: by rows with a source only. */
export function findMemberships(desk: Desk): Finding[] {
  const listed = desk.sources.flatMap((source) => listedIn(desk, source));
  const told = desk.told.flatMap((one) => relationOf(desk, one));
  return [...told.filter((finding) => !listed.some((narrower) => isWithin(narrower, finding))), ...listed];
}

/** True when one finding says the same as the other of fewer words of the same sentence. */
function isWithin(narrower: Finding, finding: Finding): boolean {
  const [words] = narrower.says;
  const [sentence] = finding.says;
  const row = ([fact]: Finding["against"]) => ("row" in fact ? fact.row : null);
  return words.article === sentence.article && within(words.span, sentence.span) && row(narrower.against) === row(finding.against);
}

function relationOf(desk: Desk, told: Told): Finding[] {
  const { claim } = told;
  if (claim.happening.kind !== "relation" || claim.hedged || claim.background || !["held", "under way"].includes(claim.status)) return [];
  const { member, body, role, from } = claim.happening as Of<"relation">;
  if (member === null || member.kind !== "state" || member.entity === null || body.entity === null || body.mention.name === null) return [];
  const next = claim.sentence.text.slice(body.mention.span.end - claim.sentence.span.start);
  if (PART_OF_NAME.test(next)) return [];
  const on: AsOf = from?.earliest ?? claim.when?.earliest ?? told.reported ?? "ever";
  const entry = desk.entryOf.get(claim.id);
  const report = (fact: WorldFact, text: string) => [
    finding("membership", [claim.sentence], [fact], text, entry === undefined ? [] : [entry]),
  ];
  if (role === "member" || role === "permanent member") {
    const last = from?.latest ?? claim.when?.latest ?? on;
    const fact = notMember(desk.world, member.entity, body.entity, on, last);
    return fact === null
      ? []
      : report(fact, `${quoted(claim.sentence.text)}: ${member.name} is not a member of ${body.name}; ${factText(fact)}.`);
  }
  if (role !== "not a member" || on === "ever") return [];
  const fact = isMember(desk.world, member.entity, body.entity, on);
  return fact === null
    ? []
    : report(fact, `${quoted(claim.sentence.text)}: ${member.name} is a member of ${body.name}; ${factText(fact)}.`);
}

/** The body's members, by name where they are few, or the row that says when the state was one. */
function notListed(world: World, state: string, body: EntityId, on: AsOf, fact: WorldFact): string {
  const name = world.nameOf(body);
  if (fact.says.startsWith(state)) return `${state} was not a member of ${name} then; ${factText(fact)}`;
  const rows = world
    .members(body, on)
    .filter(({ role, fact: row }) => role.endsWith("member") && role !== "former member" && !row.unverified);
  const members = [...new Set(rows.map(({ member }) => world.nameOf(member)))];
  const listed = members.length <= 12 ? members.join(", ") : `${members.length} states`;
  return `${state} is not among the members of ${name}: ${listed} (${fact.source})`;
}

/** "G7 countries, including Turkey". */
function listedIn(desk: Desk, source: Source): Finding[] {
  const on: AsOf = source.reading.day.day ?? "ever";
  return (desk.passagesIn.get(source.article.id) ?? []).flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      const body = bodyIn(desk.world, mention, on);
      if (body === null || OUTSIDE.test(before(passage, body.start))) return [];
      const opening = MEMBERS.exec(after(passage, body.end));
      if (opening === null) return [];
      return included(passage, body.end + opening[0].length).flatMap((state) => {
        const fact = state.entity === null ? null : notMember(desk.world, state.entity, body.entity, on);
        if (fact === null) return [];
        const words: Words = part(passage, body.start, state.mention.span.end);
        const text = `${quoted(words.text)}: ${notListed(desk.world, state.name, body.entity, on, fact)}.`;
        return [finding("membership", [words], [fact], text)];
      });
    }),
  );
}

/** The body that a mention names or belongs to, and where its name ends in the article. */
function bodyIn(world: World, { kind, entity, mention }: Identified, on: AsOf): { entity: EntityId; start: number; end: number } | null {
  if (kind === "body" && entity !== null && mention.name !== null) return { entity, ...(mention.nameSpan ?? mention.span) };
  if (mention.affiliation === null || mention.affiliationSpan === null) return null;
  const named = world.named(mention.affiliation, on).find((one) => one.kind === "body");
  return named === undefined ? null : { entity: named.entity, ...mention.affiliationSpan };
}

/** The states that "including" introduces; the first may have words before it ("including Ankara's neighbour Greece"). */
export function included(passage: Passage, offset: number): Identified[] {
  for (const { kind, mention } of passage.mentions) {
    const { start } = mention.span;
    if (kind !== "state" || start < offset || start > offset + 40) continue;
    const between = passage.words.text.slice(offset - passage.words.span.start, start - passage.words.span.start);
    return /[,;:.]/.test(between) || OTHER.test(between) ? [] : listFrom(passage, start);
  }
  return [];
}

/** A row of the body's members when the state is none of them from `on` to `last` nor near; null when it is or when nothing sure is known. */
function notMember(world: World, state: EntityId, body: EntityId, on: AsOf, last: AsOf = on): WorldFact | null {
  const listed = world.members(body, on).filter(({ role }) => role === "member" || role === "permanent member");
  const sure = listed.filter(({ fact }) => !fact.unverified);
  if (sure.length < LISTED || (on !== "ever" && listed.some(({ lastKnown }) => lastKnown))) return null;
  const own = world.membership(state, body, "ever");
  if (own.some((row) => on === "ever" || row.fact.unverified || last === "ever" || isNear(row, on, last))) return null;
  const past = own.find(({ role }) => role === "member");
  return past?.fact ?? sure[0].fact;
}

function isMember(world: World, state: EntityId, body: EntityId, on: Day): WorldFact | null {
  const row = world.membership(state, body, on).find(({ role }) => role === "member" || role === "permanent member");
  if (row === undefined || row.lastKnown || row.fact.unverified) return null;
  const settled = (row.from === null || row.from <= addDays(on, -MARGIN)) && (row.until === null || row.until >= addDays(on, MARGIN));
  return settled ? row.fact : null;
}

function isNear({ from, until }: Membership, on: Day, last: Day): boolean {
  return (from === null || from <= addDays(last, MARGIN)) && (until === null || until >= addDays(on, -MARGIN));
}
