import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings and calls that it tells of, a line each. */
function meetings(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting", "call")).toEqual(expected);
  });
}

// Those who act for sides that were named before.
meetings(
  "Peru and Chile fell out over fish. Diplomats from both countries met in Lima on Monday.",
  "meeting held | Peru + Chile | place Lima | when Monday",
);
meetings(
  "Peru, Chile and Bolivia signed a pact. Delegations from the three countries will meet in Lima on Monday.",
  "meeting planned | Peru + Chile + Bolivia | place Lima | when Monday",
);
meetings("Kenya and Uganda quarrelled. Negotiators for the two sides held talks in Accra.", "meeting held | Kenya + Uganda | place Accra");

// Two nationalities that a hyphen joins.
meetings("Saudi-Iranian talks were held in Lima on Monday.", "meeting held | Saudi + Iranian | place Lima | when Monday");
meetings("A Kenyan-Ugandan meeting is off, the mediator said.", "meeting cancelled | Kenyan + Ugandan");
meetings("The Kenyan-Ugandan border is quiet, and talks were held in Lima.");

// States that share a part of their names.
meetings(
  "North and South Korean officers met at Panmunjom on Friday.",
  "meeting held | North + South Korean | place Panmunjom | when Friday",
);
meetings("Talks between North and South Korea were held in Lima.", "meeting held | North + South Korea | place Lima");
meetings(
  "North Korea fired a missile. South Korea protested. The two Koreas held talks in Lima on Monday.",
  "meeting held | North Korea + South Korea | place Lima | when Monday",
);
meetings(
  "North Korea fired a missile. South Korea protested. Inter-Korean talks were held in Lima on Monday.",
  "meeting held | North Korea + South Korea | place Lima | when Monday",
);
