import { makeArticle, open } from "../../src/rapporteur.ts";
import type { Day } from "../../src/text/day.ts";

export const reader = open(new URL("../../data/", import.meta.url).pathname);
export const PUBLISHED = "2024-05-14" as Day;

/** The meetings, calls and visits of a text: kind, status, the words for who and where, and the first day. */
export function told(text: string, title: string | null = null): string[] {
  const reading = reader.read(makeArticle({ given: "releases", text, title, published: PUBLISHED }));
  return reader.identify(reading).claims.flatMap(({ happening, when, status }) => {
    const day = when?.earliest ?? "-";
    if (happening.kind === "meeting" || happening.kind === "call")
      return [`${happening.kind} ${status} ${happening.parties.map(({ mention }) => mention.text).join(" | ")} ${day}`];
    return happening.kind === "visit" ? [`visit ${status} ${happening.visitor.mention.text} > ${happening.place.mention.text} ${day}`] : [];
  });
}
