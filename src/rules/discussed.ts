import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { verbSetting } from "./setting.ts";

/*
 * Meetings told by what was discussed, raised, reviewed or taken up with somebody. It may have been done by letter or on the telephone: hence a place, a
 * visit or an occasion must be named, and all parties must act for a state or a body.
 */

/** What is discussed without meeting. */
const FROM_AFAR = [
  "obl:by|over|on|via|in|during[phone, telephone, call, video, line, letter, conference, videoconference, teleconference, message]",
];

/** Going somewhere, as a noun. */
const TRIP = "[visit, trip, tour, mission, journey, stay, stop, stopover, swing]";

/** Going somewhere, as a verb. */
const GO = "[arrive, come, fly, go, head, land, return, travel, use, visit]";

/** With whom something is discussed. */
const WITH = ["obl:with conj*", "obj nmod:with conj*"];
const WITH_ANYBODY = ["obl:with", "obj nmod:with"];

/** "Discussed trade with her in Bonn". */
export const discussedThere = rule({
  name: "encounter/discussed-there",
  yields: "meeting",
  trigger: ["discuss", "raise", "catch-up"],
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", ...WITH),
    topic: any("words", "obj"),
    place: one("place", "obl:in|at"),
    time: verbSetting.time,
  },
  unless: FROM_AFAR,
  examples: [
    "[party Macron] discussed [topic trade] with Chancellor [counterpart Scholz] in [place Bonn] on [time Monday].",
    "[party Macron] raised [topic it] with Chancellor [counterpart Scholz] in [place Bonn].",
    "[party Macron] brought up the [topic war] with Chancellor [counterpart Scholz] in [place Bonn].",
    "[party Macron] caught up with Chancellor [counterpart Scholz] in [place Bonn].",
    "Later in [place Bonn], [party Macron] discussed the [topic war] in Sudan with Chancellor [counterpart Scholz].",
  ],
  counterexamples: [
    "Macron discussed trade with Chancellor Scholz by phone in Bonn.",
    "Macron discussed the war in Sudan with Chancellor Scholz.",
  ],
});

/** "Raised it with her on the sidelines", "during a visit", "when they met". */
export const discussedDuring = rule({
  name: "encounter/discussed-during",
  yields: "meeting",
  trigger: ["discuss", "raise", "catch-up"],
  official: true,
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: any("person", ...WITH),
    topic: any("words", "obj"),
    ...verbSetting,
  },
  requires: [["obl:on|at|in[sideline, margin, fringe]", `obl:during|on|in${TRIP}`, `^acl:relcl${TRIP}`, "advcl[meet] advmod[when]"]],
  unless: FROM_AFAR,
  examples: [
    "President [party Macron] discussed [topic trade] with Chancellor [counterpart Scholz] on the sidelines of the [occasion summit].",
    "President [party Macron] discussed [topic trade] with Chancellor [counterpart Scholz] on the sidelines.",
    "On the sidelines, President [party Macron] and Chancellor [party Scholz] reviewed [topic ties].",
    "President [party Macron] raised the [topic war] with Chancellor [counterpart Scholz] during a visit to [place Rome].",
    "President Macron ended a trip to Rome during which [party he] discussed [topic trade] with Chancellor [counterpart Scholz].",
    "President [party Macron] discussed [topic trade] with Chancellor [counterpart Scholz] when they met in Rome.",
  ],
  counterexamples: ["President Macron discussed trade with Chancellor Scholz by phone during a visit to Rome."],
});

/** "Flew to Rome, where he raised it with her"; "where they will discuss it" does not say who. */
export const discussedWhere = rule({
  name: "encounter/discussed-where",
  yields: "meeting",
  trigger: ["discuss", "raise"],
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", ...WITH),
    topic: any("words", "obj"),
    time: verbSetting.time,
  },
  requires: ["advmod[where]"],
  unless: FROM_AFAR,
  examples: [
    "President Macron flew to Rome, where [party he] discussed [topic trade] with Chancellor [counterpart Scholz].",
    "President Macron flew to Rome, where [party he] discussed the [topic war] with Chancellor [counterpart Scholz].",
  ],
  counterexamples: [
    "President Macron discussed trade with Chancellor Scholz.",
    "President Macron flew to Rome, where he discussed trade with Chancellor Scholz by phone.",
  ],
});

/** "A visit by A to discuss trade with B", "flew there to discuss it with B". */
export const wentToDiscuss = rule({
  name: "encounter/went-to-discuss",
  yields: "meeting",
  trigger: ["discuss", "raise"],
  official: true,
  roles: {
    party: each(
      "person",
      `^acl${TRIP} nmod:by conj*`,
      `^acl${TRIP} nmod:poss conj*`,
      "^advcl nsubj:plain conj*",
      `^xcomp${GO} nsubj:plain conj*`,
    ),
    counterpart: each("person", ...WITH),
    topic: any("words", "obj"),
    place: maybe("site", `^acl${TRIP} nmod:to`, "^advcl obl:to|in", "^advcl[visit] obj"),
    time: maybe("time", "obl", "^advcl obl"),
  },
  requires: [["^acl", "^xcomp", `^advcl${GO}`, "^advcl case[in, at]", `^advcl obj${TRIP}`]],
  unless: FROM_AFAR,
  examples: [
    "A visit to [place Rome] by President [party Macron] to discuss [topic trade] with Chancellor [counterpart Scholz] was announced.",
    "President [party Macron]'s visit to [place Rome] to discuss [topic trade] with Chancellor [counterpart Scholz] was announced.",
    "President [party Macron] made a visit to Rome to discuss [topic trade] with Chancellor [counterpart Scholz].",
    "President [party Macron] flew to [place Rome] on [time Monday] to discuss [topic trade] with Chancellor [counterpart Scholz].",
    "President [party Macron] visited [place Rome] to discuss [topic trade] with Chancellor [counterpart Scholz].",
    "President [party Macron] is in Rome to discuss [topic trade] with Chancellor [counterpart Scholz].",
    "President [party Macron] came to discuss [topic trade] with Chancellor [counterpart Scholz] on [time Monday].",
  ],
  counterexamples: [
    "President Macron flew home to discuss trade with Chancellor Scholz by phone.",
    "President Macron phoned Rome to discuss trade with Chancellor Scholz.",
  ],
});

/** "A and B discussed trade in Bonn". */
export const discussedTogether = rule({
  name: "encounter/discussed-together",
  yields: "meeting",
  trigger: "discuss",
  official: true,
  roles: {
    party: each("person", "nsubj:plain conj*"),
    topic: any("words", "obj"),
    place: one("place", "obl:in|at"),
    time: verbSetting.time,
  },
  requires: ["nsubj:plain conj"],
  unless: [...FROM_AFAR, ...WITH_ANYBODY],
  examples: ["President [party Macron] and Chancellor [party Scholz] discussed [topic trade] in [place Bonn] on [time Monday]."],
  counterexamples: [
    "President Macron and Chancellor Scholz discussed trade by phone in Bonn.",
    "President Macron and Chancellor Scholz discussed trade in Bonn with farmers.",
    "President Macron and Chancellor Scholz discussed the deal with Fidan in Bonn.",
    "The ministers discussed trade in Bonn.",
  ],
});

const MEAL = "[banquet, breakfast, brunch, coffee, dinner, lunch, luncheon, supper, tea]";

/** "A and B discussed trade over dinner": at one table, wherever that stands. */
export const discussedAtTable = rule({
  name: "encounter/discussed-at-table",
  yields: "meeting",
  trigger: "discuss",
  official: true,
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: any("person", "obl:with conj*", "obj nmod:with conj*"),
    topic: any("words", "obj"),
    place: maybe("site", "obl:in|near", `obl:at|over|during${MEAL} nmod:in`),
    time: verbSetting.time,
  },
  requires: [`obl:at|over|during${MEAL}`],
  unless: FROM_AFAR,
  examples: [
    "President [party Macron] and Chancellor [party Scholz] discussed [topic trade] over dinner in [place Bonn] on [time Monday].",
    "President [party Macron] and Chancellor [party Scholz] discussed [topic trade] during an informal lunch near [place Bonn].",
    "President [party Macron] discussed [topic trade] with Chancellor [counterpart Scholz] at a working dinner.",
    "President [party Macron] discussed [topic relations] with Chancellor [counterpart Scholz] over coffee.",
    "Over dinner in [place Nice], President [party Macron] and Chancellor [party Scholz] discussed [topic trade].",
  ],
  counterexamples: [
    "President Macron and Chancellor Scholz discussed trade by phone over dinner.",
    "President Macron and Chancellor Scholz discussed trade.",
  ],
});

/** "Briefed her in Bonn". */
export const briefed = rule({
  name: "encounter/briefed",
  yields: "meeting",
  trigger: "brief",
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    topic: any("words", "obl:on|about"),
    place: one("place", "obl:in|at"),
    time: verbSetting.time,
  },
  unless: ["obl:by|over|via[phone, telephone, video, line, letter]", "^advcl[meet]"],
  examples: ["President [party Macron] briefed Chancellor [counterpart Scholz] on the [topic war] in [place Bonn] on [time Monday]."],
  counterexamples: [
    "President Macron briefed Chancellor Scholz in Bonn by phone.",
    "On Monday President Macron met his counterparts to brief them in Bonn.",
  ],
});

export const discussions: readonly Rule[] = [
  discussedThere,
  discussedDuring,
  discussedWhere,
  wentToDiscuss,
  discussedTogether,
  discussedAtTable,
  briefed,
];
