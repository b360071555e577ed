import type { Support } from "../claims/evidence.ts";
import type { Mention } from "../language/doc.ts";
import type { AsOf, World } from "../world/world.ts";
import type { Identified } from "./identified.ts";
import { isFresh, officeName } from "./offices.ts";
import { type Found, open } from "./scene.ts";

/**
 * "The foreign ministers of the two countries", "both states' presidents": a state that such words stand for acts by the only holder of the office
 * there, or by one whom the world does not know on the day. `support` says how the state came into its role; null where that was not by a plural
 * with an office of which there is one.
 */
export function delegateOf(state: Found, support: Support | undefined, all: readonly Found[], world: World, on: AsOf): Found | null {
  const { entity, kind, mention, facts } = state.identified;
  if (support?.by !== "coreference" || entity === null || kind !== "state" || mention.kind !== "state" || facts.length === 0) return null;
  const group = startingAt(support.spans[0]?.start ?? -1, all).find((one) => one.span.end === support.spans[0].end);
  if (group?.kind !== "group" || group.title === null || group.titleSpan === null) return null;
  const holders = world.holders(group.title, entity, on);
  const [tenure] = holders;
  if (holders.length > 1 || world.holders(group.title, entity, "ever").length === 0) return null;
  if (tenure === undefined || tenure.of !== entity || !isFresh(tenure, on)) {
    const name = officeName(group.title, state.identified.name);
    return open(mention, name, "the world knows no holder on the day", { of: entity });
  }
  const identified: Identified = {
    ...state.identified,
    entity: tenure.person,
    kind: "person",
    name: tenure.name,
    of: entity,
    why: "office",
    reason: tenure.lastKnown ? `${tenure.title}, the last known holder` : tenure.title,
    facts: [tenure.fact],
  };
  const from = [`world:${facts[0].row}`, `world:${tenure.fact.row}`, "day"];
  return { identified, support: { spans: [group.titleSpan, mention.nameSpan ?? mention.span], by: "office", from } };
}

/** The mentions that begin at a place of the text; mentions are in order. */
function startingAt(start: number, all: readonly Found[]): Mention[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].identified.mention.span.start < start) low = middle + 1;
    else high = middle;
  }
  const here: Mention[] = [];
  for (; low < all.length && all[low].identified.mention.span.start === start; low++) here.push(all[low].identified.mention);
  return here;
}
