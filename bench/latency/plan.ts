/** When each submission is to be sent: at an even pace, whether earlier ones have arrived or not. */

export interface Plan {
  /** When number 0 would have been sent; numbers begin at 1. */
  readonly fromUnixMs: number;
  readonly everyMs: number;
  /** Numbers up to this are sent and not counted. */
  readonly warmUp: number;
  /** The last number. */
  readonly last: number;
}

/** When a submission was to be sent, whenever it was: a sender that is held up makes it late. */
export const intendedUnixMs = ({ fromUnixMs, everyMs }: Plan, number: number): number =>
  fromUnixMs + number * everyMs;

/** One clock for all processes of this machine, to microseconds. */
export const nowUnixMs = (): number => performance.timeOrigin + performance.now();
