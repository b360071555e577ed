import { each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { verbSetting } from "./setting.ts";
import { EVENT, OCCASION } from "./travel.ts";

/** "Is due in Baku on Monday." */
export const due = rule({
  name: "visit/due",
  yields: "visit",
  trigger: ["due", "bound"],
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    place: each("site", "obl:in|for"),
    time: maybe("time", "obl"),
  },
  examples: ["[visitor Macron] is due in [place Berlin] on [time Monday].", "[visitor Macron] is bound for [place Berlin]."],
  counterexamples: ["The report is due in Berlin on Monday.", "Macron is due to speak in Berlin."],
});

/** "Is expected in Baku on Monday." */
export const expected = rule({
  name: "visit/expected",
  yields: "visit",
  trigger: "expected",
  roles: {
    visitor: each("person", "nsubj:pass conj*"),
    place: each("site", "obl:in|at"),
    time: verbSetting.time,
  },
  examples: ["[visitor Macron] is expected in [place Berlin] on [time Monday]."],
  counterexamples: ["Macron is expected to speak in Berlin.", "Elections are expected in Germany."],
});

/** "Left for Baku on Monday", "boarded a plane to Baku". */
export const leaveFor = rule({
  name: "visit/leave-for",
  yields: "visit",
  trigger: ["leave-for", "plane"],
  roles: {
    visitor: each("person", "nsubj:plain conj*", "^obj[board, catch, take] nsubj:plain conj*"),
    place: each("site", "obl:for|to conj*", "nmod:to|for", "^obj[board, catch, take] obl:to|for", `obl:for${EVENT} nmod:in|at`),
    time: maybe("time", "obl", "^obj obl"),
    occasion: OCCASION,
  },
  unless: ["obj", "advmod[back, home]"],
  examples: [
    "[visitor Macron] took off for [place Berlin] on [time Monday].",
    "[visitor Macron] left for [place Berlin] on [time Monday].",
    "[visitor Macron] left for [place Berlin] on [time Monday] to attend the [occasion summit].",
    "[visitor Macron] departs for [place Berlin] and [place Warsaw] on [time Monday].",
    "[visitor Macron] departed to [place Berlin] on [time Monday].",
    "[visitor Macron] boarded a plane to [place Berlin] on [time Monday].",
    "[visitor Macron] boarded a flight to [place Berlin].",
    "[visitor Macron] set off for [place Berlin] on [time Monday].",
    "[visitor Macron] left on [time Monday] for a [occasion summit] in [place Nairobi].",
  ],
  counterexamples: [
    "Macron left Paris.",
    "Macron left the decision for Berlin.",
    "The plane left for Berlin.",
    "Macron left his job for Berlin.",
    "On Monday Macron departed back home for Paris.",
  ],
});

/** The country, island or town that one leaves, where nothing names it. */
const HOME = "[country, nation, island, state, kingdom, republic, capital, city, town, territory, shore]";

/** "Left the island for Berlin". */
export const leaveHomeFor = rule({
  name: "visit/leave-home-for",
  yields: "visit",
  trigger: "leave-for",
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "obl:for conj*"), time: verbSetting.time },
  requires: [`obj${HOME}`],
  examples: ["[visitor Macron] left the country for [place Berlin] on [time Monday]."],
  counterexamples: ["Macron left the party for Berlin."],
});

/** "Left this morning to attend the summit in Berlin". */
export const leaveToAttend = rule({
  name: "visit/leave-to-attend",
  yields: "visit",
  trigger: ["attend", "participant", "join"],
  roles: {
    visitor: each("person", "^advcl[leave, depart, fly] nsubj:plain conj*"),
    place: each("site", "obj nmod:in|at conj*", "obl:in nmod:in|at conj*", "obl:in|at conj*"),
    time: maybe("time", "^advcl[leave, depart, fly] obl"),
  },
  told: ["^advcl"],
  examples: [
    "[visitor Macron] left the island [time this morning] to attend the summit in [place Punta Cana].",
    "[visitor Macron] left on [time Tuesday] to participate in the summit in [place Kazan].",
    "[visitor Macron] left on [time Tuesday] to attend talks on Sudan in [place Nairobi].",
  ],
  counterexamples: ["Macron left the meeting to attend the funeral.", "Macron stayed to attend the summit in Punta Cana."],
});

/** "Left one capital for another." */
export const leaveOneForOther = rule({
  name: "visit/leave-one-for-other",
  yields: "visit",
  trigger: "leave-for",
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    from: one("site", "obj"),
    place: each("site", "obl:for conj*"),
    time: verbSetting.time,
  },
  examples: ["[visitor Macron] left [from Berlin] for [place Warsaw] on [time Monday]."],
  counterexamples: ["Macron left the talks for Berlin."],
});

/** "Is headed to Baku", "was flown to Baku". */
export const headedTo = rule({
  name: "visit/headed-to",
  yields: "visit",
  trigger: "arrive",
  roles: {
    visitor: each("person", "nsubj:pass conj*"),
    place: each("site", "obl:to|for|into conj*"),
    time: verbSetting.time,
  },
  unless: ["advmod[back, home]"],
  examples: ["[visitor Macron] is headed to [place Washington] on [time Monday]."],
  counterexamples: ["The parcel was flown to Washington.", "Macron was flown home to Paris."],
});

/** "The trip will take him to three states". */
export const takeTo = rule({
  name: "visit/take-to",
  yields: "visit",
  trigger: "take-to",
  roles: { visitor: each("person", "obj conj*"), place: each("site", "obl:to conj*"), time: verbSetting.time },
  requires: ["nsubj[trip, tour, visit, journey, swing, mission, itinerary, voyage, travel, stop, leg]"],
  examples: [
    "The trip will take [visitor Macron] to [place Kenya] and [place Rwanda] [time next week].",
    "Lavrov embarked on an African tour that will take [visitor him] to [place Egypt] and [place Uganda].",
  ],
  counterexamples: ["The police took Macron to Berlin.", "The plane took Macron to Berlin on Monday."],
});

/** "Was on his way to Baku." */
export const onWay = rule({
  name: "visit/on-the-way",
  yields: "visit",
  trigger: "way",
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    place: each("site", "nmod:to conj*"),
  },
  requires: [["case[on]", "det[en]"]],
  examples: [
    "[visitor Macron] was on his way to [place Berlin].",
    "[visitor Macron] was en route to [place Berlin].",
    "[visitor Macron] was believed to be on his way to [place Berlin].",
  ],
  counterexamples: ["Macron found a way to Berlin."],
});

/** Leaving for a place, being on the way to it, being due there. */
export const departures: readonly Rule[] = [
  due,
  expected,
  leaveFor,
  leaveHomeFor,
  leaveToAttend,
  leaveOneForOther,
  headedTo,
  takeTo,
  onWay,
];
