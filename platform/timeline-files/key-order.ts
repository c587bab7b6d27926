/** Keys in the order of the format, so that the same timeline is the same text. */
import { z } from "zod";

/** The value with its keys in the order in which a schema names them, to whatever depth it does. */
export function inOrder(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return inOrder(schema.unwrap(), value);
  if (schema instanceof z.ZodUnion) {
    const map = schema.options.find((option) => option instanceof z.ZodObject);
    return typeof value === "object" && !Array.isArray(value) ? inOrder(map, value) : value;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((each) => inOrder(schema.element, each));
  if (!(schema instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const keys = Object.keys(schema.shape);
  return Object.fromEntries(
    entries
      .toSorted(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))
      .map(([key, inner]) => [key, inOrder(schema.shape[key], inner)]),
  );
}
