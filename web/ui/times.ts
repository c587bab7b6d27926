/** Times as they are read: 24 hours, with the date where it is another day's. */
import { language } from "../state/wishes.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language.value === "ja" ? "ja-JP" : "en-GB";
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: "h23", ...options });
    formats.set(key, found);
  }
  return found;
}

/** "2 Mar 09:04". */
export const timeIn = (unixMs: number, zone: string): string =>
  format(zone, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" }).format(
    unixMs,
  );

/** "09:04:12". */
export const secondsIn = (unixMs: number, zone: string): string =>
  format(zone, { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(unixMs);

/** Story time since the beginning: "1:04", hours and minutes, "2d 1:04" from a day on. */
export function elapsed(storyMs: number): string {
  const minutes = Math.floor(Math.abs(storyMs) / 60_000);
  const days = Math.floor(minutes / 1_440);
  const clock = `${Math.floor((minutes % 1_440) / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return `${storyMs < 0 ? "−" : ""}${days > 0 ? `${days}d ` : ""}${clock}`;
}

/** A stretch of real time: "4:05", minutes and seconds, "1:04:05" from an hour on. */
export function seconds(ms: number): string {
  const total = Math.max(0, Math.round(ms / 1_000));
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(total / 3_600), Math.floor((total % 3_600) / 60)];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(total % 60)}`
    : `${minutes}:${two(total % 60)}`;
}
