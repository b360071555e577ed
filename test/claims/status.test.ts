import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { statusFromCues, statusOf } from "../../src/claims/status.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

/** Sentences with the happening's word between stars, a line each under the status that they have. */
const SENTENCES = `
held
Macron *met* Lula.
Macron *met* Lula on Friday.
Macron *met* with Lula in Brasilia.
Macron has *met* Lula.
Macron had already *met* Lula twice.
Macron did *meet* Lula.
Macron and Lula *met* in Dakar last week.
Macron was *meeting* Lula when the news broke.
Macron managed to *meet* Lula.
Macron was able to *meet* Lula.
Having *met* Lula, Macron will fly to Dakar.
Macron went on to *meet* Lula.
Macron held a *meeting* with Lula.
Macron and Lula held *talks* in Dakar.
Macron had *talks* with Lula on Tuesday.
The *meeting* took place in Dakar.
The *meeting* was held in Dakar.
The *meeting* lasted two hours.
The *meeting* ended without agreement.
The *talks* focused on trade.
A *meeting* between Macron and Lula took place in Dakar.
Macron spoke to reporters after a *meeting* with Lula.
Macron said after *meeting* Lula that the deal was close.
During their *meeting*, Macron and Lula discussed trade.
At the *meeting*, Lula raised the issue of forests.
Macron visited Brasilia, *meeting* Lula and several ministers.
Macron told Lula at the *meeting* that he would not sign the treaty.
Macron confirmed that he had *met* Lula.
Macron said he *met* Lula.
Macron is said to have *met* Lula.
Macron reportedly *met* Lula.
It is believed that Macron *met* Lula.
Macron, who *met* Lula in Dakar, praised the plan.
Macron became the first French president to *meet* Lula.
The two leaders last *met* in 2019.
When Macron *met* Lula in Dakar, they signed an accord.
The *meeting*, which took place in Dakar, was the third this year.
Their previous *meeting* was in 2019.
Macron attended a *meeting* with Lula in Dakar.
Macron refused to comment after the *meeting*.
After the *talks*, Macron did not speak to reporters.
Macron left Dakar after *talks* with Lula.
Macron was *received* by Lula in Brasilia.
planned
Macron will *meet* Lula.
Macron will *meet* Lula on Friday.
Macron'll *meet* Lula.
Macron is to *meet* Lula.
Macron is set to *meet* Lula.
Macron is due to *meet* Lula on Friday.
Macron was due to *meet* Lula later on Friday.
Macron is scheduled to *meet* Lula.
Macron is going to *meet* Lula.
Macron is about to *meet* Lula.
Macron plans to *meet* Lula.
Macron spoke on the eve of his *meeting* with Lula.
No date has been set for the *meeting*.
It will be the first *meeting* between the two.
Macron is planning to *meet* Lula.
Macron planned to *meet* Lula.
Macron intends to *meet* Lula.
Macron agreed to *meet* Lula.
Macron has agreed to *meet* Lula.
Macron decided to *meet* Lula.
Macron promised to *meet* Lula.
Macron *meets* Lula on Friday.
Macron *meets* Lula tomorrow.
Macron and Lula *meet* in Dakar next week.
Macron is *meeting* Lula on Friday.
Macron will be *meeting* Lula.
Macron will travel to Brasilia and *meet* Lula.
Macron said he would *meet* Lula.
Macron agreed to hold *talks* with Lula.
Macron will hold *talks* with Lula.
The *meeting* will take place in Dakar.
The *meeting* is scheduled for Friday.
A *meeting* is planned for Friday.
A *meeting* with Lula has been arranged.
The *talks* are due to begin on Friday.
The *talks* will be held in Dakar.
The *talks* are to be held in Dakar.
Macron arrived in Brasilia to *meet* Lula.
Macron arrived in Brasilia for *talks* with Lula.
Ahead of a *meeting* with Lula, Macron praised the plan.
Macron praised the plan ahead of his *meeting* with Lula.
Macron will raise the issue at the *meeting*.
Macron is expected to raise the issue during the *meeting* with Lula.
Lula may raise the issue during his *meeting* with Macron.
Macron announced a *meeting* with Lula.
Macron confirmed that he would *meet* Lula.
Macron has called a *meeting* of ministers for Friday.
Macron accepted an invitation to *meet* Lula.
Macron will meet the press after *talks* with Lula.
When they *meet* on Friday, Macron and Lula will discuss trade.
Macron and Lula plan a *meeting* in Dakar.
The planned *meeting* between Macron and Lula will focus on trade.
The upcoming *meeting* is important for both.
Preparations for a *meeting* between Macron and Lula are under way.
Macron did not cancel the *meeting*.
Macron is looking forward to *meeting* Lula.
Lula threatened to cancel the *meeting*.
expected
Macron is expected to *meet* Lula.
Macron was expected to *meet* Lula.
Macron is likely to *meet* Lula.
Macron will likely *meet* Lula.
Macron is anticipated to *meet* Lula.
Officials expect Macron to *meet* Lula.
A *meeting* is expected on Friday.
The *meeting* is expected to take place in Dakar.
The *talks* are expected to begin on Friday.
A *meeting* is likely.
Analysts predict that Macron will *meet* Lula.
It is likely that Macron will *meet* Lula.
possible
Macron may *meet* Lula.
Macron might *meet* Lula.
Macron could *meet* Lula.
Macron can *meet* Lula.
Macron may have *met* Lula.
Macron might hold *talks* with Lula.
Macron is ready to *meet* Lula.
Macron is willing to *meet* Lula.
Macron is able to *meet* Lula.
Macron is considering *meeting* Lula.
Macron did not rule out *meeting* Lula.
Macron has not ruled out a *meeting* with Lula.
A *meeting* is possible.
A *meeting* between Macron and Lula could take place in Dakar.
The possibility of a *meeting* was raised.
If Macron *meets* Lula, they will discuss trade.
Macron will *meet* Lula if the truce holds.
It is unclear whether Macron will *meet* Lula.
Did Macron *meet* Lula?
Will Macron *meet* Lula?
Macron discussed the possibility of a *meeting* with Lula.
Perhaps Macron will *meet* Lula.
proposed
Macron wants to *meet* Lula.
Macron hopes to *meet* Lula.
Macron would like to *meet* Lula.
Macron offered to *meet* Lula.
Macron asked to *meet* Lula.
Macron proposed a *meeting* with Lula.
Macron called for *talks* with Lula.
Macron urged Lula to *meet* him.
Macron invited Lula to *talks* in Paris.
Macron requested a *meeting* with Lula.
Macron is seeking a *meeting* with Lula.
Macron should *meet* Lula.
Macron must *meet* Lula.
Macron suggested a *meeting* in Dakar.
Macron made a proposal for a *meeting*.
under way
Macron is *meeting* Lula.
Macron and Lula are *meeting* in Dakar.
Macron and Lula are holding *talks* in Dakar.
The *talks* are under way.
Macron and Lula began *talks* in Dakar.
The *meeting* is being held in Dakar.
The *talks* began on Friday.
Macron and Lula have started *talks*.
postponed
The *meeting* was postponed.
The *meeting* has been postponed until May.
Macron postponed a *meeting* with Lula.
The *talks* were delayed.
The *meeting* has been put off.
Macron has put off his *meeting* with Lula.
The *meeting* between Macron and Lula was rescheduled.
cancelled
The *meeting* was cancelled.
The *meeting* had been scheduled for Friday but was cancelled.
The *meeting* has been called off.
Macron called off a *meeting* with Lula.
Macron cancelled a *meeting* with Lula.
Macron canceled his planned *meeting* with Lula.
Macron was to have *met* Lula.
The *talks* have been scrapped.
Macron said the *meeting* had been cancelled.
Macron decided to cancel the *meeting*.
denied
Macron denied having *met* Lula.
Macron did not *meet* Lula.
Macron didn't *meet* Lula.
Macron has never *met* Lula.
Macron has not *met* Lula.
Macron will not *meet* Lula.
Macron won't *meet* Lula.
Macron refused to *meet* Lula.
Macron declined to *meet* Lula.
Macron failed to *meet* Lula.
Macron denied *meeting* Lula.
Macron denied that he *met* Lula.
Macron denied that he had *met* Lula.
Macron denied that he would *meet* Lula.
Macron rejected a *meeting* with Lula.
Macron ruled out *meeting* Lula.
Macron ruled out a *meeting* with Lula.
Macron is not expected to *meet* Lula.
Macron is unlikely to *meet* Lula.
Macron does not plan to *meet* Lula.
Macron does not intend to *meet* Lula.
Macron has no plans to *meet* Lula.
Macron agreed not to *meet* Lula.
Macron has yet to *meet* Lula.
No *meeting* is planned.
No *meeting* took place.
No *talks* were held.
There are no plans for a *meeting*.
There was no *meeting*.
A *meeting* is not planned.
The *meeting* did not take place.
The *meeting* will not take place.
Macron skipped a *meeting* with Lula.
Macron left Dakar without *meeting* Lula.
Macron cannot *meet* Lula.
Macron was not able to *meet* Lula.
Macron was unable to *meet* Lula.
Macron turned down an offer to *meet* Lula.
Macron never agreed to *meet* Lula.
`;

/** What the passes get wrong today: the status they give, the status the sentence has, the sentence. */
const HEADLINES = `
planned
Macron to *meet* Lula
Macron to *meet* Lula in Dakar
Macron, Lula to hold *talks*
Macron set to *meet* Lula
held
Macron *meets* Lula
Macron, Lula hold *talks* in Dakar
Macron and Lula *meet* in Dakar
denied
Macron refuses to *meet* Lula
cancelled
Macron cancels *meeting* with Lula
postponed
Lula *talks* postponed
`;

function statusIn(marked: string, title: boolean): { status: string; words: readonly string[]; again: string } {
  const at = marked.indexOf("*");
  const sentence = marked.replaceAll("*", "");
  const article = title
    ? makeArticle({ given: "test", title: sentence, text: "Nothing." })
    : makeArticle({ given: "test", text: sentence });
  const doc = rapporteur.analyze(article);
  const trigger = doc.tokens.start.indexOf(at);
  const { status, cues } = statusOf(doc, trigger, lexicon);
  const words = cues.map((cue) => article.text.slice(cue.start, cue.end));
  return { status, words, again: statusFromCues(words, lexicon).status };
}

function check(table: string, title: boolean): void {
  let under = "";
  for (const line of table.trim().split("\n")) {
    const expected = under;
    if (line.includes("*"))
      test(`${expected}: ${line}`, () => {
        const { status, words, again } = statusIn(line, title);
        expect(status, words.join(" ")).toBe(expected);
        expect(again).toBe(status);
      });
    else under = line;
  }
}

describe("in sentences", () => check(SENTENCES, false));
describe("in headlines", () => check(HEADLINES, true));
