import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/rapporteur.ts";
import { PUBLISHED, reader, told } from "./toldin.ts";

/*
 * What government releases tell over several sentences: who is meant, when it was, and whether what was planned took place.
 */

describe("who is meant, and when", () => {
  /** Who visits, and the days of the visit, as the record has them. */
  const visits = (text: string) => {
    const article = makeArticle({ given: "releases", text, title: null, published: PUBLISHED });
    return reader.keep([{ article, reading: reader.read(article) }]).entries.flatMap(({ happening, when }) => {
      if (happening.kind !== "visit") return [];
      return [
        `${happening.visitor.value.name} > ${happening.place.value.name} ${when?.value.earliest ?? "-"}/${when?.value.latest ?? "-"}`,
      ];
    });
  };
  test("a deputy's rank stands before the state", () =>
    expect(visits("The Deputy US Secretary of State will travel to Lima on Monday.")).toEqual([
      "Kurt Campbell > Lima 2024-05-20/2024-05-20",
    ]));
  test("the days of one stop are those that it is told by", () =>
    expect(
      visits(
        "Foreign Minister Luis Vega will travel to Kenya and Ghana on June 2-9. On June 4, Minister Vega will travel to Ghana to open a bridge.",
      ),
    ).toEqual(expect.arrayContaining(["Luis Vega > Kenya 2024-06-02/2024-06-09", "Luis Vega > Ghana 2024-06-04/2024-06-04"])));
  test("somebody is in a state on a date", () =>
    expect(visits("Foreign Minister Luis Vega was in Kenya on 16 March.")).toEqual(["Luis Vega > Kenya 2024-03-16/2024-03-16"]));
  test("'the Minister' is the one who is told of", () =>
    expect(
      told(
        "Peruvian Minister for Trade Ana Soto visited Kenya, where she met Foreign Minister Luis Vega. The Minister also met President William Ruto.",
      ),
    ).toContain("meeting held The Minister | President William Ruto -"));
  test("'the Minister' is no other minister", () => {
    const text =
      "Peruvian Minister for Trade & Equalities Ana Soto visited Kenya, where she met Foreign Minister Luis Vega. The Minister also met President William Ruto.";
    const article = makeArticle({ given: "releases", text, title: null, published: PUBLISHED });
    const parties = reader
      .identify(reader.read(article))
      .claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.parties] : []));
    expect(parties[1][0].entity).toBe(parties[0][0].entity);
  });
  test("a journey's day is not that of the talks that it follows", () =>
    expect(
      told("President Ana Soto's visit to Kenya yesterday follows a phone call between President Luis Vega and King Felipe VI last week."),
    ).toContain("call held President Luis Vega | King Felipe VI 2024-05-06"));
  test.each([
    ["The President welcomed the release of Ana Paz.", "They agreed to meet soon."],
    ["The President thanked the people of Kenya.", "The leaders looked forward to meeting in Lima."],
  ])("those who are only talked about do not meet: %s", (between, meet) =>
    expect(
      told(`Prime Minister Ana Soto spoke to President Luis Vega by phone. ${between} ${meet}`).filter((one) => one.startsWith("meeting")),
    ).toEqual([
      expect.stringMatching(/^meeting planned (?:Prime Minister Ana Soto \| .*President.*|.*President.* \| Prime Minister Ana Soto) -$/),
    ]));
});

describe("talks for which somebody has come", () => {
  const arrived = "President Ana Soto arrived in Lima on Monday for talks with President Luis Vega and King Felipe VI.";
  test("are held with whom the next sentence names", () =>
    expect(told(`${arrived} President Soto and President Vega discussed trade.`)).toEqual([
      "visit held President Ana Soto > Lima 2024-05-13",
      "meeting held President Ana Soto | President Luis Vega 2024-05-13",
      "meeting planned President Ana Soto | King Felipe VI 2024-05-13",
    ]));
  test.each([
    "President Soto and President Vega agreed by telephone to meet.",
    "President Soto and her ministers discussed trade.",
    "King Felipe VI praised the deal.",
  ])("are still to come: %s", (next) =>
    expect(told(`${arrived} ${next}`)).toContain("meeting planned President Ana Soto | President Luis Vega 2024-05-13"));
  test("no visit is to the house of a body that has many", () =>
    expect(told("In Lima, President Ana Soto visited a World Food Programme (WFP) warehouse.").join()).not.toContain("Programme"));
  test("who is only told whose plan it is does not meet", () =>
    expect(
      told(
        "Vice President Ana Soto today had a conversation with Prime Minister Luis Vega on the plan of the Kenyan President William Ruto. The two leaders met on the sidelines of a forum.",
      ).join(),
    ).not.toContain("Ruto"));
  test("bilateral engagements are meetings", () =>
    expect(told("President Ana Soto held bilateral engagements with President Luis Vega in Lima.")).toContain(
      "meeting held President Ana Soto | President Luis Vega -",
    ));
  test("a quotation cut off by a full stop is whose name follows", () => {
    const article = makeArticle({
      given: "releases",
      text: "“We will build the road together.” Foreign Minister Luis Vega said on Twitter.",
      title: null,
      published: PUBLISHED,
    });
    expect(reader.read(article).claims.map(({ happening }) => (happening.kind === "statement" ? happening.speaker?.text : null))).toEqual([
      "Foreign Minister Luis Vega",
    ]);
  });
});

describe("visits that include talks, and lists that end in others", () => {
  test.each([
    [
      "Foreign Minister Ana Soto will embark on a visit to Chile on Friday. The two-day visit will include talks in Santiago with President Luis Vega.",
      ["meeting planned Foreign Minister Ana Soto | President Luis Vega -"],
    ],
    ["The company praised the deal. The visit will include talks with President Luis Vega.", []],
    ["Foreign Minister Ana Soto will visit Chile on Friday. The visit will include a concert by a band.", []],
    [
      "Foreign Minister Ana Soto will meet with President Luis Vega, Prime Minister Ama Boateng, and other senior officials in Accra.",
      [
        "meeting planned Foreign Minister Ana Soto | President Luis Vega -",
        "meeting planned Foreign Minister Ana Soto | Prime Minister Ama Boateng -",
      ],
    ],
    [
      "Foreign Minister Ana Soto is to meet with Prime Minister Luis Vega and other Chilean officials.",
      ["meeting planned Foreign Minister Ana Soto | Prime Minister Luis Vega -"],
    ],
  ])("%s", (text, meetings) => expect(told(text).filter((one) => one.startsWith("meeting"))).toEqual(meetings));
  test("what the title tells of as said on the telephone is no meeting", () =>
    expect(
      told(
        "President Ana Soto had a positive discussion with President Luis Vega. Soto called Vega on Monday.",
        "Soto speaks with Vega by phone",
      ).filter((one) => one.startsWith("meeting")),
    ).toEqual([]));
});
