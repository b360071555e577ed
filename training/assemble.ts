import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import makeAssembler from "wabt";

/** The WebAssembly bytes of a text file of the repository, by the npm package wabt. Throws on what does not assemble. */
export async function assemble(file: string): Promise<Uint8Array> {
  const assembler = await makeAssembler();
  const assembled = assembler.parseWat(file, readFileSync(resolve(file), "utf8"), { simd: true });
  assembled.validate();
  return assembled.toBinary({}).buffer;
}
