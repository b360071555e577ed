import { each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting as shared, verbSetting as sharedVerb } from "./setting.ts";

const nounSetting = { place: shared.place, time: shared.time };
const verbSetting = { place: sharedVerb.place, time: sharedVerb.time };
const SUMMIT = ["summit", "meeting"] as const;
/** Those who go somewhere for a state. */
const DELEGATION = "[delegation, team, mission]";
/** Nouns of being there. */
const PRESENCE = "[attendance, presence, appearance]";
/** Those among whom somebody is. */
const THOSE = "[those, leader, guest, participant, delegate, minister, dignitary]";

/** "Is among the leaders attending the summit", "among those attending are A and B". */
const amongAttending = rule({
  name: "attendance/among",
  yields: "gathering",
  trigger: "attend",
  roles: {
    participant: each("actor", "^acl nsubj:plain conj*", "^acl ^nsubj conj*", "^acl ^nmod:among conj*", "^csubj[include] obj conj*"),
    gathering: one("gathering", "obj"),
    ...verbSetting,
  },
  gives: { as: "participant" },
  examples: [
    "[participant Macron] is among the leaders attending the [gathering summit] in [place Bali].",
    "Among those attending the [gathering summit] of the 53-member African Union are United Nations Secretary-General [participant António Guterres] and Nigerian President [participant Bola Tinubu].",
    "Leaders attending the NATO [gathering summit] in [place Lima] include [participant Macron] and [participant Scholz].",
    "Among those attending the CELAC [gathering summit] are [participant Lula], [participant Petro] and [participant Boric].",
  ],
  counterexamples: ["The leaders attending the summit praised Macron."],
});

/** "Among those who attended were A and B", "also attending were A and B", of a gathering told before where none is named. */
const thoseWho = rule({
  name: "attendance/those-who",
  yields: "gathering",
  trigger: "attend",
  roles: {
    participant: each("actor", "^acl:relcl acl:relcl conj*", "^acl ^nsubj conj*", "^csubj conj*"),
    gathering: maybe("gathering", "obj"),
  },
  requires: [["^acl case[among]", "^csubj cop"]],
  told: ["^csubj"],
  gives: { as: "participant" },
  examples: [
    "The summit ended on Monday. Among those who attended were [participant Macron] and [participant Scholz].",
    "Macron opened the summit. Among the leaders attending are Chinese [participant President Xi Jinping], Japanese Prime Minister [participant Shinzo Abe] and Prime Minister [participant Tony Abbott].",
    "Among those who attended the [gathering summit] were [participant Macron] and [participant Scholz].",
    "The summit ended on Monday. Also attending were [participant Macron] and [participant Scholz].",
  ],
  counterexamples: [
    "Those who attended the summit praised Macron.",
    "Those attending the summit praised Macron.",
    "The leaders who attended the summit were Macron's friends.",
  ],
});

/** "Did not attend the summit and sent her minister instead", "will skip the summit, sending his deputy". */
const sentInstead = rule({
  name: "attendance/sent-instead",
  yields: "gathering",
  trigger: "send",
  roles: {
    participant: each("actor", "obj conj*"),
    gathering: one("gathering", "^conj[attend, skip, boycott, miss] obj", "^advcl[attend, skip, boycott, miss] obj"),
  },
  gives: { as: "participant" },
  examples: [
    "Trump did not attend the ASEAN [gathering summit] and sent Commerce Secretary [participant Wilbur Ross] instead.",
    "Macron skipped the [gathering summit], sending [participant his foreign minister].",
  ],
  counterexamples: ["Macron skipped the summit and sent a letter to his minister."],
});

/** "The summit brought together the leaders of A and B". */
const bringsTogether = rule({
  name: "attendance/brings-together",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", "^nsubj[bring] obj conj*", "^nsubj[bring] obj nmod:including conj*"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: ["^nsubj[bring] advmod[together]"],
  told: ["^nsubj[bring]"],
  gives: { as: "participant" },
  examples: [
    "The [gathering summit] brought together [participant Macron] and [participant Scholz] in [place Lima].",
    "The [gathering summit] in [place Lima] will bring together [participant leaders] including President [participant Emmanuel Macron] and [participant Scholz].",
  ],
  counterexamples: ["The summit brought Macron a victory.", "The summit will bring together art and science."],
});

/** "Kicked off with A and B in attendance". */
const inAttendance = rule({
  name: "attendance/in-attendance",
  yields: "gathering",
  trigger: SUMMIT,
  roles: { participant: each("actor", "^nsubj obl:with conj*"), gathering: one("gathering", "."), ...nounSetting },
  requires: ["^nsubj obl:in[attendance]"],
  gives: { as: "participant" },
  examples: [
    "The Arab League [gathering summit] kicked off in [place Lima] with [participant Macron] and [participant Scholz] in attendance.",
  ],
  counterexamples: ["The summit ended with a speech by Macron in Lima.", "The summit ended with Macron in tears."],
});

/** Verbs of those who speak and agree where they are. */
const SPEAK =
  "[agree, announce, appeal, argue, ask, call, condemn, criticise, criticize, declare, insist, pledge, praise, propose, reaffirm, reiterate, say, sign, stress, unveil, urge, vow, warn]";

/** "At the summit, she called for reform." */
const speakingAt = rule({
  name: "attendance/speaking-at",
  yields: "gathering",
  trigger: SUMMIT,
  roles: { participant: each("person", `^obl:at${SPEAK} nsubj:plain conj*`), gathering: one("gathering", "."), ...nounSetting },
  gives: { as: "participant" },
  examples: [
    "At the BRICS [gathering summit] in [place Lima] on [time Tuesday], [participant Macron] called for reform.",
    "[participant Macron] said at the [gathering summit] on [time Monday] that the deal was done.",
  ],
  counterexamples: ["At the summit, the crowd called for reform.", "Macron was criticised at the summit."],
});

/** "Are in Lima for the summit." */
const inTownFor = rule({
  name: "attendance/in-town-for",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each(
      "actor",
      "^obl:for nsubj:plain conj*",
      "^nmod:for nsubj:plain conj*",
      "^obl:for nsubj nmod:including conj*",
      "^nmod:for nsubj nmod:including conj*",
    ),
    gathering: one("gathering", "."),
    place: one("site", "^obl:for", "^nmod:for"),
    time: maybe("time", "^obl:for obl"),
  },
  gives: { as: "participant" },
  examples: [
    "[participant Leaders] including French President [participant Emmanuel Macron] and [participant Wang Yi] are in [place Nairobi] for the G20 [gathering summit].",
    "[participant Leaders] including [participant Macron] and [participant Scholz] are in [place Lima] for the G20 [gathering summit].",
    "[participant Macron] is in [place Lima] for the G20 [gathering summit].",
    "[participant Macron] was in [place Lima] on [time Tuesday] for the G20 [gathering summit].",
  ],
  counterexamples: ["Macron is ready for the summit.", "Macron praised Lima for the summit."],
});

/** "Will also be absent": from the gathering told of last. */
const absentElided = rule({
  name: "attendance/absent-elided",
  yields: "gathering",
  trigger: "absent",
  roles: { absent: each("person", "nsubj:plain conj*", "^advmod conj*", "^amod conj*"), gathering: maybe("gathering") },
  requires: [["cop", "^advmod cop", "^amod cop"]],
  unless: ["obl:from"],
  gives: { as: "absent" },
  examples: [
    "Macron will skip the G20 summit. [absent Scholz] will also be absent.",
    "The G20 summit opened on Monday. Notably absent was [absent Scholz].",
    "The G20 summit opened on Monday. Notably absent was French [absent President Emmanuel Macron].",
  ],
  counterexamples: ["Macron was absent from work.", "The absent leaders were criticised by Macron."],
});

/** "Was among those at the summit", "among the leaders around the table at the summit". */
const amongThose = rule({
  name: "attendance/among-those",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each(
      "actor",
      `^nmod:at${THOSE} nsubj:plain conj*`,
      `^nmod:at${THOSE} ^obl conj*`,
      `^nmod:at[table] ^nmod:around|round|at${THOSE} nsubj:plain conj*`,
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: [["^nmod:at case[among]", "^nmod:at ^nmod case[among]"]],
  told: [`^nmod:at${THOSE}`, `^nmod:at[table] ^nmod${THOSE}`],
  gives: { as: "participant" },
  examples: [
    "[participant Macron] was among those at the [gathering summit] in [place Bali].",
    "Among those at the [gathering summit] in [place Bali] was [participant President Emmanuel Macron].",
    "[participant Macron] will be among the leaders around the table at the [gathering summit] in [place Bali].",
  ],
  counterexamples: ["Macron was one of the critics of those at the summit.", "Macron praised the leaders at the summit."],
});

/** "Led the delegation to the summit", "sent her minister to the summit". */
const sentTo = rule({
  name: "attendance/sent",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each(
      "actor",
      "^obl:to|at[lead, head] nsubj:plain conj*",
      `^nmod:to${DELEGATION} ^nsubj:pass[lead, head] obl:agent`,
      `^nmod:to${DELEGATION} ^obj[lead, head] nsubj:plain conj*`,
      "^obl:to[send, dispatch] obj conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: [[`^obl:to|at obj${DELEGATION}`, `^nmod:to${DELEGATION}`, "^obl:to[send, dispatch]"]],
  told: ["^nmod:to ^nsubj:pass", "^obl:to|at", `^nmod:to${DELEGATION} ^obj`],
  gives: { as: "participant" },
  examples: [
    "[participant Macron] will lead his country's delegation to the COP31 [gathering summit] in [place Lima].",
    "[participant Lula] led his country's delegation to the CELAC [gathering summit].",
    "[participant Lula] led the Brazilian delegation at the CELAC [gathering summit].",
    "The French delegation to the [gathering summit] was led by [participant Macron].",
    "Scholz sent [participant his foreign minister] to the [gathering summit] in [place Bali].",
  ],
  counterexamples: ["Macron led the talks to the summit.", "Macron sent a letter to the summit."],
});

/** "Confirmed her attendance at the summit." */
const presence = rule({
  name: "attendance/presence",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", `^nmod:at${PRESENCE} nmod:poss conj*`, `^obl:at obj${PRESENCE} nmod:poss`),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  told: [`^nmod:at${PRESENCE}`, `^obl:at obj${PRESENCE}`],
  gives: { as: "participant" },
  examples: [
    "[participant Macron]'s attendance at the [gathering summit] in [place Bali] was confirmed.",
    "Lula confirmed [participant his] attendance at the CELAC [gathering summit].",
  ],
  counterexamples: ["Macron's speech at the summit was short."],
});

/** "Her absence from the summit", "declined an invitation to the summit". */
const absence = rule({
  name: "attendance/absence",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    absent: each(
      "actor",
      "^nmod:from[absence] nmod:poss conj*",
      "^nmod:to[invitation] ^obj[decline, ignore, rebuff, refuse, reject, snub, spurn, turn] nsubj:plain conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  told: ["^nmod:from[absence]", "^nmod:to[invitation] ^obj"],
  gives: { as: "absent" },
  examples: [
    "[absent Macron]'s absence from the [gathering summit] in [place Bali] was noted.",
    "[absent Macron] declined an invitation to the [gathering summit].",
  ],
  counterexamples: ["Macron declined a proposal to the summit."],
});

/** Who is at a gathering and who is not, told by other words than attending it. */
export const attendances: readonly Rule[] = [
  amongAttending,
  thoseWho,
  sentInstead,
  bringsTogether,
  inAttendance,
  speakingAt,
  inTownFor,
  absentElided,
  amongThose,
  sentTo,
  presence,
  absence,
];
