/**
 * Times as planners write them in sheets: "D+2 H+3 M+45" from startEx, a time of day, a date with time.
 * Spreadsheets know no time zones: a time without one is one of the exercise's.
 */
import type { Cell } from "./cells.ts";

/** What a time of day, or a date without a zone, is read against. */
export interface Clock {
  /** RFC 3339; null while the sheets have none, and only offsets can be read. */
  readonly startEx: string | null;
  readonly timeZone: string;
}

const OFFSET =
  /^(?=\S)(?:D\s*\+\s*(\d+))?\s*(?:H\s*\+\s*(\d+))?\s*(?:M\s*\+\s*(\d+))?\s*(?:S\s*\+\s*(\d+))?$/i;
const T_OFFSET = /^T\s*\+\s*(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/i;
const TIME_OF_DAY = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const LOCAL = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const DAY_SECONDS = 86_400;
/** Days from 30 December 1899, which sheets count from, to 1970. */
const EPOCH_DAYS = 25_569;

/** "H+1 M+5": what a sheet shows for seconds from startEx. */
export function offsetText(seconds: number): string {
  const parts: [string, number][] = [
    ["D", Math.floor(seconds / DAY_SECONDS)],
    ["H", Math.floor((seconds % DAY_SECONDS) / 3600)],
    ["M", Math.floor((seconds % 3600) / 60)],
    ["S", seconds % 60],
  ];
  const said = parts.filter(([, count]) => count > 0).map(([unit, count]) => `${unit}+${count}`);
  return said.join(" ") || "M+0";
}

function offsetIn(text: string): number | null {
  const found = OFFSET.exec(text) ?? T_OFFSET.exec(text);
  if (found === null) return null;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return ((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!;
}

/** How far a zone is ahead of UTC at a moment. */
function zoneOffsetMs(unixMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(unixMs);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of("year"),
    of("month") - 1,
    of("day"),
    of("hour"),
    of("minute"),
    of("second"),
  );
  return shown - Math.floor(unixMs / 1000) * 1000;
}

/** The moment at which clocks in a zone show what UTC's show at `wallMs`. */
function fromWall(wallMs: number, timeZone: string): number {
  const guess = wallMs - zoneOffsetMs(wallMs, timeZone);
  return wallMs - zoneOffsetMs(guess, timeZone);
}

/** A cell as UTC's clock would show it, or a time of day in milliseconds; null for neither. */
type Wall = { readonly kind: "date" | "time"; readonly ms: number } | null;

function wallOf(cell: Cell): Wall {
  if (cell instanceof Date) return serial(cell.getTime() / (DAY_SECONDS * 1000) + EPOCH_DAYS);
  if (typeof cell === "number") return serial(cell);
  if (typeof cell !== "string") return null;
  const time = TIME_OF_DAY.exec(cell.trim());
  if (time !== null) return timeOfDay(time.slice(1));
  const local = LOCAL.exec(cell.trim());
  if (local === null) return null;
  const [year, month, day, ...clock] = local.slice(1);
  const at = timeOfDay(clock);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at === null || date.getUTCDate() !== Number(day)
    ? null
    : { kind: "date", ms: date.getTime() + at.ms };
}

function timeOfDay(parts: readonly (string | undefined)[]): Wall {
  const [hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  if (hours! > 23 || minutes! > 59 || (seconds ?? 0) > 59) return null;
  return { kind: "time", ms: ((hours! * 60 + minutes!) * 60 + (seconds ?? 0)) * 1000 };
}

/** Days since 1899, in a cell that is a time or has lost its format; below 1 it is a time of day. */
function serial(days: number): Wall {
  const ms = (of: number): number => Math.round(of * DAY_SECONDS) * 1000;
  if (days >= 0 && days < 1) return { kind: "time", ms: ms(days) };
  // What is neither the first day nor of this age is a number that means something else.
  return days > 20_000 && days < 100_000 ? { kind: "date", ms: ms(days - EPOCH_DAYS) } : null;
}

/** The moment that a cell names, with a time of day on or after startEx; null when it names none. */
function momentOf(cell: Cell, { startEx, timeZone }: Clock): number | null {
  if (typeof cell === "string" && ZONED.test(cell.trim())) {
    const unixMs = Date.parse(cell.trim());
    return Number.isNaN(unixMs) ? null : unixMs;
  }
  const wall = wallOf(cell);
  if (wall === null) return null;
  if (wall.kind === "date") return fromWall(wall.ms, timeZone);
  if (startEx === null) return null;
  const startMs = Date.parse(startEx);
  const startWall = startMs + zoneOffsetMs(startMs, timeZone);
  const midnight = Math.floor(startWall / (DAY_SECONDS * 1000)) * DAY_SECONDS * 1000;
  const today = midnight + wall.ms;
  return fromWall(today < startWall ? today + DAY_SECONDS * 1000 : today, timeZone);
}

/** What is read, or why it cannot be. */
export type TimeRead =
  | { readonly kind: "read"; readonly value: number }
  | { readonly kind: "refused"; readonly message: string };

const FORMS = "D+2 H+3 M+45, T+1h20m, or a time of day such as 10:20";

/** Seconds from startEx. */
export function secondsIn(cell: Cell, clock: Clock): TimeRead {
  const offset = typeof cell === "string" ? offsetIn(cell.trim()) : null;
  if (offset !== null) return { kind: "read", value: offset };
  const shown = cell instanceof Date ? cell.toISOString() : String(cell);
  if (clock.startEx === null && (wallOf(cell) !== null || ZONED.test(String(cell)))) {
    const message = `\`${shown}\` is a clock time, and there is no \`startEx\` to count from; expected it in sheet Exercise, or D+2 H+3 M+45`;
    return { kind: "refused", message };
  }
  const moment = momentOf(cell, clock);
  if (moment === null || clock.startEx === null)
    return { kind: "refused", message: `\`${shown}\` is no time; expected ${FORMS}` };
  const seconds = Math.round((moment - Date.parse(clock.startEx)) / 1000);
  if (seconds >= 0) return { kind: "read", value: seconds };
  return { kind: "refused", message: `\`${shown}\` is before startEx; expected a later time` };
}

/** A date and time in RFC 3339; as it is when it is one, or nothing that can be read. */
export function dateTimeIn(cell: Cell, clock: Clock): string {
  if (typeof cell === "string" && ZONED.test(cell.trim())) return cell.trim();
  const moment = momentOf(cell, clock);
  if (moment === null) return cell instanceof Date ? cell.toISOString() : String(cell);
  return new Date(moment).toISOString().replace(".000Z", "Z");
}
