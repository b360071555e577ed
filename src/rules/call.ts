import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";
import {
  callBetween,
  callFromTo,
  callMadeBy,
  callOfTwo,
  duringCall,
  giveCall,
  holdCall,
  inCall,
  ownCall,
  returned,
  theirCall,
} from "./calling.ts";
import { nounSetting, verbSetting } from "./setting.ts";

/** What one calls somebody to do. */
const TO_SAY =
  "[apologise, apologize, ask, assure, brief, condole, congratulate, convey, coordinate, discuss, express, extend, inform, invite, offer, pledge, press, protest, raise, reaffirm, reassure, reiterate, request, review, say, share, stress, tell, thank, underline, underscore, urge, voice, warn, wish]";
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
    "obj[themselves, himself, herself, itself]",
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
    "Macron and Scholz, as the leaders call themselves in their dealings with Mali, left.",
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
    "obl:by[phone, telephone, videoconference, teleconference, video, videolink, link, hotline]",
    "obl:over[phone, telephone, hotline, line, link, videolink, video, videoconference, zoom, skype]",
    "obl:in[videoconference, teleconference]",
    "obl:on[phone, telephone]",
    "obl:via[videoconference, teleconference, phone, telephone, video, videolink, link]",
    "obl:in[call, conversation]",
    "obl:in|by|via[conference] compound[video, telephone, phone]",
    "advmod[virtually]",
    "^xcomp obl:over|via[line, hotline, phone, telephone, video, link]",
    "^parataxis[line, hotline]",
    "^conj[pick, lift, grab] obj[phone, telephone, receiver, handset]",
    "^advcl[pick, lift, grab] obj[phone, telephone, receiver, handset]",
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
    "[party Macron] picked up the phone and spoke to [counterpart Scholz].",
    "[party Macron] picked up the phone to talk to [counterpart Scholz].",
    "[party Macron] spoke with [counterpart Scholz] in a videoconference.",
    "[party Macron] spoke to [counterpart Scholz] in a video conference on [time Monday].",
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
    party: each(
      "person",
      "^obl:by|over|via nsubj:plain conj*",
      "^obj[pick] nsubj:plain conj*",
      "^nmod:by|over ^obj[touch] nsubj:plain conj*",
    ),
    counterpart: each(
      "person",
      "^obl:by|over|via obj conj*",
      "^obl:by|over|via iobj conj*",
      "^obl:by|over|via obl:to|with conj*",
      "nmod:with conj*",
      `^obl:by|over|via${GIVE} obj[condolence, congratulations, thanks, gratitude, sympathy, support, concern] nmod:to conj*`,
      "^obl:by|over|via[discuss, exchange, touch] obj nmod:with conj*",
      "^obl:by|over|via[exchange] obl nmod:with conj*",
      "^obl:by|over|via[exchange] obj nmod nmod:with conj*",
      "^obj[pick] obl:to conj*",
      "^nmod:by|over[base] nmod:with conj*",
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
    "The [party French minister] touched base with her [counterpart German counterpart] by phone.",
    "President [party Macron] touched base with Chancellor [counterpart Scholz] by phone.",
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
  roles: {
    party: each("person", "^obl:by|over|on[discuss, confer, agree, touch, chat, consult, converse] nsubj:plain conj*"),
    time: maybe("time", "^obl obl"),
  },
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

/** "In a call on Tuesday, she urged him to hold out". */
export const sayInPlainCall = rule({
  name: "call/say-in-a-call",
  yields: "call",
  trigger: "calling",
  official: true,
  roles: {
    party: each("person", `^obl:in|during${SAY} nsubj:plain conj*`),
    counterpart: each("person", `^obl:in|during${SAY} iobj conj*`, `^obl:in|during${SAY} obj conj*`),
    time: maybe("time", "nmod"),
  },
  requires: ["det[a]"],
  unless: ["nmod:with|to|between|for|from", "acl", "compound", "amod[telephonic]"],
  presupposed: true,
  told: ["^obl:in|during"],
  examples: [
    "In a call on [time Monday], President [party Stubb] thanked President [counterpart Zelensky].",
    "In a call on [time Tuesday], President [party Stubb] urged President [counterpart Zelensky] to hold out.",
  ],
  counterexamples: [
    "In a call for unity, President Stubb urged President Zelensky to hold out.",
    "In a call demanding peace, President Stubb urged President Zelensky to hold out.",
    "In a phone call, President Stubb urged President Zelensky to hold out.",
    "In a telephonic call, President Stubb urged President Zelensky to hold out.",
    "In the call, President Stubb urged President Zelensky to hold out.",
  ],
});

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

/** "Got her on the line". */
export const getOnTheLine = rule({
  name: "call/get-on-the-line",
  yields: "call",
  trigger: "on-line",
  official: true,
  roles: { party: one("person", "nsubj:plain"), counterpart: each("person", "obj conj*"), time: verbSetting.time },
  requires: ["obl:on"],
  examples: ["President [party Macron] got President [counterpart Ruto] on the line."],
  counterexamples: ["Macron hung Scholz up.", "President Macron got President Ruto on the train."],
});

/** "Was on the phone to". */
export const onThePhone = rule({
  name: "call/on-the-phone",
  yields: "call",
  trigger: "phone",
  official: true,
  roles: {
    party: each("person", "nsubj:plain conj*"),
    counterpart: any("person", "nmod:to|with conj*"),
    time: nounSetting.time,
  },
  requires: ["case[on]", ["nmod:to|with", "nsubj conj"]],
  examples: [
    "[party Macron] was on the phone to [counterpart Scholz] on [time Monday].",
    "President [party Macron] and Chancellor [party Scholz] are on the phone.",
  ],
  counterexamples: ["The app on the phone to Scholz was new.", "Macron was by the phone to Scholz."],
});

export const calls: readonly Rule[] = [
  phone,
  phoneTo,
  speak,
  speakInReadout,
  byPhone,
  talkByPhone,
  onTheLine,
  getOnTheLine,
  onThePhone,
  returned,
  sayInCall,
  sayInPlainCall,
  holdCall,
  giveCall,
  callOfTwo,
  ownCall,
  inCall,
  callFromTo,
  callMadeBy,
  callBetween,
  theirCall,
  duringCall,
];
