import { each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { attendances } from "./attendance.ts";
import { attending } from "./attending.ts";
import { verbSetting as shared, nounSetting as sharedNoun } from "./setting.ts";

const verbSetting = { place: shared.place, time: shared.time };
const nounSetting = { place: sharedNoun.place, time: sharedNoun.time };
/** Nouns of gatherings; meetings only where the noun is a gathering's ("the APEC leaders' meeting"). */
const SUMMIT = ["summit", "meeting"] as const;

/** How one comes to a gathering's town, to attend it. */
const COME = "[arrive, travel, fly, come, go, head, land, leave, depart]";
/** What a gathering has that somebody comes to. */
const PART = "[opening, ceremony, session, launch, plenary, segment]";
/** What a host does with a gathering. */
const HOST = "[host, co-host, cohost, convene, organize, organise]";

export const attend = rule({
  name: "gathering/attend",
  yields: "gathering",
  trigger: ["attend", "join"],
  roles: {
    participant: each("actor", "nsubj:plain conj*", "nsubj:outer conj*", "nsubj nmod:including conj*"),
    gathering: one("gathering", "obj conj*", "obl:in|at", `obj${PART} nmod:of`),
    ...verbSetting,
  },
  gives: { as: "participant" },
  examples: [
    "[participant Macron] will participate in the [gathering summit].",
    "[participant Macron] attended the opening ceremony of the [gathering Boao Forum].",
    "[participant Macron] attended the [gathering Summit] of the Americas, held in [place Lima].",
    "The [participant Malaysian prime minister] was to have attended the APEC [gathering summit] in [place Lima].",
    "[participant Macron] and [participant Scholz] will attend the [gathering summit] in [place Bali].",
    "[participant Leaders] including [participant Macron] and [participant Scholz] will attend the [gathering summit].",
  ],
  counterexamples: ["Macron attended the wedding."],
});

/** "Arrived in Bali to attend the summit", which is there. */
const attendThere = rule({
  name: "gathering/attend-there",
  yields: "gathering",
  trigger: ["attend", "join", "take-part"],
  roles: {
    participant: each("actor", "nsubj:plain conj*"),
    gathering: one("gathering", "obj conj*", "obl:in"),
    place: one("site", `^advcl${COME} obl:in|to|at|for`, "^advcl[visit] obj"),
  },
  gives: { as: "participant" },
  examples: [
    "[participant Macron] arrived in [place Bali] to attend the [gathering summit].",
    "[participant Macron] left for [place Lima] to take part in the [gathering SCO summit].",
    "[participant Macron] will visit [place Bali] to attend the [gathering summit].",
  ],
  counterexamples: ["Macron left for Bali to attend the wedding."],
});

export const attendElided = rule({
  name: "gathering/attend-elided",
  yields: "gathering",
  trigger: "attend",
  roles: { participant: each("actor", "nsubj:plain conj*"), gathering: maybe("gathering") },
  unless: ["obj", "obl:in|at|as"],
  gives: { as: "participant" },
  examples: ["Macron will host the G20 summit. [participant Scholz] will also attend."],
  counterexamples: ["None of the Baltic leaders will attend.", "Macron attended the wedding.", "Macron will attend as an observer."],
});

/** "Will attend in person": the gathering is the one told of last. */
export const attendInPerson = rule({
  name: "gathering/attend-in-person",
  yields: "gathering",
  trigger: "attend",
  roles: { participant: each("actor", "nsubj:plain conj*"), gathering: maybe("gathering") },
  requires: ["obl:in[person]"],
  unless: ["obj"],
  gives: { as: "participant" },
  examples: ["Macron will host the G20 summit. [participant Scholz] will attend in person."],
  counterexamples: ["Macron attended the wedding in person.", "Macron will attend in Berlin."],
});

/** "Will take part by video": the gathering is the one told of last. */
export const takePartElided = rule({
  name: "gathering/take-part-elided",
  yields: "gathering",
  trigger: "take-part",
  roles: { participant: each("actor", "nsubj:plain conj*"), gathering: maybe("gathering") },
  unless: ["obl:in|at"],
  gives: { as: "participant" },
  examples: ["Macron will host the G20 summit. [participant Scholz] will take part by video."],
  counterexamples: ["Macron took part in the march."],
});

/** "Attended the event": the gathering told of right before. */
export const attendEvent = rule({
  name: "gathering/attend-event",
  yields: "gathering",
  trigger: "attend",
  roles: { participant: each("actor", "nsubj:plain conj*"), gathering: maybe("gathering") },
  requires: ["obj[event] det[the]"],
  gives: { as: "participant" },
  examples: ["The G20 summit opened on Monday. [participant Macron] and [participant Scholz] attended the event."],
  counterexamples: ["Macron attended an event in Berlin.", "Macron attended the wedding."],
});

export const invited = rule({
  name: "gathering/invited",
  yields: "gathering",
  trigger: "invite",
  roles: { guest: each("actor", "obj conj*"), gathering: maybe("gathering", "obl:to") },
  requires: [["obl:as[guest]", "obl:to[summit, conference, forum]"]],
  gives: { as: "guest" },
  examples: ["[guest Macron] and [guest Scholz] were invited as guests.", "[guest Macron] was invited to the [gathering summit]."],
  counterexamples: ["Macron invited Scholz to the wedding."],
});

export const attendAs = rule({
  name: "gathering/attend-as-observer",
  yields: "gathering",
  trigger: ["attend", "join"],
  roles: {
    observer: each("actor", "nsubj:plain conj*"),
    gathering: maybe("gathering", "obj conj*"),
    role: one("words", "obl:as[observer]"),
    ...verbSetting,
  },
  gives: { as: "observer" },
  examples: ["[observer Macron] will attend the [gathering summit] as an [role observer]."],
});

export const noneAttend = rule({
  name: "gathering/none-attend",
  yields: "gathering",
  trigger: "attend",
  roles: {
    absent: each("actor", "nsubj:plain[none] nmod:of conj*"),
    gathering: one("gathering", "obj"),
    ...verbSetting,
  },
  gives: { as: "absent" },
  examples: ["None of [absent the Baltic leaders] will attend the [gathering summit] in [place Bali]."],
});

export const skip = rule({
  name: "gathering/skip",
  yields: "gathering",
  trigger: "skip",
  roles: {
    absent: each("actor", "nsubj:plain conj*", "nsubj nmod:including conj*", "^acl"),
    gathering: one("gathering", "obj", "obl:off"),
    ...verbSetting,
  },
  gives: { as: "absent" },
  examples: [
    "[absent Macron] swore off the [gathering Franco-African summit] in [place Paris].",
    "The [absent French president] swore off the [gathering summit] in [place Bali].",
    "[absent French president] to skip [gathering EU summit] in [place Bali]",
    "[absent Macron] will skip the [gathering summit] in [place Bali].",
    "[absent Seven leaders], including President [absent Emmanuel Macron], skipped the [gathering summit] in [place Bali].",
  ],
  counterexamples: ["Macron skipped lunch."],
});

/** Who is not there, told by another verb than "skip". */
export const stayAway = rule({
  name: "gathering/stay-away",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    absent: each(
      "actor",
      "^obl:from[stay, withdraw, pull, play] nsubj:plain conj*",
      "^obl:out_of|of[pull, drop, bow, withdraw, back, bail] nsubj:plain conj*",
      "^obl:from[absent, missing] nsubj:plain conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  told: ["^obl"],
  gives: { as: "absent" },
  examples: [
    "[absent Macron] pulled out of the [gathering summit] in [place Bali].",
    "[absent Macron] stayed away from the [gathering summit].",
    "[absent Macron] was absent from the [gathering summit].",
  ],
  counterexamples: ["Macron returned from the summit."],
});

/** Who says that they will not come: "sent his regrets to", "gave it a miss", "begged off", "declined an invitation to". */
export const decline = rule({
  name: "gathering/decline",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    absent: each(
      "actor",
      "^obl:to[send] nsubj:plain conj*",
      "^obj[give] nsubj:plain conj*",
      "^iobj[give] nsubj:plain conj*",
      "^obl[beg, cry, swear] nsubj:plain conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: [["^obl obj[regret, apology, excuse]", "^obj obj[miss]", "^iobj obj[miss]", "case[off]"]],
  told: ["^obl", "^obj", "^iobj"],
  gives: { as: "absent" },
  examples: [
    "[absent Macron] sent his regrets to the [gathering summit] in [place Bali].",
    "[absent Macron] gave the [gathering summit] a miss.",
    "[absent Macron] gave the [gathering EU summit] a miss.",
    "[absent Macron] begged off the [gathering summit] in [place Bali].",
  ],
  counterexamples: ["Macron sent his minister to the summit.", "Macron gave the summit a speech."],
});

/** "Got an invitation to the summit." */
export const invitation = rule({
  name: "gathering/invitation",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    guest: each("actor", "^nmod:to ^obj[accept, get, have, receive] nsubj:plain conj*"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: ["^nmod:to[invitation]"],
  told: ["^nmod:to[invitation]"],
  gives: { as: "guest" },
  examples: ["[guest Macron] received an invitation to the [gathering summit] in [place Bali]."],
  counterexamples: ["Macron got applause at the summit.", "Macron has the answer to the summit in Bali."],
});

/** "Was at the summit." */
export const beAt = rule({
  name: "gathering/be-at",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", "nsubj:plain conj*"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: ["case[at]"],
  gives: { as: "participant" },
  examples: ["[participant Macron] was at the [gathering summit] in [place Bali]."],
  counterexamples: ["The talks were the third summit of the year.", "Macron is against the G20 summit."],
});

export const named = rule({
  name: "gathering/named",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    gathering: one("gathering", "."),
    place: maybe("place", "nmod:in|at"),
    time: maybe("time", "nmod"),
  },
  unless: ["compound[press, news, video, telephone, phone]"],
  told: ["^nmod* ^obl", "^nmod* ^obj", "^nmod* ^nsubj"],
  examples: [
    "The third [gathering OAS summit] on [time Monday] was short.",
    "Macron and Scholz met on the sidelines of the seventh [gathering G20 summit] in [place Bali].",
    "Leaders cancelled the seventh [gathering G20 summit].",
  ],
  counterexamples: ["Macron held a press conference in Paris.", "Macron held a video conference with advisers."],
});

export const expectedAt = rule({
  name: "gathering/expected-at",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", "^obl:at[expect] nsubj conj*", "^obl:at[expect] ^acl ^nsubj conj*"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  told: ["^obl:at[expect]"],
  gives: { as: "participant" },
  examples: [
    "[participant Macron] is not expected at the [gathering summit] in [place Bali].",
    "Among those expected at the [gathering summit] in [place Bali] is [participant Macron].",
  ],
});

export const takePart = rule({
  name: "gathering/take-part",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each(
      "actor",
      "^obl:in[take, participate] nsubj:plain conj*",
      "^obl:at[gather, meet, represent, arrive, speak, address, appear] nsubj conj*",
      "^obl:during[speak, talk] nsubj:plain conj*",
      "^obl:at[present, participate, show, turn] nsubj:plain conj*",
      "^obl:for[gather, arrive, travel, fly, meet, convene, come, descend, visit, leave, depart, head, land, show, turn] nsubj:plain conj*",
      "^obl:to[go, come, travel, fly, head, dial, make, speak] nsubj:plain conj*",
      "^obl:at[get, give, hold, make, put, round, deliver, sit] nsubj:plain conj*",
      "^nmod:of[session] ^obl:before|at[speak, appear] nsubj:plain conj*",
      "^nmod:of[session, segment, edition] ^obl:in[take, participate] nsubj:plain conj*",
      "^obj[address, inaugurate, open, tell] nsubj:plain conj*",
      "^iobj[tell] nsubj:plain conj*",
      "^obl:out|out_of|of[walk, storm] nsubj:plain conj*",
      "^nmod:in[participation] nmod:poss conj*",
      "^obl:in obj[participation] nmod:poss conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  told: ["^nmod:in[participation]", "^obl:in obj[participation]", "^obl:in|at|for|to|during", "^nmod:of[session] ^obl:before"],
  gives: { as: "participant" },
  examples: [
    "[participant Macron] delivered a speech at the [gathering summit] in [place Bali].",
    "[participant Macron] is considering whether to take part in the [gathering summit].",
    "[participant Macron] will take part in the opening session of the [gathering summit] in [place Bali].",
    "[participant Macron] spoke at the [gathering summit].",
    "[participant Macron] gave a speech at the [gathering summit].",
    "[participant Macron] spoke before the closing session of the [gathering G20 summit] in [place Lima].",
    "Speaking during the [gathering East Asia Summit], [participant Macron] praised the deal.",
    "[participant Macron] went to the [gathering summit] in [place Bali].",
    "[participant Macron] will make the opening speech at the [gathering G77 summit] in [place Lima].",
    "[participant Macron] was present at the [gathering summit].",
    "[participant Macron] addressed the [gathering summit].",
    "[participant Macron] opened the [gathering summit] with a call for unity.",
    "[participant Macron] told the [gathering summit] that the deal was done.",
    "[participant Macron] told the [gathering summit] to back the deal.",
    "[participant Macron] told the COP31 climate [gathering conference] in [place Lima] that the deal was done.",
    "[participant Macron] walked out of the [gathering summit] in [place Bali].",
    "[participant Macron]'s participation in the [gathering summit] was confirmed.",
    "Macron has confirmed [participant Scholz]'s participation in the [gathering summit].",
    "[participant Macron] took part in the [gathering summit] in [place Bali].",
    "[participant Macron] arrived in [place Bali] for the [gathering summit].",
    "Macron cancelled [participant his] participation in the [gathering G20 summit].",
  ],
});

export const hosting = rule({
  name: "gathering/host",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    host: one(
      "actor",
      `^obj${HOST} nsubj:plain`,
      `acl${HOST} obl:agent`,
      `^nsubj:pass${HOST} obl:agent`,
      `^nsubj:pass conj${HOST} obl:agent`,
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  examples: [
    "The [gathering summit] hosted by [host Turkey] was short.",
    "The [gathering summit] will be hosted by [host Turkey].",
    "The [gathering summit] will be held in [place Istanbul] and hosted by [host Turkey].",
    "[host Turkey] will host the [gathering summit] in [place Istanbul] in [time May].",
  ],
});

export const chaired = rule({
  name: "gathering/chair",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    chair: one("actor", "^obj[chair] nsubj:plain", "^nsubj[chair] nsubj:plain", "acl[chair] obl:agent", "^obl:over[preside] nsubj:plain"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  examples: [
    "The [gathering summit] chaired by [chair Macron] was short.",
    "[chair Macron] presided over the [gathering summit].",
    "The [gathering summit] was chaired by [chair Macron].",
    "[chair Macron] chaired the [gathering summit].",
  ],
});

export const held = rule({
  name: "gathering/held",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    gathering: one("gathering", "."),
    place: nounSetting.place,
    time: nounSetting.time,
  },
  requires: [
    [
      "^nsubj[hold, begin, open, start, take, conclude, end, close, convene, schedule, kick, postpone, cancel, wind, wound, wrap, get, last, resume, adjourn, collapse, delay]",
      "nmod:in|at",
      "^obj[hold, postpone, cancel, delay, announce, host, convene, schedule, reschedule, scrap, suspend]",
      "acl[hold, convene, host, schedule]",
      "acl:relcl[open, begin, start]",
    ],
  ],
  examples: [
    "The minister praised the [gathering summit], which opens [time Friday] in [place Lima].",
    "The minister praised the [gathering summit] held in [place Bali] on [time Monday].",
    "The [gathering summit] wound up on [time Friday].",
    "The OSCE ministerial [gathering council] in [place Valletta] wound up on [time Friday].",
    "Turkey has delayed the [gathering G20 summit].",
    "The [gathering summit] will be held in [place Bali] on [time Friday].",
    "The [gathering summit] in [place Bali] ended without a deal.",
    "Macron praised the [gathering summit] in [place Bali].",
    "Indonesia will hold the [gathering summit] on [time Friday].",
  ],
});

export const includes = rule({
  name: "gathering/include",
  yields: "gathering",
  trigger: "include",
  roles: {
    gathering: one("gathering", "nsubj:plain"),
    participant: each("actor", "obj conj*"),
  },
  gives: { as: "participant" },
  examples: ["The [gathering summit] will include [participant Macron] and [participant Scholz]."],
  counterexamples: ["The summit includes a dinner."],
});

export const itIncludes = rule({
  name: "gathering/it-includes",
  yields: "gathering",
  trigger: "include",
  roles: { gathering: maybe("gathering"), participant: each("person", "obj conj*") },
  requires: ["nsubj:plain[it]"],
  gives: { as: "participant" },
  examples: ["It will include [participant Macron] and [participant Scholz]."],
  counterexamples: ["The list includes Macron."],
});

export const represented = rule({
  name: "gathering/represented",
  yields: "gathering",
  trigger: "represent",
  roles: {
    participant: each(
      "actor",
      "nsubj:pass conj*",
      "nsubj[two, three, four, five, one, some, many] nmod:of",
      "obl:agent conj*",
      "obl:at|for|in nmod:by conj*",
    ),
    gathering: maybe("gathering", "obl:at|for|in"),
    place: maybe("place", "obl:in"),
    time: maybe("time", "obl"),
  },
  gives: { as: "participant" },
  examples: [
    "[participant France] is represented in [place Bali] at the [gathering summit].",
    "[participant Nine nations] are represented at the [gathering summit] in Bali on [time Monday].",
    "[participant France] was represented at the [gathering summit] by [participant its minister].",
    "[participant France] was represented by [participant its foreign minister] at the [gathering summit].",
    "[participant France] was represented at the BRICS [gathering summit] in Lima by French President [participant Emmanuel Macron].",
    "[participant Chile] and [participant Peru] are two of [participant 11 nations] represented in [place Lima] on [time Thursday] for the [gathering APEC conference].",
  ],
});

export const together = rule({
  name: "gathering/gather",
  yields: "gathering",
  trigger: ["gather", "meet", "arrive"],
  roles: {
    participant: each("actor", "nsubj:plain conj*"),
    gathering: one("gathering", "obl:for|at"),
    ...verbSetting,
  },
  gives: { as: "participant" },
  examples: ["[participant Leaders] gathered in [place Bali] for the [gathering summit]."],
});

export const gatherings: readonly Rule[] = [
  attend,
  attendThere,
  attendElided,
  attendInPerson,
  attendEvent,
  takePartElided,
  invited,
  attendAs,
  noneAttend,
  skip,
  stayAway,
  decline,
  invitation,
  beAt,
  named,
  expectedAt,
  takePart,
  hosting,
  chaired,
  held,
  together,
  includes,
  itIncludes,
  represented,
  ...attendances,
  ...attending,
];
