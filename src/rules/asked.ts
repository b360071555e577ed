import { each, type Rule, rule } from "../grammar/rule.ts";
import { verbSetting } from "./setting.ts";

/*
 * Who says yes or no to the question whether he will meet somebody or go somewhere: "asked whether he would meet her, he said no".
 */

const ANSWER = "[say, answer, reply, respond]";
const WORD = "[yes, no, nope]";
/** The verb of answering, from the verb that is asked about. */
const ANSWERED = [
  `^ccomp[ask] parataxis${ANSWER}`,
  `^ccomp[ask] ^advcl${ANSWER}`,
  `^ccomp[ask] ^ccomp${ANSWER}`,
  `^xcomp[ask, invite] ^ccomp${ANSWER}`,
] as const;
const answering = ANSWERED.map((path) => `${path} nsubj:plain conj*`);
/** The answer; "no" may hang on the asking. */
const saidSo = [
  ...ANSWERED.flatMap((path) => [`${path} discourse${WORD}`]),
  `${ANSWERED[0]} ccomp${WORD}`,
  `^xcomp[ask, invite] advmod${WORD}`,
];

/** "Asked if he would meet him, A said yes." */
const askedToMeet = rule({
  name: "meeting/asked",
  yields: "meeting",
  trigger: "meet",
  roles: { party: each("person", ...answering), counterpart: each("actor", "obj conj*", "obl:with conj*"), ...verbSetting },
  requires: [saidSo],
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
    visitor: each("person", answering[0], answering[2]),
    place: each("site", "obj conj*", "obl:to conj*"),
    time: verbSetting.time,
  },
  requires: [[saidSo[0], saidSo[2]]],
  examples: [
    "Asked whether he would visit [place Lima], President [visitor Macron] said yes.",
    "Asked whether he would go to [place Lima], President [visitor Macron] said no.",
    "President [visitor Macron] said yes when asked if he would visit [place Lima].",
  ],
  counterexamples: ["Asked whether he would visit Lima, President Macron said the war must end."],
});

export const asked: readonly Rule[] = [askedToMeet, askedToVisit];
