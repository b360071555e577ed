import { any, each, maybe, one, type Rule, rule } from "../grammar/rule.ts";

const time = maybe("time", "obl", "obl:unmarked", "advmod", "nmod:unmarked", "obl nmod", "obj nmod");
/** Times of a noun, and of the verb that it is a complement of. */
const nounTime = maybe(
  "time",
  "nmod:since|until|in",
  "nmod:of nmod:since|until",
  "obl",
  "obl:unmarked",
  "^xcomp obl",
  "^xcomp obl:unmarked",
  "^obj obl",
  "^obj obl:unmarked",
  "^nsubj:pass obl",
);

export const member = rule({
  name: "relation/member",
  yields: "relation",
  trigger: ["member", "observer", "partner", "signatory", "ally"],
  roles: {
    member: each(
      "actor",
      "nsubj conj*",
      "^xcomp[become, remain, be] nsubj conj*",
      "^obj[become] nsubj conj*",
      "^appos conj*",
      "^compound conj*",
      "^obl:as nsubj",
      "appos conj*",
      "nmod:such_as|including|like conj*",
    ),
    body: one("body", "nmod:of|in|at|to|with", "compound", "^compound compound", "nmod:poss", "^acl:relcl", "amod", "^appos compound"),
    time: nounTime,
  },
  examples: [
    "[member Norway] is a member of [body NATO].",
    "[member Kenya] became a member of the [body Commonwealth] in [time 1963].",
    "[member Japan], an observer at the [body Arctic Council], signed the accord.",
  ],
});

export const belong = rule({
  name: "relation/belong",
  yields: "relation",
  trigger: "belong",
  roles: { member: each("actor", "nsubj conj*"), body: one("body", "obl:to", "^acl:relcl"), time },
  examples: ["[member Kenya] belongs to the [body Commonwealth]."],
});

export const include = rule({
  name: "relation/include",
  yields: "relation",
  trigger: ["include", "consist", "make-up"],
  roles: {
    body: one("body", "nsubj", "nsubj:pass"),
    member: each("actor", "obj conj*", "obl:of conj*"),
    besides: any(
      "actor",
      "obl:in[addition] nmod:to conj*",
      "obl:besides|alongside|in_addition_to|apart_from|as_well_as conj*",
      "advmod[addition] nmod:to",
    ),
  },
  examples: ["In addition to [besides Brazil], the [body organization] includes [member Chile], [member Peru] and [member Bolivia]."],
});

export const join = rule({
  name: "relation/join",
  yields: "relation",
  trigger: "join",
  roles: { member: each("actor", "nsubj conj*"), body: each("body", "obj conj*", "obl:to conj*"), time },
  examples: ["[member Finland] joined [body NATO] in [time 2023]."],
  counterexamples: ["Finland joined the search in 2023."],
});

export const admit = rule({
  name: "relation/admit",
  yields: "relation",
  trigger: "admit",
  roles: { member: each("actor", "obj conj*", "nsubj:pass conj*"), body: one("body", "nsubj:plain", "obl:to|into|by", "obl:agent"), time },
  examples: ["[member Palau] was admitted to the [body United Nations] in [time 1994]."],
});

export const accession = rule({
  name: "relation/accession",
  yields: "relation",
  trigger: ["accession", "membership"],
  roles: {
    member: each("actor", "nmod:poss conj*", "nmod:of|by conj*", "amod"),
    body: one("body", "nmod:to|of|in", "compound", "amod"),
    time: nounTime,
  },
  examples: ["[member Croatia]'s accession to the [body European Union] was hailed."],
});

export const withdraw = rule({
  name: "relation/withdraw",
  yields: "relation",
  trigger: "withdraw",
  roles: { member: each("actor", "nsubj conj*"), body: one("body", "obl:from", "obj"), time },
  examples: ["[member Mali] withdrew from [body ECOWAS] in [time January]."],
});

export const expel = rule({
  name: "relation/expel",
  yields: "relation",
  trigger: "expel",
  roles: { member: each("actor", "obj conj*", "nsubj:pass conj*"), body: one("body", "obl:from", "nsubj:plain", "obl:agent"), time },
  examples: ["The [body African Union] suspended [member Niger] in [time August]."],
});

export const chair = rule({
  name: "relation/chair",
  yields: "relation",
  trigger: "chair",
  roles: { chair: each("actor", "nsubj:plain", "obl:agent"), body: one("body", "obj", "nsubj:pass", "obl:over"), time },
  examples: ["[chair Laos] chaired [body ASEAN] in [time 2024]."],
});

export const chairmanship = rule({
  name: "relation/chairmanship",
  yields: "relation",
  trigger: ["chairmanship", "chairing"],
  roles: {
    chair: each(
      "actor",
      "^obj[hold, assume, take, occupy, have] nsubj:plain",
      "^nsubj:pass[hold, assume, take, occupy] obl:agent",
      "^nsubj:pass[hold, assume, take, occupy] obl:agent nmod:of",
      "^obj[hand, pass, transfer] obl:to",
      "nmod:poss",
      "nsubj",
      "^appos",
      "^xcomp[become] nsubj",
      "^obl:as[serve, act] nsubj:plain",
    ),
    former: any("actor", "^obj[take, assume] obl:from", "nmod:from", "nmod:of nmod:from", "^obj[hand, pass, transfer] nsubj:plain"),
    body: one("body", "nmod:of", "compound", "nmod:poss", "amod", "^compound compound"),
    time: nounTime,
  },
  examples: [
    "[chair Brazil] holds the presidency of the [body G20].",
    "The chairmanship of the [body Council of Europe] is held by [chair Latvia].",
    "[chair Spain] took over the presidency of the [body European Union] from [former Sweden].",
  ],
});

export const found = rule({
  name: "relation/found",
  yields: "relation",
  trigger: "found",
  roles: { body: one("body", "nsubj:pass", "obj", "^acl"), time: one("time", "obl", "obl:unmarked", "advmod") },
  examples: ["[body ASEAN] was founded in [time 1967]."],
});

/** Who belongs to what, who chairs it, when it was founded. */
export const relations: readonly Rule[] = [member, belong, include, join, admit, accession, withdraw, expel, chair, chairmanship, found];
