import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings that it tells of, a line each. */
function meetings(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting")).toEqual(expected);
  });
}

meetings("EU leaders met in Vienna on Monday.", "meeting held | EU leaders | place Vienna | when Monday");
meetings(
  "ECOWAS heads of state will hold a meeting in Lomé on Sunday.",
  "meeting planned | ECOWAS heads of state | place Lomé | when Sunday",
);
meetings(
  "Foreign ministers of the Gulf Cooperation Council met on Monday.",
  "meeting held | Foreign ministers of the Gulf Cooperation Council | when Monday",
);
meetings("EU leaders met targets in Vienna on Monday.");
meetings("EU leaders met with students in Vienna on Monday.");
meetings("UN officials met in Geneva on Monday.");
meetings("Hezbollah leaders met in Beirut on Monday.");
meetings("EU leaders have met again.");
meetings(
  "Foreign Minister of the People's Republic of Bangladesh Touhid Hossain met Omani Foreign Minister Badr Albusaidi on Monday.",
  "meeting held | Foreign Minister of the People's Republic of Bangladesh Touhid Hossain + Omani Foreign Minister Badr Albusaidi | when Monday",
);

/* Of a list of three nobody can tell who "the two" are; a broadcaster reports and meets nobody. */
meetings(
  "President Lena Marku met President William Ruto, President Emmanuel Macron and President Andrzej Duda. The two leaders discussed trade in a meeting on Monday.",
  "meeting held | President Lena Marku + President William Ruto",
  "meeting held | President Lena Marku + President Emmanuel Macron",
  "meeting held | President Lena Marku + President Andrzej Duda",
);
meetings(
  "A top U.S. diplomat, Tina Boland, is expected to visit Baku this week for talks with Azerbaijani officials, RFE/RL's Azerbaijani Service reports.",
  "meeting expected | A top U.S. diplomat + Azerbaijani officials | place Baku | when this week",
);
meetings(
  "Foreign ministers from the Group of Seven nations gathered in Lomé on Monday.",
  "meeting held | Foreign ministers from the Group of Seven nations | place Lomé | when Monday",
);
meetings("The leaders of Peru, Chile and Bolivia hold a trilateral summit in Lima.", "meeting held | Peru + Chile + Bolivia | place Lima");
