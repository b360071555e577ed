import { Feature, RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [APPOS, ADVMOD, PASSIVE, AMOD, COP] = [
  relation("appos"),
  relation("advmod"),
  relation("aux:pass"),
  relation("amod"),
  relation("cop"),
];
const CALLED: ReadonlySet<string> = new Set(["call", "calls", "called", "phoned", "telephoned", "met", "meets"]);
const [OBL, UNMARKED, CCOMP, NSUBJ, OBJ, COMPOUND, ADVCL, XCOMP, CASE, MARK, DET] = [
  relation("obl"),
  relation("obl:unmarked"),
  relation("ccomp"),
  relation("nsubj"),
  relation("obj"),
  relation("compound"),
  relation("advcl"),
  relation("xcomp"),
  relation("case"),
  relation("mark"),
  relation("det"),
];
const [ACL, NMOD] = [relation("acl"), relation("nmod")];
const PREDICATED: ReadonlySet<number> = new Set((["cop", "aux:pass", "aux"] as const).map((name) => relation(name)));
const [PROPN, VERB, NOUN, ADJ, PART] = [
  UPOS.indexOf("PROPN"),
  UPOS.indexOf("VERB"),
  UPOS.indexOf("NOUN"),
  UPOS.indexOf("ADJ"),
  UPOS.indexOf("PART"),
];
const SAID: ReadonlySet<string> = new Set([
  "said",
  "says",
  "reported",
  "reports",
  "announced",
  "announces",
  "confirmed",
  "confirms",
  "wrote",
]);
/** What an infinitive right behind it completes. */
const EXPECTANT: ReadonlySet<string> = new Set(
  "due set scheduled slated ready able likely unlikely expected supposed willing poised prepared about certain sure bound eager".split(" "),
);
/** Nouns that "in" and a participle complete. */
const INTERESTS: ReadonlySet<string> = new Set(["interest", "point", "sense", "use", "difficulty", "success", "delay"]);
const EVENTS: ReadonlySet<string> = new Set(
  "meeting talks session summit call conversation discussions negotiations visit lunch dinner".split(" "),
);
/** What is done at a meeting to come: "agreed to discuss trade during their meeting". */
const DONE_THERE: ReadonlySet<string> = new Set(
  "address attend discuss hold meet present raise review see sign speak speed start take talk touch".split(" "),
);
const TO_COME: ReadonlySet<string> = new Set(["next", "tomorrow", "later", "coming", "upcoming", "scheduled", "planned", "future"]);
/** What is done with others and may be about a meeting. */
const DISCUSSED: ReadonlySet<string> = new Set(["discuss", "discusses", "discussed", "discussing", "reviewed", "raised"]);
/** Nouns that "for" completes. */
const PROPOSALS: ReadonlySet<string> = new Set(
  "appeal bid call calls demand demands invitation offer plan plans plea pleas proposal proposals request requests".split(" "),
);
/** As what somebody does something. */
const PARTS: ReadonlySet<string> = new Set(["role", "capacity", "position", "post", "job", "term", "tenure"]);
const SETTINGS: ReadonlySet<string> = new Set(["at", "in", "on"]);
/** How far from a meeting the words may stand that put it ahead. */
const BESIDE = 8;
/** How far behind a noun "that" may stand. */
const FARTHEST = 40;

/**
 * Mends in place what a word hangs on where the words around it leave no choice:
 * - what stands between a verb of saying and "that" is of the saying ("told reporters after his meeting with A that trade would grow");
 * - a day that a verbless predicate has is no predicate: its subject is the predicate's ("a meeting is likely next week");
 * - an infinitive right behind "due", "set" and the like completes that ("hours before A was due to meet B");
 * - what one is doing who says something is not what is said ("Speaking to reporters, A said");
 * - a meeting behind an infinitive is where that was said or agreed ("agreed to boost trade during their meeting on Monday");
 * - "ahead of" something says when, and is not what is said;
 * - a name behind "called" and its like is whom they call ("called President A on Monday");
 * - who stands behind a verb of saying, after what is said, says it ("they will meet, reported A");
 * - two objects side by side are one ("held telephone talks");
 * - "with" right behind talks tells with whom they are ("called for the release of B in talks with the minister of C");
 * - "for" right behind an object that proposes or asks tells what ("rejected A's proposal for a meeting, saying that it was late");
 * - with whom and where something is done is not of the part in which one does it ("held his first meeting in his new role with B").
 */
export function mendAttachment(i: number, { text, tokens, trees, first, last }: Sentence): void {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  if (trees.relation[i] === OBL) {
    if (isProposed(i, word, trees, first)) return;
    beforeThat(i, word, tokens, trees, first, last);
    atTheirs(i, word, tokens, trees, first, last);
  } else if (trees.relation[i] === NMOD) withWhom(i, word, tokens, trees, first);
  else if (trees.relation[i] === NSUBJ) ofPredicate(i, trees);
  else if (trees.relation[i] === XCOMP && tokens.tag[i] === PROPN) asCalled(i, word, trees, first, last);
  else if (trees.relation[i] === CCOMP && word(i) === "ahead") trees.relation[i] = ADVMOD;
  else if (trees.relation[i] === CCOMP && i === first && word(i).endsWith("ing")) whileSaying(i, word, tokens, trees, last);
  else if (trees.relation[i] === AMOD && EXPECTANT.has(word(i))) isPredicate(i, trees, first, last);
  else if (trees.relation[i] === ADVCL || trees.relation[i] === CCOMP) {
    completes(i, word, tokens, trees, first);
    ofInterest(i, word, tokens, trees, first);
  } else if (trees.relation[i] === OBJ && !speaks(i, word, tokens, trees, first, last)) joinObjects(i, tokens, trees, first, last);
}

function beforeThat(noun: number, word: (token: number) => string, tokens: Tokens, trees: Trees, first: number, last: number): void {
  const said = trees.head[noun];
  if (said < noun || trees.relation[said] !== CCOMP) return;
  const verb = trees.head[said];
  if (verb < first || verb >= noun || tokens.tag[verb] !== VERB) return;
  for (let k = noun + 1; k < Math.min(last, said, noun + FARTHEST); k++) {
    const leads = trees.relation[k] === MARK || trees.relation[k] === DET;
    if (word(k) !== "that" || !leads || isUnder(k, noun, trees)) continue;
    trees.head[noun] = verb;
    return;
  }
}

/** True where "for" has led in what is proposed, which now hangs on the proposal. */
function isProposed(noun: number, word: (token: number) => string, trees: Trees, first: number): boolean {
  const verb = trees.head[noun];
  let marker = noun - 1;
  while (marker > verb && !(trees.head[marker] === noun && trees.relation[marker] === CASE)) marker--;
  const proposal = marker - 1;
  if (verb < first || proposal <= verb || word(marker) !== "for" || !PROPOSALS.has(word(proposal))) return false;
  if (trees.head[proposal] !== verb || trees.relation[proposal] !== OBJ) return false;
  [trees.head[noun], trees.relation[noun]] = [proposal, NMOD];
  return true;
}

function withWhom(noun: number, word: (token: number) => string, tokens: Tokens, trees: Trees, first: number): void {
  let marker = noun - 1;
  while (marker > first && !(trees.head[marker] === noun && trees.relation[marker] === CASE)) marker--;
  const part = trees.head[noun];
  if (part < marker && part > trees.head[part] && trees.relation[part] === OBL && PARTS.has(word(part))) {
    const isApart = word(marker) === "with" || (marker > part + 1 && SETTINGS.has(word(marker)));
    if (isApart) [trees.head[noun], trees.relation[noun]] = [trees.head[part], OBL];
    return;
  }
  if (word(marker) !== "with") return;
  const talks = marker - 1;
  const isOfTalks = talks >= first && tokens.tag[talks] === NOUN && EVENTS.has(word(talks).replace(/(?<=g)s$/, ""));
  if (withWhomAside(noun, word, trees, first)) return;
  if (!isOfTalks) withWhomDiscussed(noun, marker, word, trees, first);
  else if (trees.head[noun] !== talks && isUnder(talks, trees.head[noun], trees)) trees.head[noun] = talks;
}

/** "Discussed plans for the next meeting of ministers with B": with whom, where the meeting is a part of the matter and has its own members behind it. */
function withWhomDiscussed(noun: number, marker: number, word: (token: number) => string, trees: Trees, first: number): void {
  const event = trees.head[noun];
  if (event < first || event > marker - 2 || !EVENTS.has(word(event))) return;
  let verb = trees.head[event];
  if (verb >= first && trees.relation[event] === NMOD && trees.relation[verb] === OBJ) verb = trees.head[verb];
  else if (trees.relation[event] !== OBL) return;
  if (verb >= first && DISCUSSED.has(word(verb))) [trees.head[noun], trees.relation[noun]] = [verb, OBL];
}

/** "Met on the sidelines of the summit with B", "held talks on the sidelines of the forum with B": whom, where the verb has nobody else. */
function withWhomAside(noun: number, word: (token: number) => string, trees: Trees, first: number): boolean {
  let side = trees.head[noun];
  for (let up = 0; up < 2 && side >= first && !SIDES.has(word(side)); up++) side = trees.head[side];
  if (side < first || side > noun || !SIDES.has(word(side))) return false;
  const verb = trees.head[side];
  if (verb >= first && verb < side && trees.relation[side] === NMOD && EVENTS.has(word(verb))) {
    trees.head[noun] = verb;
    return true;
  }
  if (trees.relation[side] !== OBL) return false;
  if (verb < first || verb > side) return false;
  let talks = false;
  for (let k = verb + 1; k < side; k++) {
    if (trees.head[k] !== verb || (trees.relation[k] !== OBJ && trees.relation[k] !== OBL)) continue;
    if (!EVENTS.has(word(k)) || trees.relation[k] !== OBJ) return false;
    talks = true;
  }
  if (talks ? !HELD.has(word(verb)) : !MET.has(word(verb))) return false;
  [trees.head[noun], trees.relation[noun]] = [verb, OBL];
  return true;
}

const SIDES: ReadonlySet<string> = new Set(["sidelines", "margins", "fringes"]);
const HELD: ReadonlySet<string> = new Set(["held", "hold", "holds", "had", "have", "has"]);
const MET: ReadonlySet<string> = new Set(["met", "meet", "meets", "meeting"]);

function ofInterest(verb: number, word: (token: number) => string, tokens: Tokens, trees: Trees, first: number): void {
  const noun = verb - 2;
  if (noun < first || tokens.tag[noun] !== NOUN || !INTERESTS.has(word(noun)) || word(verb - 1) !== "in" || trees.head[verb - 1] !== verb)
    return;
  if (trees.head[noun] !== trees.head[verb]) return;
  trees.head[verb] = noun;
  trees.relation[verb] = ACL;
}

function atTheirs(noun: number, word: (token: number) => string, tokens: Tokens, trees: Trees, first: number, last: number): void {
  let verb = trees.head[noun];
  if (!EVENTS.has(word(noun)) || verb < first || verb > noun || DONE_THERE.has(word(verb)) || !isInfinitive(verb, tokens)) return;
  let marked = false;
  let theirs = false;
  for (let k = verb + 1; k < noun; k++) {
    if (trees.head[k] !== noun) continue;
    if (trees.relation[k] === CASE) marked = word(k) === "during" || word(k) === "at";
    if (/^(?:their|his|her)$/.test(word(k)) || word(k) === "during") theirs = true;
  }
  if (!marked || !theirs) return;
  for (let k = Math.max(first, noun - BESIDE); k < Math.min(last, noun + BESIDE); k++) if (TO_COME.has(word(k))) return;
  for (let steps = 0; steps < BESIDE && verb >= first && (isInfinitive(verb, tokens) || tokens.tag[verb] === NOUN); steps++)
    verb = trees.head[verb];
  const isTold = verb >= first && tokens.tag[verb] === VERB && (tokens.features[verb] & Feature.Past) !== 0;
  if (!isTold || verb > noun) return;
  for (let k = noun + 1; k < last; k++)
    if (trees.head[k] === trees.head[noun] && (trees.relation[k] === OBL || trees.relation[k] === UNMARKED)) trees.head[k] = verb;
  trees.head[noun] = verb;
}

function isInfinitive(verb: number, tokens: Tokens): boolean {
  return tokens.tag[verb] === VERB && (tokens.features[verb] & Feature.Infinitive) !== 0;
}

function isUnder(token: number, over: number, trees: Trees): boolean {
  let up = trees.head[token];
  for (let steps = 0; steps < FARTHEST && up >= 0 && up !== over; steps++) up = trees.head[up];
  return up === over;
}

function ofPredicate(subject: number, trees: Trees): void {
  const day = trees.head[subject];
  if (day < 0 || trees.relation[day] !== UNMARKED) return;
  const predicate = trees.head[day];
  if (predicate <= subject || predicate > day) return;
  for (let k = subject + 1; k < predicate; k++)
    if (trees.head[k] === predicate && PREDICATED.has(trees.relation[k])) {
      trees.head[subject] = predicate;
      return;
    }
}

function completes(verb: number, word: (token: number) => string, tokens: Tokens, trees: Trees, first: number): void {
  if ((tokens.features[verb] & Feature.Infinitive) === 0) return;
  let to = verb - 1;
  while (to > first && trees.head[to] === verb && tokens.tag[to] !== PART) to--;
  const over = to - 1;
  if (over < first || tokens.tag[to] !== PART || trees.head[to] !== verb || !EXPECTANT.has(word(over))) return;
  if ((tokens.tag[over] !== ADJ && tokens.tag[over] !== VERB) || trees.head[over] !== trees.head[verb]) return;
  trees.head[verb] = over;
  trees.relation[verb] = XCOMP;
}

/** "Speaking to reporters, A said": what the speaker is doing, and not what is said. */
function whileSaying(doing: number, word: (token: number) => string, tokens: Tokens, trees: Trees, last: number): void {
  const verb = trees.head[doing];
  if (verb < doing || tokens.tag[doing] !== VERB) return;
  for (let k = doing + 1; k < Math.min(last, verb); k++) {
    if (trees.head[k] === doing && trees.relation[k] === NSUBJ) return;
    if (trees.head[k] === verb && trees.relation[k] === NSUBJ && hasComma(doing, k, word)) {
      trees.relation[doing] = ADVCL;
      return;
    }
  }
}

function hasComma(from: number, to: number, word: (token: number) => string): boolean {
  for (let k = from; k < to; k++) if (word(k) === ",") return true;
  return false;
}

/** "Is likely next week", "is due in Lima": the adjective right behind "is" is the predicate, and not of the day or the place behind it. */
function isPredicate(adjective: number, trees: Trees, first: number, last: number): void {
  const day = trees.head[adjective];
  if (day <= adjective || adjective === first || trees.head[adjective - 1] !== day || trees.relation[adjective - 1] !== COP) return;
  for (let k = first; k < last; k++) if (trees.head[k] === day && k !== adjective && (k < adjective || k > day)) trees.head[k] = adjective;
  [trees.head[adjective], trees.relation[adjective]] = [trees.head[day], trees.relation[day]];
  let led = false;
  for (let k = adjective + 1; k < day; k++) if (trees.head[k] === day && trees.relation[k] === CASE) led = true;
  [trees.head[day], trees.relation[day]] = [adjective, led ? OBL : UNMARKED];
}

/** "King A called B on Monday": a name that nobody but the subject is called is whom he called. */
function asCalled(name: number, word: (token: number) => string, trees: Trees, first: number, last: number): void {
  const verb = trees.head[name];
  if (verb < 0 || verb > name || !CALLED.has(word(verb))) return;
  for (let k = first; k < last; k++) {
    const label = trees.relation[k];
    if (trees.head[k] === verb && (label === OBJ || label === PASSIVE || label === ADVMOD || (label === XCOMP && k !== name))) return;
    if (trees.head[k] === name && label === APPOS) return;
  }
  trees.relation[name] = OBJ;
}

/** "They will meet, reported A": who stands behind a verb of saying is its subject, where what is said stands before it. True when so. */
function speaks(name: number, word: (token: number) => string, tokens: Tokens, trees: Trees, first: number, last: number): boolean {
  const verb = trees.head[name];
  if (verb < first || verb > name || tokens.tag[name] !== PROPN || !SAID.has(word(verb))) return false;
  let said = false;
  for (let k = first; k < last; k++) {
    if (trees.head[k] !== verb) continue;
    if (trees.relation[k] === NSUBJ || (trees.relation[k] === CCOMP && k > verb)) return false;
    if (trees.relation[k] === CCOMP) said = true;
  }
  if (said) trees.relation[name] = NSUBJ;
  return said;
}

function joinObjects(noun: number, tokens: Tokens, trees: Trees, first: number, last: number): void {
  const whole = noun + 1;
  if (whole >= last || tokens.tag[noun] !== NOUN || tokens.tag[whole] !== NOUN) return;
  if (trees.head[noun] !== trees.head[whole] || trees.relation[whole] !== OBJ || trees.head[noun] > noun) return;
  for (let k = first; k < last; k++) if (trees.head[k] === whole && (trees.relation[k] === CASE || trees.relation[k] === DET)) return;
  for (let k = first; k < noun; k++) if (trees.head[k] === noun) trees.head[k] = whole;
  trees.head[noun] = whole;
  trees.relation[noun] = COMPOUND;
}
