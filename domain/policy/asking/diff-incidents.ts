/** What a change of rules does to the incidents of a catalogue: who sees more, and who less. */
import type { CatalogueIncident } from "../../pack/types.ts";
import type { AxisResult } from "../types.ts";
import type { Pair } from "./label-classes.ts";
import type { MatrixCell, MatrixSettings, View } from "./matrix.ts";
import { distinctReasons, matrixCell } from "./matrix.ts";

export interface IncidentChange {
  readonly incident: string;
  readonly originator: string;
  readonly organisation: string;
  readonly before: View;
  readonly after: View;
  /** Places of portions, from 0, that it sees now and did not before. */
  readonly gains: readonly number[];
  readonly loses: readonly number[];
  /** Axes that withheld the portions gained, and that now withhold those lost. */
  readonly through: readonly AxisResult[];
  /** The incident itself reads differently in the two catalogues. */
  readonly rewritten: boolean;
}

/** The incidents of both packs. */
export type Catalogues = readonly [
  before: readonly CatalogueIncident[],
  after: readonly CatalogueIncident[],
];

/**
 * Compares the views of the second catalogue's incidents: under the first pack as its own catalogue
 * has them, or as the second does where it has none of that key. Organisations that only one pack
 * has, as recipients or as originators, are left out.
 */
export function diffIncidents(
  pair: Pair,
  [earlier, later]: Catalogues,
  settings: MatrixSettings,
): IncidentChange[] {
  const byKey = new Map(earlier.map((incident) => [incident.key, incident]));
  const common = [...pair[0].members.keys()].filter((id) => pair[1].members.has(id));
  return later.flatMap((after) => {
    const before = byKey.get(after.key) ?? after;
    const senders = [before.originator, after.originator];
    if (!senders.every((id) => common.includes(id))) return [];
    return common
      .filter((id) => !senders.includes(id))
      .flatMap((organisation) => {
        const views = [
          matrixCell(pair[0], before, organisation, settings),
          matrixCell(pair[1], after, organisation, settings),
        ] as const;
        return changeBetween(views, before, after);
      });
  });
}

function changeBetween(
  [earlier, later]: readonly [MatrixCell, MatrixCell],
  before: CatalogueIncident,
  after: CatalogueIncident,
): IncidentChange[] {
  const gains = later.permitted.filter((place) => !earlier.permitted.includes(place));
  const loses = earlier.permitted.filter((place) => !later.permitted.includes(place));
  if (gains.length === 0 && loses.length === 0 && earlier.view === later.view) return [];
  const at = ({ failed }: MatrixCell, places: readonly number[]) =>
    places.flatMap((place) => failed[place] ?? []);
  return [
    {
      incident: after.key,
      originator: after.originator,
      organisation: later.organisation,
      before: earlier.view,
      after: later.view,
      gains,
      loses,
      through: distinctReasons([...at(earlier, gains), ...at(later, loses)]),
      rewritten: deciding(before) !== deciding(after),
    },
  ];
}

/** All that decisions about an incident are made from. */
function deciding(incident: CatalogueIncident): string {
  const { originator, addressees, sectors, informationKind, portions } = incident;
  const marks = portions.map(({ kind, label }) => [kind, label]);
  return JSON.stringify([originator, addressees, sectors, informationKind, marks]);
}
