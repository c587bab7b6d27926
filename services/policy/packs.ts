/**
 * Packs of the bucket PACK: one is in force, and a new one takes its place only when it can be used as
 * it stands. What is refused changes nothing and says why, in the bucket STATE under `pack`.
 */
import type { KV, KvEntry } from "@nats-io/kv";
import type { Logger } from "pino";
import { describeProblem, InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { keys } from "../../platform/bus/mod.ts";
import type { PackStatus } from "../../platform/nats/mod.ts";
import { parsePack } from "../../platform/pack/mod.ts";

/** Versions kept for decisions that were made under them; the bucket itself holds fewer. */
const KEPT = 64;

export interface PacksOptions {
  readonly pack: KV;
  readonly state: KV;
  /** Topology that submissions are decided under now; null: none. */
  readonly topology: () => string | null;
  /** Streams and consumers that the exchange lacks to take an organisation in. */
  readonly lacking: (organisation: string) => Promise<readonly string[]>;
  /** Whether the process begins with packs held back. */
  readonly held?: boolean;
  /** Resolves when what is stored now holds everywhere; left out: it holds as soon as it holds here. */
  readonly everywhere?: () => Promise<void>;
  readonly log: Logger;
}

type Admission =
  | { readonly kind: "admitted"; readonly pack: Pack }
  | { readonly kind: "refused"; readonly problems: readonly string[] };

export class Packs {
  readonly #options: PacksOptions;
  readonly #versions = new Map<string, Pack>();
  #inForce: { readonly pack: Pack; readonly revision: number };
  #refused: PackStatus["refused"] = null;
  /** Newest revision that was looked at. */
  #seen: number;
  #held = false;
  #telling: Promise<void> = Promise.resolve();
  /** The newest that came while packs were held back. */
  #waiting: { readonly entry: KvEntry; readonly swap: () => void } | null = null;

  private constructor(options: PacksOptions, pack: Pack, revision: number) {
    this.#options = options;
    this.#inForce = { pack, revision };
    this.#seen = revision;
    this.#held = options.held ?? false;
  }

  /**
   * The packs as the bucket holds them: in force is the one that was before, or else the newest that
   * can be used; what was put after it is looked at as if it came now. Throws when there is none.
   */
  static async open(options: PacksOptions): Promise<Packs> {
    const history = (await historyOf(options.pack)).map((entry) => ({ entry, pack: read(entry) }));
    const first = (await before(options.state, history)) ?? (await newest(options, history));
    if (!first) throw new Error(noPack(history.length));
    const packs = new Packs(options, first.pack, first.entry.revision);
    for (const { pack } of [...history, first]) if (!Array.isArray(pack)) packs.#keep(pack);
    for (const { entry } of history) {
      if (!packs.#held && entry.revision > packs.#seen) await packs.#look(entry);
    }
    await packs.#tell();
    return packs;
  }

  /** Whether it goes on under the pack in force whatever comes. */
  get held(): boolean {
    return this.#held;
  }

  /** The pack in force. */
  get current(): Pack {
    return this.#inForce.pack;
  }

  /** A pack that is or was in force; null when the bucket no longer held it when this process began. */
  version(name: string): Pack | null {
    return this.#versions.get(name) ?? null;
  }

  /** Looks at what the bucket holds now; puts it into force by `swap` before anybody is told. */
  async take(entry: KvEntry, swap: () => void): Promise<void> {
    if (entry.revision <= this.#seen) return;
    if (this.#held) {
      this.#waiting = { entry, swap };
      return;
    }
    if (await this.#look(entry)) swap();
    void this.#tell(this.#options.everywhere);
  }

  /** Goes on under the pack in force whatever comes, or looks at what came meanwhile. */
  async hold(held: boolean): Promise<void> {
    this.#held = held;
    const { log } = this.#options;
    log.info({ held, inForce: this.current.version }, "packs held back");
    const waiting = this.#waiting;
    if (held || !waiting) return;
    this.#waiting = null;
    await this.take(waiting.entry, waiting.swap);
  }

  async #look(entry: KvEntry): Promise<boolean> {
    const { log } = this.#options;
    const { revision } = entry;
    this.#seen = revision;
    const admission = await this.#admit(entry);
    if (admission.kind === "refused") {
      const { problems } = admission;
      this.#refused = { revision, problems };
      log.error({ revision, problems, inForce: this.current.version }, "pack refused");
      return false;
    }
    const { pack } = admission;
    log.info({ revision, before: this.current.version, pack: pack.version }, "pack in force");
    this.#inForce = { pack, revision };
    this.#refused = null;
    this.#keep(pack);
    return true;
  }

  async #admit(entry: KvEntry): Promise<Admission> {
    const pack = read(entry);
    if (Array.isArray(pack)) return { kind: "refused", problems: pack };
    const problems = [
      ...this.#removed(pack),
      ...this.#withoutTopology(pack),
      ...(await lackedBy(this.#added(pack), this.#options)),
    ];
    return problems.length > 0 ? { kind: "refused", problems } : { kind: "admitted", pack };
  }

  /** Their submissions and copies under way could neither be finished nor returned. */
  #removed(pack: Pack): string[] {
    const ids = new Set(pack.organisations.map(({ id }) => id));
    return this.current.organisations
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => `organisation \`${id}\` is missing; none leaves a running exchange`);
  }

  #added(pack: Pack): Pack["organisations"] {
    const ids = new Set(this.current.organisations.map(({ id }) => id));
    return pack.organisations.filter(({ id }) => !ids.has(id));
  }

  /** Without neighbours nobody could submit anything. */
  #withoutTopology(pack: Pack): string[] {
    const inForce = this.#options.topology();
    const has = ({ topologies }: Pack) => topologies.some(({ id }) => id === inForce);
    if (has(pack) || !has(this.current)) return [];
    return [`topology \`${inForce}\` is missing, and in force`];
  }

  #keep(pack: Pack): void {
    this.#versions.delete(pack.version);
    this.#versions.set(pack.version, pack);
    const oldest = this.#versions.keys().next();
    if (this.#versions.size > KEPT && !oldest.done) this.#versions.delete(oldest.value);
  }

  /** Whoever put a pack waits for this word, which is true everywhere; deciding goes on without it. */
  #tell(everywhere?: () => Promise<void>): Promise<void> {
    const { pack, revision } = this.#inForce;
    const status: PackStatus = { version: pack.version, revision, refused: this.#refused };
    this.#telling = this.#tellAfter(this.#telling, status, everywhere);
    return this.#telling;
  }

  async #tellAfter(
    before: Promise<void>,
    status: PackStatus,
    everywhere?: () => Promise<void>,
  ): Promise<void> {
    await before;
    try {
      await everywhere?.();
      await this.#store(status);
    } catch (error) {
      this.#options.log.error({ err: error, status }, "could not tell which pack is in force");
    }
  }

  /** Unless another process has told of a later one. */
  async #store(status: PackStatus): Promise<void> {
    const { state } = this.#options;
    const told = await state.get(keys.packStatus);
    if (told?.operation === "PUT" && newestIn(told.json()) > newestIn(status)) return;
    await state.put(keys.packStatus, JSON.stringify(status));
  }
}

const newestIn = ({ revision, refused }: PackStatus): number =>
  Math.max(revision, refused?.revision ?? 0);

async function historyOf(bucket: KV): Promise<KvEntry[]> {
  const entries: KvEntry[] = [];
  for await (const entry of await bucket.history({ key: keys.pack })) entries.push(entry);
  return entries;
}

interface Put {
  readonly entry: KvEntry;
  /** The pack, or what is wrong with it. */
  readonly pack: Pack | string[];
}

interface Usable extends Put {
  readonly pack: Pack;
}

const isUsable = (put: Put): put is Usable => !Array.isArray(put.pack);

/** The one that was in force when the process before this one ended; null: unknown. */
async function before(state: KV, history: readonly Put[]): Promise<Usable | null> {
  const status = await state.get(keys.packStatus);
  if (status?.operation !== "PUT") return null;
  const { revision } = status.json<PackStatus>();
  return history.filter(isUsable).find(({ entry }) => entry.revision === revision) ?? null;
}

/** The newest that can be used, whatever was in force before. */
async function newest(options: PacksOptions, history: readonly Put[]): Promise<Usable | null> {
  for (const put of history.filter(isUsable).toReversed()) {
    if ((await lackedBy(put.pack.organisations, options)).length === 0) return put;
  }
  return null;
}

/** The pack, or what is wrong with it. */
function read(entry: KvEntry): Pack | string[] {
  if (entry.operation !== "PUT") return ["there is none any more; an exchange needs a pack"];
  try {
    return parsePack(entry.string());
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(describeProblem);
    throw error;
  }
}

/** What the exchange lacks to take these in, as problems. */
async function lackedBy(
  organisations: Pack["organisations"],
  { lacking }: PacksOptions,
): Promise<string[]> {
  const lacks = await Promise.all(
    organisations.map(async ({ id }) => ({ id, names: await lacking(id) })),
  );
  return lacks
    .filter(({ names }) => names.length > 0)
    .map(
      ({ id, names }) =>
        `organisation \`${id}\` has no ${names.join(", ")} on this exchange; \`sekisho exchange apply\` provisions it`,
    );
}

function noPack(entries: number): string {
  return entries === 0
    ? "the bucket PACK holds no pack under `current`: prepare the exchange"
    : "no pack in the bucket PACK under `current` can be used: prepare the exchange with one that can";
}
