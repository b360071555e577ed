import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { type Party, standFor } from "../parties/party.ts";
import { mentionSupport } from "../setting/setting.ts";
import { mentionBeyond } from "./beyond.ts";

/** A state that somebody's country is. */
interface Country {
  readonly mention: Mention;
  readonly support: ReturnType<typeof mentionSupport>;
}

const OWNERS = ["whose", "his", "her"];
const NOUNS = ["country", "nation", "government"];
/** How many mentions of a person are looked at for a state. */
const LONGEST_CHAIN = 20;

/**
 * The state that "whose country" or "her country" with this last word means: that of the person before it or that the pronoun stands for. Where the
 * text has it only as an adjective ("the French president") the person stands for it.
 */
export function countryAt(noun: number, context: Context): Country | null {
  const { tree } = context;
  const owner = noun > 0 ? tree.word(noun - 1) : "";
  if (!NOUNS.includes(tree.word(noun)) || !OWNERS.includes(owner)) return null;
  const person = owner === "whose" ? personBefore(noun - 2, context) : pronounAt(noun - 1, context);
  return person === null ? null : countryOf(person, context);
}

/** The states of those who act for them: "the Norwegian president", "presidents A of Togo and B of Mali". */
export function statesOf(mention: Mention, context: Context): Country[] {
  return (context.members.get(mention.id) ?? [mention])
    .filter(({ kind, title }) => kind === "person" && title !== null)
    .flatMap((person) => countryOf(person, context) ?? []);
}

/** The state that somebody belongs to, where the text tells it; the person, where it has it only as an adjective. */
function countryOf(person: Mention, context: Context): Country | null {
  const named = (context.chains.get(person.chain) ?? [person])
    .slice(0, LONGEST_CHAIN)
    .find(({ affiliationSpan }) => affiliationSpan !== null);
  if (named === undefined || named.affiliationSpan === null) return null;
  const span = named.affiliationSpan;
  const lookup = lookupOf(context.doc);
  const state = lookup.mention(lookup.token(span.end - 1), "state") ?? stateNamed(named, context);
  if (state !== null) return { mention: state, support: mentionSupport(state) };
  if (lookup.mention(lookup.token(span.end - 1), "body") !== null) return null;
  return { mention: named, support: mentionSupport(named) };
}

/** The state of "A B of Togo" in a list or of "the Turkish president", which is no mention by itself. */
export function stateNamed({ affiliation, affiliationSpan }: Mention, context: Context): Mention | null {
  if (affiliation === null || affiliationSpan === null) return null;
  const last = lookupOf(context.doc).token(affiliationSpan.end - 1);
  if (
    lookupOf(context.doc).mention(last, "body") !== null ||
    context.doc.mentions.some(({ kind, span }) => kind === "body" && span.end === affiliationSpan.end)
  )
    return null;
  return mentionBeyond("state", affiliation, affiliationSpan, last, context);
}

/** The person who is named last before a token, over a comma. */
function personBefore(token: number, { doc }: Context): Mention | null {
  const { end } = doc.tokens;
  const before = doc.mentions.filter(({ kind, span }) => kind === "person" && span.end <= end[token]);
  const last = before[before.length - 1];
  return last === undefined || last.span.end < doc.tokens.start[token] - 1 ? null : last;
}

function pronounAt(token: number, context: Context): Mention | null {
  const pronoun = lookupOf(context.doc).mention(token, "pronoun");
  return pronoun === null ? null : (standFor(pronoun, context).find(({ mention }) => mention.kind === "person")?.mention ?? null);
}

/** "Both countries", where the text names two right before and no third. */
export function bothBefore({ span, head, text }: Mention, sentence: number, { doc }: Context): Party[] {
  if (!/^(?:both|the two|these|these two) (?:countries|nations|states|neighbou?rs)$/i.test(text)) return [];
  const oldest = doc.sentences.first[Math.max(0, sentence - 1)];
  const states = new Map<number, Mention>();
  for (const mention of doc.mentions)
    if (mention.kind === "state" && mention.name !== null && mention.head >= oldest && mention.head < head && !states.has(mention.chain))
      states.set(mention.chain, mention);
  if (states.size !== 2) return [];
  return [...states.values()].map((mention) => {
    return { mention, support: { spans: [span, mention.span], by: "coreference", from: [] }, through: mention };
  });
}
