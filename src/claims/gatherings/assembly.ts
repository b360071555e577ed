import type { Mention } from "../../language/doc.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { makeClaim, sentenceOf, tokenSpan, wordsIn } from "../make.ts";
import { mentionBeyond } from "../relations/beyond.ts";
import { mentionSupport } from "../setting/setting.ts";
import { toldOf } from "../told.ts";
import { gatheringStatus } from "./gathering.ts";

/*
 * The General Assembly where its name means the leaders' week in New York and not the body at its work: "on the sidelines of the General
 * Assembly", "flew to New York for the General Assembly", "the General Assembly, which took place this week".
 */

const NAME = /^(?:the )?(?:U\.?N\.?|United Nations)(?: \(U\.?N\.?\))? General Assembly$/i;
const EDGES = ["sidelines", "sideline", "margins", "margin", "fringes"];
const ATTENDS = ["attend", "attends", "attended", "attending"];
const TRAVELS = [
  "travel",
  "travels",
  "traveled",
  "travelled",
  "traveling",
  "travelling",
  "flew",
  "fly",
  "arrived",
  "gathered",
  "york",
  "trip",
];
const OPENS = ["opens", "opened", "begins", "began", "starts", "started", "convenes", "convened"];
const TAKES = [...OPENS, "takes", "took", "is", "was"];
const BEFORE = ["the", "this", "next", "last", "year", "week", "month", "'s", "’s", "annual", "upcoming", "current"];
/** How far before "for the General Assembly" a word of travel may stand. */
const FARTHEST = 8;

/** The gathering that the General Assembly is in a document, once; none where the text tells of a session of it by a name of its own. */
export function assemblyClaims(claims: readonly Claim[], context: Context): Claim[] {
  const isTold = claims.some(({ happening }) => happening.kind === "gathering" && /\bAssembly\b/.test(happening.name.text));
  if (isTold) return [];
  const found = context.doc.mentions.find((mention) => mention.kind === "body" && NAME.test(mention.text) && isWeek(mention, context));
  return found === undefined ? [] : [claimOf(found, context)];
}

/** Whether the words around a mention tell of a coming together. */
function isWeek({ span }: Mention, { doc, tree }: Context): boolean {
  const lookup = lookupOf(doc);
  const first = doc.sentences.first[sentenceOf(doc, lookup.token(span.start))];
  let before = lookup.token(span.start) - 1;
  while (before > first && BEFORE.includes(tree.word(before))) before--;
  const after = lookup.token(span.end - 1) + 1;
  const word = (at: number) => (at >= first && at < doc.tokens.count ? tree.word(at) : "");
  if (word(before) === "of" && EDGES.includes(word(before - 1))) return true;
  if (ATTENDS.includes(word(before))) return true;
  if (word(before) === "for")
    for (let at = before - 1; at >= first && before - at < FARTHEST; at--) if (TRAVELS.includes(word(at))) return true;
  const relative = word(after) === "," ? after + 1 : after;
  if (word(relative) === "which") return TAKES.includes(word(relative + 1));
  return OPENS.includes(word(after)) && (word(after + 1) === "in" || lookup.time(after + 1) !== null || lookup.time(after + 2) !== null);
}

function claimOf(body: Mention, context: Context): Claim {
  const { doc, tree } = context;
  const start = body.span.start + (/^the /i.exec(body.text)?.[0].length ?? 0);
  const span = { start, end: body.span.end };
  const gathering = mentionBeyond("gathering", "general assembly", span, body.head, context);
  const told = toldOf(body.head, context);
  const after = lookupOf(doc).token(body.span.end - 1) + 1;
  const isIn = (one: Mention) => one.kind === "place" && one.span.start === doc.tokens.start[after + 1];
  const place = after + 1 < doc.tokens.count && tree.word(after) === "in" ? (doc.mentions.find(isIn) ?? null) : null;
  return makeClaim(
    {
      happening: {
        kind: "gathering",
        name: wordsIn(doc, span),
        gathering,
        series: body,
        ordinal: null,
        place,
        host: null,
        chair: null,
        attendance: [],
        counts: [],
      },
      when: null,
      status: gatheringStatus(told),
      hedged: told.hedged,
      attribution: told.attribution,
      trigger: tokenSpan(doc, body.head),
      sentence: sentenceOf(doc, body.head),
      evidence: {
        ...told.evidence,
        gathering: mentionSupport(gathering),
        name: { spans: [span], by: "words", from: [] },
        series: mentionSupport(body),
        ...(place === null ? {} : { place: mentionSupport(place) }),
      },
      rule: "gathering/assembly",
      background: told.background,
    },
    doc,
    context.resources,
  );
}
