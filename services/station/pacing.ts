/** When which submission goes out: at its time, whatever became of the others. */
import { arrivalsOf, type Flood, type LoadArrival, type LoadPlan } from "../../domain/load/mod.ts";
import { wallMs } from "./clock.ts";
import type { IncidentPress } from "./incidents.ts";
import type { Member } from "./member.ts";
import type { Tally } from "./tally.ts";

/** Sent in one go when behind: what comes in has its turn in between. */
const AT_ONCE = 100;
const LONGEST_WAIT_MS = 500;

export interface Pacing {
  readonly run: string;
  readonly plan: LoadPlan;
  readonly startUnixMs: number;
  readonly members: ReadonlyMap<string, Member>;
  readonly press: IncidentPress;
  readonly tally: Tally;
  readonly signal: AbortSignal;
}

/** Sends the members' share of the load until it is through or the signal comes. */
export function pace({ run, plan, startUnixMs, members, press, tally, signal }: Pacing): void {
  const arrivals = arrivalsOf(plan, press.originators);
  let next = arrivals.next();
  const step = (): void => {
    if (signal.aborted) return void (tally.through = true);
    let sent = 0;
    while (!next.done && sent < AT_ONCE) {
      const arrival = next.value;
      const member = members.get(press.originators[arrival.incident]!);
      if (member) {
        if (startUnixMs + arrival.offsetMs > wallMs()) break;
        send(member, arrival);
        sent += 1;
      }
      next = arrivals.next();
    }
    if (next.done) return void (tally.through = true);
    if (sent >= AT_ONCE) return void setImmediate(step);
    const waitMs = startUnixMs + next.value.offsetMs - wallMs();
    setTimeout(step, Math.min(Math.max(0, waitMs), LONGEST_WAIT_MS));
  };

  function send(member: Member, arrival: LoadArrival): void {
    tally.intended += 1;
    if (arrival.offsetMs >= plan.warmupMs) tally.intendedWarm += 1;
    if (!member.hasRoom) return void (tally.dropped += 1);
    const bytes = press.print(arrival, plan.seed, startUnixMs);
    tally.sent += 1;
    member.submit(bytes, `load:${run}:${arrival.flood ?? ""}:${arrival.number}`);
  }

  step();
  for (const flood of plan.floods) {
    const member = members.get(flood.organisation);
    if (flood.kind === "pulls" && member) askOften(flood, member, startUnixMs, signal);
  }
}

const ASK_EVERY_MS = 10;

/** Asks the member's inbox so often for a message; behind, it asks the more. */
function askOften(
  { fromMs, toMs, perSecond }: Extract<Flood, { kind: "pulls" }>,
  member: Member,
  startUnixMs: number,
  signal: AbortSignal,
): void {
  let asked = 0;
  const timer = setInterval(() => {
    const sinceMs = wallMs() - startUnixMs - fromMs;
    if (signal.aborted || sinceMs >= toMs - fromMs) return clearInterval(timer);
    for (const due = (sinceMs * perSecond) / 1_000; asked < due; asked++) member.ask();
  }, ASK_EVERY_MS);
}
