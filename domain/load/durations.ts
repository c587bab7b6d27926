/** Durations as users write them. */
const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of "500ms", "20s", "2m", "1h", or "20" for seconds; null for anything else. */
export function readDuration(text: string): number | null {
  const parts = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text.trim());
  if (!parts) return null;
  return Number(parts[1]) * UNITS_MS[parts[2] ?? "s"]!;
}
