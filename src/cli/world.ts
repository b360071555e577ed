import colours from "picocolors";
import { type Day, parseDay } from "../text/day.ts";
import { type Answer, askChair, askHolder, askMember } from "../world/ask.ts";
import { askGathering } from "../world/askGatherings.ts";
import { askCapital, askNamed, askOffice } from "../world/askNames.ts";
import { askVote } from "../world/askVotes.ts";
import type { AsOf, World } from "../world/world.ts";
import { Complaint, print, table, terminalWidth, wrap } from "./terminal.ts";
import { installedWorld } from "./world_names.ts";
import { QUESTIONS } from "./world_questions.ts";

/** Questions that may be asked without a day: their words often single out one answer. */
const DAYLESS: ReadonlySet<string> = new Set(["gathering", "vote", "named"]);

/** `rapporteur world holder|member|… DAY`: what is known on a day, with the row that says so. */
export function world(question: string, words: readonly string[], options: { json?: boolean }): void {
  const day = parseDay(words.at(-1) ?? "");
  const asked = day === null ? words : words.slice(0, -1);
  const usage = QUESTIONS.find(([name]) => name === question)?.[1] ?? "";
  if (day === null && !DAYLESS.has(question))
    throw new Complaint(`${words.at(-1)}: expected an ISO day such as 2024-07-03 at the end; world ${question} ${usage}`);
  if (asked.length === 0) throw new Complaint(`${question}: expected world ${question} ${usage}`);
  const answer = answerTo(installedWorld(), question, asked, day);
  if (answer.rows.length === 0) process.exitCode = 1;
  if (options.json) print([JSON.stringify({ schema: "rapporteur/answer@1", ...answer })]);
  else if (answer.problem !== null) throw new Complaint(answer.problem);
  else print(linesOf(answer));
}

function answerTo(known: World, question: string, words: readonly string[], day: Day | null): Answer {
  const all = words.join(" ");
  const on: AsOf = day ?? "ever";
  if (question === "holder") return askHolder(known, all, on);
  if (question === "office") return askOffice(known, all, on);
  if (question === "member") return askMember(known, words[0], words.slice(1).join(" ") || null, on);
  if (question === "chair") return askChair(known, all, on);
  if (question === "gathering") return askGathering(known, all, on);
  if (question === "capital") return askCapital(known, all, on);
  if (question === "vote") return askVote(known, all, on);
  return askNamed(known, all, on);
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
