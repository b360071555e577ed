import type { Doc, Mention, Quote, Relation } from "../../language/doc.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Span } from "../../text/span.ts";
import type { Attribution } from "../claim.ts";
import type { Support } from "../evidence.ts";
import { type Lookup, lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import { Tree } from "../tree.ts";
import { Sources } from "./source.ts";
import { tellVoice, type Voice } from "./voice.ts";
import { type Reporting, reportingWords, type Stance } from "./words.ts";

export interface Attributed {
  /** Outermost voice first; empty when the article says it itself. */
  readonly attribution: readonly Attribution[];
  /** Support by paths in the claim: "attribution.0.source", "attribution.0.wording" and so on. */
  readonly evidence: Readonly<Record<string, Support>>;
  /** True when a voice only says "reportedly" or "allegedly". */
  readonly hedged: boolean;
}

/** Who says the thing that stands at a trigger, and through how many mouths. */
export function attributionOf(doc: Doc, trigger: number, lexicon: Lexicon): Attributed {
  const finder = finderOf(doc, lexicon);
  const voices = finder.voicesOver(trigger);
  const attribution: Attribution[] = [];
  const evidence: Record<string, Support> = {};
  for (const voice of voices.reverse()) tellVoice(voice, doc, reportingWords(lexicon), attribution, evidence);
  return { attribution, evidence, hedged: voices.some((voice) => finder.isHedge(voice)) };
}

/** How many governors a happening is followed through. */
const HIGHEST = 30;
/** Relations under which a reporting clause put after what it reports may stand. */
const INTERPOSED: readonly Relation[] = ["parataxis", "ccomp", "advcl", "advcl:relcl", "dep"];

/** What ties a happening to the noun that announces it: "plans for talks". */
const ANNOUNCED = ["of", "for", "on", "about", "to", "'s", "’s"];

/** A voice that hangs on a predicate; one put after what it reports reports only what stands before `after`. */
interface Beside {
  readonly voice: Voice;
  readonly after: number;
}

const finders = new WeakMap<Doc, VoiceFinder>();

/** The document's finder, made at the first call: what hangs on a predicate is looked for once. */
function finderOf(doc: Doc, lexicon: Lexicon): VoiceFinder {
  let finder = finders.get(doc);
  if (finder === undefined) {
    finder = new VoiceFinder(doc, lexicon);
    finders.set(doc, finder);
  }
  return finder;
}

class VoiceFinder {
  private readonly doc: Doc;
  private readonly tree: Tree;
  private readonly words: Reporting;
  private readonly lookup: Lookup;
  private readonly sources: Sources;
  private readonly besides = new Map<number, readonly Beside[]>();

  constructor(doc: Doc, lexicon: Lexicon) {
    this.doc = doc;
    this.tree = new Tree(doc);
    this.words = reportingWords(lexicon);
    this.lookup = lookupOf(doc);
    this.sources = new Sources(this.tree, this.words, this.lookup);
  }

  /** Innermost first. */
  voicesOver(trigger: number): Voice[] {
    const { tree } = this;
    const voices: Voice[] = [];
    let token = trigger;
    for (let up = 0; up < HIGHEST && token >= 0; up++) {
      for (const { voice, after } of this.beside(token)) if (trigger < after && voice.word !== trigger) this.add(voices, voice);
      const head = tree.head(token);
      if (head < 0) break;
      this.over(trigger, token, head, voices);
      token = head;
    }
    if (tree.head(trigger) >= -1) this.inTitle(trigger, voices);
    this.quoted(trigger, voices);
    return voices;
  }

  isHedge(voice: Voice): boolean {
    return voice.word >= 0 && this.words.adverbs.has(this.tree.word(voice.word));
  }

  /** A voice that hangs on a predicate over the trigger: "according to X", "reportedly", "..., X said". */
  private beside(head: number): readonly Beside[] {
    let found = this.besides.get(head);
    if (found === undefined) {
      found = this.findBeside(head);
      this.besides.set(head, found);
    }
    return found;
  }

  private findBeside(head: number): Beside[] {
    const { tree, words } = this;
    const voices: Voice[] = [];
    const put: Voice[] = [];
    for (const child of tree.children(head)) {
      const relation = tree.relation(child);
      if (relation === "advmod" && words.adverbs.has(tree.word(child)))
        this.push(voices, tree.span(child), child, words.adverbs.get(tree.word(child))!, null);
      else if (relation === "obl" || relation === "nmod" || relation === "advcl" || relation === "parataxis")
        this.sourcePhrase(child, voices);
      if (INTERPOSED.includes(relation)) this.interposed(child, put);
    }
    const anywhere = voices.map((voice) => ({ voice, after: Number.POSITIVE_INFINITY }));
    return [...anywhere, ...put.map((voice) => ({ voice, after: this.opens(voice, head) ? Number.POSITIVE_INFINITY : voice.word + 1 }))];
  }

  /** "As the ministry announced, ...", "Macron, the ministry said, will ...": put before or into what it reports. */
  private opens(voice: Voice, head: number): boolean {
    const { tree } = this;
    if (voice.word > head || voice.word < 0) return false;
    const subject = tree.child(head, "nsubj", "nsubj:pass");
    return tree.child(voice.word, "mark") >= 0 || (subject >= 0 && subject < voice.word);
  }

  /** "According to the Kremlin": a source with its preposition, however the tree has it. */
  private sourcePhrase(child: number, voices: Voice[]): void {
    const { tree, words } = this;
    for (const marker of [...tree.children(child, "case", "mark"), ...(tree.word(child) === "according" ? [child] : [])]) {
      const found = words.prepositions.find((preposition) => this.startsWith(marker, preposition.words));
      if (found === undefined) continue;
      const inside = found.words.includes(tree.word(child));
      const source = inside ? tree.child(child, "obl", "nmod", "obj") : child;
      const cue = tree.spanOf(marker, marker + found.words.length - 1);
      this.push(voices, cue, marker, found.stance, source < 0 ? null : this.sources.mentionOf(source));
      return;
    }
  }

  private startsWith(token: number, expected: readonly string[]): boolean {
    return expected.every((word, i) => token + i < this.doc.tokens.count && this.tree.word(token + i) === word);
  }

  /** "..., the Kremlin announced on Tuesday": a reporting clause put after or into what it reports. */
  private interposed(child: number, voices: Voice[]): void {
    const { tree, words } = this;
    const stance = words.verbs.get(tree.lemma(child));
    if (stance === undefined || tree.tag(child) !== "VERB") return;
    const subject =
      tree
        .children(child, "nsubj")
        .filter((token) => token < child)
        .at(-1) ?? tree.child(child, "nsubj");
    const object = tree.child(child, "obj");
    const told = object >= 0 && tree.lemma(child) === "tell";
    if (subject === undefined || subject < 0 || tree.child(child, "ccomp", "xcomp") >= 0 || (object >= 0 && !told)) return;
    const mark = tree.child(child, "mark");
    if ((mark >= 0 && tree.word(mark) !== "as") || this.lookup.mention(subject, "gathering") !== null) return;
    this.cited(child, voices);
    this.push(voices, tree.span(child), child, stance, this.sources.sourceAt(subject, child));
  }

  /** "Reuters reported, citing a diplomat": whom the one who reports has it from. */
  private cited(verb: number, voices: Voice[]): void {
    const { tree, words } = this;
    for (const child of tree.children(verb, "advcl", "acl")) {
      const source = tree.child(child, "obj");
      if (source < 0 || tree.lemma(child) !== "cite" || tree.penn(child) !== "VBG") continue;
      const mention = this.lookup.mention(source, "person", "body", "group", "state");
      if (mention !== null) this.push(voices, tree.span(child), child, words.verbs.get("cite") ?? "says", mention);
    }
  }

  /** A voice whose complement holds the trigger: "X said that ...", "reports that ...", "is said to ...". */
  private over(trigger: number, token: number, head: number, voices: Voice[]): void {
    const { tree, words } = this;
    const relation = tree.relation(token);
    const stance = words.verbs.get(tree.lemma(head));
    if (tree.tag(head) === "VERB" && stance !== undefined) {
      if (
        (relation === "ccomp" && !this.isRelative(token, head)) ||
        (relation === "xcomp" && (stance === "denies" || stance === "alleges"))
      )
        this.pushVerb(head, stance, voices);
      else if (relation === "xcomp" && tree.child(head, "aux:pass") >= 0 && words.hearsay.has(tree.word(head)))
        this.push(voices, tree.span(head), head, "reports", this.sources.agent(head));
      else if (relation === "parataxis" && tree.child(head, "nsubj") >= 0 && this.isColon(token)) this.pushVerb(head, stance, voices);
      else if (this.isAnnounced(token, head, stance) && this.isOf(trigger, token)) this.pushVerb(head, stance, voices);
    } else if (tree.tag(head) === "VERB" && this.isHearsay(head) && (relation === "ccomp" || relation === "xcomp"))
      this.push(voices, tree.span(head), head, "reports", this.sources.agent(head));
    if (relation === "acl" && this.isInSaying(head)) {
      const verb = tree.head(head);
      this.pushVerb(verb, words.verbs.get(tree.lemma(verb)) ?? "says", voices);
      return;
    }
    const noun = tree.tag(head) === "NOUN" ? words.nouns.get(tree.lemma(head)) : undefined;
    if (noun !== undefined && !this.isUnsaid(head) && (this.isContent(token, head) || this.isReportOf(token, noun)))
      this.push(voices, tree.span(head), head, noun, this.sources.owner(head));
  }

  /** "Announced a meeting", "denied reports of one"; but who rejects an offer or is denied an audience says nothing of whether they met. */
  private isAnnounced(token: number, head: number, stance: Stance): boolean {
    const { tree, words } = this;
    const relation = tree.relation(token);
    if ((relation !== "obj" && relation !== "nsubj:pass") || !words.announcing.has(tree.lemma(head))) return false;
    if (stance !== "denies") return true;
    const refused = relation === "obj" && tree.child(head, "aux:pass", "nsubj:pass") >= 0;
    return !refused && !words.offers.has(tree.lemma(token));
  }

  /** True for a word of what is announced ("the plan for a meeting"), not of where or when it was ("the pledge during a meeting"). */
  private isOf(trigger: number, announced: number): boolean {
    const { tree } = this;
    for (let token = trigger; token !== announced; token = tree.head(token))
      if (tree.children(token, "case").some((word) => !ANNOUNCED.includes(tree.word(word)))) return false;
    return true;
  }

  /** "Is rumoured to have met", "it is understood that they met". */
  private isHearsay(verb: number): boolean {
    return this.words.hearsay.has(this.tree.word(verb)) && this.tree.child(verb, "aux:pass", "nsubj:pass") >= 0;
  }

  /** "The claim that they met", "the news they met": what a noun says; the tree may take it for a relative clause. */
  private isContent(clause: number, noun: number): boolean {
    const { tree } = this;
    const relation = tree.relation(clause);
    if (relation === "acl" || relation === "ccomp") return this.isThat(clause);
    const subject = tree.child(clause, "nsubj", "nsubj:pass");
    return relation === "acl:relcl" && tree.word(noun + 1) === "that" && subject > noun + 1;
  }

  /** "Reports of a meeting". */
  private isReportOf(token: number, stance: Stance): boolean {
    const { tree } = this;
    if (tree.relation(token) !== "nmod" || (stance !== "reports" && stance !== "alleges")) return false;
    return tree.children(token, "case").some((word) => ["of", "about"].includes(tree.word(word)));
  }

  /** "Said in a statement that ...": the verb reports, the noun is where. */
  private isInSaying(noun: number): boolean {
    const { tree, words } = this;
    return tree.relation(noun) === "obl" && words.settings.has(tree.lemma(noun)) && words.verbs.has(tree.lemma(tree.head(noun)));
  }

  /** "Macron, who met Lula, said": a relative clause that the tree takes for what is said. */
  private isRelative(clause: number, verb: number): boolean {
    return clause < verb && this.tree.children(clause, "nsubj").some((subject) => ["who", "which"].includes(this.tree.word(subject)));
  }

  private isThat(clause: number): boolean {
    return this.tree.children(clause, "mark").some((mark) => this.tree.word(mark) === "that");
  }

  private isColon(clause: number): boolean {
    return this.tree.children(clause, "punct").some((mark) => mark < clause && [":", "“", '"'].includes(this.tree.word(mark)));
  }

  private pushVerb(verb: number, stance: Stance, voices: Voice[]): void {
    const { tree, words } = this;
    if (this.isUnsaid(verb)) return;
    const passive = tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass") >= 0;
    if (passive && words.hearsay.has(tree.word(verb))) {
      this.push(voices, tree.span(verb), verb, "reports", this.sources.agent(verb));
      return;
    }
    this.cited(verb, voices);
    const saying = tree.children(verb, "advcl").find((child) => child > verb && this.isQuotedAs(child));
    if (saying !== undefined) this.asSaid(saying, verb, stance, voices);
    else if (this.isQuotedAs(verb)) this.asSaid(verb, tree.head(verb), stance, voices);
    else this.push(voices, tree.span(verb), verb, stance, this.sources.speakerOf(verb));
  }

  /** "Did not say", "declined to say", "without saying": nobody says it. What nobody denies is no voice either. */
  private isUnsaid(verb: number): boolean {
    const { tree, words } = this;
    if (tree.relation(verb) === "xcomp" && words.unsaid.has(tree.lemma(tree.head(verb)))) return true;
    if (tree.lemma(verb) === "ask") return tree.children(verb, "ccomp").some((clause) => this.isQuestion(clause));
    return tree.children(verb, "advmod", "mark", "cc", "cc:preconj", "det").some((word) => words.unsaid.has(tree.word(word)));
  }

  /** "Asked whether they met". */
  private isQuestion(clause: number): boolean {
    return this.tree.children(clause, "mark").some((mark) => ["if", "whether"].includes(this.tree.word(mark)));
  }

  /** "Quoted Macron as saying". */
  private isQuotedAs(verb: number): boolean {
    const { tree, words } = this;
    const head = tree.head(verb);
    return (
      tree.relation(verb) === "advcl" &&
      words.verbs.has(tree.lemma(head)) &&
      tree.children(verb, "mark").some((mark) => tree.word(mark) === "as")
    );
  }

  /** The one who is quoted says it, and whoever quotes him says that he does. */
  private asSaid(verb: number, quoting: number, stance: Stance, voices: Voice[]): void {
    const { tree, words } = this;
    const passive = tree.child(quoting, "nsubj:pass", "aux:pass") >= 0;
    const quoted = passive ? tree.child(quoting, "nsubj:pass", "nsubj") : tree.child(quoting, "obj");
    this.push(voices, tree.span(verb), verb, stance, quoted < 0 ? null : this.lookup.mention(quoted));
    const by = passive ? this.sources.agent(quoting) : this.sources.speakerOf(quoting);
    if (by !== null) this.push(voices, tree.span(quoting), quoting, words.verbs.get(tree.lemma(quoting)) ?? "says", by);
  }

  /** "Putin to meet Erdogan: Kremlin", "Kremlin: Putin to meet Erdogan". */
  private inTitle(trigger: number, voices: Voice[]): void {
    const { doc } = this;
    const sentence = sentenceOf(doc, trigger);
    if (doc.article.blocks[doc.sentences.block[sentence]].kind !== "title") return;
    const first = doc.sentences.first[sentence];
    const last = doc.sentences.first[sentence + 1] - 1;
    for (let token = first; token <= last; token++) {
      const mark = this.tree.word(token);
      const before = mark === ":" && token - first <= 4 ? this.namedIn(first, token - 1) : null;
      const after = last - token <= 4 && [":", "-", "–", "—"].includes(mark) ? this.namedIn(token + 1, last) : null;
      if (before !== null && trigger > token) this.push(voices, this.tree.span(token), -1, "says", before);
      else if (after !== null && trigger < token) this.push(voices, this.tree.span(token), -1, "says", after);
    }
  }

  /** The mention that takes up all of the tokens. */
  private namedIn(first: number, last: number): Mention | null {
    const { start, end } = this.doc.tokens;
    for (let token = first; token <= last; token++) {
      const mention = this.lookup.mention(token, "person", "body", "state");
      if (mention !== null && mention.span.start === start[first] && mention.span.end === end[last]) return mention;
    }
    return null;
  }

  /** What stands in quotation marks is the speaker's, unless the tree already said so. */
  private quoted(trigger: number, voices: Voice[]): void {
    for (const quote of this.lookup.quotes(this.doc.tokens.start[trigger])) this.quotedBy(quote, voices);
  }

  private quotedBy(quote: Quote, voices: Voice[]): void {
    if (quote.cue === null) return;
    const { cue, speaker } = quote;
    if (voices.some((voice) => voice.cue.start < cue.end && cue.start < voice.cue.end)) return;
    const word = this.lookup.token(cue.start);
    if (this.isUnsaid(word)) return;
    this.push(voices, cue, word, this.words.verbs.get(this.tree.lemma(word)) ?? "says", speaker);
  }

  private push(voices: Voice[], cue: Span, word: number, stance: Stance, source: Mention | null): void {
    this.add(voices, { cue, word, stance, source });
  }

  private add(voices: Voice[], one: Voice): void {
    const again = one.source !== null && voices.some(({ source }) => source?.id === one.source?.id);
    if (!again && !voices.some((voice) => voice.cue.start === one.cue.start)) voices.push(one);
  }
}
