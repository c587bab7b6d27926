/**
 * Changes of the rules that faults make: the pack in force with agreements suspended, ceilings lowered
 * or clearances changed is put as a version of its own, so that every decision names what it was made
 * under; at the end the pack before it is put again. And packs can be held back, so that the checkpoint
 * goes on under rules that are no longer the newest.
 *
 * Where the checkpoint is several processes, each is asked, does the same, and finds what another has done
 * already: one that is killed or stands still keeps nothing from happening. Of two requests the later one
 * holds, whoever comes to it when.
 */
import { isDeepStrictEqual } from "node:util";
import { JetStreamApiError } from "@nats-io/jetstream";
import type { KV, KvEntry } from "@nats-io/kv";
import type { Logger } from "pino";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { InputError } from "../../domain/input.ts";
import { changedPack, type Pack } from "../../domain/pack/mod.ts";
import { keys } from "../../platform/bus/mod.ts";
import type { PackStatus } from "../../platform/nats/mod.ts";
import { packVersion, parsePack } from "../../platform/pack/mod.ts";

const IN_FORCE_WITHIN_MS = 10_000;
const LOOK_AGAIN_MS = 25;
/** So many versions are known to have been put because of faults; no more hold at a time. */
const PUTS_KNOWN = 32;
/** JetStream: the subject's last sequence is not the expected one. */
const WRONG_LAST_SEQUENCE = new Set([10071, 10164]);

const changeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("agreement_suspended"), agreement: z.string() }),
  z.strictObject({
    kind: z.literal("ceiling_lowered"),
    agreement: z.string(),
    ceiling: z.string(),
  }),
  z.strictObject({
    kind: z.literal("clearance_changed"),
    organisation: z.string(),
    clearance: z.string(),
  }),
]);
const requestSchema = z.strictObject({
  changes: z.array(changeSchema),
  hold: z.boolean(),
  /** Another pack, as JSON, that is to be in force from now on, and that the changes are made to. */
  base: z.string().optional(),
  /** Rises from request to request; left out: the time it came. */
  asked: z.number().optional(),
});
type Request = z.output<typeof requestSchema> & { readonly asked: number };

/** What the bucket STATE holds under `faults`. */
export interface RuleFaultState {
  readonly hold: boolean;
  /** Version that the changes are made to. */
  readonly base: string;
  /** Version that was put because of them. */
  readonly put: string;
  /** Those that were put because of faults, or were about to be, since it is the base. */
  readonly puts?: readonly string[];
  /** Number of the request that this is of. */
  readonly asked?: number;
}

/** As the bucket holds it. */
export interface StoredRuleFaults extends RuleFaultState {
  readonly revision: number;
}

export interface RuleFaultsOptions {
  readonly pack: KV;
  readonly state: KV;
  /** A pack that is or was in force; null: not known any more. */
  readonly version: (name: string) => Pack | null;
  /** The pack in force. */
  readonly current: () => Pack;
  /** Whether packs are held back here and now. */
  readonly held: () => boolean;
  /** Resolves when what is stored now holds in every process. */
  readonly everywhere: () => Promise<void>;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** It was not seen in time: asked again, it may be. */
class NotYet extends Error {}

/** Answers requests for changes; each names all that are to hold, and is answered once they do. */
export function ruleFaults(options: RuleFaultsOptions): (data: Uint8Array) => Promise<string> {
  let before: Promise<unknown> = Promise.resolve();
  let last = 0;
  return async (data) => {
    const { asked = Math.max(last + 1, Date.now()), ...read } = readRequest(data);
    last = asked;
    // One after the other: each starts from what the one before has put.
    const answer = before.then(() => bring({ ...read, asked }, options));
    before = answer.catch(() => {});
    try {
      return JSON.stringify({ ok: true, version: await answer });
    } catch (error) {
      if (!(error instanceof NotYet)) throw error;
      return JSON.stringify({ ok: false, again: true, problems: [error.message] });
    }
  };
}

/** What holds by faults; null: nothing ever did. */
export async function readRuleFaults(state: KV): Promise<StoredRuleFaults | null> {
  const entry = await state.get(keys.ruleFaults);
  return entry && ruleFaultsFrom(entry);
}

/** What an entry of the bucket says of them. */
export function ruleFaultsFrom(entry: KvEntry): StoredRuleFaults {
  const { revision } = entry;
  if (entry.operation !== "PUT") return { hold: false, base: "", put: "", revision };
  return { ...entry.json<RuleFaultState>(), revision };
}

function readRequest(data: Uint8Array): z.output<typeof requestSchema> {
  const parsed = requestSchema.safeParse(readJson(new TextDecoder().decode(data)));
  if (parsed.success) return parsed.data;
  throw problem(`not a request for changes of the rules: ${z.prettifyError(parsed.error)}`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem("not a request for changes of the rules: it is no json");
  }
}

async function bring(request: Request, options: RuleFaultsOptions): Promise<string> {
  const until = Date.now() + IN_FORCE_WITHIN_MS;
  while (Date.now() < until) {
    const version = await tryToBring(request, options);
    if (version !== null) return version;
  }
  throw new NotYet("the rules were changed by others at the same time, again and again");
}

/** The version that holds then; null: something was put meanwhile that this did not know of. */
async function tryToBring(request: Request, options: RuleFaultsOptions): Promise<string | null> {
  const { changes, hold, asked } = request;
  const { pack: packs, state, log } = options;
  const [newest, known] = [await newestPack(options), await readRuleFaults(state)];
  if ((known?.asked ?? 0) > asked) return await untilThatHolds(known!, request, options);
  const given = request.base === undefined ? null : parsePack(request.base);
  const isNew = given && known?.asked !== asked && given.version !== newest.pack.version;
  if (isNew) return await putBase(given, newest.revision, request, options);
  const base = given ?? (await baseOf(newest.pack, known, options));
  const wanted = withChanges(base, changes);
  if (!(await tell({ hold, base: base.version, put: wanted.version, asked }, known, state)))
    return null;
  // Told by another bucket than packs are: one that is put now must not overtake it.
  await untilHeld(hold, options);
  let revision: number | null = 0;
  if (wanted.version !== newest.pack.version) {
    log.info({ changes, base: base.version, put: wanted.version }, "rules changed by faults");
    revision = await putAfter(packs, keys.pack, wanted, newest.revision);
    if (revision === null) return null;
  }
  if (!hold) await untilInForce(wanted.version, revision, options);
  return wanted.version;
}

/** The pack that faults changed, where the newest is such a one, or else the newest. */
async function baseOf(
  newest: Pack,
  known: RuleFaultState | null,
  options: RuleFaultsOptions,
): Promise<Pack> {
  if (known === null || known.base === newest.version) return newest;
  const ours = known.put === newest.version || (known.puts ?? []).includes(newest.version);
  return ours ? await packNamed(known.base, options) : newest;
}

/** False when somebody else told something meanwhile. */
async function tell(
  told: Required<Omit<RuleFaultState, "puts">>,
  known: StoredRuleFaults | null,
  state: KV,
): Promise<boolean> {
  const before = known?.base === told.base ? [...(known.puts ?? []), known.put] : [];
  const puts = [...new Set([...before, told.put])].filter((put) => put !== told.base);
  const next: StoredRuleFaults = {
    ...told,
    puts: puts.slice(-PUTS_KNOWN),
    revision: known?.revision ?? 0,
  };
  if (isDeepStrictEqual(known, next)) return true;
  const { revision, ...stored } = next;
  return (await putAfter(state, keys.ruleFaults, stored, revision)) !== null;
}

/** A later request holds: it names all that this one could have asked for, but another pack. */
async function untilThatHolds(
  known: RuleFaultState,
  { base }: Request,
  options: RuleFaultsOptions,
): Promise<string> {
  if (base !== undefined) throw new NotYet("a later request was carried out before this one");
  await untilHeld(known.hold, options);
  if (!known.hold) await untilInForce(known.put, 0, options);
  return known.put;
}

/** Puts another pack as it is, so that it is stored before anything is changed in it. */
async function putBase(
  base: Pack,
  after: number,
  request: Request,
  options: RuleFaultsOptions,
): Promise<string | null> {
  const { pack: packs, log, held } = options;
  log.info({ put: base.version }, "another pack, as an exercise asks");
  const revision = await putAfter(packs, keys.pack, base, after);
  if (revision === null) return null;
  if (!held()) await untilInForce(base.version, revision, options);
  return await tryToBring(request, options);
}

/** Its revision; null when that of the key is not `after` any more. */
async function putAfter(
  bucket: KV,
  key: string,
  value: object,
  after: number,
): Promise<number | null> {
  try {
    return await bucket.put(key, JSON.stringify(value), { previousSeq: after });
  } catch (error) {
    if (error instanceof JetStreamApiError && WRONG_LAST_SEQUENCE.has(error.code)) return null;
    throw error;
  }
}

function withChanges(base: Pack, changes: Parameters<typeof changedPack>[1]): Pack {
  if (changes.length === 0) return base;
  const { version: _, ...content } = base;
  try {
    const changed = changedPack(content, changes);
    // Put only what can be used: the checkpoint would refuse it, and say so later.
    return parsePack(JSON.stringify({ ...changed, version: packVersion(changed) }));
  } catch (error) {
    if (error instanceof RangeError) throw problem(error.message);
    throw error;
  }
}

/** The newest that was put; where it cannot be used, the one in force, which it did not replace. */
async function newestPack({
  pack: packs,
  current,
}: RuleFaultsOptions): Promise<{ readonly pack: Pack; readonly revision: number }> {
  const entry = await packs.get(keys.pack);
  const revision = entry?.revision ?? 0;
  try {
    const pack = entry?.operation === "PUT" ? parsePack(entry.string()) : current();
    return { pack, revision };
  } catch (error) {
    if (error instanceof InputError) return { pack: current(), revision };
    throw error;
  }
}

async function packNamed(name: string, { version, pack: packs }: RuleFaultsOptions): Promise<Pack> {
  const remembered = version(name);
  if (remembered) return remembered;
  for await (const entry of await packs.history({ key: keys.pack })) {
    if (entry.operation !== "PUT") continue;
    const stored = entry.json<Pack>();
    if (stored.version === name) return parsePack(entry.string());
  }
  throw problem(
    `pack \`${name}\`, which the changes were made to, is no longer stored: apply it again`,
  );
}

async function untilHeld(
  hold: boolean,
  { held, everywhere, signal }: RuleFaultsOptions,
): Promise<void> {
  const until = Date.now() + IN_FORCE_WITHIN_MS;
  while (held() !== hold) {
    if (Date.now() > until) throw new NotYet("packs are not held back as asked: not seen in time");
    await sleep(LOOK_AGAIN_MS, undefined, { signal });
  }
  await everywhere();
}

async function untilInForce(
  version: string,
  revision: number,
  options: RuleFaultsOptions,
): Promise<void> {
  const { state, signal } = options;
  const until = Date.now() + IN_FORCE_WITHIN_MS;
  for (;;) {
    const status = (await state.get(keys.packStatus))?.json<PackStatus>();
    if (status?.version === version) return;
    const isRefused = revision > 0 && (status?.refused?.revision ?? 0) >= revision;
    const lacks = `pack \`${version}\` is not in force`;
    if (isRefused) throw problem(`${lacks}: ${status?.refused?.problems.join("; ")}`);
    if (Date.now() > until) throw new NotYet(`${lacks}: it was not looked at in time`);
    await sleep(LOOK_AGAIN_MS, undefined, { signal });
  }
}

const problem = (message: string): InputError =>
  new InputError([{ file: "", line: 0, column: 0, message }]);
