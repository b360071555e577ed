import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings and calls that it tells of, a line each. */
function meetings(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting", "call")).toEqual(expected);
  });
}

meetings(
  "Finnish President Alexander Stubb met Latvian Prime Minister Evika Silina in Riga on Monday.",
  "meeting held | Finnish President Alexander Stubb + Latvian Prime Minister Evika Silina | place Riga | when on Monday",
);
meetings(
  "Polish Foreign Minister Radoslaw Sikorski will hold talks with the foreign ministers of Spain, Italy and Greece.",
  "meeting planned | Polish Foreign Minister Radoslaw Sikorski + Spain",
  "meeting planned | Polish Foreign Minister Radoslaw Sikorski + Italy",
  "meeting planned | Polish Foreign Minister Radoslaw Sikorski + Greece",
);
meetings("The presidents of Chile, Peru and Bolivia met in Lima.", "meeting held | Chile + Peru + Bolivia | place Lima");
meetings(
  "Norwegian Prime Minister Jonas Gahr Store will hold talks with the president of Ghana. Meetings are also planned with the prime minister of Nepal.",
  "meeting planned | Norwegian Prime Minister Jonas Gahr Store + the president of Ghana",
  "meeting planned | Norwegian Prime Minister Jonas Gahr Store + the prime minister of Nepal",
);
meetings("Serena met Venus in the final in Paris.");
meetings("Brazil met the deadline in Vienna.");
meetings(
  "Kenyan President William Ruto spoke by phone with Rwandan President Paul Kagame on Tuesday.",
  "call held | Kenyan President William Ruto + Rwandan President Paul Kagame | when on Tuesday",
);
