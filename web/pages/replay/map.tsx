/** The map at a moment: what was delivered and denied shortly before, faults, and how much each holds. */
import type { MapLayout } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { nameOf } from "../../state/session.ts";
import { Select } from "../../ui/fields.tsx";
import { EdgeTable, LinkFigures, MapFrame, StatusSign } from "../../ui/map.tsx";
import { StatusMark } from "../../ui/status.tsx";
import { edges, moment, setting, spanMinutes } from "./state.ts";

const SPANS = [5, 30, 120, 1_440];

export function ReplayMap() {
  const words = t().replay;
  const { value: known } = setting;
  if (!known) return null;
  return (
    <section class="panel">
      <div class="title-row">
        <h2>{words.map}</h2>
        <Select
          label={words.span}
          value={String(spanMinutes.value)}
          options={SPANS.map((one) => ({ value: String(one), text: words.spans(one) }))}
          onChange={(value) => (spanMinutes.value = Number(value))}
        />
      </div>
      <div class="scroll" tabIndex={0} role="group" aria-label={words.map}>
        <Drawing map={known.map} />
      </div>
      <p class="legend">
        <StatusMark status="active" text={words.legend.busy} />
        <StatusMark status="denied" text={words.legend.denied} />
        <StatusMark status="warning" text={words.legend.fault} />
      </p>
      <details open={edges.value.length > 0 && edges.value.length <= 6}>
        <summary>{words.asTable}</summary>
        <EdgeTable
          edges={edges.value.map(({ sent, ...edge }) => ({ ...edge, delivered: sent }))}
          words={words}
        />
      </details>
    </section>
  );
}

function Drawing({ map }: { readonly map: MapLayout }) {
  const places = map.places.filter(({ takesPart }) => takesPart);
  return (
    <MapFrame map={map} label={t().replay.mapDescription(places.length, spanMinutes.value)}>
      {map.links.map(({ between, path }) => (
        <path
          key={between.join()}
          class={passed(between).sent > 0 ? "link busy" : "link"}
          d={path}
        />
      ))}
      {places.map((place) => (
        <Sign key={place.id} place={place} />
      ))}
      {map.links.map((link) => (
        <LinkMarks key={link.between.join()} link={link} />
      ))}
    </MapFrame>
  );
}

/** Both ways of a link together. */
function passed([a, b]: readonly [string, string]): { sent: number; denied: number } {
  const both = edges.value.filter(
    ({ from, to }) => (from === a && to === b) || (from === b && to === a),
  );
  return {
    sent: both.reduce((sum, one) => sum + one.sent, 0),
    denied: both.reduce((sum, one) => sum + one.denied, 0),
  };
}

function LinkMarks({ link }: { readonly link: MapLayout["links"][number] }) {
  const { sent, denied } = passed(link.between);
  return <LinkFigures middle={link.middle} passed={sent} denied={denied} />;
}

/** Faults that hold and name it as (one of) their targets. */
const faultsAt = (id: string): string[] =>
  [...moment.value.faults]
    .filter(([, { target }]) => target.split(/[^a-z0-9-]+/).includes(id))
    .map(([name]) => name);

function Sign({ place: { id, x, y, width } }: { readonly place: MapLayout["places"][number] }) {
  const words = t().replay;
  const faults = faultsAt(id);
  const held = moment.value.holdings.get(id)?.size ?? 0;
  const said = [...faults, ...(held > 0 ? [words.held(held)] : [])].join(", ");
  return (
    <g class={`sign ${faults.length > 0 ? "warning" : "idle"}`} transform={`translate(${x} ${y})`}>
      <title>{said === "" ? nameOf(id) : `${nameOf(id)}: ${said}`}</title>
      <rect x={-width / 2} y={-14} width={width} height={28} rx={4} />
      <text y="4">{id}</text>
      {held > 0 && (
        <text class="held-count" y="27">
          {words.held(held)}
        </text>
      )}
      {faults.length > 0 && (
        <StatusSign status="warning" transform={`translate(${width / 2 - 10} -24)`} />
      )}
    </g>
  );
}
