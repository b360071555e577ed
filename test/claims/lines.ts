import { makeArticle } from "../../src/article/make.ts";
import type { Claim, Happening } from "../../src/claims/claim.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The claims of some kinds that a text makes, a line each: kind, status, who, then place, occasion, time and topics where there are any. */
export function claimLines(text: string, ...kinds: readonly Claim["happening"]["kind"][]): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text }));
  return claims.filter((claim) => kinds.length === 0 || kinds.includes(claim.happening.kind)).map(claimLine);
}

export function claimLine(claim: Claim): string {
  const { happening, status, when } = claim;
  return [
    `${happening.kind} ${status}`,
    ...parts(happening),
    ...(when === null ? [] : [`when ${when.text}`]),
    ...(claim.background ? ["background"] : []),
  ].join(" | ");
}

function parts(happening: Happening): string[] {
  if (happening.kind === "meeting")
    return [
      happening.parties.map((party) => party.text).join(" + "),
      ...named("host", happening.host?.text),
      ...named("place", happening.place?.text),
      ...named("occasion", happening.occasion && `${happening.occasion.how} ${happening.occasion.gathering.text}`),
      ...happening.topics.map((topic) => `topic ${topic.words.text}`),
    ];
  if (happening.kind === "call")
    return [happening.parties.map((party) => party.text).join(" + "), ...happening.topics.map((topic) => `topic ${topic.words.text}`)];
  if (happening.kind === "visit")
    return [`${happening.visitor.text} to ${happening.place.text}`, ...named("occasion", happening.occasion?.gathering.text)];
  if (happening.kind === "gathering")
    return [
      happening.name.text,
      ...named("ordinal", happening.ordinal === null ? null : `${happening.ordinal}`),
      ...named("place", happening.place?.text),
      ...named("host", happening.host?.text),
      ...named("chair", happening.chair?.text),
      ...happening.attendance.map(({ who, as, level }) => `${as} ${who.text}${level === null ? "" : ` (${level})`}`),
      ...happening.counts.map((count) => `${count.value} ${count.of}`),
    ];
  return [];
}

function named(name: string, value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [`${name} ${value}`];
}
