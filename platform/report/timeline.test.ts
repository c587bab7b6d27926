import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { headlineSubject, type ReportArm } from "../../domain/measurement/mod.ts";
import { PRECISION, RESOLUTION, TimeHistogram, type EncodedHistogram } from "../histograms/mod.ts";
import { countStep } from "./charts/panels.ts";
import { wrapped } from "./charts/lanes.ts";
import { extrasOf, focusOf, renderHtml, reportOf, type RunRecord } from "./mod.ts";
import { sampleRecord } from "./testing.ts";
import { intervalRows, timelineCsv } from "./timeline-files.ts";

const HOUR = 3_600_000;
const sample = withFaults(sampleRecord());
const report = reportOf(sample);
const html = renderHtml(report, extrasOf(sample));
const textOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const chartsOf = (page: string) =>
  [...page.matchAll(/<figure class="tall">.*?<\/figure>/gs)].map(([figure]) => figure);

/** Besides the staffing: one cut off for two hours, the broker killed, and one that did not happen. */
function withFaults(record: RunRecord): RunRecord {
  const [staffing] = record.manifest.arms[0]!.faults;
  const add = (name: string, type: string, target: string, fromHour: number, toHour: number) => ({
    ...staffing!,
    name,
    type,
    target,
    targets: [target],
    attributes: {},
    fromStoryMs: fromHour * HOUR,
    toStoryMs: toHour * HOUR,
  });
  const faults = [
    staffing!,
    add("nisc-cut-off", "partition", "nisc", 12, 14),
    add("broker-killed", "kill", "nats-server", 15, 15),
    add("forgotten", "pause", "cisa", 16, 17),
  ];
  const events = faults
    .slice(1, 3)
    .flatMap(({ name, fromStoryMs, toStoryMs }) =>
      record.manifest.arms.flatMap(({ topology }) => [
        journalEvent(topology, "fault_started", name, fromStoryMs, 1_000),
        journalEvent(topology, "fault_ended", name, toStoryMs, 3_200),
      ]),
    );
  const arms = record.manifest.arms.map((arm) => ({ ...arm, faults }));
  return {
    ...record,
    manifest: { ...record.manifest, arms },
    journal: [...record.journal, ...events],
  };
}

function journalEvent(
  arm: string,
  kind: string,
  subject: string,
  storyMs: number,
  unixMs: number,
): RunRecord["journal"][number] {
  return { arm, kind, subject, storyMs, unixMs, detail: { run: arm } };
}

describe("the run on one axis", () => {
  test("has one group of charts per arm, each with every fault of the run on the axis", () => {
    const charts = chartsOf(html);
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      // Two that last, one that happens at a moment, one that did not happen.
      expect(chart.match(/<rect[^>]*class="happened"/g)).toHaveLength(2);
      expect(chart.match(/<path[^>]*class="happened"/g)).toHaveLength(1);
      expect(chart.match(/class="planned"/g)).toHaveLength(1);
      expect(chart.match(/class="guide"/g)).toHaveLength(5);
      const text = textOf(chart);
      for (const words of ["1 CISA at 67 %", "2 NISC cut off", "3 the message broker", "4 CISA"])
        expect(text).toContain(words);
      expect(text).toContain("planned; did not happen");
    }
  });

  test("tells to those who do not see it when each fault held and when it was over", () => {
    const [chart] = chartsOf(html);
    const label = /aria-label="([^"]*)"/.exec(chart!)![1]!.replaceAll(/\s/g, " ");
    expect(label).toContain("NISC cut off (partition) from 12 h to 14 h: ");
    expect(label).toContain("CISA frozen: did not happen");
    expect(label).toContain("78 intervals of 20 min");
  });

  test("marks where the faults were over, with their numbers", () => {
    const marks = chartsOf(html)[0]!.match(/class="reached (?:first|back|drained)"/g) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(3);
  });

  test("has its table, with every interval in it", () => {
    for (const { topology } of report.arms) {
      const name = sample.manifest.topologies.find(({ id }) => id === topology)!.name;
      const place = html.indexOf(`Table: every interval under ${name}`);
      const table = html.slice(place, html.indexOf("</table>", place));
      expect(table.match(/<th scope="row"/g)).toHaveLength(78);
    }
  });

  test("draws a window's percentiles where they have their samples, and else not", () => {
    expect(chartsOf(html)[0]).toMatch(/class="median"/);
    const few = withFaults(sampleRecord(4));
    const [chart] = chartsOf(renderHtml(reportOf(few), extrasOf(few)));
    expect(chart).not.toMatch(/class="(?:median|ninety)"/);
    // The samples themselves are there.
    expect(chart!.match(/class="case"/g)!.length).toBeGreaterThan(5);
  });

  test("of a run without faults says so", () => {
    const arms = sample.manifest.arms.map((arm) => ({ ...arm, faults: [] }));
    const bare = { ...sample, manifest: { ...sample.manifest, arms } };
    expect(textOf(chartsOf(renderHtml(reportOf(bare), extrasOf(bare)))[0]!)).toContain(
      "No faults in this run",
    );
  });
});

test("every section with a chart has a table of the same numbers", () => {
  const sections = html.split(/<section/).filter((section) => section.includes("<svg"));
  expect(sections.length).toBeGreaterThanOrEqual(3);
  for (const section of sections) {
    const charts = section.match(/<figure/g)!.length / report.arms.length;
    expect(section.match(/<summary>/g)!.length).toBeGreaterThanOrEqual(Math.min(charts, 3));
    expect(section).toContain("<table>");
  }
});

test("each fault has its paragraph: done, what it did, who was hurt, when it was over", () => {
  const text = textOf(
    html.slice(html.indexOf("What each fault did"), html.indexOf("What came out")),
  );
  expect(text.match(/Done:/g)).toHaveLength(6);
  expect(text.match(/It was planned and did not happen/g)).toHaveLength(2);
  expect(text).toContain("It could touch");
  expect(text).toContain(
    "at 15 h of the story; everything was back after 2.2 s of real time, and the story stood still meanwhile",
  );
});

describe("the files beside the report", () => {
  const csv = timelineCsv(report);
  const [head, ...lines] = parse(csv, { comment: "#" });

  test("timeline.csv has a bannered line per arm and interval, and no figure without its samples", () => {
    expect(csv.startsWith("# UNCLASSIFIED – EXERCISE\n")).toBe(true);
    expect(lines).toHaveLength(2 * 78);
    const field = (line: string[], name: string) => line[head!.indexOf(name)];
    const few = lines.filter((line) => Number(field(line, "awareness_n")) < 20);
    expect(few.length).toBeGreaterThan(50);
    expect(new Set(few.map((line) => field(line, "awareness_p50_story_min")))).toEqual(
      new Set([""]),
    );
    const held = lines.filter((line) => field(line, "faults")!.includes("nisc-cut-off"));
    expect(held.map((line) => field(line, "from_story_min"))).toContain("720");
    expect(new Set(lines.map((line) => field(line, "window")))).toEqual(
      new Set(["baseline", "fault", "recovery"]),
    );
  });

  test("intervals.jsonl has histograms that merge to what the whole arm took", () => {
    const subject = headlineSubject(sample.ledger, focusOf(sample.manifest));
    const rows = [...intervalRows(report, sample.ledger, subject)] as {
      arm: string;
      histograms: Record<"awareness" | "exchange", EncodedHistogram>;
    }[];
    expect(rows).toHaveLength(2 * 78);
    const merged = new TimeHistogram(RESOLUTION.exchange);
    for (const { arm, histograms } of rows) {
      if (arm === "us-hub")
        merged.merge(new TimeHistogram(RESOLUTION.exchange, histograms.exchange));
    }
    const times = sample.ledger.flatMap((row) =>
      row.kind === "delivery" && row.arm === "us-hub" ? [row.exchangeMs!] : [],
    );
    expect(merged.n).toBe(times.length);
    const median = times.toSorted((a, b) => a - b)[Math.ceil(times.length / 2) - 1]!;
    expect(Math.abs(merged.percentile(0.5)! / median - 1)).toBeLessThan(2 * PRECISION);
  });
});

test("scales for counts have round steps, and words are broken between them", () => {
  expect([1, 7, 30, 110, 4_000].map((max) => countStep(max, 3))).toEqual([1, 5, 10, 50, 2_000]);
  expect(wrapped("CISA at 67 % of its analysts", 16)).toEqual(["CISA at 67 % of", "its analysts"]);
  expect(wrapped("Nichtanwesenheitsnachweis", 5)).toEqual(["Nichtanwesenheitsnachweis"]);
});

test("what faults cost is told the same from the arms in either order", () => {
  const of = (arms: readonly ReportArm[]) => arms.map(({ effects }) => effects[0]!.awareness.n);
  const swapped = { ...sample.manifest, arms: sample.manifest.arms.toReversed() };
  expect(of(reportOf({ ...sample, manifest: swapped }).arms).toReversed()).toEqual(of(report.arms));
});
