import { maybe } from "../grammar/rule.ts";

/** What somebody comes for or to attend. */
export const OCCASION = maybe("gathering", "obl:for|to", "advcl[attend, join] obj");

/** Nouns before or behind which a town's or state's name stands: "the Kenyan capital, Nairobi", "China's Qingdao city", "three countries: Mali, Togo and Benin". */
export const TOWN = "[capital, city, town, resort, port, republic, state, province, kingdom, emirate, island, country, nation]";

/** Who comes with others: "a delegation led by the minister arrived". */
export const LED_BY = "nsubj[delegation, team, mission, group] acl[lead, head] obl:agent";

/** What one does with a visit of one's own; with "off" and "short" where English has them. */
export const MAKE =
  "[abandon, announce, axe, beg, begin, call, cancel, commence, complete, conclude, confirm, consider, contemplate, curtail, cut, defer, delay, discuss, ditch, drop, end, extend, eye, finish, forgo, interrupt, kick, launch, make, mull, nix, open, pay, pencil, plan, plot, postpone, prepare, propose, put, reschedule, resume, rule, schedule, scrap, shelve, shorten, skip, start, suspend, take, undertake, weigh, wind, wound, wrap]";

/** Where guests land and are received; the town is told beside. */
export const HOUSE =
  "[airport, airfield, airbase, base, palace, residence, ministry, mansion, station, port, complex, hotel, office, headquarters, centre, center]";

/** What one travels to or for, and the place stands behind. */
export const EVENT =
  "[summit, talks, meeting, meetings, conference, forum, assembly, session, gathering, ceremony, funeral, inauguration, negotiations, consultations, celebrations]";
