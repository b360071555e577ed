import type { Match } from "../grammar/match.ts";
import type { Claim } from "./claim.ts";
import type { Context } from "./context.ts";
import { makeClaim, tokenSpan } from "./make.ts";
import { soundsDiplomatic } from "./parties.ts";
import { partiesOf } from "./party.ts";
import { mentionSupport, settingOf } from "./setting.ts";
import { toldOf } from "./told.ts";

/** The visits that a match tells of: one for each visitor and place. */
export function visitClaims(match: Match, context: Context): Claim[] {
  const told = toldOf(match.trigger, context, match.told);
  const claims: Claim[] = [];
  const [host] = partiesOf(match, context, "host");
  const places = match.fillers.filter((filler) => filler.role === "place");
  for (const visitor of partiesOf(match, context, "visitor")) {
    if (visitor.mention.kind !== "person" || !soundsDiplomatic([visitor], context)) continue;
    for (const { mention: place } of places) {
      if (place === null || place.id === visitor.mention.id) continue;
      const setting = settingOf(match, [visitor.mention, place], told, context);
      const { place: _, ...evidence } = setting.evidence;
      claims.push(
        makeClaim(
          {
            happening: { kind: "visit", visitor: visitor.mention, place, host: host?.mention ?? null, occasion: setting.occasion },
            when: setting.when,
            status: told.status,
            hedged: told.hedged,
            attribution: told.attribution,
            trigger: tokenSpan(context.doc, match.trigger),
            sentence: match.sentence,
            evidence: {
              ...evidence,
              visitor: visitor.support,
              place: mentionSupport(place),
              ...(host === undefined ? {} : { host: host.support }),
              ...told.evidence,
            },
            rule: match.rule.name,
            apart: places.length > 1 ? `${match.trigger}` : null,
            background: told.background,
          },
          context.doc,
          context.resources,
        ),
      );
    }
  }
  return claims;
}
