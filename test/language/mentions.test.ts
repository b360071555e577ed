import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/language/mentions/mentions.ts";
import { docOf, gazetteer, headed, lexicon, lineOf, mentions } from "./mentionsof.ts";

describe("a person with office and state", () => {
  test("nationality, title, name", () =>
    mentions(
      "Kenyan President William Ruto spoke in Geneva.",
      'person "Kenyan President William Ruto" name=William Ruto title=president of=Kenyan',
      'place "Geneva" name=Geneva',
    ));
  test("an unknown name after a title", () =>
    mentions(
      "Kremlin aide Pyotr Zubov arrived.",
      'person "Kremlin aide Pyotr Zubov" name=Pyotr Zubov title=aide of=Kremlin',
      'body "Kremlin" name=Kremlin',
    ));
  test("title of a body before the name", () =>
    mentions(
      "Leader of the PPP Shinzo Abe and Secretary of the Guardian Council Ahmad Lunde spoke.",
      'person "Leader of the PPP Shinzo Abe" name=Shinzo Abe title=leader of=PPP',
      'body "PPP" name=PPP',
      'person "Secretary of the Guardian Council Ahmad Lunde" name=Ahmad Lunde title=secretary of=Guardian Council',
      'body "Guardian Council" name=Guardian Council',
    ));
  test("title of a state before the name", () =>
    mentions(
      "Foreign Minister of Norway Kari Lunde spoke.",
      'person "Foreign Minister of Norway Kari Lunde" name=Kari Lunde title=foreign minister of=Norway',
      'state "Norway" name=Norway',
    ));
  test("the state after the name", () =>
    mentions(
      "President Gabriel Boric of Chile spoke.",
      'person "President Gabriel Boric of Chile" name=Gabriel Boric title=president of=Chile',
      'state "Chile" name=Chile',
    ));
  test("a surname that nobody knows, between a title and a state", () =>
    mentions(
      "President Zubov of Chile spoke.",
      'person "President Zubov of Chile" name=Zubov title=president of=Chile',
      'state "Chile" name=Chile',
    ));
  test("the head of what a body has in a state is not the body's", () => {
    mentions(
      "The head of the UN Mission in Ghana Kari Lunde spoke.",
      'person "The head of the UN Mission in Ghana Kari Lunde" name=Kari Lunde title=head of=UN Mission in Ghana',
      'body "UN" name=UN',
      'state "Ghana" name=Ghana',
    );
    mentions("The head of the UN Office spoke.", 'person "The head of the UN Office" title=head of=UN Office', 'body "UN" name=UN');
  });
  test("the chief of a staff, with a rank before the name or none", () => {
    mentions(
      "Chief of Defence Staff Admiral Kari Lunde spoke.",
      'person "Chief of Defence Staff Admiral Kari Lunde" name=Kari Lunde title=chief of defence staff',
    );
    mentions(
      "The Chief of the General Staff Kari Lunde spoke.",
      'person "The Chief of the General Staff Kari Lunde" name=Kari Lunde title=chief of the general staff',
    );
  });
  test("an office of a body that its state begins", () =>
    mentions(
      "A spokeswoman for the Chilean embassy spoke.",
      'person "A spokeswoman for the Chilean embassy" title=spokeswoman of=Chilean',
      'body "Chilean embassy" of=Chilean',
    ));
  test("a day behind a name is no part of it", () => {
    mentions("Mr. Abbas Thursday met Kari Lunde.", 'person "Mr. Abbas" name=Abbas', 'person "Kari Lunde" name=Kari Lunde');
    mentions("Kari Lunde met Mr. Anwar March 5.", 'person "Kari Lunde" name=Kari Lunde', 'person "Mr. Anwar" name=Anwar');
    mentions("The pope Wednesday spoke.", 'person "The pope" title=pope');
  });
  test("who is visiting is said before the office", () =>
    mentions("The visiting prime minister spoke.", 'person "The visiting prime minister" title=prime minister'));
  test("a minister of two fields, the second one in words that stand elsewhere too", () =>
    mentions(
      "Minister of International Relations and Cooperation Kari Lunde spoke.",
      'person "Minister of International Relations and Cooperation Kari Lunde" name=Kari Lunde title=minister of international relations and cooperation',
    ));
  test("a field before a body's noun is of the body's name", () =>
    mentions(
      "The president of Security Council spoke.",
      'person "The president of Security Council" title=president of=Security Council',
      'body "Security Council" name=Security Council',
    ));
  test("the title behind 'for' is of another", () =>
    mentions(
      "A spokesman for Foreign Minister Kari Lunde spoke.",
      'person "A spokesman" title=spokesman',
      'person "Foreign Minister Kari Lunde" name=Kari Lunde title=foreign minister',
    ));
  test("an office stands for its holder", () =>
    mentions(
      "The Ghanaian Vice President met the Prime Minister of Nepal.",
      'person "The Ghanaian Vice President" title=vice president of=Ghanaian',
      'person "the Prime Minister of Nepal" title=prime minister of=Nepal',
      'state "Nepal" name=Nepal',
    ));
  test("the possessive, and an office named for where it is held", () =>
    mentions(
      "Peru's UN representative has criticised the plan.",
      `person "Peru's UN representative" title=un representative of=Peru`,
      'state "Peru" name=Peru',
      'body "UN" name=UN',
    ));
  test("title words joined by and", () =>
    mentions(
      "Nepal's Party and State leader Bimal Rana left.",
      `person "Nepal's Party and State leader Bimal Rana" name=Bimal Rana title=party and state leader of=Nepal`,
      'state "Nepal" name=Nepal',
    ));
  test("a former office is none", () =>
    mentions(
      "Former French president Luc Moreau spoke.",
      'person "Former French president Luc Moreau" name=Luc Moreau title=former president of=French',
    ));
  test("a counterpart with a name", () =>
    mentions(
      "Boric met his Peruvian counterpart Ana Rojas.",
      'person "Boric" name=Boric',
      'person "his Peruvian counterpart Ana Rojas" name=Ana Rojas title=counterpart of=Peruvian',
      'pronoun "his"',
    ));
  test("a colleague with another office and a name is of the state told before", () =>
    mentions(
      "Ruto met his Peruvian colleague, Foreign Minister Ana Rojas, in Lima.",
      'person "Ruto" name=Ruto',
      'person "his Peruvian colleague" title=colleague of=Peruvian',
      'pronoun "his"',
      'person "Foreign Minister Ana Rojas" name=Ana Rojas title=foreign minister of=Peruvian',
      'place "Lima" name=Lima',
    ));
  test("counterparts of several states are one person each", () =>
    mentions(
      "Ruto met his Peruvian and Chilean counterparts.",
      'person "Ruto" name=Ruto',
      'group "his Peruvian and Chilean counterparts" title=counterpart several',
      'pronoun "his"',
      '- person "Peruvian" title=counterpart of=Peruvian',
      '- person "Chilean" title=counterpart of=Chilean',
    ));
  test("two titles with a slash are one person's", () =>
    mentions(
      "Ruto met the State Councilor/Minister of Foreign Affairs of Chile.",
      'person "Ruto" name=Ruto',
      'person "the State Councilor/Minister of Foreign Affairs of Chile" title=state councilor/minister of foreign affairs of=Chile',
      'state "Chile" name=Chile',
    ));
  test("a title shortened in a bracket before its name; known wrong: without its field", () =>
    mentions("Foreign Minister (FM) William Ruto spoke.", 'person "Minister (FM) William Ruto" name=William Ruto title=minister'));
  test("a general behind another title, a secretary-general", () =>
    mentions(
      "Boric met his counterpart General Luis Vega and UN Secretary General Ana Rojas.",
      'person "Boric" name=Boric',
      'person "his counterpart" title=counterpart',
      'pronoun "his"',
      'person "General Luis Vega" name=Luis Vega title=general',
      'person "UN Secretary General Ana Rojas" name=Ana Rojas title=secretary general of=UN',
      'body "UN" name=UN',
    ));
  test("a state's name in a person's", () =>
    mentions(
      "Israeli Foreign Minister Israel Adler left.",
      'person "Israeli Foreign Minister Israel Adler" name=Israel Adler title=foreign minister of=Israeli',
    ));
  test("an apposition gives the name its office", () =>
    mentions(
      "Marta Holm, the president of Norway, spoke.",
      'person "Marta Holm" name=Marta Holm title=president of=Norway',
      'person "the president of Norway" title=president of=Norway',
      'state "Norway" name=Norway',
    ));
  test("and so does an office before the name", () =>
    mentions(
      "Ghana's foreign minister, Kofi Asante, spoke.",
      `person "Ghana's foreign minister" title=foreign minister of=Ghana`,
      'state "Ghana" name=Ghana',
      'person "Kofi Asante" name=Kofi Asante title=foreign minister of=Ghana',
    ));
  test("a general or a senator keeps that title in the office before the name", () =>
    mentions(
      "Ghana's foreign minister, Senator Kofi Asante, spoke.",
      `person "Ghana's foreign minister" title=foreign minister of=Ghana`,
      'state "Ghana" name=Ghana',
      'person "Senator Kofi Asante" name=Kofi Asante title=foreign minister of=Ghana',
    ));
  test("a second half of a name in lower case", () =>
    mentions("President Park Jae-woo spoke.", 'person "President Park Jae-woo" name=Park Jae-woo title=president'));
  test("honorifics, kings, particles", () =>
    mentions(
      "Mr Ruto met King Faisal bin Nasser of Saudi Arabia.",
      'person "Mr Ruto" name=Ruto',
      'person "King Faisal bin Nasser of Saudi Arabia" name=Faisal bin Nasser title=king of=Saudi Arabia',
      'state "Saudi Arabia" name=Saudi Arabia',
    ));
});

describe("two offices", () => {
  test("of one person, the name after a comma", () =>
    mentions(
      "Boric met the Deputy Prime Minister and Minister for Foreign Affairs, Luis Vega.",
      'person "Boric" name=Boric',
      'person "the Deputy Prime Minister" title=deputy prime minister',
      'person "Minister for Foreign Affairs" title=minister for foreign affairs',
      'person "Luis Vega" name=Luis Vega title=deputy prime minister',
    ));
  test("a president is somebody else", () =>
    mentions(
      "Boric met the president and Foreign Minister Ana Rojas.",
      'person "Boric" name=Boric',
      'person "the president" title=president',
      'person "Foreign Minister Ana Rojas" name=Ana Rojas title=foreign minister',
    ));
  test("a head of state may chair a body", () =>
    mentions(
      "Boric met Kenyan President and African Union chair Ana Rojas.",
      'person "Boric" name=Boric',
      'person "Kenyan President" title=president of=Kenyan',
      'person "African Union chair Ana Rojas" name=Ana Rojas title=chair of=African Union',
      'body "African Union" name=African Union',
    ));
  test("the name after what the office is of", () =>
    mentions(
      "Boric spoke with the prime minister of the interim authority in Accra, Ana Rojas.",
      'person "Boric" name=Boric',
      'person "the prime minister" title=prime minister',
      'place "Accra" name=Accra',
      'person "Ana Rojas" name=Ana Rojas title=prime minister',
    ));
  test("a deputy commander is one office", () =>
    mentions("Deputy Commander Luis Vega left.", 'person "Deputy Commander Luis Vega" name=Luis Vega title=deputy commander'));
});

describe("several persons in one phrase", () => {
  test("the presidents of three states", () =>
    mentions(
      "The presidents of Norway, Chile, and Ghana met.",
      'group "The presidents of Norway, Chile, and Ghana" title=president several',
      '- person "Norway" title=president of=Norway',
      '- person "Chile" title=president of=Chile',
      '- person "Ghana" title=president of=Ghana',
    ));
  test("two nationalities before the office", () =>
    mentions(
      "The Chilean and Peruvian foreign ministers met.",
      'group "The Chilean and Peruvian foreign ministers" title=foreign minister several',
      '- person "Chilean" title=foreign minister of=Chilean',
      '- person "Peruvian" title=foreign minister of=Peruvian',
    ));
  test("names after a plural title", () =>
    mentions(
      "Presidents Ruto and Boric met.",
      'group "Presidents Ruto and Boric" title=president several',
      '- person "Ruto" name=Ruto title=president',
      '- person "Boric" name=Boric title=president',
    ));
  test("officials of two states are several for each", () =>
    mentions(
      "Kenyan and Chilean officials met.",
      'group "Kenyan and Chilean officials" title=official several',
      '- group "Kenyan" title=official of=Kenyan several',
      '- group "Chilean" title=official of=Chilean several',
    ));
  test("names with their states after a plural title", () =>
    mentions(
      "Presidents William Ruto of Kenya and Gabriel Boric of Chile signed.",
      'group "Presidents William Ruto of Kenya and Gabriel Boric of Chile" title=president several',
      '- person "William Ruto of Kenya" name=William Ruto title=president of=Kenya',
      '- person "Gabriel Boric of Chile" name=Gabriel Boric title=president of=Chile',
    ));
  test("two offices of one state", () =>
    mentions(
      "The foreign and defence ministers of Ghana met.",
      'group "The foreign and defence ministers of Ghana" title=foreign and defence minister of=Ghana several',
      '- person "foreign" title=foreign minister of=Ghana',
      '- person "defence" title=defence minister of=Ghana',
      'state "Ghana" name=Ghana',
    ));
  test("the governments of two states", () =>
    mentions(
      "The Chilean and Norwegian governments agreed.",
      'body "The Chilean and Norwegian governments" several',
      '- body "Chilean" of=Chilean',
      '- body "Norwegian" of=Norwegian',
    ));
  test("one state, no list", () =>
    mentions("The leaders of France met.", 'group "The leaders of France" title=leader of=France several', 'state "France" name=France'));
  test("a member has the title of the group, with its span", () => {
    const doc = docOf("Vice presidents from Kenya and Nepal came.");
    const [group, kenya] = doc.mentions;
    expect(kenya.memberOf).toBe(group.id);
    expect(kenya.titleSpan).toEqual({ start: 0, end: 15 });
    expect(kenya.affiliationSpan).toEqual(kenya.span);
  });
});

describe("groups, gatherings, documents, bodies", () => {
  test("counts", () =>
    mentions(
      "Eleven nations and several delegates came; both sides and the two leaders spoke.",
      'group "Eleven nations" several=11',
      'group "several delegates" title=delegate several',
      'group "both sides" several=2',
      'group "the two leaders" title=leader several=2',
    ));
  test("a summit with ordinal, series and abbreviation; known wrong: the body whose it is, is no mention of its own", () =>
    mentions(
      "The ninth Fisheries Cooperation Council of the Arctic (FCCA) summit begins.",
      'gathering "The ninth Fisheries Cooperation Council of the Arctic (FCCA) summit" name=Fisheries Cooperation Council of the Arctic (FCCA) summit of=Fisheries Cooperation Council of the Arctic',
      'body "FCCA" name=FCCA',
    ));
  test("where a summit is", () =>
    mentions(
      "They met at the G20 summit in Lima.",
      'pronoun "They" several',
      'gathering "the G20 summit in Lima" name=G20 summit of=G20',
      'body "G20" name=G20',
      'place "Lima" name=Lima',
    ));
  test("a mountain's summit", () => mentions("They saw the summit of Lima.", 'pronoun "They" several', 'place "Lima" name=Lima'));
  test("talks and meetings are nobody's mention", () => mentions("The talks ended and the meeting was short."));
  test("documents", () =>
    mentions(
      "The Security Council adopted resolution 2803 and a Chilean draft resolution.",
      'body "The Security Council" name=Security Council',
      'document "resolution 2803" name=resolution 2803',
      'document "a Chilean draft resolution" of=Chilean',
    ));
  test("symbols, and sessions that are counted", () =>
    mentions(
      "At the 78th session of the United Nations, Chile praised S/RES/1325 and A/RES/ES-11/4, and an emergency session ended.",
      'gathering "the 78th session of the United Nations" of=United Nations',
      'body "the United Nations" name=United Nations',
      'state "Chile" name=Chile',
      'document "S/RES/1325" name=S/RES/1325',
      'document "A/RES/ES-11/4" name=A/RES/ES-11/4',
    ));
  test("an unknown body by its head noun, a ministry in lower case", () =>
    mentions(
      "The Freedonian Transport Council wrote to the Peruvian foreign ministry.",
      'body "The Freedonian Transport Council" name=Freedonian Transport Council',
      'body "the Peruvian foreign ministry" of=Peruvian',
    ));
  test("a body of a state", () =>
    mentions(
      "The Ministry of Foreign Affairs of Nepal replied.",
      'body "The Ministry of Foreign Affairs of Nepal" name=Ministry of Foreign Affairs of Nepal of=Nepal',
    ));
});

describe("what is no name", () => {
  test("verbs that are also titles, membership", () =>
    mentions(
      "Kenya chairs the summit and is not a member of NATO.",
      'state "Kenya" name=Kenya',
      'gathering "the summit"',
      'body "NATO" name=NATO',
    ));
  test("adjectives, news agencies, press conferences, years", () =>
    mentions(
      "The official radio said at a press conference that the 2019 G20 summit was long.",
      'gathering "the 2019 G20 summit" name=G20 summit of=G20',
      'body "G20" name=G20',
    ));
  test("a Cyrillic letter keeps a look-alike apart", () => {
    const kinds = docOf("The delegation flew from Nоrway to Norway.").mentions.map(lineOf);
    expect(kinds).toContain('state "Norway" name=Norway');
    expect(kinds).not.toContain('state "Nоrway" name=Nоrway');
  });
  test("first words and headlines", () => {
    mentions("Reading takes time. Officials agreed.", 'group "Officials" title=official several');
    mentions("MINISTER DENIES SECRET TALKS");
  });
  test("the pronoun us is no state, US is", () =>
    mentions("They told us that the US agreed.", 'pronoun "They" several', 'pronoun "us" several', 'state "the US" name=US'));
});

describe("heads", () => {
  test("title, name and state have one head, which a verb governs", () => {
    headed("Kenyan President William Ruto met Boric.", "Kenyan President William Ruto", "William");
    headed("Boric spoke at the G20 summit in Lima.", "the G20 summit in Lima", "summit");
  });
  test("no two mentions share a head", () => {
    const { mentions: found } = docOf(
      "The Chilean and Peruvian presidents, Gabriel Boric and Ana Rojas, met Ghana's Kofi Asante at the UN.",
    );
    expect(new Set(found.map((one) => one.head)).size).toBe(found.length);
  });
});

describe("properties", () => {
  const TEXT = `Kenyan President William Ruto and Presidents Gabriel Boric of Chile and Ana Rojas of Peru met at the ninth Arctic Fisheries
Union (AFU) summit in Lima, the Chilean and Norwegian governments said. # "He will see his Peruvian counterpart, Luis Vega," the aide's
spokesman told reporters; both sides, 11 nations and the UN's Security Council adopted resolution 2803 (2025) of the two leaders.`;

  function check(source: string): void {
    const doc = docOf(source);
    const heads = new Set<number>();
    doc.mentions.forEach((one, id) => {
      expect(one.id).toBe(id);
      expect(one.text).toBe(doc.article.text.slice(one.span.start, one.span.end));
      expect(one.text).not.toBe("");
      expect(doc.tokens.start[one.head]).toBeGreaterThanOrEqual(one.span.start);
      expect(doc.tokens.end[one.head]).toBeLessThanOrEqual(one.span.end);
      if (one.nameSpan !== null) expect(one.name).toBe(doc.article.text.slice(one.nameSpan.start, one.nameSpan.end));
      if (one.memberOf !== null) expect(doc.mentions[one.memberOf].plural).toBe(true);
      for (const other of one.antecedents) expect(other).toBeLessThan(id);
      expect(one.chain).toBeLessThanOrEqual(id);
      expect(heads.has(one.head)).toBe(false);
      heads.add(one.head);
      if (id > 0) expect(doc.mentions[id - 1].span.start).toBeLessThanOrEqual(one.span.start);
    });
  }

  test("of a text cut at every seventh character, and spliced with its reverse", () => {
    for (let cut = 0; cut < TEXT.length; cut += 7) {
      check(TEXT.slice(0, cut));
      check(TEXT.slice(cut) + TEXT.slice(0, cut).toUpperCase());
    }
    check([...TEXT].reverse().join(""));
  });
  test("reading twice gives the same", () => expect(docOf(TEXT).mentions).toEqual(docOf(TEXT).mentions));
  test("time grows with the text, not with its square", () => {
    const time = (times: number) => {
      const parsed = docOf(TEXT.repeat(times));
      const runs = [1, 2, 3].map(() => {
        const before = performance.now();
        findMentions(parsed, lexicon, gazetteer);
        return performance.now() - before;
      });
      return Math.min(...runs);
    };
    time(5);
    expect(time(200)).toBeLessThan(60 * time(20));
  });
});

test("a document's name goes on behind its link", () =>
  mentions(
    "Chile signed the Convention on the Rights of the Child.",
    'state "Chile" name=Chile',
    'document "the Convention on the Rights of the Child" name=Convention on the Rights of the Child',
  ));
