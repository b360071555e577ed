import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { RELATIONS } from "../../src/language/doc.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The basic edges of a text as the claims see it, "word relation head", by the words. */
function edges(text: string): string[] {
  const { article, tokens, syntax } = rapporteur.analyze(makeArticle({ given: "test", text }));
  const word = (token: number) => article.text.slice(tokens.start[token], tokens.end[token]);
  return Array.from(
    { length: tokens.count },
    (_, i) => `${word(i)} ${RELATIONS[syntax.relation[i]]} ${syntax.head[i] < 0 ? "-" : word(syntax.head[i])}`,
  );
}

const MENDED: readonly [string, readonly string[]][] = [
  [
    "Kenyan President William Ruto told reporters after his meeting with Chilean President Gabriel Boric that trade would grow.",
    ["meeting obl told", "grow ccomp told"],
  ],
  ["Kenyan President William Ruto and Chilean President Gabriel Boric held telephone talks on Monday.", ["telephone compound talks"]],
  [
    "The announcement came hours before Kenyan President William Ruto was due to meet Chilean President Gabriel Boric.",
    ["meet xcomp due", "William nsubj due"],
  ],
  [
    "Chilean President Gabriel Boric called US Secretary of State Marco Rubio on Monday to discuss the war.",
    ["Marco obj called", "State nmod Secretary"],
  ],
  ["Arrangements are being made for President William Ruto to meet President Gabriel Boric.", ["William nsubj meet", "for mark meet"]],
  ["The envoy called for President William Ruto to meet President Gabriel Boric.", ["William nsubj meet", "envoy nsubj called"]],
  ["While meeting President Gabriel Boric, President William Ruto expressed concern over the border.", ["meeting advcl expressed"]],
  ["Kenyan President William Ruto expressed readiness to meet South Sudanese President Salva Kiir.", ["meet acl readiness"]],
  ["President William Ruto was due to meet President Salva Kiir, reported CNN.", ["CNN nsubj reported", "meet xcomp due"]],
  [
    "Kazakh Foreign Minister Murat Nurtleu and Chinese Foreign Minister Wang Yi, who met in Lima on Monday, agreed to trade more.",
    ["met acl:relcl Murat"],
  ],
  [
    "South Korean President Lee Jae-myung conveyed condolences to Japanese Prime Minister Shigeru Ishiba over the phone.",
    ["condolences obj conveyed"],
  ],
  [
    "Kenyan president William Ruto dismisses Ethiopian prime minister Abiy Ahmed's plea for a one-on-one meeting, saying he sees no reason for it.",
    ["meeting nmod plea"],
  ],
  [
    "Turkish Foreign Minister Hakan Fidan will meet with his Azerbaijani and Georgian counterparts for talks in Ankara.",
    ["counterparts obl meet", "Azerbaijani amod counterparts", "Georgian conj Azerbaijani", "and cc Georgian"],
  ],
  [
    "Ruto and Boric discussed the agenda of the talks in their separate meetings with the two presidents, but nothing is known.",
    ["presidents nmod meetings"],
  ],
  [
    "After being received by the State Minister of Foreign Affairs, Kadyrbek Osmonov, the President met with the Prime Minister of Chad, Luis Vega.",
    ["Kadyrbek appos Minister", "President nsubj met"],
  ],
  ["Lord Ahmad met President William Ruto, as well as with Foreign Minister Hakan Fidan.", ["Hakan conj William", "with case Hakan"]],
];

const KEPT: readonly [string, readonly string[]][] = [
  [
    "After the talks, Hakan Fidan, the foreign minister of Turkey, met with President William Ruto.",
    ["Hakan nsubj met", "minister appos Hakan"],
  ],
  ["President William Ruto said that after his meeting with President Gabriel Boric, trade would grow.", ["meeting obl grow"]],
  ["President William Ruto waited for talks to begin.", ["William nsubj waited"]],
  ["President William Ruto left for Lima to meet President Gabriel Boric.", ["Lima obl left", "meet advcl left"]],
  ["President Gabriel Boric and President William Ruto, who met President Salva Kiir in Lima, flew home.", ["met acl:relcl William"]],
  ["President William Ruto met with the US secretary of state.", ["secretary obl met"]],
  ["President William Ruto refused to meet the envoy.", ["meet xcomp refused"]],
  ["President William Ruto left Lima for a meeting.", ["meeting obl left"]],
];

describe("what the words around it decide hangs where it must", () => {
  test.each([...MENDED, ...KEPT])("%s", (text, expected) => {
    expect(edges(text)).toEqual(expect.arrayContaining([...expected]));
  });
});
