/**
 * What deciding costs in a world of a size, in a process of its own: submissions are opened, judged, put
 * into views and sealed as the policy service does it, without the broker. Prints what came out as JSON.
 * `node --expose-gc deciding.ts ORGANISATIONS AGREEMENTS LABELS`
 */
import { StatementBook } from "../../domain/policy/mod.ts";
import { decideSubmission } from "../../services/policy/judge.ts";
import { openSubmission, readSubmission } from "../../services/policy/open.ts";
import { copiesOf } from "../../services/policy/views.ts";
import { buildWorld } from "../../services/policy/world.ts";
import { sekisho } from "../../proto/mod.ts";
import { growthWorld, submissionsOf, TOPOLOGY } from "./world.ts";

/** What one process found. */
export interface Grown {
  /** Microseconds of processor time for one delivery. */
  readonly perDeliveryUs: number;
  readonly deliveries: number;
  /** Of the heap after a collection, world and program with it. */
  readonly heapMiB: number;
}

/** Decided and sealed before anything is counted: as many as make what is remembered full. */
const WARM_UP = 6_000;
const MEASURED = 4_000;
const DAY = "2026-03-02";

const [organisations = 25, agreements = 50, labels = 10] = process.argv.slice(2).map(Number);
const size = { organisations, agreements, labels };
const world = buildWorld(growthWorld(size), "5e".repeat(32), null, TOPOLOGY);
const submissions = submissionsOf(world.pack, size);
const opening = { world, book: new StatementBook(), day: DAY, findDecision: () => none };
const MOMENT = { unixMs: 0, day: DAY, decidedBy: "policy" };
const none = Promise.resolve(null);
let number = 0;

const received = () => {
  const sequence = ++number;
  const messageId = String(sequence);
  return { ...submissions.of(sequence), sequence, messageId, storedUnixMs: 0 };
};
const open = async (one: ReturnType<typeof received>) => {
  const submitted = await openSubmission(one, readSubmission(one), opening);
  if (submitted.kind !== "opened" || submitted.broken.length > 0)
    throw new Error(`refused: ${submitted.broken.map(({ text }) => text).join("; ")}`);
  return submitted;
};

/** How many deliveries came of it. */
async function pass(one: ReturnType<typeof received>): Promise<number> {
  const submitted = await open(one);
  const decision = decideSubmission(one, submitted, world, MOMENT);
  sekisho.v1.Decision.encode(decision).finish();
  return copiesOf(submitted, decision, world).length;
}

// Every label once: the book is as full as it gets.
for (let n = WARM_UP; n < submissions.serials; n++) await open(received());
for (let n = 0; n < WARM_UP; n++) await pass(received());
const all = Array.from({ length: MEASURED }, received);
const begun = process.cpuUsage();
let deliveries = 0;
for (const one of all) deliveries += await pass(one);
const { user, system } = process.cpuUsage(begun);
all.length = 0;
const result: Grown = {
  perDeliveryUs: (user + system) / deliveries,
  deliveries,
  heapMiB: heapMiB(),
};
console.log(JSON.stringify(result));

function heapMiB(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
