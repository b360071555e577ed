import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";

const time = maybe("time", "obl", "obl:unmarked");

/** Numbers of voters who are named after them: "one (Togo) voted against". */
const COUNTED = "[one, two, three, four, five, six, seven, eight, member, country, state]";

export const vote = rule({
  name: "vote/vote",
  yields: "vote",
  trigger: "vote",
  roles: {
    voter: any("actor", "nsubj conj*", `nsubj${COUNTED} appos conj*`),
    body: maybe("body", "obl:in|at|within"),
    action: maybe("words", "xcomp", "advcl:to", "obj acl:to"),
    on: any("words", "obl:on", "nsubj:pass"),
    for: any("words", "obl:for", "obl:in[favor, favour, support] nmod:of"),
    against: any("words", "obl:against"),
    time: maybe("time", "obl:unmarked", "obl"),
  },
  unless: [
    "obl:in|during|at[election, elections, referendum, poll, polls, primary, runoff, contest, plebiscite]",
    "obl:for[president, mayor, candidate, party, parliament, independence]",
  ],
  examples: [
    "[voter The Security Council] voted to [action extend] the mission.",
    "[voter Members] voted in [body the General Assembly].",
    "[voter The Security Council] voted overwhelmingly [time Tuesday] to [action impose] sanctions.",
    "[voter The Senate] voted along party lines to [action reject] the proposal.",
    "[voter Delegates] voted on the [on resolution].",
    "[voter The General Assembly] voted for the [for resolution].",
    "[voter The General Assembly] voted in favor of the [for resolution].",
    "[voter The assembly] voted against the [against amendment].",
    "Ten voted for the [for text] and one ([voter Togo]) voted against.",
  ],
  counterexamples: ["Nepalis voted in parliamentary elections on Sunday.", "Members voted for a new president."],
});

export const voting = rule({
  name: "vote/voting",
  yields: "vote",
  trigger: "voting",
  roles: {
    body: maybe("body", "nmod:by|in|at|of", "nmod:poss", "compound", "^obj nsubj", "^obl nsubj", "^nsubj obl:in|at"),
    on: maybe("words", "nmod:on", "^obj obl:on"),
    for: maybe("words", "nmod:for"),
    against: maybe("words", "nmod:against"),
    holder: maybe(
      "words",
      "^obj[hold, take, schedule, plan, call, demand, postpone, delay, request, conduct, set]",
      "^nsubj:pass[hold, take, schedule, plan, postpone, delay, expect, set, cast]",
      "^nsubj[come, take, pass, fail, be, follow, succeed]",
    ),
    time: maybe("time", "^obj obl", "nmod:poss", "^nsubj obl", "^nsubj:pass obl", "nmod:on", "nmod:unmarked", "^nsubj advmod"),
  },
  examples: [
    "The vote in [body the General Assembly] on the [on resolution] [holder took] place on [time Monday].",
    "The [body General Assembly]'s vote for the [for resolution] was hailed.",
    "A [body Security Council] vote on the [on draft] is [holder expected] on [time Friday].",
    "[body The council] will [holder hold] a vote on the [on resolution] on [time Thursday].",
    "[body The Security Council] put the draft to a vote on Monday.",
    "The vote on the [on measure] [holder passed] easily [time yesterday] in [body the Security Council].",
    "[body The General Assembly] vote against the [against amendment] was welcomed.",
    "[time Monday]'s vote in [body the Security Council] was close.",
  ],
});

export const adopt = rule({
  name: "vote/adopt",
  yields: "vote",
  trigger: "adopt",
  roles: {
    body: maybe("body", "nsubj", "obl:in|at", "obj"),
    measure: one("words", "nsubj[resolution, motion, measure, draft, amendment, vote, text, proposal, bill]", "obj"),
    time,
  },
  gives: { outcome: "adopted" },
  examples: [
    "[body The Security Council] adopted a [measure resolution] on [time Friday].",
    "The [measure motion] passed in [body the General Assembly] on [time Monday].",
    "The [measure resolution] passed [body the General Assembly] on [time Monday].",
  ],
  counterexamples: ["Norway adopted."],
});

export const reject = rule({
  name: "vote/reject",
  yields: "vote",
  trigger: "reject",
  roles: {
    body: maybe("body", "nsubj", "obl:in|at"),
    measure: one("words", "obj[resolution, draft, motion, amendment, measure, text, bill, proposal]"),
    time,
  },
  gives: { outcome: "rejected" },
  examples: [
    "[body The General Assembly] rejected the [measure amendment] on [time Friday].",
    "The [measure motion] was defeated in [body the General Assembly] on [time Friday].",
  ],
  counterexamples: ["Iran rejected the accusations."],
});

export const veto = rule({
  name: "vote/veto",
  yields: "vote",
  trigger: "veto",
  roles: { voter: each("actor", "nsubj conj*"), measure: maybe("words", "obj"), time },
  gives: { cast: "veto", outcome: "vetoed" },
  examples: [
    "[voter Albania] vetoed the [measure motion] in the Security Council.",
    "[voter Albania] vetoed the [measure resolution] on [time Monday].",
  ],
});

export const abstain = rule({
  name: "vote/abstain",
  yields: "vote",
  trigger: "abstain",
  roles: { voter: any("actor", "nsubj conj*", `nsubj${COUNTED} appos conj*`), on: maybe("words", "obl:on"), time },
  gives: { cast: "abstained" },
  examples: [
    "Ten voted for the text and one ([voter Togo]) abstained.",
    "[voter India] and [voter Brazil] abstained.",
    "[voter India] abstained on the [on resolution].",
  ],
});

export const oppose = rule({
  name: "vote/oppose",
  yields: "vote",
  trigger: "oppose",
  roles: { voter: any("actor", "nsubj conj*"), measure: maybe("words", "obj"), time },
  gives: { cast: "against" },
  examples: ["[voter Belarus] and [voter Syria] have opposed the [measure resolution]."],
});

export const cast = rule({
  name: "vote/cast",
  yields: "vote",
  trigger: "voting",
  roles: {
    ballot: one("words", "^obj[cast]"),
    voter: each("actor", "^obj[cast] nsubj conj*", "^obj[cast] ^acl:relcl ^obl? ^acl?"),
    time,
  },
  gives: { cast: "not voting" },
  examples: [
    "[voter Cuba] and [voter Chad] did not [ballot cast] a ballot.",
    "Cuba was among [voter the council's members] that did not [ballot cast] a ballot.",
  ],
});

const PROPOSE = "[propose, sponsor, co-sponsor, cosponsor, draft, table, introduce, submit, present]";

export const sponsor = rule({
  name: "vote/sponsor",
  yields: "vote",
  trigger: "resolution",
  roles: {
    sponsor: each("actor", `acl${PROPOSE} obl:agent conj*`, `^nsubj:pass${PROPOSE} obl:agent conj*`, `^obj${PROPOSE} nsubj conj*`),
  },
  examples: [
    "The council adopted a resolution proposed by [sponsor Ghana].",
    "The resolution was drafted by [sponsor Ireland] and [sponsor Mexico].",
    "[sponsor Ghana] and [sponsor Togo] introduced the resolution.",
  ],
});

export const adoption = rule({
  name: "vote/adoption",
  yields: "vote",
  trigger: "adoption",
  roles: {
    body: maybe("body", "nmod:by", "nmod:by nmod:of", "nmod:poss"),
    measure: maybe("words", "nmod:of[resolution, draft, motion, amendment, measure, text]"),
    time: maybe("time", "compound", "nmod:poss"),
  },
  gives: { outcome: "adopted" },
  examples: ["The [body Security Council]'s adoption of the [measure resolution] was hailed."],
});

export const recommend = rule({
  name: "vote/recommend",
  yields: "vote",
  trigger: "recommend",
  roles: { body: one("body", "nsubj"), measure: one("words", "obj"), office: one("words", "obl:for|as"), time },
  gives: { outcome: "adopted" },
  examples: ["[body The Security Council] recommended [measure Palau] for [office admission]."],
});

/** Rules for votes and what continues them in the sentences after: `src/claims/votes.ts` puts them together. */
export const votes: readonly Rule[] = [vote, voting, adopt, reject, veto, abstain, oppose, cast, sponsor, adoption, recommend];
