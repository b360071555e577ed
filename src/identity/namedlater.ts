import type { Claim } from "../claims/claim.ts";
import type { Mention } from "../language/doc.ts";
import type { EntityId } from "../world/world.ts";
import { directionOf } from "./happenings.ts";
import { isHighOffice, officeNamed } from "./officials.ts";
import { again, chainOf, type Found, type Scene } from "./scene.ts";

/** Somebody in a part that a claim gives to one person, and what the claim tells beside. */
interface Part {
  readonly kind: "meeting" | "visit";
  readonly who: Mention;
  readonly isPlan: boolean;
  /** Entities of the other parties; of a visit the state of its place. */
  readonly beside: readonly EntityId[];
  /** The states and bodies for which the other parties act. */
  readonly sides: readonly EntityId[];
}

/**
 * "A top U.S. diplomat has arrived in Quito. ... A, the assistant secretary of state, landed in the Ecuadorian capital": whoever a title or a first
 * sentence tells by an office that does not say who it is, is the only one named later who acts for the same state and does the same.
 */
export function nameLater(scene: Scene): void {
  // Somebody's counterpart is known only when he is.
  for (let round = 0; round < 2; round++) nameOnce(scene);
}

function nameOnce(scene: Scene): void {
  const parts = scene.reading.claims.flatMap((claim) => partsOf(scene, claim));
  const known = parts.filter(({ who }) => scene.found[who.id]?.identified.entity != null);
  for (const part of parts) {
    if (!isUntold(scene, part.who)) continue;
    const others = known.filter((other) => other.kind === part.kind && canBe(scene, part.who, other.who));
    const found =
      doerOf(
        scene,
        part,
        others.filter(({ beside }) => sharesOne(part.beside, beside)),
      ) ??
      doerOf(
        scene,
        part,
        others.filter(({ sides }) => sharesOne(part.sides, sides)),
      );
    // Nobody meets himself.
    const isOther = found?.identified.entity != null && !part.beside.includes(found.identified.entity);
    if (found !== null && isOther) scene.found[part.who.id] = again(part.who, found, "antecedents");
  }
}

/** The only one who does the same: of several the only one of that office, or of whom it is told as just as sure. */
function doerOf(scene: Scene, { who, isPlan }: Part, doers: readonly Part[]): Found | null {
  const sameTitle = doers.filter((other) => titlesOf(scene, other.who).includes(officeNamed(who.title as string)));
  const fitting = sameTitle.length > 0 ? sameTitle : doers;
  const asSure = fitting.filter((other) => other.isPlan === isPlan);
  return onlyOne(scene, fitting) ?? onlyOne(scene, asSure);
}

/** The parts that a meeting or a visit gives to single persons. */
function partsOf(scene: Scene, { happening, status }: Claim): readonly Part[] {
  const isPlan = directionOf(status) === "future";
  if (happening.kind === "visit") {
    const place = scene.found[happening.place.id]?.identified;
    const country = place?.kind === "place" ? place.of : place?.entity;
    return country == null ? [] : [{ kind: "visit", who: happening.visitor, isPlan, beside: [country], sides: [] }];
  }
  if (happening.kind !== "meeting") return [];
  return happening.parties.map((who) => {
    const others = happening.parties.flatMap((other) => (other === who ? [] : (scene.found[other.id]?.identified ?? [])));
    return {
      kind: "meeting",
      who,
      isPlan,
      beside: others.flatMap(({ entity }) => entity ?? []),
      sides: others.flatMap(({ of }) => of ?? []),
    };
  });
}

/** True for somebody told by an office alone, in a title or an article's first sentence, of whom nothing else is known. */
function isUntold(scene: Scene, who: Mention): boolean {
  const place = scene.reading.places[who.id];
  if (who.kind !== "person" || who.plural || who.name !== null || who.title === null || chainOf(scene, who).longest !== "") return false;
  if (scene.found[who.id]?.identified.entity !== null) return false;
  if (place === undefined) return false;
  return place.block === "title" || (place.block === "paragraph" && place.sentence.start - openingOf(scene) < OPENING);
}

/** How far from the first sentence of the text another may begin that still opens it. */
const OPENING = 250;

/** Where the first sentence below the title begins that mentions anybody. */
function openingOf({ reading }: Scene): number {
  return reading.places.find(({ block }) => block === "paragraph")?.sentence.start ?? 0;
}

/** True for somebody known, named behind the mention, who acts for the same state, and holds no high office that the mention would have told. */
function canBe(scene: Scene, who: Mention, other: Mention): boolean {
  const found = scene.found[other.id];
  if (found === null || other.span.start < who.span.end) return false;
  if (found.identified.kind !== "person" && chainOf(scene, other).longest === "") return false;
  const side = scene.found[who.id]?.identified.of ?? null;
  const isHeadline = scene.reading.places[who.id]?.block === "title";
  const office = officeNamed(who.title as string);
  const titles = titlesOf(scene, other);
  const { of } = found.identified;
  const isOwned = isHeadline && who.affiliation === null;
  if (side === null ? !isOwned : of !== side && !isOwned && !(of === null && titles.includes(office))) return false;
  return titles.includes(office) || !(isHighOffice(office) || titles.some(isHighOffice));
}

function titlesOf(scene: Scene, mention: Mention): readonly string[] {
  return chainOf(scene, mention).titled.map(({ title }) => officeNamed(title as string));
}

function sharesOne(some: readonly EntityId[], others: readonly EntityId[]): boolean {
  return some.some((entity) => others.includes(entity));
}

/** What was found of the only person among them. */
function onlyOne(scene: Scene, named: readonly Part[]): Found | null {
  const found = named.map(({ who }) => scene.found[who.id] as Found);
  const isOne = found.every(({ identified }) => identified.entity === found[0].identified.entity);
  return found.length > 0 && isOne ? found[0] : null;
}
