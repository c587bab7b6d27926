/** Exit codes, and the error that carries one. */
export const exitCodes = {
  ok: 0,
  ourFault: 1,
  /** A threshold or an expectation was missed, or something was lost, leaked or duplicated. */
  missed: 99,
  badInput: 104,
  aborted: 105,
} as const;

/** Ends the command with this code after saying the message. */
export class ExitError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = "ExitError";
    this.code = code;
  }
}
