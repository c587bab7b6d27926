/** Figures as text. A figure that is not there is a dash. */

export const DASH = "–";
const MINUS = "−";

export const count = (n: number): string => n.toLocaleString("en-GB").replaceAll(",", "\u202f");

/** "1 copy", "2 copies". */
export const plural = (n: number, one: string, many: string): string =>
  `${count(n)} ${n === 1 ? one : many}`;

const trimmed = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return digits > 0 ? text.replace(/\.?0+$/, "") : text;
};

/** Story minutes in the unit a reader would use for the largest of `among`, or for themselves. */
export function duration(minutes: number | null, among: readonly (number | null)[] = []): string {
  if (minutes === null) return DASH;
  const size = Math.abs(minutes);
  const largest = Math.max(size, ...among.map((each) => Math.abs(each ?? 0)));
  if (largest < 10 && size > 0) return `${trimmed(size, 1)} min`;
  if (largest < 120) return `${Math.round(size)} min`;
  if (largest < 48 * 60) return `${trimmed(size / 60, 1)} h`;
  return `${trimmed(size / 1440, 1)} days`;
}

/** With its sign: "+42 min", "−3 h", "±0 min". */
export function signedDuration(
  minutes: number | null,
  among: readonly (number | null)[] = [],
): string {
  if (minutes === null) return DASH;
  const size = duration(minutes, among);
  if (size.startsWith("0 ")) return `±${size}`;
  return `${minutes > 0 ? "+" : MINUS}${size}`;
}

/** Real milliseconds. */
export function milliseconds(ms: number | null): string {
  if (ms === null) return DASH;
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${trimmed(ms / 1000, 1)} s`;
}

export const percent = (share: number | null): string =>
  share === null ? DASH : `${trimmed(share * 100, share > 0 && share < 0.1 ? 1 : 0)} %`;

/** A difference of shares in percentage points, with its sign. */
export function points(difference: number | null): string {
  if (difference === null) return DASH;
  const size = trimmed(Math.abs(difference) * 100, 1);
  if (size === "0") return "±0 points";
  return `${difference > 0 ? "+" : MINUS}${size} ${size === "1" ? "point" : "points"}`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
