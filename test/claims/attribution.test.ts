import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { attributionOf } from "../../src/claims/attribution/attribution.ts";
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
voices("Macron rejected an offer to *meet* Lula.");
voices("Macron was denied a *meeting* with Lula.");
voices("Macron denied a *meeting* with Lula.", "Macron | denied | denies");
voices("Asked whether Macron *met* Lula, Scholz left.");
voices("There was no confirmation that Macron *met* Lula.");
voices("Scholz neither confirmed nor denied that Macron *met* Lula.");
voices("The ministry declined to say whether Macron would *meet* Lula.");
voices("The ministry did not say when Macron would *meet* Lula.");
voices("The ministry has not confirmed that Macron *met* Lula.");
voices("The ministry said Macron would not *meet* Lula.", "The ministry | said | says");
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
voices("Macron will *meet* Lula in Dakar, the Kremlin announced on Tuesday.", "the Kremlin | announced | says | Tuesday");
voices("The Kremlin announced on Tuesday that Macron would *meet* Lula.", "The Kremlin | announced | says | Tuesday");
voices("Macron told Lula that he had *met* Scholz.", "Macron | told | says");
voices("Macron told Le Monde that he would *meet* Lula.", "Macron | told | says");
voices("Macron told a news conference that he had *met* Lula.", "Macron | told | says | a news conference");
voices("Macron told state television on Monday that he would *meet* Lula.", "Macron | told | says | Monday | state television");
voices("Lula was told by Macron that Scholz would *meet* Kishida.", "Macron | told | says");
voices("Macron will *meet* Lula, according to two people familiar with the matter.", "two people | according to | says");
voices("Macron will *meet* Lula, an official said on condition of anonymity.", "an official | said | says");
voices("A senior official, who asked not to be named, said Macron would *meet* Lula.", "A senior official | said | says");
voices("State news agency Tass reported that Macron will *meet* Lula.", "Tass | reported | reports");
voices("The ministry quoted Macron as saying that he *met* Lula.", "The ministry | quoted | says", "Macron | saying | says");
voices("Macron was quoted as saying he *met* Lula.", "Macron | saying | says");
voices("Macron was quoted by the agency as saying he *met* Lula.", "the agency | quoted | says", "Macron | saying | says");
voices("It is rumoured that Macron *met* Lula.", "- | rumoured | reports");
voices("Macron will *meet* Lula in Dakar, according to Kremlin reports.", "Kremlin | according to | says");
voices("According to a statement issued by the foreign ministry, Macron will *meet* Lula.", "the foreign ministry | According to | says");
voices("Macron will *meet* Lula, according to a statement from the foreign ministry.", "the foreign ministry | according to | says");
voices("Sources in Dakar say that Macron *met* Lula.", "- | say | says");
voices("It was announced on Monday that Macron will *meet* Lula.", "- | announced | says | Monday");
voices("Scholz said that Macron had left Dakar, adding that he would *meet* Lula.", "Scholz | adding | says");
voices(
  "Macron will *meet* Lula in Dakar, the agency quoted a foreign ministry spokesman as saying.",
  "the agency | quoted | says",
  "a foreign ministry spokesman | saying | says",
);
voices("Macron is rumoured to have *met* Lula.", "- | rumoured | reports");
voices("There are reports that Macron *met* Lula.", "- | reports | reports");
voices("A spokesman for the ministry said that Macron would *meet* Lula.", "A spokesman | said | says");
voices("In a statement, the ministry said Macron had *met* Lula.", "the ministry | said | says | In a statement");
voices("The ministry said in a statement on Friday that Macron *met* Lula.", "The ministry | said | says | Friday | in a statement");
voices("Macron, the ministry said, will *meet* Lula.", "the ministry | said | says");
voices('"I will *meet* Lula on Friday," Macron said.', "Macron | said | says");
voices('"I will *meet* Lula," he told reporters.', "he | told | says | reporters");
voices("Macron wrote on X that he had *met* Lula.", "Macron | wrote | says");
voices("Macron tweeted that he *met* Lula.", "Macron | tweeted | says");
voices("Scholz denied that Macron told Lula he would *meet* Kishida.", "Scholz | denied | denies", "Macron | told | says");
voices("Macron confirmed his *meeting* with Lula.", "Macron | confirmed | confirms");
voices("Macron announced a *meeting* with Lula.", "Macron | announced | says");
voices("The ministry denied reports of a *meeting* between Macron and Lula.", "The ministry | denied | denies", "- | reports | reports");
voices("Macron is understood to have *met* Lula.", "- | understood | reports");
voices("Macron apparently *met* Lula.", "- | apparently | reports");
voices("As the ministry announced, Macron will *meet* Lula.", "the ministry | announced | says");
voices("Macron said Lula had told him that Scholz would *meet* Kishida.", "Macron | said | says", "Lula | told | says");
voices("Asked about the *talks*, Macron said nothing.");
voices("Macron, who said he was ill, *met* Lula.");
voices("Macron told Lula at their *meeting* that he was ill.");
voices("Macron said after the *meeting* that he was pleased.");
voices("Macron said during his *meeting* with Lula that prices would fall.");
voices("Macron *met* Lula, whom he said he admired.");
voices("After he *met* Lula, Macron told reporters that he was pleased.");
voices("The minister added that Macron would *meet* Lula.", "The minister | added | says");
voices("The minister warned that Macron would not *meet* Lula.", "The minister | warned | says");
voices("The minister hinted that Macron would *meet* Lula.", "The minister | hinted | says");
voices("Speaking in Dakar, Macron said he would *meet* Lula.", "Macron | said | says");
voices("Macron said, speaking to reporters, that he would *meet* Lula.", "Macron | said | says");
voices("The announcement that Macron will *meet* Lula surprised many.", "- | announcement | says");
voices("News that Macron had *met* Lula spread quickly.", "- | News | reports");
headline("Macron to *meet* Lula: Elysee", "Elysee | : | says");
headline("Kremlin: Macron to *meet* Lula", "Kremlin | : | says");
headline("Macron to *meet* Lula");
voices("Macron confirmed the pledge during a *meeting* with Lula.");
voices("Macron announced plans for a *meeting* with Lula.", "Macron | announced | says");
voices("Macron's cabinet says he and Lula *spoke* by telephone and agreed on a date.", "Macron's cabinet | says | says");
voices("Peru handed the chair to Chile as the 43rd *summit* of the bloc concluded in Lima.");
