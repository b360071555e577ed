/** What can be asked, with how: the words that follow the question, and what they ask for. */
export const QUESTIONS: readonly (readonly [question: string, usage: string, description: string])[] = [
  ["holder", '"president of Turkey" DAY', "who holds an office"],
  ["office", "NAME DAY", "which offices somebody holds"],
  ["member", "BODY [STATE] DAY", "who belongs to a body, or as what a state does"],
  ["chair", "BODY DAY", "who chairs a body"],
  ["gathering", '"16th BRICS summit" [DAY]', "when and where a gathering is"],
  ["capital", "STATE DAY", "the seat of a government"],
  ["named", "NAME DAY", "all that a name can mean, likeliest first"],
  ["vote", "SYMBOL, or BODY DAY", "the tally of a recorded vote"],
];
