import { each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { arrivals } from "./arrival.ts";
import { departures } from "./departure.ts";
import { errands } from "./errands.ts";
import { journeys } from "./journey.ts";
import { presences } from "./presence.ts";
import { receptions } from "./reception.ts";
import { nounSetting, verbSetting } from "./setting.ts";
import { putOff, visitTheCountry } from "./the-country.ts";
import { tours } from "./tour.ts";
import { LED_BY, MAKE, OCCASION, TOWN } from "./travel.ts";

export const visit = rule({
  name: "visit/visit",
  yields: "visit",
  trigger: "visit",
  roles: {
    visitor: each(
      "person",
      "nsubj:plain conj*",
      LED_BY,
      "^acl conj*",
      "^acl[plan, intention, readiness, willingness, decision, desire, wish, invitation, offer, chance] ^obj nsubj:plain conj*",
    ),
    place: each(
      "site",
      "obj conj*",
      `obj${TOWN} nmod:of conj*`,
      `obj${TOWN} appos conj*`,
      `obj${TOWN} compound`,
      `obj${TOWN} nmod:including conj*`,
      "obl:including conj*",
    ),
    time: verbSetting.time,
    occasion: OCCASION,
  },
  examples: [
    "An Iraqi [visitor delegation] led by Foreign Minister [visitor Fuad Hussein] visited [place Ankara] on [time Tuesday].",
    "[visitor Macron] will visit the Russian capital of [place Moscow].",
    "[visitor Macron] visited the island nations of [place Fiji] and [place Tonga].",
    "[visitor Macron] visited the French capital, [place Paris], on [time Monday].",
    "[visitor Macron] will visit three countries: [place Egypt], [place Kenya] and [place Togo].",
    "[visitor Macron] will visit several countries, including [place Fiji] and [place Samoa], [time next week].",
    "[visitor Wang] will visit eight Pacific countries including [place the Solomon Islands].",
    "[visitor Macron] visited Germany's [place Hamburg] city on [time Monday].",
    "Germany has invited the [visitor French president] to visit [place Berlin].",
    "The statement comes as President [visitor Hosni Mubarak] visited [place Russia].",
    "[visitor Macron] will visit [place Bali] to attend the [occasion summit].",
    "French President [visitor Emmanuel Macron] has announced plans to visit [place Germany].",
    "[visitor Macron] accepted an invitation to visit [place Germany].",
    "[visitor Macron], visiting [place Germany], praised the deal.",
    "[visitor Macron] will visit [place Germany] for the [occasion summit].",
    "[visitor Macron] visited [place Germany] on [time Monday].",
    "[visitor Macron] will visit [place Berlin] and [place Warsaw] [time next week].",
    "In his first regional tour in [time July], [visitor Macron] visited [place Kuwait].",
    "[visitor Macron] to visit [place Riga] [time next week]",
  ],
  unless: ["^acl amod[first, second, third, fourth, fifth, sixth, last, latest, next, only]", "^advcl obj[invitation] nmod:to"],
  counterexamples: [
    "Macron will extend an invitation to Kenyan leaders to visit Paris later this year.",
    "Macron visited the factory.",
    "Macron is the first president to visit Germany.",
  ],
});

/** "Visited her counterpart in Baku". */
export const visitSomebody = rule({
  name: "visit/visit-somebody",
  yields: "visit",
  trigger: "visit",
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    whom: one("person", "obj"),
    place: each("site", "obl:in"),
    time: verbSetting.time,
  },
  examples: [
    "[visitor Togo's president] has visited [whom his counterpart] in [place Gabon].",
    "[visitor Macron] visited [whom President Xi] in [place Beijing] on [time Monday].",
  ],
  counterexamples: ["Macron visited a factory in Berlin."],
});

/** "Visited a camp in Chad": who stays in their own state is told apart later. */
export const visitSomething = rule({
  name: "visit/visit-something",
  yields: "visit",
  trigger: "visit",
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    place: each("site", "obl:in"),
    time: verbSetting.time,
  },
  requires: ["obj"],
  examples: [
    "[visitor Macron] visited a refugee camp in [place Chad] on [time Monday].",
    "[visitor Macron] visited French troops in [place Mali].",
    "Prime Minister [visitor Theresa May] visited the Yad Vashem memorial in [place Jerusalem] on [time Tuesday].",
  ],
  counterexamples: ["Macron has visited twice in Berlin.", "Macron visited the factory.", "The camp in Chad was visited by many."],
});

/** "Became the first president to visit Chad": who did. */
export const firstToVisit = rule({
  name: "visit/first-to",
  yields: "visit",
  trigger: "visit",
  roles: {
    visitor: each("person", "^acl ^xcomp[become] nsubj:plain conj*"),
    place: each("site", "obj conj*"),
    time: maybe("time", "obl", "^acl ^xcomp[become] obl"),
  },
  told: ["^acl ^xcomp"],
  examples: [
    "[visitor Macron] became the first French president to visit [place Chad] in [time May].",
    "[visitor Macron] became on [time Tuesday] the highest-ranking French official to visit [place Kenya].",
  ],
  counterexamples: ["Macron praised the first president to visit Chad."],
});

/** "Will be the first leader to visit Chad": who will. */
export const willBeFirst = rule({
  name: "visit/will-be-first",
  yields: "visit",
  trigger: ["visit", "arrive"],
  roles: {
    visitor: each("person", "^acl nsubj:plain conj*"),
    place: each("site", "obj conj*", "obl:to conj*"),
    time: verbSetting.time,
  },
  requires: [
    "^acl amod[first, second, third, fourth, fifth]",
    ["^acl aux[will, would]", "^acl cop[was]", "obl:since", "advcl mark[since]"],
  ],
  told: ["^acl"],
  examples: [
    "[visitor Macron] will be the first French president to visit [place Chad] in [time May].",
    "[visitor Macron] was the first French president to travel to [place Chad].",
    "[visitor Macron] is the first French president to visit [place Chad] since the war.",
    "President [visitor Emmanuel Macron] is the first European leader to visit [place Chad] since an uprising ousted its president.",
  ],
  counterexamples: ["Macron is the first president to visit Germany.", "Macron will be the right man to visit Germany."],
});

/** "The talks were held in Lima, where he is on a visit." */
export const visitingWhere = rule({
  name: "visit/where-on-visit",
  yields: "visit",
  trigger: ["visiting", "stop"],
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "^acl:relcl"), time: nounSetting.time },
  examples: ["Scholz praised the deal in [place Nairobi], where [visitor Macron] is on a state visit."],
  counterexamples: ["Macron praised Berlin, where the visit was a success."],
});

/** "During a visit to Lima, she was given a medal": who had something done to them there. */
export const duringVisit = rule({
  name: "visit/during-visit",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^obl:on|during|after|following|before nsubj:pass conj*"),
    place: each("site", "nmod:to conj*", "^obl:on|during|after|following|before obl:in|to"),
    time: maybe("time", "^obl obl"),
  },
  unless: ["nmod:by", "nmod:of", "nmod:poss"],
  examples: [
    "On a trip to [place Lima], [visitor Modi] was briefed by Tusk on [time Monday].",
    "During a visit to [place Paris], [visitor Indian Prime Minister Narendra Modi] was honoured by Macron.",
    "[visitor Macron] was met on arrival in [place Nairobi] by Ruto.",
    "[visitor Macron] was given a medal during a stopover in [place Lima].",
  ],
  counterexamples: [
    "During a visit by Macron, Scholz was honoured in Berlin.",
    "Scholz was arrested during the visit of Macron to Berlin.",
    "Scholz was honoured in Berlin during Macron's visit.",
  ],
});

/** "Arrived in Lima, where he will visit a museum." */
export const visitWhere = rule({
  name: "visit/where",
  yields: "visit",
  trigger: "visit",
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "^acl:relcl"), time: verbSetting.time },
  requires: ["advmod[where]"],
  examples: ["Macron returned from [place Berlin], where [visitor Scholz] visited a museum on [time Monday]."],
  counterexamples: ["Macron praised Berlin, which the minister visited."],
});

/** What one does with a journey, "with a visit to" one of its places. */
const BEGIN = "[begin, start, open, kick, launch, end, conclude, finish, wrap, cap]";

export const visitTo = rule({
  name: "visit/visit-to",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each(
      "person",
      "nmod:poss conj*",
      "nmod:by conj*",
      `^obj${MAKE} nsubj:plain conj*`,
      "^obj[pay, make, undertake, conduct] ^acl[invitation, offer, plan, decision, promise] ^obj nsubj:plain conj*",
      `^obj${MAKE} compound`,
      "nmod:on|off[card] nmod:for",
      "^nmod:on",
      "^nsubj[first, second, third] nmod:poss",
      "nmod:of conj*",
      "^obl:on|during|from|after|following|before|ahead_of nsubj:plain conj*",
      "^obl:of[ahead] ^advmod nsubj:plain conj*",
      "^nmod:of[end, start, beginning, close, conclusion, outset, day, leg] ^obl:at|on nsubj:plain conj*",
      "^obl:out|out_of|of[pull, back, drop, withdraw, bow] nsubj:plain conj*",
      "^obl:off[put, call, cry, beg] nsubj:plain conj*",
      "^obl:in|with[pencil, toy] nsubj:plain conj*",
      "^obl:to[open] nsubj:plain conj*",
      "^obl:against[decide, opt] nsubj:plain conj*",
      "^obl:for[arrive, leave, travel, fly, head, depart, land, come, go, be, set, gear, prepare] nsubj:plain conj*",
      `^obl:with${BEGIN} nsubj:plain conj*`,
      `^nmod:with ^obj${BEGIN} nsubj:plain conj*`,
      "nsubj:plain conj*",
    ),
    place: each(
      "site",
      "nmod:to conj*",
      `nmod:to${TOWN} nmod:of`,
      `nmod:to${TOWN} appos`,
      "compound",
      "amod",
      "nmod:by|of nmod:to",
      "^nsubj[first, second, third] obl:to",
      `^obj${MAKE} obl:to conj*`,
      `^obj${MAKE} obl:to${TOWN} nmod:of`,
      "nmod:through conj*",
      "acl[see, meet, attend] obl:in|at",
      "acl[see, meet, attend] obj nmod:in",
    ),
    time: nounSetting.time,
  },
  unless: ["^nmod:of[start, beginning, outset] ^obl[receive, welcome, greet, host]", "^obl:on|during|after|following|before obl:agent"],
  examples: [
    "[visitor Macron] cancelled a trip to attend a summit in [place Berlin].",
    "[visitor Macron] scrapped a trip to see officials in [place Berlin].",
    "[visitor Macron]'s visit to the Russian capital of [place Moscow] was short.",
    "[visitor Macron]'s visit to the Russian capital, [place Moscow], was short.",
    "[visitor Macron] will pay an official visit to the Russian capital of [place Moscow] [time next week].",
    "[visitor Macron]'s [place Berlin] visit was short.",
    "The visit to [place Germany] by [visitor Macron] was short.",
    "A visit to [place Turkey] by Russia's Foreign Minister [visitor Sergei Lavrov] has been postponed.",
    "[visitor Macron]'s visit to [place Germany] begins on [time Monday].",
    "[visitor Macron] is on an official visit to [place Venezuela].",
    "[visitor Macron] arrived on [time Tuesday] for a state visit to [place Finland].",
    "[visitor Macron] paid a visit to [place Germany] on [time Monday].",
    "[visitor Macron] accepted an invitation to pay a visit to [place Germany].",
    "During a visit to [place Germany], [visitor Macron] praised the deal.",
    "The trip of [visitor Macron] to [place Kyiv] was short.",
    "The trip to [place Cuba] was President [visitor Macron]'s first.",
    "The trip will be President [visitor Emmanuel Macron]'s first to [place Kenya].",
    "[visitor Macron]'s [place Saudi] trip was short.",
    "[visitor Macron] approved the law ahead of a trip to [place Rome].",
    "[visitor Macron] returned on [time Monday], following a visit to [place Cuba].",
    "[visitor Macron] spoke on [time Monday] before a trip to [place Rome].",
    "[visitor Macron] spoke at the end of a visit to [place Mozambique].",
    "[visitor Macron] pulled out of a visit to [place Kenya].",
    "[visitor Macron] is considering a visit to [place Germany].",
    "[visitor Macron], on an official visit to [place Kenya], praised the deal.",
    "[visitor French president] postpones trip to [place Germany]",
    "Trip to [place Berlin] on the cards for [visitor French president]",
    "[visitor Macron] announced a swing through [place Berlin] and [place Warsaw].",
    "[visitor Macron] returned on [time Monday] from a visit to [place Germany].",
    "[visitor German vice chancellor] postpones trip to [place Ankara]",
    "The trip of [visitor Germany's chancellor] to [place Kyiv] was cancelled.",
    "[visitor Macron] put off [visitor his] visit to [place Berlin].",
    "[visitor Macron] cried off a trip to [place Berlin].",
    "[visitor Macron] is toying with a visit to [place Berlin].",
    "[visitor Macron] is open to a visit to [place Berlin].",
    "[visitor Macron] decided against a visit to [place Berlin].",
    "[visitor Macron] began a European tour with a visit to [place Germany].",
    "[visitor Macron] begins a six-nation European tour on [time Monday] with a visit to [place Germany].",
  ],
  counterexamples: [
    "Macron received Chancellor Scholz at the airport at the start of a visit to France.",
    "On a trip to Lima, Modi was briefed by Tusk.",
    "A visit to the dentist is never fun.",
  ],
});

/** "The offer came during a visit on Monday to Baku by the premier": the day parts the visit from its place. */
export const visitBy = rule({
  name: "visit/visit-by",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^obl:during|on|ahead_of obl:by conj*", "nmod:by conj*"),
    place: each("site", "^obl:during|on|ahead_of obl:to conj*"),
    time: maybe("time", "^obl obl"),
  },
  examples: [
    "The offer came during a visit [time Monday] to [place Caracas] by Haitian President [visitor Rene Preval].",
    "During a recent visit by the [visitor Chinese foreign minister], Wang Yi, to [place Lima], the two sides signed a deal.",
  ],
  counterexamples: ["Macron was sent to Berlin during a visit."],
});

/** "During a stopover in Baku". */
export const stopover = rule({
  name: "visit/stopover",
  yields: "visit",
  trigger: ["visiting", "stop"],
  roles: {
    visitor: each(
      "person",
      "^obl:during|on|after|for nsubj:plain conj*",
      "^obj[make, begin, cancel, consider, drop, plan, postpone, scrap, shelve, skip] nsubj:plain conj*",
      "^obl:following[leave, depart] nsubj:plain conj*",
      "nmod:poss",
      "nmod:by conj*",
    ),
    place: each(
      "site",
      "nmod:in conj*",
      "^obl:during|after|before|upon|on|since obl:in",
      "^obj[make, begin, cancel, conclude, consider, cut, drop, end, extend, plan, postpone, scrap, shelve, skip] obl:in conj*",
      "^obl:after|following[leave, depart] obj",
    ),
    time: maybe("time", "^obl obl", "^obj obl"),
  },
  unless: ["nmod:to", "nmod:of", "^obl:on|during|after|following|before obl:agent"],
  examples: [
    "[visitor Macron] failed to turn up after [visitor his] arrival in [place Dakar] on [time Wednesday].",
    "[visitor Macron] praised the deal during a stopover in [place Berlin].",
    "[visitor Macron] made a stop in [place Berlin] on [time Monday].",
    "[visitor French president] begins two-day visit in [place Germany]",
    "[visitor Macron]'s stopover in [place Berlin] was short.",
    "Macron extended [visitor his] stay in [place Berlin] by a day.",
    "[visitor Macron] left [place Berlin] on [time Monday] after a three-day visit.",
    "[visitor Macron] left [place Berlin] on [time Monday] following a three-day visit.",
    "[visitor Macron] will meet Scholz in [place Berlin] during a stopover.",
    "[visitor Macron] spoke on [time Monday] during a stopover in [place Berlin].",
    "A bomb exploded in [place Berlin] on [time Monday] during a visit by [visitor Macron].",
  ],
  counterexamples: [
    "Macron made a stop on Monday.",
    "Macron praised the deal in Berlin.",
    "Macron spoke of the floods in Germany during a visit to Berlin.",
    "Macron was met on arrival in Nairobi by Ruto.",
    "Macron praised the deal during a tour of a factory in Berlin.",
  ],
});

/** "Is in Baku for a visit": where one is, and that it is a visit. */
export const beForVisit = rule({
  name: "visit/be-for-visit",
  yields: "visit",
  trigger: ["visiting", "stop"],
  roles: {
    visitor: each("person", "^nmod:for|on nsubj:plain conj*", "^obl:for|on nsubj:plain conj*"),
    place: each("site", "^nmod:for|on", "^obl:for|on"),
    time: maybe("time", "^nmod:for|on obl", "^obl:for|on obl"),
  },
  requires: [["^nmod cop", "^obl cop"]],
  examples: [
    "[visitor Macron] is in [place Berlin] for a two-day visit.",
    "[visitor Macron] is in [place Berlin] for the third stop on his tour.",
    "[visitor Macron] is in [place Cuba] [time Thursday], for a visit that will include talks.",
    "President [visitor Emmanuel Macron] was in [place Germany] on [time Monday] on a state visit.",
  ],
  counterexamples: ["Macron is ready for a visit."],
});

/** "Is in Baku to meet the president". */
export const beToMeet = rule({
  name: "visit/be-to-meet",
  yields: "visit",
  trigger: ["meet", "attend", "join"],
  roles: {
    visitor: each("person", "^acl nsubj:plain conj*", "^advcl nsubj:plain conj*"),
    place: each("site", "^acl", "^advcl"),
    time: maybe("time", "^advcl obl"),
  },
  told: ["^acl", "^advcl"],
  examples: [
    "[visitor Macron] is in [place Berlin] to meet Scholz.",
    "[visitor Macron] was in [place Berlin] on [time Monday] to meet Scholz.",
  ],
  counterexamples: ["Macron was right to meet Scholz.", "Macron was the first to meet Scholz."],
});

/** "Is in Baku for talks", and for a summit. */
export const beForTalks = rule({
  name: "visit/be-for-talks",
  yields: "visit",
  trigger: ["meeting", "summit"],
  roles: {
    visitor: each("person", "^nmod:for nsubj:plain conj*", "^obl:for nsubj:plain conj*"),
    place: each("site", "^nmod:for", "^obl:for"),
    time: maybe("time", "^obl:for obl", "nmod"),
  },
  requires: [["^nmod cop", "^obl cop"]],
  told: ["^nmod:for", "^obl:for"],
  examples: [
    "[visitor Macron] is in [place Berlin] for talks with Scholz.",
    "[visitor Macron] will be in [place Berlin] on [time Monday] for talks.",
    "[visitor Macron] was in [place Berlin] for the summit on [time Monday].",
  ],
  counterexamples: ["Macron is ready for talks.", "Macron praised Berlin for the summit."],
});

/** "One leader in another's capital for talks", as headlines have it. */
export const inForTalks = rule({
  name: "visit/in-for-talks",
  yields: "visit",
  trigger: ["visiting", "meeting", "summit"],
  roles: {
    visitor: each("person", "^nmod:for", "^nmod:for ^nmod:in"),
    place: each("site", "^nmod:for nmod:in", "^nmod:for"),
  },
  told: ["^nmod:for nmod:in", "^nmod:for"],
  examples: ["[visitor Macron] in [place Berlin] for talks with Scholz", "[visitor Polish PM] in [place Kyiv] for talks"],
  counterexamples: ["Macron praised the plan in Berlin for talks."],
});

/** All rules that yield visits. */
export const visits: readonly Rule[] = [
  visit,
  visitSomebody,
  visitSomething,
  firstToVisit,
  willBeFirst,
  visitWhere,
  visitingWhere,
  duringVisit,
  visitTo,
  visitTheCountry,
  putOff,
  visitBy,
  stopover,
  beForVisit,
  beToMeet,
  beForTalks,
  inForTalks,
  ...tours,
  ...presences,
  ...arrivals,
  ...departures,
  ...errands,
  ...receptions,
  ...journeys,
];
