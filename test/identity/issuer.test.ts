import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rederive } from "../../src/identity/derivations.ts";
import { issuerOf } from "../../src/identity/issuer.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

test("the government whose page it is, by the address", () => {
  expect(issuerOf("https://www.gov.uk/government/news/a-visit")).toBe("state:GB");
  expect(issuerOf("https://www.whitehouse.gov/briefings/x")).toBe("state:US");
  expect(issuerOf("https://bidenwhitehouse.archives.gov/x")).toBe("state:US");
  expect(issuerOf("https://www.mofa.go.jp/x")).toBe("state:JP");
  expect(issuerOf("http://en.kremlin.ru/events")).toBe("state:RU");
  expect(issuerOf("https://gov.example.org/uk")).toBeNull();
  expect(issuerOf("https://news.example/gov.uk")).toBeNull();
  expect(issuerOf(null)).toBeNull();
});

const TEXT = "The Prime Minister met Kenyan President William Ruto on Tuesday.";

function parties(url: string | null): string[] {
  const article = makeArticle({ given: "test", text: TEXT, url, published: parseDay("2021-07-28") });
  const identified = rapporteur.identify(rapporteur.read(article));
  for (const support of Object.values(identified.evidence))
    expect(rederive(support, { identified, text: article.text, world: rapporteur.world })).not.toBeNull();
  return identified.claims.flatMap(({ happening }) => (happening.kind === "meeting" ? happening.parties.map((one) => one.name) : []));
}

test("an office without a state is that of the government whose page it is", () => {
  expect(parties("https://www.gov.uk/government/news/a-meeting")[0]).toBe("Boris Johnson");
  expect(parties("https://news.example/a-meeting")[0]).toBe("Prime Minister");
  expect(parties("https://www.whitehouse.gov/a-meeting")[0]).toBe("Prime Minister");
});
