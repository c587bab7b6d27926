/** Names that a pack declares and nothing in it uses. */
import type { Label } from "../../marking/mod.ts";
import { CROSS_SECTOR } from "../axes/mod.ts";
import type { Finding, FindingPlace, Lint, LintWorld } from "./finding.ts";

/** Every label that incidents of the catalogue, overlays of exercises and aggregations carry. */
function labelsOf({ policy, catalogue, exercises }: LintWorld): Label[] {
  return [
    ...catalogue.flatMap(({ portions }) => portions.map(({ label }) => label)),
    ...exercises.flatMap(({ overlay }) => (overlay?.portions ?? []).map(({ label }) => label)),
    ...(policy.pack.aggregations ?? []).flatMap(({ raise }) => Object.values(raise)),
  ];
}

const unused = (what: string, message: string, place: FindingPlace): Finding => ({
  code: `unused-${what}`,
  severity: "note",
  message,
  place,
});

/** Communities that no TLP:GREEN names and whose tetragraph stands in no list of nations. */
export const communitiesAreUsed: Lint = (world) => {
  const { communities, defaultCommunity } = world.policy.pack;
  const labels = labelsOf(world);
  const used = new Set([
    defaultCommunity,
    ...labels.flatMap(({ tlpCommunity, releasableTo, displayOnlyTo }) => [
      tlpCommunity,
      ...releasableTo,
      ...displayOnlyTo,
    ]),
  ]);
  return communities.flatMap(({ id, tetragraph }, index) =>
    used.has(id) || used.has(tetragraph || id)
      ? []
      : [
          unused("community", `no marking in the pack names the community \`${id}\``, {
            file: "communities.yaml",
            path: ["communities", index, "id"],
          }),
        ],
  );
};

/** Sectors that neither an incident nor an organisation names. */
export const sectorsAreUsed: Lint = ({ policy, catalogue }) => {
  const used = new Set([
    CROSS_SECTOR,
    ...catalogue.flatMap(({ sectors }) => sectors),
    ...policy.pack.organisations.flatMap(({ sectors }) => sectors),
  ]);
  return policy.pack.sectors.flatMap((sector, index) =>
    used.has(sector)
      ? []
      : [
          unused(
            "sector",
            `no incident concerns the sector \`${sector}\`, and no organisation names it`,
            { file: "pack.yaml", path: ["sectors", index] },
          ),
        ],
  );
};

/** Kinds of information that no agreement covers by name and no incident is of. */
export const informationKindsAreUsed: Lint = ({ policy, catalogue }) => {
  const used = new Set([
    ...catalogue.map(({ informationKind }) => informationKind),
    ...policy.pack.agreements.flatMap(({ kinds }) => kinds),
  ]);
  return policy.pack.informationKinds.flatMap((kind, index) =>
    used.has(kind)
      ? []
      : [
          unused(
            "information-kind",
            `no incident is of the information kind \`${kind}\`, and no agreement names it`,
            {
              file: "pack.yaml",
              path: ["informationKinds", index],
            },
          ),
        ],
  );
};

/** Compartments that somebody holds and that mark nothing. */
export const compartmentsAreUsed: Lint = (world) => {
  const { organisations } = world.policy.pack;
  const marked = new Set(labelsOf(world).flatMap(({ compartments }) => compartments));
  return [...world.policy.compartments.difference(marked)].map((name) => {
    const index = organisations.findIndex(({ compartments }) => compartments.includes(name));
    const path = ["organisations", index, "compartments"];
    return unused("compartment", `no marking in the pack names the compartment \`${name}\``, {
      file: "organisations.yaml",
      path,
    });
  });
};
