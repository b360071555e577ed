import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings that it tells of, a line each. */
function meetings(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting")).toEqual(expected);
  });
}

meetings(
  "King Abdullah II met Kenyan President William Ruto in Nairobi on Monday. His Majesty also met Ugandan President Yoweri Museveni.",
  "meeting held | King Abdullah II + Kenyan President William Ruto | place Nairobi | when Monday",
  "meeting held | King Abdullah II + Ugandan President Yoweri Museveni | place Nairobi",
);
// "The meeting" is where the same ones have just been told to meet, not where the report was sent from.
meetings(
  "LIMA (News) - Kenyan President William Ruto and Ugandan President Yoweri Museveni met in Nairobi. At the meeting on Monday, the two presidents discussed trade.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | place Nairobi",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | place Nairobi | topic trade | when Monday",
);
// What is told behind a clause about another town is not where somebody came to.
meetings(
  "Kenyan President William Ruto arrived in Lusaka. Envoys signed a deal in Nairobi and the president held talks with Ugandan President Yoweri Museveni.",
  "meeting held | the president + Ugandan President Yoweri Museveni",
);
meetings(
  "Kenyan President William Ruto arrived in Lusaka. Envoys signed a deal and the president held talks with Ugandan President Yoweri Museveni.",
  "meeting held | the president + Ugandan President Yoweri Museveni | place Lusaka",
);
