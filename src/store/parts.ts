import type { Entry } from "../record/entry.ts";
import { fold } from "../text/fold.ts";
import { rolesOf } from "../wire/roles.ts";
import type { PartRow } from "./schema.ts";

/** Everybody and everything that fills a role of an entry, by role, for looking. */
export function partsOf(entry: Entry): PartRow[] {
  return rolesOf(entry).map(({ role, known }) => ({
    entry: entry.id,
    role,
    entity: known.entity,
    acts_for: known.of,
    name: known.name,
    folded: fold(known.name),
  }));
}
