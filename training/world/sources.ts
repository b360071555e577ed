/** Where the sources of the world lie (../shared/world), and what hand-made inputs lie beside this file. */
export interface Sources {
  readonly shared: string;
  readonly own: string;
}

/** The last day on which a source was seen to hold an open row. */
export const AS_OF = { cia: "2026-01-22", drafts: "2025-12-31", geonames: "2023-03-05" } as const;

/** How `check` columns of the drafts name a source that agrees, as a cell of ours: a code of sources.tsv, then what it says. */
export function checked(check: string): { source: string; unverified: string } {
  if (check === "") return { source: "own", unverified: "1" };
  const parts = check.split("; ").map((part) => {
    if (part.startsWith("CIA factbook")) return "cia: members listed 2025/26";
    if (part.startsWith("COW IGO")) return `igo: ${part.slice(8)}`;
    if (part.startsWith("US travel")) return `us-travel: ${part.slice(10)}`;
    if (part.startsWith("leaders.tsv")) return `cia/wd: ${part.slice(12)}`;
    return `web: ${part}`;
  });
  return { source: ["own", ...parts].join("; "), unverified: "" };
}
