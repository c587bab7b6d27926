/** Names that must be declared elsewhere in the pack: one row each. */
import type { Problem } from "../input.ts";
import type { FileKind } from "./layout.ts";
import type { FilesByKind, NameKind, Names } from "./names.ts";
import { eachText, problemAt } from "./source.ts";
import { hint } from "./suggest.ts";

interface Reference {
  readonly file: FileKind;
  readonly pattern: string;
  readonly to: NameKind;
  /** Whether `*` may stand for all of them. */
  readonly star?: true;
}

const REFERENCES: readonly Reference[] = [
  { file: "pack", pattern: "defaultCommunity", to: "community" },
  { file: "pack", pattern: "languages.~", to: "nation" },
  { file: "pack", pattern: "glossary.ja.nations.~", to: "nation" },
  { file: "pack", pattern: "glossary.ja.sectors.~", to: "sector" },
  { file: "pack", pattern: "glossary.ja.informationKinds.~", to: "information kind" },
  { file: "schemes", pattern: "schemes.*.nation", to: "nation" },
  { file: "organisations", pattern: "organisations.*.nation", to: "nation" },
  { file: "organisations", pattern: "organisations.*.sectors.*", to: "sector", star: true },
  { file: "organisations", pattern: "organisations.*.clients.*", to: "organisation" },
  { file: "organisations", pattern: "organisations.*.desks.*.sectors.*", to: "sector", star: true },
  { file: "organisations", pattern: "organisations.*.desks.*.triage", to: "triage profile" },
  { file: "organisations", pattern: "commonDesks.*.sectors.*", to: "sector", star: true },
  { file: "organisations", pattern: "commonDesks.*.triage", to: "triage profile" },
  { file: "communities", pattern: "communities.*.nations.*", to: "nation" },
  { file: "communities", pattern: "communities.*.organisations.*", to: "organisation" },
  { file: "agreements", pattern: "agreements.*.parties.*", to: "nation" },
  { file: "agreements", pattern: "agreements.*.kinds.*", to: "information kind", star: true },
  { file: "agreements", pattern: "agreements.*.organisations.*", to: "organisation" },
  { file: "topology", pattern: "extends", to: "topology" },
  { file: "topology", pattern: "links.*.between.*", to: "organisation" },
  { file: "topology", pattern: "stars.*.hub", to: "organisation" },
  { file: "topology", pattern: "stars.*.spokes.*", to: "organisation" },
  { file: "topology", pattern: "meshes.*.among.*", to: "organisation" },
  { file: "exercise", pattern: "topologies.*", to: "topology" },
  { file: "exercise", pattern: "focusNations.*", to: "nation" },
  { file: "exercise", pattern: "channels.*", to: "channel" },
  { file: "exercise", pattern: "activeCyberDefence.organisation", to: "organisation" },
  { file: "catalogue", pattern: "incidents.*.originator", to: "organisation" },
  { file: "catalogue", pattern: "incidents.*.addressees.*", to: "organisation" },
  { file: "catalogue", pattern: "incidents.*.sectors.*", to: "sector" },
  { file: "catalogue", pattern: "incidents.*.informationKind", to: "information kind" },
];

function checkReference(reference: Reference, files: FilesByKind, names: Names): Problem[] {
  const declared = names[reference.to];
  // The declaring file is missing or unreadable, which is reported; topologies are files themselves,
  // and channels need not be there.
  if (declared.size === 0 && !["topology", "channel"].includes(reference.to)) return [];
  return files[reference.file].flatMap((file) =>
    eachText(file.value, reference.pattern)
      .filter(({ value }) => !declared.has(value) && !(reference.star && value === "*"))
      .map(({ path, value }) =>
        problemAt(file, path, `unknown ${reference.to} \`${value}\`; ${hint(value, declared)}`),
      ),
  );
}

/** Every name that nothing in the pack declares. */
export const checkReferences = (files: FilesByKind, names: Names): Problem[] =>
  REFERENCES.flatMap((reference) => checkReference(reference, files, names));
