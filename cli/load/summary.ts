/** A load in a few lines for the terminal, and what the exit code says. */
import type { LoadArm, LoadReport, LoadResult } from "../../domain/load/mod.ts";
import { verdictInWords } from "../../domain/measurement/mod.ts";
import { exitCodes } from "../exit.ts";

export function summariseLoad({ banner, arms, thresholds }: LoadReport): string {
  const lines = arms.flatMap((arm) => ["", `${arm.topology}: ${arm.name}`, ...linesOf(arm)]);
  const verdicts = thresholds.map((verdict) => verdictInWords(verdict));
  return [banner, ...lines, ...(verdicts.length > 0 ? ["", ...verdicts] : []), ""].join("\n");
}

function linesOf({ result, search }: LoadArm): string[] {
  const found = search
    ? [
        search.best === null
          ? `  no rate was carried (${search.bound})`
          : `  highest rate carried: ${figure(search.best)} submissions/s (${search.bound}, nothing lost)`,
      ]
    : [];
  return result ? [...found, ...resultLines(result)] : found;
}

function resultLines(result: LoadResult): string[] {
  const { rates, counts, latency, meanReached, windows, keptFrom } = result;
  const { intended, offered, achieved, delivered } = rates;
  return [
    `  submissions/s  intended ${figure(intended)} · offered ${figure(offered)} · achieved ${figure(achieved)} · dropped ${counts.dropped}`,
    `  deliveries/s   ${figure(delivered)}; an incident came to ${meanReached === null ? "–" : figure(meanReached)} organisations`,
    ...latency.map(
      ({ stage, window, n, p50, p99, max }) =>
        `  ${stage.padEnd(9)}${windows.length > 1 ? window.padEnd(9) : ""} median ${ms(p50)} · p99 ${ms(p99)} · largest ${ms(max)} (n = ${n})`,
    ),
    ...(keptFrom && keptFrom.stolen > WORTH_SAYING
      ? [
          `  other machines of the host had ${Math.round(100 * keptFrom.stolen)} % of the processors' time: repeat it when they are quiet`,
        ]
      : []),
    `  lost ${counts.lost} · late ${counts.late} · duplicated ${counts.duplicated} · unknown ${counts.unknown} · refused ${counts.refused} · rejected ${counts.rejected}`,
  ];
}

/** With so much of the processors' time gone, what is slow may be so for that. */
const WORTH_SAYING = 0.05;

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-GB") : String(Number(value.toPrecision(3)));

const ms = (value: number | null): string => (value === null ? "–" : `${figure(value)} ms`);

/** What must never happen, then thresholds, then whether anything was carried. */
export function loadVerdict({ arms, thresholds }: LoadReport): number {
  const bad = arms.some(({ result, search }) => {
    if (search && search.best === null) return true;
    if (!result) return true;
    const { lost, duplicated, refused } = result.counts;
    return lost + duplicated + refused > 0 || result.faults.some(({ problem }) => problem !== null);
  });
  return bad || thresholds.some(({ outcome }) => outcome !== "met")
    ? exitCodes.missed
    : exitCodes.ok;
}
