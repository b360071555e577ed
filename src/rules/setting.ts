import { any, maybe } from "../grammar/rule.ts";

/**
 * Roles that many rules share. Parsers often hang a place or a time on the last name before it, hence the paths of two steps; what no path
 * reaches, claims find as the only one of its kind in the clause.
 */

/** Where, when and at what, reached from a verb. */
export const verbSetting = {
  place: maybe(
    "site",
    "obl:in|at|near|outside|to",
    "obj nmod:in|at|to",
    "obj acl[hold, host] obl:in|at",
    "obl nmod:in|at",
    "obl:in nmod:of",
    "obl:during[visit, trip, stay] nmod:to|in",
    "obl:on|at|in[sideline, margin, fringe, eve] nmod nmod:in|at",
  ),
  occasion: maybe("gathering", "obl:on|at|in[sideline, margin, fringe, eve] nmod:of|to", "obl:at|during|for", "obl:after|before|following"),
  time: maybe("time", "obl", "obj", "obl nmod", "^acl ^obl obl"),
};

/** What is done with an event at a place and on a day. */
const DONE = "acl[hold, convene, host, schedule, plan, set, slate, arrange, organise, organize]";

/** The same, reached from a noun; what hangs on its light verb is reached through the verb. */
export const nounSetting = {
  place: maybe(
    "site",
    "nmod:in|at",
    "nmod:with|between|of nmod:in|at",
    "^obj obl:in|at",
    "^nsubj obl:in|at",
    "^nsubj obl nmod:in|at",
    "^obl:for obl:in|at|to",
    `${DONE} obl:in|at`,
    "acl[schedule, set, plan, slate] xcomp[take, hold, begin, resume] obl:in|at",
    "acl:relcl[take, hold, open, begin, start] obl:in|at",
  ),
  occasion: maybe("gathering", "nmod:on|at|in[sideline, margin, fringe, eve] nmod:of|to", "nmod:at|during", "^obj obl:at|during"),
  time: maybe(
    "time",
    "nmod",
    "acl[hold, convene, host, schedule, set, plan, slate] obl",
    "acl:relcl[take, hold, open, begin, start] obl",
    "acl[schedule, set, plan, slate] xcomp[take, hold, begin, resume] obl",
    "compound",
    "^obj obl",
    "^nsubj obl",
    "^obl obl",
  ),
};

/** What talks are on. */
export const topic = any("words", "nmod:on|about|over|regarding", "^obj[hold, have] obl:on|about|over|regarding");

/** With whom talks are; a place or a day may stand before ("talks in Oslo with"). */
export const TALKS_WITH = ["nmod:with conj*", "nmod nmod:with conj*"] as const;
