import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { claimLines } from "./lines.ts";

/** A text and the meetings that it tells of, a line each. */
function tells(text: string, ...expected: string[]): void {
  test(text, () => expect(claimLines(text, "meeting")).toEqual(expected));
}

/* Governments talk with those who fight them, and delegations act for both. */

tells(
  "The government of Mali and two rebel groups have agreed to peace talks in Algiers on Aug. 23.",
  "meeting planned | The government of Mali + two rebel groups | place Algiers | when Aug. 23",
);
tells(
  "Negotiators for Mali's government and for two rebel movements have launched a new round of peace talks in Niger.",
  "meeting under way | Mali's government + two rebel movements | place Niger",
);
tells(
  "Delegates from the Malian government and the rebel Azawad Liberation Front gathered in Algiers on Monday for peace talks.",
  "meeting held | Malian government + the rebel Azawad Liberation Front | place Algiers | when Monday",
);
tells(
  "Talks between Malian government officials and rebels were to resume Wednesday in Niger.",
  "meeting planned | Malian government officials + rebels | place Niger | when Wednesday",
);
tells(
  "Malian rebels and a government delegation started face-to-face peace talks on Tuesday.",
  "meeting under way | Malian rebels + a government delegation | when Tuesday",
);
tells(
  "The talks have brought the Malian government together with two rebel groups.",
  "meeting held | the Malian government + two rebel groups",
);
tells(
  "Talks between the government of Mali and rebels failed in May. The two sides will meet again on Friday in Algiers.",
  "meeting held | the government of Mali + rebels | when May",
  "meeting planned | the government of Mali + rebels | place Algiers | when Friday",
);
tells(
  "Macron told Scholz that Ghana and Togo would resume their talks in Lome on Friday.",
  "meeting planned | Ghana + Togo | place Lome | when Friday",
);
tells("Ghana and Togo will work out details at a meeting in Lome.", "meeting planned | Ghana + Togo | place Lome");

/* Officials meet nobody in particular, and rebels nobody by being spoken of. */
tells("Government officials and reporters met in Bamako on Monday.");
tells("The talks of ministers in Bamako were about the rebels and a government delegation.");
tells("Mali's president spoke of two rebel groups at a meeting in Bamako.");

/* A rebel group is called by its name behind what it is; who is to become the first has not come yet. */
tells(
  "Representatives of Mali's largest rebel group, the Azawad Liberation Front, and the Malian government began Monday a new round of peace talks in Algiers.",
  "meeting under way | the Azawad Liberation Front + the Malian government | place Algiers | when Monday",
);
tells(
  "President Emmanuel Macron is set to become the first French president to meet President Kim Jong Un.",
  "meeting planned | President Emmanuel Macron + President Kim Jong Un",
);
tells(
  "Ghana said it held the highest level direct talks with Togo in three decades on Thursday.",
  "meeting held | Ghana + Togo | when Thursday",
);
test("who calls the display something has called nobody", () => {
  expect(claimLines('Ruto, however, called the display of regional harmony a "feast of trade."', "call")).toEqual([]);
});
test("a state and its government are one party of the record", () => {
  const article = makeArticle({
    given: "test",
    title: "Mali, rebels agree to talks",
    text: "The government of Mali and two rebel groups have agreed to peace talks in Algiers on Aug. 23.",
    published: parseDay("2011-08-09"),
  });
  const { entries } = rapporteur.keep([{ article, reading: rapporteur.read(article) }]);
  const meetings = entries.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.parties] : []));
  expect(meetings.map((parties) => parties.length)).toEqual([2]);
});
test("'Official Visit' of a title is nobody", () => {
  const title = "Macron meets King Charles in his First Official Visit to Ghana";
  const lines = rapporteur.read(makeArticle({ given: "test", title, text: "Nothing more." })).claims;
  const visitors = lines.flatMap(({ happening }) => (happening.kind === "visit" ? [happening.visitor.text] : []));
  expect(visitors.every((visitor) => visitor === "Macron" || visitor === "his")).toBe(true);
});
