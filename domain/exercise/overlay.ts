/** Restricted portions that an exercise adds to imported incidents, which never had them. */
import type { CatalogueIncident } from "../pack/types.ts";
import type { Overlay } from "./types.ts";

/** The incidents with the overlay's portions appended and marked as overlaid; none: as they are. */
export function applyOverlay(
  incidents: readonly CatalogueIncident[],
  overlay: Overlay | null,
): CatalogueIncident[] {
  if (!overlay || overlay.portions.length === 0) return [...incidents];
  return incidents.map((incident) => ({
    ...incident,
    portions: [...incident.portions, ...overlay.portions],
    overlaid: true,
  }));
}
