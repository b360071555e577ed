import { any, each, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, topic, verbSetting } from "./setting.ts";

export const phone = rule({
  name: "call/phone",
  yields: "call",
  trigger: "call",
  roles: {
    caller: one("person", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    time: verbSetting.time,
  },
  unless: ["xcomp", "^acl:relcl[what]", "obl:as", "obj det"],
  examples: ["[caller Macron] called [counterpart Scholz] on [time Monday].", "[caller Macron] phoned [counterpart Scholz]."],
  counterexamples: [
    "Macron called Scholz as an envoy.",
    "Macron called Scholz a liar.",
    "What he calls Operation Macron began on Monday.",
    "Macron praised what he calls a Scholz plan.",
    "Macron called on Scholz to resign.",
    "Macron called for talks.",
  ],
});

const BY_PHONE = [
  [
    "obl:by[phone, telephone, videoconference, video, videolink]",
    "obl:over[phone, telephone, hotline, line, link, videolink, video, videoconference]",
    "obl:in[videoconference]",
    "obl:on[phone, telephone]",
    "obl:via[videoconference, phone, telephone, video, videolink, link]",
    "obl:in[call, conversation]",
    "advmod[virtually]",
  ],
];

export const speak = rule({
  name: "call/speak",
  yields: "call",
  trigger: "speak",
  roles: {
    party: each("person", "nsubj conj*"),
    counterpart: any("person", "obl:with|to conj*", "obl:by|on|over|via[phone, telephone, videoconference, video] nmod:with|to conj*"),
    time: verbSetting.time,
    topic: any("words", "obl:about", "advcl[discuss] obj"),
  },
  requires: BY_PHONE,
  examples: [
    "[party Macron] spoke by phone with [counterpart Scholz] to discuss [topic the war].",
    "[party Macron] spoke by phone with [counterpart Scholz] on [time Monday].",
    "President [party Emmanuel Macron] spoke by phone with President [counterpart Paul Kagame].",
    "[party Macron] and [party Scholz] spoke by phone about [topic the war].",
  ],
  counterexamples: ["Macron spoke with Scholz on Monday."],
});

/** "Spoke with" in an article whose title tells that it is about a call; claims see to that. */
export const speakInReadout = rule({
  name: "call/told-by-title",
  yields: "call",
  trigger: "speak",
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: any("person", "obl:with|to conj*"),
    time: verbSetting.time,
  },
  examples: [
    "[party Macron] spoke [time yesterday] with [counterpart Scholz].",
    "[party Macron] and [party Scholz] spoke on [time Monday].",
  ],
});

const IS_CALL = [["compound[phone, telephone, video, conference]", "amod[telephonic, virtual]", "nmod:by[phone, telephone]"]];

/** What those who have a part in a call do with it. */
const CALLS =
  "[accept, agree, announce, answer, arrange, cancel, conduct, decline, discuss, duck, expect, get, have, hold, initiate, make, place, plan, postpone, propose, receive, refuse, reject, request, return, schedule, scrap, seek, take]";

export const holdCall = rule({
  name: "call/hold",
  yields: "call",
  trigger: ["calling", "conversation", "meeting"],
  roles: {
    party: each("person", `^obj${CALLS} nsubj:plain conj*`, "^obj[hold, have] vocative"),
    counterpart: any("person", "nmod:with|to|from conj*", `^obj${CALLS} obl:with|from conj*`),
    time: nounSetting.time,
    topic,
  },
  requires: IS_CALL,
  examples: [
    "[party Macron] held a phone call with [counterpart Scholz] on [time Monday].",
    "[party Macron] and [party Scholz] had a telephone conversation.",
    "[party Macron] took a phone call from [counterpart Scholz].",
    "[party Macron] has requested a telephone conversation with [counterpart Scholz].",
  ],
  counterexamples: ["Macron made a call for peace.", "Macron received a call from Scholz to resign."],
});

/** A call between two is one by telephone, whether or not that is said. */
export const callOfTwo = rule({
  name: "call/of-two",
  yields: "call",
  trigger: "calling",
  roles: {
    party: each("person", "nmod:between conj*", "^obl:in|during|after|following nsubj:plain conj*"),
    counterpart: any("person", "nmod:with conj*"),
    time: nounSetting.time,
    topic,
  },
  requires: [["nmod:between", "nmod:with"]],
  unless: [...IS_CALL[0], "nmod:for"],
  examples: [
    "A call between [party Macron] and [party Scholz] is planned.",
    "[party Macron] discussed the war in a call with [counterpart Scholz] on [time Monday].",
  ],
  counterexamples: ["Macron joined in a call for peace with Scholz."],
});

export const callBetween = rule({
  name: "call/between",
  yields: "call",
  trigger: ["calling", "conversation", "meeting"],
  roles: {
    party: each("person", "nmod:between conj*", "nmod:poss conj*"),
    counterpart: any("person", "nmod:with|to conj*"),
    time: nounSetting.time,
    topic,
  },
  requires: IS_CALL,
  examples: [
    "The phone call between [party Macron] and [party Scholz] lasted an hour.",
    "[party Macron]'s phone call with [counterpart Scholz] lasted an hour.",
  ],
  counterexamples: ["Macron's call for peace went unheard."],
});

export const theirCall = rule({
  name: "call/their",
  yields: "call",
  trigger: "calling",
  roles: { party: each("person", "nmod:poss"), time: nounSetting.time, topic },
  requires: ["nmod:poss[they, their]"],
  unless: ["nmod:for", "nmod:to", "^obj obl:for", "^nsubj obl:to"],
  examples: ["Macron and Scholz praised the deal. It was agreed during [party their] call in [time April]."],
  counterexamples: [
    "Their call to arms surprised Macron and Scholz.",
    "Macron and Scholz praised the deal. They repeated their call for peace.",
  ],
});

export const duringCall = rule({
  name: "call/during",
  yields: "call",
  trigger: ["calling", "conversation", "meeting"],
  roles: {
    party: each("person", "^obl:in|during|after|following nsubj:plain conj*"),
    counterpart: any("person", "nmod:with|to conj*"),
    time: nounSetting.time,
  },
  requires: IS_CALL,
  examples: [
    "During a phone call with [counterpart Scholz], [party Macron] praised the deal.",
    "[party Macron] and [party Scholz] agreed in a phone call that the talks will go on.",
  ],
});

export const calls: readonly Rule[] = [phone, speak, speakInReadout, holdCall, callOfTwo, callBetween, theirCall, duringCall];
