/** Who holds what at a moment. */
import { t } from "../../i18n/mod.ts";
import { nameOf } from "../../state/session.ts";
import { Marking } from "../../ui/marking.tsx";
import { elapsed } from "../../ui/times.ts";
import { moment, setting } from "./state.ts";

/** Of one organisation, latest first; the rest only counts. */
const SHOWN = 30;

export function Holdings() {
  const words = t().replay;
  const { holdings } = moment.value;
  const holders = (setting.value?.map.places ?? []).filter(({ id }) => holdings.has(id));
  return (
    <section class="panel">
      <h2>{words.holdings}</h2>
      <p class="hint">{words.holdingsHint}</p>
      {holders.length === 0 && <p class="meta">{words.nobodyHolds}</p>}
      <ul class="plain holders">
        {holders.map(({ id }) => (
          <li key={id}>
            <Holder id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Holder({ id }: { readonly id: string }) {
  const words = t().replay;
  const held = [...(moment.value.holdings.get(id) ?? [])].toSorted(
    ([, a], [, b]) => b.sinceMs - a.sinceMs,
  );
  return (
    <details>
      <summary>
        {nameOf(id)}: {words.held(held.length)}
      </summary>
      <ul class="held">
        {held.slice(0, SHOWN).map(([incident, { originator, marking, portions, sinceMs }]) => (
          <li key={incident}>
            <Marking marking={marking} as="portion" />{" "}
            <span class="meta">
              {words.fromWhom(nameOf(originator))}, {words.since(elapsed(sinceMs))},{" "}
              {words.portionsHeld(portions.length)}, <code>{incident.slice(-12)}</code>
            </span>
          </li>
        ))}
      </ul>
      {held.length > SHOWN && <p class="meta">{words.earlier(held.length - SHOWN)}</p>}
    </details>
  );
}
