/** Which incidents a run is about: the pack's catalogue, or imported advisories with the overlay. */
import { applyOverlay, type Exercise } from "../../domain/exercise/mod.ts";
import { InputError } from "../../domain/input.ts";
import type { CatalogueIncident } from "../../domain/pack/types.ts";
import { describeRefused, importCsaf } from "../../platform/csaf/mod.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";

export interface RunIncidents {
  readonly incidents: readonly CatalogueIncident[];
  /** What the controller has to be given, since it is not in the pack; null for the catalogue. */
  readonly imported: readonly CatalogueIncident[] | null;
  /** For the manifest and the report. */
  readonly source: {
    readonly kind: "catalogue" | "imported" | "timeline";
    readonly path: string;
    readonly n: number;
    readonly refused: readonly string[];
    /** What the overlay added to real documents; null when it added nothing. */
    readonly overlay: string | null;
  };
}

export async function runIncidents(
  loaded: LoadedPack,
  exercise: Exercise,
  path: string | null,
  allowRestricted: boolean,
): Promise<RunIncidents> {
  if (path === null) {
    const incidents = loaded.catalogue;
    const source = {
      kind: "catalogue",
      path: loaded.pack.name,
      n: incidents.length,
      refused: [],
      overlay: null,
    } as const;
    return { incidents, imported: null, source };
  }
  const { incidents: read, refused } = await importCsaf(path, { allowRestricted });
  const reasons = describeRefused(refused);
  if (read.length === 0) throw noneLeft(path, reasons);
  const incidents = applyOverlay(read, exercise.overlay);
  const overlay = incidents.some(({ overlaid }) => overlaid) ? exercise.overlay : null;
  const statement = overlay?.statement ?? null;
  const source = {
    kind: "imported",
    path,
    n: incidents.length,
    refused: reasons,
    overlay: statement,
  } as const;
  return { incidents, imported: incidents, source };
}

function noneLeft(path: string, reasons: readonly string[]): InputError {
  const messages = [`\`${path}\` holds no usable CSAF advisory`, ...reasons];
  return new InputError(messages.map((message) => ({ file: "", line: 0, column: 0, message })));
}
