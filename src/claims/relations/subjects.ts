import type { Mention } from "../../language/doc.ts";
import { lookupOf } from "../lookup.ts";
import { standFor } from "../parties/party.ts";
import { type Asked, BesideReader, type Member, memberOf } from "./beside.ts";

/** How many heads up a subject is looked for. */
const HIGHEST = 5;

/** A line with the states that are the subject of its verbs, as the words stand and as the tree has it. */
export class SubjectReader extends BesideReader {
  /** The states of the list that ends with a token. */
  protected statesEnding(token: number): Member[] | null {
    const asked: Asked = { holder: "state", plural: true, count: null, head: token, end: token + 1 };
    return this.holderEnding(token, asked) ?? this.holderEnding(token, { ...asked, plural: false });
  }

  /** The states that are the subject of a verb. */
  protected subject(verb: number): Member[] | null {
    const asked: Asked = { holder: "state", plural: true, count: null, head: verb, end: verb + 1 };
    const found = this.subjectOf(verb, asked) ?? this.subjectOf(verb, { ...asked, plural: false }) ?? this.subjectOver(verb);
    return found?.every(({ mention }) => mention.kind === "state" || mention.kind === "body") ? found : null;
  }

  /** The states that a mention stands for; a pronoun only for such as are named in its sentence or the one before. */
  protected nearStates(mention: Mention): Member[] {
    const oldest = this.context.doc.sentences.first[Math.max(0, this.sentence - 1)];
    const isNear = (state: Mention) => mention.kind !== "pronoun" || state.head >= oldest;
    return standFor(mention, this.context).filter((party) => party.mention.kind === "state" && isNear(party.mention));
  }

  /** The subject of the nearest clause over a token that has one, a relative one's noun for "which". */
  protected subjectOver(token: number): Member[] | null {
    const { tree, doc } = this.context;
    for (let at = token, up = 0; at >= 0 && up < HIGHEST; at = tree.head(at), up++) {
      const subject = tree.child(at, "nsubj", "nsubj:pass");
      if (subject < 0) continue;
      const isRelative = tree.relation(at) === "acl:relcl" && tree.penn(subject).startsWith("W");
      const mention = lookupOf(doc).mention(isRelative ? tree.head(at) : subject);
      const isVague = mention?.kind === "group" && !this.context.members.has(mention.id);
      const states = mention === null || isVague ? [] : this.nearStates(mention);
      return states.length === 0 ? null : this.context.members.has(mention?.id ?? -1) ? states : (this.listOf(states[0].mention) ?? states);
    }
    return this.rootBefore(token);
  }

  /** All states of the list that a state stands in. */
  private listOf(state: Mention): Member[] | null {
    const list = this.lists().find(({ members }) => members.some(({ mention }) => mention === state));
    return list?.members.every(({ mention }) => mention.kind === "state") ? [...list.members] : null;
  }

  /** "Togo, the largest economy of the region, applied", where the parser made one noun phrase of it. */
  private rootBefore(token: number): Member[] | null {
    const { tree, doc } = this.context;
    for (let at = this.first; at < token; at++)
      if (tree.head(at) < 0) {
        const mention = lookupOf(doc).mention(at, "state");
        return mention === null ? null : [memberOf(mention)];
      }
    return null;
  }
}
