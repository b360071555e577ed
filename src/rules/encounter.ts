import { any, each, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, verbSetting } from "./setting.ts";

/*
 * Meetings told in words that friends, players and lovers use too: idioms ("broke bread"), chats, "saw", "dropped in on", and any verb that is
 * done "for an hour of talks" with somebody. All parties must act for a state or a body.
 */

/** What people speak over who are not together. */
const LINE = "[phone, telephone, videoconference, video, videolink, zoom, hotline]";

export const getTogether = rule({
  name: "encounter/get-together",
  yields: "meeting",
  trigger: "get-together",
  official: true,
  roles: {
    party: each("actor", "nsubj conj*"),
    counterpart: any(
      "actor",
      "obl:with|from|across|opposite conj*",
      "obl nmod:with|from conj*",
      "obl[face] obl:with conj*",
      "obj nmod:with conj*",
    ),
    ...verbSetting,
  },
  unless: [`obl:by|over|via|on${LINE}`, `obj nmod:by|over|via|on${LINE}`],
  examples: [
    "[party Macron] broke bread with [counterpart Scholz] in [place Berlin] on [time Monday].",
    "[party Macron] and [party Scholz] will get together in [place Berlin] on [time Monday].",
    "[party Lavrov] was closeted with [counterpart Fidan] in [place Ankara].",
    "[party Lavrov] sat across from [counterpart Fidan] in [place Ankara].",
    "[party Lavrov] spent an hour across the table from [counterpart Fidan].",
    "[party Lavrov] came face to face with [counterpart Fidan] in [place Ankara].",
    "The [party Georgian president] came face to face with the [counterpart Russian foreign minister] in [place Geneva].",
    "[party Lavrov] and [party Fidan] got around the table in [place Ankara].",
    "[party Macron] had tea with King [counterpart Charles].",
    "[party Lavrov] spent [time two hours] across the table from [counterpart Fidan].",
    "[party Lavrov] and [party Fidan] sat around the table in [place Ankara].",
    "President [party Stubb] and Chancellor [party Scholz] sat face to face in Batken on [time Thursday].",
    "[party Lavrov] sat opposite [counterpart Fidan] in [place Ankara].",
    "[party Lavrov] and [party Fidan] gathered around a table in [place Ankara].",
    "[party Lavrov] crossed paths with [counterpart Fidan] in [place Ankara].",
    "[party Lavrov] was holed up with [counterpart Fidan] in [place Ankara].",
    "[party Macron] took a stroll with [counterpart Scholz] in [place Berlin].",
    "[party Macron] shared a coffee with [counterpart Scholz] in [place Berlin].",
    "[party Macron] sipped tea with King [counterpart Charles] in [place London].",
    "[party Macron] spoke face to face with [counterpart Scholz] in [place Berlin].",
    "[party Macron] and [party Scholz] put their heads together in [place Berlin].",
    "[party Macron] clinked glasses with [counterpart Scholz].",
    "[party Macron] linked up with [counterpart Scholz] in [place Berlin].",
    "[party Macron] chewed the fat with [counterpart Scholz].",
    "[party Macron] shot the breeze with [counterpart Scholz] in [place Berlin].",
  ],
  counterexamples: [
    "President Macron touched base with Chancellor Scholz by phone.",
    "The French president touched base by telephone with Chancellor Scholz.",
    "Macron broke the silence with Scholz.",
    "Macron got a letter with Scholz.",
    "Macron held an office with Scholz.",
  ],
});

/** "Dropped in on his counterpart". */
export const dropIn = rule({
  name: "encounter/drop-in",
  yields: "meeting",
  trigger: "drop-in",
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", "obl:on|into|to conj*"),
    ...verbSetting,
  },
  examples: [
    "[party Macron] bumped into [counterpart Scholz] in [place Berlin].",
    "[party Lavrov] ran into [counterpart Fidan] in [place Ankara].",
    "The [party French president] dropped in on the [counterpart German chancellor] in [place Berlin] on [time Monday].",
    "[party Macron] dropped in on [counterpart Scholz] in [place Berlin].",
    "[party Macron] popped in on [counterpart Scholz] in [place Berlin].",
    "Ambassador [party Lavrov] presented his credentials to President [counterpart Scholz].",
  ],
  counterexamples: ["Prices dropped in Berlin on Monday.", "Macron dropped in Berlin.", "Macron ran into trouble in Berlin."],
});

/** "Played host to", "rolled out the red carpet for". */
export const playHost = rule({
  name: "encounter/play-host",
  yields: "meeting",
  trigger: "play-host",
  official: true,
  roles: {
    host: one("person", "nsubj:plain"),
    counterpart: each("person", "obl:to|for conj*", "xcomp obl:to conj*", "iobj conj*", "obj conj*"),
    ...verbSetting,
  },
  told: ["obj[hearing]"],
  examples: [
    "[host Macron] played host to [counterpart Scholz] in [place Berlin] on [time Monday].",
    "[host Macron] rolled out the red carpet for [counterpart Scholz].",
    "The [host French president] gave the [counterpart German chancellor] a hearing.",
    "The [host French president] offered the [counterpart German chancellor] a two-hour hearing.",
    "The [host French president] granted the [counterpart German chancellor] a hearing.",
    "The [host French president] promised the [counterpart German chancellor] a hearing.",
    "The [host French president] refused the [counterpart German chancellor] a hearing.",
    "The [host French president] denied the [counterpart German chancellor] a hearing.",
    "President [host Macron] is to play host to President [counterpart Scholz].",
  ],
  counterexamples: ["Macron played a trick on Scholz.", "Berlin played host to the summit."],
});

/** "Will see her on Monday", "flew home to see him", "saw him for an hour"; not whom he only saw, what he saw him do, as what, or off. */
export const see = rule({
  name: "encounter/see",
  yields: "meeting",
  trigger: "see",
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    ...verbSetting,
  },
  requires: [["obl:for[hour, minute]", "aux[will, would]", "mark[to]"]],
  unless: [
    "xcomp",
    "obl:as",
    "compound:prt",
    "advmod[off, last]",
    "obj[it, that, this]",
    "^xcomp[want, like, love, expect]",
    "obl:in|on|at[court, film, television, mirror, dream, picture, photograph]",
  ],
  examples: [
    "[party Macron] saw President [counterpart Scholz] for an [time hour] in [place Berlin].",
    "[party Lavrov] flew home to see President [counterpart Putin].",
    "[party Lavrov] will see Minister [counterpart Fidan] on [time Monday].",
  ],
  counterexamples: [
    "On Monday Macron will see President Scholz standing at the door.",
    "Macron told her to see it in Berlin.",
    "Macron would love to see President Scholz in Berlin.",
    "Macron saw President Scholz in Berlin.",
    "Macron last saw President Scholz for an hour in Berlin.",
    "Macron will see President Scholz on television.",
    "Macron will see President Scholz off in Berlin.",
    "Macron will see President Scholz as a friend in need.",
    "Macron saw a film in Berlin.",
  ],
});

/** "Saw her in Bonn". */
export const seeThere = rule({
  name: "encounter/see-there",
  yields: "meeting",
  trigger: "see",
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    place: one("place", "obl:in|at"),
    time: one("time", "obl"),
  },
  unless: ["obl:as"],
  examples: ["President [party Macron] saw Chancellor [counterpart Scholz] in [place Bonn] on [time Monday]."],
  counterexamples: ["President Macron saw Chancellor Scholz in Bonn on Monday as a threat."],
});

/** "An hour of talks", "two hours of talks". */
const FOR_TALKS = "^nmod:of[hour, day, evening, night, morning, afternoon, minute, round, series, set, spell, week]? ^obl:for";
/** What one does to somebody whom one has talks with. */
const DRAWN = "[bring, buttonhole, collar, corner, corral, draw, fetch, fly, join, pull, seat, seek, seize, sit, take, tackle, waylay]";

/** Whatever is done for talks: "walked through the garden with her for an hour of talks", "collared him for a quick chat". */
export const forTalks = rule({
  name: "encounter/for-talks",
  yields: "meeting",
  trigger: ["meeting", "chat"],
  official: true,
  roles: {
    party: each("person", `${FOR_TALKS} nsubj conj*`),
    counterpart: each(
      "person",
      `${FOR_TALKS} obl:with|beside|alongside|opposite|across conj*`,
      `${FOR_TALKS}${DRAWN} obj conj*`,
      `${FOR_TALKS}[fly] obl:in conj*`,
    ),
    ...nounSetting,
  },
  told: [FOR_TALKS],
  unless: ["nmod:with", `${FOR_TALKS}[arrive, come, go, travel, head, visit, return, be]`, `${FOR_TALKS} obl:to`],
  examples: [
    "[party Macron] walked in the garden with Chancellor [counterpart Scholz] for an hour of talks.",
    "[party Lavrov] took Minister [counterpart Fidan] aside for a chat in [place Ankara].",
    "[party Lavrov] flew in Minister [counterpart Fidan] for an evening of talks.",
  ],
  counterexamples: [
    "Macron walked with Scholz for an hour.",
    "Macron thanked Scholz for the talks.",
    "Macron joined Scholz for talks with Erdogan.",
    "Macron arrived on Monday for a meeting on Friday with Scholz.",
    "Macron flew to Berlin for a meeting on Friday with Scholz.",
  ],
});

/** What people do with a chat. */
const CHATS =
  "[accept, agree, announce, arrange, avoid, axe, call, can, cancel, confirm, consider, decline, demand, enjoy, exchange, get, grab, have, hold, manage, plan, mull, nix, offer, postpone, promise, propose, put, refuse, reject, request, schedule, scrap, seek, share, shelve, shun, skip, snatch, steal, want]";

/** "Had a chat with". */
export const chat = rule({
  name: "encounter/chat",
  yields: "meeting",
  trigger: "chat",
  official: true,
  roles: {
    party: each(
      "person",
      `^obj${CHATS} nsubj:plain conj*`,
      "^obl:in[squeeze, fit, slip, slot, pencil, sneak] nsubj:plain conj*",
      "^obl:for[ask, stop, pause, push, hope] nsubj:plain conj*",
      "^obl:into[go] nsubj:plain conj*",
    ),
    counterpart: any("person", "nmod:with conj*", `^obj${CHATS} obl:with conj*`, "^obl:in|for|into obl:with conj*"),
    ...nounSetting,
  },
  unless: ["compound[phone, telephone, video, online, web, radio, television]"],
  examples: [
    "[party Macron] had a brief chat with [counterpart Scholz] in [place Berlin].",
    "[party Macron] squeezed in a chat with [counterpart Scholz] on [time Monday].",
    "[party Macron] asked for a chat with [counterpart Scholz].",
    "[party Macron] and [party Scholz] shared a quick chat.",
    "[party Macron] went into a huddle with [counterpart Scholz].",
    "[party Macron] had a heart-to-heart with [counterpart Scholz].",
    "[party Macron] has a date with [counterpart Scholz] in [place Berlin].",
    "[party Macron] had an appointment with [counterpart Scholz].",
    "[party Macron] had a catch-up with [counterpart Scholz] in [place Berlin].",
    "[party Macron] had a chat in [place Berlin] with Chancellor [counterpart Scholz].",
    "[party Macron] squeezed in a chat on [time Monday] with [counterpart Scholz].",
    "[party Lavrov] had a chat with [counterpart Fidan] on the margins of the [occasion summit].",
  ],
  counterexamples: ["Macron had a video chat with Scholz.", "Macron praised the date with Scholz."],
});

/** "A huddle between A and B". */
export const chatBetween = rule({
  name: "encounter/chat-between",
  yields: "meeting",
  trigger: "chat",
  official: true,
  roles: { party: each("person", "nmod:between conj*"), ...nounSetting },
  unless: ["compound[phone, telephone, video, online, web, radio, television]"],
  examples: ["A huddle between President [party Macron] and Chancellor [party Scholz] took place in [place Berlin]."],
  counterexamples: ["A video chat between President Macron and Chancellor Scholz took place."],
});

/** "Praised the meeting with his counterpart": the talks were his. */
export const recalled = rule({
  name: "encounter/recalled",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: one("person", "^obj[praise, hail, laud, describe, recount, welcome, enjoy, remember] nsubj:plain"),
    counterpart: each("person", "nmod:with conj*"),
    ...nounSetting,
  },
  unless: ["nmod:poss"],
  examples: ["[party Macron] praised the recent meeting with the [counterpart German chancellor] in [place Berlin]."],
  counterexamples: ["Macron praised Fidan's meeting with the German chancellor."],
});

/** "A and B agreed at a meeting in C": it was theirs, where nothing says whose it was. */
export const atMeeting = rule({
  name: "encounter/at-a-meeting",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each("person", "^obl:at|during|in nsubj:plain conj*"),
    counterpart: any("person", "^obl:at|during|in obl:with conj*", "^obl:at|during|in obj nmod:with conj*"),
    ...nounSetting,
  },
  requires: ["det[a, an]", "nmod:in"],
  told: ["^obl:at|during|in"],
  unless: ["compound", "amod", "nmod:of", "nmod:with", "nmod:between", "acl"],
  examples: [
    "[party Macron] and [party Scholz] agreed to it at a meeting in [place Berlin].",
    "[party Macron] made up with [counterpart Scholz] at a meeting in [place Berlin].",
    "[party Macron] settled the dispute with [counterpart Scholz] during a meeting in [place Berlin].",
  ],
  counterexamples: [
    "Macron and Scholz agreed to it at a meeting of ministers in Berlin.",
    "Macron and Scholz agreed to it at a NATO meeting in Berlin.",
    "Macron and Scholz agreed to it at an informal meeting in Berlin.",
    "Macron and Scholz agreed to it at a meeting in Berlin called by Erdogan.",
    "Macron and Scholz agreed to it at a meeting that Erdogan called in Berlin.",
    "Macron and Scholz agreed to it at a meeting with Erdogan in Berlin.",
    "Macron and Scholz agreed to it at a meeting between Erdogan and Lavrov in Berlin.",
    "Macron and Scholz agreed to it at the meeting in Berlin.",
    "Macron and Scholz agreed to it at a meeting.",
  ],
});

/** What those do together who talk for a while. */
const AT_EASE = "[clink, dine, drink, eat, raise, sip, sit, stroll, walk]";

/** Talking with somebody somewhere, or for a while: "conversed for an hour in Bonn". */
export const talked = rule({
  name: "encounter/talked",
  yields: "meeting",
  trigger: "speak",
  official: true,
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: any("person", "obl:with conj*"),
    place: verbSetting.place,
    time: verbSetting.time,
  },
  requires: [
    [
      "obl:in|at|over[room, palace, residence, coffee, tea, lunch, dinner]",
      "obl:for[hour, minute]",
      `^conj${AT_EASE} obl:for[hour, minute]`,
      "obl:until",
      "advmod[together, privately]",
    ],
  ],
  unless: [
    "obl:by|over|on|via|in[phone, telephone, call, video, line, conference, videoconference, hotline]",
    "obl:to",
    "advmod[publicly, virtually, remotely]",
  ],
  examples: [
    "[party Macron] talked with [counterpart Scholz] for an [time hour] in [place Berlin].",
    "[party Macron] and [party Scholz] are to raise a glass and converse for an hour.",
    "[party Macron] and [party Scholz] talked until [time midnight].",
    "[party Macron] talked with [counterpart Scholz] over coffee.",
    "[party Macron] talked privately with [counterpart Scholz].",
  ],
  counterexamples: [
    "Macron and Scholz talked for an hour on the phone.",
    "Macron and Scholz talked to reporters for an hour.",
    "Macron and Scholz talked virtually for an hour.",
  ],
});

/** "Talked with her in Bonn". */
export const talkedThere = rule({
  name: "encounter/talked-there",
  yields: "meeting",
  trigger: "speak",
  official: true,
  roles: {
    party: one("person", "nsubj:plain"),
    counterpart: each("person", "obl:with conj*"),
    place: one("place", "obl:in|at"),
    time: verbSetting.time,
  },
  unless: [
    "obl:by|over|on|via|in[phone, telephone, call, video, line, conference, videoconference, hotline]",
    "advmod[virtually, remotely]",
  ],
  examples: ["[party Macron] talked with Chancellor [counterpart Scholz] in [place Bonn] on [time Monday]."],
  counterexamples: ["Macron talked with Chancellor Scholz in Bonn by phone.", "Macron talked virtually with Chancellor Scholz in Bonn."],
});

/** "Gave a dinner for the king". */
export const mealFor = rule({
  name: "encounter/meal-for",
  yields: "meeting",
  trigger: "meal",
  official: true,
  roles: {
    host: one("person", "^obj[give, hold, host, throw] nsubj:plain"),
    counterpart: each("person", "^obj[give, hold, host, throw] obl:for conj*"),
    ...nounSetting,
  },
  examples: [
    "[host Macron] gave a dinner for King [counterpart Charles] in [place Paris].",
    "The [host French president] hosted a small lunch for the [counterpart German chancellor].",
    "President [host Macron] threw a dinner in [place Paris] for King [counterpart Charles].",
  ],
  counterexamples: ["Macron gave a dinner for charity.", "Macron paid the dinner for King Charles."],
});

/** Bargaining with one another in a place: "thrashed out a deal in Doha". */
export const bargain = rule({
  name: "encounter/bargain",
  yields: "meeting",
  trigger: "bargain",
  official: true,
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: any("person", "obl:with conj*", "obj nmod:with conj*"),
    ...verbSetting,
  },
  requires: [["obl:in|at", "obj nmod:in"]],
  examples: [
    "[party Lavrov] and [party Fidan] thrashed out a deal in [place Ankara] on [time Monday].",
    "[party Lavrov] hammered out a ceasefire with Minister [counterpart Fidan] in [place Ankara].",
    "The [party presidents] of Chad and Sudan are to hammer out a truce in [place N'Djamena] on [time Friday].",
    "[party Lavrov] haggled with Minister [counterpart Fidan] in [place Ankara].",
    "[party Lavrov] consulted with Minister [counterpart Fidan] in [place Ankara].",
    "[party Lavrov] ironed out their differences with Minister [counterpart Fidan] in [place Ankara].",
  ],
  counterexamples: ["Lavrov and Fidan hammered the table in Ankara.", "Lavrov and Fidan thrashed out a deal."],
});

/** What people gather for without meeting each other. */
const CEREMONIES =
  "[summit, conference, forum, session, congress, assembly, ceremony, funeral, wedding, opening, inauguration, coronation, mass, parade, game, match, celebration]";

/** Several who come together: "gathered", "convened", "assembled". */
export const comeTogether = rule({
  name: "encounter/come-together",
  yields: "meeting",
  trigger: "gather",
  official: true,
  roles: {
    party: each("actor", "nsubj:plain conj*"),
    counterpart: any("actor", "obl:with conj*"),
    ...verbSetting,
    topic: any("words", "advcl[discuss, review, consider] obj"),
  },
  unless: ["obj", "^advcl", `obl:for|at|in${CEREMONIES}`],
  examples: [
    "The [party French president] and the [party German chancellor] gathered in [place Bonn] on [time Tuesday].",
    "The [party French president] and the [party German chancellor] came together in [place Bonn].",
    "The [party French president] and the [party German chancellor] convened on [time Tuesday] with the [counterpart Dutch premier] to discuss [topic trade].",
  ],
  counterexamples: [
    "The French president gathered evidence.",
    "The French president and the German chancellor gathered for the funeral.",
    "The presidents of France and Germany stay away from ex-Soviet gathering in Bonn.",
  ],
});

export const encounters: readonly Rule[] = [
  getTogether,
  dropIn,
  playHost,
  see,
  seeThere,
  forTalks,
  chat,
  chatBetween,
  recalled,
  atMeeting,
  talked,
  talkedThere,
  mealFor,
  bargain,
  comeTogether,
];
