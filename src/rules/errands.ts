import { each, maybe, type Rule, rule } from "../grammar/rule.ts";

/*
 * Idioms of going somewhere: "made his way to", "paid Taiwan a visit", "her tour took in".
 */

/** "Made his way to Baku", "is winging her way to Baku". */
const makeWay = rule({
  name: "visit/make-way",
  yields: "visit",
  trigger: "way",
  roles: {
    visitor: each("person", "^obj[make, wing, wend] nsubj:plain conj*"),
    place: each("site", "^obj[make, wing, wend] obl:to conj*"),
    time: maybe("time", "^obj obl"),
  },
  told: ["^obj"],
  examples: ["[visitor Macron] made his way to [place Baku] on [time Monday]."],
  counterexamples: ["Macron found his way to Baku."],
});

/** "Paid Taiwan a visit." */
const paidPlace = rule({
  name: "visit/paid-place",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^obj[pay] nsubj:plain conj*"),
    place: each("site", "^obj[pay] iobj"),
    time: maybe("time", "^obj obl"),
  },
  examples: ["[visitor Macron] paid [place Taiwan] a visit on [time Monday]."],
  counterexamples: ["Macron paid Scholz a visit.", "Macron gave Taiwan a visit."],
});

/** "Her tour took in Chad and Mali." */
const tookIn = rule({
  name: "visit/took-in",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "nmod:poss", "nmod:by"),
    place: each("site", "^nsubj[take] obl:in conj*", "^nsubj[take] obj conj*"),
    time: maybe("time", "^nsubj obl"),
  },
  requires: [["^nsubj obl:in", "^nsubj compound:prt[in]"]],
  unless: ["^nsubj obj[place]"],
  told: ["^nsubj"],
  examples: [
    "President [visitor Xi]'s tour took in [place Belgrade] and [place Budapest].",
    "[visitor Macron]'s tour took in [place Chad] and [place Mali].",
    "A tour by [visitor Macron] will take in [place Chad] on [time Monday].",
  ],
  counterexamples: ["Macron's tour took Chad by surprise.", "Macron's tour took place in Chad."],
});

/** "Took in Chad on her tour of the region": a stop of a journey. */
const tookInOnTour = rule({
  name: "visit/took-in-on-tour",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^obl:on|during[take] nsubj:plain conj*"),
    place: each("site", "^obl:on|during[take] obj:in conj*", "^obl:on|during[take] obl:in conj*"),
    time: maybe("time", "^obl:on|during[take] obl"),
  },
  told: ["^obl:on|during[take]"],
  examples: [
    "[visitor Guyana's president] took in [place Caracas] on his tour of the region.",
    "The [visitor French president] took in [place Chad] and [place Mali] on [time Monday] during his African tour.",
  ],
  counterexamples: ["Macron took the plan to Berlin on his tour.", "Macron took in the view on his tour."],
});

/** Going somewhere, told in idioms. */
export const errands: readonly Rule[] = [makeWay, paidPlace, tookIn, tookInOnTour];
