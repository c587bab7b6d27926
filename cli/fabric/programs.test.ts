import { existsSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { builtPrograms } from "./programs.ts";

test("services are built once, and the console runs from its source", async () => {
  const first = await builtPrograms(() => {});
  const stages: string[] = [];
  const second = await builtPrograms((stage) => stages.push(stage));
  expect(stages).toEqual([]);
  expect(second("nisc")).toBe(first("nisc"));
  for (const folder of ["network", "policy", "metrics", "exercise", "cisa", "isac", "asean"])
    expect(statSync(second(folder)).size).toBeGreaterThan(0);
  expect(second("console")).toMatch(/services\/console\/main\.ts$/);
  expect(existsSync(second("console"))).toBe(true);
});
