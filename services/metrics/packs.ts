/**
 * The packs that decisions name. The bucket PACK tells of every pack that was put, also of those that the
 * checkpoint refused: one counts from the first decision that names it.
 */
import { InputError } from "../../domain/input.ts";
import type { Rules } from "../../domain/measurement/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { parsePack } from "../../platform/pack/mod.ts";
import { rulesOf } from "./rules.ts";

export class Packs {
  readonly #initial: Pack;
  readonly #byVersion = new Map<string, Pack>();
  readonly #named = new Set<string>();
  readonly #rules = new Map<Pack, Rules>();

  /** Begins with the pack that the service was started with. */
  constructor(initial: Pack) {
    this.#initial = initial;
    this.#byVersion.set(initial.version, initial);
  }

  /** Takes what the bucket held; what is no pack is left out, for no decision will name it. */
  add(bytes: Uint8Array): void {
    try {
      const pack = parsePack(new TextDecoder().decode(bytes));
      this.#byVersion.set(pack.version, pack);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }

  /** Takes the version that a decision names. */
  name(version: string): void {
    this.#named.add(version);
  }

  /** Everybody who is or was on the exchange. */
  get organisations(): string[] {
    const named = [...this.#named].flatMap((version) => this.#byVersion.get(version) ?? []);
    const ids = [this.#initial, ...named].flatMap((pack) => pack.organisations.map(({ id }) => id));
    return [...new Set(ids)];
  }

  /** Judges each decision by the version it names, and what none was made about by this one. */
  rules(latest: string | undefined): Rules {
    return {
      decide: (label, recipient, context, version = latest) =>
        this.#rulesOf(version).decide(label, recipient, context),
      mark: (labels) => this.#rulesOf(latest).mark(labels),
    };
  }

  /** The pack of a version, or the one that the service was started with. */
  pack(version: string | undefined): Pack {
    return this.#byVersion.get(version ?? "") ?? this.#initial;
  }

  #rulesOf(version: string | undefined): Rules {
    const pack = this.pack(version);
    const rules = this.#rules.get(pack) ?? rulesOf(pack);
    this.#rules.set(pack, rules);
    return rules;
  }
}
