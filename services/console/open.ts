/** Puts a console together: what it keeps, what it asks, and what its routes work on. */
import { join } from "node:path";
import type { Console } from "./console.ts";
import type { Exchange } from "./exchange.ts";
import { Hub } from "./hub.ts";
import { JournalFile } from "./journal-file.ts";
import { JoinCodes } from "./join-codes.ts";
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
}

/** A console that has asked nothing yet. */
export function openConsole({ stateDir, world, exchange, rules }: ConsoleParts): Console {
  const codes = JoinCodes.open(join(stateDir, "codes.json"), world.seats);
  const sessions = new Sessions(join(stateDir, "sessions.json"));
  const hub = new Hub((seat, organisation) => world.plays(seat, organisation));
  sessions.onEnd = (session) => hub.leave(session);
  const stage = new Stage({ exchange, world, hub });
  hub.greeting = () => [
    stage.clockFrame(),
    { kind: "exchange", reachable: stage.reachable } as const,
  ];
  const watching = new Watching(hub, new JournalFile(join(stateDir, "journal.jsonl")));
  return { codes, sessions, world, hub, exchange, rules, stage, watching };
}
