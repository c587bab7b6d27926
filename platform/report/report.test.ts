import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { InputError } from "../../domain/input.ts";
import type { DeliveryRow, LedgerRow } from "../../domain/measurement/mod.ts";
import {
  extrasOf,
  files,
  journalByArm,
  readRunDirectory,
  rebuildReport,
  renderHtml,
  reportOf,
  writeRunDirectory,
  type RunRecord,
} from "./mod.ts";
import { sampleRecord } from "./testing.ts";

const BANNER = "UNCLASSIFIED – EXERCISE";
const sample = sampleRecord();
const page = (record: RunRecord) => renderHtml(reportOf(record), extrasOf(record));
/** As a reader sees it: without markup, spaces run together. */
const textOf = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ").replaceAll(/\s+/g, " ");

function changeFirstCopy(changes: Partial<DeliveryRow>): LedgerRow[] {
  const place = sample.ledger.findIndex((row) => row.kind === "delivery");
  return sample.ledger.map((row, each) =>
    each === place && row.kind === "delivery" ? { ...row, ...changes } : row,
  );
}

const event = (unixMs: number, runId?: string) => ({
  unixMs,
  storyMs: 0,
  kind: "x",
  subject: "",
  detail: runId === undefined ? {} : { run: runId },
});

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "report-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe("a run directory", () => {
  test("carries the exercise banner in every file", () => {
    writeRunDirectory(dir, sample);
    rebuildReport(dir);
    for (const file of Object.values(files)) {
      expect(readFileSync(join(dir, file), "utf8").slice(0, 2_000)).toContain(BANNER);
    }
  });

  test("is enough to rebuild the same report again", () => {
    writeRunDirectory(dir, sample);
    const first = rebuildReport(dir);
    const json = join(dir, files.reportJson);
    const html = join(dir, files.reportHtml);
    const before = [readFileSync(json, "utf8"), readFileSync(html, "utf8")];
    expect(rebuildReport(dir)).toEqual(first);
    expect([readFileSync(json, "utf8"), readFileSync(html, "utf8")]).toEqual(before);
    expect(JSON.parse(before[0]!)).toEqual(JSON.parse(JSON.stringify(reportOf(sample))));
  });

  test("keeps what the manifest holds besides what a report needs", () => {
    const manifest = { ...sample.manifest, machine: { cores: 2 } };
    writeRunDirectory(dir, { ...sample, manifest });
    expect(rebuildReport(dir).manifest).toMatchObject({ machine: { cores: 2 } });
  });

  test("that was edited is refused with every line that is wrong", () => {
    writeRunDirectory(dir, sample);
    const path = join(dir, files.ledger);
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, lines.with(0, "{}").with(2, '{"kind":"cut').join("\n"));
    expect(() => rebuildReport(dir)).toThrow(InputError);
    expect(() => rebuildReport(dir)).toThrow(
      /ledger\.jsonl:1:1: not the banner[^]*ledger\.jsonl:3:1: `{"kind":"cut`/,
    );
  });

  test("whose manifest lacks something is refused with every field", () => {
    writeRunDirectory(dir, sample);
    writeFileSync(join(dir, files.manifest), JSON.stringify({ banner: BANNER, seed: 7 }));
    expect(() => rebuildReport(dir)).toThrow(/`exercise`[^]*`seed`[^]*`arms`/);
  });
});

describe("the page", () => {
  test("is bannered at both ends and asks for nothing from anywhere", () => {
    const html = page(sample);
    const text = textOf(html.slice(html.indexOf("<body>")));
    expect(text.trim().startsWith(BANNER)).toBe(true);
    expect(text.trim().endsWith(BANNER)).toBe(true);
    expect(html).toContain("default-src 'none'".replaceAll("'", "&#39;"));
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|\son\w+=/i);
  });

  test("escapes whatever a pack, an incident or a journal contains", () => {
    const hostile = `"><script>alert(1)</script><b a='`;
    const written = JSON.stringify(hostile).slice(1, -1);
    writeRunDirectory(dir, sample);
    for (const file of [files.manifest, files.ledger, files.decisions]) {
      const path = join(dir, file);
      const text = readFileSync(path, "utf8").replaceAll(
        /Cuts at CISA|not-a-member|Organisation nisc|National teams exchange/g,
        written,
      );
      writeFileSync(path, text);
    }
    const record = readRunDirectory(dir);
    const html = page({
      ...record,
      journal: [
        {
          ...sample.journal[0]!,
          kind: "service_restarted",
          subject: hostile,
          detail: { cause: hostile },
        },
      ],
    });
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<b a=");
    expect(html.match(/&lt;script&gt;/g)!.length).toBeGreaterThanOrEqual(6);
  });

  test("says with sign and n what the cut did under each topology, and what differs between them", () => {
    const text = textOf(page(sample));
    expect(text).toContain(
      "With CISA at 67 % of its analysts, Japanese organisations learned of incidents that began elsewhere, against the baseline: in half of 128 cases 3 h later or more, in one case in ten 9.1 h later or more (later in 128, earlier in 0, as late in 0).",
    );
    expect(text).toContain(
      "under Collective against United States as hub: in half of 126 cases 1.6 h earlier or more, in nine cases out of ten no later",
    );
    expect(text).toContain("aware within 8 h: −21.1 points, n = 128");
  });

  test("says it just as plainly when the sign is the other way", () => {
    const swapped = sample.ledger.map((row): LedgerRow => {
      if (row.kind !== "awareness" || row.window === "recovery") return row;
      return { ...row, window: row.window === "fault" ? "baseline" : "fault" };
    });
    expect(textOf(page({ ...sample, ledger: swapped }))).toContain(
      "against the baseline: in half of 128 cases 3 h earlier or more, in nine cases out of ten no later (later in 0, earlier in 128, as late in 0).",
    );
  });

  test("is about incidents that began elsewhere, from the head to the charts", () => {
    const html = page(sample);
    const text = textOf(html);
    expect(text).toContain("Seen from Japanese organisations (5): incidents that began elsewhere");
    expect(text).toContain("counted are 32 incidents that began elsewhere");
    const pairs = [...text.matchAll(/(?:Baseline|Fault), n = (\d+)/g)].map(([, n]) => n);
    // Four organisations are entitled to each of the 32 abroad; of the 8 at home, three.
    expect(pairs).toEqual(["128", "128", "128", "128"]);
    expect(html).toMatch(/aria-label="Minutes to awareness of incidents that began elsewhere/);
  });

  test("tells beside it what became of incidents at home, and that they are the control", () => {
    const text = textOf(page(sample));
    expect(text).toContain(
      "Incidents that began in Japan: ±0 h (median of 24 pairs: later in 8, earlier in 9, as late in 7).",
    );
    expect(text).toContain("are the control: a fault abroad should leave them nearly unchanged");
    const origins = [...text.matchAll(/us-hub: baseline → fault (elsewhere|Japan|anywhere)/g)];
    expect(new Set(origins.map(([, origin]) => origin))).toEqual(
      new Set(["elsewhere", "Japan", "anywhere"]),
    );
  });

  test("calls incidents at home no control when the fault is at home too", () => {
    const arms = sample.manifest.arms.map((arm) => ({
      ...arm,
      faults: arm.faults.map((fault) => ({ ...fault, target: "nisc" })),
    }));
    const text = textOf(page({ ...sample, manifest: { ...sample.manifest, arms } }));
    expect(text).toContain("Incidents that began in Japan are told apart");
    expect(text).not.toContain("are the control");
  });

  test("is about all incidents, and says so, when none began elsewhere", () => {
    const ledger = sample.ledger.map((row) =>
      row.kind === "awareness" ? { ...row, originator: "npa-jp" } : row,
    );
    const text = textOf(page({ ...sample, ledger }));
    expect(text).toContain(
      "Japanese organisations learned of incidents, against the baseline: in half of 152 cases 2.6 h later or more, in one case in ten",
    );
    expect(text).toContain("entitled to learn of, none of which began elsewhere");
    expect(text).not.toContain("Incidents that began in Japan");
    expect(text).not.toContain("of incidents that began elsewhere");
    expect(text).toContain("us-hub: baseline → fault anywhere share in time 100 % 80 %");
  });

  test("prints no percentile that too few samples stand behind, but their n", () => {
    const text = textOf(page(sampleRecord(4)));
    expect(text).toContain(
      "against the baseline: 16 cases, too few for a median, which needs 20 (later in 16,",
    );
    expect(text).toContain("median – · n = 16");
    expect(text).not.toMatch(/in half of \d/);
  });

  test("marks staffing mechanical and topologies open", () => {
    const text = textOf(page(sample));
    expect(text).toMatch(/as late in 0\).*?mechanical.*?against.*?open/);
  });

  test("shows a loss, a leak and a duplicate where the zeros would be", () => {
    const ledger = changeFirstCopy({ outcome: "lost", leaked: ["x/1", "y/1"], inboxRows: 3 });
    const text = textOf(page({ ...sample, ledger }));
    expect(text).toMatch(/✗ 1 lost .*✗ 2 leaked .*✗ 2 duplicated/);
    expect(textOf(page(sample))).toMatch(/✓ 0 lost .*✓ 0 leaked .*✓ 0 duplicated/);
  });

  test("warns when the ledger and the decision log do not tell the same", () => {
    const text = textOf(page({ ...sample, decisions: sample.decisions.slice(1) }));
    expect(text).toContain(
      "us-hub: decided submissions: 79 in the ledger and 78 in the decision log",
    );
    expect(textOf(page(sample))).not.toContain("Does not add up");
  });

  test("names services that were started again, and slips", () => {
    const crash = { ...sample.journal[0]!, kind: "service_restarted", subject: "policy" };
    const journal = [...sample.journal, { ...crash, detail: { cause: "SIGKILL" } }];
    const ledger = changeFirstCopy({ slipStoryMs: 120_000 });
    const text = textOf(page({ ...sample, journal, ledger }));
    expect(text).toContain("started again: policy (SIGKILL)");
    expect(text).toContain(
      "Broker time has entered the story. United States as hub: 1 copy (0.2 %)",
    );
    expect(textOf(page(sample))).not.toContain("Broker time has entered the story");
    expect(text).toContain(
      "1 copy came after the story arrival, by at most 2 min of story time (33 ms)",
    );
  });

  test("says who takes part, and speaks of those that do so in every topology", () => {
    expect(textOf(page(sample))).toContain("10 organisations take part.");
    const { manifest } = sample;
    const [hub, collective] = manifest.topologies;
    const without = hub!.organisations.filter((id) => id !== "npa-jp");
    const topologies = [{ ...hub!, organisations: without }, collective!];
    const changed = { ...sample, manifest: { ...manifest, topologies } };
    const text = textOf(page(changed));
    expect(text).toContain("9 organisations take part, without npa-jp.");
    const { length } = extrasOf(sample).focus.organisations;
    expect(extrasOf(changed).focus.organisations).toHaveLength(length - 1);
    expect(extrasOf(changed).focus.organisations).not.toContain("npa-jp");
    expect(text).toContain(`(${length - 1} that take part throughout)`);
  });

  test("states the overlay when there was one", () => {
    const overlay = "Two invented portions were added.";
    const manifest = { ...sample.manifest, overlay };
    expect(textOf(page({ ...sample, manifest }))).toContain(`Overlay. ${overlay}`);
  });

  test("is made of one arm, of no faults and of nothing at all", () => {
    const arm = { ...sample.manifest.arms[0]!, faults: [] };
    const manifest = { ...sample.manifest, arms: [arm] };
    expect(textOf(page({ ...sample, manifest }))).toContain(
      "In the fault window, Japanese organisations",
    );
    const empty = {
      manifest: sample.manifest,
      ledger: [],
      decisions: [],
      journal: [],
      histograms: [],
      health: [],
    };
    expect(textOf(page(empty))).toContain("Nothing to compare");
  });

  test("heads every table's columns and rows, and names every drawing", () => {
    const html = page(sample);
    for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) {
      expect(table).toMatch(/<caption>[^]*<th scope="col"/);
    }
    for (const [drawing] of html.matchAll(/<svg [^>]*>/g))
      expect(drawing).toMatch(/role="img" aria-label="[^"]+"/);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

test("a journal's events belong to the run they name, or to the one that was started last", () => {
  const arms = [
    { runId: "1", topology: "us-hub" },
    { runId: "2", topology: "collective" },
  ];
  const journal = [event(5, "2"), event(1, "1"), event(3), event(6)];
  expect(journalByArm(journal, arms).map((each) => [each.unixMs, each.arm])).toEqual([
    [1, "us-hub"],
    [3, "us-hub"],
    [5, "collective"],
    [6, "collective"],
  ]);
});
