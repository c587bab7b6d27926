/** The made-up run as the directory of a run. Not for production. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlayState } from "../../domain/play/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";
import type { LoadedPack } from "../pack/mod.ts";
import { writeRunDirectory, type Manifest } from "../report/mod.ts";
import { ARM, BEGUN, MINUTE, unix } from "./common-testing.ts";
import { playedFiles } from "./files.ts";
import type { PlayedSample } from "./testing.ts";

/** The sample as the directory of a run. */
export function writePlayedSample(dir: string, sample: PlayedSample): void {
  const { timeline, play, journal, decisions, ledger, loaded } = sample;
  writeRunDirectory(dir, {
    manifest: manifestOf(timeline, play, loaded),
    ledger,
    decisions: decisions.map((each) => Object.assign({ arm: ARM }, each)),
    journal: journal.map((each) => Object.assign({ arm: ARM }, each)),
    histograms: [],
    health: [],
  });
  const write = (name: string, value: object): void =>
    writeFileSync(
      join(dir, name),
      `${JSON.stringify({ banner: EXERCISE_BANNER, ...value }, null, 2)}\n`,
    );
  write(playedFiles.play, play);
  write(playedFiles.timeline, timeline);
}

function manifestOf(
  timeline: Timeline,
  { runId, clock, faults }: PlayState,
  { pack }: LoadedPack,
): Manifest {
  const lastsMinutes = clock.storyMs / MINUTE;
  const topology = pack.topologies.find(({ id }) => id === ARM)!;
  const members = [
    ...new Set(["nisc", "isac-jp-transport", "asean-sg", "mod-jp", "jpcert", "dod", "cisa"]),
  ];
  return {
    banner: EXERCISE_BANNER,
    exercise: {
      id: timeline.id,
      name: timeline.exercise.name,
      names: timeline.exercise.names,
      description: timeline.exercise.scope,
      question: "",
      startOfExercise: timeline.exercise.startEx,
      storyMinutesPerSecond: 1 / 60,
      deadlineMinutes: lastsMinutes,
      focusNations: [],
      assumptions: [...timeline.exercise.assumptions],
    },
    seed: timeline.seed,
    pack: { name: pack.name, version: pack.version },
    organisations: pack.organisations
      .filter(({ id }) => members.includes(id))
      .map(({ id, name, names, nation }) => ({ id, name, names, nation })),
    nations: { ...pack.nations },
    topologies: [
      {
        id: ARM,
        name: topology.name,
        names: topology.names,
        description: topology.description,
        organisations: members,
      },
    ],
    incidents: { kind: "timeline", n: 0, refused: [] },
    overlay: null,
    arms: [
      {
        runId,
        topology: ARM,
        windows: [{ name: "baseline", fromStoryMs: 0, toStoryMs: clock.storyMs }],
        faults: faults.flatMap(({ fromStoryMs, toStoryMs, name, type, target }) =>
          fromStoryMs === null || toStoryMs === null
            ? []
            : [
                {
                  name,
                  type,
                  target,
                  targets: [target],
                  stream: "both" as const,
                  toxicity: 1,
                  attributes: {},
                  startAt: { window: "baseline" as const, offsetMinutes: fromStoryMs / MINUTE },
                  durationMinutes: (toStoryMs - fromStoryMs) / MINUTE,
                  source: "assumed",
                  fromStoryMs,
                  toStoryMs,
                },
              ],
        ),
        endStoryMs: clock.storyMs,
      },
    ],
    thresholds: [],
    versions: { sekisho: "0.1.0", node: "v24.21.0", natsServer: "2.9.10", syncInterval: "2m" },
    fabric: { kind: "own" },
    begun: new Date(BEGUN).toISOString(),
    ended: new Date(unix(clock.storyMs)).toISOString(),
  };
}
