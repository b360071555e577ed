import { maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { time } from "./vote-roles.ts";

/*
 * Votes told by a verb that says little alone ("backed", "killed", "cleared the Senate"), and by the numbers beside it; and by idioms of
 * consent ("gave the green light to", "won the approval of").
 */

/** What a body may vote on. */
const MEASURES =
  "[accord, act, agreement, amendment, bid, bill, budget, convention, deal, draft, law, legislation, mandate, measure, mission, motion, pact, plan, proposal, protocol, resolution, sanction, text, treaty, veto]";

/** "The Senate backed the bill 51-49", "came down in favour of the treaty by 269 to 37". */
const backed = rule({
  name: "vote/backed",
  yields: "vote",
  trigger: "back",
  roles: {
    body: one("body", "nsubj"),
    measure: one("words", `obj${MEASURES}`, `obl:for|on|behind${MEASURES}`),
    tally: one("number", "obl:by|with", "obj flat", "obj appos"),
    time,
  },
  gives: { outcome: "adopted" },
  examples: [
    "[body The Senate] backed the [measure bill] by [tally 51] to 49 on [time Monday].",
    "[body The Senate] backed the [measure bill] [tally 51]-49.",
    "[body The Senate] backed the [measure bill], [tally 51] to 49.",
    "[body The Senate] plumped for the [measure amendment] by [tally 51] to 49.",
    "[body The parliament] signed off on the [measure treaty] by [tally 51] to 49.",
  ],
  counterexamples: ["The Senate backed the bill.", "The Senate backed the general by 51 to 49."],
});

/** "The Senate killed the bill, 51-49", "came down against the deal by 269 to 37". */
const killed = rule({
  name: "vote/killed",
  yields: "vote",
  trigger: "kill",
  roles: {
    body: one("body", "nsubj", "obl:in"),
    measure: one("words", `obj${MEASURES}`, `nsubj${MEASURES}`, `obl:on|against|down${MEASURES}`),
    tally: one("number", "obl:by|with", "obl appos"),
    time,
  },
  gives: { outcome: "rejected" },
  examples: [
    "[body The Senate] killed the [measure bill] by [tally 51] to 49 on [time Monday].",
    "The [measure bill] died in [body the Senate] by [tally 51] to 49.",
    "The [measure bill] died in [body the Senate], [tally 51]-49.",
    "[body The Senate] struck down the [measure bill] by [tally 51] to 49.",
    "[body The Senate] came down against the [measure deal] by [tally 51] to 49.",
  ],
  counterexamples: ["The Senate killed the bill.", "The army killed the general by 51 to 49."],
});

/** "The board came down 18 to 14 against mining", "split 9-6 for the plan". */
const split = rule({
  name: "vote/split",
  yields: "vote",
  trigger: "split",
  roles: {
    voter: one("body", "nsubj"),
    tally: one("number", "obj", "obl:unmarked", "obl nmod:unmarked"),
    for: maybe("words", "obl:for", "obl:in[favor, favour] nmod:of", "advcl:for"),
    against: maybe("words", "obl:against", "advcl:against"),
    time,
  },
  requires: [["obl:for|against", "obl:in[favor, favour]", "advcl:for|against"]],
  examples: [
    "[voter The Senate] came down [tally 18] to 14 against [against mining].",
    "[voter The Security Council] broke [tally 9] to 6 against the [against text] on [time Monday].",
    "[voter The Senate] came down [tally 18] to 14 against [against ending] the embargo.",
    "[voter The upper house] came down [tally 40] to 31 against the [against pact].",
    "[voter The Senate] split [tally 18] to 14 for [for mining].",
    "[voter The General Assembly] divided [tally 77] to 40 in favour of the [for treaty] on [time Monday].",
    "[voter The House of Lords] split [tally 120] to 98 for [for ending] the embargo.",
  ],
  counterexamples: ["The Senate split against the plan.", "The Senate split 18 to 14.", "The minister came down hard against the plan."],
});

/** "The measure cleared the Senate." */
const cleared = rule({
  name: "vote/cleared",
  yields: "vote",
  trigger: "clear",
  roles: { measure: one("words", `nsubj${MEASURES}`), body: one("body", "obj"), time },
  gives: { outcome: "adopted" },
  examples: ["The [measure bill] cleared [body the Senate] on [time Monday]."],
  counterexamples: ["The Senate cleared the minister.", "The minister cleared the Senate."],
});

/** "The draft won the approval of the Senate." */
const wonApproval = rule({
  name: "vote/won-approval",
  yields: "vote",
  trigger: "assent",
  roles: {
    measure: one("words", `^obj[gain, get, obtain, receive, secure, win] nsubj${MEASURES}`),
    body: one("body", "nmod:of|from|in", "^obj obl:from|in"),
    time: maybe("time", "^obj obl"),
  },
  gives: { outcome: "adopted" },
  examples: [
    "The [measure draft] won the approval of [body the General Assembly] on [time Monday].",
    "The [measure draft] won approval in [body the Senate].",
  ],
  counterexamples: ["The minister won the approval of the Senate."],
});

/** Votes told by the numbers beside a verb, and by idioms of consent. */
export const tallied: readonly Rule[] = [backed, killed, split, cleared, wonApproval];
