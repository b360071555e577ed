/** Word classes of data/lexicon/status.tsv, lemmas and relations by which the cues of a status are found. Dependents of a predicate that carry its tense, mood and negation. */
export const AUXILIARIES = ["aux", "aux:pass", "cop", "mark"] as const;
export const TENSE_OF_ADVERBS = ["not", "may", "hedge", "expect", "unlikely", "when"];
export const DETAILS = ["date", "detail", "details", "time", "venue", "place", "agenda", "reason"];
/** What one talks to somebody by who is far off. */
export const MEDIA = ["phone", "telephone", "hotline", "video", "videoconference", "videolink", "link", "zoom"];
/** Verbs of what goes on as it was. */
export const REMAIN = ["remain", "stay", "seem", "appear", "look"];
export const MODALS = ["will", "would", "may", "can", "could", "must", "should"];
/** Verbs whose complement with a preposition is what somebody does: "take part in talks". */
export const GOING = [
  "take",
  "participate",
  "go",
  "come",
  "travel",
  "fly",
  "sit",
  "engage",
  "enter",
  "return",
  "turn",
  "arrive",
  "gather",
  "squeeze",
  "slot",
  "be",
];
/** Verbs that are done where and when they are told, whatever they are about. */
export const ACTS = [
  "agree",
  "pledge",
  "vow",
  "promise",
  "offer",
  "decide",
  "resolve",
  "undertake",
  "refuse",
  "decline",
  "reject",
  "threaten",
  "commit",
];
/** What is done at a meeting to come: "agreed to discuss trade during a meeting". */
export const DONE_THERE: readonly string[] =
  "address announce attend discuss finalise finalize hold meet present raise review see sign speak start take talk touch".split(" ");
/** Classes of the words that a yes-no question begins with. */
export const ASKING = [...MODALS, "do", "did", "have", "is", "was"];
/** Verbs that say of a happening no more than that it is; without one of them "the talks did not ..." denies something else. */
export const EXIST = ["take", "hold", "happen", "occur", "go", "materialise", "materialize", "proceed", "be", "come", "exist"];
/** Classes of adjectives and participles that say something of the noun they stand at. */
export const OF_NOUNS = [
  "plan",
  "first",
  "propose",
  "ready",
  "expect",
  "unlikely",
  "consider",
  "discuss",
  "cancel",
  "postpone",
  "begin",
  "hedge",
  "ago",
  "nth",
  "day",
];
/** Classes of nouns and verbs whose complement is only meant: plan, offer, refusal. */
export const OPERATORS = [
  "plan",
  "announce",
  "confirm",
  "expect",
  "unlikely",
  "propose",
  "accept",
  "ready",
  "chance",
  "pleasure",
  "consider",
  "discuss",
  "refuse",
  "fail",
  "deny",
  "cancel",
  "postpone",
  "threaten",
  "invite",
];
export const NOUN_OPERATORS = [...OPERATORS, "hedge", "rumour", "must"];
/** What is told of as over: its day says nothing of what is to come ("after meeting her on Monday"). */
export const AFTERWARDS = ["after", "following", "since", "upon"];
/** Relations of "neither" and "nor" to a predicate. */
export const NEGATORS: readonly string[] = ["cc", "cc:preconj", "det"];
/** Classes that say something of the happening that is their subject: "the talks began", "the meeting was postponed". */
export const OF_SUBJECTS = ["begin", "began", "revive", "end", "closing", "postpone", "cancel", "looms", "hangs"];
/** Classes by which something begins or goes on. */
export const BEGINNINGS = ["begin", "began"];
/** Classes of what somebody wants of a happening that is taken for granted: "hopes that the talks will end the war". */
export const WISHES = ["propose", "ready", "consider", "discuss", "glad"];
/** What somebody is on: "on a visit for talks". */
export const JOURNEYS = ["visit", "trip", "tour"];
/** What one does when a visit begins. */
export const ARRIVING = ["arrive", "land"];
/** Those who take part in what stands behind "to". */
export const DELEGATES = ["delegate", "delegation", "participant", "envoy", "ambassador", "visitor"];
/** Participles that tell what talks are for or about, and not how they stand. */
export const PURPOSES = ["aimed", "intended", "meant", "designed", "focused", "focussed", "centered", "centred", "based", "geared"];
/** Determiners of what is known already. */
export const DEFINITE = ["the", "this", "these", "those"];

/** What only stands behind what a clause tells, and does not share its tense or negation: "was not signed despite attempts to meet". */
export const BACKDROP: readonly string[] = ["amid", "amidst", "despite", "notwithstanding"];
/** Words of a day to come. */
export const TO_COME = ["next", "tomorrow", "later", "coming", "upcoming", "soon"];
/** What stands between a happening that "comes" and another that it comes beside. */
export const BESIDE = ["after", "following", "before", "ahead", "amid", "despite", "during", "as"];

/** What hosts do with guests who are there. */
export const HOSTING: readonly string[] = ["host", "welcome", "receive", "greet"];
