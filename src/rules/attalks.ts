import { any, each, maybe, one, rule } from "../grammar/rule.ts";
import { nounSetting, TALKS_WITH, topic, verbSetting } from "./setting.ts";
import { OTHER_MEETINGS } from "./talks.ts";

/*
 * What is done for, at and after talks, by which it is told that they are held: come, asked, agreed, covered, discussed.
 */

/** Whoever is there for talks because somebody else has him there. */
const HAS_GUEST = "^obl:for[host, welcome, receive, greet, invite, summon] obj";

export const comeForTalks = rule({
  name: "meeting/come-for-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each(
      "actor",
      "^obl:for nsubj:plain conj*",
      "^nmod:of[day, hour, week, round] ^obl:for nsubj:plain conj*",
      "^obl:for ^acl[plan, trip, visit, intention, decision, invitation] ^obj nsubj:plain conj*",
      "^nmod:for[visit, trip, tour] ^obl:on nsubj:plain conj*",
      "^nmod:for[visit, trip, tour] ^nmod:on nsubj:plain conj*",
      "^nmod:for nsubj:plain conj*",
      "^nmod:for[visit, trip, tour] nmod:by conj*",
      "^nmod:for[visit, trip, tour] nmod:poss conj*",
      "^nmod:for ^obj[attend, visit, tour, join, leave, make, find] nsubj:plain conj*",
      "^nmod:including ^obl nsubj:plain conj*",
      "^obj[include, feature] ^acl:relcl",
      "^obj[include, feature] ^acl ^obl nsubj:plain conj*",
      "^obj[include, feature] ^acl ^obj nsubj:plain conj*",
      "^obj[include, feature] nsubj[agenda, schedule, programme, program, itinerary, diary, visit, trip, tour, stay, stop] nmod:of|by conj*",
      "^obj[include, feature] nsubj[agenda, schedule, programme, program, itinerary, diary, visit, trip, tour, stay, stop] nmod:poss",
    ),
    counterpart: each("actor", ...TALKS_WITH, "^obl:for[arrive, come, go, fly, travel, head, return, visit] obl:with conj*"),
    ...nounSetting,
    place: maybe(
      "site",
      "^obl:for[visit, tour] obj",
      "^obl:for obl:in|at|to|into",
      "nmod:in|at",
      "^nmod:for[visit, trip, tour] ^obl:on obl:in|at|to",
      "^nmod:for[visit, trip, tour] ^nmod:on",
    ),
    topic,
  },
  told: ["^nmod:including ^obl"],
  examples: [
    "[party Macron] was on the island for meetings with [counterpart Scholz].",
    "[party Macron] arrived in [place Rome] on a visit for talks with President [counterpart Scholz].",
    "President [party Macron] is in [place Rome] on a three-day visit for talks with President [counterpart Scholz].",
    "[party Lavrov] arrived in [place Ankara] for talks with [counterpart Fidan].",
    "[party Macron] arrived in [place Rome] for a meeting on [time Friday] with [counterpart Scholz].",
    "[party Macron] is in Cuba for a visit that will include talks with President [counterpart Fidel Castro].",
    "[party Macron] began a tour that will include a meeting with President [counterpart Yoweri Museveni].",
    "[party Macron] is in Belgrade for two days of talks with top Serbian [counterpart officials].",
    "[party Macron] has announced plans to visit [place Saudi Arabia] for talks with King [counterpart Abdullah].",
    "[party Macron] will attend the summit for talks with his Brazilian [counterpart counterpart].",
    "[party Macron] will stay on for a visit including talks with [counterpart Scholz].",
    "[party Lavrov] arrived for talks in [place Ankara] with [counterpart Fidan].",
    "[party Lavrov] will fly into [place Ankara] for talks with [counterpart Fidan].",
    "[party Lavrov] will visit [place Istanbul] for talks with Mr [counterpart Fidan].",
    "[party Scholz] flew to [place Paris] for a meeting with [counterpart Macron] on [time Monday].",
    "[party Lavrov] arrived in [place Tehran] for talks on [topic trade] with [counterpart Fidan].",
    "A visit to Rome by President [party Macron] for talks with [counterpart Scholz] has been postponed.",
    "[party Macron]'s trip to Rome for talks with [counterpart Scholz] has been postponed.",
    "President [party Macron], whose trip includes a meeting with [counterpart Scholz], praised the deal.",
    "The agenda of President [party Macron] includes a meeting with [counterpart Scholz].",
    "[party Macron]'s visit included a meeting with [counterpart Scholz].",
  ],
  counterexamples: [
    "Macron called for talks with Scholz.",
    "Macron asked for a meeting with Scholz.",
    "Macron called for talks.",
    "Macron joined Fidan for talks with Scholz.",
    "Macron flew to Berlin for coalition talks with Scholz.",
    "Macron sent an envoy to Rome for talks with Scholz.",
    "Turkey will host Putin for talks with its president.",
  ],
  unless: [
    OTHER_MEETINGS,
    "^obl:for[call, push, ask, wait, hope, press, appeal, prepare, thank, allow, account, join, send, dispatch]",
    HAS_GUEST,
  ],
});

/** "A will host B for talks with its leader C": a state or a town does not meet its own leader, whose guest does. */
export const guestForTalks = rule({
  name: "meeting/guest-for-talks",
  yields: "meeting",
  trigger: ["meeting", "summit"],
  roles: {
    party: each("actor", `${HAS_GUEST} conj*`),
    counterpart: each("actor", "nmod:with conj*"),
    hosting: one("site", "^obl:for nsubj:plain"),
    place: maybe("site", "nmod:in|at", "^obl:for obl:in|at|to"),
    time: nounSetting.time,
    topic,
  },
  examples: [
    "[hosting Turkey] will host President [party Vladimir Putin] for talks with its [counterpart president].",
    "[hosting Turkey] invited [party Vladimir Putin] to [place Ankara] for talks with its [counterpart president].",
    "[hosting Turkey] will host [party Vladimir Putin] in [place Ankara] on [time Monday] for talks on [topic Syria] with its [counterpart president].",
    "[hosting Turkey] received [party Vladimir Putin] for a summit in [place Ankara] with President [counterpart Erdogan].",
  ],
  counterexamples: ["Macron hosted Scholz for a lunch with Fidan.", "Turkey will host Putin for talks."],
});

/** "Sent his envoy to C for talks with B". */
export const sentForTalks = rule({
  name: "meeting/sent-for-talks",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each("person", "^obl:for[send, dispatch] obj conj*"),
    counterpart: each("actor", "nmod:with conj*"),
    ...nounSetting,
    place: maybe("site", "^obl:for[send, dispatch] obl:to"),
    topic,
  },
  examples: [
    "Macron sent Foreign Minister [party Hakan Fidan] to [place Rome] for talks with [counterpart Scholz].",
    "Macron will dispatch the [party foreign minister] to [place Tehran] on [time Monday] for negotiations with Iranian [counterpart officials].",
  ],
  counterexamples: ["Macron sent a letter to Rome.", "Macron sent the foreign minister to Rome."],
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
    convener: maybe("actor", "^obl:for|to[invite, summon] nsubj:plain", "^obl:for ^xcomp[invite, ask, summon] nsubj:plain"),
    counterpart: each(
      "actor",
      "^obl:for[host, welcome, receive, greet] obj conj*",
      "^obl:for|to[invite, summon] obj conj*",
      "^obl:for ^xcomp[invite, ask, summon] obj conj*",
    ),
    ...nounSetting,
    topic,
  },
  examples: [
    "[host Macron] hosted [counterpart Scholz] in [place Paris] for talks.",
    "[convener Erdogan] has invited [counterpart Fidan] to come to [place Ankara] for talks.",
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
      "^obj[follow] ^advcl nsubj:plain conj*",
      "^obj[leave, exit] nsubj:plain conj*",
      "^nmod:in|at|during|after|following ^obj nsubj:plain conj*",
      "^nmod:to[addition] ^obl nsubj conj*",
      "^obl:besides nsubj conj*",
      "^obl:to|into[drive, whisk, rush, take, escort, head, usher, hurry, proceed] nsubj conj*",
      "^nmod:in|during ^obl:for nsubj:plain conj*",
    ),
    counterpart: each(
      "actor",
      ...TALKS_WITH,
      "^obl:at|during|in[tell, inform, assure, brief, urge, ask, warn, remind, thank] obj",
      "^obl:at|during|in[tell, inform, assure, brief, urge] iobj",
      "^obl:at|during|in[put, present, outline] obl:to",
      "^obl:at|during|in[put, present, outline] obj nmod:to",
      "^obl:at|before|after|during[shake] obl:with",
    ),
    ...nounSetting,
    topic,
  },
  examples: [
    "Iranian President [party Mahmoud Ahmadinejad] has called for closer ties between his country and Iraq following a meeting with Iraqi Prime Minister [counterpart Nouri al-Maliki].",
    "Iraq's Deputy President [party Rowsch Nuri Shaways] expressed regret over the kidnappings during talks with Chinese [counterpart officials] in [place Beijing].",
    "After talks in [place Oslo] with [counterpart Scholz], [party Macron] flew home.",
    "In addition to talks with [counterpart Scholz], [party Macron] is expected to give a speech.",
    "Besides talks with [counterpart Scholz], [party Macron] gave a speech.",
    "[party Macron] was driven straight to a meeting with [counterpart Scholz].",
    "[party Macron] left a meeting with [counterpart Scholz] on [time Monday].",
    "After talks with [counterpart Fidan] in [place Ankara], [party Lavrov] spoke to reporters.",
    "[party Macron] spoke on [time Monday] after talks with [counterpart Scholz].",
    "At a meeting with [counterpart Fidan], [party Lavrov] praised the deal.",
    "Ahead of a planned meeting with the [counterpart German chancellor], [party Macron] gave an interview.",
    "[party Macron] briefed [counterpart Scholz] at a meeting in [place Berlin].",
    "[party Macron] told [counterpart Scholz] at a meeting in [place Berlin] that trade must grow.",
    "[party Macron] promised it in talks on [topic trade] with [counterpart Scholz].",
    "[party Macron] called for the resumption of the peace process in meetings with [counterpart Scholz] and [counterpart Fidan].",
    "[party Macron] put the plan to [counterpart Scholz] in talks in [place Berlin].",
    "[party Macron] put it to [counterpart Scholz] at talks in [place Berlin].",
    "[party Macron] presented his plan to [counterpart Scholz] during a meeting in [place Berlin].",
    "[party Macron] shook hands with [counterpart Scholz] before talks in [place Berlin].",
    "A day earlier, French leader [party Emmanuel Macron] renewed his country's commitment to a free Baltic Sea during a meeting with [counterpart Scholz].",
  ],
  unless: [OTHER_MEETINGS],
  counterexamples: ["After coalition talks with Scholz, Macron spoke to reporters."],
});

/** "At a separate meeting, she asked him to help": whom somebody asks there is the other one. */
export const atSeparate = rule({
  name: "meeting/at-a-separate-one",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: one("person", "^obl:at|during|in nsubj:plain"),
    counterpart: each(
      "person",
      "^obl:at|during|in[ask, caution, congratulate, press, pressure, reassure, thank, warn] obj conj*",
      "^obl:at|during|in[ask] iobj conj*",
    ),
    ...nounSetting,
    topic,
  },
  requires: ["amod[separate, bilateral, private, closed-door, one-on-one]"],
  unless: ["nmod:with", "nmod:between", "nmod:poss", OTHER_MEETINGS],
  examples: [
    "During a separate meeting in [place Lima], President [party Macron] asked Chancellor [counterpart Scholz] to help.",
    "President [party Macron] thanked Chancellor [counterpart Scholz] at a bilateral meeting in [place Lima].",
  ],
  counterexamples: [
    "During a meeting in Lima, President Macron thanked Chancellor Scholz.",
    "During a separate meeting with Fidan, President Macron thanked Chancellor Scholz.",
    "During a separate meeting between Fidan and Lavrov, President Macron thanked Chancellor Scholz.",
    "During Fidan's separate meeting, President Macron thanked Chancellor Scholz.",
    "During a separate cabinet meeting, President Macron thanked Chancellor Scholz.",
  ],
});

/** Two who do something after "a meeting", or come out of one, have met each other, where nobody else is named. */
export const afterMeeting = rule({
  name: "meeting/after-a-meeting",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each(
      "person",
      "^obl:after|following|during nsubj:plain conj*",
      "^obl:at|in[agree, decide, pledge, sign, vow] nsubj:plain conj*",
      "^obl:from[emerge] nsubj:plain conj*",
      "^nmod:of[hour, day, round] ^obl:from[emerge] nsubj:plain conj*",
    ),
    ...nounSetting,
  },
  unless: ["det[the, this, that, these, another]", "nmod:poss", "compound", "amod", "nmod:of", "nmod:with", "nmod:between"],
  examples: [
    "President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] spoke to reporters after a meeting in [place Berlin].",
    "President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] emerged from talks in [place Berlin] with a deal.",
    "President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] emerged from hours of talks in [place Berlin] with a deal.",
    "President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] agreed at talks in [place Berlin] to boost trade.",
    "Following talks in [place Berlin], President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] spoke to reporters.",
  ],
  counterexamples: [
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after their meeting in Berlin.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after a cabinet meeting in Berlin.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after an international meeting in Berlin.",
    "President Emmanuel Macron and Chancellor Olaf Scholz emerged from the meeting in Berlin.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after the meeting in Berlin.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after a meeting of ministers.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after a meeting with Fidan.",
    "President Emmanuel Macron and Chancellor Olaf Scholz spoke to reporters after a meeting between Lavrov and Fidan.",
  ],
});

/** What somebody makes of talks with another: is open to them, goes into them, walks out of them. */
export const turnTo = rule({
  name: "meeting/open-to",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each(
      "actor",
      "^obl:to[open, amenable] nsubj:plain conj*",
      "^obl:out_of|of[walk, storm, stalk] nsubj:plain conj*",
      "^obl:into[go, enter, head, plunge] nsubj:plain conj*",
      "^obl:with[go, proceed, press] nsubj:plain conj*",
      "^obj[use] nsubj:plain conj*",
      "^obl:to[accompany] nsubj:pass conj*",
      "^obl:to[come, go] nsubj:plain conj*",
      "^nmod:for[date, day, time, venue] ^obl:on[agree] nsubj:plain conj*",
    ),
    counterpart: any("actor", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  requires: [["nmod:with", "^nmod:for[date, day, time, venue]"]],
  unless: [OTHER_MEETINGS],
  examples: [
    "[party Macron] went straight into talks with [counterpart Scholz].",
    "[party Macron] went ahead with a meeting with [counterpart Scholz].",
    "[party Macron] used a meeting with [counterpart Scholz] to call for peace.",
    "[party Macron] was accompanied to the meeting with [counterpart Scholz] by the minister.",
    "[party Macron] and [party Scholz] have agreed on a date for talks.",
    "[party Macron] is open to a meeting with [counterpart Scholz].",
    "[party Macron] came to a meeting with [counterpart Scholz].",
    "[party Macron] walked out of talks with [counterpart Scholz].",
    "Kenyan President [party William Ruto] walked out of talks with South Sudanese President [counterpart Salva Kiir] on [time Monday].",
  ],
  counterexamples: ["Macron is open to coalition talks with Scholz.", "The door is open to Scholz."],
});

/** "Called for a meeting with B": who asks for one meeting has a part in it; talks may be of others. */
export const calledFor = rule({
  name: "meeting/called-for",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each("person", "^obl:for[call] nsubj:plain conj*"),
    counterpart: each("person", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  requires: ["det[a, an, another]"],
  unless: [OTHER_MEETINGS, "nmod:of"],
  examples: ["President [party Macron] called for a meeting with Chancellor [counterpart Scholz] in [place Berlin]."],
  counterexamples: [
    "President Macron called for talks with Chancellor Scholz.",
    "President Macron called for a cabinet meeting with Chancellor Scholz.",
    "President Macron called for a meeting of ministers with Chancellor Scholz.",
  ],
});

const PROPOSAL = "^nmod:for|to|of[proposal, offer, request, invitation, call, bid, plea, overture]";

/** What others do with a proposal that is not made to them. */
const REPEATED =
  "[echo, repeat, reiterate, support, endorse, second, back, applaud, praise, hail, laud, note, report, cite, quote, convey, deliver, relay, criticise, criticize, condemn, denounce, mock]";

export const proposal = rule({
  name: "meeting/proposal",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each("actor", `${PROPOSAL} nmod:poss conj*`, `${PROPOSAL} nmod:from conj*`, "nmod:from conj*"),
    counterpart: each("actor", `${PROPOSAL} ^obj nsubj:plain conj*`),
    ...nounSetting,
  },
  examples: [
    "[counterpart Macron] rejected [party Scholz]'s proposal for a meeting in [place Paris].",
    "The [counterpart French president] accepted an invitation from the [party German chancellor] for talks in [place Paris].",
    "The [counterpart French president] accepted an invitation to talks from the [party German chancellor].",
    "President [counterpart Emmanuel Macron] rejected Chancellor [party Olaf Scholz]'s offer of talks.",
  ],
  unless: [`${PROPOSAL} ^obj${REPEATED}`],
  counterexamples: ["Macron rejected the proposal for a new tax.", "President Macron echoed Chancellor Scholz's call for further talks."],
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
    counterpart: any("actor", "nmod:with conj*"),
    topic: each("words", ...COVERED),
    place: nounSetting.place,
    time: nounSetting.time,
  },
  presupposed: true,
  examples: [
    "A meeting of [party Macron] and [party Scholz] will focus on [topic trade].",
    "A meeting between [party Macron] and [party Scholz], scheduled to take place in [place Berlin] on [time Monday], will focus on [topic trade].",
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
    counterpart: any("person", "obl:with conj*", "obj nmod:with conj*"),
    topic: any("words", "obj"),
    place: maybe("site", "obl:in|at|during[meeting, talks] nmod:in|at", "obl:in|at"),
    time: verbSetting.time,
  },
  requires: [["obl:in|at|during[meeting, talks]", "obl:in|at|during[one] nmod:of[meeting]"]],
  unless: ["obl:in|at|during[meeting, talks] compound", "obl:in|at|during[meeting, talks] nmod:of|with|between"],
  examples: [
    "[party The foreign ministers of Japan and South Korea] have discussed their strained [topic relations] in a meeting in [place Lima].",
    "[party Macron] discussed [topic trade] with [counterpart Scholz] at a meeting in [place Paris].",
    "[party Macron] discussed [topic plans] for a summit in Lima with [counterpart Scholz] during a meeting in [place Paris].",
    "In [place Paris], [party Macron] discussed [topic trade] with [counterpart Scholz] during a meeting.",
    "In one of the meetings, [party Macron] discussed [topic aid] with [counterpart Scholz].",
  ],
  counterexamples: [
    "Macron discussed trade with Scholz in a letter.",
    "Macron discussed trade with Scholz at a NATO meeting in Paris.",
    "Macron and Scholz discussed trade at a meeting of ministers in Paris.",
  ],
});
