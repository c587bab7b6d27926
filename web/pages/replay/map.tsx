/** The map at a moment: what was delivered and denied shortly before, faults, and how much each holds. */
import type { MapLayout } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { named, nameOf } from "../../state/session.ts";
import { Select } from "../../ui/fields.tsx";
import { STATUSES, StatusMark, type Status } from "../../ui/status.tsx";
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
        <EdgeTable />
      </details>
    </section>
  );
}

function Drawing({ map }: { readonly map: MapLayout }) {
  const places = map.places.filter(({ takesPart }) => takesPart);
  const top = Math.min(...map.groups.map(({ y }) => y)) - 10;
  const bottom = Math.max(...map.groups.map(({ y, height }) => y + height)) + 10;
  return (
    <svg
      class="map"
      viewBox={`0 ${top} ${map.width} ${bottom - top}`}
      role="img"
      aria-label={t().replay.mapDescription(places.length, spanMinutes.value)}
    >
      {map.groups.map(({ x, y, width, height, ...group }) => (
        <g key={group.name}>
          <rect class="group" x={x} y={y} width={width} height={height} rx="8" />
          <text class="heading" x={x + 12} y={y + 20}>
            {named(group)}
          </text>
        </g>
      ))}
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
    </svg>
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
  if (sent + denied === 0) return null;
  const { x, y } = link.middle;
  return (
    <g class="link-marks" transform={`translate(${x} ${y})`}>
      {sent > 0 && <Badge status="active" text={String(sent)} x={denied > 0 ? -20 : 0} />}
      {denied > 0 && <Badge status="denied" text={String(denied)} x={sent > 0 ? 20 : 0} />}
    </g>
  );
}

interface BadgeProps {
  readonly status: Status["name"];
  readonly text: string;
  readonly x: number;
}

function Badge({ status, text, x }: BadgeProps) {
  const { shape, icon } = STATUSES[status];
  return (
    <g transform={`translate(${x - 17} -9)`}>
      <rect class="plate" width={26 + text.length * 7} height="18" rx="9" />
      <g class={`status-icon ${status}`} transform="translate(2 2) scale(.875)">
        <path class="outline" d={shape} />
        <path class="sign" d={icon} />
      </g>
      <text x="19" y="13">
        {text}
      </text>
    </g>
  );
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
        <g class="status-icon warning" transform={`translate(${width / 2 - 10} -24)`}>
          <path class="outline" d={STATUSES.warning.shape} />
          <path class="sign" d={STATUSES.warning.icon} />
        </g>
      )}
    </g>
  );
}

function EdgeTable() {
  const words = t().replay;
  if (edges.value.length === 0) return <p class="hint">{words.noTraffic}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col" class="number">
            {words.delivered}
          </th>
          <th scope="col" class="number">
            {words.denied}
          </th>
        </tr>
      </thead>
      <tbody>
        {edges.value.map(({ from, to, sent, denied }) => (
          <tr key={`${from}>${to}`}>
            <td>{nameOf(from)}</td>
            <td>{nameOf(to)}</td>
            <td class="number">{sent}</td>
            <td class="number">
              {denied > 0 ? <StatusMark status="denied" text={String(denied)} /> : 0}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
