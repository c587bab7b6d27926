/** A pack whose played exercise says a hostile text wherever an exercise may say something. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stringify } from "yaml";
import { PAYLOADS } from "./payloads.ts";

const SIX = join(import.meta.dirname, "../packs/six");

/** Writes it and returns its folder. */
export function hostilePack(): string {
  const dir = mkdtempSync(join(tmpdir(), "sekisho-hostile-"));
  mkdirSync(join(dir, "exercises"));
  writeFileSync(
    join(dir, "pack.yaml"),
    stringify({ name: "hostile", extends: relative(dir, SIX) }),
  );
  const text = (place: number): string => PAYLOADS[place % PAYLOADS.length]!;
  const exercise = {
    name: `Hostile ${text(0)}`,
    exerciseType: "FE",
    sponsor: text(1),
    scope: text(2),
    missionAreas: ["Protection"],
    threatOrHazard: text(3),
    startEx: "2026-03-02T00:00:00Z",
    endEx: "2026-03-02T02:00:00Z",
    timeZone: "Asia/Tokyo",
    overallMarking: "TLP:AMBER",
    deliveryMode: "ClockDriven",
    timelineMode: "Compressed",
    compression: 60,
    facilitatorNotes: text(4),
  };
  const injects = PAYLOADS.map((payload, place) => ({
    controlNumber: String(place + 1),
    title: payload,
    moveNumber: 1,
    deltaSeconds: 1,
    fromOrg: text(place + 1),
    toOrg: ["tokyo", "seoul"],
    deliveryMethod: text(place + 2),
    description: text(place + 3),
    details: text(place + 4),
    expectedActions: text(place + 5),
    controllerNotes: text(place + 6),
    ...(place === 0 && {
      expectations: [
        {
          id: "never",
          name: payload,
          expirationTime: 60,
          match: { event: "relayed", organisation: "seoul" },
        },
      ],
    }),
  }));
  const file = {
    schemaVersion: 1,
    exercise,
    topology: "mesh",
    seed: "1",
    objectives: [],
    teams: [
      { id: "tokyo", organizationId: "nisc" },
      { id: "seoul", organizationId: "kr-kisa" },
    ],
    moves: [
      {
        moveNumber: 1,
        deltaSeconds: 0,
        situationDescription: PAYLOADS.join(" "),
        discussionQuestions: [...PAYLOADS],
      },
    ],
    injects,
  };
  writeFileSync(join(dir, "exercises", "hostile.yaml"), stringify(file));
  return dir;
}
