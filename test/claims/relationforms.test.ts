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
