/** Figures of the metrics service: counts, and percentiles over time with the windows of faults. */
import type { Percentiles } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { secondsIn } from "../../ui/times.ts";
import { PercentileChart } from "./chart.tsx";
import { figures } from "./state.ts";

const ROWS = 12;

export function FiguresView() {
  const words = t().live;
  const { points } = figures.value;
  const last = points.at(-1);
  if (!last) return <p class="empty">{words.noFigures}</p>;
  const counts = [
    [words.submitted, last.submitted],
    [words.delivered, last.delivered],
    [words.denied, last.denied],
    [words.rejected, last.rejected],
    [words.inFlight, last.inFlight],
  ] as const;
  const measured = points.filter(({ exchange }) => exchange !== null);
  // A dozen rows over all the time there is.
  const step = Math.max(1, Math.ceil(measured.length / ROWS));
  const rows = measured.toReversed().filter((_, place) => place % step === 0);
  return (
    <>
      <dl class="counts" aria-label={words.counts}>
        {counts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section class="panel">
        <h2>{words.chartTitle}</h2>
        {measured.length > 1 ? <PercentileChart /> : <p class="empty">{words.noFigures}</p>}
        {rows.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.time} (UTC)</th>
                <th scope="col" class="number">
                  {words.samples}
                </th>
                {(["p50", "p90", "p99"] as const).map((name) => (
                  <th key={name} scope="col" class="number">
                    {name} ({words.milliseconds})
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ unixMs, exchange }) => (
                <tr key={unixMs}>
                  <th scope="row">{secondsIn(unixMs, "UTC")}</th>
                  <Cells percentiles={exchange!} />
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}

function Cells({ percentiles }: { readonly percentiles: Percentiles }) {
  const shown = (value: number | null): string =>
    value === null ? t().live.tooFew : value.toFixed(1);
  return (
    <>
      <td class="number">{percentiles.n}</td>
      <td class="number">{shown(percentiles.p50)}</td>
      <td class="number">{shown(percentiles.p90)}</td>
      <td class="number">{shown(percentiles.p99)}</td>
    </>
  );
}
