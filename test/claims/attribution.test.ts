import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { attributionOf } from "../../src/claims/attribution.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

/** A text with a happening's word between stars, and the voices over it, outermost first: who, by which word, stance, when, where. */
function voices(marked: string, ...expected: string[]): void {
  test(marked, () => check(marked, null, expected));
}

function headline(marked: string, ...expected: string[]): void {
  test(marked, () => check("Nothing.", marked, expected));
}

function check(text: string, title: string | null, expected: readonly string[]): void {
  const marked = title ?? text;
  const bare = marked.replaceAll("*", "");
  const article = makeArticle({ given: "test", title: title === null ? null : bare, text: title === null ? bare : text });
  const doc = rapporteur.analyze(article);
  const { attribution, evidence } = attributionOf(doc, doc.tokens.start.indexOf(marked.indexOf("*")), lexicon);
  const lines = attribution.map(({ source, wording, stance, when, setting }) =>
    [source?.text ?? "-", wording, stance, ...(when === null ? [] : [when.text]), ...(setting === null ? [] : [setting.text])].join(" | "),
  );
  expect(lines).toEqual(expected);
  attribution.forEach(({ wording }, i) => {
    const [span] = evidence[`attribution.${i}.wording`].spans;
    expect(article.text.slice(span.start, span.end)).toBe(wording);
  });
}

voices("Macron *met* Lula in Dakar.");
voices("Macron said that Lula *met* Scholz.", "Macron | said | says");
voices("Macron said Lula *met* Scholz on Friday.", "Macron | said | says");
voices("According to the ministry, Macron will *meet* Lula.", "the ministry | According to | says");
voices("Macron will *meet* Lula, according to the ministry.", "the ministry | according to | says");
voices("Macron will *meet* Lula in Dakar, the ministry announced on Tuesday.", "the ministry | announced | says | Tuesday");
voices("Macron will *meet* Lula in Dakar, Scholz said.", "Scholz | said | says");
voices("Macron told Scholz that Lula would *meet* Kishida.", "Macron | told | says");
voices("Macron told reporters that he would *meet* Lula.", "Macron | told | says | reporters");
voices("Macron said in a statement that he would *meet* Lula.", "Macron | said | says | in a statement");
voices("Macron reportedly *met* Lula.", "- | reportedly | reports");
voices("Macron allegedly *met* Lula.", "- | allegedly | alleges");
voices("Officials said Macron *met* Lula.", "Officials | said | says");
voices("Macron is said to have *met* Lula.", "- | said | reports");
voices("Macron denied that he *met* Lula.", "Macron | denied | denies");
voices("Macron denied *meeting* Lula.", "Macron | denied | denies");
voices("Macron confirmed that he had *met* Lula.", "Macron | confirmed | confirms");
voices("Scholz claimed that Macron *met* Lula.", "Scholz | claimed | alleges");
voices("Scholz said Macron had denied that he *met* Lula.", "Scholz | said | says", "Macron | denied | denies");
voices("According to Scholz, Macron said that he *met* Lula.", "Scholz | According to | says", "Macron | said | says");
voices("Macron, who *met* Lula, said that the talks were useful.");
voices("After Macron *met* Lula, Scholz said that he was pleased.");
voices("Macron said the *talks* had been cancelled.", "Macron | said | says");
voices("It was reported that Macron *met* Lula.", "- | reported | reports");
voices("Macron announced on Monday that he would *meet* Lula.", "Macron | announced | says | Monday");
voices("Scholz, who said that Macron *met* Lula, left Dakar.", "Scholz | said | says");
voices("Macron has *met* Lula, a spokesman for the ministry said.", "a spokesman | said | says");
headline("Macron to *meet* Lula: Elysee", "Elysee | : | says");
headline("Kremlin: Macron to *meet* Lula", "Kremlin | : | says");
headline("Macron to *meet* Lula");
