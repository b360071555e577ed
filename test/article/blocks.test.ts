import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { normalise } from "../../src/article/normalise.ts";

/** The kinds and first words of an article's blocks, one a line. */
function blocks(text: string, title: string | null = null): string {
  const article = makeArticle({ given: "test", text, title });
  let last = 0;
  for (const { span } of article.blocks) {
    expect(article.text.slice(last, span.start).trim()).toBe("");
    expect(span.end).toBeGreaterThan(span.start);
    last = span.end;
  }
  expect(article.text.slice(last).trim()).toBe("");
  return article.blocks.map(({ kind, span, section }) => `${kind}${section} ${article.text.slice(span.start, span.start + 12)}`).join("\n");
}

test("a title that comes with the input is the first block", () => {
  expect(blocks("Ministers met on Monday.", "Ministers meet")).toBe("title0 Ministers me\nparagraph0 Ministers me");
});

test("a title that the text repeats is not doubled", () => {
  expect(blocks("Ministers meet\nThey met.", "Ministers meet")).toBe("title0 Ministers me\nparagraph0 They met.");
});

test("a short first line without a stop is the title, a later one a heading that opens a section", () => {
  expect(blocks("Talks in Vienna\nThe talks began.\nWhat comes next\nNobody knows.")).toBe(
    "title0 Talks in Vie\nparagraph0 The talks be\nheading1 What comes n\nparagraph1 Nobody knows",
  );
});

test("captions end in a credit, and a line beneath one is a caption too", () => {
  expect(blocks("The talks began.\nThe envoys shake hands (Photo: AP)\nA view of the hall\nThey went on.")).toBe(
    "paragraph0 The talks be\ncaption0 The envoys s\ncaption0 A view of th\nparagraph0 They went on",
  );
});

test("bullets and datelines by their marks", () => {
  expect(blocks("LIMA, Peru (AP) — Ministers met.\n- First point made.\n• Second one.")).toBe(
    "dateline0 LIMA, Peru (\nparagraph0 Ministers me\nbullet0 - First poin\nbullet0 • Second one",
  );
  expect(blocks("LIMA (AP) –Ministers met.")).toBe("dateline0 LIMA (AP) –M\nparagraph0 Ministers me");
  expect(blocks("NATO-Chile talks began.")).toBe("paragraph0 NATO-Chile t");
  expect(blocks("The minister — a lawyer — resigned.")).toBe("paragraph0 The minister");
});

test("datelines of two places, of an agency alone, and without a dash", () => {
  for (const [dateline, length] of [
    ["LIMA/QUITO (AA) –", 17],
    ["(Reuters) -", 11],
    ["Lima, Feb 22 (AFP)", 18],
    ["LIMA, Oct 31", 12],
    ["Lima, July 7:", 13],
    ["9 Nov, Lima:", 12],
    ["LIMA (AFP)", 10],
    ["Lima, 22nd February 2020.", 25],
    ["LIMA, July 7. /TASS/.", 21],
    ["Lima, Peru, July 7 /Trend/", 26],
    ["LIMA, Peru, July 7, 2020,-/Press Agency (PA)/-", 46],
    ["Lima, Feb. 2, GNA -", 19],
    ["Lima, IRNA -", 12],
    ["LIMA (Agency News / Other - 22nd February, 2020)", 48],
    ["LIMA, FEBRUARY 23, PERUPRESS.", 29],
    ["Lima [Peru], Sept 27 (ANI):", 27],
    ["LIMA. Sept 3 (Agency) -", 23],
    ["Lima /ANDINA/", 13],
    ["(PERUPRESS)", 11],
    ["(AFP) LIMA —", 12],
    ["Occupied Lima/Quito, Southern Peru:", 35],
    ["Lima, Peru -", 12],
    ["Port of Spain, Trinidad --", 26],
  ] as const) {
    const [first, second] = makeArticle({ given: "t", text: `${dateline} Ministers met in the capital.` }).blocks;
    expect([dateline, first.kind, first.span.end, second?.kind]).toEqual([dateline, "dateline", length, "paragraph"]);
  }
  expect(blocks("Lima, July 7, PERUPRESS\n\nMinisters met.")).toBe("dateline0 Lima, July 7\nparagraph0 Ministers me");
  expect(blocks("Lima, 7 July 2020\n\nMinisters met.")).toBe("dateline0 Lima, 7 July\nparagraph0 Ministers me");
  expect(blocks("Lima, Peru - July 7, 2020\n\nMinisters met.")).toBe("dateline0 Lima, Peru -\nparagraph0 Ministers me");
  expect(blocks("They met.\n\nMission to Lima, a year on\n\nMinisters met.")).not.toContain("dateline");
  expect(blocks("They met.\n\nLima, Quito and LAPAZ\n\nMinisters met.")).not.toContain("dateline");
  expect(blocks("In Lima, July 7 was a holiday for all of them.")).toBe("paragraph0 In Lima, Jul");
  expect(blocks("On the day, 9 November, Lima: a city at rest.")).toBe("paragraph0 On the day, ");
  expect(blocks("The minister, Ana Berg - she resigned today - left.")).toBe("paragraph0 The minister");
  expect(blocks("Lima won, OK - but by how much is a question.")).toBe("paragraph0 Lima won, OK");
});

test("lines that were wrapped at a column are one paragraph", () => {
  const wrapped = [
    "The ministers of the four countries met in the capital on",
    "Monday to discuss the water of the river that they share",
    "and the dam that one of them means to build before the end",
    "of the decade, which the others say would leave their own",
    "fields without water. They agreed to meet again.",
    "",
    "Nobody was injured.",
  ].join("\n");
  expect(blocks(wrapped)).toBe("paragraph0 The minister\nparagraph0 Nobody was i");
});

test("the dateline's day takes its year from the day of publication", () => {
  const at = (text: string, published: string) => makeArticle({ given: "t", text, published: published as never }).written;
  expect(at("GENEVA, Dec 30 (Reuters) - Talks ended.", "2024-01-02")).toBe("2023-12-30");
  expect(at("GENEVA, July 2 (Reuters) - Talks ended.", "2024-07-03")).toBe("2024-07-02");
  expect(at("GENEVA, July 9 (Reuters) - Talks ended.", "2024-07-03")).toBeNull();
  expect(at("2 July, Geneva: Talks ended on the third day.", "2024-07-03")).toBe("2024-07-02");
  expect(at("Geneva, July 2: Talks ended on the third day.", "2024-07-03")).toBe("2024-07-02");
});

test("normalising keeps quotes, dashes and letters, and twice changes nothing", () => {
  const raw = "“Zo\u00eb” said\u00a0so \u2014 \u200bonce.\r\n\r\n\r\n\r\nA\u0301gnes\ud800 came\u202e back.";
  const once = normalise(raw);
  expect(once).toBe("“Zoë” said so — once.\n\nÁgnes\ufffd came back.");
  expect(normalise(once)).toBe(once);
});

test("a short line that ends with its sources in brackets is a paragraph, one with a remark in brackets a heading", () => {
  expect(blocks("Peru joins the pact. (AFP) (Le Monde)\nIt said no more.\nFull statement (PDF)\nIt ends here.")).toBe(
    "paragraph0 Peru joins t\nparagraph0 It said no m\nheading1 Full stateme\nparagraph1 It ends here",
  );
});
