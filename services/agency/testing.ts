/** For tests: deliveries, briefings and a stand-in that does what it is told. */
import { BARE_LABEL, type Label } from "../../domain/marking/label.ts";
import type { PortionKindName } from "../../domain/pack/types.ts";
import { SEVERITIES } from "../../domain/pack/types.ts";
import { EXERCISE_BANNER, kindToWire, labelToWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Briefing } from "./briefing.ts";
import type { AgencyDesk, Standin } from "./standin.ts";
import { readView, type ReadView } from "./view.ts";

const { Delivery, Incident, Portion, View } = sekisho.v1;
const HOUR = 3_600_000;

export const MINUTE = 60_000;
export const GREEN: Label = { ...BARE_LABEL, tlp: "GREEN" };

export interface TestPortion {
  readonly id: string;
  readonly kind?: PortionKindName;
  readonly version?: number;
  readonly label?: Label;
  readonly fields?: Readonly<Record<string, string>>;
}

export function testPortions(...portions: readonly TestPortion[]): sekisho.v1.Portion[] {
  return portions.map(({ id, kind = "summary", version = 1, label = GREEN, fields = {} }) =>
    Portion.create({
      id,
      kind: kindToWire(kind),
      version,
      label: labelToWire(label),
      fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    }),
  );
}

export function testIncident(id: string, ...portions: readonly TestPortion[]): sekisho.v1.Incident {
  return Incident.decode(
    Incident.encode({ id, originator: "nisc", portions: testPortions(...portions) }).finish(),
  );
}

export function testView(...portions: readonly TestPortion[]): ReadView {
  return readView("incident", "cisa", testPortions(...portions));
}

/** A delivery from `cisa`; not sealed. */
export function testDelivery(
  id: string,
  storyMs: number,
  portions: readonly TestPortion[],
  incidentId = "incident",
): sekisho.v1.Delivery {
  const view = View.encode({
    incidentId,
    originator: "cisa",
    portions: testPortions(...portions),
  }).finish();
  return Delivery.create({ id, view, submitter: "cisa", storyMs, exerciseBanner: EXERCISE_BANNER });
}

/** Passes everything through all desks, and passes it on unless told otherwise. */
export function testStandin(changes: Partial<Standin> = {}): Standin {
  return {
    route: (_view, { desks }) => desks.map(({ name }) => name),
    effort: () => 1,
    relays: () => true,
    ...changes,
  };
}

/** One analyst around the clock, half an hour for everything unless told otherwise. */
export function testDesk(name: string, medianMinutes = 30): AgencyDesk {
  return {
    name,
    sectors: ["*"],
    shifts: [{ fromMs: 0, toMs: 24 * HOUR, analysts: 1 }],
    triage: new Map(SEVERITIES.map((severity) => [severity, { medianMinutes, sigma: 0 }])),
  };
}

/** The briefing of `nisc`: one desk, one analyst around the clock, half an hour for everything. */
export function testBriefing(changes: Partial<Briefing> = {}, deskNames = ["desk"]): Briefing {
  return {
    runId: "run-1",
    revision: 1,
    seed: "7",
    clock: { kind: "running", startedUnixMs: 0, pace: 3600, endStoryMs: 24 * HOUR },
    lineFromUnixMs: 0,
    startUnixMs: Date.parse("2026-03-02T00:00:00Z"),
    profile: {
      organisation: "nisc",
      sectors: ["energy"],
      review: null,
      translation: null,
      foreignLanguage: new Set(),
      abroad: new Set(),
      automation: null,
      councilFromStoryMs: Number.POSITIVE_INFINITY,
      desks: deskNames.map((name) => testDesk(name)),
      transmissionMs: new Map([["cisa", 10 * MINUTE]]),
    },
    changes: [],
    work: [],
    duty: [],
    accountsAt: [],
    samplesAt: [],
    lookaheadMs: Number.POSITIVE_INFINITY,
    limitStoryMs: Number.POSITIVE_INFINITY,
    interruptions: [],
    arrivals: [],
    play: "unattended",
    ...changes,
  };
}
