import type { Article } from "../article/article.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { Doc } from "./doc.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Model } from "./model.ts";

/** What reading a language needs besides the article. Made once by `open()`, the same for all articles. */
export interface Resources {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
}

/** Everything that language finds in an article. Pure, synchronous, never throws on a text, however broken. */
export function analyze(_article: Article, _resources: Resources): Doc {
  throw new Error("language is not built yet");
}
