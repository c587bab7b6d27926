/** The report of a load as one page: self-contained, without scripts, bannered at both ends. */
import type { LoadReport } from "../../../domain/load/mod.ts";
import { html, type Markup } from "../html.ts";
import { bannered, unbroken } from "../page.ts";
import { grounds, instruments, ledger, processes, thresholds } from "./accounts.ts";
import { brief } from "./brief.ts";
import { course } from "./course.ts";
import { latency } from "./latency.ts";
import { search } from "./search.ts";

/** Renders the report. Everything that comes from outside is escaped. */
export function renderLoad(report: LoadReport): string {
  const title = report.arms.map(({ topology }) => topology).join(", ");
  const content = html`${head(report)}
    <main>
      ${brief(report)} ${search(report)} ${latency(report)} ${course(report)} ${ledger(report)}
      ${thresholds(report)} ${processes(report)} ${instruments(report)} ${grounds(report)}
    </main>`;
  return unbroken(bannered(`load of ${title}`, content));
}

function head({ manifest, arms }: LoadReport): Markup {
  const { begun, seed } = manifest;
  const many = arms.length > 1;
  const question = arms.some(({ search: found }) => found)
    ? `What is the highest rate that ${many ? "each topology" : "the topology"} carries, with nothing lost?`
    : `How late does what organisations submit come to the others${many ? ", and under which topology" : ""}?`;
  return html`<header>
    <p class="kicker">
      Load report · ${begun.slice(0, 16).replace("T", " ")} UTC, seed ${seed} · pack
      ${manifest.pack.name}
    </p>
    <h1>Load of ${arms.map(({ name }) => name).join(", ")}</h1>
    <p class="question">${question}</p>
  </header>`;
}
