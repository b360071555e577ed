import { each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";

const occasion = maybe("gathering", "obl:for", "advcl[attend] obj");

/** Nouns before or behind which a town's or state's name stands: "the Kenyan capital, Nairobi", "China's Qingdao city". */
const TOWN = "[capital, city, town, resort, port, republic, state, kingdom, emirate, island]";

/** Where somebody heads for; a body is what somebody comes for ("arrived for the council"). */
export const FOR = "obl:for conj*";

/** Who comes with others: "a delegation led by the minister arrived". */
const LED_BY = "nsubj[delegation, team, mission, group] acl[lead, head] obl:agent";

/** Whose plane arrives. */
const CARRIED = "nsubj[plane, aircraft, jet, helicopter, motorcade] nmod:poss";

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
      "^advcl[invite] obj conj*",
    ),
    place: each("site", "obj conj*", `obj${TOWN} nmod:of`, `obj${TOWN} appos`, `obj${TOWN} compound`),
    time: verbSetting.time,
    occasion,
  },
  examples: [
    "An Iraqi [visitor delegation] led by Foreign Minister [visitor Fuad Hussein] visited [place Ankara] on [time Tuesday].",
    "[visitor Macron] will visit the Russian capital of [place Moscow].",
    "[visitor Macron] visited the French capital, [place Paris], on [time Monday].",
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

/** "Became the first president to visit Chad": who did. */
export const firstToVisit = rule({
  name: "visit/first-to",
  yields: "visit",
  trigger: "visit",
  roles: {
    visitor: each("person", "^acl ^xcomp[become] nsubj:plain conj*"),
    place: each("site", "obj conj*"),
    time: verbSetting.time,
  },
  told: ["^acl ^xcomp"],
  examples: ["[visitor Macron] became the first French president to visit [place Chad] in [time May]."],
  counterexamples: ["Macron praised the first president to visit Chad."],
});

/** What one does with a visit of one's own; with "off" and "short" where English has them. */
const MAKE =
  "[abandon, announce, axe, beg, begin, call, cancel, complete, conclude, confirm, consider, contemplate, cut, defer, delay, discuss, ditch, drop, end, extend, finish, make, mull, nix, pay, plan, postpone, prepare, propose, put, reschedule, schedule, scrap, shelve, shorten, skip, start, suspend, undertake, weigh, wrap]";

/** What one does with a journey, "with a visit to" one of its places. */
const BEGIN = "[begin, start, open, kick, launch, end, conclude, finish, wrap, cap]";

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
      `^obj${MAKE} compound`,
      "nmod:on|off[card] nmod:for",
      "nmod:of conj*",
      "^obl:on|during|from|after|ahead_of nsubj:plain conj*",
      "^obl:for[arrive, leave, travel, fly, head, depart, land, come, go, be] nsubj:plain conj*",
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
      "nmod:by|of nmod:to",
      `^obj${MAKE} obl:to conj*`,
      `^obj${MAKE} obl:to${TOWN} nmod:of`,
      "nmod:through conj*",
    ),
    time: nounSetting.time,
  },
  examples: [
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
    "During a visit to [place Germany], [visitor Macron] praised the deal.",
    "The trip of [visitor Macron] to [place Kyiv] was short.",
    "[visitor Macron] is considering a visit to [place Germany].",
    "[visitor French president] postpones trip to [place Germany]",
    "Trip to [place Berlin] on the cards for [visitor French president]",
    "[visitor Macron] announced a swing through [place Berlin] and [place Warsaw].",
    "[visitor Macron] returned on [time Monday] from a visit to [place Germany].",
    "[visitor German vice chancellor] postpones trip to [place Ankara]",
    "The trip of [visitor Germany's chancellor] to [place Kyiv] was cancelled.",
    "[visitor Macron] put off [visitor his] visit to [place Berlin].",
    "[visitor Macron] began a European tour with a visit to [place Germany].",
    "[visitor Macron] begins a six-nation European tour on [time Monday] with a visit to [place Germany].",
  ],
  counterexamples: ["A visit to the dentist is never fun."],
});

/** "During a stopover in Baku". */
export const stopover = rule({
  name: "visit/stopover",
  yields: "visit",
  trigger: ["visiting", "stop"],
  roles: {
    visitor: each("person", "^obl:during|on|after|for nsubj:plain conj*", "^obj[make, begin] nsubj:plain conj*", "nmod:poss"),
    place: each("site", "nmod:in conj*", "^obl:during|after|before|upon|on|since obl:in", "^obj[make, begin] obl:in conj*"),
    time: maybe("time", "^obl obl", "^obj obl"),
  },
  unless: ["nmod:to", "nmod:of"],
  examples: [
    "[visitor Macron] failed to turn up after [visitor his] arrival in [place Dakar] on [time Wednesday].",
    "[visitor Macron] praised the deal during a stopover in [place Berlin].",
    "[visitor Macron] made a stop in [place Berlin] on [time Monday].",
    "[visitor French president] begins two-day visit in [place Germany]",
    "[visitor Macron]'s stopover in [place Berlin] was short.",
    "[visitor Macron] will meet Scholz in [place Berlin] during a stopover.",
    "[visitor Macron] spoke on [time Monday] during a stopover in [place Berlin].",
  ],
  counterexamples: [
    "Macron made a stop on Monday.",
    "Macron praised the deal in Berlin.",
    "Macron spoke of the floods in Germany during a visit to Berlin.",
    "Macron praised the deal during a tour of a factory in Berlin.",
  ],
});

/** "Is in Baku for a visit": where one is, and that it is a visit. */
export const beForVisit = rule({
  name: "visit/be-for-visit",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^nmod:for|on nsubj:plain conj*"),
    place: each("site", "^nmod:for|on"),
    time: maybe("time", "^nmod:for|on obl"),
  },
  examples: [
    "[visitor Macron] is in [place Berlin] for a two-day visit.",
    "President [visitor Emmanuel Macron] was in [place Germany] on [time Monday] on a state visit.",
  ],
  counterexamples: ["Macron is ready for a visit."],
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

/** "Left for Baku on Monday", "boarded a plane to Baku". */
export const leaveFor = rule({
  name: "visit/leave-for",
  yields: "visit",
  trigger: ["leave-for", "plane"],
  roles: {
    visitor: each("person", "nsubj:plain conj*", "^obj[board, catch, take] nsubj:plain conj*"),
    place: each("site", "obl:for conj*", "nmod:to|for", "^obj[board, catch, take] obl:to|for"),
    time: maybe("time", "obl", "^obj obl"),
  },
  unless: ["obj", "advmod[back, home]"],
  examples: [
    "[visitor Macron] left for [place Berlin] on [time Monday].",
    "[visitor Macron] departs for [place Berlin] and [place Warsaw] on [time Monday].",
    "[visitor Macron] boarded a plane to [place Berlin] on [time Monday].",
    "[visitor Macron] boarded a flight to [place Berlin].",
  ],
  counterexamples: [
    "Macron left Paris.",
    "Macron left the decision for Berlin.",
    "The plane left for Berlin.",
    "Macron left his job for Berlin.",
    "On Monday Macron departed back home for Paris.",
  ],
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

/** "One leader in another's capital for talks", as headlines have it. */
export const inForTalks = rule({
  name: "visit/in-for-talks",
  yields: "visit",
  trigger: ["visiting", "meeting", "summit"],
  roles: {
    visitor: each("person", "^nmod:for", "^nmod:for ^nmod:in"),
    place: each("site", "^nmod:for nmod:in", "^nmod:for"),
  },
  examples: ["[visitor Macron] in [place Berlin] for talks with Scholz", "[visitor Polish PM] in [place Kyiv] for talks"],
  counterexamples: ["Macron praised the plan in Berlin for talks."],
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
    place: each("site", "nmod:of conj*"),
    time: nounSetting.time,
  },
  examples: [
    "[visitor Macron] is in Cairo on the first leg of a tour of [place Egypt], [place Jordan] and [place Lebanon].",
    "[visitor Macron] arrived in Cairo on the first leg of a tour of [place Egypt], [place Jordan] and [place Lebanon].",
    "[visitor Macron] praised the deal during a tour of [place Kenya] and [place Rwanda].",
    "[visitor Macron]'s tour of [place Kenya] and [place Rwanda] was short.",
    "[visitor Macron] is on a tour of [place Kenya] and [place Rwanda].",
    "[visitor Macron] began a tour of [place Kenya] and [place Rwanda] on [time Monday].",
  ],
  counterexamples: ["Macron began a tour of the museum."],
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
      CARRIED,
      "^acl[plan, intention, decision, offer, promise, invitation] ^obj nsubj:plain conj*",
      "before",
    ),
    place: each(
      "site",
      "obl:in|into|to|on|near conj*",
      FOR,
      `obl:in|to|at${TOWN} nmod:of`,
      `obl:in|to|at${TOWN} appos`,
      "obl:at nmod:in|near|outside",
    ),
    time: verbSetting.time,
    occasion,
  },
  examples: [
    "The statement comes as President [visitor Hosni Mubarak] arrived in [place Santo Domingo] [time Saturday].",
    "[visitor Macron] arrived in [place Berlin] on [time Monday].",
    "[visitor Macron]'s plane landed in [place Berlin] on [time Monday].",
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

/** "Welcomed her on a visit to Baku." */
export const receivedOnVisit = rule({
  name: "visit/received-on-visit",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "^obl:on|for|during[welcome, receive, greet, host] obj conj*"),
    host: maybe("actor", "^obl:on|for|during[welcome, receive, greet, host] nsubj:plain"),
    place: each("site", "nmod:to conj*"),
    time: maybe("time", "^obl obl"),
  },
  examples: ["[host Macron] welcomed [visitor Scholz] on [time Monday] for a visit to [place Paris]."],
  counterexamples: ["Macron praised Scholz on a visit to Paris."],
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

/** Where guests are received. */
const HOUSE =
  "[airport, palace, residence, ministry, mansion, base, airbase, station, port, complex, hotel, office, headquarters, centre, center]";

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
    place: each("site", "obl:to|in|at", `obl:at|in${HOUSE} nmod:on|in[outskirt, edge, suburb] nmod`),
    host: maybe("actor", "nsubj:plain"),
    time: verbSetting.time,
  },
  examples: [
    "[visitor Scholz] was greeted by [host French officials] at an airport on the outskirts of [place Paris].",
    "[host Macron] welcomed [visitor Scholz] on [time Monday] in [place Paris].",
    "[visitor Scholz] was welcomed in [place Paris] on [time Monday].",
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
    place: each("site", "nmod:to conj*"),
    time: nounSetting.time,
  },
  examples: [
    "[visitor Macron] will lead a delegation to [place Kenya], [place Uganda] and [place Rwanda].",
    "President [visitor Macron] heads a delegation to [place Bali].",
    "[visitor Scholz] will lead a delegation to [place Paris] on [time Monday].",
  ],
});

export const visits: readonly Rule[] = [
  visit,
  firstToVisit,
  visitWhere,
  visitTo,
  stopover,
  beForVisit,
  beForTalks,
  due,
  expected,
  leaveFor,
  dropBy,
  stopIn,
  takeTo,
  metAtSeat,
  onWay,
  beenTo,
  inForTalks,
  leaveOneForOther,
  tourOf,
  goTo,
  arrive,
  arriveHere,
  receivedOnVisit,
  invited,
  sent,
  received,
  leadDelegation,
];
