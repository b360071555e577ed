import { expect, test } from "vitest";
import { reading } from "./blind.ts";
import { claimLine } from "./lines.ts";

/** What a report that is only its title claims of meetings and calls. */
function headline(title: string, ...expected: readonly string[]): void {
  test(title, () => {
    const { claims } = reading(title, true);
    expect(claims.filter(({ happening }) => happening.kind === "meeting" || happening.kind === "call").map(claimLine)).toEqual(expected);
  });
}

headline("Peruvian PM, Bolivian king cancel talks in Lima", "meeting cancelled | Peruvian PM + Bolivian king | place Lima");
headline("Kenya's president rejects meeting with Tanzania's leader", "meeting denied | Kenya's president + Tanzania's leader");
headline(
  "Danish foreign minister calls off talks with Polish counterpart",
  "meeting cancelled | Danish foreign minister + Polish counterpart",
);
headline("Danish premier to telephone Polish counterpart over herring", "call planned | Danish premier + Polish counterpart");
headline("Danish prime minister dials Polish counterpart", "call held | Danish prime minister + Polish counterpart");
headline("Danish premier, Polish president scrap phone call", "call cancelled | Danish premier + Polish president");
headline("Danish, Polish presidents to discuss herring at Gdansk meeting", "meeting planned | Danish + Polish | place Gdansk");
headline("Sit-down between Danish, Polish presidents postponed", "meeting postponed | Danish + Polish");
headline("Danish PM Meets Polish FM", "meeting held | Danish PM + Polish FM");

headline("Danish premier rings the bell for Polish counterpart");
headline("Danish premier floats plan for herring with Polish counterpart");
headline("Danish, Polish ministers discuss herring at EU meeting");
headline("Film star postpones meeting with singer");
headline("Danish premier rejects bonus talks");
