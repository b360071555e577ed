import type { Support } from "../claims/evidence.ts";
import type { Mention } from "../language/doc.ts";
import { daysBetween } from "../text/day.ts";
import type { Span } from "../text/span.ts";
import type { AsOf, EntityId, Named, OfficeKind, Tenure, World } from "../world/world.ts";
import type { Identified } from "./identified.ts";
import { issuerOf } from "./issuer.ts";
import { namedByPortfolio, namedOfficial, sideKey } from "./officials.ts";
import { affiliationOf, again, chainAffiliation, chainOf, type Found, open, type Scene, tenureNamed } from "./scene.ts";
import { namedBelow } from "./title-offices.ts";

/** The words by which the world is asked for a kind of office that somebody's counterpart holds. */
const ASKED_AS: Readonly<Partial<Record<OfficeKind, string>>> = {
  hos: "president",
  hog: "prime minister",
  "deputy hos": "vice president",
  "deputy hog": "deputy prime minister",
  "foreign minister": "foreign minister",
  "defence minister": "defence minister",
  spokesperson: "spokesperson",
};

/**
 * Somebody named only by office: the one who holds it on the day. Several holders, none, or no word of which state or body
 * leave it open, and the reason is given.
 */
export function identifyOffice(scene: Scene, mention: Mention): Found {
  const title = askedTitle(mention);
  const affiliation = chainAffiliation(scene, mention) ?? stateOfMinistry(scene, mention);
  const own = byArticle(scene, mention, affiliation?.named.entity ?? null);
  if (own !== null) return own;
  if (isCounterpart(mention)) return counterpart(scene, mention, affiliation);
  if (affiliation === null)
    return (
      ofIssuer(scene, mention, title) ??
      ofSpokenOf(scene, mention, title) ??
      open(mention, mention.text, unplaced(mention), { of: sideOfOwner(scene, mention) })
    );
  const { named, span } = affiliation;
  if (isOfPart(mention, title))
    return open(mention, mention.text, "the head of a part of it, or of something that is its", { of: named.entity });
  const name = SPEAKS_FOR.test(title) ? mention.text : officeName(title, named.name);
  if (mention.plural) return open(mention, name, "several people", { of: named.entity });
  if (isNotHolder(mention))
    return open(mention, name, "not the holder of the office on the day", {
      of: named.entity,
    });
  const holders = scene.world.holders(title, named.entity, scene.on);
  const found = held(scene, mention, holders, {
    title,
    name,
    of: named.entity,
    spans: [mention.titleSpan ?? mention.span, span],
    inputs: [`world:${named.fact.row}`],
  });
  return found.identified.entity === null ? (ofNamed(scene, mention, title, named.entity) ?? found) : found;
}

const TOP = /\b(?:top|chief) diplomat$/i;
const HEAD = /^(?:(?:(?:foreign|defen[cs]e) )?ministry )?(?:head|chief|boss)$/i;

/** What the head of a ministry is asked for, by the words that end his mention or stand before "head" and "chief". */
const HEADED: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:foreign ministry|foreign office|ministry of (?:foreign|external) affairs|diplomacy)(?: (?:head|chief|boss))?$/i,
    "foreign minister",
  ],
  [/\b(?:defen[cs]e ministry|ministry of defen[cs]e|pentagon)(?: (?:head|chief|boss))?$/i, "defence minister"],
];

/** The office's words, as the world is asked for them: "the head of the Kazakh Foreign Ministry" and "Kenya's top diplomat" are foreign ministers. */
function askedTitle({ title, text }: Mention): string {
  if (TOP.test(text)) return "top diplomat";
  const headed = title !== null && HEAD.test(title) ? HEADED.find(([words]) => words.test(text)) : undefined;
  return headed?.[1] ?? (title as string);
}

/** The state behind a ministry that the mention's words end with: "the head of the Ministry of Foreign Affairs of Kazakhstan". */
function stateOfMinistry(scene: Scene, mention: Mention): { readonly named: Named; readonly span: Span } | null {
  if (askedTitle(mention) === mention.title) return null;
  const state = scene.reading.mentions.find(
    ({ kind, span }) => kind === "state" && span.start > mention.span.end && span.start <= mention.span.end + OF_THE,
  );
  const named = state === undefined ? null : affiliationOf(scene, state.text);
  return state === undefined || named === null ? null : { named, span: state.span };
}

/** What stands behind a state or a body and means it whole: "the head of the Turkish government". */
const WHOLE = /^(?:administration|cabinet|country|government|nation|people|presidency|regime|republic|state|union)\b/;

/** Who may be at the head of a part; a speaker of a state's parliament is the state's. */
const HEADS = /\b(?:president|leader|head|chief|chairman|boss|director|prime minister|premier)$/i;

/** "The head of NATO forces", "the president of the Turkish football federation", "the leader of the Iraqi opposition": none of the office itself. */
function isOfPart({ text, title, titleSpan, affiliationSpan, span }: Mention, asked: string): boolean {
  if (titleSpan === null || affiliationSpan === null || asked !== title || !HEADS.test(asked)) return false;
  if (affiliationSpan.start < titleSpan.end || affiliationSpan.end >= span.end) return false;
  const rest = text.slice(affiliationSpan.end - span.start).trimStart();
  return /^\p{Ll}/u.test(rest) && !WHOLE.test(rest);
}

/** As long as " of the ". */
const OF_THE = 8;

/** Whoever the article itself names with that office: "the president of Chad", where it has "Chadian President X" before or after. */
function byArticle(scene: Scene, mention: Mention, of: EntityId | null): Found | null {
  if (mention.plural || isNotHolder(mention) || isNamedElsewhere(scene, mention)) return null;
  const title = isCounterpart(mention) ? officeOfCounterpart(scene, mention) : TOP.test(mention.text) ? "top diplomat" : mention.title;
  const side = sideKey(of, mention.affiliation);
  if (title === "minister" && scene.reading.places[mention.id]?.block !== "title") return null;
  if (title === null) return null;
  const below = namedBelow(scene, mention);
  if (below !== null) return again(mention, below, "antecedents");
  const official = (side === null ? null : namedOfficial(scene, title, side)) ?? namedByPortfolio(scene, title, side);
  if (official === null || (!isPaired(mention) && chainOf(scene, official.identified.mention).titled.length === 0)) return null;
  return again(mention, official, "antecedents");
}

/** One of several holders, or somebody's counterpart: of these the name may come later without the office. */
function isPaired(mention: Mention): boolean {
  return mention.memberOf !== null || isCounterpart(mention);
}

/** The office that somebody's counterpart holds: as the article tells it of the one whose counterpart it is, else as the world knows it. */
export function officeOfCounterpart(scene: Scene, mention: Mention): string | null {
  for (const one of [mention, ...chainOf(scene, mention).titled.filter(isCounterpart)]) {
    const owner = possessor(scene, one)?.identified;
    const office = owner === undefined ? null : officeOf(scene, owner);
    if (office !== null) return office;
  }
  return null;
}

/** The office by which the article knows somebody, else the world. */
function officeOf(scene: Scene, { mention, entity }: Identified): string | null {
  const told = mention.title ?? chainOf(scene, mention).titled[0]?.title ?? null;
  if (told !== null && !/\bcounterpart$/i.test(told)) return told;
  const [tenure] = entity === null ? [] : scene.world.tenures(entity, scene.on);
  return tenure === undefined ? null : (ASKED_AS[tenure.office] ?? null);
}

/** "The Zambian president" in an undated text, or long after the world last looked: the only holder of that office, ever, who is named before. */
function ofNamed(scene: Scene, mention: Mention, title: string, of: EntityId): Found | null {
  if (!/^the /i.test(mention.text) || isNamedElsewhere(scene, mention)) return null;
  const holders = new Set(scene.world.holders(title, of, "ever").map(({ person }) => person));
  let holder: Found | null = null;
  for (let id = mention.id - 1; id >= Math.max(0, mention.id - NAMED_BEFORE) && holders.size > 0; id--) {
    const earlier = scene.found[id] ?? null;
    if (earlier === null || earlier.identified.mention.name === null || earlier.identified.entity === null) continue;
    if (!holders.has(earlier.identified.entity)) continue;
    if (holder !== null && holder.identified.entity !== earlier.identified.entity) return null;
    holder ??= earlier;
  }
  return holder === null ? null : again(mention, holder, "antecedents");
}

/** How many mentions before its holder may have been named. */
const NAMED_BEFORE = 80;

/** Who speaks or works for somebody: "a Foreign Office spokesman" is nobody's spokesman of the United Kingdom. */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|official|diplomat|aide|advis[eo]r)$/i;

/** "His Turkish counterpart": an office that only the other one's tells. */
export function isCounterpart(mention: Mention): boolean {
  return /\bcounterpart$/i.test(mention.title ?? "");
}

/** "The Prime Minister" on a government's own page, where the text names no state: its own. */
function ofIssuer(scene: Scene, mention: Mention, title: string): Found | null {
  const issuer = issuerOf(scene.reading.url);
  if (issuer === null || mention.plural || mention.affiliation !== null || isNotHolder(mention) || isNamedElsewhere(scene, mention))
    return null;
  const holders = scene.world.holders(title, issuer, scene.on);
  if (holders.length === 0) return null;
  return held(scene, mention, holders, {
    title,
    name: officeName(title, scene.world.nameOf(issuer)),
    of: issuer,
    spans: [mention.titleSpan ?? mention.span],
    inputs: [`issuer:${issuer}`],
  });
}

/** How many mentions before "the Secretary of State" one who holds such an office may have been named. */
const SPOKEN_OF = 24;

/** "Blinken was there, too. ... the Secretary of State said": the one named before who, as the world knows, holds an office of that name; null where several do. */
function ofSpokenOf(scene: Scene, mention: Mention, title: string): Found | null {
  if (mention.plural || mention.affiliation !== null || !/^the /i.test(mention.text) || isNotHolder(mention)) return null;
  if (isNamedElsewhere(scene, mention) || isOfNext(scene, mention)) return null;
  let holder: Found | null = null;
  for (let id = mention.id - 1; id >= Math.max(0, mention.id - SPOKEN_OF); id--) {
    const earlier = scene.found[id] ?? null;
    if (earlier === null || earlier.identified.kind !== "person" || earlier.identified.mention.name === null) continue;
    const { entity, of } = earlier.identified;
    if (entity === null || of === null) continue;
    const tenure = scene.world.holders(title, of, scene.on).find(({ person }) => person === entity);
    if (tenure === undefined || !isFresh(tenure, scene.on)) continue;
    if (holder !== null && holder.identified.entity !== entity) return null;
    holder ??= earlier;
  }
  return holder === null || isBesideItself(scene, mention, holder) ? null : again(mention, holder, "antecedents");
}

/** As long as " of ". */
const OF = 4;

/** "The president of Iran's Supreme Court": of the state or body right behind it, or of what is that one's. */
function isOfNext({ reading }: Scene, { id, span }: Mention): boolean {
  const next = reading.mentions[id + 1];
  return next !== undefined && (next.kind === "state" || next.kind === "body") && next.span.start === span.end + OF;
}

/** True where the sentence goes on to name the holder: "the prime minister met Australian Prime Minister A" tells of another than A. */
function isBesideItself({ reading, found }: Scene, mention: Mention, holder: Found): boolean {
  const sentence = reading.places[mention.id]?.sentence.start;
  for (let id = mention.id + 1; id < found.length && reading.places[id]?.sentence.start === sentence; id++) {
    const other = found[id]?.identified;
    if (other?.entity === holder.identified.entity && other.mention.name !== null && other.mention.title !== null) return true;
  }
  return false;
}

/** The state or body for which the one acts whose office it is: "A's chief adviser". */
function sideOfOwner(scene: Scene, mention: Mention): EntityId | null {
  return possessor(scene, mention)?.identified.of ?? null;
}

function unplaced(mention: Mention): string {
  return mention.affiliation === null ? "the text does not say of which state or body" : `the world does not know "${mention.affiliation}"`;
}

const NOT_HOLDER =
  /\b(?:former|ex|then|late|outgoing|incoming|newly[- ]elected|next|future|previous|first|last|another|any|every|no|aspiring|would-be|deposed|ousted|elect|designate|candidate|a|an|(?:19|20)\d\d)\b/i;

/** "The next Secretary-General", "a former president", "the president-elect" do not hold the office on the day. */
function isNotHolder(mention: Mention): boolean {
  const { span, titleSpan, text } = mention;
  const before = titleSpan === null ? text : text.slice(0, Math.max(0, titleSpan.start - span.start));
  return NOT_HOLDER.test(before) || /^(?:former|ex|then|late|next|acting)\b|\b(?:elect|designate)$/i.test(mention.title ?? "");
}

interface Asked {
  readonly title: string;
  readonly name: string;
  readonly of: EntityId;
  readonly spans: readonly Span[];
  readonly inputs: readonly string[];
}

function held(scene: Scene, mention: Mention, holders: readonly Tenure[], asked: Asked): Found {
  const people = new Map(holders.map((tenure) => [tenure.person, tenure]));
  const candidates = [...people.values()].slice(0, 12).map(tenureNamed);
  const [tenure] = people.values();
  const day = scene.on === "ever" ? "and the day is open" : `on ${scene.on}`;
  if (people.size !== 1) {
    const reason = people.size === 0 ? `the world knows no holder ${day}` : `${people.size} holders ${day}`;
    return open(mention, asked.name, reason, { of: asked.of, candidates });
  }
  if (tenure.of !== asked.of) {
    return open(mention, asked.name, `${tenure.name} is ${tenure.title}, which is another office`, { of: asked.of, candidates });
  }
  if (/^ambassadors?$/i.test(asked.title) && /^ambassador (?:of .+ )?to /i.test(tenure.title))
    return open(mention, asked.name, `a state has an ambassador in each other; ${tenure.name} is ${tenure.title}`, {
      of: asked.of,
      candidates,
    });
  if (!isFresh(tenure, scene.on)) {
    const seen = tenure.fact.asOf === null ? "" : `, seen in office on ${tenure.fact.asOf}`;
    return open(mention, asked.name, `the world knows no holder ${day}; the last known is ${tenure.name}${seen}`, {
      of: asked.of,
      candidates,
    });
  }
  const identified: Identified = {
    mention,
    entity: tenure.person,
    kind: "person",
    name: tenure.name,
    of: asked.of,
    why: "office",
    reason: tenure.lastKnown ? `${tenure.title}, the last known holder` : tenure.title,
    candidates: [],
    facts: [tenure.fact],
  };
  const support: Support = { spans: asked.spans, by: "office", from: [...asked.inputs, `world:${tenure.fact.row}`, "day"] };
  return { identified, support };
}

/** For so many days after its source was last seen to hold, an open term of office is still taken to last. */
const FRESH = 180;

/** True for a holder known on the day, or known to be in office shortly before. */
export function isFresh(tenure: Tenure, on: AsOf): boolean {
  if (!tenure.lastKnown || on === "ever") return true;
  return tenure.fact.asOf !== null && daysBetween(tenure.fact.asOf, on) <= FRESH;
}

/** "His Turkish counterpart": whoever holds in that state the kind of office that the possessor holds in theirs. */
function counterpart(scene: Scene, mention: Mention, affiliation: ReturnType<typeof chainAffiliation>): Found {
  if (affiliation === null) return open(mention, mention.text, "the text does not say of which state or body");
  const { named, span } = affiliation;
  const owner = possessor(scene, mention);
  const name = `Counterpart in ${named.name}`;
  if (owner === null || owner.identified.entity === null)
    return open(mention, name, "whose counterpart is not known", { of: named.entity });
  const same = sameOffice(scene.world, owner.identified.entity, named.entity, scene.on);
  if (same === null) return open(mention, name, `what office ${owner.identified.name} holds is not known`, { of: named.entity });
  const { title, holders } = same;
  const inputs = [`world:${named.fact.row}`, `mention:${owner.identified.mention.id}`];
  return held(scene, mention, holders, {
    title,
    name: officeName(title, named.name),
    of: named.entity,
    spans: [mention.titleSpan ?? mention.span, span],
    inputs,
  });
}

/** Who holds in a state or body the kind of office that a person holds elsewhere; null when the person's office is of no such kind. */
export function sameOffice(
  world: World,
  person: EntityId,
  of: EntityId,
  on: AsOf,
): { readonly title: string; readonly holders: readonly Tenure[] } | null {
  const [tenure] = world.tenures(person, on);
  const title = tenure === undefined ? undefined : ASKED_AS[tenure.office];
  if (title === undefined) return null;
  return { title, holders: world.holders(title, of, on).filter((one) => one.office === tenure.office) };
}

/** Who owns a mention, or the group it is of: the person whose mention stands inside it ("his", "Putin's") or ends where it begins. */
function possessor(scene: Scene, mention: Mention): Found | null {
  const { mentions } = scene.reading;
  const whole = mention.memberOf === null ? mention : mentions[mention.memberOf];
  for (let id = whole.id + 1; id <= whole.id + 3; id++) {
    const one = mentions[id];
    if (one === undefined || one.span.start >= whole.span.end) break;
    if (isSomebody(one)) return meant(scene, one);
  }
  for (let id = whole.id - 1; id >= Math.max(0, whole.id - 3); id--) {
    const one = mentions[id];
    if (isSomebody(one) && one.span.end <= whole.span.start && whole.span.start - one.span.end <= 3) return meant(scene, one);
  }
  return /^(?:the )?\S+ counterpart$/i.test(mention.text) ? lastPerson(scene, mention) : null;
}

/** How far back a headline's "counterpart" looks for whose it is, in UTF-16 units and in mentions. */
const HEADLINE = 80;
const LOOKS = 5;

/** "Lavrov meets Chinese counterpart": of whoever is named before. */
function lastPerson(scene: Scene, mention: Mention): Found | null {
  const { mentions } = scene.reading;
  for (let id = mention.id - 1; id >= Math.max(0, mention.id - LOOKS); id--) {
    const one = mentions[id];
    if (mention.span.start - one.span.end > HEADLINE) return null;
    if (isSomebody(one)) return meant(scene, one);
  }
  return null;
}

/** What a mention was found to be, or for a pronoun that is not looked at yet, what it points back to. */
function meant(scene: Scene, mention: Mention): Found | null {
  return scene.found[mention.id] ?? (mention.antecedents.length === 1 ? scene.found[mention.antecedents[0]] : null);
}

function isSomebody(mention: Mention): boolean {
  return (mention.kind === "person" || mention.kind === "pronoun") && !mention.plural;
}

/** "President of Azerbaijan", "Kremlin aide": the title as the record shows it, of a state or body. */
export function officeName(title: string, of: string): string {
  const capital = title
    .split(" ")
    .map((word) => (/^(?:of|for|and|the|to)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
  return `${capital} of ${of}`;
}

/** True when the chain holds a mention by name: the office then only describes somebody who is named elsewhere. */
function isNamedElsewhere(scene: Scene, mention: Mention): boolean {
  return chainOf(scene, mention).longest !== "";
}
