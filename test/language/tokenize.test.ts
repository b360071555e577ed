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
