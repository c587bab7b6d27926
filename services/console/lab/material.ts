/** A message of the exercise, or an incident of the catalogue, as what one may ask about. */
import type { LabMaterial, LabMessage } from "../../../domain/console/mod.ts";
import { renderPortion } from "../../../domain/marking/mod.ts";
import type { DecisionFact } from "../../../domain/measurement/mod.ts";
import type { CatalogueIncident, Pack } from "../../../domain/pack/mod.ts";
import type { SentPage } from "../../../domain/play/mod.ts";
import type { Exchange } from "../exchange.ts";
import { Refusal } from "../refusal.ts";
import { materialOf } from "../replay/mod.ts";

/** Latest first: more than anybody scrolls through. */
const MAX_MESSAGES = 400;
/** Pages of an outbox that are looked through for a message's words. */
const MAX_PAGES = 20;

export function messagesOf(decisions: readonly DecisionFact[]): LabMessage[] {
  return decisions
    .filter(({ portions }) => portions.length > 0)
    .slice(-MAX_MESSAGES)
    .toReversed()
    .map((fact) => ({
      submitter: fact.submitter,
      sequence: fact.outboxSequence,
      originator: fact.originator,
      incidentId: fact.incidentId,
      marking: fact.labels[0]?.marking ?? "",
      storyMs: fact.storyMs,
      outcome: fact.outcome,
    }));
}

export function catalogueMaterial(
  { originator, portions, addressees, sectors, informationKind }: CatalogueIncident,
  pack: Pack,
  judgedOn: string,
): LabMaterial {
  return {
    title: portions.find(({ kind }) => kind === "title")?.text ?? "",
    portions: portions.map(({ kind, label, text, fields }) => ({
      kind,
      marking: renderPortion(label, pack.schemes),
      releasedTo: [],
      text: [text, ...Object.values(fields)].join(" "),
    })),
    path: [originator],
    addressees: addressees.length > 0 ? addressees : null,
    sectors,
    informationKind,
    judgedOn,
  };
}

/** With its words, which only its originator's own process keeps; without, when that does not answer. */
export async function messageMaterial(
  fact: DecisionFact,
  exchange: Exchange,
): Promise<LabMaterial> {
  const texts = await textsOf(fact, exchange).catch((error: unknown) => {
    if (error instanceof Refusal) return new Map<string, string>();
    throw error;
  });
  return materialOf(fact, (id) => texts.get(id) ?? "");
}

async function textsOf(
  { originator, incidentId }: DecisionFact,
  exchange: Exchange,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let after = 0;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { entries, more } = await exchange.agency<SentPage>(originator, { op: "sent", after });
    for (const { portions } of entries.filter((one) => one.incidentId === incidentId)) {
      for (const { id, text, fields } of portions)
        texts.set(id, [text, ...Object.values(fields)].join(" "));
    }
    if (!more || entries.length === 0) break;
    after = entries.at(-1)!.number;
  }
  return texts;
}
