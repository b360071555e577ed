import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * Forms in which news tells by the way who belongs to a body, is asked to, leaves it or chairs it, each with ten sets of names: % ^ ~ are states, # is a
 * body and @ a person; behind the arrow stands what each is.
 */
const FORMS = [
  "%, ^ and ~ were on Friday elected to serve as non-permanent members of the UN Security Council. > % member, ^ member, ~ member",
  "%, ^ and ~, as the victors of the war, occupy a permanent seat on the UN Security Council. > % permanent member, ^ permanent member, ~ permanent member",
  "% and ^ were among six countries invited Thursday to join #. > % acceding, ^ acceding",
  "% and ^ were also invited to enter # on Jan. 1. > % acceding, ^ acceding",
  "The pact was the work of the founding fathers of #: %, ^ and ~. > % member, ^ member, ~ member",
  "The summit marked the admission of % and ^ as the newest members of #. > % member, ^ member",
  "% has become the first country to withdraw from #. > % former member",
  "% has confirmed its intention to rejoin #. > % acceding",
  "%, the minister said, was one of the small states of #. > % member",
  "% is the current chair of the Bureau of #. > % chair",
  "# met on Monday. Outgoing chair @ spoke. > @ former chair",
  "# met on Monday. Prime Minister @ assumed the six-month rotational chairmanship on 1 July. > @ chair",
  "@, President of the UN Human Rights Council, opened the session. > @ chair",
  "@ was appointed today in Brussels, Belgium as Special Representative of # in Haiti. > @ envoy",
  "@ was named on Monday to the post of UN envoy for Haiti. > @ envoy",
  "% has signed but not ratified the Lagos Treaty. > % signatory",
  "% ratified the European Union's Treaty of Lagos. > % party",
  "% and ^ fell out over fish. Both countries are members of #. > % member, ^ member",
  "% and ^ fell out over fish. Both countries belong to #. > % member, ^ member",
  "%, ^ and the United Arab Emirates (UAE) were elected to the UN Security Council. > % member, ^ member, United Arab Emirates member",
  "% was elected to the IAEA's Board of Governors. > % member",
  "% has left the Pacific Islands Forum. > % former member",
  "Ministers met under %'s ASEAN 2025 chairmanship. > % chair",
  "% is now the only state that has not ratified the Lagos Convention. > % not a party",
  "The P5+1 (the five permanent members of the UN Security Council plus %) met. > % member",
  "The E3+3 (the three European countries of %, ^ and ~ plus Canada and Japan) met. > % member, ^ member, ~ member, Canada member, Japan member",
  // What only looks like it.
  "%, ^ and ~ fell out over fish. Both countries are members of #. >",
  "% and ^ fell out over fish. Both countries met members of #. >",
  "The talks are about %'s accession to the Treaty of Amity after the summit of #. >",
  "% has left the Pacific Islands Forum to its fate. >",
  "% and ^ were among six countries invited Thursday to a meeting of #. >",
  "% would become the first country to withdraw from #. >",
  "% was one of the small states whose ministers met those of #. >",
  "@ was appointed today in Brussels as minister for talks with #. >",
  "# met on Monday. The outgoing chair of the board, @, spoke. >",
  "% signed a deal with ^ on the Lagos Treaty's archive. >",
];
const STATES = "Norway,Kenya,Vietnam,the United States,Kyrgyzstan,Mali,the Philippines,Chad,Peru,Turkey,Samoa".split(",");
const BODIES = ["NATO", "the European Union", "the African Union", "ASEAN", "Mercosur"];
const PEOPLE = ["Ana Torres", "Emmanuel Macron", "Kim Min-jae", "Musa Bako", "Tharman Shanmugaratnam"];
const SETS = 10;

function filled(form: string, nth: number): { readonly text: string; readonly should: string } {
  const state = (k: number) => STATES[(nth + form.length + k * 3) % STATES.length];
  const names: Readonly<Record<string, string>> = {
    "%": state(0),
    "^": state(1),
    "~": state(2),
    "#": BODIES[nth % BODIES.length],
    "@": PEOPLE[(nth + 2) % PEOPLE.length],
  };
  const [text, told] = form.split(">").map((part) => part.trim().replace(/[%^~#@]/g, (sign) => names[sign]));
  return { text: text.replace(/(^|\. )the /g, "$1The "), should: bare(told === "" ? [] : told.split(", ")) };
}

function bare(lines: readonly string[]): string {
  return [...new Set(lines.map((line) => line.replace(/^(?:the|prime minister|outgoing chair) /i, "")))].sort().join("; ");
}

function told(text: string): string {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text }));
  return bare(
    claims.flatMap(({ happening }) =>
      happening.kind === "relation" && happening.member !== null ? [`${happening.member.text} ${happening.role}`] : [],
    ),
  );
}

test.each(FORMS)("%s", (form) => {
  const wrong = Array.from({ length: SETS }, (_, nth) => filled(form, nth)).filter(({ text, should }) => told(text) !== should);
  expect(wrong.length, wrong.map(({ text }) => `${text} ${told(text)}`).join("\n")).toBe(0);
});
