/** What really happened, as the running services supply it: from deliveries, submissions, decisions, receipts and what players do. */
import type { Label } from "../marking/label.ts";
import type { PortionKindName } from "../pack/types.ts";

interface Common {
  /** Of the delivery, submission, decision or act: evidence names it. The same fact always has the same id. */
  readonly id: string;
  /** Story time. */
  readonly atMs: number;
  /** Who holds it, or did it. */
  readonly organisation: string;
}

/** The incident that an observation is about. */
export interface ObservedIncident {
  /** On the wire. */
  readonly incidentId: string;
  /**
   * Its names in the timeline (`incident.key` of the inject), and those of what it was derived from;
   * none for what players made up.
   */
  readonly names: readonly string[];
  readonly portions: readonly PortionKindName[];
  /** Of the view that the observation is about. */
  readonly banner: Label;
  /** The banner as it is printed. */
  readonly bannerText: string;
}

/** A view that lies in an organisation's inbox. */
export interface Holds extends Common, ObservedIncident {
  readonly kind: "holds";
}

/** What an organisation put into the exchange itself, or passed on; one observation per addressee. */
export interface Sent extends Common, ObservedIncident {
  readonly kind: "submitted" | "relayed";
  readonly recipient: string;
}

/** What a team did with a delivery on its page. */
export interface Handled extends Common, ObservedIncident {
  readonly kind: "read" | "acknowledged" | "replied";
  /** To whom the reply went; "" otherwise. */
  readonly recipient: string;
}

/** An originator's signed word about an incident of its own, or another's request for one. */
export interface Said extends Common, ObservedIncident {
  readonly kind: "requested" | "released" | "downgraded";
  /** To whom it is released, or of whom it is asked; "" for everybody. */
  readonly recipient: string;
}

/** What the checkpoint refused: `denied` portions to a recipient, `rejected` as a whole to its sender. */
export interface Refused extends Common, ObservedIncident {
  readonly kind: "denied" | "rejected";
  readonly recipient: string;
}

export type Observation = Holds | Sent | Handled | Said | Refused;
