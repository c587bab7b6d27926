/**
 * Replay: the exercise again, at any of its moments.
 *
 *   model.ts     from the record to a moment; pure     state.ts     the record, and the moment looked at
 *   player.tsx   slider, play and pause                map.tsx      deliveries and denials
 *   scene.tsx    injects, faults, expectations         holdings.tsx who holds what
 *   events.tsx   everything that happened
 */
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/mod.ts";
import { go, query } from "../../state/address.ts";
import { named } from "../../state/session.ts";
import { Select } from "../../ui/fields.tsx";
import { EventList } from "./events.tsx";
import { Holdings } from "./holdings.tsx";
import { ReplayMap } from "./map.tsx";
import { Player } from "./player.tsx";
import { Scene } from "./scene.tsx";
import { enterPlace, follow, setting, tape, trouble } from "./state.ts";

export function ReplayPage() {
  const words = t().replay;
  const arm = query.value.get("arm") ?? "";
  const at = query.value.get("at");
  useEffect(() => follow(arm), [arm]);
  useEffect(enterPlace, [at, arm]);
  const { value: known } = setting;
  return (
    <div class="replay">
      <div class="title-row">
        <h1>{t().shell.pages.replay}</h1>
        {known && known.source === "run" && (
          <p class="meta">
            {words.ofRun}: {named(known.exercise)}
          </p>
        )}
        {known && known.arms.length > 1 && (
          <Select
            label={words.arm}
            value={known.arm}
            options={known.arms.map((one) => ({ value: one.id, text: named(one) }))}
            onChange={(value) => go(`/replay?arm=${encodeURIComponent(value)}`)}
          />
        )}
      </div>
      <p class="lead">{words.lead}</p>
      {trouble.value && (
        <p class="problem" role="alert">
          {t().problems[trouble.value.code]}
        </p>
      )}
      {!known && !trouble.value && <p role="status">{t().shell.loading}</p>}
      {known?.truncated && <p class="problem">{words.truncated}</p>}
      {known && tape.value.events.length === 0 && <p class="empty">{words.empty}</p>}
      {known && tape.value.events.length > 0 && (
        <>
          <Player />
          <p class="hint" id="slider-hint">
            {words.sliderHint}
          </p>
          <div class="replay-grid">
            <EventList />
            <Scene />
          </div>
          <ReplayMap />
          <Holdings />
        </>
      )}
    </div>
  );
}
