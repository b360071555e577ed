import { any, each, maybe, one, rule } from "../grammar/rule.ts";
import { nounSetting, topic, verbSetting } from "./setting.ts";
import { OTHER_MEETINGS } from "./talks.ts";

/*
 * Talks whose parties stand around them: who did something at theirs, who joined somebody for them, who tells of them.
 */

/** Those who may be two: of one who did something at "their" meeting, that word tells who the other is. */
const TWO =
  "[they, both, two, pair, side, man, woman, leader, president, minister, premier, head, chief, official, diplomat, envoy, delegation, counterpart, ally, rival]";

/** "At their meeting, A and B agreed": who they are that did something at it. */
export const atTheirs = rule({
  name: "meeting/at-theirs",
  yields: "meeting",
  trigger: ["meeting", "summit", "meal"],
  official: true,
  roles: {
    party: each("person", "^obl:in|at|during|after|following|before nsubj:plain conj*"),
    counterpart: any("person", "^obl:after|following obl:alongside|with conj*"),
    ...nounSetting,
    topic,
  },
  requires: [
    ["nmod:poss[they, their]", "amod[such]"],
    [
      "^obl:in|at|during|after|following|before nsubj:plain conj",
      `^obl:in|at|during|after|following|before nsubj:plain${TWO}`,
      "^obl:after|following obl:alongside|with",
    ],
  ],
  unless: ["nmod:of", "nmod:with", "nmod:between"],
  presupposed: true,
  examples: [
    "At their meeting in [place Lima], President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] agreed to trade more.",
    "In the first such meeting for years, President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] discussed trade.",
    "After their [time April 27] summit, President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] signed a treaty.",
    "During their lunch, President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] agreed to trade more.",
    "The two [party leaders] agreed at their meeting in [place Lima] to trade more.",
    "After their talks on [time Monday], President [party Emmanuel Macron] and Chancellor [party Olaf Scholz] flew home.",
    "President [party Emmanuel Macron] spoke to reporters alongside Chancellor [counterpart Olaf Scholz] after their talks in [place Lima].",
  ],
  counterexamples: [
    "At the meeting in Lima, President Emmanuel Macron and Chancellor Olaf Scholz agreed to trade more.",
    "At their meeting of ministers, President Emmanuel Macron and Chancellor Olaf Scholz agreed to trade more.",
    "At their meeting with Fidan, President Emmanuel Macron and Chancellor Olaf Scholz agreed to trade more.",
    "In the first such meeting between Fidan and Lavrov, President Emmanuel Macron and Chancellor Olaf Scholz saw hope.",
    "President Emmanuel Macron thanked Chancellor Olaf Scholz at their meeting in Lima.",
  ],
});

/** Who joins somebody for talks with a third. */
export const joinForTalks = rule({
  name: "meeting/join-for-talks",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each("person", "^obl:for|in|at[join] nsubj:plain conj*", "^obl:for|in|at[join] obj conj*"),
    counterpart: each("person", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  requires: ["^obl:for|in|at[join] obj"],
  examples: ["President [party Macron] joined Chancellor [party Scholz] for talks with President [counterpart Erdogan] in [place Ankara]."],
  counterexamples: ["Macron joined the union for talks.", "Macron joined in talks with Erdogan."],
});

/** Who tells of talks with others by the way: "the ministry said the talks with B had ended". */
const TELLS = "^ccomp[say, announce, declare, confirm, report, add, state]";
const TALKS_END = `[begin, start, end, conclude, fail, collapse, break, resume, take, produce, yield, make, continue]`;

export const saidOfTalks = rule({
  name: "meeting/said-of-talks",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: one(
      "state",
      `^nmod:of[round]? ^nsubj${TALKS_END} ${TELLS} nsubj[ministry, government, presidency, office] nmod:poss`,
      `^nmod:of[round]? ^nsubj${TALKS_END} ${TELLS} nsubj:plain`,
    ),
    counterpart: each("actor", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  unless: ["nmod:poss", "nmod:between"],
  examples: [
    "[party Egypt] says a third round of talks with [counterpart Sudan] will take place in Geneva.",
    "[party Egypt]'s foreign ministry said the talks with [counterpart Sudan] had failed.",
    "[party Egypt]'s foreign ministry said on Tuesday that the latest round of talks with [counterpart Sudan] in [place Kinshasa] had ended.",
  ],
  counterexamples: [
    "Egypt's officials said the talks with Sudan ended.",
    "Egypt's foreign ministry said Ethiopia's talks with Sudan ended.",
    "Egypt's foreign ministry said the talks between Ethiopia and others with Sudan ended.",
  ],
});

/** What one who was there finds a meeting, or expects it to be. */
const FELT =
  "[constructive, cordial, difficult, excellent, frank, friendly, fruitful, good, great, important, interesting, open, positive, possible, productive, substantive, successful, tense, useful, warm]";

/** "Insisted that the meeting with B had taken place": the meeting is of who says so, where both hold an office. */
export const saidOfMeeting = rule({
  name: "meeting/said-of-meeting",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: one(
      "person",
      "^nsubj ^ccomp[say, tell, insist, maintain, deny, stress, declare, confirm, announce] nsubj:plain",
      "^nsubj parataxis[say, announce] nsubj:plain",
    ),
    counterpart: each("person", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  requires: [["^nsubj[take, happen, occur, last, focus, go, hold, produce, remain, plan, schedule]", `^nsubj${FELT}`, "^nsubj expl"]],
  unless: [
    "nmod:poss",
    "nmod:between",
    "^nsubj ^ccomp nsubj[spokesman, spokeswoman, spokesperson, official, source, diplomat, aide, reporter, ambassador, mediator]",
    "^nsubj parataxis nsubj[spokesman, spokeswoman, spokesperson, official, source, diplomat, aide, reporter, ambassador, mediator]",
  ],
  examples: [
    "There will be a meeting with the [counterpart Turkish foreign minister], the [party German chancellor] said.",
    "The [party German chancellor] insisted that no meeting with the [counterpart Turkish foreign minister] had taken place.",
    "The [party German chancellor] said there would be a meeting with the [counterpart Turkish foreign minister].",
    "The [party German chancellor] said the meeting with the [counterpart Turkish foreign minister] was constructive.",
    "The [party German chancellor] said a meeting with the [counterpart Turkish foreign minister] was possible.",
    "The [party German chancellor] said no meeting with the [counterpart Turkish foreign minister] was planned.",
  ],
  counterexamples: [
    "A German spokesman said that no meeting with the Turkish foreign minister had taken place.",
    "There will be a meeting with the Turkish foreign minister, a German spokesman said.",
    "The German chancellor said that Fidan's meeting with the French president had taken place.",
    "The German chancellor said that the meeting between the Turks and others with the French president had taken place.",
    "The German chancellor said that the meeting with the French president was a mistake.",
    "The German chancellor said that the meeting with the French president had drawn protests.",
  ],
});

/** "The talks have brought the government together with the rebels". */
export const talksBring = rule({
  name: "meeting/talks-bring",
  yields: "meeting",
  trigger: "meeting",
  roles: {
    party: each("actor", "^nsubj[bring] obj conj*"),
    counterpart: any("actor", "^nsubj[bring] obl:with conj*"),
    ...nounSetting,
  },
  requires: ["^nsubj[bring] advmod[together]"],
  unless: [OTHER_MEETINGS],
  examples: [
    "The talks have brought [party the Ghanaian government] together with [counterpart the Volta Liberation Army].",
    "Negotiations in [place Lome] brought together [party Ghana] and [party Togo].",
  ],
  counterexamples: ["The talks brought Ghana a better price.", "Coalition talks brought together Ghana and Togo."],
});

/** States that settle something at a meeting that nobody else is said to hold have met there. */
export const settledAt = rule({
  name: "meeting/settled-at",
  yields: "meeting",
  trigger: "meeting",
  official: true,
  roles: {
    party: each(
      "actor",
      "^obl:at|in[agree, discuss, finalise, finalize, sign, work] nsubj:plain conj*",
      "^nmod:at|in ^obj[discuss, finalise, finalize, sign, work] nsubj:plain conj*",
    ),
    ...nounSetting,
  },
  requires: ["det[a, an]"],
  unless: ["compound", "amod", "nmod:of", "nmod:with", "nmod:between"],
  examples: [
    "[party Ghana] and [party Togo] agreed at a meeting in [place Lome] to lift the ban.",
    "[party Ghana] and [party Togo] will work out details at a meeting in [place Lome].",
  ],
  counterexamples: [
    "Ghana and Togo agreed at the meeting in Lome to lift the ban.",
    "Ghana and Togo agreed at a union meeting in Lome to lift the ban.",
    "Ghana and Togo agreed at an international meeting in Lome to lift the ban.",
    "Ghana and Togo agreed at a meeting of ministers in Lome to lift the ban.",
    "Ghana and Togo agreed at a meeting with Benin in Lome to lift the ban.",
    "Ghana and Togo agreed at a meeting between ministers in Lome to lift the ban.",
  ],
});

/** "Became the first president to meet B": who was not the first before. */
export const firstToMeet = rule({
  name: "meeting/first-to",
  yields: "meeting",
  trigger: "meet",
  official: true,
  roles: {
    party: each("person", "^acl ^xcomp[become] nsubj:plain conj*"),
    counterpart: any("person", "obj conj*", "obl:with conj*"),
    ...verbSetting,
    time: maybe("time", "^acl ^xcomp[become] obl"),
  },
  requires: ["^acl amod[first]"],
  told: ["^acl ^xcomp"],
  examples: [
    "President [party Macron] became the first French president to meet President [counterpart Kim Jong Un].",
    "President [party Macron] became on [time Tuesday] the first French president to meet with President [counterpart Kim Jong Un].",
  ],
  counterexamples: ["President Macron praised the first president to meet Kim Jong Un.", "President Macron became a man to meet in Paris."],
});
