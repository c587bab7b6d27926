/**
 * Views: what each recipient gets to see. A view holds the surviving portions and their roll-up, so
 * that incidents which differ only in what is withheld give the same bytes (non-interference).
 */
import { viewBanner, type PortionFacts } from "../../domain/policy/mod.ts";
import {
  copiesOfView,
  deliveryId,
  EXERCISE_BANNER,
  sharedLabelToWire,
  sealReference,
  viewDigest,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { survivorsOf } from "../../platform/checkpoint/mod.ts";
import type { Opened } from "./submitted.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;
type Portion = sekisho.v1.Portion;

/** A sealed delivery and whom it is for. */
export interface SealedCopy {
  readonly recipient: string;
  readonly deliveryId: string;
  /** The message for its inbox. */
  readonly bytes: Uint8Array;
}

interface EncodedView {
  readonly bytes: Uint8Array;
  readonly digest: Uint8Array;
}

/** Encoded views by submission and surviving portions: recipients that see the same share one. */
const encoded = new WeakMap<Opened, Map<string, EncodedView>>();

/** Names the copy of one recipient, whose view is made of these portions; "" when nothing may pass. */
export function copyName(
  opened: Opened,
  recipient: string,
  survivors: readonly number[],
  runId: string,
  world: World,
): string {
  if (survivors.length === 0) return "";
  const { digest } = encodeOnce(opened, survivors, world);
  const submitter = opened.path.at(-1) ?? "";
  return deliveryId(world.exchangeSecret, runId, opened.facts.id, submitter, recipient, digest);
}

/**
 * The sealed copies that a decision sends out; the same for a replay as for the first time. `world` is
 * that of the pack version which the decision names.
 */
export function copiesOf(opened: Opened, decision: Decision, world: World): SealedCopy[] {
  const name = { organisation: decision.submitter, sequence: decision.outboxSequence };
  // By the record: a release that came or went since must not change what was decided.
  const portions = decision.portions.map(({ label }) => ({ label: label ?? 0 }));
  const reference = sealReference(world.exchangeSecret, name);
  const { submitter, storyMs } = decision;
  const common = { submitter, storyMs, exerciseBanner: EXERCISE_BANNER };
  const byView = new Map<EncodedView, ReturnType<typeof copiesOfView>>();
  return decision.recipients.flatMap(({ organisation, deliveryId: id, verdicts, withheld }) => {
    const recipient = organisation ?? "";
    if (!id) return [];
    const view = encodeOnce(opened, survivorsOf({ verdicts, withheld }, portions), world);
    let copy = byView.get(view);
    if (!copy) {
      copy = copiesOfView({ view: view.bytes, ...common }, view.digest, reference);
      byView.set(view, copy);
    }
    return [{ recipient, deliveryId: id, bytes: copy(id, world.sealKeys.get(recipient) ?? "") }];
  });
}

function encodeOnce(opened: Opened, survivors: readonly number[], world: World): EncodedView {
  const views = encoded.get(opened) ?? new Map<string, EncodedView>();
  encoded.set(opened, views);
  const key = survivors.join();
  const known = views.get(key);
  if (known) return known;
  const view = encodeView(opened, survivors, world);
  views.set(key, view);
  return view;
}

function encodeView(opened: Opened, survivors: readonly number[], world: World): EncodedView {
  const { id, originator, portions } = opened.facts;
  const parts = survivors.map((place): PortionFacts => portions[place]!);
  const bytes = sekisho.v1.View.encode({
    incidentId: id,
    originator,
    originatedStoryMs: opened.originatedStoryMs,
    portions: survivors.map((place) => knownFields(opened.portions[place]!, portions[place]!)),
    banner: sharedLabelToWire(viewBanner(world.policy, parts, originator)),
  }).finish();
  return { bytes, digest: viewDigest(bytes) };
}

/** The fields this version knows: others could carry content that nobody decided about. */
function knownFields(portion: Portion, facts: PortionFacts): Portion {
  const { id, kind, version, text, fields } = portion;
  const label = sharedLabelToWire(facts.label);
  const known = fields.map(({ name, value }) => ({ name: name ?? "", value: value ?? "" }));
  return sekisho.v1.Portion.create({ id, kind, version, label, text, fields: known });
}
