/** What an organisation is told of itself: its desks with their shifts, and how far its neighbours are. */
import { rosterChanges, type ArmPlan } from "../../domain/exercise/mod.ts";
import type { Organisation, Pack, Shift } from "../../domain/pack/types.ts";
import { SEVERITIES } from "../../domain/pack/types.ts";
import { sekisho } from "../../proto/mod.ts";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** The profile of an organisation under a topology, for an exercise that starts at that date. */
export function profileOf(
  organisation: Organisation,
  pack: Pack,
  topologyId: string,
  startOfExercise: string,
): sekisho.v1.Profile {
  const { id, standIn, sectors, desks, timeZone, nation } = organisation;
  const transmissions = transmissionsTo(id, pack, topologyId);
  const offsetMinutes = utcOffsetMinutes(timeZone, new Date(startOfExercise));
  return sekisho.v1.Profile.create({
    organisation: id,
    standIn,
    sectors: [...sectors],
    desks: desks.map((desk) => ({
      name: desk.name,
      sectors: [...desk.sectors],
      shifts: desk.shifts.map((shift) => shiftInUtc(shift, offsetMinutes)),
      triage: SEVERITIES.map((severity) => {
        const { medianMinutes, sigma, distribution = "" } = desk.triage[severity];
        return { severity, medianMinutes, sigma, distribution };
      }),
    })),
    transmissions,
    abroad: transmissions.flatMap(({ from = "" }) =>
      from !== null && nationOf(from, pack) !== nation ? [from] : [],
    ),
    foreignLanguage: pack.organisations
      .filter((other) => !reads(nation, other.nation, pack))
      .map((other) => other.id),
  });
}

/** Duty rosters that faults impose, in times of day after midnight UTC. */
export function dutyOf(
  { id, timeZone }: Organisation,
  plan: Pick<ArmPlan, "faults">,
  startOfExercise: string,
): sekisho.v1.DutyChange.$Properties[] {
  const offsetMinutes = utcOffsetMinutes(timeZone, new Date(startOfExercise));
  return rosterChanges(plan, id).map(({ fromMinutes, toMinutes, analysts, ...change }) => {
    const hours = shiftInUtc({ fromMinutes, toMinutes, analysts }, offsetMinutes);
    return { ...change, dutyFromMs: hours.fromMs ?? 0, dutyToMs: hours.toMs ?? 0, analysts };
  });
}

/**
 * Minutes that local time is ahead of UTC at a date. The offset of the exercise's first day holds for
 * all of it: a change to summer time in its course is not followed.
 */
export function utcOffsetMinutes(timeZone: string, at: Date): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A local shift in milliseconds after midnight UTC; its end may pass midnight. */
export function shiftInUtc(shift: Shift, offsetMinutes: number): sekisho.v1.Shift.$Properties {
  const { fromMinutes, toMinutes, analysts } = shift;
  const from = (((fromMinutes - offsetMinutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const length =
    toMinutes > fromMinutes ? toMinutes - fromMinutes : toMinutes - fromMinutes + DAY_MINUTES;
  return { fromMs: from * MINUTE_MS, toMs: (from + length) * MINUTE_MS, analysts };
}

const nationOf = (id: string, { organisations }: Pack): string =>
  organisations.find((each) => each.id === id)?.nation ?? "";

/** Whether organisations of a nation read what the other's write. */
function reads(nation: string, other: string, { languages }: Pack): boolean {
  const [written] = languages?.[other] ?? [];
  const read = languages?.[nation];
  return read === undefined || written === undefined || read.includes(written);
}

function transmissionsTo(
  organisation: string,
  pack: Pack,
  topologyId: string,
): sekisho.v1.Transmission.$Properties[] {
  const topology = pack.topologies.find(({ id }) => id === topologyId);
  return (topology?.links ?? []).flatMap(({ between: [a, b], transmissionMinutes: minutes }) => {
    if (a === organisation) return [{ from: b, minutes }];
    return b === organisation ? [{ from: a, minutes }] : [];
  });
}
