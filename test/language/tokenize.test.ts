import { expect, test } from "vitest";
import { cut } from "./engine.ts";

/** Checks the tokens of a text, written with a space between. */
function tokens(text: string, wanted: string): void {
  expect(cut(text).flat().join(" ")).toBe(wanted);
}

test("clitics and possessives are cut off, straight and curly", () => {
  tokens("She didn't say it's Norway's.", "She did n't say it 's Norway 's .");
  tokens("They’re sure he’ll go, we can’t.", "They ’re sure he ’ll go , we ca n’t .");
  tokens("the ministers' talks", "the ministers ' talks");
  tokens("He cannot come, O'Neill said at five o'clock.", "He can not come , O'Neill said at five o'clock .");
});

test("abbreviations, initials and titles keep their stop", () => {
  tokens("Mr. J. B. Holm of the U.S. met Dr. Oduya.", "Mr. J. B. Holm of the U.S. met Dr. Oduya .");
  tokens("at 5 p.m. on Jan. 3, i.e. early", "at 5 p.m. on Jan. 3 , i.e. early");
  tokens("Gov. Lind of N.Y. spoke", "Gov. Lind of N.Y. spoke");
});

test("the stop of a plain word is a token", () => {
  tokens("They met in Oslo.", "They met in Oslo .");
  tokens("His answer was no. Resolution No. 5 fell.", "His answer was no . Resolution No. 5 fell .");
});

test("hyphens are tokens, save after prefixes", () => {
  tokens("a long-term, Anglo-Dutch co-operation", "a long - term , Anglo - Dutch co-operation");
  tokens("non-aligned ex-president e-mail", "non-aligned ex-president e-mail");
  tokens("mid-July re-elected 27-nation", "mid-July re-elected 27 - nation");
});

test("numbers, times, dates, money, percent and units", () => {
  tokens("1,200.50 at 10:30 on 10/12/2022", "1,200.50 at 10:30 on 10/12/2022");
  tokens("$5bn, 7% and 20km by 5pm", "$ 5 bn , 7 % and 20 km by 5 pm");
  tokens("the 20th G20, the 1990s, the '90s, 107-13", "the 20th G20 , the 1990s , the '90s , 107 - 13");
  tokens("in ’72 or '05, '15% fell'", "in ’72 or '05 , ' 15 % fell '");
});

test("quotes, brackets, dashes and runs of marks", () => {
  tokens("“Yes,” he said (twice)...", "“ Yes , ” he said ( twice ) ...");
  tokens('"No!" -- he left—at once', '" No ! " -- he left — at once');
  tokens("What?! ``Why''", "What ?! `` Why ''");
});

test("addresses stay whole, and a lost space after a stop is found", () => {
  tokens("see www.example.org/a/b, or me@example.org.", "see www.example.org/a/b , or me@example.org .");
  tokens("https://example.org/x?y=1.", "https://example.org/x?y=1 .");
  tokens("It ended.Then Holm left", "It ended . Then Holm left");
});

test("a dateline is cut like other words", () => {
  tokens("OSLO, July 2 (Reuters) - Holm met Lind.", "OSLO , July 2 ( Reuters ) - Holm met Lind .");
});

test("a space lost between a link and the words around it is found", () => {
  tokens("The minister metKenyan President Oduya", "The minister met Kenyan President Oduya");
  tokens("talks withHolm inOslo, ministerLind said", "talks with Holm in Oslo , minister Lind said");
  tokens("HolmPresident of Norway, in OsloWednesday", "Holm President of Norway , in Oslo Wednesday");
  tokens("Updated July 3, 2024Holm met Lind (NKC)Holm left", "Updated July 3 , 2024 Holm met Lind ( NKC ) Holm left");
});

test("names with capitals inside stay whole", () => {
  tokens("McNeil, DeVries, AirNorth and iPhone of NorCo", "McNeil , DeVries , AirNorth and iPhone of NorCo");
  tokens("O'Brien of N'Djamena and Côte d'Ivoire, withNATO", "O'Brien of N'Djamena and Côte d'Ivoire , with NATO");
});

test("tallies are numbers and hyphens, telephone numbers and days stay whole", () => {
  tokens("by 107-13-39, then 5-4", "by 107 - 13 - 39 , then 5 - 4");
  tokens("212-555-0137 on 2022-10-13", "212-555-0137 on 2022-10-13");
});

test("numbered things keep their stop, and so do initials after a prefix", () => {
  tokens("p. 5, paras. 3 and 4, No. 10, Art. 5, c. 1814", "p. 5 , paras. 3 and 4 , No. 10 , Art. 5 , c. 1814");
  tokens("the No.1 issue, res. 2803, para.3", "the No. 1 issue , res. 2803 , para. 3");
  tokens("pro-E.U. and non-U.S. firms, Holm v. Lind", "pro-E.U. and non-U.S. firms , Holm v. Lind");
});

test("captions, bylines and social marks", () => {
  tokens("Holm (left) with Lind. Image: NKC/Getty", "Holm ( left ) with Lind . Image : NKC / Getty");
  tokens("By Anna Lind Updated 5:45 PM ET #summit @holm", "By Anna Lind Updated 5:45 PM ET #summit @holm");
});
