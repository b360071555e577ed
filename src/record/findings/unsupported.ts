import type { Identified } from "../../identity/identified.ts";
import { fold } from "../../text/fold.ts";
import type { Words } from "../../text/span.ts";
import type { Finding } from "../entry.ts";
import type { Source } from "../keep.ts";
import { partyRefs } from "../link/group.ts";
import { identityOf } from "../link/parties.ts";
import type { Of, Told } from "../told.ts";
import { type Desk, finding, quoted } from "./desk.ts";
import type { Passage } from "./passage.ts";

/** A body must have so many letters before it can be missed that something does not stand in it. */
const BODY = 300;
const SUMMARIES = new Set(["title", "bullet", "caption"]);

/** What a title, a caption or a bullet claims and nothing in the body supports: somebody, some place or some number that the body never names. */
export function findUnsupported(desk: Desk): Finding[] {
  return desk.sources.flatMap((source) => {
    const body = bodyOf(source);
    if (body.text.length < BODY) return [];
    const passages = (desk.passagesIn.get(source.article.id) ?? []).filter(({ block }) => block === "paragraph");
    const told = desk.toldIn.get(source.article.id) ?? [];
    const inBody = new Set(told.filter((one) => one.inBody).flatMap(({ claim }) => desk.entryOf.get(claim.id) ?? []));
    return told.flatMap((one) => {
      if (!SUMMARIES.has(one.claim.block)) return [];
      const entry = desk.entryOf.get(one.claim.id);
      if (entry !== undefined && inBody.has(entry)) return [];
      const missing = missingIn(one, passages, body.text);
      if (missing === null) return [];
      const text = `${quoted(one.claim.sentence.text)} stands in a ${one.claim.block} only: the body ${missing}.`;
      return [finding("unsupported", [one.claim.sentence], [body.words], text, entry === undefined ? [] : [entry])];
    });
  });
}

/** The paragraphs' text, and the first of them as words to cite. */
function bodyOf({ article }: Source): { text: string; words: Words } {
  const blocks = article.blocks.filter(({ kind }) => kind === "paragraph");
  const { span } = blocks[0] ?? article.blocks[0];
  return {
    text: blocks.map((block) => article.text.slice(block.span.start, block.span.end)).join(" "),
    words: { article: article.id, span, text: article.text.slice(span.start, span.end) },
  };
}

/** What of a claim the body does not have, in words that follow "the body"; null when nothing is missed for sure. */
function missingIn(told: Told, passages: readonly Passage[], body: string): string | null {
  const { happening } = told.claim;
  if (happening.kind === "statement") return missingWords(happening, body);
  if (happening.kind === "vote") return missingTally(happening, body);
  if (happening.kind === "gathering" || happening.kind === "relation") return null;
  const parties = partyRefs(told);
  const absent = parties.find((party) => isNamed(party) && !isIn(party, passages, body));
  if (absent !== undefined) return `does not name ${absent.name}`;
  if (happening.kind === "visit")
    return isNamed(happening.place) && !isIn(happening.place, passages, body) ? `does not name ${happening.place.name}` : null;
  if (parties.length < 2 || parties.some((party) => !isNamed(party))) return null;
  const together = passages.some((_, k) => parties.every((party) => isIn(party, passages.slice(k, k + 3), "")));
  return together ? null : `never names ${parties.map(({ name }) => name).join(" and ")} together`;
}

function isNamed({ entity, kind, mention }: Identified): boolean {
  return entity !== null && kind !== "local" && mention.name !== null;
}

/** True when a passage mentions it, or its name or the last word of the name stands in the text. */
function isIn(ref: Identified, passages: readonly Passage[], body: string): boolean {
  const key = identityOf(ref);
  if (
    passages.some(({ mentions }) => mentions.some((other) => identityOf(other) === key || (other.of !== null && other.of === ref.entity)))
  )
    return true;
  const text = ` ${fold(body)} `;
  return [ref.name, ref.mention.name ?? ref.name].some((name) => text.includes(` ${fold(name).split(" ").at(-1)} `));
}

/** Quoted words of which the body has hardly any. */
function missingWords({ words, manner }: Of<"statement">, body: string): string | null {
  if (words === null || manner !== "direct") return null;
  const said = fold(words.text)
    .split(" ")
    .filter((word) => word.length > 3);
  const text = ` ${fold(body)} `;
  const known = said.filter((word) => text.includes(` ${word.slice(0, 6)}`)).length;
  return said.length >= 4 && known * 3 < said.length ? `has no such words` : null;
}

function missingTally({ tally }: Of<"vote">, body: string): string | null {
  for (const part of [tally.for, tally.against, tally.abstained]) {
    if (part === null || part.basis !== "stated" || part.value < 13) continue;
    if (!new RegExp(`\\b${part.value}\\b`).test(body) && /\d/.test(body)) return `does not have the number ${part.value}`;
  }
  return null;
}
