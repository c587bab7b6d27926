/**
 * A moment of an exercise, made again from what was recorded: what had happened up to then, and nothing of
 * what came after. Pure: the same record and the same time give the same moment, however one got there.
 */
import type { ReplayHappening, ReplayMessage } from "../../../domain/console/mod.ts";

/** A delivery that reached its recipient. */
export interface ReplayArrival {
  readonly kind: "arrival";
  readonly atMs: number;
  readonly unixMs: number;
  readonly from: string;
  readonly to: string;
  readonly incidentId: string;
  readonly originator: string;
  readonly marking: string;
  readonly portions: readonly string[];
}

export type ReplayEvent =
  | (ReplayHappening & { readonly what?: never })
  | ReplayMessage
  | ReplayArrival;

export type Phase = "waiting" | "running" | "paused" | "ended";

export interface InjectThen {
  readonly status: "released" | "deferred" | "passed-over";
  readonly atMs: number;
  /** "": by its trigger. */
  readonly by: string;
}

export interface FaultThen {
  readonly type: string;
  readonly target: string;
  readonly sinceMs: number;
}

export interface ExpectationThen {
  readonly verdict: "met" | "missed" | "unreached";
  readonly atMs: number;
}

const VERDICTS = {
  expectation_met: "met",
  expectation_missed: "missed",
  expectation_unreached: "unreached",
} as const;

export interface Judgement {
  readonly verdict: string;
  readonly by: string;
  readonly reason: string;
}

export interface Holding {
  readonly originator: string;
  readonly sinceMs: number;
  /** Of the latest view. */
  readonly marking: string;
  readonly portions: readonly string[];
}

export interface Moment {
  readonly phase: Phase;
  /** Null before the first, and where there are none. */
  readonly move: number | null;
  /** Window of an unattended run; "" without. */
  readonly window: string;
  readonly injects: ReadonlyMap<string, InjectThen>;
  /** Those that hold. */
  readonly faults: ReadonlyMap<string, FaultThen>;
  readonly expectations: ReadonlyMap<string, ExpectationThen>;
  readonly judged: ReadonlyMap<string, Judgement>;
  /** By organisation and incident. */
  readonly holdings: ReadonlyMap<string, ReadonlyMap<string, Holding>>;
  readonly counts: {
    readonly submitted: number;
    readonly rejected: number;
    readonly sent: number;
    readonly denied: number;
    readonly arrived: number;
  };
}

export interface Tape {
  /** In their order. */
  readonly events: readonly ReplayEvent[];
  /** Moments on the way, so that none is far; each after so many events. */
  readonly marks: readonly { readonly after: number; readonly moment: Moment }[];
}

const MARK_EVERY = 400;
const ORDER = { arrival: 2, message: 1 } as const;
const orderOf = ({ kind }: ReplayEvent): number => ORDER[kind as "message"] ?? 0;

export const isMessage = (event: ReplayEvent): event is ReplayMessage => event.kind === "message";
export const isArrival = (event: ReplayEvent): event is ReplayArrival => event.kind === "arrival";
export const isHappening = (event: ReplayEvent): event is ReplayHappening =>
  !isMessage(event) && !isArrival(event);

/** Everything that happened, in the order of the story: what the staff did before what came of it. */
export function eventsOf(
  journal: readonly ReplayHappening[],
  messages: readonly ReplayMessage[],
): ReplayEvent[] {
  const arrivals = messages.flatMap((message) =>
    message.recipients.flatMap(({ organisation, arrivesMs, marking, portions }) => {
      if (arrivesMs === null || marking === "") return [];
      const { submitter, incidentId, originator, unixMs } = message;
      const way = { from: submitter, to: organisation, incidentId, originator };
      return [{ kind: "arrival" as const, atMs: arrivesMs, unixMs, ...way, marking, portions }];
    }),
  );
  const all: ReplayEvent[] = [...journal, ...messages, ...arrivals];
  return all.toSorted((a, b) => a.atMs - b.atMs || orderOf(a) - orderOf(b) || a.unixMs - b.unixMs);
}

export const BEGINNING: Moment = {
  phase: "waiting",
  move: null,
  window: "",
  injects: new Map(),
  faults: new Map(),
  expectations: new Map(),
  judged: new Map(),
  holdings: new Map(),
  counts: { submitted: 0, rejected: 0, sent: 0, denied: 0, arrived: 0 },
};

/** The moment after one more event. */
export function after(moment: Moment, event: ReplayEvent): Moment {
  if (isMessage(event)) return { ...moment, counts: counted(moment.counts, event) };
  if (isArrival(event)) return arrived(moment, event);
  return happened(moment, event);
}

function counted(counts: Moment["counts"], { outcome, recipients }: ReplayMessage) {
  const sent = recipients.filter(({ marking }) => marking !== "").length;
  return {
    ...counts,
    submitted: counts.submitted + 1,
    rejected: counts.rejected + (outcome === "rejected" ? 1 : 0),
    sent: counts.sent + sent,
    denied: counts.denied + recipients.length - sent,
  };
}

function arrived(moment: Moment, arrival: ReplayArrival): Moment {
  const { to, incidentId, originator, atMs, marking, portions } = arrival;
  const own = moment.holdings.get(to) ?? new Map<string, Holding>();
  const before = own.get(incidentId);
  const holding: Holding = {
    originator,
    sinceMs: before?.sinceMs ?? atMs,
    marking,
    portions: [...new Set([...(before?.portions ?? []), ...portions])],
  };
  return {
    ...moment,
    holdings: put(moment.holdings, to, put(own, incidentId, holding)),
    counts: { ...moment.counts, arrived: moment.counts.arrived + 1 },
  };
}

const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const next = new Map(map);
  next.delete(key);
  return next;
}

function happened(moment: Moment, { kind, subject, atMs, detail }: ReplayHappening): Moment {
  const text = (name: string): string => detail[name] ?? "";
  const inject = (status: InjectThen["status"]): Moment => ({
    ...moment,
    injects: put(moment.injects, subject, { status, atMs, by: text("by") }),
  });
  switch (kind) {
    case "exercise_started":
    case "resumed":
      return { ...moment, phase: "running" };
    case "paused":
      return { ...moment, phase: "paused" };
    case "exercise_ended":
      return { ...moment, phase: "ended" };
    case "move_started":
      return { ...moment, move: Number(subject) };
    case "window_entered":
      return { ...moment, window: subject };
    case "inject_released":
      return inject("released");
    case "inject_deferred":
      return inject("deferred");
    case "inject_passed_over":
      return inject("passed-over");
    case "fault_started": {
      const fault = { type: text("type"), target: text("target"), sinceMs: atMs };
      return { ...moment, faults: put(moment.faults, subject, fault) };
    }
    case "fault_ended":
      return { ...moment, faults: without(moment.faults, subject) };
    case "expectation_met":
    case "expectation_missed":
    case "expectation_unreached": {
      const verdict = VERDICTS[kind];
      return { ...moment, expectations: put(moment.expectations, subject, { verdict, atMs }) };
    }
    case "judged": {
      const word = { verdict: text("verdict"), by: text("by"), reason: text("reason") };
      return { ...moment, judged: put(moment.judged, subject, word) };
    }
    case "undone":
      return undone(moment, subject, text("what"));
    default:
      return moment;
  }
}

function undone(moment: Moment, about: string, what: string): Moment {
  switch (what) {
    case "fireNow":
    case "defer":
      return { ...moment, injects: without(moment.injects, about) };
    case "confirm":
    case "override":
      return { ...moment, judged: without(moment.judged, about) };
    default:
      return moment;
  }
}

/** A record that moments can be taken from. */
export function tapeOf(events: readonly ReplayEvent[]): Tape {
  const marks: { after: number; moment: Moment }[] = [{ after: 0, moment: BEGINNING }];
  let moment = BEGINNING;
  events.forEach((event, place) => {
    moment = after(moment, event);
    if ((place + 1) % MARK_EVERY === 0) marks.push({ after: place + 1, moment });
  });
  return { events, marks };
}

/** How many events had happened at a story time, those of that very millisecond included. */
export function countAt(events: readonly ReplayEvent[], atMs: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.atMs <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The moment at a story time. */
export function momentAt({ events, marks }: Tape, atMs: number): Moment {
  const count = countAt(events, atMs);
  const mark = marks[Math.min(marks.length - 1, Math.floor(count / MARK_EVERY))]!;
  return events.slice(mark.after, count).reduce(after, mark.moment);
}

export interface EdgeThen {
  readonly from: string;
  readonly to: string;
  readonly sent: number;
  readonly denied: number;
}

/** What was sent and denied per edge after one story time and up to another. */
export function edgesBetween(
  events: readonly ReplayEvent[],
  afterMs: number,
  untilMs: number,
): EdgeThen[] {
  const edges = new Map<string, EdgeThen>();
  for (const event of events.slice(countAt(events, afterMs), countAt(events, untilMs))) {
    if (!isMessage(event)) continue;
    for (const { organisation, marking } of event.recipients) {
      const key = `${event.submitter}>${organisation}`;
      const edge = edges.get(key) ?? {
        from: event.submitter,
        to: organisation,
        sent: 0,
        denied: 0,
      };
      const sent = marking !== "";
      edges.set(key, {
        ...edge,
        sent: edge.sent + (sent ? 1 : 0),
        denied: edge.denied + (sent ? 0 : 1),
      });
    }
  }
  return [...edges.values()];
}

/** A place as an address says it: milliseconds of the story, or h:mm or h:mm:ss; null for neither. */
export function readPlace(text: string | null): number | null {
  if (text === null || text === "") return null;
  const clock = /^(?:T\+)?(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (clock) {
    const [, hours, minutes, seconds = "0"] = clock;
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  }
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** The address of a moment. */
export const addressOf = (atMs: number, arm: string): string =>
  `/replay?${arm === "" ? "" : `arm=${encodeURIComponent(arm)}&`}at=${Math.round(atMs)}`;
