import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting } from "./setting.ts";
import { OTHER_MEETINGS } from "./talks.ts";

/*
 * How somebody takes the thought of a meeting of their own: idioms of refusing, accepting, asking and putting off ("balked at", "gave a nod
 * to", "slammed the door on", "held out for", "left the door open to").
 */

/** A thought that one has of a meeting. */
const THOUGHT = "[thought, idea, notion, prospect, suggestion]";

/** "Balked at talks with", "said no to a meeting with", "slammed the door on talks with". */
export const answer = rule({
  name: "meeting/answer",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  official: true,
  roles: {
    party: each(
      "actor",
      "^obl:at[balk, baulk, bridle, bristle, jump, leap, scoff, sniff, thumb, turn, recoil] nsubj:plain conj*",
      "^obl:from[shy, shrink, recoil, flinch, walk, back, step, run, keep, stay] nsubj:plain conj*",
      "^obl:to[say, warm, object, accede, assent, turn] nsubj:plain conj*",
      "^obl:on[insist, slam, shut, close, bolt, turn, renege, settle, bail] nsubj:plain conj*",
      "^obl:for[sign, hold, angle, clamour, clamor, beg, petition, lobby, itch, opt] nsubj:plain conj*",
      "^obl:with[toy, flirt] nsubj:plain conj*",
      "^obl:out_of|of[bail, duck, wriggle] nsubj:plain conj*",
      "^obl:against[decide, opt] nsubj:plain conj*",
      "^obl:to[yes, no] ^obj[say] nsubj:plain conj*",
      "^obl:to[open] ^xcomp[leave, keep] nsubj:plain conj*",
      `^nmod:of${THOUGHT} ^obl:to|at|from[warm, balk, baulk, bristle, jump, object, recoil, scoff, shrink, open] nsubj:plain conj*`,
      `^nmod:of${THOUGHT} ^obj nsubj:plain conj*`,
    ),
    counterpart: each("actor", "nmod:with conj*"),
    ...nounSetting,
  },
  unless: [OTHER_MEETINGS, "nmod:of"],
  examples: [
    "[party Macron] balked at talks with [counterpart Scholz].",
    "[party Macron] shied away from a meeting with [counterpart Scholz] in [place Berlin].",
    "[party Macron] said no to a meeting with [counterpart Scholz].",
    "[party Macron] slammed the door on talks with [counterpart Scholz].",
    "[party Macron] held out for a meeting with [counterpart Scholz].",
    "[party Macron] is toying with a meeting with [counterpart Scholz].",
    "[party Macron] wriggled out of a meeting with [counterpart Scholz].",
    "[party Macron] decided against a meeting with [counterpart Scholz].",
    "[party Iran] says no to talks with [counterpart US]",
    "[party Macron] left the door open to talks with [counterpart Scholz].",
    "[party Macron] warmed to the idea of a meeting with [counterpart Scholz].",
    "[party Macron] dangled the prospect of a meeting with [counterpart Scholz].",
  ],
  counterexamples: ["Macron balked at coalition talks with Scholz.", "Macron balked at a meeting of ministers with Scholz."],
});

/** "Jumped at his offer of talks", "agreed to her proposal for a meeting". */
export const answerTo = rule({
  name: "meeting/answer-to-offer",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each("actor", "^nmod:for|to|of[proposal, offer, request, invitation, call, bid, plea, overture] nmod:poss conj*"),
    counterpart: each(
      "actor",
      "^nmod:for|to|of ^obl:at|to|on[agree, balk, baulk, jump, leap, scoff, say, accede, assent, seize] nsubj:plain conj*",
    ),
    ...nounSetting,
  },
  unless: [OTHER_MEETINGS],
  examples: [
    "[counterpart Macron] jumped at [party Scholz]'s offer of talks in [place Berlin].",
    "The [counterpart French president] said no to the [party German chancellor]'s invitation to talks.",
  ],
  counterexamples: ["Macron jumped at Scholz's offer of coalition talks.", "Macron balked at Scholz's plan for talks."],
});

/** "Gave her an audience", "denied an audience to the envoy". */
export const audience = rule({
  name: "meeting/audience",
  yields: "meeting",
  trigger: "audience",
  roles: {
    host: one("person", "^obj[give, grant, deny, refuse, offer, promise, allow] nsubj:plain"),
    counterpart: each("person", "^obj iobj conj*", "^obj obj conj*", "^obj obl:to conj*", "nmod:to conj*"),
    ...nounSetting,
  },
  examples: [
    "President [host Macron] gave Chancellor [counterpart Scholz] an audience in [place Paris].",
    "The [host French president] refused an audience to the [counterpart German chancellor].",
    "The [host Pope] refused an audience to the [counterpart president of Malta] on [time Saturday].",
    "[host Macron] denied Foreign Minister [counterpart Hakan Fidan] an audience.",
  ],
  counterexamples: ["Macron gave his audience a promise.", "Macron addressed an audience in Berlin."],
});

/** "Returned to the negotiating table", "came back to the table with". */
export const backAtTable = rule({
  name: "meeting/table",
  yields: "meeting",
  trigger: "table",
  official: true,
  roles: {
    party: each("actor", "^obl:to|at[come, get, go, return, sit] nsubj:plain conj*"),
    counterpart: any("actor", "^obl:to|at obl:with conj*", "nmod:with conj*"),
    place: maybe("place", "^obl:to|at obl:in"),
    time: maybe("time", "^obl:to|at obl"),
  },
  requires: [["compound[negotiating, bargaining, conference, negotiation]", "^obl:to|at advmod[back]"]],
  told: ["^obl:to|at"],
  examples: [
    "[party Serbia] and [party Kosovo] will return to the negotiating table in [place Brussels] on [time Monday].",
    "[party Iran] came back to the table with [counterpart France] in [place Geneva].",
    "[party Iran] will sit at the negotiating table opposite, on [time Monday], with [counterpart France].",
  ],
  counterexamples: ["Macron and Scholz returned to the table.", "Macron and Scholz went back to the talks."],
});

/** What somebody answers who is to meet another. */
export const answers: readonly Rule[] = [answer, answerTo, audience, backAtTable];
