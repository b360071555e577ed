import type { Filler } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { type Party, standFor } from "../parties/party.ts";
import { aroundTalks } from "./around-talks.ts";
import { belongsTo } from "./distribute.ts";
import { type Owner, ownerMentions } from "./owner.ts";

/*
 * Talks of which nothing says whose they are, at or after which two do something together: "A and B declared a truce at a February summit". Where
 * they are told as new ("a meeting", "talks") and nothing makes them a meeting of many, they are of those two.
 */

const AFTER: ReadonlySet<string> = new Set(["after", "following"]);
const NEW: ReadonlySet<string> = new Set(["a", "an", "another", "several"]);
const OTHERS: ReadonlySet<string> = new Set(["of", "with", "between", "among", "by", "for"]);

/** Those who hold talks together, as parties of a match; none where they may be of others. */
export function sharedSides(noun: number, owner: Owner | null, context: Context): Filler[] {
  const { tree } = context;
  if (owner === null || tree.tag(owner.deed) !== "VERB" || !isNew(noun, context)) return [];
  if (!AFTER.has(tree.word(owner.mark)) && !isDoneTogether(owner.deed, context)) return [];
  const named = ownerMentions(owner, context).filter(({ kind }) => kind !== "body");
  const parties = named.flatMap((mention) => standFor(mention, context));
  return areOfSeveral(parties, context)
    ? named.map((mention) => ({ role: "party", path: "line", token: mention.head, mention, time: null }))
    : [];
}

/** "Reached a deal", "failed to reach one". */
function isDoneTogether(deed: number, { tree, lexicon }: Context): boolean {
  const { together } = aroundTalks(lexicon);
  if (together.has(tree.word(deed))) return true;
  return tree.lemma(deed) === "fail" && tree.children(deed, "xcomp").some((verb) => together.has(tree.word(verb)));
}

/** Two or more, each of another state or body; of one who leads a state that state need not be told, nor of any
 * where all have one office. */
function areOfSeveral(parties: readonly Party[], context: Context): boolean {
  const sides = parties.map(({ mention }) => belongsTo(mention, context));
  const known = sides.filter((side) => side !== null);
  if (parties.length < 2 || new Set(known).size < known.length) return false;
  if (known.length === 0 && new Set(parties.map(({ mention }) => mention.title)).size > 1) return false;
  const heads = aroundTalks(context.lexicon).head;
  return parties.every(({ mention }, i) => sides[i] !== null || heads.has(mention.title ?? ""));
}

/** True for talks told as new, of which nothing says who else has a part in them. */
function isNew(noun: number, { tree, doc, lexicon }: Context): boolean {
  const lookup = lookupOf(doc);
  if (lookup.mention(noun, "gathering")?.name != null) return false;
  const plain = lexicon.words("shared_meetings");
  return tree.children(noun).every((child) => {
    const relation = tree.relation(child);
    if (relation === "det") return NEW.has(tree.word(child));
    if (relation === "amod" || relation === "compound" || relation === "nummod")
      return lookup.time(child) !== null || plain.includes(tree.word(child));
    if (relation === "nmod") return !tree.children(child, "case").some((mark) => OTHERS.has(tree.word(mark)));
    return relation !== "nmod:poss" && relation !== "acl" && relation !== "acl:relcl" && relation !== "appos";
  });
}
