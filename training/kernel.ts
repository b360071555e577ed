import { writeFileSync } from "node:fs";
import { assemble } from "./assemble.ts";

/** Assembles the inner loops of the encoder into the file that carries them. */
const code = Buffer.from(await assemble("src/language/parser/kernel.wat")).toString("base64");
writeFileSync(
  "src/language/parser/kernelbytes.ts",
  `/** src/language/parser/kernel.wat, assembled by npm run build:kernel. */\nexport const KERNEL =\n  "${code}";\n`,
);
