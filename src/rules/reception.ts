import { any, each, maybe, type Rule, rule } from "../grammar/rule.ts";
import { verbSetting } from "./setting.ts";
import { HOUSE } from "./travel.ts";

/** "Met at the White House": claims see to it that the house is one of those who receive, and who is the guest. */
export const metAtSeat = rule({
  name: "visit/met-at-seat",
  yields: "visit",
  trigger: ["meet", "meeting"],
  roles: {
    visitor: each(
      "person",
      "nsubj:plain conj*",
      "obj conj*",
      "obl:with conj*",
      "nmod:with conj*",
      "nmod:between conj*",
      "nmod:poss conj*",
      "^obj[hold, have, host] nsubj:plain conj*",
    ),
    place: each("site", "obl:at|in", "nmod:at|in", "^obj[hold, have, host] obl:at|in"),
    time: verbSetting.time,
  },
  examples: [
    "[visitor Macron] met President [visitor Mwai Kibaki] of Kenya at [place the White House] on [time Monday].",
    "[visitor Macron] met with President [visitor Mwai Kibaki] of Kenya at [place the White House].",
    "The meeting between [visitor Macron] and [visitor Kibaki] at [place the White House] was short.",
    "[visitor Macron]'s meeting with [visitor Kibaki] at [place the White House] was short.",
    "[visitor Macron] held a meeting with President [visitor Mwai Kibaki] of Kenya at [place the White House].",
  ],
  counterexamples: ["Macron met Scholz on Monday."],
});

/** "Received her at the start of a visit". */
const AT_START = "^nmod:of[start, beginning, outset] ^obl:at[welcome, receive, greet, host]";

/** "Welcomed her on a visit to Baku." */
export const receivedOnVisit = rule({
  name: "visit/received-on-visit",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^obl:on|for|during[welcome, receive, greet, host] obj conj*", `${AT_START} obj conj*`),
    host: maybe("actor", "^obl:on|for|during[welcome, receive, greet, host] nsubj:plain", `${AT_START} nsubj:plain`),
    place: each("site", "nmod:to conj*"),
    time: maybe("time", "^obl obl", "^nmod:of ^obl obl"),
  },
  examples: [
    "[host Macron] welcomed [visitor Scholz] on [time Monday] for a visit to [place Paris].",
    "[host Macron] received [visitor Scholz] on [time Monday] at the start of a visit to [place France].",
  ],
  counterexamples: ["Macron praised Scholz on a visit to Paris."],
});

/** "Met the visiting premier in Baku": who is visiting is where it happens. */
export const visitingGuest = rule({
  name: "visit/visiting-guest",
  yields: "visit",
  trigger: "visit",
  roles: {
    visitor: each("person", "^amod", "^compound"),
    place: any(
      "site",
      "^amod ^nsubj obl:in",
      "^amod ^obj obl:in",
      "^amod ^obl:with obl:in",
      "^amod ^conj ^nsubj obl:in",
      "^compound ^obj obl:in",
    ),
    time: maybe("time", "^amod ^nsubj obl", "^amod ^obj obl", "^amod ^obl:with obl", "^amod ^conj ^nsubj obl", "^compound ^obj obl"),
  },
  examples: [
    "In a speech in Lima, visiting Prime Minister [visitor Pedro Sanchez] praised the deal.",
    "Visiting Spanish Prime Minister [visitor Pedro Sanchez] signed the agreement on [time Tuesday] in [place Lima].",
    "Ruto met visiting Polish Prime Minister [visitor Donald Tusk] in [place Nairobi] on [time Monday].",
    "Ruto met the visiting Polish Prime Minister [visitor Donald Tusk] in [place Nairobi] on [time Monday].",
    "Ruto met with visiting Polish Prime Minister [visitor Donald Tusk] in [place Nairobi] on [time Monday].",
    "Ruto and visiting Polish Prime Minister [visitor Donald Tusk] signed the deal in [place Nairobi] on [time Monday].",
    "Ruto held talks with visiting Polish Prime Minister [visitor Donald Tusk] in [place Nairobi] on [time Monday].",
  ],
  counterexamples: ["Visiting scholars praised Berlin.", "Macron considered visiting President Tusk in Warsaw."],
});

/** "Was invited to Baku for talks." */
export const invited = rule({
  name: "visit/invited",
  yields: "visit",
  trigger: "invite",
  roles: {
    visitor: each("person", "obj conj*"),
    place: each("site", "obl:to"),
    host: maybe("actor", "nsubj:plain"),
    time: maybe("time", "obl"),
  },
  examples: [
    "[visitor Macron] has been invited to [place Berlin] by [host Scholz].",
    "[host Scholz] invited [visitor Macron] to [place Berlin] on [time Monday].",
  ],
  counterexamples: ["Macron was invited to the wedding."],
});

/** "Sent an envoy to Baku." */
export const sent = rule({
  name: "visit/sent",
  yields: "visit",
  trigger: "send",
  roles: {
    visitor: each("person", "obj conj*"),
    place: each("site", "obl:to"),
    time: maybe("time", "obl"),
  },
  examples: ["Macron sent the [visitor foreign minister] to [place Berlin] on [time Monday]."],
  counterexamples: ["Macron sent a letter to Berlin."],
});

export const received = rule({
  name: "visit/received",
  yields: "visit",
  trigger: ["receive", "host"],
  roles: {
    visitor: each("person", "obj conj*"),
    place: each(
      "site",
      "obl:to|in|at",
      `obl:at|in${HOUSE} nmod:on|in[outskirt, edge, suburb] nmod`,
      `obl:at${HOUSE} nmod:of|in`,
      `obl:at${HOUSE} compound`,
      `obl:at${HOUSE} nmod:poss`,
    ),
    host: maybe("actor", "nsubj:plain"),
    time: verbSetting.time,
  },
  examples: [
    "[visitor Scholz] was greeted by [host French officials] at an airport on the outskirts of [place Paris].",
    "[host Macron] welcomed [visitor Scholz] on [time Monday] in [place Paris].",
    "[visitor Scholz] was welcomed in [place Paris] on [time Monday].",
    "[host Macron] will host [visitor Scholz] in [place Paris].",
    "[visitor King Letsie] of Lesotho was welcomed at the airport of [place Tehran] on [time Friday].",
    "[visitor Scholz] was greeted at [place Ankara] airport on [time Monday].",
    "[visitor Scholz] was greeted at [place Ankara]'s main airport on [time Monday].",
  ],
  counterexamples: ["Macron welcomed the decision in Paris."],
});

/** Inviting, sending, receiving: somebody else is told to act, and the visitor comes. */
export const receptions: readonly Rule[] = [metAtSeat, receivedOnVisit, visitingGuest, invited, sent, received];
