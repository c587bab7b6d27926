/** What an audit finds: one record that is not as it was stored. */
export interface Finding {
  /** Within the run directory. */
  readonly file: string;
  /** From 1; 0 when no line of the file is meant. */
  readonly line: number;
  /** `cisa/5` for a decision, `chain/3` for a link, else the name of what differs; "" for a whole file. */
  readonly record: string;
  /** What differs. */
  readonly message: string;
}

/** `file:line: record: message`. */
export function describeFinding({ file, line, record, message }: Finding): string {
  return [line > 0 ? `${file}:${line}` : file, record, message].filter(Boolean).join(": ");
}

/** The beginning of a hash, enough to tell it from others. */
export const short = (hash: string): string => (hash === "" ? "nothing" : `${hash.slice(0, 12)}…`);
