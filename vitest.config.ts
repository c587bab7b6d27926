import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{proto,domain,platform,services,cli,web}/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["tests/prerequisites.ts"],
    // Suites start brokers and processes of their own; two at a time leave them room to be on time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
