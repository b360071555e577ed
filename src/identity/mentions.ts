import type { Reading } from "../claims/claim.ts";
import type { Mention } from "../language/doc.ts";
import type { AsOf, EntityId, EntityKind, Named, World } from "../world/world.ts";
import { identifyStatesAndBodies } from "./bodies.ts";
import { identifyGathering } from "./gatherings.ts";
import type { ArticleDay, Identified } from "./identified.ts";
import { nameLater } from "./namedlater.ts";
import { identifyOffice, officeName, officeOfCounterpart } from "./offices.ts";
import { noteOfficials } from "./officials.ts";
import { identifyPeople } from "./people.ts";
import { identifyPlace } from "./places.ts";
import { again, chainAffiliation, type Found, local, makeScene, open, type Scene } from "./scene.ts";

/** With more days than this, or more mentions on all of them, an open article is looked at as on no day. */
const MOST_DAYS = 50;
const MOST_LOOKS = 6000;

/** Every mention of a reading with its entity, by mention id, as far as all days that the article may be of agree. */
export function identifyMentions(reading: Reading, world: World, day: ArticleDay): readonly Found[] {
  const few = day.plausible.length <= MOST_DAYS && day.plausible.length * reading.mentions.length <= MOST_LOOKS;
  const days: readonly AsOf[] = day.day !== null ? [day.day] : day.plausible.length > 0 && few ? day.plausible : ["ever"];
  let found = identifyOn(reading, world, days[0]);
  for (const other of days.slice(1)) found = agreed(found, identifyOn(reading, world, other), world);
  return found;
}

/** Every mention as seen on one day. Names come first, then what points to them. */
export function identifyOn(reading: Reading, world: World, on: AsOf): Found[] {
  const scene = makeScene(reading, world, on);
  identifyStatesAndBodies(scene);
  for (const mention of reading.mentions) if (mention.kind === "place") scene.found[mention.id] = identifyPlace(scene, mention);
  identifyPeople(scene);
  noteOfficials(scene, (counterpart) => officeOfCounterpart(scene, counterpart.identified.mention));
  for (const mention of reading.mentions) if (mention.kind === "gathering") scene.found[mention.id] = identifyGathering(scene, mention);
  const chains = chainEntities(scene);
  for (const mention of reading.mentions) {
    scene.found[mention.id] ??= identifyReference(scene, mention, chains);
  }
  nameLater(scene);
  return scene.found as Found[];
}

/** The entity of each chain, from the mentions of it that are named: the first one known to the world, else a local one. */
function chainEntities(scene: Scene): Map<number, Found> {
  const chains = new Map<number, Found>();
  for (const found of scene.found) {
    if (found === null || found.identified.entity === null) continue;
    const { chain } = found.identified.mention;
    const earlier = chains.get(chain);
    if (earlier === undefined || (earlier.identified.kind === "local" && found.identified.kind !== "local")) chains.set(chain, found);
  }
  return chains;
}

/** A mention without a name: what it points back to, what its chain is, whoever holds the office that it names, or nobody known. */
function identifyReference(scene: Scene, mention: Mention, chains: Map<number, Found>): Found {
  if (mention.antecedents.length > 1) return group(scene, mention);
  const antecedent = mention.antecedents.length === 1 ? scene.found[mention.antecedents[0]] : null;
  const fromChain = chains.get(mention.chain);
  if (antecedent != null && fits(mention, antecedent)) return again(mention, antecedent, "antecedents");
  if (fromChain !== undefined && fits(mention, fromChain)) return again(mention, fromChain, "chain");
  if (mention.kind === "person" && mention.title !== null) {
    const found = identifyOffice(scene, mention);
    if (found.identified.entity !== null) chains.set(mention.chain, found);
    return found;
  }
  if (mention.kind === "document") return local(scene, mention, mention.name ?? mention.text, null);
  const of = chainAffiliation(scene, mention)?.named.entity ?? null;
  if (mention.kind === "group" || mention.plural) return open(mention, mention.text, "several, not named", { of });
  return open(mention, mention.text, mention.kind === "pronoun" ? "what it points to is not known" : "not named", { of });
}

/** True when a mention of this kind can be of that entity. */
function fits(mention: Mention, found: Found): boolean {
  const kind: EntityKind | "local" = found.identified.kind;
  const told = found.identified.mention.kind;
  if (mention.kind === "pronoun") return true;
  if (mention.plural || mention.kind === "group") return false;
  if (kind === "local") return told === mention.kind;
  const same: Readonly<Partial<Record<Mention["kind"], readonly EntityKind[]>>> = {
    person: ["person"],
    state: ["state", "place"],
    body: ["body", "state"],
    place: ["place", "state"],
    gathering: ["gathering", "series"],
  };
  return same[mention.kind]?.includes(kind) ?? false;
}

function group(scene: Scene, mention: Mention): Found {
  const members: Named[] = [];
  const names: string[] = [];
  for (const id of mention.antecedents.slice(0, 40)) {
    const member = scene.found[id]?.identified;
    if (member === undefined) continue;
    names.push(member.name);
    if (member.entity !== null && member.kind !== "local" && member.facts.length > 0)
      members.push({ entity: member.entity, kind: member.kind, name: member.name, via: "name", of: member.of, fact: member.facts[0] });
  }
  const name = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}` : mention.text;
  return open(mention, name, "several together", { candidates: members, why: "coreference" });
}

/** What two days agree on: an entity that differs between them stays open, with both as candidates. */
function agreed(some: readonly Found[], others: readonly Found[], world: World): Found[] {
  return some.map((one, id) => {
    const other = others[id];
    if (one.identified.entity === other.identified.entity) return one;
    const candidates = [...candidatesOf(one.identified), ...candidatesOf(other.identified)];
    const seen = new Set<EntityId>();
    return open(one.identified.mention, openName(one.identified, world), "it depends on the day of the article, which is open", {
      of: one.identified.of === other.identified.of ? one.identified.of : null,
      candidates: candidates.filter((named) => !seen.has(named.entity) && seen.add(named.entity)),
    });
  });
}

/** The office of somebody named by it alone; the words of others. */
function openName({ mention, of }: Identified, world: World): string {
  return mention.title !== null && mention.name === null && of !== null ? officeName(mention.title, world.nameOf(of)) : mention.text;
}

function candidatesOf(identified: Identified): readonly Named[] {
  const { entity, kind, name, of, facts, candidates } = identified;
  return entity !== null && kind !== "local" && facts.length > 0 ? [{ entity, kind, name, via: "name", of, fact: facts[0] }] : candidates;
}
