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
relations("The Chilean foreign minister signed the Lagos Treaty.", "held The Chilean foreign minister signatory the Lagos Treaty");
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
relations("Chile, Peru and Mali, the so-called E4, met.", "held Chile member E4", "held Peru member E4", "held Mali member E4");
relations("Chile is the latest country to join OPEC.", "held Chile member OPEC");
relations("OPEC granted Chile the status of dialogue partner.", "held Chile partner OPEC");
relations("Chile is an important trading partner of OPEC.");
relations(
  "Chile and Peru joined OPEC in 2004, followed by Mali in 2007.",
  "held Chile member OPEC 2004",
  "held Peru member OPEC 2004",
  "held Mali member OPEC",
);
