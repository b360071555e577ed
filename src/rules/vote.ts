import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";

const time = maybe("time", "obl");

/** Numbers of voters who are named after them: "one (Togo) voted against". */
const COUNTED = "[one, two, three, four, five, six, seven, eight, member, country, state]";

/** "Togo was the only country to vote against it". */
const ONLY = "^acl[country, state, member, nation] nsubj conj*";

export const vote = rule({
  name: "vote/vote",
  yields: "vote",
  trigger: "vote",
  roles: {
    voter: any("actor", "nsubj conj*", `nsubj${COUNTED} appos conj*`, ONLY),
    body: maybe("body", "obl:in|at|within"),
    action: maybe("words", "xcomp", "advcl:to"),
    on: any("words", "obl:on", "advcl:on"),
    for: any("words", "obl:for", "obl:in[favor, favour, support] nmod:of", "advcl:of"),
    against: any("words", "obl:against", "advcl:against"),
    time: maybe("time", "obl"),
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
    "[voter The assembly] voted against [against ending] the mission.",
    "[voter The Security Council] voted on [on ending] the mission.",
    "[voter The Security Council] voted in favor of [for ending] the mission.",
    "One ([voter Ireland]) voted against.",
    "[voter Togo] was the only country to vote against the [against text].",
  ],
  counterexamples: ["Nepalis voted in parliamentary elections on Sunday.", "Members voted for a new president."],
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
      "^obj[delay, postpone, schedule, plan, hold, demand] compound",
      "^obl:for[ask, press, urge] obj",
      "^obl nsubj",
      "^nmod:by ^obj nsubj",
      "^nsubj obl:in|at",
      "^obj[lose, win, hold, take, survive, force, call, face] obl:in|at",
    ),
    on: maybe("words", "nmod:on", "^obj obl:on", "^obj advcl:on", "^obl:for obl:on", "^obl:to[put, push, bring, call] obj", "^nmod:by"),
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
    "The vote on the [on measure] [holder passed] easily [time yesterday] in [body the Security Council].",
    "[body The General Assembly] vote against the [against amendment] was welcomed.",
    "[time Monday]'s vote in [body the Security Council] was close.",
    "The vote in [body the Security Council] on [time Monday] was close.",
    "[body The parliament] put off a vote on [on ratifying] the treaty.",
    "Norway asked [body the Security Council] for a vote on its [on text].",
    "Norway has called for a vote in [body the General Assembly] on the [on islands].",
    "The [on draft] will be put to the vote in [body the General Assembly].",
    "Norway put the [on draft] to a vote in [body the General Assembly].",
    "[body UN Security Council] votes to [action extend] Cyprus mission",
    "[body The Security Council's members] [holder cast] ballots for a new [for chief].",
    "[body The Security Council's members] [holder cast] their ballots for a new [for chief].",
    "[body UN assembly] [holder delays] vote on Myanmar [on resolution]",
    "[body The Security Council] extended the [on mandate] of the mission by a vote of 13-0 with two abstentions.",
    "[body The General Assembly] next votes on the [on embargo].",
    "Norway [holder lost] a vote 15-6 in [body the General Assembly].",
  ],
});

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
  gives: { outcome: "rejected" },
  examples: [
    "The [measure amendment] went down in [body the General Assembly] on [time Monday].",
    "The [measure amendment] fell by six votes in [body the General Assembly].",
    "The [measure bill] went down narrowly in [body the Senate].",
  ],
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
  unless: ["^advmod[reject, defeat, oppose, condemn, say, believe, consider, elect, choose]"],
  gives: { outcome: "adopted" },
  examples: [
    "[body The Security Council] unanimously extended the [measure mission] on [time Friday].",
    "[body The Security Council] agreed unanimously to [measure extend] the mission.",
  ],
  counterexamples: ["The General Assembly unanimously rejected the accusation."],
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
    "[body Norway's parliament] gave the Arctic fishing [measure treaty] its final reading, 70 votes to 50.",
  ],
  counterexamples: ["Norway gave its approval to the plan."],
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

/** Rules for votes and what continues them in the sentences after: `src/claims/votes.ts` puts them together. */
export const votes: readonly Rule[] = [
  vote,
  voting,
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
  veto,
  vetoing,
  abstain,
  abstention,
  usedVeto,
  oppose,
  cast,
  received,
  mustered,
  lone,
  hands,
  ayes,
  sponsor,
  adoption,
  recommend,
];
