/**
 * One door for exercises that run by themselves and exercises that people play: whatever was started last
 * is what everybody is told of, and what commands are about.
 */
import { InputError } from "../../domain/input.ts";
import { problem, type Command } from "./commands.ts";
import type { Controller } from "./controller.ts";
import type { Play } from "./play/mod.ts";

export class Front {
  readonly #controller: Controller;
  readonly #play: Play;

  constructor(controller: Controller, play: Play) {
    this.#controller = controller;
    this.#play = play;
  }

  /** Takes up what was started last; the other one has ended before, and would only mislead. */
  async resume(): Promise<void> {
    await (this.#isPlayed ? this.#play.resume() : this.#controller.resume());
  }

  close(): void {
    this.#controller.close();
    this.#play.close();
  }

  planOf(organisation: string): Uint8Array {
    return this.#isPlayed ? this.#play.planOf(organisation) : this.#controller.planOf(organisation);
  }

  arrivalsOf(organisation: string, offset: number): Uint8Array {
    return this.#isPlayed
      ? this.#play.arrivalsOf(organisation, offset)
      : this.#controller.arrivalsOf(organisation, offset);
  }

  takeWord(organisation: string, runId: string, storyMs: number): void {
    if (!this.#isPlayed) this.#controller.takeWord(organisation, runId, storyMs);
  }

  async command(command: Command): Promise<object> {
    switch (command.op) {
      case "start":
        return await this.#start(command);
      case "load":
        return await this.#controller.command(command);
      case "state":
        return this.#isPlayed ? this.#play.describe() : await this.#controller.command(command);
      case "stop":
      case "clear_faults":
        return this.#isPlayed
          ? await this.#play.command(command)
          : await this.#controller.command(command);
      case "timeline":
        return this.#play.timeline();
      default:
        return await this.#play.command(command);
    }
  }

  async #start(command: Extract<Command, { op: "start" }>): Promise<object> {
    const played = this.#play.has(command.exercise);
    if (played ? this.#controller.isOn : this.#play.isOn)
      throw new InputError([problem("another exercise is under way: stop it first")]);
    return played ? await this.#play.start(command) : await this.#controller.command(command);
  }

  get #isPlayed(): boolean {
    const [played, run] = [this.#play.begunUnixMs, this.#controller.begunUnixMs];
    return played !== null && (run === null || played > run);
  }
}
