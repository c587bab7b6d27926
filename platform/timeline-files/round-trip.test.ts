/** What goes into a spreadsheet comes out of it as it was. FC_RUNS sets how many timelines it is tried on. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { afterAll, describe, expect, test } from "vitest";
import { readTimeline } from "../../domain/timeline/mod.ts";
import type { ReadTimeline, WrittenTimeline } from "../../domain/timeline/mod.ts";
import { readYaml } from "../pack/mod.ts";
import { exportTimeline, importTimeline, timelineYaml, writtenForm } from "./mod.ts";
import { world, writtenTimelines } from "./testing.ts";

const numRuns = Math.min(Number(process.env["FC_RUNS"] ?? 40), 200);
const root = mkdtempSync(join(tmpdir(), "sekisho-timeline-"));
afterAll(() => rmSync(root, { recursive: true }));

const asFile = (written: WrittenTimeline) => ({
  name: "exercises/drawn.yaml",
  shown: "drawn.yaml",
  value: written,
  locate: () => ({ line: 0, column: 0 }),
});

async function through(read: ReadTimeline, ending: string): Promise<ReadTimeline> {
  const path = join(mkdtempSync(join(root, "one-")), `drawn.${ending}`);
  await exportTimeline(read, path);
  const back = await importTimeline(path, world);
  if (back.kind === "refused")
    throw new Error(back.problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return back;
}

describe.each(["xlsx", "csv"])("by way of %s", (ending) => {
  test("every timeline comes back as it was written, and means the same", async () => {
    await fc.assert(
      fc.asyncProperty(writtenTimelines, async (drawn) => {
        const read = readTimeline(asFile(drawn), world);
        const back = await through(read, ending);
        expect(writtenForm(back.written)).toEqual(writtenForm(read.written));
        expect(back.timeline).toEqual(read.timeline);
      }),
      { numRuns },
    );
  });

  test("so does maritime-apt", async () => {
    const file = world.timelineFiles.find(({ name }) => name === "exercises/maritime-apt.yaml")!;
    const read = readTimeline(file, world);
    const back = await through(read, ending);
    expect(writtenForm(back.written)).toEqual(writtenForm(read.written));
    expect({ ...back.timeline, id: read.timeline.id }).toEqual(read.timeline);
  });
});

test("a timeline written as YAML is the same when it is read", () => {
  fc.assert(
    fc.property(writtenTimelines, (drawn) => {
      const read = readTimeline(asFile(drawn), world);
      const text = timelineYaml(read);
      expect(parse(text)).toEqual(writtenForm(drawn));
      const again = readTimeline(readYaml(text, "exercises/drawn.yaml", "drawn.yaml").file, world);
      expect(again.timeline).toEqual(read.timeline);
    }),
    { numRuns },
  );
});
