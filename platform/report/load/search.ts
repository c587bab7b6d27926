/** The highest rate that was carried: every rate that was tried, as a chart and a table. */
import type { LoadArm, LoadReport, SearchStep } from "../../../domain/load/mod.ts";
import { dot, drawing, line, logarithmic, px, text, type Scale } from "../charts/svg.ts";
import { milliseconds } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { behind, table } from "../table.ts";
import { figure } from "./words.ts";

type Searched = LoadArm & { readonly search: NonNullable<LoadArm["search"]> };

export function search(report: LoadReport): Markup | null {
  const arms = report.arms.filter((arm): arm is Searched => arm.search !== null);
  if (arms.length === 0) return null;
  const bound = arms[0]!.search.bound;
  return html`<section>
    <h2>What is carried</h2>
    <p class="lead">
      A rate is carried when <code>${bound}</code> holds, at least 95 % of what is intended comes
      through, and nothing is dropped, lost, doubled, refused or left waiting. It is doubled until
      it is not carried, then halved between the two until they are within 10 %.
    </p>
    <figure>
      <figcaption>One hop, 99 %, against the rate</figcaption>
      <div class="scroll" tabindex="0">${chart(arms)}</div>
    </figure>
    ${behind(
      "Table: every rate that was tried",
      table(
        "In the order they were tried",
        COLUMNS,
        arms.flatMap((arm) => arm.search.steps.map((step) => rowOf(arm.name, step))),
      ),
    )}
  </section>`;
}

const COLUMNS = [
  { name: "Topology" },
  ...["submissions/s", "deliveries/s", "one hop, median", "one hop, 99 %"].map((name) => ({
    name,
    numeric: true,
  })),
  { name: "Carried" },
];

const rowOf = (
  name: string,
  { perSecond, rates, exchangeP50, exchangeP99, carried, why }: SearchStep,
) => [
  name,
  figure(perSecond),
  figure(rates.delivered),
  milliseconds(exchangeP50),
  milliseconds(exchangeP99),
  carried
    ? html`<span class="good">✓ carried</span>`
    : html`<span class="bad">✗</span> ${why.join("; ")}`,
];

const SIZE = { width: 1100, height: 360 };
const PLOT = { left: 92, right: 880, top: 20, bottom: 300 };
const LINES = ["series one", "series two", "series three", "series open"];

function chart(arms: readonly Searched[]): Markup {
  const steps = arms.flatMap(({ search: { steps: all } }) => all);
  const rates = steps.map(({ perSecond }) => perSecond);
  const times = steps.flatMap(({ exchangeP99 }) => exchangeP99 ?? []);
  const decade = (of: (n: number) => number, n: number): number => 10 ** of(Math.log10(n));
  const x = logarithmic(
    decade(Math.floor, Math.min(...rates)),
    decade(Math.ceil, Math.max(...rates)),
    PLOT.left,
    PLOT.right,
  );
  const y = logarithmic(
    decade(Math.floor, Math.max(0.1, Math.min(1, ...times))),
    decade(Math.ceil, Math.max(10, ...times)),
    PLOT.bottom,
    PLOT.top,
  );
  const description = arms
    .map(
      ({ name, search: { best } }) =>
        `${name}: ${best === null ? "none" : figure(best)} submissions/s`,
    )
    .join("; ");
  return drawing(SIZE, "What is carried", description, [
    y.ticks.flatMap((tick) => [
      line(PLOT.left, y(tick), PLOT.right, y(tick), "grid"),
      text(PLOT.left - 8, y(tick) + 4, milliseconds(tick), "end"),
    ]),
    x.ticks.flatMap((tick) => [
      line(x(tick), PLOT.top, x(tick), PLOT.bottom, "grid"),
      text(x(tick), PLOT.bottom + 20, figure(tick), "middle"),
    ]),
    text(
      (PLOT.left + PLOT.right) / 2,
      PLOT.bottom + 42,
      "submissions per second; ✗ not carried",
      "middle muted",
    ),
    arms.map((arm, place) => curve(arm, place, x, y)),
  ]);
}

function curve({ name, search: { steps } }: Searched, place: number, x: Scale, y: Scale): Markup {
  const points = steps
    .flatMap(({ perSecond, exchangeP99, carried }) =>
      exchangeP99 === null ? [] : [{ perSecond, exchangeP99, carried }],
    )
    .toSorted((a, b) => a.perSecond - b.perSecond);
  const d = points
    .map(
      ({ perSecond, exchangeP99 }, at) =>
        `${at === 0 ? "M" : "L"}${px(x(perSecond))} ${px(y(exchangeP99))}`,
    )
    .join("");
  const kind = LINES[place % LINES.length]!;
  const keyY = PLOT.top + 16 + place * 22;
  return html`<path d="${d}" class="${kind}" />
    ${points.map(({ perSecond, exchangeP99, carried }) =>
      carried
        ? dot(x(perSecond), y(exchangeP99), 4, "mark plain")
        : text(x(perSecond), y(exchangeP99) + 5, "✗", "middle strong"),
    )}
    <path d="M${PLOT.right + 20} ${keyY}h30" class="${kind}" />
    ${text(PLOT.right + 58, keyY + 4, name)}`;
}
