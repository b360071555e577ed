import { ownerStem } from "../../language/coreference/owners.ts";
import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";

/** How many mentions of a body are looked at for its names. */
const LONGEST_CHAIN = 20;

/** Nouns by which a text describes a body that it names elsewhere: "the global watchdog". */
const DESCRIBING = ["body", "watchdog", "agency", "organisation", "organization", "organ", "bloc", "panel", "parliament", "legislature"];
/** Those that are no name in capitals either. */
const NO_NAMES = ["body", "watchdog"];

/** Whether two mentions name one body: "the Security Council" and "the United Nations Security Council"; "the agency" and its board. */
export function sharesName(a: Mention, b: Mention, context: Context): boolean {
  const names = [a, b].map((body) => namesOf(body, context));
  return names[0].some((one) =>
    names[1].some((other) => one === other || isPartOf(one, other) || isPartOf(other, one) || areOneParliament(one, other)),
  );
}

/** "Iraqi parliament" and "Parliament of Iraq", by their plain names. */
function areOneParliament(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    PARLIAMENT.exec(name)
      ?.slice(1)
      .find((owner) => owner !== undefined),
  );
  return one !== undefined && other !== undefined && ownerStem(one) === ownerStem(other);
}

const PARLIAMENT = /^(?:([a-z ]+) parliament|parliament of (?:the )?([a-z ]+))$/;

/** Whether a body is only the whole of which another is the organ that votes: "the UN" and "the UN Security Council". */
export function isPlainer(whole: Mention, organ: Mention, context: Context): boolean {
  return namesOf(whole, context).some((one) => namesOf(organ, context).some((other) => other.startsWith(`${one} `)));
}

/** Whether a mention only describes a body: "the UN nuclear watchdog", "the organisation". */
export function isDescribed({ head }: Mention, { tree }: Context): boolean {
  const lemma = tree.lemma(head);
  return NO_NAMES.includes(lemma) || (DESCRIBING.includes(lemma) && tree.text(head) === tree.word(head));
}

/** The words of a body and the names of its chain, without "the". */
export function namesOf(body: Mention, context: Context): string[] {
  const chain = (context.chains.get(body.chain) ?? []).slice(0, LONGEST_CHAIN);
  const brackets = inBrackets(body, context);
  return [body.name ?? body.text, ...chain.flatMap(({ name }) => name ?? []), ...(brackets === null ? [] : [brackets])].map(plainName);
}

/** The abbreviation that follows a body in brackets: "the Council of Europe's assembly (PACE)". */
function inBrackets({ span }: Mention, { doc, tree }: Context): string | null {
  const bracket = lookupOf(doc).token(span.end + 1);
  if (tree.word(bracket) !== "(" || doc.tokens.start[bracket] > span.end + 1 || bracket + 1 >= doc.tokens.count) return null;
  return lookupOf(doc).mention(bracket + 1, "body")?.text ?? null;
}

/** A name folded, without "the", with "of" turned round and the United Nations in full: "united nations general assembly". */
function plainName(name: string): string {
  const plain = fold(name.replace(/['’]s? /g, " "))
    .replace(/^the /, "")
    .replace(/\d{1,3}[- ](?:member|nation|country|state|seat) /, "")
    .replace(/^(?:un|u\.? ?n\.?)(?= |$)/, "united nations")
    .replace(/^(?=(?:security council|general assembly|human rights council)$)/, "united nations ");
  const of = /^([a-z ]{1,40}) of the ([a-z ]{1,60})$/.exec(plain);
  return of === null ? plain : `${of[2]} ${of[1]}`;
}

/** "Security Council" and "UN" in "UN Security Council", "agency" in "agency board". */
function isPartOf(part: string, whole: string): boolean {
  return whole.endsWith(` ${part}`) || whole.startsWith(`${part} `);
}
