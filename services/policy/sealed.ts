/** Deliveries that come back to the checkpoint: relayed, named as sources, or shown with a request. */
import { openReference, verifySeal, type SubmissionName } from "../../platform/bus/mod.ts";
import { reason } from "../../platform/checkpoint/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;

/** A delivery of the checkpoint's own, with the decision that sent it. */
export interface Sealed {
  readonly kind: "sealed";
  readonly view: sekisho.v1.View;
  readonly decision: Decision;
  /** Names the submission that was decided about. */
  readonly name: SubmissionName;
}

export interface Unsealed {
  readonly kind: "unsealed";
  readonly reason: sekisho.v1.Reason;
}

/** Finds the decision on a submission; null when there is none. */
export type FindDecision = (name: SubmissionName) => Promise<Decision | null>;

/** Opens a delivery that this organisation holds, if it is one the checkpoint sealed for it. */
export async function openSealed(
  holder: string,
  delivery: sekisho.v1.Delivery,
  world: World,
  findDecision: FindDecision,
): Promise<Sealed | Unsealed> {
  if (!verifySeal(world.sealKeys.get(holder) ?? "", delivery)) {
    return { kind: "unsealed", reason: reason("invalid-seal") };
  }
  const view = decoded(() => sekisho.v1.View.decode(delivery.view));
  const reference = delivery.seal?.reference ?? new Uint8Array(0);
  const name = openReference(world.exchangeSecret, reference, world.organisations);
  const decision = name && (await findDecision(name));
  const recorded = decision?.recipients.some(
    ({ organisation, deliveryId }) => organisation === holder && deliveryId === delivery.id,
  );
  if (!view || !decision || !recorded) {
    return { kind: "unsealed", reason: reason("unknown-delivery") };
  }
  return { kind: "sealed", view, decision, name };
}

/** What decodes, or null. */
export function decoded<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
