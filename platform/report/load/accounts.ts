/** The account of a load, what it had to keep to, what it used, and what it rests on. */
import type { LoadReport, LoadResult } from "../../../domain/load/mod.ts";
import { STALL_MS } from "../../../domain/measurement/mod.ts";
import { count, milliseconds, percent, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { verdictTable } from "../sections/thresholds.ts";
import { behind, table } from "../table.ts";
import { figure, seconds } from "./words.ts";

const measured = ({ arms }: LoadReport): { name: string; result: LoadResult }[] =>
  arms.flatMap(({ name, result }) => (result ? [{ name, result }] : []));

const LEDGER = [
  ["intended", "submissions intended"],
  ["dropped", "dropped by the generator"],
  ["submitted", "stored by the broker, relays included"],
  ["relays", "of these relays"],
  ["rejected", "returned to their submitters"],
  ["delivered", "copies received"],
  ["denied", "neighbours denied everything"],
  ["lost", "lost"],
  ["late", "still waiting in an inbox"],
  ["duplicated", "stored twice"],
  ["redelivered", "handed over again, harmless"],
  ["unknown", "never acknowledged"],
  ["refused", "refused by recipients"],
] as const;

export function ledger(report: LoadReport): Markup {
  const arms = measured(report);
  return html`<section>
    <h2>The account</h2>
    <p class="lead">
      Every acknowledged submission must be decided, every copy of the decision received, each once;
      warm-up included. Denied is not lost.
    </p>
    ${table(
      "Messages",
      [{ name: "" }, ...arms.map(({ name }) => ({ name, numeric: true }))],
      LEDGER.map(([key, what]) => [what, ...arms.map(({ result }) => count(result.counts[key]))]),
    )}
  </section>`;
}

export function thresholds({ thresholds: verdicts, arms }: LoadReport): Markup | null {
  if (verdicts.length === 0) return null;
  const names = new Map(arms.map(({ topology, name }) => [topology, name]));
  return html`<section>
    <h2>What it had to keep to</h2>
    ${verdictTable(verdicts, (topology) => names.get(topology) ?? topology)}
  </section>`;
}

const USE = [
  { name: "Process" },
  ...["cores used", "memory first", "last", "at most", "last tenth ÷ first"].map((name) => ({
    name,
    numeric: true,
  })),
];

export function processes(report: LoadReport): Markup | null {
  const arms = measured(report).filter(({ result }) => result.use.length > 0);
  if (arms.length === 0) return null;
  return html`<section>
    <h2>What it used</h2>
    ${arms.map(({ name, result }) =>
      table(
        `${name}: processor and resident memory, looked at once a second; the last column from the end of the warm-up on`,
        USE,
        result.use.map(({ process, cpu, firstMiB, lastMiB, mostMiB, growth }) => [
          process,
          cpu.toFixed(2),
          `${Math.round(firstMiB)} MiB`,
          `${Math.round(lastMiB)} MiB`,
          `${Math.round(mostMiB)} MiB`,
          growth.toFixed(2),
        ]),
      ),
    )}
  </section>`;
}

export function instruments(report: LoadReport): Markup {
  return html`<section>
    <h2>Were the instruments sound?</h2>
    <p class="lead">
      Times are taken from when a submission was intended, so that a generator that is behind makes
      them longer and never hides anything. An interval in which a generator's event loop was held
      up for more than ${milliseconds(STALL_MS)} is marked.
    </p>
    ${measured(report).map(({ name, result }) => {
      const { series, rates, counts, settledMs, steadiness } = result;
      const { firstP99, lastP99 } = steadiness;
      const marked = series.filter(({ heldUpMs }) => heldUpMs > STALL_MS).length;
      const most = Math.max(0, ...series.map(({ heldUpMs }) => heldUpMs));
      return html`<p>
        ${name}: ${plural(marked, "interval", "intervals")} of ${count(series.length)} marked, held
        up for ${milliseconds(most)} at most;
        ${percent(rates.intended === 0 ? null : rates.offered / rates.intended)} of what was
        intended was offered, ${plural(counts.dropped, "submission", "submissions")} dropped. One
        hop, 99 %: ${milliseconds(firstP99)} in the first tenth of the time,
        ${milliseconds(lastP99)} in the last.
        ${
          settledMs === null
            ? "Not everything was accounted for in the end."
            : `Everything was accounted for ${seconds(settledMs)} after the last submission.`
        }
        ${keptFrom(result)}
      </p>`;
    })}
  </section>`;
}

/** Says nothing where nothing can be seen. */
function keptFrom({ keptFrom: whole, series }: LoadResult): string {
  if (!whole) return "";
  const worst = Math.max(0, ...series.map((interval) => interval.keptFrom?.stolen ?? 0));
  return `Other machines of the host had ${percent(whole.stolen)} of the processors' time (${percent(worst)} in the worst interval); for ${percent(whole.ioWait)} they only waited for a disk.`;
}

export function grounds({ manifest }: LoadReport): Markup {
  const { versions, machine, incidents } = manifest;
  const facts = [
    ["Command", html`<code>${manifest.command}</code>`],
    [
      "Incidents",
      `${count(incidents.n)} of ${incidents.source}, drawn by the seed${incidents.leftOut > 0 ? `; ${count(incidents.leftOut)} left out, whose originators take part in not every topology` : ""}`,
    ],
    [
      "Arrivals",
      `${manifest.arrivals}, for ${seconds(manifest.durationMs)}, the first ${seconds(manifest.warmupMs)} not measured`,
    ],
    [
      "Generator",
      `${plural(manifest.generators, "process", "processes")} that act for all organisations, receive and relay as their stand-ins do, without desks`,
    ],
    [
      "Checkpoint",
      `${plural(manifest.policies, "policy process", "policy processes")}${manifest.limit === null ? "" : `; of an organisation's own submissions at most ${figure(manifest.limit)} per second`}`,
    ],
    [
      "Machine",
      `${machine.cores} cores of ${machine.cpu}, ${count(machine.memoryMiB)} MiB, ${machine.platform}; all processes on it, one clock`,
    ],
    [
      "Versions",
      `Sekisho ${versions.sekisho}, Node ${versions.node}, nats-server ${versions.natsServer} with sync_interval ${versions.syncInterval}`,
    ],
    ["Pack", `${manifest.pack.name}, ${manifest.pack.version}`],
  ] as const;
  return html`<section>
    <h2>What it rests on</h2>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${behind(
      "What these figures are not",
      html`<p>
        Generator, broker and checkpoint share this machine, so that a faster generator leaves less
        to the others. Figures of one machine say little about another; ratios within one run say
        more. ${figure(1)} core used means one core busy all the time.
      </p>`,
      "screen",
    )}
  </section>`;
}
