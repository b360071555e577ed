import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Claim, Count, Vote } from "../../src/claims/claim.ts";
import { plainAt, rederive } from "../../src/claims/derivations.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

/** A text and the votes it tells of, a line each: status, body, outcome, tally, then what else is known. */
function votes(text: string, ...expected: string[]): void {
  test(text === "" ? "no text" : text, () => {
    const article = makeArticle({ given: "test", text });
    const claims = rapporteur.read(article).claims.filter((claim) => claim.happening.kind === "vote");
    expect(claims.map((claim) => line(claim, claim.happening as Vote))).toEqual(expected);
    for (const claim of claims)
      for (const path of Object.keys(claim.evidence))
        if (!path.startsWith("attribution")) expect(rederive(claim, path, article.text, lexicon), path).toEqual(plainOf(claim, path));
  });
}

/** A text whose votes are read wrongly now. */
function wrong(text: string, now: readonly string[], should: readonly string[]): void {
  expect(now).not.toEqual(should);
  votes(text, ...now);
}

/** Mentions and times as their words, as derivations give them. */
function plainOf(claim: Claim, path: string): unknown {
  return plainAt(claim, path);
}

function line({ status, when }: Claim, vote: Vote): string {
  const { tally, positions, sponsors } = vote;
  const counts = [tally.for, tally.against, tally.abstained, tally.notVoting].map(figure).join("-");
  return [
    `${status} ${vote.body.text}`,
    `${vote.outcome ?? "open"} ${counts}${tally.eligible === null ? "" : ` of ${tally.eligible.value}`}`,
    ...(vote.measure === null ? [] : [`on ${vote.measure.words.text}`]),
    ...(vote.measure?.symbol ? [vote.measure.symbol] : []),
    ...(vote.refused === null ? [] : [`not ${vote.refused.words.text}`]),
    ...positions.map(({ voter, cast }) => `${voter.text} ${cast}`),
    ...sponsors.map((sponsor) => `by ${sponsor.text}`),
    ...(vote.procedure === null ? [] : [vote.procedure]),
    ...(when === null ? [] : [when.text]),
  ].join(" | ");
}

/** A figure that is reckoned has a star. */
function figure(count: Count | null): string {
  return count === null ? "?" : `${count.value}${count.basis === "computed" ? "*" : ""}`;
}

votes(
  "The United Nations Security Council voted unanimously on Monday to extend the mission in Haiti.",
  "held The United Nations Security Council | adopted ?-?-?-? | on to extend the mission in Haiti | Monday",
);
votes(
  "The Security Council voted 15-0 on Tuesday to impose an arms embargo on Eritrea.",
  "held The Security Council | adopted 15-0-?-? | on to impose an arms embargo on Eritrea | Tuesday",
);
votes(
  "The General Assembly adopted the resolution by 120 votes to 14, with 45 abstentions.",
  "held The General Assembly | adopted 120-14-45-? | on the resolution",
);
votes(
  "The draft resolution was rejected by 9 votes to 4, with 2 abstentions, in the Security Council.",
  "held the Security Council | rejected 4-9-2-? | on The draft resolution",
);
votes(
  "The resolution passed 10-0 in the Security Council, with 5 abstentions.",
  "held the Security Council | adopted 10-0-5-? | on The resolution",
);
votes(
  "Albania vetoed a draft resolution on Mali in the Security Council on Wednesday. Thirteen members voted in favour and Togo abstained.",
  "held the Security Council | vetoed 13-1*-1*-? | on a draft resolution on Mali | Albania veto | Togo abstained | Wednesday",
);
votes(
  "The UN General Assembly will vote on the resolution on Thursday.",
  "planned The UN General Assembly | planned ?-?-?-? | on the resolution | Thursday",
);
votes(
  "The Security Council is expected to vote on a draft resolution drafted by France and Ireland on Friday.",
  "expected The Security Council | open ?-?-?-? | on a draft resolution drafted by France and Ireland | by France | by Ireland | Friday",
);
votes(
  "The Human Rights Council adopted the text by a recorded vote of 29 to 4, with 14 abstentions.",
  "held The Human Rights Council | adopted 29-4-14-? | on the text | recorded",
);
votes(
  "The Security Council adopted resolution 1999 with 13 votes in favor and Togo and Ghana abstaining.",
  "held The Security Council | adopted 13-?-2*-? | on resolution 1999 | resolution 1999 | Togo abstained | Ghana abstained",
);
votes(
  "Security Council members voted on Tuesday on a motion to end the mission. Only Togo voted against.",
  "held Security Council | open ?-1*-?-? | on a motion to end the mission | Togo against | Tuesday",
);
votes(
  "The Security Council voted 12-2 to adopt the resolution. The text passed after the vote was delayed for Togo to await orders.",
  "held The Security Council | adopted 12-2-?-? | on the resolution",
);
votes(
  "The General Assembly postponed a vote on the resolution until Monday.",
  "postponed The General Assembly | open ?-?-?-? | on the resolution | Monday",
);
votes(
  "The assembly voted for the resolution and rejected an amendment by 60 votes to 50.",
  "held The assembly | adopted ?-?-?-? | on the resolution",
  "held The assembly | rejected 50-60-?-? | on an amendment",
);
votes(
  "The UN Security Council failed to adopt a resolution on Syria on Monday.",
  "held The UN Security Council | rejected ?-?-?-? | on a resolution on Syria | Monday",
);
votes(
  "On March 2, the General Assembly voted to reject calls for a closed ballot of its 193 members. Instead, 98 delegates voted for an open ballot on the draft. Only 20 countries opposed, another 30 abstained and the remainder chose not to vote.",
  "held the General Assembly | adopted 98-20-30-45* of 193 | on an open ballot on the draft | not calls for a closed ballot of its 193 members | March 2",
);
votes(
  "The General Assembly adopted the resolution on Monday by 120 votes to 14, with 45 abstentions. Cuba and Chad were among the nations that did not cast a ballot.",
  "held The General Assembly | adopted 120-14-45-? | on the resolution | Cuba not voting | Chad not voting | Monday",
);
votes("The Iraqi parliament voted to expel foreign troops.", "held The Iraqi parliament | adopted ?-?-?-? | on to expel foreign troops");
votes(
  "The Security Council discussed Yemen on Monday. France voted against the resolution and Ghana abstained.",
  "held The Security Council | open ?-?-?-? | on the resolution | France against | Ghana abstained | Monday",
);
votes(
  "Fourteen of the council's 15 members voted for the draft on Friday.",
  "held the council | open 14-?-?-? of 15 | on the draft | Friday",
);
votes(
  "The UN General Assembly voted on Thursday to suspend Chad. Ninety-three countries voted in favor, 24 voted against and 58 abstained.",
  "held The UN General Assembly | adopted 93-24-58-? | on to suspend Chad | Thursday",
);
votes(
  "The IAEA's 35-nation board voted 27 to 1 on Saturday to report the country, with five countries abstaining.",
  "held The IAEA's 35-nation board | adopted 27-1-5-? of 35 | on to report the country | Saturday",
);
votes("The Security Council cancelled a vote on the resolution.", "cancelled The Security Council | open ?-?-?-? | on the resolution");
votes("Their 66 votes in the assembly were not enough.");
votes("Voters in Nepal voted on Sunday in parliamentary elections.");
votes("The jury voted to acquit him.");
votes("Shareholders of the company voted against the merger.");
votes("Viewers voted for the Swedish song by a large margin.");
votes("The African Union adopted a friendly tone.");
votes("The European Union rejected the accusations on Monday.");
votes("Sixty people were hurt and 14 killed near the assembly.");
votes("The players voted 20-3 to strike.");

votes(
  "While 12 of the Council's 15 members voted in favour of the text, one (Ireland) voted against, and two (Mali and Chad) abstained.",
  "held the Council | open 12-1-2-? of 15 | on the text | Ireland against | Mali abstained | Chad abstained",
);
votes(
  "Albania vetoed a draft UN Security Council resolution on Friday. Togo and India abstained. The remaining 11 council members voted in favour.",
  "held UN Security Council | vetoed 11-?-?-? | on a draft UN Security Council resolution | Albania veto | Togo abstained | India abstained | Friday",
);
votes(
  "The Council has approved the Irish-proposed resolution. Ten countries, including Togo and Chad, voted in favour of the resolution, while five more abstained. No one voted against it.",
  "held The Council | adopted 10-0-5-? | on the Irish-proposed resolution | Togo for | Chad for",
);
votes(
  "The Assembly met on Monday. By a recorded vote of 159 in favour to none against, with 7 abstentions, it adopted a text on aid.",
  "held The Assembly | adopted 159-0-7-? | on a text on aid | recorded | Monday",
);
votes(
  "The resolution passed the UN General Assembly on Monday: 93 votes in favor, 18 against, and 65 countries choosing to abstain.",
  "held the UN General Assembly | adopted 93-18-65-? | on The resolution | Monday",
);
votes(
  "The General Assembly adopted the resolution drafted by Mali on Monday with 95 votes in favor, 65 abstentions and 18 no votes.",
  "held The General Assembly | adopted 95-18-65-? | on the resolution drafted by Mali | by Mali | Monday",
);
wrong(
  "Approval of the treaty passed with 184 members of the 200-seat parliament voting in favor, seven against and one abstaining.",
  [],
  ["held the 200-seat parliament | open 184-7-1-? of 200"],
);
votes(
  "The House of Commons rejected the motion by 300 votes to 250. Forty rebel deputies voted against their party. The government motion was defeated.",
  "held The House of Commons | rejected 250-300-?-? | on the motion",
);
votes(
  "The General Assembly voted on Monday to reject calls for delegates to take part in a secret ballot.",
  "held The General Assembly | rejected ?-?-?-? | on calls for delegates to take part | Monday",
);
votes(
  "The Council adopted the text on Monday with 12 votes in favour and Mali, Togo and Chad absenting.",
  "held The Council | adopted 12-?-3*-? | on the text | Mali abstained | Togo abstained | Chad abstained | Monday",
);
votes("The Security Council met on Monday. Norway rejected a request from Chilean officials to hold a secret ballot on the move.");
votes(
  "France voted against the resolution in the Security Council.",
  "held the Security Council | open ?-?-?-? | on the resolution | France against",
);
votes(
  "The Council adopted an Irish-sponsored resolution. The resolution received support from 10 of the 15 members, while the remaining five abstained.",
  "held The Council | adopted 10-?-5-? of 15 | on an Irish-sponsored resolution",
);
votes(
  "The General Assembly adopted the resolution on Monday by 120 votes to 14. Cuba and Chad were among the nations on the council that did not vote.",
  "held The General Assembly | adopted 120-14-?-? | on the resolution | Cuba not voting | Chad not voting | Monday",
);
votes(
  "Kenya voted no on the resolution in the General Assembly.",
  "held the General Assembly | open ?-?-?-? | on the resolution | Kenya against",
);
votes(
  "Albania sank the draft in the Security Council with its veto on Friday.",
  "held the Security Council | vetoed ?-?-?-? | on the draft | Albania veto | Friday",
);
votes(
  "The General Assembly resolved by 141 votes to 5 to condemn the attack.",
  "held The General Assembly | adopted 141-5-?-? | on to condemn the attack",
);
votes(
  "The Security Council was due to vote on the force on Monday, but the vote was called off.",
  "cancelled The Security Council | open ?-?-?-? | on the force | Monday",
);
votes("Norway's parliament threw out the treaty by 110 votes to 80.", "held Norway's parliament | rejected 80-110-?-? | on the treaty");
votes("Norway's parliament has not yet ratified the treaty.");
votes("The ambassador called the vote in the Security Council a mistake.");
votes("The council of the coastal town voted to build a pier.");
votes("How the Assembly voted on Mali.");
votes("The White House rejected the draft resolution on Monday.");
votes("Turkey's National Security Council approved the motion on Monday.");
votes("They take our money and then vote against us at the UN.");
votes("A simple majority is required for the parliament to adopt the bill.");
votes(
  "The General Assembly adopted a resolution on Mali on Monday. It was backed by 90 states, with two against and 11 abstentions.",
  "held The General Assembly | adopted 90-2-11-? | on a resolution on Mali | Monday",
);
votes(
  "The General Assembly adopted a resolution on Mali. Only four countries joined Chad in voting against it.",
  "held The General Assembly | adopted ?-?-?-? | on a resolution on Mali | Chad against",
);
votes(
  "The General Assembly voted on the text. Chad and 90 other states voted for it.",
  "held The General Assembly | open ?-?-?-? | on the text | Chad for",
);
votes(
  "The Security Council adopted a resolution on Mali. Eleven members voted for the text, including Chad, while Togo, Benin, Gabon and Ghana abstained.",
  "held The Security Council | adopted 11-?-4*-? | on a resolution on Mali | Togo abstained | Benin abstained | Gabon abstained | Ghana abstained | Chad for",
);
votes(
  "The General Assembly adopted a text on Mali. Only two countries joined Togo in voting against it - Chad and Benin.",
  "held The General Assembly | adopted ?-?-?-? | on a text on Mali | Chad against | Benin against | Togo against",
);
votes(
  "The General Assembly adopted a text on Mali, with Chad a member of the two-third majority (93) who voted in favour of it. 24 members voted against it.",
  "held The General Assembly | adopted 93-24-?-? | on a text on Mali",
);
votes(
  "The General Assembly adopted a text on Mali. Voting against were Togo and Chad.",
  "held The General Assembly | adopted ?-2*-?-? | on a text on Mali | Togo against | Chad against",
);
votes(
  "The General Assembly adopted a text on Mali by 150 votes to 2 against (Togo, Chad). The abstentions were Benin, Ghana and Gabon.",
  "held The General Assembly | adopted 150-2-3*-? | on a text on Mali | Togo against | Chad against | Benin abstained | Ghana abstained | Gabon abstained",
);
votes(
  "The General Assembly adopted a text on Mali. Several states have not opposed it, including Togo.",
  "held The General Assembly | adopted ?-?-?-? | on a text on Mali",
);
votes(
  "The General Assembly adopted a text on Mali. Several countries abstained from talks on trade, including Togo's.",
  "held The General Assembly | adopted ?-?-?-? | on a text on Mali",
);
votes(
  "Albania used its veto on Monday in the Security Council to block a resolution on Mali. The vote was 10 in favor, one veto and four abstentions.",
  "held the Security Council | vetoed 10-1-4-? | on a resolution on Mali | Albania veto | Monday",
);
votes(
  "The General Assembly failed on Wednesday (31) to adopt a resolution on Mali.",
  "held The General Assembly | rejected ?-?-?-? | on a resolution on Mali | Wednesday",
);
votes("Over the years, the Security Council has passed several resolutions on Mali.");
votes("The members have the right to vote in the General Assembly.");
votes("A short text could have been passed by the Security Council.");
votes(
  "By a unanimous vote, the Security Council imposed sanctions on Mali on Friday.",
  "held the Security Council | adopted ?-?-?-? | on sanctions on Mali | Friday",
);
votes(
  "The Security Council unanimously extended the mission on Friday.",
  "held The Security Council | adopted ?-?-?-? | on the mission | Friday",
);
votes("The ministers unanimously extended the mission on Friday.");
votes(
  "A Danish draft on Chad won 11 votes in the Security Council on Tuesday but was vetoed by Russia. A Chinese draft on aid was then adopted unanimously.",
  "held the Security Council | vetoed 11-?-?-? | on A Danish draft on Chad | Russia veto | Tuesday",
  "held the Security Council | adopted ?-?-?-? | on A Chinese draft on aid",
);
votes(
  "The motion failed in the Human Rights Council by a vote of 19 against to 17 in favour, with 11 abstentions.",
  "held the Human Rights Council | rejected 17-19-11-?",
);
votes(
  "Togo lost a vote 15-6 in the Human Rights Council on Monday. Seventeen member states abstained.",
  "held the Human Rights Council | rejected 6-15-17-? | Monday",
);
votes(
  "Norway was the only country to vote against the text in the Security Council on Monday, with 14 members in favour.",
  "held the Security Council | open 14-1*-?-? | on the text | Norway against | Monday",
);
votes(
  "The General Assembly called on Mali to reopen the border on Friday. The resolution won the support of 96 countries, while 12 opposed it and 40 abstained.",
  "held The General Assembly | open 96-12-40-? | Friday",
);
votes(
  "The Human Rights Council renewed the mission in Chad on Monday. The decision received 23 votes in favour, while 12 states opposed it.",
  "held The Human Rights Council | open 23-12-?-? | on The decision | Monday",
);
votes(
  "A draft needs nine votes in favour and no veto to be adopted in the Security Council. Monday's text did not get the necessary nine votes.",
);
votes("Cypriots voted last year in favour of a United Nations plan for the island.");
votes("Should the Security Council adopt the resolution, the mission would end.");
votes("Resolutions adopted by the General Assembly are not binding.");

// Who votes: chambers by name, those who make laws by whose they are, and no organisation in place of a parliament.
votes(
  "The House of Representatives passed the aid bill 311-112 on Saturday.",
  "held The House of Representatives | adopted 311-112-?-? | on the aid bill | Saturday",
);
votes(
  "Parliament ratified the fishing treaty on Monday by 120 votes to 30.",
  "held Parliament | adopted 120-30-?-? | on the fishing treaty | Monday",
);
votes(
  "Latvian lawmakers on Tuesday passed a bill banning the broadcaster.",
  "held Latvian lawmakers | adopted ?-?-?-? | on a bill banning the broadcaster | Tuesday",
);
votes("MEPs voted 497 to 130 to condemn the raid.", "held MEPs | adopted 497-130-?-? | on to condemn the raid");
votes(
  "Norway's parliament has voted to end the mission in Chad. The vote comes after last week's African Union resolution on the camps.",
  "held Norway's parliament | adopted ?-?-?-? | on to end the mission",
);
votes(
  "Denmark's upper house of parliament ratified the EU constitution last week.",
  "held Denmark's upper house | adopted ?-?-?-? | on the EU constitution | last week",
);
votes("Maltese Cypriots voted last year in favour of a United Nations plan, but others rejected it.");
votes("The U.S. Congress must approve the deal before it can take effect.");

// What came of it, and how many.
votes(
  "The General Assembly suspended Chad from the Human Rights Council in a vote of 93 in favour, 24 against and 58 abstentions.",
  "held The General Assembly | adopted 93-24-58-?",
);
votes(
  "The draft won the votes of 77 member states in the General Assembly, six were against and 74 abstained.",
  "held the General Assembly | adopted 77-6-74-?",
);
votes(
  "A draft put forward by Togo was rejected in the Security Council with four votes for, three against and eight abstentions.",
  "held the Security Council | rejected 4-3-8-?",
);
votes(
  "The Security Council adopted the text by 11 votes with abstentions by China, Togo, Chad and Mali.",
  "held The Security Council | adopted 11-?-4*-? | on the text | China abstained | Togo abstained | Chad abstained | Mali abstained",
);
votes(
  "Two thirds of the General Assembly voted for the text, with three abstentions (Togo, Chad and Mali).",
  "held the General Assembly | open ?-?-3-? | on the text | Togo abstained | Chad abstained | Mali abstained",
);
votes(
  "Norway's draft got 14 votes in the Security Council on Monday but the United States used its veto.",
  "held the Security Council | vetoed 14-1*-?-? | on Norway's draft | the United States veto | Monday",
);
votes(
  "Eighteen of the Arab League's 22 members voted to suspend Chad, with Lebanon and Yemen voting against.",
  "held Arab League | adopted 18-2*-?-? of 22 | on to suspend Chad | Lebanon against | Yemen against",
);
votes(
  "Twenty-six members of the Human Rights Council voted yes, seven no and 14 abstained on the text.",
  "held the Human Rights Council | open 26-7-14-?",
);
votes(
  "Eleven of the 15 members of the Security Council voted for the text. Togo, Chad and Mali abstained, while Algeria did not vote.",
  "held the Security Council | open 11-?-3*-1* of 15 | on the text | Togo abstained | Chad abstained | Mali abstained | Algeria not voting",
);

// Lawmakers vote for their chamber, never for an organisation named beside; what a motion is called denies nothing.
votes(
  "The island became the 20th European Union state to ratify the treaty, after 31 lawmakers out of 49 present in Nicosia voted in favour.",
);
votes(
  "Maltese lawmakers have approved the extension of their country's mission in Chad.",
  "held Maltese lawmakers | adopted ?-?-?-? | on the extension of their country's mission in Chad",
);
votes(
  "Chad's parliament has passed a no confidence motion against the prime minister.",
  "held Chad's parliament | adopted ?-?-?-? | on a no confidence motion against the prime minister",
);

/* As digests tell it: "votes" behind a body is a verb, a town in the line before says nothing of the body, a topic before a colon is no part. */
votes(
  "The UN General Assembly votes 121–13 with 40 abstentions to demand that Togo leave. (AFP)",
  "held The UN General Assembly | adopted 121-13-40-? | on to demand that Togo leave",
);
votes(
  "The Security Council votes in favour of a Kenyan-drafted resolution ending the mission. (AFP)",
  "held The Security Council | adopted ?-?-?-? | on a Kenyan-drafted resolution ending the mission",
);
votes(
  "Oslo Bank\nThe UN General Assembly voted 121–13 to end the mission.",
  "held The UN General Assembly | adopted 121-13-?-? | on to end the mission",
);
votes(
  "On Thursday the Security Council votes on ending the embargo.",
  "planned the Security Council | planned ?-?-?-? | on on ending the embargo | Thursday",
);
votes(
  "The Assembly of Togo voted on Monday to end the 30-year-old boycott against Mali.",
  "held The Assembly of Togo | adopted ?-?-?-? | on to end the 30-year-old boycott against Mali | Monday",
);
votes(
  "The Security Council voted to lift its 12 sanctions against Mali.",
  "held The Security Council | adopted ?-?-?-? | on to lift its 12 sanctions against Mali",
);
votes(
  "The Security Council decided to send troops to Togo after rejecting an amendment by Peru.",
  "held The Security Council | rejected ?-?-?-? | on an amendment by Peru",
);
votes("The Security Council split 9-6 against the text.", "held The Security Council | rejected 6-9-?-? | on the text");
votes("The Senate came down 40 to 31 against ending the levy.", "held The Senate | rejected 31-40-?-? | on against ending the levy");
votes(
  "2012 Togolese uprising: The Security Council votes on an African Union proposal. (AFP)",
  "held The Security Council | open ?-?-?-? | on an African Union proposal",
);
votes(
  "The House of Commons votes 410–14 to end the levy. The Senate voted unanimously to pass the bill yesterday.",
  "held The House of Commons | open 410-14-?-?",
  "held The Senate | adopted ?-?-?-? | on the bill | yesterday",
);
votes(
  "Togolese parliament votes for withdrawal of troops\n\nOn Monday, the Parliament of Togo voted on a resolution to expel the troops.",
  "held the Parliament of Togo | adopted ?-?-?-? | on a resolution to expel the troops | Monday",
);
votes("The Togolese Senate reached a deal. The House passed the bill by 285–144.");
votes(
  "Norway wants respect for Security Council resolution 1701 (2006).\n\nThe Security Council adopted a resolution on the tribunal.",
  "held The Security Council | adopted ?-?-?-? | on a resolution on the tribunal",
);
