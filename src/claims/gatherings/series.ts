import type { Mention } from "../../language/doc.ts";
import { within } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";

/** What those do whose body's summit it is. */
const HOLD: ReadonlySet<string> = new Set("begin close conclude convene end hold open start stage".split(" "));
/** What those do who come to a summit of theirs. */
const COME: ReadonlySet<string> = new Set("assemble convene gather huddle meet participate".split(" "));

/**
 * The body whose summit a summit without a name is, by those who hold it or come together for it: "NATO leaders gathered for a two-day summit", "a
 * summit of the heads of state of the SCO". Null where it is one with others ("held a summit with China"), or not told.
 */
export function seriesOfThose(gathering: Mention, context: Context): Mention | null {
  const { tree } = context;
  const { head, name, affiliation } = gathering;
  if (name !== null || affiliation !== null || tree.lemma(head) !== "summit" || hasWith(head, context)) return null;
  for (const of of tree.children(head, "nmod")) {
    if (tree.word(tree.child(of, "case")) !== "of") continue;
    const body = bodyOf(of, context);
    if (body !== null) return body;
  }
  const verb = tree.head(head);
  if (verb < 0 || hasWith(verb, context)) return null;
  const relation = tree.relation(head);
  const theirs = relation === "obj" ? HOLD.has(tree.lemma(verb)) : relation === "obl" && COME.has(tree.lemma(verb));
  if (!theirs) return null;
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  return subject < 0 ? null : bodyOf(subject, context);
}

function hasWith(token: number, { tree }: Context): boolean {
  return tree.children(token, "nmod", "obl").some((one) => tree.children(one, "case").some((marker) => tree.word(marker) === "with"));
}

/** The only named body in the words of a group or a body: "leaders of the 28 NATO countries", "the ECOWAS bloc". */
function bodyOf(token: number, { doc, tree }: Context): Mention | null {
  const { first, last } = tree.extent(token);
  if (last - first > LONGEST) return null;
  const span = tree.spanOf(first, last);
  const bodies = [...startingIn(doc.mentions, span)].filter((one) => one.kind === "body" && one.name !== null && within(one.span, span));
  return bodies.length > 0 && bodies.every(({ chain }) => chain === bodies[0].chain) ? bodies[0] : null;
}

/** Words of those who hold a summit, at most: more are a sentence. */
const LONGEST = 16;
