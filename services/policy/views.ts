/**
 * Views: what each recipient gets to see. A view holds the surviving portions and their roll-up, so
 * that incidents which differ only in what is withheld give the same bytes (non-interference).
 */
import { renderBanner } from "../../domain/marking/mod.ts";
import { viewBanner } from "../../domain/policy/mod.ts";
import {
  deliveryId,
  EXERCISE_BANNER,
  labelFromWire,
  labelToWire,
  sealDelivery,
  sealReference,
  viewDigest,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Opened } from "./open.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;
type Delivery = sekisho.v1.Delivery;
type Portion = sekisho.v1.Portion;

export interface ViewFor {
  readonly deliveryId: string;
  /** Canonical banner. */
  readonly marking: string;
  readonly bytes: Uint8Array;
}

/** A delivery and whom it is for. */
export interface SealedCopy {
  readonly recipient: string;
  readonly delivery: Delivery;
}

interface EncodedView {
  readonly bytes: Uint8Array;
  readonly digest: Uint8Array;
  readonly marking: string;
}

/** Encoded views by submission and permitted labels: recipients that see the same share one. */
const encoded = new WeakMap<Opened, Map<string, EncodedView>>();

/** The view of one recipient, or null when nothing may pass. */
export function viewFor(
  opened: Opened,
  decided: sekisho.v1.RecipientDecision,
  runId: string,
  world: World,
): ViewFor | null {
  const permitted = decided.verdicts.map((verdict) => verdict.permitted ?? false);
  if (!permitted.includes(true)) return null;
  const view = encodeOnce(opened, permitted, world);
  const { id } = opened.facts;
  return {
    deliveryId: deliveryId(
      world.exchangeSecret,
      runId,
      id,
      opened.path.at(-1) ?? "",
      decided.organisation,
      view.digest,
    ),
    marking: view.marking,
    bytes: view.bytes,
  };
}

/** The sealed copies that a decision sends out; the same for a replay as for the first time. */
export function copiesOf(opened: Opened, decision: Decision, world: World): SealedCopy[] {
  const name = { organisation: decision.submitter, sequence: decision.outboxSequence };
  return decision.recipients.flatMap((decided) => {
    const view = viewFor(opened, decided, decision.runId, world);
    if (!view) return [];
    const content = {
      id: view.deliveryId,
      view: view.bytes,
      submitter: decision.submitter,
      storyMs: decision.storyMs,
      exerciseBanner: EXERCISE_BANNER,
    };
    const recipient = decided.organisation;
    const reference = sealReference(world.exchangeSecret, view.deliveryId, name);
    const delivery = sealDelivery(world.sealKeys.get(recipient) ?? "", content, reference);
    return [{ recipient, delivery }];
  });
}

function encodeOnce(opened: Opened, permitted: readonly boolean[], world: World): EncodedView {
  const views = encoded.get(opened) ?? new Map<string, EncodedView>();
  encoded.set(opened, views);
  const key = permitted.join();
  const known = views.get(key);
  if (known) return known;
  const portions = opened.portions.filter((_, index) => permitted[opened.labelOf[index] ?? -1]);
  const view = encodeView(opened, portions, world);
  views.set(key, view);
  return view;
}

function encodeView(opened: Opened, portions: readonly Portion[], world: World): EncodedView {
  const labels = portions.map(({ label }) => labelFromWire(label));
  const banner = viewBanner(world.policy, labels);
  const bytes = sekisho.v1.View.encode({
    incidentId: opened.facts.id,
    originator: opened.facts.originator,
    originatedStoryMs: opened.originatedStoryMs,
    portions: portions.map(knownFields),
    banner: labelToWire(banner),
  }).finish();
  const marking = renderBanner(banner, world.pack.schemes);
  return { bytes, digest: viewDigest(bytes), marking };
}

/** The fields this version knows: others could carry content that nobody decided about. */
function knownFields(portion: Portion): Portion {
  const { id, kind, version, text, fields } = portion;
  const label = labelToWire(labelFromWire(portion.label));
  const known = fields.map(({ name, value }) => ({ name: name ?? "", value: value ?? "" }));
  return sekisho.v1.Portion.create({ id, kind, version, label, text, fields: known });
}
