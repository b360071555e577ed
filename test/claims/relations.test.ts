import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { relations } from "./relationlines.ts";

relations("Norway is a member of NATO.", "held Norway member NATO");
relations(
  "Mercosur met in Lima. The BBC reported that trade grew. Bolivia, a member of the bloc, was absent.",
  "held Bolivia member Mercosur",
);
relations("EFE said that trade grew. Chile is the newest member of the bloc.", "held Chile member the bloc");
relations("Kenya became a member of the Commonwealth in 1963.", "held Kenya member the Commonwealth 1963");
relations("Finland joined NATO in 2023.", "held Finland member NATO 2023");
relations("NATO member Norway will host the talks.", "held Norway member NATO");
relations("Our NATO ally Canada agreed.", "held Canada member NATO");
relations("Albania, a member of NATO, will host a summit.", "held Albania member NATO");
relations("The European Union, of which Malta is a member, adopted the resolution.", "held Malta member The European Union");
relations("The African Union, to which Mali also belongs, met on Monday.", "held Mali member The African Union");
relations("Sweden became the 32nd member of NATO on March 7.", "held Sweden member NATO March 7");
relations("Canada has been a member of the alliance since 1949.", "held Canada member the alliance 1949");
relations("Palau was admitted to the United Nations in 1994.", "held Palau member the United Nations 1994");
relations(
  "The organization includes Chile, Peru and Bolivia.",
  "held Chile member The organization",
  "held Peru member The organization",
  "held Bolivia member The organization",
);
relations(
  "In addition to Brazil, the organization includes Chile and Peru.",
  "held Chile member the organization",
  "held Peru member the organization",
  "held Brazil member the organization",
);
relations("EU members such as Hungary and Slovakia opposed the plan.", "held Hungary member EU", "held Slovakia member EU");
relations("Egypt became a dialogue partner of the African Union.", "held Egypt partner the African Union");
relations("Japan, an observer at the Arctic Council, signed the accord.", "held Japan observer the Arctic Council");
relations("Ukraine will join the European Union in 2030.", "planned Ukraine acceding the European Union 2030");
relations("Switzerland is not a member of the European Union.", "held Switzerland not a member the European Union");
relations("Britain is no longer a member of the European Union.", "held Britain former member the European Union");
relations("The African Union suspended Niger in August.", "held Niger suspended The African Union August");
relations("Brazil holds the presidency of the G20.", "held Brazil chair the G20");
relations("The rotating presidency of the European Union is held by Malta.", "held Malta chair the European Union");
relations("The rotating presidency of the European Union is held by the small republic of Malta.", "held Malta chair the European Union");
relations("Spain took over the presidency of the EU from Sweden.", "held Spain chair the EU", "held Sweden former chair the EU");
relations("Mali withdrew from ECOWAS in January.", "held Mali former member ECOWAS January");
relations("Finland joined both NATO and the EU.", "held Finland member NATO", "held Finland member the EU");
relations("ASEAN is chaired by Laos.", "held Laos chair ASEAN");
relations("AU chairperson Moussa Faki spoke in Addis Ababa.", "held AU chairperson Moussa Faki chair AU");
relations("ASEAN was founded in 1967 for peace in the region.", "held - founded ASEAN 1967");
relations(
  "President Hage Geingob of Namibia took over from President William Ruto as chairman of the African Union.",
  "held President William Ruto former chair the African Union",
  "held President Hage Geingob of Namibia chair the African Union",
);
relations(
  "President William Ruto of Kenya has handed over to President Hage Geingob as the new Chair of the African Union.",
  "held President William Ruto of Kenya former chair the African Union",
  "held President Hage Geingob chair the African Union",
);
relations(
  "Effective Friday, Ghana has taken over the rotating presidency of the UN Security Council.",
  "held Ghana chair the UN Security Council",
);
relations("The summit was hosted by Laos as ASEAN chair.", "held Laos chair ASEAN");
relations("Approval by NATO is near. The vote in member state Hungary is the last.", "held Hungary member NATO");
relations(
  "The European Union met. Iceland and Norway hold the status of observers, while Chile and Peru are partner countries.",
  "held Iceland observer The European Union",
  "held Norway observer The European Union",
  "held Chile partner The European Union",
  "held Peru partner The European Union",
);
relations("Norway, which is not a member of the European Union, agreed.", "held Norway not a member the European Union");
relations("The vice chairman of the African Union, Hage Geingob, spoke.");
relations("Kenya took over the presidency of the court.");
relations("Ukraine wants to join NATO.");
relations(
  "The E3 - Norway, Chile and Peru - met Iran.",
  "held Norway member The E3",
  "held Chile member The E3",
  "held Peru member The E3",
);
relations("EU countries including Malta and Cyprus opposed it.", "held Malta member EU", "held Cyprus member EU");
relations("Malta and Cyprus, both EU members, opposed it.", "held Malta member EU", "held Cyprus member EU");
relations("Kenya, one of the ten elected members of the Security Council, opposed it.", "held Kenya member the Security Council");
relations("Kenya was elected to the Security Council.", "held Kenya member the Security Council");
relations("Permanent Security Council member Russia opposed it.", "held Russia permanent member Security Council");
relations("Ecuador left OPEC in January.", "held Ecuador former member OPEC January");
relations("Chad's membership of the African Union was suspended.", "held Chad suspended the African Union");
relations("Norway, although not an EU member, agreed.", "held Norway not a member EU");
relations("Serbia, an EU candidate, refused.", "held Serbia acceding EU");
relations("Malta holds the EU presidency this month.", "held Malta chair the EU");
relations(
  "The African Union met. Leaders elect Kenyan foreign minister Amina Mohamed as the organization's chairperson, succeeding Moussa Faki.",
  "held Kenyan foreign minister Amina Mohamed chair The African Union",
  "held Moussa Faki former chair The African Union",
);
relations("The AU's chairman, Kenyan President William Ruto, spoke.", "held Kenyan President William Ruto chair AU");
relations(
  "Kenya and Chad, both signatories to the Paris Agreement, met.",
  "held Kenya signatory the Paris Agreement",
  "held Chad signatory the Paris Agreement",
);
relations("Kenya has not ratified the Paris Agreement.", "held Kenya not a party the Paris Agreement");
relations("Chad's membership in NATO is not on the agenda.");
relations("Chad's accession to the European Union has stalled.", "held Chad acceding the European Union");
relations("Non-NATO member Malta sent troops.", "held Malta not a member Non-NATO");
relations("Norway may join the European Union.");
relations("Macron is a member of the Socialist Party.");
relations("Senator Smith chairs the Foreign Relations Committee.");
relations("Jane Doe joined the United Nations as an interpreter in 1999.");
relations("The company was founded in Dakar in 1999.");
relations("Norway joined the search for the missing plane.");
relations("The delegation includes Chile and Peru.");
relations(
  "The bloc has three members: Chad, Togo and Mali. NATO says so.",
  "held Chad member The bloc",
  "held Togo member The bloc",
  "held Mali member The bloc",
);
relations(
  "ECOWAS includes three countries: Chad, Togo and Mali.",
  "held Chad member ECOWAS",
  "held Togo member ECOWAS",
  "held Mali member ECOWAS",
);
relations(
  "The three members of ECOWAS, Chad, Togo and Mali, agreed.",
  "held Chad member ECOWAS",
  "held Togo member ECOWAS",
  "held Mali member ECOWAS",
);
relations("Chad met the members of ECOWAS, Togo and Mali.");
relations("The G9 group of countries – Chad, Togo plus Mali – met.", "held Chad member G9", "held Togo member G9", "held Mali member G9");
relations("Chad and Togo, which are not members of ECOWAS, agreed.", "held Chad not a member ECOWAS", "held Togo not a member ECOWAS");
relations(
  "Chad and Togo – both small – are members of ECOWAS and NATO.",
  "held Chad member ECOWAS",
  "held Togo member ECOWAS",
  "held Chad member NATO",
  "held Togo member NATO",
);
relations("The four-party talks, involving Chad, Togo and the two Guineas, resumed. North Guinea and South Guinea were glad.");
relations(
  "The four-party talks, involving Chad, Togo, Mali and Niger, resumed.",
  "held Chad participant four-party talks",
  "held Togo participant four-party talks",
  "held Mali participant four-party talks",
  "held Niger participant four-party talks",
);
relations("Chad, Togo and Mali held talks with the five-party coalition.");
relations("The UN special envoy for Chad, Jens Holm, spoke.", "held Jens Holm envoy UN");
relations("Jens Holm, the European Union's special representative for Chad, spoke.", "held Jens Holm envoy European Union");
relations("Norwegian envoy Jens Holm spoke.");
relations("The special envoy for the African Union, Jens Holm, spoke.");
relations("Togo handed over the ECOWAS chairmanship to Mali.", "held Mali chair the ECOWAS", "held Togo former chair the ECOWAS");
relations(
  "Togo on Friday handed over the rotating presidency of the fifteen-member ECOWAS to Mali.",
  "held Mali chair ECOWAS Friday",
  "held Togo former chair ECOWAS Friday",
);
relations("The chairmanship of ECOWAS has passed from Togo to Mali.", "held Mali chair ECOWAS", "held Togo former chair ECOWAS");
relations("President Macky Sall congratulated Togo on assuming the ECOWAS chairmanship.", "held Togo chair the ECOWAS");
relations('"I express our thanks to Togo on assuming the ECOWAS chairmanship," Macky Sall said.');
relations("ECOWAS has grown. Togo and Mali joined as full members in 2017.", "held Togo member ECOWAS", "held Mali member ECOWAS");
relations(
  "Mercosur met in Lima. Associate countries are Chile, Bolivia and Peru.",
  "held Chile partner Mercosur",
  "held Bolivia partner Mercosur",
  "held Peru partner Mercosur",
);
relations("ECOWAS has grown. Togo joined the search in 2017.");
relations(
  "ECOWAS is a political and economic alliance made up of Togo, Mali and Ghana.",
  "held Togo member ECOWAS",
  "held Mali member ECOWAS",
  "held Ghana member ECOWAS",
);
relations("As the current chair of the African Union, Macky Sall will attend.", "held Macky Sall chair the African Union");
relations("Mali is not party to the Rome Statute.", "held Mali not a party the Rome Statute");
relations("Togo aspires to join the European Union.");
relations("The Security Council suspended Mali from the African Union.", "held Mali suspended the African Union");
relations("Togo hopes to be admitted as a member of the African Union.");
relations("The Ottawa Convention has not been signed by Togo.");
relations("Togo did not sign the Ottawa Convention.", "held Togo not a party the Ottawa Convention");
relations(
  "The three countries that joined ECOWAS in 2004 - Chad, Togo and Mali - agreed.",
  "held Chad member ECOWAS",
  "held Togo member ECOWAS",
  "held Mali member ECOWAS",
);
relations(
  "The Quartet - the United Nations, Chad and Togo - met.",
  "held the United Nations member The Quartet",
  "held Chad member The Quartet",
  "held Togo member The Quartet",
);
relations("NATO troops (Chad, Togo and Mali) left.");

test("talks that a relation names stand among the mentions of the reading, behind those of the document", () => {
  const article = makeArticle({
    given: "test",
    text: "The three-party talks, involving Chad, Togo and Mali, resumed. The three-party talks had stalled.",
  });
  const reading = rapporteur.read(article);
  const bodies = reading.claims.flatMap(({ happening }) => (happening.kind === "relation" ? [happening.body] : []));
  expect(bodies.length).toBe(3);
  for (const body of bodies) expect(reading.mentions[body.id]).toBe(body);
  expect(reading.places.length).toBe(reading.mentions.length);
});
relations("The OSCE chairman in office, Jens Holm, spoke.", "held Jens Holm chair OSCE");
relations(
  "Mercosur, grouping Chile, Togo and Peru, met.",
  "held Chile member Mercosur",
  "held Togo member Mercosur",
  "held Peru member Mercosur",
);
relations("The grouping Chile, Togo and Peru was small.");

// Places in bodies by noun phrases, wherever the body is named
relations("The Non-Aligned Movement's current chair, Uganda, urged restraint.", "held Uganda chair Non-Aligned Movement");
relations(
  "Hage Geingob, speaking in his capacity as chair of the African Union, urged restraint.",
  "held Hage Geingob chair the African Union",
);
relations(
  "Kenya's president, Amina Mohamed, succeeded Hage Geingob as chairman of the African Union.",
  "held Hage Geingob former chair the African Union",
  "held Amina Mohamed chair the African Union",
);
relations(
  "Leaders picked Amina Mohamed to succeed Hage Geingob as chairman of the African Union.",
  "held Amina Mohamed chair the African Union",
);
relations("The former chairman of the African Union, Hage Geingob, spoke.", "held Hage Geingob former chair the African Union");
relations("Chad took the helm of the African Union on Friday.", "held Chad chair the African Union");
relations("Kenya, the forum's chair, agreed. The Pacific Islands Forum met.");
relations("The Pacific Islands Forum met on Monday. Palau, the forum's chair, hosted it.", "held Palau chair The Pacific Islands Forum");
relations("The African Union met on Monday. The bloc's current chair is Chad.", "held Chad chair The African Union");
relations("Mongolia attended the SCO summit as an observer.", "held Mongolia observer SCO");
relations("Laos and Brunei, fellow members of ASEAN, agreed.", "held Laos member ASEAN", "held Brunei member ASEAN");
relations("A member of the European Union since 2004, Malta agreed.", "held Malta member the European Union");
relations("Malta is part of the European Union.", "held Malta member the European Union");
relations("Chad is an associate member of the Commonwealth.", "held Chad partner the Commonwealth");
relations(
  "Norway, which is neither a member of the European Union nor of the league, agreed.",
  "held Norway not a member the European Union",
);
relations(
  "The General Assembly elected Kenya, Chad and Peru as non-permanent members of the Security Council.",
  "held Kenya member the Security Council",
  "held Chad member the Security Council",
  "held Peru member the Security Council",
);
relations("The UN named Swedish diplomat Eva Holm as its new envoy to Chad.", "held Swedish diplomat Eva Holm envoy The UN");
relations("Eva Holm, who serves as UN special envoy for Chad, spoke.", "held Eva Holm envoy UN");
relations("The former UN envoy Eva Holm spoke.");
relations("The company's chairman, President John Smith of Ohio, said the group would grow.");
relations("Kenya refused to hand over the chairmanship of the African Union to Chad.");
relations("The U.N. Observer Mission in Chad will stay.");

// What a common noun means that a list stands at
relations(
  "The Five Eyes is an on-again, off-again grouping of Chad, Togo and Mali.",
  "held Chad member The Five Eyes",
  "held Togo member The Five Eyes",
  "held Mali member The Five Eyes",
);
relations(
  "The Quad is an informal alliance, set up in 2007, comprising Japan and fellow democracies India and Australia.",
  "held Japan member The Quad",
  "held India member The Quad",
  "held Australia member The Quad",
);
relations(
  "ASEAN was founded in 1967 and includes four countries: Brunei, Laos, Malaysia and Vietnam.",
  "held - founded ASEAN 1967",
  "held Brunei member ASEAN",
  "held Laos member ASEAN",
  "held Malaysia member ASEAN",
  "held Vietnam member ASEAN",
);
relations("ECOWAS members include Chad, Zembla and Togo.", "held Chad member ECOWAS", "held Togo member ECOWAS");
relations("The European Union said a tour of Chad, Togo and Mali was a success.");
relations("OPEC includes Zembla, Chad and Togo, its oldest members said.", "held Chad member OPEC", "held Togo member OPEC");
relations("The union was founded in 1975 by Chad, Togo and Mali. The African Union met.", "held - founded The union 1975");
relations(
  "ASEAN, founded in 1967 by Laos, Malaysia and Brunei, met.",
  "held - founded ASEAN 1967",
  "held Laos member ASEAN",
  "held Malaysia member ASEAN",
  "held Brunei member ASEAN",
);
relations(
  "Hage Geingob took over the chairmanship of the African Union on Friday. He succeeds Amina Mohamed.",
  "held Hage Geingob chair the African Union Friday",
  "held Amina Mohamed former chair the African Union",
);
relations("Amina Mohamed, Kenya's president and current chair of the African Union, spoke.", "held Amina Mohamed chair the African Union");
relations("Leaders elected Amina Mohamed as chair of the regional bloc ECOWAS.", "held Amina Mohamed chair ECOWAS");
relations("ASEAN, currently chaired by Laos, met.", "held Laos chair ASEAN");
relations("Norway, a NATO country, agreed.", "held Norway member NATO");
relations("ECOWAS heavyweight Nigeria agreed.", "held Nigeria member ECOWAS");
relations(
  "Serbia, an EU candidate country, hosts the talks with NATO partner country Moldova.",
  "held Serbia acceding EU",
  "held Moldova partner NATO",
);
relations("Malta was confirmed as presiding nation of the African Union.");
relations("Haiti became the first state to become a member of the league. The Arab League met.");
relations("Estonia belongs to NATO and the European Union.", "held Estonia member NATO", "held Estonia member the European Union");
relations("Kenya, the Security Council president for October, agreed.", "held Kenya chair Security Council");
relations("The African Union met on Monday. Palau, the Forum's chair, agreed.");
relations("The African Union met on Monday. The union's chair, Chad, agreed.", "held Chad chair The union");
relations("The European Union agreed. The U.S. special representative for Chad, John Holm, spoke.");
relations("The ASEAN nations: Chad has taken actions that hurt trade.");
relations(
  "Workers from Malta and Cyprus, both of which joined the EU in 2004, may come.",
  "held Malta member the EU 2004",
  "held Cyprus member the EU 2004",
);
relations(
  "Three countries joined ECOWAS in May: Chad, Togo and Mali.",
  "held Chad member ECOWAS",
  "held Togo member ECOWAS",
  "held Mali member ECOWAS",
);
relations("Chad, Togo and Mali, which joined the African Union in condemning the raid, agreed.");
relations(
  "On 7 April, the African Union adopted a resolution calling for Togo to be suspended from the UN Human Rights Council (UNHRC), with Chad being one of the majority (93) who voted in favour of the resolution.",
);
