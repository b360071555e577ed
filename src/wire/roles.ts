import type { Entry, Known, Supported } from "../record/entry.ts";

export type Part = { readonly role: string; readonly known: Known };

/** The roles of an entry with whom they name, in the order in which people read them. */
export function rolesOf(entry: Entry): Part[] {
  const happening = entry.happening;
  const one = (role: string, value: Supported<Known> | null): Part[] => (value === null ? [] : [{ role, known: value.value }]);
  switch (happening.kind) {
    case "meeting":
      return [
        ...happening.parties.flatMap((party) => one("party", party)),
        ...one("convener", happening.convener),
        ...one("host", happening.host),
        ...one("place", happening.place),
        ...one("occasion", happening.occasion?.gathering ?? null),
      ];
    case "call":
      return happening.parties.flatMap((party) => one("party", party));
    case "visit":
      return [
        ...one("visitor", happening.visitor),
        ...one("place", happening.place),
        ...one("host", happening.host),
        ...one("occasion", happening.occasion?.gathering ?? null),
      ];
    case "gathering":
      return [
        ...one("gathering", happening.gathering),
        ...one("series", happening.series),
        ...one("place", happening.place),
        ...one("host", happening.host),
        ...one("chair", happening.chair),
        ...happening.attendance.flatMap(({ as, who }) => one(as, who)),
      ];
    case "vote":
      return [
        ...one("body", happening.body),
        ...happening.sponsors.flatMap((sponsor) => one("sponsor", sponsor)),
        ...happening.positions.flatMap(({ cast, voter }) => one(cast, voter)),
      ];
    case "statement":
      return [...one("speaker", happening.speaker), ...one("addressee", happening.addressee)];
    case "relation":
      return [...one("member", happening.member), ...one("body", happening.body)];
  }
}
