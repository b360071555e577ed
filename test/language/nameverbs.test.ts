import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { RELATIONS, UPOS } from "../../src/language/doc.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The basic edges of a text, "word relation head", by the words. */
function edges(text: string): string[] {
  const { article, tokens, syntax } = rapporteur.analyze(makeArticle({ given: "test", text }));
  const word = (token: number) => article.text.slice(tokens.start[token], tokens.end[token]);
  return Array.from(
    { length: tokens.count },
    (_, i) => `${word(i)} ${RELATIONS[syntax.relation[i]]} ${syntax.head[i] < 0 ? "-" : word(syntax.head[i])}`,
  );
}

function tagOf(text: string, word: string): string {
  const { article, tokens } = rapporteur.analyze(makeArticle({ given: "test", text }));
  const at = Array.from({ length: tokens.count }, (_, i) => i).find((i) => article.text.slice(tokens.start[i], tokens.end[i]) === word);
  return at === undefined ? "" : UPOS[tokens.tag[at]];
}

test("a plural right behind a person's name is a verb where what follows says so", () => {
  expect(edges("President Gabriel Boric heads for Lima on Friday.")).toEqual(
    expect.arrayContaining(["Gabriel nsubj heads", "heads root -", "Lima obl heads"]),
  );
  expect(edges("Xi Jinping tours Africa next week.")).toEqual(expect.arrayContaining(["Xi nsubj tours", "Africa obj tours"]));
  expect(edges("As President Gabriel Boric heads for Lima, officials praised the deal.")).toContain("heads advcl praised");
  expect(tagOf("The Boric plans to end the war were praised.", "plans")).toBe("NOUN");
  expect(tagOf("Gabriel Boric and Mette Frederiksen are heads of state.", "heads")).toBe("NOUN");
});

test("a body that votes in the present tense is the subject of a verb", () => {
  expect(edges("The Security Council votes 12–1 with two abstentions to end the mission.")).toEqual(
    expect.arrayContaining(["Council nsubj votes", "votes root -", "end xcomp votes"]),
  );
  expect(edges("The parliament of Kenya votes in favour of the treaty.")).toEqual(
    expect.arrayContaining(["parliament nsubj votes", "Kenya nmod parliament", "favour obl votes"]),
  );
  expect(edges("On Monday the European Parliament votes on the pact.")).toEqual(
    expect.arrayContaining(["Monday obl votes", "Parliament nsubj votes", "pact obl votes"]),
  );
  expect(tagOf("The Greek parliament unanimously votes to ratify the treaty.", "votes")).toBe("VERB");
  expect(tagOf("Security Council votes to extend missions are rare.", "votes")).toBe("NOUN");
  expect(tagOf("The draft got twelve Security Council votes in favour.", "votes")).toBe("NOUN");
  expect(tagOf("They were all unanimous council votes on the budget.", "votes")).toBe("NOUN");
});

test("who is asked to do something does it", () => {
  expect(edges("Foreign Minister Wang Yi on Tuesday invited President Gabriel Boric to pay a state visit to China.")).toContain(
    "pay xcomp invited",
  );
  expect(edges("Gabriel Boric left Lima to pay a visit to China.")).toContain("pay advcl left");
});

test("a participle between commas says where the event before it was", () => {
  const summit = edges("The SCO summit, held in Nairobi on Tuesday, was attended by Gabriel Boric.");
  expect(summit).toEqual(expect.arrayContaining(["held acl summit", "summit nsubj:pass attended", "attended root -"]));
  expect(edges("The BRICS summit, held in Lima from Oct. 22 to 24, adopted a declaration.")).toEqual(
    expect.arrayContaining(["held acl summit", "summit nsubj adopted", "adopted root -"]),
  );
  expect(edges("The summit was held in Lima, and Gabriel Boric attended.")).toContain("held root -");
});

test("an owner of several words owns the noun after it", () => {
  expect(edges("Chinese Foreign Minister Wang Yi's special envoy arrived in Lima on Tuesday.")).toContain("Wang nmod:poss envoy");
  expect(edges("It was President Abdel-Fattah el-Sissi's third visit to Kenya.")).toEqual(
    expect.arrayContaining(["Abdel nmod:poss visit", "visit root -"]),
  );
});

test("a name between commas behind an office says who holds it", () => {
  const visit = edges("During a recent visit by the Chinese foreign minister, Wang Yi, to Lima, the two sides signed a deal.");
  expect(visit).toContain("Wang appos minister");
  expect(edges("In Lima, Wang Yi, the minister, signed a deal.")).not.toContain("Wang appos Lima");
});

test("what somebody is has the copula", () => {
  expect(edges("Latvian Finance Minister Ilze Kalnina is due in New Delhi on Friday.")).toContain("is cop due");
});

test("what is let slip to a day, and what is put to a vote, is the object of both verbs", () => {
  expect(edges("The council let the vote on the treaty slip to Monday.")).toEqual(
    expect.arrayContaining(["vote nsubj slip", "slip ccomp let", "treaty nmod vote", "Monday obl slip"]),
  );
  expect(edges("Kenya pushed the resolution on quotas to a vote.")).toEqual(expect.arrayContaining(["vote obl pushed"]));
  expect(edges("Kenya wants the OPEC resolution on quotas pushed to a vote.")).toEqual(
    expect.arrayContaining(["resolution nsubj:pass pushed", "pushed xcomp wants"]),
  );
});
