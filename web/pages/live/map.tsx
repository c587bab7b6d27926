/**
 * The topology as a map with fixed places: state by shape, icon and colour, faults as badges, traffic on
 * the links, and what was denied by a shape of its own. The same stands in a table.
 */
import type { MapLayout } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { named, nameOf } from "../../state/session.ts";
import { EdgeTable, LinkFigures, MapFrame, StatusSign } from "../../ui/map.tsx";
import { StatusMark, type Status } from "../../ui/status.tsx";
import { Heads } from "../../ui/table.tsx";
import { activeFaults, setting, traffic } from "./state.ts";

type Place = MapLayout["places"][number];

interface Standing {
  readonly status: Status["name"];
  readonly text: string;
}

export function TopologyMap() {
  const { value } = setting;
  if (!value) return null;
  const { map, topology } = value;
  const words = t().live;
  const places = map.places.filter(({ takesPart }) => takesPart);
  return (
    <section class="panel">
      <h2>
        {words.map}: {named(topology)}
      </h2>
      <div class="scroll" tabIndex={0} role="group" aria-label={words.map}>
        <Drawing map={map} places={places} />
      </div>
      <p class="legend">
        <StatusMark status="good" text={words.legendTeam} />
        <StatusMark status="active" text={words.legendTraffic} />
        <StatusMark status="denied" text={words.legendDenied} />
        <StatusMark status="warning" text={words.legendFault} />
      </p>
      <details>
        <summary>{words.asTable}</summary>
        <MapTable places={places} />
      </details>
      <EdgeTable edges={traffic.value.slice(0, 20)} words={words} caption={words.trafficTable} />
    </section>
  );
}

function Drawing({ map, places }: { readonly map: MapLayout; readonly places: readonly Place[] }) {
  const words = t().live;
  const { topology } = setting.value!;
  const shown = new Set(places.map(({ id }) => id));
  return (
    <MapFrame map={map} label={words.mapDescription(places.length, named(topology))}>
      {map.links.map((link) => (
        <Link key={link.between.join()} link={link} />
      ))}
      {places.map((place) => (
        <Sign key={place.id} place={place} />
      ))}
      {map.links
        .filter(({ between }) => between.every((id) => shown.has(id)))
        .map((link) => (
          <LinkMarks key={link.between.join()} link={link} />
        ))}
    </MapFrame>
  );
}

const passedOn = ([a, b]: readonly [string, string]) =>
  traffic.value.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));

function Link({ link: { between, path } }: { readonly link: MapLayout["links"][number] }) {
  const busy = passedOn(between).some(({ delivered }) => delivered > 0);
  return <path class={busy ? "link busy" : "link"} d={path} />;
}

/** Counts of the last minute in the middle of a link. */
function LinkMarks({ link: { between, middle } }: { readonly link: MapLayout["links"][number] }) {
  const passed = passedOn(between);
  const delivered = passed.reduce((sum, one) => sum + one.delivered, 0);
  const denied = passed.reduce((sum, one) => sum + one.denied, 0);
  return <LinkFigures middle={middle} passed={delivered} denied={denied} />;
}

function Sign({ place }: { readonly place: Place }) {
  const { id, x, y, width } = place;
  const { status } = standingOf(id);
  const team = teamOf(id);
  const faults = faultsAt(id);
  const height = 28;
  return (
    <g class={`sign ${status}`} transform={`translate(${x} ${y})`}>
      <title>{`${nameOf(id)}: ${standingOf(id).text}`}</title>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={team ? 14 : 4}
        class={team ? "team" : ""}
      />
      <text y="4">{id}</text>
      {faults.length > 0 && (
        <StatusSign
          status="warning"
          transform={`translate(${width / 2 - 10} ${-height / 2 - 10})`}
        />
      )}
    </g>
  );
}

const teamOf = (id: string): string | null =>
  setting.value?.timeline.teams.find(({ organizationId }) => organizationId === id)?.id ?? null;

/** Faults that hold and name the organisation as (one of) their targets. */
const faultsAt = (id: string) =>
  activeFaults.value.filter(({ target }) => target.split(/[^a-z0-9-]+/).includes(id));

function standingOf(id: string): Standing {
  const words = t().live;
  const [fault] = faultsAt(id);
  if (fault) return { status: "warning", text: words.faultHere(fault.name) };
  const busy = traffic.value.some(({ from, to }) => from === id || to === id);
  if (busy) return { status: "active", text: words.states.busy };
  if (teamOf(id)) return { status: "good", text: words.states.played };
  return { status: "idle", text: words.states.quiet };
}

function MapTable({ places }: { readonly places: readonly Place[] }) {
  const words = t().live;
  return (
    <table>
      <Heads names={[words.organisation, words.state]} />
      <tbody>
        {places.map(({ id }) => {
          const { status, text } = standingOf(id);
          return (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td>
                <StatusMark status={status} text={text} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
