import { describe, test } from "vitest";
import { mentions } from "./mentionsof.ts";

describe("offices of several words before a name", () => {
  test("two offices of one person", () =>
    mentions(
      "Kenyan Deputy Prime Minister and Minister for Urban Development Paul Okello spoke.",
      'person "Kenyan Deputy Prime Minister and Minister for Urban Development Paul Okello" name=Paul Okello title=minister for urban development of=Kenyan',
    ));
  test("two offices, and the name between commas", () =>
    mentions(
      "The deputy prime minister and minister for foreign affairs, Paul Okello, spoke.",
      'person "The deputy prime minister and minister for foreign affairs" title=minister for foreign affairs',
      'person "Paul Okello" name=Paul Okello title=minister for foreign affairs',
    ));
  test("fields of a portfolio", () =>
    mentions(
      "Minister of Health, Labour and Welfare Ama Boateng thanked Minister of Finance and Economic Planning Luis Vega.",
      'person "Minister of Health, Labour and Welfare Ama Boateng" name=Ama Boateng title=minister of health, labour and welfare',
      'person "Minister of Finance and Economic Planning Luis Vega" name=Luis Vega title=minister of finance and economic planning',
    ));
  test("whose affairs", () =>
    mentions(
      "Assistant Secretary of State for Near Eastern Affairs Ama Boateng spoke.",
      'person "Assistant Secretary of State for Near Eastern Affairs Ama Boateng" name=Ama Boateng title=assistant secretary of state for near eastern affairs',
    ));
  test("a style between office and name", () =>
    mentions(
      "Prime Minister Sheikh Omar Diallo spoke.",
      'person "Prime Minister Sheikh Omar Diallo" name=Omar Diallo title=prime minister',
    ));
  test("a style however it is spelt, behind a comma too", () =>
    mentions(
      "The Foreign Minister, Shaikh Omar bin Ali Diallo, spoke, and so did Foreign Minister Shaykh Yusuf Diallo.",
      'person "The Foreign Minister" title=foreign minister',
      'person "Shaikh Omar bin Ali Diallo" name=Omar bin Ali Diallo title=foreign minister',
      'person "Foreign Minister Shaykh Yusuf Diallo" name=Yusuf Diallo title=foreign minister',
    ));
  test("acting, in capitals", () =>
    mentions(
      "The Acting Foreign Minister of Peru spoke.",
      'person "The Acting Foreign Minister of Peru" title=acting foreign minister of=Peru',
      'state "Peru" name=Peru',
    ));
});

describe("names that begin with small words", () => {
  test("behind a title", () =>
    mentions(
      "President de Villanova thanked Mr. van der Velden and Prime Minister al-Hamadi.",
      'person "President de Villanova" name=de Villanova title=president',
      'person "Mr. van der Velden" name=van der Velden',
      'person "Prime Minister al-Hamadi" name=al-Hamadi title=prime minister',
    ));
  test("two of them inside", () => mentions("Maria de la Cruz spoke.", 'person "Maria de la Cruz" name=Maria de la Cruz'));
});

describe("where names begin and end", () => {
  test("behind a weekday that opens the sentence", () =>
    mentions(
      "On Saturday Ban Ki-yong thanked Ama Boateng.",
      'person "Ban Ki-yong" name=Ban Ki-yong',
      'person "Ama Boateng" name=Ama Boateng',
    ));
  test("before a day", () =>
    mentions("President Chung Eui-hyun today spoke.", 'person "President Chung Eui-hyun" name=Chung Eui-hyun title=president'));
  test("one word between commas behind an office and its state", () =>
    mentions(
      "The president of Peru, Tolhar, spoke.",
      'person "The president of Peru" title=president of=Peru',
      'state "Peru" name=Peru',
      'person "Tolhar" name=Tolhar title=president of=Peru',
    ));
});

describe("what is no office of one person", () => {
  test("one and another, whose name is behind", () =>
    mentions(
      "The president and Foreign Minister Paul Okello spoke.",
      'person "The president" title=president',
      'person "Foreign Minister Paul Okello" name=Paul Okello title=foreign minister',
    ));
  test("who chairs a body does not hold the other office in it", () =>
    mentions(
      "African Union chair and Foreign Minister Paul Okello spoke.",
      'person "African Union chair" title=chair of=African Union',
      'body "African Union" name=African Union',
      'person "Foreign Minister Paul Okello" name=Paul Okello title=foreign minister of=African Union',
    ));
  test("two without a name", () =>
    mentions(
      "The prime minister and foreign minister of Peru spoke.",
      'person "The prime minister" title=prime minister',
      'person "foreign minister of Peru" title=foreign minister of=Peru',
      'state "Peru" name=Peru',
    ));
  test("a party named by fields", () =>
    mentions(
      "The head of the Peace and Development Party spoke.",
      'person "The head of the Peace and Development Party" title=head of=Peace and Development Party',
      'body "the Peace and Development Party" name=Peace and Development Party',
    ));
});
