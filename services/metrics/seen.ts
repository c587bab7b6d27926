/** What a decision shows of what happened on the wire. Pure. */
import { rollUp, renderBanner, type Label } from "../../domain/marking/mod.ts";
import {
  NOT_ADDRESSED,
  type DecisionFact,
  type RecipientFact,
} from "../../domain/measurement/mod.ts";
import type { Pack, PortionKindName } from "../../domain/pack/types.ts";
import type { ObservedFact } from "../../domain/play/mod.ts";

/** The part of an incident that an observation is about. */
export type Shown = Pick<
  ObservedFact,
  "incidentId" | "derivedFrom" | "portions" | "banner" | "bannerText"
>;

/** A view that went to a recipient. */
export interface SeenView {
  readonly deliveryId: string;
  readonly recipient: string;
  readonly shown: Shown;
}

/** The views that a decision sent out. */
export function viewsOf(decision: DecisionFact, pack: Pack): SeenView[] {
  return decision.recipients
    .filter(({ deliveryId }) => deliveryId !== "")
    .map((recipient) => {
      const places = survivors(decision, recipient);
      const shown = shownOf(decision, places, pack);
      const { deliveryId, organisation, marking } = recipient;
      return { deliveryId, recipient: organisation, shown: { ...shown, bannerText: marking } };
    });
}

/** What was submitted, relayed, replied, denied, rejected, asked for or said by a decision. */
export function factsOf(
  decision: DecisionFact,
  pack: Pack,
  portionOf: (incidentId: string, portionId: string) => Shown | null,
): ObservedFact[] {
  if (decision.outcome === "rejected") return [rejected(decision, pack)];
  if (decision.statement || decision.asked) return said(decision, portionOf);
  return [
    ...sent(decision, pack),
    ...replied(decision, pack),
    ...decision.recipients.flatMap((recipient) => denied(decision, recipient, pack)),
  ];
}

/** Each portion of an own incident, for what is said about it later. */
export function portionsOf(decision: DecisionFact, pack: Pack): Map<string, Shown> {
  return new Map(decision.portions.map(({ id }, place) => [id, shownOf(decision, [place], pack)]));
}

const nameOf = ({ submitter, outboxSequence }: DecisionFact): string =>
  `${submitter}/${outboxSequence}`;

function sent(decision: DecisionFact, pack: Pack): ObservedFact[] {
  const { submitter: organisation, storyMs: atMs, relay, addressees, recipients } = decision;
  const kind = relay ? "relayed" : "submitted";
  const shown = wholeOf(decision, pack);
  const meant = recipients.filter(
    ({ organisation: id, deliveryId }) => deliveryId !== "" || addressees.includes(id),
  );
  const to = meant.length === 0 ? [""] : meant.map((recipient) => recipient.organisation);
  return to.map((recipient) => ({
    ...shown,
    kind,
    id: `${kind}:${nameOf(decision)}:${recipient}`,
    atMs,
    organisation,
    recipient,
  }));
}

/** An incident that is derived from what somebody originated, and goes to them, is a reply. */
function replied(decision: DecisionFact, pack: Pack): ObservedFact[] {
  const { submitter: organisation, storyMs: atMs, sources, recipients } = decision;
  const originators = new Set(sources.map(({ originator }) => originator));
  return recipients
    .filter((each) => each.deliveryId !== "" && originators.has(each.organisation))
    .map(({ organisation: recipient }) => ({
      ...wholeOf(decision, pack),
      kind: "replied",
      id: `replied:${nameOf(decision)}:${recipient}`,
      atMs,
      organisation,
      recipient,
    }));
}

/** Who was merely not addressed was denied nothing. */
function denied(decision: DecisionFact, recipient: RecipientFact, pack: Pack): ObservedFact[] {
  const { submitter: organisation, storyMs: atMs } = decision;
  const passed = new Set(survivors(decision, recipient));
  const places = decision.portions.flatMap(({ label }, place) => {
    const failed = recipient.verdicts[label]?.failed ?? [];
    const meant = !failed.some(({ code }) => code === NOT_ADDRESSED);
    return !passed.has(place) && meant ? [place] : [];
  });
  if (places.length === 0) return [];
  return [
    {
      ...shownOf(decision, places, pack),
      kind: "denied",
      id: `denied:${nameOf(decision)}:${recipient.organisation}`,
      atMs,
      organisation,
      recipient: recipient.organisation,
    },
  ];
}

function rejected(decision: DecisionFact, pack: Pack): ObservedFact {
  const { submitter: organisation, storyMs: atMs } = decision;
  const id = `rejected:${nameOf(decision)}`;
  return { ...wholeOf(decision, pack), kind: "rejected", id, atMs, organisation, recipient: "" };
}

function said(
  decision: DecisionFact,
  portionOf: (incidentId: string, portionId: string) => Shown | null,
): ObservedFact[] {
  const { submitter: organisation, storyMs: atMs } = decision;
  const word = decision.asked ?? decision.statement ?? {};
  const shown = portionOf(textOf(word["incidentId"]), textOf(word["portionId"]));
  // About a portion that nobody submitted there is nothing to observe.
  if (!shown) return [];
  const fact = (kind: "requested" | "released" | "downgraded", recipient: string) => ({
    ...shown,
    kind,
    id: `${kind}:${nameOf(decision)}`,
    atMs,
    organisation,
    recipient,
  });
  if (decision.asked) return [fact("requested", textOf(word["originator"]))];
  const release = word["release"] as { organisation?: unknown } | undefined;
  if (release) return [fact("released", textOf(release.organisation))];
  return word["downgrade"] ? [fact("downgraded", "")] : [];
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** All of it, under the banner it was submitted with. */
function wholeOf(decision: DecisionFact, pack: Pack): Shown {
  const shown = shownOf(
    decision,
    decision.portions.map((_, place) => place),
    pack,
  );
  const { banner } = decision;
  if (!banner) return shown;
  return { ...shown, banner, bannerText: renderBanner(banner, pack.schemes) };
}

function shownOf(decision: DecisionFact, places: readonly number[], pack: Pack): Shown {
  const portions = places.map((place) => decision.portions[place]!);
  const kinds = portions.map(({ kind }) => kind).filter((kind) => kind !== "unknown");
  const banner = together(
    portions.flatMap(({ label }) => decision.labels[label]?.label ?? []),
    pack,
  );
  return {
    incidentId: decision.incidentId,
    derivedFrom: [...new Set(decision.sources.map(({ incidentId }) => incidentId))],
    portions: [...new Set<PortionKindName>(kinds)],
    banner,
    bannerText: renderBanner(banner, pack.schemes),
  };
}

/** Marks of several schemes have no roll-up; such an incident is rejected, and shown by its first mark. */
function together(labels: readonly Label[], pack: Pack): Label {
  try {
    return rollUp(labels, pack);
  } catch {
    return labels[0]!;
  }
}

function survivors({ portions }: DecisionFact, { verdicts, withheld }: RecipientFact): number[] {
  const out = new Set(withheld.map(({ portion }) => portion));
  return portions.flatMap(({ label }, place) =>
    verdicts[label]?.permitted && !out.has(place) ? [place] : [],
  );
}
