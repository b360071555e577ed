/** A row of a SPARQL answer, as the words of its variables; a person is an item number. */
export type Row = Readonly<Record<string, string>>;

const ENTITY = "http://www.wikidata.org/entity/";
const DATE = "http://www.w3.org/2001/XMLSchema#dateTime";
const INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

/** An answer in the SPARQL 1.1 Query Results JSON Format, as Wikidata's query service gives it. */
export function sparqlAnswer(rows: readonly Row[]): unknown {
  const vars = ["office", "iso", "person", "personLabel", "positionLabel", "start", "startPrecision", "end", "endPrecision"];
  return { head: { vars }, results: { bindings: rows.map(binding) } };
}

function binding(row: Row): unknown {
  const bound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (name === "person") bound[name] = { type: "uri", value: ENTITY + value };
    else if (name === "start" || name === "end") bound[name] = { type: "literal", datatype: DATE, value: `${value}T00:00:00Z` };
    else if (name.endsWith("Precision")) bound[name] = { type: "literal", datatype: INTEGER, value };
    else bound[name] = { type: "literal", "xml:lang": "en", value };
  }
  return bound;
}
