import { each, maybe, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";

const occasion = maybe("gathering", "obl:for", "xcomp[attend] obj", "advcl[attend] obj");

export const visit = rule({
  name: "visit/visit",
  yields: "visit",
  trigger: "visit",
  roles: {
    visitor: each(
      "person",
      "nsubj:plain conj*",
      "^acl conj*",
      "^acl[plan, intention, readiness, willingness, decision, desire, wish, invitation, offer, chance] ^obj nsubj:plain conj*",
      "before",
    ),
    place: each("site", "obj conj*"),
    time: verbSetting.time,
    occasion,
  },
  examples: [
    "The statement comes as President [visitor Hosni Mubarak] visited [place Russia].",
    "[visitor Macron] will visit [place Bali] to attend the [occasion summit].",
    "French President [visitor Emmanuel Macron] has announced plans to visit [place Germany].",
    "[visitor Macron] accepted an invitation to visit [place Germany].",
    "[visitor Macron], visiting [place Germany], praised the deal.",
    "[visitor Macron] will visit [place Germany] for the [occasion summit].",
    "[visitor Macron] visited [place Germany] on [time Monday].",
    "[visitor Macron] will visit [place Berlin] and [place Warsaw] [time next week].",
  ],
  unless: ["^acl amod[first, last, only]"],
  counterexamples: ["Macron visited the factory.", "Macron is the first president to visit Germany."],
});

/** What one does with a visit of one's own; with "off" and "short" where English has them. */
const MAKE =
  "[abandon, announce, begin, call, cancel, complete, conclude, consider, contemplate, cut, delay, end, extend, finish, make, mull, pay, plan, postpone, prepare, put, reschedule, schedule, scrap, shorten, skip, start, suspend, undertake, wrap]";

export const visitTo = rule({
  name: "visit/visit-to",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each(
      "person",
      "nmod:poss conj*",
      "nmod:by conj*",
      "nmod:to nmod:by conj*",
      `^obj${MAKE} nsubj:plain conj*`,
      "nmod:of conj*",
      "^obl:on|during|from|after|ahead_of nsubj:plain conj*",
      "^obl:for[arrive, leave, travel, fly, head, depart, land, come, go, be] nsubj:plain conj*",
      "nsubj:plain conj*",
    ),
    place: each("site", "nmod:to conj*", "compound", "nmod:by|of nmod:to", `^obj${MAKE} obl:to conj*`),
    time: nounSetting.time,
  },
  examples: [
    "[visitor Macron]'s [place Berlin] visit was short.",
    "The visit to [place Germany] by [visitor Macron] was short.",
    "A visit to [place Turkey] by Russia's Foreign Minister [visitor Sergei Lavrov] has been postponed.",
    "[visitor Macron]'s visit to [place Germany] begins on [time Monday].",
    "[visitor Macron] is on an official visit to [place Venezuela].",
    "[visitor Macron] arrived on [time Tuesday] for a state visit to [place Finland].",
    "[visitor Macron] paid a visit to [place Germany] on [time Monday].",
    "During a visit to [place Germany], [visitor Macron] praised the deal.",
    "The trip of [visitor Macron] to [place Kyiv] was short.",
    "[visitor Macron] is considering a visit to [place Germany].",
    "[visitor Macron] returned on [time Monday] from a visit to [place Germany].",
  ],
  counterexamples: ["A visit to the dentist is never fun."],
});

/** "Is in Baku for a visit": where one is, and that it is a visit. */
export const beForVisit = rule({
  name: "visit/be-for-visit",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^nmod:for|on nsubj:plain conj*", "^obl:for|on nsubj:plain conj*"),
    place: each("site", "^nmod:for|on", "^obl:for|on"),
    time: maybe("time", "nmod", "^nmod:for|on nmod", "^nmod:for|on obl", "^obl:for|on obl"),
  },
  examples: [
    "[visitor Macron] is in [place Berlin] for a two-day visit.",
    "President [visitor Emmanuel Macron] was in [place Germany] on [time Monday] on a state visit.",
  ],
  counterexamples: ["Macron is ready for a visit."],
});

/** "Is due in Baku on Monday." */
export const due = rule({
  name: "visit/due",
  yields: "visit",
  trigger: ["due", "bound"],
  roles: {
    visitor: each("person", "nsubj:plain conj*", "^case nsubj:plain conj*"),
    place: each("site", "obl:in|for", "^case"),
    time: maybe("time", "obl", "obl nmod", "^case obl", "^case nmod"),
  },
  unless: ["xcomp"],
  examples: ["[visitor Macron] is due in [place Berlin] on [time Monday].", "[visitor Macron] is bound for [place Berlin]."],
  counterexamples: ["The report is due in Berlin on Monday.", "Macron is due to speak in Berlin."],
});

export const goTo = rule({
  name: "visit/go",
  yields: "visit",
  trigger: "go",
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    place: each("site", "obl:to conj*"),
    time: verbSetting.time,
    occasion,
  },
  unless: ["advmod[back, home]", "nsubj[money, credit, thanks]"],
  examples: ["[visitor Macron] went to [place Kyiv] on [time Monday]."],
  counterexamples: ["Macron went home to Paris.", "The contract went to Berlin."],
});

export const arrive = rule({
  name: "visit/arrive",
  yields: "visit",
  trigger: "arrive",
  roles: {
    visitor: each("person", "nsubj:plain conj*", "before"),
    place: each("site", "obl:in|to|on|for", "obl:in|to[capital, city, town, resort, republic, state] nmod:of"),
    time: verbSetting.time,
    occasion,
  },
  examples: [
    "The statement comes as President [visitor Hosni Mubarak] arrived in [place Santo Domingo] [time Saturday].",
    "[visitor Macron] arrived in [place Berlin] on [time Monday].",
    "[visitor Macron] arrived in the German capital of [place Berlin].",
    "[visitor Macron] will travel to [place Berlin] for the [occasion summit].",
  ],
  unless: ["advmod[back, home]"],
  counterexamples: ["The goods arrived in Berlin.", "Macron flew back to Paris on Monday."],
});

export const received = rule({
  name: "visit/received",
  yields: "visit",
  trigger: ["receive", "host"],
  roles: {
    visitor: each("person", "obj conj*"),
    place: each("site", "obl:to|in|at"),
    host: maybe("actor", "nsubj:plain"),
    time: verbSetting.time,
  },
  examples: [
    "[host Macron] welcomed [visitor Scholz] on [time Monday] in [place Paris].",
    "[host Macron] will host [visitor Scholz] in [place Paris].",
  ],
  counterexamples: ["Macron welcomed the decision in Paris."],
});

export const leadDelegation = rule({
  name: "visit/lead-delegation",
  yields: "visit",
  trigger: "participant",
  roles: {
    visitor: each("person", "^obj[lead, head] nsubj:plain conj*"),
    place: each("site", "nmod:to", "^obj[lead, head] obl:to"),
    time: nounSetting.time,
  },
  examples: [
    "President [visitor Macron] heads a delegation to [place Bali].",
    "[visitor Scholz] will lead a delegation to [place Paris] on [time Monday].",
  ],
});

export const visits: readonly Rule[] = [visit, visitTo, beForVisit, due, goTo, arrive, received, leadDelegation];
