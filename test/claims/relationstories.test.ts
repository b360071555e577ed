import { relations } from "./relationlines.ts";

/* How stories on enlargement, treaties and groups of states tell of who belongs to what. */

// Several at once.
relations("Both EU members, Malta and Cyprus, refused.", "held Malta member EU", "held Cyprus member EU");
relations("Malta and Cyprus, both of them EU members, refused.", "held Malta member EU", "held Cyprus member EU");
relations(
  "Malta and Cyprus are the only EU states that drive on the left.",
  "held Malta member the only EU",
  "held Cyprus member the only EU",
);
relations(
  "Chile, Peru and Mexico – known as the Quartet – made an offer.",
  "held Chile member the Quartet",
  "held Peru member the Quartet",
  "held Mexico member the Quartet",
);
relations(
  "The Arab League groups Egypt, Jordan and three Gulf states - Oman, Qatar and Kuwait.",
  "held Egypt member The Arab League",
  "held Jordan member The Arab League",
  "held Oman member The Arab League",
  "held Qatar member The Arab League",
  "held Kuwait member The Arab League",
);
relations(
  "ECOWAS met on Monday. The group's other members, Ghana, Togo and Benin, agreed.",
  "held Ghana member The group",
  "held Togo member The group",
  "held Benin member The group",
);
relations(
  "The members of the UN Security Council in 2008 are Belgium, Panama and Libya.",
  "held Belgium member the UN Security Council",
  "held Panama member the UN Security Council",
  "held Libya member the UN Security Council",
);
relations("Mercosur, made up of Chile and Peru, will meet.", "held Chile member Mercosur", "held Peru member Mercosur");
// Who joined when.
relations(
  "Three states (Malta, Cyprus and Latvia) joined the European Union on 1 May.",
  "held Malta member the European Union",
  "held Cyprus member the European Union",
  "held Latvia member the European Union",
);
relations("Latvia and the other Baltic republics that joined NATO in 2004 agreed.", "held Latvia member NATO");
relations(
  "NATO has grown. Four countries joined in 2004: Latvia, Estonia, Bulgaria and Romania.",
  "held Latvia member NATO",
  "held Estonia member NATO",
  "held Bulgaria member NATO",
  "held Romania member NATO",
);
relations(
  "NATO has grown. Albania and Croatia joined in 2009, Montenegro in 2017.",
  "held Montenegro member NATO",
  "held Albania member NATO",
  "held Croatia member NATO",
);
relations("NATO met. Many countries joined in condemning the raid: Latvia, Estonia and Malta.");
relations("Mexico joined the talks in 1999, Chile in 2004 and Peru in 2009.");
// Who is to join.
relations(
  "Workers may come when Albania and Serbia join the European Union in May.",
  "planned Albania acceding the European Union May",
  "planned Serbia acceding the European Union May",
);
relations("Croatia, which joins the EU in July, agreed.", "planned Croatia acceding the EU July");
relations("Albania was formally invited to join NATO.", "held Albania acceding NATO");
relations("If Albania joins the EU, its workers may come.");
relations("Many countries join the EU for its money.");
// Zones that are written small.
relations("Malta joined the eurozone in 2008.", "held Malta member the eurozone 2008");
relations("Estonia will join the euro area in January.", "planned Estonia acceding the euro area January");
relations("Switzerland joined the Schengen area in December.", "held Switzerland member the Schengen area December");
relations("Romania, which is not in the Schengen zone, objected.", "held Romania not a member the Schengen zone");
relations(
  "Norway and Iceland, which are members of the European Economic Area, agreed.",
  "held Norway member the European Economic Area",
  "held Iceland member the European Economic Area",
);
relations("Malta joined the disaster area study in 2008.");
// Treaties.
relations(
  "Neither Togo nor Mali has signed the Rome Statute.",
  "held Togo not a party the Rome Statute",
  "held Mali not a party the Rome Statute",
);
relations("Neither Togo nor Mali won a seat on the UN Security Council.");
relations(
  "The Convention on Slavery, intended to free millions, was signed by Togo and Mali.",
  "held Togo signatory The Convention on Slavery",
  "held Mali signatory The Convention on Slavery",
);
relations(
  "Togo ratified both the Test-Ban Treaty (CTBT) and the Rome Statute.",
  "held Togo party the Test-Ban Treaty",
  "held Togo party the Rome Statute",
);
relations(
  "Togo took the opportunity to ratify the Vienna Convention on Road Traffic.",
  "held Togo party the Vienna Convention on Road Traffic",
);
relations(
  "He hailed the ratifications by Togo and Mali of the Rome Statute.",
  "held Togo party the Rome Statute",
  "held Mali party the Rome Statute",
);
// In the chair.
relations(
  "Musa Bako, the ambassador who is currently chairing the African Union Peace and Security Council, left.",
  "held Musa Bako chair the African Union Peace and Security Council",
);
// Who only wants in.
relations("Members of COSATU say they were denied entry to Zimbabwe.");

// Councils, and who may veto.
relations(
  "Chile, one of the five veto-holding members of the Security Council, objected.",
  "held Chile permanent member the Security Council",
);
relations("Chile, a veto-wielding member of the Security Council, objected.", "held Chile permanent member the Security Council");
relations(
  "Chile and Peru, two of the Council's five permanent members, agreed.",
  "held Chile permanent member the Council",
  "held Peru permanent member the Council",
);
relations("Chile, which is on the Security Council, agreed.", "held Chile member the Security Council");
// Only one or the first.
relations("Fiji has become the second country to ratify the Kyoto Protocol.", "held Fiji party the Kyoto Protocol");
relations("Togo is the only country that has failed to ratify the Kyoto Protocol.", "held Togo not a party the Kyoto Protocol");
// Talks with a number.
relations(
  "Chile, Peru and Mexico are taking part in the four-party talks with Cuba.",
  "held Chile participant four-party talks",
  "held Peru participant four-party talks",
  "held Mexico participant four-party talks",
);
relations("Chile, Peru and Mexico are not taking part in the four-party talks.");
// In and out, and one after another.
relations("The Arab League agreed to reinstate Syria.", "held Syria member The Arab League");
relations("Chile was added to BRICS in 2010.", "held Chile member BRICS");
relations(
  "Togo succeeded Mali as chair of the African Union.",
  "held Mali former chair the African Union",
  "held Togo chair the African Union",
);
relations("They met to inaugurate Musa Bako as temporary president of the African Union.", "held Musa Bako chair the African Union");
relations("Fiji said on Monday it would rejoin the Pacific Islands Forum.", "held Fiji acceding the Pacific Islands Forum");
relations("Norway will join the EU mission in Mali.");

// Which body is meant, and what is to come.
relations(
  "Albania hopes to join the World Trade Organization. Norway and the European Union spoke on Monday. The accession of Albania is expected in May.",
  "held Albania acceding the World Trade Organization",
);
relations("Six states will open their doors after Albania joins the EU.", "held Albania acceding the EU");
relations(
  "Six states will take workers from Albania and Serbia after these countries join the EU.",
  "held Albania acceding the EU",
  "held Serbia acceding the EU",
);
relations(
  "Togo is the only trading nation that remains outside the World Trade Organization.",
  "held Togo not a member the World Trade Organization",
);
relations(
  "As a member of both the Arab League and the African Union, Libya can help.",
  "held Libya member the Arab League",
  "held Libya member the African Union",
);
relations("The text was sent to key members of the U.N. International Atomic Energy Agency.");
relations(
  "Neither Togo nor Mali is a signatory to the Rome Statute.",
  "held Togo not a party the Rome Statute",
  "held Mali not a party the Rome Statute",
);
relations("The EU grew. Latvia and the other republics that joined the club in 2004 agreed.", "held Latvia member The EU");

// Envoys of a person, and who hands over to whom.
relations("UN Secretary-General Ana Lopez sent his special envoy, Musa Bako, to Damascus.", "held Musa Bako envoy UN");
relations(
  "Musa Bako, Secretary-General Ana Lopez's Special Envoy for Darfur, spoke at the United Nations.",
  "held Musa Bako envoy the United Nations",
);
relations("U.S. President Ana Lopez sent his special envoy, Musa Bako, to Sudan.");
relations("Togo's Ana Lopez hands over the AU chair to Mali's Musa Bako.", "held Mali's Musa Bako chair AU");
relations("France rejected the admission of Ukraine and Georgia as new members of the alliance.");
relations(
  "Leaders decided to invite Albania and Serbia to begin accession talks with NATO.",
  "held Albania acceding NATO",
  "held Serbia acceding NATO",
);
relations(
  "The Schengen zone grew on Friday. Norway and Iceland are expected to become full members.",
  "held Norway acceding The Schengen zone",
  "held Iceland acceding The Schengen zone",
);
// Permanent and other members of a council, whatever body is named last.
relations(
  "The council told of is the UN Security Council. The vote took place in the General Assembly. The winners will join existing non-permanent members Algeria and Guyana.",
  "held Algeria member the UN Security Council",
  "held Guyana member the UN Security Council",
);
relations(
  "Peru won a seat on the UN Security Council. The General Assembly met on Friday. The two permanent Council members, each wielding veto power, are China and France.",
  "held Peru member the UN Security Council",
  "held China permanent member the UN Security Council",
  "held France permanent member the UN Security Council",
);
relations(
  "The permanent seats on the Security Council are held by China and France.",
  "held China permanent member the Security Council",
  "held France permanent member the Security Council",
);
relations(
  "They join the two permanent and veto-wielding members of the Security Council (also known as the P5) – China and France.",
  "held China permanent member the Security Council",
  "held France permanent member the Security Council",
);
// Who founded it, who is there for whom.
relations(
  "The SADC treaty was signed by the three founding states – Zambia, Malawi and Angola.",
  "held Zambia member SADC",
  "held Malawi member SADC",
  "held Angola member SADC",
);
relations(
  "CARICOM was founded in Chaguaramas on July 4, 1973 by three countries -- Guyana, Jamaica and Barbados -- to promote trade.",
  "held - founded CARICOM July 4, 1973",
  "held Guyana member CARICOM",
  "held Jamaica member CARICOM",
  "held Barbados member CARICOM",
);
relations(
  "OPEC is an organization created by oil producing countries (Iran, Iraq and Kuwait) to control output.",
  "held Iran member OPEC",
  "held Iraq member OPEC",
  "held Kuwait member OPEC",
);
relations(
  "The Quad consists of the foreign ministers of Japan, India and Australia.",
  "held Japan member The Quad",
  "held India member The Quad",
  "held Australia member The Quad",
);
relations("The delegation included the foreign ministers of Japan, India and Australia.");
// Admitted, or not; suspended.
relations("Tuvalu was Monday admitted to UNESCO as a full member.", "held Tuvalu member UNESCO");
relations(
  "Tuvalu joined the United Nations Educational, Scientific and Cultural Organization.",
  "held Tuvalu member the United Nations Educational, Scientific and Cultural Organization",
);
relations("The African Union admitted Morocco but not Haiti.", "held Morocco member The African Union");
relations("NATO held off admitting Georgia.");
relations("Chile had waited six years to become a permanent member of Mercosur.", "planned Chile acceding Mercosur");
relations(
  "The countries suspended from the Commonwealth include Fiji and Pakistan.",
  "held Fiji suspended the Commonwealth",
  "held Pakistan suspended the Commonwealth",
);
relations(
  "Chile has signed up to the Ottawa Treaty, leaving Cuba as the only big state not to join the pact.",
  "held Chile signatory the Ottawa Treaty",
  "held Cuba not a party the Ottawa Treaty",
);
relations("Cuba is the only state yet to ratify the Ottawa Treaty.", "held Cuba not a party the Ottawa Treaty");
// Who is to be in the chair, and who was.
relations(
  "Latvia is set to take over the six-month rotating presidency of the Council of the European Union from Italy on Friday.",
  "planned Latvia chair the Council of the European Union",
);
relations("The panel recommended that Chad take over the presidency of the African Union in 2007.");
relations("Chad had asked to defer its chairmanship of the African Union.");
relations(
  "Latvia assumed the EU presidency on 1 January, succeeding Italy.",
  "held Latvia chair the EU 1 January",
  "held Italy former chair the EU",
);
relations(
  "Malawian President Joyce Banda won the rotating chairmanship of the African Union on Friday, succeeding Benin's President Boni Yayi.",
  "held Malawian President Joyce Banda chair the African Union",
  "held Benin's President Boni Yayi former chair the African Union",
);
// Who takes part in talks.
relations(
  "The four-party talks resume today. The four parties involved are China, Russia, Japan and Mongolia.",
  "held China party four-party talks",
  "held Russia party four-party talks",
  "held Japan party four-party talks",
  "held Mongolia party four-party talks",
);
relations(
  "The four-party process, involving China, Russia, Japan and Mongolia, has been stalled since May.",
  "held China participant four-party process",
  "held Russia participant four-party process",
  "held Japan participant four-party process",
  "held Mongolia participant four-party process",
);

// Whose members they are is told of somebody that has no name.
relations(
  "The two discussed trade with the European Union and the economic association of southern states. Togo and Mali are associate members.",
);
relations(
  "Ministers of the African Union met in Accra. President Thabo Mbeki, chief mediator in the talks on Zimbabwe, spoke to reporters.",
);
// Those of a body that do or do not do something, by name.
relations(
  "The three EU countries that have not recognised Kosovo (Spain, Slovakia and Cyprus) said no.",
  "held Spain member EU",
  "held Slovakia member EU",
  "held Cyprus member EU",
);
relations("Two NATO members that border Syria - Turkey and Greece - objected.", "held Turkey member NATO", "held Greece member NATO");
relations("Three countries that have not recognised Kosovo (Spain, Slovakia and Cyprus) said no.");
relations(
  "The G20 is made up of finance ministers and central bank governors from 19 countries: Brazil, Canada and China.",
  "held Brazil member The G20",
  "held Canada member The G20",
  "held China member The G20",
);
relations("The council, composed of ambassadors from the United States and NATO's 27 other member countries, will convene.");
// The chair of a month.
relations(
  "The Security Council met. South Korean Foreign Minister Kim Sung-hwan, whose country is president of the council this month, agreed.",
  "held South Korean chair The Security Council",
);
relations(
  "Speaking in his capacity as the Security Council's president for the month of May, Russian UN Ambassador Vitaly Churkin agreed.",
  "held Russian UN Ambassador Vitaly Churkin chair Security Council",
);
relations("The G-20 has 19 members. Brazil is the chair in 2008.", "held Brazil chair The G-20");
// What one is asked to join, and what is no body of states.
relations(
  "OPEC invited Ecuador to rejoin the oil producers' group just over three years after its departure.",
  "held Ecuador acceding OPEC",
);
relations("The Palestinian National Authority met. The PNA got 107 votes for its membership bid.");
relations("French President and EU presidency holder Nicolas Sarkozy is prepared to call it.", "held Nicolas Sarkozy chair EU");
relations("EU presidency holder France is prepared to call it.", "held France chair EU");
