import { describe, expect, test } from "vitest";
import { reading } from "./blind.ts";

/*
 * Idioms of meeting, calling, going, voting and being there, each under what it tells of and the status that it has; and the same idioms in sport,
 * business, film, law and daily life, which tell of nothing.
 */

const IDIOMS = `
attendance: denied
Kenya's foreign minister will RSVP no to the G20 summit in Rio.
Assad was shut out of the Arab League summit in Jeddah.
Bolsonaro begged to be excused from the Mercosur summit in Asuncion.
President Noboa was conspicuous by his absence at the CELAC summit in Santa Marta.
Ruto was nowhere to be seen at the G20 summit in Rome.
The Iranian president turned his back on the SCO summit in New Delhi.
The Taliban foreign minister was kept out of the OIC summit in Banjul.
The Kenyan president backed out of the G20 summit in Rio.
The Kenyan president opted out of the G20 summit in Rio.
The Kenyan president turned his back on the G20 summit in Rio.

attendance: expected
Among those expected at the G7 summit in Hiroshima is Prime Minister Modi.

attendance: held
The foreign ministers of Togo and Benin were at the OIC general assembly in Banjul.
Assad was welcomed to the Arab League summit in Jeddah.
Finland's president mingled with other leaders at the NATO summit in The Hague.
Scholz led the German delegation at the NATO summit in Madrid.
The Iranian president dialled into the SCO summit from Tehran.
The Omani sultan sat in on the Arab League summit in Jeddah.
The Thai foreign minister filled in for the premier at the APEC summit in Gyeongju.
Trudeau checked in at the Francophonie summit in Djerba.
The Kenyan president gatecrashed the G20 summit in Rio.
The Kenyan president dialled into the G20 summit in Rio.
The Kenyan president was a guest at the G20 summit in Rio.

attendance: planned
Malta's prime minister RSVPed yes to the OECD summit in Lisbon.
The foreign ministers of Togo and Benin will be at the OIC general assembly in Banjul.
Scholz will lead the German delegation at the NATO summit in Madrid.
The Turkish president will take his seat at the G20 summit in Bali.

call: denied
Russian Foreign Minister Sergei Lavrov turned down a phone call from Secretary of State Antony Blinken on Friday.

call: expected
The Emirati president is expecting a call from the Kuwaiti emir on Monday.

call: held
Kenya's president touched base by phone with the Tanzanian president.
The Polish foreign minister touched base with her Czech counterpart over the phone.
Duque exchanged calls with Moreno over the border.
King Abdullah was on the line to the French president on Saturday night.
President Joe Biden gave Prime Minister Benjamin Netanyahu a call late on Sunday.
President Volodymyr Zelensky and President Donald Trump had a phone chat on Sunday.
Russian Foreign Minister Sergei Lavrov fielded a phone call from Secretary of State Antony Blinken on Friday.
The Vietnamese president held a video chat with the Cuban president.

call: planned
Malta's prime minister agreed to buzz his Italian counterpart on Monday.
Kenya's president is to touch base by phone with the Tanzanian president.
In a call on Tuesday, President Stubb will urge President Zelensky to hold out.
President Joe Biden is to give Prime Minister Benjamin Netanyahu a call late on Sunday.
Prime Minister Rishi Sunak will give Taoiseach Leo Varadkar a ring on Monday.
The foreign ministers of Japan and Mongolia will chat over Zoom on Monday.

call: postponed
President Volodymyr Zelensky and President Donald Trump put off a phone chat on Sunday.
The Chinese foreign minister shelved a video call with his Pakistani counterpart.

gathering: cancelled
The Africa summit in Dakar bit the dust on Friday.
The G20 summit in Rio was scratched.
The G20 summit in Rio was wiped off the calendar.
The G20 summit in Rio went out of the window.
The Ibero-American summit fell victim to the pandemic.

gathering: expected
The BIMSTEC summit in Bangkok is on the horizon.
The G20 summit in Rio is a safe bet.
The G20 summit in Rio is afoot.
The G20 summit in Rio is in store.
The G20 summit in Rio is taking shape.

gathering: planned
The OSCE ministerial council in Skopje will open on Thursday.
The APEC summit is just around the corner.
The BRICS summit was relocated from Moscow to Kazan.
The G20 summit in Rio is around the corner.
The G20 summit in Rio is drawing near.
The OPEC summit in Riyadh is drawing near.
The SADC summit was switched from Antananarivo to Pretoria.

gathering: possible
The G20 summit in Rio hangs in the balance.
The G20 summit in Rio is in jeopardy.
The G20 summit in Rio is not out of the question.

gathering: postponed
The Arab League summit was shunted to next month.
The G20 summit in Rio was held in abeyance.
The G20 summit in Rio was put on the back burner.
The G20 summit in Rio will have to wait.

meeting: cancelled
Secretary of State Antony Blinken canned a huddle with Foreign Minister Hakan Fidan in Ankara.
The Thai and Cambodian premiers called off a pow-wow in Poipet.
The Kenyan president scrubbed a meeting with the Ugandan president.
The Kenyan president reneged on a meeting with the Ugandan president.

meeting: denied
The Spanish president gave Macron's offer of talks a miss.
The Serbian president gave Scholz's request for talks the cold shoulder.
The Malian president sent home a Senegalese delegation that had come to Bamako for talks.
The Ugandan president turned away a Rwandan delegation seeking talks.
The Greek and Turkish leaders shied away from a meeting in Geneva.
The Ugandan president refused the Rwandan envoy a hearing.
Asked if he would meet President Putin, President Trump said: "No."
Asked whether he would meet Abbas, Prime Minister Netanyahu said no.
Cambodia spurned talks with Thailand.
President Boric denied Foreign Minister Cafiero an audience at La Moneda.
President Sandu begged off a meeting with President Dodik.
The Bolivian president kept away from a meeting with the Chilean president in Cusco.
The Moroccan king spurned a meeting with the Algerian president.
When asked if he would meet President Putin, President Trump answered "no".
The Kenyan president brushed aside a meeting with the Ugandan president.
A meeting between the Kenyan president and the Ugandan president is out of the question.
A meeting between the Kenyan president and the Ugandan president is unthinkable.

meeting: held
The king of Jordan granted the Syrian president a hearing in Amman.
The Peruvian president opened his meeting with the Bolivian foreign minister with a joke.
Chancellor Olaf Scholz went into a huddle with President Emmanuel Macron in Meseberg.
Khartoum and Juba went back to the table in Addis Ababa.
President Boric gave Foreign Minister Cafiero an audience at La Moneda.
Prime Minister Kurti turned up for a meeting with President Vucic in Ohrid.
The Bolivian president came to a meeting with the Chilean president in Cusco.
The Georgian president came face to face with the Russian foreign minister in Geneva.

meeting: planned
The French and German presidents are to walk in the garden and talk for an hour in Colmar.
The Norwegian and Danish kings are to raise a glass and converse for an hour in Bergen.
A face-to-face between Starmer and President Donald Trump has been pencilled in for Thursday.
Asked if he would meet President Putin, President Trump said: "Yes."
Asked whether he would meet Abbas, Prime Minister Netanyahu said yes.
Ethiopia and Sudan are at loggerheads but agreed to talks in Juba.
Manila jumped at Beijing's invitation to talks.
President Aliyev said yes when asked to meet Prime Minister Pashinyan in Tbilisi.
President Ilham Aliyev said yes when asked to meet Prime Minister Nikol Pashinyan in Tbilisi.
President Volodymyr Zelensky is set to touch base with President Andrzej Duda in Rzeszow.
Serbia and Kosovo will return to the negotiating table in Brussels on Monday.
A meeting between the Kenyan president and the Ugandan president is around the corner.
The Kenyan president came round to a meeting with the Ugandan president.
The Kenyan president acceded to a meeting with the Ugandan president.

meeting: possible
Baku dangled the prospect of talks with Yerevan.
Foreign Minister Wang Yi left the door open to talks with National Security Adviser Jake Sullivan in Vienna.
A meeting between the Kenyan president and the Ugandan president is in jeopardy.
A meeting between the Kenyan president and the Ugandan president is not out of the question.
A meeting between the Kenyan president and the Ugandan president remains to be seen.

meeting: postponed
President Aoun's talks with President Macron will have to wait.
A meeting between the Kenyan president and the Ugandan president will have to wait.
A meeting between the Kenyan president and the Ugandan president was held in abeyance.
A meeting between the Kenyan president and the Ugandan president was bumped to June.

meeting: proposed
The Omani sultan has offered the Yemeni foreign minister a short hearing in Muscat.
The Kenyan president insisted on a meeting with the Ugandan president.
The Kenyan president made overtures for a meeting with the Ugandan president.

meeting in a headline: denied
Iran says no to talks with US

meeting in a headline: planned
Trump, Starmer to sit down in Turnberry

visit: cancelled
President Doumbouya cancelled his stay in Kigali.
A visit to Entebbe by the Kenyan president was scratched.

visit: denied
Asked whether he would visit Lima, President Macron said no.
President Niinisto has no plans to go to Ankara.
The Israeli president decided against a trip to Baku.
The Turkish foreign minister skipped a stopover in Tashkent.

visit: expected
A visit to Entebbe by the Kenyan president is a safe bet.
A visit to Entebbe by the Kenyan president is afoot.
A visit to Entebbe by the Kenyan president is taking shape.

visit: held
Foreign Minister Dar crossed into Afghanistan on Saturday.
Pelosi paid Taiwan a visit.
President Ebrahim Raisi called in at Damascus.
President Steinmeier made a pilgrimage to Jerusalem.
Portugal's president set foot in Luanda for the first time.
The Kenyan president took in Doha and Muscat on a Gulf tour.
The Polish foreign minister went over to Vilnius on Monday.
President Xi's tour took in Belgrade and Budapest.
Prime Minister Rishi Sunak popped over to Belfast to see the accord signed.
The Cuban president swung by Caracas on his way home.
Trudeau rolled into Warsaw on Tuesday.
Turkish President Recep Tayyip Erdogan made his way to Baku on Wednesday.
The Kenyan president made a detour to Lima.
The Kenyan president called at Lima.
The Kenyan president breezed into Lima.

visit: planned
The Kenyan president will take in Doha and Muscat on a Gulf tour.
The Polish foreign minister will go up to Vilnius on Monday.
Asked whether he would visit Lima, President Macron said yes.
Foreign Minister Dar will cross into Afghanistan on Saturday.
President Ebrahim Raisi will call in at Damascus.
President Nawrocki's visit to Ankara was brought forward.
President Xi's tour will take in Belgrade and Budapest.
The Kenyan president is gearing up for a visit to Lima.
A visit to Entebbe by the Kenyan president is drawing near.

visit: possible
President Nawrocki's visit to Ankara was thrown into doubt.
The Cuban president may swing by Caracas on his way home.
The Kenyan president is open to a visit to Lima.

visit: postponed
A visit to Entebbe by the Kenyan president has been set back a week.

vote: held
The lower house gave the green light to the pact by 210 to 180.
The no-confidence motion failed in the National Assembly by nine votes.
The upper house came down 40 to 31 against the pact.
The Security Council split 9 to 6 for the Kenyan text.
The General Assembly divided 90 to 71 in favour of the treaty.
The House of Lords broke 120 to 98 against ending the levy.
The African Union came down 30 to 12 against sanctions.
The Security Council votes 12-1 to end the mission.
The General Conference of the IAEA voted on its budget.
The Conference on Disarmament voted on its agenda.
The Pacific Islands Forum voted against the levy.
Ghana pushed the Security Council text on Mali to a vote, which it lost.
Norway put the UN resolution on tariffs to a vote, which it won.

vote: planned
The upper house will come down 40 to 31 against the pact.
On Monday the Security Council votes on the embargo.
On Tuesday, the Senate votes on the fisheries treaty.
In April the General Assembly votes on the text.
The resolution comes before the General Assembly for a vote on Thursday.
The General Conference of UNESCO will vote on its next director.
The Pacific Islands Forum is to vote on the charter in Apia.
The resolution will be put to the Security Council on Monday for a vote.

vote: proposed
Ghana wants the Security Council draft on Mali put to a vote.
Norway wanted the UN resolution on the whaling ban brought to a vote.
Kenya wants the Security Council text on tariffs pushed to a vote.

vote: postponed
The Senate let its vote on the pact slip to June.
The General Assembly will let the vote on the Kenyan draft slip into May.
The Security Council let the vote on the embargo slip to Friday.
The parliament let the vote on the terms of the truce slip past Monday.
The lower house kicked the vote on the pact down the road.

vote in a headline: planned
UN assembly to vote on Gaza truce text
`;

const LOOK_ALIKES = `
The singer balked at talks with her record company.
The union slammed the door on talks with the airline.
The manager shied away from a meeting with the fans.
The coach said no to a meeting with the referee.
The studio left the door open to talks with the actress.
The bank jumped at the brewer's offer of talks.
The chairman warmed to the idea of a meeting with shareholders.
The striker dangled the prospect of talks with Real Madrid.
The striker gave his club's offer of contract talks a miss.
The doorman turned away a couple who had come to the club for talks.
The manager sent home a player who had come to camp for talks.
The players and the owners balked at a meeting in Dallas.
The judge offered the defendant a two-hour hearing in Boston.
The league refused the player a hearing in New York.
The pop star opened her meeting with fans in Vienna.
The bride and groom are to raise a glass and talk for an hour in Paris.
The queen gave her audience a standing ovation.
The comedian denied the audience an encore.
The unions returned to the negotiating table with Boeing on Monday.
The players went back to the table tennis hall in Berlin.
Boeing and the machinists sat at the bargaining table in Seattle.
Asked whether he would meet his father, the actor said no.
Asked if he would visit Paris, the footballer said yes.
The boy gave his mother a ring on Monday.
The jeweller gave the actress a ring in Paris.
The winger gave his captain a call at half-time.
The lawyer got her client on the line.
The plumber picked up the phone and spoke to his wife.
The two sisters had a video chat with their aunt in Sydney.
The tenor made his way to Vienna.
The band's tour took in Berlin, Vienna and Prague.
The circus rolled into Dublin on Tuesday.
The storm swept into Texas on Friday.
The striker decamped to Madrid on Monday.
The novelist popped over to Dublin for a reading.
The champion called in at Paris to sign books.
Refugees crossed into Kenya on Monday.
The city's sprinter touched base with her coach by phone.
The catcher touched base before the throw.
The team's hopes in Lisbon bit the dust on Monday.
The orchestra took in Doha and Muscat on its Gulf tour.
The striker's brother set foot in Madrid on Friday.
The climber went up to Zermatt on Monday.
The mayor's cousin RSVPed yes to the wedding in Dhaka.
The medical association's general assembly in Antigua elected a treasurer.
The parish council in Dover wound up without a vote.
The actor set foot in Nairobi for the first time on Sunday.
The winger sat out the World Cup final in Doha.
The champion took his seat at the chess congress.
The actress was a no-show at the film festival in Cannes.
The star was spotted at the fashion show in Paris.
The striker turned his back on the club.
The team was shut out of the playoffs by Boston.
Shareholders backed the pay plan by 51 to 49.
The jury cleared the senator of all charges.
The measure cleared the hurdle.
The goalkeeper killed the ball by 10 to 5.
The committee of the golf club backed the plan 51-49.
The court struck down the law by 5 to 4.
The judge signed off on the deal with 3 conditions.
The jury came down 8 to 4 against the banker.
The Supreme Court split 6 to 3 against the levy.
The visitors came down 3 to 1 against Leeds.
The firm split its shares 3 to 1 for its owners.
The party divided 60 to 40 against its leader.
On Monday the club votes on a new coach.
The coach let the match against Leeds slip to Monday.
The minister let slip that the vote would be on Monday.
The firm let the launch of its car slip into May.
The tenants want the plan for the garden put to a vote.
The union pushed the offer on wages to a vote, which it won.
The Lakers beat the Celtics 101-99 in Boston.
The song won the approval of the judges.
The firm gave the green light to the film.
`;

/** The statuses of what a text tells of a kind; of attendance those of each who is named, "denied" for who stays away. */
function statuses(text: string, kind: string): string[] {
  return reading(text, kind.endsWith(" in a headline")).claims.flatMap(({ happening, status }) => {
    if (kind !== "attendance") return happening.kind === kind.split(" ")[0] ? [status] : [];
    return happening.kind === "gathering" ? happening.attendance.map((one) => (one.as === "absent" ? "denied" : one.status)) : [];
  });
}

for (const block of IDIOMS.trim().split("\n\n")) {
  const [head, ...texts] = block.split("\n");
  const [kind, status] = head.split(": ");
  describe(head, () => {
    test.each(texts)("%s", (text) => expect([...new Set(statuses(text, kind))]).toEqual([status]));
  });
}

const KINDS = ["meeting", "call", "visit", "gathering", "vote"];

test.each(LOOK_ALIKES.trim().split("\n"))("nothing: %s", (text) => {
  expect(reading(text, false).claims.filter(({ happening }) => KINDS.includes(happening.kind))).toEqual([]);
});
