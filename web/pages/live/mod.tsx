/**
 * Live: the exercise as it runs, for those who run, watch and evaluate it.
 *
 *   state.ts       what the console tells     controls.tsx      what facilitators do to the clock
 *   map.tsx        who is linked with whom    timeline.tsx      planned and actual, by organisation
 *   injects.tsx    fire, defer, undo; faults  expectations.tsx  verdicts and the evaluator's word
 *   figures.tsx, chart.tsx   percentiles      codes.tsx         who may sit where
 */
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/mod.ts";
import { go, query } from "../../state/address.ts";
import { role } from "../../state/session.ts";
import { CodesView } from "./codes.tsx";
import { Controls } from "./controls.tsx";
import { ExpectationsView } from "./expectations.tsx";
import { FiguresView } from "./figures.tsx";
import { InjectsView } from "./injects.tsx";
import { Journal } from "./journal.tsx";
import { TopologyMap } from "./map.tsx";
import { setting, state, trouble, watch } from "./state.ts";
import { Lanes } from "./timeline.tsx";

const VIEWS = ["overview", "injects", "expectations", "figures", "codes"] as const;
type View = (typeof VIEWS)[number];

export function LivePage() {
  useEffect(watch, []);
  const words = t().live;
  const view = (query.value.get("view") ?? "overview") as View;
  const open = (state.value?.play?.expectations ?? []).filter(
    ({ verdict }) => verdict.kind === "pending",
  );
  const names: Record<View, string> = {
    overview: words.overview,
    injects: words.injects,
    expectations: words.expectations(open.length),
    figures: words.figures,
    codes: words.codes,
  };
  const shown = VIEWS.filter((one) => one !== "codes" || role.value === "director");
  return (
    <div class="live">
      <h1 class="unseen">{t().shell.pages.live}</h1>
      {trouble.value && (
        <p class="problem" role="alert">
          {t().problems[trouble.value.code]}
        </p>
      )}
      <Controls />
      <nav aria-label={words.views}>
        <ul class="tabs inner">
          {shown.map((one) => (
            <li key={one}>
              <a
                href={`/live?view=${one}`}
                aria-current={one === view ? "page" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  go(`/live?view=${one}`);
                }}
              >
                {names[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {setting.value && state.value ? (
        <Shown view={view} />
      ) : (
        <p role="status">{t().shell.loading}</p>
      )}
    </div>
  );
}

function Shown({ view }: { readonly view: View }) {
  switch (view) {
    case "injects":
      return <InjectsView />;
    case "expectations":
      return <ExpectationsView />;
    case "figures":
      return <FiguresView />;
    case "codes":
      return role.value === "director" ? <CodesView /> : null;
    case "overview":
    default:
      return (
        <div class="overview">
          <Lanes />
          <div class="overview-pair">
            <TopologyMap />
            <Journal />
          </div>
        </div>
      );
  }
}
