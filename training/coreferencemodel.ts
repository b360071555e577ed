import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openResources } from "../bench/resources.ts";
import { packColumns } from "../src/language/binary.ts";
import { trainCoreference } from "./coreference.ts";

/** `npm run train:coreference`: makes data/model/coreference.bin again, on the trees of the parser that data/model holds. */
const began = Date.now();
const columns = trainCoreference(resolve(process.env.SHARED ?? "../shared"), openResources(), resolve(".build/vectors"));
const bytes = packColumns(columns);
writeFileSync(join(resolve(process.env.OUT ?? "data/model"), "coreference.bin"), bytes);
console.log(`coreference.bin: ${(bytes.length / 1e6).toFixed(2)} MB, ${((Date.now() - began) / 1000).toFixed(0)} s`);
