/** What survives a restart of the service: the links' ports, and the toxics that have time left. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { InputError } from "../../domain/input.ts";
import type { AddCommand } from "../../domain/network/mod.ts";

const schema = z.strictObject({
  /** By the link's name. */
  ports: z.record(z.string(), z.int().min(1).max(65_535)),
  inForce: z.array(
    z.strictObject({
      // What was accepted once is accepted again; it is read by the schema of commands.
      command: z.custom<AddCommand>((value) => typeof value === "object" && value !== null),
      endsAtUnixMs: z.int(),
    }),
  ),
  /** Names of toxics that have ended, the latest last. */
  ended: z.array(z.string()),
});

export type NetworkState = z.infer<typeof schema>;

export class StateFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  }

  /** Throws InputError when there is a file and it is not one of ours. */
  read(): NetworkState {
    let text: string;
    try {
      text = readFileSync(this.#path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      return { ports: {}, inForce: [], ended: [] };
    }
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      const message = "is not the state of a network service; remove it to start with other ports";
      throw new InputError([{ file: this.#path, line: 0, column: 0, message }]);
    }
  }

  /** Replaces the file in one step: whoever is killed meanwhile leaves the old one or the new one. */
  write(state: NetworkState): void {
    const draft = `${this.#path}.new`;
    writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, this.#path);
  }
}
