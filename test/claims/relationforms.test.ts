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
