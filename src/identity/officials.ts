import { ownerStem } from "../language/coreference/owners.ts";
import type { Mention } from "../language/doc.ts";
import { fold } from "../text/fold.ts";
import type { EntityId } from "../world/world.ts";
import { affiliationOf, chainOf, type Found, isFull, type Scene } from "./scene.ts";

/** Somebody whom the article names and tells the office of. */
interface Official {
  readonly found: Found;
  /** The office, in the words of OFFICES where those know it. */
  readonly office: string;
}

/** The officials of an article by the state or body for which they act. */
export type Officials = Map<string, readonly Official[]>;

/** Words for one office. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ["president", /^(?:president|head of state)$/],
  ["premier", /^(?:prime minister|premier|pm|head of government|taoiseach)$/],
  [
    "foreign minister",
    /^(?:foreign minister|minister (?:of|for) foreign affairs|fm|external affairs minister|top diplomat|chief diplomat)$/,
  ],
  ["defence minister", /^(?:defen[cs]e (?:minister|secretary|chief)|minister of defen[cs]e)$/],
];

/** Those who lead a state; "the leader" may be any of them. */
const LEADERS: ReadonlySet<string> = new Set([
  "president",
  "premier",
  "chancellor",
  "king",
  "queen",
  "emir",
  "sultan",
  "leader",
  "ruler",
  "chairman",
]);
const LEADER: ReadonlySet<string> = new Set(["leader", "ruler", "head", "strongman"]);
/** True for the offices of those who lead a state or its ministries of foreign affairs and defence, as `officeNamed` calls them. */
export function isHighOffice(office: string): boolean {
  return (
    LEADERS.has(office) ||
    OFFICES.some(([name]) => name === office) ||
    /^(?:secretary of state|foreign secretary|vice president)$/.test(office)
  );
}

/** Offices that one person holds in a state or body. */
const SINGLE =
  /^(?:president|premier|leader|ruler|head|strongman|chancellor|king|queen|emir|sultan|crown prince|vice president|(?:(?!deputy|vice|assistant|junior|state|cabinet|prime)[a-z]+ )+minister|secretary of state|foreign secretary|defen[cs]e secretary|secretary[- ]general|national security advis[eo]r|army chief|chief mediator|(?:minister|secretary of state) (?:of|for) .+)$/;
/** Offices that tell their field, by which they are known without a state. */
const PORTFOLIO = /^(?:minister|secretary of state) (?:of|for) ./;
const ALSO = /^(?:(?:acting|interim|caretaker|visiting|transitional|new) )+/;
/** Who held the office, or is to, is not whom it means. */
const NOT_NOW = /\b(?:former|ex|then|late|outgoing|incoming|deposed|ousted|elect|designate|candidate)\b/i;

/** Under this are those kept of whom the article does not tell for whom they act. */
const UNTOLD = "";

/** What says little of the office that somebody holds: nothing, or that it is a ministry. */
const VAGUE: readonly string[] = [UNTOLD, "minister"];

/** How many of one state are looked at. */
const MOST = 12;

/** Notes those whom the article names with their office, once names have their entities; `officeOf` tells that of somebody's counterpart. */
export function noteOfficials(scene: Scene, officeOf: (counterpart: Found) => string | null): void {
  for (const found of scene.found) {
    if (found === null || found.identified.entity === null) continue;
    const { mention, of } = found.identified;
    if (mention.kind !== "person" || mention.name === null || mention.plural || NOT_NOW.test(beforeName(found))) continue;
    const title = /\bcounterpart$/i.test(mention.title ?? "") ? officeOf(found) : (mention.title ?? untitled(scene, found));
    const side = sideOf(scene, found, of);
    if (title !== null) note(scene, side ?? UNTOLD, { found, office: officeNamed(title) });
  }
  noteGroups(scene);
}

/** No office, for somebody of a state whom only the article knows, and of whom it tells nothing else: "Yemen's X". */
function untitled(scene: Scene, { identified: { kind, mention } }: Found): string | null {
  return kind === "local" && mention.affiliation !== null && isFull(mention) && chainOf(scene, mention).titled.length === 0 ? UNTOLD : null;
}

function note({ officials }: Scene, side: string, one: Official): void {
  const list = officials.get(side) ?? [];
  if (!(SINGLE.test(one.office) || VAGUE.includes(one.office)) || list.length === MOST) return;
  const isTold = list.some((other) => other.office === one.office && other.found.identified.entity === one.found.identified.entity);
  if (!isTold) officials.set(side, [...list, one]);
}

/**
 * The only one whom the article names with an office in a state or body: "the president of Chad" where it has "Chadian President X", before it or
 * after. Null where it names none or several.
 */
export function namedOfficial(scene: Pick<Scene, "officials">, title: string, side: string): Found | null {
  const fitting = distinct(officialsFor(scene, title, side));
  return fitting.length === 1 ? fitting[0].found : null;
}

/**
 * The only one whom the article names with an office that tells its field, where one of the two is said of no state: "FCO Minister for Asia" in the title
 * above "Minister for Asia, X". Null for other offices, and where it names several.
 */
export function namedByPortfolio({ officials }: Pick<Scene, "officials">, title: string, side: string | null): Found | null {
  const asked = officeNamed(title);
  if (!PORTFOLIO.test(asked)) return null;
  const sides = side === null ? [...officials.values()] : [officials.get(UNTOLD) ?? []];
  const fitting = distinct(sides.flat().filter(({ office }) => office === asked));
  return fitting.length === 1 ? fitting[0].found : null;
}

/** Those of a side who hold the office; "the leader" may hold any of several, "the minister" any ministry. */
function officialsFor({ officials }: Pick<Scene, "officials">, title: string, side: string): readonly Official[] {
  const asked = officeNamed(title.toLowerCase());
  const all = officials.get(side) ?? [];
  const exact = all.filter(({ office }) => office === asked);
  if (exact.length > 0) return exact;
  if (all.length === 1 && VAGUE.includes(all[0].office) && (all[0].office === UNTOLD || asked.endsWith(" minister"))) return all;
  if (LEADER.has(asked)) return all.filter(({ office }) => LEADERS.has(office));
  return asked === "minister" ? all.filter(({ office }) => office.endsWith(" minister")) : [];
}

/** A state or body as officials are kept under it: its entity, else the beginning of its name, which a state and its people share. */
export function sideKey(of: EntityId | null, words: string | null): string | null {
  return of ?? (words === null ? null : `words:${ownerStem(fold(words.replace(/^the /i, "")))}`);
}

function sideOf(scene: Scene, { identified: { mention } }: Found, of: EntityId | null): string | null {
  return sideKey(of, mention.affiliation ?? chainOf(scene, mention).affiliated[0]?.affiliation ?? null);
}

/** The words of a mention before the name: "former Korean President". */
function beforeName({ identified: { mention } }: Found): string {
  return mention.nameSpan === null ? mention.text : mention.text.slice(0, Math.max(0, mention.nameSpan.start - mention.span.start));
}

/** A title by the name of its office: "PM" and "head of government" are "premier". */
export function officeNamed(title: string): string {
  const plain = title.toLowerCase().replace(ALSO, "");
  return OFFICES.find(([, words]) => words.test(plain))?.[0] ?? plain;
}

/** How many mentions and characters behind "the presidents of A and B" their names may stand. */
const LATER = 16;
const REACH = 500;
/** The lengths of ", " between names, and of " and " or ", and " before the last. */
const COMMA: readonly number[] = [2];
const AND: readonly number[] = [5, 6];

/**
 * "The presidents of Chad and Niger met. X and Y agreed": names without an office that the world does not know, as many as those told by office before
 * them, are theirs in the same order.
 */
function namesBehind(scene: Scene, group: Mention, members: readonly Mention[]): readonly Found[] | null {
  const { mentions } = scene.reading;
  for (let id = group.id + 1; id < Math.min(mentions.length, group.id + LATER); id++) {
    const one = mentions[id];
    if (one.span.start - group.span.end > REACH) return null;
    const row = one.span.start > group.span.end ? rowFrom(scene, id, members.length) : null;
    if (row !== null) return row;
  }
  return null;
}

/** So many unknown names in a row from a mention on, with commas and "and" between them. */
function rowFrom(scene: Scene, from: number, count: number): readonly Found[] | null {
  const row: Found[] = [];
  for (let id = from; row.length < count; id++) {
    const found = scene.found[id] ?? null;
    const last = row.at(-1)?.identified.mention;
    if (found === null || !isBareName(scene, found)) return null;
    const gap = last === undefined ? null : found.identified.mention.span.start - last.span.end;
    if (gap !== null && !(row.length === count - 1 ? AND : COMMA).includes(gap)) return null;
    row.push(found);
  }
  return row;
}

/** A full name of which nothing else is told anywhere, and that the world does not know. */
function isBareName(scene: Scene, { identified: { kind, entity, mention } }: Found): boolean {
  if (kind !== "local" || entity === null || mention.kind !== "person" || !isFull(mention)) return false;
  const { titled, affiliated } = chainOf(scene, mention);
  return titled.length === 0 && affiliated.length === 0;
}

/** Notes those who are named right after a group that is told by its offices. */
function noteGroups(scene: Scene): void {
  const groups = new Map<number, Mention[]>();
  for (const mention of scene.reading.mentions) {
    if (mention.memberOf === null || mention.name !== null || mention.title === null || mention.affiliation === null) continue;
    if (mention.title === "minister") continue;
    groups.set(mention.memberOf, [...(groups.get(mention.memberOf) ?? []), mention]);
  }
  for (const [id, members] of groups) {
    if (members.length < 2 || members.length > MOST) continue;
    noteOthers(scene, members);
    const names = namesBehind(scene, scene.reading.mentions[id], members);
    names?.forEach((found, index) => {
      const { title } = members[index];
      const side = memberSide(scene, members[index]);
      if (side !== null) note(scene, side, { found: actsFor(scene, found, members[index]), office: officeNamed(title as string) });
    });
  }
}

function memberSide(scene: Scene, { affiliation }: Mention): string | null {
  return sideKey(affiliationOf(scene, affiliation)?.entity ?? null, affiliation);
}

/**
 * Of "the foreign ministers of Chad and Niger", where only one is named with a state: the other is the only one named with the office alone; where
 * both are named with the office alone, they are theirs in the order of the text.
 */
function noteOthers(scene: Scene, members: readonly Mention[]): void {
  const office = members[0].title as string;
  const open = members.flatMap((member) => {
    const side = memberSide(scene, member);
    return side === null || namedOfficial(scene, office, side) !== null ? [] : [{ member, side }];
  });
  const left = distinct(officialsFor(scene, office, UNTOLD));
  if (open.length !== left.length) return;
  open.forEach(({ member, side }, index) => {
    note(scene, side, { found: actsFor(scene, left[index].found, member), office: left[index].office });
  });
}

/** Each person once. */
function distinct(officials: readonly Official[]): readonly Official[] {
  const seen = new Set<EntityId | null>();
  return officials.filter(({ found: { identified } }) => !seen.has(identified.entity) && seen.add(identified.entity));
}

/** Lets all mentions of somebody of whom nothing else is told act for the state or body of the office that is theirs. */
function actsFor(scene: Scene, official: Found, { affiliation }: Mention): Found {
  const of = affiliationOf(scene, affiliation)?.entity ?? null;
  const { entity, mention } = official.identified;
  if (of === null || official.identified.of !== null) return official;
  scene.found.forEach((found, id) => {
    if (found?.identified.entity === entity) scene.found[id] = { ...found, identified: { ...found.identified, of } };
  });
  return scene.found[mention.id] ?? official;
}
