import { any, each, type Rule, rule } from "../grammar/rule.ts";
import { nounSetting, topic } from "./setting.ts";

/*
 * "Strategic Dialogue", "Economic Dialogue": talks that two governments hold by turns and give a name. What is only called for or goes on
 * ("a dialogue with the unions") is no meeting.
 */

/** What makes a dialogue one of governments. */
const KIND = [
  "amod[strategic, economic, bilateral, trilateral, ministerial, annual, inaugural, level, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth]",
  "compound[level, security, defence, defense, energy]",
];
/** "The third round of their Strategic Dialogue". */
const ROUND = "^nmod:of[round, meeting, session, edition, iteration]?";
/** What those who have a dialogue do with it. */
const HELD = "^obj[hold, convene, conduct, launch, relaunch, open, host, co-host, co-chair, chair, lead, conclude, start, begin]";

const holdDialogue = rule({
  name: "meeting/hold-dialogue",
  yields: "meeting",
  trigger: "dialogue",
  official: true,
  roles: {
    party: each("actor", `${ROUND} ${HELD} nsubj:plain conj*`, "^nsubj[chair, co-chair, lead] obl:agent conj*"),
    counterpart: any("actor", "nmod:with conj*"),
    ...nounSetting,
    topic,
  },
  requires: [KIND],
  examples: [
    "[party Chile] and [party Peru] held a Strategic Dialogue in [place Lima] on [time Tuesday].",
    "[party Chile] and [party Peru] convened the latest round of their Strategic Dialogue in [place Lima].",
    "The annual Energy Dialogue was co-chaired by Minister [party Ana Soto] of Chile and Minister [party Luis Vega] of Peru.",
    "[party Chile] and [party Peru] held a Security Dialogue in [place Lima].",
    "[party Chile] held its annual Economic Dialogue with [counterpart Peru] in [place Lima].",
  ],
  counterexamples: [
    "Chile and Peru held a dialogue with the unions.",
    "Chile and Peru support a strategic dialogue.",
    "The company held a strategic dialogue in Lima.",
  ],
});

/** "The fourth A-B Strategic Dialogue took place": the claim needs both. */
const pairedDialogue = rule({
  name: "meeting/paired-dialogue",
  yields: "meeting",
  trigger: "dialogue",
  roles: { party: each("actor", "compound"), ...nounSetting, topic },
  requires: [`${ROUND} ^nsubj[take, hold, convene, open, conclude, co-chair, lead, launch]`],
  examples: ["The fourth [party Chile]-[party Peru] Strategic Dialogue took place in [place Lima] on [time Tuesday]."],
  counterexamples: ["The Chile-Peru Strategic Dialogue is useful."],
});

export const dialogues: readonly Rule[] = [holdDialogue, pairedDialogue];
