import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { bodyBefore } from "./groups.ts";
import type { NameList } from "./line.ts";
import type { ListMatch } from "./lists.ts";
import { COUNTRIES, MEMBERS, NounReader } from "./nouns.ts";

/* Who joined a body, where the verb has its states behind it or shares it with more than one: "Seven more have joined: Togo, ...". */

const JOINED = ["joined", "entered"];
const BECAME = ["became", "become"];
const OPENS = [":", "-", "--", "–", "—", "("];
const IS = ["are", "were", "was", "is"];
const PARTS = [",", ";", "and", "while", "followed", "by", "then"];
const RELATIVES = ["that", "which", "who"];
/** How many sentences back the body may be named, how many words "seven more European countries" may have before the noun, and a time. */
const BACK = 2;
const LONGEST_TIME = 5;
/** How many times the verb may be left out after it: "Mali in 2009, Chad in 2017 and Togo in 2020". */
const MOST_SHARED = 8;

/** Lists of states behind a verb of joining, and those that share it. */
export function joinedMatches(context: Context): ListMatch[] {
  const { doc, tree } = context;
  const found: ListMatch[] = [];
  for (let sentence = 0; sentence < doc.sentences.count; sentence++) {
    let reader: JoinedReader | null = null;
    for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
      const isPart = tree.word(token) === "part" && BECAME.includes(tree.word(token - 1));
      if (!JOINED.includes(tree.word(token)) && !isPart) continue;
      reader ??= new JoinedReader(sentence, context);
      found.push(...reader.matchesAt(token));
    }
  }
  return found;
}

class JoinedReader extends NounReader {
  matchesAt(verb: number): ListMatch[] {
    const named = this.bodyBehind(verb);
    const behind = named === null ? verb + 1 : this.pastBracket(this.after(named));
    const end = this.pastTime(behind);
    const list = this.listed(verb, end);
    const shared = list === null && end > behind ? this.sharing(verb, end) : [];
    if (list === null && shared.length === 0) return [];
    const body = named ?? bodyBefore(verb - 1, this, BACK);
    if (body === null) return [];
    const isNamed = body.name !== null;
    return [...(list === null ? [] : [list]), ...shared].map(({ members }) => {
      const states = members.filter(({ mention }) => mention.kind === "state");
      return { body, members: states, role: "member", token: verb, sentence: this.sentence, isNamed };
    });
  }

  /** "Joined the union", "became part of the union". */
  private bodyBehind(verb: number): Mention | null {
    let at = this.word(verb) === "part" && this.word(verb + 1) === "of" ? verb + 2 : verb + 1;
    if (this.word(at) === "the" && !this.starts.has(at)) at++;
    const named = this.starts.get(at);
    return named === undefined || named.kind === "state" ? null : named;
  }

  /** After "in 2004", "on 1 May". */
  private pastTime(at: number): number {
    const from = ["in", "on", "since"].includes(this.word(at)) ? at + 1 : at;
    let next = from;
    while (next - from < LONGEST_TIME && next < this.end && this.isTime(next)) next++;
    return next > from ? next : at;
  }

  private isTime(token: number): boolean {
    return lookupOf(this.context.doc).time(token) !== null || /^(?:19|20)\d\d$/.test(this.word(token));
  }

  /** "(Seven countries have joined): Togo, Mali ...", "(the countries that joined) were Togo and Mali": all that the noun counts. */
  private listed(verb: number, end: number): NameList | null {
    let at = verb - 1;
    while (["have", "has", ...BECAME].includes(this.word(at))) at--;
    const isRelative = RELATIVES.includes(this.word(at));
    if (isRelative) at--;
    const noun = [...COUNTRIES, ...MEMBERS].includes(this.word(at)) ? this.phraseOf(at, null) : null;
    if (noun === null || noun.role !== "member") return null;
    const isAre = isRelative && IS.includes(this.word(end));
    if (!isAre && !OPENS.includes(this.word(end))) return null;
    const from = isAre && this.word(end + 1) === ":" ? end + 2 : end + 1;
    const list = this.listFrom(from);
    return list === null || list.size < 2 || (noun.count !== null && noun.count !== list.size) ? null : list;
  }

  private listFrom(at: number): NameList | null {
    return this.listAt(this.word(at) === "the" && !this.starts.has(at) ? at + 1 : at, this.starts);
  }

  /** "(Albania joined in 2009), Togo in 2017 and Mali in 2020": those behind a state's joining who have only a time. */
  private sharing(verb: number, end: number): NameList[] {
    const subject = this.ends.get(["have", "has"].includes(this.word(verb - 1)) ? verb - 2 : verb - 1);
    const lists: NameList[] = [];
    if (subject?.kind !== "state") return lists;
    let at = end;
    while (lists.length < MOST_SHARED && PARTS.includes(this.word(at))) {
      while (PARTS.includes(this.word(at))) at++;
      const list = this.listFrom(at);
      const after = list === null ? at : this.pastTime(list.end);
      if (list === null || this.word(list.end) !== "in" || after === list.end) break;
      lists.push(list);
      at = after;
    }
    return lists;
  }
}
