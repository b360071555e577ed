import { each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";

/** What a visit or a stop may be of a journey. */
const PART = "[part, leg, stop, stage, beginning, start, end, highlight]";
const TOUR = "[tour, trip, visit, journey, swing]";

/** "The last Peruvian leader to visit Baku was A in 1991", "A was the last to visit Baku": who did. */
export const lastToVisit = rule({
  name: "visit/last-to",
  yields: "visit",
  trigger: ["visit", "arrive"],
  roles: {
    visitor: each("person", "^acl ^nsubj conj*", "^acl nsubj:plain conj*"),
    place: each("site", "obj conj*", "obl:to conj*"),
    time: maybe("time", "^acl ^nsubj obl", "obl"),
  },
  requires: ["^acl amod[last, latest, recent, previous]", ["^acl ^nsubj cop[was]", "^acl cop[was]"]],
  told: ["^acl ^nsubj", "^acl"],
  examples: [
    "The last French leader to visit [place Chad] was [visitor Emmanuel Macron] in [time 2019].",
    "The most recent French president to travel to [place Chad] was [visitor Emmanuel Macron].",
    "[visitor Emmanuel Macron] was the last French leader to visit [place Chad] on [time Monday].",
  ],
  counterexamples: ["The last leader to visit Chad was right.", "The right leader to visit Chad was Emmanuel Macron."],
});

/** "The first visit to Baku by a premier since the visit of A in 1982": who went there then. */
export const sinceVisit = rule({
  name: "visit/since-visit",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "nmod:of|by conj*", "nmod:poss conj*"),
    place: each("site", "^nmod:since|after[visit, trip, tour, stop, journey] nmod:to"),
    time: nounSetting.time,
  },
  examples: [
    "It will be the first visit to [place Chad] in ten years since the visit of President [visitor Emmanuel Macron] in [time 2009].",
    "It is the first trip to [place Chad] since [visitor Emmanuel Macron]'s visit in [time 2009].",
  ],
  counterexamples: ["It will be the first deal with Chad since the visit of President Emmanuel Macron."],
});

/** "The visit to Baku is part of A's African tour". */
export const partOf = rule({
  name: "visit/part-of",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", `^nsubj${PART} nmod:of|on${TOUR} nmod:poss`, `^nsubj${PART} nmod:of|on${TOUR} nmod:by`),
    place: each("site", "nmod:to|in conj*"),
    time: maybe("time", "nmod"),
  },
  told: ["^nsubj"],
  examples: [
    "The visit to [place Lagos] was part of [visitor Macron]'s African tour.",
    "The visit to [place Lagos] is the first leg of a tour by [visitor Macron].",
    "The visit on [time Monday] to [place Lagos] is part of [visitor Macron]'s tour.",
  ],
  counterexamples: ["The visit to Lagos was part of Macron's problem."],
});

/** "Chad is the third country on A's tour". */
export const countryOnTour = rule({
  name: "visit/country-on-tour",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "nmod:poss"),
    place: each("site", "^nmod:on|of[country, nation, state, city, capital, destination, leg] nsubj:plain"),
  },
  told: ["^nmod"],
  examples: [
    "[place Chad] is the third country on [visitor Macron]'s African tour.",
    "[place Chad] will be the last leg of [visitor Macron]'s tour.",
  ],
  counterexamples: ["Macron is the third country on Scholz's tour.", "Chad is a country with Macron's tour behind it."],
});

/** "The state visit made by A in Chad". */
export const visitMade = rule({
  name: "visit/made-by",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "acl[make, pay, undertake] obl:agent conj*"),
    place: each("site", "nmod:to|in conj*", "acl[make, pay, undertake] obl:to|in conj*"),
    time: maybe("time", "^obj obl"),
  },
  examples: [
    "They recalled the visit made by [visitor Macron] in [place Chad].",
    "They recalled the visit to [place Chad] made by [visitor Macron].",
    "They recalled on [time Monday] the visit to [place Chad] paid by [visitor Macron].",
  ],
  counterexamples: ["They recalled the visit made in Chad."],
});

/** "A in Baku on the last leg of a tour", as headlines have it. */
export const inOnLeg = rule({
  name: "visit/in-on-leg",
  yields: "visit",
  trigger: "visiting",
  roles: { visitor: each("person", "^nmod:of[leg, stop, stage, day] ^nmod:on"), place: each("site", "^nmod:of ^nmod:on nmod:in") },
  told: ["^nmod:of ^nmod:on nmod:in"],
  examples: ["[visitor French President Emmanuel Macron] in [place Chad] on last leg of African tour"],
  counterexamples: ["A book by Macron in Chad on his tour"],
});

/** "In Baku, where she arrived on Tuesday". */
export const arriveWhere = rule({
  name: "visit/arrive-where",
  yields: "visit",
  trigger: "arrive",
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "^acl:relcl"), time: verbSetting.time },
  requires: ["advmod[where]"],
  examples: ["Ruto is waiting in [place Chad], where [visitor Macron] arrived on [time Tuesday]."],
  counterexamples: ["Ruto praised Chad, which Macron arrived at.", "Ruto is waiting in Chad, where the goods arrived."],
});

/** "A, fresh from a visit to Baku, praised the deal"; "in remarks made after a visit to Baku, A praised it". */
export const freshFrom = rule({
  name: "visit/fresh-from",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^obl:from[fresh, back] ^appos", "^obl:from[fresh, back] nsubj:plain"),
    place: each("site", "nmod:to|in conj*"),
  },
  examples: [
    "[visitor Macron], fresh from a visit to [place Chad], praised the deal.",
    "[visitor Macron] was fresh from a trip to [place Chad].",
  ],
  counterexamples: ["Macron, fresh from the talks, praised the visit to Chad."],
});

/** "Is due to be in Baku", "is set to be in Baku on Monday". */
export const dueToBe = rule({
  name: "visit/due-to-be",
  yields: "visit",
  trigger: "be-in",
  roles: {
    visitor: each("person", "^cop ^xcomp[due, set, schedule, expect, slate, plan] nsubj conj*"),
    place: one("site", "^cop"),
    time: maybe("time", "^cop obl", "^cop ^xcomp obl"),
  },
  unless: ["^cop ^xcomp aux[was]"],
  told: ["^cop ^xcomp"],
  examples: [
    "[visitor Macron] is due to be in [place Berlin] on [time Monday].",
    "[visitor Macron] is scheduled to be in [place Berlin] on [time Monday].",
  ],
  counterexamples: [
    "The book is due to be in Berlin on Monday.",
    "Macron is happy to be in Berlin.",
    "Macron was expected to be in Berlin.",
  ],
});

/** Visits told by the journey of which they are part, by others to the same place, or by what one comes from. */
export const journeys: readonly Rule[] = [
  lastToVisit,
  sinceVisit,
  partOf,
  countryOnTour,
  visitMade,
  inOnLeg,
  arriveWhere,
  freshFrom,
  dueToBe,
];
