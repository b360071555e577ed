import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { standFor } from "../parties/party.ts";
import type { Assemblies } from "./assemblies.ts";
import type { Worded } from "./ballot.ts";
import { assemblyAround, assemblyBefore, assemblyOf, isAssembly, isOrgan, isStandingForum } from "./body.ts";
import { isStrong } from "./measure.ts";
import type { VoteNumbers } from "./numbers.ts";

/** How many words before its verb a body may stand. */
const BEFORE_VERB = 8;
/** Nouns for members of a legislature, singular. */
const LAWMAKERS = ["lawmaker", "legislator", "mep", "senator", "parliamentarian"];

/** Nouns for those who vote, singular. */
const VOTERS = [
  "delegate",
  "member",
  "country",
  "nation",
  "state",
  "lawmaker",
  "deputy",
  "legislator",
  "representative",
  "mp",
  "diplomat",
  "ambassador",
  "senator",
  "parliamentarian",
];

/** Members of a legislature, without how many: "Ukrainian lawmakers", "MEPs". */
function isLawmakers(mention: Mention, { tree }: Context): boolean {
  if (mention.kind !== "group" || mention.count !== null || tree.child(mention.head, "nummod") >= 0) return false;
  return LAWMAKERS.includes(tree.lemma(mention.head).replace(/s$/, ""));
}

/** True when those who vote by a match are lawmakers, also so many of them: their chamber votes, no organisation. */
export function areLawmakers({ trigger }: Match, { tree }: Context): boolean {
  const subject = tree.child(trigger, "nsubj");
  return subject >= 0 && LAWMAKERS.includes(tree.lemma(subject).replace(/s$/, ""));
}

/** Voters told by number or as a group: "107 delegates", "members", "most countries". */
export function isVoters(mention: Mention, { tree }: Context): boolean {
  return VOTERS.includes(tree.lemma(mention.head).replace(/s$/, ""));
}

/** Voters, or how many of them: "a majority of members". */
function isCountOfVoters(lemma: string): boolean {
  return VOTERS.includes(lemma) || ["majority", "number", "total", "third", "half"].includes(lemma);
}

/** Reads which body votes by a match. */
export class VotersReader {
  private readonly context: Context;
  private readonly assemblies: Assemblies;
  private readonly numbers: VoteNumbers;

  constructor(context: Context, assemblies: Assemblies, numbers: VoteNumbers) {
    this.context = context;
    this.assemblies = assemblies;
    this.numbers = numbers;
  }

  /** The body that a match names as the one that votes, by itself, by its members or by its measure; null when it names none. */
  of(match: Match, measure: Worded | null): Mention | null {
    return (
      this.bodyIn(match) ??
      this.subjectsBody(match) ??
      this.votersBody(match) ??
      this.bodyJustBefore(match) ??
      (measure === null ? null : this.bodyOfMeasure(measure))
    );
  }

  private bodyIn(match: Match): Mention | null {
    for (const { role, mention } of match.fillers) {
      if (role === "forum" && mention !== null && isStandingForum(mention, this.context)) return mention;
      if ((role !== "voter" && role !== "body") || mention === null) continue;
      const body = mention.kind === "pronoun" ? this.bodyMeant(match, mention) : assemblyOf(mention, this.context);
      const own = body ?? (isLawmakers(mention, this.context) ? this.assemblies.ofLawmakers(mention, this.sectionOf(match)) : null);
      if (own !== null) return own;
    }
    return null;
  }

  private sectionOf({ sentence }: Match): number {
    const { doc } = this.context;
    return doc.article.blocks[doc.sentences.block[sentence]].section;
  }

  /** "Lawmakers in the House", "a majority of members of the assembly": the body of a subject that is none itself. */
  private subjectsBody({ trigger }: Match): Mention | null {
    const { tree } = this.context;
    const subject = tree.child(trigger, "nsubj");
    if (subject < 0 || tree.tag(subject) !== "NOUN" || !isCountOfVoters(tree.lemma(subject))) return null;
    return assemblyAround(subject, this.context);
  }

  /** "Approved by 14 of the 15 council members": the body of voters that are only counted. */
  private votersBody({ sentence }: Match): Mention | null {
    if (!this.numbers.areIn(sentence)) return null;
    const { doc, tree } = this.context;
    for (let token = doc.sentences.first[sentence] + 1; token < doc.sentences.first[sentence + 1]; token++) {
      if (tree.word(token) !== "members") continue;
      const body = assemblyAround(token, this.context);
      if (body !== null) return body;
    }
    return null;
  }

  /** "A Security Council draft", "a UN resolution"; "a UN plan" is voted on by others. */
  private bodyOfMeasure(measure: Worded): Mention | null {
    const body = assemblyAround(measure.head, this.context);
    return body === null || isOrgan(body, this.context) || isStrong(measure, this.context) ? body : null;
  }

  /** "After long talks, the assembly on Monday adopted it", where the tree has another subject: the body next before the verb. */
  private bodyJustBefore({ trigger, rule }: Match): Mention | null {
    const { doc, tree } = this.context;
    if (tree.penn(trigger) !== "VBD" || (rule.name !== "vote/adopt" && rule.name !== "vote/vote")) return null;
    const [subject] = tree.children(trigger, "nsubj");
    if (subject === undefined || tree.tag(subject) !== "NOUN" || lookupOf(doc).mention(subject) !== null) return null;
    for (let token = trigger - 1; token > subject && trigger - token < BEFORE_VERB; token--) {
      const mention = lookupOf(doc).mention(token, "body");
      if (mention !== null) return tree.child(token, "case") < 0 && isAssembly(mention, this.context) ? mention : null;
      if (tree.tag(token) === "VERB" && tree.penn(token) !== "NNP") return null;
    }
    return null;
  }

  /** "Its vote": whom the pronoun stands for; in "by a vote of 15 to none it adopted the text" the body named last. */
  private bodyMeant(match: Match, mention: Mention): Mention | null {
    const { head } = mention;
    for (const party of standFor(mention, this.context)) if (isAssembly(party.mention, this.context)) return party.mention;
    return this.context.tree.word(head) === "it" && this.numbers.areIn(match.sentence) ? assemblyBefore(head, this.context) : null;
  }
}
