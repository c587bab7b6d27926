/** Mistakes of the command line, collected so that all of them are told at once. */
import { InputError, type Problem } from "../../domain/input.ts";
import { hint } from "../../domain/pack/mod.ts";

export class Problems {
  readonly #problems: Problem[] = [];

  add(message: string): void {
    this.#problems.push({ file: "", line: 0, column: 0, message });
  }

  /** Tells of values that are not among those accepted. */
  expect(
    option: string,
    what: string,
    values: readonly string[],
    accepted: readonly string[],
  ): void {
    for (const value of new Set(values).difference(new Set(accepted))) {
      this.add(`${option} \`${value}\` is no ${what} of this pack; ${hint(value, accepted)}`);
    }
  }

  /** What `read` gives; the problems that it throws come after these. */
  alongside<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#problems.push(...error.problems);
      return undefined;
    }
  }

  get any(): boolean {
    return this.#problems.length > 0;
  }

  /** Everything added, as one error. */
  error(): InputError {
    return new InputError(this.#problems);
  }
}

/** Tells of a date that is none. */
export function checkDate(option: string, text: string | undefined, problems: Problems): void {
  if (text === undefined || isDate(text)) return;
  problems.add(`${option} \`${text}\` is no day of the calendar; write YYYY-MM-DD`);
}

/** A date of the calendar as YYYY-MM-DD. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Today as YYYY-MM-DD, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
