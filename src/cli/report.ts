import colours from "picocolors";
import type { ArticleDay, DayReason } from "../identity/identified.ts";
import type { Store } from "../store/store.ts";
import { entryPhrase } from "./compare.ts";
import { openRapporteur } from "./opened.ts";
import { clean, print, terminalWidth, wrap } from "./terminal.ts";
import { withWorld } from "./world_names.ts";

/** `rapporteur show REPORT`: its day and how it is known, the entries it supports, what is found wrong in it. False when there is none. */
export async function showReport(store: Store, name: string, options: { json?: boolean }): Promise<boolean> {
  const { findEntries, findFindings } = await import("../store/query.ts");
  const rapporteur = openRapporteur();
  const found = (await store.readings(rapporteur.version)).find(({ article }) => article.id === name || article.given === name);
  if (found === undefined) return false;
  const { day } = rapporteur.identify(found.reading);
  const entries = await findEntries(store.database, { article: name });
  const findings = await findFindings(store.database, undefined, name);
  const { id, given, url, publisher, published } = found.article;
  if (options.json) {
    const ids = { entries: entries.map((entry) => entry.id), findings: findings.map((finding) => finding.id) };
    print([JSON.stringify({ schema: "rapporteur/report@1", id, given, url, publisher, published, day, ...ids })]);
    return true;
  }
  const { nameOf } = withWorld();
  print([
    colours.bold(clean(given)),
    ...[url, publisher].filter((line) => line !== null).map(clean),
    ...dayLines(day),
    ...(entries.length > 0 ? ["", colours.bold("tells of"), ...entries.map((entry) => `  ${clean(entryPhrase(entry, nameOf))}`)] : []),
    ...(findings.length > 0 ? ["", colours.bold("findings")] : []),
    ...findings.flatMap((finding) => wrap(`${finding.kind}: ${finding.text}`, terminalWidth() ?? 120, "  ")),
  ]);
  return true;
}

/** The day, and for one that was inferred or left open the reasons: all for the likeliest, what speaks against the next ones. */
function dayLines({ day, basis, reasons }: ArticleDay): string[] {
  const head = `day: ${day ?? "open"} (${basis})`;
  const byDay = new Map<string, DayReason[]>();
  for (const reason of reasons) byDay.set(reason.day, [...(byDay.get(reason.day) ?? []), reason]);
  const days = [...byDay].slice(0, 3).map(([of, list]) => [of, of === day || day === null ? list : list.filter(isAgainst)] as const);
  return [
    head,
    ...days.flatMap(([of, list]) => [
      `  ${of === day ? `${of}, inferred` : `${of}${day === null ? "" : ", not"}`}:`,
      ...list.flatMap((reason) => wrap(`${reason.counts}: ${reason.text}`, terminalWidth() ?? 120, "    ")),
    ]),
  ];
}

function isAgainst({ counts }: DayReason): boolean {
  return counts !== "for";
}
