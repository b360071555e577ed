import { each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";
import { EVENT, HOUSE, LED_BY, OCCASION, TOWN } from "./travel.ts";

/** Where somebody heads for; a body is what somebody comes for ("arrived for the council"). */
export const FOR = "obl:for conj*";

/** Whose plane arrives. */
const CARRIED = [
  "nsubj[plane, aircraft, jet, helicopter, motorcade] nmod:poss",
  "nsubj[plane, aircraft, jet, helicopter] acl[carry] obj conj*",
];

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
    place: each("site", "obl:for conj*", "nmod:to|for", "^obj[board, catch, take] obl:to|for", `obl:for${EVENT} nmod:in|at`),
    time: maybe("time", "obl", "^obj obl"),
  },
  unless: ["obj", "advmod[back, home]"],
  examples: [
    "[visitor Macron] left for [place Berlin] on [time Monday].",
    "[visitor Macron] departs for [place Berlin] and [place Warsaw] on [time Monday].",
    "[visitor Macron] boarded a plane to [place Berlin] on [time Monday].",
    "[visitor Macron] boarded a flight to [place Berlin].",
    "[visitor Macron] set off for [place Berlin] on [time Monday].",
    "[visitor Macron] left on [time Monday] for a summit in [place Nairobi].",
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

/** "Dropped by Baku", "set foot in Baku", "was given a warm welcome in Baku". */
export const dropBy = rule({
  name: "visit/drop-by",
  yields: "visit",
  trigger: ["drop-by", "foot", "welcoming"],
  roles: {
    visitor: each(
      "person",
      "nsubj:plain conj*",
      "^obj[set] nsubj:plain conj*",
      "^obj[give] nsubj:pass conj*",
      "^obj[receive, get, enjoy] nsubj:plain conj*",
    ),
    place: each("site", "obl:by", "^obj[set] obl:in|on", "^xcomp[give] obl:in", "^obj[give, receive, get, enjoy] obl:in", "nmod:in"),
    time: maybe("time", "obl", "^obj obl"),
  },
  examples: [
    "[visitor Macron] dropped by [place Berlin] on [time Monday].",
    "[visitor Macron] vowed never to set foot in [place Germany].",
    "[visitor Macron] was given a warm welcome in [place Berlin].",
    "[visitor Macron] received a warm welcome in [place Berlin].",
    "[visitor Macron] was given a red-carpet welcome in [place Berlin].",
    "[visitor Macron] got a hero's welcome in [place Kyiv].",
    "[visitor Macron] received a formal welcome [time Tuesday] in [place Berlin].",
  ],
  counterexamples: ["Macron dropped the plan in Berlin.", "Macron said the delegates were on a good footing in Berlin."],
});

/** "Stopped in Baku", "stopped over in Baku". */
export const stopIn = rule({
  name: "visit/stop",
  yields: "visit",
  trigger: "stop-in",
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "obl:in|at|by conj*"), time: verbSetting.time },
  unless: ["obj"],
  examples: ["[visitor Macron] stopped in [place Berlin] and [place Warsaw] on [time Monday]."],
  counterexamples: ["Macron stopped the talks in Berlin."],
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

/** "Spent two days in Baku". */
export const spendIn = rule({
  name: "visit/spend",
  yields: "visit",
  trigger: "spend-in",
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "obl:in|at conj*"), time: verbSetting.time },
  examples: ["[visitor Macron] spent [time two days] in [place Kenya]."],
  counterexamples: ["Macron spent a million in Berlin.", "Macron spent two years in Berlin."],
});

/** "Will stay in Baku for two nights". */
export const stayFor = rule({
  name: "visit/stay-for",
  yields: "visit",
  trigger: "stay-for",
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "obl:in|at conj*"), time: verbSetting.time },
  examples: ["[visitor Macron] will stay in [place Honolulu] for [time two nights]."],
  counterexamples: ["Macron will stay in power for two days."],
});

/** "The trip will take him to three states". */
export const takeTo = rule({
  name: "visit/take-to",
  yields: "visit",
  trigger: "take-to",
  roles: { visitor: each("person", "obj conj*"), place: each("site", "obl:to conj*"), time: verbSetting.time },
  requires: ["nsubj[trip, tour, visit, journey, swing, mission, itinerary, voyage, travel]"],
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

/** "Has been to Baku." */
export const beenTo = rule({
  name: "visit/been-to",
  yields: "visit",
  trigger: "been",
  roles: { visitor: each("person", "^cop nsubj:plain conj*"), place: each("site", "^cop") },
  requires: ["^cop case[to]"],
  told: ["^cop"],
  examples: ["[visitor Macron] has been to [place Berlin]."],
  counterexamples: ["Macron has been in Berlin since the summit."],
});

export const goTo = rule({
  name: "visit/go",
  yields: "visit",
  trigger: "go",
  roles: {
    visitor: each("person", "nsubj:plain conj*"),
    place: each("site", "obl:to conj*"),
    time: verbSetting.time,
    occasion: OCCASION,
  },
  unless: ["advmod[back, home]"],
  examples: ["[visitor Macron] went to [place Kyiv] on [time Monday]."],
  counterexamples: ["Macron went home to Paris.", "The contract went to Berlin."],
});

export const arrive = rule({
  name: "visit/arrive",
  yields: "visit",
  trigger: "arrive",
  roles: {
    visitor: each(
      "person",
      "nsubj:plain conj*",
      "obl:including conj*",
      LED_BY,
      ...CARRIED,
      "^acl[plan, intention, decision, offer, promise, invitation] ^obj nsubj:plain conj*",
      "^acl:relcl nsubj:plain conj*",
      "before",
    ),
    place: each(
      "site",
      "obl:in|into|to|on|near conj*",
      FOR,
      `obl:in|to|at${TOWN} nmod:of`,
      `obl:in|to|at${TOWN} appos`,
      "obl:at nmod:in|near|outside",
      `obl:at${HOUSE} nmod:of`,
      `obl:at${HOUSE} compound`,
      `obl:at${HOUSE} nmod:poss`,
      `obl:to|for${EVENT} nmod:in|at`,
    ),
    time: verbSetting.time,
    occasion: OCCASION,
  },
  examples: [
    "The statement comes as President [visitor Hosni Mubarak] arrived in [place Santo Domingo] [time Saturday].",
    "[visitor Macron] arrived in [place Berlin] on [time Monday].",
    "[visitor Macron]'s plane landed in [place Berlin] on [time Monday].",
    "The plane carrying [visitor Macron] landed in [place Berlin] on [time Monday].",
    "[visitor Macron] travelled to the summit in [place Italy] on [time Monday].",
    "[visitor Macron] came to [place Berlin] on [time Monday].",
    "Kenyan [visitor leaders], including [visitor William Ruto] and [visitor Rigathi Gachagua], arrived in [place Kigali] on [time Monday].",
    "An Iraqi [visitor delegation] led by Foreign Minister [visitor Fuad Hussein] arrived in [place Ankara] on [time Tuesday].",
    "[visitor Macron] arrived in the Kenyan capital, [place Nairobi], on [time Monday].",
    "[visitor Macron] arrived at the Saray complex in [place Dushanbe] (Tajikistan) to praise the deal.",
    "[visitor Macron] will travel to [place Qatar] and [place Kuwait].",
    "[visitor Macron] arrived in the German capital of [place Berlin].",
    "[visitor Macron] has announced plans to travel to [place Berlin].",
    "[visitor Macron] slipped into [place Berlin] on [time Monday].",
    "[visitor Macron] showed up in [place Berlin] on [time Monday].",
    "[visitor Macron] turned up in [place Berlin] on [time Monday].",
    "[visitor Macron] headed for [place Tonga] on [time Monday].",
    "[visitor Macron] will travel to [place Berlin] for the [occasion summit].",
    "[visitor The Ghanaian vice president] was another guest who arrived in [place Tehran] on [time Friday].",
    "[visitor Macron] arrived at the airport of [place Ankara] on [time Monday].",
    "[visitor Macron] arrived at [place Ankara] airport on [time Monday].",
    "[visitor Macron] arrived at [place Ankara]'s main airport on [time Monday].",
    "Had the [visitor French leader] travelled to [place Berlin], he would have met Scholz.",
  ],
  unless: ["advmod[back, home]"],
  counterexamples: ["The goods arrived in Berlin.", "Macron flew back to Paris on Monday."],
});

/** "Arrived here on Monday": the place is the dateline's, as claims see to. */
export const arriveHere = rule({
  name: "visit/arrive-here",
  yields: "visit",
  trigger: "arrive",
  roles: { visitor: each("person", "nsubj:plain conj*"), time: verbSetting.time },
  requires: ["advmod[here]"],
  unless: ["advmod[back, home]"],
  examples: ["[visitor Macron] arrived here on [time Monday]."],
  counterexamples: ["Macron arrived on Monday.", "The goods arrived here.", "Macron arrived back here on Monday."],
});

export const leadDelegation = rule({
  name: "visit/lead-delegation",
  yields: "visit",
  trigger: "participant",
  roles: {
    visitor: each("person", "^obj[lead, head] nsubj:plain conj*"),
    place: each("site", "nmod:to conj*"),
    time: nounSetting.time,
  },
  examples: [
    "[visitor Macron] will lead a delegation to [place Kenya], [place Uganda] and [place Rwanda].",
    "President [visitor Macron] heads a delegation to [place Bali].",
    "[visitor Scholz] will lead a delegation to [place Paris] on [time Monday].",
  ],
});

/** Going, leaving for, arriving, stopping: the journey and not the visit is named. */
export const arrivals: readonly Rule[] = [
  due,
  expected,
  leaveFor,
  leaveHomeFor,
  leaveToAttend,
  leaveOneForOther,
  headedTo,
  spendIn,
  stayFor,
  dropBy,
  stopIn,
  takeTo,
  onWay,
  beenTo,
  goTo,
  arrive,
  arriveHere,
  leadDelegation,
];
