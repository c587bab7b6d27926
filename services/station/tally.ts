/** What happened at a station, told ten times a second and forgotten then. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FromStation } from "../../domain/load/mod.ts";

const EVERY_MS = 100;
const LOOKED_AT_EVERY_MS = 5;

export class Tally {
  intended = 0;
  /** Of them those that are after the warm-up by the plan. */
  intendedWarm = 0;
  sent = 0;
  dropped = 0;
  redelivered = 0;
  duplicated = 0;
  refused = 0;
  /** Sent and not acknowledged yet. */
  pending = 0;
  /** Whether all that was planned has been sent. */
  through = true;
  #acknowledged: string[] = [];
  #received: string[] = [];
  #receivedUnixMs: number[] = [];
  readonly #tell: (message: FromStation) => void;
  readonly #delay = monitorEventLoopDelay({ resolution: LOOKED_AT_EVERY_MS });
  readonly #timer: NodeJS.Timeout;

  constructor(tell: (message: FromStation) => void) {
    this.#tell = tell;
    this.#delay.enable();
    this.#timer = setInterval(() => this.flush(), EVERY_MS);
  }

  begin(): void {
    this.through = false;
  }

  acknowledged(submission: string): void {
    this.#acknowledged.push(submission);
  }

  received(id: string, unixMs: number): void {
    this.#received.push(id);
    this.#receivedUnixMs.push(unixMs);
  }

  flush(): void {
    const heldUpMs = Math.max(0, this.#delay.max / 1e6 - LOOKED_AT_EVERY_MS);
    this.#delay.reset();
    this.#tell({
      kind: "report",
      intended: this.intended,
      intendedWarm: this.intendedWarm,
      sent: this.sent,
      dropped: this.dropped,
      acknowledged: this.#acknowledged,
      received: this.#received,
      receivedUnixMs: this.#receivedUnixMs,
      redelivered: this.redelivered,
      duplicated: this.duplicated,
      refused: this.refused,
      pending: this.pending,
      heldUpMs: Number.isFinite(heldUpMs) ? heldUpMs : 0,
      through: this.through,
    });
    this.intended = this.intendedWarm = this.sent = this.dropped = 0;
    this.redelivered = this.duplicated = this.refused = 0;
    this.#acknowledged = [];
    this.#received = [];
    this.#receivedUnixMs = [];
  }

  close(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }
}
