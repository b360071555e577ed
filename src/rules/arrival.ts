import { each, maybe, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";
import { EVENT, HOUSE, LED_BY, OCCASION, TOWN } from "./travel.ts";

/** Where somebody heads for; a body is what somebody comes for ("arrived for the council"). */
export const FOR = "obl:for conj*";

/** Where that is for which somebody comes: of a journey that has a goal of its own, only the finer place. */
export const OF_EVENT = `obl:for${EVENT} nmod:in|at`;

/** What somebody comes to that is no town: a retreat, an airport; of bodies only the house of one who receives ("arrived at the White House"). */
export const AT = "obl:at";

/** Whose plane arrives. */
const CARRIED = [
  "nsubj[plane, aircraft, jet, helicopter, motorcade] nmod:poss",
  "nsubj[plane, aircraft, jet, helicopter] acl[carry] obj conj*",
];

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
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "obl:in|at|by|through conj*"), time: verbSetting.time },
  unless: ["obj"],
  examples: [
    "[visitor Macron] stopped in [place Berlin] and [place Warsaw] on [time Monday].",
    "[visitor Macron] called in at [place Berlin] on [time Monday].",
    "[visitor Macron] called at [place Tokyo] on [time Monday].",
    "[visitor Macron] passed through [place Berlin] on [time Monday].",
  ],
  counterexamples: ["Macron stopped the talks in Berlin."],
});

/** "Spent two days in Baku". */
export const spendIn = rule({
  name: "visit/spend",
  yields: "visit",
  trigger: "spend-in",
  roles: { visitor: each("person", "nsubj:plain conj*"), place: each("site", "obl:in|at conj*"), time: verbSetting.time },
  examples: ["[visitor Macron] spent [time two days] in [place Kenya].", "[visitor Macron] spent [time Tuesday] in [place Nairobi]."],
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
    visitor: each("person", "nsubj:plain conj*", "^acl[plan, intention, decision, invitation] ^obj nsubj:plain conj*"),
    place: each("site", "obl:to conj*", `obl:to${TOWN} nmod:of`, `obl:to${TOWN} appos conj*`),
    time: verbSetting.time,
    occasion: OCCASION,
  },
  unless: ["advmod[back, home]"],
  examples: [
    "[visitor Macron] has no plans to go to [place Kyiv].",
    "[visitor Macron] went to [place Kyiv] on [time Monday].",
    "[visitor Macron] went to the port city of [place Bergen].",
    "[visitor Macron] went to the Norwegian capital, [place Oslo].",
  ],
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
      "nsubj:pass conj*",
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
      AT,
      `obl:in|to|at${TOWN} nmod:of`,
      `obl:in|to|at${TOWN} appos conj*`,
      `obl:to${TOWN} nmod:including conj*`,
      "obl:at nmod:in|near|outside",
      `obl:at${HOUSE} nmod:of`,
      `obl:at${HOUSE} compound`,
      `obl:at${HOUSE} nmod:poss`,
      OF_EVENT,
      `obl:to${EVENT} nmod:in|at`,
      `obl:to|for${EVENT} compound`,
    ),
    time: verbSetting.time,
    occasion: OCCASION,
  },
  examples: [
    "[visitor Macron] touched down in [place Berlin] on [time Monday].",
    "[visitor Macron] will travel to [place Indonesia] for the annual leaders' meeting in [place Jakarta].",
    "The statement comes as President [visitor Hosni Mubarak] arrived in [place Santo Domingo] [time Saturday].",
    "[visitor Macron] arrived in [place Berlin] on [time Monday].",
    "[visitor Macron] will arrive at [place Camp David] on [time Monday].",
    "[visitor Macron]'s plane landed in [place Berlin] on [time Monday].",
    "The plane carrying [visitor Macron] landed in [place Berlin] on [time Monday].",
    "[visitor Macron] travelled to the [occasion summit] in [place Italy] on [time Monday].",
    "[visitor Macron] came to [place Berlin] on [time Monday].",
    "Kenyan [visitor leaders], including [visitor William Ruto] and [visitor Rigathi Gachagua], arrived in [place Kigali] on [time Monday].",
    "An Iraqi [visitor delegation] led by Foreign Minister [visitor Fuad Hussein] arrived in [place Ankara] on [time Tuesday].",
    "[visitor Macron] arrived in the Kenyan capital, [place Nairobi], on [time Monday].",
    "[visitor Macron] will travel to several countries, including [place Fiji] and [place Samoa], [time next week].",
    "[visitor Macron] arrived at the Saray complex in [place Dushanbe] (Tajikistan) to praise the deal.",
    "[visitor Macron] will travel to [place Qatar] and [place Kuwait].",
    "[visitor Macron] arrived in the German capital of [place Berlin].",
    "[visitor Macron] has announced plans to travel to [place Berlin].",
    "[visitor Macron] arrived for the [place Berlin] talks on [time Monday].",
    "[visitor Macron] will continue to [place Berlin] on [time Monday].",
    "[visitor Macron] slipped into [place Berlin] on [time Monday].",
    "[visitor Macron] rushed to [place Berlin] on [time Monday].",
    "[visitor Macron] hurried to [place Berlin] on [time Monday].",
    "[visitor Macron] rolled into [place Berlin] on [time Monday].",
    "[visitor Macron] crossed into [place Kenya] on [time Monday].",
    "[visitor Macron] breezed into [place Berlin] on [time Monday].",
    "[visitor Macron] popped over to [place Berlin] on [time Monday].",
    "[visitor Macron] repaired to [place Berlin] on [time Monday].",
    "[visitor Macron] nipped over to [place Berlin] on [time Monday].",
    "[visitor Macron] sneaked into [place Berlin] on [time Monday].",
    "[visitor Macron] stole into [place Berlin] on [time Monday].",
    "[visitor Macron] trekked to [place Berlin] on [time Monday].",
    "[visitor Macron] drove to [place Berlin] on [time Monday].",
    "[visitor Macron] was whisked to [place Berlin] on [time Monday].",
    "[visitor Macron] made for [place Berlin] on [time Monday].",
    "[visitor Macron] proceeded to [place Berlin] on [time Monday].",
    "Before continuing to [place Berlin], [visitor Macron] praised the deal.",
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

/** "Is among the first leaders to arrive in Lima", "was the first to land in Lima". */
export const amongFirst = rule({
  name: "visit/among-first",
  yields: "visit",
  trigger: ["arrive", "visit"],
  roles: {
    visitor: each("person", "^acl nsubj:plain conj*"),
    place: each("site", "obl:in|into|to|on conj*", "obj conj*"),
    time: verbSetting.time,
  },
  requires: ["^acl case[among]"],
  unless: ["^acl aux"],
  told: ["^acl cop"],
  examples: [
    "[visitor Macron] was among the first leaders to arrive in [place Lima] on [time Monday].",
    "[visitor Macron] was among the leaders to visit [place Lima] on [time Monday].",
  ],
  counterexamples: [
    "Macron will be among the leaders to visit Lima.",
    "Macron was the right man to visit Lima.",
    "Macron is against the plan to visit Lima.",
  ],
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

/** "He travelled there in May": the place is the one told of last, as claims see to. */
export const arriveThere = rule({
  name: "visit/arrive-there",
  yields: "visit",
  trigger: ["arrive", "go"],
  roles: { visitor: each("person", "nsubj:plain conj*"), time: verbSetting.time },
  requires: ["advmod[there]"],
  unless: ["advmod[back, home]"],
  examples: ["[visitor Macron] travelled there in [time May].", "[visitor Macron] will go there on [time Monday]."],
  counterexamples: ["Macron travelled in May.", "Macron travelled back there in May.", "From there Macron flew to Berlin."],
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

/** Going, arriving, stopping: the journey and not the visit is named. */
export const arrivals: readonly Rule[] = [
  spendIn,
  stayFor,
  dropBy,
  stopIn,
  beenTo,
  goTo,
  arrive,
  amongFirst,
  arriveHere,
  arriveThere,
  leadDelegation,
];
