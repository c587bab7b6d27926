/** Story time in UTC and where one sits, and how far the exercise has got. */
import { t } from "../i18n/mod.ts";
import { phase, storyDate, storyMsNow } from "../state/clock.ts";
import { organisation, ownOrganisation } from "../state/session.ts";
import { elapsed, timeIn } from "../ui/times.ts";

export function Clocks() {
  const words = t().shell;
  const at = storyDate();
  const storyMs = storyMsNow();
  const own = ownOrganisation.value;
  const zone = own ? organisation(own)?.timeZone : undefined;
  return (
    <dl class="clocks" aria-label={words.story}>
      <div>
        <dt>{words.story}</dt>
        <dd>{storyMs === null ? words.phase.waiting : words.elapsed(elapsed(storyMs))}</dd>
      </div>
      {at !== null && (
        <div>
          <dt>{words.utc}</dt>
          <dd>{timeIn(at, "UTC")}</dd>
        </div>
      )}
      {at !== null && zone && (
        <div>
          <dt>{zone.split("/").at(-1)?.replaceAll("_", " ")}</dt>
          <dd>{timeIn(at, zone)}</dd>
        </div>
      )}
      {storyMs !== null && (
        <div>
          <dt class="unseen">{words.phase[phase.value]}</dt>
          <dd class={`phase ${phase.value}`}>{words.phase[phase.value]}</dd>
        </div>
      )}
    </dl>
  );
}
