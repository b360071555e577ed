import { each, maybe, one, rule } from "../grammar/rule.ts";

/** "Met B in Lima during her first visit to the country": which it is, the words before say, as claims see to. */
export const visitTheCountry = rule({
  name: "visit/to-the-country",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each(
      "person",
      "nmod:poss conj*",
      "nmod:by conj*",
      "^obj[make, pay, begin, conclude] nsubj:plain conj*",
      "^obl:during|after|following nsubj:plain conj*",
    ),
    time: maybe("time", "^obl obl", "nmod"),
  },
  requires: ["nmod:to[country, kingdom]"],
  examples: [
    "[visitor Macron] met Boluarte in Lima during [visitor his] first visit to the country.",
    "The visit to the country by President [visitor Macron] was short.",
    "[visitor Macron]'s visit to the kingdom was short.",
    "After the floods in Peru, [visitor Macron] paid a visit to the country.",
    "President [visitor Macron] spoke in Lima on [time Monday] during a trip to the country.",
    "[visitor Macron]'s visit to the country on [time Monday] was short.",
  ],
  counterexamples: ["Macron met Boluarte in Lima during a visit to the country's north.", "Macron met Boluarte in Lima during the visit."],
});

/** "Peru cancels a planned visit by A": who would have been the host. */
export const putOff = rule({
  name: "visit/put-off",
  yields: "visit",
  trigger: "visiting",
  roles: {
    visitor: each("person", "nmod:by conj*"),
    place: one("state", "^obj[cancel, postpone, call, scrap] nsubj:plain"),
    time: maybe("time", "^obj obl"),
  },
  unless: ["nmod:to", "^obj obl:to"],
  examples: [
    "[place Peru] cancels a planned visit by Foreign Minister [visitor Sergei Lavrov].",
    "[place Peru] postponed a visit by Foreign Minister [visitor Sergei Lavrov] on [time Monday].",
  ],
  counterexamples: [
    "Peru cancels a visit by Foreign Minister Sergei Lavrov to Chile.",
    "Peru cancels a visit to Chile by Foreign Minister Sergei Lavrov.",
    "Peru welcomed a visit by Foreign Minister Sergei Lavrov.",
  ],
});
