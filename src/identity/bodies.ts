import type { Mention } from "../language/doc.ts";
import type { EntityId, EntityKind, Named } from "../world/world.ts";
import { identifyPlace } from "./places.ts";
import {
  affiliationOf,
  byName,
  chainAffiliation,
  chainOf,
  type Found,
  foldedWords,
  forms,
  local,
  namesOf,
  open,
  type Scene,
  sovereign,
} from "./scene.ts";

/** Gives states and bodies that are named their entities, and counts the states that the article speaks of. */
export function identifyStatesAndBodies(scene: Scene): void {
  for (const mention of scene.reading.mentions) {
    if (mention.kind === "state") scene.found[mention.id] = identifyState(scene, mention);
    else if (mention.kind === "body") scene.found[mention.id] = identifyBody(scene, mention);
    countState(scene, scene.found[mention.id]?.identified.entity ?? null);
    countState(scene, affiliationOf(scene, mention.affiliation)?.entity ?? null);
  }
}

function countState(scene: Scene, entity: EntityId | null): void {
  if (entity?.startsWith("state:")) scene.states.set(entity, (scene.states.get(entity) ?? 0) + 1);
}

function identifyState(scene: Scene, mention: Mention): Found | null {
  const words = mention.name ?? mention.text;
  const found = lookUp(scene, mention, words, ["state"]);
  if (found !== null) return found;
  if (mention.name === null) return null;
  return lookUp(scene, mention, words, ["body"]) ?? identifyPlace(scene, mention);
}

/** A body by its name, its abbreviation or what the article's other mentions of it spell out; an organ of a state by name and state. */
function identifyBody(scene: Scene, mention: Mention): Found | null {
  const owner = chainAffiliation(scene, mention)?.named ?? null;
  for (const words of [mention.text, mention.name]) {
    if (words === null) continue;
    const found = lookUp(scene, mention, words, ["body", "state"], owner);
    if (found !== null && (found.identified.entity !== null || mention.name === null)) return found;
  }
  if (mention.name === null) return null;
  for (const other of chainOf(scene, mention).mentions.slice(0, 6)) {
    if (other.id === mention.id || other.kind !== "body" || other.name === null) continue;
    const found = lookUp(scene, other, other.name, ["body"], owner);
    if (found?.identified.entity != null) {
      const { identified } = found;
      return {
        identified: { ...identified, mention, why: "coreference", reason: `as "${other.text}"` },
        support: found.support,
      };
    }
  }
  return local(scene, mention, ownedName(mention.name, mention.affiliation, owner), owner?.entity ?? null);
}

/** "Foreign Ministry of Turkey": a name that says nothing of its owner, with the owner. */
function ownedName(name: string, affiliation: string | null, owner: Named | null): string {
  if (owner === null || /\bof\b/.test(name)) return name;
  const told = foldedWords(`${owner.name} ${affiliation ?? ""}`);
  return foldedWords(name).some((word) => told.includes(word)) ? name : `${name} of ${owner.name}`;
}

/** What the words name among some kinds; open when they name several and no owner singles one out; null when they name nothing. */
function lookUp(scene: Scene, mention: Mention, words: string, kinds: readonly EntityKind[], owner: Named | null = null): Found | null {
  for (const form of forms(words)) {
    const then = namesOf(scene, form, kinds);
    const names = then.length > 0 ? then : namesOf(scene, form, kinds, "ever");
    if (names.length === 0) continue;
    const one = single(scene, names, owner);
    if (one !== null) return byName(mention, one, words === mention.name ? (mention.nameSpan ?? mention.span) : mention.span);
    return open(mention, words, `${names.length} bear that name`, { candidates: names, of: owner?.entity ?? null });
  }
  return null;
}

/** Of several, the one of the owner; else the only one so called by its own name or abbreviation. */
function single(scene: Scene, names: readonly Named[], owner: Named | null): Named | null {
  if (names.length === 1) return names[0];
  const owned = owner === null ? [] : names.filter((one) => one.of === owner.entity || one.entity === owner.entity);
  if (owned.length === 1) return owned[0];
  const proper = names.filter((one) => one.via === "name" || one.via === "abbreviation");
  if (proper.length === 1) return proper[0];
  return names.every((one) => one.kind === "state") ? sovereign(scene, names) : null;
}
