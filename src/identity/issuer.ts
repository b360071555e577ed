import type { EntityId } from "../world/world.ts";

/** Sites of heads of state and government that do not stand under a government's domain. */
const OWN_SITES: Readonly<Record<string, string>> = {
  "kremlin.ru": "RU",
  "elysee.fr": "FR",
  "bundesregierung.de": "DE",
};

/** The state whose government publishes under an address: "www.gov.uk" the United Kingdom, "whitehouse.gov" the United States; null for others. */
export function issuerOf(url: string | null | undefined): EntityId | null {
  const host = /^https?:\/\/([a-z0-9.-]{3,100})(?:[/:?]|$)/i
    .exec(url ?? "")?.[1]
    .toLowerCase()
    .replace(/^www\./, "");
  if (host === undefined) return null;
  for (const [site, state] of Object.entries(OWN_SITES))
    if (host === site || host.endsWith(`.${site}`)) return `state:${state}` as EntityId;
  if (/(?:^|\.)(?:gov|mil)$/.test(host)) return "state:US" as EntityId;
  if (/(?:^|\.)gc\.ca$/.test(host)) return "state:CA" as EntityId;
  const under = /(?:^|\.)(?:gov|gob|gouv|govt|go|government)\.([a-z]{2})$/.exec(host);
  if (under === null) return null;
  return `state:${under[1] === "uk" ? "GB" : under[1].toUpperCase()}` as EntityId;
}
