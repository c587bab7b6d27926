/** Short forms for the attributes of a type of fault. */
import type { AttributeSpec, AttributeValue } from "./types.ts";

/** A number with its unit and bounds; without `standard` it has to be given. */
export function number(
  unit: string,
  least: number,
  most: number,
  means: string,
  standard?: number,
): AttributeSpec {
  return {
    kind: "number",
    unit,
    least,
    most,
    means,
    ...(standard === undefined ? {} : { standard }),
  };
}

/** A whole number with its unit and bounds. */
export function whole(
  unit: string,
  least: number,
  most: number,
  means: string,
  standard?: number,
): AttributeSpec {
  return { ...number(unit, least, most, means, standard), whole: true } as AttributeSpec;
}

/** A text, any or one of these. */
export function text(means: string, oneOf?: readonly string[], standard?: string): AttributeSpec {
  return {
    kind: "text",
    means,
    ...(oneOf ? { oneOf } : {}),
    ...(standard === undefined ? {} : { standard }),
  };
}

/** The attributes as given, with what was left out. */
export function withStandards(
  specs: Readonly<Record<string, AttributeSpec>>,
  given: Readonly<Record<string, AttributeValue>>,
): Record<string, AttributeValue> {
  const standards = Object.entries(specs).flatMap(([name, { standard }]) =>
    standard === undefined ? [] : [[name, standard] as const],
  );
  return { ...Object.fromEntries(standards), ...given };
}

/** A numeric attribute of a checked fault. */
export function numberOf(
  attributes: Readonly<Record<string, AttributeValue>>,
  name: string,
): number {
  return Number(attributes[name]);
}

/** A text attribute of a checked fault. */
export function textOf(attributes: Readonly<Record<string, AttributeValue>>, name: string): string {
  return String(attributes[name]);
}
