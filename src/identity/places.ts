import type { Mention } from "../language/doc.ts";
import { fold } from "../text/fold.ts";
import type { EntityId, Named, PlaceFact } from "../world/world.ts";
import { affiliationOf, byName, type Found, forms, local, namesOf, open, type Scene, sentenceStart } from "./scene.ts";

/** How many times larger than the next place of its name the largest must be to be meant without saying so. */
const MUCH_LARGER = 8;

/** Towns bear the names of continents too, which nobody means by them. */
const CONTINENTS: ReadonlySet<string> = new Set(["africa", "america", "asia", "europe", "oceania"]);

/** A place by its name as it was on the day; of several of one name the one that the country in the text, or its size, singles out. */
export function identifyPlace(scene: Scene, mention: Mention): Found {
  const name = mention.name ?? mention.text;
  const span = mention.nameSpan ?? mention.span;
  if (CONTINENTS.has(fold(name))) return local(scene, mention, name, null);
  for (const form of [...forms(name), ...townOf(name)]) {
    const places = placesOf(scene, form);
    if (places.length > 0) return choose(scene, mention, places);
    const [named] = namesOf(scene, form, ["place", "state", "body"]);
    if (named !== undefined) return byName(mention, named, span, { why: named.via === "metonym" ? "metonym" : "place" });
  }
  const country = affiliationOf(scene, mention.affiliation)?.entity ?? stateAfter(scene, mention);
  return capitalOf(scene, mention) ?? local(scene, mention, name, country);
}

/** The town of an airport that bears its name: "Beijing International Airport". */
function townOf(name: string): string[] {
  const town = /^(.+) (?:International|Domestic) Airport$/.exec(name)?.[1];
  return town === undefined ? [] : [town];
}

/** "The Kenyan capital", "the capital of Kenya": the one that the state had on the day. */
function capitalOf(scene: Scene, mention: Mention): Found | null {
  const state = mention.name === null ? affiliationOf(scene, mention.affiliation) : null;
  if (state === null || mention.affiliationSpan === null || !/\bcapital\b/i.test(mention.text)) return null;
  const capital = scene.world.capital(state.entity, scene.on);
  if (capital === null) return null;
  const { identified } = byName(mention, placeNamed(capital), mention.span, {
    why: "place",
    of: capital.country,
    reason: `the capital of ${state.name}`,
    facts: [state.fact, capital.fact],
  });
  const from = [`world:${state.fact.row}`, `world:${capital.fact.row}`];
  return { identified, support: { spans: [mention.affiliationSpan], by: "place", from } };
}

function placesOf(scene: Scene, words: string): readonly PlaceFact[] {
  const then = scene.world.places(words, scene.on);
  return then.length > 0 || scene.on === "ever" ? then : scene.world.places(words, "ever");
}

function choose(scene: Scene, mention: Mention, places: readonly PlaceFact[]): Found {
  const country = affiliationOf(scene, mention.affiliation)?.entity ?? stateAfter(scene, mention);
  const there = country === null ? [] : places.filter((place) => place.country === country);
  const choice = there.length > 0 ? there : places;
  const reason = country !== null && there.length > 0 && places.length > 1 ? `in ${scene.world.nameOf(country)}, as the text says` : null;
  const one = choice.length === 1 ? choice[0] : largest(scene, choice);
  if (one !== null && there.length === 0 && isSmall(one)) {
    return open(mention, mention.name ?? mention.text, "a small place of that name, in no country that the text says", {
      candidates: [placeNamed(one)],
    });
  }
  if (one === null) {
    return open(mention, mention.name ?? mention.text, `${choice.length} places of that name`, {
      candidates: choice.slice(0, 6).map(placeNamed),
    });
  }
  return byName(mention, placeNamed(one), mention.nameSpan ?? mention.span, { why: "place", of: one.country, reason });
}

/** Smaller places are meant only where the text says in which country they lie; venues have no inhabitants and are kept. */
const SMALL = 15_000;

function isSmall(place: PlaceFact): boolean {
  return place.population > 0 && place.population < SMALL && !place.capital;
}

/** The capital or by far largest of the places, unless the text speaks of another one's country and not of its own. */
function largest(scene: Scene, places: readonly PlaceFact[]): PlaceFact | null {
  const spoken = places.filter((place) => place.country !== null && scene.states.has(place.country));
  const [first, second] = places;
  const outstanding = first.capital !== second.capital ? first.capital : first.population >= MUCH_LARGER * second.population;
  if (spoken.length === 0) return outstanding ? first : null;
  const [best, next] = spoken;
  if (best !== first && outstanding && best.population < 100_000) return first;
  if (best !== first && outstanding) return null;
  return next === undefined || best.capital || best.population >= MUCH_LARGER * next.population ? best : null;
}

/** The state named right after a place: "Vienna, Austria". */
function stateAfter(scene: Scene, mention: Mention): EntityId | null {
  const next = scene.reading.mentions.slice(mention.id + 1, mention.id + 3).find((one) => one.span.start >= mention.span.end);
  if (next === undefined || next.span.start - mention.span.end > 2 || sentenceStart(scene, next) !== sentenceStart(scene, mention))
    return null;
  const found = scene.found[next.id]?.identified;
  return found?.kind === "state" ? found.entity : null;
}

/** A place as something named. */
export function placeNamed(place: PlaceFact): Named {
  return { entity: place.place, kind: "place", name: place.name, via: "name", of: place.country, fact: place.fact };
}
