import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting } from "./setting.ts";
import { OTHER_MEETINGS } from "./talks.ts";

/*
 * How somebody takes the thought of a meeting of their own: idioms of refusing, accepting, asking and putting off ("balked at", "gave a nod
 * to", "slammed the door on", "held out for", "left the door open to").
 */

/** A thought that one has of a meeting. */
const THOUGHT = "[thought, idea, notion, prospect, suggestion]";

/** Who shrinks from talks, or jumps at them. */
const WAVERED = [
  "^obl:at[balk, baulk, bridle, bristle, jump, leap, scoff, sniff, thumb, turn, recoil] nsubj:plain conj*",
  "^obl:from[shy, shrink, recoil, flinch, walk, back, step, run, keep, stay] nsubj:plain conj*",
  "^obl:out_of|of[bail, duck, wriggle] nsubj:plain conj*",
  "^obl:against[decide, opt] nsubj:plain conj*",
];

/** "Balked at talks with", "said no to a meeting with", "slammed the door on talks with". */
export const answer = rule({
  name: "meeting/answer",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  official: true,
  roles: {
    party: each(
      "actor",
      ...WAVERED,
      "^obl:to[say, warm, object, accede, assent, turn] nsubj:plain conj*",
      "^obl:on[insist, slam, shut, close, bolt, turn, renege, settle, bail] nsubj:plain conj*",
      "^obl:for[sign, hold, angle, clamour, clamor, beg, petition, lobby, itch, opt] nsubj:plain conj*",
      "^obl:with[toy, flirt] nsubj:plain conj*",
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

/** "A and B balked at meeting in C": with each other, where it is no meeting that the report knows of. */
export const answerTogether = rule({
  name: "meeting/answer-together",
  yields: "meeting",
  trigger: "meeting",
  roles: { party: each("actor", ...WAVERED), ...nounSetting },
  unless: ["nmod:of", "nmod:with|between|on|about", "nmod:poss", "det[the, that, this, these, those]", "amod", "compound"],
  examples: [
    "[party Serbia] and [party Kosovo] balked at talks in [place Brussels].",
    "[party Macron] and [party Scholz] shied away from a meeting in [place Colmar].",
    "[party Macron] and [party Scholz] wriggled out of a meeting in [place Colmar].",
    "[party Macron] and [party Scholz] decided against a meeting in [place Colmar].",
  ],
  counterexamples: [
    "Macron and Scholz stayed away from the meeting in Colmar.",
    "Macron and Scholz balked at talks with Iran in Colmar.",
    "Macron and Scholz balked at Erdogan's meeting in Colmar.",
    "Macron and Scholz balked at peace talks in Colmar.",
    "Macron and Scholz balked at a long meeting in Colmar.",
    "Macron and Scholz balked at a meeting of ministers in Colmar.",
  ],
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

/** Who came for talks and is sent off again: at the one who is sent. */
const SENT_OFF = "[turn, send, snub, rebuff, spurn, shun, stonewall]";

/** "Turned away a delegation that had come for talks": none were held. */
export const turnedAway = rule({
  name: "meeting/turned-away",
  yields: "meeting",
  trigger: ["meeting", "audience"],
  official: true,
  roles: {
    party: one("actor", `^obl:for ^acl:relcl ^obj${SENT_OFF} nsubj:plain`, `^obj[seek] ^acl ^obj${SENT_OFF} nsubj:plain`),
    counterpart: each("actor", "^obl:for[arrive, come, fly, go, travel] ^acl:relcl conj*", "^obj[seek] ^acl conj*"),
  },
  requires: [
    [
      "^obl:for ^acl:relcl ^obj[snub, rebuff, spurn, shun, stonewall]",
      "^obj ^acl ^obj[snub, rebuff, spurn, shun, stonewall]",
      "^obl:for ^acl:relcl ^obj[turn, send] advmod[away, back, home]",
      "^obj ^acl ^obj[turn, send] advmod[away, back, home]",
    ],
  ],
  unless: ["nmod:with"],
  told: ["^obl:for ^acl:relcl ^obj", "^obj ^acl ^obj"],
  examples: [
    "[party Macron] turned away a [counterpart Chadian delegation] that had come to Paris for talks.",
    "[party Macron] snubbed a [counterpart Chadian delegation] that had come to Paris for talks.",
    "[party Macron] sent away a [counterpart Chadian delegation] seeking talks.",
    "[party Macron] rebuffed a [counterpart Chadian delegation] seeking talks.",
  ],
  counterexamples: [
    "Macron praised a Chadian delegation that had come to Paris for talks.",
    "Macron turned away a Chadian delegation that had come to Paris for talks with Scholz.",
    "Macron sent a Chadian delegation that had come to Paris for talks.",
  ],
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
export const answers: readonly Rule[] = [answer, answerTogether, answerTo, audience, turnedAway, backAtTable];
