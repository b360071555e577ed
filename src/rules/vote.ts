import { any, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { decisions } from "./vote-decision.ts";
import { ONLY } from "./vote-roles.ts";
import { tallied } from "./vote-tallied.ts";
import { voters } from "./vote-voter.ts";

/** Numbers of voters who are named after them: "one (Togo) voted against". */
const COUNTED = "[one, two, three, four, five, six, seven, eight, member, country, state]";

/** What a headline has "to vote". */
const ASSEMBLIES =
  "[assembly, board, chamber, committee, commission, congress, council, house, knesset, parliament, senate, bundestag, duma]";

export const vote = rule({
  name: "vote/vote",
  yields: "vote",
  trigger: "vote",
  roles: {
    voter: any("actor", "nsubj conj*", `nsubj${COUNTED} appos conj*`, ONLY, `^acl${ASSEMBLIES}`),
    body: maybe("body", "obl:in|at|within"),
    forum: maybe("gathering", "nsubj"),
    action: maybe("words", "xcomp", "advcl:to"),
    on: any("words", "obl:on", "advcl:on"),
    for: any("words", "obl:for", "obl:in[favor, favour, support] nmod:of", "advcl:of"),
    against: any("words", "obl:against", "advcl:against"),
    time: maybe("time", "obl"),
  },
  unless: [
    "obl:in|during|at[election, elections, referendum, poll, polls, primary, runoff, contest, plebiscite]",
    "obl:for[president, mayor, candidate, party, parliament, independence]",
    "^acl:of[round, rounds]",
  ],
  examples: [
    "[voter The Security Council] voted to [action extend] the mission.",
    "[voter UN Security Council] votes to [action extend] Cyprus mission",
    "[voter Members] voted in [body the General Assembly].",
    "[forum The Pacific Islands Forum] voted on its [on charter].",
    "[voter The Security Council] voted overwhelmingly [time Tuesday] to [action impose] sanctions.",
    "[voter The Senate] voted along party lines to [action reject] the proposal.",
    "[voter Delegates] voted on the [on resolution].",
    "[voter The General Assembly] voted for the [for resolution].",
    "[voter The General Assembly] voted in favor of the [for resolution].",
    "[voter The assembly] voted against the [against amendment].",
    "[voter The assembly] voted against [against ending] the mission.",
    "[voter The Security Council] voted on [on ending] the mission.",
    "[voter The Security Council] voted in favor of [for ending] the mission.",
    "One ([voter Ireland]) voted against.",
    "UN [voter assembly] to vote on [on truce]",
    "[voter Togo] was the only country to vote against the [against text].",
  ],
  counterexamples: [
    "Nepalis voted in parliamentary elections on Sunday.",
    "Members voted for a new president.",
    "In one round of voting the Assembly on Thursday elected Peru and Mali to serve on the Security Council.",
  ],
});

export const voting = rule({
  name: "vote/voting",
  yields: "vote",
  trigger: "voting",
  roles: {
    body: maybe(
      "body",
      "^obj[cast] nsubj",
      "nmod:by|in|at|of",
      "nmod:poss",
      "compound",
      "nsubj",
      "^obj nsubj",
      "^nsubj ^ccomp[let] nsubj",
      "^obj[delay, postpone, schedule, plan, hold, demand] compound",
      "^obl:for[ask, press, urge] obj",
      "^obl:for[bring, come, go, head, put, return, send, submit] obl:before|to|in",
      "^obl nsubj",
      "^nmod:by ^obj nsubj",
      "^nsubj obl:in|at",
      "^obj[lose, win, hold, take, survive, force, call, face] obl:in|at",
    ),
    on: maybe(
      "words",
      "nmod:on",
      "^obj obl:on",
      "^obj advcl:on",
      "^obl:for obl:on",
      "^obl:for[bring, come, go, head, put, return, send, submit] nsubj",
      "^obl:to[put, push, bring, call, force] obj",
      "^nmod:by",
    ),
    action: maybe("words", "acl:to"),
    for: maybe("words", "nmod:for", "^obj[cast] obl:for"),
    against: maybe("words", "nmod:against"),
    holder: maybe(
      "words",
      "^obj[hold, take, schedule, plan, demand, postpone, delay, request, conduct, set, win, lose, cast]",
      "^nsubj:pass[hold, take, schedule, reschedule, plan, postpone, delay, defer, shelve, move, expect, set, cast]",
      "^nsubj[come, take, pass, fail, be, follow, succeed]",
    ),
    time: maybe("time", "^obj obl", "nmod:poss", "^nsubj obl", "nmod:on"),
  },
  examples: [
    "The vote in [body the General Assembly] on the [on resolution] [holder took] place on [time Monday].",
    "The [body General Assembly]'s vote for the [for resolution] was hailed.",
    "A [body Security Council] vote on the [on draft] is [holder expected] on [time Friday].",
    "[body The council] will [holder hold] a vote on the [on resolution] on [time Thursday].",
    "[body The Security Council] put the [on draft] to a vote on Monday.",
    "[body The Security Council] let the vote on the [on treaty] slip to [time Monday].",
    "The vote on the [on measure] [holder passed] easily [time yesterday] in [body the Security Council].",
    "[body The General Assembly] vote against the [against amendment] was welcomed.",
    "[time Monday]'s vote in [body the Security Council] was close.",
    "The vote in [body the Security Council] on [time Monday] was close.",
    "[body The parliament] put off a vote on [on ratifying] the treaty.",
    "Norway asked [body the Security Council] for a vote on its [on text].",
    "Norway has called for a vote in [body the General Assembly] on the [on islands].",
    "The [on draft] will be put to the vote in [body the General Assembly].",
    "Norway put the [on draft] to a vote in [body the General Assembly].",
    "A [body Security Council] vote to [action extend] the mission is [holder expected] on [time Friday].",
    "The [on resolution] comes before [body the General Assembly] for a vote.",
    "[body The Security Council's members] [holder cast] ballots for a new [for chief].",
    "[body The Security Council's members] [holder cast] their ballots for a new [for chief].",
    "[body UN assembly] [holder delays] vote on Myanmar [on resolution]",
    "[body The Security Council] extended the [on mandate] of the mission by a vote of 13-0 with two abstentions.",
    "[body The General Assembly] next votes on the [on embargo].",
    "Norway [holder lost] a vote 15-6 in [body the General Assembly].",
  ],
});

const GET = "[receive, get, garner, win, secure, obtain, gain, gather, muster, draw, attract, collect, earn]";
const MEASURES =
  "[resolution, draft, text, motion, amendment, measure, proposal, document, bill, treaty, bid, decision, version, declaration, request]";

export const received = rule({
  name: "vote/received",
  yields: "vote",
  trigger: "voting",
  roles: {
    measure: one("words", `^obj${GET} nsubj${MEASURES}`),
    body: maybe("body", "nmod:in|at"),
    time: maybe("time", "^obj obl"),
  },
  requires: ["nummod"],
  examples: [
    "The [measure draft] received ten votes on [time Monday].",
    "The [measure amendment] got ten votes in [body the General Assembly].",
  ],
  counterexamples: ["Togo received ten votes in the General Assembly.", "The draft received votes of members."],
});

export const mustered = rule({
  name: "vote/mustered",
  yields: "vote",
  trigger: "voting",
  roles: {
    body: one("body", "^obj[muster, gather] nsubj"),
    measure: one("words", "nmod:for", "^obj obl:for"),
    time: maybe("time", "^obj obl"),
  },
  examples: [
    "[body The General Assembly] mustered ninety votes on [time Monday] for the [measure text].",
    "[body The General Assembly] mustered ninety votes for the [measure text].",
  ],
  counterexamples: ["The General Assembly has 193 votes for the text."],
});

export const hands = rule({
  name: "vote/hands",
  yields: "vote",
  trigger: ["show-of-hands", "raise-hands"],
  roles: {
    body: one("body", "nsubj nmod:to|of|in", "nmod:at|in", "nmod nmod:at|in", "^nsubj obl:in|at"),
    measure: maybe("words", "obl:for|against"),
    time: maybe("time", "obl", "^nsubj obl"),
  },
  examples: [
    "Delegates to [body the General Assembly] raised their hands for the [measure pact] on [time Monday].",
    "A show of hands at [body the General Assembly] settled the matter.",
    "A show of hands at [body UNESCO] settled the matter for Qatar.",
    "A show of hands was held on [time Monday] in [body the General Assembly].",
  ],
  counterexamples: ["Members of the council raised their glasses.", "The pupils raised their hands."],
});

export const ayes = rule({
  name: "vote/ayes",
  yields: "vote",
  trigger: "ayes",
  roles: {
    body: one("body", "^nsubj obl:in|at", "^nsubj advcl nsubj"),
    time: maybe("time", "^nsubj obl"),
  },
  gives: { outcome: "adopted" },
  examples: [
    "The ayes had it on [time Monday] in [body the General Assembly].",
    "The nays had it when [body the General Assembly] took up the text.",
  ],
  counterexamples: ["The ayes had it."],
});

/** Rules for votes and what continues them in the sentences after: `src/claims/votes/votes.ts` puts them together. */
export const votes: readonly Rule[] = [vote, voting, received, mustered, hands, ayes, ...decisions, ...tallied, ...voters];
