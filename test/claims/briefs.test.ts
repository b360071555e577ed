import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Identified } from "../../src/identity/identified.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/* News in brief: a heading, then paragraphs in the present tense that tell of the day, each with its source in brackets. */

const DAY = "2024-05-14";

/** The meetings and visits of a day's news, a line each: kind, status, who, place, day. */
function told(...paragraphs: readonly string[]): string[] {
  const text = ["International relations", ...paragraphs].join("\n");
  const reading = rapporteur.read(makeArticle({ given: "test", title: "News of the day", text, published: parseDay(DAY) }));
  return rapporteur.identify(reading).claims.flatMap(({ happening, status, when }) => {
    if (happening.kind !== "meeting" && happening.kind !== "visit") return [];
    const who = happening.kind === "meeting" ? happening.parties : [happening.visitor];
    const at: Identified | null = happening.place;
    const day = when?.earliest === when?.latest ? when?.earliest : "some days";
    return [
      `${happening.kind} ${status} | ${who.map(({ mention }) => mention.name ?? mention.text).join(" + ")} | ${at?.mention.text ?? "-"} | ${day ?? "-"}`,
    ];
  });
}

function tells(paragraph: string, ...expected: readonly string[]): void {
  test(paragraph, () => expect(told(`${paragraph} (AFP)`)).toEqual(expected));
}

const PAIR = "Dina Boluarte + Gabriel Boric";
const B = "Chilean president Gabriel Boric";

/* What goes with another thing told of the day is of the day. */
tells(
  `Peruvian president Dina Boluarte arrives in Santiago, meeting with ${B}.`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte visits Valparaíso before meeting with ${B} in Santiago.`,
  `visit held | Dina Boluarte | Valparaíso | ${DAY}`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte will visit Valparaíso before meeting with ${B} in Santiago.`,
  "visit planned | Dina Boluarte | Valparaíso | -",
  `meeting planned | ${PAIR} | Santiago | -`,
);
tells(
  `Peruvian president Dina Boluarte visits Santiago, where she meets with ${B}.`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte arrives in Santiago, where she is welcomed by ${B}.`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte makes a surprise visit to Santiago to meet with ${B}.`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
  `meeting planned | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte travels to Santiago to hold talks with ${B}.`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
  `meeting planned | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte visits Santiago for the first time since the war and meets with ${B}.`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte is received by ${B} in Santiago.`,
  `meeting held | Gabriel Boric + Dina Boluarte | Santiago | ${DAY}`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
);
tells(
  `Talks between Peruvian president Dina Boluarte and ${B} in Santiago end without a deal.`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `A meeting between Peruvian president Dina Boluarte and ${B}, scheduled to take place in Santiago, is cancelled.`,
  `meeting cancelled | ${PAIR} | Santiago | -`,
);

tells(
  `Peruvian president Dina Boluarte meets with ${B} in Lima, in the first face-to-face talks between leaders of the two countries since 2009.`,
  `meeting held | ${PAIR} | Lima | ${DAY}`,
);

/* What is agreed is to come, and the meeting where it is agreed is not. */
tells(
  `Peruvian president Dina Boluarte agrees to forward the deal to parliament following a meeting with ${B} in Santiago.`,
  `meeting held | ${PAIR} | Santiago | -`,
);
tells(
  `Peruvian president Dina Boluarte agrees to end the dispute during a meeting with ${B} in Santiago.`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte agrees to discuss the dispute during a meeting with ${B} in Santiago.`,
  `meeting planned | ${PAIR} | Santiago | -`,
);

/* Visits. */
tells(
  `Peruvian president Dina Boluarte meets with ${B} in Santiago during her first visit to the country.`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
);
tells(
  `Peruvian president Dina Boluarte meets with ${B} in Santiago, the first visit by a Peruvian president to Chile in ten years.`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
  "visit held | Dina Boluarte | Chile | -",
);
tells(
  "Peruvian president Dina Boluarte visits Santiago, the first visit by a Peruvian president to Chile in ten years.",
  `visit held | Dina Boluarte | Santiago | ${DAY}`,
);
tells("Chile postpones a visit by Peruvian president Dina Boluarte.", "visit postponed | Dina Boluarte | Chile | -");
tells("A plane carrying aid arrives in Santiago.");
tells("Peruvian president Dina Boluarte arrives at an agreement with the unions.");

test("each paragraph is of another place, and the White House in none but its own", () => {
  const [, , ...other] = told(
    `Peruvian president Dina Boluarte arrives in Santiago to meet with ${B}. (AFP)`,
    "German chancellor Olaf Scholz meets with French president Emmanuel Macron. (DW)",
    "Kenyan president William Ruto meets with U.S. president Joe Biden at the White House. (NPR)",
  );
  expect(other).toEqual([
    `meeting held | Olaf Scholz + Emmanuel Macron | - | ${DAY}`,
    `meeting held | William Ruto + Joe Biden | the White House | ${DAY}`,
    `visit held | William Ruto | the White House | ${DAY}`,
  ]);
});

test("what a summit is to discuss is no place of it", () => {
  expect(
    told(`Peruvian president Dina Boluarte meets with ${B} on the sidelines of the NATO summit to discuss the situation in Sudan. (AFP)`),
  ).toEqual([`meeting held | ${PAIR} | - | ${DAY}`]);
});

/* What is asked of the world in talks was asked there. */
tells(
  `Peruvian president Dina Boluarte calls for the resumption of the Amazon peace process in talks with the President of Chile Gabriel Boric.`,
  `meeting held | Dina Boluarte + Gabriel Boric | - | ${DAY}`,
);
tells(`Peruvian president Dina Boluarte urges a ceasefire in meetings with ${B}.`, `meeting held | ${PAIR} | - | ${DAY}`);
tells(
  `Peruvian president Dina Boluarte visits Chile for the first time since being re-elected, meeting with ${B} in Santiago.`,
  `visit held | Dina Boluarte | Chile | ${DAY}`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);

/* A state that hosts the talks of others has them. */
tells("Peru hosts a second round of negotiations between Kenya and Uganda.", `meeting held | Kenya + Uganda | Peru | ${DAY}`);
tells("Lima is likely to host talks between Kenya and Uganda.", "meeting expected | Kenya + Uganda | Lima | -");

/* Who leads a party and holds an office is one party; whose envoy somebody is has no part in it. */
tells(`Alliance leader and Peruvian president Dina Boluarte meets ${B}.`, `meeting held | ${PAIR} | - | ${DAY}`);
tells(`Dina Boluarte, the president's special envoy, meets ${B}.`, `meeting held | ${PAIR} | - | ${DAY}`);

/* What is done later in the news of the day is done; a summit that ends is of the day. */
tells(`Peruvian president Dina Boluarte later meets with ${B}.`, `meeting held | ${PAIR} | - | ${DAY}`);
tells(
  `The summit between Peruvian president Dina Boluarte and ${B} in Santiago abruptly ends earlier than planned.`,
  `meeting held | ${PAIR} | Santiago | ${DAY}`,
);
test("each item with two sources tells of another place", () =>
  expect(
    told(
      "Kenyan president William Ruto travels to Lima for talks. (AFP) (BBC)",
      `Peruvian president Dina Boluarte meets with ${B}. (AFP), (BBC News)`,
    ),
  ).toEqual([`visit held | William Ruto | Lima | ${DAY}`, `meeting held | ${PAIR} | - | ${DAY}`]));

/* Those who sign something that another hosts meet him together. */
tells(
  "Peruvian president Dina Boluarte and Chilean president Gabriel Boric sign a treaty in Lima, hosted by Kenyan president William Ruto.",
  "meeting held | William Ruto + Dina Boluarte + Gabriel Boric | - | -",
);

/* Who is thanked or asked at a meeting was there; negotiations that led to nothing are over. */
tells(`At a meeting in Santiago, Peruvian president Dina Boluarte thanked ${B} for his help.`, `meeting held | ${PAIR} | Santiago | -`);
tells("Peru offered help after unsuccessful negotiations between Kenya and Uganda.", "meeting held | Kenya + Uganda | - | -");

test("each report behind a dateline of its own tells of another place", () =>
  expect(
    told(
      `NAIROBI - Kenyan president William Ruto meets Zambian president Hakainde Hichilema in Nairobi.`,
      "LIMA - Peru raises its tax on copper to pay for new roads in the north.",
      "PARIS - Peruvian president Dina Boluarte meets Chilean president Gabriel Boric.",
    ),
  ).toEqual([`meeting held | William Ruto + Hakainde Hichilema | Nairobi | ${DAY}`, `meeting held | ${PAIR} | - | ${DAY}`]));
