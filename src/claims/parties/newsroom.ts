import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";

/** True for a news agency or a broadcaster, which reports on those who meet and is neither one of them nor where somebody goes. */
export function isNewsroom({ kind, name }: Mention, { lexicon }: Context): boolean {
  return kind === "body" && name !== null && lexicon.words("newsrooms", "name").includes(name);
}
