import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";

const time = maybe("time", "obl", "obl:unmarked", "advmod", "nmod:unmarked");

/** Where a body stands that is not the subject: "in the General Assembly", "at the Security Council". */
const forum = maybe("body", "obl:in|at|within nmod:of?");

export const vote = rule({
  name: "vote/vote",
  yields: "vote",
  trigger: "vote",
  roles: {
    voter: any("actor", "nsubj conj*", "obl:agent conj*"),
    body: forum,
    action: maybe("words", "xcomp", "advcl:to", "obj acl:to"),
    on: any("words", "obl:on", "nsubj:pass"),
    for: any("words", "obl:for", "obl:in[favor, favour, support] nmod:of"),
    against: any("words", "obl:against", "obl nmod:against", "obj nmod:against"),
    time,
  },
  unless: [
    "obl:in|during|at[election, elections, referendum, poll, polls, primary, runoff, contest, plebiscite]",
    "obl:for[president, mayor, candidate, party, parliament, independence]",
  ],
  examples: [
    "The [voter Security Council] voted to [action extend] the mission.",
    "[voter Delegates] voted on the [on resolution] on [time Monday].",
  ],
  counterexamples: ["Nepalis voted in parliamentary elections on Sunday."],
});

export const voting = rule({
  name: "vote/voting",
  yields: "vote",
  trigger: "voting",
  roles: {
    body: maybe(
      "body",
      "nmod:by|in|at|of nmod:of?",
      "nmod:poss",
      "compound",
      "^obj nsubj",
      "^obl nsubj",
      "^obl:in|after|by nsubj:pass nmod:in?",
      "^nsubj obl:in|at",
    ),
    on: maybe("words", "nmod:on", "nmod:about"),
    for: maybe("words", "nmod:for"),
    against: maybe("words", "nmod:against"),
    action: maybe("words", "acl"),
    holder: maybe(
      "words",
      "^obj[hold, take, schedule, plan, call, demand, postpone, delay, request, conduct, set]",
      "^nsubj:pass[hold, take, schedule, plan, postpone, delay, expect, set, cast]",
      "^nsubj[come, take, pass, fail, be, follow, succeed]",
    ),
    time: maybe(
      "time",
      "^obj obl",
      "^obj obl:unmarked",
      "^nsubj:pass obl",
      "^nsubj:pass obl:unmarked",
      "nmod:on",
      "nmod:unmarked",
      "nmod:poss",
      "^nsubj obl",
      "^nsubj obl:unmarked",
      "^nsubj advmod",
      "compound",
    ),
  },
  examples: ["The [body council] will [holder hold] a vote on the [on resolution] on [time Thursday]."],
});

export const adopt = rule({
  name: "vote/adopt",
  yields: "vote",
  trigger: "adopt",
  roles: {
    body: maybe("body", "nsubj", "obl:agent", "obl:in|at", "nsubj:pass nmod:in"),
    measure: one("words", "nsubj[resolution, motion, measure, draft, amendment, vote, text, proposal, bill]", "nsubj:pass", "obj"),
    time,
  },
  gives: { outcome: "adopted" },
  examples: ["The [body Security Council] adopted a [measure resolution] on [time Friday]."],
});

export const reject = rule({
  name: "vote/reject",
  yields: "vote",
  trigger: "reject",
  roles: {
    body: maybe("body", "nsubj", "obl:agent", "obl:in|at"),
    measure: one(
      "words",
      "obj[resolution, draft, motion, amendment, measure, text, bill, proposal]",
      "nsubj:pass[resolution, draft, motion, amendment, measure, text, bill, proposal]",
    ),
    time,
  },
  gives: { outcome: "rejected" },
  examples: ["The [body General Assembly] rejected the [measure amendment] on [time Friday]."],
  counterexamples: ["Iran rejected the accusations."],
});

export const veto = rule({
  name: "vote/veto",
  yields: "vote",
  trigger: "veto",
  roles: { voter: each("actor", "nsubj conj*", "obl:agent conj*"), measure: maybe("words", "obj", "nsubj:pass"), time },
  gives: { cast: "veto", outcome: "vetoed" },
  examples: ["[voter Russia] vetoed the [measure resolution] on [time Monday]."],
});

export const abstain = rule({
  name: "vote/abstain",
  yields: "vote",
  trigger: "abstain",
  roles: { voter: any("actor", "nsubj conj*", "^acl:relcl conj*", "^acl conj*"), on: maybe("words", "obl:on"), time },
  gives: { cast: "abstained" },
  examples: ["[voter India] and [voter Brazil] abstained."],
});

export const oppose = rule({
  name: "vote/oppose",
  yields: "vote",
  trigger: "oppose",
  roles: { voter: any("actor", "nsubj conj*"), measure: maybe("words", "obj"), time },
  gives: { cast: "against" },
  examples: ["[voter Belarus] and [voter Syria] opposed the [measure resolution]."],
});

export const cast = rule({
  name: "vote/cast",
  yields: "vote",
  trigger: "voting",
  roles: {
    ballot: one("words", "^obj[cast]"),
    voter: each("actor", "^obj[cast] nsubj conj*", "^obj[cast] ^acl:relcl ^obl? ^acl? ^nmod?"),
    time,
  },
  gives: { cast: "not voting" },
  examples: ["[voter Cuba] did not [ballot cast] a ballot."],
});

export const resolution = rule({
  name: "vote/sponsor",
  yields: "vote",
  trigger: "resolution",
  roles: {
    sponsor: each(
      "actor",
      "acl[propose, sponsor, co-sponsor, cosponsor, draft, table, introduce, submit, present] obl:agent conj*",
      "^nsubj:pass[propose, sponsor, co-sponsor, cosponsor, draft, table, introduce, submit, present] obl:agent conj*",
      "^obj[propose, sponsor, co-sponsor, cosponsor, draft, table, introduce, submit, present] nsubj conj*",
    ),
  },
  examples: ["The resolution was drafted by [sponsor Ireland] and [sponsor Mexico]."],
});

export const adoption = rule({
  name: "vote/adoption",
  yields: "vote",
  trigger: "adoption",
  roles: {
    body: maybe("body", "nmod:by", "nmod:by nmod:of", "nmod:poss", "nmod:in"),
    measure: maybe("words", "nmod:of[resolution, draft, motion, amendment, measure, text]"),
    time: maybe("time", "nmod:on", "compound", "nmod:unmarked", "amod"),
  },
  gives: { outcome: "adopted" },
  examples: ["The adoption of the [measure resolution] by the [body Security Council] was unanimous."],
});

export const recommend = rule({
  name: "vote/recommend",
  yields: "vote",
  trigger: "recommend",
  roles: {
    body: one("body", "nsubj"),
    measure: one("words", "obj"),
    office: one("words", "obl:for|as", "obj nmod:for|as", "xcomp"),
    time,
  },
  gives: { outcome: "adopted" },
  examples: ["The [body Security Council] recommended [measure Palau] for [office admission]."],
});

/** Rules for votes and what continues them in the sentences after: `src/claims/votes.ts` puts them together. */
export const votes: readonly Rule[] = [vote, voting, adopt, reject, veto, abstain, oppose, cast, resolution, adoption, recommend];
