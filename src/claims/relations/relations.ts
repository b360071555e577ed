import type { Filler, Match } from "../../grammar/match.ts";
import type { Mention, TimeExpression } from "../../language/doc.ts";
import { cell } from "../../text/table.ts";
import type { Claim, Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Support } from "../evidence.ts";
import { lookupOf } from "../lookup.ts";
import { makeClaim, sentenceOf, tokenSpan } from "../make.ts";
import { type Party, standFor } from "../parties/party.ts";
import { noneOf } from "../refusal.ts";
import { mentionSupport } from "../setting/setting.ts";
import { type Told, toldOf } from "../told.ts";
import { changeClaims, listClaims, meantBody, phraseClaims, postClaims, successionClaims, treatyClaims } from "./asides.ts";
import { isKnown, isNamedSomewhere, isOrganisation, LONGEST_CHAIN } from "./bodies.ts";
import type { Decided, Found } from "./claim.ts";
import { bothBefore } from "./country.ts";
import { listFrom } from "./list-from.ts";
import { titleClaims } from "./titles.ts";
import { endsAt, hasGrown, isAhead, isAwaited, isInTrade, isNeither, isNotApposed, isOfObject, isReduced, isToldBehind } from "./turns.ts";

type Role = Relation["role"];

/**
 * Who belongs to, joins, leaves, observes or chairs a body of states, and when it was founded: by the matches of rules for relations, and
 * by phrases read along the line. Each is told once a sentence.
 */
export function relationClaims(matches: readonly Match[], context: Context): Claim[] {
  const found = [
    ...matches.flatMap((match) => claimsOf(match, context)),
    ...listClaims(context),
    ...phraseClaims(context),
    ...treatyClaims(context),
    ...titleClaims(context),
    ...postClaims(context),
    ...changeClaims(context),
  ];
  const told = new Map<string, Role[]>();
  const claims: Claim[] = [];
  const named = new Set(found.filter(({ body }) => isNamedSomewhere(body, context)).map(placeIn));
  const lasting = new Set(found.filter(({ role }) => role === "permanent member").map((one) => `${one.sentence} ${pairOf(one)}`));
  const inside = new Set(found.filter(({ role }) => role === "member").map(pairOf));
  for (const one of [...found, ...successionClaims(found, context)]) {
    const { member, body, role, sentence, claim } = one;
    if (named.has(placeIn(one)) && !isNamedSomewhere(body, context)) continue;
    if (role === "member" && lasting.has(`${sentence} ${pairOf(one)}`)) continue;
    if (role === "acceding" && one.isAside === true && inside.has(pairOf(one))) continue;
    const key = `${sentence} ${member?.chain} ${body.chain}`;
    const roles = told.get(key) ?? [];
    if (roles.includes(role) || (role === "member" && roles.length > 0)) continue;
    told.set(key, [...roles, role]);
    claims.push(claim());
  }
  return claims;
}

/** Somebody and a body: who is told to be a member of it is not told of again as one to be. */
function pairOf({ member, body }: Found): string {
  return `${member?.chain} ${body.chain}`;
}

/** What one is in some body, and the sentence that tells it: "the bloc" beside its name is not told again. */
function placeIn({ member, role, sentence }: Found): string {
  return `${sentence} ${member?.chain} ${role}`;
}

function claimsOf(match: Match, context: Context): Found[] {
  const bodies = bodiesOf(match, context).filter(({ mention }) => isMeantBy(match.rule.name, mention, context));
  if (bodies.length === 0) return noneOf(match, context, "no body that states belong to");
  return bodies.flatMap((body) => claimsOfBody(match, body, context));
}

/** Not "joined the union mission", nor "the assembly admitted Togo (to the union)". */
function isMeantBy(rule: string, body: Mention, context: Context): boolean {
  if (rule === "relation/admit" && /\bAssembly\b/.test(body.text)) return false;
  return rule !== "relation/join" || !namesAnother(body, context);
}

function claimsOfBody(match: Match, body: Party, context: Context): Found[] {
  if (match.rule.name === "relation/member" && isOfObject(match.trigger, context)) return [];
  const told = toldHere(match, context);
  if (match.rule.name === "relation/found") return foundedClaim(match, body, told, context);
  const claims: Found[] = [];
  const decided = isAgainst(match.trigger, context) ? null : roleOf(match, told, context);
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

/** A noun that only names somebody by the way ("NATO member Norway will host") is as it is, whatever the sentence says. */
function toldHere(match: Match, context: Context): Told {
  const { tree } = context;
  const told = toldOf(match.trigger, context);
  if (match.rule.name === "relation/congratulated" && told.absent === null) return asItIs(told);
  if (match.rule.name === "relation/include" && tree.penn(match.trigger) === "VBG" && told.status === "under way") return asItIs(told);
  if (match.rule.name === "relation/include" && isReduced(match.trigger, context)) return asItIs(told);
  if (told.status === "planned" && (holdsNow(match.trigger, context) || isFirstTo(match.trigger, context))) return asItIs(told);
  if (hasGrown(match, context) && told.absent === null) return asItIs(told);
  if (told.status === "planned" && (isToldBehind(match.trigger, told, context) || endsAt(match.trigger, context) >= 0)) return asItIs(told);
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

/** "Voted against joining". */
function isAgainst(trigger: number, { tree }: Context): boolean {
  return tree.children(trigger, "mark", "case").some((child) => tree.word(child) === "against");
}

/** The bodies: such as have states for members; for "the bloc" the one that the text has named, with those that "and" joins to it. */
function bodiesOf(match: Match, context: Context): Party[] {
  const bodies: Party[] = [];
  for (const { role, mention } of match.fillers) {
    if (role !== "body" || mention === null) continue;
    const joined = context.tree
      .children(mention.head, "conj")
      .filter((token) => !context.tree.children(token, "cc", "advmod").some((word) => BUT_NOT.includes(context.tree.word(word))))
      .map((token) => lookupOf(context.doc).mention(token, "body"))
      .concat(match.rule.name === "relation/join" ? gapped(mention, context) : []);
    for (const one of [mention, ...joined])
      if (one !== null && (one === mention || isKnown(one, context)))
        bodies.push(
          ...standFor(one, context)
            .map((party) => namedBody(party, context))
            .filter((party) => isOrganisation(party.mention, context)),
        );
  }
  return bodies.filter(({ mention }, at) => bodies.findIndex((other) => other.mention.chain === mention.chain) === at);
}

/** "Joined the African Union free trade zone", which is another body; "joined the union for talks". */
function namesAnother({ span }: Mention, { doc, tree }: Context): boolean {
  const lookup = lookupOf(doc);
  let at = lookup.token(span.end - 1) + 1;
  const end = doc.sentences.first[sentenceOf(doc, at - 1) + 1];
  if (tree.word(at) === "for") return [at + 1, at + 2, at + 3].some((next) => next < end && TALKS.includes(tree.word(next)));
  while (at < end && lookup.time(at) === null && ["ADJ", "NOUN", "PROPN"].includes(tree.tag(at)) && !OTHER_BODIES.includes(tree.word(at)))
    at++;
  return at < end && OTHER_BODIES.includes(tree.word(at)) && ["NOUN", "ADJ", "PROPN"].includes(tree.tag(at));
}

/** "Joined the union in 1999 and the league five years later": the second body, where only a time stands between. */
function gapped({ span }: Mention, { doc, tree }: Context): (Mention | null)[] {
  const lookup = lookupOf(doc);
  let at = lookup.token(span.end - 1) + 1;
  const last = Math.min(at + LONGEST_TIME, doc.tokens.count - 2);
  while (at < last && (tree.tag(at) === "ADP" || lookup.time(at) !== null)) at++;
  if (tree.word(at) !== "and") return [];
  const from = tree.word(at + 1) === "the" ? at + 2 : at + 1;
  return doc.mentions.filter(({ kind, nameSpan }) => kind === "body" && nameSpan?.start === doc.tokens.start[from]);
}

/** What one joins that bears the name of a body. */
const OTHER_BODIES = "free trade zone area bloc pact deal mission force fund programme program project summit talks meeting".split(" ");

const TALKS = "talks meeting consultations discussions negotiations dinner lunch exercises drills celebrations".split(" ");

/** How many words a time has between two bodies. */
const LONGEST_TIME = 6;

/** "Of the union, but not of the league": what parts a body from the one before it. */
const BUT_NOT = ["but", "not"];

/** The body that "the bloc" means. */
function namedBody(party: Party, context: Context): Party {
  const mention = meantBody(party.mention, context);
  if (mention === party.mention) return party;
  return { mention, support: { spans: [party.mention.span, mention.span], by: "coreference", from: [] }, through: party.through };
}

/** Who fills the roles: states and bodies; a person may only chair. */
function membersOf(match: Match, body: Mention, context: Context, ...roles: readonly string[]): Party[] {
  const parties: Party[] = [];
  for (const filler of match.fillers) {
    if (!roles.includes(filler.role) || filler.mention === null || isExcepted(filler.token, context)) continue;
    for (const party of listed(match, filler, context))
      if (
        mayBe(filler, party.mention, body, context) &&
        !(match.rule.name === "relation/expel" && party.mention.kind === "body") &&
        !parties.some((other) => other.mention.chain === party.mention.chain)
      )
        parties.push(party);
  }
  return parties;
}

/** "Admitted Togo but not Mali". */
function isExcepted(token: number, { tree }: Context): boolean {
  return tree.children(token, "cc", "advmod").some((child) => BUT_NOT.includes(tree.word(child)));
}

/** Whom a filler stands for; where a body is said to include a list, all of the list as it stands in the line. */
function listed(match: Match, filler: Filler, context: Context): Party[] {
  if (filler.mention === null) return [];
  const both = bothBefore(filler.mention, match.sentence, context);
  if (both.length > 0) return both;
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

/** "Ambassadors of NATO's members": one by whom others are told of. */
function isOwner({ span }: Mention, { doc, tree }: Context): boolean {
  const after = lookupOf(doc).token(span.end - 1) + 1;
  return after < doc.tokens.count && ["'s", "’s", "'", "’"].includes(tree.word(after));
}

function mayBe(filler: Filler, party: Mention, body: Mention, context: Context): boolean {
  if (party.chain === body.chain) return false;
  if (party.kind === "state") return true;
  if (party.kind === "body")
    return (
      !isOwner(party, context) && filler.role === "member" && party.name !== null && isKnown(party, context) && /^ob[jl]/.test(filler.path)
    );
  return party.kind === "person" && (filler.role === "chair" || filler.role === "former") && party.name !== null && isKnown(body, context);
}

/** What they are to the body, by the trigger and the words at it; null when it is only wished for or talked of. */
function roleOf(match: Match, told: Told, context: Context): Decided | null {
  const { tree } = context;
  const { trigger } = match;
  const at = match.rule.name === "relation/include" && tree.word(trigger) === "made" ? tree.child(trigger, "compound:prt") : trigger;
  const plain = keywordAt(at, context);
  if (plain !== null && hasGrown(match, context)) return plain;
  if (plain === null || (plain.role === "partner" && isInTrade(trigger, context))) return null;
  const over = tree.head(trigger);
  if (plain.role === "member" && told.status === "under way" && over >= 0 && tree.word(over) === "becoming")
    return keywordAt(over, context);
  const end = plain.role === "member" ? endsAt(trigger, context) : -1;
  if (end >= 0) return { role: "former member", span: tree.span(end) };
  if (told.absent !== null || isNeither(trigger, context) || isNotApposed(trigger, context)) return notSo(match, plain, context);
  const isAs = match.rule.name !== "relation/include";
  const as = isAs ? tree.children(trigger, "obl").filter((child) => tree.lemma(child) === "member") : [];
  const marked =
    [trigger, ...as]
      .flatMap((token) => tree.children(token, "amod", "compound"))
      .map((child) => keywordAt(child, context))
      .find((one) => one !== null && MARKED.includes(one.role)) ?? plain;
  const awaited = told.status === "held" && marked.role === "member" ? isAwaited(match, context) : null;
  if (awaited !== null) return awaited;
  if (told.status === "held" || told.status === "under way") return marked;
  if (told.status !== "planned" && told.status !== "expected") return null;
  if (marked.role !== "member" && marked.role !== "permanent member") return marked;
  const wish = tree.relation(trigger) === "xcomp" ? over : -1;
  return wish >= 0 && WISHES.includes(tree.lemma(wish)) ? null : (willBe(told, context) ?? isAhead(match, context));
}

/** Verbs that make a member of nobody yet. */
const WISHES = ["aspire", "hope", "want", "wish", "seek", "long", "try", "like", "wait"];

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

/** Rules of which a denial says that somebody is no member: "does not belong to", "never joined". */
const DENIABLE = ["relation/member", "relation/belong", "relation/join"];

/** "Is not a member", "is no longer a member"; "did not chair" says nothing of who does. */
function notSo(match: Match, plain: Decided, context: Context): Decided | null {
  const { tree } = context;
  if (plain.role !== "member" || !DENIABLE.includes(match.rule.name)) return null;
  const isNever = tree.children(match.trigger, "advmod").some((child) => tree.word(child) === "never");
  if (match.rule.name === "relation/join" && !isNever) return null;
  const found = [match.trigger, ...tree.children(match.trigger, "nsubj")]
    .flatMap((token) => tree.children(token, "advmod", "det", "cc", "cc:preconj"))
    .map((child) => keywordAt(child, context))
    .filter((one) => one !== null);
  return found.find(({ role }) => role === "former member") ?? found[0] ?? null;
}

/** Who was in the chair before: "took over from", "handed the chair to". */
function formerClaims(match: Match, body: Party, told: Told, context: Context): Found[] {
  const { tree } = context;
  for (const { role, token, mention } of match.fillers) {
    if (role !== "former") continue;
    const from = tree.children(token, "case").find((child) => tree.word(child) === "from");
    const handed = match.rule.name === "relation/handed" && told.status === "held" ? tree.head(match.trigger) : -1;
    const decided = keywordAt(from ?? handed, context);
    if (decided?.role !== "former chair" || mention?.kind !== "state") continue;
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
  const isOther = match.rule.name === "relation/join" && time !== null && time.span.end < body.mention.span.start;
  const from = until === null && time !== null && !isOther && begins(match, time, context) ? time : null;
  const evidence: Record<string, Support> = {
    ...told.evidence,
    body: body.support,
    role: { spans: [decided.span], by: "keyword", from: [decided.table ?? "lexicon:relations"] },
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
  const isAside = match.rule.name === "relation/accession";
  return { member: member?.mention ?? null, body: body.mention, role: decided.role, sentence: match.sentence, isAside, claim };
}

function begins(match: Match, time: TimeExpression, { tree }: Context): boolean {
  if (time.type !== "DATE" && time.type !== "TIME") return false;
  if (BEGINS.includes(match.rule.name) || time.mod === "SINCE") return true;
  const head = tree.head(match.trigger);
  return head >= 0 && ["become", "assume", "take", "hand"].includes(tree.lemma(head));
}
