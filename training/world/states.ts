import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import type { Sources } from "./sources.ts";
import { byText, readRows, writeTable } from "./tsv.ts";

interface Country {
  readonly iso2: string;
  readonly name: string;
  readonly official: string;
  readonly region: string;
  readonly un: string;
  readonly aliases: readonly string[];
  readonly dem: readonly string[];
}

export interface StateTables {
  /** Short English names by ISO code. */
  readonly names: ReadonlyMap<string, string>;
  readonly states: string;
  readonly stateNames: string;
  readonly members: readonly (readonly string[])[];
}

/** States and territories with their names, demonyms and UN admission, from countries.json and training/world/states.tsv. */
export function makeStates({ shared, own }: Sources): StateTables {
  const { countries } = JSON.parse(readFileSync(join(shared, "countries.json"), "utf8")) as { countries: readonly Country[] };
  const fixes = new Map(readRows(join(own, "states.tsv")).map((row) => [row.iso2, row]));
  const admission = new Map(readRows(join(shared, "curated_draft/un_admission.tsv")).map((row) => [row.iso2, row.date]));
  const names = new Map<string, string>();
  const states: string[][] = [];
  const stateNames: string[][] = [];
  const members: string[][] = [];
  for (const country of [...countries].sort((a, b) => byText(a.iso2, b.iso2))) {
    const fix = fixes.get(country.iso2);
    const name = fix?.name || country.name.replaceAll("&", "and").replaceAll("’", "'");
    names.set(country.iso2, name);
    const official = country.official.replace(/^the /, "").replace(/ \*$/, "");
    const sovereign = country.un !== "" || ["VA", "PS", "XK", "TW"].includes(country.iso2);
    const standing = fix?.standing || (sovereign ? "1" : "0");
    states.push([`state:${country.iso2}`, name, fix?.article ?? "", fix?.leads || "hos", country.region, standing, "iso-un", "", ""]);
    const dropped = new Set((fix?.drop ?? "").split("|"));
    const said = new Set<string>();
    const add = (words: string, kind: string, source: string): void => {
      const key = `${fold(words)}/${kind === "demonym"}`;
      if (words === "" || words === "NA" || fold(words) === "" || said.has(key) || dropped.has(words)) return;
      said.add(key);
      stateNames.push([`state:${country.iso2}`, words, kind, "", "", source, "", ""]);
    };
    add(name, "name", "iso-un");
    for (const alias of [country.name, official, ...country.aliases]) add(alias.replace(/^the /, ""), "alias", "iso-un");
    for (const alias of (fix?.aliases ?? "").split("|")) add(alias.replace(/^the /, ""), "alias", "own");
    for (const word of country.dem.flatMap(withPlural)) add(word, "demonym", "cia");
    for (const word of (fix?.demonyms ?? "").split("|").flatMap(withPlural)) add(word, "demonym", "own");
    const admitted = fix?.un || (admission.get(country.iso2) ?? country.un);
    if (admitted !== "")
      members.push(["body:UN", `state:${country.iso2}`, "member", admitted, "", "own; igo: un roll calls", "2026-01-22", "", ""]);
  }
  return {
    names,
    states: writeTable(
      "States and territories. leads: whose office leads, hos, hog or party. standing: 0 territory, 1 state, 2 meant first when several share a name.",
      ["id", "name", "article", "leads", "region", "standing", "source", "asOf", "unverified"],
      states,
    ),
    stateNames: writeTable(
      "Names, aliases and demonyms of states.",
      ["state", "words", "kind", "from", "until", "source", "asOf", "unverified"],
      stateNames,
    ),
    members,
  };
}

/** "Kazakh" gives "Kazakh" and "Kazakhs"; "Turkish", "Chinese" and "French" have no plural of their own. */
function withPlural(demonym: string): string[] {
  if (demonym === "" || /(?:s|sh|ch|ese|z|x|men|women)$/.test(demonym) || !/(?:an|i|k|h|t|n|o|er|ot|ab|d)$/.test(demonym)) return [demonym];
  return [demonym, `${demonym}s`];
}
