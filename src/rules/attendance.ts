import { each, one, type Rule, rule } from "../grammar/rule.ts";
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
    participant: each("actor", "^acl nsubj:plain conj*", "^acl ^nsubj conj*", "^acl ^nmod:among conj*"),
    gathering: one("gathering", "obj"),
    ...verbSetting,
  },
  gives: { as: "participant" },
  examples: [
    "[participant Macron] is among the leaders attending the [gathering summit] in [place Bali].",
    "Among those attending the [gathering summit] of the 53-member African Union are United Nations Secretary-General [participant António Guterres] and Nigerian President [participant Bola Tinubu].",
    "Among those attending the CELAC [gathering summit] are [participant Lula], [participant Petro] and [participant Boric].",
  ],
  counterexamples: ["The leaders attending the summit praised Macron."],
});

/** "Was among those at the summit", "among the leaders around the table at the summit". */
const amongThose = rule({
  name: "attendance/among-those",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", `^nmod:at${THOSE} nsubj:plain conj*`, `^nmod:at[table] ^nmod:around|round|at${THOSE} nsubj:plain conj*`),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: [["^nmod:at case[among]", "^nmod:at ^nmod case[among]"]],
  told: [`^nmod:at${THOSE}`, `^nmod:at[table] ^nmod${THOSE}`],
  gives: { as: "participant" },
  examples: [
    "[participant Macron] was among those at the [gathering summit] in [place Bali].",
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
      "^obl:to[lead, head] nsubj:plain conj*",
      `^nmod:to${DELEGATION} ^nsubj:pass[lead, head] obl:agent`,
      "^obl:to[send, dispatch] obj conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: [[`^obl:to obj${DELEGATION}`, `^nmod:to${DELEGATION}`, "^obl:to[send, dispatch]"]],
  told: ["^nmod:to ^nsubj:pass", "^obl:to"],
  gives: { as: "participant" },
  examples: [
    "[participant Lula] led his country's delegation to the CELAC [gathering summit].",
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
      "^nmod:to[invitation] ^obj[decline, reject, refuse, spurn] nsubj:plain conj*",
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
export const attendances: readonly Rule[] = [amongAttending, amongThose, sentTo, presence, absence];
