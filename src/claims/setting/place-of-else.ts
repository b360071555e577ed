import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";

/** What talks come after, or are held in spite of: what is told to be somewhere is told of that. */
const OF_ELSE: ReadonlySet<string> = new Set("after following amid amidst despite since because notwithstanding".split(" "));
/** What leads to what talks are about, which is somewhere only if it is one of the nouns of what goes on in places. */
const ABOUT: ReadonlySet<string> = new Set("on about over against concerning regarding".split(" "));
const LOCATED: ReadonlySet<string> = new Set(
  "war wars warfare conflict conflicts crisis crises situation fighting violence unrest killing killings attack attacks protests developments tension tensions ceasefire truce election elections coup refugees troops forces soldiers famine drought peace stability security terrorism insurgency genocide occupation settlements hostages prisoners embassy earthquake floods operation operations campaign intervention presence rights democracy massacre bombing bombings strikes siege blockade transition reconstruction explosion murder death deaths offensive uprising clashes hostilities bloodshed massacres militants rebels extremists missiles bases".split(
    " ",
  ),
);
/** What talks are "on" that is no topic of theirs. */
const NO_TOPIC: ReadonlySet<string> = new Set(
  "sideline sidelines margin margins fringe fringes eve occasion day visit trip tour mission stop stopover way invitation anniversary".split(
    " ",
  ),
);
/** What talks are held over, and those arrivals after which somebody is there. */
const OF_TALKS: ReadonlySet<string> = new Set(
  "arrival landing dinner lunch breakfast luncheon coffee tea drinks meal iftar talks meeting discussions negotiations weekend".split(" "),
);
const PLACED: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);
/** How many words of a name may stand between a place and its preposition ("in the Peruvian capital, Lima", "in the disputed border region of Lima"). */
const BEFORE = 7;
/** How high above a word the preposition of its phrase is looked for. */
const HIGHEST = 4;

/** "Met B, according to the agency's correspondent in Lima": where those are who tell of it. */
const SOURCE = /\baccording to [^,;.]*$/;
const LONGEST_SOURCE = 80;

/**
 * True for a place right behind a noun that tells what a happening comes after or is about: "met after protests in Lima", "met amid anger over the
 * killing of a fisherman in Lima", "discussed the crisis in Peru". Parsers hang the place on the verb or on the noun as it comes.
 */
export function isOfElse({ span }: Mention, trigger: number, context: Context): boolean {
  const { tree, doc } = context;
  if (SOURCE.test(doc.article.text.slice(Math.max(tree.span(trigger).end, span.start - LONGEST_SOURCE), span.start))) return true;
  const lookup = lookupOf(doc);
  const first = lookup.token(span.start);
  let preposition = first - 1;
  while (preposition > 0 && preposition !== trigger && first - preposition < BEFORE && !PLACED.has(tree.word(preposition))) preposition--;
  let noun = preposition - 1;
  if (!PLACED.has(tree.word(preposition)) || noun < 0 || lookup.time(noun) !== null || tree.tag(noun) !== "NOUN") return false;
  let located = false;
  for (let up = 0; up < HIGHEST && noun !== trigger; up++) {
    if (OF_TALKS.has(tree.word(noun)) || NO_TOPIC.has(tree.word(noun))) return false;
    located ||= LOCATED.has(tree.word(noun));
    if (located && tree.relation(noun) === "obj") return true;
    const isTopic = (word: string) => located && (ABOUT.has(word) || (word === "to" && tree.word(noun) !== "embassy"));
    if (tree.children(noun, "case").some((word) => OF_ELSE.has(tree.word(word)) || isTopic(tree.word(word)))) return true;
    if (!tree.relation(noun).startsWith("nmod") || tree.head(noun) < 0) return false;
    noun = tree.head(noun);
  }
  return false;
}
