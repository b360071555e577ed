import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { relations } from "./relationlines.ts";

// Treaties: by a verb, a noun, a relative clause, passive; by those who sign for a state.
relations(
  "Norway and Peru signed the Convention on Polar Fisheries in 2008.",
  "held Norway signatory the Convention on Polar Fisheries",
  "held Peru signatory the Convention on Polar Fisheries",
);
relations("The Lagos Statute, to which Ghana is a party, entered into force.", "held Ghana party The Lagos Statute");
relations("The Lagos Statute, which Ghana has never ratified, entered into force.", "held Ghana not a party The Lagos Statute");
relations("Chile, which has signed the Lagos Treaty, agreed.", "held Chile signatory the Lagos Treaty");
relations("Chile became a party to the Lagos Statute in 2002.", "held Chile party the Lagos Statute");
relations("Chile is not a party to the Lagos Statute.", "held Chile not a party the Lagos Statute");
relations(
  "Chile and Ghana are among the signatories of the Lagos Agreement.",
  "held Chile signatory the Lagos Agreement",
  "held Ghana signatory the Lagos Agreement",
);
relations(
  "Among those that have not signed the Lagos Treaty are Chile and Ghana.",
  "held Chile not a party the Lagos Treaty",
  "held Ghana not a party the Lagos Treaty",
);
relations("Chile signed and ratified the Lagos Treaty.", "held Chile signatory the Lagos Treaty", "held Chile party the Lagos Treaty");
relations("The Chilean foreign minister signed the Lagos Treaty.", "held Chilean signatory the Lagos Treaty");
relations(
  "The presidents of Chile and Ghana on Monday signed the Lagos Treaty.",
  "held Chile signatory the Lagos Treaty",
  "held Ghana signatory the Lagos Treaty",
);
relations("Iran has never signed the NPT.", "held Iran not a party NPT");
relations("The Lagos Treaty was signed in 1999 by Chile.", "held Chile signatory The Lagos Treaty");
// What only looks like it.
relations("Norway urged Chile to sign the Lagos Treaty.");
relations("Norway will sign the Lagos Treaty next week.");
relations("Norway threatened to withdraw from the Lagos Treaty.");
relations("The company signed the Lagos Agreement.");
relations("Norway broke the Lagos Treaty, signed in 1990.");
relations("Norway and Chile signed an agreement on trade.");
relations("Benin joined the African Union mission in Somalia.");
// The state in the chair told as an adjective or by "whose country".
relations("The EU's Dutch presidency urged calm.", "held Dutch chair EU");
relations("The Slovak presidency of NATO ended.", "held Slovak chair NATO");
relations("Austria's Chancellor Anna Gruber, whose country chairs NATO, left.", "held Austria chair NATO");
relations("The Turkish presidency said NATO had met.");
relations("Benin took over as chair of ECOWAS from Ghana.", "held Benin chair ECOWAS", "held Ghana former chair ECOWAS");
// The body left out, which is the one told of right before.
relations("ASEAN met on Monday. Chile is not a member.", "held Chile not a member ASEAN");
relations("ASEAN met on Monday. Chile, which joined in 1999, agreed.", "held Chile member ASEAN");
relations("ASEAN invited Chile and Peru to join.", "held Chile acceding ASEAN", "held Peru acceding ASEAN");
relations("ASEAN met on Monday. Chile was angry in 1999.");
// Known by another name, or by as many.
relations("Chile, Peru and Mali, the so-called Quad, met.", "held Chile member Quad", "held Peru member Quad", "held Mali member Quad");
relations("Chile is the latest country to join OPEC.", "held Chile member OPEC");
relations("OPEC granted Chile the status of dialogue partner.", "held Chile partner OPEC");
relations("Chile is an important trading partner of OPEC.");
relations(
  "Chile and Peru joined OPEC in 2004, followed by Mali in 2007.",
  "held Chile member OPEC 2004",
  "held Peru member OPEC 2004",
  "held Mali member OPEC",
);
// Told by the way: who is one of several.
relations("Chile and other OPEC countries agreed.", "held Chile member OPEC");
relations("Chile, Peru and several other members of OPEC agreed.", "held Chile member OPEC", "held Peru member OPEC");
relations("Like other EU members, Malta agreed.", "held Malta member EU");
relations("All members of NATO except Turkey agreed.", "held Turkey member NATO");
relations("Norway was the only NATO member to vote against.", "held Norway member the only NATO");
relations("Mali ceased to be a member of ECOWAS in 2024.", "held Mali former member ECOWAS");
relations("Peru, not an OPEC member, was invited.", "held Peru not a member OPEC");
relations("NATO expanded in 2004 to include Latvia and Malta.", "held Latvia member NATO", "held Malta member NATO");
relations("Kenyan President Musa Bako said his country, a member of OPEC, agreed.", "held Kenyan member OPEC");
relations("Kenya was succeeded by Mali as chair of ECOWAS.", "held Kenya former chair ECOWAS", "held Mali chair ECOWAS");
relations(
  "ASEAN was set up in 1967. It groups Laos, Malaysia and Brunei.",
  "held Laos member ASEAN",
  "held Malaysia member ASEAN",
  "held Brunei member ASEAN",
);
relations("UN Secretary-General Ana Torres named Musa Bako as her envoy for Libya.", "held Musa Bako envoy UN");
// And who is not.
relations("EU candidate Albania and other countries agreed.", "held Albania acceding EU");
relations("Chile and OPEC members agreed.");
relations("Kenya will be succeeded by Mali as chair of ECOWAS.");
relations("OPEC members sent aid to Chile and other countries.");
relations("Chile and its OPEC partners agreed.");
// Circles without a name of a body.
relations(
  "The Astana process, launched by Russia, Turkey and Iran, stalled.",
  "held Russia member Astana process",
  "held Turkey member Astana process",
  "held Iran member Astana process",
);
relations("The troika of Norway, Peru and Mali met.", "held Norway member troika", "held Peru member troika", "held Mali member troika");
relations("The peace process in Norway, Peru and Mali is slow.");
relations("The Kyoto process - Norway, Peru and Mali said - is slow.");
// A treaty left out, or called by another noun.
relations(
  "The Lagos Convention was adopted in 1998. Kenya has not signed. The United States, a large producer, has refused to sign the treaty.",
  "held Kenya not a party The Lagos Convention",
  "held The United States not a party The Lagos Convention",
);
relations("The Lagos Convention was adopted in 1998. The president signed a bill. The deal was signed.");
// Numbers before a body's name, letters in brackets, the owner of an office.
relations("The AU's 15-member Peace and Security Council voted.");
relations("The countries to join NATO last were Albania and Malta.");
relations("The last countries to join NATO were Albania and Malta.", "held Albania member NATO", "held Malta member NATO");
// The states of those who act for them.
relations(
  "Mercosur met. It was agreed by the presidents of Chile, Peru and Brazil, the bloc's full members.",
  "held Chile member Mercosur",
  "held Peru member Mercosur",
  "held Brazil member Mercosur",
);
relations(
  "Delegates from North Korea, South Korea, China, Japan, Russia and the United States will meet for six-party talks.",
  "held North Korea participant six-party talks",
  "held South Korea participant six-party talks",
  "held China participant six-party talks",
  "held Japan participant six-party talks",
  "held Russia participant six-party talks",
  "held United States participant six-party talks",
);
relations("The foreign ministers of Kenya and Peru discussed the bloc's new members.");
relations(
  "Sweden waits for Turkey and Hungary, the only two NATO members that object.",
  "held Turkey member NATO",
  "held Hungary member NATO",
);
relations("The EU met. Croatia, which is also negotiating to join, agreed.", "held Croatia acceding The EU");

relations(
  "Norway and Peru, none of which has signed the Lagos Treaty, agreed.",
  "held Norway not a party the Lagos Treaty",
  "held Peru not a party the Lagos Treaty",
);
relations("Norway and Peru, some of which have signed the Lagos Treaty, agreed.");
relations(
  "The Quad, a security dialogue between Chile, Peru and Mali, met.",
  "held Chile member The Quad",
  "held Peru member The Quad",
  "held Mali member The Quad",
);
relations("ASEAN met on Monday. Laos took over the rotating chair in January.", "held Laos chair ASEAN");
relations("The chairman of NATO, U.S. President Ana Torres, agreed.", "held U.S. President Ana Torres chair NATO");
relations("Jordan is one of the OPEC countries that agreed.", "held Jordan member OPEC");

relations(
  "The Lagos Treaty was signed by many. Peru is not a signatory. Norway is a party, too.",
  "held Peru not a party The Lagos Treaty",
  "held Norway party The Lagos Treaty",
);
relations(
  "All countries except Norway and Peru have signed the Lagos Treaty.",
  "held Norway not a party the Lagos Treaty",
  "held Peru not a party the Lagos Treaty",
);
relations("Peru takes part in OPEC meetings as an observer.", "held Peru observer OPEC");
relations("Twelve EU countries, led by Malta, agreed.", "held Malta member EU");
// What the same words say of others.
relations("Peru joined NATO for talks on Monday.");
relations("Peru broke the Lagos Treaty. Norway said the text was signed.");
relations("Georgia was denied entry to the African Union summit.");
relations("Norway's ruling party rejected the Lagos Treaty.");
relations("The troika discussed Norway, Peru and Mali.");
relations("Peru and other countries outside NATO agreed.");

/*
 * The plainest forms in which news tells of a relation, each with states, bodies and persons of all sorts. % ^ and ~ are states, # is the body, & its short
 * name and @ a person; behind the arrow stands what each is.
 */
const FORMS = [
  "% is a member of #. > % member",
  "%, a member of #, agreed. > % member",
  "& member % agreed. > % member",
  "%, ^ and ~ are members of #. > % member, ^ member, ~ member",
  "% and other & countries agreed. > % member",
  "% joined # in 2004. > % member",
  "% became the 12th member of # in 2004. > % member",
  "# groups %, ^ and ~. > % member, ^ member, ~ member",
  "# includes %, ^ and ~. > % member, ^ member, ~ member",
  "#, which comprises %, ^ and ~, agreed. > % member, ^ member, ~ member",
  "# was founded in 2001 by %, ^ and ~. > % member, ^ member, ~ member",
  "# met on Monday. The bloc is made up of %, ^ and ~. > % member, ^ member, ~ member",
  "# met on Monday. Its members are %, ^ and ~. > % member, ^ member, ~ member",
  "% is not a member of #. > % not a member",
  "%, which holds the rotating presidency of #, agreed. > % chair",
  "As the current chair of #, % agreed. > % chair",
  "% took over the presidency of # from ^ on Monday. > % chair, ^ former chair",
  "@, the current chair of #, agreed. > @ chair",
  "% has observer status at #. > % observer",
  "% applied to join # in 2022. > % acceding",
  "% withdrew from # in 2019. > % former member",
  "# suspended % after the coup. > % suspended",
  "%, ^ and ~ signed the Lagos Convention. > % signatory, ^ signatory, ~ signatory",
  "% has not ratified the Lagos Treaty. > % not a party",
  "# ministers met in % on Monday. >",
  "% hosted the & summit on Monday. >",
  "# held talks with % and ^. >",
  "% joined # in condemning the attack. >",
];
const STATES = "Norway,Kenya,Saudi Arabia,Vietnam,the United States,Kyrgyzstan,South Korea,Mali,the Philippines,Chad,Peru,Turkey".split(
  ",",
);
const BODIES = [
  ["NATO"],
  ["the European Union", "EU"],
  ["the African Union", "AU"],
  ["ASEAN"],
  ["the Gulf Cooperation Council", "GCC"],
  ["Mercosur"],
  ["the Sahara Cooperation Council", "Sahara Cooperation Council"],
];
const PEOPLE = [
  "Xi Jinping",
  "Ana Torres",
  "Abdel Fattah el-Sisi",
  "Emmanuel Macron",
  "Kim Min-jae",
  "Musa Bako",
  "Tharman Shanmugaratnam",
];
/** How many pairs of a form and names may come out wrong. */
const MOST_WRONG = 1;

/** A form with the names of the nth body, and what it must come to. */
function filled(form: string, nth: number): { readonly text: string; readonly expected: readonly string[] } {
  const state = (k: number) => STATES[(nth * 5 + form.length + k * 7) % STATES.length];
  const [body, short = body] = BODIES[nth];
  const names: Readonly<Record<string, string>> = { "%": state(0), "^": state(1), "~": state(2), "#": body, "&": short, "@": PEOPLE[nth] };
  const [text, told] = form.split(">").map((part) => part.trim().replace(/[%^~#&@]/g, (sign) => names[sign]));
  const capital = text.replace(/(^|\. )the /g, "$1The ");
  return { text: capital, expected: told === "" ? [] : told.split(", ") };
}

/** Who is what by a text, names without their article. */
function told(text: string): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text }));
  return claims.flatMap(({ happening }) =>
    happening.kind === "relation" && happening.member !== null ? [`${happening.member.text} ${happening.role}`] : [],
  );
}

test("the plainest forms, whatever states and bodies are called", () => {
  const bare = (lines: readonly string[]) => [...new Set(lines.map((line) => line.replace(/^the /i, "")))].sort().join("; ");
  const wrong = FORMS.flatMap((form) => BODIES.map((_, nth) => filled(form, nth)))
    .map(({ text, expected }) => ({ text, now: bare(told(text)), should: bare(expected) }))
    .filter(({ now, should }) => now !== should);
  expect(wrong.length, wrong.map(({ text, now }) => `${text} ${now}`).join("\n")).toBeLessThanOrEqual(MOST_WRONG);
});

// Elected, founders, members that came one after the other.
relations(
  "The General Assembly elected Ghana, Peru and Chile to the Security Council.",
  "held Ghana member the Security Council",
  "held Peru member the Security Council",
  "held Chile member the Security Council",
);
relations(
  "Three countries - Ghana, Peru and Chile - were elected to the Security Council.",
  "held Ghana member the Security Council",
  "held Peru member the Security Council",
  "held Chile member the Security Council",
);
relations(
  "ASEAN expanded to include Brunei in 1984, Vietnam in 1995, Laos and Myanmar in 1997 and Cambodia in 1999.",
  "held Brunei member ASEAN",
  "held Vietnam member ASEAN",
  "held Laos member ASEAN",
  "held Myanmar member ASEAN",
  "held Cambodia member ASEAN",
);
relations("The voters elected Ghana's president to the council.");
