/** Submissions made of the incidents of a load: each a new incident, with the words and marks of its model. */
import { incidentId, portionIds, toIncident } from "../../domain/exercise/mod.ts";
import type { LoadArrival } from "../../domain/load/mod.ts";
import type { CatalogueIncident, Pack } from "../../domain/pack/types.ts";
import { incidentToWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

/** A model with everything that is the same in all that is made of it. */
interface Model {
  readonly incident: CatalogueIncident;
  readonly wire: sekisho.v1.Incident;
}

export class IncidentPress {
  readonly #models: readonly Model[];
  /** By place: who originates it. */
  readonly originators: readonly string[];

  constructor(incidents: readonly CatalogueIncident[], pack: Pack) {
    this.originators = incidents.map(({ originator }) => originator);
    this.#models = incidents.map((incident) => {
      const { key, originator, severity } = incident;
      const told = { kind: "told", delayMs: 0, marked: null } as const;
      const arrival = {
        incidentId: "",
        key,
        window: "baseline" as const,
        storyMs: 0,
        originator,
        severity,
        incident,
      };
      return { incident, wire: incidentToWire(toIncident({ ...arrival, disclosure: told }, pack)) };
    });
  }

  /** The submission of an arrival; the same seed gives the same incident. */
  print(
    { incident: place, number, flood, offsetMs }: LoadArrival,
    seed: string,
    startUnixMs: number,
  ): Uint8Array {
    const { incident, wire } = this.#models[place]!;
    const intendedUnixMs = startUnixMs + offsetMs;
    const key = `${incident.key}#${flood ?? ""}#${number}`;
    const id = incidentId(seed, key, "load", intendedUnixMs);
    const ids = portionIds(id, incident.portions);
    const portions = wire.portions.map(({ kind, version, label, text, fields }, at) => ({
      id: ids[at]!,
      kind,
      version,
      label: label ?? null,
      text,
      fields,
    }));
    const { originator, banner = null, addressees, sectors, informationKind } = wire;
    return sekisho.v1.Submission.encode({
      storyMs: offsetMs,
      intendedUnixMs,
      incident: {
        id,
        originator,
        portions,
        banner,
        addressees,
        sectors,
        informationKind,
        originatedStoryMs: offsetMs,
      },
    }).finish();
  }
}
