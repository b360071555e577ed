import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * Lines that a reader of agency stories would strike out: a party that is none, a day of something else, a status that the story does not give. Each row is
 * a text of Wednesday 14 June 2006 with all meetings, calls and visits that it tells of; between them stand look-alikes that still speak.
 */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  // "The two Koreas" in a list of others
  [
    "North Korea and South Korea agreed. The two Koreas, Chile, Kenya and Japan held talks in Lima.",
    "meeting held: North Korea + South Korea + Chile + Kenya + Japan",
  ],
  ["The two Koreas, Chile, Kenya and Japan held talks in Lima."],
  // A day of those who only speak of talks
  ["Colombia complained on Sunday over reports of a meeting between Tony Blair and Hugo Chavez.", "meeting held: Tony Blair + Hugo Chavez"],
  // The day of a ballot that they talk about
  [
    "The envoys of Chile were to meet with Kenyan officials in an effort to prevent delays in elections set for January 25.",
    "meeting planned: The envoys of Chile + Kenyan officials",
  ],
  ["Chilean officials were to meet with Kenyan officials on Friday.", "meeting planned 2006-06-16: Chilean officials + Kenyan officials"],
  // The day of the telling
  ["The president told reporters in Lima Monday Peru will meet with Chilean officials.", "meeting planned: Peru + Chilean officials"],
  ["The minister told lawmakers Peru will meet with Chilean officials Monday.", "meeting planned 2006-06-19: Peru + Chilean officials"],
  // How talks go
  ["Face to face talks between Kenyan officials and Chilean officials broke down last week.", "meeting held 2006-06-05: Kenyan officials + Chilean officials"],
  ["On Monday Mahmoud Abbas was in Syria for talks with President Bashar al-Assad to discuss plans for peace.",
    "meeting held 2006-06-12: Mahmoud Abbas + Bashar al-Assad", "visit held 2006-06-12: Mahmoud Abbas @ Syria"],
  ["The blast killed three people, one day before Tony Blair began an official visit to Pakistan.", "visit held: Tony Blair @ Pakistan"],
  ["Tony Blair began an official visit to Pakistan on Monday.", "visit under way 2006-06-12: Tony Blair @ Pakistan"],
  // Told beside what was said
  ["Jack Straw, visiting Kabul on Sunday, said Paris will send more troops.", "visit held 2006-06-11: Jack Straw @ Kabul"],
  ["Jack Straw, meeting Javier Solana on Friday, called for calm.", "meeting held 2006-06-09: Jack Straw + Javier Solana"],
  ["Jack Straw, visiting Kabul on Friday, will ask for aid.", "visit planned 2006-06-16: Jack Straw @ Kabul"],
  ["The groups agreed to stop the attacks after meeting late Thursday with Kenyan President Mwai Kibaki.", "meeting held 2006-06-08: The groups + Mwai Kibaki"],
  ["Tony Blair agreed to sign the treaty after meeting Hamid Karzai next week.", "meeting planned 2006-06-19: Tony Blair + Hamid Karzai"],
  ["Tony Blair's visit to Pakistan comes after his stop for talks Friday in India.", "visit held: Tony Blair @ Pakistan"],
  [
    "The United States began referring to Macedonia by its constitutional name, Republic of Macedonia, in 2004 and negotiations continue between Greece and Chile.",
    "meeting under way: Greece + Chile",
  ],
  ["The decision follows last-minute talks between Iraqi officials and Kenyan officials.", "meeting held: Iraqi officials + Kenyan officials"],
  ["The announcement will follow talks between Iraq and Kenya.", "meeting planned: Iraq + Kenya"],
  // Those who are no parties of each other
  ["Tony Blair and Jack Straw have canceled all other meetings scheduled for Thursday."],
  ["Tony Blair and Angela Merkel have canceled a meeting scheduled for Thursday.", "meeting cancelled 2006-06-15: Tony Blair + Angela Merkel"],
  ["Mr. Schroeder and Ms. Merkel's parties plan to meet for coalition talks on Thursday."],
  [
    "Egyptian officials meet Tuesday with Kenyan leaders in Cairo, for talks aimed at consolidating a ceasefire with Israel.",
    "meeting planned 2006-06-20: Egyptian officials + Kenyan leaders",
  ],
  // Where somebody leaves, and where nobody knows yet
  ["Condoleezza Rice is on a visit to Germany. She left Kuwait City on Monday after talks with Kuwaiti Foreign Minister Mohammad al-Sabah.",
    "visit under way: Condoleezza Rice @ Germany", "meeting held 2006-06-12: Condoleezza Rice + Muhammad al-Sabah al-Salim al-Sabah @ Kuwait City"],
  ["Condoleezza Rice is on a visit to Germany. Rice said she would meet Ehud Olmert in coming weeks.",
    "visit under way: Condoleezza Rice @ Germany", "meeting planned: Condoleezza Rice + Ehud Olmert"],
  ["Ann Veneman and Peter Piot of the United Nations are also expected to attend the meeting."],
  ["Tony Blair called Hugo Chavez the leader of a bad lot, and calls Angela Merkel by her first name."],
  ["Tony Blair called Hugo Chavez on Monday.", "call held 2006-06-12: Tony Blair + Hugo Chavez"],
  ["Tony Blair met on Monday with the Director of the Office of the Kenyan Central Foreign Affairs Commission and China's Foreign Minister Wang Yi.",
    "meeting held 2006-06-12: Tony Blair + Wang Yi", "meeting held 2006-06-12: Tony Blair + the Director"],
  ["Tony Blair is in Cambodia to tour projects and local organizations.", "visit under way: Tony Blair @ Cambodia"],
  // Who visits, and where
  ["Mr. Marty criticized Condoleezza Rice for not providing information during her recent visit to Germany.", "visit held: Condoleezza Rice @ Germany"],
  ["Tony Blair is set to travel to Kenya this week for the OPEC summit.", "visit planned 2006-06-12: Tony Blair @ Kenya"],
  // Heads of something else than the state or the body
  ["Tony Blair met the head of NATO forces in Kabul on Monday.", "meeting held 2006-06-12: Tony Blair + the head of NATO forces"],
  ["Tony Blair met the president of the Turkish football federation on Monday.", "meeting held 2006-06-12: Tony Blair + the president of the Turkish football federation"],
  ["Tony Blair met the leader of the Iraqi opposition on Monday.", "meeting held 2006-06-12: Tony Blair + the leader of the Iraqi opposition"],
  ["The chief of the United Nations commission that leads the inquiry arrived in Beirut.", "visit held: The chief of the United Nations commission @ Beirut"],
  ["Vladimir Putin met the president of Iran's Supreme Court on Monday.", "meeting held 2006-06-12: Vladimir Putin + the president"],
  ["Tony Blair met the president of Turkey on Monday.", "meeting held 2006-06-12: Tony Blair + Ahmet Necdet Sezer"],
  ["Tony Blair met the head of the United Nations on Monday.", "meeting held 2006-06-12: Tony Blair + Kofi Annan"],
  ["U.S. Deputy Secretary of State Robert Zoellick came. The U.S. envoy met President Bashar al-Assad.", "meeting held: Robert Zoellick + Bashar al-Assad"],
]; // biome-ignore format: a row a story

/** Texts of which the places of meetings are looked at too. */
const PLACED = /is on a visit to Germany/;

/** The meetings, calls and visits of a text, a line each. */
function linesOf(text: string): string[] {
  const { claims } = rapporteur.identify(rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2006-06-14") })));
  return claims.flatMap(({ happening, status, when }) => {
    const day = when?.earliest ? ` ${when.earliest}` : "";
    const names = (
      ones: readonly { readonly name: string; readonly entity: string | null; readonly mention: { readonly text: string } }[],
    ) => ones.map(({ name, entity, mention }) => (entity === null ? mention.text : name)).join(" + ");
    if (happening.kind === "meeting")
      return [
        `meeting ${status}${day}: ${names(happening.parties)}${happening.place === null || !PLACED.test(text) ? "" : ` @ ${happening.place.name}`}`,
      ];
    if (happening.kind === "call") return [`call ${status}${day}: ${names(happening.parties)}`];
    if (happening.kind === "visit") return [`visit ${status}${day}: ${names([happening.visitor])} @ ${happening.place.name}`];
    return [];
  });
}

describe("lines that are false, and look-alikes that are true", () => {
  test.each(ROWS.map(([text, ...lines]) => [text, lines] as const))("%s", (text, lines) => {
    expect(linesOf(text).sort()).toEqual([...lines].sort());
  });
});
