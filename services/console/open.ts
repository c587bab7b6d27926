/** Puts a console together: what it keeps, what it asks, and what its routes work on. */
import { join } from "node:path";
import { Attendance } from "./attendance.ts";
import type { Console } from "./console.ts";
import type { CatalogueIncident } from "../../domain/pack/mod.ts";
import type { Exchange } from "./exchange.ts";
import { Hub } from "./hub.ts";
import { JournalFile } from "./journal-file.ts";
import { JoinCodes } from "./join-codes.ts";
import { Desk, NO_HISTORY, Versions, type PackHistory } from "./lab/mod.ts";
import { liveTheatre, Recording, type Theatre } from "./replay/mod.ts";
import type { Rules } from "./rules.ts";
import { Sessions } from "./sessions.ts";
import { Stage } from "./stage.ts";
import { Watching } from "./watching.ts";
import type { World } from "./world.ts";

export interface ConsoleParts {
  readonly stateDir: string;
  readonly world: World;
  readonly exchange: Exchange;
  readonly rules: Rules;
  /** Incidents that the policy lab knows; none unless given. */
  readonly catalogue?: readonly CatalogueIncident[];
  /** Folder of packs that rules are compared with; none unless given. */
  readonly packsDir?: string;
  readonly history?: PackHistory;
  /** What is replayed; the exercise that is served unless given. */
  readonly theatre?: Theatre;
}

/** A console that has asked nothing yet. */
export function openConsole(parts: ConsoleParts): Console {
  const { stateDir, world, exchange, rules } = parts;
  const codes = JoinCodes.open(join(stateDir, "codes.json"), world.seats);
  const sessions = new Sessions(join(stateDir, "sessions.json"));
  const attendance = new Attendance(join(stateDir, "attendance.json"));
  const hub = new Hub((seat, organisation) => world.plays(seat, organisation));
  sessions.onEnd = (session) => hub.leave(session);
  const stage = new Stage({ exchange, world, hub });
  hub.greeting = () => [
    stage.clockFrame(),
    { kind: "exchange", reachable: stage.reachable } as const,
  ];
  const watching = new Watching(hub, new JournalFile(join(stateDir, "journal.jsonl")));
  const recording = new Recording(join(stateDir, "recording.jsonl"));
  const theatre = parts.theatre ?? liveTheatre(world, stage, recording);
  const versions = new Versions(parts.packsDir ?? "", parts.history ?? NO_HISTORY);
  const lab = { desk: new Desk(), versions, catalogue: parts.catalogue ?? [] };
  const asked = { codes, sessions, attendance, world, hub, exchange, rules, stage, watching };
  return { ...asked, lab, recording, theatre };
}
