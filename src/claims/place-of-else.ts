import type { Mention } from "../language/doc.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";

/** What talks come after, are held in spite of or are about: what is told to be somewhere is told of that. */
const OF_ELSE: ReadonlySet<string> = new Set(
  "after following amid amidst despite since about against because over concerning regarding notwithstanding".split(" "),
);
/** What talks are "on" that is no topic of theirs. */
const NO_TOPIC: ReadonlySet<string> = new Set(
  "sideline sidelines margin margins fringe fringes eve occasion day visit trip tour mission stop stopover way invitation evening morning afternoon night anniversary phone board".split(
    " ",
  ),
);
/** What talks are held over, and those arrivals after which somebody is there. */
const OF_TALKS: ReadonlySet<string> = new Set(
  "arrival landing dinner lunch breakfast luncheon coffee tea drinks meal iftar talks meeting discussions negotiations weekend".split(" "),
);
const PLACED: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);
/** How many words of a name may stand between a place and its preposition ("in the Peruvian capital, Lima"). */
const BEFORE = 5;
/** How high above a word the preposition of its phrase is looked for. */
const HIGHEST = 4;

/**
 * True for a place right behind a noun that tells what a happening comes after or is about: "met after protests in Lima", "met amid anger over the
 * killing of a fisherman in Lima". Parsers hang the place on the verb or on the noun as it comes.
 */
export function isOfElse({ span }: Mention, trigger: number, context: Context): boolean {
  const { tree, doc } = context;
  const lookup = lookupOf(doc);
  const first = lookup.token(span.start);
  let preposition = first - 1;
  while (preposition > trigger && first - preposition < BEFORE && !PLACED.has(tree.word(preposition))) preposition--;
  if (preposition <= trigger || !PLACED.has(tree.word(preposition))) return false;
  let noun = preposition - 1;
  if (noun <= trigger || lookup.time(noun) !== null || tree.tag(noun) !== "NOUN") return false;
  for (let up = 0; up < HIGHEST; up++) {
    if (OF_TALKS.has(tree.word(noun))) return false;
    const on = NO_TOPIC.has(tree.word(noun)) ? "" : "on";
    if (tree.children(noun, "case").some((word) => OF_ELSE.has(tree.word(word)) || tree.word(word) === on)) return true;
    if (!tree.relation(noun).startsWith("nmod") || tree.head(noun) <= trigger) return false;
    noun = tree.head(noun);
  }
  return false;
}
