import { any, each, maybe, one, rule } from "../grammar/rule.ts";
import { nounSetting, topic } from "./setting.ts";

/*
 * Calls as nouns: who holds, makes, takes and returns them, between whom they are, what is done in them.
 */

const IS_CALL = [["compound[phone, telephone, video, conference, zoom, skype]", "amod[telephonic, virtual]", "nmod:by[phone, telephone]"]];

/** What two do in a call. */
const TALK = "[address, agree, consult, discuss, exchange, pledge, reaffirm, review, speak, stress, talk, underline, underscore, vow]";
/** Calls that somebody else made: "returned his phone call". */
export const returned = rule({
  name: "call/return",
  yields: "call",
  trigger: "calling",
  roles: {
    party: each("person", "^obj[answer, decline, duck, ignore, refuse, reject, return, take] nsubj:plain conj*"),
    counterpart: each("person", "nmod:poss conj*"),
    time: nounSetting.time,
  },
  requires: [["compound[phone, telephone, video]", "^obj[return]"]],
  unless: ["nmod:for"],
  examples: [
    "[party Macron] returned the [counterpart German chancellor]'s phone call on [time Monday].",
    "[party Macron] took the [counterpart German chancellor]'s phone call on [time Monday].",
    "[party Macron] returned the [counterpart German chancellor]'s call.",
  ],
  counterexamples: ["Macron rejected the German chancellor's call.", "Macron returned the German chancellor's call for peace."],
});

/** What those who have a part in a call do with it. */
const CALLS =
  "[abandon, accept, agree, announce, answer, arrange, avoid, axe, call, cancel, conduct, consider, curtail, cut, decline, delay, demand, discuss, ditch, dodge, drop, duck, end, expect, field, get, have, hold, ignore, initiate, join, make, mull, nix, place, plan, postpone, propose, put, receive, refuse, reject, request, reschedule, return, schedule, scrap, seek, shelve, shun, skip, snub, spurn, suggest, take, turn, want, weigh]";

/** "The call that he had with". */
const PROMISED = "acl:relcl[have, hold, make, plan, promise, propose, request, seek]";

export const holdCall = rule({
  name: "call/hold",
  yields: "call",
  trigger: ["calling", "conversation", "meeting", "chat"],
  roles: {
    party: each(
      "person",
      `^obj${CALLS} nsubj:plain conj*`,
      "^obl:in[put] nsubj:plain conj*",
      "^obl:for[ask, push, press, call, appeal] nsubj:plain conj*",
      "nsubj:plain conj*",
      `${PROMISED} nsubj conj*`,
    ),
    counterpart: any(
      "person",
      "nmod:with|to|from conj*",
      `${PROMISED} obl:with|by|to conj*`,
      `^obj${CALLS} obl:with|from|to conj*`,
      "^obl:in[put] obl:to conj*",
    ),
    time: nounSetting.time,
    topic,
  },
  requires: [
    [
      "compound[phone, telephone, video, conference, zoom, skype]",
      "amod[telephonic, virtual]",
      "^obj obj[videoconference, video]",
      "^obj obl:by|over|via[phone, telephone, hotline, videoconference, videolink, link]",
    ],
  ],
  examples: [
    "[party Macron] held a phone call with [counterpart Scholz] on [time Monday].",
    "[party Macron] and [party Scholz] had a telephone conversation.",
    "[party Macron] took a phone call from [counterpart Scholz].",
    "[party Macron] has requested a telephone conversation with [counterpart Scholz].",
    "[party Macron] was on a conference call with [counterpart Scholz].",
    "The [party French president] put in a phone call to [counterpart Germany's chancellor].",
    "[party Macron] scrapped a phone call to [counterpart Scholz].",
    "The phone call that President [party Macron] had with Chancellor [counterpart Scholz] lasted an hour.",
    "[party Macron] held a virtual meeting with [counterpart Scholz].",
    "[party Macron] will hold a videoconference with [counterpart Scholz].",
    "[party Macron] has asked for a phone call with [counterpart Scholz].",
    "[party Macron] and [party Scholz] held talks by phone on [time Monday].",
    "[party Macron] held a video conference with [counterpart Scholz] on [time Monday].",
    "The [party French president] held a video chat with the [counterpart German chancellor].",
    "[party Macron] held a virtual conference with [counterpart Scholz].",
  ],
  counterexamples: ["Macron made a call for peace.", "Macron received a call from Scholz to resign."],
});

/** What one does with a call to or from somebody. */
const TAKEN =
  "[answer, take, await, decline, duck, exchange, expect, return, have, hold, get, receive, make, place, cancel, postpone, schedule, plan, request]";

/** "Gave him a call", "gave her a ring". */
export const giveCall = rule({
  name: "call/give",
  yields: "call",
  trigger: ["calling", "ring"],
  official: true,
  roles: {
    caller: one("person", "^obj[give] nsubj:plain"),
    counterpart: each("person", "^obj[give] iobj conj*"),
    time: maybe("time", "^obj obl"),
  },
  unless: ["nmod:for|to", "acl"],
  examples: [
    "President [caller Macron] gave Chancellor [counterpart Scholz] a call on [time Monday].",
    "President [caller Macron] will give Chancellor [counterpart Scholz] a ring on [time Monday].",
  ],
  counterexamples: [
    "President Macron gave Chancellor Scholz a call for peace.",
    "President Macron gave Chancellor Scholz a call to arms.",
    "President Macron gave Chancellor Scholz a golden ring that he had bought.",
  ],
});

/** A call between two is one by telephone, whether or not that is said. */
export const callOfTwo = rule({
  name: "call/of-two",
  yields: "call",
  trigger: "calling",
  roles: {
    party: each(
      "person",
      "nmod:between conj*",
      "^obl:in|during|after|following nsubj:plain conj*",
      `^obj${TAKEN} nsubj:plain conj*`,
      "^obl:before nsubj:plain conj*",
      "^obl:of[ahead] ^advmod nsubj:plain conj*",
    ),
    counterpart: any("person", "nmod:with|from|to conj*", `^obj${TAKEN} obl:from|with conj*`),
    time: nounSetting.time,
    topic,
  },
  requires: [["nmod:between", "nmod:with", "nmod:from", `^obj${TAKEN} obl:from|with`, "^obj[make, place]"]],
  unless: [...IS_CALL[0], "nmod:for", "acl", "^obj advcl"],
  examples: [
    "A call between [party Macron] and [party Scholz] is planned.",
    "[party Macron] discussed the war in a call with [counterpart Scholz] on [time Monday].",
    "[party Macron] answered a call from [counterpart Scholz].",
    "[party Macron] held a call with [counterpart Scholz] on [time Monday].",
    "[party Macron] received a call on [time Monday] from [counterpart Scholz].",
    "[party Macron] made a call to [counterpart Scholz].",
    "Ahead of a call with [counterpart Scholz], [party Macron] praised the deal.",
    "[party Macron] praised the deal before a call with [counterpart Scholz].",
    "The [party French president] answered a call from the [counterpart German chancellor].",
    "[party Macron] praised the deal after a call from [counterpart Scholz].",
  ],
  counterexamples: [
    "Macron joined in a call for peace with Scholz.",
    "Macron declined a call from Scholz to resign.",
    "A phone call between Macron and Scholz is planned.",
    "A virtual call between Macron and Scholz is planned.",
    "A call by phone between Macron and Scholz is planned.",
    "Macron repeated the demand in a call with Scholz for peace.",
    "Macron said so after a call from Scholz demanding peace.",
  ],
});

/** "His call with her lasted an hour", "was put back a day"; not one that a title is of. */
export const ownCall = rule({
  name: "call/own",
  yields: "call",
  trigger: "calling",
  roles: { party: each("person", "nmod:poss conj*"), counterpart: each("person", "nmod:with conj*"), time: nounSetting.time },
  requires: ["^nsubj"],
  unless: [...IS_CALL[0], "nmod:for"],
  examples: ["[party Macron]'s call with [counterpart Scholz] was put back to [time Monday]."],
  counterexamples: [
    "Lavrov praised Macron's call with Scholz.",
    "Macron's phone call with Scholz lasted an hour.",
    "Macron's virtual call with Scholz lasted an hour.",
    "Macron's call by phone with Scholz lasted an hour.",
    "Macron's call with Scholz for peace was heard.",
  ],
});

/** "The two discussed the war in a call": between those who did. */
export const inCall = rule({
  name: "call/in",
  yields: "call",
  trigger: ["calling", "conversation"],
  roles: { party: each("person", `^obl:in|during|on${TALK} nsubj:plain conj*`), time: maybe("time", "^obl obl") },
  unless: ["nmod:with", "nmod:for"],
  presupposed: true,
  examples: ["[party Macron] and [party Scholz] discussed the war in a call on [time Monday]."],
  counterexamples: ["Macron and Scholz discussed the war in a call with reporters.", "Macron and Scholz agreed in a call for peace."],
});

/** "The call from him to her", "a call links him with her". */
export const callFromTo = rule({
  name: "call/from-to",
  yields: "call",
  trigger: "calling",
  roles: {
    party: each("person", "nmod:from conj*", "^nsubj[link, connect] obj conj*"),
    counterpart: each("person", "nmod:to conj*", "^nsubj[link, connect] obl:with|to|and conj*"),
    time: nounSetting.time,
  },
  unless: ["nmod:for", "acl"],
  examples: [
    "The call from [party Macron] to [counterpart Scholz] came on [time Monday].",
    "A call will link [party Macron] with [counterpart Scholz] on [time Monday].",
  ],
  counterexamples: [
    "The calls from Macron for Scholz to resign came on Monday.",
    "Calls from Lavrov to Fidan for a truce came on Monday.",
    "The calls from Macron to Scholz urging restraint came on Monday.",
  ],
});

/** "A call made by him to her": who makes it stands behind a participle. */
export const callMadeBy = rule({
  name: "call/made-by",
  yields: "call",
  trigger: "calling",
  roles: {
    party: each("person", "acl[make, place] obl:agent"),
    counterpart: each("person", "acl[make, place] obl:to"),
  },
  examples: ["The ministry published a summary of a phone call made by President [party Macron] to Chancellor [counterpart Scholz]."],
  counterexamples: ["The call made by President Macron for peace went unheard."],
});

export const callBetween = rule({
  name: "call/between",
  yields: "call",
  trigger: ["calling", "conversation", "meeting"],
  roles: {
    party: each(
      "person",
      "nmod:between conj*",
      "nmod:poss conj*",
      "^nsubj[hold, schedule, plan, arrange] obl:between conj*",
      "^nsubj[take] obj[place] nmod:between conj*",
    ),
    counterpart: any("person", "nmod:with|to conj*"),
    time: nounSetting.time,
    topic,
  },
  requires: IS_CALL,
  unless: ["nmod:poss[they, their]"],
  examples: [
    "The virtual meeting between [party Macron] and [party Scholz] lasted an hour.",
    "The phone call between [party Macron] and [party Scholz] lasted an hour.",
    "A phone call was held between [party Macron] and [party Scholz] on [time Monday].",
    "A telephone conversation took place between President [party William Ruto] and President [party Salva Kiir] on [time Monday].",
    "[party Macron]'s phone call with [counterpart Scholz] lasted an hour.",
    "[party Macron]'s conversation by phone with [counterpart Scholz] lasted an hour.",
  ],
  counterexamples: ["Macron's call for peace went unheard.", "Macron and Scholz praised the deal. Their phone call lasted an hour."],
});

export const theirCall = rule({
  name: "call/their",
  yields: "call",
  trigger: ["calling", "conversation"],
  roles: { party: each("person", "nmod:poss"), time: nounSetting.time, topic },
  requires: ["nmod:poss[they, their]"],
  unless: ["nmod:for", "nmod:to", "^nsubj obl:to", "^obl:in|during|after|following nsubj conj"],
  examples: ["Macron and Scholz praised the deal. It was agreed during [party their] call in [time April]."],
  counterexamples: [
    "Their call to arms surprised Macron and Scholz.",
    "Macron and Scholz praised the deal. They repeated their call for peace.",
    "Macron and Scholz praised the army. Their call to arms was heard.",
    "Macron and Scholz praised the deal. They continued their call for a truce.",
    "During their phone call, Macron and Scholz praised the deal.",
    "Macron's call in April was short.",
  ],
});

export const duringCall = rule({
  name: "call/during",
  yields: "call",
  trigger: ["calling", "conversation", "meeting"],
  roles: {
    party: each("person", "^obl:in|during|after|following|before nsubj:plain conj*", "^obl:of[ahead] ^advmod nsubj:plain conj*"),
    counterpart: any("person", "nmod:with|to conj*"),
    time: nounSetting.time,
  },
  requires: IS_CALL,
  unless: ["^obl[meet]"],
  presupposed: true,
  told: ["^obl:in|during"],
  examples: [
    "During a phone call with [counterpart Scholz], [party Macron] praised the deal.",
    "[party Macron] and [party Scholz] agreed in a phone call that the talks will go on.",
    "During their phone call, [party Macron] and [party Scholz] praised the deal.",
    "Ahead of a phone call with [counterpart Scholz], [party Macron] praised the deal.",
  ],
  counterexamples: ["Macron and Scholz met in a video conference."],
});
