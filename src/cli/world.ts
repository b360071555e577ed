import colours from "picocolors";
import { type Day, parseDay } from "../text/day.ts";
import { type Answer, askChair, askHolder, askMember } from "../world/ask.ts";
import type { World } from "../world/world.ts";
import { Complaint, print, table, terminalWidth, wrap } from "./terminal.ts";
import { installedWorld } from "./world_names.ts";

const USAGE = 'world holder "president of Turkey" DAY, world member BODY [STATE] DAY, world chair BODY DAY';

/** `rapporteur world holder|member|chair … DAY`: what is known on a day, with the row that says so. */
export function world(question: string, words: readonly string[], options: { json?: boolean }): void {
  const day = parseDay(words.at(-1) ?? "");
  if (day === null) throw new Complaint(`${words.at(-1)}: expected an ISO day such as 2024-07-03 at the end; ${USAGE}`);
  const answer = answerTo(installedWorld(), question, words.slice(0, -1), day);
  if (answer.rows.length === 0) process.exitCode = 1;
  if (options.json) print([JSON.stringify({ schema: "rapporteur/answer@1", ...answer })]);
  else if (answer.problem !== null) throw new Complaint(answer.problem);
  else print(linesOf(answer));
}

function answerTo(known: World, question: string, words: readonly string[], day: Day): Answer {
  if (words.length > 0 && question === "holder") return askHolder(known, words.join(" "), day);
  if (words.length > 0 && question === "member") return askMember(known, words[0], words.slice(1).join(" ") || null, day);
  if (words.length > 0 && question === "chair") return askChair(known, words.join(" "), day);
  throw new Complaint(`${question}: expected ${USAGE}`);
}

function linesOf({ rows }: Answer): string[] {
  const columns = [
    { head: "who" },
    { head: "as" },
    { head: "since" },
    { head: "until" },
    { head: "source", shrinks: true, paint: colours.dim },
  ];
  const cells = rows.map(({ name, as, from, until, fact }) => [name, as, from ?? "", until ?? "", `${fact.row} (${fact.source})`]);
  const marks = rows.flatMap(({ name, lastKnown, fact }) => [
    ...(lastKnown ? [`${name}: last known; the source was last seen to hold on ${fact.asOf}`] : []),
    ...(fact.unverified ? [`${name}: unverified; no second source agrees with the row`] : []),
  ]);
  return [...table(columns, cells, terminalWidth()), ...marks.slice(0, 5).flatMap((mark) => wrap(mark, terminalWidth() ?? 120, "  "))];
}
