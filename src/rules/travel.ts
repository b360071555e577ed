import { maybe } from "../grammar/rule.ts";

/** What somebody comes for or to attend. */
export const OCCASION = maybe("gathering", "obl:for", "advcl[attend] obj");

/** Nouns before or behind which a town's or state's name stands: "the Kenyan capital, Nairobi", "China's Qingdao city". */
export const TOWN = "[capital, city, town, resort, port, republic, state, kingdom, emirate, island]";

/** Who comes with others: "a delegation led by the minister arrived". */
export const LED_BY = "nsubj[delegation, team, mission, group] acl[lead, head] obl:agent";
