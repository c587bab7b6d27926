/** What a stand-in decides about an incident; everything else is the same for all of them. */
import type { Severity, TriageTime } from "../../domain/pack/types.ts";
import type { DutyShift } from "./capacity.ts";
import { sectorsOf, type ReadView } from "./view.ts";

export interface AgencyDesk {
  readonly name: string;
  /** "*" for all. */
  readonly sectors: readonly string[];
  readonly shifts: readonly DutyShift[];
  readonly triage: ReadonlyMap<Severity, TriageTime>;
}

export interface Automation {
  /** Of the incidents with machine-readable indicators. */
  readonly share: number;
  readonly minutes: number;
  readonly fromStoryMs: number;
}

export interface AgencyProfile {
  readonly organisation: string;
  readonly sectors: readonly string[];
  /** Desks that triage. */
  readonly desks: readonly AgencyDesk[];
  /** Reviews what goes abroad before it is sent; null: nobody does. */
  readonly review: AgencyDesk | null;
  /** Translates before anything is triaged; null: nobody has to. */
  readonly translation: AgencyDesk | null;
  /** Originators that write in a language nobody here reads. */
  readonly foreignLanguage: ReadonlySet<string>;
  /** Neighbours in other nations. */
  readonly abroad: ReadonlySet<string>;
  /** Triage by machine, from a story time on; null: none. */
  readonly automation: Automation | null;
  /** Story time from which what goes to a council's members needs no review; Infinity: never. */
  readonly councilFromStoryMs: number;
  /** Story milliseconds a message needs from each neighbour. */
  readonly transmissionMs: ReadonlyMap<string, number>;
}

export interface Standin {
  /** Names of the desks the work passes, in order; names the organisation lacks are left out. */
  route(view: ReadView, profile: AgencyProfile): readonly string[];
  /** Share of the usual triage time that it takes. */
  effort(view: ReadView, profile: AgencyProfile): number;
  /** Whether what was received is passed on once it is triaged. The checkpoint decides to whom. */
  relays(view: ReadView, profile: AgencyProfile): boolean;
}

/** Whether something for these sectors concerns who takes `taken`. Unstated sectors may concern all. */
export function concerns(taken: readonly string[], sectors: readonly string[]): boolean {
  if (sectors.length === 0 || taken.includes("*")) return true;
  return sectors.some((sector) => sector === "cross-sector" || taken.includes(sector));
}

/** The desk for a view: the most particular one that takes its sectors, else the first. */
export function deskFor(view: ReadView, desks: readonly AgencyDesk[]): string[] {
  const sectors = sectorsOf(view);
  const particular = desks.find(
    (desk) => !desk.sectors.includes("*") && sectors.length > 0 && concerns(desk.sectors, sectors),
  );
  const desk = particular ?? desks.find((each) => each.sectors.includes("*")) ?? desks[0];
  return desk ? [desk.name] : [];
}
