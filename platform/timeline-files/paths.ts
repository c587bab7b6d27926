/** Values at paths with dots, in plain objects. */

type Entries = Record<string, unknown>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at "trigger.condition", or undefined. */
export const valueIn = (from: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((inner, key) => (isEntries(inner) ? inner[key] : undefined), from);

/** Puts a value at a path, with the objects on the way. */
export function put(into: Entries, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  let inner = into;
  for (const key of keys) {
    const next = inner[key];
    const found: Entries = isEntries(next) ? next : {};
    inner[key] = found;
    inner = found;
  }
  inner[last] = value;
}

/** Nothing, or a list or map with nothing in it: what leaving it out says as well. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isEntries(value) && Object.keys(value).length === 0);

/** The same without empty lists and maps, to whatever depth. */
export function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (!isEntries(value)) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, withoutNothing(inner)] as const,
  );
  return Object.fromEntries(entries.filter(([, inner]) => !isNothing(inner)));
}
