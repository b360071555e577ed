import { each, maybe, type Rule, rule } from "../grammar/rule.ts";
import { EVENT } from "./travel.ts";

/** What one is somewhere for, with, as or at. */
const JOURNEY = "[visit, trip, tour, mission, journey, stay, stop]";
const DAYS = "[monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow, week, weekend, month]";

const MONTHS = "[january, february, march, april, may, june, july, august, september, october, november, december]";

/** "Is in Baku to discuss trade", "was in Baku on Friday at the king's invitation", "is in Baku as part of a tour". */
export const beIn = rule({
  name: "visit/be-in",
  yields: "visit",
  trigger: "be-in",
  roles: {
    visitor: each("person", "^cop nsubj:plain conj*"),
    place: each("site", "^cop", "^cop conj"),
    time: maybe("time", "^cop obl"),
  },
  requires: [
    [
      "^cop acl mark[to]",
      "^cop advcl mark[to]",
      "^cop nmod:at[invitation]",

      `^cop nmod:as[part] nmod:of${JOURNEY}`,
      `^cop obl:as[part] nmod:of${JOURNEY}`,
      `^cop nmod:for${EVENT}`,
      "^cop obl:on[leg, stop, stage]",
      "^cop nmod:on[leg, stop, stage]",
      "^cop obl:for",
      "^cop acl:relcl advmod[where]",
      `^cop obl:on|from${MONTHS}`,
      `^cop obl${DAYS}`,
    ],
  ],
  unless: ["^cop obl:for[year, decade, life, month, good, century]"],
  told: ["^cop"],
  examples: [
    "[visitor Macron] is in [place Berlin] to assess the damage.",
    "Vietnamese President [visitor Luong Cuong] is in [place Lima] to assess the damage.",
    "[visitor Macron] was in [place Berlin] and [place Paris] on [time Friday].",
    "[visitor Macron] was in [place Berlin] on [time Friday].",
    "[visitor Macron] was in [place Berlin] on [time 16 March].",
    "[visitor Macron] was in [place Berlin] at the invitation of the king.",
    "The [visitor French president] is in [place Kenya] as part of an African tour.",
    "The [visitor Kenyan prime minister] is in [place India] as part of a South Asia tour.",
    "[visitor Macron] is in [place Berlin] for a ceremony.",
    "[visitor Macron], who is in [place Berlin] for the opening of a bridge, praised the deal.",
    "[visitor Macron] was in [place Berlin], where he met Scholz.",
    "[visitor Macron] is in [place Kenya] on the second leg of his tour.",
    "[visitor Macron] is in [place Lima] on the last leg of a tour of the region.",
  ],
  counterexamples: [
    "Macron is in power.",
    "Macron was in Berlin for three years.",
    "Macron is in Berlin, his office said.",
    "The book is in Berlin on Friday.",
  ],
});

/** "While in Baku, she will meet the king", "met him while in Baku for a summit". */
export const whileIn = rule({
  name: "visit/while-in",
  yields: "visit",
  trigger: "while",
  roles: {
    visitor: each("person", "^mark nsubj:plain conj*", "^mark ^obl nsubj:plain conj*"),
    place: each("site", "^mark obl:in", "^mark"),
  },
  told: ["^mark"],
  examples: [
    "While in [place Kenya], French President [visitor Emmanuel Macron] will hold talks with Ruto.",
    "[visitor Macron] met Ruto while in [place Kenya] for a summit.",
  ],
  counterexamples: ["While in office, Macron praised the deal.", "While the talks went on in Berlin, Macron left."],
});

/** Being somewhere, told by the verb "to be" or by "while". */
export const presences: readonly Rule[] = [beIn, whileIn];
