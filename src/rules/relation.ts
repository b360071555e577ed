import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";

const time = maybe("time", "obl");
/** Times of a noun, and of the verb that it is a complement of. */
const nounTime = maybe("time", "nmod:since|until|in", "obl:since|until|in", "^xcomp obl", "^obj obl");

export const member = rule({
  name: "relation/member",
  yields: "relation",
  trigger: ["member", "observer", "partner", "signatory", "ally"],
  roles: {
    member: each("actor", "nsubj conj*", "^appos conj*", "^compound conj*", "^obl:as nsubj conj*", "nmod:such_as|including|like conj*"),
    body: one("body", "nmod:of|in|at|to|with", "compound", "^compound compound", "nmod:poss"),
    time: nounTime,
  },
  examples: [
    "[member Norway] is a member of [body NATO].",
    "[member Kenya], an [body African Union] member, agreed.",
    "[body NATO] member [member Norway] will host the talks.",
    "[member Egypt] was accepted as a partner of [body the African Union] in 2010.",
    "[body EU members] such as [member Hungary] and [member Slovakia] opposed the plan.",
    "[member Sweden] became [body NATO]'s newest member.",
    "[member Norway] has been a member of [body NATO] since [time 1949].",
    "[member Canada] has been a member of [body the alliance] since [time 1949].",
    "[member Kenya] became a member of [body the Commonwealth] in [time 1963].",
  ],
});

export const belong = rule({
  name: "relation/belong",
  yields: "relation",
  trigger: "belong",
  roles: { member: each("actor", "nsubj conj*"), body: each("body", "obl:to conj*"), time },
  examples: [
    "[member Mali] has belonged to [body the African Union] since [time 1963].",
    "[member Estonia] belongs to [body NATO] and [body the European Union].",
  ],
});

export const include = rule({
  name: "relation/include",
  yields: "relation",
  trigger: ["include", "consist", "make-up"],
  roles: {
    body: one("body", "nsubj"),
    member: each("actor", "obj conj*", "obl:of conj*"),
    besides: any("actor", "obl:in[addition] nmod:to conj*", "obl:besides|alongside|in_addition_to|apart_from|as_well_as conj*"),
  },
  examples: [
    "In addition to [besides Brazil], [body the organization] includes [member Chile], [member Peru] and [member Bolivia].",
    "[body The alliance] consists of [member Norway] and [member Canada].",
    "Besides [besides Brazil], [body the bloc] includes [member Chile].",
  ],
});

export const join = rule({
  name: "relation/join",
  yields: "relation",
  trigger: "join",
  roles: {
    member: each("actor", "nsubj conj*", "nsubj nmod:including|like|such_as conj*"),
    body: each("body", "obj conj*", "obl:to"),
    time,
  },
  examples: [
    "[member Finland] and [member Sweden] joined both [body NATO] and [body the EU].",
    "[member Palau] acceded to [body the United Nations] in [time 1994].",
    "Ten [member states], including [member Estonia] and [member Latvia], joined [body NATO].",
  ],
  unless: ["advcl:in", "mark[of, about]", "^advcl[oppose, opposed, averse, resistant, close, near, keen, intent]"],
  counterexamples: [
    "Finland joined the search in 2023.",
    "Norway joined the European Union in condemning the raid.",
    "Norway remains sceptical of joining the European Union.",
    "Norway is not keen on joining the European Union.",
    "Norway is opposed to joining the European Union.",
  ],
});

export const admit = rule({
  name: "relation/admit",
  yields: "relation",
  trigger: "admit",
  roles: { member: each("actor", "obj conj*"), body: one("body", "obl:to|into", "nsubj:plain"), time },
  examples: [
    "[body The United Nations] admitted [member Palau] in [time 1994].",
    "[member Palau] was admitted to [body the United Nations] in [time 1994].",
  ],
});

export const accession = rule({
  name: "relation/accession",
  yields: "relation",
  trigger: "accession",
  roles: {
    member: each("actor", "nmod:poss conj*", "nmod:of conj*"),
    body: one("body", "nmod:to", "compound"),
  },
  examples: [
    "[member Croatia]'s accession to [body the European Union] was hailed.",
    "The accession of [member Croatia] to [body the European Union] was hailed.",
    "[member Turkey]'s [body EU] accession was discussed.",
  ],
  counterexamples: ["Turkey's EU membership was discussed."],
});

export const withdraw = rule({
  name: "relation/withdraw",
  yields: "relation",
  trigger: ["withdraw", "leave"],
  roles: { member: each("actor", "nsubj conj*"), body: one("body", "obl:from", "obj"), time },
  examples: ["[member Mali] withdrew from [body ECOWAS] in [time January].", "[member Angola] left [body OPEC] in [time January]."],
  unless: ["obl:with|without", "obl:of"],
  counterexamples: [
    "The minister left Brussels in January.",
    "Norway left NATO with no choice.",
    "Norway left the United Nations out of its plan.",
  ],
});

export const expel = rule({
  name: "relation/expel",
  yields: "relation",
  trigger: "expel",
  roles: { member: each("actor", "obj conj*"), body: one("body", "obl:from|out_of|of", "nsubj:plain"), time },
  examples: [
    "[member Russia] was kicked out of [body the G8] in [time 2014].",
    "Ministers suspended [member Niger] from [body the African Union] in [time August].",
    "[body The African Union] suspended [member Niger] in [time August].",
    "[member Niger] was suspended from [body the African Union] in [time August].",
  ],
});

export const chair = rule({
  name: "relation/chair",
  yields: "relation",
  trigger: "chair",
  roles: {
    chair: each("actor", "nsubj:plain conj*", "obl:with|together_with|along_with conj*"),
    body: one("body", "obj", "obl:over"),
    time,
  },
  examples: [
    "[chair Norway] co-chairs [body the Arctic Council] with [chair Canada] and [chair Iceland].",
    "[chair Norway] and [chair Canada] chaired [body the Arctic Council] in [time 2024].",
    "[chair Laos] chaired [body ASEAN] in [time 2024].",
    "[chair Laos] presided over [body ASEAN] in [time 2024].",
  ],
});

const PRAISE = "[congratulate, thank, praise, commend, applaud]";

/** What one does with a chair that one does not take up. */
const SHUN = "[defer, postpone, delay, forgo, forego, relinquish, decline, refuse, renounce, reject, skip]";

export const chairmanship = rule({
  name: "relation/chairmanship",
  yields: "relation",
  trigger: ["chairmanship", "chairing"],
  unless: [`^obj ^advcl${PRAISE}`, "^obj ^advcl[express, extend, offer]", `^obj${SHUN}`],
  roles: {
    chair: each(
      "actor",
      "^obj[hold, assume, take, occupy, have, win] nsubj:plain",
      "^nsubj:pass[hold, assume, take, occupy] obl:agent",
      "^nsubj:pass[hold, assume, take, occupy] obl:agent nmod:of",
      "nmod:poss",
      "nsubj",
      "^appos",
      "^obl:as[serve, act] nsubj:plain",
    ),
    former: any("actor", "^obj[take, assume] obl"),
    body: one("body", "nmod:of", "compound"),
    time: nounTime,
  },
  examples: [
    "[chair Brazil] holds the presidency of [body the G20].",
    "The chairmanship of [body the Council of Europe] is held by [chair Latvia].",
    "The rotating presidency of [body the European Union] is held by the small republic of [chair Malta].",
    "[chair Germany]'s [body G7] presidency ended in December.",
    "[chair Chile] is the chair of [body the African Union].",
    "[chair Moussa Faki], chairman of [body the African Union], spoke.",
    "[chair Egypt] serves as chair of [body the African Union].",
    "[chair Chad] became the chair of [body the African Union] in [time 2016].",
    "[chair Laos] assumed the [body ASEAN] chair in [time January].",
    "[chair Spain] took over the presidency of [body the EU] from [former Sweden].",
  ],
  counterexamples: [
    "Norway congratulated Chad on assuming the presidency of the African Union.",
    "Norway extended congratulations to Chad on assuming the presidency of the African Union.",
    "Chad asked to defer its chairmanship of the African Union.",
  ],
});

/** "Congratulated Chad on assuming the presidency". */
export const congratulated = rule({
  name: "relation/congratulated",
  yields: "relation",
  trigger: ["chairmanship", "chairing"],
  roles: {
    chair: each("actor", `^obj[hold, assume, take] ^advcl${PRAISE} obj`),
    body: one("body", "nmod:of", "compound"),
  },
  examples: [
    "Norway congratulated [chair Chad] on assuming the presidency of [body the African Union].",
    "Norway thanked [chair Chad] for taking over the [body G20] presidency.",
  ],
  counterexamples: ["Norway congratulated Chad on the presidency of the African Union."],
});

/** What one does with a chair that goes to another. */
const GIVE = "[hand, pass, transfer, give, cede]";

/** "Handed the presidency of the bloc to Chad", "the chair passes to Chad". */
export const handed = rule({
  name: "relation/handed",
  yields: "relation",
  trigger: ["chairmanship", "chairing"],
  roles: {
    chair: each(
      "actor",
      `^obj${GIVE} obl:to`,
      `^obl:over${GIVE} obl:to`,
      "nmod:to",
      `^nsubj:pass${GIVE} obl:to`,
      "^nsubj:plain[pass, rotate, go] obl:to",
    ),
    former: any("actor", `^obj${GIVE} nsubj:plain`, `^obl:over${GIVE} nsubj:plain`, "^nsubj:plain[pass, rotate, go] obl:from"),
    body: one("body", "nmod:of", "compound"),
    time: maybe("time", "^obj obl", "^obl:over obl", "^nsubj:pass obl", "^nsubj:plain obl"),
  },
  requires: [[`^obj${GIVE}`, `^obl:over${GIVE}`, `^nsubj:pass${GIVE}`, "^nsubj:plain[pass, rotate, go]"]],
  examples: [
    "[former Laos] handed the [body ASEAN] chair to [chair Malaysia] in [time October].",
    "[former Uruguay] will hand the chair of [body Mercosur] to [chair Argentina].",
    "The presidency of [body the Council of Europe] was transferred to [chair Latvia] on [time Friday].",
    "The [body ASEAN] chair passes to [chair Laos] in [time January].",
    "[former Uruguay] handed over the presidency of the eight-member [body Mercosur] to [chair Argentina] on [time Friday].",
    "The chairmanship of [body the Council of Europe] has passed from [former Malta] to [chair Latvia].",
  ],
  unless: ["^obl:over mark"],
  counterexamples: [
    "Uruguay handed the report to Argentina.",
    "Kenya refused to hand over the chairmanship of the African Union to Chad.",
    "Latvia gave the chair of the council a book.",
  ],
});

export const found = rule({
  name: "relation/found",
  yields: "relation",
  trigger: "found",
  roles: { body: one("body", "obj"), time: one("time", "obl") },
  examples: ["[body ASEAN] was founded in [time 1967].", "[body ASEAN], founded in [time 1967], has ten members."],
});

/** Who belongs to what, who chairs it, when it was founded. */
export const relations: readonly Rule[] = [
  member,
  belong,
  include,
  join,
  admit,
  accession,
  withdraw,
  expel,
  chair,
  chairmanship,
  congratulated,
  handed,
  found,
];
