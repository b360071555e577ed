import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { ONLY, time } from "./vote-roles.ts";

const PROPOSE = "[propose, sponsor, co-sponsor, cosponsor, draft, table, introduce, submit, present, put]";

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

export const vetoing = rule({
  name: "vote/vetoing",
  yields: "vote",
  trigger: "vetoing",
  unless: ["^nsubj:pass[fear, expect, threaten, avert, avoid, prevent, predict]"],
  roles: {
    voter: each(
      "actor",
      "nmod:by conj*",
      "^obl:with nsubj",
      "^obj[use, exercise, wield, cast, employ] nsubj conj*",
      "^compound ^obj[use, exercise, wield, employ] nsubj conj*",
    ),
    measure: one(
      "words",
      "nmod:of",
      "^obl:with obj",
      "^obj[use, exercise, wield, employ] advcl:to obj",
      "^compound ^obj[use, exercise, wield, employ] advcl:to obj",
    ),
    body: maybe("body", "^nsubj obl:in|at", "^obj obl:in|at", "^compound ^obj obl:in|at"),
    time: maybe("time", "^nsubj obl", "^obl:with obl", "^obj obl", "^compound ^obj obl"),
  },
  gives: { cast: "veto", outcome: "vetoed" },
  examples: [
    "[voter Albania] used its veto on [time Friday] in [body the Security Council] to block the [measure resolution].",
    "[voter Albania] used its veto power to block a [measure draft].",
    "The veto by [voter Albania] of the [measure resolution] came on [time Friday] in [body the Security Council].",
    "[voter Albania] sank the [measure draft] with its veto on [time Friday].",
    "[voter Albania] used its veto power on [time Friday] in [body the Security Council] to block a [measure draft].",
  ],
  counterexamples: ["A veto by Albania of the resolution is feared."],
});

export const usedVeto = rule({
  name: "vote/used-veto",
  yields: "vote",
  trigger: "vetoing",
  roles: {
    voter: each(
      "actor",
      "^obj[use, exercise, wield, cast, employ] nsubj conj*",
      "^compound ^obj[use, exercise, wield, employ] nsubj conj*",
    ),
  },
  gives: { cast: "veto", outcome: "vetoed" },
  examples: ["[voter Albania] used its veto.", "[voter Albania] and [voter Togo] used their veto power."],
  counterexamples: ["Albania has a veto."],
});

export const abstain = rule({
  name: "vote/abstain",
  yields: "vote",
  trigger: "abstain",
  roles: { voter: any("actor", "nsubj conj*", ONLY), on: maybe("words", "obl:on"), time },
  gives: { cast: "abstained" },
  examples: [
    "[voter India] was the only member to abstain.",
    "[voter India] and [voter Brazil] abstained.",
    "[voter India] abstained on the [on resolution].",
  ],
});

export const abstention = rule({
  name: "vote/abstention",
  yields: "vote",
  trigger: "abstention",
  roles: { voter: any("actor", "nmod:by|from|of conj*", "^nmod nmod:by|from conj*"), time: maybe("time", "^obl obl") },
  gives: { cast: "abstained" },
  examples: [
    "The General Assembly adopted it with abstentions by [voter India] and [voter Brazil].",
    "The Security Council adopted the text by 11 votes with abstentions by [voter China], [voter Togo] and [voter Mali].",
    "The General Assembly adopted it on [time Friday] with abstentions from [voter India].",
  ],
});

export const oppose = rule({
  name: "vote/oppose",
  yields: "vote",
  trigger: "oppose",
  roles: { voter: any("actor", "nsubj conj*", ONLY), measure: maybe("words", "obj"), time },
  gives: { cast: "against" },
  examples: [
    "[voter Togo] was the only state to oppose the [measure text].",
    "[voter Belarus] and [voter Syria] have opposed the [measure resolution].",
  ],
});

export const cast = rule({
  name: "vote/cast",
  yields: "vote",
  trigger: "voting",
  roles: {
    ballot: one("words", "^obj[cast]"),
    voter: each("actor", "^obj[cast] nsubj conj*"),
    time,
  },
  requires: ["^obj[cast] advmod[not, never]"],
  gives: { cast: "not voting" },
  examples: [
    "[voter Cuba] and [voter Chad] did not [ballot cast] a ballot.",
    "Cuba was among [voter the council's members] that did not [ballot cast] a ballot.",
  ],
  counterexamples: ["Cuba and Chad cast a ballot."],
});

export const lone = rule({
  name: "vote/lone",
  yields: "vote",
  trigger: "voting",
  roles: {
    voter: each("actor", "^obj[cast] nsubj conj*", "^nsubj[come] obl:from conj*"),
    measure: maybe("words", "nmod:against|on|for"),
    body: maybe("body", "nmod:in|at", "^obj obl:in|at"),
    time: maybe("time", "^obj obl", "^nsubj obl"),
  },
  requires: [["amod[lone, only, sole, single, dissenting, negative, opposing, affirmative]", "det[no]"]],
  examples: [
    "[voter Togo] cast the lone vote against the [measure resolution] on [time Monday].",
    "[voter Togo] and [voter Mali] cast a no vote on the [measure draft].",
    "[voter Togo] cast the only dissenting vote in [body the General Assembly].",
    "[voter Togo] cast the only dissenting vote on [time Monday] in [body the General Assembly].",
    "The only negative vote on the [measure text] came on [time Monday] from [voter Togo] and [voter Mali].",
  ],
  counterexamples: ["Togo cast a vote against the resolution."],
});

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

/** Rules for how single voters vote, and for whose text it is. */
export const voters: readonly Rule[] = [veto, vetoing, usedVeto, abstain, abstention, oppose, cast, lone, sponsor];
