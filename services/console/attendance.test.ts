import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Attendance } from "./attendance.ts";

const dir = mkdtempSync(join(tmpdir(), "sekisho-attendance-"));
afterAll(() => rmSync(dir, { recursive: true }));

test("who joined is kept once, in order, and over a restart of the console", () => {
  const path = join(dir, "attendance.json");
  const attendance = new Attendance(path);
  for (const by of ["Mika (nco)", "Dana (director)", "Mika (nco)", "Mika (isac)"])
    attendance.came(by);
  expect(new Attendance(path).people).toEqual(["Mika (nco)", "Dana (director)", "Mika (isac)"]);
});

test("a list that somebody fills with names ends", () => {
  const attendance = new Attendance(join(dir, "full.json"));
  for (let n = 0; n < 1_100; n += 1) attendance.came(`${n} (nco)`);
  expect(attendance.people).toHaveLength(1_000);
});
