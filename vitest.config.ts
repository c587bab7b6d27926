import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{proto,domain,platform,services,cli,web,bench}/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["tests/prerequisites.ts"],
    // Suites start brokers, processes and browsers of their own, and wait for them more than they compute:
    // three at a time use two cores well and leave room to be on time.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
