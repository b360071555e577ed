import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, topic, verbSetting } from "./setting.ts";

/** What one calls somebody to do. */
const TO_SAY =
  "[apologise, apologize, ask, assure, brief, condole, congratulate, convey, coordinate, discuss, express, extend, inform, invite, offer, pledge, press, protest, raise, reaffirm, reassure, reiterate, request, review, say, share, stress, tell, thank, underline, underscore, urge, voice, warn, wish]";
/** What two do in a call. */
const TALK = "[address, agree, consult, discuss, exchange, pledge, reaffirm, review, speak, stress, talk, underline, underscore, vow]";
export const phone = rule({
  name: "call/phone",
  yields: "call",
  trigger: "call",
  roles: {
    caller: one("person", "nsubj:plain"),
    counterpart: each("person", "obj conj*"),
    time: verbSetting.time,
  },
  unless: [
    "xcomp",
    "^acl:relcl[what]",
    "obl:as",
    "obj det[a, an]",
    "obj[friend, ally, enemy, partner, brother, hero, criminal, killer, dictator, liar, traitor]",
    "obl:to",
    "compound:prt[in, out, off, back, away, together]",
    "advmod[home, back]",
    "advcl[testify, appear, resign, explain]",
    "^ccomp[imagine, depict, portray]",
  ],
  examples: [
    "[caller Macron] called [counterpart Scholz] on [time Monday].",
    "[caller Macron] phoned [counterpart Scholz].",
    "The [caller French president] called the [counterpart German chancellor] on [time Monday].",
  ],
  counterexamples: [
    "The French president called the German chancellor a liar.",
    "The French president called Scholz his friend.",
    "The film imagines that Macron called Scholz.",
    "The French president called the ambassador home.",
    "The French president called the ambassador to the palace.",
    "The French minister called in the German ambassador.",
    "Macron called Scholz as an envoy.",
    "Macron called Scholz a liar.",
    "What he calls Operation Macron began on Monday.",
    "Macron praised what he calls a Scholz plan.",
    "Macron called on Scholz to resign.",
    "Macron called for talks.",
    "The French president called the German chancellor as his first witness on Monday.",
    "Macron called the German chancellor a weak leader.",
    "Macron called back his ambassador.",
    "Macron called home the French ambassador.",
    "The president called the minister to explain the war.",
  ],
});

/** "Called him to reaffirm": also where the parser takes the purpose for what somebody is called. */
export const phoneTo = rule({
  name: "call/phone-to",
  yields: "call",
  trigger: "call",
  roles: { caller: one("person", "nsubj:plain"), counterpart: each("person", "obj conj*") },
  requires: [[`xcomp${TO_SAY} mark[to]`, `advcl${TO_SAY} mark[to]`]],
  examples: [
    "[caller Macron] called the [counterpart Kenyan president] to thank him for his help.",
    "President [caller Emmanuel Macron] called [counterpart Ardern] to express his regret.",
  ],
  counterexamples: ["Macron called Scholz to testify.", "Macron called Scholz a liar."],
});

const BY_PHONE = [
  [
    "obl:by[phone, telephone, videoconference, video, videolink, link, hotline]",
    "obl:over[phone, telephone, hotline, line, link, videolink, video, videoconference]",
    "obl:in[videoconference]",
    "obl:on[phone, telephone]",
    "obl:via[videoconference, phone, telephone, video, videolink, link]",
    "obl:in[call, conversation]",
    "advmod[virtually]",
    "^xcomp obl:over|via[line, hotline, phone, telephone, video, link]",
    "^parataxis[line, hotline]",
  ],
];

export const speak = rule({
  name: "call/speak",
  yields: "call",
  trigger: "speak",
  roles: {
    party: each("person", "nsubj conj*"),
    counterpart: any(
      "person",
      "obl:with|to conj*",
      "obl:by|over|on|via|in[phone, telephone, call, videoconference, video, conference, line] nmod:with|to conj*",
    ),
    time: verbSetting.time,
    topic: any("words", "obl:about", "advcl[discuss] obj"),
  },
  requires: BY_PHONE,
  examples: [
    "[party Macron] spoke by phone with [counterpart Scholz] to discuss [topic the war].",
    "[party Macron] spoke by phone with [counterpart Scholz] on [time Monday].",
    "On [time Monday], [party he] spoke for an hour over the phone with Chancellor [counterpart Scholz].",
    "President [party Emmanuel Macron] spoke by phone with President [counterpart Paul Kagame].",
    "[party Macron] and [party Scholz] spoke by phone about [topic the war].",
    "Over a secure line, [party Macron] is going to speak with [counterpart Scholz].",
    "[party Macron] spoke with [counterpart Scholz] over the phone.",
    "[party Macron] spoke with [counterpart Scholz] in a videoconference.",
    "[party Macron] spoke with [counterpart Scholz] on the phone.",
    "[party Macron] spoke with [counterpart Scholz] via video link.",
    "[party Macron] spoke with [counterpart Scholz] in a phone call on [time Monday].",
    "[party Macron] spoke virtually with [counterpart Scholz].",
    "Over a crackling line, the [party French president] spoke with the [counterpart German chancellor].",
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

/** What one does with words of sympathy or thanks. */
const GIVE = "[express, extend, offer, convey, send, voice, pledge, present]";

/** Whom one talks to at a distance, whatever the verb: "reached him by phone". */
export const byPhone = rule({
  name: "call/by-phone",
  yields: "call",
  trigger: "phone",
  roles: {
    party: each("person", "^obl:by|over|via nsubj:plain conj*", "^obj[pick] nsubj:plain conj*"),
    counterpart: each(
      "person",
      "^obl:by|over|via obj conj*",
      "^obl:by|over|via iobj conj*",
      "^obl:by|over|via obl:to|with conj*",
      "nmod:with conj*",
      `^obl:by|over|via${GIVE} obj[condolence, congratulations, thanks, gratitude, sympathy, support, concern] nmod:to conj*`,
      "^obl:by|over|via[discuss, exchange] obj nmod:with conj*",
      "^obl:by|over|via[exchange] obl nmod:with conj*",
      "^obl:by|over|via[exchange] obj nmod nmod:with conj*",
      "^obj[pick] obl:to conj*",
    ),
    time: maybe("time", "^obl obl", "^obj obl"),
  },
  unless: ["^obl[meet, interview, speak, talk]", "^obl nsubj[reporter, journalist, correspondent]"],
  examples: [
    "[party Macron] discussed the grain deal with [counterpart Scholz] by phone.",
    "[party Macron] reached [counterpart Scholz] by phone on [time Monday].",
    "[party French President Emmanuel Macron] warned the [counterpart Iranian leader] by phone that time was short.",
    "[party Macron] was able to confer by telephone with [counterpart Scholz].",
    "[party Macron] picked up the phone to [counterpart Scholz] on [time Monday].",
    "President [party William Ruto] conveyed his condolences to President [counterpart Salva Kiir] over the phone.",
    "Jordan's King [party Abdullah II] called Iraqi Prime Minister [counterpart Mohammed Shia al-Sudani] by phone on [time Monday].",
    "[party Macron] exchanged views on trade with [counterpart Scholz] over the telephone.",
    "Kenyan President [party William Ruto] exchanged views on trade with South Sudanese President [counterpart Salva Kiir] over the telephone.",
    "[party Macron] has promised to touch base by telephone with the [counterpart German chancellor].",
  ],
  counterexamples: [
    "A reporter reached Macron by phone.",
    "Macron answered questions by phone.",
    "Macron bought a phone for Scholz.",
    "Macron spoke to Scholz by phone on Monday.",
  ],
});

/** "The two discussed the war by phone". */
export const talkByPhone = rule({
  name: "call/talk-by-phone",
  yields: "call",
  trigger: "phone",
  official: true,
  roles: { party: each("person", "^obl:by|over|on[discuss, confer, agree] nsubj:plain conj*"), time: maybe("time", "^obl obl") },
  unless: ["^obl obl:with|to", "^obl obj nmod:with"],
  examples: ["President [party Macron] and Chancellor [party Scholz] discussed the war by phone on [time Monday]."],
  counterexamples: [
    "President Macron and Chancellor Scholz discussed the war by phone with President Putin.",
    "President Macron and Chancellor Scholz discussed the war with President Putin by phone.",
  ],
});

/** What one gives somebody on the telephone: "expressed his condolences to him in a phone call". */
const GIVING = `^obl:in|during${GIVE}`;
const GIVEN = `${GIVING} obj[condolence, congratulations, congratulation, thanks, gratitude, wish, greeting, sympathy, support, concern, solidarity, appreciation, apology, regret]`;

/** What one says to somebody on the telephone: "congratulated him in a phone call". */
const SAY =
  "[ask, assure, brief, condole, confer, congratulate, consult, discuss, exchange, greet, inform, join, offer, press, promise, remind, review, tell, thank, urge, warn]";

export const sayInCall = rule({
  name: "call/say",
  yields: "call",
  trigger: ["calling", "conversation"],
  roles: {
    party: each("person", `^obl:in|during${SAY} nsubj:plain conj*`, `${GIVING} nsubj:plain conj*`),
    counterpart: each(
      "person",
      `^obl:in|during${SAY} obj conj*`,
      `^obl:in|during${SAY} iobj conj*`,
      `^obl:in|during${SAY} obl:with conj*`,
      "^obl:in|during[discuss, review] obj nmod:with conj*",
      `${GIVEN} nmod:to conj*`,
      `${GIVING} obl:to conj*`,
    ),
    time: maybe("time", "^obl obl"),
  },
  requires: [["compound[phone, telephone, video, conference]", "amod[telephonic]"]],
  unless: ["nmod:with|to|between"],
  presupposed: true,
  told: ["^obl:in|during"],
  examples: [
    "[party Macron] congratulated [counterpart Scholz] in a phone call on [time Monday].",
    "[party Macron] condoled with [counterpart Scholz] in a phone call.",
    "[party Macron] congratulated [counterpart Scholz] in a telephonic conversation.",
    "[party Macron] told [counterpart Scholz] in a phone call that trade must grow.",
    "[party Macron] discussed trade with [counterpart Scholz] in a telephone conversation on [time Monday].",
    "US Secretary of State [party Marco Rubio] discussed trade with Israeli Prime Minister [counterpart Benjamin Netanyahu] in a telephone conversation on [time Monday].",
    "[party Macron] expressed his condolences to President [counterpart Scholz] in a phone call.",
    "In a phone call, [party Macron] conveyed to [counterpart Scholz] his concern at the war.",
  ],
  counterexamples: [
    "In a phone call, Macron praised Scholz.",
    "Macron thanked Scholz in a call for peace.",
    "Macron thanked Scholz in a phone call with Erdogan.",
  ],
});

const IS_CALL = [["compound[phone, telephone, video, conference, zoom, skype]", "amod[telephonic, virtual]", "nmod:by[phone, telephone]"]];

/** Idioms of the telephone: "got on the line with", "was patched through to", "hung up on". */
export const onTheLine = rule({
  name: "call/on-the-line",
  yields: "call",
  trigger: "on-line",
  official: true,
  roles: {
    party: each("person", "nsubj conj*"),
    counterpart: any("person", "obl:with|to|for|on|through conj*"),
    time: verbSetting.time,
  },
  examples: [
    "[party Macron] got on the phone with [counterpart Scholz] on [time Monday].",
    "[party Lavrov] was patched through to Minister [counterpart Fidan].",
    "[party Lavrov] hung up on Minister [counterpart Fidan].",
    "[party Macron] and [party Scholz] stayed on the phone.",
    "[party Macron] remained on the line with [counterpart Scholz].",
    "[party Macron] came on the phone to [counterpart Scholz].",
  ],
  counterexamples: ["Macron got on the train with Scholz.", "Macron hung a picture on the wall.", "Macron put a law through."],
});

/** "Was on the phone to". */
export const onThePhone = rule({
  name: "call/on-the-phone",
  yields: "call",
  trigger: "phone",
  official: true,
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: each("person", "nmod:to|with conj*"),
    time: nounSetting.time,
  },
  requires: ["case[on]"],
  examples: ["[party Macron] was on the phone to [counterpart Scholz] on [time Monday]."],
  counterexamples: ["The app on the phone to Scholz was new.", "Macron was by the phone to Scholz."],
});

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
  "[accept, agree, announce, answer, arrange, cancel, conduct, consider, decline, delay, discuss, duck, expect, get, have, hold, initiate, make, mull, place, plan, postpone, propose, receive, refuse, reject, request, return, schedule, scrap, seek, take]";

/** "The call that he had with". */
const PROMISED = "acl:relcl[have, hold, make, plan, promise, propose, request, seek]";

export const holdCall = rule({
  name: "call/hold",
  yields: "call",
  trigger: ["calling", "conversation", "meeting"],
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
      "^obj obj[videoconference]",
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
    "[party Macron] held a virtual conference with [counterpart Scholz].",
  ],
  counterexamples: ["Macron made a call for peace.", "Macron received a call from Scholz to resign."],
});

/** What one does with a call to or from somebody. */
const TAKEN = "[answer, take, decline, duck, return, have, hold, get, receive, make, place, cancel, postpone, schedule, plan, request]";

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

export const callBetween = rule({
  name: "call/between",
  yields: "call",
  trigger: ["calling", "conversation", "meeting"],
  roles: {
    party: each("person", "nmod:between conj*", "nmod:poss conj*", "^nsubj[hold, schedule, plan, arrange] obl:between conj*"),
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
  unless: ["nmod:for", "nmod:to", "^obj obl:for", "^nsubj obl:to", "^obl:in|during|after|following nsubj conj"],
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

export const calls: readonly Rule[] = [
  phone,
  phoneTo,
  speak,
  speakInReadout,
  byPhone,
  talkByPhone,
  onTheLine,
  onThePhone,
  returned,
  sayInCall,
  holdCall,
  callOfTwo,
  inCall,
  callFromTo,
  callBetween,
  theirCall,
  duringCall,
];
