/** What happened, latest first. */
import { t } from "../../i18n/mod.ts";
import { personName } from "../../ui/people.ts";
import { elapsed } from "../../ui/times.ts";
import { state } from "./state.ts";

const SHOWN = 60;

export function Journal() {
  const words = t().live;
  const entries = (state.value?.journal ?? []).slice(-SHOWN).toReversed();
  return (
    <section class="panel journal">
      <h2>{words.journal}</h2>
      {entries.length === 0 && <p class="empty">{words.noJournal}</p>}
      <ol tabIndex={0} aria-label={words.journal}>
        {entries.map(({ number, storyMs, kind, subject, detail }) => (
          <li key={number}>
            <span class="muted">T+{elapsed(storyMs)}</span>{" "}
            <strong>{words.kinds[kind] ?? kind.replaceAll("_", " ")}</strong> {subject}{" "}
            {detail["title"] && `“${detail["title"]}”`}{" "}
            {detail["by"] && `(${personName(detail["by"])})`}{" "}
            {detail["factor"] && words.paceTimes(Number(detail["factor"]))} {detail["reason"]}
          </li>
        ))}
      </ol>
    </section>
  );
}
