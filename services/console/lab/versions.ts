/** Rules that those in force can be compared with: packs in the packs folder, and earlier versions in store. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { LabVersion } from "../../../domain/console/mod.ts";
import type { Pack } from "../../../domain/pack/mod.ts";
import type { Rules } from "./tasks.ts";

/** Versions of the pack that the exchange keeps; none where there is no exchange. */
export interface PackHistory {
  /** Latest first, without the one in force. */
  earlier(): Promise<readonly { readonly revision: number; readonly packVersion: string }[]>;
  /** Null: there is none of that number. */
  pack(revision: number): Promise<Pack | null>;
}

export const NO_HISTORY: PackHistory = {
  earlier: () => Promise.resolve([]),
  pack: () => Promise.resolve(null),
};

export class Versions {
  readonly #packsDir: string;
  readonly #history: PackHistory;

  /** @param packsDir folder of packs; "" for none, so that invented names stay the only ones */
  constructor(packsDir: string, history: PackHistory) {
    this.#packsDir = packsDir;
    this.#history = history;
  }

  async all(): Promise<LabVersion[]> {
    const earlier = await this.#history.earlier();
    return [
      ...this.#folders().map((id) => ({ kind: "folder", id }) as const),
      ...earlier.map((version) => ({ kind: "revision", ...version }) as const),
    ];
  }

  /** Null for what there is none of. */
  async rules(
    asked:
      | { readonly kind: "folder"; readonly id: string }
      | { readonly kind: "revision"; readonly revision: number },
  ): Promise<Rules | null> {
    if (asked.kind === "folder") {
      if (!this.#folders().includes(asked.id)) return null;
      return { kind: "folder", dir: join(this.#packsDir, asked.id) };
    }
    const pack = await this.#history.pack(asked.revision);
    return pack && { kind: "pack", pack };
  }

  #folders(): string[] {
    if (this.#packsDir === "" || !existsSync(this.#packsDir)) return [];
    return readdirSync(this.#packsDir)
      .filter((id) => existsSync(join(this.#packsDir, id, "pack.yaml")))
      .toSorted();
  }
}
