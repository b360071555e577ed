import type { ClaimId, Happening } from "../../claims/claim.ts";
import type { Moment } from "../../identity/identified.ts";
import { digest } from "../../text/hash.ts";
import type { NonEmpty } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import type { Entry, EntryId, Known, Supported } from "../entry.ts";
import type { Cluster } from "../link/group.ts";
import { byReport, idsOf, type Told } from "../told.ts";
import type { Origins } from "./choose.ts";
import { type Draft, draftOf } from "./draft.ts";
import { mergeGathering } from "./gathering.ts";
import { mergeCall, mergeMeeting, mergeVisit } from "./meeting.ts";
import { mergeRelation, mergeStatement } from "./statement.ts";
import { courseOf } from "./status.ts";
import { mergeVote } from "./vote.ts";
import { chooseWhen } from "./when.ts";

/** The entries that clusters of claims come to, in order of their ids. */
export function entriesOf(
  clusters: readonly Cluster[],
  origins: Origins,
  world: World,
  published: ReadonlyMap<string, string | null>,
): Entry[] {
  const entries = clusters.map((cluster) => entryOf(cluster, origins, world, published));
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function entryOf(cluster: Cluster, origins: Origins, world: World, published: ReadonlyMap<string, string | null>): Entry {
  const draft = draftOf(cluster.told, origins, world);
  const happening = mergeHappening(draft);
  const when = chooseWhen(draft);
  const course = courseOf(draft.told, when?.value.earliest ?? null);
  if (course.dispute !== null) draft.disputes.push(course.dispute);
  const articles = new Set(draft.told.map(({ article }) => article));
  return {
    id: entryIdOf(cluster, published),
    kind: happening.kind,
    happening,
    when,
    status: course.status,
    history: course.history,
    sources: { articles: articles.size, independent: new Set([...articles].map((article) => origins.get(article) ?? article)).size },
    disputes: [...draft.disputes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    mayBe: [...new Set(cluster.mayBe.map((other) => entryIdOf(other, published)))].sort(),
    claims: idsOf([...draft.told].sort(byReport) as unknown as NonEmpty<Told>),
    support: supportOf(draft.support),
    links: [...new Set(cluster.links)],
  };
}

/** Hash of the kind and the first claim by the day its article was published, undated ones last, then by key. */
function entryIdOf({ told }: Pick<Cluster, "told">, published: ReadonlyMap<string, string | null>): EntryId {
  const days = told.map(({ article, key }) => `${published.get(article) ?? "9999"} ${key}`).sort();
  return digest(16, told[0].claim.happening.kind, days[0].slice(days[0].indexOf(" ") + 1)) as EntryId;
}

function mergeHappening(draft: Draft): Happening<Supported<Known>, Supported<Moment>> {
  switch (draft.told[0].claim.happening.kind) {
    case "meeting":
      return mergeMeeting(draft);
    case "call":
      return mergeCall(draft);
    case "visit":
      return mergeVisit(draft);
    case "gathering":
      return mergeGathering(draft);
    case "vote":
      return mergeVote(draft);
    case "statement":
      return mergeStatement(draft);
    case "relation":
      return mergeRelation(draft);
  }
}

/** Support by path, in order of the paths. */
function supportOf(support: ReadonlyMap<string, NonEmpty<ClaimId>>): Entry["support"] {
  return Object.fromEntries([...support].sort(([a], [b]) => (a < b ? -1 : 1)));
}
