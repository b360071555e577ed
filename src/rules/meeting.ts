import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { answers } from "./answers.ts";
import { asked } from "./asked.ts";
import {
  afterMeeting,
  atSeparate,
  calledFor,
  comeForTalks,
  comeTogether,
  covers,
  discussAt,
  discussIn,
  guestForTalks,
  inviteForTalks,
  meetingWith,
  proposal,
  sentForTalks,
  turnTo,
} from "./attalks.ts";
import { dine, dineTogether, host, meal, mealTogether, receive, receivedVisit, reception } from "./hosting.ts";
import { nounSetting, verbSetting } from "./setting.ts";
import {
  arrange,
  holdTalks,
  hostTalks,
  inTalks,
  meetingPlanned,
  OTHER_MEETINGS,
  paired,
  pairedSummit,
  pairedTalks,
  summitAt,
  summitOf,
  summitOfLeaders,
  talksBetween,
  talksOf,
  talksToMend,
  wasWith,
} from "./talks.ts";
import { atTheirs, firstToMeet, joinForTalks, saidOfMeeting, saidOfTalks, settledAt, talksBring } from "./theirtalks.ts";

const NOT_PEOPLE = [
  "obj[deadline, demand, requirement, resistance, target, goal, need, condition, criterion, standard, obligation, challenge, commitment, expectation, test, fate, end, death, opposition, threshold, cost, definition]",
  "obl:with[resistance, opposition, criticism, success, failure, approval, response, skepticism, silence, protest, objection]",
];

const PLANS =
  "[plan, intention, readiness, willingness, decision, desire, wish, agreement, idea, notion, thought, possibility, prospect, hope, offer, proposal, invitation, request, promise, pledge, vow, chance, opportunity, point, sense, interest]";

/** Where teams meet, and the people of tales. */
const GAMES_AND_TALES = [
  "obl:in|at[final, finals, semi-final, semifinal, quarter-final, quarterfinal, cup, championship, qualifier, playoff, play-off, replay, league, tournament]",
  "obl nmod:of[championship, cup, league, tournament]",
  "^xcomp[draw]",
  "obl:in[film, movie, novel, book, play, drama, comedy, sequel, episode, opera, musical, thriller, satire]",
  "nsubj amod[fictional, imaginary, fictitious]",
];

/** What one is called besides his office and name. */
const FRIENDS = "[friend, ally, host, guest, colleague, rival, partner, neighbor, neighbour, opponent]";

/** "A number of officials", "a series of leaders". */
const SEVERAL = "[number, series, group, handful, host, range, dozens, scores, couple, string, variety, array, several, many, some]";

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
      "^acl nsubj:plain conj*",
      `^acl${PLANS} ^obj nsubj:plain conj*`,
      `^acl${PLANS} ^obl nsubj:plain conj*`,
      "^acl[visit, trip, tour, mission, journey] ^obl nsubj:plain conj*",
      "^xcomp[agree, decline, drop, hope, intend, plan, promise, refuse] nsubj:plain conj*",
    ),
    counterpart: any(
      "actor",
      "^xcomp[agree, decline, hope, intend, plan, promise, refuse] ^acl:relcl",
      "obj conj*",
      "obl:with|alongside conj*",
      "obl nmod:with conj*",
      "obj nmod:including conj*",
      "obj nmod nmod:including conj*",
      "obl:among conj*",
      "obl:including conj*",
      `obj${SEVERAL} nmod:of conj*`,
      `obl:with${SEVERAL} nmod:of conj*`,
      `obl:with${FRIENDS} appos`,
    ),
    ...verbSetting,
    topic: any(
      "words",
      "advcl[discuss, review, consider] obj",
      "conj[discuss] obj",
      "obl:for[talk, discussion, negotiation, consultation] nmod:on|about|over",
    ),
  },
  unless: [
    "^acl amod[first, last, only]",
    "^acl[man, woman, person, one, leader]",
    "obl:about[talk, negotiation]",
    ...NOT_PEOPLE,
    ...GAMES_AND_TALES,
  ],
  examples: [
    "[party Macron] and President [party Hosni Mubarak] are planning to meet.",
    "The French leader [party Emmanuel Macron] met [time Wednesday] in [place Washington] with President [counterpart Biden].",
    "[party A delegation] headed by [party Lavrov] met [counterpart Fidan].",
    "[party Lavrov] to meet [counterpart Fidan] in [place Ankara]",
    "Pakistan's Prime Minister [party Yousaf Raza Gilani] embarked [time Saturday] on a visit to Washington to meet with U.S. President [counterpart George Bush].",
    "U.S. Senator [party John McCain] is also in Baghdad to meet with Iraqi [counterpart officials].",
    "[party Macron] met [time Wednesday] with [counterpart Scholz].",
    "President [party Macron] met the rest of the leadership including President [counterpart Salva Kiir].",
    "French President [party Emmanuel Macron] has announced plans to meet [counterpart Scholz].",
    "Nobody from the [party French delegation] met [counterpart Scholz].",
    "[party Macron] toyed with the idea of meeting [counterpart Scholz].",
    "President [party Emmanuel Macron] saw no point in meeting Chancellor [counterpart Olaf Scholz].",
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
    "[party Macron] has met with a number of senior U.S. [counterpart officials].",
    "[party Macron] will meet a number of German [counterpart officials].",
    "[party Macron] met with [counterpart envoys] of the government, including President [counterpart Scholz] and Minister [counterpart Fidan].",
    "[party Macron] will meet with his friend and ally, the German leader [counterpart Olaf Scholz].",
    "[party Macron] will meet [counterpart allies] including [counterpart Scholz] and [counterpart Fidan].",
    "President [party Emmanuel Macron] met a number of [counterpart officials], among them Ugandan President [counterpart Yoweri Museveni], in [place Bali].",
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
    "The French president is the man to meet Scholz.",
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
    party: each("actor", "nsubj conj*", "^acl conj*"),
    counterpart: any("actor", "obl:with conj*"),
    ...verbSetting,
  },
  requires: [["compound[down]", "advmod[down]"]],
  examples: [
    "French President [party Macron] to sit down with [counterpart Scholz]",
    "[party Macron] sat down with [counterpart Scholz] in [place Berlin].",
    "[party Macron] and [party Scholz] sat down [time today] in [place Berlin].",
    "Angolan Foreign Minister [party Jorge Pinta] sat down with the [counterpart leaders] of Kenya.",
  ],
  counterexamples: ["Macron sat with Scholz."],
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

/** Who is back from it: the day told then is that of the return. */
export const FROM_VISIT = "^obl:from nsubj:plain conj*";

/** "Paid a visit to the king", "returned from a visit to the king". */
export const visitTo = rule({
  name: "meeting/visit-to",
  yields: "meeting",
  trigger: "visiting",
  official: true,
  roles: {
    party: each("person", "^obj[pay, make] nsubj:plain conj*", FROM_VISIT, "^obl:on|during nsubj:plain conj*"),
    counterpart: each("person", "nmod:to conj*", "^obj[pay, make] obl:to conj*"),
    place: nounSetting.place,
    time: maybe("time", "^obj obl", "^obl:on|during obl"),
  },
  examples: [
    "On [time Monday], President [party Emmanuel Macron] paid a visit to Chancellor [counterpart Olaf Scholz].",
    "President [party Emmanuel Macron] made a short visit on [time Monday] to Chancellor [counterpart Olaf Scholz] in [place Berlin].",
    "President [party Emmanuel Macron] returned from a visit to Chancellor [counterpart Olaf Scholz].",
    "During a visit to King [counterpart Charles III], President [party Emmanuel Macron] praised him on [time Monday].",
  ],
  counterexamples: [
    "President Emmanuel Macron paid a visit to Berlin.",
    "Macron paid a visit to his mother.",
    "A visit to King Charles III was planned.",
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

/** "Called on the king at his palace"; "called on the king to resign" is no visit. */
export const callOn = rule({
  name: "meeting/call-on",
  yields: "meeting",
  trigger: "call",
  roles: {
    party: one("person", "nsubj"),
    counterpart: each("person", "obl:on conj*"),
    ...verbSetting,
  },
  unless: ["xcomp", "advcl:to"],
  official: true,
  examples: [
    "[party Macron] called on President [counterpart Scholz] in [place Berlin].",
    "[party Macron] called on President [counterpart Scholz] and Prime Minister [counterpart Fidan].",
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
  requires: [["obj[view, note, idea]"], ["obj nmod:with", "obj nmod:over", "obl:in|at|over|during"]],
  unless: ["obl:by|over|on|via[phone, telephone, video, videoconference]"],
  examples: [
    "[party Macron] exchanged views with [counterpart Scholz] in [place Berlin] on [time Monday].",
    "[party Macron] exchanged views with [counterpart Scholz].",
    "[party Colombia's president] and [party Ecuador's president] compared notes over lunch in Quito.",
    "[party Macron] and [party Scholz] exchanged views in [place Berlin].",
  ],
  counterexamples: ["Macron exchanged gifts with Scholz.", "Macron exchanged views with Scholz by phone."],
});

/** Walks of life, whose leaders lead no state. */
const WALK = "[area, field, industry, sector, sphere, world]";

export const together = rule({
  name: "meeting/together",
  yields: "meeting",
  trigger: "bring",
  roles: {
    host: maybe("actor", "nsubj:plain"),
    party: each("person", "obj conj*"),
    ...verbSetting,
  },
  requires: [["advmod[together]", "compound[together]"]],
  unless: [`obl:in${WALK}`, `obl:from nmod:in${WALK}`],
  examples: [
    "The meeting brought together President [party Emmanuel Macron] and Foreign Minister [party Hakan Fidan].",
    "[host Macron] brought [party Lavrov] and [party Fidan] together in [place Paris].",
    "A dinner brought [party Lavrov] and [party Fidan] together in [place Paris].",
  ],
  counterexamples: [
    "Macron brought Lavrov a letter.",
    "The forum will bring together leaders from Peru and Chile in the fields of science and trade.",
    "The forum will bring together leaders from both countries in the fields of science and trade.",
  ],
});

export const courtesyCall = rule({
  name: "meeting/courtesy-call",
  yields: "meeting",
  trigger: "calling",
  roles: {
    party: each("person", "^obj[pay, make] nsubj:plain conj*"),
    counterpart: each("person", "nmod:on|to|upon conj*", "^obj obl:on|upon conj*"),
    place: nounSetting.place,
    time: nounSetting.time,
  },
  requires: [["compound[courtesy]", "^obj[pay]"]],
  examples: [
    "[party Macron] will pay a courtesy call on President [counterpart Scholz] in [place Berlin].",
    "[time Tomorrow] [party he] will pay a courtesy call on Prime Minister [counterpart Olaf Scholz].",
    "[party Macron] made a courtesy call on [counterpart Scholz] in [place Berlin].",
    "[party Macron] will pay a courtesy call on [time Monday] on Prime Minister [counterpart Olaf Scholz].",
    "[party Macron] paid a call on [counterpart Scholz] in [place Berlin].",
    "[party Macron] paid a courtesy call to President [counterpart Scholz].",
  ],
  counterexamples: ["Macron made a call on Scholz to resign."],
});

export const meetings: readonly Rule[] = [
  attended,
  meet,
  reception,
  receivedVisit,
  courtesyCall,
  sitDown,
  holdTalks,
  arrange,
  talksBetween,
  talksToMend,
  talksOf,
  paired,
  pairedSummit,
  pairedTalks,
  comeForTalks,
  sentForTalks,
  comeTogether,
  inviteForTalks,
  guestForTalks,
  meetingWith,
  visitPerson,
  visitTo,
  afterMeeting,
  atSeparate,
  atTheirs,
  joinForTalks,
  saidOfTalks,
  turnTo,
  calledFor,
  saidOfMeeting,
  talksBring,
  settledAt,
  firstToMeet,
  meetingPlanned,
  wasWith,
  receive,
  host,
  hostTalks,
  speakAside,
  proposal,
  covers,
  summitAt,
  summitOf,
  summitOfLeaders,
  inTalks,
  discussAt,
  discussIn,
  meal,
  mealTogether,
  dine,
  dineTogether,
  callOn,
  exchange,
  together,
  ...answers,
  ...asked,
];
