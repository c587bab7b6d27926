/** What maps of a topology share: its frame with the groups, figures on links, and the same as a table. */
import type { ComponentChildren } from "preact";
import type { EdgeTraffic, MapLayout } from "../../domain/console/mod.ts";
import { named, nameOf } from "../state/session.ts";
import { STATUSES, StatusMark, type Status } from "./status.tsx";
import { Heads } from "./table.tsx";

interface FrameProps {
  readonly map: MapLayout;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** As high as its groups need. */
export function MapFrame({ map, label, children }: FrameProps) {
  const top = Math.min(...map.groups.map(({ y }) => y)) - 10;
  const bottom = Math.max(...map.groups.map(({ y, height }) => y + height)) + 10;
  return (
    <svg
      class="map"
      viewBox={`0 ${top} ${map.width} ${bottom - top}`}
      role="img"
      aria-label={label}
    >
      {map.groups.map(({ x, y, width, height, ...group }) => (
        <g key={group.name}>
          <rect class="group" x={x} y={y} width={width} height={height} rx="8" />
          <text class="heading" x={x + 12} y={y + 20}>
            {named(group)}
          </text>
        </g>
      ))}
      {children}
    </svg>
  );
}

/** Copies in the middle of a link: what passed above what was denied. */
export function LinkFigures({
  middle,
  passed,
  denied,
}: {
  readonly middle: MapLayout["links"][number]["middle"];
  readonly passed: number;
  readonly denied: number;
}) {
  if (passed + denied === 0) return null;
  return (
    <g class="link-marks" transform={`translate(${middle.x} ${middle.y})`}>
      {passed > 0 && <Badge status="active" text={String(passed)} y={denied > 0 ? -10 : 0} />}
      {denied > 0 && <Badge status="denied" text={String(denied)} y={passed > 0 ? 10 : 0} />}
    </g>
  );
}

interface BadgeProps {
  readonly status: Status["name"];
  readonly text: string;
  readonly y: number;
}

/** The shape of a status with a figure beside it. */
function Badge({ status, text, y }: BadgeProps) {
  const width = 26 + 8 * text.length;
  return (
    <g transform={`translate(${-width / 2} ${y - 9})`}>
      <rect class="plate" width={width} height="18" rx="9" />
      <StatusSign status={status} transform="translate(2 2) scale(.875)" />
      <text x="19" y="13">
        {text}
      </text>
    </g>
  );
}

/** A status as a shape with its sign. */
export function StatusSign({
  status,
  transform,
}: {
  readonly status: Status["name"];
  readonly transform: string;
}) {
  const { shape, icon } = STATUSES[status];
  return (
    <g class={`status-icon ${status}`} transform={transform}>
      <path class="outline" d={shape} />
      <path class="sign" d={icon} />
    </g>
  );
}

interface EdgeTableProps {
  readonly edges: readonly EdgeTraffic[];
  /** In the words of its page. */
  readonly words: {
    readonly from: string;
    readonly to: string;
    readonly delivered: string;
    readonly denied: string;
    readonly noTraffic: string;
  };
  readonly caption?: string;
}

export function EdgeTable({ edges, words, caption }: EdgeTableProps) {
  if (edges.length === 0) return <p class="hint">{words.noTraffic}</p>;
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <Heads names={[words.from, words.to]} numbers={[words.delivered, words.denied]} />
      <tbody>
        {edges.map(({ from, to, delivered, denied }) => (
          <tr key={`${from}>${to}`}>
            <td>{nameOf(from)}</td>
            <td>{nameOf(to)}</td>
            <td class="number">{delivered}</td>
            <td class="number">
              {denied > 0 ? <StatusMark status="denied" text={String(denied)} /> : 0}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
