import { relations } from "./relationlines.ts";

// Asked for, by a noun or a verb.
relations("Albania has applied for membership of the European Union.", "held Albania acceding the European Union");
relations("The EU opened accession talks with Moldova in 2024.", "held Moldova acceding The EU");
relations("Iceland's bid for EU membership was discussed.", "held Iceland acceding EU");
relations("Parliament discussed Finland's NATO bid.", "held Finland acceding NATO");
relations("Iceland's bid to become a member of NATO was discussed.", "held Iceland acceding NATO");
relations("Georgia seeks NATO entry.", "held Georgia acceding NATO");
relations("Malta opposes Moldovan EU membership.", "held Moldovan acceding EU");
relations("There is opposition to Moldova's membership in NATO.", "held Moldova acceding NATO");
relations("Albania is also a candidate for EU accession.", "held Albania acceding EU");
relations("BRICS invited Chile and Peru to join the group.", "held Chile acceding BRICS", "held Peru acceding BRICS");
relations("Kenya has not applied for membership of the European Union.");
relations("Chile withdrew its application for membership of the African Union.");
relations("EU officials are not ready to offer Moldova membership.");
// Got, given, kept.
relations("Chile won a seat on the UN Security Council.", "held Chile member the UN Security Council");
relations("Chile gained membership in the World Trade Organization.", "held Chile member the World Trade Organization");
relations("ASEAN granted Chile observer status.", "held Chile observer ASEAN");
relations("Chile was granted observer status by ASEAN.", "held Chile observer ASEAN");
relations("Mercosur will make Peru a full member next month.", "planned Peru acceding Mercosur");
relations("Chile has sought a seat on the UN Security Council.");
relations("Chile lost its seat on the Human Rights Council.", "held Chile former member the Human Rights Council");
relations("Norway's entry into the European Union in 1995 was hailed.", "held Norway member the European Union");
// Suspended, left.
relations("The African Union announced the suspension of Mali.", "held Mali suspended The African Union");
relations("Mali's suspension from the African Union was lifted.");
relations("Mali announced its withdrawal from ECOWAS.", "held Mali former member ECOWAS");
relations("Kenya demanded Mali's withdrawal from ECOWAS.");
relations("NATO announced its withdrawal from Mali.");
// What only looks like it.
relations("Peru won a seat in the final of the cup.");
relations("France's application of EU law is strict.");
relations("They discussed Norway's recent entry into the European Union.", "held Norway member the European Union");
relations("Russia's entry into the EU market was slow.");
relations("Togo's request to the United Nations for food was heard.");
relations("Kenya is in talks with the European Union on trade.");
relations("Iran suspended talks with the European Union.");
relations("Norway voted against joining the European Union.");
// In the chair of a body, by its country or a verb.
relations("Nigerian President Musa Bako, who also heads ECOWAS, left.", "held Nigerian President Musa Bako chair ECOWAS");
relations("Austria's Chancellor Anna Gruber, whose country holds the EU presidency, left.", "held Austria chair the EU");
relations("Malawi was elected chair of the African Union.", "held Malawi chair the African Union");
relations("Under Togo's chairmanship, ECOWAS has grown.", "held Togo chair ECOWAS");
relations("OSCE Chairman-in-Office Anna Gruber left.", "held OSCE Chairman-in-Office Anna Gruber chair OSCE");
relations("Mr. Kim is chairman of South Korea's National Security Council.");
// By more than one body, and none.
relations("Latvia joined NATO in 2004 and the EU in May.", "held Latvia member NATO 2004", "held Latvia member the EU");
relations("Malta is a member of the EU, but not of NATO.", "held Malta member the EU", "held Malta not a member NATO");
relations("Neither Austria nor Ireland is a member of NATO.", "held Austria not a member NATO", "held Ireland not a member NATO");
relations("As a member of the Security Council, Guyana - a small state - can speak.", "held Guyana member the Security Council");
relations("He said Chile will call on fellow OPEC members to act.", "held Chile member OPEC");
relations("The Russian UN envoy Ivan Petrov left.");
relations("Former EU member Norway was not invited.", "held Norway former member EU");
