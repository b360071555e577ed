import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Gathering } from "../../src/claims/claim.ts";
import { plainAt, rederive } from "../../src/claims/derivations.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

/** A text and the gatherings it tells of, a line each: name, body, ordinal, place. */
function gatherings(text: string, ...expected: string[]): void {
  test(text, () => {
    const article = makeArticle({ given: "test", text });
    const claims = rapporteur.read(article).claims.filter((claim) => claim.happening.kind === "gathering");
    const lines = claims.map((claim) => {
      const { name, series, ordinal, place } = claim.happening as Gathering;
      return [name.text, series?.text ?? "-", ordinal ?? "-", place?.text ?? "-"].join(" | ");
    });
    expect(lines).toEqual(expected);
    for (const claim of claims)
      for (const path of ["name", "series", "ordinal", "place"])
        if (path in claim.evidence) expect(rederive(claim, path, article.text, lexicon), path).toEqual(plainAt(claim, path));
  });
}

gatherings("They agreed at the Brussels summit.", "the Brussels summit | - | - | Brussels");
gatherings("The NATO Leaders’ Summit in Vilnius ended.", "The NATO Leaders’ Summit in Vilnius | NATO | - | Vilnius");
gatherings(
  "The 3rd African Union Heads of State and Government Summit in Accra ended.",
  "The 3rd African Union Heads of State and Government Summit in Accra | African Union | 3 | Accra",
);
gatherings(
  "The chancellor will attend the 31st Regular Meeting of the Conference of Heads of Government of the African Union in Porto.",
  "the 31st Regular Meeting of the Conference of Heads of Government of the African Union in Porto | the African Union | 31 | Porto",
);
gatherings(
  "The envoys spoke at the Arab League Foreign Ministers' Meeting in Porto.",
  "the Arab League Foreign Ministers' Meeting in Porto | Arab League | - | Porto",
);
gatherings("Chad hosted the Ministerial Meeting of the GCC in Porto.", "the Ministerial Meeting of the GCC in Porto | the GCC | - | Porto");
gatherings(
  "Chad hosted the third Japan–Pacific Island Countries Leaders’ Meeting in Porto.",
  "the third Japan–Pacific Island Countries Leaders’ Meeting in Porto | - | 3 | Porto",
);
gatherings(
  "The Extraordinary Summit of ECOWAS Heads of State and Government was held in Porto.",
  "The Extraordinary Summit of ECOWAS Heads of State and Government | ECOWAS | - | Porto",
);
gatherings(
  "The High-level Meeting of the Lower Niger Dialogue was held in Porto.",
  "The High-level Meeting of the Lower Niger Dialogue | - | - | Porto",
);
gatherings("The Annual General Meeting of Shareholders was held in Porto.");
gatherings("The Town Meeting in Porto was held on Monday.");
gatherings("The Business Leaders' Meeting in Porto was held on Monday.");
gatherings("The Diamond League Meeting in Porto drew athletes from Chad.");
gatherings("The Council of Ministers Meeting in Porto approved the budget.");
gatherings("The Organization of the Islamic Conference will meet in Porto.");
gatherings("The Lakes Methodist Conference rejected the plan on Monday.");
gatherings("Chad met members of the Lakes Conference, an alliance of separatists.");
gatherings("The chairman of the Munich Security Conference visited Porto.");
gatherings("The summit began with a ceremony.");
gatherings("European leaders gathered in Lyon for a summit on migration.", "summit on migration | - | - | Lyon");
gatherings("The technology summit in Porto drew crowds.");
gatherings("The conference on beetles in Porto was held online.");
gatherings("The peace conference in Porto ended without a deal.", "The peace conference in Porto | - | - | Porto");
gatherings("The leaders of Chad and Niger held their first summit in Porto.");
gatherings(
  "The Arab League summit in Tunis began on Monday. The summit opened with a speech.",
  "The Arab League summit in Tunis | Arab League | - | Tunis",
);

gatherings("The mountain's summit in Nepal lost a metre.");
gatherings("Arab League summits are held every year in Tunis.");
gatherings("The Chadian president addressed Congress and the Malian Congress.");

/** How many gatherings a text's claims tell of. */
function countOf(text: string, count: number): void {
  test(text, () => {
    const { claims } = rapporteur.read(makeArticle({ given: "test", text }));
    const ids = claims.flatMap(({ happening }) => (happening.kind === "gathering" ? [happening.gathering.chain] : []));
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(count);
  });
}

countOf("This year's Arab League summit will be held on Monday. Chad will attend the Cairo summit.", 1);
countOf("The Arab League summit in Tunis ends on Monday. Chad will attend the Arab summit.", 1);
countOf("The Arab League summit in Tunis began on Monday. Chad will attend the Algiers summit.", 2);
countOf("The Arab League summit began. The NATO summit in Vilnius ended. Chad will attend the Vilnius summit.", 2);

countOf("The 29th ECOWAS summit will be held in Tunis. Chad prepares the 29th Ordinary Summit of Heads of State and Government.", 1);
countOf("The 29th ECOWAS summit will be held in Tunis. Chad prepares the 30th Ordinary Summit of Heads of State and Government.", 2);

test("a number of two words counts once, and once in the sentence", () => {
  const read = (text: string) => rapporteur.read(makeArticle({ given: "test", text })).claims;
  const counted = (text: string) =>
    read(text).flatMap(({ happening }) =>
      happening.kind === "gathering" ? happening.counts.map(({ value, of }) => `${value} ${of}`) : [],
    );
  expect(counted("Thirty-six senior officials will take part in the NATO summit in Vilnius.")).toEqual(["36 official"]);
  expect(counted("Twenty-seven leaders attended the NATO summit in Vilnius.")).toEqual(["27 leader"]);
  expect(counted("The first two presidents attended the NATO summit in Vilnius.")).toEqual(["2 president"]);
});

// The General Assembly as the leaders' week, and as the body at its work.
gatherings(
  "They met on the sidelines of the U.N. General Assembly in New York.",
  "U.N. General Assembly | the U.N. General Assembly | - | New York",
);
gatherings(
  "She flew to New York for the United Nations General Assembly.",
  "United Nations General Assembly | the United Nations General Assembly | - | -",
);
gatherings("The UN General Assembly, which took place this week, ended.", "UN General Assembly | The UN General Assembly | - | -");
gatherings("Chile will attend the UN General Assembly.", "UN General Assembly | the UN General Assembly | - | -");
gatherings("The UN General Assembly voted on Tuesday.");
gatherings("Chile asked for the UN General Assembly to vote.");
gatherings("Kenya spoke to the UN General Assembly on Tuesday.");
gatherings("Fiji said it would rejoin the Pacific Islands Forum.");
