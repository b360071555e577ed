import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Claim, Statement } from "../../src/claims/claim.ts";
import { plainAt, rederive } from "../../src/claims/derivations.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

function statements(text: string): { article: ReturnType<typeof makeArticle>; claims: Claim[] } {
  const article = makeArticle({ given: "statements", text });
  return { article, claims: rapporteur.read(article).claims.filter((claim) => claim.happening.kind === "statement") };
}

/** Asserts who said what, to whom and when, for all statements of a text; each value must follow from its evidence. */
function check(text: string, ...expected: readonly string[]): void {
  test(text, () => {
    const { article, claims } = statements(text);
    expect(claims.map(told)).toEqual(expected);
    for (const claim of claims)
      for (const path of Object.keys(claim.evidence))
        expect(rederive(claim, path, article.text, lexicon), path).toEqual(plainAt(claim, path));
  });
}

function told(claim: Claim): string {
  const { speaker, addressee, words, manner } = claim.happening as Statement;
  const to = addressee === null ? "" : ` to ${addressee.text}`;
  const when = claim.when === null ? "" : ` (${claim.when.text})`;
  return `${claim.status} ${manner}: ${speaker.text}${to}${when}: ${words?.text}`;
}

describe("quoted words", () => {
  check(
    "“We will keep the border open,” Angela Merkel said on Tuesday.",
    "held direct: Angela Merkel (Tuesday): We will keep the border open,",
  );
  check(
    "Angela Merkel told reporters: “We will keep the border open.”",
    "held direct: Angela Merkel to reporters: We will keep the border open.",
  );
  check("Emmanuel Macron called the plan “a step backwards”.", "held mixed: Emmanuel Macron: a step backwards");
  check("“We will keep the border open,” he said.");
  check("The plan is known as the “grey zone”.");
});

describe("indirect speech", () => {
  check("Angela Merkel said that the border would stay open.", "held indirect: Angela Merkel: the border would stay open");
  check("France announced that it would leave the talks.", "held indirect: France: it would leave the talks");
  check("Experts said that the border would stay open.");
  check("Angela Merkel refused to say that the border would stay open.");
});

describe("a quotation that says when of its own", () => {
  check("“We will meet on Friday,” said Angela Merkel.", "held direct: Angela Merkel: We will meet on Friday,");
});

describe("somebody whom no table of words knows", () => {
  check(
    "“Nobody here has seen the ferry,” one of the islanders said on Tuesday.",
    "held direct: one of the islanders (Tuesday): Nobody here has seen the ferry,",
  );
  check("“It is too early to say that,” her office said.", "held direct: her office: It is too early to say that,");
  check("“It is too early to say that,” said two islanders.", "held direct: two islanders: It is too early to say that,");
  check("“It is too early to say that,” the islander's wife yesterday.");
});

describe("who speaks", () => {
  check(
    "“It is a good day for us all,” Sergio Gomez, lawmaker for the ruling Labour Party said on Thursday.",
    "held direct: Sergio Gomez (Thursday): It is a good day for us all,",
  );
  check(
    "Asked of the leader of Malta, Mr Aldo Vella, the President of Cyprus said, “I have nothing to say on that.”",
    "held direct: the President of Cyprus: I have nothing to say on that.",
  );
  check(
    '"I am glad that the issue is settled at last.\n\n"We can now begin our work in peace," Rafael Grossi said.',
    "held direct: Rafael Grossi: I am glad that the issue is settled at last.",
    "held direct: Rafael Grossi: We can now begin our work in peace,",
  );
  check(
    "Asked of the words used by the Greek leader, Mr Aldo Vella, the President of Cyprus said, “I have nothing to say on that.”",
    "held direct: the President of Cyprus: I have nothing to say on that.",
  );
  check(
    "Speaking after the visit to Oslo, Angela Merkel said:\n\nI was glad to see Oslo again, and to hear our hosts.\n\nWe will be back.",
    "held direct: Angela Merkel: I was glad to see Oslo again, and to hear our hosts.",
    "held direct: Angela Merkel: We will be back.",
  );
  check("Speaking after the visit to Oslo, Angela Merkel said:\n\nTimetable.\n\nThe ferry to Oslo left at noon and came back at night.");
});

describe("a statement by the one whom the title names", () => {
  const title = "Statement from President Joe Biden on Latvia";
  const said = (text: string) => {
    const article = makeArticle({ given: "test", title, text });
    const claims = rapporteur.read(article).claims.filter((claim) => claim.happening.kind === "statement");
    return claims.map((claim) => `${(claim.happening as Statement).speaker.text}: ${(claim.happening as Statement).words?.text}`);
  };
  test("words without another speaker are theirs, and so are those of I", () => {
    expect(said("I stood in Riga and said, “we will keep every promise we made.”")).toEqual([
      "President Joe Biden: we will keep every promise we made.",
    ]);
  });
  test("words of somebody else are not", () => {
    expect(said("As Angela Merkel said, “we will keep every promise we made.”")).toEqual([
      "Angela Merkel: we will keep every promise we made.",
    ]);
  });
});
