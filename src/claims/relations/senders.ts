import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";

/** The body in whose name a person sends: whose office it is; the United Nations for a secretary-general of nothing else. */
export function bodySending(sender: Mention | null, { doc }: Context): Mention | null {
  if (sender === null) return null;
  const lookup = lookupOf(doc);
  if (sender.affiliationSpan !== null) return lookup.mention(lookup.token(sender.affiliationSpan.end - 1), "body");
  if (!/^secretary[- ]general$/i.test(sender.title ?? "")) return null;
  return doc.mentions.find(({ kind, name }) => kind === "body" && name !== null && /^(?:U\.?N\.?|United Nations)$/.test(name)) ?? null;
}
