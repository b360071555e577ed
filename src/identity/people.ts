import type { Mention } from "../language/doc.ts";
import { fold } from "../text/fold.ts";
import { isMisspelt } from "../text/misspelt.ts";
import type { EntityId, Named, OfficeKind, WorldFact } from "../world/world.ts";
import {
  again,
  byName,
  chainAffiliation,
  chainOf,
  type Found,
  foldedWords,
  forms,
  isFull,
  local,
  namesOf,
  open,
  type Scene,
  withoutGlued,
} from "./scene.ts";
import { isPartOfName, withinOne } from "./spelling.ts";

/** What the article says of a person beside the name. */
interface Told {
  readonly title: string | null;
  readonly of: EntityId | null;
}

/** Offices whose holders news calls by the surname alone on first mention. */
const HIGH: ReadonlySet<OfficeKind> = new Set<OfficeKind>(["hos", "hog", "foreign minister", "head"]);

/** Gives every mention of a person by name its entity: first those with a full name, then surnames, which may lean on them. */
export function identifyPeople(scene: Scene): void {
  const named = scene.reading.mentions.filter((mention) => mention.kind === "person" && mention.name !== null);
  const known = new Map<string, Found>();
  const tails = tailsOf(named);
  for (const mention of named) {
    if (!isFull(mention) || isSurname(scene, mention) || tails.has(fold(mention.name as string))) continue;
    const key = `${mention.chain}/${mention.name}/${mention.title}/${mention.affiliation}`;
    const found = known.get(key);
    scene.found[mention.id] = found === undefined ? byFullName(scene, mention) : alike(mention, found);
    if (found === undefined) known.set(key, scene.found[mention.id] as Found);
  }
  const surnames = surnamesOf(scene, named);
  for (const mention of named) if (scene.found[mention.id] === null) scene.found[mention.id] = bySurname(scene, mention, surnames);
}

/** Small words with which a surname begins. */
const PARTICLES: ReadonlySet<string> = new Set("al el ben bin ibn de da del della dos du la le ter van von".split(" "));

/** The surnames of several words with which longer names of the article end: "Al Harbi" beside "Salem bin Saad Al Harbi". */
function tailsOf(named: readonly Mention[]): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const mention of named) {
    const words = foldedWords(mention.name as string);
    for (let k = 1; k + 1 < words.length; k++) if (PARTICLES.has(words[k])) tails.add(words.slice(k).join(" "));
  }
  return tails;
}

/** True for a surname of several words that several people bear, "Al Thani". */
function isSurname(scene: Scene, mention: Mention): boolean {
  const people = namesOf(scene, mention.name as string, ["person"]);
  return people.length > 1 && people.every((one) => one.via === "family");
}

/** Another mention of the same words in the same chain: the same entity, by its own words. */
function alike(mention: Mention, { identified, support }: Found): Found {
  return {
    identified: { ...identified, mention },
    support: support === null ? null : { ...support, spans: [mention.nameSpan ?? mention.span] },
  };
}

function toldOf(scene: Scene, mention: Mention): Told {
  const title = mention.title ?? chainOf(scene, mention).titled[0]?.title ?? null;
  return { title, of: chainAffiliation(scene, mention)?.named.entity ?? null };
}

function byFullName(scene: Scene, mention: Mention): Found {
  const name = mention.name as string;
  const told = toldOf(scene, mention);
  for (const on of [scene.on, "ever"] as const) {
    const people = forms(name).reduce<Named[]>((found, form) => (found.length > 0 ? found : namesOf(scene, form, ["person"], on)), []);
    if (people.length === 1)
      return (
        (agrees(scene, people[0].entity, told) ? null : byPartOfName(scene, mention, told)) ?? person(scene, mention, people[0], told, null)
      );
    if (people.length > 1) return amongNamesakes(scene, mention, people, told);
  }
  const part = byPartOfName(scene, mention, told);
  if (part !== null) return part;
  const misspelt = bySpelling(scene, mention, told) ?? turned(scene, mention, told);
  return misspelt ?? localPerson(scene, mention, name, told);
}

/** Offices by which a state is asked for one of whom the text tells no other than that they are somebody's counterpart, or none. */
const LEADER = "leader";

/** The only holder of the told office whose longer name holds all words of the one that the article has: "Salva Kiir" for "Salva Kiir Mayardit". */
function byPartOfName(scene: Scene, mention: Mention, told: Told): Found | null {
  if (told.of === null) return null;
  const title = told.title === null || /\bcounterpart$/i.test(told.title) ? LEADER : told.title;
  const words = foldedWords(mention.name as string);
  const holders = new Set<string>();
  for (const { name } of scene.world.holders(title, told.of, scene.on)) {
    if (isPartOfName(words, name)) holders.add(name);
  }
  if (holders.size !== 1) return null;
  const [name] = holders;
  const [one] = namesOf(scene, name, ["person"]);
  if (one === undefined) return null;
  return withRowName(person(scene, mention, one, told, `the holder of the office, in full "${name}"`), one);
}

function amongNamesakes(scene: Scene, mention: Mention, people: readonly Named[], told: Told): Found {
  const fitting = people.filter((one) => agrees(scene, one.entity, told));
  const inOffice = (fitting.length > 0 ? fitting : people).filter((one) => scene.world.tenures(one.entity, scene.on).length > 0);
  const left = fitting.length === 1 ? fitting : distinct(scene, inOffice);
  if (left.length === 1) return person(scene, mention, left[0], told, "the only one of that name whose office agrees");
  return open(mention, mention.name as string, `${people.length} people of that name`, { candidates: people, of: told.of });
}

/**
 * One person may stand in two states' lists under one name (a French president is a prince of Andorra): of such, the one whose state the
 * article speaks of most, else the one of the larger capital.
 */
function distinct(scene: Scene, people: readonly Named[]): readonly Named[] {
  const best = new Map<string, Named>();
  for (const one of people) {
    const other = best.get(fold(one.name));
    if (other === undefined || isLikelier(scene, one.of, other.of)) best.set(fold(one.name), one);
  }
  return [...best.values()];
}

function isLikelier(scene: Scene, one: EntityId | null, other: EntityId | null): boolean {
  const spoken = (of: EntityId | null) => (of === null ? 0 : (scene.states.get(of) ?? 0));
  const size = (of: EntityId | null) => (of === null ? 0 : (scene.world.capital(of, scene.on)?.population ?? 0));
  return (spoken(one) - spoken(other) || size(one) - size(other)) > 0;
}

/** A letter of another script that looks like a Latin one is no slip of the pen. */
const LATIN = /^[\p{Script=Latin}\p{M}\s'’ʻ.-]+$/u;

/** A name one letter off somebody's whose office or state agrees with what the article says. */
function bySpelling(scene: Scene, mention: Mention, told: Told): Found | null {
  if ((told.title === null && told.of === null) || !LATIN.test(mention.name as string)) return null;
  const words = foldedWords(mention.name as string);
  const near = new Map<EntityId, Named>();
  for (const one of similar(scene, words, told)) {
    if (withinOne(fold(one.name), words.join(" ")) && agreesInPart(scene, one.entity, told)) near.set(one.entity, one);
  }
  if (near.size !== 1) return null;
  const [one] = near.values();
  return withRowName(person(scene, mention, one, told, `spelling: one letter off "${one.name}"`), one);
}

/** The only one of whom the article has the family's name first and the other behind it, where the told office or state agrees. */
function turned(scene: Scene, mention: Mention, told: Told): Found | null {
  const words = foldedWords(mention.name as string);
  if (words.length !== 2 || (told.title === null && told.of === null)) return null;
  const fitting = namesOf(scene, `${words[1]} ${words[0]}`, ["person"]).filter((one) => agreesInPart(scene, one.entity, told));
  return fitting.length === 1
    ? withRowName(person(scene, mention, fitting[0], told, `in the other order "${fitting[0].name}"`), fitting[0])
    : null;
}

/** With the name by which the world's row can be found again. */
function withRowName(found: Found, { name }: Named): Found {
  return { ...found, support: found.support === null ? null : { ...found.support, from: [...found.support.from, `name:${name}`] } };
}

/** Who might be meant by a misspelt name: people with its first or last word, and the holders of the office that is told. */
function similar(scene: Scene, words: readonly string[], told: Told): readonly Named[] {
  const people = [words[words.length - 1], words[0]].flatMap((word) => namesOf(scene, word, ["person"]));
  if (told.title === null || told.of === null) return people;
  const holders = scene.world.holders(told.title, told.of, scene.on).map((tenure) => tenure.name);
  return [...people, ...holders.flatMap((name) => namesOf(scene, name, ["person"]))];
}

/** True when nothing that the article says of the person contradicts the offices held on the day. */
function agrees(scene: Scene, entity: EntityId, told: Told): boolean {
  const tenures = scene.world.tenures(entity, scene.on);
  if (told.of !== null && !tenures.some((tenure) => tenure.of === told.of)) return false;
  return told.title === null || holdsTitle(scene, entity, told.title);
}

/** True when the state, or the office, is right: a wrong title is a finding and does not hide who is meant. */
function agreesInPart(scene: Scene, entity: EntityId, told: Told): boolean {
  const tenures = scene.world.tenures(entity, scene.on);
  if (told.of !== null) return tenures.some((tenure) => tenure.of === told.of);
  return told.title !== null && holdsTitle(scene, entity, told.title);
}

function holdsTitle(scene: Scene, entity: EntityId, title: string): boolean {
  const offices = new Set(scene.world.tenures(entity, scene.on).map((tenure) => tenure.of));
  for (const of of offices) if (scene.world.holders(title, of, scene.on).some((tenure) => tenure.person === entity)) return true;
  return false;
}

/** The people whom the article names in full, by each word of their names. */
function surnamesOf(scene: Scene, named: readonly Mention[]): ReadonlyMap<string, readonly Found[]> {
  const surnames = new Map<string, Found[]>();
  const seen = new Set<string>();
  for (const mention of named) {
    const found = scene.found[mention.id];
    if (found === null || !isFull(mention) || isSurname(scene, mention)) continue;
    const words = foldedWords(mention.name as string);
    for (const word of new Set([...words, words.slice(1).join(" "), words.slice(-2).join(" ")])) {
      const key = `${word}/${found.identified.entity ?? mention.chain}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const bearers = surnames.get(word);
      if (bearers === undefined) surnames.set(word, [found]);
      else if (bearers.length < 8) bearers.push(found);
    }
  }
  return surnames;
}

function bySurname(scene: Scene, mention: Mention, surnames: ReadonlyMap<string, readonly Found[]>): Found {
  const name = withoutGlued(mention.name as string);
  const inChain = chainOf(scene, mention).full.find((one) => scene.found[one.id] !== null && shares(one, name));
  if (inChain !== undefined) return again(mention, scene.found[inChain.id] as Found, "chain");
  const told = toldOf(scene, mention);
  const crowned = FIRST_NAMED.test(mention.title ?? "");
  const full = (surnames.get(fold(name)) ?? []).filter(
    (found) => !contradicts(scene, found, told) && (!crowned || beginsWith(found, name)),
  );
  if (full.length === 1) return byOfficial(scene, mention, told, full[0]) ?? again(mention, full[0], "antecedents");
  const official = full.filter(({ identified }) => !FAMILY.test(toldOf(scene, identified.mention).title ?? "wife"));
  if (official.length === 1 && !SPOUSE.test(mention.text)) return again(mention, official[0], "antecedents");
  if (full.length > 1) return open(mention, name, "several people of that surname in the article", { of: told.of });
  return byOfficeAndSurname(scene, mention, told);
}

/** Beside "first lady A Silva" alone, "Silva" is whoever of that surname is in office, if somebody is. */
function byOfficial(scene: Scene, mention: Mention, told: Told, bearer: Found): Found | null {
  const { text, title } = bearer.identified.mention;
  if (!FAMILY.test(title ?? "") && !/\bfirst lady\b/i.test(text)) return null;
  if (SPOUSE.test(mention.text)) return null;
  const found = byOfficeAndSurname(scene, mention, told);
  return found.identified.kind === "person" ? found : null;
}

/** Not the minister, but his wife: "Mrs. Mubarak", where "Mubarak" alone is the one who holds an office. */
const FAMILY = /^(?:wife|husband|spouse|partner|widow|daughter|son|brother|sister|mother|father|first lady|m(?:r|rs|s|iss))\.?$/i;
const SPOUSE = /^(?:mrs|ms|miss|madame?|first lady)\b/i;

/** Titles that go with the first name: "King A" is no "Prince B bin A". */
const FIRST_NAMED = /^(?:king|queen|emperor|empress|sultan|pope)$/i;

function beginsWith({ identified }: Found, name: string): boolean {
  return foldedWords(identified.mention.name ?? "")[0] === fold(name);
}

function shares(full: Mention, surname: string): boolean {
  const one = fold(surname);
  return ` ${fold(full.name as string)} `.includes(` ${one} `) || foldedWords(full.name as string).some((word) => isMisspelt(word, one));
}

function contradicts(scene: Scene, found: Found, told: Told): boolean {
  const { of } = found.identified;
  return told.of !== null && of !== null && of !== told.of && scene.world.nameOf(of) !== scene.world.nameOf(told.of);
}

/** A surname that leans on nothing: of people in office, the one whose title or state agrees; a bare one must be in high office. */
function byOfficeAndSurname(scene: Scene, mention: Mention, told: Told): Found {
  const name = withoutGlued(mention.name as string);
  const people = namesOf(scene, name, ["person"]);
  const whole = people.filter((one) => one.via === "name");
  if (whole.length === 1) return person(scene, mention, whole[0], told, null);
  const bare = told.title === null && told.of === null;
  const fitting = people.filter((one) =>
    bare ? one.via !== "spelling" && inHighOffice(scene, one.entity) : agrees(scene, one.entity, told),
  );
  const choice = distinct(scene, fitting.length > 1 ? fitting.filter((one) => inHighOffice(scene, one.entity)) : fitting);
  if (choice.length === 1) {
    return person(
      scene,
      mention,
      choice[0],
      told,
      bare ? "the only one of that surname in high office" : "the only one of that surname whose office agrees",
    );
  }
  if (fitting.length > 1)
    return open(mention, name, `${fitting.length} people in office of that surname`, { candidates: fitting, of: told.of });
  return localPerson(scene, mention, name, told);
}

function inHighOffice(scene: Scene, entity: EntityId): boolean {
  return scene.world.tenures(entity, scene.on).some((tenure) => HIGH.has(tenure.office));
}

function person(scene: Scene, mention: Mention, named: Named, told: Told, reason: string | null): Found {
  const facts: WorldFact[] = [named.fact];
  const tenure = scene.world.tenures(named.entity, scene.on)[0];
  if (tenure !== undefined && tenure.fact.row !== named.fact.row) facts.push(tenure.fact);
  const of = scene.world.actsFor(named.entity, scene.on) ?? told.of ?? named.of;
  return byName(mention, named, mention.nameSpan ?? mention.span, { why: "name", of, reason, facts });
}

function localPerson(scene: Scene, mention: Mention, name: string, told: Told): Found {
  const longest = isFull(mention) ? "" : chainOf(scene, mention).longest;
  return local(scene, mention, longest === "" ? name : longest, told.of);
}
