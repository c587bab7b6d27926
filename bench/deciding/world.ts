/** A world of so many organisations, labels of its catalogue, and the circumstances they are judged in. */
import { join } from "node:path";
import type { Label } from "../../domain/marking/mod.ts";
import { BARE_LABEL, parseMarking } from "../../domain/marking/mod.ts";
import type { Agreement, Organisation, Pack } from "../../domain/pack/types.ts";
import {
  compilePolicy,
  decide,
  type DecisionContext,
  type Policy,
} from "../../domain/policy/mod.ts";
import { loadPack, packVersion } from "../../platform/pack/mod.ts";

export interface World {
  readonly pack: Pack;
  readonly policy: Policy;
  readonly ids: readonly string[];
  readonly labels: readonly Label[];
  readonly context: DecisionContext;
}

export const ORIGINATOR = "cisa";

const MARKINGS = [
  "TLP:CLEAR",
  "TLP:GREEN",
  "TLP:AMBER",
  "U//TLP:AMBER",
  "CUI//REL TO USA, JPN",
  "CUI//NOFORN",
  "SECRET//NOFORN",
  "SECRET//REL TO USA, FVEY",
  "SECRET//REL TO USA, JPN",
  "TOP SECRET//REL TO USA, AUS, GBR",
] as const;

/** The shipped organisations, as often as it takes; each copy is in the agreements and communities of its model. */
export function worldOf(size: number): World {
  const { pack } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));
  const models = pack.organisations;
  const organisations = Array.from({ length: size }, (_, at): Organisation => {
    const model = models[at % models.length]!;
    return at < models.length
      ? model
      : { ...model, id: `${model.id}-${copyOf(at, models.length)}`, clients: [] };
  });
  const present = new Set(organisations.map(({ id }) => id));
  const members = (ids: readonly string[]): string[] =>
    organisations
      .filter(({ id }, at) => present.has(id) && ids.includes(models[at % models.length]!.id))
      .map(({ id }) => id);
  const { version: _, ...rest } = pack;
  const content = {
    ...rest,
    organisations: organisations.map((one) => ({
      ...one,
      clients: one.clients.filter((id) => present.has(id)),
    })),
    agreements: pack.agreements.map((each): Agreement => ({
      ...each,
      organisations: members(each.organisations),
    })),
    communities: pack.communities.map((each) => ({
      ...each,
      organisations: members(each.organisations),
    })),
    topologies: [],
  };
  const world = { ...content, version: packVersion(content) };
  const ids = organisations.map(({ id }) => id);
  return {
    pack: world,
    policy: compilePolicy(world),
    ids,
    labels: MARKINGS.map((marking) => read(marking, world)),
    context: {
      originator: ORIGINATOR,
      submitter: ORIGINATOR,
      path: [ORIGINATOR],
      addressees: ids.filter((id) => id !== ORIGINATOR).slice(0, 8),
      sectors: ["energy"],
      informationKind: "cyber",
      judgedOn: "2026-03-02",
    },
  };
}

const copyOf = (at: number, models: number): number => Math.floor(at / models) + 1;

function read(marking: string, { schemes, communities }: Pack): Label {
  const { label, issues } = parseMarking(marking, schemes, communities);
  if (!label) throw new Error(`${marking}: ${issues.map(({ message }) => message).join("; ")}`);
  return { ...BARE_LABEL, ...label };
}

/** As many labels as are asked for, each new: a caveat of its own tells them apart and no axis looks at it. */
export function newLabels({ labels }: World, count: number, from = 0): Label[] {
  return Array.from({ length: count }, (_, at) => {
    const label = labels[at % labels.length]!;
    return { ...label, caveats: [`EXERCISE SERIAL ${from + at}`] };
  });
}

/** Whom the decision permits, each asked by itself: what every engine's answer is held against. */
export function permittedOf({ policy, ids, context }: World, label: Label): string[] {
  return ids.filter((id) => decide(policy, label, id, context).decision === "permit");
}
