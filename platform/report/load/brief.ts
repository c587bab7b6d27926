/** What came out: a paragraph for each topology, and one table that sets them side by side. */
import type { LoadArm, LoadReport, LoadResult } from "../../../domain/load/mod.ts";
import { count, milliseconds, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { table } from "../table.ts";
import { figure, windowWord } from "./words.ts";

export function brief(report: LoadReport): Markup {
  return html`<section>
    <h2>What came out</h2>
    ${report.arms.map((arm) => html`<p><strong>${arm.name}.</strong> ${said(arm)}</p>`)}
    ${table(
      "Side by side: rates per second after the warm-up, times from the intended send",
      COLUMNS,
      report.arms.flatMap((arm) => (arm.result ? [row(arm, arm.result)] : [])),
    )}
    <p class="small muted">
      Copies an incident: how many deliveries one submission causes, all relays included. Came to:
      organisations that had a copy of it in the end, its originator not included. First copy: from
      the intended send until an organisation has its first copy, over all hops.
    </p>
  </section>`;
}

const COLUMNS = [
  { name: "Topology" },
  ...[
    "links",
    "intended/s",
    "offered/s",
    "achieved/s",
    "deliveries/s",
    "copies an incident",
    "came to",
    "first copy, median",
    "first copy, 99 %",
    "lost",
  ].map((name) => ({ name, numeric: true })),
];

function row(arm: LoadArm, result: LoadResult) {
  const { rates, counts, meanReached } = result;
  const reach = usual(result, "reach");
  const originals = counts.submitted - counts.relays - counts.rejected;
  return [
    arm.name,
    count(arm.links),
    figure(rates.intended),
    figure(rates.offered),
    figure(rates.achieved),
    figure(rates.delivered),
    originals > 0 ? figure(counts.delivered / originals) : null,
    figure(meanReached),
    milliseconds(reach?.p50 ?? null),
    milliseconds(reach?.p99 ?? null),
    count(counts.lost),
  ];
}

/** Of the baseline; of the window there is when there is none. */
const usual = ({ latency }: LoadResult, stage: string) =>
  latency.find((each) => each.stage === stage);

function said({ result, search, organisations }: LoadArm): string {
  const found = search
    ? search.best === null
      ? `No rate that was tried is carried. `
      : `It carries ${figure(search.best)} submissions a second: ${search.bound} holds, nothing is lost. `
    : "";
  if (!result) return found;
  const { rates, counts, meanReached, windows } = result;
  const reach = result.latency.filter(({ stage }) => stage === "reach");
  const times = reach.map(
    ({ window, p50, p99 }) =>
      `${windows.length > 1 ? `${windowWord[window]} what failed, ` : ""}half of all first copies within ${milliseconds(p50)}${p99 === null ? "" : `, 99 % within ${milliseconds(p99)}`}`,
  );
  return `${found}${figure(rates.achieved)} submissions a second became ${figure(rates.delivered)} deliveries a second; an incident came to ${figure(meanReached)} of the ${organisations - 1} others: ${times.join("; ")}. ${losses(counts)}`;
}

function losses({
  lost,
  late,
  duplicated,
  dropped,
  refused,
  unknown,
}: LoadResult["counts"]): string {
  const bad = [
    [lost, "lost"],
    [duplicated, "stored twice"],
    [refused, "refused by its recipient"],
    [late, "still waiting at the end"],
    [unknown, "never acknowledged"],
    [dropped, "never sent by the generator"],
  ] as const;
  const said = bad
    .filter(([n]) => n > 0)
    .map(([n, what]) => `${plural(n, "message", "messages")} ${what}`);
  return said.length === 0
    ? "Nothing was lost, doubled, refused or left out."
    : `${said.join(", ")}.`;
}
