import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { RELATIONS } from "../../src/language/doc.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The basic edges of a text as the claims see it, "word relation head", by the words. */
function edges(text: string): string[] {
  const doc = rapporteur.analyze(makeArticle({ given: "test", text }));
  const { tokens, syntax } = doc;
  const word = (token: number) => doc.article.text.slice(tokens.start[token], tokens.end[token]);
  return Array.from(
    { length: tokens.count },
    (_, i) => `${word(i)} ${RELATIONS[syntax.relation[i]]} ${syntax.head[i] < 0 ? "-" : word(syntax.head[i])}`,
  );
}

describe("names, dates and tails are plain before parsing", () => {
  test.each([
    [
      "Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi on Wednesday, March 16.",
      ["William nsubj met", "Mette obj met", "Nairobi obl met", "Wednesday obl met"],
    ],
    [
      "William Ruto, King Frederik X of Denmark, Chilean President Gabriel Boric and Philippine President Ferdinand Marcos Jr met in Lima.",
      ["William nsubj met", "Frederik conj William", "Gabriel conj William", "Lima obl met"],
    ],
    [
      "Boric will meet Ruto in Lima on Friday, the Chilean Foreign Ministry announced on Monday.",
      ["Ruto obj meet", "Lima obl meet", "Friday obl meet", "announced parataxis meet", "Monday obl announced"],
    ],
    ["Ruto is also due Tuesday to meet Boric.", ["Ruto nsubj due", "Tuesday obl:unmarked due", "meet xcomp due", "Boric obj meet"]],
    ["Ruto is also set to meet Boric at the summit.", ["Ruto nsubj:pass set", "Boric obj meet", "summit obl meet"]],
    [
      "They talked.\n- Kenyan President William Ruto met Gabriel Boric in Lima on Monday.",
      ["- punct met", "William nsubj met", "Gabriel obj met"],
    ],
    [
      "Kenyan Foreign Minister Paul Otieno arrived on Thursday in the Chilean capital Santiago.",
      ["in case Santiago", "capital nmod:desc Santiago", "Santiago obl arrived"],
    ],
    [
      "The announcement came a day after the two countries' foreign ministers met in Lima to discuss the border.",
      ["countries nmod:poss ministers", "ministers nsubj met"],
    ],
    [
      "Kenyan and Chilean Foreign Ministers met their local counterpart Martin Halvorsen at the latter's office this morning.",
      ["Ministers nsubj met", "Martin obj met", "office obl met"],
    ],
    [
      "Speaking to reporters today, Elysee aide Paul Martin confirmed the two would descend on Portugal for a “very interesting” meeting.",
      ["Paul nsubj confirmed", "descend ccomp confirmed", "two nsubj descend", "Portugal obl descend", "meeting obl descend"],
    ],
    [
      "Gabriel Boric, the president of Chile and a former student leader, met William Ruto, the Kenyan president, in Lima.",
      [
        "Gabriel nsubj met",
        "president appos Gabriel",
        "leader conj president",
        "William obj met",
        "president appos William",
        "Lima obl met",
      ],
    ],
  ])("%s", (text, expected) => {
    const found = edges(text);
    for (const edge of expected) expect(found).toContain(edge);
  });
});

test("where a person is from, and where a summit is, stays with them", () => {
  expect(edges("Ruto attended the summit in Lima.")).toContain("Lima nmod summit");
  expect(edges("Ruto met President Boric of Chile on Monday.")).not.toContain("Chile obl met");
});

test("of two subjects before one verb the second is joined to the first, says when, or is one with it", () => {
  expect(edges("Guyana's Gabriel Boric and Venezuela's William Ruto met in Lima.")).toEqual(
    expect.arrayContaining(["Gabriel nsubj met", "William conj Gabriel"]),
  );
  expect(edges("Danish Foreign Minister Lars Rasmussen Monday met with Kenyan counterpart Musalia Mudavadi.")).toEqual(
    expect.arrayContaining(["Lars nsubj met", "Monday obl:unmarked met"]),
  );
});

test("a clause with 'who' is of the one before the comma, one with 'which' of the name", () => {
  const summit = "The Lima summit was attended by Mette Frederiksen and Gabriel Boric, who met President Ruto on the sidelines.";
  expect(edges(summit)).toContain("met acl:relcl Gabriel");
  const welcome = "William Ruto welcomed Danish Prime Minister Mette Frederiksen, with whom he discussed Gaza.";
  expect(edges(welcome)).toContain("discussed acl:relcl Mette");
  const referral = "Leaders meeting in Lima threatened to refer Chile to the Security Council, which could impose sanctions.";
  expect(edges(referral)).toContain("impose acl:relcl Council");
  const unclear = "It is unclear who will meet Ruto.";
  expect(edges(unclear)).not.toContain("meet acl:relcl unclear");
});

test("a past form with an object is no participle of the noun before it", () => {
  const found = edges(
    "Members of the alliance elected Mette Frederiksen, the outgoing Danish prime minister, as its next secretary-general at a summit.",
  );
  expect(found).toEqual(expect.arrayContaining(["Members nsubj elected", "elected root -", "Mette obj elected"]));
  expect(edges("A summit held in Lima by the two presidents.")).not.toContain("summit nsubj held");
});

test("what was held or planned is the event before those who took part", () => {
  expect(edges("The visit follows a summit between Gabriel Boric and Ruto held in Lima on May 3.")).toContain("held acl summit");
  expect(edges("Boric praised the meeting with Ruto held in Lima.")).toContain("held acl meeting");
  expect(edges("Talks between Boric and Ruto, scheduled for Friday in Lima, were called off.")).toContain("scheduled acl Talks");
  expect(edges("Boric left the meeting and held talks in Lima.")).not.toContain("held acl meeting");
});

test("a list of three persons or more is one, whatever their names were taken for", () => {
  const list =
    "William Ruto conferred with President of Chile Gabriel Boric, President of Somalia, Mohamed Abdullahi Farmajo, President of Tunisia Beji Caid Essebsi and President of Ghana Nana Akufo-Addo.";
  const found = edges(list).filter((edge) => / (conj|appos) /.test(edge));
  expect(found.map((edge) => edge.split(" ")[1]).sort()).toEqual(["appos", "conj", "conj", "conj"]);
  expect(found).toContain("Mohamed appos President");
  const own = edges("Ruto met Gabriel Boric, the president of Chile, Emmanuel Macron, Olaf Scholz and Mette Frederiksen in Lima.");
  for (const name of ["Emmanuel", "Olaf", "Mette"]) expect(own).toContain(`${name} conj Gabriel`);
  expect(edges("After meeting Macron, Scholz and Frederiksen flew home.")).not.toContain("Frederiksen conj Macron");
});

test("a summit of which the name is written in capitals is hosted, not who attends it", () => {
  expect(edges("Prime Minister Boric attended the G20 Summit, hosted by President Joko Widodo, in Lima.")).toContain("hosted acl Summit");
  expect(edges("Prime Minister Boric, hosted by President Joko Widodo in Lima, praised the deal.")).not.toContain("hosted acl deal");
});

test("semicolons part a list of persons, a single one parts clauses", () => {
  const list = edges("Ruto held talks with Gabriel Boric; Ana Rojas, the president of Peru; and Danish leader Mette Frederiksen.");
  for (const name of ["Ana", "Mette"]) expect(list).toContain(`${name} conj Gabriel`);
  const clauses = edges(
    "Ruto met Gabriel Boric; Danish leader Mette Frederiksen and Kenyan Foreign Minister Musalia Mudavadi left on Monday.",
  );
  expect(clauses).not.toContain("Mette conj Gabriel");
  expect(clauses).not.toContain("Musalia conj Gabriel");
});

test("an office in a list of offices is joined to an office, and not to a state of the one before", () => {
  const found = edges("Ruto met the presidents of Chile, Peru, the prime ministers of Japan and Fiji, and the king of Jordan.");
  expect(found).toEqual(expect.arrayContaining(["presidents obj met", "ministers conj presidents", "king conj presidents"]));
});

test("the name behind what opens a sentence is the subject of the verb behind it", () => {
  expect(edges("During his meeting with President Lars Lokke Rasmussen, Prime Minister Mauricio Macri praised the deal.")).toContain(
    "Mauricio nsubj praised",
  );
  expect(edges("In talks with Zoran Zaev, Carlos Manuel Vila Nova was told of the deal.")).toContain("Carlos nsubj:pass told");
  expect(edges("After talks with Zoran Zaev, Gabriel Boric and William Ruto left.")).not.toContain("William nsubj left");
});

test("whatever the words, each hangs on the root by way of others", () => {
  const words =
    "President William Ruto of Kenya met , and the Danish leader Mette Frederiksen to visit Lima on Monday , March 5 where he said in a statement that after while Mr Boric is to first president who , whose visit and leaders elected talks scheduled summit held".split(
      " ",
    );
  let state = 5;
  for (let round = 0; round < 150; round++) {
    const some = words.map((word) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return { word, lot: state };
    });
    const text = some
      .sort((a, b) => a.lot - b.lot)
      .map(({ word }) => word)
      .join(" ");
    const { syntax, tokens } = rapporteur.parse(makeArticle({ given: "test", text: `${text}.` }));
    for (let i = 0; i < tokens.count; i++) {
      let at = i;
      for (let step = 0; step <= tokens.count && at >= 0; step++) at = syntax.head[at];
      expect(at, `${text}: token ${i}`).toBeLessThan(0);
    }
  }
});
