/** A decision as the pages Replay and Policy lab need it. */
import type { LabMaterial, LabPortion, ReplayMessage } from "../../../domain/console/mod.ts";
import type { DecisionFact, RecipientFact } from "../../../domain/measurement/mod.ts";

/** Story milliseconds from a sender to a recipient; null: they are not linked. */
export type Transmission = (from: string, to: string) => number | null;

/** Story time at which a delivery arrived; undefined: nobody counted; null: it never did. */
export type Arrived = (deliveryId: string) => number | null | undefined;

/** @param arrived what a ledger says; without one, sent plus transmission */
export function messageOf(
  fact: DecisionFact,
  transmission: Transmission,
  arrived: Arrived = () => undefined,
): ReplayMessage {
  const { submitter, outboxSequence, originator, incidentId, outcome, portions } = fact;
  return {
    kind: "message",
    atMs: fact.storyMs,
    unixMs: fact.storedUnixMs,
    submitter,
    sequence: outboxSequence,
    originator,
    incidentId,
    what: fact.statement ? "statement" : fact.asked ? "request" : fact.relay ? "relay" : "incident",
    outcome,
    codes: [...new Set(fact.reasons.map(({ code }) => code))],
    marks: [...new Set(fact.labels.map(({ marking }) => marking))],
    portions: portions.length,
    recipients: fact.recipients.map((recipient) => {
      const sent = recipient.deliveryId !== "";
      const way = transmission(submitter, recipient.organisation) ?? 0;
      const counted = arrived(recipient.deliveryId);
      return {
        organisation: recipient.organisation,
        marking: recipient.marking,
        portions: permittedOf(fact, recipient).map((place) => portions[place]!.id),
        because: [...new Set(failedOf(recipient).map(({ axis, code }) => `${axis}:${code}`))],
        arrivesMs: sent ? (counted === undefined ? fact.storyMs + way : counted) : null,
      };
    }),
  };
}

function permittedOf({ portions }: DecisionFact, recipient: RecipientFact): number[] {
  if (recipient.deliveryId === "") return [];
  const out = new Set(recipient.withheld.map(({ portion }) => portion));
  return portions.flatMap(({ label }, place) =>
    recipient.verdicts[label]?.permitted && !out.has(place) ? [place] : [],
  );
}

const failedOf = ({ verdicts, withheld }: RecipientFact) => [
  ...verdicts.flatMap(({ failed }) => failed),
  ...withheld.flatMap(({ failed }) => failed),
];

/** What is asked about when a message is taken; its words are elsewhere. */
export function materialOf(
  fact: DecisionFact,
  textOf: (portionId: string) => string = () => "",
): LabMaterial {
  const { portions, labels, path, addressees, sectors, informationKind, judgedOn } = fact;
  const shown = portions.map(({ id, kind, label }): LabPortion => ({
    kind: kind === "unknown" ? "comment" : kind,
    marking: labels[label]?.marking ?? "",
    releasedTo: labels[label]?.releasedTo ?? [],
    text: textOf(id),
  }));
  const title = shown.find(({ kind }) => kind === "title")?.text ?? "";
  return { title, portions: shown, path, addressees, sectors, informationKind, judgedOn };
}
