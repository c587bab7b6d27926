/** Times lie within the exercise and fit their moves. */
import type { Problem } from "../../input.ts";
import {
  each,
  eachText,
  hint,
  isTimeZone,
  problemAt,
  valueAt,
  type Found,
} from "../../pack/mod.ts";
import type { Place } from "./place.ts";

/** Seconds from startEx to endEx; null while one of them cannot be read. */
function lengthSeconds(value: unknown): number | null {
  const time = (key: string): number =>
    Date.parse(eachText(value, `exercise.${key}`)[0]?.value ?? "");
  const seconds = (time("endEx") - time("startEx")) / 1000;
  return Number.isNaN(seconds) ? null : seconds;
}

interface PlacedMove {
  readonly number: number;
  readonly atSeconds: number;
}

const secondsOf = (value: unknown): number | null => {
  const seconds = valueAt(value, ["deltaSeconds"]);
  return typeof seconds === "number" ? seconds : null;
};

function movesOf(place: Place): PlacedMove[] {
  return each(place.file.value, "moves.*").flatMap(({ value }) => {
    const number = valueAt(value, ["moveNumber"]);
    const atSeconds = secondsOf(value);
    return typeof number === "number" && atSeconds !== null ? [{ number, atSeconds }] : [];
  });
}

/** "T+1h05m", as planners say it. */
export function said(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const parts = [
    minutes >= 60 ? `${Math.floor(minutes / 60)}h` : "",
    minutes % 60 > 0 ? `${minutes % 60}m` : "",
    seconds % 60 > 0 ? `${seconds % 60}s` : "",
  ];
  return `T+${parts.join("") || "0m"}`;
}

export function checkTimes(place: Place): Problem[] {
  const { file } = place;
  const length = lengthSeconds(file.value);
  const ends =
    length !== null && length <= 0
      ? [
          problemAt(
            file,
            ["exercise", "endEx"],
            "`endEx` is not after `startEx`; expected a later time",
          ),
        ]
      : [];
  return [
    ...ends,
    ...checkZone(place),
    ...checkCompression(place),
    ...checkOrder(place),
    ...(length === null || length <= 0 ? [] : checkWithin(place, length)),
    ...each(file.value, "injects.*").flatMap((inject) => checkInject(place, inject, length)),
  ];
}

function checkZone({ file }: Place): Problem[] {
  return eachText(file.value, "exercise.timeZone")
    .filter(({ value }) => !isTimeZone(value))
    .map(({ path, value }) => {
      const near = hint(value, Intl.supportedValuesOf("timeZone"));
      const accepted = near.startsWith("did") ? near : "expected an IANA name such as Asia/Tokyo";
      return problemAt(file, path, `unknown time zone \`${value}\`; ${accepted}`);
    });
}

function checkCompression({ file }: Place): Problem[] {
  const mode = valueAt(file.value, ["exercise", "timelineMode"]) ?? "RealTime";
  const factor = valueAt(file.value, ["exercise", "compression"]);
  if (mode === "RealTime" && typeof factor === "number" && factor !== 1) {
    const message = `\`compression: ${factor}\` is not real time; expected \`timelineMode: Compressed\`, or no compression`;
    return [problemAt(file, ["exercise", "compression"], message)];
  }
  if (mode === "Compressed" && factor === undefined) {
    const message = "missing `compression`; expected story minutes in a minute of real time";
    return [problemAt(file, ["exercise", "timelineMode"], message)];
  }
  return [];
}

function checkOrder({ file }: Place): Problem[] {
  const moves = each(file.value, "moves.*");
  return moves.flatMap(({ path, value }, place) => {
    const before = moves[place - 1]?.value;
    const [number, last] = [valueAt(value, ["moveNumber"]), valueAt(before, ["moveNumber"])];
    if (typeof number === "number" && typeof last === "number" && number < last) {
      const message = `move \`${number}\` comes after move ${last}; expected moves in their order`;
      return [problemAt(file, [...path, "moveNumber"], message)];
    }
    const [at, lastAt] = [secondsOf(value), secondsOf(before)];
    if (at === null || lastAt === null || at >= lastAt) return [];
    const message = `\`${at}\` (${said(at)}) is before the move before it begins, at ${lastAt}; expected ${lastAt} or more`;
    return [problemAt(file, [...path, "deltaSeconds"], message)];
  });
}

function checkWithin({ file }: Place, length: number): Problem[] {
  return ["moves.*.deltaSeconds", "injects.*.deltaSeconds"]
    .flatMap((pattern) => each(file.value, pattern))
    .flatMap(({ path, value }) => {
      if (typeof value !== "number" || value <= length) return [];
      const message = `\`${value}\` (${said(value)}) is after endEx, ${said(length)}; expected 0 to ${length} seconds from startEx`;
      return [problemAt(file, path, message)];
    });
}

function checkInject(place: Place, { path, value }: Found, length: number | null): Problem[] {
  const { file } = place;
  const at = secondsOf(value);
  const condition = eachText(value, "trigger.condition")[0]?.value ?? "Time";
  if (at === null) {
    if (condition !== "Time" || valueAt(value, ["deltaSeconds"]) !== undefined) return [];
    const message =
      "missing `deltaSeconds`; expected seconds from startEx, or a `trigger` that is not Time";
    return [problemAt(file, [...path, "deltaSeconds"], message)];
  }
  const moves = movesOf(place);
  const own = moves.findIndex(({ number }) => number === valueAt(value, ["moveNumber"]));
  const [move, next] = [moves[own], moves[own + 1]];
  const where = [...path, "deltaSeconds"];
  if (move !== undefined && at < move.atSeconds) {
    const message = `\`${at}\` (${said(at)}) is before its move ${move.number} begins, at ${move.atSeconds}; expected ${move.atSeconds} or more`;
    return [problemAt(file, where, message)];
  }
  const late = move !== undefined && next !== undefined && at >= next.atSeconds;
  // What lies after the end is told as that.
  if (!late || condition !== "Time" || (length !== null && at > length)) return [];
  const message = `\`${at}\` (${said(at)}) is in move ${next.number}, which begins at ${next.atSeconds}; expected less, or \`moveNumber: ${next.number}\``;
  return [problemAt(file, where, message)];
}
