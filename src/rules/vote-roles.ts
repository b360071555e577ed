import { maybe } from "../grammar/rule.ts";

/** The time beside the verb of a vote. */
export const time = maybe("time", "obl");

/** "Togo was the only country to vote against it". */
export const ONLY = "^acl[country, state, member, nation] nsubj conj*";
