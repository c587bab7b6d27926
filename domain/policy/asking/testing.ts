/** Incidents of a catalogue for tests. Not for production. */
import { labelOf } from "../../marking/testing.ts";
import type { CatalogueIncident, PortionKindName } from "../../pack/types.ts";

/** An incident of cisa about energy with portions so marked; "summary" where no kinds are given. */
export function incidentWith(
  marks: readonly string[],
  { kinds = [] }: { readonly kinds?: readonly PortionKindName[] } = {},
): CatalogueIncident {
  return {
    key: "example",
    originator: "cisa",
    sectors: ["energy"],
    informationKind: "cyber",
    severity: "high",
    addressees: [],
    portions: marks.map((marking, place) => ({
      kind: kinds[place] ?? "summary",
      label: labelOf(marking),
      text: `portion ${place + 1}`,
      fields: {},
    })),
    overlaid: false,
  };
}
