export type Cast = "for" | "against" | "abstained" | "not voting";

// The words around numbers of votes by which src/claims/votes/tally.ts tells what they count.

/** Words that begin an aside on who the voters are. */
export const ASIDES = ["including", "primarily", "mainly", "mostly", "among", "which", "led"];
/** What members are that are no whole: "the remaining 13 members". */
export const OTHERS = ["remaining", "other", "more", "further"];
/** Words for zero that no number reader knows. */
export const NONE = ["none", "nothing", "nil"];
/** What has members and does not vote: "the 25-member bloc". */
export const NO_VOTERS = ["bloc", "alliance", "delegation", "team", "mission", "force", "grouping"];
/** What a number of measures: "its 30-year-old embargo against Togo". */
export const SPANS_OF_TIME = ["year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours"];
/** What a number counts that is voted on. */
export const MEASURED =
  "resolutions texts drafts decisions measures motions amendments proposals bills recommendations items treaties articles".split(" ");
/** Words that make nobody with "no": "no one voted against". */
export const NOBODY = ["one", "member", "country", "state", "nation", "delegation", "vote", "votes", "abstentions"];
/** What stands before "by so many": "backed by 90 states". */
export const BACKED: Readonly<Record<string, Cast>> = {
  backed: "for",
  supported: "for",
  endorsed: "for",
  favored: "for",
  favoured: "for",
  approved: "for",
  opposed: "against",
};
/** What "by 84 votes to 82", "63 states to 16" count. */
export const VOTERS = ["votes", "states", "countries", "nations", "members", "delegations", "lawmakers", "senators"];
export const LONG_DASHES = ["–", "—", "--"];
export const DASHES = ["-", "–", "—", "−"];
/** What the number of votes that a measure got is the object of. */
export const GETTING = [
  "received",
  "receiving",
  "garnered",
  "garnering",
  "got",
  "getting",
  "won",
  "split",
  "divided",
  "broke",
  "down",
  "winning",
  "secured",
  "securing",
  "obtained",
  "obtaining",
  "gained",
  "gaining",
  "gathered",
  "mustered",
  "mustering",
  "drew",
  "drawing",
  "attracted",
  "collected",
  "earned",
];
/** Verbs of what "with 19 votes" settles. */
export const CARRIED = ["passed", "adopted", "approved", "carried", "endorsed", "elected", "won", "prevailed", "accepted", "ratified"];
/** Words between "with" or "received" and a number. */
export const FILLERS = [
  "only",
  "just",
  "a",
  "total",
  "of",
  "solely",
  "merely",
  "some",
  "all",
  "the",
  "other",
  "remaining",
  "its",
  "at",
  "some",
];
/** Words that say that a number is what is needed, before it and after "votes". */
export const NEEDED_BEFORE = ["necessary", "required", "requires", "require", "needs", "need", "needed", "minimum", "least", "requisite"];
export const NEEDED_AFTER = ["needed", "required", "necessary"];
/** Marks by which a label stands before its number: "against: 14", "against - 14". */
export const LABEL_MARKS = [":", "-", "–", "—"];
export const LABELS: Readonly<Record<string, Cast>> = {
  for: "for",
  favor: "for",
  favour: "for",
  against: "against",
  abstained: "abstained",
  abstentions: "abstained",
  abstaining: "abstained",
};
/** What a number alone may be followed by: "120 for, 14 against". */
export const BARE: Readonly<Record<string, Cast>> = { for: "for", yes: "for", no: "against" };
/** Verbs after which numbers in brackets are those of the vote: "voted on Friday (39-29)". */
export const VOTING = ["voted", "passed", "approved", "adopted", "rejected", "defeated", "vote", "ratified"];
export const AFTER_PAIR = [".", ",", ";", ")", "on", "with", "in", "late", "early", "after", "and", "at", "despite"];
export const REST = ["remainder", "rest", "others"];
export const BEFORE_PAIR = [
  "ayes",
  "nays",
  "by",
  "of",
  "voted",
  "vote",
  "votes",
  "passed",
  "adopted",
  "approved",
  "margin",
  "rejected",
  "defeated",
  "was",
  "count",
  "tally",
  "score",
  "result",
  "lost",
  "won",
  "split",
  "divided",
  "broke",
  "down",
  ":",
];

/** Nouns for what is done against somebody, by no vote: "51 people accused of crimes against humanity". */
export const AIMED: readonly string[] = [
  "crimes",
  "crime",
  "war",
  "fight",
  "struggle",
  "violence",
  "offences",
  "offenses",
  "campaign",
  "charges",
  "sanctions",
  "embargo",
  "embargoes",
  "boycott",
  "blockade",
  "attacks",
  "raids",
  "threats",
];
/** What opens a clause of its own: "from 850 in July, after the house approved it". */
export const CLAUSES: readonly string[] = ["after", "before", "when", "since", "because", "until"];
