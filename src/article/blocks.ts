import type { NonEmpty } from "../text/span.ts";
import type { Block, BlockKind } from "./article.ts";

/** A picture credit at the end of a line: "(Image: GETTY)", "Photo: A. Name/AFP", the closing bracket often lost. */
const CREDIT =
  /[([](?:image|photo|picture|pic|credit|file photo|ap photo|source)s?\b[^()]{0,80}[)\]]?$|(?:^|[.|] ?)(?:photo|image|picture|credit)s?(?: by)?: ?[^.]{2,60}$/i;
const AGENCY = /[/|–-] ?(?:getty images?|afp|reuters|ap|epa|tass|sputnik|xinhua|anadolu)(?: via [^.]{2,40})?[)\]]?$/i;
const BULLET = /^(?:[-*•‣▪–—·]|\d{1,2}[.)]) \S/;
const BOILERPLATE =
  /^(?:read more|related|see also|sign up|subscribe|follow us|advertisement|share this|click here|all rights reserved|©|copyright|sources?:?$|have an opinion)/i;
const PLACE = String.raw`\p{Lu}[\p{L}.'’ -]{1,40}(?:/\p{Lu}[\p{L}.'’ -]{1,30})?(?:, [\p{L}. ]{2,25})?`;
const DATE = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?,?(?: \d{4})?)`;
/** Between strokes: "July 14. /TASS/.", "July 3 /Trend/", "December 18, 2019,-/Agency (AMA)/-". */
const STROKES = String.raw`[.,]?[ –-]{0,2}/ ?[\p{L}. ()]{2,40}/[.–-]{0,2}`;
const AGENCIES = String.raw`\([\p{L}\d. /'’-]{2,30}\)`;
/** "ASTANA, July 2 (Reuters) -", "ROME/PARIS (AP) —", "WASHINGTON —": place in capitals or an agency in brackets, then a dash. */
const DATELINE = new RegExp(`^(?:${PLACE}(?:, ${DATE})?,?(?: ?${AGENCIES})?|${AGENCIES}) ?[-–—]{1,2}(?: |(?<=\\) ?[-–—])(?=\\p{Lu}))`, "u");
/** A place by name, as a report may be sent from: "Port of Spain", "West Bank", "Occupied Jerusalem". */
const NAME = String.raw`\p{Lu}[\p{L}'’]+(?: (?:of |al-|el-|de )?\p{Lu}[\p{L}'’-]+){0,2}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’ -]{2,40}`;
/** Agencies that stand in brackets behind a place without a dash. */
const KNOWN =
  "AFP|AP|ANI|PTI|IANS|AA|DPA|dpa|EFE|UPI|TASS|WAM|KUNA|UNI|VOA|ENA|GNA|MNA|Reuters|Xinhua|Sputnik|Interfax|Anadolu|Kyodo|Yonhap|Bernama";
/** Datelines that are told by something else than a dash after a place in capitals or an agency in brackets. */
const OTHER_FORMS: readonly string[] = [
  // "Lima, Feb 22 (AFP) Ministers met", "Lima [Peru], Feb 22 (AFP): Ministers met"
  `${PLACE}(?: \\[[\\p{L}. ]{2,30}\\])?, ${DATE}:? ${AGENCIES}:? `,
  // "Lima (AFP) Feb 22, 2020 Ministers met", "Lima (AFP) Feb 22 - Ministers met"
  `${PLACE} \\((?:${KNOWN})\\) ${DATE}(?: [-–—]{1,2})? (?=\\p{Lu})`,
  // "LIMA, Feb 22 Ministers met"
  `${CAPITALS}, ${DATE} (?=\\p{Lu})`,
  // "Lima, July 7: Ministers met"
  `${PLACE}, ${DATE}: `,
  // "9 Nov, Lima: Ministers met"
  `${DATE}, ${PLACE}: `,
  // "Lima, 22nd February 2020. Ministers met"
  `${PLACE}, ${DATE}\\. (?=\\p{Lu})`,
  // "LIMA, July 7. /AGENCY/. Ministers met"
  `${PLACE}, ${DATE}${STROKES} (?=\\p{Lu})`,
  // "LIMA, July 7, AGENCY. Ministers met"
  `${PLACE}, ${DATE}, \\p{Lu}{4,14}\\. (?=\\p{Lu})`,
  // "LIMA. July 7 (Agency) - Ministers met"
  `${CAPITALS}\\. ${DATE} ${AGENCIES} [-–—] `,
  // "Lima /AGENCY/ Ministers met", "Lima /Agency/. Ministers met"
  `\\p{Lu}[\\p{L}'’-]{2,20} ?/\\p{Lu}[\\p{L} ]{3,20}/\\.? (?=\\p{Lu})`,
  // "Lima, July 7, ABC - Ministers met"
  `${PLACE}, (?:${DATE}, ?)?\\p{Lu}{3,8} [-–—] `,
  // "July 7, 2020 (LIMA) - Ministers met", "LIMA (July 7, 2020) - Ministers met"
  `${DATE} \\(${CAPITALS}(?:/${CAPITALS})?\\) [-–—] `,
  `${CAPITALS} \\(${DATE}\\) ?[-–—] `,
  // "(AFP) LIMA — Ministers met"
  `\\(\\p{Lu}{2,10}\\) ${CAPITALS} [-–—]{1,2} `,
  // "Lima/Quito, Peru: Ministers met"
  `${NAME}/${NAME}(?:, ${NAME})?: (?=\\p{Lu})`,
  // "Lima, Peru - Ministers met"
  `${NAME}, ${NAME} [-–—]{1,2} (?=\\p{Lu})`,
  // "(AFP) Ministers met"
  `\\(\\p{Lu}{2,10}\\) (?=\\p{Lu}\\p{Ll})`,
  // "LIMA (AFP) Ministers met", "LIMA (Agency / Other - 22nd February, 2020) Ministers met"
  `${CAPITALS} \\((?:[^()\\n]{2,60}\\d{4}|${KNOWN})\\) (?=\\p{Lu})`,
];
/** A dateline on a line of its own: "Lima, July 7, AGENCY", "Lima, 22 February 2020", "Lima, Peru - February 22, 2020". */
const ALONE = new RegExp(`^${PLACE}(?:, ${DATE}, \\p{Lu}{4,14}|(?:,| [-–—]) ${DATE}(?<=\\d{4}))$`, "u");
const UNDASHED = new RegExp(`^(?:${OTHER_FORMS.join("|")})`, "u");
/** "Monday, March 9: Ministers meet" is a line of a diary. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
/** The end of a sentence, also with its sources in brackets after it: "They met. (AFP) (Le Monde)". */
const STOP = /[.!?…]["'”’)\]]*(?:,? ?\([^()\n]{1,40}\))*$|[:;,]$/;
const TAIL = 100;
const HEADING_LENGTH = 120;

/**
 * The blocks of a normalised text: one a line, but lines that were wrapped belong together. `hasTitle`: the first line is the title that
 * came with the input. Without one, a first line that is short and has no full stop is taken for the title.
 */
export function findBlocks(text: string, hasTitle: boolean): NonEmpty<Block> {
  const blocks: Block[] = [];
  let section = 0;
  for (const line of joinWrapped(linesOf(text))) {
    const words = text.slice(line.start, line.end);
    const plain = kindOf(words, blocks.length === 0, hasTitle, line.end === text.length);
    // Pictures stand in rows, and their captions with them: a line without a stop beneath a caption is a caption too, and no heading.
    const kind = plain === "heading" && blocks.at(-1)?.kind === "caption" ? "caption" : plain;
    const dateline = kind === "paragraph" || ALONE.test(words.slice(0, HEADING_LENGTH)) ? datelineLength(words) : 0;
    if (kind === "heading" && dateline === 0) section++;
    if (dateline > 0) blocks.push({ kind: "dateline", span: { start: line.start, end: line.start + dateline }, section });
    const start = line.start + dateline + (dateline > 0 ? leadingSpace(words, dateline) : 0);
    if (start < line.end) blocks.push({ kind, span: { start, end: line.end }, section });
  }
  if (blocks.length === 0) blocks.push({ kind: "paragraph", span: { start: 0, end: text.length }, section });
  return blocks as unknown as NonEmpty<Block>;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** True when a blank line stands before it. */
  readonly apart: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) lines.push({ start, end, apart });
    apart = end === start;
    start = end + 1;
    if (feed < 0) break;
  }
  return wrapped(text, lines) ? lines : lines.map((line) => ({ ...line, apart: true }));
}

/** True for text that was broken at a column: most lines that are not the last of their paragraph end without a stop. */
function wrapped(text: string, lines: readonly Line[]): boolean {
  let inner = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1].apart) continue;
    inner++;
    const length = lines[i].end - lines[i].start;
    if (length >= 40 && length <= 100 && !STOP.test(text.slice(Math.max(lines[i].start, lines[i].end - TAIL), lines[i].end))) open++;
  }
  return inner >= 4 && open * 2 > inner;
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || line.apart) joined.push(line);
    else joined[joined.length - 1] = { ...last, end: line.end };
  }
  return joined;
}

function kindOf(words: string, first: boolean, hasTitle: boolean, only: boolean): BlockKind {
  if (first && hasTitle) return "title";
  const tail = words.slice(-160);
  if (CREDIT.test(tail) || (words.length < 400 && AGENCY.test(tail))) return "caption";
  if (BULLET.test(words)) return "bullet";
  if (words.length < 200 && BOILERPLATE.test(words)) return "boilerplate";
  if (words.length <= HEADING_LENGTH && !STOP.test(tail)) {
    if (first) return only ? "paragraph" : "title";
    return "heading";
  }
  return "paragraph";
}

function datelineLength(words: string): number {
  const head = words.slice(0, 140);
  if (ALONE.test(words.slice(0, HEADING_LENGTH))) return words.length;
  if (WEEKDAY.test(head)) return 0;
  const undashed = UNDASHED.exec(head);
  if (undashed !== null) return undashed[0].trimEnd().length;
  const match = DATELINE.exec(head);
  if (match === null) return 0;
  const place = match[0].split(/[,(–—-]/)[0].trim();
  const capitals = place.length > 2 && place === place.toUpperCase();
  const signs = /\([\p{L}. /]{2,30}\)|\d/u.test(match[0]);
  return capitals || signs ? match[0].trimEnd().length : 0;
}

function leadingSpace(words: string, from: number): number {
  return words.slice(from).length - words.slice(from).trimStart().length;
}
