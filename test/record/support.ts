import { expect } from "vitest";
import type { IdentifiedClaim } from "../../src/identity/identified.ts";
import type { Entry } from "../../src/record/entry.ts";

/** Asserts that every value of an entry is given by each of the claims that it names as its support. */
export function expectSupported(entry: Entry, claims: ReadonlyMap<string, IdentifiedClaim>): void {
  const claimOf = (id: string) => {
    const claim = claims.get(id);
    expect(claim, `${entry.id} names a claim ${id} that nobody made`).toBeDefined();
    return claim as IdentifiedClaim;
  };
  for (const id of entry.status.claims) expect(claimOf(id).status).toBe(entry.status.value);
  for (const { status } of entry.history) for (const id of status.claims) expect(claimOf(id).status).toBe(status.value);
  for (const id of entry.when?.claims ?? []) expect(claimOf(id).when?.earliest).toBe(entry.when?.value.earliest);
  const check = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!("claims" in value && "value" in value)) {
      for (const part of Object.values(value)) check(part);
      return;
    }
    const { value: known, claims: ids } = value as { value: Record<string, unknown>; claims: readonly string[] };
    expect(ids.length).toBeGreaterThan(0);
    const field = "entity" in known ? (known.entity ?? known.name) : known.value;
    for (const id of ids) {
      expect(entry.claims).toContain(id);
      expect(JSON.stringify(claimOf(id))).toContain(JSON.stringify(field));
    }
  };
  check(entry.happening);
  for (const [path, ids] of Object.entries(entry.support)) {
    for (const id of ids) expect(entry.claims, path).toContain(id);
    const said = path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], entry.happening);
    if (typeof said === "number" || typeof said === "string")
      for (const id of ids) expect(JSON.stringify(claimOf(id)), path).toContain(JSON.stringify(said));
  }
}
