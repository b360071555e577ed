import { each, type Rule, rule } from "../grammar/rule.ts";
import { verbSetting } from "./setting.ts";

/*
 * Who says yes or no to the question whether he will meet somebody or go somewhere: "asked whether he would meet her, he said no".
 */

const ANSWER = "[say, answer, reply, respond]";
const WORD = "[yes, no, nope]";
/** The verb of answering, from the verb that is asked about: "asked if he would, he said", "said when asked if he would", "said when asked to". */
const AFTER = `^ccomp[ask] parataxis${ANSWER}`;
const BESIDE = `^ccomp[ask] ^advcl${ANSWER}`;
const BEFORE = `^ccomp[ask] ^ccomp${ANSWER}`;
const ASKED_TO = `^xcomp[ask, invite] ^ccomp${ANSWER}`;

/** "Asked if he would meet him, A said yes." */
const askedToMeet = rule({
  name: "meeting/asked",
  yields: "meeting",
  trigger: "meet",
  roles: {
    party: each(
      "person",
      `${AFTER} nsubj:plain conj*`,
      `${BESIDE} nsubj:plain conj*`,
      `${BEFORE} nsubj:plain conj*`,
      `${ASKED_TO} nsubj:plain conj*`,
    ),
    counterpart: each("actor", "obj conj*", "obl:with conj*"),
    ...verbSetting,
  },
  requires: [
    [
      `${AFTER} discourse${WORD}`,
      `${BESIDE} discourse${WORD}`,
      `${BEFORE} discourse${WORD}`,
      `${ASKED_TO} discourse${WORD}`,
      `${AFTER} ccomp${WORD}`,
      `^xcomp[ask, invite] advmod${WORD}`,
    ],
  ],
  examples: [
    "Asked whether he would meet [counterpart Abbas], Prime Minister [party Netanyahu] said yes.",
    'Asked if he would meet with President [counterpart Putin], President [party Trump] said: "Yes."',
    "President [party Trump] said yes when asked if he would meet President [counterpart Putin].",
    'President [party Trump] replied "no" when asked whether he would be meeting President [counterpart Putin].',
    "President [party Aliyev] said yes when invited to meet Prime Minister [counterpart Pashinyan] in [place Tbilisi].",
    "President [party Aliyev] said no when asked to meet Prime Minister [counterpart Pashinyan] in [place Tbilisi].",
  ],
  counterexamples: ["Asked whether he would meet Abbas, Prime Minister Netanyahu said the war must end."],
});

/** "Asked if he would visit Lima, A said yes." */
const askedToVisit = rule({
  name: "visit/asked",
  yields: "visit",
  trigger: ["visit", "arrive", "go"],
  roles: {
    visitor: each("person", `${AFTER} nsubj:plain conj*`, `${BEFORE} nsubj:plain conj*`),
    place: each("site", "obj conj*", "obl:to conj*"),
    time: verbSetting.time,
  },
  requires: [[`${AFTER} discourse${WORD}`, `${BEFORE} discourse${WORD}`]],
  examples: [
    "Asked whether he would visit [place Lima], President [visitor Macron] said yes.",
    "Asked whether he would go to [place Lima], President [visitor Macron] said no.",
    "President [visitor Macron] said yes when asked if he would visit [place Lima].",
  ],
  counterexamples: ["Asked whether he would visit Lima, President Macron said the war must end."],
});

export const asked: readonly Rule[] = [askedToMeet, askedToVisit];
