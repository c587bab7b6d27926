/** What is kept of decisions, links and packs for an audit, as it comes off the wire. */
import type { Pack } from "../../domain/pack/types.ts";
import {
  storedDecision,
  type AuditSources,
  type StoredDecision,
} from "../../platform/audit/mod.ts";
import type { Bus } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { packsOf } from "./packs.ts";

type ChainLink = sekisho.v1.ChainLink;

/** A message that is handed out twice is kept once. */
export class Recorded implements AuditSources {
  readonly packs = new Map<string, Pack>();
  readonly #bus: Bus;
  readonly #decisions = new Map<number, StoredDecision>();
  readonly #links = new Map<number, ChainLink>();
  readonly #linked = new Set<number>();
  readonly #named = new Set<string>();
  #looking: Promise<void> = Promise.resolve();

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  get decisions(): StoredDecision[] {
    return [...this.#decisions.values()];
  }

  get links(): ChainLink[] {
    return [...this.#links].toSorted(([a], [b]) => a - b).map(([, link]) => link);
  }

  /** Whether every decision is in a link. */
  get allLinked(): boolean {
    return this.#decisions.keys().every((sequence) => this.#linked.has(sequence));
  }

  /** Throws LossyRecordError for a decision that cannot be recorded whole. */
  takeDecision(bytes: Uint8Array, sequence: number): void {
    const decision = storedDecision(bytes, sequence);
    this.#decisions.set(sequence, decision);
    if (this.#named.has(decision.packVersion)) return;
    this.#named.add(decision.packVersion);
    // At once: the bucket keeps only so many versions. What fails now is tried again at the end.
    this.lookForPacks().catch(() => {});
  }

  takeLink(bytes: Uint8Array, sequence: number): void {
    const link = sekisho.v1.ChainLink.decode(bytes);
    this.#links.set(sequence, link);
    for (const each of link.decisions) this.#linked.add(each.sequence ?? 0);
  }

  /** Reads the packs that decisions name and that are not known yet. */
  lookForPacks(): Promise<void> {
    this.#looking = this.#looking.catch(() => {}).then(() => this.#readPacks());
    return this.#looking;
  }

  async #readPacks(): Promise<void> {
    const lacking = [...this.#named].filter((version) => !this.packs.has(version));
    if (lacking.length === 0) return;
    const stored = await packsOf(this.#bus);
    for (const version of lacking) {
      const pack = stored.get(version);
      if (pack) this.packs.set(version, pack);
    }
  }
}
