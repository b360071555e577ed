import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { statusFromCues, statusOf } from "../../src/claims/status/status.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

/** Sentences with the happening's word between stars, a line each under the status that they have. */
const SENTENCES = `
held
Macron visited Dakar for *talks* with Lula.
Macron has visited Dakar to *meet* Lula.
Macron made time for a *meeting* with Lula.
Before *meeting* Lula, Macron laid a wreath.
Macron told reporters after his *meeting* with Lula that trade would grow.
The truce was agreed to during a *summit* in Dakar.
Macron and Lula agreed during *talks* Tuesday in Dakar to form a committee.
Dakar agreed to reopen the border, following a *meeting* Friday between Macron and Lula.
Macron held *talks* with Lula intended to end the war.
Macron is the highest-ranking official to *visit* Dakar since May.
Macron was the third leader to *visit* Dakar this week.
Macron wound up a *trip* to Dakar, which did not include the south.
Dakar agreed to free them after a *summit* with Lagos.
Sall mediated *talks* between Macron and Lula.
The *talks* between Macron and Lula end on Friday.
Macron was in Dakar on Monday for an official *visit*.
Macron *met* Lula.
Macron *met* Lula on Friday.
Macron *met* with Lula in Brasilia.
Macron has *met* Lula.
Macron had already *met* Lula twice.
Macron did *meet* Lula.
Macron and Lula *met* in Dakar last week.
Macron was *meeting* Lula when the news broke.
Macron managed to *meet* Lula.
Macron was pleased to *welcome* Lula to Paris in May.
Macron has been honoured to *host* Lula.
Macron has had the chance to *meet* Lula.
Macron was in Dakar on Monday to *meet* Lula.
Macron was there in March to *meet* Lula.
Macron was just there in March to *meet* Lula.
At a *meeting* in Dakar, Macron agreed to open a school.
At a *meeting* in Dakar on Thursday, Macron and Lula pledged to plant trees.
Macron and Lula, building on their *meeting* in April, will sign a treaty.
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
After *meeting* Lula in Dakar on Friday, Macron said that he was content.
Macron dropped everything to *meet* Lula.
Lula was granted an *audience* with King Charles.
During their *meeting*, Macron and Lula discussed trade.
At the *meeting*, Lula raised the issue of forests.
Macron visited Brasilia, *meeting* Lula and several ministers.
*Speaking* at a conference in Dakar on Saturday, Macron urged Lula to agree.
*Addressing* the summit, Macron said that trade could grow.
*Visiting* Brasilia, Macron agreed to build a school.
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
Besides *meeting* Lula, Macron opened a bridge.
Apart from *meeting* Lula, Macron visited a school.
The *talks* did not produce an agreement.
The *meeting* did not yield any result.
The *talks* could not end the war.
Macron travelled to Dakar for *talks* with Lula.
Macron chose to *meet* Lula in Dakar.
Macron ended up *meeting* Lula.
The *meeting* went ahead in Dakar.
Macron *met* Lula on Monday but cancelled a dinner with Scholz.
Macron *met* Lula, but their joint news conference was called off.
Macron emerged from his *meeting* with Lula.
Macron and Lula's last *meeting* was in 2021.
The Kremlin denied that Macron was ill when he *met* Lula.
Macron dismissed criticism of his *meeting* with Lula.
Macron did not discuss trade when he *met* Lula.
Macron did not answer questions after he *met* Lula.
Not only did Macron *meet* Lula, he also met Scholz.
Macron said he was glad that he had *met* Lula.
Macron recalled *meeting* Lula in 2019.
Macron regretted *meeting* Lula.
Macron admitted *meeting* Lula.
Macron admitted to *meeting* Lula.
Macron acknowledged having *met* Lula.
Macron did not regret *meeting* Lula.
Macron confirmed reports that he had *met* Lula.
It is true that Macron *met* Lula.
After *meeting* Lula, Macron cancelled a trip to Berlin.
Macron *met* Lula but refused to say what they discussed.
Macron *met* Lula but did not meet Scholz.
No agreement was reached when Macron *met* Lula.
No one expected a deal when Macron *met* Lula.
Nothing was signed after Macron *met* Lula.
Macron has denied that he promised money when he *met* Lula.
Macron *met* Lula to discuss a visit that was cancelled.
Macron, who had planned to resign, *met* Lula.
Macron *met* Lula without conditions.
Macron *met* Lula without advisers.
The *talks* ended without agreement.
The *meeting* was not attended by Scholz.
The *talks* failed to end the war.
The *talks* failed.
The *talks* collapsed.
The *talks* broke down on Friday.
The *visit* did not change anything.
The *visit* was not without problems.
Macron failed to persuade Lula when they *met*.
Macron said the *meeting* was not a negotiation.
Macron described the *meeting* as useful.
Macron refused to apologise during his *visit* to Brazil.
Macron was not satisfied with the *talks*.
Macron denied that the *talks* had failed.
Macron has already *met* Lula three times.
They first *met* in 2019.
It was the third time that Macron had *met* Lula.
planned
The *meeting* is still on.
A date for the *meeting* has yet to be set.
Details of the *meeting* are being worked out.
Preparations are under way for a *meeting* between Macron and Lula.
Plans are under way for Macron to *meet* Lula.
Macron's agenda includes a *meeting* with Lula.
Trade will be a major topic at the *summit* in Dakar.
The truce is to be agreed to during a *summit* in Dakar.
A dinner is to *bring* Macron and Lula together in Dakar on Friday.
The Senate *votes* on the treaty on Monday.
Macron had planned to attend the opening in Dakar and *meet* with African leaders.
The *talks* between Macron and Lula are expected to focus on trade.
Macron secured a *meeting* with Lula.
Sall spoke on Monday, a day before Macron and Lula hold new *talks* on trade.
The strike came days before the start of the *talks* between Macron and Lula.
She wants the *talks* between Macron and Lula to include trade.
She hoped the *talks* between Macron and Lula would end the war.
Macron and Lula agreed to revive the *talks*.
*Speaking* at a conference in Dakar on Saturday, Macron will urge Lula to agree.
Macron decided on *meeting* Lula on Friday.
Macron took up Lula's invitation to *talks*.
Macron is pleased to *welcome* Lula to Paris next week.
Macron will be delighted to *host* Lula.
Macron is *meeting* Lula this evening.
Macron is *hosting* Lula tonight.
Macron and Lula will *meet* in Dakar on Thursday. The vote was called off.
Macron and Lula will *meet* in Dakar on Thursday. The talks on trade were called off.
Macron is due in Dakar on Tuesday for a short *trip*.
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
Macron prepared to *meet* Lula.
Macron is due to *meet* Lula for a second day on Wednesday.
Macron had been due to *meet* Lula on Thursday.
Lula granted Macron's request for a *meeting*.
Macron *meets* Lula in Dakar next Monday.
The *talks* begin on Friday.
Macron is on course to *meet* Lula.
Macron has arranged to *meet* Lula.
Macron has pencilled in a *meeting* with Lula.
Macron cleared his diary for a *meeting* with Lula.
Macron's *meeting* with Lula is on the agenda.
Macron will *meet* Lula on Monday, but a visit to Berlin was cancelled.
Macron is preparing for his *meeting* with Lula.
Macron has committed to *meeting* Lula.
Macron made arrangements to *meet* Lula.
A *meeting* is in the works.
A *meeting* with Lula is in development.
Macron raised the issue of organizing a *meeting* with Lula.
A *meeting* is in the pipeline.
Macron's *visit* to Brazil will go ahead.
Macron's *visit* to Brazil will go ahead as planned.
Macron will go ahead with his *visit* to Brazil.
Macron did not cancel his *visit* to Brazil.
The ministry denied reports that the *meeting* had been cancelled.
The ministry denied that the *visit* had been postponed.
Macron starts a two-day *visit* to Brazil on Monday.
Macron will begin his *visit* to Brazil on Monday.
Macron begins *talks* with Lula on Monday.
Macron arrives in Brazil on Monday for *talks* with Lula.
Macron flies to Brazil on Monday to *meet* Lula.
Macron leaves for Brazil on Monday to *meet* Lula.
Macron is travelling to Brazil to *meet* Lula.
Macron was on his way to *meet* Lula.
Macron is looking forward to the *talks*.
The two sides have agreed to a *meeting* in June.
The two sides agreed to hold further *talks*.
The date of the *meeting* has been set for June.
The *talks* are set for June.
expected
The council would *adopt* the text even with Peru abstaining, diplomats predicted.
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
Macron is tipped to *meet* Lula.
Macron is widely expected to *meet* Lula.
Macron is bound to *meet* Lula sooner or later.
Macron is sure to *meet* Lula.
possible
A *meeting* between Macron and Lula remains possible.
There is a possibility that Macron will *meet* Lula.
Hopes of a *meeting* between Macron and Lula are fading.
There has been no word on whether Macron will *meet* Lula.
Macron refused to rule out a *meeting* with Lula.
Macron did not exclude a *meeting* with Lula.
The date of the *meeting* between Macron and Lula is up in the air.
Macron would be happy to *meet* Lula.
A *meeting* between Macron and Lula is under discussion.
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
Was there a *meeting* between Macron and Lula?
Have Macron and Lula *met*?
Would Macron *meet* Lula?
Is Macron *meeting* Lula?
Macron was thinking of *meeting* Lula.
Macron is thinking about *meeting* Lula.
Macron toyed with *meeting* Lula.
Macron toyed with the idea of *meeting* Lula.
Macron must have *met* Lula.
Macron could have *met* Lula.
Macron has not decided whether to *meet* Lula.
Macron is weighing whether to *meet* Lula.
Macron is undecided about *meeting* Lula.
Macron has yet to decide whether to *meet* Lula.
Macron is mulling a *meeting* with Lula.
Macron is open to *meeting* Lula.
Macron would be willing to *meet* Lula.
Macron said he was prepared to *meet* Lula.
Macron stands ready to *meet* Lula.
Macron did not say whether he would *meet* Lula.
Macron would not say whether he *met* Lula.
Macron has not confirmed that he *met* Lula.
Macron floated the possibility of a *meeting* with Lula.
It is possible that Macron will *meet* Lula.
There is a chance that Macron will *meet* Lula.
Unless Macron *meets* Lula, the deal will fail.
Whether Macron will *meet* Lula is not known.
Macron would neither confirm nor deny that he had *met* Lula.
Macron refused to say whether he had *met* Lula.
Macron declined to say if he would *meet* Lula.
It is unclear if Macron will *meet* Lula.
Macron would *meet* Lula only if the truce held.
If elected, Macron would *meet* Lula.
Macron said he would *meet* Lula if the truce held.
Macron left open whether he would *meet* Lula.
Macron hinted at a *meeting* with Lula.
Macron may yet *meet* Lula.
A *meeting* cannot be ruled out.
Macron is expected to decide whether to *meet* Lula.
There was speculation about a *meeting* between Macron and Lula.
Talk of a *meeting* between Macron and Lula grew.
Macron has the option of *meeting* Lula.
proposed
Efforts are under way for a *meeting* between Macron and Lula.
Macron had wanted to *visit* Dakar last year.
Macron insisted on *meeting* Lula.
Efforts are under way to revive *talks* between Macron and Lula.
The envoy is in Dakar to revive *talks* between Macron and Lula.
Sall offered to mediate *talks* between Macron and Lula.
Sall agreed to support a proposal for *talks* between Macron and Lula.
The assembly was asked to condemn the attack in a *vote*.
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
France and Brazil should resume *talks* with Chile.
Macron must *meet* Lula.
Macron suggested a *meeting* in Dakar.
Macron made a proposal for a *meeting*.
Macron asked Lula to *meet* him.
Macron is keen to *meet* Lula.
Macron is pushing for a *meeting* with Lula.
Macron pressed for *talks* with Lula.
Macron has offered *talks* to Lula.
Macron extended an invitation to *meet* Lula.
Macron appealed to Lula to *meet* Scholz.
Macron put forward the idea of a *meeting*.
Macron sounded out Lula about a *meeting*.
Macron would welcome a *meeting* with Lula.
Scholz recommended that Macron *meet* Lula.
Scholz demanded that Macron *meet* Lula.
Scholz suggested that Macron *meet* Lula.
Macron wants Lula to *meet* Scholz.
Macron floated a *meeting* with Lula.
Macron pleaded for a *meeting* with Lula.
Macron begged Lula to *meet* him.
Macron pleaded with Lula to *meet* Scholz.
under way
The police came just before Macron and Lula opened two days of *talks*.
Sall is mediating *talks* between Macron and Lula.
The *talks* between Macron and Lula were to end on Friday.
Macron and Lula restart *talks* in Dakar.
Macron is in Dakar for a two-day *visit*.
Macron is *meeting* Lula.
Macron and Lula are *meeting* in Dakar.
Macron and Lula are holding *talks* in Dakar.
The *talks* are under way.
Macron and Lula began *talks* in Dakar.
The *meeting* is being held in Dakar.
The *talks* began on Friday.
Macron and Lula have started *talks*.
Macron is in *talks* with Lula in Dakar.
Macron and Lula are in *talks*.
Macron is in a *meeting* with Lula.
Macron is on a *visit* to Brazil.
Macron is on an official *visit* to Brazil.
Macron is currently *meeting* Lula.
The *talks* are in progress.
The *talks* are continuing in Dakar.
The *talks* are ongoing.
The *talks* are still going on.
The *meeting* is taking place in Dakar.
Macron has been *meeting* Lula in Dakar this weekend.
Macron and Lula have been holding *talks* since Monday.
Macron is now hosting *talks* with Lula.
The *talks* have entered their second day.
postponed
Macron postponed a trip to Dakar during which he was to *meet* Lula.
The council *vote* was blocked until the end of the month.
Macron was to *visit* Brazil on Monday. The trip was postponed after a storm.
The *meeting* was postponed.
The *meeting* has been postponed until May.
Macron postponed a *meeting* with Lula.
The *talks* were delayed.
The *meeting* has been put off.
Macron has put off his *meeting* with Lula.
The *meeting* between Macron and Lula was rescheduled.
Macron delayed his *meeting* with Lula.
The *meeting* was put on hold.
The *meeting* was put on ice.
The *meeting* was pushed back to June.
The *meeting* slipped to June.
Macron had hoped to *meet* Lula in Dakar, but the talks were delayed by a week.
Macron was due to *meet* Lula on Monday, but the meeting was postponed.
Macron put his *meeting* with Lula off.
The *meeting* has been moved to June.
The *meeting* was deferred.
Macron and Lula agreed to postpone their *meeting*.
Macron was forced to postpone a *meeting* with Lula.
Macron's *visit* to Brazil has been postponed.
The *visit* was rescheduled for June.
The *meeting* was pushed from Monday to Friday.
Macron has put his *visit* to Brazil on hold.
cancelled
Macron had planned to *meet* Lula but changed his mind.
Macron pulled the plug on *talks* with Lula.
Macron put a line through a *meeting* with Lula.
Macron and Lula were due to *meet* in Dakar on Thursday. The talks were called off.
Plans for a *meeting* between Macron and Lula collapsed.
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
Macron and Lula were scheduled to *meet* in Dakar on Monday but the talks were called off.
Macron had been due to *meet* Lula on Thursday, but Scholz scrapped the talks.
Macron had been expected to *meet* Lula, but the visit was cancelled.
Macron was to *meet* Lula but the meeting was cancelled at the last minute.
Macron called his *meeting* with Lula off.
The *talks* collapsed before they could start.
Macron should have *met* Lula on 4 June, but a strike forced him to cancel.
Macron would have *met* Lula if the airport had been open.
Macron would have *met* Lula had the airport been open.
Had Macron *met* Lula, he would have told him.
If Macron had *met* Lula, he would have told him.
The *meeting* fell through.
The *meeting* came to nothing.
Macron was forced to cancel a *meeting* with Lula.
Macron had to cancel his *meeting* with Lula.
Macron pulled the plug on a *meeting* with Lula.
Macron dropped the idea of *meeting* Lula.
Macron had planned to *meet* Lula but stayed at home.
Macron was supposed to *meet* Lula on Friday but fell ill.
The *meeting* had been planned for May but was dropped.
The *meeting* was ditched.
The *meeting* is off.
Macron cancelled plans to *meet* Lula.
Macron scrapped a planned *visit* to Brazil.
Macron abandoned plans to *visit* Brazil.
Macron has called off his *visit* to Brazil.
A *meeting* between Macron and Lula was called off at the last minute.
Macron's planned *meeting* with Lula was cancelled.
The *meeting*, due on Friday, has been cancelled.
The *talks*, which had been scheduled for Friday, were cancelled.
Macron would have *met* Lula but for the storm.
denied
Macron cold-shouldered an invitation to *talks* with Lula.
Sall failed to revive *talks* between Macron and Lula.
The ministry was not aware of any *meeting* between Macron and Lula.
Macron walked out before *meeting* Lula.
The ministry said reports that Macron had *met* Lula were false.
Neither President Macron nor Chancellor Scholz *met* Lula.
Macron had planned to *visit* Brazil but did not travel.
The allegation that Macron *met* Lula was denied by the ministry.
Reports that Macron *met* Lula were untrue.
Reports that Macron *met* Lula are false.
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
The ministry rejected reports that Macron had *met* Lula.
The ministry dismissed reports that Macron *met* Lula.
The ministry denied reports that Macron will *meet* Lula.
The ministry denied reports of a *meeting* between Macron and Lula.
The ministry dismissed claims that Macron *met* Lula as false.
The report that Macron *met* Lula was false.
Reports of a *meeting* between Macron and Lula are false.
There is no truth in the story that Macron *met* Lula.
There is no truth to reports that Macron *met* Lula.
It is not true that Macron *met* Lula.
It is untrue that Macron *met* Lula.
It was false that Macron *met* Lula.
Neither Macron nor Lula *met* Scholz.
Neither of the leaders *met* Scholz.
Macron neither *met* nor called Lula.
Macron was kept from *meeting* Lula.
Scholz kept Macron from *meeting* Lula.
Scholz prevented Macron from *meeting* Lula.
Scholz stopped Macron from *meeting* Lula.
Macron decided against *meeting* Lula.
Macron opted against *meeting* Lula.
Macron bowed out of his *meeting* with Lula.
Macron pulled out of a *meeting* with Lula.
Macron backed out of *talks* with Lula.
Macron *met* no ministers in Dakar.
Macron *met* nobody in Dakar.
Macron *met* neither Lula nor Scholz.
Macron did not *meet* any ministers in Dakar.
Nobody from the ministry will *meet* Lula.
None of the ministers *met* Lula.
No one from the ministry *met* Lula.
Macron denied that a *meeting* had taken place.
Macron said no *meeting* had taken place.
Macron insisted that he had not *met* Lula.
Macron said he had never *met* Lula.
Macron denied claims that he had *met* Lula.
Macron denied ever *meeting* Lula.
Macron balked at *meeting* Lula.
Macron shied away from *meeting* Lula.
Far from *meeting* Lula, Macron stayed in Paris.
Instead of *meeting* Lula, Macron stayed in Paris.
Macron has ruled out *talks* with Lula.
Macron is not about to *meet* Lula.
Macron is not *meeting* Lula tomorrow.
Macron is not going to *meet* Lula.
At no point did Macron *meet* Lula.
Under no circumstances will Macron *meet* Lula.
A *meeting* never took place.
The *meeting* never happened.
Macron has no intention of *meeting* Lula.
Macron is in no hurry to *meet* Lula.
Macron is in no mood to *meet* Lula.
Macron will not be *meeting* Lula.
Macron stayed away from *talks* with Lula.
Macron walked away from a *meeting* with Lula.
Macron saw no need for a *meeting* with Lula.
Macron sees no reason to *meet* Lula.
Macron said there would be no *meeting* with Lula.
There has been no *contact* between Macron and Lula.
Scholz forbade Macron to *meet* Lula.
Macron had been scheduled to *meet* Lula, but pulled out.
Macron stopped short of *meeting* Lula.
Macron has avoided *meeting* Lula.
Macron has resisted *meeting* Lula.
A *meeting* between Macron and Lula has been ruled out.
The *meeting* was rejected by Lula.
Macron turned down Lula's invitation to *visit* Brazil.
Macron's offer to *meet* Lula was rejected.
Macron will not be *attending* the summit.
There is no sign of a *meeting*.
There was no *meeting* between Macron and Lula.
There were no *talks* between Macron and Lula.
There had been no *meeting* between Macron and Lula, the Kremlin said.
Macron wanted to *meet* Lula, but Lula refused.
Macron asked to *meet* Lula but was turned down.
Macron asked to *meet* Lula but was rebuffed.
Macron was expected to *meet* Lula but did not show up.
Macron has no plan to *visit* Brazil.
Macron has not been invited to *visit* Brazil.
Macron said he did not *meet* Lula.
Macron said that he and Lula had never *met*.
The two have never *met*.
Macron and Lula have not *met* since 2021.
It was not Macron who *met* Lula.
Macron is not scheduled to *meet* Lula.
Macron is not to *meet* Lula.
Macron did not want to *meet* Lula.
Macron does not want to *meet* Lula.
Macron left without having *met* Lula.
Macron cut short his trip without *meeting* Lula.
Macron was barred from *meeting* Lula.
Macron was not allowed to *meet* Lula.
Macron was refused permission to *meet* Lula.
Macron was denied a *meeting* with Lula.
Macron missed a *meeting* with Lula.
Macron snubbed Lula by skipping a *meeting* with him.
Macron was absent from the *talks*.
`;

/** What the passes get wrong today: the status they give, the status the sentence has, the sentence. */
/** What the passes get wrong today: the status they give, the status the sentence has, the sentence. */
const WRONG: readonly (readonly [now: string, should: string, sentence: string])[] = [
  ["planned", "held", "Macron rejected calls to resign after *meeting* Lula."],
  ["held", "planned", "The *meeting* is on for Friday."],
  ["planned", "denied", "Macron no longer plans to *meet* Lula."],
  ["held", "denied", "Rather than *meet* Lula, Macron stayed in Paris."],
  ["held", "denied", "Macron was not present at the *talks*."],
  ["held", "denied", "Macron called the report that he had *met* Lula a lie."],
  ["held", "denied", "The ministry described reports that Macron had *met* Lula as fake."],
  ["denied", "cancelled", "Macron could not keep his *meeting* with Lula and cancelled it."],
  ["planned", "postponed", "Macron asked Lula to postpone their *meeting*."],
  ["planned", "postponed", "The *meeting* will be held in June instead of May."],
  ["denied", "held", "The *meeting* was never going to be easy."],
  ["denied", "held", "Scholz was not invited to the *talks*."],
  ["cancelled", "held", "The *meeting* would not have been possible without Scholz."],
  ["proposed", "planned", "Macron has been invited to *talks* and has accepted."],
  ["held", "planned", "The *meeting* comes a day after the vote and will be held in Dakar."],
];

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

/** Sentences of which only the hearsay is about the happening. */
const HEDGED = `
hedged
Macron reportedly *met* Lula in Dakar.
Macron is said to have *met* Lula.
Macron was reportedly in *talks* with Lula.
Macron did not apparently *meet* Lula.
There are rumours of a *meeting* between Macron and Lula.
told
Officials said Macron was in *talks* with Lula.
Sall denied reports of a *meeting* between Macron and Lula.
Sall confirmed reports of a *meeting* between Macron and Lula.
Macron said in a *conversation* with Lula that ties were good.
Macron said this during *talks* with Lula in Dakar.
After *talks* between Macron and Lula in Dakar, Sall said that a deal was near.
Macron reportedly raised his voice during his *meeting* with Lula.
The leaders agreed to talk after the *meeting* of Macron and Lula.
`;

function statusIn(marked: string, title: boolean): { status: string; hedged: boolean; words: readonly string[]; again: string } {
  const at = marked.indexOf("*");
  const sentence = marked.replaceAll("*", "");
  const article = title
    ? makeArticle({ given: "test", title: sentence, text: "Nothing." })
    : makeArticle({ given: "test", text: sentence });
  const doc = rapporteur.analyze(article);
  const trigger = doc.tokens.start.indexOf(at);
  const { status, hedged, cues } = statusOf(doc, trigger, lexicon);
  const words = cues.map((cue) => article.text.slice(cue.start, cue.end));
  return { status, hedged, words, again: statusFromCues(words, lexicon).status };
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

describe("hearsay", () => {
  let under = "";
  for (const line of HEDGED.trim().split("\n"))
    if (!line.includes("*")) under = line;
    else {
      const expected = under === "hedged";
      test(`${under}: ${line}`, () => expect(statusIn(line, false).hedged).toBe(expected));
    }
});

describe("known wrong", () => {
  for (const [now, should, sentence] of WRONG)
    test(`${sentence} is ${now}, should be ${should}`, () => {
      expect(statusIn(sentence, false).status).toBe(now);
      expect(now).not.toBe(should);
    });
});
