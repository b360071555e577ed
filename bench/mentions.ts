import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeArticle } from "../src/article/make.ts";
import { analyze, type Resources } from "../src/language/analyze.ts";
import type { Mention, MentionKind } from "../src/language/doc.ts";
import { fold } from "../src/text/fold.ts";

/*
 * Recall of mentions: are the parties, places and bodies that the gold of ../shared/news needs found as mentions of a fitting kind? A part of
 * `npm run score:language`, which lists the missed ones of half A with --errors. Needed words that the text does not have are left out.
 */

const NEWS = join(resolve(process.env.SHARED ?? "../shared"), "news");
const ROLES = ["parties", "places", "bodies", "speakers"] as const;
export type Role = (typeof ROLES)[number];
const KINDS: Readonly<Record<Role, readonly MentionKind[]>> = {
  parties: ["person", "state", "body", "group", "place"],
  places: ["place", "state"],
  bodies: ["body", "state", "gathering"],
  speakers: ["person", "body", "state", "group", "document"],
};
const SMALL = new Set("mr mrs ms dr the of a an and for in to".split(" "));

type Gold = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export type Half = "A" | "B";

export function halfOf(id: string): Half {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(-1), 16) % 2 === 1 ? "B" : "A";
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
}

function placeOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "string") return [value];
  const { city, country } = value as { city?: unknown; country?: unknown };
  return [...strings(city), ...strings(country)];
}

/** What the gold of an article needs, by role, each once. */
function needed(gold: Gold): Record<Role, Set<string>> {
  const need: Record<Role, Set<string>> = { parties: new Set(), places: new Set(), bodies: new Set(), speakers: new Set() };
  const add = (role: Role, list: readonly string[]) => {
    for (const one of list) need[role].add(one);
  };
  for (const meeting of [...(gold.meetings ?? []), ...(gold.calls ?? [])]) {
    add("parties", strings(meeting.participants));
    add("places", placeOf(meeting.place));
  }
  for (const visit of gold.visits ?? []) {
    add("parties", strings(visit.visitor));
    add("places", placeOf(visit.place));
  }
  for (const vote of gold.votes ?? []) add("bodies", strings(vote.body));
  for (const membership of gold.memberships ?? []) {
    add("parties", strings(membership.member));
    add("bodies", strings(membership.organisation));
  }
  for (const summit of gold.summits ?? []) {
    add("places", [...strings(summit.city), ...strings(summit.country)]);
    add("parties", [...strings(summit.attendees), ...strings(summit.absent), ...strings(summit.chair)]);
  }
  for (const statement of gold.statements ?? []) add("speakers", strings(statement.speaker));
  return need;
}

function contentWords(words: string): string[] {
  return fold(words)
    .split(" ")
    .filter((word) => word !== "" && !SMALL.has(word));
}

/** True when the mention's words hold all that is needed, or its name is the end of what is needed ("Obama" for "Barack Obama"). */
function covers(mention: Mention, need: readonly string[], kinds: readonly MentionKind[]): boolean {
  if (!kinds.includes(mention.kind)) return false;
  const all = new Set([...contentWords(mention.text), ...contentWords(mention.affiliation ?? ""), ...contentWords(mention.title ?? "")]);
  if (need.every((word) => all.has(word)) && all.size <= need.length + 8) return true;
  const name = contentWords(mention.name ?? "");
  return name.length > 0 && name.every((word) => need.includes(word)) && name[name.length - 1] === need[need.length - 1];
}

/** How many mentions of each role the gold of one half needs, and how many were found. `missed` is told of each that was not. */
export function mentionRecall(
  half: Half,
  resources: Resources,
  missed: (article: string, role: Role, words: string) => void,
): Record<Role, { needed: number; found: number }> {
  const tallies = Object.fromEntries(ROLES.map((role) => [role, { needed: 0, found: 0 }])) as ReturnType<typeof mentionRecall>;
  for (const file of readdirSync(join(NEWS, "gold")).sort()) {
    const id = file.replace(".json", "");
    if (halfOf(id) !== half) continue;
    const { title, text } = JSON.parse(readFileSync(join(NEWS, "articles", file), "utf8")) as { title: string | null; text: string };
    const article = makeArticle({ given: id, text, title });
    const { mentions } = analyze(article, resources);
    const present = new Set(contentWords(article.text));
    const need = needed(JSON.parse(readFileSync(join(NEWS, "gold", file), "utf8")) as Gold);
    for (const role of ROLES)
      for (const one of need[role]) {
        const words = contentWords(one);
        if (words.length === 0 || !words.every((word) => present.has(word))) continue;
        tallies[role].needed++;
        if (mentions.some((mention) => covers(mention, words, KINDS[role]))) tallies[role].found++;
        else missed(id, role, one);
      }
  }
  return tallies;
}
