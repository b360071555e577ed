import { each, one, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";

/*
 * Who receives and hosts whom, at a table or elsewhere.
 */

export const receive = rule({
  name: "meeting/receive",
  yields: "meeting",
  trigger: "receive",
  roles: {
    host: one("person", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    ...verbSetting,
  },
  examples: [
    "[host Macron] looks forward to welcoming [counterpart Scholz].",
    "[host Erdogan] received [counterpart Lavrov] in [place Ankara] on [time Friday].",
    "[counterpart Lavrov] was received by [host Erdogan] in [place Ankara].",
  ],
  unless: ["obl:at[airport, airfield, airbase, station]", "obl:on|upon[arrival]"],
  counterexamples: [
    "Lavrov received a letter from Erdogan.",
    "Erdogan welcomed the decision of Lavrov.",
    "Lavrov was greeted at the airport by Fidan.",
    "On arrival at the palace, Lavrov was received by Fidan.",
  ],
});

export const host = rule({
  name: "meeting/host",
  yields: "meeting",
  trigger: "host",
  roles: {
    host: one("person", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    ...verbSetting,
  },
  examples: [
    "[host Macron] hosted [counterpart Scholz] in [place Paris] on [time Friday].",
    "[counterpart Scholz] was hosted by [host Macron].",
  ],
  counterexamples: ["Macron hosted a dinner."],
});

/** Meals that people meet at. */
export const meal = rule({
  name: "meeting/meal",
  yields: "meeting",
  trigger: "meal",
  roles: {
    party: each(
      "person",
      "^obj[have, hold, host, share, attend, enjoy, schedule, cancel, pencil, plan] nsubj:plain conj*",
      "^obl:at|over|during|for|out_of|of|in nsubj:plain conj*",
    ),
    counterpart: each(
      "person",
      "nmod:with conj*",
      "^obl:in[pencil, squeeze, slot, fit, slip] obl:with conj*",
      "^obj[have, hold, host, share, attend, enjoy, schedule, cancel, pencil, plan] obl:with conj*",
    ),
    ...nounSetting,
  },
  examples: [
    "[party Macron] had lunch with [counterpart Scholz] in [place Berlin].",
    "[party Macron] will host a working dinner with [counterpart Scholz] on [time Friday].",
    "The [party French president] has pencilled in a working dinner on [time Friday] with the [counterpart German chancellor].",
    "[party Macron] pencilled in a working lunch with [counterpart Scholz].",
    "[party Macron] attended a dinner with [counterpart Scholz] in [place Berlin].",
  ],
  counterexamples: ["Macron had lunch with his family.", "Macron skipped lunch."],
});

/** "Had lunch together". */
export const mealTogether = rule({
  name: "meeting/meal-together",
  yields: "meeting",
  trigger: "meal",
  official: true,
  roles: { party: each("person", "^obj[have, share, eat, take] nsubj:plain conj*"), ...nounSetting },
  requires: ["^obj advmod[together]"],
  examples: ["President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] had lunch together in [place Nice] on [time Friday]."],
  counterexamples: ["President Emmanuel Macron and Chancellor Olaf Scholz had lunch."],
});

/** "Received a visit from the queen". */
export const receivedVisit = rule({
  name: "meeting/received-visit",
  yields: "meeting",
  trigger: "visiting",
  official: true,
  roles: { host: one("person", "^obj[receive] nsubj:plain"), counterpart: each("person", "nmod:from conj*"), ...nounSetting },
  examples: ["Chancellor [host Olaf Scholz] received a visit from the [counterpart Saudi crown prince] on [time Monday]."],
  counterexamples: ["The city received a visit from the Saudi crown prince."],
});

export const dine = rule({
  name: "meeting/dine",
  yields: "meeting",
  trigger: "dine",
  roles: {
    party: each("person", "nsubj conj*"),
    counterpart: each("person", "obl:with conj*"),
    ...verbSetting,
  },
  examples: ["[party Macron] dined with [counterpart Scholz] in [place Nice] on [time Friday]."],
  counterexamples: ["Macron dined with his family."],
});

/** "Dined together". */
export const dineTogether = rule({
  name: "meeting/dine-together",
  yields: "meeting",
  trigger: "dine",
  official: true,
  roles: { party: each("person", "nsubj:plain conj*"), ...verbSetting },
  requires: ["advmod[together]"],
  examples: ["President [party Macron] and Chancellor [party Scholz] dined together in [place Nice] on [time Friday]."],
  counterexamples: ["President Macron and Chancellor Scholz dined in Nice on Friday."],
});

/** "Held a reception for his guest". */
export const reception = rule({
  name: "meeting/reception",
  yields: "meeting",
  trigger: "reception",
  official: true,
  roles: {
    host: one("person", "^obj[hold, host, give] nsubj:plain"),
    counterpart: each("person", "nmod:for conj*", "^obj[hold, host, give] obl:for conj*"),
    ...nounSetting,
  },
  examples: [
    "[host Macron] held a reception for Chancellor [counterpart Scholz] in [place Paris].",
    "[host Macron] will host a reception on [time Monday] for Chancellor [counterpart Scholz].",
  ],
  counterexamples: ["The embassy held a reception for the French president.", "Macron held a reception in Paris."],
});
