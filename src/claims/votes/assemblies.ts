import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { sentenceOf } from "../make.ts";
import { isAssembly, isOrgan } from "./body.ts";
import { isDescribed, namesOf, sharesName } from "./names.ts";

/** How many bodies of a document are looked at. */
const MOST = 60;
/** Nouns that own an organ without naming the organisation: "the agency's board of governors". */
const OWNERS = ["agency", "watchdog", "body", "organisation", "organization", "it"];

/** A body that makes laws is no organisation: "parliament" is never the agency named before it. */
const LEGISLATURE = /\b(?:parliament|legislature|congress|senate|national assembly)\b/i;
const CHAMBER = /\b(?:parliament|legislature|congress|senate|assembly|house|knesset|bundestag|duma|rada|sejm|chamber)\b/i;
const COUNCIL = /\bSecurity Council$|^(?:the )?UNSC$/i;

interface Named {
  readonly mention: Mention;
  readonly section: number;
  readonly inTitle: boolean;
  readonly organ: boolean;
}

/** The bodies that vote which a document names, in the order of the text: who votes where a sentence does not say. */
export class Assemblies {
  private readonly context: Context;
  private readonly all: readonly Named[];

  constructor(context: Context) {
    const { doc } = context;
    this.context = context;
    this.all = doc.mentions
      .filter((mention) => isAssembly(mention, context))
      .slice(0, MOST)
      .map((mention) => {
        const block = doc.article.blocks[doc.sentences.block[sentenceOf(doc, mention.head)]];
        return { mention, section: block.section, inTitle: block.kind === "title", organ: isOrgan(mention, context) };
      });
  }

  /** The only organ that votes which a section and the title name, else the only organisation; null where there are several. */
  only(section: number): Mention | null {
    const near = this.all.filter((one) => one.section === section || one.inTitle);
    const organs = this.groups(near.filter(({ organ }) => organ));
    if (organs.length > 0)
      return organs.length === 1 && organs[0].some((one) => this.isNamed(one.mention)) ? representative(organs[0]) : null;
    const wholes = this.groups(near.filter((one) => this.isNamed(one.mention)));
    return wholes.length === 1 ? representative(wholes[0]) : null;
  }

  /** The body of those who make laws: the only legislature that a section and the title name, of theirs where they have a state; else they themselves, by whose they are. */
  ofLawmakers(lawmakers: Mention, section: number): Mention | null {
    const { affiliation } = lawmakers;
    const isOurs = affiliation === null || /^(?:EU|European|European Union)$/.test(affiliation);
    const house = /\b(?:House|Senate)\b/.exec(lawmakers.text)?.[0] ?? "";
    const near = this.all.filter(({ mention, ...one }) => {
      if (!mention.text.includes(house) || !isChamber(mention) || (one.section !== section && !one.inTitle)) return false;
      return isOurs ? affiliation === null || /\bEuropean\b/.test(mention.text) : mention.affiliation === affiliation;
    });
    const groups = this.groups(near);
    if (groups.length > 0) return groups.length === 1 ? representative(groups[0]) : null;
    return affiliation !== null || /^(?:MEPs|(?:the |U\.?S\.? )?[Ss]enators)$/.test(lawmakers.text) ? lawmakers : null;
  }

  /** The Security Council, where a section or the title names it: the last time before a token, else the first after it. */
  council(token: number, section: number): Mention | null {
    const named = this.all.filter(({ mention, ...one }) => (one.section === section || one.inTitle) && COUNCIL.test(mention.text));
    return (
      (named.filter(({ mention, inTitle }) => !inTitle && mention.head < token).at(-1) ?? named.find((one) => !one.inTitle) ?? named[0])
        ?.mention ?? null
    );
  }

  /** The organisation that a description ("the UN agency") stands for: the one named last before it, else first after it. */
  described(body: Mention, section: number): Mention | null {
    const named = this.all.filter(
      ({ mention, organ, ...one }) =>
        (one.section === section || one.inTitle) &&
        !organ &&
        mention.name !== null &&
        (!LEGISLATURE.test(body.text) || LEGISLATURE.test(mention.text)) &&
        !isDescribed(mention, this.context) &&
        !/^(?:the )?(?:UN|U\.N\.|United Nations|EU|European Union)$/.test(mention.text),
    );
    return (named.filter(({ mention }) => mention.head < body.head).at(-1) ?? named[0])?.mention ?? null;
  }

  /** The organ that votes for an organisation ("the UN": its General Assembly), where a section names one; of several null. `votes`: how many were cast. */
  organOf(whole: Mention, section: number, votes: number): Mention | null {
    const organs = this.all.filter(
      ({ mention, organ, ...one }) => organ && (one.section === section || one.inTitle) && this.belongs(mention, whole),
    );
    const groups = this.groups(organs).filter(([first]) => votes <= 15 || !COUNCIL.test(first.mention.text));
    return groups.length === 1 ? representative(groups[0]) : null;
  }

  private belongs(organ: Mention, whole: Mention): boolean {
    const { context } = this;
    const wholes = namesOf(whole, context);
    if (namesOf(organ, context).some((name) => wholes.some((one) => name.startsWith(`${one} `)))) return true;
    if (wholes.some((one) => one === "united nations")) return /^(?:the )?(?:General Assembly|Security Council)$/.test(organ.text);
    return context.tree.children(organ.head, "nmod:poss", "nmod", "compound").some((owner) => OWNERS.includes(context.tree.lemma(owner)));
  }

  private isNamed(mention: Mention): boolean {
    return mention.name !== null || (this.context.chains.get(mention.chain) ?? []).some(({ name }) => name !== null);
  }

  /** Mentions of one body together. */
  private groups(named: readonly Named[]): Named[][] {
    const groups: Named[][] = [];
    for (const one of named) {
      const group = groups.find(
        ([first]) => first.mention.chain === one.mention.chain || sharesName(first.mention, one.mention, this.context),
      );
      if (group === undefined) groups.push([one]);
      else group.push(one);
    }
    return groups;
  }
}

/** True for a parliament: none in which states have votes. */
export function isLegislature(body: Mention): boolean {
  return LEGISLATURE.test(body.text);
}

/** True for a body that makes laws, by its name. */
export function isChamber(body: Mention): boolean {
  return CHAMBER.test(body.text);
}

/** The mention that stands for a body: the first in the text below the title. */
function representative(group: readonly Named[]): Mention {
  return (group.find(({ inTitle }) => !inTitle) ?? group[0]).mention;
}
