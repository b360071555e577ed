import { each, maybe, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";
import { MAKE, TOWN } from "./travel.ts";

/** Words for a journey, and for what is planned for it. */
const JOURNEY = "[trip, tour, visit, journey, swing, itinerary, mission, travel, voyage, travels, programme, program, schedule]";

/** How one sets out on a journey, goes on with it or ends it: what may be "with stops in". */
const MOVE =
  "[depart, leave, travel, embark, begin, start, open, kick, continue, resume, end, conclude, finish, wrap, cap, go, fly, head, set, visit, arrive, tour]";

/** How a journey has its stops. */
const HOLD = "[include, feature, involve, comprise, encompass, entail]";

/** "On the first leg of a tour of three states": a visit each. */
export const tourOf = rule({
  name: "visit/tour-of",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each(
      "person",
      "^nmod:of[leg, stop, stage, part, day] ^nmod:on|during|in nsubj:plain conj*",
      "^nmod:of[leg, stop, stage, part, day] ^obl:on|during|in|at|for nsubj:plain conj*",
      "^obl:on|during|for nsubj:plain conj*",
      `^obj${MAKE} nsubj:plain conj*`,
      "nmod:poss conj*",
      "nsubj:plain conj*",
    ),
    place: each("site", "nmod:of conj*", `nmod:of${TOWN} appos conj*`, "nmod:including conj*"),
    time: nounSetting.time,
  },
  examples: [
    "[visitor Macron] is in Cairo on the first leg of a tour of [place Egypt], [place Jordan] and [place Lebanon].",
    "[visitor Macron] arrived in Cairo on the first leg of a tour of [place Egypt], [place Jordan] and [place Lebanon].",
    "[visitor Macron] praised the deal during a tour of [place Kenya] and [place Rwanda].",
    "[visitor Macron]'s tour of [place Kenya] and [place Rwanda] was short.",
    "[visitor Macron] is on a tour of [place Kenya] and [place Rwanda].",
    "[visitor Macron] is on a tour of five African countries, including [place Egypt] and [place Kenya].",
    "[visitor Macron]'s tour of three countries - [place Egypt], [place Kenya] and [place Togo] - begins on [time Monday].",
    "[visitor Macron] began a tour of [place Kenya] and [place Rwanda] on [time Monday].",
  ],
  counterexamples: ["Macron began a tour of the museum."],
});

/** "Departs on a tour with stops in three capitals." */
export const withStops = rule({
  name: "visit/with-stops",
  yields: "visit",
  trigger: ["visiting", "stop"],
  roles: {
    visitor: each(
      "person",
      `^obl:with|including${MOVE} nsubj:plain conj*`,
      "^nmod:with|including ^obl:for|on|during nsubj:plain conj*",
      "^nmod:with|including ^obj nsubj:plain conj*",
    ),
    place: each("site", "nmod:in|at|to conj*"),
    time: maybe("time", "^obl:with|including obl"),
  },
  told: ["^nmod:with|including"],
  examples: [
    "[visitor Macron] will depart for a trip to Asia [time this week], with stops in [place Vietnam], [place Laos] and [place Japan].",
    "[visitor Macron] begins a tour on [time Monday] with stops in [place Manila] and [place Jakarta].",
    "[visitor Macron] left on a tour of Asia including stops in [place Manila] and [place Jakarta].",
    "[visitor Macron] began a tour including visits to [place Kenya] and [place Rwanda].",
  ],
  counterexamples: ["Macron praised the bus with stops in Berlin."],
});

/** "Her tour includes stops in two capitals." */
export const includesStops = rule({
  name: "visit/includes-stops",
  yields: "visit",
  trigger: ["visiting", "stop"],
  roles: {
    visitor: each(
      "person",
      `^obj${HOLD} nsubj${JOURNEY} nmod:poss`,
      `^obj${HOLD} ^acl:relcl nsubj:plain conj*`,
      `^obj${HOLD} ^acl:relcl ^obj nsubj:plain conj*`,
      `^obj${HOLD} ^acl:relcl ^nmod:of[part] nsubj nmod:poss`,
    ),
    place: each("site", "nmod:in|at|to conj*", `^obj${HOLD} obl:in|at|to conj*`),
    time: maybe("time", `^obj${HOLD} obl`),
  },
  told: [`^obj${HOLD} ^acl:relcl`],
  examples: [
    "[visitor The chancellor]'s African tour will include stops in [place Lagos] and [place Accra].",
    "[visitor Macron] is on a Gulf tour that includes visits to [place Doha] and [place Riyadh].",
    "[visitor Macron] began a tour that includes visits to [place Doha] and [place Riyadh] on [time Monday].",
    "[visitor Macron]'s tour, which will include stops in [place Doha] and [place Riyadh], was praised.",
    "[visitor Macron]'s visit to Kenya is part of a tour that also includes trips to [place Ghana] and [place Togo].",
    "[visitor Macron]'s trip will include a stop on [time Monday] in [place Kenya].",
  ],
  counterexamples: ["The plan includes visits to Doha.", "The film includes stops in Doha."],
});

/** "Her trip will include two states." */
export const includes = rule({
  name: "visit/includes",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "nmod:poss"),
    place: each("site", `^nsubj${HOLD} obj conj*`, `acl:relcl${HOLD} obj conj*`),
    time: maybe("time", `^nsubj${HOLD} obl`),
  },
  told: [`^nsubj${HOLD}`, `acl:relcl${HOLD}`],
  examples: [
    "[visitor Macron]'s trip will include [place Kenya] and [place Ethiopia].",
    "[visitor Macron]'s trip, which includes [place Kenya] and [place Ethiopia], was praised.",
    "[visitor Macron]'s trip will include [place Kenya] on [time Monday].",
  ],
  counterexamples: ["Macron's visit includes talks."],
});

/** "Her first stop is Hanoi", "Hanoi is the first stop of her trip". */
export const stopIs = rule({
  name: "visit/stop-is",
  yields: "visit",
  trigger: "stop",
  roles: {
    visitor: each("person", "nmod:poss", "nmod:on|of|in nmod:poss", "nmod:on|of|in acl:relcl[take] obj"),
    place: each("site", "^nsubj", "nsubj"),
    time: maybe("time", "^nsubj obl"),
  },
  requires: [["^nsubj cop", "cop"]],
  told: ["^nsubj"],
  examples: [
    "[visitor Macron]'s first stop is [place Vietnam], where he will speak.",
    "The first stop on [visitor Macron]'s trip will be [place Hanoi].",
    "[visitor Macron]'s first stop will be [place Vietnam] on [time Monday].",
    "[place Kenya] was the final stop on [visitor Merkel]'s African tour.",
    "[place Kenya] is the first stop on a tour that will also take [visitor Merkel] to Rwanda.",
  ],
  counterexamples: ["Macron's first stop was a surprise."],
});

/** "Will end the trip in Lusaka." */
export const tourIn = rule({
  name: "visit/tour-in",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each(
      "person",
      "^obj[begin, start, open, launch, end, conclude, finish, kick, wrap, cap] nsubj:plain conj*",
      "^obl:off[kick, start] nsubj:plain conj*",
    ),
    place: each(
      "site",
      "^obj[begin, start, open, launch, end, conclude, finish, kick, wrap, cap] obl:in|at",
      "^obl:off[kick, start] obl:in|at",
    ),
    time: verbSetting.time,
  },
  examples: ["[visitor Macron] will end the trip in [place Lusaka].", "[visitor Macron] kicked off his tour Thursday in [place Lusaka]."],
  counterexamples: ["Macron will end the talks in Lusaka."],
});

/** "Will transit through Guam", "transited Los Angeles". */
export const transit = rule({
  name: "visit/transit",
  yields: "visit",
  trigger: "transit",
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    place: each("site", "obl:through|in|via|at conj*", "obj"),
    time: verbSetting.time,
  },
  examples: [
    "[visitor Macron] will transit through [place Guam] on [time Monday].",
    "[visitor Macron] transited [place Guam] on [time Monday].",
  ],
  counterexamples: ["The ship transited Guam on Monday."],
});

/** Journeys of several stops, told by the journey or by the stop. */
export const tours: readonly Rule[] = [tourOf, withStops, includesStops, includes, stopIs, tourIn, transit];
