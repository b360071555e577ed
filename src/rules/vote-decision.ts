import { maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { time } from "./vote-roles.ts";

export const adopt = rule({
  name: "vote/adopt",
  yields: "vote",
  trigger: "adopt",
  roles: {
    body: maybe("body", "nsubj", "obl:in|at", "obj"),
    measure: one(
      "words",
      "nsubj[resolution, motion, measure, draft, amendment, vote, text, proposal, bill]",
      "obj",
      "obl:by appos[resolution, motion, measure, draft, amendment, text]",
    ),
    time,
  },
  gives: { outcome: "adopted" },
  examples: [
    "[body The Security Council] adopted a [measure resolution] on [time Friday].",
    "The [measure motion] passed in [body the General Assembly] on [time Monday].",
    "The [measure resolution] passed [body the General Assembly] on [time Monday].",
    "[body The parliament] ratified the [measure treaty].",
    "[body The Security Council] passed, by 14 votes to none, a [measure resolution] on aid.",
  ],
  counterexamples: ["Norway adopted."],
});

export const reject = rule({
  name: "vote/reject",
  yields: "vote",
  trigger: "reject",
  roles: {
    body: maybe("body", "nsubj", "obl:in|at"),
    measure: one(
      "words",
      "obj[resolution, draft, motion, amendment, measure, text, bill, proposal, treaty, agreement, accord, pact, convention, bid, clause, version, document, counter-proposal, counterproposal]",
    ),
    time,
  },
  gives: { outcome: "rejected" },
  examples: [
    "[body The General Assembly] rejected the [measure amendment] on [time Friday].",
    "The [measure motion] was defeated in [body the General Assembly] on [time Friday].",
  ],
  counterexamples: ["Iran rejected the accusations."],
});

export const throwOut = rule({
  name: "vote/throw-out",
  yields: "vote",
  trigger: ["throw", "vote"],
  roles: { body: one("body", "nsubj"), measure: one("words", "obj"), time },
  requires: ["compound:prt[out, down]"],
  gives: { outcome: "rejected" },
  examples: [
    "[body The parliament] threw out the [measure treaty] on [time Monday].",
    "[body The Senate] voted down the [measure treaty] on [time Monday].",
  ],
  counterexamples: ["The parliament threw a party."],
});

export const waveThrough = rule({
  name: "vote/wave-through",
  yields: "vote",
  trigger: "wave",
  roles: { body: one("body", "nsubj"), measure: one("words", "obl:through", "obj"), time },
  requires: [["obl:through", "compound:prt[through]", "advmod[through]"]],
  gives: { outcome: "adopted" },
  examples: [
    "[body The General Assembly] waved through the [measure resolution] on [time Monday].",
    "[body The Senate] waved the [measure treaty] through by voice vote.",
    "[body The Senate] waved the [measure treaty] right through.",
  ],
  counterexamples: ["The minister waved to the crowd."],
});

export const sail = rule({
  name: "vote/sail",
  yields: "vote",
  trigger: "sail",
  roles: { measure: one("words", "nsubj"), body: one("body", "obl:through"), time },
  gives: { outcome: "adopted" },
  examples: ["The [measure draft] sailed through [body the Security Council] on [time Monday]."],
  counterexamples: ["The ship sailed through the strait."],
});

export const goDown = rule({
  name: "vote/go-down",
  yields: "vote",
  trigger: ["go", "fall"],
  roles: {
    measure: one("words", "nsubj[resolution, motion, draft, amendment, text, bill]"),
    body: one("body", "obl:in|at", "obl:by[vote] nmod:in|at"),
    time,
  },
  requires: [["compound:prt[down]", "advmod[down]", "obl:by[vote]"]],
  unless: ["obl:by[vote] nmod:of"],
  gives: { outcome: "rejected" },
  examples: [
    "The [measure amendment] went down in [body the General Assembly] on [time Monday].",
    "The [measure amendment] fell by six votes in [body the General Assembly].",
    "The [measure motion] failed by six votes in [body the General Assembly].",
    "The [measure bill] went down narrowly in [body the Senate].",
  ],
  counterexamples: ["The motion failed in the General Assembly by a vote of 19 to 17."],
});

export const resolve = rule({
  name: "vote/resolve",
  yields: "vote",
  trigger: "decide",
  roles: { body: one("body", "nsubj"), action: one("words", "advcl:to"), time },
  requires: ["obl:by[vote, margin, majority]"],
  gives: { outcome: "adopted" },
  examples: ["[body The General Assembly] resolved by 130 votes to 4 to [action condemn] the raid."],
  counterexamples: ["The General Assembly decided to meet again in May.", "The General Assembly resolved on Monday to condemn the raid."],
});

export const byVote = rule({
  name: "vote/by-vote",
  yields: "vote",
  trigger: "voting",
  roles: {
    body: one("body", "^obl:by|in nsubj:plain"),
    measure: one("words", "^obl:by|in obj"),
    time: maybe("time", "^obl obl"),
  },
  unless: [
    "^obl[take, vote, participate, meet, hold, adopt, pass, approve, reject, defeat, give, win, lose, obtain, get, secure, elect, choose]",
  ],
  examples: [
    "In a 14-0 vote, [body the General Assembly] extended the [measure mission].",
    "[body The Security Council] extended the [measure mandate] by a vote of 13-0.",
    "By a unanimous vote, [body the Security Council] imposed [measure sanctions] on [time Friday].",
  ],
  counterexamples: ["The Security Council adopted the text in a vote."],
});

export const unanimous = rule({
  name: "vote/unanimous",
  yields: "vote",
  trigger: "unanimously",
  roles: {
    body: one("body", "^advmod nsubj"),
    measure: one("words", "^advmod obj", "^advmod xcomp"),
    time: maybe("time", "^advmod obl"),
  },
  unless: [
    "^advmod[reject, defeat, oppose, condemn, say, believe, consider, elect, choose, welcome, express, call, urge, appeal, ask, praise, commend, thank, congratulate, deplore, denounce, criticise, criticize, warn, note, affirm, reaffirm, stress, acknowledge, recognise, recognize, support, back, favour, favor, award, name, nominate, select, pick, rule, find, convict, acquit, hold, think, feel, conclude, see, regard, declare]",
  ],
  gives: { outcome: "adopted" },
  examples: [
    "[body The Security Council] unanimously extended the [measure mission] on [time Friday].",
    "[body The Security Council] agreed unanimously to [measure extend] the mission.",
  ],
  counterexamples: ["The General Assembly unanimously rejected the accusation.", "The Security Council unanimously welcomed the truce."],
});

export const assent = rule({
  name: "vote/assent",
  yields: "vote",
  trigger: "assent",
  roles: {
    body: one("body", "^obj[give, grant] nsubj"),
    measure: one(
      "words",
      "^obj[give, grant] obl:to",
      "^obj[give, grant] iobj",
      "^obj[give, grant] obj[treaty, agreement, accord, pact, convention, bill, deal]",
    ),
    time: maybe("time", "^obj obl"),
  },
  gives: { outcome: "adopted" },
  examples: [
    "[body The Senate] gave its assent to the [measure treaty] on [time Monday].",
    "[body The parliament] gave the [measure treaty] its final reading.",
    "[body The Senate] gave the green light to the [measure treaty].",
    "[body Norway's parliament] gave the Arctic fishing [measure treaty] its final reading, 70 votes to 50.",
  ],
  counterexamples: ["Norway gave its approval to the plan."],
});

export const adoption = rule({
  name: "vote/adoption",
  yields: "vote",
  trigger: "adoption",
  roles: {
    body: maybe("body", "nmod:by", "nmod:poss"),
    measure: maybe("words", "nmod:of[resolution, draft, motion, amendment, measure, text]"),
    time: maybe("time", "nmod:poss"),
  },
  unless: ["^obj[block, prevent, stop, halt, thwart, oppose, avert, delay]"],
  gives: { outcome: "adopted" },
  examples: [
    "The [body Security Council]'s adoption of the [measure resolution] was hailed.",
    "[time Thursday]'s adoption by [body the Security Council] was unanimous.",
  ],
  counterexamples: ["Russia blocked the adoption of the resolution by the Security Council."],
});

export const recommend = rule({
  name: "vote/recommend",
  yields: "vote",
  trigger: "recommend",
  roles: { body: one("body", "nsubj"), measure: one("words", "obj"), office: one("words", "obl:for|as"), time },
  gives: { outcome: "adopted" },
  examples: ["[body The Security Council] recommended [measure Palau] for [office admission]."],
});

/** Rules for what a body decides: it adopts, rejects, passes by so many votes. */
export const decisions: readonly Rule[] = [
  adopt,
  reject,
  throwOut,
  waveThrough,
  sail,
  goDown,
  resolve,
  byVote,
  unanimous,
  assent,
  adoption,
  recommend,
];
