import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * The plainest forms in which news tells a visit and who comes to a gathering, each with names from all over the world. In a form % is the visitor or comer with
 * a title, @ and # are two towns. What has to come out stands behind it, a line an entry, and nothing else may.
 */
interface Cast {
  readonly who: string;
  readonly short: string;
  readonly towns: readonly [string, string];
}

const CASTS: readonly Cast[] = [
  { who: "French President Emmanuel Macron", short: "Macron", towns: ["Nairobi", "Astana"] },
  { who: "Chinese Foreign Minister Wang Yi", short: "Wang", towns: ["Lima", "Doha"] },
  { who: "South Korean President Lee Jae-myung", short: "Lee", towns: ["Baku", "Oslo"] },
  { who: "Nigerian President Bola Tinubu", short: "Tinubu", towns: ["Ankara", "Rabat"] },
  { who: "Latvian Finance Minister Ilze Kalnina", short: "Kalnina", towns: ["New Delhi", "Warsaw"] },
];

const VISITS: readonly (readonly [string, ...string[]])[] = [
  ["% arrived in @ on Tuesday for a two-day visit.", "@ held"],
  ["% heads to @ on Friday.", "@ planned"],
  ["% will go to the port city of @ on Friday.", "@ planned"],
  ["They will discuss the border during the possible visit by % to @.", "@ possible"],
  ["% leaves Friday on a trip to @.", "@ planned"],
  ["% embarks on Friday on a five-day trip to @ and #.", "@ planned", "# planned"],
  ["% will travel to @ on Friday before heading to #.", "@ planned", "# planned"],
  ["% rushed to @ on Tuesday for crisis talks.", "@ held"],
  ["% spent Tuesday in @ before continuing to #.", "@ held", "# held"],
  ["% wound up a visit to @ on Tuesday.", "@ held"],
  ["% cut short a visit to @ on Tuesday.", "@ held"],
  ["% left @ on Tuesday after a three-day visit.", "@ held"],
  ["% left on Tuesday for @.", "@ held"],
  ["% was met on arrival in @ by Finnish officials on Tuesday.", "@ held"],
  ["On a trip to @, % was briefed by Finnish officials.", "@ held"],
  ["%, on a visit to @, praised the deal.", "@ held"],
  ["While in @ on Tuesday, % praised the deal.", "@ held"],
  ["Finnish President Alexander Stubb met the visiting % in Helsinki on Tuesday.", "Helsinki under way"],
  ["Finnish President Alexander Stubb invited % to pay a visit to Helsinki.", "Helsinki proposed"],
  ["% will be the first president in years to visit @.", "@ planned"],
  ["% was the first president in years to visit @.", "@ held"],
  ["% is the first president to visit @ since the war.", "@ held"],
  ["%, who arrived here late on Tuesday for a two-day visit to @, praised the deal.", "@ held"],
  ["% touched down in @ on Tuesday.", "@ held"],
  ["% visited a refugee camp in @ on Tuesday.", "@ held"],
  ["% toured a car factory in @ on Tuesday.", "@ held"],
  ["Finnish President Alexander Stubb spoke to reporters after talks with %, who had arrived in @ on Tuesday.", "@ held"],
  ["% will visit @ between Wednesday and Friday and # on May 3.", "@ planned", "# planned"],
  ["% is due in @ on Friday.", "@ planned"],
  ["% cancelled a trip to @.", "@ cancelled"],
  ["% praised the economy of Finland on Tuesday."],
  ["% flew home from @ on Tuesday."],
];

const COMING: readonly (readonly [string, string])[] = [
  ["% will attend the G20 summit in @ on Friday.", "participant"],
  ["At the BRICS summit in @ on Tuesday, % called for reform.", "participant"],
  ["% attended the opening ceremony of the Boao Forum in @ on Tuesday.", "participant"],
  ["% attended COP31 in @ on Tuesday.", "participant"],
  ["% spoke on Tuesday before the closing session of the G20 summit in @.", "participant"],
  ["The SCO summit, held in @ on Tuesday, was attended by %.", "participant"],
  ["The Arab League summit kicked off in @ on Tuesday with % in attendance.", "participant"],
  ["Finland was represented at the BRICS summit in @ by %.", "participant"],
  ["% is in @ for the G20 summit.", "participant"],
  ["The BRICS summit begins in @ on Friday.\n\n% will attend in person.", "participant"],
  ["The BRICS summit begins in @ on Friday.\n\n% will take part by video.", "participant"],
  ["The NATO summit ended in @ on Tuesday.\n\nAmong those who attended was %.", "participant"],
  ["% will skip the G20 summit in @.", "absent"],
  ["The Finnish president will skip the G20 summit in @.\n\n% will also be absent.", "absent"],
  ["% was represented at the summit in @ by a deputy.", "absent"],
];

function entriesOf(text: string) {
  const article = makeArticle({ given: "test", text, published: parseDay("2026-03-04") });
  return rapporteur.keep([{ article, reading: rapporteur.read(article) }]).entries;
}

/** The visits of a text, "Lima held", in order of the letters; the place as the text has it. */
function visitsOf(text: string): string[] {
  return entriesOf(text)
    .flatMap(({ happening, status }) => (happening.kind === "visit" ? [`${happening.place.value.name} ${status.value}`] : []))
    .sort();
}

/** How those whose name holds a word are told to come to some gathering of a text. */
function comingOf(text: string, name: string): string[] {
  return entriesOf(text).flatMap(({ happening }) =>
    happening.kind === "gathering" ? happening.attendance.flatMap(({ who, as }) => (who.value.name.includes(name) ? [as] : [])) : [],
  );
}

function filled(form: string, { who, towns }: Cast): string {
  const text = form.replaceAll("%", who).replaceAll("@", towns[0]).replaceAll("#", towns[1]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe("who visits which place, whatever they are called", () => {
  test.each(VISITS.map(([form, ...visits]) => ({ form, visits })))("$form", ({ form, visits }) => {
    for (const cast of CASTS)
      expect(visitsOf(filled(form, cast)), filled(form, cast)).toEqual(visits.map((line) => filled(line, cast)).sort());
  });
});

describe("who comes to a gathering and who does not, whatever they are called", () => {
  test.each(COMING)("%s: %s", (form, as) => {
    for (const cast of CASTS) expect(comingOf(filled(form, cast), cast.short), filled(form, cast)).toEqual([as]);
  });
});
