import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { counterparts, nounSetting, TALKS_WITH, topic, verbSetting } from "./setting.ts";

const NOT_PEOPLE = [
  "obj[deadline, demand, requirement, resistance, target, goal, need, condition, criterion, standard, obligation, challenge, commitment, expectation, test, fate, end, death, opposition, threshold, cost, definition]",
  "obl:with[resistance, opposition, criticism, success, failure, approval, response, skepticism, silence, protest, objection]",
];

const PLANS =
  "[plan, intention, readiness, willingness, decision, desire, wish, agreement, idea, notion, thought, possibility, prospect, hope, offer, proposal, invitation, request, promise, pledge, vow, chance]";

/** Where teams meet, and the people of tales. */
const GAMES_AND_TALES = [
  "obl:in|at[final, finals, semi-final, semifinal, quarter-final, quarterfinal, cup, championship, qualifier, playoff, play-off, replay, league, tournament]",
  "obl nmod:of[championship, cup, league, tournament]",
  "^xcomp[draw]",
  "obl:in[film, movie, novel, book, play, drama, comedy, sequel, episode, opera, musical, thriller, satire]",
  "nsubj amod[fictional, imaginary, fictitious]",
];

export const meet = rule({
  name: "meeting/meet",
  yields: "meeting",
  trigger: "meet",
  roles: {
    party: each(
      "actor",
      "nsubj conj*",
      "nsubj[delegation, team] acl[lead, head] obl:agent|by",
      "nsubj[nobody, somebody, someone] nmod:from",
      "^acl conj*",
      `^acl${PLANS} ^obj nsubj:plain conj*`,
      `^acl${PLANS} ^obl nsubj:plain conj*`,
      "^xcomp[agree, decline, drop, hope, intend, plan, promise, refuse] nsubj:plain conj*",
    ),
    counterpart: any(
      "actor",
      "^xcomp[agree, decline, hope, intend, plan, promise, refuse] ^acl:relcl",
      "obj conj*",
      "obl:with|alongside conj*",
      "obl nmod:with conj*",
      "obj nmod:including conj*",
    ),
    ...verbSetting,
    topic: any(
      "words",
      "advcl[discuss, review, consider] obj",
      "conj[discuss] obj",
      "obl:for[talk, discussion, negotiation, consultation] nmod:on|about|over",
    ),
  },
  unless: ["^acl amod[first, last, only]", "obl:about[talk, negotiation]", ...NOT_PEOPLE, ...GAMES_AND_TALES],
  examples: [
    "[party Macron] and President [party Hosni Mubarak] are planning to meet.",
    "The French leader [party Emmanuel Macron] met [time Wednesday] in [place Washington] with President [counterpart Biden].",
    "[party A delegation] headed by [party Lavrov] met [counterpart Fidan].",
    "[party Lavrov] to meet [counterpart Fidan] in [place Ankara]",
    "[party Macron] met [time Wednesday] with [counterpart Scholz].",
    "French President [party Emmanuel Macron] has announced plans to meet [counterpart Scholz].",
    "Nobody from the [party French delegation] met [counterpart Scholz].",
    "[party Macron] toyed with the idea of meeting [counterpart Scholz].",
    "Lavrov praised the [counterpart German chancellor], whom [party Macron] had refused to meet.",
    "[party Macron], [party Scholz] meet in [place Berlin]",
    "[party Macron] and [party Scholz] met after the [occasion summit].",
    "[party Macron] met [counterpart Scholz] and discussed [topic the war].",
    "While in [place Munich], President [party Macron] will meet Chancellor [counterpart Scholz].",
    "[party Macron] met [counterpart Scholz] during a visit to [place Berlin].",
    "[party Macron] met [counterpart Scholz] in the German city of [place Bonn].",
    "[party Macron] met with [counterpart Scholz] for talks on [topic the war].",
    "[party Lavrov] met [counterpart Fidan] in [place Antalya] on the sidelines of the [occasion summit].",
    "[party Lavrov] and [party Fidan] met in [place Vienna] on [time Tuesday].",
    "[party Macron] will meet with [counterpart Scholz] at the [occasion G20 summit].",
    "On [time Monday], Macron will travel to Berlin, where [party he] will meet [counterpart Scholz].",
    "[party Macron] will meet [counterpart allies] including [counterpart Scholz] and [counterpart Fidan].",
    "[party Macron] met [counterpart Scholz] on the sidelines of the [occasion summit] in [place Bali].",
    "[party Macron] is set to meet [counterpart Scholz] [time tomorrow].",
    "[party Wang Yi] met [counterpart Lavrov] in [place Beijing] to discuss [topic the war].",
    "[party Macron], [party Scholz] to meet in [place Berlin]",
    "[party Macron] was set to meet [counterpart Scholz] in [place Berlin] on [time Monday], and later in the day with [counterpart Fidan].",
  ],
  counterexamples: [
    "Iran met the deadline in Vienna.",
    "Macron met with opposition from Scholz.",
    "Macron conferred about the talks with Scholz.",
    "Macron is the first president to meet Scholz.",
    "France and Germany will meet in the semi-final in Berlin on Friday.",
    "France will meet Germany in the second round of the European Cup.",
    "France was drawn to meet Germany.",
    "In the film, the French president meets the German chancellor.",
    "The fictional president of France meets the German chancellor.",
  ],
});

export const sitDown = rule({
  name: "meeting/sit-down",
  yields: "meeting",
  trigger: "sit",
  roles: {
    party: each("actor", "nsubj conj*"),
    counterpart: any("actor", "obl:with conj*"),
    ...verbSetting,
  },
  requires: ["compound[down]"],
  examples: [
    "[party Macron] sat down with [counterpart Scholz] in [place Berlin].",
    "[party Macron] and [party Scholz] sat down [time today] in [place Berlin].",
  ],
  counterexamples: ["Macron sat with Scholz."],
});

const LIGHT =
  "[hold, have, enter, conduct, begin, start, open, launch, conclude, finish, end, resume, continue, complete, arrange, schedule, plan, attend, co-chair, seek, cancel, postpone, do, co-host, chair, convene, lead]";

/** Meetings and talks of other kinds. */
const OTHER_MEETINGS =
  "compound[press, news, cabinet, board, party, group, emergency, town, council, shareholder, membership, accession, entry, salary, merger, takeover]";

/** "Three rounds of talks" are talks. */
const ROUND = "^nmod:of[round, series, day, hour]?";

export const holdTalks = rule({
  name: "meeting/hold-talks",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  roles: {
    party: each("actor", `${ROUND} ^obj${LIGHT} nsubj:plain conj*`),
    counterpart: any(
      "actor",
      "nmod:with conj*",
      `${ROUND} ^obj${LIGHT} obl:with conj*`,
      `^obj${LIGHT} obl:include_with|including_with conj*`,
    ),
    ...nounSetting,
    topic,
  },
  unless: [OTHER_MEETINGS],
  examples: [
    "[party Macron] held talks on [time Monday] in [place Berlin] with President [counterpart Scholz].",
    "[party Macron] held [time Tuesday] talks with [counterpart Scholz].",
    "On [time Monday], [party Macron] held talks with [counterpart Scholz] in [place Berlin].",
    "[party Macron] and [party Scholz] held talks on [topic the budget].",
    "[party Macron] will hold talks with [counterpart Scholz] at the [occasion G20 summit].",
    "[party Lavrov] will have a meeting with [counterpart Fidan] in [place Ankara].",
    "[party Lavrov], [party Fidan] hold talks in [place Ankara]",
    "[party Macron] will hold several meetings in [place Lima], including with Chancellor [counterpart Olaf Scholz].",
    "[party Macron] chaired a meeting with [counterpart Scholz] and [counterpart Fidan].",
    "President [party Macron] will convene a meeting with [counterpart Scholz] and [counterpart Fidan] on [time Thursday].",
    "[party Macron] and [party Scholz] held separate talks on [topic trade].",
  ],
  counterexamples: [
    "The company held talks in Berlin.",
    "Macron held a news conference with Scholz.",
    "Macron held a cabinet meeting with Scholz.",
  ],
});

/** What somebody who has a part in a meeting does with it, besides holding it; with "off", "out", "down" and "up" where English has them. */
const ARRANGED =
  "[abandon, accept, announce, arrange, avoid, call, cancel, clinch, confirm, consider, contemplate, decline, delay, demand, discuss, drop, explore, float, get, grant, line, moot, mull, offer, open, organise, organize, pencil, plan, postpone, prepare, promise, propose, put, recall, refuse, regret, reject, request, reschedule, rule, schedule, scrap, secure, seek, set, shelve, shun, skip, snub, suggest, suspend, turn, want, win, wrap]";

export const arrange = rule({
  name: "meeting/arrange",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  roles: {
    party: each(
      "person",
      `${ROUND} ^obj${ARRANGED} nsubj:plain conj*`,
      `${ROUND} ^nmod:for|of[plan, idea, possibility, proposal] ^obj nsubj:plain conj*`,
      `${ROUND} ^obl:for[ask, push, press, appeal, plead, hope, wait, aim, suspend, shelve, scrap, drop, cancel, announce, unveil] nsubj:plain conj*`,
      "^obl:for[set, schedule, slate] nsubj conj*",
      "^obl:about[sound, approach] nsubj:plain conj*",
      "^obl:to[agree, consent] nsubj:plain conj*",
      "^obl:out_of|of|from[pull, back, bow, withdraw, drop] nsubj:plain conj*",
      "^obj[grant, give, refuse, deny, promise, offer, allow, accord] nsubj:pass conj*",
      "^obl:in[pencil, slot, squeeze, fit, slip] nsubj:plain conj*",
      "^obl[cry] nsubj:plain conj*",
      "^obl:on|through[pull, pour, put, draw] nsubj:plain conj*",
      "acl:relcl[have, hold, plan, propose, promise, request, seek, schedule] nsubj conj*",
    ),
    counterpart: any(
      "person",
      ...TALKS_WITH,
      `^obj${ARRANGED} obl:with conj*`,
      "^obl:of|in obl:with conj*",
      "acl:relcl[have, hold, plan, propose, promise, request, seek, schedule] obl:with|by conj*",
    ),
    ...nounSetting,
    topic,
  },
  unless: [OTHER_MEETINGS],
  examples: [
    "[party Macron] called off talks with [counterpart Scholz].",
    "[party Macron] has ruled out a meeting with [counterpart Scholz].",
    "[party Macron] requested a meeting with [counterpart Scholz] in [place Berlin].",
    "[party Macron] asked for a meeting with [counterpart Scholz].",
    "[party Macron] was set for a meeting with President [counterpart Joe Biden] in [place Berlin].",
    "[party Macron] has agreed to a meeting with [counterpart Scholz].",
    "[party Macron] has dropped the idea of a meeting with [counterpart Scholz] in [place Paris].",
    "[party Macron] pulled out of a meeting with [counterpart Scholz] on [time Friday].",
    "[party Macron] and [party Scholz] are considering a meeting in [place Bonn].",
    "[party Macron] was refused an audience with King [counterpart Charles].",
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
    "Macron called off the search for a deal with Scholz.",
    "Macron asked for a deal with Scholz.",
    "Macron called off a cabinet meeting with Scholz.",
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
      "^nsubj[hold, conduct, schedule, plan] obl:between conj*",
      "acl:relcl[hold, conduct] obl:between conj*",
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
  ],
  counterexamples: ["Talks about the budget were held in Berlin."],
});

export const talksOf = rule({
  name: "meeting/possessive",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  roles: {
    party: each("actor", "nmod:poss conj*", "nmod:of conj*"),
    counterpart: counterparts,
    ...nounSetting,
    topic,
  },
  unless: ["compound[press, news, cabinet, board, party]", "nmod:of[board, cabinet, committee, parliament, party]"],
  examples: [
    "[party Macron]'s talks in [place Oslo] with [counterpart Scholz] were short.",
    "[party Lavrov]'s meeting with [counterpart Fidan] in [place Ankara] lasted two hours.",
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

/** "The A-B meeting": the claim needs both. */
export const paired = rule({
  name: "meeting/paired",
  yields: "meeting",
  trigger: "paired",
  roles: {
    party: each("actor", "compound"),
    ...nounSetting,
    topic,
  },
  examples: ["The US-[party China] meeting in [place Geneva] on [time Monday] was short."],
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
  examples: ["Macron and Scholz flew home after the [party Macron-Scholz] summit in [place Geneva]."],
});

/** Talks of two states that take place; those that are only spoken of ("US-China trade talks have stalled") go on for years. */
export const pairedTalks = rule({
  name: "meeting/paired-talks",
  yields: "meeting",
  trigger: "paired-talks",
  roles: {
    party: each("actor", "compound"),
    ...nounSetting,
    topic,
  },
  requires: ["^nsubj[hold, take, begin, start, open, conclude, end, schedule, set, plan, last, convene, postpone, cancel]"],
  examples: ["US-[party Iran] talks were held in [place Muscat] on [time Saturday]."],
  counterexamples: ["US-Iran talks have stalled."],
});

export const comeForTalks = rule({
  name: "meeting/come-for-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each("actor", "^obl:for nsubj:plain conj*", "^nmod:for nsubj:plain conj*", "^nmod:including ^obl nsubj:plain conj*"),
    counterpart: each("actor", ...TALKS_WITH, "^obl:for[arrive, come, go, fly, travel, head, return, visit] obl:with conj*"),
    ...nounSetting,
    topic,
  },
  told: ["^nmod:including ^obl"],
  examples: [
    "[party Macron] was on the island for meetings with [counterpart Scholz].",
    "[party Lavrov] arrived in [place Ankara] for talks with [counterpart Fidan].",
    "[party Macron] arrived in [place Rome] for a meeting on [time Friday] with [counterpart Scholz].",
    "[party Macron] will stay on for a visit including talks with [counterpart Scholz].",
    "[party Lavrov] will visit Istanbul for talks with Mr [counterpart Fidan].",
    "[party Scholz] flew to [place Paris] for a meeting with [counterpart Macron] on [time Monday].",
    "[party Lavrov] arrived in [place Tehran] for talks on [topic trade] with [counterpart Fidan].",
  ],
  counterexamples: ["Macron called for talks with Scholz.", "Macron asked for a meeting with Scholz.", "Macron called for talks."],
  unless: ["^obl:for[call, push, ask, wait, hope, press, appeal, prepare, thank, allow, account]"],
});

export const comeTogether = rule({
  name: "meeting/come-together",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each(
      "actor",
      "^obl:for[arrive, come, descend, fly, gather, head, travel] nsubj[two, leader, pair, both]",
      "^obl:for[line, gather, sit, seat, lock, assemble] nsubj conj*",
    ),
    place: maybe("place", "^obl:for obl:in|at|on|to", "nmod:in|at"),
    time: maybe("time", "^obl:for obl"),
  },
  unless: ["nmod:with"],
  examples: [
    "Lavrov called Fidan. [party The two] will travel to [place Ankara] for a meeting.",
    "Lavrov called Fidan. [party The two] will fly to [place Ankara] on [time Monday] for a meeting.",
    "[party Lavrov] and [party Fidan] are lined up for talks in [place Ankara].",
  ],
  counterexamples: ["Lavrov called Fidan. The two will travel to Ankara for a meeting with Macron."],
});

export const inviteForTalks = rule({
  name: "meeting/invite-for-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    host: maybe("actor", "^obl:for[host, welcome, receive, greet] nsubj:plain"),
    convener: maybe("actor", "^obl:for|to[invite, summon] nsubj:plain"),
    counterpart: each("actor", "^obl:for[host, welcome, receive, greet] obj conj*", "^obl:for|to[invite, summon] obj conj*"),
    ...nounSetting,
    topic,
  },
  examples: [
    "[host Macron] hosted [counterpart Scholz] in [place Paris] for talks.",
    "[convener Erdogan] has summoned [counterpart Fidan] for a meeting [time tomorrow].",
  ],
  counterexamples: ["Erdogan invited Fidan to the wedding."],
});

export const meetingWith = rule({
  name: "meeting/during-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each(
      "person",
      "^obl:in|at|during|after|before|following nsubj:plain conj*",
      "^obl:of[ahead] ^advmod nsubj:plain conj*",
      "^nmod:in|at|during|after|following ^obj nsubj:plain conj*",
    ),
    counterpart: each(
      "actor",
      ...TALKS_WITH,
      "^obl:at|during|in[tell, inform, assure, brief, urge] obj",
      "^obl:at|during|in[tell, inform, assure, brief, urge] iobj",
    ),
    ...nounSetting,
    topic,
  },
  examples: [
    "After talks in [place Oslo] with [counterpart Scholz], [party Macron] flew home.",
    "After talks with [counterpart Fidan] in [place Ankara], [party Lavrov] spoke to reporters.",
    "[party Macron] spoke on [time Monday] after talks with [counterpart Scholz].",
    "At a meeting with [counterpart Fidan], [party Lavrov] praised the deal.",
    "Ahead of a planned meeting with the [counterpart German chancellor], [party Macron] gave an interview.",
    "[party Macron] briefed [counterpart Scholz] at a meeting in [place Berlin].",
    "[party Macron] told [counterpart Scholz] at a meeting in [place Berlin] that trade must grow.",
    "[party Macron] promised it in talks on [topic trade] with [counterpart Scholz].",
    "A day earlier, French leader [party Emmanuel Macron] renewed his country's commitment to a free Baltic Sea during a meeting with [counterpart Scholz].",
  ],
});

/** Those of several states by whom a meeting is attended or led. */
export const attended = rule({
  name: "meeting/attended",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each("person", "^nsubj[attend] obl:agent|by conj*", "acl[attend, lead] obl:agent|by conj*"),
    ...nounSetting,
  },
  unless: [OTHER_MEETINGS, "^nsubj[attend] advmod[also]"],
  examples: [
    "The talks in [place Minsk] were attended by President [party Macron], Chancellor [party Scholz] and President [party Biden].",
    "The meeting in [place Nairobi] was attended by President [party William Ruto] and President [party Yoweri Museveni].",
    "The talks, led by the envoy [party Steve Witkoff] and Minister [party Abbas Araghchi], were held in [place Muscat].",
  ],
  counterexamples: [
    "The cabinet meeting was attended by President William Ruto and President Yoweri Museveni.",
    "The talks were attended by many.",
    "The meeting was also attended by Minister Abbas Araghchi and Minister Musalia Mudavadi.",
  ],
});

/** "Visited the president in hospital". */
export const visitPerson = rule({
  name: "meeting/visit",
  yields: "meeting",
  trigger: "visit-person",
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", "obj"),
    ...verbSetting,
  },
  examples: ["President [party Emmanuel Macron] visited Chancellor [counterpart Olaf Scholz] in [place Berlin] on [time Monday]."],
  counterexamples: [
    "Macron visited Berlin.",
    "Chinese Premier Li Qiang met with visiting Malaysian Prime Minister Anwar Ibrahim on Monday.",
  ],
});

/** Two who do something after "a meeting" have met each other, where nobody else is named. */
export const afterMeeting = rule({
  name: "meeting/after-a-meeting",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each("person", "^obl:after|following|during nsubj:plain conj*"),
    ...nounSetting,
  },
  requires: ["det[a, an]"],
  unless: ["nmod:of", "nmod:with", "nmod:between"],
  examples: ["President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] spoke to reporters after a meeting in [place Berlin]."],
  counterexamples: [
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after the meeting in Berlin.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after a meeting of ministers.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after a meeting with Fidan.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after a meeting between Lavrov and Fidan.",
  ],
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

export const hostTalks = rule({
  name: "meeting/host-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    host: one("actor", "^obj[host] nsubj:plain"),
    party: any("actor", "nmod:between|of conj*"),
    counterpart: counterparts,
    ...nounSetting,
    topic,
  },
  examples: [
    "[host Turkey] hosted talks between [party Russia] and [party Ukraine].",
    "[host Macron] hosted talks with [counterpart Scholz] in [place Paris].",
    "[host Turkey] hosted a meeting of President [party Ilham Aliyev] and Prime Minister [party Nikol Pashinyan].",
  ],
});

export const speakAside = rule({
  name: "meeting/speak-aside",
  yields: "meeting",
  trigger: "speak",
  roles: {
    party: each("person", "nsubj conj*"),
    counterpart: any("person", "obl:with conj*"),
    place: verbSetting.place,
    occasion: one("gathering", "obl:on|at|in[sideline, margin, fringe] nmod:of"),
    time: verbSetting.time,
  },
  examples: [
    "[party The leaders] will speak on the sidelines of the [occasion summit].",
    "[party Macron] spoke with [counterpart Scholz] on the margins of the [occasion summit].",
  ],
  counterexamples: ["Macron spoke at the summit."],
});

export const summitOf = rule({
  name: "meeting/summit",
  yields: "meeting",
  trigger: "summit",
  roles: {
    party: any("actor", "nmod:between conj*", "nmod:poss", "^obj[hold, have, attend] nsubj:plain conj*", "^obl nsubj:plain conj*"),
    counterpart: any("actor", "nmod:with conj*"),
    place: nounSetting.place,
    time: nounSetting.time,
    topic,
  },
  requires: [["nmod:between", "nmod:with", "nmod:poss[they, their]", "^obj[hold, have] obl:with"]],
  unless: ["compound[press, news, video, telephone, phone]"],
  examples: [
    "A summit between [party Macron] and [party Scholz] was held in [place Berlin].",
    "[party Macron] will hold a summit with [counterpart Scholz] on [time Monday].",
    "[party Macron] arrived in Berlin ahead of a summit with [counterpart Scholz].",
    "[party Macron] held a summit in [place Berlin] with Scholz.",
    "Macron thanked Scholz. The flood was discussed at [party their] summit in [place Bonn].",
  ],
  counterexamples: ["Macron held a news conference with Scholz.", "Macron attended the summit."],
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
    party: each("actor", "nsubj:plain conj*", "^obl:in[lock, engage, immerse, engross] nsubj conj*"),
    counterpart: counterparts,
    ...nounSetting,
    topic,
  },
  requires: ["case[in]"],
  examples: [
    "[party Macron] is in talks with [counterpart Scholz].",
    "[party Macron] was locked in talks with [counterpart Scholz].",
    "[party Iranian and Saudi officials] are in talks in [place Muscat].",
  ],
  counterexamples: ["The talks with Scholz were short.", "Macron was behind the talks with Scholz."],
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

/** "Called on the king at his palace"; "called on the king to resign" is no visit. */
export const callOn = rule({
  name: "meeting/call-on",
  yields: "meeting",
  trigger: "call",
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", "obl:on"),
    ...verbSetting,
  },
  unless: ["advcl", "xcomp"],
  requires: [["obl:in|at", "obl:unmarked"]],
  examples: [
    "[party Macron] called on President [counterpart Scholz] in [place Berlin].",
    "[party Macron] called on President [counterpart Scholz] [time last week].",
  ],
  counterexamples: [
    "Macron called on Scholz to resign.",
    "Macron called on Scholz in Berlin to resign.",
    "In Tokyo earlier Saturday, President Macron called on Chancellor Scholz to break off the talks.",
  ],
});

/** Views are exchanged and notes compared with somebody. */
export const exchange = rule({
  name: "meeting/exchange",
  yields: "meeting",
  trigger: "exchange",
  roles: {
    party: each("person", "nsubj conj*"),
    counterpart: any("person", "obj nmod:with conj*"),
    ...verbSetting,
  },
  requires: [["obj[view, note, idea]"], ["obj nmod:with", "obl:in|at|over|during"]],
  unless: ["obl:by|over|on|via[phone, telephone, video, videoconference]"],
  examples: [
    "[party Macron] exchanged views with [counterpart Scholz] in [place Berlin] on [time Monday].",
    "[party Macron] exchanged views with [counterpart Scholz].",
    "[party Macron] and [party Scholz] exchanged views in [place Berlin].",
  ],
  counterexamples: ["Macron exchanged gifts with Scholz.", "Macron exchanged views with Scholz by phone."],
});

export const together = rule({
  name: "meeting/together",
  yields: "meeting",
  trigger: "bring",
  roles: {
    host: maybe("actor", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    ...verbSetting,
  },
  requires: ["advmod[together]"],
  examples: ["[host Macron] brought [counterpart Lavrov] and [counterpart Fidan] together in [place Paris]."],
  counterexamples: ["Macron brought Lavrov a letter."],
});

const PROPOSAL = "^nmod:for|to[proposal, offer, request, invitation, call, bid, plea, overture]";

export const proposal = rule({
  name: "meeting/proposal",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each("actor", `${PROPOSAL} nmod:poss conj*`, "nmod:from conj*"),
    counterpart: each("actor", `${PROPOSAL} ^obj nsubj:plain conj*`),
    ...nounSetting,
  },
  examples: [
    "[counterpart Macron] rejected [party Scholz]'s proposal for a meeting in [place Paris].",
    "The [counterpart French president] accepted an invitation to talks from the [party German chancellor].",
  ],
  counterexamples: ["Macron rejected the proposal for a new tax."],
});

const COVERED = [
  "^nsubj[touch, focus, centre, center, dwell] obl:on",
  "^nsubj[cover, include, address, concern, tackle] obj",
  "^nsubj[deal] obl:with",
];

export const covers = rule({
  name: "meeting/covers",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each("actor", "nmod:poss conj*", "nmod:between conj*", "nmod:of conj*"),
    counterpart: counterparts,
    topic: each("words", ...COVERED),
    place: nounSetting.place,
    time: nounSetting.time,
  },
  presupposed: true,
  examples: [
    "A meeting of [party Macron] and [party Scholz] will focus on [topic trade].",
    "The talks between [party Macron] and [party Scholz] will deal with [topic trade].",
    "The talks between [party Macron] and [party Scholz] may touch on [topic trade].",
    "[party Macron]'s meeting with [counterpart Scholz] will focus on [topic trade].",
    "[party Macron]'s meeting with [counterpart Scholz] will cover [topic trade].",
  ],
});

export const discussAt = rule({
  name: "meeting/discuss-at",
  yields: "meeting",
  trigger: "discuss",
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: each("person", "obl:with conj*"),
    occasion: one("gathering", "obl:during|at"),
    topic: any("words", "obj"),
    place: verbSetting.place,
    time: verbSetting.time,
  },
  examples: ["[party Macron] will discuss [topic trade] with [counterpart Scholz] at the [occasion summit]."],
  counterexamples: ["Macron discussed trade with Scholz."],
});

/** "Discussed aid with B in one of the meetings." */
export const discussIn = rule({
  name: "meeting/discuss-in",
  yields: "meeting",
  trigger: "discuss",
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: each("person", "obl:with conj*", "obj nmod:with conj*"),
    topic: any("words", "obj"),
    place: verbSetting.place,
    time: verbSetting.time,
  },
  requires: [["obl:in|at|during[meeting, talks]", "obl:in|at|during[one] nmod:of[meeting]"]],
  examples: [
    "[party Macron] discussed [topic trade] with [counterpart Scholz] at a meeting in [place Paris].",
    "In one of the meetings, [party Macron] discussed [topic aid] with [counterpart Scholz].",
  ],
  counterexamples: ["Macron discussed trade with Scholz in a letter."],
});

export const courtesyCall = rule({
  name: "meeting/courtesy-call",
  yields: "meeting",
  trigger: "calling",
  roles: {
    party: each("person", "^obj[pay, make] nsubj:plain conj*"),
    counterpart: each("person", "nmod:on conj*"),
    place: nounSetting.place,
    time: nounSetting.time,
  },
  requires: [["compound[courtesy]", "^obj[pay]"]],
  examples: [
    "[party Macron] will pay a courtesy call on President [counterpart Scholz] in [place Berlin].",
    "[time Tomorrow] [party he] will pay a courtesy call on Prime Minister [counterpart Olaf Scholz].",
    "[party Macron] made a courtesy call on [counterpart Scholz] in [place Berlin].",
    "[party Macron] paid a call on [counterpart Scholz] in [place Berlin].",
  ],
  counterexamples: ["Macron made a call on Scholz to resign."],
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

export const meetings: readonly Rule[] = [
  attended,
  meet,
  reception,
  courtesyCall,
  sitDown,
  holdTalks,
  arrange,
  talksBetween,
  talksOf,
  paired,
  pairedSummit,
  pairedTalks,
  comeForTalks,
  comeTogether,
  inviteForTalks,
  meetingWith,
  visitPerson,
  afterMeeting,
  meetingPlanned,
  receive,
  host,
  hostTalks,
  speakAside,
  proposal,
  covers,
  summitOf,
  summitOfLeaders,
  inTalks,
  discussAt,
  discussIn,
  meal,
  dine,
  callOn,
  exchange,
  together,
];
