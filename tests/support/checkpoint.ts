/** An exchange with a real checkpoint process, and organisations that the tests play themselves. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "./uuid.ts";
import { createSupervisor, type Crash, type Supervisor } from "../../cli/fabric/supervisor.ts";
import { createOperator } from "../../cli/fabric/operator.ts";
import { portionIds } from "../../domain/exercise/mod.ts";
import { parseMarking, rollUp } from "../../domain/marking/mod.ts";
import type { Pack, PortionKindName } from "../../domain/pack/types.ts";
import { policyNames } from "../../domain/replicas.ts";
import {
  accounts,
  connectBus,
  consumers,
  kindToWire,
  labelToWire,
  readIdentity,
  streams,
  subjects,
  type Bus,
} from "../../platform/bus/mod.ts";
import { identityPath, startExchange, type Exchange } from "../../platform/nats/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";

export const PACK_DIR = join(import.meta.dirname, "../../packs/indo-pacific");

export interface TestCheckpoint {
  readonly pack: Pack;
  readonly exchange: Exchange;
  readonly supervisor: Supervisor;
  readonly operator: Bus;
  /** What ended without being told to. */
  readonly crashes: readonly Crash[];
  /** Resolves when every process of the checkpoint answers. */
  untilReady(): Promise<void>;
  /** An identity of the exchange, by its file's name: also one that was made while it ran. */
  as(name: string): Promise<Bus>;
  /** Messages in an organisation's inbox so far, decoded, in order. */
  inbox(organisation: string): Promise<sekisho.v1.InboxMessage[]>;
  stop(): Promise<void>;
}

/**
 * Starts broker and checkpoint under a topology, outside any run; with the shipped pack or another. The
 * checkpoint is one process, which is told nothing of that, or several.
 */
export async function startCheckpoint(
  topology: string,
  packDir: string = PACK_DIR,
  policies = 1,
): Promise<TestCheckpoint> {
  const { pack } = loadPack(packDir);
  const dir = mkdtempSync(join(tmpdir(), "sekisho-checkpoint-"));
  const exchange = await startExchange(pack, { dir: join(dir, "exchange") });
  const buses = new Map<string, Bus>();
  const as = async (name: string): Promise<Bus> => {
    const identity =
      exchange.identities.get(name) ?? readIdentity(identityPath(exchange.dir, name));
    const bus = buses.get(name) ?? (await connectBus({ url: exchange.url, identity }));
    buses.set(name, bus);
    return bus;
  };
  const crashes: Crash[] = [];
  const supervisor = createSupervisor((crash) => crashes.push(crash));
  for (const name of policyNames(policies)) {
    supervisor.start({
      name,
      main: join(import.meta.dirname, "../../services/policy/main.ts"),
      output: join(dir, `${name}.out`),
      env: {
        SEKISHO_NATS_URL: exchange.url,
        SEKISHO_IDENTITY: join(exchange.dir, "identities/policy.json"),
        SEKISHO_REPLICA: name,
        SEKISHO_STATE: join(dir, name),
        SEKISHO_LOG: join(dir, `${name}.log`),
        SEKISHO_PACK: packDir,
        SEKISHO_TOPOLOGY: topology,
      },
    });
  }
  const operator = await as("operator");
  const processes = policyNames(policies).map((name) => ({ name, account: accounts.exchange }));
  const untilReady = () => createOperator(operator).untilReady(processes, 20_000);
  await untilReady();
  const stop = async (): Promise<void> => {
    await supervisor.stopAll();
    for (const bus of buses.values()) await bus.close();
    await exchange.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  const inbox = async (organisation: string) => readInbox(await as("provisioner"), organisation);
  return { pack, exchange, supervisor, operator, crashes, untilReady, as, inbox, stop };
}

/** Reads a stream without touching anybody's consumer. */
async function readInbox(bus: Bus, organisation: string): Promise<sekisho.v1.InboxMessage[]> {
  const name = streams.inbox(organisation);
  const { state } = await bus.jsm.streams.info(name);
  const messages: sekisho.v1.InboxMessage[] = [];
  for (let seq = Math.max(1, state.first_seq); seq <= state.last_seq; seq++) {
    const stored = await bus.jsm.streams.getMessage(name, { seq });
    if (stored) messages.push(sekisho.v1.InboxMessage.decode(stored.data));
  }
  return messages;
}

/** Whether the checkpoint has nothing of an outbox left to do. */
export async function settled(test: TestCheckpoint, organisation: string): Promise<void> {
  const { jsm } = await test.as("provisioner");
  for (;;) {
    const info = await jsm.consumers.info(streams.outbox(organisation), consumers.checkpoint);
    if (info.num_pending === 0 && info.num_ack_pending === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export interface Sketch {
  readonly originator: string;
  readonly portions: readonly (readonly [PortionKindName, string, string])[];
  readonly addressees?: readonly string[];
  readonly sectors?: readonly string[];
  readonly informationKind?: string;
  readonly id?: string;
}

/** An incident from marking texts; its banner is the roll-up. */
export function incidentOf(pack: Pack, sketch: Sketch): sekisho.v1.Incident {
  const id = sketch.id ?? v7();
  const labels = sketch.portions.map(([, marking]) => {
    const { label, issues } = parseMarking(marking, pack.schemes, pack.communities);
    if (!label) throw new Error(`${marking}: ${issues.map(({ message }) => message).join("; ")}`);
    return label;
  });
  const ids = portionIds(
    id,
    sketch.portions.map(([kind, , text], index) => ({
      kind,
      text,
      label: labels[index]!,
      fields: {},
    })),
  );
  return sekisho.v1.Incident.create({
    id,
    originator: sketch.originator,
    addressees: [...(sketch.addressees ?? [])],
    sectors: [...(sketch.sectors ?? ["cross-sector"])],
    informationKind: sketch.informationKind ?? "cyber",
    banner: labelToWire(rollUp(labels, pack)),
    originatedStoryMs: 0,
    portions: sketch.portions.map(([kind, , text], index) => ({
      id: ids[index]!,
      kind: kindToWire(kind),
      version: 1,
      label: labelToWire(labels[index]!),
      text,
    })),
  });
}

/** Submits as the organisation; resolves when the broker has stored it. */
export async function submit(
  bus: Bus,
  body: sekisho.v1.Submission.$Properties | Uint8Array,
  messageId: string = v7(),
): Promise<string> {
  const bytes =
    body instanceof Uint8Array
      ? body
      : sekisho.v1.Submission.encode({ storyMs: 0, intendedUnixMs: Date.now(), ...body }).finish();
  await bus.js.publish(subjects.incident(bus.identity.name), bytes, { msgID: messageId });
  return messageId;
}

/** The checkpoint's answer to a submission. */
export async function answerTo(
  test: TestCheckpoint,
  organisation: string,
  messageId: string,
): Promise<sekisho.v1.SubmissionResult> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const results = (await test.inbox(organisation)).flatMap(({ result }) => result ?? []);
    const found = results.find((result) => result.messageId === messageId);
    if (found) return sekisho.v1.SubmissionResult.create(found);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`no answer to ${messageId} within 5 s`);
}

/** Deliveries in an organisation's inbox, with their views. */
export async function deliveriesTo(test: TestCheckpoint, organisation: string) {
  const messages = await test.inbox(organisation);
  return messages.flatMap(({ delivery }) =>
    delivery
      ? [
          {
            delivery: sekisho.v1.Delivery.create(delivery),
            view: sekisho.v1.View.decode(delivery.view),
          },
        ]
      : [],
  );
}
