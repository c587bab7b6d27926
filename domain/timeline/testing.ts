/** Timelines and observations for tests, written and drawn. Not for production. */
import fc from "fast-check";
import { BARE_LABEL, type Label, type MarkingWorld } from "../marking/mod.ts";
import type { Observation } from "./observation.ts";
import type { Expectation, Inject, Match, Move, Predicate, Timeline, Trigger } from "./types.ts";

export const MINUTE = 60_000;
export const tlp = (word: Label["tlp"]): Label => ({ ...BARE_LABEL, tlp: word });
const markingWorld: MarkingWorld = { schemes: [], communities: [] };

export const predicate = (over: Partial<Predicate> = {}): Predicate => ({
  kind: "observed",
  event: "holds",
  organisation: null,
  incident: null,
  portions: [],
  recipient: null,
  atMost: null,
  atLeast: null,
  banner: null,
  byMs: null,
  sinceStart: false,
  ...over,
});

export const not = (of: Match): Match => ({ kind: "not", of });
export const all = (...of: Match[]): Match => ({ kind: "all", of });
export const any = (...of: Match[]): Match => ({ kind: "any", of });

export const expectation = (over: Partial<Expectation> & { id: string }): Expectation => ({
  name: `expectation ${over.id}`,
  type: "Automatic",
  expectedScore: 100,
  expiresAfterMs: null,
  validationMode: "all",
  criticalTaskId: null,
  match: predicate(),
  organisations: ["nisc"],
  ...over,
});

export const on = (
  condition: Trigger["condition"],
  dependsOn: readonly string[] = [],
  mode: Trigger["mode"] = "and",
): Trigger => ({ condition, dependsOn, mode });

export const inject = (over: Partial<Inject> & { controlNumber: string }): Inject => ({
  title: `inject ${over.controlNumber}`,
  eventType: "Inject",
  injectType: "Standard",
  moveNumber: 1,
  atMs: 0,
  simulatedTime: "",
  fromOrg: "",
  toOrg: ["nisc"],
  deliveryMethod: "",
  sourceType: null,
  description: "something happens",
  details: "something happens",
  expectedActions: "",
  responsibleController: "",
  controllerNotes: "",
  group: "",
  objectives: [],
  trigger: on("Time"),
  status: "Approved",
  marking: null,
  incident: null,
  faults: [],
  applyPack: null,
  expectations: [],
  otherColumns: {},
  ...over,
});

export const move = (moveNumber: number, atMs: number): Move => ({
  moveNumber,
  atMs,
  situationTime: "",
  situationDescription: `move ${moveNumber}`,
  discussionQuestions: [],
});

interface Parts {
  readonly moves?: readonly Move[];
  readonly endMs?: number;
  readonly deliveryMode?: Timeline["exercise"]["deliveryMode"];
}

export const timeline = (injects: readonly Inject[], parts: Parts = {}): Timeline => ({
  id: "test",
  exercise: {
    uuid: "",
    name: "Test",
    exerciseType: "TTX",
    sponsor: "nobody",
    scope: "nothing",
    missionAreas: ["Protection"],
    threatOrHazard: "none",
    scenario: "",
    pointOfContact: "",
    startEx: "2026-03-02T00:00:00Z",
    endEx: "2026-03-02T02:00:00Z",
    timeZone: "Asia/Tokyo",
    overallMarking: tlp("GREEN"),
    deliveryMode: parts.deliveryMode ?? "ClockDriven",
    timelineMode: "RealTime",
    compression: 1,
    tags: [],
    assumptions: [],
    artificialities: [],
    facilitatorNotes: "",
  },
  organizations: [],
  topology: "us-hub",
  seed: "1",
  objectives: [],
  teams: [{ id: "nisc", organizationId: "nisc" }],
  moves: parts.moves ?? [move(1, 0)],
  injects,
  endMs: parts.endMs ?? 120 * MINUTE,
  markingWorld,
});

type Given = Partial<Omit<Observation, "kind">> & {
  readonly kind?: Observation["kind"];
  readonly recipient?: string;
};

/** An observation of an incident `x` at nisc; its id tells it apart unless one is given. */
export const observation = (atMs: number, over: Given = {}): Observation => ({
  id: `${over.kind ?? "holds"}-${over.organisation ?? "nisc"}-${atMs}`,
  kind: "holds",
  atMs,
  organisation: "nisc",
  incidentId: "01890a5d-ac96-774b-bcce-b302099a8057",
  names: ["x"],
  portions: ["title", "indicator"],
  banner: tlp("AMBER"),
  bannerText: "TLP:AMBER",
  recipient: "",
  ...over,
});

const ORGANISATIONS = ["nisc", "asean-sg"] as const;
const EVENTS = ["holds", "acknowledged", "relayed"] as const;
const STEP_MS = 5 * MINUTE;
const END_STEPS = 24;
const time = fc.integer({ min: 0, max: END_STEPS }).map((steps) => steps * STEP_MS);

const predicates = fc
  .record({
    event: fc.constantFrom(...EVENTS),
    organisation: fc.constantFrom(null, ...ORGANISATIONS),
    incident: fc.constantFrom(null, "x", "y"),
    byMs: fc.option(time, { nil: null }),
    sinceStart: fc.boolean(),
    atMost: fc.constantFrom(null, tlp("GREEN"), tlp("AMBER")),
    portions: fc.constantFrom<Predicate["portions"]>([], ["indicator"], ["indicator", "victim"]),
  })
  .map((over): Match => predicate(over));

/** Matches of some depth. */
export const matches: fc.Arbitrary<Match> = fc.letrec<{ match: Match }>((tie) => ({
  match: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    predicates,
    fc.array(tie("match"), { minLength: 1, maxLength: 3 }).map((of): Match => all(...of)),
    fc.array(tie("match"), { minLength: 1, maxLength: 3 }).map((of): Match => any(...of)),
    tie("match").map(not),
  ),
})).match;

/** Times that collide often, as those of planners do. */
export const observations: fc.Arbitrary<Observation[]> = fc
  .array(
    fc.record({
      atMs: fc.oneof(time, fc.integer({ min: 0, max: END_STEPS * STEP_MS })),
      kind: fc.constantFrom(...EVENTS),
      organisation: fc.constantFrom(...ORGANISATIONS),
      names: fc.constantFrom(["x"], ["y"], []),
      banner: fc.constantFrom(tlp("GREEN"), tlp("AMBER"), tlp("RED")),
      portions: fc.constantFrom<Observation["portions"]>(["indicator"], ["victim"], ["title"]),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => drawn.map((over, place) => observation(over.atMs, { id: `o${place}`, ...over })));

const CONDITIONAL = ["Success", "Failure", "Completion", "Expiration"] as const;

interface DrawnInject {
  readonly trigger: { condition: Trigger["condition"]; on: readonly number[]; mode: "and" | "or" };
  readonly atMs: number | null;
  readonly matches: readonly Match[];
  readonly expiresAfterMs: number | null;
  readonly mode: Expectation["validationMode"];
  readonly withMove: number;
}

const drawnInject: fc.Arbitrary<DrawnInject> = fc.record({
  trigger: fc.record({
    condition: fc.constantFrom("Time", "Time", "Manual", ...CONDITIONAL),
    on: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 }),
    mode: fc.constantFrom("and", "or"),
  }),
  atMs: fc.option(time, { nil: null, freq: 4 }),
  matches: fc.array(matches, { maxLength: 2 }),
  expiresAfterMs: fc.option(time, { nil: null }),
  mode: fc.constantFrom("all", "atLeastOne"),
  withMove: fc.nat({ max: 2 }),
});

const moveTimes = fc
  .array(time, { minLength: 1, maxLength: 3 })
  .map((times) => times.toSorted((a, b) => a - b));

/** Timelines without cycles: an inject depends on such as stand before it, or on their expectations. */
export const timelines: fc.Arbitrary<Timeline> = fc
  .record({
    moves: moveTimes,
    injects: fc.array(drawnInject, { minLength: 1, maxLength: 10 }),
    deliveryMode: fc.constantFrom("ClockDriven", "FacilitatorPaced"),
  })
  .map(({ moves, injects, deliveryMode }) =>
    timeline(
      injects.map((drawn, place) => drawnToInject(drawn, place, moves)),
      { moves: moves.map((atMs, place) => move(place + 1, atMs)), deliveryMode },
    ),
  );

function drawnToInject(drawn: DrawnInject, place: number, moves: readonly number[]): Inject {
  const moveNumber = (drawn.withMove % moves.length) + 1;
  const isTimed = drawn.trigger.condition === "Time" || drawn.trigger.condition === "Manual";
  const alone = place === 0 && !isTimed;
  const names = drawn.trigger.on.map((each) =>
    each % 2 === 0 ? String(each % place) : `e${each % place}-0`,
  );
  return inject({
    controlNumber: String(place),
    moveNumber,
    // Not before its move.
    atMs: drawn.atMs === null && !isTimed ? null : moves[moveNumber - 1]! + (drawn.atMs ?? 0),
    toOrg: [...ORGANISATIONS],
    trigger:
      isTimed || alone
        ? on(alone ? "Time" : drawn.trigger.condition)
        : on(drawn.trigger.condition, names, drawn.trigger.mode),
    expectations: drawn.matches.map((match, which) =>
      expectation({
        id: `e${place}-${which}`,
        match,
        expiresAfterMs: drawn.expiresAfterMs,
        validationMode: drawn.mode,
        organisations: [...ORGANISATIONS],
      }),
    ),
  });
}
