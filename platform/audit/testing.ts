/** For tests: records of runs that never were, as the checkpoint's replicas would have stored them. */
import fc from "fast-check";
import type { Pack } from "../../domain/pack/types.ts";
import { sekisho } from "../../proto/mod.ts";
import { EXERCISE_BANNER } from "../bus/mod.ts";
import { jsonlText } from "../report/mod.ts";
import { chainName, linkAfter, sha256 } from "./chain.ts";
import type { AuditFiles } from "./files.ts";
import { auditFiles, auditRecord, type AuditArm } from "./record.ts";
import { storedDecision, type StoredDecision } from "./rows.ts";

type Decision = sekisho.v1.Decision;
type ChainLink = sekisho.v1.ChainLink;

/** Runs of a property by FC_RUNS; at most so many, since a record is made and read in milliseconds. */
export const numRuns = Math.min(Number(process.env["FC_RUNS"] ?? 300), 5_000);
/** Milliseconds that so many may take. */
export const timeout = 30_000 + 20 * numRuns;

const text = fc.string({ unit: "binary", maxLength: 12 });
const texts = fc.array(text, { maxLength: 3 });
const count = fc.nat({ max: 2 ** 31 - 1 });
const whole = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
const params = fc.dictionary(fc.string({ unit: "binary", maxLength: 6 }), text, { maxKeys: 3 });
const failed = fc.array(fc.record({ axis: text, code: text, params }), { maxLength: 2 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const label = fc.record({
  scheme: text,
  level: text,
  compartments: texts,
  controls: texts,
  releasableTo: texts,
  displayOnlyTo: texts,
  foreignSources: texts,
  jointOwners: texts,
  cuiCategories: texts,
  tlp: fc.nat({ max: 5 }),
  tlpCommunity: text,
  tlpNamed: texts,
  pap: fc.nat({ max: 4 }),
  caveats: texts,
});

const says = fc.oneof(
  fc.record({ release: fc.record({ organisation: text, expires: text }) }),
  fc.record({ downgrade: fc.record({ label: maybe(label), expires: text }) }),
  fc.constant({ refusal: {} }),
  fc.record({ revocation: fc.record({ statementId: text }) }),
);

const statement = fc
  .tuple(
    fc.record({ id: text, portionVersion: count, publicKey: text, signature: fc.uint8Array() }),
    says,
  )
  .map(([head, body]) => Object.assign(head, body));

/** A decision in which any field may hold anything that the checkpoint could record. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .record({
    submitter: text,
    outboxSequence: count,
    messageId: text,
    incidentId: text,
    originator: text,
    relay: fc.boolean(),
    packVersion: text,
    judgedOn: text,
    outcome: fc.constantFrom(1, 2),
    reasons: fc.array(fc.record({ code: text, params, text }), { maxLength: 2 }),
    path: texts,
    addressees: texts,
    sectors: texts,
    informationKind: text,
    portions: fc.array(
      fc.record({ id: text, version: count, kind: fc.integer({ min: 1, max: 14 }), label: count }),
      { maxLength: 3 },
    ),
    recipients: fc.array(
      fc.record({
        organisation: text,
        deliveryId: text,
        marking: text,
        verdicts: fc.array(fc.record({ permitted: fc.boolean(), failed }), { maxLength: 2 }),
        withheld: fc.array(fc.record({ portion: count, rule: text, marking: text, failed }), {
          maxLength: 2,
        }),
      }),
      { maxLength: 2 },
    ),
    originatedStoryMs: whole,
    storyMs: whole,
    intendedUnixMs: whole,
    storedUnixMs: fc.double({ noNaN: true, noDefaultInfinity: true }).map((ms) => ms + 0),
    decidedUnixMs: whole,
    decidedBy: text,
    runId: text,
    labels: fc.array(fc.record({ label, marking: text, releasedTo: texts }), { maxLength: 2 }),
    banner: maybe(label),
    addresseesWritten: fc.boolean(),
    topology: text,
    sources: fc.array(
      fc.record({
        portion: count,
        originator: text,
        incidentId: text,
        portionId: text,
        portionVersion: count,
        label: maybe(label),
        downgraded: maybe(label),
        distribution: texts,
      }),
      { maxLength: 2 },
    ),
    statement: maybe(statement),
    asked: maybe(fc.record({ requestId: text, organisation: text, requester: text })),
    relayedSubmitter: text,
    relayedSequence: count,
  })
  .map((fields) => sekisho.v1.Decision.create(fields as sekisho.v1.Decision.$Properties));

/** Bytes of a decision as the checkpoint stores them. */
export const bytesOf = (decision: Decision): Uint8Array =>
  sekisho.v1.Decision.encode(decision).finish();

/** One decision on its way: by whom it is linked, under which arm, and what happens around it. */
interface Step {
  readonly decision: Decision;
  readonly start: number;
  readonly arm: number;
  /** The link that it goes into is stored at once; else it waits for the next. */
  readonly stored: boolean;
  /** Another start that links it as well, after a redelivery. */
  readonly again: number | null;
}

/** The record of a run under up to two topologies by up to three starts of the checkpoint. */
export interface SampleRun {
  readonly arms: readonly AuditArm[];
  readonly decisions: readonly StoredDecision[];
  readonly links: readonly ChainLink[];
}

const ARMS: readonly AuditArm[] = [
  { runId: "quick.hub.1a", topology: "hub" },
  { runId: "quick.mesh.1b", topology: "mesh" },
];

/** Runs of up to `most` decisions, all made under this pack. */
export function anyRun(pack: Pack, most = 8): fc.Arbitrary<SampleRun> {
  const step: fc.Arbitrary<Step> = fc.record({
    decision: anyDecision,
    start: fc.nat({ max: 2 }),
    arm: fc.nat({ max: ARMS.length - 1 }),
    stored: fc.boolean(),
    again: fc.option(fc.nat({ max: 2 }), { freq: 3 }),
  });
  return fc
    .array(step, { minLength: 1, maxLength: most })
    .map((steps) => storeAll(steps, pack.version));
}

function storeAll(steps: readonly Step[], packVersion: string): SampleRun {
  const links: ChainLink[] = [];
  const waiting = new Map<
    string,
    { runId: string; entries: { sequence: number; hash: Uint8Array }[] }
  >();
  const store = (chain: string): void => {
    const { runId, entries: decisions } = waiting.get(chain)!;
    waiting.delete(chain);
    const mine = links.findLast((link) => link.chain === chain) ?? null;
    const heads = new Map(links.map((link) => [link.chain, link]));
    const seen = [...heads.values()]
      .filter((head) => head.chain !== chain)
      .map(({ chain: name, position, hash }) => ({ chain: name, position, hash }));
    links.push(linkAfter(mine, { chain, runId, decisions, seen }));
  };
  const decisions = steps.map((step, index) => {
    const { runId, topology } = ARMS[step.arm]!;
    // Others are in the stream as well: sequences have gaps.
    const sequence = 3 * index + 2;
    const decision = sekisho.v1.Decision.create(step.decision);
    Object.assign(decision, { runId, topology, packVersion });
    Object.assign(decision, { submitter: "cisa", outboxSequence: sequence });
    const bytes = bytesOf(decision);
    for (const start of [step.start, step.again]) {
      if (start === null) continue;
      const chain = chainName(`policy-${start}`, runId);
      const entries = waiting.get(chain)?.entries ?? [];
      waiting.set(chain, { runId, entries: [...entries, { sequence, hash: sha256(bytes) }] });
      if (step.stored) store(chain);
    }
    return storedDecision(bytes, sequence);
  });
  for (const chain of waiting.keys()) store(chain);
  return { arms: ARMS, decisions, links };
}

/** The files of the directory that the run would leave behind. */
export interface SampleFiles extends AuditFiles {
  readonly decisions: string;
  readonly chains: string;
}

export function filesOf({ arms, decisions, links }: SampleRun, pack: Pack): SampleFiles {
  const packs = new Map([[pack.version, pack]]);
  const record = auditRecord(arms, { decisions, links, packs });
  const manifest = { banner: EXERCISE_BANNER, arms, ...record.manifest };
  return {
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
    decisions: jsonlText(record.rows),
    chains: record.files.get(auditFiles.chains)!,
    pack: (version) => record.files.get(auditFiles.pack(version)) ?? null,
  };
}
