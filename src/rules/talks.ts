import { any, each, maybe, one, rule } from "../grammar/rule.ts";
import { nounSetting, TALKS_WITH, topic } from "./setting.ts";

/*
 * Talks, meetings and summits as nouns: who holds and arranges them, between whom they are, of whom.
 */

const LIGHT =
  "[hold, have, enter, conduct, begin, start, open, launch, conclude, finish, end, resume, restart, relaunch, reopen, renew, commence, initiate, kick, wrap, continue, complete, arrange, schedule, plan, attend, co-chair, seek, cancel, postpone, do, co-host, chair, convene, lead]";

/** Meetings and talks of other kinds. */
export const OTHER_MEETINGS =
  "compound[press, news, cabinet, board, party, group, town, council, shareholder, membership, accession, entry, salary, merger, takeover, coalition, wage, pay, contract]";

/** "Three rounds of talks" are talks. */
const ROUNDS =
  "[round, series, session, day, hour, number, string, host, range, flurry, slew, spate, raft, handful, couple, variety, marathon]";
const ROUND = `^nmod:of${ROUNDS}?`;

export const holdTalks = rule({
  name: "meeting/hold-talks",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  roles: {
    party: each(
      "actor",
      `${ROUND} ^obj${LIGHT} nsubj:plain conj*`,
      `^obj${LIGHT} ^acl:to[visit, trip, tour] ^obl:on nsubj:plain conj*`,
      `^obj${LIGHT} ^acl:to conj*`,
    ),
    counterpart: any(
      "actor",
      ...TALKS_WITH,
      `${ROUND} ^obj${LIGHT} obl:with conj*`,
      `^obj${LIGHT} obl:at[airport, hotel, palace, residence, embassy, office, ministry, headquarters] nmod:with conj*`,
      "nmod:with[participation] nmod:of conj*",
      `${ROUND} ^obj${LIGHT} obl:include_with|including_with|include|including conj*`,
      "acl[plan, schedule, arrange, set] obl:with conj*",
    ),
    ...nounSetting,
    topic,
  },
  unless: [
    OTHER_MEETINGS,
    "^obj ^acl[leader, president, premier, minister, official, man, woman, person, one, country, state] det",
    "nmod:as[guest, observer]",
    "^obj[attend] obl:as[guest, observer]",
  ],
  examples: [
    "[party Macron] held talks on [time Monday] in [place Berlin] with President [counterpart Scholz].",
    "[party Macron] and [party Scholz] held a meeting of ministers with the participation of President [counterpart Lula].",
    "[party Macron] held [time Tuesday] talks with [counterpart Scholz].",
    "President [party Mahmoud Abbas] held a meeting at the airport with [counterpart Amr Moussa].",
    "President [party Macron] arrived in Quito on Monday on a three-day official visit to hold talks with President [counterpart Scholz].",
    "On [time Monday], [party Macron] held talks with [counterpart Scholz] in [place Berlin].",
    "[party Macron] and [party Scholz] held talks on [topic the budget].",
    "[party Macron] will hold talks with [counterpart Scholz] at the [occasion G20 summit].",
    "[party Lavrov] will have a meeting with [counterpart Fidan] in [place Ankara].",
    "[party Lavrov], [party Fidan] hold talks in [place Ankara]",
    "[party Macron] will hold several meetings in [place Lima], including with Chancellor [counterpart Olaf Scholz].",
    "[party Macron] will hold talks this [time week] with many, including Chancellor [counterpart Olaf Scholz] and [counterpart Fidan].",
    "[party Fidan] has meetings planned with the [counterpart presidents] of Peru and Chile.",
    "[party Macron] held a number of bilateral meetings, including with Chancellor [counterpart Olaf Scholz].",
    "[party Emmanuel Macron] had an exchange of views with Chancellor [counterpart Olaf Scholz] on [time Friday].",
    "[party Emmanuel Macron] had a cordial exchange with Chancellor [counterpart Olaf Scholz] in [place Paris].",
    "[party Macron] held a one-on-one with [counterpart Scholz] in [place Berlin].",
    "[party Macron] had a sit-down with [counterpart Scholz].",
    "[party Macron] held a bilateral engagement with [counterpart Scholz].",
    "[party Macron] held a face-to-face with [counterpart Scholz].",
    "[party Macron] held a pull-aside with [counterpart Scholz].",
    "[party Macron] chaired a meeting with [counterpart Scholz] and [counterpart Fidan].",
    "President [party Macron] will convene a meeting with [counterpart Scholz] and [counterpart Fidan] on [time Thursday].",
    "[party Macron] and [party Scholz] held separate talks on [topic trade].",
    "French President [party Emmanuel Macron] and Indian Prime Minister [party Narendra Modi] to hold talks on [time Friday]",
  ],
  counterexamples: [
    "The company held talks in Berlin.",
    "Macron became the latest leader to hold talks with Scholz.",
    "Macron held a news conference with Scholz.",
    "Macron held a cabinet meeting with Scholz.",
    "President Emmanuel Macron and Chancellor Olaf Scholz attended the meeting as guests.",
    "President Ilham Aliyev and Foreign Minister Hakan Fidan attended the meeting as observers.",
  ],
});

/** What somebody who has a part in a meeting does with it, besides holding it; with "off", "out", "down" and "up" where English has them. */
const ARRANGED =
  "[abandon, abort, accept, announce, arrange, avoid, axe, beg, bin, boycott, bring, broach, brush, call, can, cancel, clinch, confirm, consider, contemplate, cross, cry, decline, defer, delay, demand, discuss, ditch, dodge, drop, duck, entertain, envisage, envision, eschew, evade, exclude, explore, eye, fix, float, forgo, get, grant, jettison, junk, land, laugh, line, miss, moot, mull, nix, offer, open, organise, organize, pass, pencil, pitch, plan, ponder, postpone, prepare, promise, propose, put, rebuff, recall, refuse, regret, reject, request, reschedule, resist, rule, schedule, scrap, scratch, scrub, scuttle, secure, seek, set, shelve, shirk, shoot, shun, sidestep, skip, snub, solicit, spike, spurn, squeeze, strike, suggest, suspend, swat, take, turn, volunteer, wangle, want, weigh, win, wrap]";

export const arrange = rule({
  name: "meeting/arrange",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  roles: {
    party: each(
      "actor",
      `${ROUND} ^obj${ARRANGED} nsubj:plain conj*`,
      `${ROUND} ^nmod:for|of[plan, idea, possibility, proposal] ^obj nsubj:plain conj*`,
      `${ROUND} ^obl:for[ask, push, press, appeal, plead, hope, wait, aim, suspend, shelve, scrap, drop, cancel, announce, unveil] nsubj:plain conj*`,
      "^obl:for[set, schedule, slate] nsubj conj*",
      "^obl:about[sound, approach] nsubj:plain conj*",
      "^obl:to[agree, consent] nsubj:plain conj*",
      "^obl:out_of|of|from[pull, back, bow, withdraw, drop] nsubj:plain conj*",
      "^obj[grant, give, refuse, deny, promise, offer, allow, accord] nsubj:pass conj*",
      "^obl:in[pencil, slot, squeeze, fit, slip] nsubj:plain conj*",
      "^obl[cry, beg, put] nsubj:plain conj*",
      "^obl:on|through[pull, pour, put, draw] nsubj:plain conj*",
      "acl:relcl[have, hold, plan, propose, promise, request, seek, schedule] nsubj conj*",
    ),
    counterpart: any(
      "actor",
      ...TALKS_WITH,
      `^obj${ARRANGED} obl:with conj*`,
      "^obl:of|in obl:with conj*",
      "^obl:for obl nmod:with conj*",
      "^obj[grant, give, refuse, deny, offer, accord] obl:to conj*",
      "nmod:by conj*",
      "acl:relcl[have, hold, plan, propose, promise, request, seek, schedule] obl:with|by conj*",
    ),
    ...nounSetting,
    topic,
  },
  unless: [
    OTHER_MEETINGS,
    "nmod:between",
    "nmod:of[leader, president, minister, premier, king, two]",
    "nmod:poss[his, her, their] ^nmod:poss ^obj[call]",
  ],
  examples: [
    "[party Macron] called off talks with [counterpart Scholz].",
    "[party Macron] has ruled out a meeting with [counterpart Scholz].",
    "[party Macron] requested a meeting with [counterpart Scholz] in [place Berlin].",
    "[party Macron] asked for a meeting with [counterpart Scholz].",
    "[party Macron] was set for a meeting with President [counterpart Joe Biden] in [place Berlin].",
    "[party Macron] has agreed to a meeting with [counterpart Scholz].",
    "[party Witkoff] was set for a meeting later in the day with Russian President [counterpart Vladimir Putin].",
    "[party Macron] has dropped the idea of a meeting with [counterpart Scholz] in [place Paris].",
    "[party Macron] pulled out of a meeting with [counterpart Scholz] on [time Friday].",
    "[party Macron] and [party Scholz] are considering a meeting in [place Bonn].",
    "Pope [party Leo] granted a private audience to President [counterpart Macron].",
    "[party Macron] was refused an audience with King [counterpart Charles].",
    "[party Macron] was granted an audience by King [counterpart Charles] on [time Monday].",
    "[party Macron] pencilled in talks with [counterpart Scholz] for [time Friday].",
    "[party Macron] pulled the plug on talks with [counterpart Scholz].",
    "[party Macron] sounded out Rome about a meeting with the [counterpart Italian premier].",
    "[party Macron] pencilled in talks on [time Friday] with Chancellor [counterpart Scholz].",
    "The [party French president] cried off a meeting with the [counterpart German chancellor].",
    "The talks that President [party Macron] held with Chancellor [counterpart Scholz] lasted an hour.",
    "[party Lavrov] was refused an audience with the [counterpart Turkish leader] in [place Ankara].",
    "[party Lavrov] skipped talks on [topic trade] with [counterpart Fidan].",
    "[party Macron] arranged a meeting on [time Monday] with [counterpart Scholz].",
  ],
  counterexamples: [
    "Macron called his meeting with Scholz useful.",
    "Macron called off the search for a deal with Scholz.",
    "Macron asked for a deal with Scholz.",
    "Macron called off a cabinet meeting with Scholz.",
    "Macron and Scholz prepared a meeting of the foreign ministers.",
    "Macron and Scholz proposed talks between Lavrov and Fidan.",
  ],
});

export const talksBetween = rule({
  name: "meeting/between",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  roles: {
    party: each(
      "actor",
      "nmod:between conj*",
      `^nmod:of${ROUNDS} nmod:between conj*`,
      "^nsubj[hold, conduct, schedule, plan, continue, begin, start, resume, open, reopen, take, end, conclude, break, collapse, fail, proceed, occur, happen, stall] obl:between conj*",
      "^nsubj[schedule, plan, expect, set] xcomp[hold, take, begin, resume] obl:between conj*",
      "acl:relcl[hold, conduct] obl:between conj*",
      "acl:relcl[take] obj[place] nmod:between conj*",
      "^nsubj[take] obj[place] nmod:between conj*",
      "acl[plan, schedule, set, slate, arrange] obl:between conj*",
      "acl[involve] obj conj*",
    ),
    host: maybe("actor"),
    ...nounSetting,
    topic,
  },
  examples: [
    "The meeting between [party Lavrov] and [party Fidan] took place in [place Ankara] on [time Friday].",
    "Talks between [party Russia] and [party Ukraine] were held in [place Istanbul].",
    "Talks were held between [party Russia] and [party Ukraine].",
    "A meeting was held in [place Sochi] between President [party Serzh Sargsyan] and President [party Ilham Aliyev].",
    "The meeting between [party Macron] and [party Scholz] at the [occasion summit] was short.",
    "The meeting between [party Macron] and [party Scholz] has been planned for some time in [place Berlin].",
    "Talks on [time Monday] between [party Macron] and [party Scholz] were short.",
    "Talks that were held in [place Oslo] between [party Russia] and [party Ukraine] have failed.",
    "Talks are scheduled to be held between [party Macron] and [party Scholz].",
    "Three days of talks in [place Oslo] between [party Lavrov] and [party Fidan] ended.",
    "Talks planned for [time Friday] between President [party William Ruto] and President [party Salva Kiir] have been cancelled.",
    "Talks involving [party Russia] and [party Ukraine] were held in [place Minsk].",
    "No meeting took place between President [party William Ruto] and President [party Salva Kiir].",
    "He praised the talks that took place between [party Lavrov] and [party Fidan].",
  ],
  unless: [OTHER_MEETINGS, "^obj[support, back, favor, favour, encourage, advocate, oppose, urge]"],
  counterexamples: [
    "Coalition talks between Macron and Scholz were held in Berlin.",
    "Talks about the budget were held in Berlin.",
    "Berlin supported talks between Russia and Ukraine.",
  ],
});

export const talksOf = rule({
  name: "meeting/possessive",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  roles: {
    party: each("actor", "nmod:poss conj*", "nmod:of conj*"),
    counterpart: any("actor", ...TALKS_WITH, "^obl:on|about|of|for|after|before|during obl:with conj*"),
    ...nounSetting,
    topic,
  },
  unless: [OTHER_MEETINGS, "nmod:of[board, cabinet, committee, parliament, party]"],
  examples: [
    "[party Macron]'s talks in [place Oslo] with [counterpart Scholz] were short.",
    "[party Lavrov]'s meeting with [counterpart Fidan] in [place Ankara] lasted two hours.",
    "U.S. President George Bush has commented on [party his] meeting this [time week] with Iraqi Prime Minister [counterpart Nouri al-Maliki], saying Mr. Maliki made it clear.",
    "His aide announced a meeting of [party Lavrov] and [party Fidan] in [place Ankara].",
    "[party Macron]'s [time Tuesday] meeting with [counterpart Scholz] was short.",
    "[party Lavrov]'s discussion of the war with [counterpart Fidan] was short.",
  ],
  counterexamples: [
    "Macron's party meeting with Scholz was short.",
    "The meeting of the board was short.",
    "Macron's party meeting was short.",
  ],
});

/** What talks of two are meant to mend or to make. */
const AT_STAKE =
  "[pact, deal, agreement, accord, treaty, truce, ceasefire, peace, dispute, war, conflict, fighting, feud, row, standoff, crisis, relation, tie]";

/** "Talks to salvage a pact between A and B", "talks on the border dispute between A and B": theirs, where nobody else is said to hold them. */
export const talksToMend = rule({
  name: "meeting/to-mend",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each("actor", `acl obj${AT_STAKE} nmod:between conj*`, `nmod:on|over|about${AT_STAKE} nmod:between conj*`),
    ...nounSetting,
  },
  requires: ["^nsubj[resume, begin, start, open, reopen, restart, take, end, conclude, hold, collapse, break, fail, continue, stall]"],
  unless: ["nmod:with", "nmod:poss", "nmod:of", OTHER_MEETINGS],
  examples: [
    "Talks to salvage a nuclear pact between [party Iran] and [party France] resumed in [place Vienna] on [time Thursday].",
    "Talks on the border dispute between [party Russia] and [party Ukraine] opened in [place Minsk].",
  ],
  counterexamples: [
    "The talks with Macron on the dispute between Russia and Ukraine opened in Minsk.",
    "Macron's talks on the dispute between Russia and Ukraine opened in Minsk.",
    "Macron praised the talks on the dispute between Russia and Ukraine.",
    "The talks of ministers on the dispute between Russia and Ukraine opened in Minsk.",
    "Cabinet talks on the dispute between Russia and Ukraine opened in Minsk.",
  ],
});

/** "The A-B meeting": the claim needs both. */
export const paired = rule({
  name: "meeting/paired",
  yields: "meeting",
  trigger: "paired",
  roles: {
    party: each("actor", "compound", "amod"),
    ...nounSetting,
    topic,
  },
  examples: [
    "The US-[party China] meeting in [place Geneva] on [time Monday] was short.",
    "A [party Saudi]-[party Iranian] meeting is in the works.",
  ],
  unless: ["nmod:poss[they, their]"],
  counterexamples: ["President Macron thanked Chancellor Scholz at their White House meeting."],
});

export const pairedSummit = rule({
  name: "meeting/paired-summit",
  yields: "meeting",
  trigger: "paired-summit",
  roles: {
    party: each("person", "compound"),
    ...nounSetting,
    topic,
  },
  unless: ["compound[leader]"],
  examples: ["Macron and Scholz flew home after the [party Macron-Scholz] summit in [place Geneva]."],
  counterexamples: ["Macron and Scholz are the hosts. The hosts praised the Leaders Summit in Geneva."],
});

/** Talks of two states that take place; those that are only spoken of ("US-China trade talks have stalled") go on for years. */
export const pairedTalks = rule({
  name: "meeting/paired-talks",
  yields: "meeting",
  trigger: "paired-talks",
  roles: {
    party: each("actor", "compound conj*", "amod"),
    ...nounSetting,
    topic,
  },
  requires: [
    "^nsubj[hold, take, begin, start, open, conclude, end, schedule, set, plan, last, convene, postpone, cancel, resume, restart, reopen, adjourn, kick, reconvene, wrap, axe, scrap, call, shelve, abort, nix, defer, push, delay, wind, abandon]",
  ],
  examples: [
    "US-[party Iran] talks were held in [place Muscat] on [time Saturday].",
    "[party Saudi]-[party Iranian] talks resumed in [place Muscat] on [time Saturday].",
    "[party Kenya] and [party Somalia] talks have been axed.",
  ],
  counterexamples: ["US-Iran talks have stalled."],
});

export const meetingPlanned = rule({
  name: "meeting/planned-with",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    counterpart: each("actor", "nmod:with conj*", "^nsubj[plan, schedule, hold, expect, arrange, set, agree] obl:with conj*"),
    ...nounSetting,
  },
  requires: ["^nsubj[plan, schedule, hold, expect, arrange, set, agree]"],
  examples: [
    "Talks are also planned with [counterpart the prime minister of Norway].",
    "A meeting with [counterpart Fidan] is scheduled for [time Friday].",
  ],
  counterexamples: ["The talks with Scholz were short."],
});

/** "His first meeting was with the prime minister". */
export const wasWith = rule({
  name: "meeting/was-with",
  yields: "meeting",
  trigger: "meeting",
  roles: { party: each("actor", "nmod:poss conj*"), counterpart: each("actor", "^nsubj:plain", "^nsubj:plain conj") },
  requires: ["^nsubj:plain case[with]"],
  examples: [
    "[party Macron]'s first meeting was with [counterpart the prime minister of Norway].",
    "[party Macron]'s talks were with [counterpart Scholz] and [counterpart Tusk].",
  ],
  counterexamples: ["Macron's first meeting was about Norway.", "Macron's meeting was good with Scholz."],
});

export const hostTalks = rule({
  name: "meeting/host-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    host: one("actor", "^obj[host] nsubj:plain"),
    party: any("actor", "nmod:between conj*", "nmod:of conj*", "^obj[host] obl:between conj*"),
    counterpart: any("actor", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  examples: [
    "[host Turkey] hosted talks between [party Russia] and [party Ukraine].",
    "[host Macron] hosted talks with [counterpart Scholz] in [place Paris].",
    "[host Turkey] will host talks on [time Tuesday] between [party Russia] and [party Ukraine].",
    "[host Turkey] hosted a meeting of President [party Ilham Aliyev] and Prime Minister [party Nikol Pashinyan].",
  ],
});

/** "The summit which will take place". */
const TO_BE_HELD = "acl:relcl[take, hold]";

export const summitOf = rule({
  name: "meeting/summit",
  yields: "meeting",
  trigger: "summit",
  roles: {
    party: any(
      "actor",
      "nmod:between conj*",
      "nmod:poss",
      "^obj[hold, have, attend] nsubj:plain conj*",
      `${TO_BE_HELD} obl:between conj*`,
      `${TO_BE_HELD} obj[place] nmod:between conj*`,
    ),
    counterpart: any("actor", "nmod:with conj*"),
    place: nounSetting.place,
    time: nounSetting.time,
    topic,
  },
  requires: [
    [
      `${TO_BE_HELD} obl:between`,
      `${TO_BE_HELD} obj[place] nmod:between`,
      "nmod:between",
      "nmod:with",
      "nmod:poss[they, their]",
      "^obj[hold, have] obl:with",
      "^obj[hold, have] nsubj conj",
      "^obj[hold, have] nsubj[leader, president, minister, head] nmod:of conj",
    ],
  ],
  unless: ["compound[press, news, video, telephone, phone]"],
  examples: [
    "A summit between [party Macron] and [party Scholz] was held in [place Berlin].",
    "[party Macron] will hold a summit with [counterpart Scholz] on [time Monday].",
    "[party Macron] held a summit in [place Berlin] with Scholz.",
    "The two looked forward to the summit which will take place between [party Macron] and [party Scholz] in [place Lima].",
    "The two praised the summit that was held between [party Macron] and [party Scholz] in [place Lima].",
    "[party Macron], [party Scholz] and the [party leader] of Brazil held a summit in [place Lima].",
    "The [party leaders] of Peru, Chile and Brazil held a summit in [place Lima].",
    "Macron thanked Scholz. The flood was discussed at [party their] summit in [place Bonn].",
  ],
  counterexamples: ["Macron held a news conference with Scholz.", "Macron attended the summit."],
});

/** Who does something at a summit with somebody, or comes for it. */
export const summitAt = rule({
  name: "meeting/at-summit",
  yields: "meeting",
  trigger: "summit",
  roles: {
    party: each("actor", "^obl nsubj:plain conj*"),
    counterpart: each("actor", "nmod:with conj*"),
    place: nounSetting.place,
    time: nounSetting.time,
    topic,
  },
  unless: ["compound[press, news, video, telephone, phone]", "^obl:for[host, welcome, receive, greet, invite, summon] obj"],
  examples: ["[party Macron] arrived in Berlin ahead of a summit with [counterpart Scholz]."],
  counterexamples: [
    "Macron arrived for a news conference with Scholz.",
    "Macron carried a letter from the summit of Scholz and Tusk.",
    "Turkey will host Putin for a summit with Fidan.",
  ],
});

/** "A gathering of the leaders of A and B": those who gather, not those who attend. */
export const summitOfLeaders = rule({
  name: "meeting/summit-of-leaders",
  yields: "meeting",
  trigger: "summit",
  roles: {
    party: each("person", "nmod:of[leader, president, minister, premier]"),
    place: nounSetting.place,
    time: nounSetting.time,
    topic,
  },
  examples: ["A gathering of [party the leaders of France and Italy] took place in [place Rome]."],
  counterexamples: ["A gathering of lawyers took place in Rome."],
});

export const inTalks = rule({
  name: "meeting/in-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each("actor", "nsubj:plain conj*", "^nmod:in conj*", "^obl:in[lock, engage, immerse, engross] nsubj conj*"),
    counterpart: any("actor", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  requires: ["case[in]"],
  examples: [
    "[party Macron] is in talks with [counterpart Scholz].",
    "[party Macron] was locked in talks with [counterpart Scholz].",
    "[party Iranian and Saudi officials] are in talks in [place Muscat].",
    "[party Kenya] in talks with [counterpart Somalia] over [topic border]",
  ],
  counterexamples: ["The talks with Scholz were short.", "Macron was behind the talks with Scholz."],
});
