import type { Rule } from "../grammar/rule.ts";
import { calls } from "./call.ts";
import { dialogues } from "./dialogue.ts";
import { discussions } from "./discussed.ts";
import { encounters } from "./encounter.ts";
import { gatherings } from "./gathering.ts";
import { meetings } from "./meeting.ts";
import { relations } from "./relation.ts";
import { visits } from "./visit.ts";
import { votes } from "./vote.ts";

/** All rules of the reader, in the order in which `explain` lists them. Each file gives the list of its own. */
export const RULES: readonly Rule[] = [
  ...meetings,
  ...dialogues,
  ...encounters,
  ...discussions,
  ...calls,
  ...visits,
  ...gatherings,
  ...votes,
  ...relations,
];
