/** What may be asked about, by whom. */
import type { LabSetting } from "../../../domain/console/mod.ts";
import { neighboursIn } from "../../../domain/pack/mod.ts";
import { everySector, type Policy } from "../../../domain/policy/mod.ts";
import type { Lab } from "./mod.ts";

export interface Asking {
  readonly policy: Policy;
  readonly topology: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Organisation that asks about labels of its own; null for staff, who may ask about everybody's. */
  readonly own: string | null;
}

export async function settingFor(lab: Lab, asking: Asking): Promise<LabSetting> {
  const { policy, topology, day, own } = asking;
  const { pack } = policy;
  const organisations = pack.organisations.map(({ id }) => id);
  const neighbours = neighboursIn(pack, topology) ?? new Map<string, readonly string[]>();
  const shown = own === null ? organisations : [own];
  return {
    packVersion: policy.version,
    judgedOn: day,
    originators: shown,
    organisations,
    neighbours: Object.fromEntries(shown.map((id) => [id, neighbours.get(id) ?? []])),
    sectors: pack.sectors,
    allSectors: everySector(policy),
    informationKinds: pack.informationKinds,
    informationKind: pack.informationKinds.find((kind) => kind === "cyber") ?? "",
    examples: examplesIn(policy, own),
    catalogue:
      own === null
        ? lab.catalogue.map(({ key, originator, portions }) => ({
            key,
            originator,
            title: portions.find(({ kind }) => kind === "title")?.text ?? key,
          }))
        : [],
    versions: own === null ? await lab.versions.all() : [],
  };
}

const TLP = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT"];

/** Marks to begin with: TLP, and the levels of the schemes that may be asked about. */
function examplesIn({ pack, members }: Policy, own: string | null): string[] {
  const nations = own === null ? null : [members.get(own)?.nation];
  const levels = pack.schemes
    .filter(({ nation }) => nations === null || nations.includes(nation))
    .flatMap(({ nation, levels: all }) => {
      const [lowest] = all
        .filter(({ protection }) => protection === "classified")
        .toSorted((a, b) => a.rank - b.rank);
      if (!lowest) return [];
      return [nation === "USA" ? `${lowest.name}//REL TO USA, JPN` : `//${nation} ${lowest.name}`];
    });
  return [...TLP, ...levels];
}
