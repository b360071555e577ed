import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The votes of a text that are told as held: body, for, against and abstentions. */
function votesIn(text: string): string[] {
  return rapporteur.read(makeArticle({ given: "test", text })).claims.flatMap(({ happening, status }) => {
    if (happening.kind !== "vote" || status !== "held") return [];
    const { for: yes, against, abstained } = happening.tally;
    return [`${happening.body.text} ${[yes, against, abstained].map((count) => count?.value ?? "").join("/")}`];
  });
}

const NO_VOTES = [
  "The party congress unanimously adopted a resolution that praises the leader.",
  "The European Council unanimously backed the candidate status of Moldova.",
  "The Nobel committee unanimously awarded the prize to the two chemists.",
  "The Security Council unanimously expressed its deep concern over the raids.",
  "The council unanimously welcomed the visit of the king.",
  "Members of the rebel council unanimously approved a ceasefire on Monday.",
  "The union's members voted overwhelmingly to strike on Friday.",
  "Russia's Security Council unanimously approved the doctrine.",
  "Iran's Supreme National Security Council unanimously approved the plan.",
  "The North Atlantic Council unanimously decided to invite Montenegro.",
  "The commission unanimously adopted its report on the attacks.",
  "OPEC unanimously agreed to cut output by a million barrels.",
  "If adopted by the Security Council, the resolution would ban all exports.",
  "The council usually adopts its resolutions by consensus.",
  "He urged the Security Council to adopt the resolution unanimously.",
  "Togo has rejected Security Council resolutions that ask it to stop its work.",
  "The president of Chad has rejected a motion from parliament to extend his rule.",
  "Greenland has seats in the Danish parliament. Greenland voted in favor of more self-rule in 2008.",
  "A Peruvian commission has voted to shut down five army bases in the south.",
  "The president has demanded that parliament rescind its vote to dismiss the government.",
  "Members of the African National Congress voted for their new leader on Sunday.",
  "The Third Committee met. The text was one of ten texts approved this morning by the Third Committee.",
];

const VOTES: readonly (readonly [string, string])[] = [
  ["The Security Council unanimously adopted the draft on Friday.", "The Security Council //"],
  ["The Security Council agreed unanimously to send observers to Yemen.", "The Security Council //"],
  ["All 15 members of the Security Council voted in favour of the resolution.", "the Security Council 15//"],
  ["The government survived a no-confidence vote in parliament by 160 to 140.", "parliament 140/160/"],
  [
    "The Security Council passed a resolution on Friday to send 51 people accused of crimes against humanity to court.",
    "The Security Council //",
  ],
  ["The number was raised from 850 in July after the National Assembly approved a bill of the king.", "the National Assembly //"],
  [
    "The National People's Congress approved the law by 2,878 votes to one, with six abstentions.",
    "The National People's Congress 2878/1/6",
  ],
  [
    "Nineteen states on the IAEA board voted for the resolution. Russia, Cuba and Niger opposed it, 11 abstained and two did not vote.",
    "the IAEA board 19/3/11",
  ],
  ["Ten states on the IAEA board voted for the text, while Russia and Cuba opposed it and 12 abstained.", "the IAEA board 10/2/12"],
  [
    "The General Assembly adopted the text. The vote was 150 in favour, with Israel, Palau and Tuvalu opposed and Fiji abstaining.",
    "The General Assembly 150/3/1",
  ],
  ["The General Assembly adopted the text: 120 states voted for it and Israel and Palau voted against.", "The General Assembly 120/2/"],
  [
    "Eighteen member states of the Arab League voted on Saturday to suspend Libya. Libya, Oman and Yemen voted against the move, and Iraq abstained.",
    "the Arab League 18/3/1",
  ],
  [
    "The Arab League has voted to suspend Libya. Fifteen states supported the move while Oman, Yemen and Libya voted against it and Iraq abstained.",
    "The Arab League 15/3/1",
  ],
  [
    "The General Assembly adopted the text with 141 votes in favor. Belarus and Syria voted against it, while China and India abstained.",
    "The General Assembly 141//",
  ],
  ["The Danish Parliament a week earlier voted by 93 against 68 to apply for membership of the union.", "The Danish Parliament 93/68/"],
  ["Twelve of the 15 members of the Security Council voted late on Friday to extend the mandate.", "the Security Council 12//"],
  // One vote, however often it is told of.
  [
    "The board of governors of the agency passed its text on Iran. The resolution, adopted by the IAEA Board of Governors, calls on Iran to answer. " +
      "It was passed with 19 votes in favour, 12 abstentions and 3 against.",
    "the IAEA Board of Governors 19/3/12",
  ],
  [
    "The UN Human Rights Council adopted the resolution on Togo with 24 votes for, 15 against and 8 abstentions. Mali has voted against the resolution on Togo. " +
      "Chad has opposed the draft resolution.",
    "The UN Human Rights Council 24/15/8",
  ],
];

const TWO_VOTES: readonly (readonly [string, readonly string[]])[] = [
  [
    "The Security Council adopted a resolution on Mali on Monday. It also adopted a resolution on Chad by 14 votes to none.",
    ["The Security Council //", "The Security Council 14/0/"],
  ],
  [
    "The General Assembly adopted the text on Monday by 120 votes to 2. In 2009, India voted against a similar resolution.",
    ["The General Assembly 120/2/", "The General Assembly //"],
  ],
];

describe("what looks like a vote", () => {
  test.each(NO_VOTES)("%s", (text) => {
    expect(votesIn(text)).toEqual([]);
  });

  test.each(VOTES)("%s", (text, vote) => {
    expect(votesIn(text)).toEqual([vote]);
  });

  test.each(TWO_VOTES)("%s", (text, votes) => {
    expect(votesIn(text)).toEqual(votes);
  });
});
