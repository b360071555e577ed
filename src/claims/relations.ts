import type { Filler, Match } from "../grammar/match.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { perLexicon } from "../text/lexicon.ts";
import type { Span } from "../text/span.ts";
import { cell } from "../text/table.ts";
import type { Claim, Relation } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Support } from "./evidence.ts";
import { lookupOf, wordsOf } from "./lookup.ts";
import { makeClaim, sentenceOf, tokenSpan } from "./make.ts";
import { type Party, standFor } from "./party.ts";
import { noneOf } from "./refusal.ts";
import { bodyOfNoun } from "./relation-groups.ts";
import { type Holding, holdings, successionsIn } from "./relation-holders.ts";
import { isForum, RelationLine } from "./relation-line.ts";
import { listMatches } from "./relation-lists.ts";
import { listFrom, relationPhrases } from "./relation-phrases.ts";
import { talkMatches } from "./relation-talks.ts";
import { mentionSupport } from "./setting.ts";
import { type Told, toldOf } from "./told.ts";

type Role = Relation["role"];

/** A role with the word that decides it. */
interface Decided {
  readonly role: Role;
  readonly span: Span;
  /** A second word that decides it: "former" and "chair". */
  readonly second?: Span;
}

/**
 * Who belongs to, joins, leaves, observes or chairs a body of states, and when it was founded: by the matches of rules for relations, and
 * by phrases read along the line. Each is told once a sentence.
 */
export function relationClaims(matches: readonly Match[], context: Context): Claim[] {
  const found = [
    ...matches.flatMap((match) => claimsOf(match, context)),
    ...listClaims(context),
    ...phraseClaims(context),
    ...titleClaims(context),
    ...holdings(context).flatMap((holding) => holdingClaims(holding, context)),
  ];
  const told = new Map<string, Role[]>();
  const claims: Claim[] = [];
  for (const { member, body, role, sentence, claim } of [...found, ...successionClaims(found, context)]) {
    const key = `${sentence} ${member?.chain} ${body.chain}`;
    const roles = told.get(key) ?? [];
    if (roles.includes(role) || (role === "member" && roles.length > 0)) continue;
    told.set(key, [...roles, role]);
    claims.push(claim());
  }
  return claims;
}

/** A relation as found; its claim is made only if it is not told already. */
interface Found {
  readonly member: Mention | null;
  readonly body: Mention;
  readonly role: Role;
  readonly sentence: number;
  readonly claim: () => Claim;
}

function claimsOf(match: Match, context: Context): Found[] {
  const bodies = bodiesOf(match, context);
  if (bodies.length === 0) return noneOf(match, context, "no body that states belong to");
  return bodies.flatMap((body) => claimsOfBody(match, body, context));
}

function claimsOfBody(match: Match, body: Party, context: Context): Found[] {
  const told = toldHere(match, context);
  if (match.rule.name === "relation/found") return foundedClaim(match, body, told, context);
  const claims: Found[] = [];
  const decided = roleOf(match, told, context);
  if (decided === null) context.refuse(match.rule.name, match.trigger, `"${told.status}": what is wished for or denied is no relation`);
  if (decided !== null && told.absent !== null)
    for (const party of membersOf(match, body.mention, context, "member"))
      claims.push(claimOf(match, party, body, decided, asItIs(told), context));
  else if (decided !== null)
    for (const party of membersOf(match, body.mention, context, "member", "besides", "chair"))
      claims.push(claimOf(match, party, body, decided, told, context));
  if (told.status === "held") claims.push(...formerClaims(match, body, told, context));
  if (decided !== null && claims.length === 0) context.refuse(match.rule.name, match.trigger, "nobody is named who can have the role");
  return claims;
}

/** Relations that a phrase tells of by the way: "NATO member Norway", "the union, to which Malta belongs". */
function phraseClaims(context: Context): Found[] {
  const claims: Found[] = [];
  for (const read of relationPhrases(context)) {
    const phrase = { ...read, body: meantBody(read.body, context) };
    if (!(TREATY_ROLES.includes(phrase.role) ? isTreaty(phrase.body) : isOrganisation(phrase.body, context))) {
      context.refuse("relation/phrase", phrase.token, "no treaty, or no body that states belong to");
      continue;
    }
    if (phrase.role === "chair" && !isNamedSomewhere(phrase.body, context)) continue;
    for (const state of phrase.states)
      if (
        state.chain !== phrase.body.chain &&
        (phrase.role !== "envoy" || state.kind === "person") &&
        (state.kind === "state" || (isKnown(phrase.body, context) && (state.kind === "person" || isKnown(state, context))))
      )
        claims.push(
          asideClaim(
            { mention: state, support: mentionSupport(state) },
            phrase.body,
            { role: phrase.role, span: context.tree.spanOf(phrase.token, phrase.last) },
            phrase,
            "relation/phrase",
            context,
          ),
        );
  }
  return claims;
}

/** What a body that is told of by a noun stands for, if the text has named it: "is an alliance", "this organization". */
function meantBody(body: Mention, context: Context): Mention {
  if (body.kind !== "body" || isNamedSomewhere(body, context)) return body;
  return bodyOfNoun(body.head, new RelationLine(sentenceOf(context.doc, body.head), context)) ?? body;
}

/** Relations of those who have a place in a body: "the bloc's chair, X", "elected X as its chair". */
function holdingClaims(holding: Holding, context: Context): Found[] {
  const { body, members, role, token, noun, sentence, isNamed, told } = holding;
  const known = isKnown(body, context);
  const span = context.tree.span(token);
  const decided = role === "former chair" && noun !== null ? { role, span, second: context.tree.span(noun) } : { role, span };
  if (!isOrganisation(body, context) || (!isNamed && !known)) {
    context.refuse("relation/post", token, "no body that states belong to");
    return [];
  }
  return members
    .filter(({ mention }) => mention.kind === "state" || (known && (mention.kind === "person" || isKnown(mention, context))))
    .map((member) => asideClaim(member, body, decided, { token, sentence }, "relation/post", context, told));
}

/** How many sentences after a chair is named it is told whom they follow. */
const SOON = 2;

/** Who was in the chair before one whom the text has just put there: "X took over the chair of the union. X succeeds Y". */
function successionClaims(found: readonly Found[], context: Context): Found[] {
  const claims: Found[] = [];
  for (const { member: chair, body, role, sentence } of found) {
    if (role !== "chair" || chair === null) continue;
    for (let at = sentence; at <= sentence + SOON && at < context.doc.sentences.count; at++)
      for (const { next, former, token } of successionsIn(at, context)) {
        if (next.mention.chain !== chair.chain || former.mention.kind !== chair.kind || former.mention.chain === chair.chain) continue;
        const decided: Decided = { role: "former chair", span: context.tree.span(token) };
        claims.push(asideClaim(former, body, decided, { token, sentence: at }, "relation/post", context));
      }
  }
  return claims;
}

/** Relations of those whom a line lists: "the bloc's ten members: Togo, ...", "the six-party talks, involving Togo, ...". */
function listClaims(context: Context): Found[] {
  const lists = listMatches(context).map((match) => ({ ...match, body: meantBody(match.body, context) }));
  const members = lists.filter(
    ({ body, role, isNamed }) => (isOrganisation(body, context) || role === "not a member") && (isNamed || isNamedSomewhere(body, context)),
  );
  return [...members, ...talkMatches(context)].flatMap(({ body, members, role, token, span, sentence }) =>
    members
      .filter(({ mention }) => mention.kind !== "body" || isKnown(mention, context))
      .map((party) =>
        asideClaim(party, body, { role, span: span ?? context.tree.span(token) }, { token, sentence }, "relation/list", context),
      ),
  );
}

/** Persons with an office of a body by their title: "AU chairperson Moussa Faki", "the UN special envoy for Yemen, Hans Grundberg". */
function titleClaims(context: Context): Found[] {
  const claims: Found[] = [];
  const lookup = lookupOf(context.doc);
  for (const mention of context.doc.mentions) {
    const named = mention.name !== null ? mention : namedAfter(mention, context);
    if (mention.kind !== "person" || named === null || mention.affiliationSpan === null || mention.titleSpan === null) continue;
    const office = officeOf(mention, context);
    const body = lookup.mention(lookup.token(mention.affiliationSpan.end - 1), "body");
    if (office === null || body === null || !isOrganisation(body, context) || !isKnown(body, context)) continue;
    const token = tokenOf(mention.titleSpan, office.words, context);
    if (office.role === "envoy" && isMatter(mention.affiliationSpan, context)) continue;
    if (token < 0 || (office.role === "chair" && wordsOf(named).includes("commission") && !wordsOf(body).includes("commission"))) continue;
    const place = { token, sentence: sentenceOf(context.doc, token) };
    const party = { mention: named, support: mentionSupport(named) };
    claims.push(asideClaim(party, body, { role: office.role, span: context.tree.span(token) }, place, "relation/title", context));
  }
  return claims;
}

/** "Envoy for the coalition": what somebody is sent about, not by whom. */
function isMatter({ start }: Span, { doc, tree }: Context): boolean {
  const before = lookupOf(doc).token(start) - 1;
  return before >= 0 && ["for", "to", "on"].includes(tree.word(before) === "the" ? tree.word(before - 1) : tree.word(before));
}

/** What a title makes of who bears it: "chairperson", "special envoy", "personal representative". */
function officeOf(
  { title, titleSpan }: Mention,
  { doc, tree }: Context,
): { readonly role: Role; readonly words: readonly string[] } | null {
  const first = titleSpan === null ? 0 : lookupOf(doc).token(titleSpan.start);
  const words = [...(first > 0 ? [tree.word(first - 1)] : []), ...(title ?? "").toLowerCase().split(" ")];
  if (words.some((word) => FORMERLY.includes(word))) return null;
  if (words.some((word) => CHAIRS.includes(word)) && !words.some((word) => NO_CHAIRS.includes(word)))
    return { role: "chair", words: CHAIRS };
  const sent = words.includes("envoy") || (words.includes("representative") && words.some((word) => SENT.includes(word)));
  return sent ? { role: "envoy", words: ENVOYS } : null;
}

/** The name that follows a title: "the AU chairperson, President Moussa Faki". */
function namedAfter(mention: Mention, { doc }: Context): Mention | null {
  const after = (other: Mention) => other.chain === mention.chain && other.name !== null && other.span.start - mention.span.end <= 2;
  return doc.mentions.slice(mention.id + 1, mention.id + 4).find(after) ?? null;
}

const ACRONYM = /^[A-Z]{3,8}$/;
/** How many mentions of a body are looked at for its name. */
const LONGEST_CHAIN = 20;
const TREATY_ROLES: readonly Role[] = ["signatory", "party", "not a party"];
const CHAIRS = ["chair", "chairman", "chairwoman", "chairperson"];
const ENVOYS = ["envoy", "representative"];
/** What representative is an envoy: no permanent one, and none of a state. */
const SENT = ["special", "personal"];
const FORMERLY = ["former", "ex", "ex-", "then", "next"];
const NO_CHAIRS = ["former", "vice", "deputy", "ex", "committee", "party"];

/** The first token in a span that is one of the words, or -1. */
function tokenOf(span: Span, words: readonly string[], { doc, tree }: Context): number {
  for (let token = lookupOf(doc).token(span.start); token < doc.tokens.count && doc.tokens.start[token] < span.end; token++)
    if (words.includes(tree.word(token))) return token;
  return -1;
}

/** A relation told by the way: it holds, whatever the sentence says besides. */
function asideClaim(
  { mention: member, support }: Pick<Party, "mention" | "support">,
  body: Mention,
  decided: Decided,
  place: { readonly token: number; readonly sentence: number },
  rule: string,
  context: Context,
  told: Told | null = null,
): Found {
  const evidence: Record<string, Support> = {
    ...(told?.evidence ?? { status: { spans: [], by: "cues", from: [] } }),
    member: support,
    body: mentionSupport(body),
    role: { spans: [decided.span, ...(decided.second === undefined ? [] : [decided.second])], by: "keyword", from: ["lexicon:relations"] },
  };
  const claim = () =>
    makeClaim(
      {
        happening: { kind: "relation", member, body, role: decided.role, from: null, until: null },
        when: null,
        status: told?.status ?? "held",
        hedged: told?.hedged ?? false,
        attribution: told?.attribution ?? [],
        trigger: tokenSpan(context.doc, place.token),
        sentence: place.sentence,
        evidence,
        rule,
      },
      context.doc,
      context.resources,
    );
  return { member, body, role: decided.role, sentence: place.sentence, claim };
}

/** A noun that only names somebody by the way ("NATO member Norway will host") is as it is, whatever the sentence says. */
function toldHere(match: Match, context: Context): Told {
  const { tree } = context;
  const told = toldOf(match.trigger, context);
  if (match.rule.name === "relation/include" && tree.penn(match.trigger) === "VBG" && told.status === "under way") return asItIs(told);
  if (told.status === "planned" && (holdsNow(match.trigger, context) || isFirstTo(match.trigger, context))) return asItIs(told);
  const predicate =
    tree.tag(match.trigger) === "VERB" ||
    tree.child(match.trigger, "cop") >= 0 ||
    ["obj", "xcomp", "nsubj:pass"].includes(tree.relation(match.trigger));
  if (predicate) return told;
  const verb = tree.relation(match.trigger).startsWith("obl") ? tree.head(match.trigger) : -1;
  return verb >= 0 && tree.tag(verb) === "VERB" && isAccepted(verb, context) ? toldOf(verb, context) : asItIs(told);
}

/** "Accepted as a member", unlike "spoke as a member": one who is not accepted is none. */
function isAccepted(verb: number, { tree }: Context): boolean {
  return ["admit", "accept", "welcome", "join", "recognise", "recognize", "elect"].includes(tree.lemma(verb));
}

/** "The first state to become a member", who has become one. */
function isFirstTo(trigger: number, { tree }: Context): boolean {
  const verb = tree.tag(trigger) === "VERB" ? trigger : tree.head(trigger);
  const noun = verb >= 0 && tree.relation(verb) === "acl" ? tree.head(verb) : -1;
  return noun >= 0 && tree.children(noun, "amod").some((child) => FIRST.includes(tree.word(child)));
}

const FIRST = ["first", "second", "third", "last", "latest", "only", "newest"];

/** "Holds the presidency this month": the day beside a verb in the present is no plan. */
function holdsNow(noun: number, { tree }: Context): boolean {
  const verb = tree.tag(noun) === "VERB" ? noun : tree.head(noun);
  return verb >= 0 && ["VBZ", "VBP"].includes(tree.penn(verb)) && ["hold", "have", "chair", "occupy"].includes(tree.lemma(verb));
}

/** Told as simply so: what is denied is in the role ("not a member"), or the sentence says it only by the way. */
function asItIs(told: Told): Told {
  const { hedged: _, ...evidence } = told.evidence;
  return { ...told, status: "held", absent: null, hedged: false, evidence: { ...evidence, status: { spans: [], by: "cues", from: [] } } };
}

/** The bodies: such as have states for members. */
function bodiesOf(match: Match, context: Context): Party[] {
  const bodies: Party[] = [];
  for (const { role, mention } of match.fillers)
    if (role === "body" && mention !== null)
      bodies.push(...standFor(mention, context).filter((party) => isOrganisation(party.mention, context)));
  return bodies;
}

const organisationWords = perLexicon(
  (lexicon): ReadonlyMap<string, boolean> =>
    new Map(lexicon.table("organisations").map((row) => [cell(row, "word"), cell(row, "use") === "yes"])),
);

/** A treaty by its name: "the Rome Statute", not "the treaty". */
function isTreaty({ kind, text, name, plural }: Mention): boolean {
  return (
    (kind === "document" || (kind === "gathering" && name !== null)) &&
    (!plural || text.endsWith(" Accords")) &&
    /\b(?:Treaty|Convention|Agreement|Protocol|Pact|Charter|Statute|Accords?|Covenant)\b/.test(text)
  );
}

/** "A coalition" is nobody in particular; "non-NATO" is everybody else. */
function isOrganisation(mention: Mention, context: Context): boolean {
  if (/^(?:an? |non-(?!aligned))|\b(?:member|partner|participating) states$/i.test(mention.text) || mention.plural) return false;
  return (
    (mention.kind === "body" || isForum(mention)) &&
    !wordsOf(mention).some((word) => organisationWords(context.lexicon).get(word) === false)
  );
}

function isNamedSomewhere(mention: Mention, { chains }: Context): boolean {
  return (chains.get(mention.chain) ?? [mention]).slice(0, LONGEST_CHAIN).some((one) => one.name !== null);
}

/** A body of states by its name: such a one may have a person in its chair. */
function isKnown(mention: Mention, context: Context): boolean {
  const chain = (context.chains.get(mention.chain) ?? [mention]).slice(0, LONGEST_CHAIN);
  if (chain.some(({ name }) => name !== null && (ACRONYM.test(name) || /^(?!.*National).*\bSecurity Council$/.test(name)))) return true;
  return chain.some((one) => wordsOf(one).some((word) => organisationWords(context.lexicon).get(word) === true));
}

/** Who fills the roles: states and bodies; a person may only chair. */
function membersOf(match: Match, body: Mention, context: Context, ...roles: readonly string[]): Party[] {
  const parties: Party[] = [];
  for (const filler of match.fillers) {
    if (!roles.includes(filler.role) || filler.mention === null) continue;
    for (const party of listed(match, filler, context))
      if (mayBe(filler, party.mention, body, context) && !parties.some((other) => other.mention.chain === party.mention.chain))
        parties.push(party);
  }
  return parties;
}

/** Whom a filler stands for; where a body is said to include a list, all of the list as it stands in the line. */
function listed(match: Match, filler: Filler, context: Context): Party[] {
  if (filler.mention === null) return [];
  const parties = [...compounded(filler.mention, filler.token, context), filler.mention].flatMap((mention) => standFor(mention, context));
  if (match.rule.name !== "relation/include" || filler.role !== "member") return parties;
  return listFrom(filler.mention, match.sentence, context).map((mention) => ({
    mention,
    support: mentionSupport(mention),
    through: mention,
  }));
}

/** The states before one that the parser took for a part of its name: "Togo and South Sudan joined". */
function compounded(mention: Mention, token: number, { doc, tree }: Context): Mention[] {
  const found: Mention[] = [];
  for (let id = mention.id - 1; id >= 0 && mention.id - id < LONGEST_CHAIN; id--) {
    const other = doc.mentions[id];
    if (other.kind !== "state" || tree.head(other.head) !== token || !["compound", "amod", "flat"].includes(tree.relation(other.head)))
      break;
    if (other.span.end < mention.span.start) found.unshift(other);
  }
  return found;
}

function mayBe(filler: Filler, party: Mention, body: Mention, context: Context): boolean {
  if (party.chain === body.chain) return false;
  if (party.kind === "state") return true;
  if (party.kind === "body") return filler.role === "member" && isKnown(party, context) && /^ob[jl]/.test(filler.path);
  return party.kind === "person" && (filler.role === "chair" || filler.role === "former") && party.name !== null && isKnown(body, context);
}

/** What they are to the body, by the trigger and the words at it; null when it is only wished for or talked of. */
function roleOf(match: Match, told: Told, context: Context): Decided | null {
  const { tree } = context;
  const { trigger } = match;
  const at = match.rule.name === "relation/include" && tree.word(trigger) === "made" ? tree.child(trigger, "compound:prt") : trigger;
  const plain = keywordAt(at, context);
  if (plain === null) return null;
  if (told.absent !== null || isNeither(trigger, context)) return notSo(match, plain, context);
  const marked =
    tree
      .children(trigger, "amod", "compound")
      .map((child) => keywordAt(child, context))
      .find((one) => one !== null && MARKED.includes(one.role)) ?? plain;
  if (told.status === "held" || told.status === "under way") return marked;
  if (told.status !== "planned" && told.status !== "expected") return null;
  if (marked.role !== "member") return marked;
  const over = tree.relation(trigger) === "xcomp" ? tree.head(trigger) : -1;
  return over >= 0 && WISHES.includes(tree.lemma(over)) ? null : willBe(told, context);
}

/** Verbs that make a member of nobody yet. */
const WISHES = ["aspire", "hope", "want", "wish", "seek", "long", "try", "like"];

/** What an adjective makes of a member: "a former member", not "a founding member". */
const MARKED: readonly Role[] = ["permanent member", "former member", "observer", "partner", "suspended", "not a member"];

/** The word that makes a member one to be: "will join". */
function willBe(told: Told, context: Context): Decided | null {
  for (const { start } of told.evidence.status.spans) {
    const found = keywordAt(lookupOf(context.doc).token(start), context);
    if (found?.role === "acceding") return found;
  }
  return null;
}

/** "Neither a member of the union nor". */
function isNeither(trigger: number, { tree }: Context): boolean {
  return tree.children(trigger, "cc", "cc:preconj", "advmod", "det").some((child) => tree.word(child) === "neither");
}

/** "Is not a member", "is no longer a member"; "did not chair" says nothing of who does. */
function notSo(match: Match, plain: Decided, context: Context): Decided | null {
  const { tree } = context;
  if (plain.role !== "member" || match.rule.name !== "relation/member") return null;
  for (const child of tree.children(match.trigger, "advmod", "det", "cc", "cc:preconj")) {
    const found = keywordAt(child, context);
    if (found !== null) return found;
  }
  return null;
}

/** Who was in the chair before: "took over from". */
function formerClaims(match: Match, body: Party, told: Told, context: Context): Found[] {
  const { tree } = context;
  for (const { role, token, mention } of match.fillers) {
    const from = role === "former" ? tree.children(token, "case").find((child) => tree.word(child) === "from") : undefined;
    const decided = from === undefined ? null : keywordAt(from, context);
    if (decided === null || mention?.kind !== "state") continue;
    return standFor(mention, context).map((party) => claimOf(match, party, body, decided, told, context));
  }
  return [];
}

function keywordAt(token: number, { tree, lexicon }: Context): Decided | null {
  if (token < 0) return null;
  const word = tree.word(token);
  const row = lexicon.table("relations").find((one) => cell(one, "word") === word || cell(one, "forms").split(" ").includes(word));
  return row === undefined ? null : { role: cell(row, "role") as Role, span: tree.span(token) };
}

function foundedClaim(match: Match, body: Party, told: Told, context: Context): Found[] {
  const decided = keywordAt(match.trigger, context);
  if (decided === null || told.status !== "held" || told.absent !== null || !isKnown(body.mention, context)) return [];
  return [claimOf(match, null, body, decided, told, context)];
}

/** Rules that tell of a change, whose time is when the relation begins. */
const BEGINS = ["relation/join", "relation/admit", "relation/withdraw", "relation/expel", "relation/found"];

function claimOf(match: Match, member: Party | null, body: Party, decided: Decided, told: Told, context: Context): Found {
  const time = match.fillers.find((filler) => filler.time !== null)?.time ?? null;
  const until = time?.mod === "UNTIL" ? time : null;
  const from = until === null && time !== null && begins(match, time, context) ? time : null;
  const evidence: Record<string, Support> = {
    ...told.evidence,
    body: body.support,
    role: { spans: [decided.span], by: "keyword", from: ["lexicon:relations"] },
  };
  if (member !== null) evidence.member = member.support;
  if (from !== null) evidence.from = { spans: [from.span], by: "time", from: [] };
  if (until !== null) evidence.until = { spans: [until.span], by: "time", from: [] };
  const claim = () =>
    makeClaim(
      {
        happening: { kind: "relation", member: member?.mention ?? null, body: body.mention, role: decided.role, from, until },
        when: null,
        status: told.status,
        hedged: told.hedged,
        attribution: told.attribution,
        trigger: tokenSpan(context.doc, match.trigger),
        sentence: match.sentence,
        evidence,
        rule: match.rule.name,
        background: told.background,
      },
      context.doc,
      context.resources,
    );
  return { member: member?.mention ?? null, body: body.mention, role: decided.role, sentence: match.sentence, claim };
}

function begins(match: Match, time: TimeExpression, { tree }: Context): boolean {
  if (time.type !== "DATE" && time.type !== "TIME") return false;
  if (BEGINS.includes(match.rule.name) || time.mod === "SINCE") return true;
  const head = tree.head(match.trigger);
  return head >= 0 && ["become", "assume", "take", "hand"].includes(tree.lemma(head));
}
