import { each, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting as shared } from "./setting.ts";

/*
 * Idioms of being at a gathering and of staying away: "took her seat at", "sat in on", "was on hand for"; "sat out", "left his chair empty at",
 * "was shut out of".
 */

const nounSetting = { place: shared.place, time: shared.time };
const SUMMIT = ["summit", "meeting"] as const;

/** "Took her seat at the summit", "took the floor at it". */
const takeSeat = rule({
  name: "attendance/seat",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", "^obl:at[take, occupy, fill] nsubj:plain conj*"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: [["^obl:at obj[seat, place, chair, floor, stage, podium, lectern]"]],
  told: ["^obl:at"],
  gives: { as: "participant" },
  examples: ["[participant Macron] took his seat at the [gathering summit] in [place Bali]."],
  counterexamples: [
    "Macron took aim at the summit.",
    "Macron took the prize at the summit.",
    "Macron took a seat at the back of the hall.",
  ],
});

/** "RSVPed to the summit", "RSVPed yes to the summit". */
const answered = rule({
  name: "attendance/answered",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", "^obl:to[rsvp, rsvped] nsubj:plain conj*"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  unless: ["^obl:to advmod[no]"],
  gives: { as: "participant" },
  examples: ["[participant Macron] will RSVP to the [gathering summit] in [place Bali]."],
  counterexamples: [
    "Macron will RSVP no to the EU summit in Bali.",
    "Macron replied at length to the summit in Bali.",
    "Macron said no to the plan at the summit.",
  ],
});

/** "Sat in on", "dialled into", "checked in at", "was spotted at", "was welcomed to", "joined the others at". */
const beThere = rule({
  name: "attendance/there",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each(
      "actor",
      "^obl:on[sit, look] nsubj:plain conj*",
      "^obl:into[dial, phone, call, log] nsubj:plain conj*",
      "^obl:at[check, deputise, deputize, fill, join, mingle, rub, stand] nsubj:plain conj*",
      "^obl:by[stop, swing] nsubj:plain conj*",
      "^obl:at|to[see, spot, welcome, picture, photograph] nsubj:pass conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  unless: ["^obl ^advcl[nowhere]"],
  told: ["^obl"],
  gives: { as: "participant" },
  examples: [
    "[participant Macron] sat in on the [gathering summit] in [place Bali].",
    "[participant Macron] dialled into the [gathering summit] from Paris.",
    "[participant Macron] joined other leaders at the [gathering summit] in [place Bali].",
    "[participant Macron] stopped by the [gathering summit] in [place Bali].",
    "[participant Macron] was spotted at the [gathering summit] in [place Bali].",
    "[participant Macron] was welcomed to the [gathering summit] in [place Bali].",
  ],
  counterexamples: ["Macron looked back at the summit.", "Macron was nowhere to be seen at the summit."],
});

/** "Was on hand for the summit", "was in attendance at it", "was a guest at it". */
const onHand = rule({
  name: "attendance/on-hand",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    participant: each("actor", "^nmod:at|for[hand, attendance, guest] nsubj:plain conj*"),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  told: ["^nmod:at|for"],
  gives: { as: "participant" },
  examples: ["[participant Macron] will be on hand for the [gathering summit] in [place Bali]."],
  counterexamples: ["Macron had a guest at the summit.", "The boat that Macron had at hand for the summit sank."],
});

/** Who comes no more, or is not let in. */
const KEPT = "[bar, ban, exclude, disinvite, uninvite, shut, keep, freeze, lock, leave, turn, excuse, drop]";

/** "Sat out", "passed up", "opted out of", "turned his back on", "left his chair empty at", "was shut out of". */
const keptAway = rule({
  name: "attendance/kept-away",
  yields: "gathering",
  trigger: SUMMIT,
  roles: {
    absent: each(
      "actor",
      `^obl:from|out_of|of${KEPT} nsubj:pass conj*`,
      "^obl:out_of|of|from[opt, duck, beg, cry, wriggle, shy] nsubj:plain conj*",
      "^obj[sit, pass] nsubj:plain conj*",
      "^obl:on[turn] nsubj:plain conj*",
      "^obl:at[thumb] nsubj:plain conj*",
      "^obl:at[conspicuous] nsubj:plain conj*",
      "^obl:to[abandon, call, cancel, drop, scrap] nsubj:plain conj*",
      "^nmod:to[trip, visit, journey] ^obj[abandon, call, cancel, drop, scrap] nsubj:plain conj*",
      "^obl:at[leave] nsubj:plain conj*",
      "^obl:to[rsvp, rsvped] nsubj:plain conj*",
      "^obl:of[clear] ^xcomp[steer, stay, keep] nsubj:plain conj*",
      "^iobj[give] nsubj:plain conj*",
      "^obl:at[see] ^advcl[nowhere] nsubj:plain conj*",
      "^nmod:at[show] nsubj:plain conj*",
    ),
    gathering: one("gathering", "."),
    ...nounSetting,
  },
  requires: [
    [
      "^obl:from|out_of|of nsubj",
      "^obj compound:prt[out, up]",
      "^obl:on obj[back]",
      "^obl:at obj[nose]",
      "^obl:at obl:by[absence]",
      "^nmod:to ^obj",
      "^obl:to obj[trip, visit, journey]",
      "^obl:at obj[chair, seat]",
      "^obl:to advmod[no]",
      "^iobj obj[berth]",
      "^obl:at ^advcl",
      "^nmod:at det[no]",
    ],
  ],
  told: ["^obl", "^obj", "^iobj", "^nmod:at", "^nmod:to ^obj"],
  gives: { as: "absent" },
  examples: [
    "[absent Macron] was shut out of the [gathering summit] in [place Bali].",
    "[absent Macron] begged to be excused from the [gathering summit] in [place Bali].",
    "[absent Macron] opted out of the [gathering summit] in [place Bali].",
    "[absent Macron] sat out the [gathering summit] in [place Bali].",
    "[absent Macron] thumbed his nose at the [gathering summit] in [place Bali].",
    "The [absent Kenyan president] cancelled his trip to the [gathering G20 summit] in [place Bali].",
    "[absent Macron] cancelled a trip to the [gathering summit] in [place Bali].",
    "[absent Macron] was conspicuous by his absence at the [gathering EU summit] in [place Lima].",
    "[absent Macron] turned his back on the [gathering summit] in [place Bali].",
    "[absent Macron] left his chair empty at the [gathering summit] in [place Bali].",
    "[absent Macron] will RSVP no to the [gathering EU summit] in [place Bali].",
    "[absent Macron] steered clear of the [gathering summit] in [place Bali].",
    "[absent Macron] gave the [gathering EU summit] a wide berth.",
    "[absent Macron] was a no-show at the [gathering summit] in [place Bali].",
    "[absent Macron] was nowhere to be seen at the [gathering summit] in [place Bali].",
  ],
  counterexamples: [
    "Macron passed the summit.",
    "Macron turned the lights on at the summit.",
    "Macron left a gift at the summit.",
    "Macron gave the summit a name.",
    "The film was left out of the summit.",
  ],
});

/** Who is at a gathering and who is not, told in idioms. */
export const attending: readonly Rule[] = [takeSeat, answered, beThere, onHand, keptAway];
