/**
 * Changes of the rules that faults make: the pack in force with agreements suspended, ceilings lowered
 * or clearances changed is put as a version of its own, so that every decision names what it was made
 * under; at the end the pack before it is put again. And packs can be held back, so that the checkpoint
 * goes on under rules that are no longer the newest.
 */
import type { KV } from "@nats-io/kv";
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
});

/** What the bucket STATE holds under `faults`. */
export interface RuleFaultState {
  readonly hold: boolean;
  /** Version that the changes are made to. */
  readonly base: string;
  /** Version that was put because of them. */
  readonly put: string;
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
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** It was not seen in time: asked again, it may be. */
class NotYet extends Error {}

/** Answers requests for changes; each names all that are to hold, and is answered once they do. */
export function ruleFaults(options: RuleFaultsOptions): (data: Uint8Array) => Promise<string> {
  let before: Promise<unknown> = Promise.resolve();
  return async (data) => {
    const request = readRequest(data);
    // One after the other: each starts from what the one before has put.
    const answer = before.then(() => bring(request, options));
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
export async function readRuleFaults(state: KV): Promise<RuleFaultState | null> {
  const entry = await state.get(keys.ruleFaults);
  return entry?.operation === "PUT" ? entry.json<RuleFaultState>() : null;
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

async function bring(
  { changes, hold, base: given }: z.output<typeof requestSchema>,
  options: RuleFaultsOptions,
): Promise<string> {
  const { pack: packs, state, log } = options;
  if (given !== undefined) await putBase(parsePack(given), options);
  const [newest, known] = [await newestPack(options), await readRuleFaults(state)];
  const ours = known !== null && known.put === newest.version && known.base !== known.put;
  const base = ours ? await packNamed(known.base, options) : newest;
  const wanted = withChanges(base, changes);
  const told: RuleFaultState = { hold, base: base.version, put: wanted.version };
  await state.put(keys.ruleFaults, JSON.stringify(told));
  // Told by another bucket than packs are: one that is put now must not overtake it.
  await untilHeld(hold, options);
  if (wanted.version !== newest.version) {
    log.info({ changes, base: base.version, put: wanted.version }, "rules changed by faults");
  }
  const revision =
    wanted.version === newest.version ? 0 : await packs.put(keys.pack, JSON.stringify(wanted));
  if (!hold) await untilInForce(wanted.version, revision, options);
  return wanted.version;
}

/** Puts another pack as it is, so that it is stored before anything is changed in it. */
async function putBase(base: Pack, options: RuleFaultsOptions): Promise<void> {
  const { pack: packs, state, log, held } = options;
  const newest = await newestPack(options);
  if (newest.version === base.version) return;
  log.info({ put: base.version }, "another pack, as an exercise asks");
  const revision = await packs.put(keys.pack, JSON.stringify(base));
  if (!held()) await untilInForce(base.version, revision, options);
  const told: RuleFaultState = { hold: held(), base: base.version, put: base.version };
  await state.put(keys.ruleFaults, JSON.stringify(told));
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
async function newestPack({ pack: packs, current }: RuleFaultsOptions): Promise<Pack> {
  const entry = await packs.get(keys.pack);
  try {
    return entry?.operation === "PUT" ? parsePack(entry.string()) : current();
  } catch (error) {
    if (error instanceof InputError) return current();
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

async function untilHeld(hold: boolean, { held, signal }: RuleFaultsOptions): Promise<void> {
  const until = Date.now() + IN_FORCE_WITHIN_MS;
  while (held() !== hold) {
    if (Date.now() > until) throw new NotYet("packs are not held back as asked: not seen in time");
    await sleep(LOOK_AGAIN_MS, undefined, { signal });
  }
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
