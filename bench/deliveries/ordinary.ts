/**
 * The ordinary way to build such an exchange: documents in JSON, a general policy engine (Cedar, with
 * policies and entities prepared beforehand) asked for every recipient and portion, and JetStream's own
 * publish, awaited, for every copy. `node ordinary.ts URL EXCHANGE_DIR SIZE`
 */
import { connectBus, consumers, readIdentity, streams, subjects } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { neighboursIn } from "../../domain/pack/mod.ts";
import { ask, type CedarQuestion } from "../../tests/oracle/cedar.ts";
import { cedarQuestion } from "../../tests/oracle/entities.ts";
import { ringWorld, TOPOLOGY, type JsonIncident } from "./world.ts";

const [url, dir, size] = process.argv.slice(2);
const pack = ringWorld(Number(size));
const bus = await connectBus({ url: url!, identity: readIdentity(identityPath(dir!, "policy")) });
const neighbours = neighboursIn(pack, TOPOLOGY)!;

/** Submissions of one outbox under way at a time, as in the checkpoint. */
const AT_ONCE = 16;

/** Longer than a busy machine ever needs: one that ran out would end the measurement. */
const PUBLISH_MS = 60_000;

const questions = new Map<string, CedarQuestion>();

/** Built once for what is asked again: only Cedar's own time is counted after that. */
function questionFor(incident: JsonIncident, portion: number, recipient: string): CedarQuestion {
  const { originator, sectors, informationKind } = incident;
  const key = `${originator} ${recipient} ${portion}`;
  const known = questions.get(key);
  if (known) return known;
  const addressees = neighbours.get(originator) ?? [];
  const hop = { originator, submitter: originator, path: [originator], addressees, sectors };
  const context = { ...hop, informationKind, judgedOn: "2026-03-02" };
  const { label } = incident.portions[portion]!;
  const question = cedarQuestion({ pack, label, recipient, context }, null);
  questions.set(key, question);
  return question;
}

async function pass(submitter: string, sequence: number, text: string): Promise<void> {
  const incident = JSON.parse(text) as JsonIncident;
  for (const recipient of neighbours.get(submitter) ?? []) {
    const portions = incident.portions.filter(
      (_, at) => ask(questionFor(incident, at, recipient)).allowed,
    );
    if (portions.length === 0) continue;
    const msgID = `${submitter}/${sequence}/${recipient}`;
    const view = JSON.stringify({ ...incident, portions });
    await bus.js.publish(subjects.inbox(recipient), view, { msgID, timeout: PUBLISH_MS });
  }
}

for (const { id } of pack.organisations) {
  const consumer = await bus.js.consumers.get(streams.outbox(id), consumers.checkpoint);
  const underWay = new Set<Promise<void>>();
  void (async () => {
    for await (const message of await consumer.consume({ max_messages: 2 * AT_ONCE })) {
      const work = (async () => {
        await pass(id, message.seq, message.string());
        message.ack();
      })().finally(() => underWay.delete(work));
      underWay.add(work);
      if (underWay.size >= AT_ONCE) await Promise.race(underWay);
    }
  })();
}
