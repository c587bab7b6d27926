import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** They take a minute or more: begun first, so that nothing waits for the last of them at the end. */
const LONG = [
  "tests/kills.test.ts",
  "tests/console-accessibility.test.ts",
  "tests/play-in-browsers.test.ts",
  "tests/console-report.test.ts",
  "tests/load.test.ts",
  "tests/faults/every-fault.test.ts",
  "tests/console-lab-replay.test.ts",
  "tests/oracle/oracle.test.ts",
  "tests/faults/one-of-two.test.ts",
  "tests/live-pack.test.ts",
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONG.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? LONG.length : found;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, which makes a new array
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

const shared = {
  globalSetup: ["tests/prerequisites.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** Nothing in them lasts beyond a test, so that files of a worker share what they import: half of their time. */
const RULES = [
  "{domain,web,bench}/**/*.test.ts",
  "platform/{csaf,report,aar,pack,checkpoint,histograms,timeline-files}/**/*.test.ts",
];

/** They hold times against each other, or take the whole machine. */
const ALONE = ["tests/compose.test.ts", "tests/network.test.ts", "tests/faults/latency.test.ts"];

/**
 * Suites start brokers, processes and browsers of their own, and wait for them more than they compute: so
 * many at a time use two cores well and leave room to be on time.
 */
const WORKERS = 4;

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...shared,
          name: "rules",
          include: RULES,
          isolate: false,
          maxWorkers: WORKERS,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: "suites",
          include: ["{proto,platform,services,cli}/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: [...RULES, ...ALONE],
          maxWorkers: WORKERS,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: "alone",
          include: ALONE,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
