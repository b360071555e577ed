import { type Language, makeLanguage } from "./language/language.ts";
import { DATA, openResources } from "./resources.ts";

export * from "./language/index.ts";

/** Opens the language engine with the package's data folder, or another. Throws one line that names the file when one is missing. */
export function openLanguage(data: string = DATA): Language {
  return makeLanguage(openResources(data).resources);
}
