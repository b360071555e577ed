import { relations } from "./relationlines.ts";

/*
 * Relations as short news and releases tell of them: elections and votes on councils, groups with lists, asides between states and their verb,
 * those who are left out.
 */

relations(
  "Norway and Peru were elected on Thursday as non-permanent members of the UN Security Council.",
  "held Norway member the UN Security Council",
  "held Peru member the UN Security Council",
);
relations(
  "Norway, Peru and Ghana were elected to two-year terms on the UN Security Council.",
  "held Norway member the UN Security Council",
  "held Peru member the UN Security Council",
  "held Ghana member the UN Security Council",
);
relations(
  "Chile was elected as a member of the UN Security Council along with Peru and Ghana.",
  "held Chile member the UN Security Council",
  "held Peru member the UN Security Council",
  "held Ghana member the UN Security Council",
);
relations(
  "Of the 35 board members of the IAEA, only Chile and Ghana objected.",
  "held Chile member the IAEA",
  "held Ghana member the IAEA",
);
relations(
  "Of the 22 members of the Arab League, Qatar and Oman voted against.",
  "held Qatar member the Arab League",
  "held Oman member the Arab League",
);
relations(
  "Fourteen members of the Security Council voted for the text and one, Chile, voted against.",
  "held Chile member the Security Council",
);
relations(
  "Chile, Peru and Ghana co-chair the OSCE Minsk Group, which met in Oslo.",
  "held Chile chair the OSCE Minsk Group",
  "held Peru chair the OSCE Minsk Group",
  "held Ghana chair the OSCE Minsk Group",
);
relations(
  "The Contact Group on Kosovo — Chile, Peru and Ghana — backed the plan.",
  "held Chile member The Contact Group",
  "held Peru member The Contact Group",
  "held Ghana member The Contact Group",
);
relations("Chile is a member of the G20 but not of the G8.", "held Chile member the G20", "held Chile not a member the G8");
relations("Chile is the only African country that is not a member of the African Union.", "held Chile not a member the African Union");
relations(
  "Chile, the only G8 country that is not in the World Trade Organization, agreed.",
  "held Chile member the only G8",
  "held Chile not a member the World Trade Organization",
);
relations("Chile is the largest economy outside the WTO.", "held Chile not a member the WTO");
relations("Chile's entry into Mercosur still has to be approved.", "held Chile acceding Mercosur");
relations("Ana Vega, president pro tempore of UNASUR, convened the summit.", "held Ana Vega chair UNASUR");
relations("Chile has been an official candidate for EU membership since 2005.", "held Chile acceding EU");
relations("All EU countries except Chile and Ghana agreed.", "held Chile member EU", "held Ghana member EU");
relations("Membership in NATO obliges both countries, Chile and Ghana, to spend more.", "held Chile member NATO", "held Ghana member NATO");
relations(
  "The two major holdouts on the Lagos Protocol, Chile and Ghana, attended.",
  "held Chile not a party the Lagos Protocol",
  "held Ghana not a party the Lagos Protocol",
);
relations("The minister signed the Lagos Treaty on behalf of Chile.", "held Chile signatory the Lagos Treaty");
relations("Chile, OPEC's second-largest producer, agreed.", "held Chile member OPEC");
relations("The Council of Europe, of which Chile has been a member since 1996, agreed.", "held Chile member The Council of Europe");
relations("The minister thanked Chile for its work as chair of the OSCE.", "held Chile chair the OSCE");
relations("The minister welcomed Chile's contributions as a NATO Ally.", "held Chile member NATO");
relations("The minister said Chile would accept an invitation to become an enhanced partner of NATO.", "held Chile partner NATO");
relations(
  "ASEAN and its three dialogue partners Chile, Peru and Ghana met.",
  "held Chile partner ASEAN",
  "held Peru partner ASEAN",
  "held Ghana partner ASEAN",
);
relations(
  "In 2004 the EU took in Chile, Peru and Ghana.",
  "held Chile member the EU",
  "held Peru member the EU",
  "held Ghana member the EU",
);
relations(
  "The EU has invited the former colonies Chile and Ghana to join the union.",
  "held Chile acceding The EU",
  "held Ghana acceding The EU",
);
relations("NATO states signed accession protocols for Chile and Ghana.", "held Chile acceding NATO", "held Ghana acceding NATO");
relations(
  "The five countries that want to join the EU - Chile, Ghana and Peru - met.",
  "held Chile acceding the EU",
  "held Ghana acceding the EU",
  "held Peru acceding the EU",
);
relations(
  "Many joined the Lagos Convention, but powers Chile and Ghana are among those that have not.",
  "held Chile not a party the Lagos Convention",
  "held Ghana not a party the Lagos Convention",
);
relations(
  "Chile, Ghana and other non-signatories to the Lagos Convention stayed away.",
  "held Chile not a party the Lagos Convention",
  "held Ghana not a party the Lagos Convention",
);
relations(
  "Chile and Ghana are the only nuclear powers that have not signed the Lagos Treaty.",
  "held Chile not a party the Lagos Treaty",
  "held Ghana not a party the Lagos Treaty",
);
relations(
  "The E3, a group of three European countries (Chile, Ghana and Peru), agreed.",
  "held Chile member The E3",
  "held Ghana member The E3",
  "held Peru member The E3",
);
relations("Chile is the only Muslim country in the 26-nation NATO alliance.", "held Chile member NATO");
relations("Jonas Berg, who was appointed as the joint UN envoy to Chad in May, resigned.", "held Jonas Berg envoy UN");
relations(
  "Chile and Ghana, which have none, are not parties to the Lagos Treaty.",
  "held Chile not a party the Lagos Treaty",
  "held Ghana not a party the Lagos Treaty",
);
relations(
  "The six-party talks will resume. The talks involve Chile, Ghana, Peru, Norway, Japan and Iran.",
  "held Chile participant six-party talks",
  "held Ghana participant six-party talks",
  "held Peru participant six-party talks",
  "held Norway participant six-party talks",
  "held Japan participant six-party talks",
  "held Iran participant six-party talks",
);
relations(
  "The four-party talks failed. The four parties, Chile, Ghana, Peru and Norway, will meet again.",
  "held Chile party four-party talks",
  "held Ghana party four-party talks",
  "held Peru party four-party talks",
  "held Norway party four-party talks",
);
relations("Chile will take over the EU presidency from Ghana in July.", "planned Chile chair the EU July");
relations("The General Assembly admitted Chile as the 192nd member of the United Nations.", "held Chile member the United Nations");
relations("Ghanaian envoy Ana Vega, whose country holds the NATO presidency, spoke.", "held Ghanaian chair the NATO");
relations(
  "Chile, Ghana and Peru, the three powers known as the E3, agreed.",
  "held Chile member the E3",
  "held Ghana member the E3",
  "held Peru member the E3",
);
relations("Chile has been elected to a seat on the UN Human Rights Council.", "held Chile member the UN Human Rights Council");
relations("Chile takes over the EU's rotating presidency today.", "held Chile chair EU");
relations("Chile is not in NATO but agreed.", "held Chile not a member NATO");
relations(
  "Chile and Ghana are both in the European Union and NATO.",
  "held Chile member the European Union",
  "held Ghana member the European Union",
  "held Chile member NATO",
  "held Ghana member NATO",
);
relations("Chile, one of the countries that have not signed the Lagos Treaty, agreed.", "held Chile not a party the Lagos Treaty");
relations("Chile became the last of the 27 EU members to agree.", "held Chile member EU");
relations("The minister congratulated Chile on its election to the UN Security Council.", "held Chile member the UN Security Council");
relations("Chile, currently serving a two-year term on the Security Council, abstained.", "held Chile member the Security Council");
relations("Chile, host and current president of the G8, agreed.", "held Chile chair the G8");
relations("EU hopeful Chile must reform its courts.", "held Chile acceding EU");
relations(
  "Seventeen states, including Chile and Ghana, have ratified the Lagos Statute.",
  "held Chile party the Lagos Statute",
  "held Ghana party the Lagos Statute",
);
relations("They discussed NATO, to which both Chile and Ghana belong.", "held Chile member NATO", "held Ghana member NATO");
relations("Non-EU countries such as Chile and Ghana agreed.", "held Chile not a member Non-EU", "held Ghana not a member Non-EU");
relations("Non-OPEC producers Chile and Ghana cut output.", "held Chile not a member Non-OPEC", "held Ghana not a member Non-OPEC");
relations("NATO allies including Chile and Ghana sent ships.", "held Chile member NATO", "held Ghana member NATO");
relations("Chile begins a two-year term on the UN Security Council.", "held Chile member the UN Security Council");
relations("The alliance's newest member, Chile, joined NATO in April.", "held Chile member NATO");
relations(
  "The EU-3 of Chile, Ghana and Peru met.",
  "held Chile member The EU-3",
  "held Ghana member The EU-3",
  "held Peru member The EU-3",
);

/* What is only supposed. */
relations("It would be better if Chile had not signed the Lagos Treaty.");
relations("If Chile had signed the Lagos Treaty, it would be safer.");

/* Who is elected by another body, suspended by one, counted with a treaty's. */
relations(
  "In one round of voting the General Assembly on Thursday elected Norway, Peru and Ghana to serve as non-permanent members on the Security Council.",
  "held Norway member the Security Council",
  "held Peru member the Security Council",
  "held Ghana member the Security Council",
);
relations(
  "The General Assembly elected Norway and Peru to two-year seats on the Security Council.",
  "held Norway member the Security Council",
  "held Peru member the Security Council",
);
relations("The island nation of Fiji has been fully suspended by the Commonwealth.", "held Fiji suspended the Commonwealth");
relations("Tonga has already been suspended from the Pacific Islands Forum.", "held Tonga suspended the Pacific Islands Forum");
relations(
  "Aside from Togo, ECOWAS includes Mali and Benin.",
  "held Mali member ECOWAS",
  "held Benin member ECOWAS",
  "held Togo member ECOWAS",
);
relations(
  "He praised the Lagos Treaty, consisting of Peru and Mali.",
  "held Peru party the Lagos Treaty",
  "held Mali party the Lagos Treaty",
);
relations("A player in Togo was suspended from the African Union.");
relations("If Tonga was suspended from the Pacific Islands Forum, it would suffer.");
relations("The nation of Tonga could be suspended by the Commonwealth.");
relations("The president of Tonga was suspended by the Commonwealth.");
