/** What a person wrote becomes an incident of the wire contract. Pure. */
import { portionIds } from "../../domain/exercise/mod.ts";
import { InputError } from "../../domain/input.ts";
import type { Label } from "../../domain/marking/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import type { ComposedIncident } from "../../domain/play/mod.ts";
import { bannerOver } from "../../domain/policy/mod.ts";
import { kindToWire, labelToWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { HeldDelivery } from "./play-store.ts";

const { Incident, SourcePortion } = sekisho.v1;

export interface ComposeContext {
  readonly organisation: string;
  readonly pack: Pack;
  readonly storyMs: number;
  /** A delivery of its inbox; null for one that it does not hold. */
  readonly held: (deliveryId: string) => HeldDelivery | null;
  readonly freshId: () => string;
}

export interface Composed {
  readonly incident: sekisho.v1.Incident;
  /** Sealed deliveries that its portions were derived from. */
  readonly sources: readonly sekisho.v1.Delivery[];
}

/**
 * The incident, and what proves that its sources were received. What the organisation found out itself is
 * no source: told, it keeps the id under which it was found. Throws InputError with everything that is
 * wrong; whether the marks hold together is for the checkpoint to say.
 */
export function composeIncident(composed: ComposedIncident, context: ComposeContext): Composed {
  const { organisation, storyMs } = context;
  const problems: string[] = [];
  const named = new Map<string, HeldDelivery>();
  for (const { sources } of composed.portions)
    for (const source of sources) lookUp(source, context, named, problems);
  const banner = bannerOf(composed, context, problems);
  if (problems.length > 0) throw refusal(problems);
  const own = [...named.values()].find((each) => each.own)?.own;
  const id = own?.id ?? context.freshId();
  const ids = portionIds(id, composed.portions);
  const incident = Incident.create({
    id,
    originator: organisation,
    originatedStoryMs: own?.originatedStoryMs ?? storyMs,
    addressees: [...composed.addressees],
    sectors: [...composed.sectors],
    informationKind: composed.informationKind,
    banner: labelToWire(banner!),
    portions: composed.portions.map(({ kind, label, text, fields, sources }, place) => ({
      id: ids[place]!,
      kind: kindToWire(kind),
      version: 1,
      label: labelToWire(label),
      text,
      fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
      sources: sources.flatMap(({ deliveryId, portionId }) => {
        const { view, own: found } = named.get(deliveryId)!;
        return found ? [] : [SourcePortion.create({ incidentId: view.incidentId, portionId })];
      }),
    })),
  });
  const sources = [...named.values()].filter((each) => !each.own).map(({ delivery }) => delivery);
  return { incident, sources };
}

function lookUp(
  { deliveryId, portionId }: { readonly deliveryId: string; readonly portionId: string },
  { organisation, held }: ComposeContext,
  named: Map<string, HeldDelivery>,
  problems: string[],
): void {
  const delivery = named.get(deliveryId) ?? held(deliveryId);
  if (!delivery) {
    problems.push(unknownDelivery(organisation, deliveryId));
    return;
  }
  named.set(deliveryId, delivery);
  if (!delivery.view.portions.some(({ id }) => id === portionId))
    problems.push(unknownPortion(deliveryId, portionId, delivery));
}

function bannerOf(
  { banner, portions }: ComposedIncident,
  { organisation, pack }: ComposeContext,
  problems: string[],
): Label | null {
  if (banner) return banner;
  const nation = pack.organisations.find(({ id }) => id === organisation)?.nation ?? "";
  try {
    return bannerOver(portions, nation, pack, pack.aggregations);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems.map(({ message }) => message));
    return null;
  }
}

export const unknownDelivery = (organisation: string, deliveryId: string): string =>
  `\`${organisation}\` holds no delivery \`${deliveryId}\`; take one from its inbox`;

export const unknownPortion = (
  deliveryId: string,
  portionId: string,
  { view }: HeldDelivery,
): string =>
  `delivery \`${deliveryId}\` has no portion \`${portionId}\`; it has ${view.portions
    .map(({ id }) => `\`${id}\``)
    .join(", ")}`;

/** Everything that is wrong with a command. */
export const refusal = (problems: readonly string[]): InputError =>
  new InputError(problems.map((message) => ({ file: "", line: 0, column: 0, message })));
