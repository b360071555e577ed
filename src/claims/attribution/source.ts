import type { Mention } from "../../language/doc.ts";
import type { Lookup } from "../lookup.ts";
import type { Tree } from "../tree.ts";
import type { Reporting } from "./words.ts";

/** Who a reporting verb, noun or phrase names as the source, by the tree. */
export class Sources {
  private readonly tree: Tree;
  private readonly words: Reporting;
  private readonly lookup: Lookup;

  constructor(tree: Tree, words: Reporting, lookup: Lookup) {
    this.tree = tree;
    this.words = words;
    this.lookup = lookup;
  }

  /** The subject of a reporting verb, its own or the one it shares. */
  speakerOf(verb: number): Mention | null {
    const { tree } = this;
    let token = verb;
    for (let up = 0; up < 4 && token >= 0; up++) {
      const agent = this.agent(token);
      if (agent !== null) return agent;
      const subject = this.subjectOf(token);
      if (subject >= 0) return this.sourceAt(subject, token);
      const goesOn = tree.relation(token) === "ccomp" && tree.penn(token) === "VBG" && tree.head(token) < token;
      if (!goesOn && !["conj", "xcomp", "advcl"].includes(tree.relation(token)))
        return tree.relation(token) === "acl" ? this.lookup.mention(tree.head(token)) : null;
      token = tree.head(token);
    }
    return null;
  }

  /** The subject nearest before a verb ("State agency Tass reported" may have two), else after it. */
  private subjectOf(verb: number): number {
    const subjects = this.tree.children(verb, "nsubj", "nsubj:pass");
    const named = this.tree.children(verb, "vocative").filter((token) => token < verb);
    return subjects.filter((subject) => subject < verb).at(-1) ?? subjects[0] ?? named[0] ?? -1;
  }

  agent(verb: number): Mention | null {
    const agent = this.tree.child(verb, "obl:agent");
    return agent < 0 ? null : this.lookup.mention(agent);
  }

  /** The source a subject stands for: for "who" the noun that the clause hangs on. */
  sourceAt(subject: number, verb: number): Mention | null {
    const { tree } = this;
    const relative = ["who", "which", "that"].includes(tree.word(subject)) && tree.relation(verb).startsWith("acl");
    return this.mentionOf(relative ? tree.head(verb) : subject);
  }

  /** The mention of a source; for words that somebody says ("Kremlin reports", "a statement issued by the ministry") whose they are. */
  mentionOf(token: number): Mention | null {
    const { tree } = this;
    const { nouns, settings } = this.words;
    const mention = this.lookup.mention(token);
    if (mention !== null && mention.kind !== "document") return isSomebody(mention) ? mention : null;
    if (tree.tag(token) !== "NOUN" || !(nouns.has(tree.lemma(token)) || settings.has(tree.lemma(token)))) return mention;
    return this.issuer(token) ?? this.giver(token) ?? mention;
  }

  /** "A statement from the ministry", "the Kremlin's report", "Kremlin reports"; not "sources in Budapest". */
  private giver(noun: number): Mention | null {
    const { tree, lookup } = this;
    for (const child of tree.children(noun, "nmod:poss", "compound", "nmod")) {
      const given = tree.children(child, "case").every((word) => ["from", "by", "of", "'s", "’s", "'", "’"].includes(tree.word(word)));
      const mention = given ? lookup.mention(child, "person", "body", "state", "group") : null;
      if (mention !== null) return mention;
    }
    return null;
  }

  /** "A statement issued by the ministry". */
  private issuer(noun: number): Mention | null {
    for (const clause of this.tree.children(noun, "acl")) {
      const agent = this.agent(clause);
      if (agent !== null) return agent;
    }
    return null;
  }

  /** Whose a reporting noun is: "Lavrov's claim that", "a report by the agency that". */
  owner(noun: number): Mention | null {
    for (const child of this.tree.children(noun, "nmod:poss", "nmod", "compound")) {
      const mention = this.lookup.mention(child);
      if (mention !== null) return mention;
    }
    return null;
  }
}

/** False for a pronoun that tells nothing of who speaks: "it was announced", "I believe". */
function isSomebody({ kind, text, antecedents }: Mention): boolean {
  return kind !== "pronoun" || antecedents.length > 0 || !/^(?:it|I|we)$/i.test(text);
}
