import { grouped } from "../grouped.ts";
import type { Told } from "../told.ts";
import { joinCells } from "./cells.ts";
import { countryOf } from "./clash.ts";
import { type Cluster, partyRefs, type Setting } from "./group.ts";
import { partiesOf } from "./parties.ts";
import { tellingOf } from "./telling.ts";
import { joinVague, type Open } from "./vague.ts";
import { joinWaiting } from "./waiting.ts";

/** How many claims of one block one article may have before they are told in parts, so that the work stays bounded. */
const PART = 256;

/**
 * Meetings, calls and visits: the third stratum. Claims are sorted into blocks by kind and by the states or bodies for which the
 * parties act; each block is worked out by itself. Claims with a party unknown or a list in part wait and may join at the end.
 */
export function linkEncounters(told: readonly Told[], setting: Setting): Cluster[] {
  const blocks = grouped(told, (one) => blockOf(one, setting));
  const keys = [...blocks.keys()].sort();
  const linked = (waits: boolean) =>
    keys.filter((key) => key.startsWith("~") === waits).flatMap((key) => linkBlock(blocks.get(key) ?? [], setting));
  return joinWaiting(linked(false), linked(true), setting);
}

/** The kind and the sorted set of states or bodies for which the parties act; `~` before it when the claim must wait. */
function blockOf(told: Told, setting: Setting): string {
  const { happening } = told.claim;
  if (happening.kind === "visit") {
    const { actors } = partiesOf([happening.visitor], true);
    const country = countryOf(happening.place, setting.world);
    return `${actors.length === 0 ? "~" : ""}visit ${actors.join(" ")} to ${country ?? happening.place.name}`;
  }
  const complete = (happening.kind === "meeting" || happening.kind === "call") && happening.partyListComplete;
  const parties = partiesOf(partyRefs(told), complete);
  return `${parties.complete ? "" : "~"}${happening.kind} ${parties.actors.join(" ")}`;
}

/** The happenings that the claims of one block tell of. A function of the set of claims. */
function linkBlock(told: readonly Told[], setting: Setting): Cluster[] {
  const open: Open[] = [];
  for (const part of partsOf(told)) {
    const { groups, mayBe } = tellingOf(part, setting);
    const offset = open.length;
    groups.forEach((group, index) => {
      open.push({ group, mayBe: (mayBe.get(index) ?? []).map((other) => other + offset) });
    });
  }
  const anchors = open.filter(({ group }) => group.reach.definite).map(({ group }) => group);
  return joinVague(joinCells(anchors, setting), open, setting);
}

/** The claims of each article, in parts of bounded size, in order of the text. */
function partsOf(told: readonly Told[]): Told[][] {
  const articles = grouped(told, ({ article }) => article);
  return [...articles.keys()].sort().flatMap((article) => {
    const list = [...(articles.get(article) ?? [])].sort(
      (a, b) => a.claim.trigger.start - b.claim.trigger.start || (a.key < b.key ? -1 : 1),
    );
    const parts: Told[][] = [];
    for (let start = 0; start < list.length; start += PART) parts.push(list.slice(start, start + PART));
    return parts;
  });
}
