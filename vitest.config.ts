import { defineConfig } from "vitest/config";

const shared = {
  globalSetup: ["tests/prerequisites.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** They hold times against each other, or take the whole machine. */
const ALONE = ["tests/compose.test.ts", "tests/network.test.ts", "tests/faults/latency.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "suites",
          include: [
            "{proto,domain,platform,services,cli,web,bench}/**/*.test.ts",
            "tests/**/*.test.ts",
          ],
          exclude: ALONE,
          // Suites start brokers, processes and browsers of their own, and wait for them more than they
          // compute: three at a time use two cores well and leave room to be on time.
          maxWorkers: 3,
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
