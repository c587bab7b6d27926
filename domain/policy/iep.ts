/**
 * FIRST's Information Exchange Policy 2.0 as handling caveats: `IEP <statement> <value>`, for example
 * `CAVEAT IEP encrypt-in-transit must`. What it says are obligations on who receives, never
 * conditions of receiving; its TLP statement is the label's own TLP.
 */

/** Values of each policy statement, least to most restrictive. */
export const IEP_STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  "encrypt-in-transit": ["may", "must"],
  "permitted-actions": [
    "externally-visible-direct",
    "externally-visible-indirect",
    "internally-visible",
    "contact-for-instruction",
    "none",
  ],
  "affected-party-notifications": ["may", "must-not"],
  attribution: ["may", "must", "must-not"],
  "unmodified-resale": ["may", "must-not"],
};

export interface IepStatement {
  readonly statement: string;
  readonly value: string;
}

const PREFIX = "IEP ";

export const isIep = (caveat: string): boolean => caveat.startsWith(PREFIX);

/** The statement that a caveat makes; undefined when it is none of IEP 2.0. */
export function iepOf(caveat: string): IepStatement | undefined {
  if (!isIep(caveat)) return undefined;
  const [statement = "", value = "", ...rest] = caveat.slice(PREFIX.length).split(" ");
  const known = Object.hasOwn(IEP_STATEMENTS, statement) && IEP_STATEMENTS[statement];
  return known && known.includes(value) && rest.length === 0 ? { statement, value } : undefined;
}

/** Each statement once, with the strictest of its values, in the standard's order. */
export function strictest(caveats: readonly string[]): IepStatement[] {
  const made = caveats.flatMap((caveat) => iepOf(caveat) ?? []);
  if (made.length === 0) return [];
  return Object.entries(IEP_STATEMENTS).flatMap(([statement, values]) => {
    const places = made
      .filter((one) => one.statement === statement)
      .map(({ value }) => values.indexOf(value));
    return places.length === 0 ? [] : [{ statement, value: values[Math.max(...places)]! }];
  });
}
