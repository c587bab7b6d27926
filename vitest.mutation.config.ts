import { defineConfig } from "vitest/config";

/** What a mutant of the rules is tried against: the rules' own tests, which need no broker. */
export default defineConfig({
  test: {
    include: ["domain/{marking,policy}/**/*.test.ts"],
    env: { FC_RUNS: "100" },
    testTimeout: 20_000,
    // Mutants are switched on at run time: modules need no loading again for each of them.
    isolate: false,
  },
});
